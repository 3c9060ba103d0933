"""Who holds a place or stands to a deal, as far as one name can be known to be another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

import msgspec

from dateline.codebook.actors import Actor, load_actors
from dateline.codebook.load import DATA
from dateline.consolidation.bodies import folded
from dateline.consolidation.origins import Mouth
from dateline.model import Participant

STATE_KINDS = frozenset({"government", "armed_forces", "police", "intelligence"})
STATE_SECTORS = frozenset({"GOV", "MIL", "COP", "SPY", "LEG", "JUD"})
AGAINST_SECTORS = frozenset({"REB", "PRM", "UAF", "OPP", "CRM"})
MEDIA = frozenset({"agency", "outlet"})
MOST_ABOVE = 8


class Party(msgspec.Struct, frozen=True):
    """One or more who act together. `keys` name them for sure; without keys, only what sort they are is known.

    `states` are countries whose state is meant without saying which body of it. `sort` is `state`, `armed` (fights a
    state or stands beside it) or empty where nothing tells.
    """

    keys: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    of_states: frozenset[str] = frozenset()
    sort: str = ""

    @property
    def unknown(self) -> bool:
        return not (self.keys or self.states or self.sort)

    @property
    def particular(self) -> bool:
        return bool(self.keys)

    def joined(self, other: Party) -> Party:
        return Party(
            self.keys | other.keys,
            self.states | other.states,
            self.of_states | other.of_states,
            self.sort or other.sort,
        )


def one_of(party: Party, other: Party) -> bool:
    """Whether both surely name one: a body in both, or a state and a body of it."""
    if party.keys & other.keys or party.states & other.states:
        return True
    return bool(party.states & other.of_states or other.states & party.of_states)


def can_be_one(party: Party, other: Party) -> bool:
    """Whether both may name one: surely so, or one of them says no more than a sort that the other is of."""
    if one_of(party, other) or party.unknown or other.unknown:
        return True
    if party.keys and other.keys:
        return False
    if (party.states and other.of_states) or (other.states and party.of_states):
        return False
    return not party.sort or not other.sort or party.sort == other.sort


class Table:
    """The actor table as far as it says which bodies are one holder."""

    def __init__(self, actors: Iterable[Actor]):
        self._rows: Mapping[str, Actor] = {actor.id: actor for actor in actors}

    def party(self, people: Iterable[Participant]) -> Party:
        found = Party()
        for person in people:
            found = found.joined(self._of(person.actor, person.name, person.country, person.sectors))
        return found

    def speaking(self, mouth: Mouth) -> Party:
        """Whose side a source is on; nobody's for an outlet's own voice and for who is not in the table."""
        if mouth.own or not mouth.actor:
            return Party()
        return self._of(mouth.actor, mouth.name, None, ())

    def _of(self, actor: str | None, name: str, country: str | None, sectors: tuple[str, ...]) -> Party:
        row = self._rows.get(actor or "")
        if row is not None:
            return self._known(row)
        sort = "state" if STATE_SECTORS & set(sectors) else "armed" if AGAINST_SECTORS & set(sectors) else ""
        if sort == "state" and country:
            return Party(states=frozenset([country]), sort=sort)
        words = [word for word in name.split() if word[:1].isupper()]
        if words and (len(name.split()) > 1 or not sort):
            return Party(keys=frozenset(["said:" + " ".join(folded(name))]), sort=sort)
        return Party(sort=sort)

    def _known(self, row: Actor) -> Party:
        if row.kind in MEDIA:
            return Party(states=frozenset(row.country) if row.affiliation == "state" else frozenset(), sort="")
        top = self._top(row)
        state = top.kind in STATE_KINDS and len(top.country) == 1
        sort = "state" if state else "armed" if AGAINST_SECTORS & set(row.sectors) else ""
        return Party(frozenset([top.id]), of_states=frozenset(top.country) if state else frozenset(), sort=sort)

    def _top(self, row: Actor) -> Actor:
        """The largest body of the same country that a body belongs to; a patron abroad holds nothing through it."""
        seen = {row.id}
        while row.parent and row.parent not in seen and len(seen) < MOST_ABOVE:
            above = self._rows.get(row.parent)
            if above is None or not (set(above.country) & set(row.country) or "IMG" in above.country):
                break
            row = above
            seen.add(row.id)
        return row


@lru_cache(maxsize=1)
def parties() -> Table:
    return Table(load_actors(DATA))
