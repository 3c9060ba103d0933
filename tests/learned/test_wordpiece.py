"""Words and their pieces."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.learned.wordpiece import WordPiece, parts_of, words_of

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "cease", "-", "fire", "shell", "##ed", "##ing", "u", ".", "s", "'", "gao"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A cease-fire held.", ["A", "cease-fire", "held", "."]),
        ("Assad's army didn’t fire", ["Assad", "'s", "army", "didn’t", "fire"]),
        ("the U.S. said", ["the", "U.S", ".", "said"]),
        ("“Run,” he said", ["“", "Run", ",", "”", "he", "said"]),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [text[s:e] for s, e in words_of(text)] == words


@given(st.text(max_size=60))
def test_words_are_in_order_and_leave_out_blanks_and_underscores_alone(text: str) -> None:
    spans = words_of(text)
    assert all(s < e for s, e in spans)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    covered = {n for s, e in spans for n in range(s, e)}
    assert all(n in covered for n, char in enumerate(text) if not char.isspace())


def test_the_longest_known_pieces_are_taken() -> None:
    cutter = WordPiece(PIECES)
    named = [[PIECES[n] for n in cutter.pieces(word)] for word in ("Shelled", "SHELLING", "cease-fire", "Gaó", "war", "U.S")]
    assert named == [["shell", "##ed"], ["shell", "##ing"], ["cease", "-", "fire"], ["gao"], ["[UNK]"], ["u", ".", "s"]]


def test_accents_and_control_characters_go_and_marks_stand_alone() -> None:
    assert parts_of("Côte\u200bd'Ivoire") == ["coted", "'", "ivoire"]
    assert parts_of("\u200b") == []
    assert parts_of("战争") == ["战", "争"]
