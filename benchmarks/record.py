"""How fast readings go into a record, against the least that a database can do with the same bytes.

    python -m benchmarks.record [--reports N]

Reports are read once and varied: other ids, words, places and days. `store` is what the store adds a second, from readings
to what is safe on the disk; `noted` is the same with the blocks and shingles that consolidation has noted of each. The limit
is a plain `executemany` of the same rows, made before, into tables without keys and indexes, in chunks of the same size.
A PostgreSQL server is started for the run where its binaries are installed. The ratios are what counts.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import itertools
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Dialect
from sqlalchemy.dialects import postgresql, sqlite
from tests.store.server import Unavailable, server

from dateline.consolidation.copies import shingles
from dateline.consolidation.incremental import blocks_of_filing
from dateline.model import Reading, Report
from dateline.store import Store, schema
from dateline.store.bulk import portions
from dateline.store.database import PRAGMAS
from dateline.store.readings import CHUNK
from dateline.store.rows import Notes, prepare
from dateline.store.words import search_words

LONG = Path(__file__).parents[1] / "examples" / "aleppo-2016-12-14.txt"
SHORT = (
    "Shelling killed at least four people and wounded a dozen in the town of Azaz on Monday, a monitoring group said. "
    "The army denied that it had fired on the town, which rebels have held since 2012.",
    "The two sides agreed to a ceasefire around Taiz from Friday, the United Nations said, but residents reported gunfire "
    "hours later.",
    "About 3,000 families fled fighting near Goma over the weekend, an aid agency said. It could not say how many had been "
    "killed.",
    "Soldiers seized the village of Bara from militants on Tuesday without a fight, a local official told reporters.",
)
VARIANTS = 200
LEAST = 5  # short reports, so that there is one long
AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


class Rate(NamedTuple):
    """Reports a second: the store's, with what consolidation has noted of each, the limit's; and filings read back."""

    store: float
    noted: float
    plain: float
    back: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints a small table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=20_000, help="Short ones; of the long a fifth.")
    given = parser.parse_args(arguments)
    if given.reports < LEAST:
        parser.error(f"--reports {given.reports} is too few: {LEAST} at least")
    short, long = read()
    loads = [("short", varied(short, given.reports)), ("long", varied(long, given.reports // 5))]
    for name, readings in loads:
        claims = sum(len(reading.claims) for reading in readings) / len(readings)
        size = sum(len(reading.report.text) for reading in readings) / len(readings)
        print(f"{len(readings):,} {name} reports: {claims:.1f} claims and {size:,.0f} characters each")
        print(f"  {'reports a second':16}{'store':>9}{'noted':>9}{'limit':>9}{'store / limit':>15}{'read back':>11}")
        with files() as new:
            show("SQLite", measured(readings, new))
        try:
            with server() as running:
                show("PostgreSQL", measured(readings, running.database))
        except Unavailable as error:
            print(f"  PostgreSQL: {error}")


def show(name: str, rate: Rate) -> None:
    ratio = rate.store / rate.plain
    print(f"  {name:16}{rate.store:9,.0f}{rate.noted:9,.0f}{rate.plain:9,.0f}{ratio:15.2f}{rate.back:11,.0f}")


def read() -> tuple[list[Reading], list[Reading]]:
    """Short and long reports, as the reader reads them."""
    from dateline.pipeline import Reader

    reader = Reader()
    day = datetime.date(2016, 12, 14)
    short = [Report(text, id=str(number), outlet="Post", published=day) for number, text in enumerate(SHORT)]
    long = [Report(LONG.read_text(encoding="utf-8"), id="long", outlet="Post", published=day)]
    return list(reader.read_many(short)), list(reader.read_many(long))


def varied(readings: Sequence[Reading], count: int) -> list[Reading]:
    """So many readings: no two of one text, with places and days that are scattered as a record's are."""
    chance = random.Random(1)
    made = [variant(readings[number % len(readings)], chance) for number in range(VARIANTS)]
    return [unlike(made[number % VARIANTS], number, chance) for number in range(count)]


