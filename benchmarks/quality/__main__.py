"""Runs the measurements: `python -m benchmarks.quality all|NAME… --data DIR [--split NAME] [--limit N] [--write FILE]`.

`all` prints a table a set and writes docs/quality.md. A set that is not there is said and skipped.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from benchmarks.quality import (
    airwars,
    attribution,
    clusters,
    dates,
    deaths,
    displacement,
    ecb,
    entities,
    events,
    factuality,
    muc,
    places,
    police,
    relations,
    wikievents,
)
from benchmarks.quality.page import faults, page, table
from benchmarks.quality.protocol import Bench, Missing, Outcome

from dateline.evaluation.faults import fault_classes
from dateline.evaluation.gold import load_gold
from dateline.evaluation.readings import as_json, evaluate
from dateline.pipeline import Reader

ROOT = Path(__file__).parents[2]
# The golds of which the faults were counted before: a later one would not be compared with itself.
TUNING = [ROOT / "tests" / "gold" / name for name in ("tuning.jsonl", "tuning2.jsonl", "tuning3.jsonl")]
BEFORE = Path(__file__).with_name("faults_before.json")
PAGE = ROOT / "docs" / "quality.md"
# In the order of the protocols.
RUNS: dict[str, Callable[[Bench], Outcome | list[Outcome]]] = {
    "muc": muc.run, "deaths": deaths.run, "attribution": attribution.run, "airwars": airwars.run, "dates": dates.run,
    "places": places.run, "events": events.run, "entities": entities.run, "relations": relations.run,
    "ecb": ecb.run, "factuality": factuality.run,
    "displacement": displacement.run, "police": police.run, "wikievents": wikievents.run,
    "clusters": clusters.run,
}  # fmt: skip


def own_faults(reader: Reader) -> Counter[str]:
    """The faults on the project's own gold, as far as it is read while rules are mended."""
    golds = [load_gold(path) for path in TUNING]
    reports = [report.stripped() for gold in golds for report in gold.reports]
    return fault_classes(evaluate(golds, [as_json(reading) for reading in reader.read_many(reports)]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "names", nargs="+", choices=["all", *RUNS], metavar="NAME", help=f"all, or of {', '.join(RUNS)}"
    )
    parser.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared" / "data", help="the folder that holds the sets"
    )
    parser.add_argument("--split", help="another part than the development part")
    parser.add_argument("--limit", type=int, help="so many rows of each set, drawn with a fixed seed")
    parser.add_argument("--json", action="store_true", help="print one JSON object a set")
    parser.add_argument("--write", type=Path, help="write the page here (all without --limit: docs/quality.md)")
    given = parser.parse_args()
    bench = Bench(given.data, given.split, given.limit)
    whole = "all" in given.names
    outcomes: list[Outcome] = []
    for name in RUNS if whole else given.names:
        began = time.perf_counter()
        try:
            found = RUNS[name](bench)
        except Missing as missing:
            print(f"{name}: skipped: {missing}", file=sys.stderr)
            continue
        here = found if isinstance(found, list) else [found]
        outcomes += here
        for outcome in here:
            print(json.dumps(outcome.as_dict()) if given.json else table(outcome), flush=True)
        print(f"{name}: {time.perf_counter() - began:.0f} s", file=sys.stderr)
    write = given.write or (PAGE if whole and not given.limit and not given.split else None)
    if write and outcomes:
        own = faults(own_faults(bench.reader), Counter(json.loads(BEFORE.read_text(encoding="utf-8"))))
        write.write_text(page(outcomes, own, bench.reader.id, datetime.date.today()), encoding="utf-8")
        print(f"written: {write}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
