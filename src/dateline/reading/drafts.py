"""What the steps propose to the joining step: a proposition, before it is known who says so and how sure they are."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.model import (
    AgreementClass,
    Certainty,
    Change,
    ConditionType,
    Participant,
    Place,
    Polarity,
    Question,
    Reason,
    Stage,
    Status,
)
from dateline.reading.clauses import Frame


@dataclass(slots=True, kw_only=True)
class Draft:
    """`frame.i` is the predicate, whose words make the claim; `judged` the token whose clause tells if it happened.

    `status`, `certainty` and `polarity` are set only where the entry itself decides them. `places` of several make several claims.
    """

    rule: str
    frame: Frame
    judged: int
    places: list[Place] = field(default_factory=list)
    status: Status | None = None
    certainty: Certainty | None = None
    polarity: Polarity | None = None
    timed: int = -1
    words: tuple[int, int] | None = None


@dataclass(slots=True, kw_only=True)
class EventDraft(Draft):
    type: str
    modes: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    actor: tuple[Participant, ...] = ()
    recipient: tuple[Participant, ...] = ()


@dataclass(slots=True, kw_only=True)
class ConditionDraft(Draft):
    type: ConditionType
    change: Change
    holder: tuple[Participant, ...] = ()
    against: tuple[Participant, ...] = ()


@dataclass(slots=True, kw_only=True)
class AgreementDraft(Draft):
    class_: AgreementClass
    stage: Stage
    parties: tuple[Participant, ...] = ()
    points_back: bool = False
    terms: list[int] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class GapDraft(Draft):
    question: Question
    reason: Reason
    about: tuple[int, int]
    source: int = -1
