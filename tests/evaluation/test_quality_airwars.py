"""What an incident's reading says in the set's words, and the names of the hurt."""

from __future__ import annotations

import datetime

import pytest
from benchmarks.quality import airwars, victims
from benchmarks.quality.protocol import Tally
from benchmarks.quality.steps import Steps

from dateline.model import Reading, Report
from dateline.pipeline import Reader

DAY = datetime.date(2021, 3, 3)


@pytest.fixture(scope="module")
def told(reader: Reader) -> Reading:
    text = (
        "On March 3, 2021, an Israeli airstrike killed twelve people, including four children and two women, at a clinic in Rafah. "
        "Local sources said that Israeli jets bombed the clinic at noon."
    )
    return reader.read(Report(text))


def test_a_breakdown_counts_one_group_alone(told: Reading) -> None:
    assert airwars.toll(told, "killed") == (12, 12)
    assert airwars.part(told, "children") == (4, 4)
    assert airwars.part(told, "women") == (2, 2)
    assert airwars.part(told, "men") is None


def test_who_struck_what_and_when(told: Reading) -> None:
    assert airwars.belligerents(told) == {"Israeli Military"}
    assert airwars.infrastructure(told) == "Healthcare"
    assert airwars.date(told) == "2021-03-03"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Jaser Omar said that Israeli jets bombed a house in Rafah and killed two people.", airwars.SINGLE),
        ("Several neighbours said that Israeli jets bombed a house in Rafah and killed two people.", airwars.LIKELY),
        ("The Israeli army said that its jets bombed a house in Rafah and killed two people.", airwars.DECLARED),
        ("Israeli jets bombed a house in Rafah on Monday. Hamas fired rockets at a house in Rafah on Monday.", airwars.CONTESTED),
    ],
)
def test_status_follows_the_sources(reader: Reader, text: str, status: str) -> None:
    assert airwars.strike_status(reader.read(Report(text, published=DAY))) == status


def test_one_voice_among_much_that_is_told_is_no_single_source(reader: Reader) -> None:
    alone = "Jaser Omar said that jets bombed a house in Rafah."
    rest = (
        " Jets bombed a school in Gaza City. Jets bombed a farm in Jabalia. Two men were killed in Jabalia. Nine women were injured."
        " Tanks shelled a market in Rafah. Soldiers shot three men in Khan Younis."
    )
    assert airwars.strike_status(reader.read(Report(alone, published=DAY))) == airwars.SINGLE
    assert airwars.strike_status(reader.read(Report(alone + rest, published=DAY))) == airwars.LIKELY


def test_names_are_the_same_where_one_holds_the_other() -> None:
    assert victims.same_name("Sami Al-Najjar", "Sami Omar al Najjar")
    assert not victims.same_name("Sami Najjar", "Sami Haddad")
    assert not victims.same_name("Sami", "Sami Haddad")
    tally = Tally()
    victims.score_names(tally, ["Sami Omar Najjar", "Lina Haddad"], ["Sami Najjar", "Omar Najjar", "Rim Saleh"])
    assert tally == Tally(1, 3, 2)


def test_names_in_lists_are_of_those_who_were_hurt() -> None:
    text = (
        "The victims were identified as Jonas Weber Brandt (34), his wife Anna Brandt and their son Paul Brandt, 9 years old. "
        "Peter Schulz, a neighbour, said that the Brandt family had been killed at home. Martin Keller opened a shop in Hamburg."
    )
    (sentences,) = Steps().find([{"text": text, "date": None}])
    assert victims.listed_names(sentences) == ["Jonas Weber Brandt", "Anna Brandt", "Paul Brandt"]


def test_a_claim_has_the_name_of_whom_it_is_made(reader: Reader) -> None:
    found = victims.told_names(reader.read(Report("An airstrike killed Anna Brandt in Rafah on Monday.", published=DAY)))
    assert found == ["Anna Brandt"]
