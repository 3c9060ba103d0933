"""How good the heads are on sentences kept back: F1 by label, calibration error, temperatures and thresholds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

from training.markup import STATUSES, TYPES
from training.targets import IGNORED, LABELS, Row, collate

HEADS = ("type", "status", "negated", "said", "name", "relevance")
BINARY = {"type", "negated", "relevance"}


@dataclass(slots=True)
class Predictions:
    """Logits and truths, words (or sentences) × labels, of all that a head was asked. Binary truths are 0 or 1."""

    logits: dict[str, np.ndarray]
    truths: dict[str, np.ndarray]
    rows: list[Row]


def predict(net: torch.nn.Module, rows: list[Row], padding: int) -> Predictions:
    net.eval()
    order = sorted(rows, key=lambda row: len(row.pieces))
    logits: dict[str, list[np.ndarray]] = {name: [] for name in HEADS}
    with torch.no_grad():
        for n in range(0, len(order), 32):
            batch = collate(order[n : n + 32], padding)
            found, relevance = net(batch.pieces, batch.mask)
            for name, x in found.items():
                logits[name].append(x[batch.rows, batch.firsts].numpy())
            logits["relevance"].append(relevance[:, None].numpy())
    return gather({name: np.concatenate(parts) for name, parts in logits.items()}, order)


def gather(logits: dict[str, np.ndarray], order: list[Row]) -> Predictions:
    truths = {
        "type": np.concatenate([row.types for row in order]),
        "relevance": np.array([[row.relevant] for row in order]),
        **{name: np.concatenate([getattr(row, name) for row in order]) for name in ("status", "said", "name")},
        "negated": np.concatenate([row.negated for row in order])[:, None],
    }
    kept = {}
    for name, truth in truths.items():
        asked = truth[:, 0] >= 0 if truth.ndim == 2 else truth != IGNORED
        logits[name], kept[name] = logits[name][asked], truth[asked]
    return Predictions(logits, kept, order)


def summary(found: Predictions) -> tuple[float, str]:
    """The number that the best epoch is chosen by, and a line of scores."""
    types = f1(found.logits["type"] > 0, found.truths["type"] > 0.5)
    event = f1((found.logits["type"] > 0).any(1), (found.truths["type"] > 0.5).any(1))
    status = float((found.logits["status"].argmax(1) == found.truths["status"]).mean())
    negated = f1(found.logits["negated"] > 0, found.truths["negated"] > 0.5)
    said, name = (tag_f1(found, head) for head in ("said", "name"))
    relevance = float(((found.logits["relevance"] > 0) == (found.truths["relevance"] > 0.5)).mean())
    line = (
        f"type F1 {types:.3f} (event at all {event:.3f}), status {status:.3f}, negated F1 {negated:.3f}, "
        f"said F1 {said:.3f}, names F1 {name:.3f}, relevance {relevance:.3f}"
    )
    return types + 0.3 * status + 0.3 * said + 0.3 * name + 0.2 * relevance, line


def f1(guess: np.ndarray, truth: np.ndarray) -> float:
    right = float((guess & truth).sum())
    return 2 * right / max(1.0, float(guess.sum() + truth.sum()))


def tag_f1(found: Predictions, head: str, label: str = "") -> float:
    """F1 over words that have any label but O (or only those of `label`)."""
    names = np.array([name.partition("-")[2] for name in LABELS[head]])
    guess, truth = names[found.logits[head].argmax(1)], names[found.truths[head]]
    if label:
        return f1(guess == label, truth == label)
    right = float(((guess == truth) & (truth != "")).sum())
    return 2 * right / max(1.0, float((guess != "").sum() + (truth != "").sum()))


def by_label(found: Predictions) -> dict[str, dict[str, tuple[float, int]]]:
    """F1 and the number of true ones, by head and label."""
    guess, truth = found.logits["type"] > 0, found.truths["type"] > 0.5
    types = {name: (f1(guess[:, n], truth[:, n]), int(truth[:, n].sum())) for n, name in enumerate(TYPES)}
    chosen, status = found.logits["status"].argmax(1), found.truths["status"]
    statuses = {name: (f1(chosen == n, status == n), int((status == n).sum())) for n, name in enumerate(STATUSES)}
    tagged = {}
    for head in ("said", "name"):
        names = [name.partition("-")[2] for name in LABELS[head]]
        for label in dict.fromkeys(filter(None, names)):
            count = int(sum((found.truths[head] == n).sum() for n, name in enumerate(names) if name == label))
            tagged[label] = (tag_f1(found, head, label), count)
    return {"type": types, "status": statuses, "words": tagged}


# -- calibration -----------------------------------------------------------------------------------------------------


def chances(logits: np.ndarray, binary: bool, temperature: float = 1.0) -> np.ndarray:
    x = logits / temperature
    if binary:
        return 1 / (1 + np.exp(-x))
    raised = np.exp(x - x.max(1, keepdims=True))
    return raised / raised.sum(1, keepdims=True)


def temperature(found: Predictions, head: str) -> float:
    """The one number to divide the logits by that makes the truths most probable."""
    return float(min(np.geomspace(0.4, 4, 60), key=lambda t: surprise(found, head, t)))


def surprise(found: Predictions, head: str, t: float) -> float:
    p, truth = chances(found.logits[head], head in BINARY, t), found.truths[head]
    if head in BINARY:
        return float(-(np.log(p + 1e-9) * truth + np.log(1 - p + 1e-9) * (1 - truth)).mean())
    return float(-np.log(p[np.arange(len(truth)), truth] + 1e-9).mean())


def calibration_error(found: Predictions, head: str, t: float, bins: int = 10) -> float:
    """Expected calibration error: how far, on average, the probability is from how often it is right.

    Of the types only words are counted to which some type is given at least 5 %: the many plain words would hide the rest.
    """
    p, truth = chances(found.logits[head], head in BINARY, t), found.truths[head]
    if head in BINARY:
        said, right = (p[p >= 0.05], truth[p >= 0.05] > 0.5) if head == "type" else (p.ravel(), truth.ravel() > 0.5)
    else:
        said, right = p.max(1), p.argmax(1) == truth
    edges = np.minimum((said * bins).astype(int), bins - 1)
    total: Callable[[np.ndarray], float] = lambda m: abs(float(said[m].mean()) - float(right[m].mean())) * m.sum()  # noqa: E731
    return sum(total(edges == b) for b in range(bins) if (edges == b).any()) / max(1, len(said))


def thresholds(found: Predictions, t: float) -> dict[str, float]:
    """For each type the probability from which on F1 is best on the sentences kept back, between 0.3 and 0.7."""
    p, truth = chances(found.logits["type"], True, t), found.truths["type"] > 0.5
    grid = np.arange(0.30, 0.71, 0.05)
    return {
        name: round(float(max(grid, key=lambda g: f1(p[:, n] >= g, truth[:, n]) - abs(g - 0.5) * 0.01)), 2)
        for n, name in enumerate(TYPES)
    }
