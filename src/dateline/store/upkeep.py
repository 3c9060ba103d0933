"""How a record is looked after: what is in it, whether it is whole, and a copy to put away."""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, func, select, text

from dateline.errors import StoreError
from dateline.model import Reading
from dateline.store import decisions, migrations, rows, view
from dateline.store.database import Database
from dateline.store.readings import rows_of
from dateline.store.schema import (
    chains,
    claim_blocks,
    claims,
    corrections,
    happenings,
    intervals,
    judgements,
    quarantine,
    readings,
    reports,
    view_reports,
)


class Stats(msgspec.Struct, frozen=True):
    """What a record holds. `texts` counts corrected reports once for each text; `readings` counts every reading kept, by
    reader; `unseen` are readings that the view has not seen.
    """

    where: str
    schema: int
    bytes: int
    reports: int
    texts: int
    readings: dict[str, int]
    claims: dict[str, int]
    first_published: str | None
    last_published: str | None
    happenings: int
    intervals: int
    chains: int
    unseen: int
    judgements: int
    corrections: int
    quarantined: int


class Fault(msgspec.Struct, frozen=True):
    """Something in a record that is not as it must be."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def stats(base: Database) -> Stats:
    """Counts everything; `claims` are those of all readings, by kind."""
    with base.reading() as connection:

        def count(query: Select[Any]) -> int:
            return connection.execute(query).scalar_one() or 0

        def by(column: Any) -> dict[str, int]:
            found = connection.execute(select(column, func.count()).group_by(column).order_by(column))
            return {row[0]: row[1] for row in found}

        first, last = connection.execute(select(func.min(reports.c.published), func.max(reports.c.published))).one()
        size = "SELECT pg_database_size(current_database())"
        return Stats(
            where=base.where,
            schema=migrations.version_of(connection),
            bytes=_size(base.path) if base.path else connection.execute(text(size)).scalar_one(),
            reports=count(select(func.count(func.distinct(reports.c.id)))),
            texts=count(select(func.count()).select_from(reports)),
            readings=by(readings.c.reader),
            claims=by(claims.c.kind),
            first_published=first,
            last_published=last,
            happenings=count(select(func.count()).select_from(happenings)),
            intervals=count(select(func.count()).select_from(intervals)),
            chains=count(select(func.count()).select_from(chains)),
            unseen=count(select(func.count()).where(readings.c.key > view.upto(base))),
            judgements=count(select(func.count()).select_from(judgements)),
            corrections=count(select(func.count()).select_from(corrections)),
            quarantined=count(select(func.count()).where(quarantine.c.released.is_(None))),
        )


def _size(path: Path) -> int:
    """Of the file and of what is not yet written into it."""
    files = (path, path.with_name(path.name + "-wal"))
    return sum(file.stat().st_size for file in files if file.exists())


def check(base: Database) -> Iterator[Fault]:
    """Everything that is wrong with the record, as it is found; nothing is changed."""
    with base.reading() as connection:
        yield from _file(connection)
        yield from _orphans(connection)
        keys = list(connection.scalars(select(readings.c.key).order_by(readings.c.key)))
    for start in range(0, len(keys), 500):
        page = keys[start : start + 500]
        with base.reading() as connection:
            kept = _claims(connection, page)
        for row in rows_of(base, page):
            yield from _reading(row, kept.get(row.reading, []))
    yield from _decisions(base)


def _file(connection: Connection) -> Iterator[Fault]:
    if connection.dialect.name != "sqlite":
        return
    for (what,) in connection.execute(text("PRAGMA integrity_check(20)")):
        if what != "ok":
            yield Fault("the file", f"{what}; take the newest backup, or save what can be read with sqlite3's .recover")
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield Fault(f"table {row[0]}", f"row {row[1]} points to a row of {row[2]} that is not there")


def _orphans(connection: Connection) -> Iterator[Fault]:
    read = select(readings.c.report)
    for id_ in connection.scalars(select(reports.c.id).where(reports.c.key.not_in(read))):
        yield Fault(f"report {id_}", "has no reading")
    known = select(readings.c.key)
    for table, column in ((claims, claims.c.reading), (claim_blocks, claim_blocks.c.reading)):
        lost = connection.execute(select(func.count()).where(column.not_in(known))).scalar_one()
        if lost:
            yield Fault(f"table {table.name}", f"{lost} rows belong to readings that are not there")
    searched = "words_docsize" if connection.dialect.name == "sqlite" else "words"
    column_ = "id" if connection.dialect.name == "sqlite" else "report"
    missing = text(f"SELECT id FROM reports WHERE key NOT IN (SELECT {column_} FROM {searched})")
    for id_ in connection.scalars(missing):
        yield Fault(f"report {id_}", "is not in the full-text search")
    gone = select(view_reports.c.kind, view_reports.c.id).where(view_reports.c.report.not_in(select(reports.c.id)))
    for kind, id_ in connection.execute(gone):
        yield Fault(f"{kind} {id_}", "rests on a report that is not in the record")


def _claims(connection: Connection, keys: list[int]) -> dict[int, list[Any]]:
    kept: dict[int, list[Any]] = {}
    query = select(claims).where(claims.c.reading.in_(keys)).order_by(claims.c.reading, claims.c.number)
    for row in connection.execute(query):
        kept.setdefault(row.reading, []).append(tuple(row)[1:])
    return kept


def _reading(row: Any, kept: list[Any]) -> Iterator[Fault]:
    where = f"report {row.id}, reading {row.reading}"
    try:
        reading = rows.reading_of(row.document)
    except (zlib.error, msgspec.MsgspecError, UnicodeDecodeError) as error:
        yield Fault(where, f"the reading cannot be read: {error}")
        return
    if rows.report_hash(reading.report) != row.hash:
        yield Fault(where, "its text, day, outlet or id is not what the report's hash was made of")
    if reading.reader.id != row.reader:
        yield Fault(where, f"was made by reader {reading.reader.id}, not {row.reader}")
    made = [rows.claim_row(claim, number, row.published) for number, claim in enumerate(reading.claims)]
    if len(made) != len(kept):
        yield Fault(where, f"makes {len(made)} claims, of which the table has {len(kept)}")
    for one, other in zip(made, kept, strict=False):
        if one != other:
            yield Fault(f"{where}, claim {one[1]}", "stands otherwise in the table of claims")
    yield from _offsets(where, reading)


def _offsets(where: str, reading: Reading) -> Iterator[Fault]:
    words = reading.report.text
    for claim in reading.claims:
        if words[claim.start : claim.end] != claim.text:
            yield Fault(f"{where}, claim {claim.id}", "its words do not stand at its offsets")
        if not 0 <= claim.sentence < len(reading.report.sentences):
            yield Fault(f"{where}, claim {claim.id}", f"there is no sentence {claim.sentence}")
    for number, sentence in enumerate(reading.report.sentences):
        if not 0 <= sentence.start <= sentence.end <= len(words):
            yield Fault(f"{where}, sentence {number}", "lies outside the text")


def _decisions(base: Database) -> Iterator[Fault]:
    standing = {one.id for one in decisions.all_judgements(base)} | {one.id for one in decisions.all_corrections(base)}
    with base.reading() as connection:
        for table, name in ((judgements, "judgement"), (corrections, "correction")):
            for id_ in connection.scalars(select(table.c.id).order_by(table.c.id)):
                if id_ not in standing:
                    yield Fault(f"{name} {id_}", "is about a claim that the newest reading does not make; it has no effect")


def backup(base: Database, path: Path) -> None:
    """A copy of a SQLite record that is whole, whatever is written meanwhile. Nothing is written over."""
    if base.path is None:
        raise StoreError(f"{base.where}: a PostgreSQL record is copied by its own tool: pg_dump -Fc -f {path} \"{base.where}\"")
    if path.exists():
        raise StoreError(f"{path}: is there already; name another file for the copy")
    unfinished = path.with_name(path.name + ".unfinished")
    with base.explained(), base.engine.connect() as connection:
        try:
            unfinished.unlink(missing_ok=True)
            _copy(connection.connection.driver_connection, unfinished)
            unfinished.rename(path)
        except (OSError, sqlite3.Error) as error:
            unfinished.unlink(missing_ok=True)
            raise StoreError(f"{path}: the copy cannot be written: {error}") from error


def _copy(source: Any, path: Path) -> None:
    copy = sqlite3.connect(path)
    try:
        source.backup(copy, pages=4096, sleep=0.001)
        # One file, with nothing beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    with path.open("rb") as file:
        os.fsync(file.fileno())
