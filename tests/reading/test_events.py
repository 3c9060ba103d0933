"""How events are put together: one act told twice, who is blamed, what is only foretold or borrowed."""

from __future__ import annotations

import pytest
from tests.conftest import ClaimsOf

from dateline.model import Event, Report
from dateline.pipeline import Reader


def events(reader: Reader, text: str, kind: str) -> list[Event]:
    (reading,) = reader.read_many([Report(text, "one")])
    return [c.event for c in reading.claims if c.event and c.event.type == kind]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels attacked an army post, killing nine soldiers and wounding twelve.",
        "The army launched an offensive against the rebels.",
        "An air strike by the army killed four rebels and wounded six.",
        "Nine soldiers were killed in a rebel attack.",
        "The militants claimed responsibility for the attack.",
    ],
)
def test_one_act_is_one_event(reader: Reader, text: str) -> None:
    assert len(events(reader, text, "ASSAULT")) == 1


def test_two_acts_are_two_events(reader: Reader) -> None:
    text = "Rebels stormed an army post on Monday and soldiers shelled a village in return."
    assert len(events(reader, text, "ASSAULT")) == 2


def test_outcome_keeps_those_killed(reader: Reader) -> None:
    (event,) = events(reader, "Militants attacked a village, killing 26 farmers.", "ASSAULT")
    assert [p.name for p in event.actor] == ["Militants"]
    assert any("farmers" in p.text for p in event.recipient)


def test_blamed_for_the_deed(reader: Reader) -> None:
    (event,) = events(reader, "Residents blamed the army for the killings.", "ASSAULT")
    assert any("army" in p.text for p in event.actor)


def test_coming_under_fire_turns_the_roles(reader: Reader) -> None:
    (event,) = events(reader, "Peacekeepers came under fire from rebels near the town.", "ASSAULT")
    assert any("rebels" in p.text for p in event.actor)
    assert any("Peacekeepers" in p.text for p in event.recipient)


def test_threat_only_of_ones_own_deed(reader: Reader) -> None:
    assert events(reader, "The general warned that his troops would shoot looters.", "THREATEN")
    assert not events(reader, "The agency warned that rebels would attack the town.", "THREATEN")


def test_accident_is_no_assault(reader: Reader) -> None:
    assert not events(reader, "An army helicopter crashed in the hills, killing ten soldiers.", "ASSAULT")


def test_noun_that_only_qualifies_is_no_event(reader: Reader) -> None:
    assert not events(reader, "The rebels bought combat aircraft and posted an execution video.", "ASSAULT")


def test_positions_stand_for_their_owner(reader: Reader) -> None:
    (event,) = events(reader, "Army jets bombed rebel positions near the town.", "ASSAULT")
    assert any("rebel" in p.text for p in event.recipient)


def test_patrol_suffers_in_its_own_name(reader: Reader) -> None:
    (event,) = events(reader, "Militants ambushed a patrol outside the town.", "ASSAULT")
    assert [p.text for p in event.recipient] == ["patrol"]


def test_an_attempt_has_a_doer(reader: Reader) -> None:
    (event,) = events(reader, "Two attempts by the army to storm the building failed.", "ASSAULT")
    assert any("army" in p.text for p in event.actor)


def test_clashes_are_between_the_sides_that_the_verb_names(reader: Reader) -> None:
    (event,) = events(reader, "Fighting broke out in the town between rebels and government soldiers.", "ASSAULT")
    assert len(event.actor) == 2


def test_shots_of_joy_are_no_attack(reader: Reader) -> None:
    assert not events(reader, "Celebratory gunfire rang out as the rebels drove through the town.", "ASSAULT")


def test_whoever_is_told_to_act_is_asked(reader: Reader) -> None:
    (event,) = events(reader, "The council demanded that the militia lift the siege.", "REQUEST")
    assert any("militia" in p.text for p in event.recipient)


