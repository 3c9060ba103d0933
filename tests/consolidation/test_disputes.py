"""What origins say that cannot both be true."""

from __future__ import annotations

import pytest
from tests.consolidation.making import agreement, control, day, event, figure, filing, people, said_by

from dateline.consolidation.consolidate import consolidate
from dateline.model import Claim
from dateline.model.record import Dispute

ON = day("2025-01-27")
MONITOR = said_by("Lakes Monitor", "monitor")
M23 = said_by("M23", "armed_group", "m23")
ARMY = said_by("Congolese army", "military", "fardc")


def disputed(*reports: list[Claim]) -> dict[str, Dispute]:
    view = consolidate(filing(f"r{i}", claims) for i, claims in enumerate(reports))
    return {d.field: d for h in view.happenings for d in h.disputed}


def killed(low: int | None, high: int | None, by: object, best: int | None = None) -> list[Claim]:
    return [event("c1", on=ON, by=by), figure("c2", "killed", low, high, by=by, best=best)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "stands"),
    [((25, None), (30, 30), False), ((25, 25), (30, 30), True), ((24, 99), (40, 40), False), ((None, 20), (30, None), True)],
)
def test_tolls_are_disputed_where_their_bounds_do_not_meet(one: tuple, other: tuple, stands: bool) -> None:
    assert ("killed" in disputed(killed(*one, MONITOR), killed(*other, ARMY))) is stands


def test_two_blame_different_sides() -> None:
    found = disputed(
        [event("c1", on=ON, by=MONITOR, actor=people("M23:m23"))], [event("c1", on=ON, by=M23, actor=people("Congolese army:fardc"))]
    )
    assert {side.value for side in found["actor"].sides} == {"M23", "Congolese army"}


def test_gunmen_can_be_anybody_and_two_sides_can_fight() -> None:
    army, rebels = people("Congolese army:fardc"), people("M23:m23")
    assert disputed([event("c1", on=ON, by=MONITOR, actor=rebels)], [event("c1", on=ON, by=ARMY, actor=people("Gunmen"))]) == {}
    fought = disputed(
        [event("c1", on=ON, by=M23, actor=army, recipient=rebels)], [event("c1", on=ON, by=ARMY, actor=rebels, recipient=army)]
    )
    assert fought == {}


def test_a_denial_is_a_side() -> None:
    denied = event("c2", s=1, on=ON, by=said_by("M23", "armed_group", "m23", "denies"), actor=people("M23:m23"), polarity="negative")
    found = disputed([event("c1", on=ON, by=MONITOR, actor=people("M23:m23")), denied])
    assert {side.value for side in found["actor"].sides} == {"M23", "not M23"}


def test_each_blames_the_other_for_breaking_a_deal() -> None:
    blame = event("c2", "ACCUSE", on=ON, actor=people("M23:m23", "Congolese army:fardc"), recipient=people("side"), modes=("allege",))
    assert "actor" in disputed([agreement("c1", "ceasefire", "collapsed", on=ON, by=MONITOR, status="failed"), blame])


def test_who_fired_is_who_broke_the_deal() -> None:
    broken = agreement("c1", "evacuation", "suspended", on=ON, by=MONITOR, status="failed")
    fire = event("c2", on=ON, place=None, by=MONITOR, actor=people("M23:m23"), trigger="shelling")
    turned = event("c2", "ACCUSE", s=1, on=ON, place=None, actor=people("M23:m23"), recipient=people("nationalists"), modes=("allege",))
    told = agreement("c1", "evacuation", "suspended", on=ON, by=M23, status="failed")
    assert "actor" in disputed([broken, fire], [told, turned])


def test_a_deal_that_is_only_made_is_not_disputed_by_its_parties() -> None:
    one = agreement("c1", "ceasefire", "agreed", on=ON, by=MONITOR, parties=people("M23:m23"))
    other = agreement("c1", "ceasefire", "agreed", on=ON, by=ARMY, parties=people("Congolese army:fardc"))
    assert disputed([one], [other]) == {}


def test_two_claim_to_have_taken_the_town() -> None:
    found = disputed([control("c1", "M23:m23", on=ON, by=M23)], [control("c1", "Congolese army:fardc", on=ON, by=ARMY)])
    assert "control" in found
