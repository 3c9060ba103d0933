"""A web archive's pages as reports, by fastwarc."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from dateline.errors import InputError
from dateline.ingest.decode import decode
from dateline.ingest.failure import Failure, attempt
from dateline.ingest.page import looks_like_page, read_page
from dateline.ingest.stream import ByteStream
from dateline.ingest.unpacking import inflated
from dateline.model import Report
from dateline.settings import MAX_INPUT_BYTES

OPENS_WARC = b"WARC/"
PAGES = ("text/html", "application/xhtml+xml", "text/plain")
MEGABYTES = MAX_INPUT_BYTES // 1_000_000
CUT = "the archive is cut short in record {}; fetch it anew. What stands before is read"


def read_warc(source: ByteStream, where: str) -> Iterator[Report | Failure]:
    """A report a page that was fetched; what else the archive holds (pictures, requests, errors) is passed over.

    Raises `InputError` where the archive is broken or ends within a record; what stands before that has been given.
    """
    try:
        import fastwarc.warc as fastwarc
    except ImportError:
        raise InputError("this is a web archive; `pip install dateline[intake]` reads it", "missing-package") from None
    kinds = fastwarc.WarcRecordType.response | fastwarc.WarcRecordType.resource | fastwarc.WarcRecordType.conversion
    measured = _Measured(source)
    number = 0
    try:
        # The stream is unpacked already, within limits; fastwarc is not to unpack any further.
        for record in fastwarc.ArchiveIterator(measured, parse_http=False, stream_detect=False):
            number += 1
            declared = record.headers.get("Content-Length")
            end = record.stream_pos + record.content_length
            if declared is None:
                raise InputError(CUT.format(number), "broken")
            if record.record_type & kinds and (found := _page(record, f"{where} record {number}", number)):
                yield found
            record.consume()
            if measured.over and measured.given < end:
                raise InputError(CUT.format(number), "broken")
    except (OSError, ValueError, EOFError, RuntimeError) as error:
        if measured.error:
            raise measured.error from None
        what = str(error).split("\n")[0][:100]
        raise InputError(f"the archive is broken after record {number} ({what}); fetch it anew", "broken") from None
    if measured.error:
        raise measured.error


class _Measured:
    """The stream as fastwarc asks for it. An error ends it and is kept: fastwarc would take the process down with it."""

    def __init__(self, source: ByteStream):
        self._source = source
        self.given = 0
        self.over = False
        self.error: InputError | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            # Only what is there: what follows may be broken, and this is not.
            data = self._source.read1(size if size > 0 else 1 << 16)
        except InputError as error:
            self.error, data = error, b""
        self.given += len(data)
        self.over = self.over or not data
        return data

    def tell(self) -> int:
        return self.given

    def seek(self, offset: int, whence: int = 0) -> int:
        raise OSError("a stream is read from its beginning to its end")

    def close(self) -> None:
        """The stream is its owner's."""


def _page(record: Any, where: str, number: int) -> Report | Failure | None:
    """The report of a record; none where it is no page. Raises `InputError` where the archive ends within it."""
    packing = chunked = ""
    if record.is_http:
        record.parse_http()
        headers = record.http_headers
        if headers is None or headers.status_code not in (200, 203, None):
            return None
        kind, charset = record.http_content_type or "", record.http_charset
        packing = (headers.get("Content-Encoding") or "").strip().lower()
        chunked = (headers.get("Transfer-Encoding") or "").strip().lower()
    else:
        kind, charset = record.headers.get("Content-Type") or "", None
    if not kind.strip().lower().startswith(PAGES):
        return None
    size = record.content_length
    data = record.reader.read(min(size, MAX_INPUT_BYTES + 1)) if size else b""
    if len(data) < size <= MAX_INPUT_BYTES:
        raise InputError(CUT.format(number), "broken")
    if not data:
        return None
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")[:2_000] or None

    def make() -> Report:
        body = _unchunked(data) if chunked == "chunked" else data
        body = inflated(body, packing, MAX_INPUT_BYTES)
        if len(body) > MAX_INPUT_BYTES:
            raise InputError(f"the page is larger than {MEGABYTES} MB", "too-large")
        text = decode(body, where, charset)
        report = read_page(text) if looks_like_page(text, ".html") else Report(text=text)
        return report if report.url or not url else msgspec.structs.replace(report, url=url)

    return attempt(where, None, make, data)


def _unchunked(data: bytes) -> bytes:
    """The body of chunks put together. Archives that have done so already keep the header all the same."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = data.find(b"\r\n", at, at + 100)
        try:
            size = int(data[at:end].split(b";")[0], 16) if end >= 0 else -1
        except ValueError:
            size = -1
        if size < 0:
            return b"".join(parts) if parts else data
        if size == 0:
            return b"".join(parts)
        parts.append(data[end + 2 : end + 2 + size])
        at = end + 2 + size + 2
