"""The measurements of speed take their arguments, and say in a line what is wrong with them; nothing is measured here."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from benchmarks import growth, record, throughput

MAINS = [throughput.main, growth.main, record.main]


@pytest.mark.parametrize("main", MAINS)
def test_help_is_printed(main: Callable[[Sequence[str]], None], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    assert "usage:" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("main", "arguments", "said"),
    [
        (throughput.main, ["--fast"], "unrecognized arguments: --fast"),
        (throughput.main, ["nowhere.jsonl"], "nowhere.jsonl is no file"),
        (throughput.main, ["--mix"], "expected one argument"),
        (throughput.main, ["--mix", "nowhere.gz"], "nowhere.gz is no file"),
        (throughput.main, ["a.jsonl", "--mix", "b.gz"], "either FILE or --mix, not both"),
        (growth.main, ["--reports", "nowhere.gz"], "nowhere.gz is no file"),
        (growth.main, ["--reports", "nowhere.gz", "--sizes", "many"], "many is not whole numbers"),
        (growth.main, ["--reports", "nowhere.gz", "--sizes", "-5,10"], "expected one argument"),
        (growth.main, ["--reports", "nowhere.gz", "--sizes=-5,10"], "-5,10 is not whole numbers"),
        (record.main, ["--reports", "0"], "--reports 0 is too few"),
    ],
)
def test_wrong_arguments_are_said(
    main: Callable[[Sequence[str]], None], arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert said in capsys.readouterr().err.splitlines()[-1]


def test_files_with_nothing_to_measure_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain, empty, short = tmp_path / "plain.gz", tmp_path / "empty.jsonl", tmp_path / "short.gz"
    plain.write_text('{"text": "not packed"}\n')
    empty.write_text("")
    with gzip.open(short, "wt") as out:
        out.write('{"text": "Two towns were shelled.", "date": "2020-05-01"}\n')
    cases = (["--mix", str(plain)], "no gzip file"), ([str(empty)], "holds no report"), (["--mix", str(short)], "240 are needed")
    for arguments, said in cases:
        with pytest.raises(SystemExit):
            throughput.main(arguments)
        assert said in capsys.readouterr().err.splitlines()[-1]
