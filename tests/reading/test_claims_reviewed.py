"""What careful readers of the claims took exception to: who is no party, what is not denied, and where a claim's words end."""

from __future__ import annotations

import pytest


def bodies(claims, kind):  # type: ignore[no-untyped-def]
    return [getattr(c, kind) for c in claims if c.kind == kind]


def events(claims, type_):  # type: ignore[no-untyped-def]
    return [c for c in claims if c.event and c.event.type == type_]


def names(people):  # type: ignore[no-untyped-def]
    return [p.name for p in people]


# ── agreements ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("sentence", ["A truce brokered by Norway ended the fighting.", "Norway mediated a ceasefire."])
def test_a_mediator_is_no_party(claims_of, sentence):  # type: ignore[no-untyped-def]
    assert all("Norway" not in names(deal.parties) for deal in bodies(claims_of(sentence), "agreement"))


def test_a_truce_not_renewed_has_run_out(claims_of):  # type: ignore[no-untyped-def]
    text = "The warring sides failed to renew a truce before it ran out on Friday, the envoy said, ending a long lull."
    (claim,) = [c for c in claims_of(text) if c.agreement]
    assert (claim.agreement.stage, claim.polarity) == ("expired", "positive")
    assert "envoy" not in str(names(claim.agreement.parties))


def test_an_offer_to_prolong_is_an_offer_and_no_consent(claims_of):  # type: ignore[no-untyped-def]
    found = claims_of("The rebels offered to prolong the ceasefire by a week.")
    assert [(c.agreement.stage, c.status) for c in found if c.agreement] == [("offered", "proposed")]
    assert events(found, "AGREE") == []


# ── who does what ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_joined_names_before_a_relative_clause_both_act(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = events(claims_of("The truce was urged by Turkey and Russia, which back the rebels."), "SUPPORT")
    assert names(claim.event.actor) == ["Turkey", "Russia"]


def test_the_aim_of_an_accused_deed_is_told_by_the_accuser(claims_of):  # type: ignore[no-untyped-def]
    text = "The army accused the rebels of firing mortars at the road to stop people from leaving the town."
    (claim,) = events(claims_of(text), "COERCE")
    assert names(claim.event.actor) == ["rebels"]
    assert claim.attribution[-1].stance == "accuses"


def test_what_guards_a_place_may_be_a_wall(claims_of):  # type: ignore[no-untyped-def]
    text = "Soldiers breached an earthen wall guarding the rebel enclave on Monday."
    assert events(claims_of(text), "MOBILIZE") == []


def test_one_number_counts_both(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = events(claims_of("The rebels abducted 200 women and girls from the town."), "ASSAULT")
    assert names(claim.event.recipient) == ["women and girls"]


def test_troops_of_two_countries_are_not_those_of_one(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = events(claims_of("Fighting between Russian and Ukrainian troops went on near Kharkiv."), "ASSAULT")
    assert [p.actor for p in claim.event.actor] == [None]


def test_a_murder_belongs_to_its_victim(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = events(claims_of("The rebels condemned the journalist's abduction by soldiers."), "ASSAULT")
    assert (names(claim.event.actor), names(claim.event.recipient)) == (["soldiers"], ["journalist"])


def test_fighters_are_rebels_where_all_the_armed_groups_are(claims_of):  # type: ignore[no-untyped-def]
    found = claims_of("Rebels held the town for a year. On Friday 300 fighters left the town.")
    (figure,) = bodies(found, "figure")
    assert figure.group.sectors == ("REB",)


# ── what happened ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_denial_of_deaths_denies_no_blast(claims_of):  # type: ignore[no-untyped-def]
    found = claims_of("The rebels denied that any of their fighters had died in the blast.")
    assert all(c.polarity == "positive" for c in events(found, "ASSAULT"))


def test_the_violence_that_people_escape_goes_on(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = events(claims_of("Families crossed the river to escape the shelling."), "ASSAULT")
    assert (claim.status, claim.polarity) == ("occurred", "positive")


def test_an_attack_that_nobody_claims_happened(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = events(claims_of("No group claimed responsibility for the attack on the base, held by rebels."), "ASSAULT")
    assert (claim.status, claim.attribution) == ("occurred", ())


# ── words ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_claim_ends_where_the_next_clause_begins(claims_of):  # type: ignore[no-untyped-def]
    (claim, *_) = events(claims_of("Rebels seized the port on Monday and the army shelled the old town."), "ASSAULT")
    assert claim.text == "Rebels seized the port on Monday"


def test_a_bracket_is_kept_whole(claims_of):  # type: ignore[no-untyped-def]
    for claim in claims_of("The army suspended a ceasefire with the Northern Defence Front (NDF)."):
        assert claim.text.count("(") == claim.text.count(")")


def test_who_holds_the_ground_is_hit_with_it(claims_of):  # type: ignore[no-untyped-def]
    found = events(claims_of("Army helicopters strafed the last pocket held by Hezbollah fighters on Saturday."), "ASSAULT")
    assert any("Hezbollah" in names(c.event.recipient) for c in found)


def test_who_weighs_sanctions_would_impose_them(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = events(claims_of("The United Nations is considering sanctions on six generals of the rebel army."), "SANCTION")
    assert (names(claim.event.actor), claim.status) == (["United Nations"], "planned")
