"""Reports and readings: written once, asked for as they stand or as they stood."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, delete, func, select, text, update

from dateline.model import Reading, Report
from dateline.model.record import Filing
from dateline.store import bulk, rows
from dateline.store.bulk import portions
from dateline.store.database import Database
from dateline.store.moments import day, iso, moment
from dateline.store.rows import Prepared
from dateline.store.schema import claim_blocks, claims, readings, reports
from dateline.store.words import fts5_query, phrases, search_words

# A transaction holds so many readings at most, and so many bytes of them.
CHUNK = 500
CHUNK_BYTES = 16_000_000
# So many values stand in one query's list.
LIST = 1000
PAGE = 500


class Added(msgspec.Struct, frozen=True):
    """What became of the readings given: how many are new, how many the record had; and what the new ones brought."""

    readings: int = 0
    known: int = 0
    reports: int = 0
    claims: int = 0

    def __add__(self, other: Added) -> Added:
        return Added(*(a + b for a, b in zip(msgspec.structs.astuple(self), msgspec.structs.astuple(other), strict=True)))


def known(base: Database, reader_id: str, report_hashes: Collection[str]) -> set[str]:
    """Which of the reports this reader has read already."""
    found: set[str] = set()
    with base.reading() as connection:
        for some in portions(report_hashes, LIST):
            query = (
                select(reports.c.hash)
                .join(readings, readings.c.report == reports.c.key)
                .where(reports.c.hash.in_(some), readings.c.reader == reader_id)
            )
            found.update(connection.scalars(query))
    return found


def chunks(prepared: Iterable[Prepared]) -> Iterator[list[Prepared]]:
    """The readings in portions of one transaction each."""
    chunk: list[Prepared] = []
    size = 0
    for one in prepared:
        chunk.append(one)
        size += len(one.document)
        if len(chunk) >= CHUNK or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def add(base: Database, chunk: Sequence[Prepared]) -> Added:
    """Adds a chunk in one transaction; what is there already is left as it is."""
    with base.writing() as connection:
        keys = _keys(connection, {one.hash for one in chunk})
        there = _pairs(connection, keys.values())
        next_report = _next(connection, reports.c.key)
        next_reading = _next(connection, readings.c.key)
        report_rows, reading_rows, claim_rows, block_rows, word_rows = [], [], [], [], []
        for one in chunk:
            key = keys.get(one.hash)
            if key is None:
                key = keys[one.hash] = next_report
                next_report += 1
                report_rows.append((key, one.hash, *one.report))
                word_rows.append((key, search_words(one.title, one.text)))
            if (key, one.reader) in there:
                continue
            there.add((key, one.reader))
            at = one.report[6]
            reading_rows.append((next_reading, key, one.reader, at, len(one.claims), one.document))
            claim_rows += [(next_reading, *claim) for claim in one.claims]
            block_rows += [(block, next_reading) for block in one.blocks]
            next_reading += 1
        bulk.insert(connection, reports, report_rows)
        bulk.insert(connection, readings, reading_rows)
        bulk.insert(connection, claims, claim_rows)
        bulk.insert(connection, claim_blocks, sorted(block_rows))
        _add_words(connection, word_rows)
    return Added(len(reading_rows), len(chunk) - len(reading_rows), len(report_rows), len(claim_rows))


def _keys(connection: Connection, hashes: Collection[str]) -> dict[str, int]:
    found = connection.execute(select(reports.c.hash, reports.c.key).where(reports.c.hash.in_(hashes)))
    return {row.hash: row.key for row in found}


def _pairs(connection: Connection, keys: Collection[int]) -> set[tuple[int, str]]:
    if not keys:
        return set()
    rows_ = connection.execute(select(readings.c.report, readings.c.reader).where(readings.c.report.in_(keys)))
    return {(report, reader) for report, reader in rows_}


def _next(connection: Connection, key: ColumnElement[int]) -> int:
    return (connection.execute(select(func.max(key))).scalar_one() or 0) + 1


def _add_words(connection: Connection, found: Sequence[tuple[int, str]]) -> None:
    if not found:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO words (rowid, body) VALUES (?, ?)", list(found))
        return
    connection.execute(
        text(
            "INSERT INTO words (report, words) SELECT report, to_tsvector('dateline', words) "
            "FROM unnest(CAST(:keys AS bigint[]), CAST(:words AS text[])) AS new (report, words)"
        ),
        {"keys": [key for key, _ in found], "words": [words for _, words in found]},
    )


def search(base: Database, query: str, limit: int) -> list[str]:
    """Ids of reports that hold all the words, the best first. Words in quotes must stand together."""
    if not phrases(query):
        return []
    if base.dialect == "sqlite":
        statement = text(
            "SELECT reports.id FROM words JOIN reports ON reports.key = words.rowid WHERE words MATCH :query "
            "ORDER BY rank, reports.key DESC LIMIT :limit"
        )
        values: dict[str, Any] = {"query": fts5_query(query)}
    else:
        asked = phrases(query)
        values = {f"phrase{number}": phrase for number, phrase in enumerate(asked)}
        wanted = " && ".join(f"phraseto_tsquery('dateline', :phrase{number})" for number in range(len(asked)))
        statement = text(
            f"SELECT reports.id FROM words JOIN reports ON reports.key = words.report, (SELECT {wanted} AS query) AS asked "
            "WHERE words.words @@ asked.query ORDER BY ts_rank_cd(words.words, asked.query) DESC, reports.key DESC LIMIT :limit"
        )
    with base.reading() as connection:
        # A corrected report has been indexed once for each of its texts.
        found = connection.execute(statement, {**values, "limit": limit * 2})
        return list(islice(dict.fromkeys(row[0] for row in found), limit))


def current(
    *conditions: ColumnElement[bool], as_of: datetime.date | None = None, recorded_by: datetime.datetime | None = None
) -> Select[tuple[int]]:
    """The keys of the readings that stand: of each report its newest text, of that the newest reading.

    `as_of`: only what was published by that day; what has no date counts from the day on which it came to the record.
    `recorded_by`: only reports and readings that the record had at that moment.
    """
    limits = list(conditions)
    if as_of is not None:
        last = as_of.isoformat()
        limits.append(func.coalesce(reports.c.published, func.substr(reports.c.ingested, 1, 10)) <= last)
    if recorded_by is not None:
        limits += [reports.c.ingested <= iso(recorded_by), readings.c.at <= iso(recorded_by)]
    newest = func.row_number().over(
        partition_by=reports.c.id,
        order_by=(func.coalesce(reports.c.published, "").desc(), reports.c.key.desc(), readings.c.key.desc()),
    )
    ranked = (
        select(readings.c.key, newest.label("place"))
        .join(reports, reports.c.key == readings.c.report)
        .where(and_(True, *limits))
        .subquery()
    )
    return select(ranked.c.key).where(ranked.c.place == 1).order_by(ranked.c.key)


def current_keys(
    base: Database,
    ids: Collection[str] | None = None,
    as_of: datetime.date | None = None,
    recorded_by: datetime.datetime | None = None,
) -> list[int]:
    """The keys of the readings that stand, in the order in which they came."""
    with base.reading() as connection:
        if ids is None:
            return list(connection.scalars(current(as_of=as_of, recorded_by=recorded_by)))
        keys: list[int] = []
        for some in portions(sorted(set(ids)), LIST):
            keys += connection.scalars(current(reports.c.id.in_(some), as_of=as_of, recorded_by=recorded_by))
        return sorted(keys)


def rows_of(base: Database, keys: Sequence[int]) -> Iterator[Any]:
    """Report and reading of each key, a page at a time: rows never change, so no transaction need stay open."""
    query = select(reports, readings.c.document, readings.c.reader, readings.c.key.label("reading")).join(
        readings, readings.c.report == reports.c.key
    )
    for some in portions(keys, PAGE):
        with base.reading() as connection:
            page = connection.execute(query.where(readings.c.key.in_(some)).order_by(readings.c.key)).all()
        yield from page


def filings(base: Database, keys: Sequence[int]) -> Iterator[Filing]:
    return map(rows.filing_of, rows_of(base, keys))


def touching(base: Database, blocks: Collection[str]) -> list[int]:
    """Keys of the standing readings with a claim in one of the blocks."""
    ids: set[str] = set()
    with base.reading() as connection:
        for some in portions(sorted(set(map(rows.block_hash, blocks))), LIST):
            query = (
                select(reports.c.id).distinct()
                .join(readings, readings.c.report == reports.c.key)
                .join(claim_blocks, claim_blocks.c.reading == readings.c.key)
                .where(claim_blocks.c.block.in_(some))
            )
            ids.update(connection.scalars(query))
    keys = set(current_keys(base, ids))
    # A report may have been in a block by an older reading alone.
    inside: set[int] = set()
    with base.reading() as connection:
        for some in portions(sorted(set(map(rows.block_hash, blocks))), LIST):
            inside.update(connection.scalars(select(claim_blocks.c.reading).where(claim_blocks.c.block.in_(some))))
    return sorted(keys & inside)


def note(base: Database, report: str, blocks: Iterable[int]) -> None:
    """Notes blocks of the report's reading that stands, beside those that it has."""
    keys = current_keys(base, [report])
    with base.writing() as connection:
        for key in keys:
            known = set(connection.scalars(select(claim_blocks.c.block).where(claim_blocks.c.reading == key)))
            bulk.insert(connection, claim_blocks, [(block, key) for block in sorted(set(blocks) - known)])


