"""What a person sees when something is wrong: real processes, real files, no traceback."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "dateline", "read"]
SENTENCE = "The army shelled the town on Friday, killing three people, a resident said. "


def run(*words: str | Path, given: bytes | None = None, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *map(str, words)],
        input=given,
        capture_output=True,
        env={**os.environ, **environment},
        timeout=120,
        check=False,
    )


BAD_FILES = {
    "empty": (b"", "this is empty"),
    "blank": (b" \n\t\n", "this is empty"),
    "binary": (bytes(range(256)) * 40, "binary"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(200), "image"),
    "no words": (b"123 456. -- !!\n", "no words"),
    "too long": (SENTENCE.encode() * 4000, "split it"),
    "german": (
        "Die Armee hat am Freitag die Stadt beschossen. Dabei wurden nach Angaben der Behörden drei Menschen getötet "
        "und mehrere verletzt. Die Regierung wies die Vorwürfe zurück.".encode(),
        "English",
    ),
    "arabic": ("قال الجيش إن قواته سيطرت على البلدة يوم الجمعة بعد معارك عنيفة مع المسلحين".encode(), "English"),
    "bad line": (b'{"text": "a"\n{"id": 1}\n', "JSON"),
    "number": (b'[{"a": 1}, 2]\n', "not an object"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_cannot_be_read_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    content, message = BAD_FILES[name]
    path = tmp_path / "report"
    path.write_bytes(content)
    done = run(path)
    assert done.returncode == 3, done.stderr
    assert done.stdout == b""
    told = done.stderr.decode()
    assert message in told
    assert "Traceback" not in told
    assert all(line.startswith("dateline: ") for line in told.splitlines())


def test_files_that_are_not_there(tmp_path: Path) -> None:
    done = run(tmp_path / "none.txt", tmp_path, "a\x1b[31mb")
    assert done.returncode == 3
    told = done.stderr.decode()
    assert [line.split(": ", 2)[2][:24] for line in told.splitlines()] == [
        "there is no such file; c",
        "this is a folder; give t",
        "there is no such file; c",
    ]
    assert "\x1b" not in told


def test_a_model_that_is_not_installed() -> None:
    done = run("--model", "en_no_such_model", given=SENTENCE.encode())
    assert done.returncode == 6
    assert b"is not installed" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_codebook_that_is_not_there(tmp_path: Path) -> None:
    done = run("--codebook", tmp_path / "none", given=SENTENCE.encode())
    assert done.returncode == 4, done.stderr
    assert b"Traceback" not in done.stderr


def test_text_without_a_sentence_is_still_a_reading() -> None:
    done = run("--format", "json", given=b"photographs maps weather sport")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["claims"] == []


def test_output_in_an_encoding_that_lacks_characters() -> None:
    done = run(given="Militants shelled “Kyiv” — 停火 — on Friday, a resident said.".encode(), PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert done.stdout.isascii()


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "reports.jsonl"
    path.write_text(
        "".join(json.dumps({"id": str(i), "text": SENTENCE * 3}) + "\n" for i in range(600)), encoding="utf-8"
    )
    return path


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_closed_pipe_ends_quietly(many: Path, workers: str) -> None:
    words = [*COMMAND, str(many), "--format", "jsonl", "--workers", workers]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(60) == 141
        assert process.stderr.read() == b""


def living(group: int) -> list[str]:
    """The processes of a group that have not ended; one that has, but that nobody has asked after, is none."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, its_group = path.read_text(encoding="utf-8").rsplit(")", 1)[1].split()[:3]
            if int(its_group) == group and state != "Z":
                found.append(path.parent.name)
    return found


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks /proc which processes are left")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_interrupt_ends_with_one_line_and_leaves_no_process(many: Path, workers: str) -> None:
    words = [*COMMAND, str(many), "--format", "jsonl", "--workers", workers]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(60) == 130
        assert process.stderr.read().decode().strip().splitlines() == ["dateline: interrupted"]
    deadline = time.monotonic() + 10
    while living(process.pid) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert living(process.pid) == []
