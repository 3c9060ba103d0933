"""The view depends on what is filed, not on when: shuffled, doubled or added one by one, it is the same."""

from __future__ import annotations

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.consolidation.held import Held
from tests.consolidation.making import (
    ALEPPO,
    BUKAVU,
    GOMA,
    KIVU,
    SAKE,
    agreement,
    control,
    day,
    event,
    figure,
    filing,
    judged,
    people,
    said_by,
)  # fmt: skip

from dateline.consolidation.consolidate import consolidate
from dateline.consolidation.incremental import renew
from dateline.model import Claim
from dateline.model.record import ClaimKey, Filing, Happening, Judgement

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
places = st.sampled_from([GOMA, SAKE, BUKAVU, KIVU, ALEPPO, None])
times = st.sampled_from(
    [None, None, day("2025-01-27"), day("2025-01-28"), day("2025-01-26"), day("2025-01-01", "2025-01-31", 4), day("2012-11-20")]
)
sources = st.sampled_from(
    [
        said_by(None), said_by("United Nations", "international_organisation", "united-nations"), said_by("residents", "resident"),
        said_by("army spokesman", "military"), said_by("M23", "armed_group", "m23"), said_by("hospital director"),
    ]
)  # fmt: skip
actors = st.sampled_from([(), people("M23:m23"), people("Congolese army:fardc"), people("gunmen")])


@st.composite
def claims(draw: st.DrawFn) -> tuple[Claim, ...]:
    found = []
    for n in range(draw(st.integers(1, 4))):
        id, s = f"c{n}", draw(st.integers(0, 3))
        where, when, who = draw(places), draw(times), draw(sources)
        made = draw(st.integers(0, 5))
        if made <= 2:
            type_ = draw(st.sampled_from(["ASSAULT", "ASSAULT", "RETREAT", "AID", "ACCUSE", "REJECT"]))
            modes = ("allege",) if type_ == "ACCUSE" else ()
            trigger = "denied" if type_ == "REJECT" else "attack"
            found.append(event(id, type_, s=s, place=where, on=when, by=who, actor=draw(actors), modes=modes, trigger=trigger))
        elif made == 3:
            number = draw(st.integers(1, 5)) * 10
            measure = draw(st.sampled_from(["killed", "injured", "displaced"]))
            found.append(figure(id, measure, number, number, s=s, place=where, on=when, by=who))
        elif made == 4:
            stage = draw(st.sampled_from(["agreed", "violated", "collapsed"]))
            found.append(agreement(id, "ceasefire", stage, s=s, place=where, on=when, by=who, status="failed"))
        else:
            found.append(control(id, "M23:m23", s=s, place=where, on=when, by=who))
    return tuple(found)


@st.composite
def many(draw: st.DrawFn) -> list[Filing]:
    days = ["2025-01-26", "2025-01-28", "2025-01-29", "2025-02-10"]
    text = " ".join(f"word{i}" for i in range(40))
    count = draw(st.integers(2, 7))
    return [
        filing(f"r{i}", draw(claims()), draw(st.sampled_from(days)), agency=draw(st.sampled_from([None, "AP"])),
               text=draw(st.sampled_from(["", text])))
        for i in range(count)
    ]  # fmt: skip


@st.composite
def verdicts(draw: st.DrawFn, filed: list[Filing]) -> list[Judgement]:
    keys = [f"{f.report}#{c.id}" for f in filed for c in f.claims]
    return [
        judged(draw(st.sampled_from(keys)), draw(st.sampled_from(keys)), draw(st.sampled_from(["same", "different"])), id=f"j{i}")
        for i in range(draw(st.integers(0, 3)))
    ]


@SLOW
@given(st.data())
def test_order_of_arrival_does_not_count(data: st.DataObject) -> None:
    filed = data.draw(many())
    judgements = data.draw(verdicts(filed))
    shuffled = list(filed)
    random.Random(data.draw(st.integers(0, 99))).shuffle(shuffled)
    assert consolidate(shuffled, reversed(judgements)) == consolidate(filed, judgements)


@SLOW
@given(st.data())
def test_every_claim_stands_in_one_happening_at_most(data: st.DataObject) -> None:
    filed = data.draw(many())
    seen = [key for h in consolidate(filed, data.draw(verdicts(filed))).happenings for key in h.claims]
    assert len(seen) == len(set(seen))


@SLOW
@given(st.data())
def test_added_one_by_one_is_made_at_once(data: st.DataObject) -> None:
    filed = data.draw(many())
    held = Held()
    known: dict[ClaimKey, Happening] = {}
    for one in filed:
        held.filings[one.report] = one
        renewed = renew([one], held)
        known = {key: h for key, h in known.items() if not renewed.claims & set(h.claims)}
        known |= {key: h for h in renewed.happenings for key in h.claims}
    assert {h.id: h for h in known.values()} == {h.id: h for h in consolidate(filed).happenings}


@SLOW
@given(st.data())
def test_a_reading_that_replaces_another_leaves_no_trace(data: st.DataObject) -> None:
    filed = data.draw(many())
    held = Held()
    held.filings = {f.report: f for f in filed}
    before = consolidate(filed).happenings
    old = filed[0]
    new = filing(old.report, data.draw(claims()), str(old.published), agency=old.agency)
    held.filings[new.report] = new
    renewed = renew([new], held, gone=[old])
    after = {h.id: h for h in before if not renewed.claims & set(h.claims)} | {h.id: h for h in renewed.happenings}
    assert after == {h.id: h for h in consolidate([new, *filed[1:]]).happenings}


@SLOW
@given(st.data())
def test_a_judgement_renews_what_it_touches(data: st.DataObject) -> None:
    filed = data.draw(many())
    judgements = data.draw(verdicts(filed))
    held = Held()
    held.filings = {f.report: f for f in filed}
    named = {key.report for j in judgements for key in (j.one, j.other)}
    renewed = renew([held.filings[report] for report in sorted(named)], held, judgements)
    before = consolidate(filed).happenings
    after = {h.id: h for h in before if not renewed.claims & set(h.claims)} | {h.id: h for h in renewed.happenings}
    assert after == {h.id: h for h in consolidate(filed, judgements).happenings}
