"""TimeBank and AQUAINT of TempEval-3 (P5): spans of times and their TIMEX3 values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, Tally, day

from dateline.codebook.layout import load_layout
from dateline.codebook.load import DATA
from dateline.codebook.times import load_times
from dateline.model import Time
from dateline.reading.segment import Segmenter
from dateline.reading.syntax import Parser
from dateline.reading.times import TimeReader
from dateline.settings import DEFAULT_MODEL

FUZZY = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")
SCORES = ("relaxed", "strict", "value", "type")
BETWEEN = re.compile(r"\s+(?:to|and|through|until|or|&)\s+|\s*[-–—/]\s*")


def run(bench: Bench) -> Outcome:
    """F1 as in TempEval-3 task A, for all times and for those that promise a date."""
    rows = bench.rows("tempeval3", "timebank")
    if not bench.split:
        rows += bench.rows("tempeval3", "aquaint")
    every = {name: Tally() for name in SCORES}
    plain = {name: Tally() for name in SCORES}
    for row, mentions in zip(rows, _found(rows), strict=True):
        _score(row, mentions, every, plain)
    heideltime = "HeidelTime, on Platinum"
    return Outcome(
        "P5 TempEval-3 dates",
        bench.part("timebank and aquaint", "tempeval3"),
        f"{len(rows)} reports, {every['value'].wanted} times",
        [
            Measure("relaxed span F1", every["relaxed"].f1, 0.903, heideltime, "M"),
            Measure("strict span F1", every["strict"].f1, 0.813, heideltime, "M"),
            Measure("value F1", every["value"].f1, 0.776, heideltime, "M"),
            Measure("type F1", every["type"].f1),
            Measure("value F1 without sets and fuzzy references", plain["value"].f1),
        ],
        "The published numbers were made on the 20 reports of Platinum, which are kept from us; ours on the training parts, "
        "so the two only stand side by side.",
    )


@dataclass(frozen=True, slots=True)
class Timex:
    """One expression as TIMEX3 has it; `start` and `end` are offsets into the report."""

    start: int
    end: int
    value: str
    rule: str

    @property
    def kind(self) -> str:
        if self.rule.endswith(".set"):
            return "SET"
        if self.value in FUZZY:
            return "DATE"
        return "DURATION" if self.value.startswith("P") else "TIME" if "T" in self.value else "DATE"


def _found(rows: list[Row]) -> Iterator[list[Timex]]:
    segmenter, parser, reader = Segmenter(load_layout(DATA)), Parser(DEFAULT_MODEL), TimeReader(load_times(DATA))
    layouts = [segmenter.segment(row["text"], None) for row in rows]
    spans = [[(s.start, s.end) for s in layout.sentences] for layout in layouts]
    parsed = parser.parse_many(zip([row["text"] for row in rows], spans, strict=True))
    for row, layout, sentences in zip(rows, layouts, parsed, strict=True):
        found = reader.find(sentences, day(row["date"]))
        line = layout.dateline_time
        filed = reader.parse_date_line(line.text, line.start, day(row["date"])) if line else None
        yield [
            *(timexes(filed, "dateline") if filed else ()),
            *(timex for here in found for mention in here for timex in timexes(mention.time, mention.rule)),
        ]


def timexes(time: Time, rule: str) -> Iterator[Timex]:
    """A time as TIMEX3 writes it: it has no value for what runs from one day to another, and tags the two ends apart."""
    start, end, values = time.start or 0, time.end or 0, time.timex.split("/")
    joint = next(reversed(list(BETWEEN.finditer(time.text))), None) if len(values) == 2 else None
    if joint is None:
        yield Timex(start, end, time.timex, rule)
    else:
        yield Timex(start, start + joint.start(), values[0], rule)
        yield Timex(start + joint.end(), end, values[1], rule)


def _score(row: Row, found: list[Timex], every: dict[str, Tally], plain: dict[str, Tally]) -> None:
    """A date of publication is given to a system, so that nobody is asked for it, and nobody blamed for reading it."""
    given = [g for g in row["gold"]["timex"] if g.get("functionInDocument") == "PUBLICATION_TIME"]
    left = [g for g in row["gold"]["timex"] if g not in given]
    found = [timex for timex in found if not any(g["start"] < timex.end and timex.start < g["end"] for g in given)]
    for gold in left:
        for name in SCORES:
            every[name].wanted += 1
            plain[name].wanted += gold["type"] != "SET" and gold["value"] not in FUZZY
    for timex in found:
        hit = next((g for g in left if g["start"] < timex.end and timex.start < g["end"]), None)
        dated = timex.kind != "SET" and timex.value not in FUZZY
        right = dict.fromkeys(SCORES, False)
        if hit:
            left.remove(hit)
            dated = hit["type"] != "SET" and hit["value"] not in FUZZY
            right = {
                "relaxed": True,
                "strict": (hit["start"], hit["end"]) == (timex.start, timex.end),
                "value": hit["value"] == timex.value,
                "type": hit["type"] == timex.kind,
            }
        for name in SCORES:
            every[name].add(right[name], 1, 0)
            if dated:
                plain[name].add(right[name], 1, 0)
