"""What one report says, claim by claim."""

from __future__ import annotations

import msgspec

from dateline.model.claim import Claim
from dateline.model.report import ReadReport

SCHEMA = "dateline/reading/1"


class Issue(msgspec.Struct, frozen=True):
    """Something the reader did not understand or did not read; `code` is a fixed word such as `unplaced-name`, `put-aside`."""

    code: str
    text: str
    start: int | None
    end: int | None
    message: str


class ReaderId(msgspec.Struct, frozen=True):
    """Which reader made the reading: `id` hashes code version, codebook and model together."""

    id: str
    version: str
    codebook: str


class Reading(msgspec.Struct, frozen=True):
    schema: str
    reader: ReaderId
    report: ReadReport
    claims: tuple[Claim, ...]
    issues: tuple[Issue, ...]
