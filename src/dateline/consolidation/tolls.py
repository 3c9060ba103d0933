"""Every origin's numbers for a happening, and what replaced what."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from dateline.consolidation.families import LED_OUT, OF_MEASURE, Family
from dateline.consolidation.scenes import Scene, Telling
from dateline.model import Figure, Measure
from dateline.model.record import ClaimKey, Toll


class Count(msgspec.Struct, frozen=True):
    """One figure with whose it is and when it was published."""

    telling: ClaimKey
    order: tuple[str, int, int]
    origin: str
    measure: Measure
    figure: Figure
    group: str
    published: datetime.date | None

    @property
    def number(self) -> int | None:
        figure = self.figure
        return next((n for n in (figure.best, figure.low, figure.high) if n is not None), None)


def counts_of(scenes: Iterable[Scene], origin_of: Mapping[ClaimKey, str], family: Family) -> list[Count]:
    """The happening's figures that count it whole. Parts of another figure stay claims, they are no toll of their own."""
    found: list[Count] = []
    for scene in scenes:
        by_mouth: dict[tuple[str, Measure], list[Count]] = defaultdict(list)
        for telling in scene.tellings:
            count = _count(telling, scene, origin_of, family)
            if count:
                by_mouth[(count.origin, count.measure)].append(count)
        for counts in by_mouth.values():
            found += _whole(counts)
    return found


def _count(telling: Telling, scene: Scene, origin_of: Mapping[ClaimKey, str], family: Family) -> Count | None:
    figure = telling.claim.figure
    if not figure or figure.measure not in OF_MEASURE or figure.part_of or telling.claim.polarity == "negative":
        return None
    if telling.claim.attribution and telling.claim.attribution[-1].stance in ("denies", "doubts"):
        return None
    measure: Measure = "evacuated" if family in ("deal", "aid") and figure.measure in LED_OUT else figure.measure
    published = scene.published
    order = (published.isoformat() if published else "9999", telling.claim.sentence, telling.claim.start)
    return Count(telling.key, order, origin_of[telling.key], measure, figure, _group(figure), published)


WHOLE = frozenset(["person", "people", "bodies", "body", "dead", "victims", "deaths", "killed", "death", "toll", "lives"])


def _group(figure: Figure) -> str:
    """Whom a figure counts: empty where it counts all, else the word for them."""
    if figure.group is None:
        return ""
    name = figure.group.name.casefold()
    return "" if WHOLE & set(name.split()) else name


def _whole(counts: list[Count]) -> list[Count]:
    """Of one mouth's figures of one measure in one report: those of all, or where it counts only parts, the parts."""
    whole = [count for count in counts if not count.group]
    return whole or counts


def tolls(counts: Iterable[Count]) -> tuple[Toll, ...]:
    """The numbers of each origin, the newest standing, the others `superseded`; by measure and day.

    How many there are at a time says nothing against how many it befell: a stock replaces no flow.
    """
    by_origin: dict[tuple[Measure, str, str, str], list[Count]] = defaultdict(list)
    for count in counts:
        by_origin[(count.measure, count.origin, count.group, count.figure.flow)].append(count)
    found = [toll for key in sorted(by_origin) for toll in _history(by_origin[key])]
    return tuple(sorted(found, key=lambda t: (t.measure, t.origin, str(t.since or "9999"), t.superseded is False)))


def _history(counts: list[Count]) -> list[Toll]:
    """One origin's numbers in order. A number told again is the same toll; the first new one of the last report stands."""
    counts = sorted(counts, key=lambda c: (c.order, c.telling))
    by_number: dict[int | None, list[Count]] = {}
    for count in counts:
        by_number.setdefault(count.number, []).append(count)
    standing = _standing(counts)
    return [_toll(group, superseded=number != standing) for number, group in by_number.items()]


def _standing(counts: Sequence[Count]) -> int | None:
    """The number that the origin holds to at last: of the last report's, one that no earlier day had, else its first."""
    last_day = counts[-1].order[0]
    earlier = {c.number for c in counts if c.order[0] < last_day}
    last = [c for c in counts if c.order[0] == last_day]
    new = [c for c in last if c.number not in earlier]
    return (new or last)[0].number


def _toll(counts: Sequence[Count], *, superseded: bool) -> Toll:
    first = counts[0]
    figure = first.figure
    days = [c.published for c in counts if c.published]
    return Toll(
        measure=first.measure,
        low=figure.low,
        best=figure.best,
        high=figure.high,
        origin=first.origin,
        claims=tuple(sorted({c.telling for c in counts})),
        superseded=superseded,
        flow=figure.flow,
        since=min(days) if days else None,
        group=figure.group.name if first.group and figure.group else None,
    )
