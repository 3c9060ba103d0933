"""The PLOVER root of a sentence with source and target (P7a) by the encoder's event head, alone and beside the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.quality.records import NONE, ROOTS

from dateline.learned import Word

# What the encoder's labels beside PLOVER's mostly come with.
BESIDE_PLOVER = {"SIEGE": "COERCE", "CONTROL": "ASSAULT", "HARM": "ASSAULT", "DISPLACE": "SANCTION", "CALM": "RETREAT"}
# PLOVER files what has not been done yet under its announcement: cooperation to come is AGREE, cooperation refused REJECT,
# harm to come THREATEN.
COOPERATION = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "AGREE"})
HARM = frozenset({"SANCTION", "ASSAULT", "COERCE", "PROTEST", "MOBILIZE"})
TO_COME = {"cooperation": ("planned", "agreed", "offered"), "harm": ("planned", "threatened")}

ELSEWHERE = 1 / 3  # what a word counts that does not stand between source and target
EACH_LATER = 0.5  # by how much an event counts less for each before it: the sentence's own verb comes first
LIKELY = 0.5
BY_RULES = 0.5  # what the root by the rules counts beside the encoder's probabilities


def likeliest(chances: Mapping[str, float]) -> str:
    return max(chances, key=lambda name: chances[name], default=NONE)


def chances(text: str, source: str, target: str, words: Sequence[Word]) -> dict[str, float]:
    """How likely each root is by the words of the sentence; those from source to target count most."""
    first, last = between(text, source, target)
    found: dict[str, float] = {}
    before = 0
    for word in words:
        weight = (1.0 if first <= word.start <= last else ELSEWHERE) / (1 + EACH_LATER * before)
        before += max(word.types.values()) > LIKELY
        for label, chance in word.types.items():
            kind = BESIDE_PLOVER.get(label, label)
            for name, share in _meant(ROOTS.get(kind, kind), word):
                found[name] = max(found.get(name, 0.0), chance * weight * share)
    return found


def _meant(root: str, word: Word) -> list[tuple[str, float]]:
    """The root and those under which PLOVER files it where it is refused or still to come, each with its share."""
    if root not in COOPERATION | HARM:
        return [(root, 1.0)]
    to_come = sum(word.statuses.get(name, 0.0) for name in TO_COME["cooperation" if root in COOPERATION else "harm"])
    if root in HARM:
        return [(root, 1 - to_come), ("THREATEN", to_come)]
    done = 1 - word.negated
    if root == "AGREE":
        return [(root, done), ("REJECT", word.negated)]
    return [(root, done * (1 - to_come)), ("AGREE", done * to_come), ("REJECT", word.negated)]


def between(text: str, source: str, target: str) -> tuple[int, int]:
    """The offsets from the end of the one to the start of the other, or the whole sentence where either is missing."""
    named = spans(text, source, target)
    if len(named) < 2:
        return 0, len(text)
    return min(end for _, end in named), max(start for start, _ in named)


def spans(text: str, *names: str) -> list[tuple[int, int]]:
    """Where each of the names stands first, without those that do not."""
    return [(start, start + len(name)) for name in names if (start := text.find(name)) >= 0]
