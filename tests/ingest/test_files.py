
"""Files in, reports out: what is read, and in which words the rest is refused."""

from __future__ import annotations

import datetime
import gzip
import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.errors import InputError
from dateline.ingest import Failure, read_files, read_report, report_id
from dateline.ingest import files as files_module
from dateline.model import Report
from dateline.settings import MAX_REPORT_CHARACTERS

TEXT = "The army said on Monday that it had taken the town of Tessalit from the rebels after a week of fighting.\n"
FRENCH = (
    "L’armée a annoncé lundi que la ville de Tessalit avait été reprise aux rebelles après une semaine de combats "
    "dans les collines, et que des civils avaient fui vers le nord.\n"
)


def put(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def only(path: Path) -> Report | Failure:
    found = list(read_files([path]))
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        gzip.compress(TEXT.encode()),
    ],
)
def test_plain_text_in_its_encodings(tmp_path: Path, data: bytes) -> None:
    assert read_report(put(tmp_path, "report.txt", data)) == Report(text=TEXT)


def test_an_english_paper_in_a_chinese_encoding_and_a_page_with_a_byte_broken(tmp_path: Path) -> None:
    words = TEXT * 3 + "“It fell,” he said – on Monday… “We left.” ‘No,’ said another."
    assert read_report(put(tmp_path, "report.txt", words.encode("gb18030"))).text == words
    html = f"<html><head><meta charset='utf-8'></head><body><article><p>{TEXT}</p><p>Caf#: {TEXT}</p></article></body></html>"
    found = read_report(put(tmp_path, "report.html", html.encode().replace(b"#", b"\xe9")))
    assert "Caf\ufffd" in found.text


