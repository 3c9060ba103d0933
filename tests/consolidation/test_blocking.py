"""Claims of one happening share a block."""

from __future__ import annotations

import datetime

from tests.consolidation.making import ALEPPO, GOMA, KIVU, SAKE, day, event, figure, filing

from dateline.consolidation.blocking import blocks_of, neighbourhood
from dateline.consolidation.incremental import blocks_of_filing
from dateline.model import Place

SOON = datetime.date(2025, 1, 28)


def shared(one: Place, other: Place) -> set[str]:
    return set(neighbourhood(one)) & set(neighbourhood(other))


def test_neighbours_and_the_province_share_a_place() -> None:
    assert shared(GOMA, SAKE)
    assert shared(GOMA, KIVU)
    assert not shared(GOMA, ALEPPO)


def test_cells_meet_at_the_edge_of_the_map() -> None:
    east = Place("Taveuni", 0, 1, "Taveuni", 1, -16.85, 179.99, "FJI", "Northern", 1)
    west = Place("Qamea", 0, 1, "Qamea", 2, -16.85, -179.99, "FJI", "Eastern", 1)
    assert shared(east, west)


def test_months_that_touch_share_a_block() -> None:
    last = blocks_of(event("c1", on=day("2025-01-31")), SOON)
    first = blocks_of(event("c1", on=day("2025-02-01")), SOON)
    assert set(last) & set(first)


def test_what_has_no_day_lies_before_its_report() -> None:
    assert set(blocks_of(event("c1"), SOON)) & set(blocks_of(event("c1", on=day("2025-01-25")), SOON))
    assert not set(blocks_of(event("c1"), SOON)) & set(blocks_of(event("c1", on=day("2012-11-20")), SOON))


def test_what_did_not_happen_has_no_block() -> None:
    assert blocks_of(event("c1", status="threatened"), SOON) == ()
    assert blocks_of(figure("c1", "population", 400, 400, place=GOMA), SOON) == ()


def test_a_report_has_the_blocks_of_its_claims_and_of_their_scenes() -> None:
    one = filing("r", [event("c1", place=GOMA), figure("c2", "killed", 3, 3)])
    assert set(blocks_of(one.claims[0], one.published)) <= set(blocks_of_filing(one))
