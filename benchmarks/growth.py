"""How a record grows: consolidation of many reports at once, one more report, and questions, at several sizes.

    python -m benchmarks.growth --reports FILE.jsonl.gz [--sizes 10000,30000,100000] [--readings KEPT.jsonl.gz]

FILE holds one report a line with `text` and `date` or `published`. The sizes are prefixes of it: time at ten times the size
should be near ten times the time. Reading is not counted; `--readings` keeps the readings and takes them from there the next
time. One more is a report that says something; the median of many and the longest. Memory is the most that the process had.
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
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from dateline.model import Reading, Report
from dateline.pipeline import Reader
from dateline.record import Record

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
ONE_MORE = 40
SPARE = 400  # reports kept for the ones more: not every one says something


def sizes_of(text: str) -> list[int]:
    """The sizes, the least first."""
    try:
        sizes = sorted(int(size) for size in text.split(","))
    except ValueError:
        sizes = [0]
    if sizes[0] < 1:
        raise argparse.ArgumentTypeError(f"{text} is not whole numbers of reports with commas between, as in 1000,3000")
    return sizes


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints a line a size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=Path, required=True)
    parser.add_argument("--sizes", type=sizes_of, default="1000,3000,10000")
    parser.add_argument("--readings", type=Path)
    given = parser.parse_args(arguments)
    if not given.reports.is_file():
        parser.error(f"{given.reports} is no file")
    sizes: list[int] = given.sizes
    with tempfile.TemporaryDirectory() as folder, Record.open(Path(folder) / "record.db", create=True) as record:
        readings = read(given.reports, given.readings, sizes[-1] + SPARE * len(sizes))
        kept = 0
        columns = {"claims": 9, "all at once": 13, "one more": 10, "at most": 10, "show": 9, "control": 9, "tolls": 9, "memory": 10}
        print("  reports" + "".join(f"{name:>{width}}" for name, width in columns.items()))
        for size in sizes:
            record.store.add(itertools.islice(readings, size - kept), at=AT)
            whole = timed(record.rebuild)
            ones = sorted(timed(lambda: more(record, readings)) for _ in range(ONE_MORE))
            kept = size + ONE_MORE
            asked = asking(record, commonest(record))
            claims = sum(record.store.stats().claims.values())
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{size:9,}{claims:9,}{whole:11.1f} s{ones[ONE_MORE // 2] * 1000:7.0f} ms{ones[-1] * 1000:7.0f} ms"
                + "".join(f"{t * 1000:6.0f} ms" for t in asked)
                + f"{memory:7.0f} MB",
                flush=True,
            )


def read(path: Path, kept: Path | None, count: int) -> Iterator[Reading]:
    """The readings of the first so many reports; where `kept` has any, those are taken from there."""
    if kept and kept.exists():
        with gzip.open(kept, "rb") as lines:
            yield from map(msgspec.json.Decoder(Reading).decode, itertools.islice(lines, count))
        return
    found = Reader().read_many(itertools.islice(reports(path), count))
    if kept is None:
        yield from found
        return
    with gzip.open(kept, "wb") as out:
        for reading in found:
            out.write(msgspec.json.encode(reading) + b"\n")
            yield reading


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
