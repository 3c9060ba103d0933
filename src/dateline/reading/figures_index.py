"""The codebook's measures, indexed by the words that lead to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.codebook.figures import MeasureEntry, NumberEntry
from dateline.reading.figures_counts import Count
from dateline.reading.syntax import Sentence, Token

NOUN_LINKS = {"nummod", "quantmod", "compound", "amod", "nmod"}


@dataclass(slots=True)
class Hit:
    """The entry that gives the measure and the token that words it (-1 for a measure carried over).

    `counted` is the noun that a total is the total of ("the number of rebels killed"), else -1.
    """

    entry: MeasureEntry
    predicate: int
    counted: int = -1


class MeasureIndex:
    """Which entries a verb, noun, state or total may belong to, and which counts an entry takes."""

    def __init__(
        self,
        measures: Iterable[MeasureEntry],
        numbers: Iterable[NumberEntry],
    ):
        self.verbs: dict[str, list[MeasureEntry]] = {}
        self._actions: dict[str, list[MeasureEntry]] = {}
        self._receives: dict[str, list[MeasureEntry]] = {}
        self.counts: dict[str, MeasureEntry] = {}
        self._tolls: dict[tuple[str, ...], MeasureEntry] = {}
        self.states: dict[str, MeasureEntry] = {}
        self._conditions: dict[tuple[str, str], MeasureEntry] = {}
        for entry in measures:
            for index, words in (
                (self.verbs, entry.verbs),
                (self._actions, entry.actions),
                (self._receives, entry.receives),
            ):
                for word in words:
                    index.setdefault(word, []).append(entry)
            self.counts.update(dict.fromkeys(entry.counts, entry))
            self.states.update(dict.fromkeys(entry.states, entry))
            self._tolls.update({tuple(phrase.split()): entry for phrase in entry.tolls})
            self._conditions.update({(p.split()[0], p.split()[1]): entry for p in entry.conditions})
        for rows in self.verbs.values():
            rows.sort(key=lambda e: (not e.needs, not e.nouns))
        entries_of = list(numbers)
        self._groups = {p for e in entries_of if e.kind == "group" for p in e.phrases}
        self.words = {*self.verbs, *self._actions, *self.counts, *self.states, *(p[-1] for p in self._tolls)}

    def entries_of(self, verb: Token) -> list[MeasureEntry]:
        """The entries of a verb; by its own form where the lemma is of another verb ("wound" as of "wind")."""
        return self.verbs.get(verb.lemma) or self.verbs.get(verb.lower) or []

    def own(self, noun: Token) -> Hit | None:
        entry = self.counts.get(noun.lemma) or self.counts.get(noun.lower) or self.states.get(noun.lower)
        return Hit(entry, noun.i) if entry else None

    def toll_entry(self, s: Sentence, noun: Token) -> MeasureEntry | None:
        if noun.i:
            entry = self._tolls.get((s.tokens[noun.i - 1].lower, noun.lemma))
            if entry is not None:
                return entry
        return (
            self._tolls.get((noun.lower,))
            or self._tolls.get((noun.lemma,))
            or (self.counts.get(noun.lemma) if noun.tag == "NNS" else None)
        )

    def fits(self, c: Count, entry: MeasureEntry) -> bool:
        if entry.nouns:
            return False if c.noun < 0 else c.lemma in entry.nouns
        if c.kind == "bare":
            if set(entry.kinds) == {"armed"} and entry.role == "subject" and entry.flow == "stock":
                return False  # who merely are somewhere are fighters only by name
            return not entry.kinds or not set(entry.kinds) <= {"building", "vehicle"}
        if entry.kinds:
            return c.kind in entry.kinds or (c.kind == "unknown" and entry.any_noun)
        if c.kind == "unknown":
            return entry.any_noun
        return c.kind in ("civilian", "armed", "captive", "name", "toll")


def perfect(s: Sentence, verb: Token) -> bool:
    """Whether a participle is a perfect ("have fled"), not a passive."""
    kids = s.children(verb.i)
    return any(k.lemma == "have" for k in kids) and not any(k.dep == "auxpass" for k in kids)


def role_in_clause(s: Sentence, verb: Token) -> str:
    if verb.dep == "relcl":
        for k in s.children(verb.i):
            if k.dep == "nsubj":
                return "subject" if k.lower in ("who", "that", "which") else "patient"
            if k.dep == "nsubjpass" and k.lower not in ("who", "that", "which", "whom"):
                return "other"  # "a farmer whose crop was wiped out"
        return "patient"
    return "subject" if verb.tag in ("VBG", "VB") else "patient"
