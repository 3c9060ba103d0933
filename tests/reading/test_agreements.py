"""Deals: of what kind, at what stage, between whom, and back to which they point."""

from __future__ import annotations

import pytest


def agreements(claims):  # type: ignore[no-untyped-def]
    return [(c.agreement.class_, c.agreement.stage, c.status) for c in claims if c.agreement]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The army and the rebels agreed a ceasefire.", ("ceasefire", "agreed", "agreed")),
        ("The rebels agreed to surrender.", ("surrender", "agreed", "agreed")),
        ("The rebels agreed to withdraw from the port.", ("withdrawal", "agreed", "agreed")),
        ("The army and the rebels signed a peace accord.", ("peace", "agreed", "agreed")),
        ("The army and the rebels agreed to exchange prisoners.", ("prisoner_exchange", "agreed", "agreed")),
        ("The rebels signed the Paris peace accord in 1991.", ("peace", "agreed", "agreed")),
        ("The rebels offered a ceasefire.", ("ceasefire", "offered", "proposed")),
        ("The army announced a ceasefire with the rebels.", ("ceasefire", "announced", "agreed")),
        ("The ceasefire was extended by two days.", ("ceasefire", "extended", "agreed")),
        ("The army violated the ceasefire.", ("ceasefire", "violated", "failed")),
        ("The ceasefire collapsed within hours.", ("ceasefire", "collapsed", "failed")),
        ("The ceasefire expired at midnight.", ("ceasefire", "expired", "ended")),
        ("The army suspended the ceasefire.", ("ceasefire", "suspended", "failed")),
    ],
)
def test_class_stage_and_status(claims_of, sentence, wanted):  # type: ignore[no-untyped-def]
    assert wanted in agreements(claims_of(sentence))


def test_parties(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = [c for c in claims_of("The army signed a ceasefire with Hezbollah.") if c.agreement]
    assert {p.text.lower() for p in claim.agreement.parties} == {"the army", "hezbollah"}


def test_who_welcomes_a_deal_is_no_party_to_it(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = [c for c in claims_of("France welcomed the ceasefire between the army and Hezbollah.") if c.agreement]
    assert {p.text.lower() for p in claim.agreement.parties} == {"the army", "hezbollah"}


def test_a_deal_may_point_back(claims_of):  # type: ignore[no-untyped-def]
    text = "The army and the rebels agreed a ceasefire on Monday. The ceasefire collapsed within hours."
    first, second = [c for c in claims_of(text) if c.agreement]
    assert (first.agreement.refers_to, second.agreement.refers_to) == (None, first.id)


@pytest.mark.parametrize(
    "sentence", ["The club agreed a deal for the striker.", "The airline signed an agreement with the airport."]
)
def test_no_agreement_of_war_is_made_of_trade(claims_of, sentence):  # type: ignore[no-untyped-def]
    assert agreements(claims_of(sentence)) == []
