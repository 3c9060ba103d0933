"""Who the dead of a report's main incident were (P2): civilians, the armed, children and women, each in a number.

`noncivilians` is the set's name for the armed dead. It files as civilian whoever is not said to be armed, and counts children and
women once more among the civilians. So the armed are read in a sentence whose dead add up to the toll, and the rest of it are
civilians; children and women are those told beside the toll.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from benchmarks.quality.protocol import Measure, Row, number

from dateline.model import Claim, Participant, Reading

KINDS = ("civilians", "noncivilians", "children", "women")
ARMED = {"MIL", "REB", "INS", "UAF", "PRM", "COP"}
CHILDREN = {"child", "children", "minor", "minors", "infant", "infants", "baby", "babies", "boy", "boys", "girl", "girls",
    "toddler", "toddlers", "kid", "kids", "son", "sons", "daughter", "daughters"}  # fmt: skip
WOMEN = {"woman", "women", "female", "females", "mother", "mothers"}


def measures(rows: Sequence[Row], ours: Sequence[dict[str, int]]) -> list[Measure]:
    """How often each number is the set's, beside never seeing any; and how often where the set has some."""
    found = []
    for kind in KINDS:
        pairs = [(int(row["gold"]["killed"][kind] or 0), one[kind]) for row, one in zip(rows, ours, strict=True)]
        none = (sum(not gold for gold, _ in pairs) / len(pairs), "always none, the commonest", "R")
        some = [(gold, one) for gold, one in pairs if gold]
        found.append(Measure(f"{kind} killed, exact", _agree(pairs), *none))
        found.append(Measure(f"{kind} killed, exact where there are some ({len(some)} reports)", _agree(some)))
    return found


def _agree(pairs: Sequence[tuple[int, int]]) -> float:
    return sum(gold == one for gold, one in pairs) / max(len(pairs), 1)


def by_kind(reading: Reading, total: int) -> dict[str, int]:
    """The `total` dead by kind."""
    told = [c for c in reading.claims if c.figure and c.figure.measure == "killed" and c.figure.quantifier != "vague" and number(c)]
    sentences = [list(claims) for _, claims in groupby(told, key=lambda claim: claim.sentence)]
    whole = [[c for c in here if not _is_part(c)] for here in sentences]
    added = [here for here, dead in zip(sentences, whole, strict=True) if _counted(dead) == total]
    beside = [here for here, dead in zip(sentences, whole, strict=True) if total in (_counted(dead), *map(number, dead))]
    armed = min(total, max((_counted(c for c in here if _is(c, is_armed)) for here in added), default=0))
    return {
        "civilians": total - armed,
        "noncivilians": armed,
        "children": _first(beside, is_child, total),
        "women": _first(beside, is_woman, total),
    }


def is_armed(group: Participant) -> bool:
    return bool(set(group.sectors) & ARMED)


def is_child(group: Participant) -> bool:
    return not CHILDREN.isdisjoint(_words(group))


def is_woman(group: Participant) -> bool:
    return not WOMEN.isdisjoint(_words(group))


def _first(sentences: Iterable[Sequence[Claim]], asked: Callable[[Participant], bool], most: int) -> int:
    counts = (_counted(c for c in here if _is(c, asked)) for here in sentences)
    return next((count for count in counts if 0 < count <= most), 0)


def _is(claim: Claim, asked: Callable[[Participant], bool]) -> bool:
    return bool(claim.figure and claim.figure.group and asked(claim.figure.group))


def _is_part(claim: Claim) -> bool:
    return bool(claim.figure and claim.figure.part_of)


def _counted(claims: Iterable[Claim]) -> int:
    """The sum of the numbers, those in the same words once: a lost full stop joins a title to its own repetition."""
    return sum(value for _, value in {(claim.text.lower(), number(claim) or 0) for claim in claims})


def _words(group: Participant) -> set[str]:
    return set(group.text.lower().replace("-", " ").split())
