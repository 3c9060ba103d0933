"""What time words mean that hang on another time of the text: the day before, a week later, that month, at dawn."""

from __future__ import annotations

from dataclasses import replace

from dateline.model.time import Basis
from dateline.reading import times_calendar as cal
from dateline.reading.times_calendar import Period
from dateline.reading.times_matching import Match
from dateline.reading.times_meaning import in_name, shade
from dateline.reading.times_relative import at_unit, count_of, unit_of, unknown, year_before
from dateline.reading.times_scene import REMEMBERED, Meaning, Reading, Scene

POINTING = {"the", "that", "this"}
FORWARD = {"later", "after", "afterwards", "afterward", "on", "next", "following", "ensuing", "subsequent"}


def offset(match: Match, scene: Scene) -> Reading | None:
    """So long before or after another time: the complement's ("two days after Friday's raid"), the clause's or text's.

    Where the main clause's time is known and the complement's is not, the words date the complement ("came four days
    after a shell hit the market"): the reading then hangs on the complement's head.
    """
    found = _offset(match, scene)
    if match.says("after", "before") and scene.last > scene.first and _complement(scene) is not None:
        # "Two days" is the time in "two days after the raid"; "the day before" is one by itself.
        found.last = scene.last - 1
    if match.says("PART", "MOMENT"):
        # "The night before", "at noon the day before".
        found.period = shade(match, found.period)
    return found


def _offset(match: Match, scene: Scene) -> Reading:
    unit, count = unit_of(match) or "D", count_of(match)
    if match.says("quarter", "period"):
        return year_before(scene) or Reading(unknown("Q"))
    if scene.lower(-1) == "for" and match.says("before", "after"):
        # "Jailed for 20 years after …": a length.
        return Reading(Period(None, None, cal.length(count, unit), "length"), length=True)
    if unit == "Y" and count == 1 and match.says("earlier", "before") and (found := year_before(scene, recent=True)):
        return found
    forward = any(match.says(word) for word in FORWARD)
    complement = _complement(scene) if match.says("before", "after", "prior") else None
    if complement is not None:
        inside = frozenset(scene.sentence.subtree(complement)) | {complement}
        own = next(
            (p.period for p in scene.others if p.first in inside and p.first > scene.last and p.period.dated
             and not _within_clause(scene, p.head, complement)), None
        )  # fmt: skip
        if own is not None:
            moved = _moved(scene, own, count if forward else _minus(count), unit, "context")
            if not (match.says("the") and unit == "D"):
                moved.period = replace(moved.period, timex=cal.length(count, unit))
            return moved
        if match.says("the") and unit == "D" and (apposed := _apposed(scene)):
            return apposed
        if (known := _known(scene, complement)) is not None:
            # "Two days after the clash", of which the report has told before: the clash gives the day.
            return _moved(scene, known, count if forward else _minus(count), unit, "context")
        told = scene.told(_fine(unit), inside) or scene.told_loosely(inside)
        found_ = _moved(scene, told, _minus(count) if forward else count, unit, "context")
        found_.head = complement
        found_.period = replace(found_.period, timex=cal.length(count, unit))
        return found_
    if apposed := _apposed(scene):
        return apposed
    return _moved(scene, scene.told(_fine(unit), latest=not forward), count if forward else _minus(count), unit, "context")


def _apposed(scene: Scene) -> Reading | None:
    """The date beside the words that says the same: "two days later, on 21 March"; "on 19 March, the next day"."""
    for other in scene.others:
        if not (other.period.dated and other.period.grain in ("day", "part") and other.relation == "in"):
            continue
        gap = (
            scene.tokens[scene.last + 1 : other.first]
            if other.first > scene.last
            else scene.tokens[other.last + 1 : scene.first]
        )
        words = [token.lower for token in gap]
        if words in ([",", "on"], [","], ["("], ["(", "on"], ["on"]) and (other.first > scene.last or words == [","]):
            return Reading(other.period.whole(), "context")
    return None


def _known(scene: Scene, complement: int) -> Period | None:
    """The day of a deed that the report has dated before, where a definite noun points back to it."""
    noun = scene.tokens[complement]
    pointed = noun.tag in ("NN", "NNS") and any(c.lower in POINTING for c in scene.sentence.children(complement, "det"))
    return scene.memory.deeds.get(noun.lemma) if pointed else None


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
        return (
            next((c for c in to.children if scene.tokens[c].dep == "pobj"), None)
            if to is not None and to.lower == "to"
            else None
        )
    return None


def _within_clause(scene: Scene, head: int, complement: int) -> bool:
    """Whether a time stands in a clause of its own inside the complement ("after the troops, whose term ends in May, left")."""
    for at in (head, *scene.sentence.ancestors(head)):
        if at == complement:
            return False
        if scene.tokens[at].dep in ("relcl", "advcl"):
            return True
    return False


