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
