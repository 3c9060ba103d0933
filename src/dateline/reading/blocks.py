"""Lines to paragraphs: what was broken by hand, what is a bullet, a numbered point or a post with its clock."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dateline.codebook.layout import LayoutBook
from dateline.reading.frame import Frame
from dateline.reading.sentences import BLANK, skip_blanks, trim_end

LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
BULLET = re.compile(rf"(?:[•●▪◦■□‣⁃∙➢➤►▶✓✔★☆➔→\uf0b7\uf0a7]|[·*–—-](?={BLANK})|--?>|-(?=[A-Z“]))+{BLANK}*")
INLINE_BULLET = re.compile(rf"{BLANK}[•●▪■‣\uf0b7\uf0a7]{BLANK}+")
NUMBER = re.compile(rf"(?:\(?\d{{1,2}}\)|\d{{1,2}}\.|\(?[a-zA-Z]\)|\(?[ivx]{{1,5}}\)){BLANK}+(?=[\w“\"'‘(])")
HEADING_MARK = re.compile(r"(#{1,6})\s+|(=={1,4})\s*(?=[^=].*==)|(\*\*)(?=\S[^*]{0,100}\*\*\s*$)")
TERMINAL = re.compile(r"[.!?…](?:\s?[\"'”’»)\]}]|\[\d{1,3}\])*\Z")
LONGEST_TITLE = 150
WIDEST_WRAP = 120

Kind = Literal["body", "bullet", "heading", "post"]


@dataclass(slots=True)
class Line:
    """`end` is trimmed; `begin` is the physical beginning, before the indent."""

    begin: int
    start: int
    end: int
    after_blank: bool


@dataclass(slots=True)
class Block:
    """A paragraph, bullet or post; `body` is where its words begin, after its marks."""

    start: int
    end: int
    body: int
    kind: Kind
    after_blank: bool
    before_blank: bool = False
    indent: int = 0


class Paragraphs:
    """Takes the lines of a text together to its paragraphs."""

    def __init__(self, book: LayoutBook, frame: Frame):
        self._frame = frame
        zone = "|".join(sorted((re.escape(z) for z in book.phrases("zone")), key=len, reverse=True))
        half = r"\s*[ap]\.?m\b\.?"
        day = "|".join(book.phrases("weekday") + book.phrases("month"))
        self._clock = re.compile(
            rf"(?:(?:{day})\b\.?,?\s+(?:\d{{1,2}},?\s+)?)?"
            rf"(?:(?P<open>[\[(])?(?:(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:[:.][0-5]\d)?(?:{half})?|\d{{1,2}}{half})"
            rf"(?P<zone>\s*\(?(?:{zone})\b(?:\s*[+-]\d+)?\)?)?[\])]?)"
            rf"(?:\s*[–—:|-]+(?=\s|$)\s*|\s*$|(?P<bare>\s+(?=[A-Z“\"])))",
            re.IGNORECASE,
        )

    def of(self, text: str) -> list[Block]:
        lines = list(_lines(text))
        width = _wrap_width(text, lines)
        blocks: list[Block] = []
        previous: Line | None = None
        for line in lines:
            body, kind = self._mark(text, line.start, line.end)
            if previous and blocks and kind == "body" and self._continues(text, blocks[-1], previous, line, width):
                blocks[-1].end = line.end
                if blocks[-1].body == previous.end:
                    blocks[-1].body = line.start
            else:
                if blocks:
                    blocks[-1].before_blank = line.after_blank
                blocks.append(Block(line.start, line.end, body, kind, line.after_blank, indent=line.start - line.begin))
            previous = line
        return [piece for block in blocks for piece in _at_bullets(text, block)]

    def _mark(self, text: str, start: int, end: int) -> tuple[int, Kind]:
        """Where the words of a line begin after bullet, number and clock, and what kind of line these make it."""
        kind: Kind = "body"
        at = start
        if text[start] in "#=*":
            heading = HEADING_MARK.match(text, start, end)
            if heading:
                return heading.end(), "heading"
        for _ in range(3):
            bullet = BULLET.match(text, at, end) or (NUMBER.match(text, at, end) if kind != "post" else None)
            if bullet and bullet.end() > at:
                at, kind = bullet.end(), kind if kind == "post" else "bullet"
                continue
            clock = self._clock.match(text, at, min(end, at + 80))
            if clock and (not clock["bare"] or (clock["zone"] and clock["zone"].strip()) or clock["open"]):
                at, kind = clock.end(), "post"
                continue
            break
        return at, kind

    def _continues(self, text: str, block: Block, previous: Line, line: Line, width: int) -> bool:
        """Whether a line goes on with the paragraph of the line before it."""
        if line.after_blank or block.kind == "heading" or text[line.start] == "|":
            return False
        words = text[previous.start : previous.end]
        first = text[line.start : line.end].split(None, 1)[0]
        closed = bool(TERMINAL.search(words))
        if block.kind == "bullet" and line.start - line.begin > block.indent + 1:
            return True
        if block.kind == "post" and block.body >= previous.end:
            return True
        if block.start == previous.start and self._stands_alone(words):
            return False
        if width and len(first) + 1 + previous.end - previous.begin > width:
            return True
        if closed or words.endswith(":"):
            return False
        if first[0].islower() or (words.endswith((",", ";", "-")) and len(words) > 40):
            return True
        return not width and len(words) >= 100

    def _stands_alone(self, words: str) -> bool:
        if len(words) > LONGEST_TITLE:
            return False
        frame = self._frame
        crosshead = words.isupper() and len(words) < 60 and len(words.split()) <= 6 and not TERMINAL.search(words)
        return bool(crosshead or frame.is_byline(words) or frame.date_line(words) or frame.credit_line(words))


def _lines(text: str) -> Iterator[Line]:
    blank = True
    for begin, line_end in _line_spans(text):
        start = skip_blanks(text, begin, line_end)
        end = trim_end(text, start, line_end)
        if start < end:
            yield Line(begin, start, end, blank)
        blank = start >= end


def _line_spans(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in LINE_END.finditer(text):
        yield at, match.start()
        at = match.end()
    yield at, len(text)


def _wrap_width(text: str, lines: list[Line]) -> int:
    """The width that a text has been broken to, 0 where its lines are paragraphs."""
    width = max((line.end - line.begin for line in lines), default=0)
    if not 40 <= width <= WIDEST_WRAP:
        return 0
    forced = open_ended = pairs = 0
    for line, after in itertools.pairwise(lines):
        if after.after_blank:
            continue
        first = len(text[after.start : after.end].split(None, 1)[0])
        closed = bool(TERMINAL.search(text, line.start, line.end))
        pairs += not closed
        if line.end - line.begin + 1 + first > width - 12:
            forced += 1
            open_ended += not closed
    return width if open_ended >= 2 and open_ended >= 0.6 * pairs and open_ended >= 0.5 * forced else 0


def _at_bullets(text: str, block: Block) -> Iterator[Block]:
    """A paragraph with bullets in its middle, as its bullets."""
    at = block.body
    start, kind = block.start, block.kind
    for match in INLINE_BULLET.finditer(text, block.body, block.end):
        if match.start() > at:
            yield Block(start, match.start(), at, kind, block.after_blank)
        start = at = match.end()
        kind = "bullet"
    yield Block(start, block.end, at, kind, block.after_blank, block.before_blank)
