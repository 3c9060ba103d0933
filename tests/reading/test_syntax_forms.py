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


@pytest.mark.parametrize(
    ("text", "actor", "rule"),
    [
        ("Army shelling killed nine people in the town.", "army", "event.assault.heavy-weapons"),
        ("Nine people were killed by army shelling in the town.", "army", "event.assault.heavy-weapons"),
        ("Coalition airstrikes on a rebel-held valley killed nine people.", "coalition", "event.assault.aerial"),
    ],
)
def test_what_arms_do_is_a_noun(claims_of: ClaimsOf, text: str, actor: str, rule: str) -> None:
    (claim,) = [c for c in claims_of(text) if c.event and c.event.type == "ASSAULT"]
    assert claim.event
    assert claim.rule == rule
    assert [p.name.lower() for p in claim.event.actor] == [actor]
    assert [p.name for p in claim.event.recipient] == ["people"]


@pytest.mark.parametrize(
    ("text", "actor", "rule"),
    [
        ("Looting and police firing left two dead in the town.", "police", "event.assault.firearms"),
        ("Clashes and police firing in the town killed two people.", "police", "event.assault.firearms"),
        ("Nine people died in clashes and army shelling in the town.", "army", "event.assault.heavy-weapons"),
    ],
)
def test_an_act_beside_another_is_a_noun_too(claims_of: ClaimsOf, text: str, actor: str, rule: str) -> None:
    (claim,) = [c for c in claims_of(text) if c.rule == rule]
    assert claim.event
    assert [p.name for p in claim.event.actor] == [actor]


def test_who_shells_something_does_it(claims_of: ClaimsOf) -> None:
    found = [c.event for c in claims_of("Rebels shelling the town killed nine people.") if c.event]
    assert any(p.name.lower() == "rebels" for event in found for p in event.actor)


@pytest.mark.parametrize(
    ("text", "rule", "actor"),
    [
        ("The army said the fire had been started by retreating rebels.", "event.assault.destroy", "rebels"),
        ("Two villagers were killed by fleeing gunmen.", "event.assault.kill", "gunmen"),
        ("The militia let 30 of the wounded go on Friday.", "event.retreat.access", "militia"),
        ("UNMISS plans to extend its patrols to Duma by the end of the month.", "event.mobilize.troops", "UNMISS"),
    ],
)
def test_verbs_taken_for_nouns_and_nouns_for_objects(claims_of: ClaimsOf, text: str, rule: str, actor: str) -> None:
    events = [c.event for c in claims_of(text) if c.rule == rule and c.event]
    assert [p.name for event in events for p in event.actor] == [actor] or any(actor in p.text for e in events for p in e.actor)


def test_a_past_that_the_parser_does_not_know(claims_of: ClaimsOf) -> None:
    text = "Kurdish peshmerga retook Sulaiman Bek, a few miles to the north, on Monday after the militants had left."
    assert [c.condition.change for c in claims_of(text) if c.condition] == ["gains"]
