"""Adds a GeoNames dump to a gazetteer file: the villages, streams, hills, bases and hospitals that the built-in
sources lack.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dateline.errors import GazetteerError
from dateline.gazetteer import sources
from dateline.gazetteer.build import write
from dateline.gazetteer.names import key
from dateline.gazetteer.sources import Row

BATCH = 50_000
COLUMNS = 19
KINDS = {
    "ADM1": "adm1", "ADM2": "adm2", "ADM3": "district", "ADM4": "district", "PPLX": "neighbourhood", "STM": "river",
    "LK": "lake",
    "SEA": "sea", "STRT": "strait", "BAY": "sea", "GULF": "sea", "OCN": "sea", "MT": "mountain", "MTS": "mountains",
    "VAL": "valley",
    "DSRT": "desert", "ISL": "island", "ISLS": "island", "PEN": "peninsula", "AIRP": "airport", "AIRB": "airbase",
    "AIRF": "airport",
    "HSP": "hospital", "HSPC": "hospital", "PRN": "prison", "DAM": "dam", "BDG": "bridge", "INSM": "base", "MILB":
    "base", "RGN": "region",
    "RGNH": "region", "AREA": "region", "PRT": "port", "MKT": "market", "CMP": "camp", "CMPRF": "camp", "REFC": "camp",
    "HLL": "hill",
}  # fmt: skip
DEFAULT = {"P": "village", "A": "district", "S": "site", "L": "region", "T": "mountain", "H": "water"}
PREFIX = {"STM": "river", "LK": "lake", "MT": "mountain", "ISL": "island", "PRK": "park", "AIR": "airport"}


def add(target: Path, path: Path) -> int:
    """Adds what the file at `path` has and the gazetteer at `target` lacks; the file is replaced whole or not at all.
    """
    handle, name = tempfile.mkstemp(prefix=target.stem, suffix=".part", dir=target.parent)
    os.close(handle)
    part = Path(name)
    try:
        shutil.copyfile(target, part)
        added = _add(part, path)
        part.replace(target)
    except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
        raise GazetteerError(f"the GeoNames file {path} cannot be added: {error}") from error
    finally:
        part.unlink(missing_ok=True)
    return added


def _add(part: Path, path: Path) -> int:
    base = sqlite3.connect(part, isolation_level=None)
    try:
        base.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
        known = {number for (number,) in base.execute("SELECT geonames FROM places WHERE geonames IS NOT NULL")}
        first = base.execute("SELECT max(id) FROM places").fetchone()[0] + 1
        units = dict(base.execute("SELECT admin1_code, name FROM places WHERE kind = 'adm1'"))
        added = 0
        base.execute("BEGIN")
        batch: list[Row] = []
        for row in rows(path, known, units):
            batch.append(row)
            if len(batch) == BATCH:
                write(base, batch, first + added)
                added += len(batch)
                batch = []
        write(base, batch, first + added)
        added += len(batch)
        base.execute("UPDATE facts SET value = ? WHERE name = 'places'", (str(first + added - 1),))
        base.execute("COMMIT")
        return added
    finally:
        base.close()


def rows(path: Path, known: set[int], units: dict[str, str]) -> Iterator[Row]:
    """The places of a dump that are not yet known, with the kinds that a report may name."""
    states = sources.iso3_of()
    with _lines(path) as lines:
        for number, line in enumerate(lines, 1):
            cells = line.rstrip("\n").split("\t")
            if len(cells) != COLUMNS:
                raise GazetteerError(
                    f"{path.name} line {number}: {len(cells)} columns where a GeoNames dump has {COLUMNS}"
                )
            kind = _kind(cells[6], cells[7])
            if not kind or not cells[0].isdigit() or int(cells[0]) in known:
                continue
            try:
                lat, lon, people = float(cells[4]), float(cells[5]), int(cells[14] or 0)
            except ValueError:
                raise GazetteerError(
                    f"{path.name} line {number}: latitude, longitude or population is no number"
                ) from None
            names = [cells[1], *(n for n in cells[3].split(",") if sources.is_printed_name(n))]
            code = f"{cells[8]}.{cells[10]}"
            state = states.get(cells[8])
            keys = list(dict.fromkeys(k for k in map(key, names) if k))
            yield Row(
                names, int(cells[0]), lat, lon, state.iso3 if state else "", units.get(code, ""), code, kind, people,
                "", "dump", keys,
            )  # fmt: skip


def _kind(feature_class: str, code: str) -> str:
    if (feature_class == "A" and not code.startswith("ADM")) or (code.endswith("H") and feature_class in "PA"):
        return ""
    return KINDS.get(code) or PREFIX.get(code[:3]) or DEFAULT.get(feature_class, "")


@contextmanager
def _lines(path: Path) -> Iterator[Iterator[str]]:
    with path.open(encoding="utf-8", newline="\n") as file:
        if not sys.stderr.isatty():
            yield file
            return
        from rich.console import Console
        from rich.progress import Progress

        with Progress(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(f"reading {path.name}", total=path.stat().st_size)

            def counted() -> Iterator[str]:
                for line in file:
                    bar.advance(task, len(line))
                    yield line

            yield counted()
