"""Sources and contents of attributions whose cue was found (P3), word by word: the same words, and how many are shared.

*Exact* asks for the same words, *partial* gives what two have in common (Dice); both are F1 over the attributions of which one or the
other has the role. Attributions without a source are measured apart: both ways, whether ours then has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.quality.protocol import Measure, Tally, tally

Words = frozenset[int]


@dataclass(frozen=True)
class Given:
    """The words of a role by their offsets, ours and the gold's."""

    ours: Words
    gold: Words

    @classmethod
    def of(cls, begun: Iterable[int], ours: set[int], gold: set[int]) -> Given:
        """`begun` are the offsets at which words begin; the others are all that the roles cover."""
        starts = set(begun)
        return cls(frozenset(starts & ours), frozenset(starts & gold))


def measures(sources: Sequence[Given], contents: Sequence[Given], unsourced: int, attributions: int) -> list[Measure]:
    """`sources` and `contents` are of the same attributions, those with a cue found; `unsourced` of all `attributions` have no source."""
    without = tally([(not one.gold, not one.ours) for one in sources], True)
    found = []
    for name, role in (("source", sources), ("content", contents)):
        found.append(Measure(f"{name} given the cue, exact F1", exact(role).f1))
        found.append(Measure(f"{name} given the cue, partial F1 (Dice)", partial(role)))
    return [
        *found,
        Measure("share of attributions without a source", unsourced / max(attributions, 1)),
        Measure("of these the cue is found", without.wanted / max(unsourced, 1)),
        Measure("no source, given the cue, precision", without.precision),
        Measure("no source, given the cue, recall", without.recall),
        Measure("no source, given the cue, F1", without.f1),
    ]


def exact(given: Iterable[Given]) -> Tally:
    whole = Tally()
    for one in given:
        whole.add(bool(one.gold) and one.ours == one.gold, bool(one.ours), bool(one.gold))
    return whole


def partial(given: Iterable[Given]) -> float:
    """As F1, but each that both have counts by the words that they share."""
    sides = shared = 0.0
    for one in given:
        sides += bool(one.ours) + bool(one.gold)
        shared += 2 * len(one.ours & one.gold) / max(len(one.ours) + len(one.gold), 1)
    return 2 * shared / sides if sides else 0.0
