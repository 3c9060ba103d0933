"""What the encoder says of one sentence. Spans are character offsets into that sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Labelled:
    """A stretch of words with its label and the mean probability of its words."""

    start: int
    end: int
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Word:
    """A word as a predicate: how probable each event type is, and each status if it is an event. Calibrated probabilities."""

    start: int
    end: int
    types: dict[str, float]
    statuses: dict[str, float]
    negated: float

    @property
    def event(self) -> float:
        """The probability of the likeliest type: how sure it is that the word denotes an event at all."""
        return max(self.types.values())


@dataclass(frozen=True, slots=True)
class SentenceScores:
    """`relevance` is the probability that the sentence is about armed conflict or political violence.

    `said` are the sources ("source") and cues ("cue") of attributions, `names` the names ("place", "group", "person").
    """

    relevance: float
    words: tuple[Word, ...] = ()
    said: tuple[Labelled, ...] = ()
    names: tuple[Labelled, ...] = field(default=())

    def over(self, start: int, end: int) -> Iterator[Word]:
        """The words that share a character with the span."""
        return (word for word in self.words if word.start < end and word.end > start)

    def type_of(self, start: int, end: int, label: str) -> float:
        """The highest probability that a word of the span has the event type; 0 where the encoder saw none of them."""
        return max((word.types.get(label, 0.0) for word in self.over(start, end)), default=0.0)
