"""Who can act: the table of named actors, the nouns for unnamed ones, and the word classes around them."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Literal

import msgspec

from dateline.codebook.load import Entry, load_entries, load_table

ActorKind = Literal[
    "government", "armed_forces", "police", "intelligence", "armed_group", "militia", "coalition", "party", "person",
    "authority", "peacekeeping", "igo", "ngo", "monitor", "agency", "outlet", "court", "religious",
]  # fmt: skip
NounKind = Literal[
    "armed", "security", "official", "political", "mixed", "media", "medical", "social", "civilian", "displaced",
    "religious", "economic", "criminal", "analyst", "role", "party", "craft",
]  # fmt: skip
WordClass = Literal["words", "reference", "state_body", "spelling", "suffix"]


class Actor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One row: a body or person as it was between `from_` and `to` (years, months or days in ISO form; null is open).

    `abbreviations` match in capitals only. `parent` is the id of the larger body, or of the body a person speaks for.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    kind: ActorKind
    country: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    from_: str | None = msgspec.field(name="from", default=None)
    to: str | None = None
    parent: str | None = None
    affiliation: str | None = None
    note: str | None = None

    def held_on(self, day: datetime.date) -> bool:
        """Whether the row's facts held on `day`; the bounds are as coarse as the row states them."""
        iso = day.isoformat()
        return (self.from_ is None or self.from_ <= iso) and (self.to is None or iso[: len(self.to)] <= self.to)


class AgentNoun(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A noun for somebody unnamed. `form`: one or more persons, a body, or a craft that stands for those who own it."""

    noun: str
    plural: str
    sectors: tuple[str, ...] = ()
    kind: NounKind
    form: Literal["person", "body", "craft"] = "person"
    note: str | None = None


class ActorRule(Entry, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words that the search for actors knows beside names and nouns.

    `reference` entries are definite nouns that point back ("the rebels"): `words` find an earlier actor of one of the
    `kinds` or `sectors`. `state_body` entries are what a country's forces or government are called: `words` after a
    country's name mean the row whose name is the country with one of `rows`. Of `spelling` `words` the first is kept.
    """

    type: WordClass
    words: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()


def load_actors(folder: Path) -> tuple[Actor, ...]:
    return tuple(load_table(folder / "actors.csv", Actor))


def load_agent_nouns(folder: Path) -> tuple[AgentNoun, ...]:
    return tuple(load_table(folder / "agent-nouns.csv", AgentNoun))


def load_actor_rules(folder: Path) -> tuple[ActorRule, ...]:
    return load_entries(folder / "actors.yaml", ActorRule)