@pytest.mark.parametrize(
    "text",
    [
        "Supporters invaded the pitch.",
        "An army of travelling supporters will invade the city.",
        "The singer bombed on stage in London.",
        "The company's chief executive vowed to defend every plant.",
    ],
)
def test_what_sport_and_business_say_in_words_of_war_is_none(claims_of: ClaimsOf, text: str) -> None:
    assert [c.rule for c in claims_of(text) if c.kind == "event"] == []


def test_who_storms_a_prison_frees_nobody_he_held(claims_of: ClaimsOf) -> None:
    rules = [c.rule for c in claims_of("Gangs attacked the prison and freed hundreds of inmates.") if c.kind == "event"]
    assert rules == ["event.assault.attack"]


def test_what_was_never_halted_goes_on(claims_of: ClaimsOf) -> None:
    claims = [c for c in claims_of("The army never halted its offensive in the valley.") if c.rule.startswith("event.assault")]
    assert [(c.status, c.polarity) for c in claims] == [("ongoing", "positive")]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Dozens of soldiers surrendered in the town, in what may have been the army's largest capitulation ever.", 1),
        ("State television said troops advancing from the west had seized a hill overlooking the base.", 1),
        ("Gunmen seized the teachers and held them captive.", 1),
    ],
)
def test_one_act_told_twice_is_one(claims_of: ClaimsOf, text: str, times: int) -> None:
    assert len([c for c in claims_of(text) if c.kind == "event"]) == times


def test_what_a_state_does_counts_where_nothing_tells_of_another_field(reader: Reader) -> None:
    (banned,) = events(reader, "The junta banned opposition parties.", "COERCE")
    assert [p.name for p in banned.actor] == ["junta"]
    assert not events(reader, "The league banned the player for the season.", "COERCE")


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("The agency appealed for the wounded to be flown out of the town.", "REQUEST", "agency"),
        ("The rebels want forty captured comrades set free.", "REQUEST", "rebels"),
        ("A unit of the militia took part in the raid on the army post.", "ASSAULT", "unit"),
        ("Neither commander would let the refugees cross the river.", "COERCE", "commander"),
        ("The rebels said they would not be drawn into the fighting.", "REJECT", "rebels"),
    ],
)
def test_a_deed_told_sideways_has_its_doer(reader: Reader, text: str, kind: str, actor: str) -> None:
    found = events(reader, text, kind)
    assert found
    assert any(actor in (p.name or "") for event in found for p in event.actor)


def test_what_one_wants_to_do_oneself_is_no_demand(reader: Reader) -> None:
    assert not events(reader, "The rebels want to leave the town before the army comes.", "REQUEST")


@pytest.mark.parametrize("words", ["small-arms fire", "machine-gun fire"])
def test_hyphens_do_not_hide_a_noun_of_several_words(reader: Reader, words: str) -> None:
    assert events(reader, f"The convoy turned back under {words} near the town, where rebels fight the army.", "ASSAULT")


@pytest.mark.parametrize(
    "text",
    [
        "Eleven farmers died in a bombardment of the town, for which the mayor blames the rebels.",
        "Eleven farmers died in a raid that the mayor blamed on the rebels.",
    ],
)
def test_who_is_blamed_for_a_deed_did_it_and_not_who_blames(reader: Reader, text: str) -> None:
    (event,) = events(reader, text, "ASSAULT")
    assert [p.name for p in event.actor] == ["rebels"]


def test_who_goes_on_shooting_goes_nowhere(reader: Reader) -> None:
    text = "The rebels went on fighting near the town, which the army had shelled."
    assert not events(reader, text, "RETREAT")


def test_he_was_arrested_and_no_day_was_his(reader: Reader) -> None:
    (event,) = events(reader, "The army announced the arrest on Monday of General Musa Dar, a rebel commander.", "COERCE")
    assert any("Musa Dar" in p.text for p in event.recipient)


def test_reports_that_are_called_false_are_rejected(reader: Reader) -> None:
    (event,) = events(reader, "The rebels shelled a town; the army dismissed the reports as fabricated.", "REJECT")
    assert [p.name for p in event.actor] == ["army"]
    assert not events(reader, "The rebels shelled a town; the army dismissed the reports.", "REJECT")


