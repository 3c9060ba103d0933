"""People who leave where a report tells of an evacuation are led out; elsewhere they are displaced."""

from __future__ import annotations

import datetime

import pytest

from dateline.model import Report
from dateline.pipeline import Reader

LEFT = "Some 350 people left Dovha on Saturday, the mayor said."


@pytest.mark.parametrize(
    ("before", "measure"),
    [
        ("A second attempt to evacuate civilians from the town under fire failed on Sunday, the army said.", "evacuated"),
        ("Shelling of the town by the army went on through Sunday, residents said.", "displaced"),
    ],
)
def test_who_leaves_is_led_out_where_an_evacuation_is_told(reader: Reader, before: str, measure: str) -> None:
    (reading,) = reader.read_many([Report(f"{before} {LEFT}", "r", published=datetime.date(2022, 3, 6))])
    assert [c.figure.measure for c in reading.claims if c.figure] == [measure]
