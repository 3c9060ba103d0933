"""The overlay of places that a gazetteer of populated places lacks, and the words by which reports mark places."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from dateline.codebook.load import Entry, load_entries, load_table

PARENTHESIS = re.compile(r"\s*\(([^)]*)\)")


class PlaceRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`country` holds alpha-3 codes, joined by `|` where it lies across a border; `within` names the next larger place.

    `lat`, `lon` are decimal degrees, right to within `radius_km`; empty where not sure. `geonames` is a GeoNames id.
    `adjectives` belong to the place and name none by themselves ("East African troops").
    """

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    country: str = ""
    admin1: str = ""
    within: str = ""
    lat: float | None = None
    lon: float | None = None
    radius_km: float | None = None
    geonames: int | None = None
    note: str = ""
    adjectives: tuple[str, ...] = ()

    def names(self) -> tuple[str, ...]:
        """Name and aliases without what stands in parentheses, which only tells like-named places apart for a coder."""
        plain = (PARENTHESIS.sub("", name).strip() for name in (self.name, *self.aliases))
        return tuple(dict.fromkeys(name for name in plain if name))


class PlaceWords(Entry, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A kind of place and the words that name it. `use` tells what the words do:

    kind (a word before or after a name that says what it is: "X province", "the town of X"), site (a facility that is a
    place without a proper name: "the main prison"), refer (a word that points back to a place: "the enclave"), part
    ("northern", "outskirts"), common (names that are also everyday words), person, organisation (words before or after
    a name that make it a person's or a body's), locative (prepositions that put something in a place).
    """

    use: str
    words: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    precision: int | None = None


def load_place_rows(folder: Path) -> tuple[PlaceRow, ...]:
    """The rows of `places.csv` in `folder`."""
    return tuple(load_table(folder / "places.csv", PlaceRow))


def load_places(folder: Path) -> tuple[PlaceWords, ...]:
    """The entries of `places.yaml` in `folder`."""
    return load_entries(folder / "places.yaml", PlaceWords)
