"""Words as the search knows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.store.words import LONGEST, folded, fts5_query, phrases, search_words


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The WHO’s convoy, in Sana'a.", "the who convoy in sanaa"),
        ("the rebels' al-Qādisiyyah", "the rebels al qadisiyyah"),
        ("O'Brien's Überlingen", "obrien uberlingen"),
        ("snake_case 35,000 3rd", "snake case 35 000 3rd"),
        ("ܫܠܡܐ Київ", "ܫܠܡܐ киів"),
        (" ’' - ", ""),
    ],
)
def test_folded(words: str, expected: str) -> None:
    assert folded(words) == expected


def test_a_run_of_letters_is_no_word() -> None:
    assert search_words("A title", f"one {'x' * (LONGEST + 1)} two {'y' * LONGEST}") == f"a title one two {'y' * LONGEST}"


def test_phrases() -> None:
    assert phrases('convoy "to the camp" al-Bab "" "') == ["convoy", "to the camp", "al bab"]
    assert fts5_query('a "b c"') == '"a" "b c"'


@given(st.text())
def test_folding_twice_changes_nothing(words: str) -> None:
    once = folded(words)
    assert "'" not in once
    assert '"' not in once
    assert once.split(" ") == once.split() or not once


@given(st.text())
def test_a_query_holds_no_operators(words: str) -> None:
    query = fts5_query(words)
    assert query.count('"') == 2 * len(phrases(words))