def variant(reading: Reading, chance: random.Random) -> Reading:
    """The reading with other places and days. Its claims' words stay, so that they stand at their offsets."""
    body = msgspec.to_builtins(reading)
    shift = datetime.timedelta(days=chance.randrange(4000))
    far = chance.randrange(1_000_000)
    degrees = chance.uniform(-20, 20)

    def change(value: Any) -> None:
        for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            change(part)
        if isinstance(value, dict) and "precision" in value:
            if value.get("geonames"):
                value["geonames"] += far
                value["lat"] = max(-90.0, min(90.0, value["lat"] + degrees))
            for name in ("earliest", "latest"):
                if value.get(name):
                    value[name] = (datetime.date.fromisoformat(value[name]) - shift).isoformat()

    change(body)
    body["report"]["published"] = (datetime.date.fromisoformat(body["report"]["published"]) - shift).isoformat()
    return msgspec.convert(body, Reading)


def unlike(reading: Reading, number: int, chance: random.Random) -> Reading:
    """The reading as that of another report, which says a sentence more."""
    words = " ".join(word(int(chance.paretovariate(0.5)) % 50_000) for _ in range(12))
    report = msgspec.structs.replace(
        reading.report, id=f"report-{number}", text=f"{reading.report.text} {number} {words}.", title=None
    )
    return msgspec.structs.replace(reading, report=report)


def word(number: int) -> str:
    """A word of no language, the same for the same number."""
    syllables = ""
    while number or not syllables:
        number, place = divmod(number, 60)
        syllables += "bdfgklmnprst"[place % 12] + "aeiou"[place // 12]
    return syllables


def measured(readings: list[Reading], new: Callable[[], str]) -> Rate:
    """The store's rates and the limit's, each on a new record or database."""
    store, back = stored(readings, new(), Notes())
    noted, _ = stored(readings, new(), Notes(shingles_of=shingles, blocks_of_filing=blocks_of_filing))
    return Rate(store, noted, limit(readings, new()), back)


def stored(readings: list[Reading], where: str, notes: Notes) -> tuple[float, float]:
    """Readings added a second, and filings read back."""
    with Store.open(where, **notes._asdict()) as store:
        begun = time.perf_counter()
        store.add(readings, at=AT)
        added = time.perf_counter() - begun
        begun = time.perf_counter()
        assert sum(1 for _ in store.filings()) == len(readings)
        return len(readings) / added, len(readings) / (time.perf_counter() - begun)


def limit(readings: list[Reading], where: str) -> float:
    """Reports a second whose rows, made before, go into tables without keys, checks or indexes, as safe as the store's."""
    base, mark, dialect = plain(where)
    cursor = base.cursor()
    kept = {
        "reports": schema.reports.columns[1:],
        "readings": [schema.reports.c.hash, schema.readings.c.reader, schema.readings.c.document],
        "claims": schema.claims.columns[1:],
        "words": [schema.reports.c.title],
    }
    for name, columns in kept.items():
        names = ", ".join(f"c{number} {column.type.compile(dialect)}" for number, column in enumerate(columns))
        cursor.execute(f"CREATE TABLE plain_{name} ({names})")
    base.commit()
    taken = 0.0
    for some in portions((prepare(reading, AT, None, Notes()) for reading in readings), CHUNK):
        rows: dict[str, list[Any]] = {
            "reports": [(one.hash, *one.report) for one in some],
            "readings": [(one.hash, one.reader, one.document) for one in some],
            "claims": [claim for one in some for claim in one.claims],
            "words": [(search_words(one.title, one.text),) for one in some],
        }
        begun = time.perf_counter()
        for name, those in rows.items():
            marks = ", ".join([mark] * len(kept[name]))
            cursor.executemany(f"INSERT INTO plain_{name} VALUES ({marks})", those)
        base.commit()
        taken += time.perf_counter() - begun
    base.close()
    return len(readings) / taken


def plain(where: str) -> tuple[Any, str, Dialect]:
    """A connection by the driver alone, its mark for a value, and the names that it has for types."""
    if where.startswith("postgresql:"):
        import psycopg

        return psycopg.connect(where), "%s", postgresql.dialect()
    base = sqlite3.connect(where)
    for pragma in ("PRAGMA journal_mode = WAL", *PRAGMAS):
        base.execute(pragma)
    return base, "?", sqlite.dialect()


@contextlib.contextmanager
def files() -> Iterator[Callable[[], str]]:
    """Names of new files."""
    with tempfile.TemporaryDirectory() as folder:
        numbers = itertools.count()
        yield lambda: str(Path(folder) / f"{next(numbers)}.db")


if __name__ == "__main__":
    main()
