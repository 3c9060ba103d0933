"""A result hung on the deed, where somebody tells of it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("verb", ["reported", "said", "confirmed"])
def test_who_tells_of_a_deed_does_not_bring_about_its_result(claims_of, verb):  # type: ignore[no-untyped-def]
    claims = claims_of(f"The army entered Madaya on Monday, SANA {verb}, ending a siege of nine months.")
    events = [c for c in claims if c.event]
    assert events
    assert {p.text for c in events for p in c.event.actor} == {"The army"}
    assert all(c.attribution for c in events)
