"""Who stands behind a number."""

from __future__ import annotations

import pytest
from tests.reading.test_attribution import brief, read

COUNTS = [
    ("The Orthodox council counts 40 dead and 12 missing.", "The Orthodox council", "12"),
    ("The Red Cross, which knows of more than 80 wounded, sent a lorry.", "The Red Cross", "80"),
    ("The Front's army speaks of 20 dead, 72 injured and 26 missing in its ranks.", "The Front's army", "26"),
    ("The army gave its own losses as nine.", "The army", "nine"),
    ("The number of dead, first given as 25, was corrected by the state government to 31.", "the state government", "31"),
    ("A death toll of 300 put forward by the mayor has been doubted.", "the mayor", "300"),
    ("By the count of the monitors, forty people have died.", "the monitors", "forty"),
    ("Forty people have died since May, by a Reuters tally.", "Reuters", "Forty"),
    ("The rebels own to the loss of 30 men.", "The rebels", "30"),
    ("The army admits to having lost 17 soldiers in the valley.", "The army", "17"),
]


@pytest.mark.parametrize(("sentence", "source", "number"), COUNTS)
def test_who_counts(sentence: str, source: str, number: str) -> None:
    assert any(who == source and number in said.split() for who, _, said in brief(sentence)), brief(sentence)


def test_it_is_the_body_that_spoke_last():
    found = read("Ten of the victims were women, by the Interior Ministry's count.", "It lists 32 gunmen dead.")
    assert [s.chain[-1].source.name.removesuffix("'s") for s in found[1]] == ["Interior Ministry"]


def test_where_who_counts_stood_goes_with_the_count():
    found = brief("At the main hospital a doctor spoke of more than 400 bodies.")
    assert found == [("a doctor", "asserts", "At the main hospital more than 400 bodies")]


def test_who_is_told_of_after_a_comma_is_the_person_named():
    found = brief("Amal Diallo, spokesman for the state president, who said that the town had been won back, left.")
    assert "Amal Diallo" in found[0][0]


def test_a_version_is_told():
    found = brief("The Front's version is that the base was shelled without warning.")
    assert [(who, "shelled" in said) for who, _, said in found] == [("The Front", True)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The crew counted the crates on Friday.",
        "The record of 40 years was lost in the fire.",
        "Firemen put out two fires in the depot.",
        "The police knew of a back door to the cellar.",
        "The valley lists among the driest of the country.",
        "Two names were put forward by the party.",
    ],
)
def test_no_count(sentence: str) -> None:
    assert not brief(sentence)


def test_who_is_quoted_as_saying_has_an_outer_source() -> None:
    found = brief("“We have left the capital,” Omar Sheikh was quoted as saying by the Gulf Radio.")
    assert any(who == "the Gulf Radio > Omar Sheikh" and "capital" in said for who, _, said in found), found


def test_what_follows_a_semicolon_is_not_said_before_it() -> None:
    found = brief("Ten men had been taken by Saturday, the mayor said; two lorries were held up at a bridge.")
    assert [said for _, _, said in found] == ["Ten men had been taken by Saturday"]


def test_what_stands_before_a_colon_does_not_hide_the_count(claims_of):  # type: ignore[no-untyped-def]
    claims = claims_of("The number of dead is disputed: a monitoring group has recorded 203 deaths since June.")
    assert [[a.source.name for a in c.attribution] for c in claims if c.figure] == [["monitoring group"]]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The Red Cross reports 14 dead and 30 wounded in Sirte.", ["Red Cross"]),
        ("A doctor, citing hospital records, counted 27 killed since Sunday.", ["doctor", "hospital records"]),
    ],
)
def test_who_reports_or_counts_the_dead(claims_of, text, chain):  # type: ignore[no-untyped-def]
    found = [[a.source.name for a in c.attribution] for c in claims_of(text) if c.figure]
    assert found
    assert all(names == chain for names in found)


def test_since_when_others_are_accused(claims_of):  # type: ignore[no-untyped-def]
    claims = claims_of("The opposition accuses the police of having shot 30 protesters since the curfew began in March 2016.")
    assert {c.figure.time.earliest for c in claims if c.figure} == {"2016-03-01"}
