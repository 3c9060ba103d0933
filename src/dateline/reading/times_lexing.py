"""Words into lexemes: the units that the codebook's rows of time words are written in.

Hyphens go, save between two numbers, months or weekdays; a number, clock time or date in figures becomes one lexeme.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from dateline.codebook.times import Times

Value = str | int | float

FIRST_YEAR, LAST_YEAR = 1000, 2100
DASHES = {"-", "–", "—", "−"}
SPLIT = re.compile(r"([-–—/])")
ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})$")
FIGURES = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$")
DECADE = re.compile(r"(\d{3}0)['’]?s$")
SHORT_DECADE = re.compile(r"['’]?([2-9]0)['’]?s$")
NTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)$")
CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?|gmt)?$")
COMMAS = re.compile(r"\d{1,3}(,\d{3})+$")


class Word(Protocol):
    """What lexing needs of a token."""

    text: str
    lower: str
    start: int
    end: int


@dataclass(slots=True)
class Lexeme:
    """`symbols` are what the words may stand for, each with its value. `first`, `last` are token indices, included."""

    first: int
    last: int
    text: str
    symbols: dict[str, Value]
    joined: bool = False


NOTHING: dict[str, Value] = {}
CENTURIES = (18, 19, 20)  # that begin a year in words: "nineteen ninety-six"

# The symbols that make a time; a sentence without any is passed over.
ANCHORS = frozenset({
    "MONTH", "MON", "WEEKDAY", "WEEKDAYS", "UNIT", "UNITS", "PART", "MOMENT", "SEASON", "DAYWORD", "YEAR", "ISODATE",
    "NUMDATE",
    "DECADE", "DECADENAME", "CLOCK", "HOLIDAY", "SETWORD", "DAYTH", "AMPM", "ZONE",
})  # fmt: skip


class Lexer:
    """Cuts a sentence's tokens into lexemes. `literals` are the plain words that the rules name."""

    def __init__(self, times: Times, literals: frozenset[str], anchors: frozenset[str]):
        self._words: dict[str, dict[str, Value]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], dict[str, Value]]]] = {}
        self._anchors = ANCHORS | anchors
        phrases: dict[tuple[str, ...], dict[str, Value]] = {}
        for entry in times.words:
            if entry.id.startswith("time.cue."):
                continue
            for word, value in entry.words.items():
                parts = tuple(word.replace("’s", " ’s").replace("'s", " 's").split())
                at = phrases.setdefault(parts, {}) if len(parts) > 1 else self._words.setdefault(word, {})
                at[entry.symbol] = _number(value)
        for literal in literals:
            self._words.setdefault(literal, {})[literal] = literal
        for parts, symbols in phrases.items():
            self._phrases.setdefault(parts[0], []).append((parts, symbols))
        for rows in self._phrases.values():
            rows.sort(key=lambda row: -len(row[0]))
        self._cache: dict[str, tuple[tuple[str, dict[str, Value]], ...]] = {}

    def lexemes(self, tokens: Sequence[Word]) -> list[Lexeme]:
        """The lexemes of a sentence, or none where nothing in it can be a time."""
        pieces: list[Lexeme] = []
        anchored = False
        for i, token in enumerate(tokens):
            found = self._cache.get(token.lower)
            if found is None:
                found = self._cache[token.lower] = self._pieces(token.lower)
            for text, symbols in found:
                pieces.append(Lexeme(i, i, text, symbols))
                anchored = anchored or (
                    bool(symbols) and (not self._anchors.isdisjoint(symbols) or symbols.get("NUMBER") in CENTURIES)
                )
        if not anchored:
            return []
        return self._clocks(self._numbers(self._merge_phrases(self._hyphens(pieces, tokens))))

    def _pieces(self, lower: str) -> tuple[tuple[str, dict[str, Value]], ...]:
        if len(self._cache) > 200_000:
            self._cache.clear()
        whole = self._symbols(lower)
        if whole or not SPLIT.search(lower) or len(lower) == 1:
            return ((lower, whole),)
        parts = [(part, self._symbols(part)) for part in SPLIT.split(lower) if part]
        return tuple(parts) if any(symbols for _, symbols in parts) else ((lower, whole),)

    def _symbols(self, lower: str) -> dict[str, Value]:
        known = self._words.get(lower)
        if known is not None:
            return known
        if lower in DASHES:
            return {"RANGE": lower}
        if not any(c.isdigit() for c in lower) or len(lower) > 12:
            return NOTHING
        return _figures(lower)

    def _hyphens(self, pieces: list[Lexeme], tokens: Sequence[Word]) -> list[Lexeme]:
        found: list[Lexeme] = []
        joined = False
        for at, piece in enumerate(pieces):
            if "RANGE" in piece.symbols:
                before, after = (found[-1] if found else None), (pieces[at + 1] if at + 1 < len(pieces) else None)
                if before and after:
                    if _alike(before.symbols, after.symbols):
                        found.append(piece)
                        continue
                    tight = (
                        tokens[before.last].end >= tokens[piece.first].start
                        and tokens[piece.first].end >= tokens[after.first].start
                    )
                    if tight:
                        joined = True
                        continue
                found.append(Lexeme(piece.first, piece.last, piece.text, NOTHING))
                continue
            if joined:
                piece.joined = True
                joined = False
            found.append(piece)
        return found

    def _merge_phrases(self, pieces: list[Lexeme]) -> list[Lexeme]:
        found: list[Lexeme] = []
        at = 0
        while at < len(pieces):
            piece = pieces[at]
            for parts, symbols in self._phrases.get(piece.text, ()):
                end = at + len(parts)
                if end <= len(pieces) and all(pieces[at + k].text == part for k, part in enumerate(parts)):
                    found.append(Lexeme(piece.first, pieces[end - 1].last, " ".join(parts), symbols, piece.joined))
                    at = end
                    break
            else:
                found.append(piece)
                at += 1
        return found

    def _numbers(self, pieces: list[Lexeme]) -> list[Lexeme]:
        found: list[Lexeme] = []
        at = 0
        while at < len(pieces):
            piece = pieces[at]
            if not piece.symbols:
                found.append(piece)
                at += 1
                continue
            spelt = "NUMBER" in piece.symbols and not piece.text[0].isdigit()
            dated = _iso(pieces, at)
            if dated:
                found.append(dated)
                at += 5
                continue
            if spelt or ("POWER" in piece.symbols) or (piece.text in ("a", "an") and _has(pieces, at + 1, "POWER")):
                number, end = _spelt(pieces, at)
                if end > at:
                    found.append(piece if end == at + 1 else number)
                    at = end
                    continue
            if "NUMBER" in piece.symbols:
                ended = _and_a_half(pieces, at + 1)
                if ended:
                    value = float(piece.symbols["NUMBER"]) + 0.5
                    found.append(
                        Lexeme(piece.first, pieces[ended - 1].last, piece.text, {"NUMBER": value}, piece.joined)
                    )
                    at = ended
                    continue
            found.append(piece)
            at += 1
        return found

    def _clocks(self, pieces: list[Lexeme]) -> list[Lexeme]:
        found: list[Lexeme] = []
        at = 0
        while at < len(pieces):
            piece = pieces[at]
            clock, hour = piece.symbols.get("CLOCK"), piece.symbols.get("NUMBER")
            if clock is None and hour is None:
                found.append(piece)
                at += 1
                continue
            end = at + 1
            half = pieces[end].symbols.get("AMPM") if end < len(pieces) else None
            if half is None and end < len(pieces) and pieces[end].text in ("o'clock", "o’clock"):
                half = ""
            part = _part_after(pieces, end)
            if half is None and part:
                half, end = part[0], part[1]
            if clock is None and half is not None and isinstance(hour, int) and 0 < hour <= 12:
                clock = f"{hour:02}:00"
            if (
                clock is None
                and isinstance(hour, int)
                and re.fullmatch(r"[0-2]\d[0-5]\d", piece.text)
                and _has(pieces, end, "ZONE")
            ):
                clock = f"{piece.text[:2]}:{piece.text[2:]}"
            if clock is None:
                found.append(piece)
                at += 1
                continue
            text = str(clock)
            if half is not None:
                text, end = _half_day(text, str(half)), end + 1
            if _has(pieces, end, "ZONE"):
                text, end = text + str(pieces[end].symbols["ZONE"]), end + 1
            found.append(Lexeme(piece.first, pieces[end - 1].last, piece.text, {"CLOCK": text}, piece.joined))
            at = end
        return found


