"""Who thinks, feels, wants or stands for what: the source, the words of the cue, and what they are about."""

from __future__ import annotations

import pytest

from dateline.codebook.attitudes import load_attitudes
from dateline.codebook.load import DATA
from dateline.reading.attitudes import AttitudeReader
from dateline.reading.mentions import Said
from dateline.reading.trace import Tracer

MINDS = AttitudeReader(load_attitudes(DATA))


def held(tracer: Tracer, text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of each attitude, beside what is said in so many words."""
    (traced,) = tracer.trace([text])
    sentence = traced.sentences[0]

    def words(one: Said) -> str:
        return " ".join(sentence.tokens[j].text for j in sorted(one.content))

    return [(one.chain[0].source.text, one.chain[0].cue.text if one.chain[0].cue else "", words(one)) for one in traced.attitudes[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clans want to hold the well.", ("The clans", "want", "to hold the well")),
        ("The chief has long opposed the dam.", ("The chief", "has long opposed", "the dam")),
        ("The tribunal has tried to interpret the decree.", ("The tribunal", "has tried to interpret", "the decree")),
        ("The raid raised new questions about the truce.", ("The raid", "raised new questions about", "the truce")),
        ("The widow is deeply worried about her sons.", ("The widow", "is deeply worried about", "her sons")),
        ("The envoy is a staunch supporter of the plan.", ("The envoy", "is a staunch supporter of", "the plan")),
        ("The raid is seen as a blunder.", ("unnamed", "is seen as", "The raid a blunder")),
        ("It is unclear whether the bridge will be rebuilt.", ("unnamed", "It is unclear", "whether the bridge will be rebuilt")),
        ("The chief called the dam a disgrace.", ("The chief", "called", "the dam a disgrace")),
        ("The decree forbids the sale of grain.", ("The decree", "forbids", "the sale of grain")),
    ],
)
def test_whose_by_which_words_and_about_what(tracer: Tracer, text: str, expected: tuple[str, str, str]) -> None:
    found = [(source or "unnamed", cue, content) for source, cue, content in held(tracer, text)]
    assert found[:1] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said that the dam was full.",
        "It wants a new roof.",
        "Two shells hit a bakery.",
    ],
)
def test_what_is_said_or_done_is_no_attitude(tracer: Tracer, text: str) -> None:
    assert [one for one in held(tracer, text) if one[1] in ("said", "wants", "hit")] == []


def test_attitudes_make_no_claims_of_their_own(tracer: Tracer) -> None:
    (traced,) = tracer.trace(["The rebels want to shell the port."])
    assert traced.attitudes[0]
    assert not [c for c in traced.claims if c.status == "occurred" and c.kind == "event" and c.event and c.event.type == "ASSAULT"]


def test_attitudes_are_found_without_actors_or_sayings(tracer: Tracer) -> None:
    (traced,) = tracer.trace(["The clans want peace. They fear the winter."])
    found = MINDS.find(traced.sentences, [], [[] for _ in traced.sentences])
    assert [[one.rule for one in row] for row in found] == [["attitude.wished"], ["attitude.blame"]]
