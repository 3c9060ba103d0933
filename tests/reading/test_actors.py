"""Who is found in a sentence, under which name, with which country and sectors."""

from __future__ import annotations

import datetime
import functools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.codebook.actors import load_actors, load_agent_nouns
from dateline.codebook.countries import load_countries
from dateline.codebook.load import DATA
from dateline.errors import ModelError
from dateline.reading.actors import ActorReader
from dateline.reading.actors_names import Folding
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Parser
from dateline.settings import DEFAULT_MODEL


@functools.cache
def parser() -> Parser:
    try:
        return Parser(DEFAULT_MODEL)
    except ModelError as error:
        pytest.skip(str(error))


@functools.cache
def reader() -> ActorReader:
    return ActorReader(load_actors(DATA), load_agent_nouns(DATA), load_countries(DATA))


def find(*sentences: str, day: str | None = "2016-06-01") -> list[list[ActorMention]]:
    text, spans = " ".join(sentences), []
    at = 0
    for sentence in sentences:
        spans.append((at, at + len(sentence)))
        at += len(sentence) + 1
    published = datetime.date.fromisoformat(day) if day else None
    return reader().find(parser().parse(text, spans), published)


def one(sentence: str, words: str, day: str | None = "2016-06-01") -> ActorMention:
    mentions = find(sentence, day=day)[0]
    for mention in mentions:
        if mention.participant.text == words:
            return mention
    raise AssertionError(f"{words!r} is not among {[m.participant.text for m in mentions]}")


@pytest.mark.parametrize(
    ("sentence", "words", "actor", "day"),
    [
        ("Militants of Boko Haram raided a market in Nigeria.", "Militants of Boko Haram", "boko-haram", "2015-01-01"),
        ("The jets hit IS headquarters in Syria.", "IS", "islamic-state", "2016-06-01"),
        ("The Syrian army shelled the ridge.", "The Syrian army", "syr-armed-forces", "2016-06-01"),
        ("The Russian military sent reinforcements.", "The Russian military", "russia-armed-forces", "2016-06-01"),
        ("Ukraine's government turned the plan down.", "Ukraine's government", "ukraine-government", "2016-06-01"),
        (
            "Russia's defense ministry gave no toll.",
            "Russia's defense ministry",
            "russia-defence-ministry",
            "2016-06-01",
        ),
        ("Israeli warplanes struck the depot.", "Israeli warplanes", "israeli-air-force", "2016-06-01"),
        ("Three Ukrainian soldiers were wounded.", "Three Ukrainian soldiers", "ukraine-armed-forces", "2016-06-01"),
    ],
)
def test_names_and_state_bodies_are_rows_of_the_table(sentence: str, words: str, actor: str, day: str):
    assert one(sentence, words, day).participant.actor == actor


def test_the_verb_is_no_group():
    assert not any(m.participant.actor == "islamic-state" for m in find("The road is open and the town is calm.")[0])


@pytest.mark.parametrize(
    "sentence", ["We want to mend the fence.", "It is a fact that the talks failed.", "They had raw nerves."]
)
def test_abbreviations_that_are_words_need_capitals(sentence: str):
    assert [m for m in find(sentence)[0] if m.participant.actor] == []


def test_an_abbreviation_is_taken_where_its_country_is_in_the_report():
    there = find("The SDF took the dam in northern Syria.")[0]
    assert any(m.participant.actor == "sdf" for m in there)
    apart = find("Fans of FC Union cheered in Berlin.")[0]
    assert not any(m.participant.actor == "pak-frontier-corps" for m in apart)


@pytest.mark.parametrize(
    ("sentence", "words", "country", "sectors"),
    [
        ("Syrian rebels seized the bridge.", "Syrian rebels", "SYR", ("REB",)),
        ("Iran-backed rebels held the capital.", "Iran-backed rebels", None, ("REB",)),
        ("A rebel spokesman denied it.", "A rebel spokesman", None, ("REB",)),
        ("Army defectors joined the march.", "Army defectors", None, ("MIL",)),
        ("Haitian gangs control the port.", "Haitian gangs", "HTI", ("CRM",)),
        ("Pro-Russian separatists held the town hall.", "Pro-Russian separatists", None, ("REB",)),
    ],
)
def test_described_groups_have_no_row(sentence: str, words: str, country: str | None, sectors: tuple[str, ...]):
    found = one(sentence, words).participant
    assert (found.actor, found.country, found.sectors) == (None, country, sectors)


def test_the_seat_of_a_body_makes_no_actor():
    found = find("The Britain-based Syrian Observatory for Human Rights counted the dead.")[0]
    assert [m.participant.actor for m in found] == ["sohr"]


