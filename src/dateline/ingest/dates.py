"""Days of publication, as the sources of reports write them."""

from __future__ import annotations

import datetime
import re

from dateline.errors import InputError

ADVICE = "write it as YYYY-MM-DD, as in 2018-04-20"
NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
MONTHS = {name[:length]: number for number, name in enumerate(NAMES, 1) for length in (3, len(name))} | {"sept": 9}
YEAR_FIRST = re.compile(r"(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T\s].*)?\Z", re.DOTALL)
DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[,\s].*)?\Z", re.DOTALL)
SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?:[,\s].*)?\Z", re.DOTALL)
WEEKDAY = r"(?:[A-Za-z]{3,9}\.?,?\s+)?"
DAY_FIRST = re.compile(
    WEEKDAY + r"(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})\b(.*)\Z", re.DOTALL
)
MONTH_FIRST = re.compile(WEEKDAY + r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b(.*)\Z", re.DOTALL)
CLOCK = re.compile(r"[\s,|–-]*(?:at\s+)?(?:\d{1,2}[:.]\d\d.*)?\Z", re.DOTALL)


def parse_date(value: str) -> datetime.date:
    """The day that `value` names; a time of day and its zone are dropped, the day kept as written.

    Raises `InputError` where the words name no day, or could name two ("03/04/2018").
    """
    words = value.strip()[:100]
    if match := YEAR_FIRST.match(words):
        return _day(value, match[1], match[3], match[4])
    if match := DOTTED.match(words):
        return _day(value, match[3], match[2], match[1])
    if match := SLASHED.match(words):
        first, second = int(match[1]), int(match[3])
        if first <= 12 and second <= 12 and first != second:
            raise InputError(f"the date {_shown(value)} can be read day first or month first; {ADVICE}", "date")
        return _day(value, match[4], *((match[3], match[1]) if second <= 12 else (match[1], match[3])))
    if match := DAY_FIRST.match(words):
        day, month, year, rest = match.groups()
    elif match := MONTH_FIRST.match(words):
        month, day, year, rest = match.groups()
    else:
        raise InputError(f"the date {_shown(value)} is not understood; {ADVICE}", "date")
    if month.lower() not in MONTHS or not CLOCK.match(rest):
        raise InputError(f"the date {_shown(value)} is not understood; {ADVICE}", "date")
    return _day(value, year, MONTHS[month.lower()], day)


def _day(value: str, year: str, month: str | int, day: str) -> datetime.date:
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        raise InputError(f"the date {_shown(value)} names no day of the calendar; {ADVICE}", "date") from None


def _shown(value: str) -> str:
    return repr(value if len(value) <= 40 else value[:40] + "…")
