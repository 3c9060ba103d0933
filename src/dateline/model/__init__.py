"""The nouns of the record: immutable values that know nothing of how they are made or kept."""

from dateline.model.attribution import Attribution, Certainty, Polarity, Source, SourceKind, Span, Stance
from dateline.model.claim import (
    Agreement,
    AgreementClass,
    Change,
    Claim,
    Condition,
    ConditionType,
    Event,
    Figure,
    Gap,
    Kind,
    Measure,
    Quantifier,
    Question,
    Reason,
    Stage,
    Status,
)
from dateline.model.participant import Participant
from dateline.model.place import Place
from dateline.model.reading import SCHEMA, Issue, ReaderId, Reading
from dateline.model.report import Dateline, ReadReport, Report, SentenceSpan
from dateline.model.time import Basis, Time

__all__ = [
    "SCHEMA",
    "Agreement",
    "AgreementClass",
    "Attribution",
    "Basis",
    "Certainty",
    "Change",
    "Claim",
    "Condition",
    "ConditionType",
    "Dateline",
    "Event",
    "Figure",
    "Gap",
    "Issue",
    "Kind",
    "Measure",
    "Participant",
    "Place",
    "Polarity",
    "Quantifier",
    "Question",
    "ReadReport",
    "ReaderId",
    "Reading",
    "Reason",
    "Report",
    "SentenceSpan",
    "Source",
    "SourceKind",
    "Span",
    "Stage",
    "Stance",
    "Status",
    "Time",
]  # fmt: skip