def test_what_it_is_bombarded_with_must_be_arms(reader: Reader) -> None:
    assert events(reader, "The barracks were bombarded with rockets during the siege.", "ASSAULT")
    assert not events(reader, "Mills were bombarded with cheap flour during the siege.", "ASSAULT")


def test_how_many_left_is_no_retreat(reader: Reader) -> None:
    assert not events(reader, "Nobody in the besieged town would say how many had left.", "RETREAT")


def test_what_is_denied_in_a_message_to_somebody_is_denied(claims_of: ClaimsOf) -> None:
    text = "A rebel spokesman denied in a letter to a local newspaper that its men had attacked the camp."
    (attack,) = [c for c in claims_of(text) if c.event and c.event.type == "ASSAULT"]
    assert [link.stance for link in attack.attribution] == ["denies"]


def test_a_captain_of_a_team_is_no_soldier(reader: Reader) -> None:
    assert not events(reader, "The captain of the club unleashed a bomb at the goalkeeper late in the match.", "ASSAULT")


def test_a_thing_that_was_hit_stands_beside_who_was(reader: Reader) -> None:
    (event,) = events(reader, "Gunmen attacked a bank and a police post.", "ASSAULT")
    assert [p.text for p in event.recipient] == ["police", "bank"]
    (event,) = events(reader, "Guerrillas blew up a substation and two power pylons near the river.", "ASSAULT")
    assert len(event.recipient) == 2


def test_talks_that_somebody_will_host_are_as_much_to_come(claims_of: ClaimsOf) -> None:
    found = claims_of("China said it would host talks between the two sides next month.")
    assert [c.status for c in found if c.event and c.event.type == "CONSULT"] == ["planned"]


def test_what_is_called_untrue_is_rejected(reader: Reader) -> None:
    assert events(reader, "The army called the report untrue.", "REJECT")
    assert not events(reader, "The army called the report a milestone.", "REJECT")


def test_what_is_turned_back_or_surrounded_suffers_it(reader: Reader) -> None:
    (event,) = events(reader, "A ferry was turned back by a navy gunboat off the besieged port.", "COERCE")
    assert [p.name for p in event.recipient] == ["ferry"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Soldiers stood by as the crowd burned the market.", "Soldiers"),
        ("Police stood by while shops were looted, residents said.", "Police"),
        ("The police took no action against the attackers.", "police"),
        ("Officers were mute spectators as rebels torched the shops.", "Officers"),
        ("The army failed to protect the villages from the raid.", "army"),
        ("Police reacted slowly to the riots.", "Police"),
        ("The governor denounced police inaction during the riots.", "police"),
    ],
)
def test_inaction_is_help_not_given(reader: Reader, text: str, actor: str) -> None:
    (reading,) = reader.read_many([Report(text, "one")])
    (claim,) = [c for c in reading.claims if c.rule == "event.aid.withheld"]
    assert claim.event
    assert claim.event.type == "AID"
    assert claim.polarity == "negative"
    assert [p.name for p in claim.event.actor] == [actor]


@pytest.mark.parametrize(
    "text",
    [
        "Troops are standing by to enter the port.",
        "The army did not stand by while rebels burned the market.",
        "Police did not respond to a request for comment on the raid.",
        "The army stood by its ally throughout the war.",
        "The president said that he would not intervene in the war.",
        "A choir sang while a soldier in uniform looked on.",
    ],
)
def test_no_inaction(reader: Reader, text: str) -> None:
    (reading,) = reader.read_many([Report(text, "one")])
    assert not [c for c in reading.claims if c.rule == "event.aid.withheld"]


def test_a_number_also_killed_are_no_killers(reader: Reader) -> None:
    assert not [p for e in events(reader, "4 policemen and 3 guards also killed in the ambush.", "ASSAULT") for p in e.actor]
    (event,) = events(reader, "Two soldiers killed three rebels.", "ASSAULT")
    assert [p.name for p in event.actor] == ["soldiers"]