def _number(value: str) -> Value:
    if re.fullmatch(r"-?\d", value) or re.fullmatch(r"[1-9]\d+", value):
        return int(value)
    return float(value) if re.fullmatch(r"\d+\.\d+", value) else value


def _figures(lower: str) -> dict[str, Value]:
    """What a token with digits may stand for. A footnote mark that sticks to a number ("2008.[1]") is cut off."""
    if "[" in lower:
        lower = lower.split("[", maxsplit=1)[0].rstrip(".,")
    if lower.isdecimal():
        value = int(lower)
        found: dict[str, Value] = {"NUMBER": value}
        if len(lower) == 4 and FIRST_YEAR <= value <= LAST_YEAR:
            found["YEAR"] = value
        if len(lower) <= 2 and 1 <= value <= 31:
            found["DAY"] = value
        if len(lower) == 2:
            found["SHORTYEAR"] = value
        return found
    if COMMAS.match(lower):
        return {"NUMBER": int(lower.replace(",", ""))}
    if re.fullmatch(r"\d{1,3}\.\d", lower):
        return {"NUMBER": float(lower)}
    if match := NTH.match(lower):
        value = int(match[1])
        return {"DAYTH": value, **({"DAY": value} if 1 <= value <= 31 else {})}
    if match := DECADE.match(lower):
        return {"DECADE": int(match[1])}
    if match := SHORT_DECADE.match(lower):
        return {"DECADE": int(match[1])}
    if match := ISO.match(lower):
        return {"ISODATE": f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"}
    if match := FIGURES.match(lower):
        return {"NUMDATE": f"{match[1]}{match[2]}{match[3]}{match[2]}{match[4]}"}
    if (match := CLOCK.match(lower)) and (match[3] or ":" in lower):
        hour, minute, half = int(match[1]), int(match[2] or 0), match[3] or ""
        if hour <= 24 and minute < 60:
            return {"CLOCK": _half_day(f"{hour:02}:{minute:02}", half)}
    return NOTHING


def _half_day(clock: str, half: str) -> str:
    hour = int(clock[:2])
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    return f"{hour:02}{clock[2:]}"


def _alike(before: dict[str, Value], after: dict[str, Value]) -> bool:
    return any(symbol in before and symbol in after for symbol in ("NUMBER", "MONTH", "WEEKDAY", "CLOCK", "DAY"))


def _has(pieces: list[Lexeme], at: int, symbol: str) -> bool:
    return at < len(pieces) and symbol in pieces[at].symbols


def _part_after(pieces: list[Lexeme], at: int) -> tuple[str, int] | None:
    """Which half of the day "in the morning", "at night" after an hour means, and the index of its last lexeme."""
    for words in (("in", "the"), ("at",)):
        end = at + len(words)
        if [piece.text for piece in pieces[at:end]] == list(words) and _has(pieces, end, "PART"):
            return ("am" if pieces[end].symbols["PART"] == "MO" else "pm"), end
    return None


def _iso(pieces: list[Lexeme], at: int) -> Lexeme | None:
    """2020-01-05 as the parser cut it: a year, two numbers, dashes between."""
    if "YEAR" not in pieces[at].symbols or at + 4 >= len(pieces):
        return None
    one, month, two, day = pieces[at + 1 : at + 5]
    if not ("RANGE" in one.symbols and "RANGE" in two.symbols and "DAY" in month.symbols and "DAY" in day.symbols):
        return None
    value = f"{pieces[at].text}-{int(month.symbols['DAY']):02}-{int(day.symbols['DAY']):02}"
    return Lexeme(pieces[at].first, day.last, value, {"ISODATE": value})


def _and_a_half(pieces: list[Lexeme], at: int) -> int:
    words = [piece.text for piece in pieces[at : at + 3]]
    return at + 3 if words in (["and", "a", "half"], ["1", "/", "2"]) else 0


def _spelt(pieces: list[Lexeme], at: int) -> tuple[Lexeme, int]:
    """The number that the words from `at` on spell ("a hundred and twenty", "nineteen ninety-six"), and their end."""
    total, current, end, values = 0, 0, at, list[int]()
    while end < len(pieces):
        symbols, text = pieces[end].symbols, pieces[end].text
        if "POWER" in symbols:
            power = int(symbols["POWER"])
            current = max(1, current) * power
            if power == 1000:
                total, current = total + current, 0
        elif "NUMBER" in symbols and not text[0].isdigit():
            value = int(symbols["NUMBER"])
            if (
                values
                and values[-1] < 100
                and not (values[-1] >= 20 and values[-1] % 10 == 0 and value < 10)
                and values[-1] != 0
            ):
                if not (len(values) <= 2 and 10 <= values[0] <= 20 and value >= 10):
                    break
                current = current * 100
            current += value
            values.append(value)
            end += 1
            continue
        elif (
            (text in ("a", "an") and end == at)
            or (text == "and" and values and values[-1] == 0 and _has(pieces, end + 1, "NUMBER"))
            or ("RANGE" in symbols and values and _has(pieces, end + 1, "NUMBER") and values[-1] >= 20)
        ):
            end += 1
            continue
        else:
            break
        values.append(0)
        end += 1
    if not values:
        return pieces[at], at
    number = total + current
    found: dict[str, Value] = {"NUMBER": number}
    if FIRST_YEAR <= number <= LAST_YEAR and (values[0] in CENTURIES or number >= 2000):
        found["YEAR"] = number
    ended = _and_a_half(pieces, end)
    if ended:
        found, end = {"NUMBER": number + 0.5}, ended
    return Lexeme(pieces[at].first, pieces[end - 1].last, str(number) + " ", found, pieces[at].joined), end
