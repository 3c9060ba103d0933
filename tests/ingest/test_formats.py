"""Every kind of file that is read, told by what it holds."""

from __future__ import annotations

import datetime
import gzip
import io
import json
import random
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.ingest.made import OTHER, TEXT, entry, feed, mail, page, pdf, record

from dateline.errors import InputError
from dateline.ingest import Failure, expand, parse_columns, read_bytes, read_files
from dateline.ingest.page import fragment_text
from dateline.model import Report

DAY = datetime.date(2018, 4, 20)


def put(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def reports(path: Path, columns: dict[str, str] | None = None) -> list[Report]:
    found = list(read_files([path], columns=columns))
    assert not [f for f in found if isinstance(f, Failure)]
    return [f for f in found if isinstance(f, Report)]


def failure(path: Path, columns: dict[str, str] | None = None) -> Failure:
    (found,) = read_files([path], columns=columns)
    assert isinstance(found, Failure)
    return found


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv(tmp_path: Path, separator: str) -> None:
    rows = [["id", "text", "published", "more"], ["a", f'"{TEXT}\nIt was said."', "2018-04-20", ""], ["b", f'"{OTHER}"', "", "x"]]
    path = put(tmp_path, "r.csv", "\ufeff" + "\r\n".join(separator.join(row) for row in rows))
    assert reports(path) == [Report(f"{TEXT}\nIt was said.", "a", published=DAY), Report(OTHER, "b")]


def test_columns_by_name(tmp_path: Path) -> None:
    columns = parse_columns("text=body, published=date,id=")
    path = put(tmp_path, "r.csv", f'id,body,date\n1,"{TEXT}",2018-04-20\n')
    assert reports(path, columns) == [Report(TEXT, published=DAY)]
    lines = put(tmp_path, "r.jsonl", json.dumps({"body": TEXT, "date": "2018-04-20", "id": 1, "text": "no"}))
    assert reports(lines, columns) == [Report(TEXT, published=DAY)]
    inner = put(tmp_path, "inner.jsonl", json.dumps({"news": {"body": TEXT}}))
    assert reports(inner, {"text": "news.body"}) == [Report(TEXT)]


def test_a_column_that_is_not_there(tmp_path: Path) -> None:
    found = failure(put(tmp_path, "r.csv", f'body,date\n"{TEXT}",2018-04-20\n'))
    assert "no column `text`; the columns are body, date; say which holds the text, as in --map" in found.message
    found = failure(tmp_path / "r.csv", {"text": "body", "published": "day"})
    assert "no column `day`" in found.message
    assert found.content == (tmp_path / "r.csv").read_bytes()


@pytest.mark.parametrize("words", ["text", "text=a,text=b", "words=a", "text=", "=a"])
def test_mappings_that_are_none(words: str) -> None:
    with pytest.raises(InputError):
        parse_columns(words)


def test_rows_that_are_none_are_told_and_the_rest_read(tmp_path: Path) -> None:
    table = f'id,text,published\na,"{TEXT}",\nb,,\nc,"{OTHER}",03/04/2018\nd,"caf\xff"\n'.encode("latin-1") + f'e,"é {TEXT}",\n'.encode()
    found = list(read_files([put(tmp_path, "r.csv", table)]))
    assert [f.id for f in found if isinstance(f, Report)] == ["a", "e"]
    failures = [f for f in found if isinstance(f, Failure)]
    assert [f.name.rsplit(" ", 2)[1:] for f in failures] == [["row", "3"], ["row", "4"], ["row", "5"]]
    assert [f.reason for f in failures] == ["empty", "date", "encoding"]
    assert json.loads(failures[1].content or b"") == {"id": "c", "text": OTHER, "published": "03/04/2018"}


def test_a_table_in_another_encoding(tmp_path: Path) -> None:
    words = TEXT + " “It fell,” he said."
    for encoding in ("cp1252", "utf-16"):
        path = put(tmp_path, "r.csv", f'text\n"{words}"\n'.encode(encoding))
        assert [r.text for r in reports(path)] == [words]


def test_parquet(tmp_path: Path) -> None:
    table = pyarrow.table(
        {"body": [TEXT, None, OTHER], "day": [DAY, DAY, None], "n": [1, 2, 3], "big": [["x"], ["y"], ["z"]]}
    )
    pyarrow.parquet.write_table(table, tmp_path / "r.parquet")
    found = list(read_files([tmp_path / "r.parquet"], columns=parse_columns("text=body,published=day,id=n")))
    assert [f for f in found if isinstance(f, Report)] == [Report(TEXT, "1", published=DAY), Report(OTHER, "3")]
    (missing,) = [f for f in found if isinstance(f, Failure)]
    assert missing.name.endswith("r.parquet row 2")
    assert "no column `text`" in failure(tmp_path / "r.parquet").message
    packed = put(tmp_path, "r.parquet.gz", gzip.compress((tmp_path / "r.parquet").read_bytes()))
    assert len(list(read_files([packed], columns={"text": "body"}))) == 3
    broken = put(tmp_path, "broken.parquet", (tmp_path / "r.parquet").read_bytes()[:-30])
    assert "broken Parquet file" in failure(broken).message


def test_feed(tmp_path: Path) -> None:
    (one, two) = reports(put(tmp_path, "feed.xml", feed(entry(1), entry(2, OTHER, "garbled"))))
    assert one == Report(TEXT, "https://post.example/1", "Report 1", "The Post", "https://post.example/1", DAY)
    assert (two.text, two.published) == (OTHER, None)


def test_atom_and_the_longest_text(tmp_path: Path) -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry><id>tag:post.example,2018:1</id>'
        f'<title>A &amp; B</title><updated>2018-04-20T10:00:00Z</updated><summary>{TEXT}</summary><content type="html">'
        f"&lt;p&gt;{TEXT}&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;{OTHER}&lt;/p&gt;</content></entry></feed>"
    )
    (found,) = reports(put(tmp_path, "feed.atom", atom))
    assert found.text == f"{TEXT}\n{OTHER}"
    assert (found.title, found.published) == ("A & B", DAY)


