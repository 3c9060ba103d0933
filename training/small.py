"""The scores of the 8-bit graph as it ships, run by dateline's own encoder."""

from __future__ import annotations

import numpy as np

from dateline.learned import Encoder
from training.score import HEADS, Predictions, gather
from training.targets import Row


def predict_small(encoder: Encoder, rows: list[Row]) -> Predictions:
    """As `score.predict`, of the shipped files; logits before any temperature."""
    logits: dict[str, list[np.ndarray]] = {name: [] for name in HEADS}
    for row in rows:
        (vectors,) = encoder.vectors([row.pieces])
        for head in HEADS:
            at = vectors.mean(0)[None] if head == "relevance" else vectors[row.firsts]
            logits[head].append(encoder.logits(head, at))
    return gather({name: np.concatenate(parts) for name, parts in logits.items()}, rows)
