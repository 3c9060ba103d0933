"""One number, or a range, of what several origins count: by a named policy, so that nothing is chosen silently."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, get_args

import msgspec

from dateline.model import Measure
from dateline.model.record import Toll

Policy = Literal["lowest", "best", "range", "recommended"]
POLICIES: tuple[Policy, ...] = get_args(Policy)


class Count(msgspec.Struct, frozen=True):
    """What a policy makes of tolls. `used` are those that it looked at."""

    low: int | None
    best: int | None
    high: int | None
    used: tuple[Toll, ...] = ()

    @property
    def number(self) -> int | None:
        return next((n for n in (self.best, self.low, self.high) if n is not None), None)


NONE = Count(None, None, None)
Number = Callable[[Toll], int | None]


def point(toll: Toll) -> int | None:
    """A toll as one number: its best, else its lower, else its upper bound."""
    return next((n for n in (toll.best, toll.low, toll.high) if n is not None), None)


def standing(tolls: Iterable[Toll], measure: Measure) -> list[Toll]:
    """The tolls of a measure that their origins have not replaced, the oldest first."""
    found = [t for t in tolls if t.measure == measure and not t.superseded]
    return sorted(found, key=lambda t: (str(t.since or "9999"), t.origin, t.group or ""))


def count(tolls: Iterable[Toll], measure: Measure, policy: Policy, number: Number = point) -> Count:
    """All that are counted of a measure. Where an origin counts only parts of them, its parts are added up.

    `lowest`: the least number that an origin holds to. `best`: the middle of their numbers, between the least and the
    greatest bound. `range`: the bounds alone. `recommended`: the newest number, of flows before stocks.
    """
    return by_policy(wholes(standing(tolls, measure), number), policy, number)


def by_policy(found: Sequence[Toll], policy: Policy, number: Number = point) -> Count:
    """What a policy makes of tolls that count the same people."""
    if not found:
        return NONE
    points = sorted(n for t in found if (n := number(t)) is not None)
    lows = [n for t in found if (n := _first(t.low, number(t))) is not None]
    highs = [n for t in found if (n := _first(t.high, number(t))) is not None]
    low, high = min(lows, default=None), max(highs, default=None)
    if policy == "lowest":
        least = points[0] if points else None
        return Count(least, least, least, tuple(found))
    if policy == "range":
        return Count(low, None, high, tuple(found))
    if policy == "best":
        return Count(low, points[(len(points) - 1) // 2] if points else None, high, tuple(found))
    newest = ([t for t in found if t.flow == "flow"] or list(found))[-1]
    return Count(newest.low, number(newest), newest.high, (newest,))


def _first(*numbers: int | None) -> int | None:
    return next((n for n in numbers if n is not None), None)


def wholes(tolls: Sequence[Toll], number: Number = point) -> list[Toll]:
    """One toll an origin: of all that it counts, or else its parts added up."""
    by_origin: dict[str, list[Toll]] = {}
    for toll in tolls:
        by_origin.setdefault(toll.origin, []).append(toll)
    found = []
    for of_origin in by_origin.values():
        whole = [t for t in of_origin if t.group is None]
        found += whole or [_sum(of_origin, number)]
    return found


def _sum(parts: Sequence[Toll], number: Number) -> Toll:
    if len(parts) == 1:
        return parts[0]
    points = [n for t in parts if (n := number(t)) is not None]
    highs = [_first(t.high, number(t)) for t in parts]
    return msgspec.structs.replace(
        parts[0],
        low=sum(_first(t.low, number(t), 0) or 0 for t in parts),
        best=sum(points) if points else None,
        high=sum(n for n in highs if n is not None) if None not in highs else None,
        claims=tuple(key for t in parts for key in t.claims),
        group=None,
    )
