"""GeoJSON (RFC 7946): a feature each happening or interval. What is known coarsely is an area, or has no geometry."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import IO, Any, Final

import msgspec

from dateline.export.counting import Policy, count
from dateline.export.evidence import Claims
from dateline.export.rows import Left
from dateline.model import Place
from dateline.model.record import Happening, Interval

CORNERS: Final = 32
RADIUS_KM: Final = {2: 25.0}  # UCDP: within about 25 km of a known point
KM_PER_DEGREE: Final = 111.2
UNITS: Final = {
    1: "place", 2: "surroundings", 3: "second-order division", 4: "first-order division", 5: "line or fuzzy area",
    6: "country", 7: "international waters or airspace",
}  # fmt: skip
COUNTED: Final = ("killed", "injured", "displaced", "evacuated", "abducted", "detained", "released")

_encoder = msgspec.json.Encoder()


def features(
    values: Iterable[Happening | Interval], claims: Claims, policy: Policy, left: Left
) -> Iterator[dict[str, Any]]:
    for value in values:
        if value.place is None:
            left["no place"] += 1
            continue
        made = _of_happening(value, policy) if isinstance(value, Happening) else _of_interval(value)
        made |= {
            "place": value.place.name,
            "admin1": value.place.admin1,
            "country": value.place.country,
            "where_prec": value.place.precision,
            "unit": UNITS.get(value.place.precision),
            "origins": [origin.name for origin in value.origins],
            "evidence": msgspec.to_builtins(claims.evidence(value)),
        }
        yield {"type": "Feature", "id": value.id, "geometry": geometry(value.place), "properties": made}


def write(file: IO[str], found: Iterable[dict[str, Any]]) -> int:
    """Writes the features as they come, in one FeatureCollection; how many."""
    file.write('{"type":"FeatureCollection","features":[')
    number = 0
    for feature in found:
        file.write(",\n" if number else "\n")
        file.write(_encoder.encode(feature).decode())
        number += 1
    file.write("\n]}\n")
    return number


def geometry(place: Place) -> dict[str, Any] | None:
    """A point for a place that is exactly known, a circle for its surroundings, none for a division or a country: their
    point would be mistaken for where it happened, and `unit` with the names says what is known.
    """
    if place.lat is None or place.lon is None or not (-90 <= place.lat <= 90 and -180 <= place.lon <= 180):
        return None
    if place.precision == 1:
        return {"type": "Point", "coordinates": [place.lon, place.lat]}
    radius = RADIUS_KM.get(place.precision)
    return {"type": "Polygon", "coordinates": [_circle(place.lon, place.lat, radius)]} if radius else None


def _circle(lon: float, lat: float, km: float) -> list[list[float]]:
    """A ring around a point, counter-clockwise and closed. It is kept on this side of the antimeridian and the poles."""
    north = km / KM_PER_DEGREE
    east = north / max(0.01, math.cos(math.radians(lat)))
    ring = []
    for corner in range(CORNERS):
        angle = 2 * math.pi * corner / CORNERS
        x = min(180.0, max(-180.0, lon + east * math.cos(angle)))
        y = min(90.0, max(-90.0, lat + north * math.sin(angle)))
        ring.append([round(x, 5), round(y, 5)])
    return [*ring, ring[0]]


def _of_happening(happening: Happening, policy: Policy) -> dict[str, Any]:
    time = happening.time
    counted = {}
    for measure in COUNTED:
        made = count(happening.tolls, measure, policy)
        if made.used:
            counted[measure] = {"low": made.low, "best": made.best, "high": made.high}
    return {
        "type": happening.type,
        "status": happening.status,
        "earliest": time.earliest if time else None,
        "latest": time.latest if time else None,
        "date_prec": happening.precision.date,
        "actor": [person.name for person in happening.actor],
        "recipient": [person.name for person in happening.recipient],
        "tolls": counted,
        "disputed": [dispute.field for dispute in happening.disputed],
        "outlets": list(happening.outlets),
    }


def _of_interval(interval: Interval) -> dict[str, Any]:
    return {
        "type": interval.type,
        "holder": [person.name for person in interval.holder],
        "start": interval.start,
        "end": interval.end,
        "start_prec": interval.start_precision,
        "end_prec": interval.end_precision,
        "last_attested": interval.last_attested,
        "basis": interval.basis,
    }
