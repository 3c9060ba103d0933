"""Stretches of the calendar: days, weeks, months, quarters, seasons, years, and how far one lies from another."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal

Grain = Literal[
    "part",
    "day",
    "week",
    "weekend",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "century",
    "length",
    "none",
]

ONE_DAY = dt.timedelta(days=1)
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# Between these a report may be from: nearer the ends of the calendar there is nothing to count back or on to.
EARLIEST_YEAR, LATEST_YEAR = 200, 9800


@dataclass(frozen=True, slots=True)
class Period:
    """`first` and `last` are both included, null where not known; `timex` is the TIMEX3 value of the whole.

    `weekday` (1 to 7) is kept where a day is known by its weekday alone; `prec` overrides the precision by width.
    """

    first: dt.date | None
    last: dt.date | None
    timex: str
    grain: Grain
    weekday: int | None = None
    prec: int | None = None

    @property
    def dated(self) -> bool:
        return self.first is not None or self.last is not None

    def part(self, part: str) -> Period:
        """The morning (MO), night (NI) … or clock time ("12:00") of a day."""
        if self.grain not in ("day", "part") or (self.weekday and not self.dated):
            # A weekday without a date stays one: "XXXX-WXX-5".
            return self
        stem = self.first.isoformat() if self.first and self.first == self.last else self.timex.split("T")[0]
        return replace(self, timex=f"{stem}T{part}", grain="part")

    def whole(self) -> Period:
        """The day of which this is a part, or the period itself."""
        return replace(self, timex=self.timex.split("T")[0], grain="day") if self.grain == "part" else self

    def edge(self, edge: str) -> Period:
        """The `start`, `mid`, or `end` third of the period; days stay as they are. `timex` keeps naming the whole."""
        if self.first is None or self.last is None or self.grain in ("part", "day", "length", "none"):
            return self
        days = (self.last - self.first).days + 1
        third = max(1, round(days / 3))
        if edge == "start":
            return replace(self, last=self.first + dt.timedelta(days=third - 1))
        if edge == "end":
            return replace(self, first=self.last - dt.timedelta(days=third - 1))
        return replace(self, first=self.first + dt.timedelta(days=third), last=self.last - dt.timedelta(days=third))


NOWHERE = Period(None, None, "", "none")


def day(date: dt.date) -> Period:
    return Period(date, date, date.isoformat(), "day", date.isoweekday())


def week(date: dt.date) -> Period:
    """The week, from Monday on, that holds `date`."""
    monday = date - dt.timedelta(days=date.weekday())
    year, number, _ = date.isocalendar()
    return Period(monday, monday + dt.timedelta(days=6), f"{year:04}-W{number:02}", "week")


def weekend(date: dt.date) -> Period:
    found = week(date)
    assert found.last is not None
    return Period(found.last - ONE_DAY, found.last, f"{found.timex}-WE", "weekend")


def month(year: int, number: int) -> Period:
    return Period(
        dt.date(year, number, 1), dt.date(year, number, days_in(year, number)), f"{year:04}-{number:02}", "month"
    )


def quarter(year: int, number: int) -> Period:
    return Period(dt.date(year, 3 * number - 2, 1), month(year, 3 * number).last, f"{year:04}-Q{number}", "quarter")


def half(year: int, number: int) -> Period:
    return Period(dt.date(year, 6 * number - 5, 1), month(year, 6 * number).last, f"{year:04}-H{number}", "half")


def season(year: int, name: str) -> Period:
    """A northern season; winter is that which begins in December of `year`."""
    first = dt.date(year, SEASON_STARTS[name], 1)
    end = add_months(first, 2)
    return Period(first, month(end.year, end.month).last, f"{year:04}-{name}", "season")


def year(number: int) -> Period:
    return Period(dt.date(number, 1, 1), dt.date(number, 12, 31), f"{number:04}", "year")


def decade(start: int) -> Period:
    return Period(dt.date(start, 1, 1), dt.date(start + 9, 12, 31), f"{start // 10:03}", "decade")


def century(number: int) -> Period:
    start = (number - 1) * 100
    return Period(dt.date(max(start, 1), 1, 1), dt.date(start + 99, 12, 31), f"{number - 1:02}", "century")


def days_in(year_: int, number: int) -> int:
    return calendar.monthrange(year_, number)[1]


def add_months(date: dt.date, months: int) -> dt.date:
    """`date` moved by months, the day cut to the month's length. Raises ValueError beyond the calendar."""
    count = date.year * 12 + date.month - 1 + months
    at, number = divmod(count, 12)
    return dt.date(at, number + 1, min(date.day, days_in(at, number + 1)))


