"""Finds the numbers of a sentence, in digits, words or vague plurals, with the bounds that their words allow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from dateline.codebook.figures import NumberEntry, NumberKind
from dateline.model import Quantifier
from dateline.reading.syntax import Token

DIGITS = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[.]\d{3}){2,}|\d+)(?:\.\d+)?$")
GROUP = re.compile(r"\d{3}$")
MAXIMUM = 10**11
TENS = range(20, 100, 10)
JOINERS = {"-", "–", "—", "to", "or", "and"}
DASHES = {"-", "–", "—", "‐", "‑"}
COMPARED = {"more", "fewer", "less", "longer", "later", "sooner", "matter"}


@dataclass(slots=True)
class Number:
    """`first` to `last` are the tokens of the number with its bounds, `core` the first of the number proper.

    `low`, `best`, `high` are what the words allow. `plain`: digits alone, neither grouped, scaled
    nor bounded, as a year is; `nil`: a word for none; `nobody`: that word is a pronoun and counts people by itself.
    """

    first: int
    core: int
    last: int
    low: int | None
    best: int | None
    high: int | None
    quantifier: Quantifier
    plain: bool = False
    nil: bool = False
    nobody: bool = False


@dataclass(slots=True)
class _Core:
    """A number without bounds: tokens, least and most value, and the scale that a range's first end may share."""

    first: int
    last: int
    low: int
    high: int
    scale: int = 1
    vague: bool = False
    plain: bool = False


