"""One of ACLED's types a snippet, and the types that are not ACLED's."""

from __future__ import annotations

import pytest
from benchmarks.quality.acled import ACLED, ADDED, ANSWERED, DIPLOMACY, UNSEEN, answer

from dateline.codebook.load import DATA
from dateline.codebook.schemes import load_acled_types
from dateline.model import Report
from dateline.pipeline import Reader

ALL = {*ACLED.values(), *UNSEEN.values(), *ADDED.values()}


def test_the_names_are_acled_s() -> None:
    assert set(ACLED.values()) == {row.sub_event_type for row in load_acled_types(DATA)}
    assert len(ALL) == 30


@pytest.mark.parametrize(
    ("text", "types", "expected"),
    [
        ("Warplanes bombed the town and clashes followed.", ACLED.values(), "Air/drone strike"),
        ("The group claimed responsibility for the attack on the barracks.", ALL, ANSWERED),
        ("Sweden imposed sanctions on Belarus.", ALL, DIPLOMACY),
        ("Sweden imposed sanctions on Belarus.", ACLED.values(), "none"),
    ],
)
def test_one_answer(reader: Reader, text: str, types: list[str], expected: str) -> None:
    assert answer(reader.read(Report(text=text)), types) == expected
