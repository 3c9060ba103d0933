"""Who held a place on a day."""

from __future__ import annotations

from tests.consolidation.conditions_made import ARMY, CAMP, CITY, RESIDENTS, STATE, claim, control, day, filing

from dateline.consolidation.holding import on_day
from dateline.consolidation.intervals import intervals

FOUND = intervals(
    [
        filing("a", "2015-04-02", claim(control("gains", STATE, day("2015-04-01")))),
        filing("b", "2018-05-21", claim(control("gains", ARMY, day("2018-05-21"), against=[STATE]))),
        filing("c", "2014-01-01", claim(control("holds", ARMY, None, place=CITY), RESIDENTS, status="ongoing")),
    ]
)


def test_the_place_itself_comes_before_what_it_lies_in() -> None:
    stood = on_day(FOUND, CAMP, "2016-06-01")
    assert [(s.where, s.interval.holder[0].name, s.attested) for s in stood] == [
        ("here", "Islamic State", False), ("around", "Syrian Arab Army", False),
    ]  # fmt: skip
    assert [s.where for s in on_day(FOUND, CITY, "2016-06-01")] == ["here", "inside"]


def test_nothing_is_said_of_days_of_which_nobody_spoke() -> None:
    assert on_day(FOUND, CAMP, "2013-12-31") == ()
    assert [s.interval.holder[0].name for s in on_day(FOUND, CAMP, "2019-01-01") if s.where == "here"] == ["Syrian Arab Army"]
