"""Event types (P7): PLOVER's roots where source and target are given, PLOVER's types end to end, and ACLED's sub-types.

The reader knows nothing of the sets: where it finds no event the answer is "none", which is wrong.
"""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.quality.acled import case
from benchmarks.quality.plv import plv
from benchmarks.quality.protocol import Bench, Missing, Outcome
from benchmarks.quality.records import gsr


def run(bench: Bench) -> list[Outcome]:
    """The three sets, those that are there."""
    found: list[Outcome] = []
    measures: list[Callable[[Bench], list[Outcome]]] = [plv, gsr, case]
    for measure in measures:
        try:
            found += measure(bench)
        except Missing as missing:
            print(f"skipped: {missing}")
    return found
