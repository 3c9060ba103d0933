"""What the measurements share: the rows of a set, a reader made once, the numbers and what they stand against."""

from __future__ import annotations

import datetime
import functools
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dateline.model import Claim, Reading, Report
from dateline.pipeline import Reader

SEED = 1
Row = dict[str, Any]

# Where a number to beat comes from.
MARKS = {
    "R": "recomputed from the released data or outputs",
    "F": "read in the set's own files",
    "P": "read on the paper's page",
    "M": "remembered from a paper; not checked",
}


class Missing(Exception):
    """A set that is not there."""


@dataclass(frozen=True)
class Measure:
    """One number of ours, beside the number to beat where there is one. Shares are of 1; what has a unit is an error, and less of it
    is better.
    """

    name: str
    ours: float
    beat: float | None = None
    by: str = ""
    mark: str = ""
    unit: str = ""

    @property
    def behind(self) -> bool:
        if self.beat is None:
            return False
        return round(self.ours, 1) > round(self.beat, 1) if self.unit else self.ours < self.beat

    def show(self, value: float) -> str:
        """A number of this measure as it is printed."""
        return f"{value:.1f} {self.unit}" if self.unit else f"{value:.3f}"


@dataclass(frozen=True)
class Outcome:
    """What one set gave. `n` counts what was measured on; `notes` say how, and what the number is not."""

    task: str
    part: str
    n: str
    measures: list[Measure]
    notes: str = ""

    def as_dict(self) -> dict[str, Any]:
        return {"task": self.task, "n": self.n, **{m.name: round(m.ours, 4) for m in self.measures}}


@dataclass
class Bench:
    """Where the data is, how much of it is taken, and the reader."""

    data: Path
    split: str | None = None
    limit: int | None = None
    taken: dict[str, str] = field(default_factory=dict)

    @functools.cached_property
    def reader(self) -> Reader:
        return Reader()

    def rows(self, name: str, split: str = "dev", most: int | None = None) -> list[Row]:
        """The rows of a set; where there are more than the limit, a sample drawn with a fixed seed, in the set's order."""
        path = self.data / name / f"{self.split or split}.jsonl"
        if not path.exists():
            raise Missing(f"{path} is not there")
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
        limit = min(x for x in (self.limit, most, len(rows)) if x is not None)
        if limit < len(rows):
            kept = sorted(random.Random(SEED).sample(range(len(rows)), limit))
            self.taken[name] = f"{limit} of {len(rows)} drawn with seed {SEED}"
            rows = [rows[i] for i in kept]
        return rows

    def part(self, split: str = "dev", *names: str) -> str:
        """Which part of the set was measured on, in words."""
        drawn = [self.taken[name] for name in names if name in self.taken]
        return ", ".join([self.split or split, *drawn])

    def read(self, rows: Sequence[Row], text: Callable[[Row], str] = lambda row: row["text"]) -> Iterator[Reading]:
        """A reading for each row, of its text and its date, with nothing of its gold."""
        return self.reader.read_many(
            Report(text=text(row), id=row["id"], published=day(row.get("date"))) for row in rows
        )


def day(value: str | None) -> datetime.date | None:
    """The date of a row, where it is a whole one."""
    try:
        return datetime.date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def happened(claim: Claim) -> bool:
    """Whether the claim says that it happened."""
    return claim.status in ("occurred", "ongoing", "ended") and claim.polarity == "positive"


def number(claim: Claim) -> int | None:
    """One number for a figure, as coders write it: the best, else the end that the words give."""
    figure = claim.figure
    if not figure:
        return None
    return next((value for value in (figure.best, figure.high, figure.low) if value is not None), None)


@dataclass
class Tally:
    """Right, found and wanted, and what follows from them."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, right: int, found: int, wanted: int) -> None:
        self.right += right
        self.found += found
        self.wanted += wanted

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 0.0


def tally(pairs: Sequence[tuple[Any, Any]], label: Any) -> Tally:
    """The tally of one label over pairs of (gold, ours)."""
    return Tally(
        sum(gold == ours == label for gold, ours in pairs),
        sum(ours == label for _, ours in pairs),
        sum(gold == label for gold, _ in pairs),
    )


def accuracy(pairs: Sequence[tuple[Any, Any]]) -> float:
    return sum(gold == ours for gold, ours in pairs) / max(len(pairs), 1)


def macro_f1(pairs: Sequence[tuple[Any, Any]]) -> float:
    """The mean F1 of the labels that the gold has."""
    labels = {gold for gold, _ in pairs}
    return sum(tally(pairs, label).f1 for label in labels) / max(len(labels), 1)


def weighted_f1(pairs: Sequence[tuple[Any, Any]]) -> float:
    """The mean F1 of the gold's labels, each weighted by how often the gold has it."""
    counts = Counter(gold for gold, _ in pairs)
    return sum(tally(pairs, label).f1 * count for label, count in counts.items()) / max(len(pairs), 1)
