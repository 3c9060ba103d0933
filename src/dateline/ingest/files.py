"""Files and standard input in, reports out, one at a time; what cannot be read becomes a `Failure`."""

from __future__ import annotations

import datetime
import functools
import gzip
import os
import re
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator

import msgspec

from dateline.errors import InputError
from dateline.ingest.decode import decode, refuse_binary
from dateline.ingest.language import require_english
from dateline.ingest.lines import check, decode_json, to_report
from dateline.ingest.page import looks_like_page, read_page
from dateline.model import Report
from dateline.settings import MAX_INPUT_BYTES

STANDARD_INPUT = "-"
OPENS_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:\"|\})|\[\s*(?:\{|\]))")
GZIP = b"\x1f\x8b"
HEAD = 256
MEGABYTES = MAX_INPUT_BYTES // 1_000_000


class Failure(msgspec.Struct, frozen=True):
    """A report that could not be read: `where` names the file, `line` the line of a file of many reports."""

    where: str
    line: int | None
    message: str

    def __str__(self) -> str:
        return f"{self.where} line {self.line}: {self.message}" if self.line else f"{self.where}: {self.message}"


def read_files(
    paths: Iterable[str | os.PathLike[str]], *, published: datetime.date | None = None, outlet: str | None = None
) -> Iterator[Report | Failure]:
    """The reports of all files, in order, none kept in memory; "-" is standard input.

    Plain text, HTML, JSON lines and JSON are told apart by what they hold. `published` and `outlet` are given to
    reports that do not state their own.
    """
    for path in paths:
        where = _name(path)
        try:
            for found in _read(path, where):
                yield found if isinstance(found, Failure) else _completed(found, published, outlet)
        except InputError as error:
            yield Failure(where, None, str(error))


def read_report(
    source: str | os.PathLike[str], *, published: datetime.date | None = None, outlet: str | None = None
) -> Report:
    """The one report of a file. Raises `InputError` where it cannot be read or holds several."""
    found = None
    for number, item in enumerate(read_files([source], published=published, outlet=outlet)):
        if isinstance(item, Failure):
            raise InputError(str(item))
        if number:
            raise InputError(f"{_name(source)}: this holds more than one report; read it with `read_files`")
        found = item
    if found is None:
        raise InputError(f"{_name(source)}: this is empty")
    return found


def _completed(report: Report, published: datetime.date | None, outlet: str | None) -> Report:
    if (report.published or not published) and (report.outlet or not outlet):
        return report
    return msgspec.structs.replace(report, published=report.published or published, outlet=report.outlet or outlet)


def _name(path: str | os.PathLike[str]) -> str:
    name = os.fspath(path)
    name = "standard input" if name == STANDARD_INPUT else "".join(c if c.isprintable() else "?" for c in name)
    return name if len(name) <= 200 else "…" + name[-200:]


def _read(path: str | os.PathLike[str], where: str) -> Iterator[Report | Failure]:
    name = os.fspath(path)
    try:
        if name == STANDARD_INPUT:
            # `read1` gives what a pipe holds already, so that lines are read as they come.
            stdin = sys.stdin.buffer
            yield from _sniff(_Bytes(getattr(stdin, "read1", stdin.read)), where, "")
            return
        with open(name, "rb") as file:
            yield from _sniff(_Bytes(file.read), where, name)
    except FileNotFoundError:
        raise InputError("there is no such file; check the name") from None
    except IsADirectoryError:
        raise InputError("this is a folder; give the files in it, as in folder/*.txt") from None
    except PermissionError:
        raise InputError("this may not be read; check the file's permissions") from None
    except (gzip.BadGzipFile, zlib.error, EOFError):
        raise InputError("this is a broken gzip file; fetch or pack it anew") from None
    except (OSError, ValueError) as error:
        # ValueError: a name that holds a NUL character.
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"this cannot be read: {reason}") from None


def _sniff(source: _Bytes, where: str, name: str) -> Iterator[Report | Failure]:
    head = source.peek(HEAD)
    if head.startswith(GZIP):
        source = _Bytes(gzip.GzipFile(fileobj=source).read1)  # type: ignore[call-overload]
        head, name = source.peek(HEAD), name.removesuffix(".gz")
    if not head.strip():
        while (more := source.peek(HEAD)) and not more.strip():
            source.skip(len(more))
        head = source.peek(HEAD)
    if not head:
        raise InputError("this is empty")
    refuse_binary(head)
    if OPENS_JSON.match(head) or name.endswith((".jsonl", ".ndjson")):
        yield from _json(source, where, name)
        return
    data = source.read(MAX_INPUT_BYTES + 1)
    if len(data) > MAX_INPUT_BYTES:
        raise InputError(f"this is larger than {MEGABYTES} MB; split it into its reports, or give them as JSON lines")
    text = decode(data, where)
    del data
    report = read_page(text) if looks_like_page(text, name) else Report(text=text)
    yield _accepted(check(report))


