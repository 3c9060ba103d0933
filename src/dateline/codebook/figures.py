"""The codebook on counts: how reports word numbers, what they count, and which words make a count a figure."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from dateline.codebook.load import Entry, load_entries, load_table
from dateline.model import Measure

NumberKind = Literal[
    "cardinal", "scale", "letter", "few", "vague", "minimum", "maximum", "almost", "approximately", "between", "skip",
    "nil", "nobody", "month", "unit", "prefix", "total", "group", "reaches", "tells", "surmise", "told", "strong", "day",
]  # fmt: skip


class NumberEntry(Entry, frozen=True, kw_only=True):
    """Words of numbers (`words`, with values) or around them (`phrases`); `scale`: what a vague plural multiplies."""

    kind: NumberKind
    words: dict[str, int] = msgspec.field(default_factory=dict)
    phrases: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    scale: int | None = None
    after: bool = False


class MeasureEntry(Entry, frozen=True, kw_only=True):
    """Wordings that make a count a figure of `measure`; the data file's head explains each field."""

    measure: Measure
    role: Literal["patient", "subject", "through"] = "patient"
    verbs: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    any_noun: bool = False
    actions: tuple[str, ...] = ()
    governed: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    tolls: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    receives: tuple[str, ...] = ()
    flow: Literal["stock", "flow"] = "flow"
    zero: Measure | None = None
    weak: bool = False


class CountedNoun(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A noun that reports count: its unit, and the kind that measures ask for; `thing` is counted by no figure."""

    noun: str
    unit: str
    kind: str


@dataclass(frozen=True, slots=True)
class FigureCodebook:
    numbers: tuple[NumberEntry, ...]
    measures: tuple[MeasureEntry, ...]
    counted: dict[str, CountedNoun]

    def entries(self) -> tuple[Entry, ...]:
        """Every entry, for those who check or show the codebook."""
        return (*self.numbers, *self.measures)


def load_figures(folder: Path) -> FigureCodebook:
    """Everything on counts from a codebook's data folder. Raises `CodebookError`."""
    return FigureCodebook(
        load_entries(folder / "numbers.yaml", NumberEntry),
        load_entries(folder / "measures.yaml", MeasureEntry),
        {row.noun: row for row in load_table(folder / "counted.csv", CountedNoun)},
    )
