"""Drafts joined with who says so, how sure they are, where and when; and what earlier readers of news got wrong."""

from __future__ import annotations

import datetime

import pytest

FRIDAY = datetime.date(2018, 4, 20)


def events(claims):  # type: ignore[no-untyped-def]
    return [c for c in claims if c.event]


def of_type(claims, *types):  # type: ignore[no-untyped-def]
    return [c for c in events(claims) if c.event.type in types]


def sources(claim):  # type: ignore[no-untyped-def]
    return [link.source.text for link in claim.attribution]


# ── voices ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_report_speaks_where_nobody_else_does(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = of_type(claims_of("Rebels shelled Aden on Monday."), "ASSAULT")
    assert claim.attribution == ()
    assert (claim.certainty, claim.polarity, claim.status) == ("certain", "positive", "occurred")


def test_a_chain_has_the_outer_source_first(claims_of):  # type: ignore[no-untyped-def]
    text = "SANA news agency reported that the army said rebels had shelled Aleppo."
    (claim,) = of_type(claims_of(text), "ASSAULT")
    assert [source.lower() for source in sources(claim)] == ["sana news agency", "the army"]


def test_what_a_source_denies_is_negative(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = of_type(claims_of("The army denied that it had shelled the hospital."), "ASSAULT")
    assert claim.polarity == "negative"
    assert claim.attribution[-1].stance == "denies"


def test_what_a_source_has_not_said_is_open(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = of_type(claims_of("The army did not confirm that rebels had shelled the port."), "ASSAULT")
    assert (claim.status, claim.certainty) == ("hypothetical", "unknown")


def test_the_source_of_a_claim_is_no_part_of_its_words(claims_of):  # type: ignore[no-untyped-def]
    text = "Rebels shelled the port on Monday, the army said."
    (claim,) = of_type(claims_of(text), "ASSAULT")
    assert claim.text == text[claim.start : claim.end]
    assert "said" not in claim.text
    assert "shelled the port" in claim.text


def test_a_speech_act_is_told_by_the_report_and_its_content_by_the_speaker(claims_of):  # type: ignore[no-untyped-def]
    found = claims_of("The army accused the rebels of shelling the market.")
    (act,) = of_type(found, "ACCUSE")
    (deed,) = of_type(found, "ASSAULT")
    assert sources(act) == []
    assert [link.stance for link in deed.attribution] == ["accuses"]


@pytest.mark.parametrize(
    ("sentence", "status", "certainty"),
    [
        ("Rebels may have shelled the port.", "occurred", "possible"),
        ("Rebels reportedly shelled the port.", "occurred", "probable"),
        ("Rebels will shell the port.", "planned", "certain"),
        ("Rebels are shelling the port.", "ongoing", "certain"),
    ],
)
def test_status_and_certainty_come_along(claims_of, sentence, status, certainty):  # type: ignore[no-untyped-def]
    (claim,) = of_type(claims_of(sentence), "ASSAULT")
    assert (claim.status, claim.certainty) == (status, certainty)


# ── time, place, figures ───────────────────────────────────────────────────────────────────────────────────────────────


def test_the_day_of_saying_dates_no_event(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = of_type(claims_of("The army said on Tuesday that rebels had shelled Aden.", FRIDAY), "ASSAULT")
    assert claim.event.time is None
    assert claim.event.place.name == "Aden"


def test_a_part_names_its_total(claims_of):  # type: ignore[no-untyped-def]
    figures = [c for c in claims_of("The bomb killed 40 people, including 10 civilians.") if c.figure]
    total, part = figures
    assert (total.figure.best, part.figure.best, part.figure.part_of) == (40, 10, total.id)


def test_one_act_in_two_places_is_one_event_and_two_held_places_are_two_conditions(claims_of):  # type: ignore[no-untyped-def]
    found = of_type(claims_of("Rebels shelled Aden and Taiz on Monday.", FRIDAY), "ASSAULT")
    assert [(c.event.place.name, c.event.time.earliest) for c in found] == [("Aden", "2018-04-16")]
    held = [c.condition for c in claims_of("The rebels still hold Aden and Taiz, residents said.", FRIDAY) if c.kind == "condition"]
    assert {c.place.name for c in held if c.type == "control"} == {"Aden", "Taiz"}


def test_claims_are_numbered_and_explain_themselves(claims_of, tracer):  # type: ignore[no-untyped-def]
    found = claims_of("Rebels shelled Aden on Monday. Six people were killed, the army said.", FRIDAY)
    assert [c.id for c in found] == [f"c{n}" for n in range(1, len(found) + 1)]
    assert all(tracer._codebook.entry(c.rule) for c in found)
    assert all(0 < c.score <= 1 for c in found)


# ── mistakes that readers of news are known to make ────────────────────────────────────────────────────────────────────


def test_a_warning_of_a_threat_threatens_nobody(claims_of):  # type: ignore[no-untyped-def]
    text = "The food agency warned of the threat that hunger poses to families in the besieged enclave."
    assert of_type(claims_of(text), "THREATEN") == []


def test_to_have_come_somewhere_is_not_to_be_aided(claims_of):  # type: ignore[no-untyped-def]
    text = "Refugees who came to Lebanon since 1975 live in camps that soldiers guard."
    assert of_type(claims_of(text), "AID") == []


def test_a_desert_named_after_a_country_lies_there(claims_of):  # type: ignore[no-untyped-def]
    text = "Militants ambushed soldiers in the eastern Libyan desert on Monday."
    (claim,) = of_type(claims_of(text, FRIDAY), "ASSAULT")
    assert claim.event.place is None or claim.event.place.country == "LBY"


@pytest.mark.parametrize(
    "text",
    [
        "The rebels held the pass for a week.",
        "The two armies held talks in the port.",
        "Militants still held two villages in the desert.",
    ],
)
def test_to_hold_is_not_to_arrest(claims_of, text):  # type: ignore[no-untyped-def]
    assert [c for c in of_type(claims_of(text), "COERCE") if "arrest" in c.event.modes] == []


def test_a_place_is_no_recipient(claims_of):  # type: ignore[no-untyped-def]
    for text in ("Warplanes bombed Aleppo on Monday.", "Rebels attacked the town of Kidal."):
        for claim in of_type(claims_of(text, FRIDAY), "ASSAULT"):
            assert claim.event.recipient == ()
            assert claim.event.place is not None


def test_to_include_is_not_to_concede(claims_of):  # type: ignore[no-untyped-def]
    text = "The truce covers five towns, including Kidal, and frees prisoners, including two officers."
    assert of_type(claims_of(text), "CONCEDE") == []


@pytest.mark.parametrize(
    "text",
    [
        "The young pianist stormed to victory in the contest.",
        "The striker fired a shot into the net.",
        "Shoppers attacked the buffet.",
        "The champion crushed her rival in straight sets.",
    ],
)
def test_figures_of_speech_hurt_nobody(claims_of, text):  # type: ignore[no-untyped-def]
    assert of_type(claims_of(text), "ASSAULT") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The rebels were able to attack the base.", ("positive", "occurred")),
        ("The rebels were not able to attack the base.", ("negative", "failed")),
        ("The rebels have been unable to attack the base.", ("negative", "failed")),
        ("A crowd marched against the shelling of the town by rebels.", ("positive", "occurred")),
        ("The rebels decided against shelling the town.", ("negative", "hypothetical")),
    ],
)
def test_what_is_said_of_an_act(claims_of, text, wanted):  # type: ignore[no-untyped-def]
    (claim,) = of_type(claims_of(text), "ASSAULT")
    assert (claim.polarity, claim.status) == wanted
    assert "crowd" not in [p.name for p in claim.event.actor]


def test_who_refuses_to_let_through_restricts(claims_of):  # type: ignore[no-untyped-def]
    for text in ("Soldiers refused to allow the convoy into the town.", "Soldiers did not allow the convoy into the town."):
        (claim,) = of_type(claims_of(text), "COERCE")
        assert (claim.polarity, claim.status) == ("positive", "occurred")


def test_relief_that_does_not_get_through(claims_of):  # type: ignore[no-untyped-def]
    for text in ("Aid convoys have not been able to enter the besieged town.", "Aid agencies could not reach the besieged town."):
        (claim,) = of_type(claims_of(text), "AID")
        assert (claim.polarity, claim.status) == ("negative", "failed")


def test_a_deal_that_is_not_kept(claims_of):  # type: ignore[no-untyped-def]
    for text in ("Neither side has kept to the truce.", "The army failed to abide by the truce.", "The rebels did not honour the truce."):
        found = [c for c in claims_of(text) if c.agreement]
        assert [(c.agreement.stage, c.polarity) for c in found] == [("violated", "positive")], text


@pytest.mark.parametrize(
    "text",
    [
        "Correction: we reported earlier that the rebels had shelled the town.",
        "We wrongly reported on Monday that rebels had shelled the town.",
    ],
)
def test_what_a_report_takes_back_did_not_happen(claims_of, text):  # type: ignore[no-untyped-def]
    (claim,) = of_type(claims_of(text), "ASSAULT")
    assert (claim.status, claim.certainty) == ("hypothetical", "unknown")


def test_a_source_that_corrects_another_is_believed(claims_of):  # type: ignore[no-untyped-def]
    (claim,) = of_type(claims_of("Correction: the army said the rebels had shelled the town."), "ASSAULT")
    assert claim.status == "occurred"


@pytest.mark.parametrize(
    "sentence",
    [
        "The army said 15 of its men were killed and 70 captured when rebels overran the post at Kaya on 3 May.",
        "Nine soldiers were killed and more than 60 wounded in clashes with rebel troops that broke out on 3 May at Kaya.",
        "Six people died and ten were hurt when a bomb went off in Kaya on 3 May.",
    ],
)
def test_harm_joined_by_and_shares_what_it_came_of(claims_of, sentence):  # type: ignore[no-untyped-def]
    figures = [c.figure for c in claims_of(sentence) if c.figure]
    assert len(figures) == 2
    assert {str(f.time.timex)[-5:] for f in figures if f.time} == {"05-03"}
    assert all(f.time for f in figures)


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Some 300 soldiers had crossed the river on 3 May and handed in their weapons.", "handed"),
        ("Teams were able to reach Goma by air on 3 May and delivered food.", "delivered"),
    ],
)
def test_a_verb_that_goes_on_shares_the_day(claims_of, sentence, verb):  # type: ignore[no-untyped-def]
    (event,) = [c.event for c in claims_of(sentence) if c.event and c.event.trigger.text == verb]
    assert event.time is not None
    assert event.time.timex.endswith("05-03")


def test_whom_is_somebody(claims_of):  # type: ignore[no-untyped-def]
    claims = claims_of("The rebels are holding two nurses of a Catholic mission whom their men abducted near Goma.")
    taken = [c.event for c in claims if c.event and c.event.trigger.text == "abducted"]
    assert [[p.name for p in e.recipient] for e in taken] == [["nurses"]]
