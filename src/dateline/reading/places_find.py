"""Finds the words of a sentence that name a place: longest match in the gazetteer, weighed by what stands around it."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.gazetteer import Candidate, Gazetteer
from dateline.gazetteer.names import ARTICLES, key
from dateline.reading.places_contain import contain
from dateline.reading.places_name import (
    HYPHENS,
    Name,
    goes_on,
    head_of,
    opens_name,
    standing,
    stands_alone,
    token_at,
)
from dateline.reading.places_spelling import Spelling
from dateline.reading.places_unlisted import PLACE_ENTITIES, Unlisted
from dateline.reading.places_words import Words
from dateline.reading.syntax import Sentence, Token

CONNECTORS = frozenset({
    "of", "the", "and", "de", "la", "le", "les", "du", "des", "del", "da", "do", "dos", "das", "e", "i", "upon", "on",
    "sur", "von",
    "am", "van", "y", "ben", "&", "-", "–", "‐", "'", "’", ".", "d'", "d’",
}) | ARTICLES  # fmt: skip
LONGEST = 8
ENOUGH, WEAK = 2.0, -2.0
CAMP_FOR = frozenset({"refugee", "refugees", "displacement", "displaced", "idp", "idps", "transit"})
ADMINISTERED = frozenset({"adm2", "city"})
AREAS = frozenset({"area", "areas"})  # what lies round a town, not a land of its name


class Finder:
    """Finds names; knows nothing of other sentences."""

    def __init__(self, gazetteer: Gazetteer, words: Words, adjectives: Mapping[str, str]):
        self._find = gazetteer.find
        self._words = words
        self._unlisted = Unlisted(words)
        self._spelling = Spelling(gazetteer, words)
        self._adjectives = adjectives  # of parts of the world
        self._peoples = {key(word): codes for word, codes in words.people.items() if not word.isalpha()}
        self._adjectives_open = {word.split()[0] for word in (*self._adjectives, *self._peoples)}

    def names(self, sentence: Sentence) -> tuple[list[Name], list[str]]:
        """The names of the sentence in order, and the countries that its adjectives and demonyms name."""
        tokens = sentence.tokens
        found: list[Name] = []
        people: list[str] = []
        i, count = 0, len(tokens)
        while i < count:
            if not opens_name(tokens, i):
                i += 1
                continue
            name = self._match(sentence, i)
            if name is not None and name.last == i and self._is_part_of_next(sentence, i):
                i += 1  # "Northern" of "Northern Syria" is no place by itself
                continue
            codes = self._words.people.get(tokens[i].lower)
            if codes and (name is None or name.last == i) and not self._is_country(name, tokens, i):
                people.append(codes[0])
                i += 1
                continue
            last, meant = self._adjective(sentence, i)
            if last >= i and (name is None or name.last <= last):
                people.extend(meant)
                i = last + 1
                continue
            if name is None or goes_on(sentence.tokens, name) or self._is_cut(sentence, name):
                kept = name if name is None or not goes_on(sentence.tokens, name) else None
                name = self._unlisted.name(sentence, i, self._run(tokens, i)) or kept
            if name is None:
                i += 1
                continue
            if self._accept(sentence, name):
                found.append(name)
            i = max(name.last, i) + 1
        contain(tokens, found, self._words)
        return found, people

    def _is_cut(self, sentence: Sentence, name: Name) -> bool:
        """Whether a longer name goes on after the match ("Ain Zara" after "Ain"), with no word that would end it."""
        after, words = token_at(sentence.tokens, name.last + 1), self._words
        if (
            after is None
            or (name.first == name.last and sentence.tokens[name.last].text != name.core)  # "Syrias Homs"
            or not after.text[0].isupper()
            or (after.text.isupper() and len(after.text) > 2 and not name.core.isupper())  # an agency closes a heading
            or not after.is_name
            or after.start - sentence.tokens[name.last].end > 1
        ):
            return False
        low = after.lower
        return (
            low not in words.kinds
            and low not in words.facilities
            and low not in words.bodies
            and low not in words.people
            and low not in words.tails
        )

    def _is_part_of_next(self, sentence: Sentence, i: int) -> bool:
        tokens = sentence.tokens
        if tokens[i].lower not in self._words.parts or i + 1 == len(tokens) or not tokens[i + 1].text[0].isupper():
            return False
        after = self._match(sentence, i + 1)
        return after is not None and any(c.kind in {"country", "adm1"} for c in after.candidates[:3])

    def _is_country(self, name: Name | None, tokens: list[Token], i: int) -> bool:
        """ "Myanmar" and "US" are adjectives too: names where they do not stand before a noun."""
        return (
            name is not None
            and any(c.kind == "country" for c in name.candidates[:3])
            and tokens[i].text not in {"Georgian"}
        )

    def _adjective(self, sentence: Sentence, i: int) -> tuple[int, tuple[str, ...]]:
        """The last token of an adjective of several words or of a part of the world that begins at `i` ("South
        Korean", "European"), -1 where there is none, and the country that it names.
        """
        tokens = sentence.tokens
        if tokens[i].lower not in self._adjectives_open:
            return -1, ()
        for last in range(min(i + 3, len(tokens) - 1), i - 1, -1):
            word = key(sentence.text[tokens[i].start : tokens[last].end])
            if word in self._peoples:
                return last, self._peoples[word][:1]
            if word in self._adjectives:
                return last, ()
        return -1, ()

    # -- matching -----------------------------------------------------------------------------------------------------

    def _run(self, tokens: list[Token], i: int) -> int:
        """The last token of the capitalised run that begins at `i`, connectors within it included."""
        end = at = i
        while at + 1 < len(tokens) and at - i < LONGEST:
            at += 1
            token = tokens[at]
            if token.text[0].isupper() or (token.text[0].isdigit() and token.start == tokens[at - 1].end):
                end = at
            elif (
                token.lower not in CONNECTORS and not (token.text[0].isalpha() and tokens[at - 1].text in HYPHENS)
            ) or (token.text in HYPHENS and token.start != tokens[at - 1].end):
                break
        return end

    def _match(self, sentence: Sentence, i: int) -> Name | None:
        tokens = sentence.tokens
        end = self._run(tokens, i)
        if (name := self._spelling.in_small_letters(sentence, i, end)) is not None:
            return name
        for last in range(end, i - 1, -1):
            if tokens[last].lower in CONNECTORS and last > i:
                continue
            core = sentence.text[tokens[i].start : tokens[last].end]
            candidates = self._find(core)
            if candidates and len(core) > 1 and core not in ARTICLES:
                return Name(sentence.index, i, last, i, core, candidates)
            if last == i and i < end and core.endswith("s") and (named := self._spelling.without_apostrophe(core)):
                return Name(sentence.index, i, i, i, core[:-1], named, role="modifier", placed=True)
        return None

    # -- weighing -----------------------------------------------------------------------------------------------------

    def _accept(self, sentence: Sentence, name: Name) -> bool:
        """Whether the name is one of a place here; widens it by kind and direction words and sets its role."""
        tokens, words = sentence.tokens, self._words
        first, last = name.first, name.last
        core = tokens[first : last + 1]
        before, after = token_at(tokens, first - 1), token_at(tokens, last + 1)
        weight = standing(name)
        entities = {t.entity for t in core}
        if entities & PLACE_ENTITIES:
            weight += 2
        elif "PERSON" in entities:
            weight -= 1.5 if stands_alone(tokens, first, last) else 3
        elif name.candidates and not entities & {"", "ORG"}:
            weight -= 2
        if not any(t.is_name for t in core):
            weight -= 0.5 if weight >= 2 else 3 if first == 0 or core[0].tag not in {"NN", "NNS"} else 1.5
        if last > first and core[-1].lower in words.kinds:
            weight += 2
            name.kind_word = core[-1].lower
        if last == first and (core[0].lower in words.common or core[0].lower in words.said_of_places):
            weight -= 3
        weight += self._look_back(tokens, name, before)
        weight += self._look_on(sentence, name, after)
        name.head = head_of(tokens, name.first, name.last)
        head = tokens[name.head]
        if head.dep in {"dobj", "nsubjpass"} and tokens[head.head].lemma in words.site_verbs:
            weight += 1.5
        around = after is not None and after.text in AREAS and before is not None and before.lower == "the"
        if weight < ENOUGH and name.candidates and (around or self._unlisted.is_placed(tokens, first, last)):
            name.placed = True
        weight = max(weight, ENOUGH) if name.placed else weight
        name.evidence = weight
        if name.role == "place":
            name.role = self._role(tokens, name)
        listed = (before is not None and before.text in {",", "("}) or bool(entities & PLACE_ENTITIES)
        dotted = "." in name.core or (core[-1].end < len(sentence.text) and sentence.text[core[-1].end] == ".")
        if name.short and not name.placed and not (listed and (name.core.isupper() or dotted)):
            return False
        name.alone = stands_alone(tokens, first, last)
        name.weak = weight < ENOUGH
        return weight > WEAK

    def _look_back(self, tokens: list[Token], name: Name, before: Token | None) -> float:
        words = self._words
        if before is None:
            return 0.0
        low = before.lower
        if low in words.parts and (before.text[0].isupper() or before.pos in {"ADJ", "PROPN", "NOUN", "ADV"}):
            name.first -= 1
            name.part = "direction"
            before = token_at(tokens, name.first - 1)
            if before is None:
                return 1.0
            low = before.lower
        weight = 0.0
        at = name.first - 1
        if low == "the" and at > 0:
            before, low, at = tokens[at - 1], tokens[at - 1].lower, at - 1
        if low == "of" and at > 0 and tokens[at - 1].lower in words.kinds:
            weight += 3
            name.over = at - 1
            named = tokens[at - 1].text.islower() and tokens[name.first - 1].lower == "of"
            name.placed = named and stands_alone(tokens, name.first, name.last)
            self._want(name, tokens, at - 1)
        elif low == "of" and at > 0 and tokens[at - 1].lower in words.part_of:
            weight += 2
            name.part = name.part or "near"
        elif low in words.kinds and before.pos == "NOUN":
            weight += 2
            self._want(name, tokens, at)
        elif low in words.near:
            weight += 1.5
            name.part = name.part or "near"
        elif low in words.strict and before.pos in {"ADP", "SCONJ", "PART"}:
            weight += 1.5
        elif before.text[0].isupper() and before.is_name and before.end + 1 == tokens[name.first].start:
            weight += self._neighbour(tokens, name, before)
        return weight

    def _neighbour(self, tokens: list[Token], name: Name, before: Token) -> float:
        """A capitalised name word directly before: mostly a first name, a title, or the beginning of a body's name."""
        if before.text.endswith("s") and self._spelling.without_apostrophe(before.text) and not self._find(before.text):
            return 6.0  # "Syrias Homs"
        if before.lower.rstrip(".") in self._words.titles or before.entity == "PERSON":
            return -4.0
        if before.entity == "ORG" and tokens[name.first].entity == "ORG":
            name.role = "modifier"
            return -1.0
        if tokens[name.first].entity in PLACE_ENTITIES and before.entity == tokens[name.first].entity:
            return -0.5
        return -2.5

    def _want(self, name: Name, tokens: list[Token], at: int) -> None:
        """Takes over what a kind word before the name says, and the adjective before that ("the Chinese city of")."""
        if tokens[at].lower not in self._words.capital or tokens[at + 1].lower != "of":
            name.wanted = self._words.kinds[tokens[at].lower]
            name.kind_word = tokens[at].lower
        for back in range(at - 1, max(-1, at - 4), -1):
            codes = self._words.people.get(tokens[back].lower)
            if codes:
                name.hints = codes
                return
            if tokens[back].pos not in {"ADJ", "NOUN", "PROPN", "DET", "PUNCT"}:
                return

    def _look_on(self, sentence: Sentence, name: Name, after: Token | None) -> float:
        words, tokens = self._words, sentence.tokens
        if after is None or after.start - tokens[name.last].end > 1:
            return 0.0
        low = after.lower
        capital = after.text[0].isupper()
        if after.text in {"'s", "’s"} or after.tag == "POS":
            name.role = "modifier"
            return 0.5
        if (
            low in words.facilities
            and (capital or low in words.sites)
            and low not in words.refer
            and after.start > tokens[name.last].end
        ):
            return self._facility(sentence, name)
        if low in words.capital and any(c.kind == "country" for c in name.candidates[:4]):
            name.role = "modifier"  # "the U.S. capital" is no place of the name
            return 0.0
        if low in words.kinds and (capital or after.pos in {"NOUN", "PROPN"}) and after.start > tokens[name.last].end:
            following = token_at(tokens, name.last + 2)
            if following is not None and following.lower == "of":
                name.role = "modifier"
                return 1.0
            if name.candidates and not any(c.kind in words.kinds[low] for c in name.candidates):
                named = self._namesakes(name, words.kinds[low])
                wide = words.kinds[low].isdisjoint(ADMINISTERED) and after.text not in AREAS
                if not named and (wide or any(c.kind == "country" for c in name.candidates[:3])):
                    name.role = "modifier"
                    return 0.0
                name.candidates, name.part = named or name.candidates, name.part if named else name.part or "near"
            name.last += 1
            name.wanted = words.kinds[low]
            name.kind_word = low
            return 0.0 if name.core.lower() in words.common else 3.0
        if low in words.sites and after.pos == "NOUN":
            return self._facility(sentence, name)
        camp = self._camp(tokens, name)
        if camp is not None:
            name.last = camp
            name.wanted = words.kinds[tokens[camp].lower]
            name.kind_word = tokens[camp].lower
            return 3.0
        if after.text in HYPHENS and after.start == tokens[name.last].end:
            name.role = "modifier"
            following = token_at(tokens, name.last + 2)
            name.aside = following is not None and not following.text[0].isupper()
            return 0.0 if name.aside else -3.0
        closing = token_at(tokens, name.last + 2)
        if low in words.tails and (closing is None or closing.text in ".:"):
            return 0.0  # "… in Aleppo Monitor.": who says so closes a heading
        if capital and after.pos in {"PROPN", "NOUN"}:
            if after.entity == "PERSON" or low in words.people:
                return -4.0 if after.entity == "PERSON" else 0.0
            name.role = "modifier"
            return -0.5 if low in words.bodies or after.entity == "ORG" else -1.0
        return 0.0

    def _namesakes(self, name: Name, kinds: frozenset[str]) -> tuple[Candidate, ...]:
        """The province that a town of the name gives its own to, or the town of a province, whichever is asked for."""
        return tuple(
            other for c in name.candidates[:3] for other in self._find(c.name)
            if other.kind in kinds and other.admin1_code == c.admin1_code and other.country == c.country
        )  # fmt: skip

    def _camp(self, tokens: list[Token], name: Name) -> int | None:
        """The camp of that name behind words for whom it is ("the Yarmouk Palestinian refugee camp"), if it is known."""
        at = name.last + 1
        while at + 1 < len(tokens) and (tokens[at].lower in CAMP_FOR or tokens[at].lower in self._words.people):
            at += 1
        kinds = self._words.kinds.get(tokens[at].lower, ())
        told = any(t.lower in CAMP_FOR for t in tokens[name.last + 1 : at])
        return at if told and "camp" in kinds and any(c.kind == "camp" for c in name.candidates) else None

    def _facility(self, sentence: Sentence, name: Name) -> float:
        """ "Damascus airport": a site named after the place that it stands in."""
        tokens = sentence.tokens
        whole = sentence.text[tokens[name.first].start : tokens[name.last + 1].end]
        known = self._find(whole)
        name.last += 1
        inner = Name(name.sentence, name.first, name.last - 1, name.first, name.core, name.candidates, role="modifier")
        name.core, name.kind_word = whole, tokens[name.last].lower
        if known:
            name.candidates = known
        else:
            name.candidates, name.site = (), True
            name.inside.append(inner)
        return 2.0

    def _role(self, tokens: list[Token], name: Name) -> str:
        """What the name does in its clause: where something is, part of another noun, or the government that acts."""
        words = self._words
        head = tokens[name.head]
        seen = 0
        while head.dep in {"conj", "appos"} and seen < 6:
            head, seen = tokens[head.head], seen + 1
        governor = tokens[head.head]
        if head.dep in {"compound", "amod", "nmod", "poss"} and head.head != head.i:
            return "place" if name.kind_word and governor.entity in {"TIME", "DATE"} else "modifier"
        state = name.part != "near" and any(c.kind == "country" for c in name.candidates[:4])
        state = state or name.core.lower() in words.metonyms
        if not state or name.kind_word:
            return "place"
        if head.dep == "nsubj" and governor.pos in {"VERB", "AUX"} and governor.lemma not in words.still:
            return "metonym"
        if head.dep == "nsubj" and governor.lemma == "have":
            return "metonym"
        if head.dep in {"agent", "dative"} or (head.dep == "pobj" and governor.lower in words.party):
            return "metonym"
        if head.dep == "pobj" and governor.lower == "of" and tokens[governor.head].lemma in words.doing:
            return "metonym"  # "at the urging of Turkey"
        return "place"
