"""What a row of time words means that runs from one day, month, or year to another."""

from __future__ import annotations

from dateline.model.time import Basis
from dateline.reading import times_calendar as cal
from dateline.reading.times_calendar import Period
from dateline.reading.times_matching import Match
from dateline.reading.times_meaning import full, on_or_after, on_or_before, without_year
from dateline.reading.times_scene import Meaning, Reading, Scene


def day_range(match: Match, scene: Scene) -> Reading | None:
    """From one day to another, within a month or across months."""
    months, days = match.values("MONTH", "MON"), match.values("DAY")
    years = [int(y) for y in match.values("YEAR")]
    if not months or len(days) < 2:
        return None
    month_token = next(scene.tokens[lexeme.first] for symbol, lexeme in match.found if symbol in ("MONTH", "MON"))
    if not month_token.text[0].isupper() or month_token.tag == "MD":
        return None
    last = scene.tokens[scene.last]
    if not years and last.text[0].isdigit() and (after := scene.token(1)) is not None and (
        (last.dep == "nummod" and last.head > scene.last) or after.tag == "NNS"
    ):  # fmt: skip
        return None
    first_month, last_month = int(months[0]), int(months[-1])
    basis: Basis = "stated"
    if years:
        end = full(years[-1], last_month, int(days[-1]))
    else:
        end, basis = without_year(scene, last_month, int(days[-1]))
    if end is None or end.last is None:
        ends = f"XXXX-{first_month:02}-{int(days[0]):02}/XXXX-{last_month:02}-{int(days[-1]):02}"
        return Reading(Period(None, None, ends, "week")) if end else None
    start_year = years[0] if len(years) > 1 else end.last.year - (first_month > last_month)
    start = full(start_year, first_month, int(days[0]))
    if start is None or start.first is None or start.first > end.last:
        return None
    return Reading(span(start, end), basis)


def span(start: Period, end: Period) -> Period:
    """From the first of one period to the last of another."""
    grain = "week" if start.grain == "day" else start.grain
    return Period(start.first, end.last, f"{start.timex}/{end.timex}", grain)


def month_range(match: Match, scene: Scene) -> Reading | None:
    months, years = [int(m) for m in match.values("MONTH")], [int(y) for y in match.values("YEAR")]
    for symbol, lexeme in match.found:
        if symbol == "MONTH" and not scene.tokens[lexeme.first].text[0].isupper():
            return None
    basis: Basis = "stated"
    if years:
        end = full(years[-1], months[1], None)
    else:
        end, basis = without_year(scene, months[1], None)
    if end is None or end.last is None:
        return Reading(Period(None, None, f"XXXX-{months[0]:02}/XXXX-{months[1]:02}", "season"))
    start = full(years[0] if len(years) > 1 else end.last.year - (months[0] > months[1]), months[0], None)
    if start is None or start.first is None or start.first > end.last:
        return None
    return Reading(span(start, end), basis)


def year_range(match: Match, scene: Scene) -> Reading | None:
    years = [int(y) for y in match.values("YEAR")]
    if len(years) == 1:
        short = match.number("SHORTYEAR")
        if short is None:
            return None
        years.append(years[0] // 100 * 100 + short)
    if not 1000 <= years[0] < years[1] <= 2100 or not match.says("RANGE", "and", "through", "until", "to", "/"):
        return None
    after = scene.token(1)
    if after is not None and (
        after.lower in scene.clauses.lists["MEASURED"] or (after.tag == "NNS" and not match.says("RANGE"))
    ):
        return None
    return Reading(span(cal.year(years[0]), cal.year(years[1])))


def weekday_range(match: Match, scene: Scene) -> Reading | None:
    days = [int(d) for d in match.values("WEEKDAY")]
    if scene.published is None:
        return Reading(Period(None, None, f"XXXX-WXX-{days[0]}/XXXX-WXX-{days[1]}", "week"))
    if scene.ahead:
        start = on_or_after(scene.published, days[0])
        end = on_or_after(start, days[1])
    else:
        end = on_or_before(scene.published, days[1])
        start = on_or_before(end, days[0])
    return Reading(span(cal.day(start), cal.day(end)), "publication")


RANGES: dict[str, Meaning] = {"days": day_range, "months": month_range, "years": year_range, "weekdays": weekday_range}
