"""The words by which a source is shown to speak, and the words that tell what kind of source it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from dateline.codebook.load import Entry, load_entries
from dateline.model import Certainty, SourceKind, Stance

Choice = Literal["yes", "no"]


class Cue(Entry, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One cue. `lemma` may be of several words; for a verb those after the first hang on it ("claim responsibility").

    `takes` names the constructions that hold what is said: `clause` (that-clause, quotation or the clause around it),
    `infinitive`, `object`, `question`, `label` ("what X calls Y"), `source` (the object is itself a source: "cites
    X"), or `naming` ("called the deal a farce"), `quotation` (a direct quotation only),
    `link` (in the passive, an outer source: "carried by X"), `aside` (a remark of the reporter on what is left
    unsaid), `counted` (with a number, and then of any object, and of whoever is named), or a preposition. `objects` and
    `subjects`, where given, are the only nouns it may have there. `negates`: what is said is held to be untrue. `ahead`:
    its `certainty` is only for what is still to come ("warned that they would"), of what has been the source is sure.
    """

    lemma: str
    pos: Literal["verb", "noun", "phrase"]
    stance: Stance = "asserts"
    certainty: Certainty = "certain"
    negates: Choice = "no"
    ahead: Choice = "no"
    takes: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


class SourceWords(Entry, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words that make a source one of a kind; entries are tried in order, the first that has a word of the source's
    phrase wins.

    `head` words count only as the phrase's head noun; `words` anywhere in it.
    """

    kind: SourceKind
    words: tuple[str, ...] = ()
    head: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cues:
    """All that the codebook knows about who speaks."""

    cues: tuple[Cue, ...]
    sources: tuple[SourceWords, ...]

    def entries(self) -> tuple[Entry, ...]:
        """Every entry, for those who check or show the codebook."""
        return (*self.cues, *self.sources)


def load_cues(folder: Path) -> Cues:
    """The cues and source words of a codebook's data folder."""
    return Cues(load_entries(folder / "cues.yaml", Cue), load_entries(folder / "sources.yaml", SourceWords))
