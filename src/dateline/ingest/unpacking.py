"""gzip and zstd, unpacked as a stream: what swells like a bomb is refused before it has filled memory or patience."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from typing import Any

from dateline.errors import InputError
from dateline.ingest.stream import ByteStream

GZIP = b"\x1f\x8b"
ZSTD = b"\x28\xb5\x2f\xfd"
ZSTD_SKIPPED = tuple(bytes((0x50 + n,)) + b"\x2a\x4d\x18" for n in range(16))
PIECE = 1 << 16
# Text packs to a tenth, at the very best to a fiftieth; what grows further is there to do harm. The first so many bytes
# are let through, since a short text of one word may honestly grow that much.
FREE_BYTES = 30_000_000
MOST_GROWTH = 200
# zstd has no call that bounds what one piece of input gives: a block of 128 KB takes four bytes, so pieces are small.
ZSTD_PIECE = 1 << 10
ZSTD_WINDOW = 1 << 27


def is_packed(head: bytes) -> bool:
    """Whether these first bytes are those of gzip or zstd."""
    return head.startswith((GZIP, ZSTD, *ZSTD_SKIPPED))


def unpacked(source: ByteStream) -> ByteStream:
    """What the packed stream holds. Reading raises `InputError` where it is broken, cut short, or a bomb."""
    head = source.peek(4)
    pieces = _gunzipped(source) if head.startswith(GZIP) else _unzstd(source)
    stream = ByteStream(_reader(pieces))
    if is_packed(stream.peek(4)):
        raise InputError("this is packed twice; unpack it once before", "bomb")
    return stream


class _Growth:
    """How much came out of how much."""

    def __init__(self) -> None:
        self.taken = self.given = 0

    def add(self, taken: int, given: int) -> None:
        self.taken += taken
        self.given += given
        if self.given > FREE_BYTES and self.given > MOST_GROWTH * self.taken:
            raise InputError(
                f"this unpacks to more than {MOST_GROWTH} times its size, as a bomb does; unpack it yourself if it is none",
                "bomb",
            )


def _gunzipped(source: ByteStream) -> Iterator[bytes]:
    growth = _Growth()
    member: Any = None
    data = b""
    first = True
    while True:
        if not data:
            data = source.read1(PIECE)
            growth.add(len(data), 0)
        if member is None:
            # Padding with zeros may follow the last member, as tape archives and `gzip` itself allow.
            data = data if first else data.lstrip(b"\x00")
            if not data:
                if not source.peek(1):
                    return
                continue
            if len(data) < 2:
                data += source.read1(PIECE)
            if not data.startswith(GZIP):
                raise InputError("this is a broken gzip file; fetch or pack it anew", "broken")
            member, first = zlib.decompressobj(31), False
        over = not data
        try:
            out = member.decompress(data, 1 << 20)
        except zlib.error:
            raise InputError("this is a broken gzip file; fetch or pack it anew", "broken") from None
        if over and not out and not member.eof:
            raise InputError("this is a broken gzip file, cut short; fetch or pack it anew", "broken")
        growth.add(0, len(out))
        data = member.unconsumed_tail
        if member.eof:
            data, member = member.unused_data, None
        if out:
            yield out


def _unzstd(source: ByteStream) -> Iterator[bytes]:
    try:
        import zstandard
    except ImportError:
        raise InputError("this is packed with zstd; `pip install dateline[intake]` reads it", "missing-package") from None
    growth = _Growth()
    frame: Any = None
    data = b""
    while True:
        if not data:
            data = source.read1(ZSTD_PIECE)
            growth.add(len(data), 0)
        if not data:
            if frame is not None:
                raise InputError("this is a broken zstd file, cut short; fetch or pack it anew", "broken")
            return
        if frame is None:
            while len(data) < 4 and (more := source.read1(ZSTD_PIECE)):
                data += more
            if data.startswith(ZSTD_SKIPPED):
                data = _skipped(source, data)
                continue
            frame = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj()
        try:
            out = frame.decompress(data)
        except zstandard.ZstdError as error:
            if "too much memory" in str(error) or "window" in str(error).lower():
                raise InputError("this zstd file asks for more memory than is given; pack it anew", "bomb") from None
            raise InputError("this is a broken zstd file; fetch or pack it anew", "broken") from None
        growth.add(0, len(out))
        data = b""
        if frame.eof:
            data, frame = frame.unused_data, None
        if out:
            yield out


def _skipped(source: ByteStream, data: bytes) -> bytes:
    """What follows a frame that holds no data."""
    while len(data) < 8 and (more := source.read1(ZSTD_PIECE)):
        data += more
    wanted = 8 + int.from_bytes(data[4:8], "little")
    while len(data) < wanted:
        more = source.read1(PIECE)
        if not more:
            raise InputError("this is a broken zstd file, cut short; fetch or pack it anew", "broken")
        wanted -= len(data)
        data = more
    return data[wanted:]


def _reader(pieces: Iterator[bytes]) -> Callable[[int], bytes]:
    left = b""

    def read(size: int) -> bytes:
        nonlocal left
        if not left:
            left = next(pieces, b"")
        part, left = left[:size], left[size:]
        return part

    return read


def inflated(body: bytes, packing: str, most: int) -> bytes:
    """The body of an answer as its Content-Encoding packs it, one byte more than `most` where it is longer.

    What says that it is packed and is not stays as it is. Raises `InputError` where it is broken or a bomb.
    """
    if packing in ("gzip", "x-gzip") and body.startswith(GZIP):
        return unpacked(ByteStream.of(body)).read(most + 1)
    if packing == "zstd" and body.startswith(ZSTD):
        return unpacked(ByteStream.of(body)).read(most + 1)
    if packing == "deflate":
        for window in (15, -15):
            try:
                return zlib.decompressobj(window).decompress(body, most + 1)
            except zlib.error:
                continue
    if packing == "br" and not body.lstrip().startswith(b"<"):
        raise InputError("the page is packed with brotli, which is not read", "missing-package")
    return body
