"""The picture of intervals: well-formed whatever the words, faded where no start or end is told."""

from __future__ import annotations

import datetime
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.model import Participant, Place
from dateline.model.record import ClaimKey, Interval, Origin
from dateline.rendering.timeline import claim_keys, timeline

SVG = "{http://www.w3.org/2000/svg}"
DAY = datetime.date(2015, 4, 2)
KEY, DENIAL = ClaimKey("r1", "c1"), ClaimKey("r2", "c1")


def interval(
    holder: str = "Islamic State",
    start: str | None = "2015-04-01",
    end: str | None = "2018-05-21",
    type: str = "control",
    against: tuple[ClaimKey, ...] = (),
) -> Interval:
    return Interval(
        id=f"{type}:{KEY}",
        type=type,
        place=Place("Yarmouk", 0, 7, "Yarmouk", None, 33.474, 36.304, "SYR", "Damascus", 1),
        holder=(Participant(holder, 0, len(holder), holder, None, None, ()),) if holder else (),
        start=start,
        end=end,
        start_precision=1 if start else None,
        end_precision=1 if end else None,
        last_attested="2016-01-01",
        basis="contested" if against else "claimed",
        claims=(KEY,),
        origins=(Origin("Syrian Observatory for Human Rights", "monitor", (KEY,)),),
        against=against,
    )


def drawn(*intervals: Interval, title: str = "Yarmouk", published: datetime.date | None = DAY) -> ElementTree.Element:
    return ElementTree.fromstring(timeline(intervals, dict.fromkeys([KEY, DENIAL], published), title))


def fills(root: ElementTree.Element) -> list[str]:
    rows = [rect for group in root.iter(f"{SVG}g") for rect in group.iter(f"{SVG}rect")]
    return [rect.attrib["fill"] for rect in rows]


def ticks(root: ElementTree.Element, kind: str) -> int:
    return sum(p.get("class") == kind for group in root.iter(f"{SVG}g") for p in group.iter(f"{SVG}path"))


def test_words_of_reports_are_text() -> None:
    root = drawn(interval("<script>alert(1)</script> & \"x\" \x1b[31m\u202e"), title="</text><image href='x'/>")
    assert {child.tag.removeprefix(SVG) for child in root.iter()} <= {
        "svg", "title", "style", "defs", "linearGradient", "stop", "rect", "path", "text", "g",
    }  # fmt: skip
    words = "".join(root.itertext())
    assert "<script>alert(1)" in words
    assert "\x1b" not in words
    assert "\u202e" not in words


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_name_gives_a_picture(holder: str, title: str) -> None:
    drawn(interval(holder), title=title)


@pytest.mark.parametrize(
    ("start", "end", "faded"),
    [
        ("2015-04-01", "2018-05-21", []),
        (None, "2018-05-21", ["url(#claimed-from)"]),
        ("2015-04-01", None, ["url(#claimed-on)"]),
        (None, None, ["url(#claimed-from)", "url(#claimed-on)"]),
    ],
)
def test_an_end_that_nothing_tells_is_faded(start: str | None, end: str | None, faded: list[str]) -> None:
    assert [fill for fill in fills(drawn(interval(start=start, end=end))) if fill.startswith("url")] == faded


def test_each_day_of_claims_has_a_tick_and_a_denial_another() -> None:
    root = drawn(interval(against=(DENIAL,)))
    assert (ticks(root, "told"), ticks(root, "against")) == (1, 1)
    assert ticks(drawn(interval(), published=None), "told") == 0
    assert claim_keys([interval(against=(DENIAL,))]) == {KEY, DENIAL}


def test_bars_stay_within_the_picture() -> None:
    root = drawn(interval(start="0001-01-01", end=None), interval("rebels", start=None, end="9999-12-31"))
    width = float(root.attrib["width"])
    for rect in (r for g in root.iter(f"{SVG}g") for r in g.iter(f"{SVG}rect")):
        assert float(rect.attrib["x"]) >= 0
        assert float(rect.attrib["width"]) >= 0
        assert float(rect.attrib["x"]) <= width


def test_the_axis_names_years_and_months_of_a_short_time() -> None:
    def axis(start: str, end: str) -> list[str]:
        return [t.text or "" for t in drawn(interval(start=start, end=end)).iter(f"{SVG}text") if t.get("class") == "year"]

    assert {"2016", "2017", "2018"} <= set(axis("2013-04-01", "2018-05-21"))
    assert any(words.startswith("Apr") for words in axis("2015-03-01", "2015-06-21"))


def test_nothing_to_draw_is_a_picture_of_nothing() -> None:
    assert fills(drawn()) == []
