"""The words by which somebody is shown to tell, think, feel, want or stand for something, without its being a claim."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from dateline.codebook.load import Entry, load_entries


class Attitude(Entry, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A family of words that take what they are about in the same ways.

    `words` are lemmas; a verb's may have a particle after it ("speak out"). `takes` names the constructions: `clause`
    (that-clause or question), `infinitive`, `gerund`, `object`, `quoted` (direct speech), or a preposition. `subjects`,
    where given, are the only nouns of which the words may be said.
    """

    pos: Literal["verb", "noun", "adjective"]
    words: tuple[str, ...]
    takes: tuple[str, ...]
    subjects: tuple[str, ...] = ()
    holder: Literal["", "none", "governed"] = ""


def load_attitudes(folder: Path) -> tuple[Attitude, ...]:
    return load_entries(folder / "attitudes.yaml", Attitude)
