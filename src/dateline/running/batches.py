"""Reports in batches: large enough to keep the parser busy, small enough that output keeps flowing."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from dateline.model import Reading, Report

FIRST_BATCH_REPORTS = 2
BATCH_REPORTS = 32
BATCH_CHARACTERS = 40_000


class Reads(Protocol):
    """What is asked of a reader here."""

    def read(self, report: Report) -> Reading: ...

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]: ...


@dataclass(frozen=True, slots=True)
class Fault:
    """A report on which the reader itself broke: the rest is read all the same."""

    report: str
    error: str

    def __str__(self) -> str:
        return f"{self.report}: the reader broke on this report: {self.error} (a fault of dateline)"


def in_batches(reports: Iterable[Report]) -> Iterator[list[Report]]:
    """The reports in order, some at a time. The first batches are small, so that the first readings come soon."""
    batch: list[Report] = []
    size, most = 0, FIRST_BATCH_REPORTS
    for report in reports:
        batch.append(report)
        size += len(report.text)
        if len(batch) >= most or size >= BATCH_CHARACTERS:
            yield batch
            batch, size, most = [], 0, min(most * 2, BATCH_REPORTS)
    if batch:
        yield batch


def read_batch(reader: Reads, batch: list[Report]) -> list[Reading | Fault]:
    """One result for each report. Where a batch breaks, its reports are read one by one to find which broke it."""
    try:
        return list(reader.read_many(batch))
    except Exception:
        return [_read_alone(reader, report) for report in batch]


def _read_alone(reader: Reads, report: Report) -> Reading | Fault:
    try:
        return reader.read(report)
    except Exception as error:
        if os.environ.get("DATELINE_DEBUG"):
            raise
        what = f"{type(error).__name__}: {error}".split("\n")[0]
        return Fault(report.id or report.title or report.text[:40].strip() or "a report", what)
