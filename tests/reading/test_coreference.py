"""Whom pronouns and nouns that point back mean, and where they are left as worded."""

from __future__ import annotations

import datetime
import functools

import pytest

from dateline.codebook.actors import load_actors, load_agent_nouns
from dateline.codebook.countries import load_countries
from dateline.codebook.load import DATA
from dateline.errors import ModelError
from dateline.model import Participant
from dateline.reading.actors import ActorReader
from dateline.reading.coreference import Coreference
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Parser
from dateline.settings import DEFAULT_MODEL


@functools.cache
def steps() -> tuple[Parser, ActorReader]:
    try:
        parser = Parser(DEFAULT_MODEL)
    except ModelError as error:
        pytest.skip(str(error))
    return parser, ActorReader(load_actors(DATA), load_agent_nouns(DATA), load_countries(DATA))


def resolve(
    *sentences: str, day: str = "2016-06-01", speakers: dict[int, Participant] | None = None
) -> list[list[ActorMention]]:
    parser, reader = steps()
    text, spans, at = " ".join(sentences), [], 0
    for sentence in sentences:
        spans.append((at, at + len(sentence)))
        at += len(sentence) + 1
    parsed = parser.parse(text, spans)
    published = datetime.date.fromisoformat(day)
    return Coreference(reader.lexicon).resolve(parsed, reader.find(parsed, published), published, speakers)


def name(row: list[ActorMention], words: str) -> str:
    return next(m.participant.name for m in row if m.participant.text == words)


@pytest.mark.parametrize(
    ("sentences", "words", "expected"),
    [
        (("The Rapid Support Forces said it had taken the Garri refinery.",), "it", "Rapid Support Forces"),
        (("The Taliban attacked a base in Afghanistan.", "The insurgents lost four men."), "The insurgents", "Taliban"),
        (("The M23 took a hill in Congo.", "The army said the group had shelled the road."), "the group", "M23"),
        (
            ("Peter Marlowe, a rebel spokesman, denied the report.", "He said the town had not fallen."),
            "He",
            "Peter Marlowe",
        ),
        (
            ("The Syrian Observatory for Human Rights reported strikes in Syria.", "It said 20 people had died."),
            "It",
            "Syrian Observatory for Human Rights",
        ),
        (("A United Nations spokesman arrived.", "He urged restraint."), "He", "United Nations spokesman"),
        (
            ("A GNA field commander spoke in Libya.", "The road is open, the commander said."),
            "the commander",
            "GNA field commander",
        ),
    ],
)
def test_pointing_back(sentences: tuple[str, ...], words: str, expected: str):
    assert name(resolve(*sentences)[-1], words) == expected


def test_the_words_stay_as_they_are():
    row = resolve("The Taliban attacked a base in Afghanistan.", "The insurgents lost four men.")[1]
    assert row[0].participant.text == "The insurgents"
    assert row[0].participant.actor == "afg-taliban"


def test_the_army_is_that_of_the_country_spoken_of():
    row = resolve("Fighting went on in Ukraine on Monday.", "The army said that Ukraine had lost a hill.")[1]
    assert name(row, "The army") == "Armed Forces of Ukraine"


def test_the_army_between_two_countries_stays_open():
    row = resolve("Israel and Lebanon traded fire.", "The army gave no toll.")[1]
    assert name(row, "The army") == "army"


def test_its_troops_are_the_subject_s():
    row = resolve("Russia said its troops had left the town.")[0]
    assert next(m.participant.actor for m in row if m.participant.text == "its troops") == "russia-armed-forces"


def test_both_sides_are_the_two_named():
    row = resolve("Israel and Hezbollah agreed to a truce.", "Both sides have kept to it.")[1]
    assert name(row, "Both sides") == "Israel and Hezbollah"


def test_two_groups_leave_the_rebels_open():
    row = resolve(
        "Ahrar al-Sham and Jaysh al-Islam attacked a base in Syria.", "Shelling went on.", "The rebels withdrew."
    )[2]
    assert name(row, "The rebels") == "rebels"


def test_we_is_the_side_of_the_speaker():
    row = resolve("“Our fighters will attack,” Taliban spokesman Zabihullah Mujahid said.", day="2010-05-01")[0]
    assert name(row, "Our fighters") == "Taliban"


def test_a_speaker_can_be_given():
    speaker = Participant("the ELN", 0, 7, "National Liberation Army", "col-eln", "COL", ("REB",))
    row = resolve("“Our fighters will stay.”", speakers={0: speaker})[0]
    assert name(row, "Our fighters") == "National Liberation Army"


