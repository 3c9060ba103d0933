"""Counted objects that stand behind words of measure."""

from __future__ import annotations

import pytest
from tests.conftest import ClaimsOf


@pytest.mark.parametrize(
    ("text", "rule", "recipient"),
    [
        ("Rebels kidnapped up to 16 villagers from a market.", "event.assault.abduct", "villagers"),
        ("Militants shot between 10 and 15 farmers.", "event.assault.firearms", "farmers"),
        ("Police arrested upwards of 200 protesters in the capital.", "event.coerce.arrest", "protesters"),
    ],
)
def test_the_counted_suffer_it(claims_of: ClaimsOf, text: str, rule: str, recipient: str) -> None:
    (claim,) = [c for c in claims_of(text) if c.rule == rule]
    assert claim.event
    assert [p.name for p in claim.event.recipient] == [recipient]


def test_how_far_somebody_goes_is_no_object(claims_of: ClaimsOf) -> None:
    found = claims_of("The soldiers walked up to two rebels and talked.")
    assert not [c for c in found if c.event and c.event.type == "ASSAULT"]


def test_the_whole_is_counted_where_a_part_of_it_stands_between(claims_of: ClaimsOf) -> None:
    claims = claims_of("The mayor said five farmers, among them a woman of 60, had been killed by mortar fire in the past week.")
    assert [(c.figure.best, c.figure.measure) for c in claims if c.figure] == [(5, "killed")]


def test_who_reports_some_dead_is_their_source(claims_of: ClaimsOf) -> None:
    claims = claims_of("The army gave no toll, while Radio Vahdat, quoting nurses, reports at least 12 dead in the village.")
    (chain,) = [[a.source.name for a in c.attribution] for c in claims if c.figure]
    assert chain == ["Radio Vahdat", "nurses"]
