"""`dateline db`: what a person sees of a record, and of what is none."""

from __future__ import annotations

import json
import sqlite3
import zlib
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result
from tests.store.made import NOW, reading

from dateline.cli.main import cli
from dateline.errors import StoreError
from dateline.store import Store
from dateline.store.database import Database
from dateline.store.migrations import MIGRATIONS, NEWEST
from dateline.store.schema import metadata


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "record.db"
    with Store.open(path) as store:
        store.add([reading("r1"), reading("r2", killed=5)], at=NOW)
    return path


def run(*words: str | Path, **environment: str) -> Result:
    clean = {"DATELINE_DB": None, "DATELINE_CONFIG": "/nowhere"}
    return CliRunner().invoke(cli, ["db", *map(str, words)], env={**clean, **environment})


def test_a_whole_record_is_told_so(record: Path) -> None:
    result = run("check", "--db", record)
    assert (result.exit_code, result.output) == (0, "2 readings, no faults\n")


def test_faults_are_told_one_a_line(record: Path) -> None:
    with sqlite3.connect(record) as base:
        packed = zlib.compress(msgspec.json.encode(reading("r2\x1b[31m", killed=5)))
        base.execute("UPDATE readings SET document = ? WHERE key = 2", (packed,))
        base.execute("UPDATE reports SET id = ? WHERE key = 2", ("r2\x1b[31m",))
    base.close()
    result = run("check", "--db", record)
    assert result.exit_code == StoreError.exit_code == 7
    assert "hash" in result.stdout
    assert "\x1b" not in result.output
    assert "faults found: 1" in result.stderr


def test_stats_for_people_and_programs(record: Path) -> None:
    table = run("stats", "--db", record).output
    assert "reports                    2\n" in table
    assert "claims: figure             2\n" in table
    found = json.loads(run("stats", "--db", record, "--format", "json").output)
    assert (found["reports"], found["claims"], found["schema"]) == (2, {"condition": 2, "event": 2, "figure": 2}, NEWEST)


@pytest.mark.parametrize("words", [("check",), ("stats",), ("migrate",), ("backup", "copy.db")])
def test_a_record_that_is_not_there_is_not_made(tmp_path: Path, words: tuple[str, ...]) -> None:
    path = tmp_path / "record.db"
    result = run(*words, "--db", path)
    assert isinstance(result.exception, StoreError)
    assert "there is no record" in str(result.exception)
    assert not path.exists()


def test_an_older_record_waits_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    base = Database.connect(path)
    base.migrate(upto=1)
    base.close()
    assert "dateline db migrate" in str(run("stats", "--db", path).exception)
    copied = run("backup", "--db", path, tmp_path / "before.db")
    assert copied.exit_code == 0, "a copy is made before, not after"
    result = run("migrate", "--db", path)
    assert result.output.splitlines() == [f"step {step.version}: {step.name}" for step in MIGRATIONS[1:]]
    assert run("migrate", "--db", path).output == "nothing to do: the record is up to date\n"
    assert run("stats", "--db", path).exit_code == 0


def test_every_column_says_what_it_means() -> None:
    lines = run("tables").output.splitlines()
    for table in metadata.sorted_tables:
        assert f"{table.name}: {table.comment}" in lines
        assert all(column.comment for column in table.columns)
    assert "  published (text, may be null)       the day of publication" in lines


def test_backup_writes_a_new_file(record: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert run("backup", "--db", record, copy).output.startswith(f"{copy}: ")
    assert run("check", "--db", copy).output == "2 readings, no faults\n"
    assert "is there already" in str(run("backup", "--db", record, copy).exception)


def test_the_record_is_named_by_option_environment_or_config(record: Path, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(f'db = "{record}"\n')
    assert run("check", DATELINE_DB=str(record)).exit_code == 0
    assert run("check", DATELINE_CONFIG=str(config)).exit_code == 0
    assert run("check", "--db", str(tmp_path / "no.db"), DATELINE_DB=str(record)).exit_code != 0
    nothing = run("check")
    assert nothing.exit_code == 2
    assert "--db" in nothing.output
