"""The whole codebook: every section loaded, one version, every entry to be found by its id."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dateline.codebook.actors import Actor, ActorRule, AgentNoun, load_actor_rules, load_actors, load_agent_nouns
from dateline.codebook.attitudes import Attitude, load_attitudes
from dateline.codebook.countries import Country, load_countries
from dateline.codebook.cues import Cues, load_cues
from dateline.codebook.figures import FigureCodebook, load_figures
from dateline.codebook.hedges import Hedges, load_hedges
from dateline.codebook.layout import LayoutBook, load_layout
from dateline.codebook.load import DATA, Entry
from dateline.codebook.patterns import (
    AgreementNoun,
    AgreementStage,
    Category,
    ConditionCategory,
    Domain,
    GapCue,
    WordClass,
    load_classes,
    load_conditions,
    load_deals,
    load_domains,
    load_events,
    load_gaps,
    load_stages,
)
from dateline.codebook.places import PlaceRow, PlaceWords, load_place_rows, load_places
from dateline.codebook.times import Times, load_times


@dataclass(frozen=True)
class Codebook:
    """All that the program knows, as data. `version` is a digest of the files."""

    version: str
    layout: LayoutBook
    times: Times
    countries: tuple[Country, ...]
    place_rows: tuple[PlaceRow, ...]
    place_words: tuple[PlaceWords, ...]
    actors: tuple[Actor, ...]
    agent_nouns: tuple[AgentNoun, ...]
    actor_rules: tuple[ActorRule, ...]
    figures: FigureCodebook
    cues: Cues
    attitudes: tuple[Attitude, ...]
    hedges: Hedges
    word_classes: tuple[WordClass, ...]
    events: tuple[Category, ...]
    conditions: tuple[ConditionCategory, ...]
    stages: tuple[AgreementStage, ...]
    deals: tuple[AgreementNoun, ...]
    gaps: tuple[GapCue, ...]
    domains: tuple[Domain, ...]

    @classmethod
    def load(cls, folder: Path | None = None) -> Codebook:
        """The codebook of `folder`, or the one that comes with the program. Raises `CodebookError`."""
        folder = folder or DATA
        return cls(
            version=digest(folder),
            layout=load_layout(folder),
            times=load_times(folder),
            countries=load_countries(folder),
            place_rows=load_place_rows(folder),
            place_words=load_places(folder),
            actors=load_actors(folder),
            agent_nouns=load_agent_nouns(folder),
            actor_rules=load_actor_rules(folder),
            figures=load_figures(folder),
            cues=load_cues(folder),
            attitudes=load_attitudes(folder),
            hedges=load_hedges(folder),
            word_classes=load_classes(folder),
            events=load_events(folder),
            conditions=load_conditions(folder),
            stages=load_stages(folder),
            deals=load_deals(folder),
            gaps=load_gaps(folder),
            domains=load_domains(folder),
        )

    @property
    def classes(self) -> dict[str, frozenset[str]]:
        """The named sets of lemmas, by name without the prefix of their ids."""
        return {entry.id.removeprefix("class."): frozenset(entry.words) for entry in self.word_classes}

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Every YAML entry with the name of its section."""
        for section in (
            "events",
            "conditions",
            "stages",
            "deals",
            "gaps",
            "attitudes",
            "word_classes",
            "domains",
            "actor_rules",
            "place_words",
        ):
            for entry in getattr(self, section):
                yield section.replace("_", "-"), entry
        for name in ("times", "figures", "cues", "hedges"):
            for entry in getattr(self, name).entries():
                yield name, entry
        for entry in self.layout.entries:
            yield "layout", entry

    def entry(self, id: str) -> Entry | None:
        return next((entry for _, entry in self.entries() if entry.id == id), None)


def digest(folder: Path) -> str:
    """A short digest of the codebook's files, names and contents."""
    sums = hashlib.blake2b(digest_size=6)
    for path in sorted(p for p in folder.rglob("*") if p.suffix in (".yaml", ".csv")):
        sums.update(str(path.relative_to(folder)).encode())
        sums.update(path.read_bytes())
    return sums.hexdigest()
