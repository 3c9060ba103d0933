"""Finds the places that a name may mean, in a file built on first use."""

from __future__ import annotations

import os
import sqlite3
import threading
from pathlib import Path

from dateline.codebook.load import DATA
from dateline.errors import GazetteerError
from dateline.gazetteer import dump, sources
from dateline.gazetteer.build import build
from dateline.gazetteer.candidate import Candidate
from dateline.gazetteer.names import key, without_article
from dateline.settings import cache_folder

FIND = """SELECT p.id, p.name, p.geonames, p.lat, p.lon, p.country, p.admin1, p.admin1_code, p.kind, p.population,
p.within, p.source, n.rank FROM names n JOIN places p ON p.id = n.place WHERE n.key = ?"""
MOST = 250
CACHE = 200_000


class Gazetteer:
    """Opened read-only; many threads and processes may share a file. Use `Gazetteer.open`."""

    def __init__(self, path: Path):
        self.path = path
        self._local = threading.local()
        self._found: dict[str, tuple[Candidate, ...]] = {}

    @classmethod
    def open(cls, path: Path | None = None, codebook: Path = DATA) -> Gazetteer:
        """The gazetteer at `path`, or the one in the cache folder, built (or, where its file is broken, rebuilt) if
        need be.
        """
        if path is not None:
            fault = _fault(path)
            if fault:
                raise GazetteerError(f"the gazetteer {path} cannot be opened: {fault}")
            return cls(path)
        path = cache_folder() / f"gazetteer-{sources.digest(codebook)}.sqlite"
        if _fault(path):
            build(path, codebook)
        fault = _fault(path)
        if fault:
            raise GazetteerError(f"the gazetteer {path} cannot be opened: {fault}")
        return cls(path)

    @staticmethod
    def build(path: Path, codebook: Path = DATA) -> None:
        """Builds a gazetteer file at `path`, over one that may be there."""
        build(path, codebook)

    def load_geonames_dump(self, path: Path) -> int:
        """Adds the places of a GeoNames dump (`allCountries.txt` or a country's file) to this file; how many were
        added.
        """
        added = dump.add(self.path, path)
        self._found = {}
        self._local = threading.local()
        return added

    def find(self, name: str) -> tuple[Candidate, ...]:
        """Every place of that name, its spelling normalised; own names first, then by population. Empty where
        unknown.
        """
        found = self._found.get(name)
        if found is None:
            if len(self._found) > CACHE:
                self._found = {}
            found = self._found[name] = self._look_up(key(name))
        return found

    def adjectives(self) -> dict[str, str]:
        """The adjectives of places that are no countries, by their keys, with the place's own name."""
        try:
            return dict(self._base().execute("SELECT key, name FROM adjectives").fetchall())
        except sqlite3.Error as error:
            raise GazetteerError(
                f"the gazetteer {self.path} cannot be read: {error}; remove the file and it is built anew"
            ) from error

    def _look_up(self, name_key: str) -> tuple[Candidate, ...]:
        if not name_key:
            return ()
        rows = self._query(name_key)
        if not rows:
            bare = without_article(name_key)
            rows = self._query(bare) if bare != name_key and len(bare) > 3 else self._query(f"al {name_key}")
            # With the article changed, only a place's own name will do: aliases come from all languages.
            rows = [row for row in rows if row[12] == 0 or row[11] == "overlay"]
        unique: dict[int, Candidate] = {}
        for row in sorted(map(Candidate._make, rows), key=lambda c: (c.rank, -c.population)):
            unique.setdefault(row.id, row)
        return tuple(unique.values())[:MOST]

    def _query(self, name_key: str) -> list[tuple[object, ...]]:
        try:
            return self._base().execute(FIND, (name_key,)).fetchall()
        except sqlite3.Error as error:
            raise GazetteerError(
                f"the gazetteer {self.path} cannot be read: {error}; remove the file and it is built anew"
            ) from error

    def _base(self) -> sqlite3.Connection:
        # A connection belongs to one thread of one process: after a fork the child opens its own.
        if getattr(self._local, "process", None) != os.getpid():
            self._local.base = sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            self._local.process = os.getpid()
        base: sqlite3.Connection = self._local.base
        return base

    def __reduce__(self) -> tuple[type[Gazetteer], tuple[Path]]:
        return Gazetteer, (self.path,)


def _fault(path: Path) -> str:
    """What is wrong with a gazetteer file, empty where nothing is."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
        if head[:15] != b"SQLite format 3":
            return "it is no gazetteer file"
        size = int.from_bytes(head[16:18], "big")
        pages = int.from_bytes(head[28:32], "big")
        if path.stat().st_size < pages * (65536 if size == 1 else size):
            return "the file is cut short"
        base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            version = base.execute("PRAGMA user_version").fetchone()[0]
            count = base.execute("SELECT value FROM facts WHERE name = 'places'").fetchone()
            base.execute(FIND, ("paris",)).fetchall()
        finally:
            base.close()
    except OSError as error:
        return error.strerror or "it cannot be read"
    except sqlite3.Error as error:
        return str(error)
    if version != sources.SCHEMA or not count:
        return "it was built by another version"
    return ""
