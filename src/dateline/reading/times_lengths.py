"""What a row of time words means that names no day: how long, how often, now, in the past."""

from __future__ import annotations

from dataclasses import replace

from dateline.reading import times_calendar as cal
from dateline.reading.times_calendar import Period
from dateline.reading.times_matching import Match
from dateline.reading.times_meaning import in_name, weekday
from dateline.reading.times_relative import at_unit, count_of, is_title, unit_of
from dateline.reading.times_scene import Meaning, Reading, Scene


def duration(match: Match, scene: Scene) -> Reading | None:
    """A length. It reaches back from publication where a clause in the present perfect says "for" so long."""
    unit, count = unit_of(match), count_of(match)
    after, before = scene.token(1), scene.token(-1)
    if is_title(match, scene) or scene.tokens[scene.first].pos == "VERB":
        return None
    if after is not None and (after.lower == "old" or (after.text in ("-", "–") and _next_is_old(scene))):
        return None
    if before is not None and before.lower in ("aged", "age", "$"):
        return None
    if match.says("quarters") and (scene.lower(1) == "of" or any(lexeme.joined for _, lexeme in match.found)):
        return None
    if _is_rate(match, scene):
        return None
    if match.says("half") and count is not None:
        count += 0.5
    if match.says("or") and match.says("two", "so"):
        count = None
    period = Period(None, None, cal.length(count, unit), "length")
    if count is not None and scene.published and scene.lower(-1) == "in" and _is_term(match, scene, unit):
        # "Due to end in two weeks": a day to come.
        at = cal.move(scene.published, count, unit)
        if at is not None:
            return Reading(replace(at_unit(at, unit, count), timex=period.timex), "publication")
    lasts = scene.relation == "for" and scene.outlook == "perfect" and not unit.startswith("T")
    if lasts and count is not None and scene.published:
        since = cal.move(scene.published, -count, unit)
        return Reading(replace(period, first=since, prec=5), "publication", length=True)
    return Reading(period, length=True)


def _is_term(match: Match, scene: Scene, unit: str) -> bool:
    """Whether "in two weeks" says when something is to happen, and not how fast, or how often."""
    tokens = scene.tokens
    governor_ = tokens[tokens[scene.first - 1].head]
    return scene.ahead and not unit.startswith("T") and not match.says("ABOUT") and governor_.pos in ("VERB", "AUX")


def _is_rate(match: Match, scene: Scene) -> bool:
    """Whether it is "twice a day", "300 barrels a week", so much in every such time."""
    before = scene.token(-1)
    if (
        before is None
        or not match.says("COUNT")
        or scene.tokens[scene.first].lower not in ("a", "an")
        or scene.last != scene.first + 1
    ):
        return False
    return (
        before.pos in ("NOUN", "NUM", "SYM") and before.lower not in ("about", "around")
    ) or before.lower in scene.clauses.lists["RATE"]


def _next_is_old(scene: Scene) -> bool:
    two = scene.token(2)
    return two is not None and two.lower in ("old", "olds")


def bare(match: Match, scene: Scene) -> Reading | None:
    before, after = scene.token(-1), scene.token(1)
    if is_title(match, scene):
        return None
    if before is not None and (
        before.pos == "NUM" or before.lower in ("$", "these", "those", "his", "her", "early", "working")
    ):
        return None
    if after is not None and (after.lower == "old" or (after.text == "-" and _next_is_old(scene))):
        return None
    return Reading(Period(None, None, cal.length(None, unit_of(match)), "length"), length=True)


def repeated(match: Match, scene: Scene) -> Reading | None:
    """What comes again and again: TIMEX3's sets."""
    token = scene.tokens[scene.first]
    if (
        match.says("SETWORD") and ((token.i > 0 and token.text[0].isupper()) or token.pos in ("NOUN", "PROPN"))
    ) or in_name(scene):
        return None
    after = scene.token(1)
    noun = after is not None and after.tag in ("NN", "NNS", "JJ", "VBG") and scene.lower(-1) != "on"
    if match.says("WEEKDAYS") and noun:
        # "Mondays raid", a genitive that lost its apostrophe.
        return weekday(match, scene)
    unit, count = unit_of(match), match.number("NUMBER") or (2 if match.says("other") else 1)
    number, month, day_part = match.number("WEEKDAY", "WEEKDAYS"), match.number("MONTH"), match.text("PART")
    if number:
        timex = f"XXXX-WXX-{number}" + (f"T{day_part}" if day_part else "")
    elif month:
        timex = f"XXXX-{month:02}"
    elif day_part:
        timex = f"XXXX-XX-XXT{day_part}"
    else:
        name = match.text("SETWORD") or (cal.length(count, unit) if unit else "")
        timex = name or {"weekend": "XXXX-WXX-WE"}.get(
            next((s for s, _ in match.found if s == "weekend"), ""), f"XXXX-{match.text('SEASON')}"
        )
    return Reading(Period(None, None, timex, "none"))


def reference(match: Match, scene: Scene) -> Reading | None:
    """Now, recently, soon: no day, save that what is so now is so on the day of publication."""
    value = match.rule.value
    if match.says("soon", "shortly", "recently") and scene.lower(1) in (
        "after",
        "before",
        "as",
        "afterwards",
        "thereafter",
    ):
        return None
    if match.says("now", "currently") and scene.published:
        return Reading(Period(scene.published, scene.published, value, "none"), "publication")
    token, after = scene.tokens[scene.first], scene.token(1)
    if match.says("one") and scene.lower(-1) not in scene.clauses.lists["WILL"] | {"would"}:
        return None
    if match.says("past") and after is not None and after.pos in ("NUM", "NOUN", "ADJ", "PROPN"):
        return None
    if (match.says("future") and (token.pos == "ADJ" or scene.tokens[scene.last].text[0].isupper())) or (
        match.says("now") and token.tag not in ("RB", "UH", "IN")
    ):
        return None
    return Reading(Period(None, None, value, "none"))


LENGTHS: dict[str, Meaning] = {"duration": duration, "bare": bare, "set": repeated, "reference": reference}
