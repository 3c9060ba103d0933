"""PLOVER's roots and records: folds, the model that learns on them, and how sets of triples are counted; the data is not needed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from benchmarks.quality.plv import side
from benchmarks.quality.records import NOBODY, QUADS, told, triples
from benchmarks.quality.roots import between, spans
from benchmarks.quality.roots_trained import ARGUMENT, answers, by_fold, folds, found_in, words_of

VERBS = {"ASSAULT": "shelled", "AID": "fed", "ACCUSE": "blamed"}
NAMES = ["Kyiv", "Quito", "Lima", "Oslo", "Rabat", "Tunis"]
ROWS = [
    {"text": f"{one} {verb} {other}.", "gold": {"source": one, "target": other}, "root": root}
    for root, verb in VERBS.items()
    for one, other in pairwise(NAMES)
]


def test_sentences_that_are_alike_share_a_fold() -> None:
    copies = ["The army shelled the old market on Friday morning.", "The army shelled the old market on Sunday morning."]
    texts = [copies[0], *(f"{name} has nothing{n} in common{n}." for n, name in enumerate(NAMES)), copies[1]]
    parts = folds(texts, 4)
    assert sorted(n for part in parts for n in part) == list(range(len(texts)))
    assert {len(part) for part in parts} == {2}
    assert [0, len(texts) - 1] in [sorted(part) for part in parts]
    assert parts == folds(texts, 4)


def test_a_fold_is_answered_by_what_the_others_teach() -> None:
    gold = [row["root"] for row in ROWS]
    parts = [[n for n in range(len(ROWS)) if n % 5 == fold] for fold in range(5)]
    assert answers(words_of(ROWS), gold, parts) == gold
    # Nothing of the fold itself is learnt: a root that stands in one fold alone cannot be answered there.
    alone = [gold[n] if n not in parts[0] else "PROTEST" for n in range(len(gold))]
    assert "PROTEST" not in answers(words_of(ROWS), alone, parts)


def test_source_and_target_lend_no_words() -> None:
    words = {part for feature in words_of(ROWS[:1])[0] for part in feature}
    assert words == {"word", "between", "pair", "", "shell", ARGUMENT}


def test_what_rules_and_head_say_are_features() -> None:
    found = found_in({"AID": 0.75, "ACCUSE": 0.25}, "none")
    assert found["chance", "AID"] == 3 * found["chance", "ACCUSE"]
    assert ("head", "AID") in found
    assert ("rules", "none") in found


def test_the_words_between_source_and_target() -> None:
    text = "On Friday Quito fed Lima again."
    assert between(text, "Lima", "Quito") == (15, 20)
    assert between(text, "Lima", "Oslo") == (0, len(text))
    assert spans(text, "Lima", "Oslo") == [(20, 24)]


def test_folds_have_a_mean_and_a_spread() -> None:
    pairs = [("a", "a"), ("b", "b"), ("a", "b"), ("a", "b")]
    assert by_fold(pairs, [[0, 1], [2, 3]]) == (0.5, 0.5)


def test_four_classes_are_two_sides() -> None:
    assert {side(quad) for quad in QUADS.values()} == {"cooperation", "conflict"}
    assert side("none") == "none"


def test_triples_are_right_whole_and_by_part() -> None:
    gold = triples({"SYR"}, "ASSAULT", {"TUR"}) | triples({"SYR", "TUR"}, "AGREE", set())
    ours = triples({"SYR"}, "ASSAULT", {"IRQ"}) | triples({"SYR", "TUR"}, "AGREE", set()) | triples(set(), "AID", set())
    assert triples(set(), "AID", set()) == {(NOBODY, "AID", NOBODY)}
    found = {measure.name: measure.ours for measure in told([(gold, ours), ({("FRA", "AID", NOBODY)}, set())])}
    assert found["triple F1"] == pytest.approx(2 * 2 / (4 + 4))
    assert found["source F1"] == pytest.approx(2 * 2 / (3 + 2))
    assert found["event F1"] == pytest.approx(2 * 2 / (3 + 3))
    assert found["event macro-F1"] == pytest.approx((1 + 1 + 0) / 3)
