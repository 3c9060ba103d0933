"""In which country and in which first-level unit a gold toponym lies, in the gazetteer's names, so that ours can be held to it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from dateline.codebook.countries import Country
from dateline.gazetteer import Gazetteer
from dateline.gazetteer.centres import distance_km
from dateline.gazetteer.names import key
from dateline.model import Place

# A town within so many km of a point tells in which country, and mostly in which unit, the point lies.
TOWN_KM = 50
UNITS = "SELECT geonames, country, admin1, kind FROM places WHERE geonames IS NOT NULL"
TOWNS = "SELECT lat, lon, country, admin1 FROM places WHERE kind = 'city'"


@dataclass(frozen=True)
class Lies:
    """`countries` is ISO 3166 alpha-3, none where the toponym lies in no country or in one that is not known; `unit` is the name of
    the first-level unit, empty for what is itself a country, None where it is not known.
    """

    countries: frozenset[str] = frozenset()
    unit: str | None = None

    def same_country(self, place: Place | None) -> bool:
        return place is not None and place.country in self.countries

    def same_unit(self, place: Place | None) -> bool:
        return place is not None and self.same_country(place) and (place.admin1 or "") == self.unit


class Units:
    """Where gold toponyms lie."""

    def __init__(self, gazetteer: Gazetteer, countries: Iterable[Country]):
        self._gazetteer = gazetteer
        base = sqlite3.connect(f"{gazetteer.path.absolute().as_uri()}?mode=ro", uri=True)
        self._known = {number: _lies(*cells) for number, *cells in base.execute(UNITS)}
        self._towns: dict[tuple[int, int], list[tuple[float, float, str, str]]] = defaultdict(list)
        for town in base.execute(TOWNS):
            self._towns[_cell(town[0], town[1])].append(town)
        base.close()
        self._named = {key(name): country.iso3 for country in countries for name in country.names()}

    def of(self, gold: Mapping[str, Any]) -> Lies:
        """By the GeoNames id where the gazetteer has it, else by the names that the row gives, else by the nearest town."""
        known = self._known.get(int(gold["geonameid"])) if gold.get("geonameid") else None
        if known:
            return known
        itself = self._named.get(key(unquote(gold.get("wikipedia") or "").rpartition("/")[2].replace("_", " ")))
        if itself:
            return Lies(frozenset({itself}), "")
        country = self._named.get(key(gold.get("country") or ""))
        if country:
            return Lies(frozenset({country}), self._unit(gold.get("admin1") or "", country))
        if gold.get("lat") is None:
            return Lies()
        return self._nearest(float(gold["lat"]), float(gold["lon"]))

    def _unit(self, name: str, country: str) -> str | None:
        found = (c.admin1 for c in self._gazetteer.find(name) if c.kind == "adm1" and country in c.countries)
        return next(found, None) if name else None

    def _nearest(self, lat: float, lon: float) -> Lies:
        row, column = _cell(lat, lon)
        around = [(row + y, column + x) for y in (-1, 0, 1) for x in (-1, 0, 1)]
        towns = [town for cell in around for town in self._towns.get(cell, ())]
        near = ((distance_km((lat, lon), (y, x)), country, unit) for y, x, country, unit in towns)
        km, country, unit = min(near, default=(float("inf"), "", ""))
        return _lies(country, unit, "city") if km <= TOWN_KM else Lies()


def _cell(lat: float, lon: float) -> tuple[int, int]:
    """Half a degree each way: a town within reach of a point lies in the point's cell or beside it, but near the poles."""
    return int(2 * lat // 1), int(2 * lon // 1)


def _lies(country: str, unit: str, kind: str) -> Lies:
    return Lies(frozenset(filter(None, country.split("|"))), "" if kind == "country" else unit or None)
