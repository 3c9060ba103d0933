"""Days, places and effects as a key of templates writes them."""

from __future__ import annotations

import datetime

import pytest
from benchmarks.quality.protocol import Tally
from benchmarks.quality.slots import add_effects, days_of, effects_of, names_of

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


def test_effects_are_met_by_the_words_of_whom_they_befell() -> None:
    effect = {"alts": ["DEATH"], "optional": False, "xref": ["ANA OSEI", "MAYOR"]}
    hurt = {"alts": ["INJURY"], "optional": False, "xref": ["GUARDS"]}
    gold = effects_of([{"hum_target_effect": [effect, hurt]}, {"hum_target_effect": [effect]}, {"optional_template": True}])
    assert len(gold) == 2
    tally = Tally()
    add_effects(tally, gold, {("DEATH", "ana osei"), ("DEATH", "mayor"), ("DEATH", "two guards")})
    assert (tally.right, tally.found, tally.wanted) == (1, 2, 2)
