"""The codebook's section on times: what words stand for, and which rows of words make a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from dateline.codebook.load import Entry, load_entries

Meaning = Literal[
    "date", "days", "months", "years", "weekdays", "numeric", "weekday", "deictic", "day", "window", "ago", "offset",
    "beside", "same", "then", "part", "clock", "quarter", "holiday", "season", "decade", "century", "duration", "bare",
    "set", "reference", "day_of_month", "nth",
]  # fmt: skip


class WordEntry(Entry, frozen=True, kw_only=True):
    """Words of one symbol, each with its value. A word may have several parts ("more than", "new year 's eve").

    Symbols whose id begins with `time.cue.` are no part of a time: the clause around it is read by them.
    """

    symbol: str
    words: dict[str, str]


class RuleEntry(Entry, frozen=True, kw_only=True):
    """Rows of words that make a time.

    A pattern is a row of elements: a word in small letters, a symbol in capitals, `a|b` for either, `?` after what may
    be left out, `<` before what must stand in front and is no part of the time, `>` before what must follow. Hyphens
    are left out, save `RANGE` between two numbers, months, or weekdays. Besides the symbols of the word lists there are
    DAY, DAYTH (27th), YEAR, SHORTYEAR, DECADE (1990s), CLOCK, ISODATE and NUMDATE. `means` names what is worked out
    from the row, `value` adjusts it.
    """

    patterns: tuple[str, ...]
    means: Meaning
    value: str = ""


class Times:
    """The section as loaded."""

    __slots__ = ("lists", "rules", "words")

    def __init__(self, words: tuple[WordEntry, ...], rules: tuple[RuleEntry, ...]):
        self.words = words
        self.rules = rules
        self.lists = {entry.symbol: frozenset(entry.words) for entry in words}

    def entries(self) -> Iterator[Entry]:
        yield from self.words
        yield from self.rules


def load_times(folder: Path) -> Times:
    """The words and rules of times in a codebook's data folder."""
    return Times(load_entries(folder / "time-words.yaml", WordEntry), load_entries(folder / "times.yaml", RuleEntry))
