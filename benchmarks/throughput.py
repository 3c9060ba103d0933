"""How fast dateline reads: against its own parser alone, with two processes against one, from a cold start.

    python benchmarks/throughput.py [FILE.jsonl]

FILE holds reports as JSON lines; without it the example is read many times over. Everything is measured in one run on
one machine, and the ratios are what counts: reader / parser alone (target 0.7), two processes / one (target 1.7).
"""

from __future__ import annotations

import itertools
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from dateline.ingest import Failure, read_files
from dateline.model import Report
from dateline.pipeline import Reader
from dateline.running.local import read_in_processes
from dateline.settings import DEFAULT_MODEL

EXAMPLE = Path(__file__).parents[1] / "examples" / "aleppo-2016-12-14.txt"
MOST_REPORTS = 300
PARSER_BATCH = 64


def main() -> None:
    """Prints a small table."""
    reports = texts(sys.argv[1] if len(sys.argv) > 1 else None)
    sentences, alone = parser_alone(reports)
    reader = Reader()
    reading = rate(reports, lambda: list(reader.read_many(reports)))
    one, two = with_processes(reports, 1), with_processes(reports, 2)
    cold, memory = cold_start()
    rows = [
        ("reports", f"{len(reports):,} ({sentences / len(reports):.1f} sentences each)"),
        ("parser alone", f"{alone:.1f} reports/s"),
        ("reader", f"{reading:.1f} reports/s"),
        ("reader / parser alone", f"{reading / alone:.2f}"),
        ("two processes / one", f"{two / one:.2f}"),
        ("cold start, one report", f"{cold:.1f} s"),
        ("peak memory, one report", f"{memory:,.0f} MB"),
        ("import dateline", f"{import_seconds() * 1000:.0f} ms"),
    ]
    for name, value in rows:
        print(f"{name:26}{value}")


def texts(path: str | None) -> list[Report]:
    """The reports of the file, or the example again and again, each a little different."""
    if path:
        return [found for found in itertools.islice(read_files([path]), MOST_REPORTS) if not isinstance(found, Failure)]
    text = EXAMPLE.read_text(encoding="utf-8")
    return [Report(text.replace("82", str(100 + number)), id=str(number)) for number in range(40)]


def rate(reports: list[Report], work: Callable[[], object]) -> float:
    """Reports a second."""
    begun = time.perf_counter()
    work()
    return len(reports) / (time.perf_counter() - begun)


def parser_alone(reports: list[Report]) -> tuple[int, float]:
    """The language model with all that it has, over the same texts: its sentences, and reports a second."""
    import spacy

    nlp = spacy.load(DEFAULT_MODEL)
    list(nlp.pipe(report.text for report in reports[:4]))
    count = 0

    def work() -> None:
        nonlocal count
        count = sum(sum(1 for _ in doc.sents) for doc in nlp.pipe((r.text for r in reports), batch_size=PARSER_BATCH))

    speed = rate(reports, work)
    return count, speed


def with_processes(reports: list[Report], workers: int) -> float:
    """Reports a second with so many processes, from the first reading on: their start is not counted."""
    many = list(itertools.islice(itertools.cycle(reports), max(len(reports), 400)))
    found = read_in_processes(Reader, many, workers)
    next(found)
    begun = time.perf_counter()
    return sum(1 for _ in found) / (time.perf_counter() - begun)


def cold_start() -> tuple[float, float]:
    """Seconds from nothing to the first reading, and the process's greatest memory in MB."""
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "dateline", "read", str(EXAMPLE), "--format", "jsonl"], check=True, capture_output=True
    )
    return time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def import_seconds() -> float:
    """What `import dateline` adds to starting Python, the best of five."""

    def best(code: str) -> float:
        taken = []
        for _ in range(5):
            begun = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            taken.append(time.perf_counter() - begun)
        return min(taken)

    return best("import dateline") - best("pass")


if __name__ == "__main__":
    main()
