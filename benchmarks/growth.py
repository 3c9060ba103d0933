"""How a record grows: consolidation of many reports at once, one more report, and questions, at several sizes.

    python -m benchmarks.growth --reports FILE.jsonl.gz [--sizes 1000,3000,10000]

FILE holds one report a line with `text` and `date` or `published`. The sizes are prefixes of it: time at ten times the size
should be near ten times the time. Reading is not counted. Memory is the most that the process had.
"""

from __future__ import annotations

import argparse
import datetime
import gzip
import itertools
import json
import resource
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from dateline.model import Reading, Report
from dateline.pipeline import Reader
from dateline.record import Record

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
ONE_MORE = 5
SPARE = 100  # reports kept for the ones more: not every one says something


def main() -> None:
    """Prints a line a size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=Path, required=True)
    parser.add_argument("--sizes", default="1000,3000,10000")
    given = parser.parse_args()
    sizes = sorted(int(size) for size in given.sizes.split(","))
    with tempfile.TemporaryDirectory() as folder, Record.open(Path(folder) / "record.db", create=True) as record:
        readings = Reader().read_many(itertools.islice(reports(given.reports), sizes[-1] + SPARE * len(sizes)))
        kept = 0
        print(f"{'reports':>9}{'claims':>9}{'all at once':>13}{'one more':>10}{'show':>9}{'control':>9}{'tolls':>9}{'memory':>10}")
        for size in sizes:
            record.store.add(itertools.islice(readings, size - kept), at=AT)
            whole = timed(record.rebuild)
            one = sorted(timed(lambda: more(record, readings)) for _ in range(ONE_MORE))[ONE_MORE // 2]
            kept = size + ONE_MORE
            asked = asking(record, commonest(record))
            claims = sum(record.store.stats().claims.values())
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{size:9,}{claims:9,}{whole:11.1f} s{one * 1000:7.0f} ms"
                + "".join(f"{t * 1000:6.0f} ms" for t in asked)
                + f"{memory:7.0f} MB",
                flush=True,
            )


def reports(path: Path) -> Iterator[Report]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row: dict[str, Any] = json.loads(line)
            day = row.get("published") or row.get("date")
            published = datetime.date.fromisoformat(day[:10]) if day else None
            yield Report(row["text"], f"{number}", outlet=row.get("outlet") or "Daily", published=published)


def more(record: Record, readings: Iterator[Reading]) -> None:
    """One report more, consolidated. The first that speaks of anything."""
    record.store.add([next(r for r in readings if r.claims)], at=AT)
    record.update()


def commonest(record: Record) -> str:
    found = Counter(h.place.name for h in record.store.happenings() if h.place)
    return found.most_common(1)[0][0]


def asking(record: Record, place: str) -> list[float]:
    """How long it takes to ask what `show`, `control` and `tolls` of a place ask."""
    return [
        timed(lambda: record.happenings(place)),
        timed(lambda: record.intervals(place)),
        timed(lambda: [h.tolls for h in record.happenings(place)]),
    ]


def timed(does: Callable[[], object]) -> float:
    begun = time.perf_counter()
    does()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
