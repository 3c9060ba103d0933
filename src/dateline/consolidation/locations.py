"""Which place a claim is about, over many reports: the same one, a piece of one, or one inside another."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

import msgspec

from dateline.codebook.load import DATA
from dateline.codebook.places import load_place_rows
from dateline.codebook.record_words import load_record_words
from dateline.consolidation.bodies import folded, place_words
from dateline.model import Claim, Place

FINE = 3  # UCDP where_prec up to which a place is a point or a district
MOST_BETWEEN = 3  # words between "parts" and the place that they are parts of
PART = "part"  # the piece of which no more is said than that it is not all
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=1)
def record_words() -> Mapping[str, Mapping[str, str]]:
    return load_record_words(DATA)


def piece_of(place: Place, claim: Claim | None = None) -> str:
    """Which piece of the place of that name is meant, empty for all of it."""
    pieces = record_words()["piece"]
    said = sorted({pieces[word] for word in folded(place.name) if word in pieces})
    if claim is not None and place.text and _shared(claim.text, place.text):
        said.append(PART)
    return " ".join(said)


def _shared(text: str, name: str) -> bool:
    """Whether the words say that some of the place is meant: "most of the town"."""
    at = text.find(name)
    if at < 0:
        return False
    before = _WORD.findall(text[:at].casefold())[-MOST_BETWEEN:]
    return "of" in before and any(word in record_words()["share"] for word in before)


def _level(place: Place) -> str:
    return "fine" if place.precision <= FINE else str(place.precision)


def _named(place: Place) -> str:
    return f"{' '.join(sorted(place_words(place.name)))}|{place.country or ''}|{_level(place)}"


def known_by(place: Place) -> tuple[str, ...]:
    """What a place is known by: its GeoNames id, where it has one, and its name with country and level. `keys_of` tells
    places apart by these alone, so that what shares neither, nor a third with both, is never the same place.
    """
    name = f"n{_named(place)}"
    return (f"g{place.geonames}", name) if place.geonames is not None else (name,)


def keys_of(placed: Iterable[tuple[Place, str]]) -> dict[tuple[Place, str], str]:
    """A key for each place with its piece; the same key is the same place.

    Places of one GeoNames id are one. A place without an id is the one that has its name, country and level, if there
    is just one; else all of that name, country and level are one.
    """
    wanted = sorted(set(placed), key=lambda p: (_named(p[0]), p[0].geonames or 0, p[1], msgspec.json.encode(p[0])))
    ids: dict[str, set[int]] = defaultdict(set)
    for place, _ in wanted:
        if place.geonames is not None:
            ids[_named(place)].add(place.geonames)
    found: dict[tuple[Place, str], str] = {}
    for place, piece in wanted:
        known = ids[_named(place)]
        number = place.geonames if place.geonames is not None else next(iter(known)) if len(known) == 1 else None
        found[(place, piece)] = f"{f'g{number}' if number is not None else _named(place)}|{piece}"
    return found


def best_of(places: Iterable[tuple[Place, str]]) -> Place:
    """Of places that are one, the most precise, of several the one named most often; a piece has its words for name."""
    found = list(places)
    named = Counter(place.name for place, _ in found)
    place, piece = min(
        found, key=lambda p: (p[0].lat is None, p[0].precision, -named[p[0].name], p[0].name, msgspec.json.encode(p[0]))
    )
    if PART in piece.split():
        return msgspec.structs.replace(place, name=part_of(place.name))
    return place


def part_of(name: str) -> str:
    """What some of a place is called, where the words say no more than that."""
    return f"part of {name}"


@lru_cache(maxsize=1)
def _containers() -> Mapping[str, frozenset[str]]:
    """The words of a place of the overlay, with its country, to the names of those that hold it."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in load_place_rows(DATA):
        for name in row.names():
            for country in row.country.split("|"):
                found[f"{' '.join(sorted(place_words(name)))}|{country}"].update(n for n in (row.within,) if n)
    return {key: frozenset(names) for key, names in found.items()}


def inside(small: Place, large: Place) -> bool:
    """Whether one place surely lies in another: a piece of it, or in its province or country, or by the overlay."""
    if small.country and large.country and small.country != large.country:
        return False
    words, around = place_words(small.name), place_words(large.name)
    if words == around:
        return bool(set(folded(small.name)) - set(folded(large.name))) and bool(piece_of(small)) and not piece_of(large)
    if large.precision >= 6:
        return bool(small.country and small.country == large.country and small.precision < 6)
    if small.admin1 and large.precision == 4 and small.precision < 4:
        return place_words(small.admin1) == around
    within = _containers().get(f"{' '.join(sorted(words))}|{small.country or ''}", frozenset())
    return any(place_words(name) == around for name in within)
