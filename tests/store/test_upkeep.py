"""Counting, checking and copying a record."""

from __future__ import annotations

import zlib
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import text
from tests.store.made import FIRST, NOW, SECOND, reading

from dateline.errors import StoreError
from dateline.store import Fault, Store
from dateline.store.migrations import NEWEST


@pytest.fixture
def two(store: Store) -> Store:
    store.add([reading("r1"), reading("r2", killed=5)], at=NOW)
    return store


def test_stats_count_everything(two: Store) -> None:
    two.add([reading("r1", killed=9), reading("r2", killed=5, reader=SECOND)], at=NOW)
    stats = two.stats()
    assert (stats.schema, stats.reports, stats.texts) == (NEWEST, 2, 3)
    assert stats.readings == {FIRST: 3, SECOND: 1}
    assert stats.claims == {"condition": 4, "event": 4, "figure": 4}
    assert (stats.first_published, stats.last_published) == ("2014-05-01", "2014-05-01")
    assert stats.bytes > 10_000


def whats(store: Store) -> list[str]:
    return [str(fault) for fault in store.check()]


def test_a_whole_record_has_no_faults(two: Store) -> None:
    assert whats(two) == []


def test_a_reading_that_was_changed_is_found(two: Store) -> None:
    other = msgspec.json.encode(reading("r1", killed=44))
    with two.base.writing() as connection:
        connection.execute(text("UPDATE readings SET document = :d WHERE key = 1"), {"d": zlib.compress(other)})
        connection.execute(text("UPDATE readings SET document = :d WHERE key = 2"), {"d": b"rubbish"})
    found = whats(two)
    assert "report r1, reading 1: its text, day, outlet or id is not what the report's hash was made of" in found
    assert any("claim c1: stands otherwise" in what for what in found)
    assert any(what.startswith("report r2, reading 2: the reading cannot be read") for what in found)


def test_offsets_that_do_not_fit_are_found(store: Store) -> None:
    one = reading("r1")
    claims = (msgspec.structs.replace(one.claims[0], start=1, sentence=7), *one.claims[1:])
    store.add([msgspec.structs.replace(one, claims=claims)], at=NOW)
    assert whats(store) == [
        "report r1, reading 1, claim c1: its words do not stand at its offsets",
        "report r1, reading 1, claim c1: there is no sentence 7",
    ]


def test_lost_and_orphaned_rows_are_found(two: Store) -> None:
    with two.base.writing() as connection:
        connection.execute(text("DELETE FROM claims WHERE reading = 1 AND number = 2"))
        connection.execute(text("DELETE FROM claims WHERE reading = 2"))
        connection.execute(text("DELETE FROM readings WHERE key = 2"))
        connection.execute(text("INSERT INTO view_reports VALUES ('r9', 'happenings', 'r9#c1')"))
    found = whats(two)
    assert "report r1, reading 1: makes 3 claims, of which the table has 2" in found
    assert "report r2: has no reading" in found
    assert "table claim_blocks: 6 rows belong to readings that are not there" in found
    assert "happenings r9#c1: rests on a report that is not in the record" in found


def test_a_backup_is_whole_and_a_record(two: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    if two.base.path is None:
        with pytest.raises(StoreError, match="pg_dump"):
            two.backup(copy)
        assert not copy.exists()
        return
    two.backup(copy)
    two.add([reading("r3")], at=NOW)
    assert sorted(path.name for path in tmp_path.iterdir() if "copy" in path.name) == ["copy.db"]
    with Store.open(copy, create=False) as copied:
        assert [filing.report for filing in copied.filings()] == ["r1", "r2"]
        assert whats(copied) == []
    with pytest.raises(StoreError, match="is there already"):
        two.backup(copy)
    with pytest.raises(StoreError, match="cannot be written"):
        two.backup(tmp_path / "nowhere" / "copy.db")


def test_a_fault_reads_as_a_line() -> None:
    assert str(Fault("report r1", "has no reading")) == "report r1: has no reading"
