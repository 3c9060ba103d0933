from __future__ import annotations

import datetime
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rendering.story import aleppo

from dateline.model import Figure, Participant, Time
from dateline.rendering.wording import amount, card, clip, interval, people, say_time, visible


def figure(low: int | None, best: int | None, high: int | None, quantifier: str = "exact", text: str = "") -> Figure:
    return Figure("killed", low, best, high, quantifier, "person", None, None, "flow", None, None, None, text)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given_figure", "shown"),
    [
        (figure(82, 82, 82), "82"),
        (figure(0, 0, 0), "none"),
        (figure(400_000, None, None, "more_than"), "at least 400,000"),
        (figure(None, None, 1_200, "less_than"), "at most 1,200"),
        (figure(None, 50_000, None, "approximately"), "about 50,000"),
        (figure(None, 90, 90, "less_than"), "nearly 90"),
        (figure(10, None, 20, "between"), "10–20"),
        (figure(24, None, 99, "vague", "dozens"), "“dozens” (24–99)"),
        (figure(None, None, None, "vague", "an untold number"), "“an untold number”"),
    ],
)
def test_amounts_say_what_the_bounds_allow(given_figure: Figure, shown: str) -> None:
    assert amount(given_figure) == shown


@pytest.mark.parametrize(
    ("earliest", "latest", "shown"),
    [
        ("2018-04-20", "2018-04-20", "20 Apr 2018"),
        ("2018-04-01", "2018-04-30", "Apr 2018"),
        ("2012-01-01", "2012-12-31", "2012"),
        ("2011-01-01", "2012-12-31", "2011–2012"),
        ("2016-06-01", "2016-08-31", "Jun–Aug 2016"),
        ("2016-12-01", "2017-02-28", "Dec 2016–Feb 2017"),
        ("2018-04-14", "2018-04-20", "14–20 Apr 2018"),
        ("2018-03-28", "2018-04-20", "28 Mar 2018 – 20 Apr 2018"),
        ("2014-01-01", None, "from 1 Jan 2014"),
        (None, "2014-12-31", "by 31 Dec 2014"),
        (None, None, "“Friday”, no date"),
        ("not a date", None, "“Friday”, no date"),
    ],
)
def test_times_say_what_the_words_allow(earliest: str | None, latest: str | None, shown: str) -> None:
    assert say_time(Time("Friday", 0, 6, earliest, latest, 1, "XXXX-WXX-5", "stated")) == shown


@given(st.dates(), st.dates())
def test_every_interval_has_words_with_its_years(one: datetime.date, other: datetime.date) -> None:
    first, last = sorted([one, other])
    shown = interval(first, last)
    assert str(first.year) in shown
    assert str(last.year) in shown


@given(st.text())
def test_nothing_invisible_is_shown(text: str) -> None:
    assert all(unicodedata.category(char) not in {"Cc", "Cf", "Cs"} for char in visible(text))
    assert len(visible(text)) == len(text)


@given(st.text())
def test_clipping_keeps_the_beginning(text: str) -> None:
    assert clip(text, 20).removesuffix(" …") in text


def test_a_denial_says_that_it_is_one() -> None:
    claims = {claim.text: card(claim) for claim in aleppo().claims}
    denied = claims["The Syrian army denied killing civilians"]
    assert (denied.negative, denied.standing, denied.chain[0].how) == (True, "not so", "denies")
    hoped = claims["pro-government forces had killed at least 82 civilians in four districts of the city"]
    assert (hoped.standing, hoped.doubtful, [link.kind for link in hoped.chain]) == (
        "possibly occurred",
        True,
        ["international organisation", "unnamed"],
    )


def test_names_stand_for_words() -> None:
    assert people([Participant("the group", 0, 9, "M23"), Participant("rebels", 0, 6, "")]) == "M23, rebels"
