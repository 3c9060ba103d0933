from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.evaluation.matching import breaks, is_bounded, is_dated, says, words


@pytest.mark.parametrize(
    ("wanted", "text", "right"),
    [
        ("ELN", "ELN fighters", True), ("ELN fighters", "the ELN", True), ("rebels", "a rebel", True),
        ("U.N. envoy", "the UN envoy", True), ("Médecins", "Medecins Sans Frontieres", True), ("army", "rebels", False),
        ("army", "", False), ("army", "the", False), ("Syria's army", "Syria army", True),
    ],
)  # fmt: skip
def test_words_are_compared_loosely(wanted: str, text: str, right: bool) -> None:
    assert says([wanted], text) is right


@given(st.text())
def test_every_text_with_a_word_says_itself(text: str) -> None:
    assert says([text], text) is bool(words(text))


@pytest.mark.parametrize(
    ("bounds", "figure", "right"),
    [
        ([12, 12], (12, 12, 12), True), ([12, 12], (None, 12, None), True), ([12, 12], (12, None, None), True),
        ([12, 12], (12, 15, 20), False), ([12, None], (12, None, None), True), ([12, None], (12, 12, 12), False),
        ([None, 12], (None, None, 12), True), ([None, 12], (3, None, 12), False), ([24, 99], (20, None, 90), True),
        ([24, 99], (5, None, 90), False), ([24, 99], (24, None, 400), False), ([0, 0], (0, 0, 0), True),
    ],
)  # fmt: skip
def test_bounds(bounds: list[int | None], figure: tuple[int | None, ...], right: bool) -> None:
    assert is_bounded(bounds, dict(zip(("low", "best", "high"), figure, strict=True))) is right


@pytest.mark.parametrize(
    ("wanted", "time", "right"),
    [
        ("2018-04", ("2018-04-20", None, ""), True), ("2018-04-20", (None, "2018-04-20", ""), True),
        ("2018-04-20", ("2018-04-01", "2018-04-30", ""), False), ("W5", (None, None, "XXXX-WXX-5"), True),
        ("W5", ("2018-04-20", "2018-04-20", "XXXX-WXX-5"), False),
    ],
)  # fmt: skip
def test_dates(wanted: str, time: tuple[str | None, ...], right: bool) -> None:
    assert is_dated([wanted], dict(zip(("earliest", "latest", "timex"), time, strict=True))) is right
    assert is_dated([wanted], None) is False


def a_claim(**more: Any) -> dict[str, Any]:
    told = {"kind": "event", "polarity": "positive", "attribution": [], "status": "occurred"}
    return {**told, "event": {"type": "ASSAULT"}, **more}


NEVER: dict[str, Any] = {"kind": "event", "type": ["ASSAULT"], "change": None, "own_voice": False}


@pytest.mark.parametrize(
    ("never", "claim", "broken"),
    [
        ({}, {}, True), ({"type": ["RETREAT"]}, {}, False), ({"type": None}, {}, True),
        ({}, {"status": "planned"}, False),
        ({}, {"polarity": "negative"}, False), ({}, {"attribution": [{"stance": "denies"}]}, False),
        ({"own_voice": True}, {"attribution": [{"stance": "asserts"}]}, False), ({"own_voice": True}, {}, True),
        ({}, {"attribution": [{"stance": "asserts"}]}, True), ({"change": ["gains"]}, {}, False),
    ],
)  # fmt: skip
def test_what_breaks_a_never(never: dict[str, Any], claim: dict[str, Any], broken: bool) -> None:
    assert breaks({**NEVER, **never}, a_claim(**claim)) is broken


def test_a_figure_of_nobody_breaks_no_never() -> None:
    never = {"kind": "figure", "type": ["killed"], "change": None, "own_voice": False}
    body = {"measure": "killed", "low": 0, "best": 0, "high": 0}
    assert not breaks(never, a_claim(kind="figure", figure=body, status="planned"))
    assert breaks(never, a_claim(kind="figure", figure={**body, "low": 3}, status="planned"))
