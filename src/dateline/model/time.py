"""When something is said to have happened."""

from __future__ import annotations

from typing import Literal

import msgspec

Basis = Literal["stated", "publication", "context"]


class Time(msgspec.Struct, frozen=True):
    """A time as a report words it, and the days that those words allow.

    `earliest` and `latest` are ISO dates (YYYY-MM-DD), both inclusive; null where open or unknown.
    `precision` is UCDP `date_prec`, 1 (a day) to 5 (more than a month). `timex` is the TIMEX3 value.
    `basis` says what the calendar date rests on: the words alone, the publication date, or
    another time of the text.
    """

    text: str
    start: int | None
    end: int | None
    earliest: str | None
    latest: str | None
    precision: int
    timex: str
    basis: Basis
