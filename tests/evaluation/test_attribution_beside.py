"""How the encoder's cues are set beside the rules', and what stands in quotation marks."""

from __future__ import annotations

from benchmarks.quality.attribution import Found, in_quotes, outermost
from benchmarks.quality.attribution_beside import Heard, chosen_by_folds


def heard(score: float, right: bool) -> Heard:
    wanted = frozenset({1, 5}) if right else frozenset({1})
    return Heard((1, 3, 5), frozenset({1}), wanted, ((score, frozenset({5})),), ((score, frozenset({3})),))


def test_a_cue_of_the_encoder_s_counts_from_its_score_on() -> None:
    one = heard(0.8, right=True)
    assert (one.tally(0.7, 2.0).right, one.tally(0.7, 2.0).found) == (2, 2)
    assert one.tally(0.9, 2.0).found == 1
    assert one.tally(0.7, 0.7).found == 3


def test_the_scores_are_those_that_were_best_elsewhere() -> None:
    whole = chosen_by_folds([heard(0.8, right=True) for _ in range(8)])
    assert (whole.right, whole.found, whole.wanted) == (16, 16, 16)


def test_quotation_marks_left_open_end_with_the_paragraph() -> None:
    text = 'He said, “we left.\nThey stayed, “all of them” said.'
    quoted = in_quotes(text)
    assert text.index("left") in quoted
    assert text.index("stayed") not in quoted
    assert text.index("all") in quoted


def test_an_attribution_within_quotation_marks_is_nobody_s_of_its_own() -> None:
    inner, outer = Found(cue={5, 6}), Found(cue={20})
    assert outermost([inner, outer], {4, 5, 6, 7}) == [outer]
