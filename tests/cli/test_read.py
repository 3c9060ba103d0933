from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result
from tests.rendering.fake import FakeReader

from dateline.cli import read
from dateline.cli.main import cli
from dateline.model import Reading

STORY = str(Path(__file__).parents[2] / "examples" / "aleppo-2016-12-14.txt")
SENTENCE = "The army shelled the town on Friday, killing three people, a resident said."


@pytest.fixture(autouse=True)
def _fake_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "_reader", lambda codebook, model, models: FakeReader())


def run(*words: str, given: str | None = None) -> Result:
    return CliRunner().invoke(cli, ["read", *words], input=given, catch_exceptions=False)


def lines(*reports: dict[str, str | None]) -> str:
    return "".join(json.dumps({"text": SENTENCE, **report}) + "\n" for report in reports)


def test_table_is_the_default() -> None:
    done = run(STORY)
    assert done.exit_code == 0
    assert done.stdout.startswith("Aleppo evacuation stalls as truce collapses within hours\n")


def test_json_is_one_reading_that_can_be_read_back() -> None:
    done = run(STORY, "--format", "json", "--published", "14 December 2016", "--outlet", "The Paper")
    reading = msgspec.json.decode(done.stdout, type=Reading)
    assert (str(reading.report.published), reading.report.outlet) == ("2016-12-14", "The Paper")
    assert done.stdout.startswith('{\n  "schema": "dateline/reading/1"')


def test_json_of_several_reports_is_refused() -> None:
    done = run("-", "--format", "json", given=lines({"id": "a"}, {"id": "b"}))
    assert done.exit_code == 2
    assert "use jsonl" in done.stderr


def test_jsonl_is_one_reading_a_line_in_order() -> None:
    done = run("--format", "jsonl", given=lines(*({"id": f"r{i}"} for i in range(70))))
    assert [json.loads(line)["report"]["id"] for line in done.stdout.splitlines()] == [f"r{i}" for i in range(70)]


def test_a_bad_line_is_told_with_its_number_and_the_rest_is_read() -> None:
    done = run("-", "--format", "jsonl", given=lines({"id": "a"}) + "{bad\n" + '{"id": "c"}\n' + lines({"id": "d"}))
    assert done.exit_code == 3
    assert [json.loads(line)["report"]["id"] for line in done.stdout.splitlines()] == ["a", "d"]
    assert "standard input line 2: " in done.stderr
    assert "standard input line 3: `text` is missing" in done.stderr


def test_a_report_that_breaks_the_reader_is_told_and_the_rest_is_read() -> None:
    done = run(
        "-", "--format", "jsonl", given=lines({"id": "a"}, {"id": "b", "text": "BREAK it, the army said."}, {"id": "c"})
    )
    assert done.exit_code == 3
    assert len(done.stdout.splitlines()) == 2
    assert "b: the reader broke on this report: ValueError: no such thing" in done.stderr


def test_options_go_before_what_one_report_says_and_fill_in_for_several() -> None:
    said = {"outlet": "The Paper", "published": "2016-12-14"}
    options = ("-", "--format", "jsonl", "--outlet", "Another", "--published", "2020-01-02")
    one = json.loads(run(*options, given=lines(said)).stdout)["report"]
    assert (one["outlet"], one["published"]) == ("Another", "2020-01-02")
    both = [json.loads(line)["report"] for line in run(*options, given=lines(said, {})).stdout.splitlines()]
    assert [(r["outlet"], r["published"]) for r in both] == [("The Paper", "2016-12-14"), ("Another", "2020-01-02")]


@pytest.mark.parametrize(
    ("name", "begins"), [("x.html", "<!doctype html>"), ("x.jsonl", '{"schema"'), ("x.txt", "Aleppo")]
)
def test_the_name_of_the_output_chooses_its_form(tmp_path: Path, name: str, begins: str) -> None:
    done = run(STORY, "-o", str(tmp_path / name))
    assert (done.exit_code, done.stdout) == (0, "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes("The army shelled the café on Friday, a resident said.".encode(encoding))
    assert run(str(tmp_path / "a.txt")).exit_code == 0


def test_output_that_cannot_be_written(tmp_path: Path) -> None:
    done = run(STORY, "-o", str(tmp_path / "none" / "x.html"))
    assert done.exit_code == 1
    assert "cannot be written: No such file or directory" in done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--published", "the day before"], "write it as YYYY-MM-DD"),
        (["--published", "03/04/2018"], "write it as YYYY-MM-DD"),
        (["--format", "xml"], "is not one of"),
        (["--workers", "0"], "is not in the range"),
        (["--bogus"], "No such option"),
    ],
)
def test_commands_that_are_not_understood(words: list[str], message: str) -> None:
    done = run(STORY, *words)
    assert done.exit_code == 2
    assert message in done.stderr


def test_without_a_file_a_person_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    with CliRunner().isolation():
        monkeypatch.setattr(sys, "stdin", Terminal())
        with pytest.raises(read.click.UsageError, match="no FILE given"):
            cli.main(["read"], standalone_mode=False)


def test_schema_describes_what_read_prints() -> None:
    schema = json.loads(CliRunner().invoke(cli, ["schema"]).stdout)
    assert schema["title"] == "dateline/reading/1"
    assert set(schema["$defs"]["Reading"]["properties"]) == {"schema", "reader", "report", "claims", "issues"}
    assert "class" in schema["$defs"]["Agreement"]["properties"]


def test_the_models_are_left_out_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def make(codebook: Path | None, model: str, models: bool) -> FakeReader:
        asked.append(models)
        return FakeReader()

    monkeypatch.setattr(read, "_reader", make)
    run(STORY)
    run("--no-models", STORY)
    assert asked == [True, False]
