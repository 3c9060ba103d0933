"""What "the city", "the capital", "there" and "the two areas" point back to."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field

from dateline.gazetteer import Candidate, Gazetteer
from dateline.gazetteer.names import key
from dateline.model import Place
from dateline.reading.places_words import Words
from dateline.reading.syntax import Sentence, Token

POINTING = frozenset({"the", "this", "that", "these", "those"})
NEAR, FAR, FILED, OPENING = 6, 12, 3, 2  # sentences
TOWNS = frozenset({"city", "town", "village"})
SEATED = frozenset({"regional", "provincial", "state", "district", "administrative"})
DATES = frozenset(name.lower() for name in (*calendar.day_name, *calendar.month_name))
FOREIGN = 3.0  # what a place outside the report's country stands behind the others
COARSE = 4  # UCDP's precision of a province
# Besides what the codebook lists, what is done to towns and strongholds, and to little else that "it" may be.
STORMED = frozenset({"storm", "recapture", "liberate", "surround", "evacuate", "raid", "relieve", "attack", "bomb", "pound", "defend"})
NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6}


@dataclass(slots=True, eq=False)
class Reference:
    """Words that point back to a place; `kinds` what it may be, the likelier first, empty for any."""

    first: int
    last: int
    head: int
    word: str
    kinds: tuple[frozenset[str], ...]
    countries: tuple[str, ...] = ()
    number: int = 1


@dataclass(slots=True)
class Known:
    """A place that the report has spoken of."""

    place: Place
    kind: str
    sentence: int
    at: int
    role: str
    word: str = ""
    main: bool = False
    chosen: Candidate | None = None


@dataclass
class Memory:
    """The places of a report so far. `focus` is the country that it is about."""

    focus: str = ""
    seen: list[Known] = field(default_factory=list)

    def recent(
        self,
        kinds: frozenset[str],
        sentence: int,
        roles: tuple[str, ...] = ("place", "modifier", "dateline"),
        far: int = FAR,
    ) -> Known | None:
        """The latest place of such a kind; one in a role of its own before one inside another name."""
        best: tuple[float, Known] | None = None
        counts: dict[str, int] = {}
        towns = (k.place.name for k in self.seen if k.role == "place" and k.kind in TOWNS and 0 <= k.sentence < OPENING)
        opening = next(towns, "")
        for known in self.seen:
            if known.role in {"place", "modifier"}:
                counts[known.place.name] = counts.get(known.place.name, 0) + 1
        for known in self.seen:
            # Where a report was filed stays in mind, if its opening tells of no other town.
            filed = known.role == "dateline" and known.place.country == self.focus and opening in ("", known.place.name)
            back = min(sentence - known.sentence, FILED) if filed else sentence - known.sentence
            if known.role not in roles or back > far:
                continue
            if kinds and known.kind not in kinds and known.word not in kinds:
                continue
            points = (
                -1.0 * back + 0.01 * known.at + 0.4 * min(counts.get(known.place.name, 0), 4)
            )
            points += {"place": 0.0, "modifier": -1.0, "dateline": 0.0}.get(known.role, -2.0)
            points += 1.0 if known.place.country == self.focus else 1.0 - FOREIGN
            if best is None or points >= best[0]:
                best = points, known
        return best[1] if best else None


class Referrer:
    """Finds references and resolves them from what a report has said before."""

    def __init__(self, gazetteer: Gazetteer, words: Words):
        self._find = gazetteer.find
        self._words = words

    def find(self, sentence: Sentence, taken: set[int]) -> list[Reference]:
        """The references of the sentence on tokens that no name holds."""
        found = []
        for token in sentence.tokens:
            if token.i in taken:
                continue
            low = token.lower
            there = low in self._words.there and token.tag == "RB" and token.dep in {"advmod", "npadvmod", "pcomp"}
            if there or (low == "it" and self._is_taken(sentence.tokens, token)):
                found.append(Reference(token.i, token.i, token.i, low, ()))
            elif token.pos in {"NOUN", "PROPN"} and (
                low in self._words.refer or low in self._words.capital or low in self._words.plural
            ):
                reference = None if token.i + 1 in taken else self._phrase(sentence.tokens, token)
                if reference:
                    found.append(reference)
        return found

    def _is_taken(self, tokens: list[Token], token: Token) -> bool:
        """Whether "it" is what is overrun, shelled or left behind, as a place is."""
        verb = tokens[token.head]
        return token.dep in {"dobj", "nsubjpass"} and verb.pos == "VERB" and (verb.lemma in self._words.overrun or verb.lemma in STORMED)

    def _phrase(self, tokens: list[Token], token: Token) -> Reference | None:
        words, low = self._words, token.lower
        left = sorted(c for c in token.children if c < token.i and token.i - c <= 6)
        first = left[0] if left else token.i
        lows = [tokens[c].lower for c in left]
        both = (bool(lows) and lows[0] in words.number) or "both" in lows
        owner = self._owner(tokens, left) if low in words.capital else ()
        if (not any(w in POINTING for w in lows) and not both and not owner) or token.dep in {"attr", "oprd"}:
            return None
        if self._is_named(tokens, token, first):
            return None
        pairs = [f"{tokens[c - 1].lower} {tokens[c].lower}" for c in left if c]
        countries = owner or next((words.people[w] for w in (*pairs, *lows) if w in words.people), ())
        if low in words.plural:
            number = next((NUMBERS[w] for w in lows if w in NUMBERS), 0)
            singular = _singular(low)
            described = [w for w in lows if w not in POINTING and w not in NUMBERS and w not in {"other"}]
            if not number or described:
                return None
            return Reference(first, token.i, token.i, low, _merged(words.refer.get(singular, [])), (), number)
        if low in words.capital:
            kind = "seat" if any(w in SEATED for w in lows) else "capital"
            return Reference(first, token.i, token.i, kind, (frozenset({"city", "town"}),), countries)
        if (
            any(t.dep == "compound" and t.pos in {"NOUN", "PROPN"} for t in (tokens[c] for c in left))
            or "other" in lows
        ):
            return None
        if self._is_told_apart(tokens, token):
            return None
        if any(w in words.parts for w in lows) and low not in {"region", "area", "province", "enclave", "strip"}:
            return None
        return Reference(first, token.i, token.i, low, tuple(words.refer[low]), countries)

    def _owner(self, tokens: list[Token], left: list[int]) -> tuple[str, ...]:
        """The country whose capital it is ("Liberia's besieged capital")."""
        for c in left:
            if tokens[c].dep == "poss" and tokens[c].is_name:
                first = min([c, *(k for k in tokens[c].children if tokens[k].dep == "compound")])
                name = " ".join(t.text for t in tokens[first : c + 1])
                return next(((found.country,) for found in self._find(name)[:3] if found.kind == "country"), ())
        return ()

    @staticmethod
    def _is_told_apart(tokens: list[Token], token: Token) -> bool:
        """Whether a clause tells which one is meant ("the territory they once held"): that need be none named before."""
        told = next((tokens[c] for c in token.children if tokens[c].dep == "relcl" and c > token.i), None)
        return told is not None and all(t.text not in {",", "–", "—", "("} for t in tokens[token.i + 1 : told.i])

    def _is_named(self, tokens: list[Token], token: Token, first: int) -> bool:
        """Whether the phrase carries its own name ("the city of Kunming") or only says what a name is ("Goma, the
        capital of …").
        """
        after = tokens[token.i + 1] if token.i + 1 < len(tokens) else None
        if after is not None:
            if after.is_name and after.text[0].isupper() and after.start - token.end == 1:
                return True
            following = tokens[token.i + 2] if token.i + 2 < len(tokens) else None
            if (
                after.lower == "of"
                and following is not None
                and (following.text[0].isalpha() or following.text[0] in "“")
            ):
                return True
            if after.lower in {"in", "near", "at", "on"} and following is not None and following.text[0].isupper():
                return following.entity not in {"DATE", "TIME"} and following.lower not in DATES
            if after.text == "," and following is not None and following.text[0].isupper():
                # "the regional capital, Mekele,"
                return any(tokens[c].dep == "appos" and tokens[c].is_name for c in token.children if c > token.i)
        before = tokens[first - 1] if first else None
        return token.dep == "appos" and before is not None and before.text in {",", "("}

    def resolve(self, reference: Reference, memory: Memory, sentence: int) -> list[Known]:
        """The antecedents, one for each place that is meant; empty where none is known."""
        word = reference.word
        if reference.number != 1:
            return self._several(reference, memory, sentence)
        if word == "capital":
            found = self._capital(reference, memory, sentence)
        elif word in {"country", "nation"}:
            found = self._country(reference.countries[0] if reference.countries else memory.focus, sentence)
        elif word == "it":
            found = self._told_of(memory, sentence)
        elif word in self._words.there:
            here = [k for k in memory.seen if k.sentence == sentence and k.role == "place"]
            found = here[-1] if here else memory.recent(frozenset(), sentence, ("place",)) or memory.recent(frozenset(), sentence)
        else:
            found = next(
                (
                    k
                    for far in (NEAR, FAR)
                    for kinds in reference.kinds
                    if (k := memory.recent(kinds, sentence, far=far))
                ),
                None,
            )
            if (
                word == "island"
                and memory.focus in self._words.island_countries
                and (found is None or found.kind not in {"island"})
            ):
                found = self._country(memory.focus, sentence)
            if word in {"province", "region", "state", "governorate", "oblast"}:
                found = self._unit(found, memory, sentence)
        return [found] if found else []

    def _told_of(self, memory: Memory, sentence: int) -> Known | None:
        """The town or site that the sentence, or the one before, has told of."""
        near = [k for k in memory.seen if sentence - k.sentence <= 1 and k.role in {"place", "site"} and k.place.precision < COARSE]
        return next((k for k in reversed(near) if k.sentence == sentence), near[-1] if near else None)

    def _several(self, reference: Reference, memory: Memory, sentence: int) -> list[Known]:
        found: dict[str, Known] = {}
        last = -1
        for known in reversed(memory.seen):
            fits = not reference.kinds or known.kind in reference.kinds[0] or known.word in reference.kinds[0]
            if known.role == "place" and fits and known.place.name not in found and sentence - known.sentence <= 3:
                if last >= 0 and known.sentence != last and len(found) >= 2:
                    break
                found[known.place.name], last = known, known.sentence
                if len(found) > reference.number:
                    break
        # "X and Y in Z": the two districts are not their city.
        for outer in [k for k in found.values() if len(found) > reference.number and any(_holds(k, o) for o in found.values())]:
            del found[outer.place.name]
        found = dict(list(found.items())[: reference.number])
        if len(found) == reference.number:
            return list(reversed(found.values()))
        return (
            self._several(Reference(0, 0, 0, "", (), (), reference.number), memory, sentence) if reference.kinds else []
        )

    def _capital(self, reference: Reference, memory: Memory, sentence: int) -> Known | None:
        country = reference.countries[0] if reference.countries else memory.focus
        if not reference.countries:
            for known in reversed(memory.seen):
                if sentence - known.sentence > 1 or known.role == "metonym":
                    continue
                name = key(known.place.name)
                if name in self._words.seats or (self._words.capitals.get(name) and known.role != "dateline"):
                    return known
        return self._named_capital(country, memory, sentence)

    def _named_capital(self, country: str, memory: Memory, sentence: int) -> Known | None:
        row = self._words.countries.get(country)
        if row is None or not row.capital:
            return None
        for known in memory.seen:
            if key(known.place.name) == key(row.capital):
                return known
        for candidate in self._find(row.capital):
            if candidate.country == country and candidate.kind not in {"country", "adm1", "adm2"}:
                return Known(place_of(candidate, row.capital, 1), "city", sentence, 0, "place", chosen=candidate)
        return None

    def _country(self, country: str, sentence: int) -> Known | None:
        row = self._words.countries.get(country)
        for candidate in self._find(row.name) if row else ():
            if candidate.kind == "country" and candidate.country == country:
                return Known(place_of(candidate, candidate.name, 6), "country", sentence, 0, "place", chosen=candidate)
        return None

    def _unit(self, found: Known | None, memory: Memory, sentence: int) -> Known | None:
        """The subdivision itself where only a town of that name has been named, or a town in it."""
        if found is None or found.kind in {"adm1", "adm2", "region"} or found.chosen is None:
            return found
        town = found.chosen
        for candidate in (*self._find(found.place.name), *self._find(town.admin1)):
            if (
                candidate.kind == "adm1"
                and candidate.admin1_code == town.admin1_code
                and candidate.country == town.country
            ):
                worded = (
                    known.place.name
                    for known in reversed(memory.seen)
                    if known.chosen and known.chosen.country == town.country
                )
                name = next((w for w in worded if any(c.id == candidate.id for c in self._find(w))), candidate.name)
                return Known(place_of(candidate, name, 4), "adm1", sentence, 0, "place", chosen=candidate)
        return found


def place_of(c: Candidate, name: str, precision: int) -> Place:
    """A place as the gazetteer knows it, under a name; the words are filled in where it is mentioned."""
    country = c.country.split("|")[0] or None
    return Place(name, None, None, name, c.geonames, c.lat, c.lon, country, c.admin1 or None, precision)


def _merged(kinds: list[frozenset[str]]) -> tuple[frozenset[str], ...]:
    return (frozenset().union(*kinds),) if kinds else ()


def _singular(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")


def _holds(outer: Known, inner: Known) -> bool:
    """Whether the gazetteer, or their kinds, say that one place lies inside the other."""
    if inner is outer or inner.place.country != outer.place.country:
        return False
    names = {outer.place.name.lower()}
    within = (inner.chosen.within or "").lower() if inner.chosen else ""
    small = inner.kind in {"camp", "district", "neighbourhood", "suburb", "village", "site"}
    return (
        within in names
        or (inner.place.admin1 or "").lower() in names
        or (small and outer.kind == "city" and inner.sentence == outer.sentence)
    )
