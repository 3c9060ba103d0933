"""The record over many reports: claims that tell of one thing, held together without merging what they say."""

from __future__ import annotations

import datetime
from typing import Literal

import msgspec

from dateline.model.attribution import SourceKind
from dateline.model.claim import AgreementClass, Claim, Measure, Stage
from dateline.model.participant import Participant
from dateline.model.place import Place
from dateline.model.time import Time

Verdict = Literal["same", "different", "unsure"]
IntervalBasis = Literal["claimed", "contested", "confirmed"]
CarriedOut = Literal["yes", "no", "partly", "unknown"]


class Filing(msgspec.Struct, frozen=True):
    """One reading as the record keeps it: the report's facts that consolidation needs, and its claims.

    `report` is the report's id, by which claims are named over many reports (`report#claim`). `agency` is the credited
    agency, else null. `ingested` is when the record learned of it. `shingles` are hashes of the report's word 5-grams,
    sorted, from which copies are known.
    """

    report: str
    title: str | None
    outlet: str | None
    agency: str | None
    url: str | None
    published: datetime.date | None
    ingested: datetime.datetime
    claims: tuple[Claim, ...]
    shingles: tuple[int, ...] = ()


class ClaimKey(msgspec.Struct, frozen=True, order=True):
    """A claim among many reports."""

    report: str
    claim: str

    def __str__(self) -> str:
        return f"{self.report}#{self.claim}"


class Origin(msgspec.Struct, frozen=True):
    """A mouth from which claims first came: the unit of corroboration. An office and its spokesman are one."""

    name: str
    kind: SourceKind
    claims: tuple[ClaimKey, ...]


class Toll(msgspec.Struct, frozen=True):
    """What one origin says of one measure at one time. Bounds as in `Figure`; a figure that its own origin replaced is kept,
    `superseded`. `since` is the publication date of the first report that carried it. `group` is whom it counts, null for all.
    """

    measure: Measure
    low: int | None
    best: int | None
    high: int | None
    origin: str
    claims: tuple[ClaimKey, ...]
    superseded: bool = False
    flow: Literal["stock", "flow"] = "flow"
    since: datetime.date | None = None
    group: str | None = None


class Side(msgspec.Struct, frozen=True):
    """One of the values that stand against each other, and who holds to it."""

    value: str
    origins: tuple[str, ...]
    claims: tuple[ClaimKey, ...]


class Dispute(msgspec.Struct, frozen=True):
    """A field (actor, place, time, type, control) or measure on which current claims of different origins cannot all be true."""

    field: str
    sides: tuple[Side, ...]


class Precision(msgspec.Struct, frozen=True):
    """UCDP `where_prec` and `date_prec` of the best claim."""

    where: int | None
    date: int | None


class Happening(msgspec.Struct, frozen=True):
    """What several reports tell of: the claims that judgements hold to be the same.

    `id` is the first claim's key, so that it lasts while that claim does. `outlets` printed it, `agencies` are credited,
    `origins` know it; the three numbers are never merged. `status` is the furthest that a claim not denied says.
    """

    id: str
    type: str
    place: Place | None
    time: Time | None
    status: str
    actor: tuple[Participant, ...]
    recipient: tuple[Participant, ...]
    reports: tuple[str, ...]
    claims: tuple[ClaimKey, ...]
    outlets: tuple[str, ...]
    agencies: tuple[str, ...]
    origins: tuple[Origin, ...]
    tolls: tuple[Toll, ...]
    disputed: tuple[Dispute, ...]
    precision: Precision


class Interval(msgspec.Struct, frozen=True):
    """Control, a siege, a blockade or a ceasefire at a place over a time, as claims attest it.

    `start` and `end` are ISO dates, null where nothing tells them; precisions are UCDP `date_prec`. It ends only on evidence;
    `last_attested` is the last day of which a claim says that it held. `claims` speak for it: `start_claims` and
    `end_claims` of them tell of its two ends, `against` are claims that deny it. `origins` are those of `claims`.
    """

    id: str
    type: str
    place: Place
    holder: tuple[Participant, ...]
    start: str | None
    end: str | None
    start_precision: int | None
    end_precision: int | None
    last_attested: str | None
    basis: IntervalBasis
    claims: tuple[ClaimKey, ...]
    origins: tuple[Origin, ...]
    start_claims: tuple[ClaimKey, ...] = ()
    end_claims: tuple[ClaimKey, ...] = ()
    against: tuple[ClaimKey, ...] = ()


class StageReached(msgspec.Struct, frozen=True):
    """A stage of an agreement, with the claims that say that it was reached."""

    stage: Stage
    time: Time | None
    claims: tuple[ClaimKey, ...]
    origins: tuple[Origin, ...]


class Term(msgspec.Struct, frozen=True):
    """What was agreed, and whether later claims say that it was done."""

    claim: ClaimKey
    carried_out: CarriedOut


class AgreementChain(msgspec.Struct, frozen=True):
    """One agreement through its stages, over many reports."""

    id: str
    class_: AgreementClass = msgspec.field(name="class")
    parties: tuple[Participant, ...]
    place: Place | None
    stages: tuple[StageReached, ...]
    terms: tuple[Term, ...]


class Judgement(msgspec.Struct, frozen=True):
    """A decision on a pair of claims, by a machine or a person; a person's stands above the machine's until withdrawn."""

    id: str
    one: ClaimKey
    other: ClaimKey
    verdict: Verdict
    author: str
    time: datetime.datetime
    score: float | None = None
    why: str | None = None
    withdrawn: datetime.datetime | None = None


class Correction(msgspec.Struct, frozen=True):
    """A reviewer's other value for a field of a claim (`event.recipient`); the claim itself stays as it was read."""

    id: str
    claim: ClaimKey
    field: str
    value: str
    author: str
    time: datetime.datetime
    why: str | None = None
    withdrawn: datetime.datetime | None = None


class Evidence(msgspec.Struct, frozen=True):
    """A claim with the report and the sentence in which it stands; `corrections` are those that hold."""

    key: ClaimKey
    claim: Claim
    sentence: str
    outlet: str | None
    published: datetime.date | None
    url: str | None
    corrections: tuple[Correction, ...] = ()
