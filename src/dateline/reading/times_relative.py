"""What a row of time words means that counts from publication, or from another time of the text."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from dateline.reading import times_calendar as cal
from dateline.reading.times_calendar import Period
from dateline.reading.times_matching import Match
from dateline.reading.times_meaning import shade
from dateline.reading.times_scene import Meaning, Reading, Scene

UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "2W": "XXXX-WXX",
    "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "E": "XXX", "C": "XX",
}  # fmt: skip
GRAINS: dict[str, cal.Grain] = {
    "D": "day",
    "W": "week",
    "2W": "week",
    "M": "month",
    "Y": "year",
    "E": "decade",
    "C": "century",
    "Q": "quarter",
}
PLAIN_UNITS = {
    "year": "Y",
    "month": "M",
    "week": "W",
    "decade": "E",
    "day": "D",
    "quarter": "Q",
    "quarters": "Q",
    "period": "Q",
}


def unit_of(match: Match) -> str:
    """The unit of a match; the last where it has two ("the end of the year" has none but the word)."""
    units = match.values("UNIT", "UNITS")
    if units:
        return str(units[-1])
    return next((PLAIN_UNITS[symbol] for symbol, _ in match.found if symbol in PLAIN_UNITS), "")


def count_of(match: Match) -> float | None:
    """How many, or None where that is not known ("several"). One, where nothing is said."""
    values = match.values("NUMBER") or match.values("COUNT")
    if match.value("COUNT") == "X":
        return None
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
    if not (unit or month or season or weekend or match.says("end")) or unit.startswith("T") or is_title(match, scene):
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


def is_title(match: Match, scene: Scene) -> bool:
    """A programme or paper: "This Week", "60 Minutes"."""
    for symbol, lexeme in match.found:
        token = scene.tokens[lexeme.first]
        if symbol in ("UNIT", "UNITS") and token.i > 0 and token.text[0].isupper() and not token.text.isupper():
            return True
    return False


def _trim(match: Match, scene: Scene, period: Period, published: dt.date, step: int) -> Period:
    """What of the present week, month, or year is meant: "earlier", "later", or, looking back, what is over."""
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
    if step == 1 or (scene.ahead and step == 0):
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
    if year is None and (
        scene.tokens[word.first].pos == "VERB"
        or (word.text == "fall" and scene.lower(1) in ("of", "in", "from", "out"))
    ):
        return None
    if year is not None:
        return Reading(shade(match, cal.season(year, name)))
    after = scene.token(1)
    if scene.published is None or (
        after is not None and after.tag in ("NN", "NNS", "NNP", "IN") and after.lower in ("of", "offensive")
    ):
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
    if match.says("last"):
        number, step = 2, None
    if number is None and year is not None:
        told = scene.memory.quarter
        named = told is not None and told.first is not None and (told.first.month + 2) // 3
        return Reading(cal.quarter(year, named) if named else cal.year(year))
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
    over = [p for p in candidates if p.first and p.first <= published][-1]
    if scene.ahead and scene.lower(-1) in ("in", "during", "by", "until", "for"):
        coming = next(p for p in candidates if p.last and p.last >= published)
        # "Expects a loss for the third quarter", said weeks after its end, is not of next year's.
        lately = over.last is not None and 0 < (published - over.last).days < 92
        far = coming.first is not None and (coming.first - published).days > 92
        return Reading(over if lately and far else coming, "publication")
    return Reading(over, "publication")


def window(match: Match, scene: Scene) -> Reading | None:
    """The past three months, the next two weeks, recent weeks: from or up to publication."""
    unit = unit_of(match)
    if match.says("weekend"):
        if scene.published is None:
            return Reading(Period(None, None, "XXXX-WXX-WE", "weekend"))
        return Reading(
            cal.weekend(
                scene.published
                - dt.timedelta(days=7 if scene.published.weekday() > 4 else scene.published.weekday() + 1)
            ),
            "publication",
        )
    if not unit or scene.tokens[scene.first].pos == "VERB":
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
    since = (
        None
        if back is None
        else cal.move(scene.published, _days(back, unit), "D")
        if unit.startswith("T")
        else cal.move(scene.published, back, unit)
    )
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
        return year_before(scene) or Reading(unknown("Q"))
    if count is None:
        timex = "PAST_REF" if match.says("COUNT") else cal.length(None, unit)
        return Reading(Period(None, scene.published, timex, "length"), "publication" if scene.published else "stated")
    if unit == "Y" and count == 1 and (found := year_before(scene, recent=True)):
        return found
    if scene.published is None:
        return Reading(Period(None, None, UNKNOWN.get(unit, "XXXX-XX-XX"), GRAINS.get(unit, "day")))
    at = cal.move(scene.published, -count, unit)
    return None if at is None else Reading(at_unit(at, unit, count), "publication")


def at_unit(date: dt.date, unit: str, count: float) -> Period:
    """The day, week, month, or year that a count of units leads to. Weeks lead to a day, give or take some."""
    if unit in ("W", "2W"):
        return replace(cal.day(date), timex=cal.week(date).timex, prec=2)
    if count != int(count) and unit == "Y":
        return cal.around(date, "Y")
    if count > 6 and unit == "D":
        return cal.day(date)
    return cal.around(date, unit)


def year_before(scene: Scene, recent: bool = False) -> Reading | None:
    """The quarter a year before the quarter that is spoken of."""
    here = next((p.period for p in reversed(scene.others) if p.period.grain == "quarter" and not p.compares), None)
    found = here or (None if recent and scene.memory.quarter_age > 4 else scene.memory.quarter)
    if found is None or found.first is None:
        return None
    return Reading(cal.quarter(found.first.year - 1, (found.first.month + 2) // 3), "context")


RELATIVE: dict[str, Meaning] = {
    "deictic": deictic, "season": season, "quarter": quarter, "window": window, "ago": ago,
}  # fmt: skip
