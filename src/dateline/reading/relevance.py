"""Is this report about armed conflict? Words that war shares with sport, trade and weather count for nothing here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from dateline.reading.syntax import Sentence

CONFLICT, PUBLIC = "conflict", "public-affairs"
# From how many sentences on the words of war must be more than those of any other field.
LONG = 6


class Relevance:
    """`domains` maps a field of news to its vocabulary of lemmas; one of the fields is `conflict`."""

    def __init__(self, domains: Mapping[str, frozenset[str]]):
        self._fields: dict[str, list[str]] = {}
        for name, words in domains.items():
            for word in words:
                self._fields.setdefault(word, []).append(name)

    def fields(self, sentences: Iterable[Sentence]) -> Counter[str]:
        """How many different words of each field's vocabulary stand in the sentences; "troop" and "troops" are one word."""
        tokens = (token for sentence in sentences for token in sentence.tokens)
        seen = {(t.lemma, name) for t in tokens for form in (t.lemma, t.lower) for name in self._fields.get(form, ())}
        return Counter(name for _, name in seen)

    def about_else(self, sentences: list[Sentence]) -> bool:
        """Whether a word of another field stands in them: a report without any is of public affairs, if of no war."""
        return any(n for name, n in self.fields(sentences).items() if name not in (CONFLICT, PUBLIC))

    def about_conflict(self, sentences: list[Sentence]) -> bool:
        found = self.fields(sentences)
        others = max((n for name, n in found.items() if name != CONFLICT), default=0)
        margin = 1 if len(sentences) >= LONG else 0
        return found[CONFLICT] >= max(1, others + margin)
