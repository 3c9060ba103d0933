"""The scene in which a time is read: its sentence, the day of publication, and what the text has told of before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from dateline.model.time import Basis
from dateline.reading.syntax import Sentence, Token
from dateline.reading.times_calendar import Period
from dateline.reading.times_clause import Clauses, Outlook, Relation, depth, governor
from dateline.reading.times_matching import Match

# For how many sentences a day that was told of stays the day being told of.
REMEMBERED = 3
REMEMBERED_COARSE = 6
FINE = ("day", "part")


@dataclass(slots=True)
class Reading:
    """What a match means. `head` and `last` override the token that the time hangs on, and its last one.

    `length`: a length ("three years").
    """

    period: Period
    basis: Basis = "stated"
    head: int | None = None
    length: bool = False
    last: int | None = None


@dataclass(slots=True)
class Placed:
    """A time of the sentence at hand, worked out."""

    first: int
    last: int
    head: int
    relation: Relation
    outlook: Outlook
    match: Match
    reading: Reading

    @property
    def period(self) -> Period:
        return self.reading.period

    @property
    def compares(self) -> bool:
        """Whether it only sets a figure beside that of a year before ("more than a year earlier")."""
        match = self.match
        return match.rule.means in ("ago", "offset") and "Y" in match.values("UNIT", "UNITS") and not match.says("later")

    @property
    def tells(self) -> bool:
        """Whether something is told to have happened then."""
        return self.relation == "in" and self.outlook not in ("future", "would") and not self.reading.length


@dataclass(slots=True)
class Memory:
    """What times the report has told of so far, and how many sentences ago."""

    day: Period | None = None
    day_age: int = 0
    last: Period | None = None
    last_age: int = 0
    coming: Period | None = None
    coming_age: int = 0
    quarter: Period | None = None
    quarter_age: int = 0
    stated: Period | None = None
    stated_age: int = 0
    # The days of deeds that a noun names ("the clash on 3 May"), by its lemma.
    deeds: dict[str, Period] = field(default_factory=dict)

    def learn(self, sentence: Sentence, placed: list[Placed]) -> None:
        """Takes up what a sentence told of: its main clause's day, its last time, its last quarter."""
        self.day_age += 1
        self.last_age += 1
        self.coming_age += 1
        self.quarter_age += 1
        self.stated_age += 1
        told = [p for p in placed if p.period.grain in FINE and p.tells and (p.period.dated or p.period.weekday)]
        told.sort(key=lambda p: (_looks_back(sentence, p.head), depth(sentence, p.head), p.first))
        if told and (not _looks_back(sentence, told[0].head) or self.day is None or self.day_age > REMEMBERED):
            self.day, self.day_age = told[0].period.whole(), 0
        for p in placed:
            if p.period.dated and p.period.grain in FINE and p.tells:
                self.deeds |= dict.fromkeys(_deeds(sentence, p), p.period.whole())
            if p.reading.length or p.period.grain in ("length", "none"):
                continue
            if p.match.rule.means == "quarter" and p.match.says("ORDINAL"):
                self.quarter, self.quarter_age = p.period, 0
            if (p.period.dated or p.period.weekday) and p.outlook != "future" and not p.compares:
                self.last, self.last_age = p.period.whole(), 0
            if p.period.dated and p.outlook == "future":
                self.coming, self.coming_age = p.period.whole(), 0
            if p.reading.basis == "stated" and p.period.first and p.period.grain in ("day", "part", "month"):
                self.stated, self.stated_age = p.period, 0


