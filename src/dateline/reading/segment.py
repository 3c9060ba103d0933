"""Takes a report apart: title, byline, dateline, credit, and the sentences of its body. Offsets are into the report."""

from __future__ import annotations

import re

from dateline.codebook.layout import LayoutBook
from dateline.model import Span
from dateline.reading.blocks import LINE_END, LONGEST_TITLE, TERMINAL, Block, Paragraphs
from dateline.reading.frame import Filing, Frame
from dateline.reading.mentions import LaidSentence, Layout
from dateline.reading.sentences import Cased, Quotation, Splitter, skip_blanks

LIVE = re.compile(r"\W*live\b", re.IGNORECASE)
LONGEST_HEADING = 90
LONGEST_FRAME = 300
COUNT = re.compile(r":\s*[\d,.]+(?:\s+[a-z]+){0,3}\Z")
TABLE_CELLS = re.compile(r"\||\t")
AFTER_TITLE = re.compile(r"[.!?”’\"')]*\s*")


class Segmenter:
    """Built once from the codebook's layout section; holds no state between reports."""

    def __init__(self, codebook_layout: LayoutBook):
        self._frame = Frame(codebook_layout)
        self._paragraphs = Paragraphs(codebook_layout, self._frame)
        self._splitter = Splitter(codebook_layout)
        self._speech = frozenset(codebook_layout.phrases("speech"))

    def segment(self, text: str, title: str | None) -> Layout:
        """The layout of a report. A `title` given apart is looked for at its head and left out of the body."""
        layout = Layout()
        cased = Cased.of(text)
        blocks = self._frame_off(text, title, self._paragraphs.of(text), layout, cased)
        quotation = Quotation()
        for number, block in enumerate(blocks):
            self._lay(text, block, number, layout, quotation, cased)
        self._take_credit(text, layout)
        return layout

    # -- the frame -----------------------------------------------------------------------------------------------

    def _frame_off(
        self, text: str, title: str | None, blocks: list[Block], layout: Layout, cased: Cased
    ) -> list[Block]:
        """The blocks that are body or headings; what frames them goes into the layout."""
        kept: list[Block] = []
        seen_body, at_head = False, True
        if blocks and title:
            self._take_given_title(text, title, blocks, layout)
        for i, block in enumerate(blocks):
            words = text[block.body : block.end]
            last = i >= len(blocks) - 3
            if (
                block.body >= block.end
                and block.kind == "post"
                and i + 1 < len(blocks)
                and blocks[i + 1].kind == "body"
            ):
                blocks[i + 1].kind = "post"
            if block.body >= block.end or not any(map(str.isalnum, words)):
                continue
            if self._frames(text, block, words, layout, head=not seen_body, last=last):
                continue
            if (
                not seen_body
                and not kept
                and layout.title is None
                and title is None
                and self._is_title(text, blocks, i)
            ):
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

    def _take_given_title(self, text: str, title: str, blocks: list[Block], layout: Layout) -> None:
        """The title that stands again at the head of the text, alone or run into the lead, a date before it or not."""
        wanted = [c for c in title.lower() if c.isalnum()]
        if len(title.split()) < 3 or not wanted:
            return
        for block in blocks[:3]:
            date = self._frame.leading_date(text, block.body, block.end)
            start = date[1] if date else block.body
            end = _same_letters(text, start, block.end, wanted)
            if end < 0:
                continue
            rest = text[AFTER_TITLE.match(text, end, block.end).end() : block.end]  # type: ignore[union-attr]
            if not rest and len(blocks) == 1:
                return
            if (rest and not (rest[0].isupper() or rest[0] in '-–—:(“"\n')) or (
                rest and len(title.split()) < 5 and text[end : end + 1] not in ".:\n"
            ):
                return
            layout.title = _span(text, skip_blanks(text, start, end), end)
            layout.dateline_time = _span(text, *date) if date else None
            block.body = block.end - len(rest)
            return

    def _frames(self, text: str, block: Block, words: str, layout: Layout, *, head: bool, last: bool) -> bool:
        """Whether a block is frame and no body; what it says of the report goes into the layout."""
        frame = self._frame
        if len(words) > LONGEST_FRAME:
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
        if (
            i + 1 >= len(blocks)
            or block.kind not in ("body", "heading")
            or len(words) >= LONGEST_TITLE
            or "\n" in words
        ):
            return False
        if LIVE.match(words) and not TERMINAL.search(words):
            return True
        if (
            len(words.split()) < 3
            or (TERMINAL.search(words) and not words.endswith("?"))
            or words.endswith((":", ",", ";"))
        ):
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
        cells = len(TABLE_CELLS.findall(words))
        if cells >= 2 and len(words.split()) <= 8 * cells:
            return True
        if i + 1 >= len(blocks) or len(words) > LONGEST_HEADING:
            return False
        if words.isupper() and not cased.upper:
            return True
        if COUNT.search(words):
            return False
        if words.endswith(":"):
            return len(words.split()) <= 4 and words[:-1].rpartition(" ")[2].lower() not in self._speech
        if words.endswith((",", ";", "-", "–", "—", "“")) or words[0] in '“"':
            return False
        if (
            i + 1 < len(blocks)
            and all(b.end == blocks[i + 1].end for b in blocks[i + 1 :])
            and self._frame.is_boilerplate(text[blocks[i + 1].body : blocks[i + 1].end])
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
            layout.sentences.append(LaidSentence(start, end, number, block.kind, opens_quoted))
            quotation.read(text, start, end)

    def _is_tail(self, words: str, layout: Layout) -> bool:
        """Whether the last words of a paragraph are credit or furniture: "… said. (AFP)", "… said. Click here …"."""
        if len(words) > LONGEST_FRAME:
            return False
        return bool(self._frame.credit_line(words)) or self._frame.is_boilerplate(words)

    def _take_credit(self, text: str, layout: Layout) -> None:
        """The agency at the very end of the text, where nothing before has told it."""
        if layout.credit is None and layout.sentences:
            tail = text[layout.sentences[-1].end :].strip()
            for line in filter(None, map(str.strip, LINE_END.split(tail[:1000]))):
                layout.credit = layout.credit or self._frame.credit_line(line)


def _in_unstopped_run(text: str, blocks: list[Block], i: int) -> bool:
    """Whether a line stands among many without a final stop: a telegraphic style, not headings."""

    def bare(b: Block) -> bool:
        words = text[b.body : b.end]
        return (
            b.kind == "body"
            and len(words) <= LONGEST_HEADING
            and len(words.split()) >= 5
            and not TERMINAL.search(words)
        )

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
