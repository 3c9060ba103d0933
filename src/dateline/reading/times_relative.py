"""What a row of time words means that counts from publication, or from another time of the text."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from dateline.model.time import Basis
from dateline.reading import times_calendar as cal
from dateline.reading.times_calendar import Period
from dateline.reading.times_matching import Match
from dateline.reading.times_meaning import in_name, shade
from dateline.reading.times_scene import Meaning, Reading, Scene

UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "2W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX", "E": "XXX", "C": "XX", "Q": "XXXX-QX",
}  # fmt: skip
GRAINS: dict[str, cal.Grain] = {"D": "day", "W": "week", "2W": "week", "M": "month", "Y": "year", "E": "decade", "C": "century", "Q": "quarter"}
PLAIN_UNITS = {"year": "Y", "month": "M", "week": "W", "decade": "E", "day": "D", "quarter": "Q", "quarters": "Q", "period": "Q"}
FORWARD = {"later", "after", "afterwards", "afterward", "on", "next", "following", "ensuing", "subsequent"}


def unit_of(match: Match) -> str:
    """The unit of a match; the last where it has two ("the end of the year" has none but the word)."""
    units = match.values("UNIT", "UNITS")
    if units:
        return str(units[-1])
    return next((PLAIN_UNITS[symbol] for symbol, _ in match.found if symbol in PLAIN_UNITS), "")


def count_of(match: Match) -> float | None:
    """How many, or None where that is not known ("several"). One, where nothing is said."""
    values = match.values("NUMBER") or match.values("COUNT")
    if not values:
        return None if match.says("UNITS") else 1
    return None if values[-1] == "X" else float(values[-1])


def unknown(unit: str) -> Period:
    return Period(None, None, UNKNOWN.get(unit, "XXXX-XX-XX"), GRAINS.get(unit, "day"))


def deictic(match: Match, scene: Scene) -> Reading | None:
    """Last week, this year, next month, last October, the weekend, the end of the year."""
    step, unit = match.number("DEICTIC") or 0, unit_of(match)
    month, season = match.number("MONTH"), match.text("SEASON")
    weekend = match.says("weekend")
    if not (unit or month or season or weekend or match.says("end")) or unit.startswith("T") or _is_title(match, scene):
        return None
    if month and not next(scene.tokens[x.first] for s, x in match.found if s == "MONTH").text[0].isupper():
        return None
    published = scene.published
    if published is None:
        period = unknown("W" if weekend else unit or "Y")
        if month:
            period = Period(None, None, f"XXXX-{month:02}", "month")
        elif season:
            period = Period(None, None, f"XXXX-{season}", "season")
        return Reading(replace(period, timex="XXXX-WXX-WE", grain="weekend") if weekend else period)
    if weekend:
        period = _weekend(scene, published, step, match.says("DEICTIC"))
    elif month:
        period = _month(scene, published, step, month)
    elif season:
        period = _season(published, step, season)
    else:
        at = cal.move(published, step, unit or "Y")
        if at is None:
            return None
        period = cal.around(at, unit or "Y")
        if unit == "D" and step:
            return None
    return Reading(_trim(match, scene, shade(match, period), published, step), "publication")


def _is_title(match: Match, scene: Scene) -> bool:
    """A programme or paper: "This Week", "60 Minutes"."""
    for symbol, lexeme in match.found:
        token = scene.tokens[lexeme.first]
        if symbol in ("UNIT", "UNITS") and token.i > 0 and token.text[0].isupper() and not token.text.isupper():
            return True
    return False


def _trim(match: Match, scene: Scene, period: Period, published: dt.date, step: int) -> Period:
    """What of the present week, month, or year is meant: "earlier", "later", or, in a clause that looks back, what is over."""
    if step or period.first is None or period.last is None or not period.first <= published <= period.last:
        return period
    later = match.text("LATER")
    if later == "after":
        return replace(period, first=published)
    if later == "before" or scene.outlook in ("past", "perfect"):
        return replace(period, last=published)
    return period


def _weekend(scene: Scene, published: dt.date, step: int, deictic_: bool) -> Period:
    this = cal.weekend(published)
    assert this.first is not None
    if step == 1 or scene.ahead and step == 0:
        return this if published < this.first or step == 0 else cal.weekend(published + dt.timedelta(days=7))
    if step == 0 and published >= this.first:
        return this
    if step == 0 and deictic_ and scene.outlook not in ("past", "perfect"):
        return this
    return cal.weekend(published - dt.timedelta(days=7))


def _month(scene: Scene, published: dt.date, step: int, month: int) -> Period:
    year = published.year
    if step < 0:
        year -= month >= published.month
    elif step > 0:
        year += month <= published.month
    elif scene.outlook in ("past", "perfect") and month > published.month:
        year -= 1
    return cal.month(year, month)


def _season(published: dt.date, step: int, name: str) -> Period:
    """The season of this year, the last one over, or the next to come."""
    found = [cal.season(published.year + k, name) for k in (-2, -1, 0, 1)]
    if step < 0:
        return [p for p in found if p.last and p.last < published][-1]
    if step > 0:
        return next(p for p in found if p.first and p.first > published)
    now = [p for p in found if p.first and p.last and p.first <= published <= p.last]
    return now[0] if now else cal.season(published.year, name)


def season(match: Match, scene: Scene) -> Reading | None:
    name, year = match.text("SEASON"), match.number("YEAR")
    if name is None:
        return None
    word = next(lexeme for symbol, lexeme in match.found if symbol == "SEASON")
    if year is None and (scene.tokens[word.first].pos == "VERB" or word.text == "fall" and scene.lower(1) in ("of", "in", "from", "out")):
        return None
    if year is not None:
        return Reading(shade(match, cal.season(year, name)))
    after = scene.token(1)
    if scene.published is None or after is not None and after.tag in ("NN", "NNS", "NNP", "IN") and after.lower in ("of", "offensive"):
        return Reading(Period(None, None, f"XXXX-{name}", "season"))
    candidates = [cal.season(scene.published.year + k, name) for k in (-1, 0, 1)]
    if scene.ahead:
        found = next(p for p in candidates if p.last and p.last >= scene.published)
    else:
        found = [p for p in candidates if p.first and p.first <= scene.published][-1]
    return Reading(shade(match, found), "publication")


def quarter(match: Match, scene: Scene) -> Reading | None:
    """A quarter or half of a year; without its year, the last that is over, unless the clause looks ahead."""
    number, year, step = match.number("ORDINAL"), match.number("YEAR"), match.number("DEICTIC")
    halves = match.says("half")
    if number is None or number > (2 if halves else 4):
        return None
    make = cal.half if halves else cal.quarter
    published = scene.published
    if year is not None:
        return Reading(make(year, number))
    if published is None:
        return Reading(Period(None, None, f"XXXX-{'H' if halves else 'Q'}{number}", "half" if halves else "quarter"))
    if match.says("ago", "earlier"):
        return Reading(make(published.year - 1, number), "publication")
    if step is not None or halves:
        return Reading(make(published.year + (step or 0), number), "publication")
    candidates = [make(published.year + k, number) for k in (-1, 0, 1)]
    if scene.ahead and scene.lower(-1) in ("in", "during", "by", "until", "for"):
        return Reading(next(p for p in candidates if p.last and p.last >= published), "publication")
    return Reading([p for p in candidates if p.first and p.first <= published][-1], "publication")


def window(match: Match, scene: Scene) -> Reading | None:
    """The past three months, the next two weeks, recent weeks: from or up to publication."""
    unit = unit_of(match)
    if match.says("weekend"):
        if scene.published is None:
            return Reading(Period(None, None, "XXXX-WXX-WE", "weekend"))
        return Reading(cal.weekend(scene.published - dt.timedelta(days=7 if scene.published.weekday() > 4 else scene.published.weekday() + 1)), "publication")
    if not unit:
        return None
    recent = match.rule.value == "recent"
    count = None if recent else count_of(match)
    forward = match.says("ahead") or match.number("WINDOW") == 1
    timex = cal.length(count, unit)
    if scene.published is None:
        return Reading(Period(None, None, timex, "length"))
    # A part of a day counted back may reach into the day before.
    back = -count if count is not None else None
    if forward:
        until = cal.move(scene.published, count, unit) if count is not None else None
        return Reading(Period(scene.published, until, timex, "length"), "publication")
    since = None if back is None else cal.move(scene.published, _days(back, unit), "D") if unit.startswith("T") else cal.move(scene.published, back, unit)
    return Reading(Period(since, scene.published, timex, "length"), "publication")


def _days(count: float, unit: str) -> int:
    """Whole days that so many hours, minutes, or seconds back may reach."""
    hours = {"TH": 1.0, "TM": 1 / 60, "TS": 1 / 3600}[unit] * abs(count)
    return -max(1, round(hours / 24))


def ago(match: Match, scene: Scene) -> Reading | None:
    """So long before publication: a day for days, hours and (loosely) weeks; a month for months; a year for years."""
    unit, count = unit_of(match), count_of(match)
    if match.says("quarters"):
        unit = "Q"
    if match.says("quarter", "period"):
        return _year_before(scene) or Reading(unknown("Q"))
    if count is None:
        timex = "PAST_REF" if match.says("COUNT") else cal.length(None, unit)
        return Reading(Period(None, scene.published, timex, "length"), "publication" if scene.published else "stated")
    if unit == "Y" and count == 1 and (found := _year_before(scene, recent=True)):
        return found
    if scene.published is None:
        return Reading(Period(None, None, UNKNOWN.get(unit, "XXXX-XX-XX"), GRAINS.get(unit, "day")))
    at = cal.move(scene.published, -count, unit)
    return None if at is None else Reading(_at(at, unit, count), "publication")


def _at(date: dt.date, unit: str, count: float) -> Period:
    """The day, week, month, or year that a count of units leads to. Weeks lead to a day, give or take some."""
    if unit in ("W", "2W"):
        return replace(cal.day(date), timex=cal.week(date).timex, prec=2)
    if count != int(count) and unit == "Y":
        return cal.around(date, "Y")
    if count > 6 and unit == "D":
        return cal.day(date)
    return cal.around(date, unit)


def _year_before(scene: Scene, recent: bool = False) -> Reading | None:
    """The quarter a year before the quarter that is spoken of."""
    here = next((p.period for p in reversed(scene.others) if p.period.grain == "quarter"), None)
    found = here or (None if recent and scene.memory.quarter_age > 2 else scene.memory.quarter)
    if found is None or found.first is None:
        return None
    return Reading(cal.quarter(found.first.year - 1, (found.first.month + 2) // 3), "context")


def offset(match: Match, scene: Scene) -> Reading | None:
    """So long before or after another time: that of the complement ("two days after Friday's attack"), of the clause, of the text.

    Where the time of the main clause is known and the complement's is not, the words date the complement ("came four days
    after a shell hit the market"): the reading then hangs on the complement's head.
    """
    unit, count = unit_of(match), count_of(match)
    if match.says("quarter", "period"):
        return _year_before(scene) or Reading(unknown("Q"))
    if match.says("on") and (after := scene.token(1)) is not None and after.pos != "PUNCT":
        return None
    if unit == "Y" and count == 1 and match.says("earlier", "before") and (found := _year_before(scene, recent=True)):
        return found
    forward = any(match.says(word) for word in FORWARD)
    complement = _complement(scene) if match.says("before", "after", "prior") else None
    if complement is not None:
        inside = frozenset(scene.sentence.subtree(complement)) | {complement}
        own = next((p.period for p in scene.others if p.first in inside and p.first > scene.last and p.period.dated), None)
        if own is not None:
            moved = _moved(scene, own, count if forward else _minus(count), unit, "context")
            moved.period = replace(moved.period, timex=cal.length(count, unit))
            return moved
        told = scene.told(_fine(unit), inside)
        found_ = _moved(scene, told, _minus(count) if forward else count, unit, "context")
        found_.head = complement
        found_.period = replace(found_.period, timex=cal.length(count, unit))
        return found_
    return _moved(scene, scene.told(_fine(unit)), count if forward else _minus(count), unit, "context")


def _fine(unit: str) -> bool:
    return unit in ("D", "W", "2W") or unit.startswith("T")


def _minus(count: float | None) -> float | None:
    return None if count is None else -count


def _complement(scene: Scene) -> int | None:
    """The verb or noun that "before" or "after", the last word of the match, introduces."""
    word = scene.tokens[scene.last]
    if word.dep == "mark" and word.head > word.i:
        return word.head
    for c in word.children:
        if c > word.i and scene.tokens[c].dep in ("pobj", "pcomp"):
            return c
    if word.lower == "prior":
        to = scene.token(1)
        return next((c for c in to.children if scene.tokens[c].dep == "pobj"), None) if to is not None and to.lower == "to" else None
    return None


def _moved(scene: Scene, told: Period | None, count: float | None, unit: str, basis: Basis) -> Reading:
    """`told` moved by a count of units (negative: back). Without a calendar date a weekday is still moved by days."""
    if told is None or not told.dated:
        if told is not None and told.weekday is not None and (unit == "D" and count is not None or unit.startswith("T")):
            number = (told.weekday - 1 + (int(count or 0) if unit == "D" else 0)) % 7 + 1
            return Reading(Period(None, None, f"XXXX-WXX-{number}", "day", number), basis)
        if told is None and scene.published and count is not None and count < 0 and unit in ("D", "W"):
            # Nothing dates the clause but that it was news: it told of the day of publication, or of the day before.
            last = cal.move(scene.published, count, unit)
            if last is not None:
                return Reading(Period(last - cal.ONE_DAY, last, last.isoformat(), "day", prec=2), "publication")
        return Reading(unknown(unit) if count is not None else Period(None, None, cal.length(None, unit), "length"), basis)
    if unit.startswith("T"):
        return Reading(told.whole(), basis)
    if count is None:
        open_end = scene.published if scene.published and told.first and told.first <= scene.published else None
        later = cal.length(None, unit)
        back = scene.tokens[scene.last].lower in ("earlier", "before", "prior", "previously")
        if back:
            return Reading(Period(None, told.last, later, "length"), basis)
        return Reading(Period(told.first, open_end, later, "length"), basis)
    anchor = told.first or told.last
    at = cal.move(anchor, count, unit) if anchor else None
    if at is None:
        return Reading(unknown(unit), basis)
    if told.grain in ("quarter", "month", "year") and unit == "Y" and told.first:
        return Reading(cal.quarter(at.year, (at.month + 2) // 3) if told.grain == "quarter" else cal.around(at, "M" if told.grain == "month" else "Y"), basis)
    return Reading(_at(at, unit, count), basis)


def beside(match: Match, scene: Scene) -> Reading | None:
    """The previous day, the following month: next to the time being told of, or to publication where none is."""
    unit = "D" if match.says("PART") else "W" if match.says("weekend") else unit_of(match)
    step = 1 if any(match.says(word) for word in FORWARD) else -1
    if unit.startswith("T") or not unit:
        return None
    told = scene.told(_fine(unit), skip_outlook=not scene.ahead)
    if match.says("next") and unit in ("W", "M", "Y", "E") and (scene.outlook in ("future", "present", "open") or told is None) and scene.published:
        at = cal.move(scene.published, step, unit)
        return Reading(shade(match, cal.around(at, unit)), "publication") if at else None
    if told is None and scene.published and step < 0 and unit in ("M", "Y", "Q"):
        at = cal.move(scene.published, step, unit)
        return Reading(shade(match, cal.around(at, unit)), "publication") if at else None
    moved = _moved(scene, told, step, unit, "context")
    if moved.period.first and unit in ("W", "M", "Y") and not match.says("weekend"):
        moved.period = cal.around(moved.period.first, unit)
    if match.says("weekend") and moved.period.first:
        moved.period = cal.weekend(moved.period.first)
    moved.period = shade(match, moved.period)
    return moved


def same(match: Match, scene: Scene) -> Reading | None:
    """That day, the same month, that year; the quarter; March that year."""
    unit = unit_of(match)
    if unit == "Q" or match.says("period"):
        if scene.memory.quarter is None or match.says("the") and not match.says("same", "latest", "quarter"):
            return None
        return Reading(scene.memory.quarter, "context")
    if not unit or unit.startswith("T"):
        return None
    told = scene.told(fine=unit == "D")
    if told is None or told.first is None:
        if told is not None and told.weekday and unit == "D":
            return Reading(told, "context")
        return Reading(unknown(unit), "context")
    month = match.number("MONTH")
    if month:
        return Reading(cal.month(told.first.year, month), "context")
    return Reading(cal.around(told.first, unit), "context")


def then(match: Match, scene: Scene) -> Reading | None:
    told = scene.told(fine=False, skip_outlook=False)
    return Reading(told, "context") if told else Reading(Period(None, None, "PAST_REF", "none"), "context")


def part(match: Match, scene: Scene) -> Reading | None:
    """A part of the day being told of: at dawn, in the morning, earlier in the day."""
    name = match.text("PART", "MOMENT") or ("MO" if match.says("hours", "morning") else "NI" if match.says("night") else None)
    token = scene.tokens[scene.last]
    if token.dep in ("compound", "amod") and token.head > scene.last or in_name(scene) or _is_name(match, scene):
        return None
    return _on_the_day(scene, name)


def _is_name(match: Match, scene: Scene) -> bool:
    """Dawn, the newspaper; "Midnight", the unit: a capital within the sentence."""
    token = scene.tokens[scene.first]
    return match.says("MOMENT") and token.i > 0 and token.text[0].isupper() and not token.text.isupper()


def _on_the_day(scene: Scene, name: str | None) -> Reading:
    told = scene.told(fine=True)
    basis: Basis = "context"
    if told is None and scene.published and scene.outlook == "present":
        told, basis = cal.day(scene.published), "publication"
    if told is None:
        unknown_day = Period(None, None, "XXXX-XX-XX", "day")
        return Reading(unknown_day.part(name) if name else unknown_day, "context")
    whole = told.whole()
    return Reading(whole.part(name) if name else whole, basis)


def clock(match: Match, scene: Scene) -> Reading | None:
    times = [str(t) for t in match.values("CLOCK")]
    found = _on_the_day(scene, times[0])
    if len(times) > 1:
        found.period = replace(found.period, timex=f"{found.period.timex}/T{times[1]}")
    return found


def duration(match: Match, scene: Scene) -> Reading | None:
    """A length. It reaches back from publication where a clause in the present perfect says "for" so long."""
    unit, count = unit_of(match), count_of(match)
    after, before = scene.token(1), scene.token(-1)
    if _is_title(match, scene):
        return None
    if after is not None and (after.lower == "old" or after.text in ("-", "–") and _next_is_old(scene)):
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
    if count is not None and scene.published and before is not None and before.lower in ("for", "over", "nearly", "almost", "about"):
        if scene.relation == "for" and scene.outlook == "perfect" and not unit.startswith("T"):
            since = cal.move(scene.published, -count, unit)
            return Reading(replace(period, first=since, prec=5), "publication", length=True)
    return Reading(period, length=True)


def _is_rate(match: Match, scene: Scene) -> bool:
    """"Twice a day", "300 barrels a week", "$5 a year": so much in every such time."""
    before = scene.token(-1)
    if before is None or not match.says("COUNT") or scene.tokens[scene.first].lower not in ("a", "an") or scene.last != scene.first + 1:
        return False
    return before.pos in ("NOUN", "NUM", "SYM") and before.lower not in ("about", "around") or before.lower in scene.clauses.lists["RATE"]


def _next_is_old(scene: Scene) -> bool:
    two = scene.token(2)
    return two is not None and two.lower in ("old", "olds")


def bare(match: Match, scene: Scene) -> Reading | None:
    before, after = scene.token(-1), scene.token(1)
    if before is not None and (before.pos == "NUM" or before.lower in ("$", "these", "those", "his", "her", "early", "working")):
        return None
    if after is not None and (after.lower == "old" or after.text == "-" and _next_is_old(scene)):
        return None
    return Reading(Period(None, None, cal.length(None, unit_of(match)), "length"), length=True)


def repeated(match: Match, scene: Scene) -> Reading | None:
    """What comes again and again: TIMEX3's sets."""
    token = scene.tokens[scene.first]
    if token.i > 0 and token.text[0].isupper() and match.says("SETWORD") or in_name(scene):
        return None
    unit, count = unit_of(match), match.number("NUMBER") or (2 if match.says("other") else 1)
    weekday, month, day_part = match.number("WEEKDAY", "WEEKDAYS"), match.number("MONTH"), match.text("PART")
    if weekday:
        timex = f"XXXX-WXX-{weekday}" + (f"T{day_part}" if day_part else "")
    elif month:
        timex = f"XXXX-{month:02}"
    elif day_part:
        timex = f"XXXX-XX-XXT{day_part}"
    else:
        name = match.text("SETWORD") or (cal.length(count, unit) if unit else "")
        timex = name or {"weekend": "XXXX-WXX-WE"}.get(next((s for s, _ in match.found if s == "weekend"), ""), f"XXXX-{match.text('SEASON')}")
    return Reading(Period(None, None, timex, "none"))


def reference(match: Match, scene: Scene) -> Reading | None:
    """Now, recently, soon: no day, save that what is so now is so on the day of publication."""
    value = match.rule.value
    if match.says("soon", "shortly", "recently") and scene.lower(1) in ("after", "before", "as", "afterwards", "thereafter"):
        return None
    if match.says("now", "currently") and scene.published:
        return Reading(Period(scene.published, scene.published, value, "none"), "publication")
    token, after = scene.tokens[scene.first], scene.token(1)
    if match.says("past") and after is not None and after.pos in ("NUM", "NOUN", "ADJ", "PROPN"):
        return None
    if match.says("future") and token.pos == "ADJ" or match.says("now") and token.tag not in ("RB", "UH", "IN"):
        return None
    return Reading(Period(None, None, value, "none"))


RELATIVE: dict[str, Meaning] = {
    "deictic": deictic, "season": season, "quarter": quarter, "window": window, "ago": ago, "duration": duration, "bare": bare,
    "set": repeated, "reference": reference,
}  # fmt: skip

# What is worked out after the other times of its sentence, because it hangs on them.
CONTEXTUAL: dict[str, Meaning] = {"offset": offset, "beside": beside, "same": same, "then": then, "part": part, "clock": clock}
