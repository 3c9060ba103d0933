"""How alike two partitions of the same mentions are: MUC, B-cubed, CEAF by entity, and their mean, CoNLL F1.

The mentions are given, so both sides part the same. MUC counts links and is blind to who stands alone; B-cubed and CEAF
count them. Made from the rules, not from others' code.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from benchmarks.quality.assignment import assign

from dateline.evaluation.clusters import b_cubed

Labels = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Likeness:
    """F1 by each of the three."""

    muc: float
    b_cubed: float
    ceaf: float

    @property
    def conll(self) -> float:
        return (self.muc + self.b_cubed + self.ceaf) / 3


def likeness(found: Labels, gold: Labels) -> Likeness:
    """Over the items of the gold. An item that was not found stands alone."""
    own = {item: found.get(item, f"alone {item}") for item in gold}
    return Likeness(muc(own, gold), b_cubed(own, gold).f1, ceaf(own, gold))


def in_groups(gold: Labels) -> set[str]:
    """The items that do not stand alone in the gold."""
    sizes = Counter(gold.values())
    return {item for item, label in gold.items() if sizes[label] > 1}


def muc(found: Labels, gold: Labels) -> float:
    """F1 of the links that would make each side's groups, and that the other side does not cut."""
    links = [_links(one, other) for one, other in ((gold, found), (found, gold))]
    recall, precision = (kept / asked if asked else 0.0 for kept, asked in links)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _links(of: Labels, by: Labels) -> tuple[int, int]:
    """How many links of the groups are kept by the other side, of how many."""
    pieces = {(label, by[item]) for item, label in of.items()}
    groups = len(set(of.values()))
    return len(of) - len(pieces), len(of) - groups


def ceaf(found: Labels, gold: Labels) -> float:
    """F1 of the groups matched one to one, so that the sum of 2 * shared / (size + size) is the greatest.

    Groups that share nothing need no match, so each set of groups that hang together is matched by itself.
    """
    sizes, own_sizes = Counter(gold.values()), Counter(found.values())
    shared = Counter((label, found[item]) for item, label in gold.items())
    total = sum(_matched(part, shared, sizes, own_sizes) for part in _parts(shared))
    return 2 * total / (len(sizes) + len(own_sizes)) if sizes else 0.0


def _matched(
    part: set[tuple[str, str]], shared: Counter[tuple[str, str]], sizes: Counter[str], own_sizes: Counter[str]
) -> float:
    golds, founds = sorted({one for one, _ in part}), sorted({other for _, other in part})
    weights = [[2 * shared[one, other] / (sizes[one] + own_sizes[other]) for other in founds] for one in golds]
    return sum(weights[i][j] for i, j in assign(weights))


def _parts(shared: Counter[tuple[str, str]]) -> list[set[tuple[str, str]]]:
    """The pairs of groups that share items, those together that hang together."""
    of = joined((f"gold {one}", f"found {other}") for one, other in shared)
    parts: dict[str, set[tuple[str, str]]] = {}
    for one, other in shared:
        parts.setdefault(of[f"gold {one}"], set()).add((one, other))
    return list(parts.values())


def joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A label for each item of the pairs, the same for items that a chain of pairs ties together."""
    leader: dict[str, str] = {}

    def find(item: str) -> str:
        leader.setdefault(item, item)
        while leader[item] != item:
            leader[item] = leader[leader[item]]
            item = leader[item]
        return item

    for one, other in pairs:
        leader[find(one)] = find(other)
    return {item: find(item) for item in leader}
