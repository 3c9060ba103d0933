"""Words in an unwonted order: inversions, what is spared, what is threatened, pasts that are none."""

from __future__ import annotations

import datetime

import pytest
from tests.conftest import ClaimsOf


def statuses(claims_of: ClaimsOf, text: str, kind: str) -> set[tuple[str, str]]:
    return {(c.status, c.polarity) for c in claims_of(text) if c.event and c.event.type == kind}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rebels withdrew from the town to spare the valley a massacre.", "ASSAULT"),
        ("The junta threatened looters with summary execution, the rebels said.", "ASSAULT"),
        ("The army ignored an ultimatum from the rebels to stop shelling and lay down its arms by Friday.", "RETREAT"),
        ("Under the truce, the rebels are to be given buses and allowed to leave the town.", "RETREAT"),
        ("Suspended for now is the withdrawal of both armies from the valley.", "RETREAT"),
    ],
)
def test_what_did_not_come_about_is_not_told_as_if_it_had(claims_of: ClaimsOf, text: str, kind: str) -> None:
    wrong = {s for s in statuses(claims_of, text, kind) if s in (("occurred", "positive"), ("ongoing", "positive"))}
    assert not wrong


@pytest.mark.parametrize(
    "text",
    [
        "At no point did the rebels storm the town, the army said.",
        "Hardly a shot was heard at the airport, which the rebels had left.",
        "The army said it would not take part in the assault on the town.",
    ],
)
def test_what_is_denied_by_other_words_is_denied(claims_of: ClaimsOf, text: str) -> None:
    assert ("occurred", "positive") not in statuses(claims_of, text, "ASSAULT")


def test_a_truce_that_both_had_signed_was_signed_by_them(claims_of: ClaimsOf) -> None:
    text = "The army and the rebels fought on despite a ceasefire which both had signed."
    stages = {c.agreement.stage for c in claims_of(text) if c.agreement}
    assert {"agreed", "violated"} & stages


def test_the_name_and_what_it_is_are_one_object(claims_of: ClaimsOf) -> None:
    claims = claims_of("The ministry said its troops had captured Bakhmut, the eastern Ukrainian city over which both sides have fought.")
    assert {c.condition.place.name for c in claims if c.condition and c.condition.place} == {"Bakhmut"}


def test_whither_somebody_flees_is_no_place_that_he_loses(claims_of: ClaimsOf) -> None:
    claims = claims_of("The rebels fled east on Monday.")
    assert not [c for c in claims if c.condition and c.condition.place]


def test_a_hill_that_is_called_one_is_a_place(claims_of: ClaimsOf) -> None:
    claims = claims_of("The rebels lost Hka Lum, a hill above the river, on Monday.")
    assert [(c.condition.change, c.condition.place.name) for c in claims if c.condition and c.condition.place] == [("loses", "Hka Lum")]


def test_an_attack_by_somebody_on_somebody(claims_of: ClaimsOf) -> None:
    (claim,) = [c for c in claims_of("The radio reported an attack by gunmen on Kenyan soldiers.") if c.event]
    assert claim.event
    assert [p.name for p in claim.event.recipient]


def test_some_of_whom_is_told_in_passing(claims_of: ClaimsOf) -> None:
    claims = claims_of("The rebels, some 1,400 of whom turned in their weapons under an amnesty, attacked Goma.")
    attack = [c.event for c in claims if c.event and c.event.type == "ASSAULT"]
    assert [e.place.name for e in attack if e.place] == ["Goma"]
    assert [c.figure.group.name for c in claims if c.figure and c.figure.group] == ["rebels"]


@pytest.mark.parametrize("words", ["is expected to visit", "was reported to hold"])
def test_the_day_behind_an_infinitive_is_its_own(claims_of: ClaimsOf, words: str) -> None:
    claims = claims_of(f"The army {words} the bridge on Friday.", datetime.date(2016, 8, 24))
    times = [t for c in claims if (t := (c.event or c.condition).time)]  # type: ignore[union-attr]
    assert times


def test_of_whom_many_gave_up_is_told_before_the_verb(claims_of: ClaimsOf) -> None:
    claims = claims_of("The insurgents, hundreds of whom have laid down their arms, still hold Marawi.")
    assert {c.figure.group.name for c in claims if c.figure and c.figure.group} == {"insurgents"}
