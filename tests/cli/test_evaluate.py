from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result
from tests.evaluation.made import ASSAULT, TEXT, assault, gold, reading, write

from dateline.cli import evaluate
from dateline.cli.main import cli
from dateline.errors import InputError
from dateline.model import Reading, Report


class FakeReader:
    """Finds the shelling, and breaks on a report that is named so."""

    def read(self, report: Report) -> Reading:
        if report.id == "broken":
            raise ValueError("no such thing")
        assert report.text == TEXT
        return msgspec.convert(reading(assault(), id=report.id or ""), type=Reading)

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]:
        return map(self.read, reports)


@pytest.fixture(autouse=True)
def _fake_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "_reader", lambda codebook, model, models: FakeReader())


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(cli, ["evaluate", *map(str, words)])


def test_a_gold_is_read_and_scored(tmp_path: Path) -> None:
    done = run(write(tmp_path / "g.jsonl", gold()))
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("g.jsonl: 1 reports, 2 facts\ndateline 0, codebook 0, reader r\n")
    assert "credit                   50.0 %" in done.stdout
    assert "\x1b" not in done.stdout
    assert "Misses" not in done.stdout


def test_misses_come_with_their_sentences_and_with_what_was_found(tmp_path: Path) -> None:
    facts = [{**ASSAULT, "place": ["Sarrin"]}, {"kind": "figure", "s": 1, "type": ["killed"]}]
    shown = run(write(tmp_path / "g.jsonl", gold(facts=facts)), "--misses").stdout
    assert "harran, sentence 0: The army shelled Harran on Friday." in shown
    assert "event ASSAULT 80.0 %  place: wanted Sarrin, has Harran" in shown
    assert "figure killed 0.0 %  not found" in shown


def test_several_golds_are_told_apart(tmp_path: Path) -> None:
    done = run(write(tmp_path / "a.jsonl", gold()), write(tmp_path / "b.jsonl", gold(facts=[ASSAULT])))
    rows = {line.split()[0]: line.split()[3:5] for line in done.stdout.splitlines() if line[:2] in ("a.", "b.")}
    assert rows == {"a.jsonl,": ["reports,", "3"], "a.jsonl": ["50.0", "%"], "b.jsonl": ["100.0", "%"]}


def test_json_holds_every_fact_and_can_be_compared_with(tmp_path: Path) -> None:
    path, old = write(tmp_path / "g.jsonl", gold()), tmp_path / "old.json"
    empty = write(tmp_path / "r.jsonl", reading())
    assert run(path, "--readings", empty, "--save", old).exit_code == 0
    found = json.loads(run(path, "--against", old, "--format", "json").stdout)
    assert (found["totals"]["credit"], len(found["facts"]), len(found["against"]["better"])) == (0.5, 2, 1)
    shown = run(path, "--against", old).stdout
    assert "credit 0.0 % → 50.0 %" in shown
    assert "1 better, 0 worse, 1 the same; 0 new, 0 gone" in shown


def test_a_page_is_written(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert run(write(tmp_path / "g.jsonl", gold()), "--html", page).exit_code == 0
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    done = run(tmp_path / "g.jsonl", "--html", tmp_path / "none" / "page.html")
    assert done.exit_code == 1
    assert "cannot be written: No such file or directory" in done.stderr


def test_a_report_that_breaks_the_reader_counts_as_not_read(tmp_path: Path) -> None:
    done = run(write(tmp_path / "g.jsonl", gold(), gold(id="broken")))
    assert done.exit_code == 3
    assert "broken: the reader broke on this report: ValueError: no such thing" in done.stderr
    assert "credit                   25.0 %" in done.stdout


def test_a_malformed_gold_is_told_and_has_the_code_of_bad_input(tmp_path: Path) -> None:
    done = run(write(tmp_path / "g.jsonl", gold(facts=[{**ASSAULT, "s": 9}])))
    assert isinstance(done.exception, InputError)
    assert done.exception.exit_code == 3


def test_no_gold_at_all() -> None:
    assert run().exit_code == 2
