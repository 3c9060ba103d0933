"""Days and places as a key of templates writes them."""

from __future__ import annotations

import datetime

import pytest
from benchmarks.quality.slots import days_of, names_of

FIRST, LAST = datetime.date(1988, 3, 1), datetime.date(1988, 3, 2)


@pytest.mark.parametrize(
    ("text", "days"),
    [("01 MAR 88", (FIRST, FIRST)), ("01 MAR 88 - 02 MAR 88", (FIRST, LAST)), ("- 02 MAR 88", (datetime.date.min, LAST)), ("?", None)],
)
def test_days_of_a_key(text: str, days: tuple[datetime.date, datetime.date] | None) -> None:
    assert days_of(text) == days


def test_places_of_a_key() -> None:
    assert names_of("PERU: CUSCO (DEPARTMENT): PISAC (TOWN)") == ["CUSCO", "PISAC"]
    assert names_of("PERU") == ["PERU"]
