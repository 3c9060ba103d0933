"""A record of every older schema is brought up to date, a newer one is refused, and what was released never changes."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import inspect, text
from tests.store.made import FIRST, NOW, reading

from dateline.errors import StoreError
from dateline.store import Store, report_hash
from dateline.store.database import Database
from dateline.store.migrations import MIGRATIONS, NEWEST
from dateline.store.schema import metadata

OLDER = range(1, NEWEST)
# Of the statements of each released step. A step that is here is never changed: what is new is a new step.
RELEASED = {1: "25b4652669da411a", 2: "c3052ab40b39b1ed", 3: "23b80456c9422d88"}


def older(where: str, version: int) -> Database:
    """A record as a program of that schema left it, with one reading; in that program's own words."""
    one = reading("r1")
    base = Database.connect(where)
    base.migrate(upto=version)
    values: dict[str, Any] = {
        "hash": report_hash(one.report),
        "at": NOW.isoformat(timespec="microseconds"),
        "document": zlib.compress(msgspec.json.encode(one)),
        "reader": FIRST,
    }
    with base.writing() as connection:
        connection.execute(
            text(
                "INSERT INTO reports (key, hash, id, title, outlet, agency, url, published, ingested) VALUES (1, :hash, "
                "'r1', 'Shells fall on Yarmouk', 'The Morning Post', 'AP', 'https://example.org/r1', '2014-05-01', :at)"
            ),
            values,
        )
        connection.execute(
            text(
                "INSERT INTO readings (key, report, reader, at, claims, document) "
                "VALUES (1, 1, :reader, :at, 3, :document)"
            ),
            values,
        )
        for number, (kind, type_, starts, ends, earliest, latest) in enumerate(
            [
                ("event", "ASSAULT", 0, 22, "2014-04-30", "2014-04-30"),
                ("figure", "killed", 7, 22, "2014-04-30", "2014-04-30"),
                ("condition", "siege", 64, 106, "2013-07-01", None),
            ]
        ):
            connection.execute(
                text(
                    "INSERT INTO claims (reading, number, id, kind, type, status, polarity, starts, ends, geonames, place, "
                    "place_key, country, lat, lon, precision, earliest, latest, published) VALUES (1, :number, :id, :kind, "
                    ":type, 'occurred', 'positive', :starts, :ends, 162627, 'Yarmouk', 'yarmouk', 'SYR', 33.4762, 36.3019, "
                    "1, :earliest, :latest, '2014-05-01')"
                ),
                {
                    "number": number,
                    "id": f"c{number + 1}",
                    "kind": kind,
                    "type": type_,
                    "starts": starts,
                    "ends": ends,
                    "earliest": earliest,
                    "latest": latest,
                },
            )
        if version >= 2:
            add = {
                "sqlite": "INSERT INTO words (rowid, body) VALUES (1, :words)",
                "postgresql": "INSERT INTO words VALUES (1, to_tsvector('dateline', :words))",
            }
            connection.execute(text(add[base.dialect]), {"words": one.report.text})
    return base


@pytest.mark.parametrize("version", OLDER)
def test_an_older_record_is_brought_up_to_date(where: str, version: int) -> None:
    older(where, version).close()
    with Store.open(where) as store:
        assert store.schema == NEWEST
        assert store.reading("r1") == reading("r1")
        assert [filing.claims for filing in store.filings()] == [reading("r1").claims]
        assert store.search("shells killed") == ["r1"]
        assert [id for id, _ in store.claims(place="Yarmouk", kind="event")] == ["r1"]
        store.quarantine("a.html", "unreadable", "no text", None)
        assert store.add([reading("r1"), reading("r2")], at=NOW).readings == 1
        assert list(store.check()) == []


@pytest.mark.parametrize("version", OLDER)
def test_an_older_record_may_be_left_as_it_is(where: str, version: int) -> None:
    older(where, version).close()
    with pytest.raises(StoreError, match=rf"schema {version}.*dateline db migrate"):
        Store.open(where, migrate=False)
    base = Database.connect(where)
    with base.reading() as connection:
        assert connection.execute(text("SELECT max(version) FROM migrations")).scalar_one() == version
    base.close()


def test_a_newer_record_is_refused(where: str) -> None:
    with Store.open(where) as store, store.base.writing() as connection:
        connection.execute(text(f"INSERT INTO migrations VALUES ({NEWEST + 1}, 'colours', '2030-01-01')"))
    with pytest.raises(StoreError, match=rf"newer dateline \(schema {NEWEST + 1}.*upgrade") as raised:
        Store.open(where)
    assert "dateline:" not in str(raised.value)
    assert raised.value.exit_code == 7


def test_a_step_that_fails_leaves_the_record_as_it_was(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    older(where, 1).close()

    def fails(_: object) -> str:
        raise RuntimeError("out of memory")

    monkeypatch.setattr("dateline.store.migrations.search_words", lambda *_: fails(None))
    with pytest.raises(RuntimeError):
        Store.open(where)
    monkeypatch.undo()
    base = Database.connect(where)
    with base.reading() as connection:
        assert connection.execute(text("SELECT max(version) FROM migrations")).scalar_one() == 1
        assert not inspect(connection).has_table("words")
    base.close()
    with Store.open(where) as store:
        assert store.search("shells") == ["r1"]


def test_migrate_says_what_it_did(where: str) -> None:
    with pytest.raises(StoreError, match="there is no record"):
        Store.upgrade(where)
    older(where, 1).close()
    assert Store.upgrade(where) == [f"{step.version}: {step.name}" for step in MIGRATIONS[1:]]
    assert Store.upgrade(where) == []


def test_the_steps_make_what_queries_name(store: Store) -> None:
    with store.base.reading() as connection:
        found = inspect(connection)
        for table in metadata.sorted_tables:
            columns = {column["name"]: column for column in found.get_columns(table.name)}
            assert list(columns) == [column.name for column in table.columns], "in the order in which rows are inserted"
            keys = found.get_pk_constraint(table.name)["constrained_columns"]
            assert set(keys) == {column.name for column in table.primary_key}
            for column in table.columns:
                made = columns[column.name]
                assert made["nullable"] in {column.nullable, column.primary_key}
                assert made["type"]._type_affinity is column.type._type_affinity, (table.name, column.name)


def test_steps_are_numbered_without_gaps() -> None:
    assert [step.version for step in MIGRATIONS] == list(range(1, NEWEST + 1))


@pytest.mark.parametrize("step", MIGRATIONS, ids=lambda step: str(step.version))
def test_a_released_step_never_changes(step: Any) -> None:
    words = repr((step.version, tuple(step.statements), {name: tuple(those) for name, those in step.only.items()}))
    assert hashlib.sha256(words.encode()).hexdigest()[:16] == RELEASED[step.version]


def test_a_record_is_made_by_one_of_many(where: str) -> None:
    """Two that open a new record at once: one makes it, the other waits."""
    import threading

    faults: list[BaseException] = []

    def open_and_add(number: int) -> None:
        try:
            with Store.open(where) as store:
                store.add([reading(f"r{number}")], at=NOW)
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=open_and_add, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    with Store.open(where) as store:
        assert store.stats().reports == 4


def test_the_file_says_whose_it_is(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    Store.open(path).close()
    with sqlite3.connect(path) as base:
        assert base.execute("PRAGMA application_id").fetchone()[0].to_bytes(4, "big") == b"dtln"
        assert base.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    base.close()
