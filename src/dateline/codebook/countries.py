"""Countries: their names, what their people and things are called, their capitals, and what stands for their
governments.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from dateline.codebook.load import load_table


class Country(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`iso3` is ISO 3166 alpha-3 (KOS for Kosovo, former codes for former states). `government_aliases` are the
    metonyms that stand for the government only as the subject of what governments do. `lat` and `lon` are its
    middle in decimal degrees.
    """

    iso3: str
    name: str
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    capital: str = ""
    government_aliases: tuple[str, ...] = ()
    lat: float | None = None
    lon: float | None = None
    note: str = ""

    @property
    def former(self) -> bool:
        """Whether the state no longer exists: its name still places a report, but a living state's comes first."""
        return self.iso3 in FORMER

    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


FORMER = frozenset({"ANT", "CSK", "DDR", "SCG", "SUN", "TMP", "YMD", "YUG", "ZAR"})

# Territories of more than one country's name that are rather parts of one: they have their own rows among the places.
PARTS = frozenset({"England", "Scotland", "Wales", "Northern Ireland"})


def load_countries(folder: Path) -> tuple[Country, ...]:
    """The rows of `countries.csv` in `folder`."""
    return tuple(load_table(folder / "countries.csv", Country))


def by_people(countries: Iterable[Country]) -> dict[str, tuple[str, ...]]:
    """Adjective or demonym, in lower case, to the countries that it may mean ("congolese" → COD, COG), living states
    first.
    """
    found: dict[str, list[str]] = {}
    for country in sorted(countries, key=lambda c: c.former):
        for word in (*country.adjectives, *country.demonyms):
            for form in {word.lower(), word.lower().removesuffix("s") if word.endswith("ns") else word.lower()}:
                if country.iso3 not in found.setdefault(form, []):
                    found[form].append(country.iso3)
    return {word: tuple(codes) for word, codes in found.items()}
