"""What could not be read, as a value: where it stood, why, and what it held."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from dateline.errors import InputError
from dateline.ingest.language import require_english
from dateline.ingest.lines import check
from dateline.model import Report

# What could not be read is kept up to this size, so that it can be tried again where its source is gone.
KEPT_BYTES = 1_000_000


class Failure(msgspec.Struct, frozen=True):
    """A report that could not be read: `where` names the file, `line` the line of a file of many reports.

    `reason` is one fixed word for the kind of failure; `content` what was there, where it was small enough to keep.
    """

    where: str
    line: int | None
    message: str
    reason: str = "unreadable"
    content: bytes | None = None

    @property
    def name(self) -> str:
        """The file, and where in it."""
        return f"{self.where} line {self.line}" if self.line else self.where

    def __str__(self) -> str:
        return f"{self.name}: {self.message}"


def attempt(where: str, line: int | None, make: Callable[[], Report], content: bytes | None = None) -> Report | Failure:
    """The report that `make` gives, if it is one that can be read; else why not, with what was there."""
    try:
        return accepted(make())
    except InputError as error:
        return failed(where, line, error, content)


def failed(where: str, line: int | None, error: InputError, content: bytes | None = None) -> Failure:
    """The failure that an error tells of."""
    kept = content if content is not None and len(content) <= KEPT_BYTES else None
    return Failure(where, line, str(error), error.reason, kept)


def accepted(report: Report) -> Report:
    """The report itself. Raises `InputError` where it is empty, too long, broken or in another language."""
    check(report)
    require_english(report.text)
    return report