class NumberReader:
    """Reads numbers by the codebook's `numbers` entries; made once, used for every sentence."""

    def __init__(self, entries: Iterable[NumberEntry]):
        self._cardinals: dict[str, int] = {}
        self._scales: dict[str, int] = {}
        self._letters: dict[str, int] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], NumberEntry]]] = {}
        self._before: dict[str, list[tuple[tuple[str, ...], NumberKind]]] = {}
        self._after: dict[str, list[tuple[tuple[str, ...], NumberKind]]] = {}
        self._nil: dict[str, list[tuple[tuple[str, ...], NumberKind]]] = {}
        self._surmises: dict[str, list[tuple[tuple[str, ...], NumberKind]]] = {}
        self.months: set[str] = set()
        self.units: set[str] = set()
        self.prefixes: set[str] = set()
        self.days: set[str] = set()
        self._plurals: dict[int, NumberEntry] = {}
        for entry in entries:
            self._take(entry)
        for index in (self._phrases, self._before, self._after, self._nil, self._surmises):
            for rows in index.values():
                rows.sort(key=lambda row: -len(row[0]))
        self._starts = {*self._cardinals, *self._scales, *self._phrases, "half", "quarter", "a", "an"}

    def _take(self, entry: NumberEntry) -> None:
        words = {"cardinal": self._cardinals, "scale": self._scales, "letter": self._letters}.get(entry.kind)
        if words is not None:
            words.update(entry.words)
            return
        if entry.kind in ("total", "group", "reaches", "tells", "told", "strong"):
            return
        plain = {"month": self.months, "unit": self.units, "prefix": self.prefixes, "day": self.days}.get(entry.kind)
        for text in entry.phrases:
            phrase = tuple(text.split())
            if plain is not None:
                plain.add(text)
            elif entry.kind in ("few", "vague"):
                self._phrases.setdefault(phrase[0], []).append((phrase, entry))
            elif entry.kind in ("nil", "nobody"):
                self._nil.setdefault(phrase[0], []).append((phrase, entry.kind))
            elif entry.kind == "surmise":
                self._surmises.setdefault(phrase[0], []).append((phrase, entry.kind))
            elif entry.after:
                self._after.setdefault(phrase[0], []).append((phrase, entry.kind))
            else:
                self._before.setdefault(phrase[-1], []).append((phrase, entry.kind))
        if entry.kind == "vague" and entry.scale:
            self._plurals[entry.scale] = entry

    def find(self, tokens: Sequence[Token]) -> list[Number]:
        """The numbers in order, not overlapping. Dates, years and the like are among them: see `Number.plain`."""
        found: list[Number] = []
        at = 0
        while at < len(tokens):
            lower = tokens[at].lower
            number = None
            if lower in self._nil:
                number = self._none(tokens, at)
            if number is None and (lower in self._starts or lower[0].isdigit() or lower[0] in "~<>"):
                number = self._number(tokens, at, found[-1].last if found else -1)
            if number is None:
                at += 1
            else:
                found.append(number)
                at = number.last + 1
        return found

    def _none(self, tokens: Sequence[Token], at: int) -> Number | None:
        row = _longest(self._nil.get(tokens[at].lower, ()), tokens, at)
        if row is None:
            return None
        last = at + len(row[0]) - 1
        after = tokens[last + 1].lower if last + 1 < len(tokens) else ""
        if row[1] == "nil" and (after in COMPARED or self._core(tokens, last + 1)):
            return None
        return Number(at, at, last, 0, 0, 0, "exact", nil=True, nobody=row[1] == "nobody")

    def _number(self, tokens: Sequence[Token], at: int, floor: int) -> Number | None:
        core = self._core(tokens, at)
        if core is None:
            return None
        first, kind = self._bound_before(tokens, core.first, floor)
        other = self._range(tokens, core, kind)
        if other is not None:
            joined = tokens[core.last + 1].lower
            if joined != "and" or kind == "between":
                low, high = core.low, other.high
                vague: Quantifier = "vague" if core.vague and other.vague else "between"
                return Number(first, core.first, other.last, low, None, high, vague)
        return self._bounded(tokens, core, first, kind)

    def _bounded(self, tokens: Sequence[Token], core: _Core, first: int, kind: NumberKind | None) -> Number:
        last = core.last
        if kind is None or kind == "approximately":
            after = tokens[last + 1].lower if last + 1 < len(tokens) else ""
            row = _longest(self._after.get(after, ()), tokens, last + 1)
            # "In 2017 at least 11 were killed": there the bound belongs to the number that follows.
            # So it does in "rose to 32 and more than 115 were hurt".
            ends = last + 1 + len(row[0]) if row is not None else 0
            beyond = row is not None and ends < len(tokens) and tokens[ends].lower == "than"
            if row is not None and not beyond and self._core(tokens, ends) is None:
                last, kind = last + len(row[0]), row[1]
        low, high, best = core.low, core.high, core.low if core.low == core.high else None
        if kind == "minimum":
            return Number(first, core.first, last, low, None, None, "more_than")
        if kind == "maximum":
            return Number(first, core.first, last, None, None, high, "less_than")
        if core.vague:
            return Number(first, core.first, last, low, best, high, "vague")
        if kind == "almost":
            return Number(first, core.first, last, None, best, high, "approximately")
        if kind == "approximately":
            return Number(first, core.first, last, None, best, None, "approximately")
        return Number(first, core.first, last, low, best, high, "exact", plain=core.plain and first == core.first)

    def _bound_before(self, tokens: Sequence[Token], at: int, floor: int) -> tuple[int, NumberKind | None]:
        """The first token of the bounds that end before token `at`, and what the outermost firm one says."""
        kind: NumberKind | None = None
        first = start = at
        while start - 1 > floor:
            row = None
            for phrase, entry in self._before.get(tokens[start - 1].lower, ()):
                begin = start - len(phrase)
                if begin > floor and all(tokens[begin + k].lower == word for k, word in enumerate(phrase)):
                    row = phrase, entry
                    break
            if row is None:
                break
            start -= len(row[0])
            if row[1] == "skip":
                continue
            first = start
            if kind is None or kind == "approximately" or row[1] in ("minimum", "maximum"):
                kind = row[1]
        return first, kind

    def _range(self, tokens: Sequence[Token], core: _Core, kind: NumberKind | None) -> _Core | None:
        """The second end of a range that begins with `core`; widens `core` to the scale that both share."""
        at = core.last + 1
        surmise = _longest(self._surmises.get(tokens[at].lower, ()), tokens, at) if at < len(tokens) else None
        if surmise is not None:
            at += len(surmise[0]) - 1
        elif at >= len(tokens) or tokens[at].lower not in JOINERS:
            return None
        joiner = tokens[at].lower
        if joiner == "to" and kind != "between" and core.first and tokens[core.first - 1].lower == "from":
            return None
        other = self._core(tokens, at + 1)
        if other is None:
            return None
        if other.scale > 1 and core.scale == 1 and not core.vague and core.low * other.scale < other.high:
            core.low *= other.scale
        return other if core.low < other.high else None

    def _core(self, tokens: Sequence[Token], at: int) -> _Core | None:
        if at >= len(tokens):
            return None
        lower = tokens[at].lower
        row = _longest(self._phrases.get(lower, ()), tokens, at)
        if row is not None:
            return self._vague(tokens, at, row)
        if lower[0].isdigit():
            return self._digits(tokens, at)
        if lower in ("a", "an"):
            scale = self._scales.get(tokens[at + 1].lower, 0) if at + 1 < len(tokens) else 0
            if not scale:
                return None
            halved = self._and_a_half(tokens, at, at + 1, scale, scale)
            return halved if halved and halved.last > at + 1 else self._words(tokens, at, 1)
        if lower in ("half", "quarter"):
            return self._part(tokens, at)
        if lower in self._cardinals:
            return self._words(tokens, at)
        return None

    def _vague(self, tokens: Sequence[Token], at: int, row: tuple[tuple[str, ...], NumberEntry]) -> _Core | None:
        phrase, entry = row
        last, low, high = at + len(phrase) - 1, entry.low or 0, entry.high or 0
        if entry.kind == "few":
            after = last + 1
            scale = self._scales.get(tokens[after].lower.rstrip("s"), 0) if after < len(tokens) else 0
            if scale:
                plural = self._plurals.get(scale)
                if low < high and plural:
                    low, high = plural.low or 0, plural.high or 0
                else:
                    low, high = low * scale, high * scale
                last = after
        return _Core(at, last, low, high, vague=True)

    def _digits(self, tokens: Sequence[Token], at: int) -> _Core | None:
        text = tokens[at].lower
        if not DIGITS.match(text):
            body = text.rstrip("abcdefghijklmnopqrstuvwxyz+")
            letter = text[len(body) :]
            if not DIGITS.match(body):
                return None
            if letter in self._letters:
                value = round(float(body.replace(",", "")) * self._letters[letter])
                return _Core(at, at, value, value, self._letters[letter])
            return None
        if text.count(".") > 1:
            text = text.replace(".", "")
        number = float(text.replace(",", ""))
        last = at
        while last + 1 < len(tokens) and self._grouped(tokens, at, last):
            last += 2 if tokens[last + 1].text == "," else 1
            number = number * 1000 + int(tokens[last].lower)
        if last == at and last + 1 < len(tokens):
            after = tokens[last + 1]
            touching = self._letters if after.start == tokens[last].end else {}
            scale = self._scales.get(after.lower) or touching.get(after.lower, 0)
            if scale:
                value = round(number * scale)
                return _Core(at, last + 1, value, value, scale) if value < MAXIMUM else None
        if number != int(number) or number > MAXIMUM:
            return None
        return _Core(at, last, int(number), int(number), plain=last == at and text.isdigit())

    def _grouped(self, tokens: Sequence[Token], at: int, last: int) -> bool:
        """Whether the token after `last` is a group of three digits set off by a space ("250 000")."""
        after = tokens[last + 1]
        if after.text == "," and after.start == tokens[last].end and tokens[at].lower != "000":
            # "61, 000": a slip of the keyboard; other digits after a comma and a space are a number of their own.
            zeros = tokens[last + 2 : last + 3]
            return bool(zeros) and zeros[0].text == "000" and zeros[0].start == after.end + 1
        if not GROUP.match(after.lower) or len(tokens[at].lower) > 3 or after.start != tokens[last].end + 1:
            return False
        dated = at > 0 and tokens[at - 1].lower in self.months
        return tokens[at].lower.isdigit() and not dated

    def _part(self, tokens: Sequence[Token], at: int) -> _Core | None:
        """Half a million, half a dozen, a quarter of a million (from "quarter")."""
        share = 0.5 if tokens[at].lower == "half" else 0.25
        following = at + 1
        while following < len(tokens) and tokens[following].lower in ("a", "an", "of", "-"):
            following += 1
        scale = self._scales.get(tokens[following].lower, 0) if following < len(tokens) else 0
        if not scale or following == at + 1:
            return None
        first = at - 1 if at and share == 0.25 and tokens[at - 1].lower == "a" else at
        value = round(share * scale)
        return _Core(first, following, value, value, scale)

    def _words(self, tokens: Sequence[Token], at: int, article: int = 0) -> _Core | None:
        """A number in words from token `at`; `article` is 1 where it begins with an article ("a hundred and ten")."""
        total, current, last, scale, position = 0, article, at, 1, at + article
        small = 1000
        while position < len(tokens):
            lower = tokens[position].lower
            value = self._cardinals.get(lower)
            if value is not None and value < small and (current % 100 == 0 or (value < 10 and current % 100 in TENS)):
                current += value
                small = 10 if value >= 20 else 1
            elif lower == "hundred" and current and current < 100:
                current, small = current * 100, 100
            elif (size := self._scales.get(lower)) and size != 100 and current:
                total, current, scale, small = total + current * size, 0, max(scale, size), 1000
            elif lower == "and" or lower in DASHES:
                if not self._continues(tokens, position, current, total, lower):
                    break
                position += 1
                continue
            else:
                break
            last = position
            position += 1
        value = total + current
        if scale > 1:
            return _Core(at, last, value, value, scale)
        return self._and_a_half(tokens, at, last, value, 1)

    def _continues(self, tokens: Sequence[Token], position: int, current: int, total: int, joiner: str) -> bool:
        after = self._cardinals.get(tokens[position + 1].lower) if position + 1 < len(tokens) else None
        if after is None:
            scale = self._scales.get(tokens[position + 1].lower) if position + 1 < len(tokens) else None
            return joiner != "and" and scale is not None
        if joiner == "and":
            return bool((current and current % 100 == 0) or (total and not current)) and after < 100 and after > 0
        return current % 100 >= 20 and current % 10 == 0 and 0 < after < 10

    def _and_a_half(self, tokens: Sequence[Token], first: int, last: int, value: int, scale: int) -> _Core | None:
        """Widens "one", "a million" by "and a half" where that follows, and by the scale after it."""
        words = [t.lower for t in tokens[last + 1 : last + 8] if t.lower not in DASHES]
        if words[:3] == ["and", "a", "half"]:
            end, seen = last, 0
            while seen < 3:
                end += 1
                seen += tokens[end].lower not in DASHES
            after = self._scales.get(words[3], 0) if len(words) > 3 else 0
            if scale == 1 and after:
                return _Core(first, end + 1, value * after + after // 2, value * after + after // 2, after)
            if scale > 1:
                return _Core(first, end, value + scale // 2, value + scale // 2, scale)
            return None
        return _Core(first, last, value, value, scale)


Value = TypeVar("Value")


def _longest(
    rows: Sequence[tuple[tuple[str, ...], Value]], tokens: Sequence[Token], at: int
) -> tuple[tuple[str, ...], Value] | None:
    for row in rows:
        phrase = row[0]
        if at + len(phrase) <= len(tokens) and all(tokens[at + k].lower == word for k, word in enumerate(phrase)):
            return row
    return None
