from __future__ import annotations

import pytest
from click.testing import CliRunner, Result

from dateline.cli.main import cli


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, words, catch_exceptions=False)


def test_the_codebook_is_valid() -> None:
    done = run("codebook", "check")
    assert done.exit_code == 0
    assert "entries in all" in done.stdout


def test_an_entry_is_shown_in_full() -> None:
    shown = run("codebook", "show", "gap.not-clear").stdout
    assert shown.startswith("# gaps\n- id: gap.not-clear\n")
    assert "hits:" in shown


def test_an_entry_that_is_not_there_gets_near_ones() -> None:
    done = run("codebook", "show", "gap.not-cleer")
    assert done.exit_code == 2
    assert "did you mean gap.not-clear" in done.stderr


def test_trying_a_sentence_shows_what_fires_and_on_which_words() -> None:
    shown = run("codebook", "try", "Rebels denied shelling the market, state media reported.").stdout
    assert "on “state media”" in shown
    assert "(cues)  on “denied”" in shown


def test_trying_nothing() -> None:
    assert run("codebook", "try", "...").exit_code == 2


@pytest.mark.parametrize(("name", "shown"), [("Goma", "COD"), ("Qwertyuiop", "no place called")])
def test_finding_a_place(name: str, shown: str) -> None:
    assert shown in run("gazetteer", "find", name).stdout