@dataclass(slots=True)
class Scene:
    """One match in its sentence. `others` are the times of the sentence that are worked out already."""

    sentence: Sentence
    published: dt.date | None
    clauses: Clauses
    memory: Memory
    first: int
    last: int
    head: int
    relation: Relation
    others: list[Placed] = field(default_factory=list)
    _outlook: Outlook | None = None

    @property
    def tokens(self) -> list[Token]:
        return self.sentence.tokens

    @property
    def outlook(self) -> Outlook:
        if self._outlook is None:
            self._outlook = self.clauses.looks_ahead(self.sentence, self.head, self.relation)
        return self._outlook

    @property
    def ahead(self) -> bool:
        return self.outlook == "future"

    def token(self, offset: int) -> Token | None:
        """The token so many after the match's last (or, negative, before its first), if there is one."""
        at = self.last + offset if offset > 0 else self.first + offset
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def lower(self, offset: int) -> str:
        token = self.token(offset)
        return token.lower if token else ""

    def stated(self) -> dt.date | None:
        """The day with its year that the sentence, or the one before, has stated last."""
        here = [
            p.period.first
            for p in self.others
            if p.reading.basis == "stated" and p.period.first and p.period.grain in FINE
        ]
        if here:
            return here[-1]
        told = self.memory.stated
        return told.first if told and told.grain in FINE and self.memory.stated_age == 0 else None

    def matrix_day(self) -> dt.date | None:
        """The day of the clause that governs this one ("said on Monday that it would …")."""
        verb = governor(self.sentence, self.head)
        if verb is None:
            return None
        above = set(self.sentence.ancestors(verb))
        for other in self.others:
            if other.period.first and other.period.grain in FINE and governor(self.sentence, other.head) in above:
                return other.period.first
        return None

    def told(
        self, fine: bool, outside: frozenset[int] = frozenset(), skip_outlook: bool = True, latest: bool = False
    ) -> Period | None:
        """The time being told of: the nearest before in the sentence, else after it, else that of the sentences before.

        `fine` asks for a day; `outside` are tokens whose times do not count. `latest`: a day that the sentence before
        has named, for whatever end, goes before one that was told of earlier.
        """

        def fits(p: Period) -> bool:
            return (p.dated or p.weekday is not None) and (
                p.grain in FINE if fine else p.grain not in ("length", "none")
            )

        here = [
            p for p in self.others
            if fits(p.period) and not p.reading.length and not outside.intersection(range(p.first, p.last + 1))
            and (not skip_outlook or (p.relation in ("in", "after", "since") and p.outlook not in ("future", "would")))
        ]  # fmt: skip
        before = [p for p in here if p.last < self.first]
        if before:
            return before[-1].period.whole()
        if here:
            return here[0].period.whole()
        memory = self.memory
        if fine and latest and memory.last and memory.last.grain in FINE and memory.last_age == 0 < memory.day_age:
            return memory.last
        if fine:
            return self.memory.day if self.memory.day_age < REMEMBERED else None
        if self.memory.last and self.memory.last_age < REMEMBERED_COARSE:
            return self.memory.last
        return None

    def told_loosely(self, outside: frozenset[int]) -> Period | None:
        """The week or weekend that the sentence tells of."""
        found = (p for p in self.others if p.period.grain in ("week", "weekend") and p.tells and p.period.first)
        return next((p.period for p in found if p.first not in outside), None)


Meaning = Callable[[Match, Scene], Reading | None]


def _deeds(sentence: Sentence, placed: Placed) -> list[str]:
    """The nouns that a day dates: "the clash on 3 May", "Monday's raid", "died in the clash on 3 May"."""
    outside = (sentence.tokens[i] for i in sentence.ancestors(placed.head) if not placed.first <= i <= placed.last)
    above = next((t for t in outside if t.pos != "ADP"), None)
    if above is None or above.pos not in ("NOUN", "VERB"):
        return []
    if above.pos == "NOUN":
        return [above.lemma]
    within = [p.i for p in sentence.children(above.i, "prep") if p.lower in ("in", "during", "after")]
    return [t.lemma for i in within for t in sentence.children(i, "pobj") if t.pos == "NOUN"]


def _looks_back(sentence: Sentence, head: int) -> bool:
    """Whether the verb over a token is in the past perfect: what it tells lies before the day being told of."""
    verb = governor(sentence, head)
    return verb is not None and any(
        sentence.tokens[c].lower in ("had", "'d") and sentence.tokens[c].dep == "aux"
        for c in sentence.tokens[verb].children
    )
