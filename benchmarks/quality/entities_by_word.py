"""Weapons, platforms and nationalities in re3d's sense (P8), found by the codebook's words: no claim carries them.

A weapon is what is fired, dropped or thrown; a platform an aircraft, crewed or not, or a vehicle that stands for the force that has
it. A nationality is a word for a country's people or things that is no part of an actor's name: faiths, and peoples without a
state, are not offered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dateline.codebook.book import Codebook
from dateline.codebook.countries import by_people
from dateline.reading.syntax import Sentence, Token

WITHIN = {"det", "amod", "compound", "nummod", "poss", "nmod"}
Found = tuple[str, int, int]


class WordReader:
    def __init__(self, book: Codebook) -> None:
        vehicles = {noun for noun, counted in book.figures.counted.items() if counted.kind == "vehicle"}
        flying = book.classes["aircraft"] | book.classes["unmanned"]
        self.heads = {
            "Weapon": book.classes["munition"] - flying,
            "MilitaryPlatform": flying | (vehicles & book.classes["asset"]),
        }
        self.people = frozenset(by_people(book.countries))

    def find(self, sentences: Iterable[Sentence], actors: Sequence[tuple[int, int]]) -> Iterator[Found]:
        """The spans of each type; of nationalities, those that are no part of a longer one of `actors`."""
        for sentence in sentences:
            for token in sentence.tokens:
                if token.pos in ("NOUN", "PROPN") and token.dep != "compound":
                    for name, words in self.heads.items():
                        if token.lower in words or token.lemma.lower() in words:
                            yield name, first(sentence, token).start, token.end
                within = any(start <= token.start and token.end <= end and end - start > token.end - token.start for start, end in actors)
                if token.text[:1].isupper() and token.lower in self.people and not within:
                    yield "Nationality", token.start, token.end


def first(sentence: Sentence, head: Token) -> Token:
    """The first word of the noun's phrase."""
    found = head
    for child in reversed(list(sentence.children(head.i))):
        if child.i == found.i - 1 and child.dep in WITHIN:
            found = first(sentence, child)
    return found
