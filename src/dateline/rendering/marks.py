"""Where a story's claims open and close in its text, so that overlapping claims become well-nested marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

MOST_LANES = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """`open` and `close` a mark of claim `claim`, `text` to print, or the `badge` that ends a claim."""

    does: Literal["open", "close", "text", "badge"]
    claim: int = -1
    text: str = ""


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each line that holds anything."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1


def pieces(text: str, start: int, end: int, spans: Sequence[tuple[int, int]], chosen: Sequence[int]) -> Iterator[Piece]:
    """The text from `start` to `end` cut where claims begin and end; `chosen` are indices into `spans`.

    A claim that crosses another is closed and opened again, so that marks always nest.
    """
    inside = {i: (max(spans[i][0], start), min(spans[i][1], end)) for i in chosen}
    inside = {i: span for i, span in inside.items() if span[0] < span[1]}
    stack: list[int] = []
    at = start
    for cut in sorted({edge for span in inside.values() for edge in span}):
        if at < cut:
            yield Piece("text", text=text[at:cut])
            at = cut
        ending = [i for i in stack if inside[i][1] == cut]
        if ending:
            lowest = min(stack.index(i) for i in ending)
            reopened = [i for i in stack[lowest:] if i not in ending]
            yield from (Piece("close", i) for i in reversed(stack[lowest:]))
            yield from (Piece("badge", i) for i in sorted(ending))
            yield from (Piece("open", i) for i in reopened)
            stack[lowest:] = reopened
        starting = sorted((i for i, span in inside.items() if span[0] == cut), key=lambda i: (-inside[i][1], i))
        yield from (Piece("open", i) for i in starting)
        stack += starting
    if at < end:
        yield Piece("text", text=text[at:end])


def lanes(spans: Sequence[tuple[int, int]]) -> list[int]:
    """How far below the words each claim's line is drawn: a longer claim runs under the shorter ones that it holds."""
    lane = [0] * len(spans)
    by_length = sorted(range(len(spans)), key=lambda i: (spans[i][1] - spans[i][0], -i))
    for place, i in enumerate(by_length):
        start, end = spans[i]
        under = [lane[j] + 1 for j in by_length[:place] if spans[j][0] < end and start < spans[j][1]]
        lane[i] = min(max(under, default=0), MOST_LANES - 1)
    return lane
