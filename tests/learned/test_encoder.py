"""The encoder that ships: what it says, that names and not positions decide, and that it takes no other files."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dateline.codebook.plover import MODES
from dateline.errors import ModelError
from dateline.learned import Encoder, SentenceScores
from dateline.learned.encoder import BATCH_PIECES, FOLDER, batches

SENTENCES = [
    "Government troops shelled the market in Saraqib on Tuesday, killing nine people, a monitor said.",
    "The rebels have agreed to withdraw from Goma.",
    "No shots were fired.",
    "The film festival opened on Monday.",
]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


@pytest.fixture(scope="module")
def scores(encoder: Encoder) -> list[SentenceScores]:
    return encoder.encode(SENTENCES)


def test_labels_are_the_codebooks(encoder: Encoder) -> None:
    beyond = {"CONTROL", "SIEGE", "CALM", "DISPLACE", "HARM"}
    assert set(encoder.card.heads["type"].labels) == set(MODES) | beyond
    assert set(encoder.card.heads["type"].thresholds) == set(encoder.card.heads["type"].labels)


def test_plain_sentences(scores: list[SentenceScores]) -> None:
    shelled = SENTENCES[0].index("shelled")
    word = next(iter(scores[0].over(shelled, shelled + 1)))
    assert SENTENCES[0][word.start : word.end] == "shelled"
    assert max(word.types, key=word.types.__getitem__) == "ASSAULT"
    assert "Saraqib" in {SENTENCES[0][n.start : n.end] for n in scores[0].names if n.label == "place"}
    assert "said" in {SENTENCES[0][n.start : n.end] for n in scores[0].said if n.label == "cue"}
    assert scores[0].relevance > 0.5 > scores[3].relevance


def test_probabilities_are_probabilities(scores: list[SentenceScores]) -> None:
    for word in (word for score in scores for word in score.words):
        assert all(0 <= p <= 1 for p in [*word.types.values(), *word.statuses.values(), word.negated])
        assert sum(word.statuses.values()) == pytest.approx(1, abs=1e-4)


def test_a_sentence_is_scored_alike_alone_and_among_others(encoder: Encoder, scores: list[SentenceScores]) -> None:
    for sentence, among in zip(SENTENCES, scores, strict=True):
        (alone,) = encoder.encode([sentence])
        assert [(w.start, w.end) for w in alone.words] == [(w.start, w.end) for w in among.words]
        # the graph scales its 8-bit numbers by batch: small differences remain
        assert alone.relevance == pytest.approx(among.relevance, abs=0.1)


def test_nothing_and_too_much(encoder: Encoder) -> None:
    assert encoder.encode([]) == []
    empty, long = encoder.encode(["", "war " * 500])
    assert empty.words == ()
    assert 0 < len(long.words) < encoder.card.longest


def test_the_relevance_alone_is_the_same(encoder: Encoder, scores: list[SentenceScores]) -> None:
    assert encoder.relevances(SENTENCES) == pytest.approx([s.relevance for s in scores])


def swapped(folder: Path, weights: bool, names: bool) -> Encoder:
    """The shipped model with the labels of its heads in another order: of the weights, of the names, or of both."""
    for file in FOLDER.iterdir():
        shutil.copy(file, folder)
    card: dict[str, Any] = json.loads((folder / "encoder.json").read_text())
    with np.load(folder / "heads.npz") as file:
        held = dict(file)
    for name in ("type", "status"):
        order = np.random.default_rng(7).permutation(len(card["heads"][name]["labels"]))
        if names:
            card["heads"][name]["labels"] = [card["heads"][name]["labels"][n] for n in order]
        if weights:
            held[f"{name}.weight"], held[f"{name}.bias"] = held[f"{name}.weight"][order], held[f"{name}.bias"][order]
    np.savez(folder / "heads.npz", **held)
    card["sha256"]["heads.npz"] = hashlib.sha256((folder / "heads.npz").read_bytes()).hexdigest()
    (folder / "encoder.json").write_text(json.dumps(card))
    return Encoder(folder)


def test_names_decide_and_not_positions(tmp_path: Path, scores: list[SentenceScores]) -> None:
    other = swapped(tmp_path, weights=True, names=True).encode(SENTENCES)
    for one, two in zip(scores, other, strict=True):
        for a, b in zip(one.words, two.words, strict=True):
            assert b.types == pytest.approx(a.types, abs=1e-5)
            assert b.statuses == pytest.approx(a.statuses, abs=1e-5)


def test_with_the_names_alone_swapped_it_says_something_else(tmp_path: Path, scores: list[SentenceScores]) -> None:
    other = swapped(tmp_path, weights=False, names=True).encode(SENTENCES)
    assert [w.types for w in other[0].words] != [w.types for w in scores[0].words]


def test_other_files_than_the_cards_are_refused(tmp_path: Path) -> None:
    for file in FOLDER.iterdir():
        shutil.copy(file, tmp_path)
    (tmp_path / "heads.npz").write_bytes(b"something else")
    with pytest.raises(ModelError, match=r"heads\.npz.*not the file"):
        Encoder(tmp_path).encode(SENTENCES)
    with pytest.raises(ModelError, match="cannot be read"):
        Encoder(tmp_path / "nowhere")


def test_batches_hold_each_number_once_and_no_more_than_their_share() -> None:
    lengths = [96, 3, 3, 40, 41, 96, 5] * 20
    found = batches(lengths)
    assert sorted(n for group in found for n in group) == list(range(len(lengths)))
    assert all(len(group) * max(lengths[n] for n in group) <= BATCH_PIECES for group in found)
