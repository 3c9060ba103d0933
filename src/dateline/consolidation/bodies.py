"""The codebook as consolidation asks it: which body a name is, who belongs to whom, which words tell no two apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from dateline.codebook.actors import Actor, load_actors, load_agent_nouns
from dateline.codebook.load import DATA
from dateline.codebook.mouths import MouthWords, load_mouth_words

_SPEAKS = re.compile(r"spokes(?:man|woman|person)|information chief", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_DOTTED = re.compile(r"\b(?:\w\.){2,}")
MOST_ABOVE = 8


class Bodies:
    """The actor table as far as it says who belongs to whom, and by which names."""

    def __init__(self, actors: Iterable[Actor]):
        self._rows = {actor.id: actor for actor in actors}
        names: dict[tuple[str, ...], set[str]] = {}
        for row in self._rows.values():
            for name in (row.name, *row.aliases, *row.abbreviations):
                names.setdefault(folded(name), set()).add(row.id)
        self._named = {name: min(ids) for name, ids in names.items() if len(ids) == 1}

    def named(self, words: tuple[str, ...]) -> str | None:
        """The one actor of these words, folded; null where none or several have them."""
        return self._named.get(words)

    def name(self, id: str) -> str | None:
        row = self._rows.get(id)
        return row.name if row else None

    def is_person(self, id: str | None) -> bool:
        row = self._rows.get(id or "")
        return row is not None and row.kind == "person"

    def office(self, id: str) -> str:
        """What the table says that a person is, with the body that he belongs to; empty for a body."""
        row = self._rows.get(id)
        if row is None or row.kind != "person":
            return ""
        return f"{row.note or ''} {self.name(row.parent) or '' if row.parent else ''}"

    def speaks_for(self, id: str | None) -> str | None:
        """The body for which a person speaks by trade; null for a minister or a general, who knows for himself."""
        row = self._rows.get(id or "")
        if row is None or row.kind != "person" or not row.note:
            return None
        return row.parent if _SPEAKS.search(row.note) else None

    def above(self, id: str | None) -> tuple[str, ...]:
        """The bodies that hold this one, the nearest first."""
        found: list[str] = []
        row = self._rows.get(id or "")
        while row and row.parent and row.parent not in found and len(found) < MOST_ABOVE:
            found.append(row.parent)
            row = self._rows.get(row.parent)
        return tuple(found)

    def side(self, id: str | None) -> frozenset[str]:
        """The actor with all that hold it: two that share one of these are not against each other by name alone."""
        return frozenset((id, *self.above(id))) if id else frozenset()

    def arms(self, id: str | None) -> str | None:
        """For a part of a state's forces, whose forces they are: those do not confirm each other."""
        row = self._rows.get(id or "")
        if row is None or row.kind != "armed_forces" or not row.country:
            return None
        return "|".join((*row.country, self.above(id)[-1] if row.parent else ""))


@lru_cache(maxsize=1)
def bodies() -> Bodies:
    return Bodies(load_actors(DATA))


@lru_cache(maxsize=1)
def words() -> MouthWords:
    return load_mouth_words(DATA)


@lru_cache(maxsize=1)
def agent_nouns() -> frozenset[str]:
    """The nouns for people and bodies without a name, one and many."""
    return frozenset(word.casefold() for row in load_agent_nouns(DATA) for word in (row.noun, row.plural))


@lru_cache(maxsize=65536)
def folded(name: str) -> tuple[str, ...]:
    """The words of a name in order: without accents, case, full stops of initials and the genitive's s."""
    plain = unicodedata.normalize("NFKD", _DOTTED.sub(lambda m: m[0].replace(".", ""), name).casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("’", "'")
    return tuple(_WORD.findall(re.sub(r"'s\b|s'(?=\s|$)", "", plain)))


@lru_cache(maxsize=65536)
def place_words(name: str) -> frozenset[str]:
    """The words of a place's name without those for a part or kind of place."""
    found = frozenset(folded(name))
    return found - words().of_class["part"] or found


def singular(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word
