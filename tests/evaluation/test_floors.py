from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import InputError
from dateline.evaluation.floors import Floor, faults, floor_of, load_floors, raised, room, save_floors
from dateline.evaluation.result import Totals

REACHED = Totals(20, 300, 0.8, 0.6, 80, 4, 400, 250, 1.33, 1.0)
FLOOR = Floor("d", 0.79, 0.59, 0.06)


def test_a_score_at_its_floor_passes_and_one_below_fails() -> None:
    assert faults("g", FLOOR, "d", REACHED) == []
    low = msgspec.structs.replace(REACHED, credit=0.7899, nevers_broken=5)
    first, second = faults("g", FLOOR, "d", low)
    assert "credit is 0.7899 and fell below its floor of 0.7900" in first
    assert "5 of 80 nevers are broken (0.0625), and at most 0.0600 may be" in second


def test_another_gold_or_none_fails_and_says_what_to_do() -> None:
    assert "--replace g" in faults("g", FLOOR, "other", REACHED)[0]
    assert "--raise" in faults("g", None, "d", REACHED)[0]


def test_room_is_told() -> None:
    assert room("g", FLOOR, "d", REACHED) is None
    told = room("g", msgspec.structs.replace(FLOOR, credit=0.7), "d", REACHED)
    assert told is not None
    assert "credit 0.7000 → 0.7900" in told


shares = st.floats(0, 1)


@given(shares, shares, st.integers(0, 80), shares, shares, shares)
def test_raising_never_lowers(credit: float, strict: float, broken: int, c: float, s: float, n: float) -> None:
    reached = msgspec.structs.replace(REACHED, credit=credit, strict=strict, nevers_broken=broken)
    before = Floor("d", c, s, n)
    after = raised(before, "d", reached)
    assert after.credit >= c
    assert after.strict >= s
    assert after.nevers_broken <= n
    assert raised(before, "other", reached) == before
    assert faults("g", floor_of("d", reached), "d", reached) == []


def test_floors_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert load_floors(path) == {}
    save_floors(path, {"g": FLOOR})
    assert load_floors(path) == {"g": FLOOR}
    path.write_text("{")
    with pytest.raises(InputError, match="these are no floors"):
        load_floors(path)