def test_who_is_scolded_for_not_acting_did_not_act(reader: Reader) -> None:
    (event,) = events(reader, "The envoy chastised the government for failing to intervene in the war.", "AID")
    assert [p.name for p in event.actor] == ["government"]


def test_the_end_of_a_siege_is_no_attack(reader: Reader) -> None:
    assert not events(reader, "The army entered the town, ending a two-year siege.", "ASSAULT")


@pytest.mark.parametrize(
    "text",
    [
        "The rebels shelled the town; the envoy said that they had refused for the third time to let a convoy pass.",
        "The rebels are not prepared to talk to the army.",
        "Britain said it was not willing to support an embargo.",
    ],
)
def test_who_is_not_ready_refuses(reader: Reader, text: str) -> None:
    assert events(reader, text, "REJECT")
    assert not events(reader, text, "AGREE")


def test_what_is_asked_is_asked_of_anybody(reader: Reader) -> None:
    for text in (
        "The rebels shelled the town; the governor warned both sides not to cross the river.",
        "The governor appealed to those who had looted the armoury to give the rifles back.",
        "A message from the militia gave the army until Sunday to leave the villages.",
    ):
        assert events(reader, text, "REQUEST"), text
    assert not events(reader, "The children want a share of the cake.", "REQUEST")


def test_what_will_come_unless_is_a_threat(reader: Reader) -> None:
    text = "The rebels shelled the town; {} said that the militia would advance on the port unless the mayor laid down his arms."
    (event,) = events(reader, text.format("the envoy"), "THREATEN")
    assert [p.name for p in event.actor] == ["militia"]
    assert not events(reader, text.format("an analyst"), "THREATEN")
    (own,) = events(reader, "The general said that his men would attack the town unless the garrison surrendered.", "THREATEN")
    assert [p.name for p in own.actor] == ["general"]


def test_who_is_set_free_is_released(reader: Reader) -> None:
    (event,) = events(reader, "The guerrillas set 12 policemen free on Thursday.", "RETREAT")
    assert [p.text for p in event.recipient] == ["12 policemen"]


@pytest.mark.parametrize("words", ["a claim which the rebels called a lie", "a figure that the rebels branded a fabrication"])
def test_what_is_called_a_lie_in_passing_is_rejected(reader: Reader, words: str) -> None:
    (event,) = events(reader, f"The ministry said that the raid killed nine fighters, {words}.", "REJECT")
    assert [p.name for p in event.actor] == ["rebels"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("About 30 spectators were detained at the stadium in Goma.", "spectators"),
        ("Police arrested the manager of the mine on Monday.", "manager of the mine"),
        ("A driver was shot dead by gunmen near Goma.", "driver"),
    ],
)
def test_who_is_counted_or_held_suffers_it_whatever_he_is(claims_of, sentence, name):  # type: ignore[no-untyped-def]
    (event,) = [c.event for c in claims_of(sentence) if c.event]
    assert [p.name for p in event.recipient] == [name]


def test_what_is_no_person_is_not_arrested(claims_of):  # type: ignore[no-untyped-def]
    claims = claims_of("The navy detained the tanker off Aden on Monday.")
    assert not any(p.name == "tanker" for c in claims if c.event for p in c.event.recipient)


def test_who_is_to_be_killed_is_threatened(claims_of):  # type: ignore[no-untyped-def]
    (threat,) = [c.event for c in claims_of("The rebels threatened to kill a reporter.") if c.event and c.event.type == "THREATEN"]
    assert [p.text for p in threat.recipient] == ["a reporter"]


@pytest.mark.parametrize("text", ["The army did little to stop the raid by rebels.", "Soldiers did nothing to repel the rebels' attack."])
def test_what_little_was_done_for_was_not_done(claims_of, text):  # type: ignore[no-untyped-def]
    events = [c.event for c in claims_of(text) if c.event and c.event.type in ("ASSAULT", "RETREAT")]
    assert [p.name for e in events for p in e.actor if p.name.lower() in ("army", "soldiers")] == []