def test_no_feed_gives_its_entries_another_feeds_ids() -> None:
    from dateline.ingest.feeds import read_feed

    text = feed(entry(1), entry(2, link="https://bad.example/2"))
    own, other = read_feed(text, "f", "https://bad.example/feed")
    assert isinstance(own, Report)
    assert isinstance(other, Report)
    assert own.id == "bad.example#https://post.example/1"
    assert other.id == "https://bad.example/2"


def test_web_archive(tmp_path: Path) -> None:
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(page(OTHER, TEXT)), page(OTHER, TEXT).encode())
    html = "Content-Type: text/html; charset=utf-8"
    archive = [
        record("https://post.example/1", page().encode()),
        record("https://post.example/logo.png", b"\x89PNG", headers="Content-Type: image/png"),
        record("https://post.example/2", chunked, headers=f"{html}\r\nTransfer-Encoding: chunked"),
        record("https://post.example/3", gzip.compress(page(TEXT).encode()), headers=f"{html}\r\nContent-Encoding: gzip"),
        record("https://post.example/4", page(TEXT + " Cafés closed.").encode("latin-1"), headers=html.replace("utf-8", "latin-1")),
        record("https://post.example/1", b"GET / HTTP/1.1", kind="request"),
        record("https://post.example/5", b"<html><body></body></html>"),
    ]
    for name, data in (
        ("a.warc", b"".join(archive)),
        ("a.warc.gz", b"".join(map(gzip.compress, archive))),
        ("a.warc.zst", b"".join(map(zstandard.compress, archive))),
    ):
        found = list(read_files([put(tmp_path, name, data)]))
        read = [f for f in found if isinstance(f, Report)]
        assert [f.url for f in read] == [f"https://post.example/{n}" for n in (1, 2, 3, 4)]
        assert TEXT in read[0].text
        assert OTHER in read[1].text
        assert "Cafés" in read[3].text
        (empty,) = [f for f in found if isinstance(f, Failure)]
        assert (empty.name, empty.reason) == (f"{tmp_path / name} record 7", "empty")


def test_mail(tmp_path: Path) -> None:
    (found,) = reports(put(tmp_path, "m.eml", mail()))
    assert found == Report(TEXT + "\n", "<1@post.example>", "Army takes Tessalit", "The Post", None, DAY)
    (found,) = reports(put(tmp_path, "m.eml", mail(None, page())))
    assert TEXT in found.text
    assert "<p>" not in found.text
    (found,) = reports(put(tmp_path, "stored", b"Received: from a\n" + mail()))
    assert found.title == "Army takes Tessalit"


def test_pdf(tmp_path: Path) -> None:
    (found,) = reports(put(tmp_path, "r.pdf", pdf(TEXT, OTHER)))
    assert " ".join(found.text.split()) == f"{TEXT} {OTHER}"
    assert failure(put(tmp_path, "blank.pdf", pdf())).reason == "empty"


def streamed(data: bytes) -> bytes:
    packer = zstandard.ZstdCompressor(level=3).compressobj()
    return b"".join([packer.compress(data), packer.flush()])


