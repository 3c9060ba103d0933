"""The words that tell whether something happened, will happen, was only wanted, or is not certain."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from dateline.codebook.load import Entry, load_entries
from dateline.model import Certainty, Polarity, Status

Place = Literal["modifier", "modal", "governor", "marker", "state"]
Relation = Literal["infinitive", "clause", "gerund", "object", "subject", "preposition", "passive", "past", "report", "topic"]


class Hedge(Entry, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words with one effect on the predicate that they govern.

    `place` tells where they stand: a `modifier` hangs on the predicate, a `modal` is its auxiliary (`perfect`: with
    "have"), a
    `governor` has it as complement (`takes` names how; `passive` among them: only where the governor is passive,
    `past`: only where it is a past that tells what happened;
    `report`: said of the report that tells it; `topic`: the governor is itself what is talked of), a
    `marker` opens
    its clause or phrase, a `state` is the predicate itself. `over` limits `status` to predicates that stand so far at
    one of these.
    `noun`: the governor counts only as a noun. `moot`: negated, it leaves open what it governs.
    `inherits`: an event noun has the status of this verb ("launch an
    attack").
    """

    place: Place
    words: tuple[str, ...]
    takes: tuple[Relation, ...] = ()
    status: Status | None = None
    certainty: Certainty | None = None
    polarity: Polarity | None = None
    perfect: Literal["yes", "no"] = "no"
    inherits: Literal["yes", "no"] = "no"
    noun: Literal["yes", "no"] = "no"
    moot: Literal["yes", "no"] = "no"
    over: tuple[Status, ...] = ()


@dataclass(frozen=True, slots=True)
class Hedges:
    """All that the codebook knows about whether something happened."""

    hedges: tuple[Hedge, ...]

    def entries(self) -> tuple[Entry, ...]:
        """Every entry, for those who check or show the codebook."""
        return self.hedges


def load_hedges(folder: Path) -> Hedges:
    """The hedges of a codebook's data folder."""
    return Hedges(load_entries(folder / "hedges.yaml", Hedge))
