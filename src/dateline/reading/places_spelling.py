"""Names as hurried copy spells them: without an apostrophe, or without a capital on the last word."""

from __future__ import annotations

from dateline.gazetteer import Candidate, Gazetteer
from dateline.reading.places_name import Name, token_at
from dateline.reading.places_words import Words
from dateline.reading.syntax import Sentence

SHORTEST = 4  # letters of a last word without a capital


class Spelling:
    """Finds what the gazetteer knows under a better spelling."""

    def __init__(self, gazetteer: Gazetteer, words: Words):
        self._find = gazetteer.find
        self._words = words

    def in_small_letters(self, sentence: Sentence, i: int, end: int) -> Name | None:
        """The name from token `i` whose last word, after the capitals that end at `end`, has none ("Deir ezzor")."""
        tail = token_at(sentence.tokens, end + 1)
        if (
            tail is None or not tail.text.islower() or len(tail.text) < SHORTEST or tail.pos not in {"NOUN", "PROPN", "ADJ"}
            or tail.lower in self._words.said_of_places or tail.start != sentence.tokens[end].end + 1
        ):  # fmt: skip
            return None
        core = sentence.text[sentence.tokens[i].start : tail.end]
        candidates = tuple(c for c in self._find(core) if c.kind != "country")
        return Name(sentence.index, i, end + 1, i, core, candidates) if candidates else None

    def without_apostrophe(self, core: str) -> tuple[Candidate, ...]:
        """The country of "Syrias Aleppo"."""
        return tuple(c for c in self._find(core[:-1]) if c.kind == "country" and c.rank == 0)
