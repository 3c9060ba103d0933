"""A first guess, at next to no cost, whether a sentence is about armed conflict: the sum of its words' weights."""

from __future__ import annotations

import math
import re

WORD = re.compile(r"[a-z]+(?:[-'’][a-z]+)*")
BIAS = "*"


def distinct_words(sentence: str) -> set[str]:
    return {word.removesuffix("'s").removesuffix("’s") for word in WORD.findall(sentence.lower())}


class Topic:
    """`weights` are log odds, one a word, and the bias under "*". Words without one count for nothing."""

    def __init__(self, weights: dict[str, float]):
        self._weights = weights
        self._bias = weights[BIAS]

    @classmethod
    def parse(cls, table: str) -> Topic:
        """Reads lines of a word and its weight, a tab between."""
        rows = [line.split("\t") for line in table.splitlines()]
        return cls({word: float(weight) for word, weight in rows})

    def odds(self, sentence: str) -> float:
        """The log odds that the sentence is about armed conflict or political violence; above 0 it more likely is than not."""
        weights = self._weights
        # Exact, and so the same in whatever order a set gives its words: the gate asks for more than a bound.
        return math.fsum([self._bias, *(weights[word] for word in distinct_words(sentence) if word in weights)])
