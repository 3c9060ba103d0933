"""How dateline's roles are compared with those of a set of typed events."""

from __future__ import annotations

import datetime

import pytest
from benchmarks.quality import wikievents as w
from benchmarks.quality.protocol import Tally

from dateline.model import Report
from dateline.pipeline import Reader

TEXT = "Rebels killed a judge in Goma on Monday. Police arrested two teachers."
GOLD = {
    "entities": [
        {"id": "t1", "text": "rebels"}, {"id": "t2", "text": "the March Front"}, {"id": "t3", "text": "a judge"},
        {"id": "t4", "text": "Goma"},
    ],
    "entity_clusters": [["t1", "t2"]],
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "word"),
    [("the Ministry of Health", "ministry"), ("Ana Osei, a judge", "osei"), ("two men who fled", "men"), ("of", "of"), ("", "")],
)
def test_the_head_is_the_last_word_before_what_is_added(text: str, word: str) -> None:
    assert w.head(text) == word


def test_an_entity_is_its_most_telling_mention() -> None:
    of = w.entities_of(GOLD)
    assert of["t1"] == of["t2"]
    assert (of["t1"].head, of["t1"].heads, of["t4"].head) == ("front", {"rebels", "front"}, "goma")
    assert w.any_mention(frozenset(["rebels"]), of["t1"])
    assert not w.informative(frozenset(["rebels"]), of["t1"])


def test_arguments_are_matched_once_by_type_role_and_head() -> None:
    of = w.entities_of(GOLD)
    gold = [("Life.Die", "Victim", of["t3"]), ("Life.Die", "Killer", of["t1"]), ("Life.Die", "Killer", of["t2"])]
    fillers = ("Victim", "judge"), ("Victim", "goma"), ("Killer", "front")
    ours = [w.Argument("Life.Die", role, frozenset([word])) for role, word in fillers]
    tally = Tally()
    w.add(tally, gold, ours, w.informative)
    assert tally == Tally(2, 3, 2)


def test_claims_answer_for_the_trigger_that_they_stand_on(reader: Reader) -> None:
    reading = reader.read(Report(TEXT, published=datetime.date(2021, 3, 3)))
    start = TEXT.index("killed")
    found = {(one.role, word) for one in w.at_trigger(reading, "Life.Die.Unspecified", (start, start + 6)) for word in one.heads}
    assert {("Killer", "rebels"), ("Victim", "judge"), ("Place", "goma")} <= found
    assert ("Detainee", "teachers") not in found
    everything = {(one.type, one.role, word) for one in w.everywhere(reading) for word in one.heads}
    assert {("Life.Die", "Victim", "judge"), ("Justice.ArrestJailDetain", "Detainee", "teachers")} <= everything
