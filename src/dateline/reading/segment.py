"""Takes a report apart: title, byline, dateline, credit, and the sentences of its body. Offsets are into the report."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.codebook.layout import LayoutBook
from dateline.model import Span
from dateline.reading.frame import Filing, Frame
from dateline.reading.mentions import LaidSentence, Layout
from dateline.reading.sentences import BLANK, Cased, Quotation, Splitter, trim_end

LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
LEADING = re.compile(rf"{BLANK}*")
BULLET = re.compile(rf"(?:[•●▪◦■□‣⁃∙➢➤►▶✓✔★☆➔→\uf0b7\uf0a7]|[·*–—-](?={BLANK})|--?>|-(?=[A-Z“]))+{BLANK}*")
INLINE_BULLET = re.compile(rf"{BLANK}[•●▪■‣\uf0b7\uf0a7]{BLANK}+")
NUMBER = re.compile(rf"(?:\(?\d{{1,2}}\)|\d{{1,2}}\.|\(?[a-zA-Z]\)|\(?[ivx]{{1,5}}\)){BLANK}+(?=[\w“\"'‘(])")
HEADING_MARK = re.compile(r"(#{1,6})\s+|(=={1,4})\s*(?=[^=].*==)|(\*\*)(?=\S[^*]{0,100}\*\*\s*$)")
TERMINAL = re.compile(r"[.!?…][\"'”’»)\]}\d]*\Z")
LIVE = re.compile(r"\W*live\b", re.IGNORECASE)
LONGEST_TITLE = 150
LONGEST_HEADING = 90
WIDEST_WRAP = 120
COUNT = re.compile(r":\s*[\d,.]+(?:\s+[a-z]+){0,3}\Z")
TABLE_CELLS = re.compile(r"\||\t")


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
    kind: str
    after_blank: bool
    before_blank: bool = False


class Segmenter:
    """Built once from the codebook's layout section; holds no state between reports."""

    def __init__(self, codebook_layout: LayoutBook):
        self._frame = Frame(codebook_layout)
        self._splitter = Splitter(codebook_layout)
        self._speech = frozenset(codebook_layout.phrases("speech"))
        zone = "|".join(sorted((re.escape(z) for z in codebook_layout.phrases("zone")), key=len, reverse=True))
        half = r"\s*[ap]\.?m\b\.?"
        day = "|".join(codebook_layout.phrases("weekday") + codebook_layout.phrases("month"))
        self._clock = re.compile(
            rf"(?:(?:{day})\b\.?,?\s+(?:\d{{1,2}},?\s+)?)?"
            rf"(?:(?P<open>[\[(])?(?:(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:[:.][0-5]\d)?(?:{half})?|\d{{1,2}}{half})"
            rf"(?P<zone>\s*\(?(?:{zone})\b(?:\s*[+-]\d+)?\)?)?[\])]?)"
            rf"(?:\s*[–—:|-]+(?=\s|$)\s*|\s*$|(?P<bare>\s+(?=[A-Z“\"])))",
            re.IGNORECASE,
        )

    def segment(self, text: str, title: str | None) -> Layout:
        """The layout of a report. A `title` given apart is looked for at the head of the text, and left out of the body."""
        layout = Layout()
        cased = Cased.of(text)
        blocks = self._frame_off(text, title, self._blocks(text), layout, cased)
        quotation = Quotation()
        for number, block in enumerate(blocks):
            self._lay(text, block, number, layout, quotation, cased)
        self._take_credit(text, layout)
        return layout

    # -- lines to blocks -----------------------------------------------------------------------------------------

    def _blocks(self, text: str) -> list[Block]:
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
                blocks.append(Block(line.start, line.end, body, kind, line.after_blank))
            previous = line
        return [piece for block in blocks for piece in _at_bullets(text, block)]

    def _mark(self, text: str, start: int, end: int) -> tuple[int, str]:
        """Where the words of a line begin after bullet, number and clock, and what kind of line these make it."""
        kind, at = "body", start
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
        return bool(
            (words.isupper() and len(words) < 60 and words.upper() != words.lower() and len(words.split()) <= 6 and not TERMINAL.search(words))
            or frame.is_byline(words) or frame.date_line(words) or frame.credit_line(words)
        )  # fmt: skip

    # -- the frame -----------------------------------------------------------------------------------------------

    def _frame_off(self, text: str, title: str | None, blocks: list[Block], layout: Layout, cased: Cased) -> list[Block]:
        """The blocks that are body or headings; what frames them goes into the layout."""
        kept: list[Block] = []
        seen_body, at_head = False, True
        if blocks and title:
            _take_given_title(text, title, blocks, layout)
        for i, block in enumerate(blocks):
            words = text[block.body : block.end]
            last = i >= len(blocks) - 3
            if block.body >= block.end and block.kind == "post" and i + 1 < len(blocks) and blocks[i + 1].kind == "body":
                blocks[i + 1].kind = "post"
            if block.body >= block.end or not any(map(str.isalnum, words)):
                continue
            if self._frames(text, block, words, layout, head=not seen_body, last=last):
                continue
            if not seen_body and not kept and layout.title is None and title is None and self._is_title(text, blocks, i):
                layout.title = _span(text, block.body, block.end)
                continue
            chance = 0 if block.kind != "body" or layout.dateline else (2 if not seen_body else int(at_head))
            filing = self._frame.filing(text, block.body, block.end, chance=chance, capitals=cased.upper)
            if filing and (block.kind == "body" or filing.credit):
                _take_filing(text, filing, layout)
                block.body = filing.body
            elif block.kind == "body" and self._is_heading(text, blocks, i, words, cased):
                block.kind = "heading"
            if block.kind == "heading":
                kept.append(_without_heading_marks(text, block))
                continue
            seen_body = seen_body or block.body < block.end
            at_head = at_head and len(kept) < 3 and block.end - block.body < LONGEST_TITLE
            if block.body < block.end:
                kept.append(block)
        return kept

    def _frames(self, text: str, block: Block, words: str, layout: Layout, *, head: bool, last: bool) -> bool:
        """Whether a block is frame and no body; what it says of the report goes into the layout."""
        frame = self._frame
        if len(words) > 300:
            return False
        credit = frame.credit_line(words)
        if credit or frame.is_contributor(words):
            if credit and (last or head):
                layout.credit = layout.credit or credit
            elif not credit:
                layout.byline = layout.byline or _span(text, block.body, block.end)
                layout.credit = layout.credit or frame.credit_of_contributor(words)
            return True
        date = frame.date_line(words)
        if date and block.kind == "body" and head:
            if layout.dateline_time is None:
                layout.dateline_time = _span(text, block.body + date[0], block.body + date[1])
            return True
        if block.kind == "body" and (head or last) and frame.is_byline(words):
            layout.byline = layout.byline or _span(text, block.body, block.end)
            if layout.credit is None:
                layout.credit = frame.agency(words.rpartition(",")[2].strip(" .")) if "," in words else None
            return True
        return frame.is_boilerplate(words)

    def _is_title(self, text: str, blocks: list[Block], i: int) -> bool:
        block = blocks[i]
        words = text[block.body : block.end]
        if i + 1 >= len(blocks) or block.kind not in ("body", "heading") or len(words) >= LONGEST_TITLE or "\n" in words:
            return False
        if LIVE.match(words) and not TERMINAL.search(words):
            return True
        if len(words.split()) < 3 or (TERMINAL.search(words) and not words.endswith("?")) or words.endswith((":", ",", ";")):
            return False
        if self._frame.filing(text, block.body, block.end, chance=2, capitals=False):
            return False
        if block.before_blank:
            return True
        after = text[blocks[i + 1].body : blocks[i + 1].end]
        if self._frame.date_line(after) or self._frame.is_byline(after):
            return True
        return len(after) > len(words) and bool(TERMINAL.search(after)) and not words.endswith("?")

    def _is_heading(self, text: str, blocks: list[Block], i: int, words: str, cased: Cased) -> bool:
        if TERMINAL.search(words):
            return False
        if len(TABLE_CELLS.findall(words)) >= 2:
            return True
        if i + 1 >= len(blocks) or len(words) > LONGEST_HEADING:
            return False
        if words.isupper() and not cased.upper:
            return True
        if COUNT.search(words):
            return False
        if words.endswith(":"):
            return len(words.split()) <= 4 and words[:-1].rpartition(" ")[2].lower() not in self._speech
        if words.endswith((",", ";", "-", "–", "—", "“")) or words[0] in "“\"":
            return False
        if i + 1 < len(blocks) and all(b.end == blocks[i + 1].end for b in blocks[i + 1 :]) and self._frame.is_boilerplate(
            text[blocks[i + 1].body : blocks[i + 1].end]
        ):
            return False
        return len(words.split()) <= 12 and not _in_unstopped_run(text, blocks, i)

    # -- blocks to sentences -------------------------------------------------------------------------------------

    def _lay(self, text: str, block: Block, number: int, layout: Layout, quotation: Quotation, cased: Cased) -> None:
        if block.kind == "heading":
            layout.sentences.append(LaidSentence(block.body, block.end, number, "heading"))
            return
        resumed = quotation.begin_block(text, block.body)
        for start, end in self._splitter.split(text, block.body, block.end, cased):
            words = text[start:end]
            if start > block.body and self._is_tail(words, layout):
                continue
            opens_quoted = resumed or quotation.is_open
            resumed = False
            layout.sentences.append(LaidSentence(start, end, number, block.kind, opens_quoted))  # type: ignore[arg-type]
            quotation.read(text, start, end)

    def _is_tail(self, words: str, layout: Layout) -> bool:
        """Whether the last words of a paragraph are credit or furniture: "… said. (AFP)", "… said. Click here …"."""
        if len(words) > 300:
            return False
        return bool(self._frame.credit_line(words)) or self._frame.is_boilerplate(words)

    def _take_credit(self, text: str, layout: Layout) -> None:
        """The agency at the very end of the text, where nothing before has told it."""
        if layout.credit is None and layout.sentences:
            tail = text[layout.sentences[-1].end :].strip()
            for line in filter(None, map(str.strip, LINE_END.split(tail[:1000]))):
                layout.credit = layout.credit or self._frame.credit_line(line)


