"""The codebook's layout section: how reports are framed, where sentences end, and what in a report is not report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from dateline.codebook import load
from dateline.errors import CodebookError

Role = Literal[
    "boilerplate", "byline", "contributor", "copyright", "label", "opener", "follower", "speech", "after_speech",
    "zone", "month", "weekday", "particle", "stamp", "website",
]  # fmt: skip
ROLES: tuple[Role, ...] = (
    "boilerplate", "byline", "contributor", "copyright", "label", "opener", "follower", "speech", "after_speech",
    "zone", "month", "weekday", "particle", "stamp", "website",
)  # fmt: skip
AbbreviationKind = Literal["title", "name", "time", "month", "number", "measure", "never"]


class LayoutEntry(load.Entry, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Phrases that play one role in the frame of a report; case is ignored. `at` is where in a line they stand.

    "bare": at the start of a line without a final stop.
    """

    role: Role
    phrases: tuple[str, ...]
    at: Literal["start", "bare", "whole", "within"] = "start"


class Abbreviation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`kind` is what may follow the stop; docs of the kinds stand in the table's notes."""

    abbreviation: str
    kind: AbbreviationKind
    note: str = ""


class Agency(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A news agency as credited: `credit` is its short form, `names` the other ways to print it."""

    credit: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class LayoutBook:
    """`abbreviations`: kinds by lower-case abbreviation with its stop; `agencies`: credits by lower-case name."""

    entries: tuple[LayoutEntry, ...]
    abbreviations: dict[str, AbbreviationKind]
    agencies: dict[str, str]

    def of(self, *roles: Role) -> tuple[LayoutEntry, ...]:
        return tuple(entry for entry in self.entries if entry.role in roles)

    def phrases(self, role: Role) -> tuple[str, ...]:
        """All phrases of a role, lower-case."""
        return tuple(phrase.lower() for entry in self.of(role) for phrase in entry.phrases)


def load_layout(folder: Path = load.DATA) -> LayoutBook:
    """The layout section of a codebook's data folder. Raises `CodebookError`."""
    entries = load.load_entries(folder / "layout.yaml", LayoutEntry)
    missing = [role for role in ROLES if not any(entry.role == role for entry in entries)]
    if missing:
        raise CodebookError(f"layout.yaml: no entry has the role `{missing[0]}`; add one, or take back the deleted one")
    rows = load.load_table(folder / "abbreviations.csv", Abbreviation)
    return LayoutBook(
        entries,
        {row.abbreviation.lower(): row.kind for row in rows},
        _agencies(load.load_table(folder / "agencies.csv", Agency)),
    )


def _agencies(rows: Iterable[Agency]) -> dict[str, str]:
    return {name.lower(): row.credit for row in rows for name in (row.credit, *row.names)}
