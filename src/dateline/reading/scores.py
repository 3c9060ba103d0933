"""The machine's own confidence in a claim: a sum of named features, so that it can be read and argued with.

The weights are set by judgement. They order claims by how often the reader is right about such, and are no probabilities.
"""

from __future__ import annotations

from collections.abc import Iterable

BASE = 0.6
WEIGHTS = {
    "verb": 0.1,  # told by a verb, which says more of its roles than a noun
    "doer": 0.1,  # somebody does it, holds it, is counted
    "known-doer": 0.05,  # and that somebody stands in the actor table
    "place": 0.05,
    "time": 0.05,
    "exact": 0.15,  # a figure given in digits, with its noun
    "bare-noun": -0.15,  # an act told by a noun alone, nobody doing it
}


def score(features: Iterable[str]) -> float:
    """Between 0 and 1, from the features that hold."""
    return round(min(1.0, max(0.0, BASE + sum(WEIGHTS[f] for f in features))), 2)
