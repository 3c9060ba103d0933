"""`dateline ingest` as a person runs it: real processes, real files, one line for what went wrong."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.ingest.made import OTHER, TEXT, entry, feed, page
from tests.ingest.served import serving

COMMAND = [sys.executable, "-m", "dateline", "ingest"]


def run(folder: Path, *words: str | Path, given: bytes | None = None, **environment: str) -> tuple[int, str]:
    done = subprocess.run(
        [*COMMAND, "--no-models", *map(str, words)],
        input=given,
        capture_output=True,
        cwd=folder,
        env={**os.environ, "DATELINE_CONFIG": str(folder / "none.toml"), **environment},
        timeout=120,
        check=False,
    )
    told = done.stderr.decode()
    assert "Traceback" not in told
    assert done.stdout == b""
    return done.returncode, told


def asked(folder: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(folder / "r.db")
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "reports" / "b.html").write_text(page(OTHER, TEXT), encoding="utf-8")
    (tmp_path / "feed.xml").write_text(feed(entry(1, OTHER)), encoding="utf-8")
    (tmp_path / "c.jsonl").write_text(json.dumps({"body": OTHER, "day": "2018-04-20"}) + "\n{half\n", encoding="utf-8")
    return tmp_path


def test_ingest_again_retry_and_stale(folder: Path) -> None:
    code, told = run(folder, "reports", "feed.xml", "*.jsonl", "--map", "text=body,published=day", "--db", "r.db")
    assert code == 3
    assert "c.jsonl line 2: this is not JSON" in told
    assert "4 reports read" in told
    assert "0 known already; 1 could not be read; 1 in quarantine" in told
    assert asked(folder, "SELECT published, origin FROM reports WHERE origin = 'c.jsonl'") == [("2018-04-20", "c.jsonl")]
    code, told = run(folder, "reports", "feed.xml", DATELINE_DB="r.db")
    assert (code, told) == (0, "dateline: 0 reports read, 0 claims; 3 known already; 1 in quarantine\n")
    code, told = run(folder, "--retry", "--db", "r.db")
    assert code == 3
    (folder / "c.jsonl").write_text(json.dumps({"text": OTHER + " Nobody knew more."}), encoding="utf-8")
    code, told = run(folder, "--retry", "--db", "r.db")
    assert (code, told.split("; ")[-1]) == (0, "1 out of quarantine\n")
    (folder / "book" / "cues").mkdir(parents=True)
    code, told = run(folder, "--stale", "--db", "r.db")
    assert told.startswith("dateline: 0 reports read")


def test_workers(folder: Path) -> None:
    lines = [json.dumps({"text": f"{TEXT} {OTHER} It was day {n} of the siege."}) for n in range(90)]
    (folder / "many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    code, told = run(folder, "many.jsonl", "--workers", "2", "--db", "r.db")
    assert code == 0
    assert "90 reports read" in told
    assert asked(folder, "SELECT count(*) FROM reports") == [(90,)]


def test_standard_input_and_what_is_given(folder: Path) -> None:
    code, _ = run(folder, "-", "--published", "2018-04-20", "--outlet", "The Post", "--db", "r.db", given=TEXT.encode())
    assert code == 0
    assert asked(folder, "SELECT published, outlet, origin FROM reports") == [("2018-04-20", "The Post", "-")]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "nothing to ingest"),
        (("a.txt",), "no record named"),
        (("a.txt", "--map", "txt=body"), "`txt` is no field of a report"),
        (("--feeds", "none.opml", "--every", "1s", "--db", "r.db"), "once a minute at most"),
        (("a.txt", "--every", "15m", "--db", "r.db"), "for --feeds"),
        (("--feeds", "none.opml", "--db", "r.db"), "none.opml: cannot be read"),
    ],
)
def test_what_was_not_understood(folder: Path, words: tuple[str, ...], message: str) -> None:
    code, told = run(folder, *words)
    assert code == 2
    assert message in told


def test_the_config_file_names_the_record(folder: Path) -> None:
    (folder / "config.toml").write_text('db = "r.db"\n', encoding="utf-8")
    code, _ = run(folder, "reports", DATELINE_CONFIG=str(folder / "config.toml"))
    assert code == 0
    assert asked(folder, "SELECT count(*) FROM reports") == [(2,)]
    (folder / "config.toml").write_text("db = 5\n", encoding="utf-8")
    code, told = run(folder, "reports", DATELINE_CONFIG=str(folder / "config.toml"))
    assert (code, "`db` has to be a string" in told) == (2, True)


def test_no_option_lets_it_fetch_from_a_private_address(folder: Path) -> None:
    with serving() as site:
        site.answers["/feed"] = (200, {}, feed(entry(1)).encode())
        (folder / "feeds.txt").write_text(f"{site.url}/feed\n", encoding="utf-8")
        cache = {"DATELINE_CACHE": os.environ.get("DATELINE_CACHE") or str(folder)}
        code, told = run(folder, f"{site.url}/feed", "--feeds", "feeds.txt", "--db", "r.db")
        assert cache
        assert code == 3
        assert told.count("127.0.0.1 is a private address, from which nothing is fetched") == 2
        assert site.asked == []
    assert asked(folder, "SELECT DISTINCT reason FROM quarantine") == [("refused",)]


def test_an_interrupt_ends_in_a_line_and_keeps_what_was_read(folder: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "--no-models", "-", "--db", "r.db"],
        stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder, env={**os.environ, "DATELINE_DB": ""},
    )  # fmt: skip
    with process:
        assert process.stdin
        assert process.stderr
        for number in range(20):
            process.stdin.write(json.dumps({"text": f"{TEXT} {number}."}).encode() + b"\n")
        process.stdin.flush()
        for _ in range(400):
            time.sleep(0.1)
            if (folder / "r.db").exists() and asked(folder, "SELECT name FROM sqlite_master WHERE name = 'reports'"):
                break
        time.sleep(3)
        process.send_signal(signal.SIGINT)
        told = process.stderr.read().decode()
    assert process.returncode == 130
    assert "Traceback" not in told
    assert told.splitlines()[-1] == "dateline: interrupted"
