"""Sites that are places without a name of their own ("the main prison"), and facilities that the gazetteer lacks
("the Hayat Hotel").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import msgspec

from dateline.reading.mentions import PlaceMention
from dateline.reading.places_name import Name
from dateline.reading.places_words import Words
from dateline.reading.syntax import Sentence, Token

LEFT = frozenset(
    {"det", "amod", "compound", "nummod", "poss", "nmod", "quantmod", "predet", "punct", "case", "npadvmod", "advmod"}
)
SITE, UNKNOWN = "place.site", "place.unknown"
WITHIN = frozenset({"in", "at", "of", "near", "outside", "inside"})
TOWN = 3  # UCDP's precision of a district; what is wider places no site
# Words of where something lies, and prepositions that put it there.
LYING = frozenset({"locate", "situate", "lie", "base", "place"})
REST = frozenset({"in", "at", "near", "on", "outside", "around", "of"})
MOST_STEPS = 12
ABROAD = frozenset({"embassy", "consulate"})
FORCES = frozenset({"military", "army", "air", "naval", "navy"})
UNITS = frozenset({"adm1", "adm2", "region"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our"})


@dataclass(slots=True, eq=False)
class Site:
    """`word` is the site noun; `near` the name in the same phrase that it stands in; `countries` what an adjective
    gives. What is `of_forces` stands wherever they are: "a US military base".
    """

    first: int
    last: int
    head: int
    word: str
    named: bool
    definite: bool
    countries: tuple[str, ...] = ()
    near: list[Name] = field(default_factory=list)
    described: bool = False
    plural: bool = False
    of_forces: bool = False

# Whom a camp or a shelter is for.
INMATES = frozenset({"displaced", "refugees", "people", "persons", "civilians", "idps", "migrants", "families", "prisoners", "detainees"})


class SiteFinder:
    """Finds sites in locative use only: where an act was done, not who did it."""

    def __init__(self, words: Words):
        self._words = words

    def find(self, sentence: Sentence, names: list[Name], taken: set[int]) -> list[Site]:
        """The sites of the sentence, in order, on tokens that are not `taken` by a name that already says what it is.
        """
        tokens, words = sentence.tokens, self._words
        found: list[Site] = []
        for token in tokens:
            if token.i in taken or token.pos not in {"NOUN", "PROPN"}:
                continue
            low = token.lower
            named = token.text[0].isupper() and low in words.facilities and self._proper(tokens, token)
            if not named and low not in words.sites:
                continue
            if (
                named
                and token.i + 1 < len(tokens)
                and tokens[token.i + 1].is_name
                and tokens[token.i + 1].text[0].isupper()
            ):
                continue
            if not self._in_place(tokens, token, named):
                continue
            site = self._phrase(sentence, token, named, names, taken)
            if site:
                found.append(site)
        return found

    def _proper(self, tokens: list[Token], token: Token) -> bool:
        before = tokens[token.i - 1] if token.i else None
        return (
            before is not None
            and before.is_name
            and before.text[0].isupper()
            and before.lower not in self._words.titles
        )

    def _in_place(self, tokens: list[Token], token: Token, named: bool) -> bool:
        """Whether the clause puts something at the noun, or acts upon it as upon a place."""
        words, head = self._words, token
        for _ in range(6):
            if head.dep not in {"conj", "appos"} or head.head == head.i:
                break
            if head.dep == "appos" and tokens[head.head].is_name:
                return False  # it only says what a name is
            head = tokens[head.head]
        governor = tokens[head.head]
        if head.dep == "pobj":
            if governor.lower == "of":
                return tokens[governor.head].lemma in words.site_nouns or tokens[governor.head].lower in words.part_of
            return governor.lower in words.locative and governor.lower not in words.party
        if head.dep in {"dobj", "nsubjpass"}:
            return governor.lemma in words.site_verbs or (named and governor.pos == "VERB")
        if head.dep == "nsubj":
            return named or governor.lemma in {"remain", "burn", "collapse", "fall", "lie"}
        return head.dep == "acl" and head.lemma in words.site_verbs

    def _phrase(self, sentence: Sentence, token: Token, named: bool, names: list[Name], taken: set[int]) -> Site | None:
        tokens, words = sentence.tokens, self._words
        first = token.i
        while first and token.i - first < 8 and _belongs(tokens, first - 1, token):
            first -= 1
        while first < token.i and tokens[first].pos in {"PUNCT", "CCONJ"}:
            first += 1
        left = tokens[first : token.i]
        if not left or (any(t.lower in words.site_not for t in left[-1:]) and not named):
            return None
        lows = {t.lower for t in left}
        if token.lower in words.site_part and not any(t.lower in words.parts or t.lower in words.people for t in left):
            return None
        # The Egyptian embassy stands abroad.
        countries = () if token.lower in ABROAD else next((words.people[t.lower] for t in left if t.lower in words.people), ())
        inside = [n for n in names if first <= n.first and n.last < token.i]
        after = [
            n for n in names
            if n.first > token.i and n.first - token.i <= 8 and _hangs_on(tokens, n.head, token.i)
            and n.role != "metonym"
        ]  # fmt: skip
        if token.i + 1 < len(tokens) and tokens[token.i + 1].lower == "of" and token.lower in words.kinds and after:
            return None  # "the suburb of Daraya" is Daraya
        after = after or self._behind(tokens, token.i, names) or _seated(tokens, token, names)
        definite = bool(lows & DEFINITE) or any(t.tag == "POS" for t in left)
        described = any(t.pos in {"ADJ", "NUM", "PROPN", "VERB"} or t.dep == "compound" for t in left)
        plural = token.tag in {"NNS", "NNPS"}
        if not definite and not described and not lows & {"a", "an", "several", "many", "some", "two", "three"}:
            return None
        return Site(
            first, token.i, token.i, token.lower, named, definite, countries, after or inside, described, plural, bool(lows & FORCES)
        )

    def _behind(self, tokens: list[Token], site: int, names: list[Name]) -> list[Name]:
        """The place right behind ("Ain Sira village in Al-Matar area"), or the region that the clause goes on to name ("retook two
        villages from the rebels in the region of Hiran").
        """
        name = next((n for n in names if n.first > site), None)
        if name is None or name.role != "place":
            return []
        between = tokens[site + 1 : name.first]
        if [t.lower for t in between] in (["in"], ["in", "the"]):
            return [name]
        if not any(c.kind in UNITS for c in name.candidates[:3]):
            return []
        seated = any(t.lower == "in" and t.pos == "ADP" for t in between)
        plain = all(t.pos in {"ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM"} for t in between)
        return [name] if seated and plain else []


def _seated(tokens: list[Token], site: Token, names: list[Name]) -> list[Name]:
    """The names by which the clause seats what is done to the site ("Two schools were hit at dawn in the village of Arzeh"), or
    those that tell where it lies ("the gas fields located on the outskirts of Homs").
    """
    verbs = {c for c in site.children if tokens[c].dep == "acl" and tokens[c].lemma in LYING}
    if not verbs and site.dep in {"dobj", "nsubjpass"}:
        verbs = {site.head}
    return [n for n in names if n.first > site.i and n.role == "place" and _is_seat(tokens, n.head, verbs)]


def _is_seat(tokens: list[Token], i: int, verbs: set[int]) -> bool:
    """Whether a name leads up to one of the verbs by prepositions of rest alone."""
    for _ in range(MOST_STEPS):
        token = tokens[i]
        if token.i in verbs:
            return tokens[i].pos in {"VERB", "AUX"}
        if token.dep not in {"pobj", "prep", "compound"} or (token.dep == "prep" and token.lower not in REST):
            return False
        i = token.head
    return False


def _belongs(tokens: list[Token], at: int, noun: Token) -> bool:
    """Whether token `at` is to the left of the noun in its own phrase."""
    token, seen = tokens[at], 0
    if (token.pos == "ADP" and token.dep != "case") or (
        token.pos in {"VERB", "AUX"} and token.dep not in {"amod", "compound"}
    ):
        return False
    while token.i != noun.i and seen < 6:
        if token.dep not in LEFT and token.dep not in {"conj", "cc"}:
            return False
        token, seen = tokens[token.head], seen + 1
    return token.i == noun.i


def _hangs_on(tokens: list[Token], i: int, noun: int) -> bool:
    """Whether the name is the object of an in, of, at or near that the noun governs."""
    token = tokens[i]
    for _ in range(4):
        if token.head == noun:
            return token.dep == "prep" and token.lower in {"in", "of", "at", "near", "outside", "on", "between"}
        token = tokens[token.head]
    return False


def within_place(sentence: Sentence, site: PlaceMention, found: Sequence[PlaceMention]) -> PlaceMention:
    """A nameless site in a place that the words right behind it name ("a hotel in the capital"): that place, worded in full.

    A site in no more than a country or a province keeps its own description.
    """
    tokens = sentence.tokens
    if site.rule != SITE or any(t.text[0].isupper() for t in tokens[site.first + 1 : site.last + 1]) or site.last + 1 >= len(tokens):
        return site
    link = tokens[after_inmates(tokens, site.last + 1)]
    if link.lower not in WITHIN:
        return site
    reach = frozenset(sentence.subtree(link.i))
    outer = next((m for m in found if m.first > link.i and m.head in reach and m.rule != SITE and m.role == "place"), None)
    wide = outer is not None and outer.place.precision > TOWN and outer.rule != UNKNOWN
    if outer is None or wide or any(t.text == "," for t in tokens[link.i : outer.first]):
        return site
    words = sentence.words(site.first, outer.last)
    place = msgspec.structs.replace(
        outer.place, text=words.text, start=words.start, end=words.end, precision=max(2, outer.place.precision)
    )
    return replace(site, place=place)


def after_inmates(tokens: list[Token], at: int) -> int:
    """The token after "for the displaced" or "of internally displaced people", where that follows a site."""
    if tokens[at].lower not in ("for", "of", "housing", "sheltering", "hosting"):
        return at
    for i in range(at + 1, min(at + 6, len(tokens) - 1)):
        if tokens[i].lower in INMATES and tokens[i + 1].lower not in INMATES:
            return i + 1
        if tokens[i].pos not in ("DET", "ADJ", "ADV", "NOUN", "VERB"):
            break
    return at
