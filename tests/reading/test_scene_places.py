"""Where and when the claims of a sentence stand, read as a whole."""

from __future__ import annotations

import datetime

import pytest
from tests.conftest import ClaimsOf

from dateline.model import Claim
from dateline.pipeline import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def bodies(reader: Reader, text: str, kind: str) -> list:  # type: ignore[type-arg]
    from dateline.model import Report

    (reading,) = reader.read_many([Report(text, "r", published=datetime.date(2024, 5, 15))])
    claims: tuple[Claim, ...] = tuple(reading.claims)
    return [getattr(claim, kind) for claim in claims if claim.kind == kind]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Gunmen took 12 boys from a school in the town of Chibok, in Borno state, in 2019.", "Chibok"),
        ("Four people were killed and nine others were injured in a blast in Kunduz.", "Kunduz"),
        ("Six soldiers were killed following a roadside bomb in Basra.", "Basra"),
    ],
)
def test_the_count_stands_in_the_town_that_its_clause_names(reader, text, place):
    assert all(figure.place and figure.place.name == place for figure in bodies(reader, text, "figure"))


def test_who_urges_is_no_place_and_the_truces_day_is_not_the_urgings(reader):
    text = "The army and the rebels agreed to a truce from Sunday at the urging of Turkey and Russia."
    assert all(event.place is None and event.time is None for event in bodies(reader, text, "event") if event.type == "REQUEST")
    assert all(agreement.place is None for agreement in bodies(reader, text, "agreement"))


def test_a_site_lies_in_the_region_of_its_clause(reader):
    text = "Mogadishu was calm. The army said it had retaken two villages from the militants in the region of Hiran."
    conditions = [c for c in bodies(reader, text, "condition") if c.type == "control"]
    assert conditions
    assert all(c.place and c.place.admin1 == "Hiran" for c in conditions)


def test_an_entry_of_a_bulletin_is_placed_by_its_head(reader):
    text = "Bamenda: Soldiers burned a shop on Friday. Essoh Attah: Armed men abducted three chiefs on Saturday."
    (event,) = [e for e in bodies(reader, text, "event") if "abduct" in e.trigger.text]
    assert event.place is not None
    assert event.place.name == "Essoh Attah"


def test_what_goes_on_since_a_day_dates_no_other_act(reader):
    text = "Some 900 people have fled the shelling since Monday."
    (event,) = [e for e in bodies(reader, text, "event") if e.trigger.text == "shelling"]
    assert event.time is None


@pytest.mark.parametrize(("text", "place"), [
    ("Su-34 bombers delivered strikes on reserves gathering in the Sumy region.", "Sumy"),
    ("Three people died when a mine went off in the square in Kunduz.", "Kunduz"),
    ("Warplanes struck at a site where families live near the city of Deir al-Zor.", "Deir al-Zor"),
    ("The army foiled an attempt by gunmen to slip into Goma.", "Goma"),
])  # fmt: skip
def test_a_place_further_down_in_what_the_act_tells_is_its_place(reader, text, place):
    found = [body for kind in ("event", "figure") for body in bodies(reader, text, kind)]
    assert any(body.place and body.place.name == place for body in found)


@pytest.mark.parametrize("text", [
    "Russia vetoed a resolution to extend sanctions on Mali.",
    "Gunmen shot a driver who had served in Iraq.",
    "Gunmen shot a driver, known from his years in Iraq.",
])  # fmt: skip
def test_an_aim_and_a_life_are_not_where_it_was_done(reader, text):
    assert all(event.place is None for event in bodies(reader, text, "event") if event.type != "SANCTION")


def test_it_is_the_town_that_the_clause_before_is_about(claims_of: ClaimsOf) -> None:
    claims = claims_of("Rebels drove into Kitchanga, a market town in eastern Congo, on Monday and took it from the army.")
    taken = [c.condition for c in claims if c.condition]
    assert {c.place.name for c in taken if c.place} == {"Kitchanga"}
    overrun = claims_of("The rebels left Kitchanga on Monday, two days after they had overrun it.")
    assert {c.event.place.name for c in overrun if c.event and c.event.place} == {"Kitchanga"}
    assert all(c.event.place for c in overrun if c.event)


def test_where_tells_that_an_unlisted_name_is_a_place(claims_of: ClaimsOf) -> None:
    claims = claims_of("Soldiers have been sent to Tobwa, where a police post was attacked by gunmen.")
    assert {c.event.place.name for c in claims if c.event and c.event.place} == {"Tobwa"}
