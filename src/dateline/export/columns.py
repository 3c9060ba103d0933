"""Tables written as CSV, row by row: named and typed columns, cells that no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import IO, Literal

import msgspec

Cell = str | int | float | None
Row = Mapping[str, Cell]
Type = Literal["text", "integer", "decimal", "date"]

FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Column(msgspec.Struct, frozen=True):
    """One column of a scheme; `about` says what dateline puts there."""

    name: str
    type: Type
    about: str


# What every table of another scheme carries behind the scheme's own columns.
OWN = (
    Column("dateline_id", "text", "the happening's id in the record"),
    Column("dateline_origins", "integer", "how many independent origins"),
    Column("dateline_disputed", "text", "fields on which origins contradict each other, joined by `; `"),
    Column("dateline_evidence", "text", "JSON list of the claims: quote, offsets, outlet, date, link, origins"),
)


def write_csv(
    file: IO[str], columns: Sequence[Column], rows: Iterable[Row], before: Iterable[Sequence[str]] = ()
) -> int:
    """Writes a header, rows `before` the data, and the data; how many rows of data."""
    names = [column.name for column in columns]
    texts = {column.name for column in columns if column.type == "text"}
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(before)
    count = 0
    for row in rows:
        writer.writerow([_cell(row.get(name), name in texts) for name in names])
        count += 1
    return count


def _cell(value: Cell, text: bool) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, str):
        value = value.replace("\x00", "")
        if text and value.startswith(FORMULA):
            return "'" + value
    return value


def read_csv(file: IO[str]) -> Iterator[dict[str, str]]:
    """The rows of a table, with what was put before formulas taken away again."""
    for row in csv.DictReader(file):
        yield {
            key: value[1:] if value[:1] == "'" and value[1:].startswith(FORMULA) else value
            for key, value in row.items()
            if key is not None and value is not None
        }