def move(date: dt.date, count: float, unit: str) -> dt.date | None:
    """`date` moved by `count` of a unit (D, W, M, Y …; T before less than a day), None beyond the calendar."""
    try:
        if unit.startswith("T"):
            return date
        if unit == "D":
            return date + dt.timedelta(days=int(count))
        if unit in ("W", "2W"):
            return date + dt.timedelta(days=int(count * (14 if unit == "2W" else 7)))
        months = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}[unit]
        return add_months(date, int(count * months))
    except (ValueError, OverflowError):
        return None


def around(date: dt.date, unit: str) -> Period:
    """The day, week, month, year, decade, or century that holds `date`."""
    if unit in ("W", "2W"):
        return week(date)
    if unit == "M":
        return month(date.year, date.month)
    if unit == "Q":
        return quarter(date.year, (date.month + 2) // 3)
    if unit == "Y":
        return year(date.year)
    if unit == "E":
        return decade(date.year // 10 * 10)
    if unit == "C":
        return century(date.year // 100 + 1)
    return day(date)


def length(count: float | None, unit: str) -> str:
    """The TIMEX3 value of a length: P3M, PT24H, PXY where the number is not known."""
    if unit == "2W":
        unit, count = "W", None if count is None else count * 2
    if count is not None and count != int(count):
        if unit == "Y":
            return f"P{int(count)}Y6M" if count > 1 else "P6M"
        if unit in ("TH", "TM"):
            whole, half = ("H", "30M") if unit == "TH" else ("M", "30S")
            return f"PT{int(count)}{whole}{half}" if count > 1 else f"PT{half}"
        if unit == "E":
            return f"P{int(count * 10)}Y"
        return f"P{count}{unit}" if not unit.startswith("T") else f"PT{count}{unit[1]}"
    digits = "X" if count is None else str(int(count))
    if unit.startswith("T"):
        return f"PT{digits}{unit[1]}"
    if unit == "Q" and count is not None:
        return f"P{int(count) * 3}M"
    if unit in ("E", "C") and count is not None:
        return f"P{int(count) * (10 if unit == 'E' else 100)}Y"
    return f"P{digits}{unit}"


def precision(period: Period) -> int:
    """UCDP's date_prec: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 more than that."""
    if period.prec is not None:
        return period.prec
    if period.first is None or period.last is None:
        return {"part": 1, "day": 1, "weekend": 2, "week": 3, "month": 4}.get(period.grain, 5)
    days = (period.last - period.first).days + 1
    return 1 if days == 1 else 2 if days < 7 else 3 if days == 7 else 4 if days <= 31 else 5


def easter(year_: int) -> dt.date:
    """Western Easter Sunday (the anonymous Gregorian reckoning)."""
    a, b, c = year_ % 19, year_ // 100, year_ % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    at, rest = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year_, at, rest + 1)


def feast(rule: str, year_: int) -> dt.date:
    """The day of a feast in a year: "12-31", "E-2" (days from Easter), "11-4-4" (fourth Thursday of November)."""
    if rule.startswith("E"):
        return easter(year_) + dt.timedelta(days=int(rule[1:]))
    numbers = [int(part) for part in rule.split("-")]
    if len(numbers) == 2:
        return dt.date(year_, *numbers)
    at, nth, weekday = numbers
    first = dt.date(year_, at, 1)
    return first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