def _lines(text: str) -> Iterator[Line]:
    _at, blank = 0, True
    for begin, end in _line_spans(text):
        start = LEADING.match(text, begin, end).end()  # type: ignore[union-attr]
        end = trim_end(text, start, end)
        if start < end:
            yield Line(begin, start, end, blank)
            blank = False
        else:
            blank = True


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


def _in_unstopped_run(text: str, blocks: list[Block], i: int) -> bool:
    """Whether a line stands among many without a final stop: a telegraphic style, not headings."""
    def bare(b: Block) -> bool:
        words = text[b.body : b.end]
        return b.kind == "body" and len(words) <= LONGEST_HEADING and len(words.split()) >= 5 and not TERMINAL.search(words)

    first = i
    while first > 0 and i - first < 4 and bare(blocks[first - 1]):
        first -= 1
    last = i
    while last + 1 < len(blocks) and last - i < 4 and bare(blocks[last + 1]):
        last += 1
    return bare(blocks[i]) and last - first >= 3


def _without_heading_marks(text: str, block: Block) -> Block:
    while block.end > block.body and text[block.end - 1] in "#=* \t":
        block.end -= 1
    return block


def _take_filing(text: str, filing: Filing, layout: Layout) -> None:
    if layout.dateline is None:
        layout.dateline = _span(text, filing.start, filing.end)
        layout.dateline_place = _span(text, *filing.place) if filing.place else None
        layout.dateline_time = _span(text, *filing.time) if filing.time else layout.dateline_time
    layout.credit = layout.credit or filing.credit


