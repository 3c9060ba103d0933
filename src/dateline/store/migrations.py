"""How the tables came to be, step by step. A step that has been released is never changed: what is new is a new step.

The statements are the same for both databases but for the names of types, which stand in braces.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, inspect, text

from dateline.errors import StoreError
from dateline.store.moments import iso, now
from dateline.store.words import search_words

TYPES = {
    "sqlite": {
        "key": "INTEGER PRIMARY KEY",
        "whole": "BIGINT",
        "real": "FLOAT",
        "blob": "BLOB",
        "text": "TEXT",
        "packed": " WITHOUT ROWID",
    },
    "postgresql": {
        "key": "BIGINT PRIMARY KEY",
        "whole": "BIGINT",
        "real": "DOUBLE PRECISION",
        "blob": "BYTEA",
        # Compared byte by byte, as SQLite does, whatever the database's own order of letters.
        "text": 'TEXT COLLATE "C"',
        "packed": "",
    },
}

VIEW = """CREATE TABLE {name} (
    id {{text}} NOT NULL PRIMARY KEY, type {{text}} NOT NULL, status {{text}}, geonames {{whole}}, place {{text}},
    place_key {{text}}, country {{text}}, lat {{real}}, lon {{real}}, precision INTEGER, earliest {{text}},
    latest {{text}}, document {{text}} NOT NULL)"""
VIEW_INDEXES = (
    "CREATE INDEX {name}_geonames ON {name} (geonames)",
    "CREATE INDEX {name}_place_key ON {name} (place_key)",
    "CREATE INDEX {name}_type ON {name} (type, (coalesce(latest, '9999')), (coalesce(earliest, '')))",
    "CREATE INDEX {name}_lat ON {name} (lat)",
    "CREATE INDEX {name}_days ON {name} ((coalesce(latest, '9999')), (coalesce(earliest, '')))",
)


class Migration(NamedTuple):
    """One step: statements for both databases, statements for one of them, and what must be filled in."""

    version: int
    name: str
    statements: Sequence[str] = ()
    only: Mapping[str, Sequence[str]] = MappingProxyType({})
    fill: Callable[[Connection], None] | None = None


RECORD = (
    """CREATE TABLE reports (
    key {key}, hash {text} NOT NULL, id {text} NOT NULL, title {text}, outlet {text}, agency {text}, url {text},
    published {text}, ingested {text} NOT NULL, origin {text}, shingles {blob})""",
    "CREATE UNIQUE INDEX reports_hash ON reports (hash)",
    "CREATE INDEX reports_id ON reports (id)",
    """CREATE TABLE readings (
    key {key}, report {whole} NOT NULL REFERENCES reports (key), reader {text} NOT NULL, at {text} NOT NULL,
    claims INTEGER NOT NULL, document {blob} NOT NULL)""",
    "CREATE UNIQUE INDEX readings_report ON readings (report, reader)",
    """CREATE TABLE claims (
    reading {whole} NOT NULL REFERENCES readings (key), number INTEGER NOT NULL, id {text} NOT NULL, kind {text} NOT NULL,
    type {text} NOT NULL, status {text} NOT NULL, polarity {text} NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL,
    geonames {whole}, place {text}, place_key {text}, country {text}, lat {real}, lon {real}, precision INTEGER,
    earliest {text}, latest {text}, published {text}, PRIMARY KEY (reading, number))""",
    "CREATE INDEX claims_geonames ON claims (geonames, earliest) WHERE geonames IS NOT NULL",
    "CREATE INDEX claims_place_key ON claims (place_key, earliest) WHERE place_key IS NOT NULL",
    "CREATE INDEX claims_type ON claims (type, kind, earliest)",
    """CREATE TABLE claim_blocks (
    block {whole} NOT NULL, reading {whole} NOT NULL, PRIMARY KEY (block, reading)){packed}""",
    """CREATE TABLE judgements (
    id {text} NOT NULL PRIMARY KEY, one_report {text} NOT NULL, one_claim {text} NOT NULL, one_reading {whole} NOT NULL,
    other_report {text} NOT NULL, other_claim {text} NOT NULL, other_reading {whole} NOT NULL, verdict {text} NOT NULL,
    author {text} NOT NULL, time {text} NOT NULL, score {real}, why {text})""",
    """CREATE TABLE corrections (
    id {text} NOT NULL PRIMARY KEY, report {text} NOT NULL, claim {text} NOT NULL, reading {whole} NOT NULL,
    field {text} NOT NULL, value {text} NOT NULL, author {text} NOT NULL, time {text} NOT NULL, why {text})""",
    "CREATE TABLE withdrawals (id {text} NOT NULL PRIMARY KEY, at {text} NOT NULL)",
    *(
        statement.format(name=name)
        for name in ("happenings", "intervals", "chains")
        for statement in (VIEW, *VIEW_INDEXES)
    ),
    """CREATE TABLE view_reports (
    report {text} NOT NULL, kind {text} NOT NULL, id {text} NOT NULL, PRIMARY KEY (report, kind, id)){packed}""",
    "CREATE INDEX view_reports_id ON view_reports (kind, id)",
    "CREATE TABLE facts (name {text} NOT NULL PRIMARY KEY, value {text} NOT NULL)",
)

# Stemmed English without a list of words to leave out: "who" may be the WHO, "us" the US.
SEARCH = {
    "sqlite": [
        "CREATE VIRTUAL TABLE words USING fts5(body, content='', tokenize='porter unicode61 remove_diacritics 2')"
    ],
    "postgresql": [
        "CREATE TEXT SEARCH DICTIONARY dateline_stem (TEMPLATE = pg_catalog.snowball, LANGUAGE = english)",
        "CREATE TEXT SEARCH CONFIGURATION dateline (COPY = pg_catalog.simple)",
        "ALTER TEXT SEARCH CONFIGURATION dateline ALTER MAPPING FOR asciiword, word, numword WITH dateline_stem",
        "CREATE TABLE words (report BIGINT PRIMARY KEY REFERENCES reports (key), words TSVECTOR NOT NULL)",
        "CREATE INDEX words_words ON words USING gin (words)",
    ],
}
SEARCH_ADD = {
    "sqlite": "INSERT INTO words (rowid, body) VALUES (:report, :words)",
    "postgresql": "INSERT INTO words (report, words) VALUES (:report, to_tsvector('dateline', :words))",
}


class _Words(msgspec.Struct):
    title: str | None
    text: str


class _Document(msgspec.Struct):
    report: _Words


def _fill_search(connection: Connection) -> None:
    """Indexes the reports that are already there, from the first reading of each."""
    add = text(SEARCH_ADD[connection.dialect.name])
    first = connection.execute(text("SELECT report, min(key) FROM readings GROUP BY report ORDER BY report")).all()
    document = text("SELECT document FROM readings WHERE key = :key")
    for report, key in first:
        packed = connection.execute(document, {"key": key}).scalar_one()
        said = msgspec.json.decode(zlib.decompress(packed), type=_Document).report
        connection.execute(add, {"report": report, "words": search_words(said.title, said.text)})


MIGRATIONS = (
    Migration(1, "the record: reports, readings, claims, judgements and the view", RECORD),
    Migration(2, "full-text search", only=SEARCH, fill=_fill_search),
    Migration(
        3,
        "quarantine for what could not be read",
        (
            """CREATE TABLE quarantine (
    id {key}, name {text} NOT NULL, reason {text} NOT NULL, detail {text} NOT NULL, digest {text} NOT NULL,
    at {text} NOT NULL, released {text}, content {blob})""",
            "CREATE UNIQUE INDEX quarantine_name ON quarantine (name, digest)",
        ),
    ),
)
NEWEST = MIGRATIONS[-1].version


def version_of(connection: Connection) -> int:
    """The number of the newest step that the database has taken; 0 for an empty database."""
    if not inspect(connection).has_table("migrations"):
        return 0
    return connection.execute(text("SELECT coalesce(max(version), 0) FROM migrations")).scalar_one() or 0


def check_version(version: int, where: str) -> None:
    """Raises `StoreError` for a database of a newer program."""
    if version > NEWEST:
        raise StoreError(
            f"{where}: made by a newer dateline (schema {version}; this one knows up to {NEWEST}); "
            "upgrade dateline, or open a copy made before"
        )


def migrate(connection: Connection, where: str, upto: int = NEWEST) -> list[Migration]:
    """Takes the steps that are missing, within the caller's transaction; which they were."""
    types = TYPES[connection.dialect.name]
    version = version_of(connection)
    check_version(version, where)
    if not version and upto:
        connection.exec_driver_sql(
            "CREATE TABLE IF NOT EXISTS migrations "
            "(version INTEGER NOT NULL PRIMARY KEY, name {text} NOT NULL, at {text} NOT NULL)".format(**types)
        )
    missing = [step for step in MIGRATIONS if version < step.version <= upto]
    for step in missing:
        for statement in step.statements:
            connection.exec_driver_sql(statement.format(**types))
        for statement in step.only.get(connection.dialect.name, ()):
            connection.exec_driver_sql(statement)
        if step.fill:
            step.fill(connection)
        connection.execute(
            text("INSERT INTO migrations (version, name, at) VALUES (:version, :name, :at)"),
            {"version": step.version, "name": step.name, "at": iso(now())},
        )
    return missing
