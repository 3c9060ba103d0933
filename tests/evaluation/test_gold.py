from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.evaluation.made import ASSAULT, NEVER, TEXT, gold, write

from dateline.errors import InputError
from dateline.evaluation.gold import load_gold

OURS = sorted((Path(__file__).parents[1] / "gold").glob("*.jsonl"))


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_our_own_gold_is_taken(path: Path) -> None:
    found = load_gold(path)
    assert found.name == path.name
    assert all(report.facts or report.never for report in found.reports)


def test_a_gold_report_without_its_gold_is_a_report(tmp_path: Path) -> None:
    report = load_gold(write(tmp_path / "g.jsonl", gold())).reports[0].stripped()
    assert (report.id, report.text, str(report.published)) == ("harran", TEXT, "2020-05-02")


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    one = load_gold(write(tmp_path / "a.jsonl", gold()))
    same = load_gold(write(tmp_path / "b.jsonl", gold()))
    other = load_gold(write(tmp_path / "c.jsonl", gold(id="x")))
    assert one.digest == same.digest != other.digest


BAD: list[tuple[dict[str, Any], str]] = [
    (gold(facts=[{**ASSAULT, "s": 2}]), "`facts` item 0: `s` is 2, and has to be the number of a sentence"),
    (gold(facts=[{**ASSAULT, "acter": ["army"]}]), "`acter` is not known; did you mean `actor`?"),
    (gold(facts=[{**ASSAULT, "kind": "deed"}]), "`kind` is 'deed', and has to be one of event,"),
    (gold(facts=[{**ASSAULT, "actor": "army"}]), "`actor` has to be a list of strings"),
    (gold(facts=[{**ASSAULT, "date": ["1 May 2020"]}]), "the date '1 May 2020' has to be like 2018-04-20"),
    (gold(facts=[{**ASSAULT, "certainty": ["sure"]}]), "`certainty` holds 'sure', which is not known"),
    (gold(facts=[{"kind": "figure", "s": 0, "type": ["kiled"]}]), "did you mean `killed`?"),
    (gold(facts=[{"kind": "figure", "s": 0, "type": ["killed"], "bounds": [1]}]), "`bounds` has to be two numbers"),
    (gold(facts=[{"kind": "event", "s": 0}]), "a fact of kind event needs a `type`"),
    (gold(facts=["ASSAULT"]), "`facts` item 0: this has to be an object"),
    (gold(never=[{**NEVER, "own_voice": 1}]), "`never` item 0: `own_voice` has to be true or false"),
    (gold(sentences=["The army shelled Harran on Friday.", "It went home."]), "sentence 1 is not in `text`"),
    (gold(published="2 May"), "`published` is '2 May', and has to be a date"),
    (gold(text=None), "`text` has to be a string that is not empty"),
    ({"id": "x", "text": "Guns fell silent."}, "`sentences` is missing; a plain report without gold cannot be scored"),
]


@pytest.mark.parametrize(("report", "message"), BAD, ids=[message[:40] for _, message in BAD])
def test_a_slip_is_told_with_file_and_line(report: dict[str, Any], message: str, tmp_path: Path) -> None:
    path = write(tmp_path / "g.jsonl", gold(), {**report, "id": "second"})
    with pytest.raises(InputError) as told:
        load_gold(path)
    assert str(told.value).startswith(f"{path} line 2: ")
    assert message in str(told.value)


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"", "this holds no gold reports"), (b"{bad", "line 1: this is not JSON"), (b"[1]", "line 1: this is no object")],
)
def test_what_is_no_gold_is_told(data: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "g.jsonl"
    path.write_bytes(data)
    with pytest.raises(InputError, match=message):
        load_gold(path)


def test_two_reports_of_one_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="line 2: the id 'harran' is that of line 1 too"):
        load_gold(write(tmp_path / "g.jsonl", gold(), gold()))


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read: No such file"):
        load_gold(tmp_path / "none.jsonl")