def _take_given_title(text: str, title: str, blocks: list[Block], layout: Layout) -> None:
    """The title that stands again at the head of the text, alone or run into the first paragraph."""
    wanted = [c for c in title.lower() if c.isalnum()]
    if len(title.split()) < 3 or not wanted:
        return
    for block in blocks[:3]:
        end = _same_letters(text, block.body, block.end, wanted)
        if end < 0:
            continue
        rest = text[end : block.end].lstrip(" .!?”’\"'")
        if (rest and not (rest[0].isupper() or rest[0] in "-–—:(“\"\n")) or (rest and len(title.split()) < 5 and text[end : end + 1] not in ".:\n"):
            return
        layout.title = _span(text, block.body, end)
        block.body = block.end - len(rest)
        return


def _same_letters(text: str, start: int, end: int, wanted: list[str]) -> int:
    """Where the letters of a title end, read from `start`; -1 where the text has others."""
    at = 0
    for i in range(start, min(end, start + 2 * len(wanted) + 60)):
        if not text[i].isalnum():
            continue
        if text[i].lower() != wanted[at]:
            return -1
        at += 1
        if at == len(wanted):
            return i + 1 if not text[i + 1 : i + 2].isalnum() else -1
    return -1


def _span(text: str, start: int, end: int) -> Span:
    return Span(text[start:end], start, end)
