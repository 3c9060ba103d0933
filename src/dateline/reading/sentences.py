"""Where sentences end: rules over stops, abbreviations, quotation marks and brackets; offsets into the report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.codebook.layout import LayoutBook

LONGEST = 2_000
"""Characters in a sentence at most; a longer one is cut at a space, so that no parser has to take it."""

BLANK = r"[\s\u200b-\u200f\u2060\ufeff\u00ad]"
CLOSERS = r"[\"'”’»\])}]"
BLANKS = re.compile(rf"{BLANK}*")
ROUND_BRACKET = re.compile(r"[()]")
STOP = re.compile(rf"(?:\.(?:{BLANK}?\.){{1,5}}|[.!?…]+)(?:(?:{BLANK}?(?:[”»]|''(?!\w)))|{CLOSERS}|\[\d{{1,3}}\])*")
AFTER = re.compile(rf"({BLANK}*)((?:[\"'“‘«„(\[¿¡*_]|``|[-–—]+{BLANK}|{BLANK})*)([^\s]?)")
WORD_BREAKS = frozenset(' \t\n\r\f\v\u00a0"“”‘«»„()[]{}/—–,;:')
WORD_AFTER = re.compile(r"[^\s\"“”‘’'«»„()\[\]{}/—–,;:!?]+")
ARABIC_ARTICLE = re.compile(r"(?:al|el|ad|as|ash|an|ar|at|az|ed|es|il|ul|us|ur)-[A-Z]")
INITIALS = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]\Z")
QUOTE = re.compile(r"[“”\"«»„‘’]|``|''")
CLOCK_OF_A_PLACE = re.compile(r"\s*[A-Z]\w+(?:\s[A-Z]\w+)?(?:\slocal)?\s(?:standard\s)?[tT]ime\b")
PLAIN_WORD_AFTER = re.compile(rf"{BLANK}+\w+,?\s(?!of\b|for\b|and\b|to\b|on\b|in\b|the\b)[a-z]")
FIGURE = re.compile(r"\d{1,2}\Z")
LETTER = re.compile(r"[^\W_]")
BACK = 40


@dataclass(frozen=True, slots=True)
class Cased:
    """Whether capitals tell anything in a text: not in a telex of capitals only, nor in a text without any."""

    upper: bool
    lower: bool

    @classmethod
    def of(cls, text: str) -> Cased:
        sample = text[:20_000]
        high, low = sum(map(str.isupper, sample)), sum(map(str.islower, sample))
        letters = high + low
        return cls(letters > 20 and low < 0.15 * letters, letters > 60 and high < 0.005 * letters)


class Splitter:
    """Cuts a block of running text into sentences."""

    def __init__(self, book: LayoutBook):
        self._kinds = book.abbreviations
        self._openers = frozenset(book.phrases("opener"))
        self._no_end_of_time = frozenset(book.phrases("zone") + book.phrases("weekday") + book.phrases("month"))
        self._websites = frozenset(book.phrases("website"))
        self._followers = frozenset(book.phrases("follower")) | self._no_end_of_time
        speech = "|".join(sorted(map(re.escape, book.phrases("speech")), key=len, reverse=True))
        after = "|".join(sorted(map(re.escape, book.phrases("after_speech")), key=len, reverse=True))
        self._said = re.compile(
            rf"(?:[A-Z][\w.'’-]*,?\s(?:[\w.'’-]+,?\s){{0,6}}?)(?:{speech})\b"
            rf"(?:(\s*(?:[.!?]|\Z))|,?\s+(?:{after})\b|,\s+\w+ing\b)"
        )
        self._told = re.compile(rf"(?:{speech})\s+[A-Z]")

    def split(self, text: str, start: int, end: int, cased: Cased) -> Iterator[tuple[int, int]]:
        """Offsets of the sentences in `text[start:end]`, in order, trimmed of white space."""
        at = start
        for stop in self._stops(text, start, end, cased):
            yield from _cut(text, at, stop)
            at = stop
        yield from _cut(text, at, end)

    def _stops(self, text: str, start: int, end: int, cased: Cased) -> Iterator[int]:
        at = skip_blanks(text, start, end)
        brackets = _Brackets(text, start, end)
        for match in STOP.finditer(text, start, end):
            stop = match.end()
            if stop >= end or stop <= at:
                continue
            if self._ends(text, match, at, end, cased) and not brackets.inside(match.start(), at):
                stop = _without_opening_quote(text, match, at, end)
                yield stop
                at = skip_blanks(text, stop, end)

    def _ends(self, text: str, match: re.Match[str], begin: int, end: int, cased: Cased) -> bool:
        marks = match.group()
        stop = match.end()
        after = AFTER.match(text, stop, end)
        assert after is not None
        gap, opening, first = after.groups()
        if not first:
            return not LETTER.search(text, stop, end)
        if not gap and marks[-1] not in "…":
            return self._ends_without_space(text, match, end)
        following = WORD_AFTER.match(text, after.end() - 1, end)
        word = following.group() if following else first
        closed = marks[-1] in "\"'”’»"
        if first.islower() and not cased.lower:
            if not ARABIC_ARTICLE.match(word) or closed:
                return False
        elif not (first.isalnum() or opening.strip() or first in "•@#$€£%&"):
            return first in "-–—" and "." in marks
        if (
            marks.startswith(".")
            and not marks.startswith("..")
            and not self._stop_ends(text, begin, match.start(), word)
        ):
            return False
        if marks.startswith((". .", "..")) or "…" in marks:
            return not first.isdigit()
        return not (closed and self._is_said_clause(text, after.start(3), end, marks[0] in "!?"))

    def _ends_without_space(self, text: str, match: re.Match[str], end: int) -> bool:
        """ "Monday.The army": two words run together, and no address, initials or file name."""
        stop = match.end()
        before = text[max(match.start() - 2, 0) : match.start()]
        quoted = text[stop - 1] in "”’\"'»" and match.group()[0] in ".!?"
        if text[stop : stop + 1] in "“‘«":
            return before[-1:].islower() or before[-1:].isdigit()
        following = WORD_AFTER.match(text, stop, end)
        if not following or not ((before.isalpha() and before.islower()) or quoted or match.group().endswith("]")):
            return False
        word = following.group()
        if word.rstrip(".").lower() in self._websites or not word[0].isupper() or "@" in word:
            return False
        token = _word_before(text, match.start()).lower()
        if "@" in token or "www" in token or token + "." in self._kinds:
            return False
        if quoted and text[stop - 1] not in '”»"':
            return False
        return (len(word) > 1 and word[1:2].islower()) or word in {"A", "I"}

    def _stop_ends(self, text: str, begin: int, at: int, word: str) -> bool:
        """Whether the single stop at `at` ends the sentence begun at `begin`, `word` coming next."""
        token = _word_before(text, at)
        if not token:
            return True
        if token[0] in "'’":
            token = token[1:]
        key = token.lower() + "."
        lower = word.rstrip(".").lower()
        opens = lower in self._openers and not (len(lower) == 1 and word.endswith("."))
        initial = len(token) == 1 and token.isupper()
        kind = None if initial else self._kinds.get(key)
        if kind is None and not initial:
            kind = self._kinds.get(key.rpartition("-")[2])
        if kind is None:
            if INITIALS.match(token) and ("." in token or token.isupper()):
                if text.count(" ", begin, at) < 2:
                    return False
                return opens
            if FIGURE.match(token):
                return not _enumerates(text, at - len(token))
            return True
        if kind == "number":
            return not (word[0].isdigit() or (word.isupper() and len(word) <= 4))
        if kind in ("title", "never"):
            return False
        if kind == "time":
            return (
                lower not in self._no_end_of_time and not word[0].isdigit() and not CLOCK_OF_A_PLACE.match(text, at + 1)
            )
        if kind == "measure":
            return not word[0].isdigit()
        if kind == "name":
            if text.count(" ", begin, at) < 2:
                return False
            return opens or self._starts_afresh(text, at, word)
        return opens and not (kind == "month" and word[0].isdigit())

    def _starts_afresh(self, text: str, at: int, word: str) -> bool:
        """Whether the capital after "the U.N." begins a sentence ("Barrel bombs were"), no name ("Security…")."""
        if not word[0].isupper() or not word[1:].islower() or word.lower() in self._followers:
            return False
        return bool(PLAIN_WORD_AFTER.match(text, at + 1))

    def _is_said_clause(self, text: str, at: int, end: int, cried: bool) -> bool:
        """Whether what follows a closed quotation tells who said it ("…?” Smith asked.") rather than anything new."""
        clause = self._said.match(text, at, min(end, at + 160))
        if clause:
            return cried or clause.group(1) is not None
        return bool(self._told.match(text, at, min(end, at + 40)))


class _Brackets:
    """Round brackets that open inside a sentence hold no sentence end: "the army (which left. It said)"."""

    def __init__(self, text: str, start: int, end: int):
        self._pairs: list[tuple[int, int]] = []
        if "(" in text[start:end]:
            stack: list[int] = []
            for match in ROUND_BRACKET.finditer(text, start, end):
                if match.group() == "(":
                    stack.append(match.start())
                elif stack:
                    opened = stack.pop()
                    if not stack and match.start() - opened < 400:
                        self._pairs.append((opened, match.start()))
        self._next = 0

    def inside(self, at: int, sentence: int) -> bool:
        while self._next < len(self._pairs) and self._pairs[self._next][1] < at:
            self._next += 1
        if self._next == len(self._pairs):
            return False
        opened, closed = self._pairs[self._next]
        return opened < at < closed and opened > sentence


class Quotation:
    """Follows quotation marks through a report, so that a sentence can be told to begin inside one."""

    def __init__(self) -> None:
        self._mark = ""

    @property
    def is_open(self) -> bool:
        return bool(self._mark)

    def begin_block(self, text: str, at: int) -> bool:
        """A new paragraph: a running quotation goes on only where the paragraph opens with its mark again."""
        first = text[at : at + 1]
        resumed = bool(self._mark) and (first == self._mark[0] or (first in '“"' and self._mark in ("“", '"', "``")))
        self._mark = ""
        return resumed

    def read(self, text: str, start: int, end: int) -> None:
        """Takes the marks of `text[start:end]` into account."""
        for match in QUOTE.finditer(text, start, end):
            self._mark = self._after(match.group(), text, match.start(), match.end())

    def _after(self, mark: str, text: str, at: int, stop: int) -> str:
        before, following = text[at - 1 : at] if at else "", text[stop : stop + 1]
        if mark == "''" and (not before or before.isspace()) and following.isalnum():
            return mark  # two single marks open a quotation as well
        if mark in ("”", "»", "''"):
            return "" if self._mark not in ("‘",) else self._mark
        if mark in ("“", "«", "„", "``"):
            return "" if mark == "“" and self._mark == "„" else mark
        if mark == '"':
            if self._mark == '"':
                opens = (not before or before.isspace() or before in "([—–-") and following.isalnum()
                return '"' if opens else ""
            closes = before and not before.isspace() and before not in "([—–-:" and not following.isalnum()
            return self._mark if closes or self._mark else '"'
        if mark == "‘":
            opens = (not before or before.isspace() or before in "([—–") and following.isalpha()
            return "‘" if opens and not self._mark else self._mark
        if self._mark == "‘" and not following.isalpha() and (before in ".,!?…" or before != "s"):
            return ""
        return self._mark


def _word_before(text: str, at: int) -> str:
    first = at
    while first > at - BACK and first > 0 and text[first - 1] not in WORD_BREAKS:
        first -= 1
    return text[first:at]


def skip_blanks(text: str, start: int, end: int) -> int:
    """`start` moved on over white space and invisible characters."""
    match = BLANKS.match(text, start, end)
    return match.end() if match else start


def _enumerates(text: str, at: int) -> bool:
    before = text[:at][-20:].rstrip() if at else ""
    return not before or before[-1] in ":;"


def _without_opening_quote(text: str, match: re.Match[str], start: int, end: int) -> int:
    """The end of the sentence, less a straight quotation mark that opens the next ("…left. "We…" is written `."We`)."""
    stop = match.end()
    marks = match.group()
    if marks[-1] == '"' and text[stop : stop + 1].isalnum() and text.count('"', start, stop - 1) % 2 == 0:
        return stop - 1
    return stop


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch without white space at its ends, in pieces of at most `LONGEST`; nothing where it has no letter."""
    while True:
        start = skip_blanks(text, start, end)
        if end - start <= LONGEST:
            break
        cut = max(text.rfind(mark, start + LONGEST // 2, start + LONGEST) for mark in (" ", "\n", "\t", "\u00a0"))
        cut = cut if cut > start else start + LONGEST
        yield from _cut(text, start, cut)
        start = cut
    end = trim_end(text, start, end)
    if LETTER.search(text, start, end):
        yield start, end


def trim_end(text: str, start: int, end: int) -> int:
    """`end` moved back over white space and invisible characters."""
    while end > start and (
        text[end - 1].isspace() or text[end - 1] in "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"
    ):
        end -= 1
    return end
