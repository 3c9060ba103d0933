"""What the finding steps hand to the joining step: values tied to the tokens that word them.

`first` and `last` are token indices in the sentence, both included; `head` is the token that the parse hangs the
words on. `rule` is the id of the codebook entry that made the mention.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from dateline.model import Attribution, Certainty, Measure, Participant, Place, Quantifier, Span, Time


@dataclass(slots=True)
class TimeMention:
    """`relation` is how the words place an event: on or in it, since, until, by, before, after it, or for its length."""

    first: int
    last: int
    head: int
    time: Time
    rule: str
    relation: Literal["in", "since", "until", "by", "before", "after", "for"] = "in"


@dataclass(slots=True)
class PlaceMention:
    """`role` tells a place of the story ("in Goma") from one inside another name, an adjective or an actor ("Goma police").

    `over` is the noun that the name makes definite ("the town of Goma"), -1 where there is none.
    """

    first: int
    last: int
    head: int
    place: Place
    rule: str
    role: Literal["place", "modifier", "metonym", "dateline"] = "place"
    over: int = -1


@dataclass(slots=True)
class ActorMention:
    """Anybody who can act, be acted upon, hold, speak or be counted, named or described, pronouns among them.

    `armed` is whether the words denote an armed or state body ("rebels", "the army", "police"), as against civilians,
    media, aid workers. `metonym` marks a place name that may stand for a government ("Moscow said").
    """

    first: int
    last: int
    head: int
    participant: Participant
    rule: str
    kind: str
    armed: bool = False
    metonym: bool = False
    plural: bool = False


@dataclass(slots=True)
class FigureMention:
    """A counted group. `number` are the tokens of the number with its bound words; `head` the counted noun (or the number).

    `predicate` is the token that gives the measure ("killed", "toll"), -1 where only the noun does. `part_of` is the index,
    in the same sentence's list (or, negative -1, the last figure of the sentence before), of the total that this is part of.
    """

    first: int
    last: int
    head: int
    measure: Measure
    low: int | None
    best: int | None
    high: int | None
    quantifier: Quantifier
    unit: str
    rule: str
    predicate: int = -1
    flow: Literal["stock", "flow"] = "flow"
    part_of: int | None = None
    total_before: bool = False


@dataclass(slots=True)
class Said:
    """Words that a source says. `content` are the token indices in the sentence that are the source's, `hedged` the
    source's certainty as the cue gives it; `chain` is outermost first. `negated`: the cue itself is negated
    ("did not say", "has not confirmed"). `rule` is the cue's entry. Denied content has stance `denies` in its last link.
    `cue` and `speaker` are token indices, -1 where the source is carried over from an earlier sentence.
    """

    content: frozenset[int]
    chain: tuple[Attribution, ...]
    rule: str
    certainty: Certainty = "certain"
    negated: bool = False
    cue: int = -1
    speaker: int = -1


@dataclass(slots=True)
class Layout:
    """The frame of a report, in character offsets: what is body, and what only surrounds it."""

    sentences: list[LaidSentence] = field(default_factory=list)
    title: Span | None = None
    byline: Span | None = None
    credit: str | None = None
    dateline: Span | None = None
    dateline_place: Span | None = None
    dateline_time: Span | None = None


@dataclass(slots=True)
class LaidSentence:
    """A sentence of the body, its offsets without bullet, clock mark, or dateline."""

    start: int
    end: int
    block: int
    kind: Literal["body", "bullet", "heading", "post"] = "body"
    opens_quoted: bool = False
