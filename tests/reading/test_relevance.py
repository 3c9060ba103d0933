"""Whether a report is about armed conflict."""

from __future__ import annotations

import pytest

from dateline.codebook.book import Codebook
from dateline.reading.relevance import GROUPS, Relevance

RELEVANCE = Relevance({d.id.removeprefix("domain."): frozenset(d.words) for d in Codebook.load().domains})


@pytest.mark.parametrize(
    ("text", "relevant"),
    [
        ("Troops shelled the town and rebels fired mortars.", True),
        ("A roadside bomb killed two soldiers near the checkpoint.", True),
        ("The striker scored a late goal and the coach praised his team.", False),
        ("Shares fell as the retailer cut its profit forecast.", False),
        ("The hurricane flooded the coast and the storm killed nine.", False),
        ("The mayor opened a library.", False),
        ("The treasurer won a poll of the caucus after the truce between the rebels of both wings broke down over the budget.", False),
        ("Beetles besieged spruce and pine and left the troops of the forester in a siege of bark.", False),
        # an attack, by what it cost and where it was made
        ("Raids on farms left 12 dead.", True),
        ("Nine people were killed in an ambush.", True),
        ("The assault on the town began at dawn.", True),
        ("The raid on the fridge began at dawn.", False),
        ("A shark attack left two dead.", False),
        ("An attack by dogs killed a boy.", False),
        ("A heart attack killed the mayor.", False),
        # one word of war among many of sport
        ("The striker's missile of a shot won the match for the team, its coach said.", False),
    ],
)
def test_about_conflict(tracer, text, relevant):  # type: ignore[no-untyped-def]
    (traced,) = tracer.trace([text])
    assert RELEVANCE.about_conflict(traced.sentences) is relevant


def test_a_listed_group_tells_of_war(tracer):  # type: ignore[no-untyped-def]
    groups = frozenset(row.id for row in Codebook.load().actors if row.kind in GROUPS)
    relevance = Relevance({"conflict": frozenset({"rebel"}), "sport": frozenset({"match", "coach"})}, groups)
    front, club = tracer.trace(["The Nusra Front's leader said so.", "The coach of Boko Haram's town lost the match."])
    assert relevance.about_conflict(front.sentences, front.actors)
    assert not relevance.about_conflict(front.sentences)
    assert not relevance.about_conflict(club.sentences, club.actors)


def test_a_word_counts_once_for_each_field(tracer):  # type: ignore[no-untyped-def]
    (traced,) = tracer.trace(["Rebels met rebels. Rebels left."])
    assert Relevance({"conflict": frozenset({"rebel"}), "sport": frozenset({"rebel", "ball"})}).fields(traced.sentences) == {
        "conflict": 1, "sport": 1,
    }  # fmt: skip


def test_a_word_in_two_forms_is_one_word(tracer):  # type: ignore[no-untyped-def]
    (traced,) = tracer.trace(["Troops met a troop."])
    assert Relevance({"conflict": frozenset({"troop", "troops"})}).fields(traced.sentences) == {"conflict": 1}


def test_a_report_of_nothing_else_is_of_public_affairs(tracer):  # type: ignore[no-untyped-def]
    council, vote, match = tracer.trace(
        ["The president banned the party.", "The treasurer lost the vote.", "The coach banned the striker from the match."]
    )
    assert not RELEVANCE.about_else(council.sentences)
    assert not RELEVANCE.about_else(vote.sentences)
    assert RELEVANCE.about_else(match.sentences)
