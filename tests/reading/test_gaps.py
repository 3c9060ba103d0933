"""What a report says is not known: the question and why it is open."""

from __future__ import annotations

import pytest


def gaps(claims):  # type: ignore[no-untyped-def]
    return [(c.gap.question, c.gap.reason) for c in claims if c.gap]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("It was not clear who fired the mortar.", ("who", "not_clear")),
        ("It was unclear when the convoy would leave.", ("when", "not_clear")),
        ("It was not immediately clear how many people were killed.", ("how_many", "not_clear")),
        ("It is not known whether the pilot survived.", ("whether", "not_clear")),
        ("The army did not say where the prisoners were held.", ("where", "not_said")),
        ("The ministry did not say why the road was closed.", ("why", "not_said")),
        ("The death toll could not be independently verified.", ("how_many", "not_verified")),
        ("The whereabouts of the mayor are unknown.", ("where", "not_clear")),
        ("The army declined to comment.", ("what", "no_comment")),
        ("Where the prisoners were taken, the army would not reveal.", ("where", "not_said")),
        ("How many rebels were killed is not known.", ("how_many", "not_clear")),
        ("The clinic was shelled; by whom has not been established.", ("who", "not_clear")),
        ("The general would neither confirm reports that he was hurt nor say how many men he had lost.", ("how_many", "not_said")),
        ("Whether the pilot is dead remains to be established.", ("whether", "not_clear")),
        ("When the shelling stopped, the army did not say how many were hurt.", ("how_many", "not_said")),
        ("The army put its losses at a large number, without further detail.", ("how_many", "not_said")),
        ("It is unclear whether he will sign; his office did not answer requests for comment.", ("what", "no_comment")),
    ],
)
def test_question_and_reason(claims_of, sentence, wanted):  # type: ignore[no-untyped-def]
    assert wanted in gaps(claims_of(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "It was clear who had fired the mortar.",
        "The army said where the prisoners were held.",
        "Observers verified the toll.",
        "The road was not closed.",
    ],
)
def test_what_is_said_is_no_gap(claims_of, sentence):  # type: ignore[no-untyped-def]
    assert gaps(claims_of(sentence)) == []


def test_what_is_asked_did_not_happen_for_all_that_is_known(claims_of):  # type: ignore[no-untyped-def]
    events = [c for c in claims_of("It was not clear whether rebels had shelled the port.") if c.event]
    assert {(c.status, c.certainty) for c in events} <= {("hypothetical", "unknown")}


def test_by_whom_asks_who(claims_of):  # type: ignore[no-untyped-def]
    (gap,) = [c.gap for c in claims_of("The ferry was sunk on Monday, by whom is not known.") if c.gap]
    assert gap.question == "who"
