"""Writes the gazetteer file: one SQLite database of places and of the names that find them."""

from __future__ import annotations

import gc
import os
import sqlite3
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dateline.codebook.places import PlaceRow, load_place_rows
from dateline.errors import GazetteerError
from dateline.gazetteer import sources
from dateline.gazetteer.centres import centre, distance_km
from dateline.gazetteer.names import key, without_article
from dateline.gazetteer.sources import Row

TABLES = """
CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT, geonames INTEGER, lat REAL, lon REAL, country TEXT, admin1 TEXT,
                     admin1_code TEXT, kind TEXT, population INTEGER, within TEXT, source TEXT);
CREATE TABLE names (key TEXT NOT NULL, place INTEGER NOT NULL, rank INTEGER NOT NULL);
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE adjectives (key TEXT PRIMARY KEY, name TEXT NOT NULL);
"""
INDEX = "CREATE INDEX names_key ON names (key, rank, place)"
# Kinds of the overlay that may be one with a place of the sources, by the kind there.
SAME_AS = {
    "city": {"city"}, "town": {"city"}, "village": {"city"}, "neighbourhood": {"city"},
    "region": {"adm1"}, "adm1": {"adm1"},
    "governorate": {"adm1"}, "province": {"adm1"}, "state": {"adm1"}, "adm2": {"adm2"}, "district": {"adm2"},
    "territory": {"adm2"},
}  # fmt: skip
NEAR_KM = 15.0

Tick = Callable[[str, int], None]