def _json(source: _Bytes, where: str, name: str) -> Iterator[Report | Failure]:
    """JSON lines; where the first line is no JSON by itself, the whole as one object or list."""
    lines = _numbered(source)
    first = next(lines, None)
    if first is None:
        raise InputError("this is empty")
    number, line = first
    whole = not name.endswith((".jsonl", ".ndjson")) and isinstance(line, bytes) and not _is_object(line)
    if whole:
        assert isinstance(line, bytes)
        data = line + source.read(MAX_INPUT_BYTES)
        if len(data) >= MAX_INPUT_BYTES:
            raise InputError(f"this is larger than {MEGABYTES} MB; give its reports as JSON lines")
        try:
            values = decode_json(data.removeprefix(b"\xef\xbb\xbf"))
        except InputError:
            if b"\n{" not in data:
                raise
            lines = _numbered(_Bytes(_reader(data)))
        else:
            listed = isinstance(values, list)
            for at, value in enumerate(values if listed else [values], 1):
                yield _try(f"{where} item {at}" if listed else where, None, functools.partial(to_report, value))
            return
    else:
        yield _line(where, number, line)
    for number, line in lines:
        yield _line(where, number, line)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(decode_json(line.removeprefix(b"\xef\xbb\xbf")), dict)
    except InputError:
        return False


def _line(where: str, number: int, line: bytes | None) -> Report | Failure:
    if line is None:
        return Failure(where, number, f"the line is longer than {MEGABYTES} MB; split the report")
    return _try(where, number, lambda: to_report(decode_json(line)))


def _try(where: str, number: int | None, make: Callable[[], Report]) -> Report | Failure:
    try:
        return _accepted(make())
    except InputError as error:
        return Failure(where, number, str(error))


def _accepted(report: Report) -> Report:
    require_english(report.text)
    return report


def _numbered(source: _Bytes) -> Iterator[tuple[int, bytes | None]]:
    """Lines that are not blank, with their numbers; none for a line too long to be taken."""
    number = 0
    while True:
        line = source.readline(MAX_INPUT_BYTES)
        if not line:
            return
        number += 1
        if len(line) >= MAX_INPUT_BYTES and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = source.readline(MAX_INPUT_BYTES)
            yield number, None
        elif line.strip(b" \t\r\n\xef\xbb\xbf"):
            yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line


def _reader(data: bytes) -> Callable[[int], bytes]:
    import io

    return io.BytesIO(data).read


class _Bytes:
    """A stream that can be looked into before it is read, whatever it comes from (a pipe, a file, gzip)."""

    def __init__(self, more: Callable[[int], bytes]):
        self._more = more
        self._held = b""
        self._over = False

    def peek(self, size: int) -> bytes:
        self._fill(size)
        return self._held[:size]

    def skip(self, size: int) -> None:
        self._held = self._held[size:]

    def read(self, size: int = -1) -> bytes:
        parts, wanted = [self._held], (size if size >= 0 else sys.maxsize) - len(self._held)
        self._held = b""
        while wanted > 0 and not self._over:
            part = self._take(min(wanted, 1 << 20))
            parts.append(part)
            wanted -= len(part)
        data = b"".join(parts)
        if 0 <= size < len(data):
            data, self._held = data[:size], data[size:]
        return data

    def readline(self, limit: int) -> bytes:
        """Up to and with the next newline, at most `limit` bytes."""
        parts: list[bytes] = []
        length = 0
        while True:
            at = self._held.find(b"\n", 0, limit - length)
            if at >= 0 or length + len(self._held) >= limit:
                cut = at + 1 if at >= 0 else limit - length
                parts.append(self._held[:cut])
                self._held = self._held[cut:]
                return b"".join(parts)
            parts.append(self._held)
            length += len(self._held)
            self._held = b""
            if self._over or not (part := self._take(1 << 16)):
                return b"".join(parts)
            self._held = part

    def _fill(self, size: int) -> None:
        while len(self._held) < size and not self._over:
            self._held += self._take(size - len(self._held))

    def _take(self, size: int) -> bytes:
        part = self._more(size)
        self._over = not part
        return part
