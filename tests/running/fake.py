"""A reader that finds nothing to claim, breaks where it is told to, and remembers what it was given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dateline.ingest import report_id
from dateline.model import SCHEMA, Dateline, ReaderId, Reading, ReadReport, Report
from dateline.running.batches import Fault


class FakeReader:
    def __init__(self, id: str = "reader-1"):
        self.id = id
        self.given: list[str] = []
        self.breaks_on = "BREAK"

    def read(self, reports: Iterable[Report]) -> Iterator[Reading | Fault]:
        for report in reports:
            self.given.append(report.text)
            if self.breaks_on and self.breaks_on in report.text:
                yield Fault(report.id or "?", "ValueError: broken")
            else:
                yield self._reading(report)

    def _reading(self, report: Report) -> Reading:
        said = ReadReport(
            report_id(report), report.text, report.title, report.outlet, report.url, None, report.published, "en",
            Dateline(None, None), (),
        )  # fmt: skip
        return Reading(SCHEMA, ReaderId(self.id, "0.1.0", "0.1.0"), said, (), ())