PACKERS = {
    "gz": gzip.compress,
    "zst": zstandard.compress,
    "members.gz": lambda data: gzip.compress(data[:50]) + gzip.compress(data[50:]) + b"\0" * 100,
    "frames.zst": lambda data: b"\x50\x2a\x4d\x18\x03\0\0\0abc" + zstandard.compress(data[:50]) + zstandard.compress(data[50:]),
    "stream.zst": streamed,
}


@pytest.mark.parametrize("packer", PACKERS)
@pytest.mark.parametrize("size", [1, 3, 2000])
def test_packed_text(tmp_path: Path, packer: str, size: int) -> None:
    words = " ".join(random.Random(size).choices((TEXT + " " + OTHER).split(), k=20 * size))
    path = put(tmp_path, f"r.jsonl.{packer}", PACKERS[packer](json.dumps({"text": words[:190_000]}).encode()))
    assert [r.text for r in reports(path)] == [words[:190_000]]


@pytest.mark.parametrize("packer", ["gz", "zst"])
def test_a_packed_file_cut_short(tmp_path: Path, packer: str) -> None:
    data = PACKERS[packer](b"".join(json.dumps({"text": f"{TEXT} {n}"}).encode() + b"\n" for n in range(3000)))
    for cut in (5, len(data) // 2, len(data) - 1):
        found = list(read_files([put(tmp_path, f"r.jsonl.{packer}", data[:cut])]))
        assert isinstance(found[-1], Failure)
        assert "cut short" in found[-1].message
        assert all(isinstance(f, Report) for f in found[:-1])


def test_fragment_text() -> None:
    assert fragment_text("a &amp; b") == "a & b"
    assert fragment_text("<p>One <b>two</b>.</p>three<br>four<script>x()</script><!-- no -->") == "One two.\nthree\nfour"
    assert fragment_text("plain") == "plain"
    with pytest.raises(InputError, match="too deeply"):
        fragment_text("<div>" * 5000)


def test_folders_and_patterns(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.txt", "a/.hidden", ".git/x.txt", "3.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        put(tmp_path, name, TEXT)
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "gone").symlink_to(tmp_path / "nothing")

    def names(*given: str) -> list[str]:
        return [str(Path(f).relative_to(tmp_path)) for f in expand(str(tmp_path / name) for name in given)]

    assert names("") == ["3.html", "a/1.txt", "b/2.txt"]
    assert names("*/*.txt", "3.html", "3.html") == ["a/1.txt", "b/2.txt", "3.html"]
    assert names("**/*.txt") == ["a/1.txt", "b/2.txt"]
    assert names("none*", "none.txt") == ["none*", "none.txt"]
    odd = put(tmp_path, "what[1]?.txt", TEXT)
    assert list(expand([str(odd), "-", "-", "a\0b"])) == [str(odd), "-", "-", "a\0b"]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_file_with_some_bytes_changed_is_read_or_refused(data: st.DataObject) -> None:
    table = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"text": [TEXT]}), table)
    whole = {
        "a.warc": record("https://post.example/1", page().encode()) * 2,
        "a.warc.gz": gzip.compress(record("https://post.example/1", page().encode())),
        "r.csv": f'id,text\n1,"{TEXT}"\n'.encode(),
        "r.parquet": table.getvalue(),
        "feed.xml": feed(entry(1)).encode(),
        "m.eml": mail(TEXT, page()),
        "r.pdf": pdf(TEXT),
        "r.txt.zst": zstandard.compress(TEXT.encode() * 5),
    }
    name = data.draw(st.sampled_from(sorted(whole)))
    changed = bytearray(whole[name])
    for _ in range(data.draw(st.integers(1, 12))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(changed)))
    for found in read_bytes(bytes(changed[:cut]), name):
        assert isinstance(found, Report | Failure)


def test_pages_of_a_pdf_file_are_one_text() -> None:
    from dateline.ingest.pdf import joined

    page = "The Post\nShells hit the mar-\nket of town {n}, a resi-\ndent said. The Russian-\nbacked army went on to\n{n}"
    pages = [page.format(n=n) for n in range(1, 5)]
    text = joined([*pages, "The market and a Russian-backed unit. It over-\nran a place. The resident left."])
    assert text.startswith("Shells hit the market\nof town 1, a resident\nsaid. The Russian-backed\narmy went on to\nShells hit")
    assert "The Post" not in text
    assert text.endswith("went on to\nThe market and a Russian-backed unit. It overran\na place. The resident left.")
    assert joined(["A cease-\nfire was agreed."]) == "A cease-fire\nwas agreed."
    assert joined(["", " \n "]) == ""
