"""The nouns and wording rules of actors, indexed for looking up token by token."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.codebook.actors import Actor, ActorRule, AgentNoun
from dateline.reading.actors_names import Folding, Pieces, in_office
from dateline.reading.syntax import Token

ARMED_SECTORS = frozenset({"MIL", "COP", "REB", "PRM", "UAF", "SPY", "GOV", "CRM"})
UNARMED_SECTORS = frozenset({"MED", "JRN", "LEG", "JUD", "REF", "CVL"})
ARMED_KINDS = frozenset(
    {
        "government",
        "armed_forces",
        "police",
        "intelligence",
        "armed_group",
        "militia",
        "coalition",
        "authority",
        "peacekeeping",
    }
)


def is_armed(sectors: Iterable[str]) -> bool:
    """Whether sectors make a fighting or ruling body, as against civilians, media, aid workers."""
    have = set(sectors)
    return bool(have & ARMED_SECTORS) and not have & UNARMED_SECTORS


@dataclass(slots=True)
class NounFound:
    """An agent noun at tokens `first` to `last`, its head last."""

    first: int
    last: int
    noun: AgentNoun
    plural: bool


class Nouns:
    """Agent nouns by their last word, the longest first."""

    def __init__(self, nouns: Iterable[AgentNoun], folding: Folding):
        self._folding = folding
        self._index: dict[str, list[tuple[Pieces, AgentNoun, bool]]] = {}
        self.forms: dict[str, str] = {}
        for noun in nouns:
            self.forms[noun.noun] = noun.form
            for text, plural in ((noun.plural, True), (noun.noun, False)):
                pieces = folding.phrase(text)
                self._index.setdefault(pieces[-1], []).append((pieces, noun, plural and noun.plural != noun.noun))
        for forms in self._index.values():
            forms.sort(key=lambda form: -len(form[0]))

    def ending_at(self, tokens: Sequence[Token], i: int) -> NounFound | None:
        """The longest agent noun whose last word is token `i`."""
        words = self._folding.token(tokens[i].text)
        forms = self._index.get(words[-1]) if words else None
        if not forms:
            return None
        for pieces, noun, plural in forms:
            need, at = list(pieces), i
            while need and at >= 0:
                have = self._folding.token(tokens[at].text)
                if have and tuple(need[-len(have) :]) != have:
                    break
                need = need[: len(need) - len(have)] if have else need
                at -= 1
            if not need:
                if noun.noun[:1].isupper() and tokens[at + 1].text[:1].islower():
                    continue
                return NounFound(at + 1, i, noun, plural)
        return None


class Rules:
    """The word classes of `actors.yaml` by id, folded to lower case."""

    def __init__(self, rules: Sequence[ActorRule]):
        self.entries = {rule.id: rule for rule in rules}
        self._words = {rule.id: frozenset(rule.words) for rule in rules}
        self.spelling = {word: rule.words[0] for rule in rules if rule.type == "spelling" for word in rule.words[1:]}
        self.references = [rule for rule in rules if rule.type == "reference"]
        self.state_bodies = [rule for rule in rules if rule.type == "state_body"]
        self.suffixes = {word: rule.id for rule in rules if rule.type == "suffix" for word in rule.words}

    def words(self, id: str) -> frozenset[str]:
        return self._words.get(id, frozenset())


class StateBodies:
    """A country's own bodies: which row "the Russian military" or "Ukraine's government" is."""

    def __init__(self, actors: Iterable[Actor], country_words: dict[Pieces, str], rules: Rules, folding: Folding):
        self._rows: dict[tuple[str, Pieces], list[Actor]] = {}
        self._same: dict[Pieces, tuple[list[Pieces], str]] = {}
        for actor in actors:
            for text in (actor.name, *actor.aliases):
                split = _split(folding.phrase(text), country_words)
                if split and split[0] in actor.country:
                    rows = self._rows.setdefault(split, [])
                    if actor not in rows:
                        rows.append(actor)
        for rule in rules.state_bodies:
            named = [folding.phrase(row) for row in rule.rows]
            for word in rule.words:
                self._same.setdefault(folding.phrase(word), (named, rule.id))

    def row(self, iso: str, rest: Pieces, day: datetime.date | None) -> Actor | None:
        """The row for what a country's body is called: "defence ministry", "national army", "troops"."""
        for at in range(len(rest)):
            tail = rest[at:]
            rows = self._rows.get((iso, tail))
            if rows:
                return in_office(rows, day, (iso,), strict=True)
            if tail in self._same:
                for named in self._same[tail][0]:
                    rows = self._rows.get((iso, named))
                    if rows:
                        return in_office(rows, day, (iso,), strict=True)
                return None
        return None

    def exact(self, iso: str, rest: Pieces, day: datetime.date | None) -> Actor | None:
        """The row that is called so word for word."""
        rows = self._rows.get((iso, rest))
        return in_office(rows, day, (iso,), strict=True) if rows else None

    def government(self, iso: str, day: datetime.date | None) -> Actor | None:
        return self.row(iso, ("government",), day)


def _split(pieces: Pieces, country_words: dict[Pieces, str]) -> tuple[str, Pieces] | None:
    """Country and the rest of "russian defence ministry" or "ministry of defence of russia"."""
    for size in (3, 2, 1):
        if len(pieces) > size:
            iso = country_words.get(pieces[:size])
            if iso:
                return iso, pieces[size:]
            iso = country_words.get(pieces[-size:])
            if iso and pieces[-size - 1] in {"of", "the"}:
                rest = pieces[:-size]
                while rest and rest[-1] in {"of", "the"}:
                    rest = rest[:-1]
                return (iso, rest) if rest else None
    return None
