"""Composes the steps: a report goes in, a reading comes out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from dateline.codebook.book import Codebook
from dateline.gazetteer import Gazetteer
from dateline.ingest.identity import report_id
from dateline.learned import Learned
from dateline.model import SCHEMA, Dateline, ReaderId, Reading, ReadReport, Report, SentenceSpan
from dateline.reading.reader import Parts, ReportReader
from dateline.settings import DEFAULT_MODEL, VERSION

BATCH = 32


class Reader:
    """Reads reports. Loading one takes seconds, reading with it milliseconds; it may be kept for good.

    `codebook` is a folder laid over the program's own; `model` an installed spaCy English pipeline; `gazetteer` a file made
    by `dateline gazetteer load`. With `models=False` the learned parts stay out of it and the rules alone read.
    Raises `CodebookError`, `ModelError`, `GazetteerError`.
    """

    def __init__(
        self,
        *,
        codebook: Path | None = None,
        model: str = DEFAULT_MODEL,
        gazetteer: Path | None = None,
        models: bool = True,
    ):
        self.codebook = Codebook.load(codebook)
        learned = Learned.load() if models else None
        self._reader = ReportReader(self.codebook, model, Gazetteer.open(gazetteer), learned)
        made_by = f"{VERSION} {self.codebook.version} {self._reader.model_version} {learned.version if learned else ''}"
        self.id = ReaderId(hashlib.blake2b(made_by.encode(), digest_size=8).hexdigest(), VERSION, self.codebook.version)

    def read(self, report: Report) -> Reading:
        """The reading of one report."""
        return next(self.read_many([report]))

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """A reading for each report, in order; takes the reports as they come, a batch at a time."""
        for batch in batches(reports, BATCH):
            for report, parts in zip(batch, self._reader.read(batch), strict=True):
                yield self._reading(report, parts)

    def _reading(self, report: Report, parts: Parts) -> Reading:
        layout = parts.layout
        read = ReadReport(
            id=report_id(report),
            text=report.text,
            title=report.title or (layout.title.text if layout.title else None),
            outlet=report.outlet,
            url=report.url,
            credit=layout.credit,
            published=report.published,
            language="en",
            dateline=Dateline(parts.dateline_place, parts.dateline_time),
            sentences=tuple(SentenceSpan(s.start, s.end) for s in layout.sentences),
        )
        return Reading(SCHEMA, self.id, read, tuple(parts.claims), tuple(parts.issues))


def batches(reports: Iterable[Report], size: int) -> Iterator[list[Report]]:
    stream = iter(reports)
    while batch := list(islice(stream, size)):
        yield batch
