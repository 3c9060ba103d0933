"""Distances on the globe, and the middle of the ground that a number of points cover. Points are (lat, lon) in degrees."""

from __future__ import annotations

import math
from collections.abc import Sequence

Point = tuple[float, float]

# Points further than this from all others of their unit, in cells of so many degrees, are errors of the source.
CELL, REACH = 2.0, 3


def distance_km(a: Point, b: Point) -> float:
    """Great-circle distance of two points in decimal degrees."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742.0 * math.asin(min(1.0, math.sqrt(half)))


def centre(points: Sequence[Point]) -> Point:
    """The centroid of the hull of the points, of which there is one at least: their mean lies where most of them are,
    which in a wide province is one coast or one valley.
    """
    kept = _together(points)
    corners = _hull(kept)
    area = lat = lon = 0.0
    for (y1, x1), (y2, x2) in zip(corners, [*corners[1:], *corners[:1]], strict=True):
        cross = x1 * y2 - x2 * y1
        area, lat, lon = area + cross, lat + (y1 + y2) * cross, lon + (x1 + x2) * cross
    if abs(area) < 1e-6:
        return sum(y for y, _ in kept) / len(kept), sum(x for _, x in kept) / len(kept)
    return lat / (3 * area), lon / (3 * area)


def _together(points: Sequence[Point]) -> list[Point]:
    """The points without those that lie far off all the others."""
    cells: dict[tuple[int, int], list[Point]] = {}
    for point in points:
        cells.setdefault((int(point[0] // CELL), int(point[1] // CELL)), []).append(point)
    best: list[Point] = []
    while cells:
        open_cells, found = [next(iter(cells))], list[Point]()
        while open_cells:
            row, column = open_cells.pop()
            found += cells.pop((row, column), [])
            open_cells += [c for c in cells if abs(c[0] - row) <= REACH and abs(c[1] - column) <= REACH and c not in open_cells]
        best = max(best, found, key=len)
    return best


def _hull(points: Sequence[Point]) -> list[Point]:
    """The corners of the convex hull, in order."""
    ordered = sorted(set(points))

    def half(line: Sequence[Point]) -> list[Point]:
        kept: list[Point] = []
        for p in line:
            while len(kept) > 1 and _turn(kept[-2], kept[-1], p) <= 0:
                kept.pop()
            kept.append(p)
        return kept[:-1]

    return [*half(ordered), *half(ordered[::-1])] if len(ordered) > 2 else ordered


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