def test_the_holder_of_a_place_is_an_actor_and_the_place_is_none():
    found = find("Families fled the IS-held quarter and the rebel-held town.")[0]
    assert [(m.participant.text, m.participant.name) for m in found if m.armed] == [
        ("IS", "Islamic State"),
        ("rebel", "rebels"),
    ]


def test_things_and_places_are_no_actors():
    assert find("The deal on the market in the village collapsed.")[0] == []


@pytest.mark.parametrize(
    ("day", "actor"),
    [
        ("1998-06-01", "afg-islamic-emirate-1996"),
        ("2010-06-01", "afg-taliban"),
        ("2022-06-01", "afg-islamic-emirate-2021"),
    ],
)
def test_the_row_of_the_day_is_taken(day: str, actor: str):
    assert one("The Taliban closed the road.", "The Taliban", day).participant.actor == actor


def test_without_a_day_a_body_of_several_times_stays_open():
    assert one("The Syrian army shelled the ridge.", "The Syrian army", None).participant.actor is None


def test_the_report_s_own_abbreviation_is_learnt():
    rows = find(
        "The Council of Free Valley Villages (CFVV) called a strike.",
        "Fighters of the CFVV closed the road.",
        "The CFVV gave no reason.",
    )
    assert any(m.participant.name == "Council of Free Valley Villages" for m in rows[2]) or any(
        m.participant.text == "The CFVV" for m in rows[2]
    )


def test_a_person_is_one_mention_with_the_role_and_then_a_surname():
    rows = find("Interior Minister Peter Marlowe said the road was open.", "Marlowe denied any losses.")
    assert [(m.participant.text, m.participant.name, m.kind) for m in rows[0]] == [
        ("Interior Minister Peter Marlowe", "Peter Marlowe", "person")
    ]
    assert rows[1][0].participant.name == "Peter Marlowe"
    assert "GOV" in rows[1][0].participant.sectors


def test_an_apposition_joins_name_and_description():
    found = find("Peter Marlowe, a spokesman for the rebels, said the town had fallen.")[0]
    assert found[0].participant.name == "Peter Marlowe"
    assert found[0].participant.text.startswith("Peter Marlowe, a spokesman")


def test_counts_and_bare_names():
    found = one("At least 12 civilians and two police officers died.", "At least 12 civilians")
    assert (found.participant.name, found.participant.count, found.armed) == ("civilians", 12, False)
    found = one("Dozens of fighters slipped away.", "Dozens of fighters")
    assert (found.participant.name, found.participant.count, found.plural) == ("fighters", None, True)


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("Moscow said it would not attend.", "Moscow", "Russia"),
        ("The White House condemned the strike.", "The White House", None),
        ("Washington urged restraint.", "Washington", "United States"),
    ],
)
def test_metonyms_stand_for_governments(sentence: str, words: str, name: str | None):
    found = one(sentence, words)
    assert "GOV" in found.participant.sectors
    assert name is None or (found.metonym and found.participant.name == name)


def test_regions_of_a_country_are_no_governments():
    assert find("Shells fell in southern Yemen and in New Mexico.")[0] == []


def test_it_of_a_clause_is_nobody():
    assert find("It was not clear when the road would open.")[0] == []


WORDS = (
    "Syrian",
    "rebels",
    "the",
    "army",
    "IS",
    "-",
    "held",
    "town",
    "(",
    ")",
    ",",
    "of",
    "Gen.",
    "Ali",
    "said",
    "two",
    "U.N.",
    "’s",
    "and",
    ".",
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14))
def test_any_words_give_ordered_mentions_with_true_spans(words: list[str]):
    text = " ".join(words)
    sentences = parser().parse(text, [(0, len(text))])
    mentions = reader().find(sentences, None)[0]
    ends = -1
    for mention in mentions:
        who = mention.participant
        assert text[who.start : who.end] == who.text
        assert who.name
        assert mention.first > ends
        assert mention.first <= mention.last < len(sentences[0].tokens)
        ends = mention.last


@given(st.text(max_size=30))
def test_folding_is_stable(text: str):
    folding = Folding({"defense": "defence"})
    once = folding.phrase(text)
    assert folding.phrase(" ".join(once)) == once


def test_a_ministry_of_something_is_the_state_s_own() -> None:
    (row,) = find("Ukraine's ministry of defence denied the report, and Mali's ministry of the interior did too.")
    assert [(m.participant.name, m.participant.country) for m in row if m.kind != "pronoun"] == [
        ("Ukrainian Defence Ministry", "UKR"), ("Malian ministry of the interior", "MLI")
    ]  # fmt: skip
