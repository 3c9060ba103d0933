"""What the reader once reached on the gold of tests/gold, it must not fall below: tests/floors.json."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.evaluation.floors import faults, golds_in, load_floors, measure, room
from dateline.evaluation.gold import Gold
from dateline.pipeline import Reader

TESTS = Path(__file__).parent
FLOORS = load_floors(TESTS / "floors.json")
GOLDS = golds_in(TESTS / "gold")


@pytest.mark.parametrize("gold", GOLDS, ids=lambda gold: gold.name)
def test_no_score_falls_below_its_floor(gold: Gold, reader: Reader, capsys: pytest.CaptureFixture[str]) -> None:
    totals = measure(gold, reader)
    floor = FLOORS.get(gold.name)
    assert not faults(gold.name, floor, gold.digest, totals)
    assert totals.spans_right == 1
    higher = floor and room(gold.name, floor, gold.digest, totals)
    if higher:
        with capsys.disabled():
            print(f"\n{higher}")


def test_every_floor_has_its_gold() -> None:
    assert sorted(FLOORS) == [gold.name for gold in GOLDS]
