"""What the search for actors works on: the lexicon, the story so far, and one sentence with what was found in it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dateline.codebook.actors import Actor, ActorRule, AgentNoun
from dateline.codebook.countries import Country
from dateline.model import Participant
from dateline.reading.actors_names import Countries, CountryFound, Folding, Found, Names, Stream
from dateline.reading.actors_nouns import NounFound, Nouns, Rules, StateBodies
from dateline.reading.syntax import Sentence, Token

WORLD = frozenset({"IGO", "NGO", "IMG", "ISM"})
HYPHENS = frozenset({"-", "–", "‑"})


class Lexicon:
    """The codebook's actors, nouns, countries and rules, indexed once."""

    def __init__(
        self,
        actors: Sequence[Actor],
        nouns: Sequence[AgentNoun],
        countries: Sequence[Country],
        rules: Sequence[ActorRule],
    ):
        self.rules = Rules(rules)
        self.folding = Folding(self.rules.spelling)
        self.nouns = Nouns(nouns, self.folding)
        common = {piece for noun in nouns for text in (noun.noun, noun.plural) for piece in self.folding.phrase(text)}
        self.names = Names(actors, self.folding, frozenset(common) | self.rules.words("actor.common"))
        self.countries = Countries(
            sorted(
                countries,
                key=lambda country: (
                    country.former,
                    country.iso3.lower() not in self.rules.words("actor.country.first"),
                ),
            ),
            self.folding,
        )
        self.states = StateBodies(actors, self.countries.words, self.rules, self.folding)
        self.by_id = {actor.id: actor for actor in actors}


@dataclass(slots=True)
class Story:
    """What the report has told so far: its day, its countries, the short names and surnames that it introduced."""

    day: datetime.date | None
    countries: list[str] = field(default_factory=list)
    short: dict[str, tuple[str, Actor | None]] = field(default_factory=dict)
    plural: dict[str, tuple[str, Actor]] = field(default_factory=dict)
    surnames: dict[str, Participant] = field(default_factory=dict)


@dataclass(slots=True)
class Person:
    """A run of a person's names; `found` where the table knows them."""

    first: int
    last: int
    head: int
    found: Found | None


class Scene:
    """One sentence while it is read: which name, country, agent noun or person stands at which token."""

    __slots__ = (
        "countries",
        "country_at",
        "lexicon",
        "name_at",
        "names",
        "nouns",
        "persons",
        "sentence",
        "stream",
        "tokens",
    )

    def __init__(self, sentence: Sentence, lexicon: Lexicon):
        self.sentence = sentence
        self.tokens: Sequence[Token] = sentence.tokens
        self.lexicon = lexicon
        self.stream = Stream(sentence.tokens, lexicon.folding)
        self.countries = lexicon.countries.find(self.stream)
        self.country_at = {i: found for found in self.countries for i in range(found.first, found.last + 1)}
        self.names = [found for found in lexicon.names.find(self.stream) if not self._within_longer_name(found)]
        self.name_at = {i: found for found in self.names for i in range(found.first, found.last + 1)}
        self.nouns: dict[int, NounFound] = {}
        self.persons: dict[int, Person] = {}

    def _within_longer_name(self, found: Found) -> bool:
        """Whether a person's surname stands behind another first name, or before another surname."""
        tokens = self.tokens
        if all(actor.kind != "person" for actor in found.actors):
            return False
        after = tokens[found.last + 1] if found.last + 1 < len(tokens) else None
        if after is not None and after.is_name and after.entity == "PERSON" and tokens[found.last].head == after.i:
            return True
        if not found.first:
            return False
        before = tokens[found.first - 1]
        same = before.entity == tokens[found.first].entity
        if len(found.form.pieces) > 1 and before.entity not in {"GPE", "LOC", "FAC"} and not same:
            return False
        return (
            before.is_name
            and before.entity not in {"", "ORG", "NORP"}
            and before.head == found.last
            and before.i not in self.country_at
            and before.lower not in self.lexicon.rules.words("actor.title")
            and self.lexicon.nouns.ending_at(tokens, before.i) is None
        )

    def support(self, countries: frozenset[str], named: frozenset[str]) -> None:
        """Drops short and common names that nothing else bears out; `named` are the rows named in full."""
        kept = []
        for found in self.names:
            rows = supported(found, countries, named, self.lexicon) if found.actors else []
            if (found.actors and not rows) or self._only_article(found):
                for i in range(found.first, found.last + 1):
                    self.name_at.pop(i, None)
            else:
                found.actors = rows
                kept.append(found)
        self.names = kept

    def _only_article(self, found: Found) -> bool:
        """Whether "the Independent" goes on as an adjective or part of another name."""
        if self.tokens[found.first].lower != "the" or (found.actors and found.actors[0].kind != "outlet"):
            return False
        after = self.tokens[found.last + 1] if found.last + 1 < len(self.tokens) else None
        head = self.tokens[self.head_of(found.first, found.last)]
        return head.pos == "ADJ" or (
            after is not None and head.head == after.i and head.dep in {"compound", "amod", "nmod"} and after.is_name
        )

    def affix(self, first: int, last: int) -> str | None:
        """The rule of what is joined to the words by a hyphen: "-held", "-backed", "anti-"."""
        tokens, rules = self.tokens, self.lexicon.rules
        if last + 2 < len(tokens) and tokens[last + 1].text in HYPHENS:
            found = rules.suffixes.get(tokens[last + 2].lower)
            if found:
                return found
        if first > 1 and tokens[first - 1].text in HYPHENS:
            for id in ("actor.prefix.against", "actor.prefix.for"):
                if tokens[first - 2].lower in rules.words(id):
                    return id
        return None

    def head_of(self, first: int, last: int) -> int:
        """The token of the words whose own head lies outside them."""
        for i in range(last, first - 1, -1):
            head = self.tokens[i].head
            if head == i or not first <= head <= last:
                return i
        return last

    def surname(self, i: int) -> str:
        """The folded last name that token `i` is, the same for "Brudziński" and "Brudzinski"."""
        return "".join(self.lexicon.folding.token(self.tokens[i].text))

    def pieces(self, first: int, last: int) -> tuple[str, ...]:
        return tuple(p for i in range(first, last + 1) for p in self.lexicon.folding.token(self.tokens[i].text) if p)


def supported(found: Found, countries: frozenset[str], named: frozenset[str], lexicon: Lexicon) -> list[Actor]:
    """The rows that the report's countries or its full names bear out; all of them for a name that is common to few."""
    form, rules = found.form, lexicon.rules
    short = form.capitals is not None and len(form.capitals) <= 4
    lone = len(form.pieces) == 1 and form.capitals is None
    common = form.capitals is None and all(p in rules.words("actor.common") for p in form.pieces)
    if not (short or common or (lone and any(a.kind == "person" for a in found.actors)) or len(found.actors) > 1):
        return found.actors
    known = form.pieces[:1] and form.pieces[0] in rules.words("actor.known_short")
    fits = [
        a
        for a in found.actors
        if a.id in named
        or set(a.country) & countries
        or (set(a.country) & WORLD and (a.kind not in {"ngo", "monitor"} or known))
        or (short and a.kind in {"agency", "outlet"} and len(found.actors) == 1)
    ]
    return fits or ([] if short or common or (lone and found.actors[0].kind == "person") else found.actors)


def within(found: Iterable[Found], first: int, last: int) -> list[Found]:
    return [f for f in found if first <= f.first and f.last <= last]


def countries_within(found: Iterable[CountryFound], first: int, last: int) -> list[CountryFound]:
    return [f for f in found if first <= f.first and f.last <= last]