def test_who_is_the_noun_before():
    row = resolve("Khalifa Haftar, who leads the troops in Libya, left.")[0]
    assert name(row, "who") == "Khalifa Haftar"


def test_nothing_before_leaves_a_pronoun_alone():
    row = resolve("They said the road was open.")[0]
    assert (row[0].participant.name, row[0].participant.actor) == ("they", None)


@pytest.mark.parametrize(
    ("sentences", "words", "expected"),
    [
        (("Boko Haram raided Nigeria.", "The army drove the militants from the hills they held."), "they", "Boko Haram"),
        (("Soldiers pushed the rebels out of the port.", "They fled to the hills."), "They", "rebels"),
        (("Chad agreed to send 300 police officers, but they have yet to leave.",), "they", "police officers"),
        (("Rebels burned the depot, residents said.", "They said two men had died."), "They", "residents"),
        (("Residents said rebels burned the depot.", "They then left for the coast."), "They", "rebels"),
        (("The army has surrounded the gunmen, and they have asked for talks.",), "they", "gunmen"),
    ],
)
def test_they_are_who_lost_who_left_or_who_spoke(sentences: tuple[str, ...], words: str, expected: str):
    assert name(resolve(*sentences)[-1], words) == expected


def test_a_people_is_the_side_spoken_of():
    row = resolve("Bosnian Serb leader Radovan Karadzic spoke.", "The Serbs agreed to a truce.", day="1994-02-10")[1]
    assert next(m.participant.actor for m in row if m.participant.text == "The Serbs") == "republika-srpska"


def test_two_groups_leave_the_group_open():
    row = resolve("Fighting between the M23 and the FDLR went on in Congo.", "The group lost two men.")[1]
    assert name(row, "The group") == "group"


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("Forces loyal to Khalifa Haftar shelled Tripoli, Libya.", "Forces", "Libyan National Army"),
        ("Units loyal to Ali Abdullah Saleh fought in Sanaa.", "Units", "Ali Abdullah Saleh's units"),
        ("Tribal fighters loyal to the government of Yemen fled.", "Tribal fighters", "Tribal fighters"),
    ],
)
def test_who_is_loyal_to_somebody_is_of_his_side(sentence: str, words: str, expected: str):
    assert name(resolve(sentence, day="2019-05-01")[0], words) == expected


def test_the_name_after_a_body_is_that_of_its_spokesman():
    (row,) = resolve("A spokesman for the provincial governor, Idris Musa, gave a new toll.")
    assert [(m.participant.name, m.participant.sectors) for m in row] == [("Idris Musa", ("GOV",))]


@pytest.mark.parametrize(
    ("speaker", "body"),
    [
        ("Hamas spokesman Abu Obeida", "Qassam Brigades"),
        ("A Houthi spokesman", "Houthis"),
        ("Al-Shabaab's spokesman, Abdiasis Abu Musab,", "al-Shabaab"),
    ],
)
def test_its_fighters_are_those_of_whom_the_speaker_speaks_for(claims_of, speaker, body):  # type: ignore[no-untyped-def]
    claims = claims_of(f"{speaker} said its fighters had seized the base on the coast.")
    assert {p.name for c in claims if c.event for p in c.event.actor} == {body}


@pytest.mark.parametrize(
    ("sentence", "words", "body"),
    [
        ("The army's spokesman said its troops had captured the hill.", "its troops", "army"),
        ("An army spokesman said its troops had captured the hill.", "its troops", "army"),
        ("A spokesman for the army said its troops had captured the hill.", "its troops", "army"),
        ("The Hill Guards' spokesman said its fighters had captured the hill.", "its fighters", "Hill Guards"),
        ("The group's spokesman said its fighters had captured the hill.", "its fighters", "fighters"),
    ],
)
def test_its_troops_are_those_of_the_body_that_the_speaker_names(sentence: str, words: str, body: str):
    assert name(resolve(sentence)[0], words) == body


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Soldiers had chased the gunmen into the hills and shot them.", "gunmen"),
        ("Rebels attacked when soldiers fired at them.", "Rebels"),
        ("Rebels attacked a patrol after soldiers had shot them.", "Rebels"),
    ],
)
def test_them_are_not_those_who_do_it(sentence: str, wanted: str):
    assert name(resolve(sentence)[0], "them") == wanted


def test_rebels_beside_a_named_group_are_not_that_group():
    first = "The army and Hezbollah fighters took the town, rebels said."
    assert name(resolve(first, "The rebels had withdrawn.")[1], "The rebels") == "rebels"
