"""Where something is said to have happened."""

from __future__ import annotations

import msgspec


class Place(msgspec.Struct, frozen=True):
    """A place as a report words it and as the gazetteer resolves it.

    `start` and `end` are character offsets into `report.text`, null where the place is
    inherited from a context that the claim does not word itself.
    `lat` and `lon` are WGS84 decimal degrees. `precision` is UCDP `where_prec`, 1 (exact) to 7.
    """

    text: str
    start: int | None
    end: int | None
    name: str
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    admin1: str | None = None
    precision: int = 6
