"""Finds the times a report words and works out the days they allow.

A date that the words do not state is worked out from the day of publication, or from another time of the text; where
neither is known no calendar date is given, and the TIMEX3 value keeps what is known ("XXXX-WXX-5").
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from dateline.codebook.times import Meaning as MeaningName
from dateline.codebook.times import Times
from dateline.model import Time
from dateline.reading.mentions import TimeMention
from dateline.reading.syntax import Sentence, Token
from dateline.reading.times_calendar import EARLIEST_YEAR, LATEST_YEAR, Period, precision
from dateline.reading.times_clause import Clauses, phrase_head, relation
from dateline.reading.times_context import CONTEXTUAL
from dateline.reading.times_lengths import LENGTHS
from dateline.reading.times_lexing import Lexeme, Lexer
from dateline.reading.times_matching import Match, Matcher
from dateline.reading.times_meaning import CALENDAR
from dateline.reading.times_ranges import RANGES
from dateline.reading.times_relative import RELATIVE
from dateline.reading.times_scene import Memory, Placed, Reading, Scene

PIECES = re.compile(r"\w+(?:[.:]\d+)*\.?|[^\w\s]")
MAX_DATE_LINE = 200


class TimeReader:
    """Reads times by a codebook's rules. Thread-safe: it keeps nothing between reports."""

    def __init__(self, codebook_times: Times):
        self._matcher = Matcher(codebook_times)
        self._lexer = Lexer(codebook_times, self._matcher.literals, self._matcher.anchors)
        self._clauses = Clauses(codebook_times.lists)

    def find(self, sentences: list[Sentence], published: dt.date | None) -> list[list[TimeMention]]:
        """The times of each sentence, in order, without overlaps."""
        if published is not None and not EARLIEST_YEAR < published.year < LATEST_YEAR:
            published = None
        memory = Memory()
        found = []
        for sentence in sentences:
            placed = self._place(sentence, published, memory)
            memory.learn(sentence, placed)
            found.append([mention for p in placed if (mention := _mention(sentence, p))])
        return found

    def parse_date_line(self, text: str, start: int, published: dt.date | None) -> Time | None:
        """The first calendar date of a dateline or a line such as "As of 7 April 2021" that begins at offset `start`.

        A day without a year is that nearest to publication, and has no calendar date where publication is not known.
        """
        tokens = [
            Token(i, m[0], m.start(), m.end(), m[0].lower(), m[0].lower(), "", "", "", i, "")
            for i, m in enumerate(PIECES.finditer(text[:MAX_DATE_LINE]))
        ]  # fmt: skip
        sentence = Sentence(0, 0, len(text), text, tokens)
        for p in self._place(sentence, published, Memory()):
            if p.match.rule.means in ("date", "numeric", "weekday", "days", "day"):
                mention = _mention(sentence, p)
                if mention is not None and mention.time.start is not None and mention.time.end is not None:
                    time = mention.time
                    return Time(
                        time.text, start + mention.time.start, start + mention.time.end, time.earliest, time.latest,
                        time.precision, time.timex, time.basis,
                    )  # fmt: skip
        return None

    def _place(self, sentence: Sentence, published: dt.date | None, memory: Memory) -> list[Placed]:
        lexemes = self._lexer.lexemes(sentence.tokens)
        placed: list[Placed] = []
        waiting: list[Placed] = []
        at = 0
        while at < len(lexemes):
            step = 1
            if not lexemes[at].symbols:
                at += 1
                continue
            for match in self._candidates(lexemes, at):
                scene = self._scene(sentence, published, memory, lexemes, match, placed)
                if scene is None:
                    continue
                later = match.rule.means in CONTEXTUAL
                reading = Reading(Period(None, None, "", "none")) if later else MEANINGS[match.rule.means](match, scene)
                if reading is None:
                    continue
                head = scene.head if reading.head is None else reading.head
                found = Placed(scene.first, scene.last, head, scene.relation, scene.outlook, match, reading)
                (waiting if later else placed).append(found)
                step = match.last - at + 1
                break
            at += step
        for found in waiting:
            scene = Scene(
                sentence, published, self._clauses, memory, found.first, found.last, found.head, found.relation, placed
            )
            reading = CONTEXTUAL[found.match.rule.means](found.match, scene)
            if reading is not None:
                head = found.head if reading.head is None else reading.head
                last = found.last if reading.last is None else reading.last
                placed.append(replace(found, reading=reading, head=head, last=last))
                placed.sort(key=lambda p: p.first)
        return placed

    def _candidates(self, lexemes: list[Lexeme], at: int) -> Iterator[Match]:
        """What may begin at a lexeme, longest first; where a preposition begins there, what begins after it too."""
        found = list(self._matcher.matches(lexemes, at))
        for start in {match.first for match in found if match.first > at}:
            found.extend(self._matcher.matches(lexemes, start))
        found.sort(key=lambda match: -match.last)
        yield from found

    def _scene(
        self, sentence: Sentence, published: dt.date | None, memory: Memory, lexemes: list[Lexeme], match: Match,
        placed: list[Placed],
    ) -> Scene | None:  # fmt: skip
        first, last = lexemes[match.first].first, lexemes[match.last].last
        if placed and placed[-1].last >= first:
            return None
        head = phrase_head(sentence, first, last)
        return Scene(
            sentence, published, self._clauses, memory, first, last, head, relation(sentence, first)[0], placed
        )


def _mention(sentence: Sentence, placed: Placed) -> TimeMention | None:
    period, reading = placed.period, placed.reading
    first, last = period.first, period.last
    if first is not None and last is not None and first > last:
        return None
    related = placed.relation
    if reading.length:
        related = "for"
    elif related == "for":
        # "Scheduled for Sunday": on that day, and for no length of time.
        related = "in"
    if related == "since":
        last = None
    span = sentence.words(placed.first, placed.last)
    time = Time(
        span.text, span.start, span.end, first.isoformat() if first else None, last.isoformat() if last else None,
        precision(period), period.timex, reading.basis,
    )  # fmt: skip
    return TimeMention(placed.first, placed.last, placed.head, time, placed.match.rule.id, related)


MEANINGS = {**CALENDAR, **RANGES, **RELATIVE, **LENGTHS, **CONTEXTUAL}


def unmeant() -> Iterator[str]:
    """Meanings that the codebook may name and nothing works out."""
    yield from (name for name in get_args(MeaningName) if name not in MEANINGS)
