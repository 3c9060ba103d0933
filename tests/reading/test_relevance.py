"""Whether a report is about armed conflict."""

from __future__ import annotations

import pytest

from dateline.codebook.book import Codebook
from dateline.reading.relevance import Relevance

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
        # one word of war among many of sport
        ("The striker's missile of a shot won the match for the team, its coach said.", False),
    ],
)
def test_about_conflict(tracer, text, relevant):  # type: ignore[no-untyped-def]
    (traced,) = tracer.trace([text])
    assert RELEVANCE.about_conflict(traced.sentences) is relevant


def test_a_word_counts_once_for_each_field(tracer):  # type: ignore[no-untyped-def]
    (traced,) = tracer.trace(["Rebels met rebels. Rebels left."])
    assert Relevance({"conflict": frozenset({"rebel"}), "sport": frozenset({"rebel", "ball"})}).fields(traced.sentences) == {
        "conflict": 1, "sport": 1,
    }  # fmt: skip

def test_a_report_of_nothing_else_is_of_public_affairs(tracer):  # type: ignore[no-untyped-def]
    council, match = tracer.trace(["The president banned the party.", "The coach banned the striker from the match."])
    assert not RELEVANCE.about_else(council.sentences)
    assert RELEVANCE.about_else(match.sentences)
