"""Sources and contents of attributions with a cue that was found."""

from __future__ import annotations

import pytest
from benchmarks.quality.attribution import Found, matched
from benchmarks.quality.attribution_given import Given, exact, measures, partial

NONE: frozenset[int] = frozenset()
SAME = Given(frozenset({1, 2}), frozenset({1, 2}))
HALF = Given(frozenset({1, 2}), frozenset({2, 3}))
MISSED = Given(NONE, frozenset({1}))
NEITHER = Given(NONE, NONE)


def test_words_count_by_where_they_begin() -> None:
    assert Given.of([0, 4, 9], {4, 5, 6, 7}, {8, 9, 10}) == Given(frozenset({4}), frozenset({9}))


def test_exact_and_partial() -> None:
    whole = exact([SAME, HALF, MISSED, NEITHER])
    assert (whole.right, whole.found, whole.wanted) == (1, 2, 3)
    assert partial([SAME, HALF, MISSED, NEITHER]) == pytest.approx(2 * 1.5 / 5)


def test_those_without_a_source_are_apart() -> None:
    found = {one.name: one.ours for one in measures([SAME, MISSED, NEITHER], [SAME] * 3, unsourced=2, attributions=10)}
    assert found["share of attributions without a source"] == 0.2
    assert found["of these the cue is found"] == 0.5
    assert (found["no source, given the cue, precision"], found["no source, given the cue, recall"]) == (0.5, 1.0)
    assert found["content given the cue, exact F1"] == 1.0


def test_each_attribution_is_matched_once() -> None:
    one, other = Found(cue={1, 2}), Found(cue={2, 3})
    assert matched([one], [other, Found(cue={1})]) == [(one, other)]
