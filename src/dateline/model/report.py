"""One news item as published."""

from __future__ import annotations

import datetime

import msgspec

from dateline.model.place import Place
from dateline.model.time import Time


class Report(msgspec.Struct, frozen=True):
    """What is given to the reader. `published` is null where it is not known, and nothing may then invent a date."""

    text: str
    id: str | None = None
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: datetime.date | None = None


class SentenceSpan(msgspec.Struct, frozen=True):
    """Character offsets of one sentence in `report.text`, end exclusive."""

    start: int
    end: int


class Dateline(msgspec.Struct, frozen=True):
    """Where and when the report says it was filed."""

    place: Place | None
    time: Time | None


class ReadReport(msgspec.Struct, frozen=True):
    """The report as it stands in a reading, with what its frame (title, byline, credit line) says."""

    id: str
    text: str
    title: str | None
    outlet: str | None
    url: str | None
    credit: str | None
    published: datetime.date | None
    language: str
    dateline: Dateline
    sentences: tuple[SentenceSpan, ...]
