"""Reports into the record: once, resumed where it was broken off, and what cannot be read kept apart until it can."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.ingest.made import OTHER, TEXT, entry, feed, page, record
from tests.running.fake import FakeReader

from dateline.ingest import Failure, expand, read_files
from dateline.running.intake import Found, Intake
from dateline.store import Store

ROOT = Path(__file__).parents[2]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "record.db") as opened:
        yield opened


def found(*paths: Path, columns: dict[str, str] | None = None) -> Iterator[Found]:
    for path in expand(map(str, paths)):
        for one in read_files([path], columns=columns):
            yield path, one


def put(path: Path, *texts: object) -> Path:
    lines = (json.dumps(text if isinstance(text, dict) else {"text": text}) for text in texts)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def intake(store: Store, reader: FakeReader) -> Intake:
    return Intake(store, reader.id, reader.read)


def names(store: Store) -> list[tuple[str, str]]:
    return [(Path(one.name).name, one.reason) for one in store.quarantined()]


def test_a_rerun_reads_only_what_is_missing(tmp_path: Path, store: Store) -> None:
    path = put(tmp_path / "a.jsonl", *(f"{TEXT} {n}." for n in range(600)), TEXT + " 5.")
    reader = FakeReader()
    first = intake(store, reader)
    first.take(found(path))
    assert (first.tally.read, first.tally.known, len(reader.given)) == (600, 1, 600)
    put(path, *(f"{TEXT} {n}." for n in range(590, 620)))
    second = intake(store, reader)
    second.take(found(path))
    assert (second.tally.read, second.tally.known) == (20, 10)
    assert reader.given[600:] == [f"{TEXT} {n}." for n in range(600, 620)]
    assert store.stats().reports == 620


def test_where_a_report_came_from_is_kept(tmp_path: Path, store: Store) -> None:
    one, two = put(tmp_path / "a.jsonl", TEXT), put(tmp_path / "b.jsonl", OTHER, TEXT + " More.")
    intake(store, FakeReader()).take(found(tmp_path))
    with store.base.reading() as connection:
        origins = connection.exec_driver_sql("SELECT origin FROM reports ORDER BY key").scalars().all()
    assert origins == [str(one), str(two), str(two)]


def test_another_reader_reads_anew_and_the_old_is_kept(tmp_path: Path, store: Store) -> None:
    path = put(tmp_path / "a.jsonl", TEXT, OTHER)
    intake(store, FakeReader()).take(found(path))
    newer = FakeReader("reader-2")
    renewed = intake(store, newer)
    renewed.renew()
    assert (renewed.tally.read, sorted(newer.given)) == (2, sorted([TEXT, OTHER]))
    intake(store, newer).renew()
    assert len(newer.given) == 2
    (id_,) = {filing.report for filing in store.filings()} - {next(iter(store.filings())).report}
    history = store.history(id_)
    assert [reading.reader.id for reading in history] == ["reader-1", "reader-2"]
    assert store.stats().reports == 2


def test_what_cannot_be_read_is_kept_with_its_reason_and_told_once(tmp_path: Path, store: Store) -> None:
    put(tmp_path / "a.jsonl", TEXT, {"id": "x"}, OTHER + " BREAK")
    (tmp_path / "b.txt").write_bytes(b"a\x00b")
    told: list[str] = []
    reader = FakeReader()
    taken = Intake(store, reader.id, reader.read, complain=lambda failure: told.append(failure.reason))
    taken.take(found(tmp_path / "a.jsonl", tmp_path / "b.txt"))
    assert sorted(told) == ["binary", "fault", "field"]
    assert sorted((name.split(" report ")[0], reason) for name, reason in names(store)) == [
        ("a.jsonl", "fault"), ("a.jsonl line 2", "field"), ("b.txt", "binary"),
    ]  # fmt: skip
    assert taken.tally.quarantined == 3
    again = intake(store, reader)
    again.take(found(tmp_path / "a.jsonl", tmp_path / "b.txt"))
    assert (again.tally.quarantined, again.tally.known, len(store.quarantined())) == (3, 1, 3)


def test_retry_reads_what_was_kept_or_what_is_there_now(tmp_path: Path, store: Store) -> None:
    put(tmp_path / "a.jsonl", TEXT, {"id": "x"}, OTHER + " BREAK", {"body": OTHER})
    (tmp_path / "b.txt").write_bytes(b"a\x00b")
    (tmp_path / "c.txt").write_bytes(b"x\x00y")
    (tmp_path / "d.jsonl").write_text("{half\n", encoding="utf-8")
    reader = FakeReader()
    intake(store, reader).take(found(*(tmp_path / name for name in ("a.jsonl", "b.txt", "c.txt", "d.jsonl", "gone.txt"))))
    assert len(store.quarantined()) == 7
    reader.breaks_on = ""
    (tmp_path / "b.txt").write_text(OTHER + " It is mended.", encoding="utf-8")
    (tmp_path / "d.jsonl").unlink()
    retried = intake(store, reader)
    retried.retry()
    assert [name for name, _ in names(store)] == ["a.jsonl line 2", "a.jsonl line 4", "c.txt", "d.jsonl line 1", "gone.txt"]
    assert (retried.tally.read, retried.tally.released) == (2, 2)
    mapped = intake(store, reader)
    mapped.retry({"text": "body"})
    assert "a.jsonl line 4" not in [name for name, _ in names(store)]
    assert mapped.tally.read == 1


def test_a_reader_that_breaks_again_leaves_it_in_quarantine(tmp_path: Path, store: Store) -> None:
    path = put(tmp_path / "a.jsonl", OTHER + " BREAK")
    reader = FakeReader()
    intake(store, reader).take(found(path))
    intake(store, reader).retry()
    assert [reason for _, reason in names(store)] == ["fault"]
    path.unlink()
    intake(store, reader).retry()
    assert [reason for _, reason in names(store)] == ["fault"]
    reader.breaks_on = ""
    intake(store, reader).retry()
    assert names(store) == []
    assert store.stats().reports == 1


def test_each_kind_is_tried_again_as_what_it_was(tmp_path: Path, store: Store) -> None:
    french = "L’armée a annoncé lundi que la ville avait été reprise aux rebelles après une semaine de combats dans les collines."
    (tmp_path / "a.csv").write_text(f'id,text,published\n1,"{TEXT}",03/04/2018\n', encoding="utf-8")
    empty = record("https://a.example/", b"<html><body></body></html>")
    (tmp_path / "b.warc").write_bytes(empty + record("https://a.example/2", page().encode()))
    (tmp_path / "c.xml").write_text(feed(entry(1, french)), encoding="utf-8")
    reader = FakeReader()
    intake(store, reader).take(found(tmp_path / "a.csv", tmp_path / "b.warc", tmp_path / "c.xml"))
    before = names(store)
    assert before == [("a.csv row 2", "date"), ("b.warc record 1", "empty"), ("c.xml entry 1", "not-english")]
    intake(store, reader).retry()
    assert names(store) == before
    assert store.stats().reports == 1
    for file in tmp_path.glob("[abc].*"):
        file.unlink()
    intake(store, reader).retry()
    assert names(store) == before


def test_an_interrupt_keeps_what_was_read(tmp_path: Path, store: Store) -> None:
    def until() -> Iterator[Found]:
        yield from found(put(tmp_path / "a.jsonl", *(f"{TEXT} {n}." for n in range(50))))
        raise KeyboardInterrupt

    taken = intake(store, FakeReader())
    with pytest.raises(KeyboardInterrupt):
        taken.take(until())
    assert taken.tally.read == store.stats().reports
    assert taken.tally.read >= 30


def test_killed_at_any_moment_and_run_again(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl", *(f"{TEXT} {n}." for n in range(900)), {"id": "bad"})
    where = tmp_path / "record.db"
    command = [sys.executable, "-m", "tests.running.taking", str(path), str(where)]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}"}
    chance = random.Random(4)
    safe = 0
    for _ in range(4):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
            assert process.stdout
            said = [process.stdout.readline() for _ in range(chance.randint(1, 12))]
            time.sleep(chance.random() * 0.05)
            process.send_signal(signal.SIGKILL)
            said += process.stdout.readlines()
        safe += max((int(line) for line in said if line.strip().isdigit()), default=0)
        with Store.open(where) as store:
            assert store.stats().reports >= safe
            safe = store.stats().reports
            assert list(store.check()) == []
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    assert int(done.stdout.split()[-1]) == 900 - safe
    with Store.open(where) as store:
        assert (store.stats().reports, store.stats().readings, len(store.quarantined())) == (900, {"reader-1": 900}, 1)


def test_names_that_no_path_can_be_are_tried_again_all_the_same(store: Store) -> None:
    taken = intake(store, FakeReader())
    taken.take([("a\0b", Failure("a\0b line 1", None, "no", "x", b'{"text": "' + TEXT.encode() + b'"}'))])
    taken.retry()
    assert store.quarantined() == []
