"""Who held a place on a day: of the intervals there, in it and around it, those that the day falls in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from dateline.consolidation.locations import inside, piece_of
from dateline.consolidation.nearness import alike
from dateline.model import Place
from dateline.model.record import Interval

Where = Literal["here", "inside", "around"]
ORDER: tuple[Where, ...] = ("here", "inside", "around")


class Standing(msgspec.Struct, frozen=True):
    """An interval that a day falls in. `attested` is whether claims say that it held that day or later, and not only that
    it had begun and nobody says that it was over.
    """

    interval: Interval
    where: Where
    attested: bool


def on_day(intervals: Iterable[Interval], place: Place, day: str) -> tuple[Standing, ...]:
    """What stood at a place on a day (ISO), first at the place itself, then in its parts, then where it lies.

    Of an interval whose beginning nobody tells, only days after it was attested are said to fall in it.
    """
    found = []
    for interval in intervals:
        where = _where(interval.place, place)
        if where is not None and _covers(interval, day):
            found.append(Standing(interval, where, bool(interval.last_attested and day <= interval.last_attested)))
    return tuple(sorted(found, key=lambda s: (ORDER.index(s.where), not s.attested, s.interval.place.name, s.interval.id)))


def _where(there: Place, asked: Place) -> Where | None:
    if (alike(there, asked) or 0.0) >= 1.0 and piece_of(there) == piece_of(asked):
        return "here"
    if inside(there, asked):
        return "inside"
    return "around" if inside(asked, there) else None


def _covers(interval: Interval, day: str) -> bool:
    if interval.end is not None and day > interval.end:
        return False
    if interval.start is not None:
        return interval.start <= day
    # Without a start, only an attestation before the day says that it had begun by then.
    return interval.last_attested is not None and interval.last_attested <= day
