"""Examples as numbers: pieces, the first piece of each word, and what each head should say of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from dateline.learned.wordpiece import WordPiece, words_of
from training.markup import STATUSES, TYPES, Example

LONGEST = 96
SAID = ("O", "B-source", "I-source", "B-cue", "I-cue")
NAME = ("O", "B-place", "I-place", "B-group", "I-group", "B-person", "I-person")
LABELS = {"type": TYPES, "status": STATUSES, "negated": ("negated",), "said": SAID, "name": NAME}
IGNORED = -100
WORDS_BEFORE, WORDS_AFTER = 2, 4  # so far the group of a cue reaches at most from its verb


@dataclass(slots=True)
class Row:
    """One example, prepared. `types` is words × types with -1 where nothing is known; the others have -100 there."""

    pieces: list[int]
    firsts: list[int]
    types: np.ndarray
    status: np.ndarray
    negated: np.ndarray
    said: np.ndarray
    name: np.ndarray
    relevant: float
    weight: float
    example: Example


def prepare(example: Example, cutter: WordPiece) -> Row:
    pieces, spans, firsts = [cutter.opening], [], []
    for start, end in words_of(example.text):
        ids = cutter.pieces(example.text[start:end])
        if len(pieces) + len(ids) >= LONGEST:
            break
        if ids:
            spans.append((start, end))
            firsts.append(len(pieces))
            pieces.extend(ids)
    pieces.append(cutter.closing)
    n = len(spans)
    known = "type" in example.knows
    types = np.full((n, len(TYPES)), 0.0 if known and not example.only_marked else -1.0, dtype=np.float32)
    status, negated = np.full(n, IGNORED), np.full(n, IGNORED)
    if known:
        for predicate in example.predicates:
            at = first_word(spans, predicate.start)
            if at is None:
                continue
            types[at] = 0.0
            for name in predicate.types:
                types[at, TYPES.index(name)] = 1.0
            if predicate.status:
                status[at] = STATUSES.index(predicate.status)
            if predicate.negated is not None:
                negated[at] = int(predicate.negated)
    said = tags(example, spans, SAID) if "said" in example.knows else np.full(n, IGNORED)
    if not example.wide_cues:
        leave_open_around_cues(said)
    name = tags(example, spans, NAME) if "name" in example.knows else np.full(n, IGNORED)
    relevant = float(example.relevant) if "relevance" in example.knows else -1.0
    return Row(pieces, firsts, types, status, negated, said, name, relevant, example.weight, example)


def first_word(spans: list[tuple[int, int]], start: int) -> int | None:
    return next((n for n, (_, end) in enumerate(spans) if end > start), None)


def tags(example: Example, spans: list[tuple[int, int]], labels: tuple[str, ...]) -> np.ndarray:
    found = np.zeros(len(spans), dtype=np.int64)
    for start, end, label in example.spans:
        if f"B-{label}" not in labels:
            continue
        inside = [n for n, (s, e) in enumerate(spans) if s < end and e > start]
        for k, n in enumerate(inside):
            found[n] = labels.index(f"{'I' if k else 'B'}-{label}")
    return found


def leave_open_around_cues(said: np.ndarray) -> None:
    """Takes back what is said of plain words beside a cue, where only its verb was marked."""
    plain = said == SAID.index("O")
    for at in np.flatnonzero(said == SAID.index("B-cue")):
        for step, reach in ((-1, WORDS_BEFORE), (1, WORDS_AFTER)):
            for n in range(at + step, at + step * (reach + 1), step):
                if not 0 <= n < len(said) or not plain[n]:
                    break
                said[n] = IGNORED


@dataclass(slots=True)
class Batch:
    pieces: Tensor
    mask: Tensor
    rows: Tensor  # which sentence of the batch each word is of
    firsts: Tensor  # where its first piece is
    types: Tensor
    status: Tensor
    negated: Tensor
    said: Tensor
    name: Tensor
    relevant: Tensor
    weight: Tensor


def collate(rows: list[Row], padding: int) -> Batch:
    width = max(len(row.pieces) for row in rows)
    pieces = torch.full((len(rows), width), padding)
    mask = torch.zeros((len(rows), width), dtype=torch.long)
    for n, row in enumerate(rows):
        pieces[n, : len(row.pieces)] = torch.tensor(row.pieces)
        mask[n, : len(row.pieces)] = 1
    joined = {
        part: torch.from_numpy(np.concatenate([getattr(row, part) for row in rows]))
        for part in ("types", "status", "negated", "said", "name")
    }
    return Batch(
        pieces=pieces,
        mask=mask,
        rows=torch.tensor([n for n, row in enumerate(rows) for _ in row.firsts]),
        firsts=torch.tensor([f for row in rows for f in row.firsts]),
        relevant=torch.tensor([row.relevant for row in rows]),
        weight=torch.tensor([row.weight for row in rows]),
        **joined,
    )
