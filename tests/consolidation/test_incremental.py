"""Intervals and agreements to which reports come one by one, in any order, are what all reports at once make."""

from __future__ import annotations

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.consolidation.conditions_made import (
    ALEPPO,
    ARMY,
    ARMY_SAYS,
    CAMP,
    CITY,
    GOVERNMENT,
    REBELS,
    SANA,
    SOHR,
    STATE,
    claim,
    control,
    day,
    deal,
    event,
    filing,
)
from tests.consolidation.held import Held

from dateline.consolidation.agreements import chains
from dateline.consolidation.intervals import intervals
from dateline.model import Claim
from dateline.model.record import Filing

SLOW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
DAYS = ["2016-03-02", "2016-12-24", *(f"2018-{month:02}-{d:02}" for month in (4, 5, 6) for d in (2, 12, 22)), "2019-09-01"]
days = st.sampled_from([None, *map(day, DAYS), day("2018-04-01", "2018-04-30", 4), day("2016-01-01", "2016-12-31", 5)])
speakers = st.sampled_from([None, SOHR, SANA, ARMY_SAYS])
places = st.sampled_from([CAMP, CAMP, CITY, ALEPPO])


@st.composite
def states(draw: st.DrawFn) -> Claim:
    body = control(
        draw(st.sampled_from(["gains", "loses", "holds"])), draw(st.sampled_from([ARMY, STATE, REBELS])), draw(days),
        against=draw(st.sampled_from([(), (ARMY,), (REBELS,)])), place=draw(places),
    )  # fmt: skip
    return claim(body, draw(speakers), polarity=draw(st.sampled_from(["positive", "positive", "negative"])))


@st.composite
def deals(draw: st.DrawFn) -> list[Claim]:
    stage = draw(st.sampled_from(["offered", "agreed", "violated", "collapsed", "implemented"]))
    parties = draw(st.sampled_from([(), (GOVERNMENT, STATE), (GOVERNMENT, REBELS)]))
    words = draw(st.sampled_from(["the deal for Yarmouk", "the initial deal for Yarmouk", "a new deal for Yarmouk"]))
    term = claim(event("RETREAT", ("withdraw",), (STATE,), None), status="agreed") if draw(st.booleans()) else None
    body = deal(
        stage, draw(days), class_=draw(st.sampled_from(["evacuation", "ceasefire", "other"])), parties=parties,
        place=draw(st.sampled_from([CAMP, CAMP, None, ALEPPO])), terms=("c2",) if term else (),
    )  # fmt: skip
    made = claim(body, draw(speakers), status="agreed", text=words)
    return [made, term] if term else [made]


@st.composite
def deeds(draw: st.DrawFn) -> Claim:
    body = event("RETREAT", ("withdraw",), draw(st.sampled_from([(STATE,), (REBELS,)])), draw(days), draw(places))
    return claim(body, draw(speakers), status=draw(st.sampled_from(["occurred", "failed"])))


@st.composite
def claims(draw: st.DrawFn) -> list[Claim]:
    found = draw(st.one_of(deals(), st.lists(st.one_of(states(), deeds()), min_size=1, max_size=2)))
    found = [*found, draw(deeds())] if draw(st.booleans()) else found
    return [msgspec.structs.replace(one, id=f"c{number}") for number, one in enumerate(found, 1)]


@st.composite
def reports(draw: st.DrawFn) -> list[Filing]:
    return [
        filing(f"r{number}", draw(st.sampled_from([None, *DAYS])), *draw(claims()))
        for number in range(draw(st.integers(1, 9)))
    ]


@SLOW
@given(reports(), st.randoms(use_true_random=False))
def test_one_by_one_in_any_order_is_all_at_once(filed: list[Filing], chance: st.DataObject) -> None:
    coming = list(filed)
    chance.shuffle(coming)  # type: ignore[attr-defined]
    held = Held()
    for one in coming:
        held.put(one)
    assert held.intervals == {i.id: i for i in intervals(filed)}
    assert held.chains == {c.id: c for c in chains(filed)}


@SLOW
@given(reports(), st.data())
def test_a_report_told_anew_leaves_no_trace(filed: list[Filing], data: st.DataObject) -> None:
    held = Held()
    for one in filed:
        held.put(one)
    old = data.draw(st.sampled_from(filed))
    new = filing(old.report, data.draw(st.sampled_from([None, *DAYS])), *data.draw(claims()))
    held.put(new)
    standing = [new if one is old else one for one in filed]
    assert held.intervals == {i.id: i for i in intervals(standing)}
    assert held.chains == {c.id: c for c in chains(standing)}
