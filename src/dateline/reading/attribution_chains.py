"""For the joining step: which chains of sources stand behind some words of a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.model import Attribution, Certainty
from dateline.reading.attribution_speech import weaker
from dateline.reading.mentions import Said

MAX_LINKS = 5


@dataclass(frozen=True, slots=True)
class Attributed:
    """One way in which words are attributed. `chain` is outermost first, empty for the report's own voice; `negated`
    means that the source is said not to say it; `rule` is the innermost cue's entry."""

    chain: tuple[Attribution, ...]
    certainty: Certainty
    negated: bool
    rule: str

    @property
    def denied(self) -> bool:
        """Whether an odd number of the chain's links deny it."""
        return sum(link.stance == "denies" for link in self.chain) % 2 == 1


OWN_VOICE = Attributed((), "certain", False, "")


def attributed(said: list[Said], tokens: Iterable[int]) -> list[Attributed]:
    """The longest chains that cover all of `tokens`, nested sayings composed into one chain; own voice where none
    does.
    """
    wanted = set(tokens)
    covering = [s for s in said if wanted <= s.content]
    if not covering:
        return [OWN_VOICE]
    found: list[Attributed] = []
    for innermost in covering:
        if any(_holds(innermost, o) and not _holds(o, innermost) for o in covering if o is not innermost):
            continue
        found.extend(_composed(innermost, covering, 0))
    return _distinct(found) or [OWN_VOICE]


def chain_for(said: list[Said], token: int) -> list[tuple[Attribution, ...]]:
    """The chains of `attributed` for one token."""
    return [a.chain for a in attributed(said, (token,))]


def _holds(outer: Said, inner: Said) -> bool:
    return inner.cue >= 0 and inner.cue in outer.content and inner.cue != outer.cue


def _composed(said: Said, covering: list[Said], depth: int) -> list[Attributed]:
    here = Attributed(said.chain, said.certainty, said.negated, said.rule)
    outers = [o for o in covering if o is not said and _holds(o, said) and not _holds(said, o)]
    nearest = [o for o in outers if not any(_holds(o, other) for other in outers if other is not o)]
    if not nearest or depth >= MAX_LINKS:
        return [here]
    return [
        Attributed(
            (*up.chain, *said.chain), weaker(up.certainty, said.certainty), up.negated or said.negated, said.rule
        )
        for outer in nearest
        for up in _composed(outer, covering, depth + 1)
    ]


def _distinct(found: list[Attributed]) -> list[Attributed]:
    unique: dict[tuple[object, ...], Attributed] = {}
    for one in found:
        unique.setdefault(tuple((a.source, a.stance) for a in one.chain), one)
    return list(unique.values())
