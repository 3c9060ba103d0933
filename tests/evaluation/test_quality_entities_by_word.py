"""Weapons, platforms and nationalities by the codebook's words."""

from __future__ import annotations

import pytest
from benchmarks.quality.entities_by_word import WordReader

from dateline.codebook.book import Codebook
from dateline.reading.syntax import Parser
from dateline.settings import DEFAULT_MODEL

TEXT = "Two helicopters dropped homemade bombs on the road while the Danish public watched Danish soldiers on parade."


@pytest.fixture(scope="module")
def found() -> set[tuple[str, str]]:
    soldiers = TEXT.index("Danish soldiers")
    parsed = next(iter(Parser(DEFAULT_MODEL).parse_many([(TEXT, [(0, len(TEXT))])])))
    actors = [(soldiers, soldiers + len("Danish soldiers"))]
    return {(name, TEXT[start:end]) for name, start, end in WordReader(Codebook.load()).find(parsed, actors)}


def test_arms_with_their_phrases(found: set[tuple[str, str]]) -> None:
    assert {("Weapon", "homemade bombs"), ("MilitaryPlatform", "Two helicopters")} <= found


def test_a_nationality_within_an_actor_is_part_of_it(found: set[tuple[str, str]]) -> None:
    assert [text for name, text in found if name == "Nationality"] == ["Danish"]
    parsed = next(iter(Parser(DEFAULT_MODEL).parse_many([(TEXT, [(0, len(TEXT))])])))
    alone = [one for one in WordReader(Codebook.load()).find(parsed, []) if one[0] == "Nationality"]
    assert len(alone) == 2
