"""Who the dead were, as the set of the war in Syria files them."""

from __future__ import annotations

import pytest
from benchmarks.quality.dead import by_kind, measures
from benchmarks.quality.deaths import incident_total

from dateline.model import Report
from dateline.pipeline import Reader


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Air strikes killed 14 people, including three children and two women, in Idlib.", (14, 0, 3, 2)),
        ("Five rebels and three civilians were killed in Homs.", (3, 5, 0, 0)),
        ("A blast killed nine people in Aleppo. Four children were killed there last year.", (9, 0, 0, 0)),
        ("The army shelled the town.", (0, 0, 0, 0)),
    ],
)
def test_the_dead_by_kind(reader: Reader, text: str, numbers: tuple[int, ...]) -> None:
    reading = reader.read(Report(text=text))
    assert tuple(by_kind(reading, incident_total(reading)).values()) == numbers


def test_where_there_are_some_is_measured_apart() -> None:
    rows = [{"gold": {"killed": {"civilians": n, "noncivilians": 0, "children": 0, "women": None}}} for n in (2, 0)]
    ours = [{"civilians": 2, "noncivilians": 0, "children": 1, "women": 0}] * 2
    found = {one.name: (one.ours, one.beat) for one in measures(rows, ours)}
    assert found["civilians killed, exact"] == (0.5, 0.5)
    assert found["civilians killed, exact where there are some (1 reports)"] == (1.0, None)
    assert found["children killed, exact"] == (0.0, 1.0)
    assert found["women killed, exact"] == (1.0, 1.0)
