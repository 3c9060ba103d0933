"""Copies are known by the words that they share."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.consolidation.making import filing

from dateline.consolidation.copies import contained, copy_groups, shingles

STORY = (
    "At least 40 people died when rockets struck a market in the eastern town on Sunday, the regional governor said. "
    "Rescue workers dug through collapsed stalls until dark, and hospitals asked residents to give blood. "
    "The rebels denied that they had fired, and said that an army depot nearby had blown up by itself. "
    "It was the deadliest day in the region since a truce was signed in the spring under the eyes of mediators."
)
OTHER = (
    "Ministers of four countries met in the capital to speak of a corridor for grain, an official at the talks reported. "
    "No date was set for another round, but two of the delegations stayed overnight in the hope of a shorter meeting."
)


def test_punctuation_and_case_make_no_other_text() -> None:
    assert shingles("Rebels took the bridge at dawn.") == shingles("REBELS took the bridge, at dawn")
    assert shingles("Too few words here") == ()


@given(st.text(max_size=300))
def test_shingles_are_sorted_and_each_once(text: str) -> None:
    found = shingles(text)
    assert list(found) == sorted(set(found))
    assert all(-(2**63) <= shingle < 2**63 for shingle in found)


@given(st.lists(st.integers(0, 60), max_size=40), st.lists(st.integers(0, 60), max_size=40))
def test_containment_has_no_direction(one: list[int], other: list[int]) -> None:
    assert contained(set(one), set(other)) == contained(set(other), set(one))
    assert 0.0 <= contained(set(one), set(other)) <= 1.0


def test_a_copy_with_another_head_and_a_cut_tail_is_a_copy() -> None:
    cut = "MARKTSTADT — " + STORY.rsplit(". ", 1)[0] + ". This paper's correspondent could not reach the town."
    filed = [filing("wire", [], text=STORY), filing("paper", [], text=cut), filing("else", [], text=OTHER)]
    assert copy_groups(filed) == (("paper", "wire"),)
    assert copy_groups(reversed(filed)) == copy_groups(filed)


def test_a_short_copy_is_found_beside_the_long_text() -> None:
    short = STORY.split(". ", maxsplit=1)[0] + "."
    filed = [filing("long", [], text=STORY + " " + OTHER), filing("short", [], text=short)]
    assert copy_groups(filed) == (("long", "short"),)