def test_other_encodings_are_guessed_and_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    words = TEXT + "“It fell,” he said – in the café."
    assert read_report(put(tmp_path, "report.txt", words.encode("cp1252"))).text == words
    assert "not UTF-8; read as Windows-1252" in caplog.text


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("empty.txt", b"", "this is empty"),
        ("blank.txt", b" \n\n\t", "this is empty"),
        ("stars.txt", b"*** 12 ***", "this holds no words"),
        ("paper.pdf", b"%PDF-1.4 and so on", "this PDF file is broken"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n", "a PNG image"),
        ("letter.docx", b"PK\x03\x04abc", "an office document"),
        ("nul.txt", b"abc\x00def", "binary, not text"),
        ("broken16.txt", b"\xff\xfea", "broken at byte"),
        ("broken.gz", gzip.compress(TEXT.encode())[:30], "a broken gzip file"),
        ("french.txt", FRENCH.encode(), "reads English only, and this looks like French"),
        ("empty.html", b"<html><body></body></html>", "no report was found on the page"),
        ("deep.html", b"<html><body>" + b"<div>" * 50_000, "nests its elements too deeply"),
        ("half.json", b'{"text": "abc', "this is not JSON"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_line(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    found = only(put(tmp_path, name, data))
    assert isinstance(found, Failure)
    assert message in found.message
    assert str(found).startswith(str(tmp_path / name))
    assert "\n" not in str(found)
    with pytest.raises(InputError, match=r"\A[^\n]+\Z"):
        read_report(tmp_path / name)


def test_names_that_are_no_files(tmp_path: Path) -> None:
    found = [str(f) for f in read_files([tmp_path, tmp_path / "none.txt", "a\0b"])]
    assert "this is a folder" in found[0]
    assert "there is no such file" in found[1]
    assert "cannot be read" in found[2]
    assert "\0" not in found[2]


def test_too_long_a_report_and_too_large_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long = TEXT * (MAX_REPORT_CHARACTERS // len(TEXT) + 1)
    found = only(put(tmp_path, "long.txt", long))
    assert isinstance(found, Failure)
    assert "200,000 are the most; split it" in found.message
    monkeypatch.setattr(files_module, "MAX_INPUT_BYTES", 1_000)
    found = only(tmp_path / "long.txt")
    assert isinstance(found, Failure)
    assert "larger than" in found.message


def line(**fields: object) -> str:
    return json.dumps({"text": TEXT, **fields})


JSON_LINES = "\n".join(
    [
        line(id="a", published="2018-04-20", outlet="The Post", title="Army takes Tessalit", url="https://example.org/a"),
        line(id=5, further=[1]),
        "",
        "{half",
        '{"id": "n"}',
        '{"text": 5}',
        '{"text": ""}',
        line(published="03/04/2018"),
        "[1]",
        line(published=20180420),
        line(title=["x"]),
        json.dumps({"text": FRENCH}),
        line(id="last", published=None),
    ]
)


@pytest.mark.parametrize("packed", [False, True])
def test_json_lines(tmp_path: Path, packed: bool) -> None:
    data = JSON_LINES.encode()
    path = put(tmp_path, "reports.jsonl" + ".gz" * packed, gzip.compress(data) if packed else data)
    found = list(read_files([path]))
    reports = [f for f in found if isinstance(f, Report)]
    assert [r.id for r in reports] == ["a", "5", "last"]
    assert reports[0] == Report(
        text=TEXT, id="a", title="Army takes Tessalit", outlet="The Post", url="https://example.org/a",
        published=datetime.date(2018, 4, 20),
    )  # fmt: skip
    failures = {f.line: f.message for f in found if isinstance(f, Failure)}
    expected = {
        4: "not JSON", 5: "`text` is missing", 6: "`text` is a number", 7: "this is empty", 8: "day first or month first",
        9: "a list, not an object", 10: "`published` is a number", 11: "`title` is a list", 12: "looks like French",
    }  # fmt: skip
    assert failures.keys() == expected.keys()
    assert all(words in failures[number] for number, words in expected.items())
    assert all(str(f).startswith(f"{path} line ") for f in found if isinstance(f, Failure))


def test_json_lines_are_told_by_what_they_hold_and_read_one_by_one(tmp_path: Path) -> None:
    path = put(tmp_path, "reports.txt", "\ufeff" + "\n".join(line(id=str(n)) for n in range(3)))
    stream = read_files([path])
    assert report_id(next(stream)) == "0"  # type: ignore[arg-type]
    assert len(list(stream)) == 2


def test_a_line_too_long_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files_module, "MAX_INPUT_BYTES", 1_000)
    path = put(tmp_path, "reports.jsonl", "\n".join([line(id="a"), '{"text": "' + "x" * 200_000 + '"}', line(id="c")]))
    found = list(read_files([path]))
    assert [f.id if isinstance(f, Report) else f.line for f in found] == ["a", 2, "c"]


def test_one_object_or_a_list(tmp_path: Path) -> None:
    assert read_report(put(tmp_path, "one.json", json.dumps({"id": "p", "text": TEXT}, indent=1))).id == "p"
    path = put(tmp_path, "list.json", json.dumps([{"id": "p", "text": TEXT}, {"text": 3}], indent=1))
    found = list(read_files([path]))
    assert isinstance(found[0], Report)
    assert str(found[1]) == f"{path} item 2: `text` is a number, and has to be a string"


def test_read_report_wants_one(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="more than one report"):
        read_report(put(tmp_path, "two.jsonl", line() + "\n" + line()))
    with pytest.raises(InputError, match="empty"):
        read_report(put(tmp_path, "none.jsonl", "\n\n"))


@pytest.mark.parametrize("data", [TEXT, line(), f"<html><body><article><p>{TEXT}</p></article></body></html>"])
def test_standard_input(monkeypatch: pytest.MonkeyPatch, data: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    assert read_report("-").text.strip() == TEXT.strip()


def test_what_is_given_fills_what_is_not_stated(tmp_path: Path) -> None:
    day = datetime.date(2013, 2, 8)
    stated, bare = read_files(
        [put(tmp_path, "r.jsonl", line(published="2018-04-20", outlet="A") + "\n" + line())], published=day, outlet="B"
    )
    assert isinstance(stated, Report)
    assert isinstance(bare, Report)
    assert (stated.published, stated.outlet) == (datetime.date(2018, 4, 20), "A")
    assert (bare.published, bare.outlet) == (day, "B")


def test_report_id() -> None:
    report = Report(text=TEXT, outlet="The Post")
    assert report_id(Report(text=TEXT, id="own")) == "own"
    assert report_id(report) == report_id(Report(text=TEXT, outlet="The Post", title="Army takes Tessalit"))
    assert len({report_id(report), report_id(Report(text=TEXT)), report_id(Report(text=TEXT + " "))}) == 3
    assert len(report_id(report)) == 16
    assert int(report_id(report), 16) >= 0


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode) | st.text(max_size=99).map(lambda t: f'{{"text": {t}'.encode()))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes) -> None:
    for found in read_files([put(tmp_path, "any", data)]):
        assert isinstance(found, Report | Failure)
        assert isinstance(found, Failure) or any(map(str.isalpha, found.text))
