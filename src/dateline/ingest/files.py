"""Files and standard input in, reports out, one at a time; what cannot be read becomes a `Failure`."""

from __future__ import annotations

import datetime
import functools
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from dateline.errors import InputError
from dateline.ingest.columns import Columns, mapped
from dateline.ingest.decode import decode, refuse_binary
from dateline.ingest.failure import KEPT_BYTES, Failure, accepted, attempt, failed
from dateline.ingest.feeds import looks_like_feed, read_feed
from dateline.ingest.lines import decode_json, to_report
from dateline.ingest.mail import OPENS_MAIL, read_mail
from dateline.ingest.page import looks_like_page, read_page
from dateline.ingest.pdf import read_pdf
from dateline.ingest.stream import ByteStream, lines_of
from dateline.ingest.tables import read_csv, read_parquet
from dateline.ingest.unpacking import is_packed, unpacked
from dateline.ingest.warc import OPENS_WARC, read_warc
from dateline.model import Report
from dateline.settings import MAX_INPUT_BYTES

STANDARD_INPUT = "-"
OPENS_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:\"|\})|\[\s*(?:\{|\]))")
PACKED = re.compile(r"\.(?:gz|zst|zstd)\Z", re.IGNORECASE)
PARQUET = b"PAR1"
PDF = b"%PDF"
LINES = (".jsonl", ".ndjson")
TABLES = (".csv", ".tsv")
HEAD = 256
Taken = Callable[[int], None]
MEGABYTES = MAX_INPUT_BYTES // 1_000_000


def read_files(
    paths: Iterable[str | os.PathLike[str]],
    *,
    published: datetime.date | None = None,
    outlet: str | None = None,
    columns: Columns | None = None,
    taken: Taken | None = None,
) -> Iterator[Report | Failure]:
    """The reports of all files, in order, none kept in memory; "-" is standard input.

    Text, HTML, JSON lines, JSON, CSV, Parquet, feeds, web archives, mails and PDF are told apart by what they hold, packed
    by gzip or zstd or not. `published` and `outlet` are given to reports that do not state their own; `columns` says which
    column holds which field; `taken` is told how many bytes of a file were taken as they are.
    """
    for path in paths:
        where = name_of(path)
        try:
            for found in _read(path, where, columns or {}, taken):
                yield found if isinstance(found, Failure) else _completed(found, published, outlet)
        except InputError as error:
            yield failed(where, None, error, _content(path))


def read_bytes(
    data: bytes, name: str, *, columns: Columns | None = None, published: datetime.date | None = None, outlet: str | None = None
) -> Iterator[Report | Failure]:
    """The reports in what was fetched or kept, as those of a file of that name."""
    try:
        for found in _sniff(ByteStream.of(data), name, "", name, columns or {}):
            yield found if isinstance(found, Failure) else _completed(found, published, outlet)
    except InputError as error:
        yield failed(name, None, error, data)


def read_report(
    source: str | os.PathLike[str], *, published: datetime.date | None = None, outlet: str | None = None
) -> Report:
    """The one report of a file. Raises `InputError` where it cannot be read or holds several."""
    found = None
    for number, item in enumerate(read_files([source], published=published, outlet=outlet)):
        if isinstance(item, Failure):
            raise InputError(str(item))
        if number:
            raise InputError(f"{name_of(source)}: this holds more than one report; read it with `read_files`")
        found = item
    if found is None:
        raise InputError(f"{name_of(source)}: this is empty")
    return found


def _completed(report: Report, published: datetime.date | None, outlet: str | None) -> Report:
    if (report.published or not published) and (report.outlet or not outlet):
        return report
    return msgspec.structs.replace(report, published=report.published or published, outlet=report.outlet or outlet)


def name_of(path: str | os.PathLike[str]) -> str:
    """What a file is called in messages: on one line, and not too long."""
    name = os.fspath(path)
    name = "standard input" if name == STANDARD_INPUT else "".join(c if c.isprintable() else "?" for c in name)
    return name if len(name) <= 200 else "…" + name[-200:]


def _read(
    path: str | os.PathLike[str], where: str, columns: Columns, taken: Taken | None
) -> Iterator[Report | Failure]:
    name = os.fspath(path)
    try:
        if name == STANDARD_INPUT:
            # `read1` gives what a pipe holds already, so that lines are read as they come.
            stdin = sys.stdin.buffer
            yield from _sniff(ByteStream(getattr(stdin, "read1", stdin.read)), where, "", "", columns)
            return
        with open(name, "rb") as file:
            yield from _sniff(ByteStream(_counted(file.read, taken)), where, name, name, columns)
    except FileNotFoundError:
        raise InputError("there is no such file; check the name", "missing") from None
    except IsADirectoryError:
        raise InputError("this is a folder; give the files in it, as in folder/*.txt", "missing") from None
    except PermissionError:
        raise InputError("this may not be read; check the file's permissions", "missing") from None
    except (OSError, ValueError) as error:
        # ValueError: a name that holds a NUL character.
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"this cannot be read: {reason}") from None


