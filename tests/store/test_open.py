"""What a record may be kept in, and what is said of all else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.store.made import NOW, reading
from tests.store.server import Server

from dateline.errors import StoreError
from dateline.store import Store
from dateline.store.database import is_address


def test_what_is_no_record_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as base:
        base.execute("CREATE TABLE recipes (name)")
    base.close()
    before = other.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        Store.open(other)
    assert other.read_bytes() == before

    text = tmp_path / "notes.txt"
    text.write_text("notes")
    with pytest.raises(StoreError, match="no SQLite database"):
        Store.open(text)
    assert text.read_text() == "notes"

    with pytest.raises(StoreError, match="is no file"):
        Store.open(tmp_path)
    with pytest.raises(StoreError, match=r"folder .* does not exist"):
        Store.open(tmp_path / "nowhere" / "record.db")


def test_a_record_is_made_only_where_it_may_be(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    with pytest.raises(StoreError, match="there is no record; `dateline ingest"):
        Store.open(path, create=False)
    assert not path.exists()
    path.touch()
    with pytest.raises(StoreError, match="there is no record"):
        Store.open(path, create=False)
    Store.open(path).close()
    Store.open(str(path), create=False).close()


def test_a_broken_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    with Store.open(path) as store:
        store.add([reading(f"r{number}") for number in range(200)], at=NOW)
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * 4096 * 3 + whole[4 * 4096 :])
    with pytest.raises(StoreError, match="malformed"):
        Store.open(path)


@pytest.mark.parametrize("address", ["postgresql://[", "postgresql://host:port:port/x"])
def test_an_address_that_is_none_is_told(address: str) -> None:
    with pytest.raises(StoreError):
        Store.open(address)


def test_a_server_that_does_not_answer_is_told_without_the_password(tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(StoreError) as raised:
        Store.open(f"postgresql://me:secret@/record?host={tmp_path}")
    assert "secret" not in str(raised.value)
    assert str(tmp_path) in str(raised.value)


def test_the_record_has_a_schema_of_its_own(postgresql: Server) -> None:
    import psycopg

    address = postgresql.database()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CREATE TABLE reports (recipe text)")
    with pytest.raises(StoreError, match="there is no record"):
        Store.open(address, create=False)
    with Store.open(address) as store:
        store.add([reading()], at=NOW)
        assert store.search("shells") == ["r1"]
    with Store.open(address.replace("postgresql:", "postgres:"), create=False) as store:
        assert store.stats().reports == 1
    with psycopg.connect(address) as connection:
        assert connection.execute("SELECT count(*) FROM dateline.reports").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM public.reports").fetchone() == (0,)


def test_another_encoding_is_refused(postgresql: Server) -> None:
    postgresql.execute("CREATE DATABASE old ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    with pytest.raises(StoreError, match=r"LATIN1.*UTF8"):
        Store.open(postgresql.of("old"))


def test_addresses_and_files() -> None:
    assert is_address("postgresql://host/name")
    assert is_address("postgres://host/name")
    assert not is_address("postgresql.db")
    assert not is_address(Path("postgresql:"))
