"""One proposition, as one source puts it, in one sentence."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from dateline.model.attribution import Attribution, Certainty, Polarity, Span
from dateline.model.participant import Participant
from dateline.model.place import Place
from dateline.model.time import Time

Status = Literal[
    "occurred", "ongoing", "planned", "proposed", "agreed", "demanded", "threatened", "hypothetical", "ended", "failed"
]  # fmt: skip
Kind = Literal["event", "agreement", "condition", "figure", "gap"]
AgreementClass = Literal[
    "ceasefire", "surrender", "evacuation", "withdrawal", "prisoner_exchange", "access", "peace", "disarmament", "other"
]  # fmt: skip
Stage = Literal[
    "offered", "announced", "agreed", "extended", "partly_implemented", "implemented", "suspended", "violated",
    "collapsed", "denied", "expired",
]  # fmt: skip
ConditionType = Literal[
    "control", "siege", "blockade", "ceasefire", "presence", "contested", "calm", "displacement_camp"
]  # fmt: skip
Change = Literal["gains", "loses", "holds", "begins", "continues", "ends"]
Measure = Literal[
    "killed", "injured", "missing", "abducted", "hostages", "detained", "released", "displaced", "evacuated",
    "returned", "trapped", "remaining", "population", "affected", "fighters", "casualties", "surrendered", "destroyed",
]  # fmt: skip
Quantifier = Literal["exact", "approximately", "more_than", "less_than", "between", "vague"]
Question = Literal["when", "where", "who", "why", "whether", "how_many", "what"]
Reason = Literal["not_said", "not_clear", "not_verified", "no_comment", "disputed"]


class Event(msgspec.Struct, frozen=True):
    """Something somebody does. `type` is a PLOVER type; an agentless event keeps an empty `actor`."""

    type: str
    modes: tuple[str, ...]
    contexts: tuple[str, ...]
    actor: tuple[Participant, ...]
    recipient: tuple[Participant, ...]
    trigger: Span
    place: Place | None
    time: Time | None


class Agreement(msgspec.Struct, frozen=True):
    """A deal and where it stands. `terms` and `refers_to` hold claim ids of the same reading."""

    class_: AgreementClass = msgspec.field(name="class")
    stage: Stage
    parties: tuple[Participant, ...]
    terms: tuple[str, ...]
    place: Place | None
    time: Time | None
    refers_to: str | None


class Condition(msgspec.Struct, frozen=True):
    """Something that holds over a time; `time` is the interval, an open end stays null."""

    type: ConditionType
    change: Change
    holder: tuple[Participant, ...]
    against: tuple[Participant, ...]
    place: Place | None
    time: Time | None


class Figure(msgspec.Struct, frozen=True):
    """How many. Bounds are what the words allow and nothing more; `part_of` is a claim id."""

    measure: Measure
    low: int | None
    best: int | None
    high: int | None
    quantifier: Quantifier
    unit: str
    group: Participant | None
    part_of: str | None
    flow: Literal["stock", "flow"]
    place: Place | None
    destination: Place | None
    time: Time | None
    text: str


class Gap(msgspec.Struct, frozen=True):
    """What the report says is not known."""

    question: Question
    about: Span
    reason: Reason


class Claim(msgspec.Struct, frozen=True):
    """Exactly one of `event`, `agreement`, `condition`, `figure`, `gap` is set: the one that `kind` names.

    `start` and `end` are character offsets into `report.text`. `certainty` is the source's;
    `score`, 0 to 1, is the machine's own. `rule` names the codebook entry that made the claim.
    """

    id: str
    sentence: int
    text: str
    start: int
    end: int
    attribution: tuple[Attribution, ...]
    certainty: Certainty
    polarity: Polarity
    status: Status
    kind: Kind
    rule: str
    score: float
    event: Event | UnsetType = UNSET
    agreement: Agreement | UnsetType = UNSET
    condition: Condition | UnsetType = UNSET
    figure: Figure | UnsetType = UNSET
    gap: Gap | UnsetType = UNSET
