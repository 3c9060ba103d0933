"""What is made to do harm, or simply too much: refused in a line that says why, in bounded memory."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
import zstandard
from tests.ingest.made import OTHER, TEXT, entry, feed, laughs, mail, page, record

from dateline.ingest import Failure, read_bytes, read_files
from dateline.model import Report

MEGABYTE = 1_000_000
LINE = json.dumps({"text": TEXT}).encode() + b"\n"
# Reads a file in a process that may have so much memory beyond what it has after its imports, and prints what it found.
BOUNDED = """
import json, resource, sys
from dateline.ingest import Failure, read_files
import dateline.ingest.warc, fastwarc.warc, zstandard, trafilatura
from dateline.ingest.page import read_page
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + int(sys.argv[2]) * 1_000_000,) * 2)
found = [[f.name, f.reason, f.message] if isinstance(f, Failure) else f.id for f in read_files([sys.argv[1]])]
print(json.dumps(found))
"""


def read_bounded(path: Path, megabytes: int) -> list[object]:
    done = subprocess.run(
        [sys.executable, "-c", BOUNDED, str(path), str(megabytes)], capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    found: list[object] = json.loads(done.stdout)
    return found


def bomb(path: Path, megabytes: int, before: bytes) -> Path:
    pack = gzip.compress if path.suffix == ".gz" else zstandard.compress
    path.write_bytes(pack(before) + pack(b" " * 10 * MEGABYTE) * (megabytes // 10))
    return path


@pytest.mark.parametrize("name", ["bomb.txt.gz", "bomb.jsonl.gz", "bomb.warc.gz", "bomb.txt.zst", "bomb.csv.zst"])
def test_a_bomb_is_cut_off(tmp_path: Path, name: str) -> None:
    before = {"jsonl": LINE, "warc": record("https://a.example/", page().encode()), "csv": f'text\n"{TEXT}"\n'.encode()}
    path = bomb(tmp_path / name, 400, before.get(name.split(".")[1], b"x"))
    assert path.stat().st_size < 2 * MEGABYTE
    found = read_bounded(path, 150)
    *_, (where, reason, message) = found  # type: ignore[misc]
    assert where == str(path)
    assert reason in ("bomb", "too-large")
    assert "larger than 20 MB" in message or "200 times its size, as a bomb does" in message


def test_a_bomb_within_a_bomb(tmp_path: Path) -> None:
    path = tmp_path / "twice.gz"
    path.write_bytes(gzip.compress(gzip.compress(TEXT.encode())))
    (found,) = read_files([path])
    assert isinstance(found, Failure)
    assert "packed twice" in found.message


def test_a_zip_bomb_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(5):
            file.writestr(f"{number}.txt", b"0" * 5 * MEGABYTE)
    (found,) = read_bounded(path, 60)
    assert found == [str(path), "binary", "this is a zip archive or an office document, not text; unpack it, or save it as plain text"]


def test_zstd_that_asks_for_all_memory(tmp_path: Path) -> None:
    packed = zstandard.ZstdCompressor(compression_params=zstandard.ZstdCompressionParameters(window_log=30)).compressobj()
    path = tmp_path / "window.zst"
    path.write_bytes(packed.compress(TEXT.encode()) + packed.flush())
    (found,) = read_files([path])
    assert isinstance(found, Failure)
    assert (found.reason, "asks for more memory" in found.message) == ("bomb", True)


@pytest.mark.parametrize("name", ["long.jsonl", "long.csv", "long.txt"])
def test_a_line_of_100_megabytes(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(b"id,text\n" if name.endswith("csv") else b"")
        file.write(f'a,"{TEXT}"\n'.encode() if name.endswith("csv") else b'{"id": "a", "text": "' + TEXT.encode() + b'"}\n')
        file.write(b'{"text": "')
        for _ in range(100):
            file.write(b"x" * MEGABYTE)
        file.write(b"\n")
        file.write(f'c,"{OTHER}"\n'.encode() if name.endswith("csv") else b'{"id": "c", "text": "' + OTHER.encode() + b'"}\n')
    found = read_bounded(path, 120)
    assert [f for f in found if isinstance(f, str)] == ["a", "c"]
    (told,) = [f for f in found if not isinstance(f, str)]
    assert told[1] == "too-large"  # type: ignore[index]
    assert "the line is longer than" in told[2]  # type: ignore[index]


@pytest.mark.parametrize(
    ("name", "data", "reason", "message"),
    [
        ("utf8.txt", TEXT.encode() + "é".encode() + b"\xff\xfe\xfd" + "é é é".encode(), "encoding", "UTF-8 broken at byte"),
        ("noise.txt", TEXT.encode() + bytes(range(128, 256)), "encoding", "no known encoding"),
        ("declared.html", b"<meta charset=utf-8>" + page("caf\xe9 " * 200, TEXT).encode("latin-1"), "encoding", "other places"),
        ("stray.txt", TEXT.encode() + b" Caf\x81. " + OTHER.encode(), "encoding", "no known encoding"),
        ("lines.jsonl", b'{"text": "caf\xe9 ' + TEXT.encode() + b'"}', "not-json", "not JSON"),
        ("nul.txt", TEXT.encode() + b"\x00" + TEXT.encode(), "binary", "it holds NUL bytes"),
        ("late.txt", TEXT.encode() * 50 + b"\x00", "binary", "it holds NUL bytes"),
        ("nul.jsonl", json.dumps({"text": TEXT + "\x00"}).encode(), "binary", "NUL characters"),
        ("nul.csv", f'text\n"{TEXT}\x00"\n'.encode(), "binary", "NUL"),
        ("half.jsonl", b'{"text": "\\ud800 ' + TEXT.encode() + b'"}', "not-json", "not JSON"),
        ("deep.jsonl", b'{"text": ' + b"[" * 100_000, "not-json", "not JSON"),
        ("scripts.html", b"<html><body>" + b"<script>alert('The army took the town.')</script>" * 99, "empty", "no report"),
        ("deep.html", b"<html><body>" + b"<div>" * 50_000 + TEXT.encode(), "bomb", "too deeply"),
        ("laughs.xml", laughs().encode(), "bomb", "declares entities of its own, as a bomb of entities does"),
        ("laughs16.xml", laughs().encode("utf-16"), "bomb", "declares entities"),
        ("file.xml", feed(entry(1, "&x;"), head='<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>').encode(), "bomb", "entities"),
        ("deep.eml", b"MIME-Version: 1.0\n" + b"Content-Type: multipart/mixed; boundary=a\n\n--a\n" * 500, "empty", "holds no text"),
    ],
)  # fmt: skip
def test_each_ends_with_its_reason(tmp_path: Path, name: str, data: bytes, reason: str, message: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (found,) = read_files([path])
    assert isinstance(found, Failure)
    assert message in found.message
    assert found.reason == reason
    assert "\n" not in str(found)
    assert found.content is not None or name == "half.jsonl" or "csv" in name


def test_nothing_of_a_script_is_in_the_report() -> None:
    html = page(TEXT, "<script>document.write('The town fell.')</script>" + OTHER, "<img src=x onerror=alert(1)>" + OTHER)
    (found,) = read_bytes(html.encode(), "page.html")
    assert isinstance(found, Report)
    assert TEXT in found.text
    assert not {"script", "alert", "document", "onerror"} & set(found.text.replace("(", " ").split())
    (found,) = read_bytes(mail(None, html), "mail.eml")
    assert isinstance(found, Report)
    assert "document" not in found.text


@pytest.mark.parametrize("packed", [False, True])
def test_a_web_archive_cut_short(tmp_path: Path, packed: bool) -> None:
    one, two = record("https://a.example/1", page().encode()), record("https://a.example/2", page(OTHER, TEXT).encode())
    whole = one + two.removesuffix(b"\r\n\r\n")
    for cut in (len(one) + 20, len(one) + 250, len(one) + 370, len(one) + 600, len(whole) - 1):
        data = gzip.compress(one) + gzip.compress(two)[: cut - len(one) - 300] if packed and cut > len(one) + 300 else whole[:cut]
        path = tmp_path / "cut.warc"
        path.write_bytes(data)
        found = list(read_files([path]))
        assert isinstance(found[0], Report)
        assert len(found) == 2
        assert isinstance(found[1], Failure)
        assert found[1].reason == "broken"
        assert "cut short" in found[1].message


def test_a_web_archive_of_noise(tmp_path: Path) -> None:
    path = tmp_path / "noise.warc"
    path.write_bytes(record("https://a.example/1", page().encode()) + b"no record at all\r\n" * 100)
    found = list(read_files([path]))
    assert isinstance(found[0], Report)
    assert isinstance(found[1], Failure)
    assert "broken after record 1" in found[1].message


def test_a_quotation_mark_that_never_closes(tmp_path: Path) -> None:
    path = tmp_path / "open.csv"
    path.write_text(f'id,text\na,"{TEXT}"\nb,"' + f"{TEXT}\n" * 10_000, encoding="utf-8")
    found = list(read_files([path]))
    assert isinstance(found[0], Report)
    told = [f for f in found[1:] if isinstance(f, Failure)]
    assert "a quotation mark opens here and does not close" in told[0].message


@pytest.mark.parametrize(
    "data",
    [
        b"<!---->" * 200_000,
        b"<?xml version='1.0'?>" + b"<!DOCTYPE><!---->" * 100_000,
        b"<?xml version='1.0'?>" + b"<!ENTITY " * 200_000,
        b"<!DOCTYPE " * 200_000,
        b"<" * 1_000_000,
        b"<p " * 300_000,
        b"<a" * 300_000 + b"a" * 300_000,
        b"<meta " * 200_000 + b"\xff",
    ],
)
def test_what_is_made_to_be_looked_at_forever_is_not(data: bytes) -> None:
    begun = time.process_time()
    for found in read_bytes(data + b" The army took the town.", "page.html"):
        assert isinstance(found, Report | Failure)
    assert time.process_time() - begun < 10


@pytest.mark.parametrize("field", ["id", "title", "outlet", "url"])
def test_fields_too_long(field: str) -> None:
    (found,) = read_bytes(json.dumps({"text": TEXT, field: "x" * 6_000}).encode(), "r.json")
    assert isinstance(found, Failure)
    assert f"`{field}` has more than" in found.message


def test_a_row_that_never_ends(tmp_path: Path) -> None:
    path = tmp_path / "row.csv"
    with path.open("wb") as file:
        file.write(b'id,text\n')
        for _ in range(60):
            file.write((b'"' + b"a" * 1000 + b'\n",') * 1000)
    (found,) = read_bounded(path, 200)
    assert found[1] == "too-large"  # type: ignore[index]