def reading(base: Database, report_id: str, reader_id: str | None = None) -> Reading | None:
    """The report's reading that stands, or the newest by one reader."""
    conditions = [reports.c.id == report_id] + ([readings.c.reader == reader_id] if reader_id else [])
    with base.reading() as connection:
        key = connection.scalars(current(*conditions)).first()
        if key is None:
            return None
        document = connection.execute(select(readings.c.document).where(readings.c.key == key)).scalar_one()
    return rows.reading_of(document)


def report_text(base: Database, report_id: str) -> str | None:
    """The report's text as it stands."""
    with base.reading() as connection:
        key = connection.scalars(current(reports.c.id == report_id)).first()
        if key is None:
            return None
        document = connection.execute(select(readings.c.document).where(readings.c.key == key)).scalar_one()
    return rows.text_of(document)


def stale(base: Database, reader_id: str) -> Iterator[Report]:
    """The reports, ready to be read, whose standing reading is by another reader."""
    standing = current().subquery()
    query = (
        select(readings.c.key)
        .join(standing, standing.c.key == readings.c.key)
        .where(readings.c.reader != reader_id)
        .order_by(readings.c.key)
    )
    with base.reading() as connection:
        keys = list(connection.scalars(query))
    for row in rows_of(base, keys):
        yield Report(
            text=rows.text_of(row.document),
            id=row.id,
            title=row.title,
            outlet=row.outlet,
            url=row.url,
            published=day(row.published),
        )


