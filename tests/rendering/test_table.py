from __future__ import annotations

import io

import msgspec
import pytest
from rich.cells import cell_len
from rich.console import Console
from tests.rendering.story import aleppo

from dateline.model import Reading
from dateline.rendering.table import console_for, print_table

HOSTILE = (
    "\x1b[31mred\x1b[0m \x07 \x1b]8;;https://example.org\x07link \u202egnp.exe \x9b2J "
    "[bold]markup[/bold] :bomb: 停火協議"
)
KEPT = {
    "kind",
    "status",
    "certainty",
    "polarity",
    "stance",
    "class",
    "stage",
    "type",
    "change",
    "measure",
    "quantifier",
}
KEPT |= {"flow", "question", "reason", "basis", "published", "earliest", "latest"}


def shown(reading: Reading, width: int, terminal: bool = False) -> str:
    file = io.StringIO()
    print_table(
        reading, Console(file=file, width=width, force_terminal=terminal, markup=False, emoji=False, highlight=False)
    )
    return file.getvalue()


def hostile() -> Reading:
    """The reading with hostile words in every string of it that is free to be any."""

    def spoil(value: object) -> object:
        if isinstance(value, dict):
            return {key: one if key in KEPT and isinstance(one, str) else spoil(one) for key, one in value.items()}
        if isinstance(value, list):
            return [spoil(one) for one in value]
        return HOSTILE if isinstance(value, str) else value

    plain = msgspec.json.decode(msgspec.json.encode(aleppo()))
    spoiled = spoil(plain)
    assert isinstance(spoiled, dict)
    for claim in spoiled["claims"]:
        for link in claim["attribution"]:
            link["source"]["kind"] = "other"
        if claim["kind"] == "event":
            claim["event"]["type"] = HOSTILE
    found: Reading = msgspec.convert(spoiled, Reading)
    return found


@pytest.mark.parametrize("width", [20, 40, 60, 95, 96, 120, 200])
@pytest.mark.parametrize("reading", [aleppo(), hostile()], ids=["story", "hostile"])
def test_no_line_is_wider_than_the_terminal(reading: Reading, width: int) -> None:
    assert max(cell_len(line) for line in shown(reading, width).split("\n")) <= width


def test_piped_text_is_plain() -> None:
    text = shown(aleppo(), 100)
    assert "\x1b" not in text
    assert not any(line.endswith(" ") for line in text.split("\n"))
    assert not any("─" <= char <= "╿" for char in text)


@pytest.mark.parametrize("terminal", [False, True])
def test_words_of_a_report_steer_no_terminal(terminal: bool) -> None:
    text = shown(hostile(), 120, terminal)
    for bad in ("\x1b[31mred", "\x07", "\x1b]8", "\u202e", "\x9b"):
        assert bad not in text
    assert "[bold]markup[/bold] :bomb:" in text


def test_source_and_doubt_are_shown_and_the_score_is_not() -> None:
    text = shown(aleppo(), 120)
    for words in ("Syrian Observatory for Human Rights", "‹state media›", "denies", "possibly occurred", "NOT ASSAULT"):
        assert words in text
    assert "the report’s own voice" in text
    assert "0.80" not in text


def test_explaining_shows_rule_note_and_score() -> None:
    file = io.StringIO()
    print_table(aleppo(), console_for(file, 120), lambda rule: f"a note on {rule}")
    assert "why: event.shell: a note on event.shell (machine’s own score 0.80)" in file.getvalue()


def test_a_reading_that_says_nothing() -> None:
    text = shown(msgspec.structs.replace(aleppo(), claims=(), issues=()), 80)
    assert "14 sentences, 0 claims" in text


def test_output_that_takes_no_utf8() -> None:
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding="ascii")
    print_table(hostile(), console_for(file, 100))
    file.flush()
    assert b"<other>" in raw.getvalue()
