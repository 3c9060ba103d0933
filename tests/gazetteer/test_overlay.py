"""The codebook's places lie where GeoNames has the places of the same name, and in their countries."""

from __future__ import annotations

from collections import defaultdict

import pytest

from dateline.codebook.load import DATA
from dateline.codebook.places import PlaceRow, load_place_rows
from dateline.gazetteer import sources
from dateline.gazetteer.centres import distance_km
from dateline.gazetteer.names import key
from dateline.gazetteer.sources import Row

FAR_KM = 60.0
MARGIN = 1.5  # degrees that a place of a country may lie beyond its outermost towns
SETTLEMENTS = {
    "city", "town", "village", "neighbourhood", "district", "camp", "airbase", "port", "enclave", "site",
}  # fmt: skip


@pytest.fixture(scope="module")
def units() -> sources.Subdivisions:
    return sources.Subdivisions()


@pytest.fixture(scope="module")
def towns(units: sources.Subdivisions) -> list[Row]:
    return list(sources.cities(sources.iso3_of(), units))


@pytest.fixture(scope="module")
def overlay() -> list[PlaceRow]:
    return [row for row in load_place_rows(DATA) if row.lat is not None and row.lon is not None]


def km(row: PlaceRow, town: Row) -> float:
    return distance_km((row.lat or 0.0, row.lon or 0.0), (town.lat or 0.0, town.lon or 0.0))


def test_places_lie_in_their_countries(towns: list[Row], overlay: list[PlaceRow]) -> None:
    inside = defaultdict(list)
    for town in towns:
        inside[town.country].append((town.lat or 0.0, town.lon or 0.0))
    boxes = {
        country: (
            min(p[0] for p in points) - MARGIN, max(p[0] for p in points) + MARGIN,
            min(p[1] for p in points) - MARGIN, max(p[1] for p in points) + MARGIN,
        )
        for country, points in inside.items()
    }  # fmt: skip

    def fits(row: PlaceRow, country: str) -> bool:
        south, north, west, east = boxes[country]
        return south <= (row.lat or 0.0) <= north and west <= (row.lon or 0.0) <= east

    countries = {row.id: [c for c in row.country.split("|") if c in boxes] for row in overlay}
    assert [r.id for r in overlay if countries[r.id] and not any(fits(r, c) for c in countries[r.id])] == []


def test_places_lie_where_geonames_has_their_name(
    units: sources.Subdivisions, towns: list[Row], overlay: list[PlaceRow]
) -> None:
    named = defaultdict(list)
    for town in towns:
        for name in town.names:
            named[town.country, town.admin1_code, key(name)].append(town)
    codes = {
        (unit.country, key(name)): unit.admin1_code
        for unit in units.rows
        if unit.kind == "adm1"
        for name in reversed(unit.names)
    }
    wrong = []
    for row in overlay:
        code = codes.get((row.country, key(row.admin1)), "")
        same = [town for name in row.names() for town in named[row.country, code, key(name)]]
        if same and row.kind in SETTLEMENTS and min(km(row, town) for town in same) > FAR_KM:
            wrong.append(row.id)
    assert wrong == []