def since(base: Database, key: int) -> list[str]:
    """Ids of the reports that came, or were read anew, after the reading with that key."""
    query = (
        select(reports.c.id).distinct()
        .join(readings, readings.c.report == reports.c.key)
        .where(readings.c.key > key)
        .order_by(reports.c.id)
    )
    with base.reading() as connection:
        return list(connection.scalars(query))


def newest(base: Database) -> int:
    """The key of the newest reading, 0 where there is none."""
    with base.reading() as connection:
        return connection.execute(select(func.max(readings.c.key))).scalar_one() or 0


def history(base: Database, report_id: str) -> list[Reading]:
    """Every reading of every text of the report, the oldest first."""
    query = (
        select(readings.c.document)
        .join(reports, reports.c.key == readings.c.report)
        .where(reports.c.id == report_id)
        .order_by(readings.c.key)
    )
    with base.reading() as connection:
        return [rows.reading_of(document) for document in connection.scalars(query)]


def rebuild(base: Database, notes: rows.Notes) -> None:
    """Notes blocks and shingles anew, in one transaction."""
    blocks: set[tuple[int, int]] = set()
    shingles: dict[int, bytes | None] = {}
    with base.writing() as connection:
        keys = list(connection.scalars(select(readings.c.key).order_by(readings.c.key)))
        for row in rows_of(base, keys):
            reading = rows.reading_of(row.document)
            found = notes.shingles(reading)
            blocks.update((block, row.reading) for block in notes.blocks(reading, moment(row.ingested), found))
            shingles[row.key] = rows.pack_numbers(found) if notes.shingles_of else None
        connection.execute(delete(claim_blocks))
        bulk.insert(connection, claim_blocks, sorted(blocks))
        statement = update(reports).where(reports.c.key == bindparam("its_key")).values(shingles=bindparam("its_shingles"))
        for some in portions(shingles.items(), LIST):
            connection.execute(statement, [{"its_key": key, "its_shingles": packed} for key, packed in some])
