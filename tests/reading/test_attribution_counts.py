"""Who stands behind a number."""

from __future__ import annotations

import pytest
from tests.reading.test_attribution import brief

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
