"""How fast dateline reads: against its own parser alone, with two processes against one, from a cold start.

    python benchmarks/throughput.py [FILE.jsonl]
    python benchmarks/throughput.py --mix DAILY.jsonl.gz

FILE holds reports as JSON lines; without it the example is read many times over. Everything is measured in one run on
one machine, and the ratios are what counts: reader / parser alone (target 0.7), two processes / one (target 1.7).

DAILY holds a sentence of the day's news a line, of all sorts; they are put together to texts of some 300 words, of which a
sample is parsed and read turn by turn. Most of it is put aside unread: reader / parser alone (target 1.5).
"""

from __future__ import annotations

import argparse
import datetime
import gzip
import itertools
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from dateline.ingest import Failure, read_files
from dateline.model import Report
from dateline.pipeline import Reader
from dateline.running.local import read_in_processes
from dateline.settings import DEFAULT_MODEL

EXAMPLE = Path(__file__).parents[1] / "examples" / "aleppo-2016-12-14.txt"
MOST_REPORTS = 300
MIXED, TURN, WORDS = 240, 20, 300
PARSER_BATCH = 64


class Unusable(Exception):
    """A file in which there is not what is measured on."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints a small table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="reports as JSON lines; without it the example")
    parser.add_argument("--mix", type=Path, metavar="DAILY", help="sentences of the day's news, a line each, packed with gzip")
    given = parser.parse_args(arguments)
    if given.file and given.mix:
        parser.error("either FILE or --mix, not both")
    for path in filter(None, (given.file, given.mix)):
        if not path.is_file():
            parser.error(f"{path} is no file")
    try:
        measured(given.file) if given.mix is None else mixed(given.mix)
    except Unusable as error:
        parser.error(str(error))


def measured(path: Path | None) -> None:
    """Prints the speed on the reports of a file, or on the example, by the clock."""
    reports = texts(path)
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


def mixed(path: Path) -> None:
    """Prints the ratio on news of all sorts, by the clock, turn by turn, so that what runs beside it hinders both alike.

    The processor's time would not do: libraries that multiply with several threads spend it while they wait.
    """
    import spacy

    found = daily(path)
    if len(found) < MIXED:
        raise Unusable(f"{path} makes {len(found)} texts of {WORDS} words; {MIXED} are needed")
    reports = random.Random(3).sample(found, MIXED)
    nlp, reader = spacy.load(DEFAULT_MODEL), Reader()
    list(reader.read_many(reports[:TURN]))
    parsing = reading = aside = sentences = 0.0
    for first in range(0, MIXED, TURN):
        some = reports[first : first + TURN]
        begun = time.perf_counter()
        for doc in nlp.pipe((r.text for r in some), batch_size=PARSER_BATCH):
            sentences += sum(1 for _ in doc.sents)
        between = time.perf_counter()
        for found in reader.read_many(some):
            aside += sum(int(issue.message.split()[0]) for issue in found.issues if issue.code == "put-aside")
        parsing, reading = parsing + between - begun, reading + time.perf_counter() - between
    print(f"reader / parser alone on {MIXED} texts of all sorts: {parsing / reading:.2f}; {aside / sentences:.0%} of sentences put aside")


def daily(path: Path) -> list[Report]:
    """Texts of some 300 words from lines of news in their order."""
    found: list[Report] = []
    lines: list[str] = []
    try:
        with gzip.open(path, "rt", encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                lines.append(row["text"])
                if sum(len(line.split()) for line in lines) >= WORDS:
                    day = datetime.date.fromisoformat(row["date"][:10])
                    found.append(Report("\n\n".join(lines), f"{len(found)}", outlet="Daily", published=day))
                    lines = []
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise Unusable(f"{path} is no gzip file of JSON lines with text and date: {error!r}") from error
    return found


def texts(path: Path | None) -> list[Report]:
    """The reports of the file, or the example again and again, each a little different."""
    if path:
        read = list(itertools.islice(read_files([path]), MOST_REPORTS))
        reports = [found for found in read if not isinstance(found, Failure)]
        if not reports:
            why = next((f": {found.message}" for found in read if isinstance(found, Failure)), "")
            raise Unusable(f"{path} holds no report{why}")
        return reports
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
