"""A reader that needs no model: it knows one reading, and breaks or dies where a report asks for it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

import msgspec
from tests.rendering.story import aleppo

from dateline.errors import ModelError
from dateline.model import Reading, Report


class FakeReader:
    def __init__(self) -> None:
        self.known = aleppo()

    def read(self, report: Report) -> Reading:
        if report.text.startswith("BREAK"):
            raise ValueError("no such thing")
        if report.text.startswith("DIE"):
            os._exit(9)
        about = {"id": report.id or "x", "outlet": report.outlet, "published": report.published}
        return msgspec.structs.replace(self.known, report=msgspec.structs.replace(self.known.report, **about))

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]:
        for report in reports:
            yield self.read(report)


class NoModel(FakeReader):
    def __init__(self) -> None:
        raise ModelError("the language model `x` is not installed")
