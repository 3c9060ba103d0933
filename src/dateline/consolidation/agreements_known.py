"""Agreements as they are known while reports are gone through, and where each is looked for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from dateline.consolidation.deals import Mention, narrowest
from dateline.consolidation.nearness import FINE, Window, days_apart
from dateline.model import Place

LOOKS_BACK_DAYS = 400  # an agreement not heard of for longer is meant only by a mention that dates it
CELL = 0.5  # degrees
SEASON_DAYS = 100
LOOKS_BACK = LOOKS_BACK_DAYS // SEASON_DAYS + 1  # seasons
A_YEAR = 4  # seasons, rounded up
LONGEST_MADE = 366  # days


@dataclass(slots=True)
class Chain:
    """An agreement under way: the mentions that mean it, and all that they say gathered as one mention."""

    number: int
    mentions: list[Mention]
    gathered: Mention

    def add(self, mention: Mention) -> None:
        self.mentions.append(mention)
        known = self.gathered
        known.day = max((d for d in (known.day, mention.day) if d is not None), default=None)
        known.said += mention.said
        known.made = narrowest([known.made, mention.made])
        known.over = max((d for d in (known.over, mention.over) if d is not None), default=None)
        known.classes = known.classes | mention.classes
        if known.classes - {"other"}:
            known.classes = known.classes - {"other"}
        known.parties = list(dict.fromkeys([*known.parties, *mention.parties]))
        known.places = list(dict.fromkeys([*known.places, *mention.places]))


class Known:
    """The chains so far, found by where and by whom, so that a mention is not compared with all."""

    def __init__(self) -> None:
        self._by: dict[tuple[str, str], list[Chain]] = defaultdict(list)
        self.chains: list[Chain] = []

    def near(self, mention: Mention) -> list[Chain]:
        """Chains that a place or a party can speak for, and that were heard of lately or at the time that is named."""
        keys = [(key, when) for key in _asked(mention) for when in _seasons(mention, asked=True)]
        found = {chain.number: chain for key in keys for chain in self._by.get(key, ())}
        return [found[number] for number in sorted(found) if self._lately(found[number], mention)]

    def put(self, mention: Mention, chain: Chain | None) -> Chain:
        """Adds a mention to the chain that it means, or to a new one; that chain."""
        if chain is None:
            gathered = Mention(mention.report, mention.day, [], mention.around)
            chain = Chain(len(self.chains), [], gathered)
            self.chains.append(chain)
        chain.add(mention)
        for key in ((key, when) for key in _told(mention) for when in _seasons(mention, asked=False)):
            if not self._by[key] or self._by[key][-1] is not chain:
                self._by[key].append(chain)
        return chain

    @staticmethod
    def _lately(chain: Chain, mention: Mention) -> bool:
        known = chain.gathered
        if known.day is None or mention.day is None or mention.day - known.day <= LOOKS_BACK_DAYS:
            return True
        made = mention.made
        return made is not None and known.made is not None and days_apart(made, known.made) == 0


def _told(mention: Mention) -> set[str]:
    """Where a chain is found: at its places, or without one by its parties and at the places of its reports."""
    places = mention.places or mention.around
    found = {key for place in places for key in _spots(place, reach=False)}
    if not mention.places:
        found |= {f"by {key}" for party in mention.parties for key in party.keys}
    return found | {f"always {key}" for party in mention.parties for key in party.keys}


def _asked(mention: Mention) -> set[str]:
    """Where a mention looks: around its places and among chains without one; without a place by party, anywhere."""
    places = mention.places or mention.around
    found = {key for place in places for key in _spots(place, reach=True)}
    by = "by" if mention.places else "always"
    return found | {f"{by} {key}" for party in mention.parties for key in party.keys}


def blocks_told(mention: Mention) -> set[str]:
    """The blocks by which a record finds what tells of an agreement here and then."""
    return {f"deal|{key}|{when}" for key in _told(mention) for when in _seasons(mention, asked=False)}


def blocks_met(mention: Mention) -> set[str]:
    """The blocks of all that may look at a mention, or be looked at by it, when it is asked which agreement is meant."""
    return {f"deal|{key}|{when}" for key in _asked(mention) for when in _seasons_met(mention)}


def _seasons(mention: Mention, *, asked: bool) -> list[str]:
    """Keys of the time of a mention: the stretch of days in which it was published, and that of which it speaks.
    What was published on no known day meets all.
    """
    day, made = mention.day, _dated(mention)
    if not asked:
        found = ["any", f"on {day // SEASON_DAYS}" if day is not None else "on no day"]
        return [*found, f"of {made.first // SEASON_DAYS}"] if made else found
    if day is None:
        return ["any"]
    last = day // SEASON_DAYS
    found = ["on no day", *(f"on {last - n}" for n in range(LOOKS_BACK + 1))]
    if made:
        found += [f"of {n}" for n in range(made.first // SEASON_DAYS - A_YEAR, made.last // SEASON_DAYS + 1)]
    return found


def _seasons_met(mention: Mention) -> list[str]:
    """The seasons told by whatever may look at a mention or be looked at by it."""
    day, made = mention.day, _dated(mention)
    if day is None:
        return ["any"]
    around = day // SEASON_DAYS
    found = ["on no day", *(f"on {around + n}" for n in range(-LOOKS_BACK, LOOKS_BACK + 1))]
    if made:
        found += [f"of {n}" for n in range(made.first // SEASON_DAYS - A_YEAR - 1, made.last // SEASON_DAYS + A_YEAR + 1)]
    return found


def _dated(mention: Mention) -> Window | None:
    """The days on which the deal is said to have been made, where they tell more than that it was in some year or other."""
    return mention.made if mention.made and mention.made.days <= LONGEST_MADE else None


def _spots(place: Place, *, reach: bool) -> set[str]:
    """Keys of a place: its cell (of half a degree), and its country where it is no finer. With `reach`, also the cells
    around it and what is told of the whole country; a country itself reaches all that lies there.
    """
    wide = f"wide {place.country}"
    if place.lat is None or place.lon is None or place.precision > FINE:
        return {wide, f"in {place.country}"} if reach else {wide, f"in {place.country}", f"named {place.name}"}
    row, column = int(place.lat // CELL), int(place.lon // CELL)
    if not reach:
        return {f"{row} {column}", f"in {place.country}", f"named {place.name}"}
    cells = {f"{row + i} {column + j}" for i in (-1, 0, 1) for j in (-1, 0, 1)}
    return {*cells, wide, f"named {place.name}"}
