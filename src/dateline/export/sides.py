"""Who takes part, as other schemes sort them: states, armed groups, crowds, civilians; and names and numbers of countries."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal

from dateline.codebook.actors import Actor, load_actors
from dateline.codebook.countries import load_countries
from dateline.codebook.load import DATA
from dateline.codebook.schemes import CountryCode, load_country_codes
from dateline.model import Participant

Sort = Literal["state", "rebel", "militia", "identity", "civilian", "other", ""]

STATE = frozenset({"GOV", "MIL", "COP", "SPY", "JUD", "LEG"})
REBEL = frozenset({"REB"})
MILITIA = frozenset({"PRM", "UAF", "CRM"})
IDENTITY = frozenset({"REL", "SOC"})
ARMED_SORTS = frozenset({"state", "rebel", "militia"})
CIVILIAN = frozenset({"CVL", "REF", "JRN", "MED", "EDU", "BUS", "LAB", "AGR", "ELI", "NGO", "PTY", "OPP"})
NO_COUNTRY = frozenset({"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"})


@lru_cache(maxsize=1)
def _actors() -> dict[str, Actor]:
    return {actor.id: actor for actor in load_actors(DATA)}


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {country.iso3: country.name for country in load_countries(DATA)}


@lru_cache(maxsize=1)
def codes() -> dict[str, CountryCode]:
    return load_country_codes(DATA)


def country_name(iso3: str | None) -> str | None:
    """The country's English name; of several joined by `|`, the first."""
    first = (iso3 or "").split("|")[0]
    return _names().get(first)


def code_of(iso3: str | None) -> CountryCode:
    first = (iso3 or "").split("|")[0]
    return codes().get(first, CountryCode(iso3=first))


def sort_of(person: Participant) -> Sort:
    """What sort of actor somebody is, by PLOVER's sectors; empty where these tell nothing."""
    sectors = set(person.sectors)
    if sectors & STATE and not sectors & REBEL and person.country not in NO_COUNTRY:
        return "state"
    if sectors & REBEL:
        return "rebel"
    if sectors & MILITIA:
        return "militia"
    if sectors & CIVILIAN:
        return "civilian"
    if sectors & IDENTITY:
        return "identity"
    return "other" if sectors or person.country in NO_COUNTRY else ""


def of_one_side(one: str | None, other: str | None) -> bool:
    """Whether one actor of the table is the other or belongs to it."""
    if not one or not other:
        return False
    return one == other or one in _above(other) or other in _above(one)


def _above(id: str) -> set[str]:
    found: set[str] = set()
    row = _actors().get(id)
    while row is not None and row.parent and row.parent not in found:
        found.add(row.parent)
        row = _actors().get(row.parent)
    return found


def named(people: Iterable[Participant]) -> str:
    """Names joined by `; `."""
    return "; ".join(dict.fromkeys(person.name for person in people))


def first_of(people: Sequence[Participant], sorts: Iterable[Sort]) -> Participant | None:
    wanted = tuple(sorts)
    return next((person for person in people if sort_of(person) in wanted), None)


def number_of(id: str) -> int:
    """A number for an id: the same on every machine, positive, 48 bits, so that it is exact in any table."""
    return int.from_bytes(hashlib.blake2b(id.encode(), digest_size=6).digest(), "big")
