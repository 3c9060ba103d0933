"""Names of places that the gazetteer lacks: the words around them, or the parser, say what they are."""

from __future__ import annotations

from dateline.reading.places_name import HYPHENS, Name, head_of, token_at
from dateline.reading.places_words import Words
from dateline.reading.syntax import Sentence, Token

ENCLOSED = frozenset({"encircled", "besieged", "surrounded", "blockaded"})
UPON = frozenset({"on", "upon", "of"})
LONG = 4  # letters, and so many words of them in a headline
PLACE_ENTITIES = frozenset({"GPE", "LOC", "FAC"})


def is_title(tokens: list[Token]) -> bool:
    """Whether the sentence is written as a headline is, every long word with a capital."""
    long = [t for t in tokens if t.text.isalpha() and len(t.text) >= LONG]
    return len(long) >= LONG and all(t.text[0].isupper() for t in long)


class Unlisted:
    """Reads a name that no table knows as a place's."""

    def __init__(self, words: Words):
        self._words = words

    def name(self, sentence: Sentence, i: int, end: int) -> Name | None:
        """A name that the gazetteer lacks, where the words around it or the parser say that it is a place."""
        tokens = sentence.tokens
        last = i
        while last < end and (
            tokens[last + 1].text[0].isupper() or tokens[last + 1].text in HYPHENS or tokens[last].text in HYPHENS
        ):
            last += 1
        while last > i and (tokens[last].lower in self._words.kinds or tokens[last].lower in self._words.tails):
            last -= 1
        entity = tokens[i].entity in PLACE_ENTITIES and all(t.entity in PLACE_ENTITIES for t in tokens[i : last + 1])
        before, after = token_at(tokens, i - 1), token_at(tokens, last + 1)
        kind = after is not None and after.lower in self._words.kinds and after.lower not in self._words.facilities
        called = before is not None and before.lower == "of" and i > 1 and tokens[i - 2].text in self._words.kinds
        near = before is not None and before.lower in self._words.near and before.pos == "ADP" and self._is_bare(tokens, i, last)
        if tokens[i].lower in self._words.titles or tokens[i].lower in self._words.bodies:
            return None
        of_a_kind = kind and all(t.entity in {"", "GPE", "LOC", "FAC"} for t in tokens[i : last + 1])
        # "the Tobin quarter", whatever the recogniser takes Tobin for
        placed = bool(after and after.lower in self._words.areas and before and before.lower == "the")
        placed = placed or self.is_placed(tokens, i, last)
        if not (entity or called or near or of_a_kind or placed):
            return None
        named_so = tokens[last].lower in self._words.facilities
        if last > i and not named_so and all(t.lower in self._words.common for t in tokens[i : last + 1]):
            return None  # "Human Rights"
        if tokens[i].lower in self._words.people or tokens[last].lower in self._words.bodies or not tokens[i].is_name:
            return None
        return Name(sentence.index, i, last, i, sentence.text[tokens[i].start : tokens[last].end], (), placed=placed)

    def is_placed(self, tokens: list[Token], first: int, last: int) -> bool:
        """Whether a bare name stands where only a place's can: after "in" or "at", or as what was shelled or overrun."""
        words, before, span = self._words, token_at(tokens, first - 1), tokens[first : last + 1]
        if is_title(tokens) and not any(t.entity in PLACE_ENTITIES for t in span):
            return False  # "Ten Killed in Mountain Raids"
        if not self._is_bare(tokens, first, last) or any(self._is_other(t) for t in span) or span[-1].lower in words.facilities:
            return False
        if before is not None and before.lower in words.seated and before.pos == "ADP":
            return True
        behind = [t.lower for t in tokens[last + 1 : last + 3]]
        if before is not None and before.pos == "ADP" and behind == [",", "where"]:
            return True  # "sent to Tobin, where a post was attacked"
        head = tokens[head_of(tokens, first, last)]
        called = [tokens[c] for c in head.children if tokens[c].dep == "appos" and tokens[c].lower in words.kinds and c > last + 2]
        if called and tokens[last + 1].text == "," and tokens[last + 2].tag == "DT":
            return True  # "lost Tobin, a hill above the river"
        while head.dep == "conj" and tokens[head.head].is_name and head.head != head.i:
            head = tokens[head.head]
        if head.dep == "nsubj" and not any(t.entity == "PERSON" for t in span):
            # "Tobin remains encircled", "Tobin is besieged"
            states = [tokens[c] for c in tokens[head.head].children if tokens[c].dep in {"acomp", "attr", "oprd"}]
            return tokens[head.head].lemma in {"be", "remain", "stay"} and any(t.lower in ENCLOSED for t in states)
        if head.dep == "pobj":
            after, stormed = tokens[head.head], tokens[tokens[head.head].head]
            return after.lower in UPON and stormed.pos == "NOUN" and stormed.lemma in words.stormed
        if head.dep not in {"dobj", "nsubjpass"}:
            return False
        lemma = tokens[head.head].lemma
        return lemma in words.overrun or (lemma in words.taken and not any(t.entity in {"PERSON", "ORG"} for t in span))

    def _is_other(self, token: Token) -> bool:
        """Whether a capitalised word is a people's, a body's, a title or an everyday word, or an abbreviation."""
        low, words = token.lower, self._words
        return (
            low in words.people or low in words.bodies or low in words.titles or low in words.common
            or (token.text.isupper() and len(token.text) <= 5) or token.entity in {"DATE", "TIME", "NORP", "EVENT", "LAW"}
        )  # fmt: skip

    @staticmethod
    def _is_bare(tokens: list[Token], first: int, last: int) -> bool:
        """Whether the span is a whole phrase of names, as a village's is after "near"."""
        after = token_at(tokens, last + 1)
        return all(t.is_name or t.text in HYPHENS for t in tokens[first : last + 1]) and (
            after is None or (after.pos in {"PUNCT", "ADP", "VERB", "AUX", "CCONJ", "SCONJ", "ADV", "DET"} and after.tag != "POS")
        )