def build(path: Path, folder: Path) -> None:
    """Builds the file at `path` from the installed sources and the codebook in `folder`; another process may do the
    same.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=path.stem, suffix=".part", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise GazetteerError(
            f"the gazetteer cannot be written to {path.parent}: {error.strerror}; "
            "set DATELINE_CACHE to a folder that can be written"
        ) from error
    part = Path(name)
    try:
        with progress() as tick, without_collection():
            _fill(part, folder, tick)
        part.replace(path)
    except (sqlite3.Error, OSError) as error:
        raise GazetteerError(f"the gazetteer cannot be written to {path.parent}: {error}") from error
    finally:
        part.unlink(missing_ok=True)


def _fill(part: Path, folder: Path, tick: Tick) -> None:
    plain_key = key.__wrapped__  # each name comes once: remembering them all would only cost
    tick("reading countries and subdivisions", 5)
    states = sources.iso3_of()
    units = sources.Subdivisions()
    overlay = load_place_rows(folder)
    wanted = {key(name) for row in overlay for name in row.names()}
    rows: list[Row] = [*sources.countries(folder, states), *units.rows]
    tick("reading populated places", 15)
    rows.extend(sources.cities(states, units))
    tick("comparing names", 30)
    for row in rows:
        row.keys = list(dict.fromkeys(filter(None, map(plain_key, row.names))))
    _place_centres(rows)
    _lay_over(rows, overlay, wanted)
    units_named = {row.admin1_code: row.names[0] for row in rows if row.kind == "adm1" and row.admin1_code}
    for row in rows:
        row.admin1 = units_named.get(row.admin1_code, row.admin1)
    tick("writing", 60)
    base = sqlite3.connect(part, isolation_level=None)
    try:
        base.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;")
        base.executescript(TABLES)
        base.execute("BEGIN")
        write(base, rows, 1)
        tick("indexing", 85)
        base.executemany(
            "INSERT OR IGNORE INTO adjectives VALUES (?,?)",
            [(plain_key(word), place.names()[0]) for place in overlay for word in place.adjectives],
        )
        base.execute(INDEX)
        base.execute("INSERT INTO facts VALUES ('places', ?)", (str(len(rows)),))
        base.execute("COMMIT")
        base.execute(f"PRAGMA user_version={sources.SCHEMA}")
    finally:
        base.close()
    tick("done", 100)


def write(base: sqlite3.Connection, rows: Iterable[Row], first: int) -> None:
    """Adds places and their names, numbered from `first`."""
    names: list[tuple[str, int, int]] = []
    places = []
    for number, row in enumerate(rows, first):
        places.append((
            number, row.names[0], row.geonames, row.lat, row.lon, row.country, row.admin1, row.admin1_code, row.kind,
            row.population, row.within, row.source,
        ))  # fmt: skip
        names.extend((k, number, 1 if i else 0) for i, k in enumerate(row.keys))
    base.executemany("INSERT INTO places VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", places)
    base.executemany("INSERT INTO names VALUES (?,?,?)", names)


def _place_centres(rows: list[Row]) -> None:
    """Gives countries and subdivisions the middle of the ground that the places in them cover, for the sources have no
    coordinates for those.
    """
    points: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    people: dict[tuple[str, ...], int] = defaultdict(int)
    for row in rows:
        if row.kind == "city":
            for group in ((row.country,), (row.admin1_code, ""), (row.admin1_code, row.within, "")):
                points[group].append(row)
                people[group] += row.population
    for row in rows:
        if row.kind == "city" or row.lat is not None:
            continue
        group = (row.country,) if row.kind == "country" else (row.admin1_code, "")
        if row.kind == "adm2":
            group = (row.admin1_code, row.names[0], "")
        inside = [c for c in points.get(group, ()) if c.lat is not None and c.lon is not None]
        if inside:
            middle = centre([(c.lat or 0.0, c.lon or 0.0) for c in inside])
            row.lat, row.lon = round(middle[0], 4), round(middle[1], 4)
            row.population = row.population or people[group]


def _lay_over(rows: list[Row], overlay: tuple[PlaceRow, ...], wanted: set[str]) -> None:
    """Puts the overlay over the sources: a place that both know becomes one, under the overlay's name and all
    aliases.
    """
    known: dict[str, list[Row]] = defaultdict(list)
    by_id = {row.geonames: row for row in rows if row.geonames}
    for row in rows:
        for k in row.keys:
            if k in wanted:
                known[k].append(row)
    units: dict[tuple[str, str], Row] = {}
    # Subdivisions first: the rows of what lies in them call them by the overlay's names.
    for place in sorted(overlay, key=lambda p: not _is_unit(p)):
        if not units and not _is_unit(place):
            units = {(row.country, k): row for row in rows if row.kind == "adm1" for k in reversed(row.keys)}
        names = list(place.names())
        keys = list(dict.fromkeys(k for k in map(key, names) if k))
        twin = by_id.get(place.geonames) if place.geonames else _twin(place, keys, known)
        if twin:
            twin.names = list(dict.fromkeys([*names, *twin.names]))
            twin.keys = list(dict.fromkeys([*keys, *twin.keys]))
            twin.source = "overlay"
            if twin.kind == "adm1" and (bare := sources.AFTER.match(names[0])) and bare[1] in twin.names:
                twin.names.remove(bare[1])
                twin.names.insert(0, bare[1])
            twin.within = place.within or twin.within
            if twin.kind in ("adm1", "adm2") and place.lat is not None:
                twin.lat, twin.lon = place.lat, place.lon
            if twin.kind == "city" and place.kind != "region":
                twin.kind = place.kind
            continue
        unit = _unit_of(place, units)
        admin1, code = (unit.names[0], unit.admin1_code) if unit else (place.admin1, "")
        rows.append(Row(
            names, place.geonames, place.lat, place.lon, place.country, admin1, code, place.kind, 0, place.within,
            "overlay", keys,
        ))  # fmt: skip


def _is_unit(place: PlaceRow) -> bool:
    return place.kind != "region" and "adm1" in SAME_AS.get(place.kind, ())


def _unit_of(place: PlaceRow, units: dict[tuple[str, str], Row]) -> Row | None:
    """The subdivision that the row names, with or without the article."""
    country, k = place.country.split("|")[0], key(place.admin1)
    spellings = (k, f"al {k}", without_article(k)) if k else ()
    return next((units[country, one] for one in spellings if (country, one) in units), None)


def _twin(place: PlaceRow, keys: list[str], known: dict[str, list[Row]]) -> Row | None:
    kinds = SAME_AS.get(place.kind, set())
    if place.kind == "region" and not place.admin1:
        return None  # it lies in several subdivisions
    found = [
        row
        for k in keys
        for row in known.get(k, ())
        if row.kind in kinds and row.country == place.country and _close(place, row)
    ]
    exact = [row for row in found if row.keys[0] == keys[0]] or found
    if place.lat is None and len({id(row) for row in exact}) > 1:
        return None
    return max(exact, key=lambda row: row.population, default=None)


def _close(place: PlaceRow, row: Row) -> bool:
    if row.kind in ("adm1", "adm2"):
        if key(place.admin1) in map(key, place.names()):
            return True
        return not place.admin1 or key(place.admin1) in (key(row.admin1), *row.keys)
    if place.lat is None or place.lon is None or row.lat is None or row.lon is None:
        return bool(place.admin1) and key(place.admin1) == key(row.admin1)
    return distance_km((place.lat, place.lon), (row.lat, row.lon)) <= NEAR_KM + (place.radius_km or 0.0)


@contextmanager
def without_collection() -> Iterator[None]:
    """Half a million rows without a cycle among them: the collector would only search them again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextmanager
def progress() -> Iterator[Tick]:
    """Shows how far the building is on stderr, where that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda step, percent: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("building the gazetteer", total=100)
        yield lambda step, percent: bar.update(task, completed=percent, description=f"gazetteer: {step}")
