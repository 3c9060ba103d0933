"""Forms with two uses: what the parsers take them for, and what the sentence says."""

from __future__ import annotations

import pytest
from tests.conftest import ClaimsOf


@pytest.mark.parametrize(
    ("text", "actor", "rule"),
    [
        ("The group accused the army of burning homes in the valley.", "army", "event.assault.destroy"),
        ("Two youths died in police firing during a curfew in the town.", "police", "event.assault.firearms"),
        (
            "The government encircled the suburb in November 2012 and let in a single aid convoy, which arrived this June.",
            "government",
            "event.retreat.access",
        ),
    ],
)
def test_who_did_it(claims_of: ClaimsOf, text: str, actor: str, rule: str) -> None:
    (claim,) = [c for c in claims_of(text) if c.rule == rule]
    assert claim.event
    assert [p.name for p in claim.event.actor] == [actor]
    assert claim.status == "occurred"
