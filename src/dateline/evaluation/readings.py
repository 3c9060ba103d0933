"""Readings of a gold's reports: made by a reader, or taken from a file of readings made earlier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from dateline.errors import InputError
from dateline.evaluation.gold import Gold, GoldReport
from dateline.evaluation.matching import Json
from dateline.evaluation.result import Result, make_result
from dateline.evaluation.scoring import ReportScore, score_report
from dateline.model import Reading


def as_json(reading: Reading) -> Json:
    """The reading as another program sees it."""
    found: Json = msgspec.json.decode(msgspec.json.encode(reading))
    return found


def unread(report: GoldReport) -> Json:
    """What stands for the reading of a report that the reader broke on: nothing was found."""
    return {"reader": None, "report": {"id": report.id, "text": report.text}, "claims": []}


def load_readings(path: Path, golds: Sequence[Gold]) -> Iterator[Json]:
    """The readings of a file in the order of the golds' reports. Raises `InputError` where they are of others."""
    reports = [(gold, report) for gold in golds for report in gold.reports]
    try:
        lines = [(n, line) for n, line in enumerate(path.read_bytes().split(b"\n"), start=1) if line.strip()]
    except OSError as error:
        raise InputError(f"{path}: this cannot be read: {error.strerror or error}") from None
    if len(lines) != len(reports):
        raise InputError(
            f"{path}: {len(reports)} gold reports and {len(lines)} readings; the file has to hold one reading a line "
            "for each report, in the order of the golds"
        )
    for (number, line), (gold, report) in zip(lines, reports, strict=True):
        where = f"{path} line {number}"
        reading = _decoded(line, where)
        if reading["report"]["text"] != report.text:
            raise InputError(
                f"{where}: this is the reading of another text than report {report.id!r} of {gold.name}; "
                "the readings have to be of these reports, in this order"
            )
        yield reading


def _decoded(line: bytes, where: str) -> Json:
    try:
        # Converting checks the reading's form; scoring it needs it as JSON again.
        return as_json(msgspec.json.decode(line, type=Reading))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        hint = "make one with `dateline read --format jsonl`"
        raise InputError(f"{where}: this is no reading ({error}); {hint}") from None


def evaluate(golds: Sequence[Gold], readings: Iterable[Json]) -> Result:
    """Scores the readings, which are in the order of the golds' reports."""
    stream = iter(readings)
    scores: list[list[ReportScore]] = []
    readers: list[dict[str, str]] = []
    for gold in golds:
        scores.append([])
        for report in gold.reports:
            reading = next(stream)
            made_by = reading.get("reader")
            if made_by and made_by not in readers:
                readers.append(made_by)
            scores[-1].append(score_report(report, reading))
    return make_result(golds, scores, readers[0] if len(readers) == 1 else None)
