"""Bytes that come bit by bit, looked into before they are read, never more of them in memory than is asked for."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator

from dateline.settings import MAX_INPUT_BYTES


class ByteStream:
    """A stream that can be looked into before it is read, whatever it comes from (a pipe, a file, a packed file)."""

    def __init__(self, more: Callable[[int], bytes]):
        self._more = more
        self._held = b""
        self._over = False

    @classmethod
    def of(cls, data: bytes) -> ByteStream:
        """A stream of what is there already."""
        return cls(io.BytesIO(data).read)

    def peek(self, size: int) -> bytes:
        """The next bytes, which stay where they are."""
        self._fill(size)
        return self._held[:size]

    def skip(self, size: int) -> None:
        """Drops bytes that were looked at."""
        self._held = self._held[size:]

    def read(self, size: int = -1) -> bytes:
        """So many bytes, fewer only at the end."""
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

    def read1(self, size: int) -> bytes:
        """What is there without waiting for more, at most so many bytes; nothing at the end."""
        if not self._held and not self._over:
            self._held = self._take(size)
        data, self._held = self._held[:size], self._held[size:]
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


def lines_of(
    source: ByteStream, most: int | None = None, *, blank: bool = False
) -> Iterator[tuple[int, bytes | None]]:
    """Lines, the blank ones where asked for, with their numbers; none for a line too long to be taken, which is passed over."""
    most = most or MAX_INPUT_BYTES
    number = 0
    while True:
        line = source.readline(most)
        if not line:
            return
        number += 1
        if len(line) >= most and not line.endswith(b"\n"):
            del line
            while (rest := source.readline(1 << 16)) and not rest.endswith(b"\n"):
                pass
            yield number, None
        elif blank or line.strip(b" \t\r\n\xef\xbb\xbf"):
            yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