def _counted(read: Callable[[int], bytes], taken: Taken | None) -> Callable[[int], bytes]:
    if taken is None:
        return read
    tell = taken

    def more(size: int) -> bytes:
        data = read(size)
        tell(len(data))
        return data

    return more


def _content(path: str | os.PathLike[str]) -> bytes | None:
    """What a file holds, where it is small enough to be kept."""
    try:
        if os.fspath(path) == STANDARD_INPUT or not 0 < os.stat(path).st_size <= KEPT_BYTES:
            return None
        return Path(path).read_bytes()
    except (OSError, ValueError):
        return None


def _sniff(source: ByteStream, where: str, path: str, name: str, columns: Columns) -> Iterator[Report | Failure]:
    """Tells by the first bytes what it is, and reads it as that; the name decides only where they cannot.

    `path` is the file that it comes from, if it is one that can be opened anew.
    """
    head = source.peek(HEAD)
    if is_packed(head):
        source = unpacked(source)
        head, name, path = source.peek(HEAD), PACKED.sub("", name), ""
    if not head.strip():
        while (more := source.peek(HEAD)) and not more.strip():
            source.skip(len(more))
        head = source.peek(HEAD)
    if not head:
        raise InputError("this is empty", "empty")
    ending = os.path.splitext(name)[1].lower()
    if head.startswith(OPENS_WARC):
        yield from read_warc(source, where)
    elif head.startswith(PARQUET):
        yield from read_parquet(source, where, Path(path) if path else None, columns)
    elif head.startswith(PDF):
        yield accepted(read_pdf(_whole(source)))
    elif ending in TABLES:
        yield from read_csv(source, where, columns)
    elif OPENS_JSON.match(head) or ending in LINES:
        refuse_binary(head)
        yield from _json(source, where, ending, columns)
    elif ending == ".eml" or OPENS_MAIL.match(head):
        refuse_binary(head)
        yield accepted(read_mail(_whole(source), where))
    else:
        refuse_binary(head)
        yield from _text(_whole(source), where, name)


def _text(data: bytes, where: str, name: str) -> Iterator[Report | Failure]:
    text = decode(data, where)
    if looks_like_feed(text):
        yield from read_feed(text, where)
    elif looks_like_page(text, name):
        yield accepted(read_page(text))
    else:
        yield accepted(Report(text=text))


def _whole(source: ByteStream) -> bytes:
    data = source.read(MAX_INPUT_BYTES + 1)
    if len(data) > MAX_INPUT_BYTES:
        raise InputError(
            f"this is larger than {MEGABYTES} MB; split it into its reports, or give them as JSON lines", "too-large"
        )
    return data


def _json(source: ByteStream, where: str, ending: str, columns: Columns) -> Iterator[Report | Failure]:
    """JSON lines; where the first line is no JSON by itself, the whole as one object or list."""
    lines = lines_of(source, MAX_INPUT_BYTES)
    first = next(lines, None)
    if first is None:
        raise InputError("this is empty", "empty")
    number, line = first
    if line is not None and ending not in LINES and not _is_object(line):
        data = line + source.read(MAX_INPUT_BYTES)
        if len(data) >= MAX_INPUT_BYTES:
            raise InputError(f"this is larger than {MEGABYTES} MB; give its reports as JSON lines", "too-large")
        try:
            values = decode_json(data)
        except InputError:
            if b"\n{" not in data:
                raise
            lines = lines_of(ByteStream.of(data))
        else:
            listed = isinstance(values, list)
            for at, value in enumerate(values if listed else [values], 1):
                name = f"{where} item {at}" if listed else where
                yield attempt(name, None, functools.partial(_object, value, columns), _packed_json(value))
            return
    else:
        yield _line(where, number, line, columns)
    for number, line in lines:
        yield _line(where, number, line, columns)


def _packed_json(value: Any) -> bytes | None:
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return None


def _object(value: Any, columns: Columns) -> Report:
    return to_report(mapped(value, columns))


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(decode_json(line), dict)
    except InputError:
        return False


def _line(where: str, number: int, line: bytes | None, columns: Columns) -> Report | Failure:
    if line is None:
        return Failure(where, number, f"the line is longer than {MEGABYTES} MB; split the report", "too-large")
    return attempt(where, number, lambda: _object(decode_json(line), columns), line)