def _moved(scene: Scene, told: Period | None, count: float | None, unit: str, basis: Basis) -> Reading:
    """`told` moved by a count of units (negative: back). Without a calendar date a weekday is still moved by days."""
    if told is None or not told.dated:
        if (
            told is not None
            and told.weekday is not None
            and ((unit == "D" and count is not None) or unit.startswith("T"))
        ):
            number = (told.weekday - 1 + (int(count or 0) if unit == "D" else 0)) % 7 + 1
            return Reading(Period(None, None, f"XXXX-WXX-{number}", "day", number), basis)
        if told is None and scene.published and count is not None and count < 0 and unit in ("D", "W", "M", "Y"):
            # Nothing dates the clause but that it was news: it told of the day of publication, or of the day before.
            last = cal.move(scene.published, count, unit)
            if last is not None and unit in ("M", "Y"):
                return Reading(at_unit(last, unit, count), "publication")
            if last is not None:
                return Reading(Period(last - cal.ONE_DAY, last, last.isoformat(), "day", prec=2), "publication")
        return Reading(
            unknown(unit) if count is not None else Period(None, None, cal.length(None, unit), "length"), basis
        )
    if unit.startswith("T"):
        return Reading(told.whole(), basis)
    if count is None:
        open_end = scene.published if scene.published and told.first and told.first <= scene.published else None
        later = cal.length(None, unit)
        back = scene.tokens[scene.last].lower in ("earlier", "before", "prior", "previously")
        if back:
            return Reading(Period(None, told.last, later, "length"), basis)
        return Reading(Period(told.first, open_end, later, "length"), basis)
    if told.grain in ("weekend", "week") and told.first and told.last and unit in ("D", "W"):
        first, last = cal.move(told.first, count, unit), cal.move(told.last, count, unit)
        return Reading(Period(first, last, cal.length(abs(count), unit), told.grain), basis)
    anchor = told.first or told.last
    at = cal.move(anchor, count, unit) if anchor else None
    if at is None:
        return Reading(unknown(unit), basis)
    if told.grain in ("quarter", "month", "year") and unit == "Y" and told.first:
        return Reading(
            cal.quarter(at.year, (at.month + 2) // 3)
            if told.grain == "quarter"
            else cal.around(at, "M" if told.grain == "month" else "Y"),
            basis,
        )
    return Reading(at_unit(at, unit, count), basis)


def beside(match: Match, scene: Scene) -> Reading | None:
    """The previous day, the following month: next to the time being told of, or to publication where none is."""
    unit = "D" if match.says("PART") else "W" if match.says("weekend") else unit_of(match)
    step = 1 if any(match.says(word) for word in FORWARD) else -1
    if unit.startswith("T") or not unit:
        return None
    if unit == "D" and (apposed := _apposed(scene)):
        return apposed
    told = scene.told(_fine(unit), skip_outlook=not scene.ahead)
    if (
        match.says("next")
        and unit in ("W", "M", "Y", "E")
        and (scene.outlook in ("future", "present", "open") or told is None)
        and scene.published
    ):
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
        if match.says("latest"):
            return _latest_quarter(scene)
        if scene.memory.quarter is None or (match.says("the") and not match.says("same", "quarter")):
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


def _latest_quarter(scene: Scene) -> Reading | None:
    """The quarter being told of, where it is over; else the last one that is."""
    told, published = scene.memory.quarter, scene.published
    if published is None or (told and told.last and told.last < published):
        return Reading(told, "context") if told else None
    back = cal.add_months(published, -3)
    return Reading(cal.around(back, "Q"), "publication")


def then(match: Match, scene: Scene) -> Reading | None:
    told = scene.told(fine=False, skip_outlook=False)
    memory = scene.memory
    if scene.relation == "until" and memory.coming and memory.coming_age < min(REMEMBERED, memory.last_age + 1):
        # "The truce will end on Friday. Until then …"
        told = memory.coming
    return Reading(told, "context") if told else Reading(Period(None, None, "PAST_REF", "none"), "context")


def part(match: Match, scene: Scene) -> Reading | None:
    """A part of the day being told of: at dawn, in the morning, earlier in the day."""
    name = match.text("PART", "MOMENT") or (
        "MO" if match.says("hours", "morning") else "NI" if match.says("night") else None
    )
    token = scene.tokens[scene.last]
    if (token.dep in ("compound", "amod") and token.head > scene.last) or in_name(scene) or _is_name(match, scene):
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


# What is worked out after the other times of its sentence, because it hangs on them.
CONTEXTUAL: dict[str, Meaning] = {
    "offset": offset, "beside": beside, "same": same, "then": then, "part": part, "clock": clock,
}  # fmt: skip
