"""Clauses and names that the parse hung on the wrong word."""

from __future__ import annotations

import pytest

from dateline.reading.syntax import Parser
from dateline.settings import DEFAULT_MODEL


@pytest.mark.parametrize("verb", ["reported", "said", "confirmed"])
def test_who_tells_of_a_deed_does_not_bring_about_its_result(claims_of, verb):  # type: ignore[no-untyped-def]
    claims = claims_of(f"The army entered Madaya on Monday, SANA {verb}, ending a siege of nine months.")
    events = [c for c in claims if c.event]
    assert events
    assert {p.text for c in events for p in c.event.actor} == {"The army"}
    assert all(c.attribution for c in events)


def test_the_verb_of_a_relative_clause_behind_a_name() -> None:
    text = "The mayor spoke of 90 dead in the market, a number that Human Rights Watch doubts."
    (sentence,) = Parser(DEFAULT_MODEL).parse(text, [(0, len(text))])
    verb = next(t for t in sentence.tokens if t.text == "doubts")
    assert (verb.pos, verb.dep) == ("VERB", "relcl")
    assert [c.text for c in sentence.children(verb.i, "nsubj", "dobj")] == ["that", "Watch"]


def test_who_names_an_act_did_not_do_it(claims_of):  # type: ignore[no-untyped-def]
    claims = claims_of("Rebels shelled Aweil on Monday, in what officers called the worst raid of the year, killing two nurses.")
    killed = [c for c in claims if c.figure]
    assert killed
    assert not any(c.attribution for c in killed)


@pytest.mark.parametrize(("first", "second"), [("arms", "shelters"), ("arms", "trains"), ("funds", "equips")])
def test_plurals_behind_a_relative_pronoun_are_its_verbs(first: str, second: str) -> None:
    text = f"Algeria, which {first} and {second} the rebels, called for restraint."
    (sentence,) = Parser(DEFAULT_MODEL).parse(text, [(0, len(text))])
    one, other = (next(t for t in sentence.tokens if t.text == word) for word in (first, second))
    assert (one.pos, other.pos, one.dep) == ("VERB", "VERB", "relcl")
    assert [c.text for c in sentence.children(other.i, "dobj")] == ["rebels"]


@pytest.mark.parametrize("written", ["drive-by", "drive - by"])
def test_a_word_cut_at_its_hyphen_is_one_also_with_spaces(written: str) -> None:
    text = f"Two men died in a {written} shooting in Basra."
    (sentence,) = Parser(DEFAULT_MODEL).parse(text, [(0, len(text))])
    assert "drive-by" in [token.lemma for token in sentence.tokens]
    assert written in [token.text for token in sentence.tokens]


def test_a_deed_is_joined_to_the_deed_before_it(claims_of):  # type: ignore[no-untyped-def]
    claims = claims_of("The mayor called for the release of all hostages and the deployment of the army in Goma.")
    asked = [c for c in claims if c.event and c.event.type in ("RETREAT", "MOBILIZE")]
    assert [c.status for c in asked] == ["demanded", "demanded"]


def test_a_past_does_not_go_on_with_a_present_in_passing(claims_of):  # type: ignore[no-untyped-def]
    claims = claims_of("Gunmen came at dawn, attacked the villagers who guard the well and burned the school.")
    burned = [c.event for c in claims if c.event and c.event.trigger.text == "burned"]
    assert [[p.text for p in e.actor] for e in burned] == [["Gunmen"]]


@pytest.mark.parametrize(
    ("text", "verb", "head"),
    [
        ("The militia says its men were hit and vows revenge.", "vows", "says"),
        ("Kenya fears that the war may spill over and has moved a brigade to the river.", "moved", "fears"),
        ("The army says that it was attacked and shelled.", "shelled", "attacked"),
    ],
)
def test_a_verb_joins_the_one_whose_tense_it_has(text: str, verb: str, head: str) -> None:
    (sentence,) = Parser(DEFAULT_MODEL).parse(text, [(0, len(text))])
    token = next(t for t in sentence.tokens if t.text == verb)
    assert sentence.tokens[token.head].text == head
