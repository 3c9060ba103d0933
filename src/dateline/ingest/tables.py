"""Reports as rows: CSV, and Parquet by pyarrow."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from dateline.errors import InputError
from dateline.ingest.columns import FIELDS, Columns, check_columns, column_of, row_report
from dateline.ingest.decode import encoding_of
from dateline.ingest.failure import Failure, attempt
from dateline.ingest.stream import ByteStream, lines_of
from dateline.model import Report
from dateline.settings import MAX_INPUT_BYTES, MAX_REPORT_CHARACTERS

HEAD = 64_000
LINE_BYTES = 4 * MAX_REPORT_CHARACTERS + 100_000
MEGABYTES = MAX_INPUT_BYTES // 1_000_000
# A group of rows is the least that is unpacked at once.
MOST_GROUP_BYTES = 1_000_000_000
ROWS = 64


def read_csv(source: ByteStream, where: str, columns: Columns) -> Iterator[Report | Failure]:
    """A report a row; the first row names the columns, which commas, semicolons or tabs part."""
    encoding = encoding_of(source.peek(HEAD))
    if encoding.startswith(("utf-16", "utf-32")):
        data = source.read(MAX_INPUT_BYTES + 1)
        if len(data) > MAX_INPUT_BYTES:
            raise InputError(f"this is a table in {encoding} of more than {MEGABYTES} MB; save it as UTF-8", "too-large")
        try:
            source, encoding = ByteStream.of(data.decode(encoding).encode()), "utf-8"
        except UnicodeDecodeError as error:
            raise InputError(f"this is broken {encoding} at byte {error.start}; save it as UTF-8", "encoding") from None
    lines = _Lines(source, encoding)
    csv.field_size_limit(2 * MAX_REPORT_CHARACTERS)
    head = next(lines, "")
    rows = csv.reader(_again(head, lines), delimiter=_delimiter(head), strict=False)
    try:
        names = [name.strip() for name in next(rows, [])]
    except csv.Error as error:
        raise InputError(f"the columns' names cannot be read ({error}); save the table anew", "broken") from None
    check_columns(names, columns)
    while True:
        lines.begin_row()
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield Failure(f"{where} row {lines.number}", None, _broken(error), "broken")
            continue
        for number in lines.too_long:
            message = f"the line is longer than {LINE_BYTES // 1000:,} kB; split the report"
            yield Failure(f"{where} row {number}", None, message, "too-large")
        if row is None:
            return
        if not any(row) or lines.spoilt:
            continue
        yield _row(dict(zip(names, row, strict=False)), f"{where} row {lines.number}", columns)


def _broken(error: csv.Error) -> str:
    if "field limit" in str(error):
        return "a cell is too long: a quotation mark opens here and does not close, or the report must be split"
    if "NUL" in str(error):
        return "the row holds NUL bytes; save the table anew as UTF-8"
    return f"the row cannot be taken apart ({error}); save the table anew"


def _row(row: dict[str, str], where: str, columns: Columns) -> Report | Failure:
    content = "\n".join(row.values()).encode("utf-8", "surrogateescape")

    def make() -> Report:
        try:
            content.decode()
        except UnicodeDecodeError:
            raise InputError("this is broken UTF-8; save the table anew as UTF-8", "encoding") from None
        return row_report(row, columns)

    found = attempt(where, None, make)
    return found if isinstance(found, Report) else msgspec.structs.replace(found, content=_kept(row, columns))


def _kept(row: dict[str, Any], columns: Columns) -> bytes | None:
    """The row as one object of JSON, by the report's own names, so that it can be tried again."""
    fields = {field: row.get(column_of(field, columns)) for field in FIELDS}
    try:
        return msgspec.json.encode({field: value for field, value in fields.items() if value not in (None, "")})
    except (UnicodeEncodeError, TypeError):
        return None


class _Lines:
    """The lines of a table as text; broken bytes become halves of characters, by which their row is known."""

    def __init__(self, source: ByteStream, encoding: str):
        self._lines = lines_of(source, LINE_BYTES, blank=True)
        self._encoding = encoding
        self.number = 0
        self.begin_row()

    def begin_row(self) -> None:
        """A line that is passed over within a row, in a quoted cell, spoils the row."""
        self.too_long: list[int] = []
        self.spoilt = self._within = False
        self._size = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        for number, line in self._lines:
            self.number = number
            if line is None:
                self.too_long.append(number)
                self.spoilt = self._within
                continue
            self._within = True
            self._size += len(line)
            if self._size > MAX_INPUT_BYTES:
                raise InputError(f"a row that ends before line {number} is longer than {MEGABYTES} MB", "too-large")
            text = line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
            return text.decode(self._encoding, "surrogateescape" if self._encoding == "utf-8" else "replace")
        raise StopIteration


def _again(head: str, lines: _Lines) -> Iterator[str]:
    yield head
    yield from lines


def _delimiter(head: str) -> str:
    return max(",;\t|", key=head.count)


def read_parquet(source: ByteStream, where: str, path: Path | None, columns: Columns) -> Iterator[Report | Failure]:
    """A report a row, some rows at a time, only the columns that are needed; `path` where it is a file by itself."""
    try:
        import pyarrow  # type: ignore[import-untyped]
        import pyarrow.parquet  # type: ignore[import-untyped]
    except ImportError:
        raise InputError(
            "this is a Parquet file; `pip install dateline[parquet]` reads it", "missing-package"
        ) from None
    if path is None:
        data = source.read(MAX_INPUT_BYTES + 1)
        if len(data) > MAX_INPUT_BYTES:
            raise InputError(f"this is a packed or piped Parquet file of more than {MEGABYTES} MB; give it as a file")
    try:
        with pyarrow.parquet.ParquetFile(path if path is not None else io.BytesIO(data)) as file:
            names = file.schema_arrow.names
            check_columns(names, columns)
            wanted = [c for c in dict.fromkeys(column_of(f, columns) for f in FIELDS) if c in names]
            _refuse_large_groups(file.metadata, wanted)
            number = 0
            for batch in file.iter_batches(batch_size=ROWS, columns=wanted, use_threads=False):
                for row in batch.to_pylist():
                    number += 1
                    yield _parquet_row(row, f"{where} row {number}", columns)
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        what = str(error).split("\n")[0][:200]
        raise InputError(f"this is a broken Parquet file ({what}); fetch or write it anew", "broken") from None


def _parquet_row(row: dict[str, Any], where: str, columns: Columns) -> Report | Failure:
    found = attempt(where, None, lambda: row_report(row, columns))
    return found if isinstance(found, Report) else msgspec.structs.replace(found, content=_kept(row, columns))


def _refuse_large_groups(metadata: Any, wanted: list[str]) -> None:
    for number in range(metadata.num_row_groups):
        group = metadata.row_group(number)
        parts = [group.column(at) for at in range(group.num_columns)]
        size = sum(part.total_uncompressed_size for part in parts if part.path_in_schema.split(".")[0] in wanted)
        if size > MOST_GROUP_BYTES:
            raise InputError(
                f"a group of rows unpacks to {size // 1_000_000:,} MB; write the file anew in smaller groups", "bomb"
            )
