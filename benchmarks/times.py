"""Scores the times that dateline finds against TimeBank and AQUAINT (TempEval-3, task A).

    python benchmarks/times.py --data DIR [--limit N] [--show N]

DIR holds tempeval3/timebank.jsonl and tempeval3/aquaint.jsonl. A found time is right by span where it overlaps one of
the annotators' (relaxed), or has its very limits (strict); by value where the TIMEX3 values of overlapping spans are
equal too.
"""

from __future__ import annotations

import argparse
import collections
import datetime as dt
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dateline.codebook.layout import load_layout
from dateline.codebook.load import DATA
from dateline.codebook.times import load_times
from dateline.reading.mentions import TimeMention
from dateline.reading.segment import Segmenter
from dateline.reading.syntax import Parser
from dateline.reading.times import TimeReader
from dateline.settings import DEFAULT_MODEL

FILES = ("timebank.jsonl", "aquaint.jsonl")
FUZZY = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")


def kind(timex: str, rule: str) -> str:
    if rule.endswith(".set"):
        return "SET"
    return (
        "DURATION"
        if timex.startswith("P") and timex not in FUZZY
        else "TIME"
        if "T" in timex and timex not in FUZZY
        else "DATE"
    )


def reports(folder: Path, limit: int | None) -> Iterator[dict[str, Any]]:
    for name in FILES:
        lines = (folder / "tempeval3" / name).read_text(encoding="utf-8").splitlines()
        yield from (json.loads(line) for line in lines[:limit])


def found_in(rows: list[dict[str, Any]]) -> Iterator[list[TimeMention]]:
    segmenter, parser, reader = Segmenter(load_layout(DATA)), Parser(DEFAULT_MODEL), TimeReader(load_times(DATA))
    layouts = [segmenter.segment(row["text"], None) for row in rows]
    texts = [
        (row["text"], [(s.start, s.end) for s in layout.sentences]) for row, layout in zip(rows, layouts, strict=True)
    ]
    spent = sentences = 0.0
    for row, parsed in zip(rows, parser.parse_many(iter(texts)), strict=True):
        began = time.perf_counter()
        mentions = reader.find(parsed, dt.date.fromisoformat(row["date"][:10]) if row["date"] else None)
        spent += time.perf_counter() - began
        sentences += len(parsed)
        yield [mention for sentence in mentions for mention in sentence]
    print(f"{sentences:.0f} sentences, {1000 * spent / max(1, sentences):.3f} ms a sentence", file=sys.stderr)


def f1(right: int, found: int, wanted: int) -> str:
    p, r = right / max(1, found), right / max(1, wanted)
    return f"P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--limit", type=int, help="so many reports of each file")
    parser.add_argument("--show", type=int, default=0, help="print so many kinds of error")
    arguments = parser.parse_args()
    if not (arguments.data / "tempeval3").is_dir():
        print(f"skipped: {arguments.data}/tempeval3 is missing")
        return 0
    rows = list(reports(arguments.data, arguments.limit))
    count: collections.Counter[str] = collections.Counter()
    errors: collections.Counter[str] = collections.Counter()
    for row, mentions in zip(rows, found_in(rows), strict=True):
        score(row, mentions, count, errors)
    for label, suffix in (("all", ""), ("without sets and fuzzy references", " plain")):
        wanted, found = count[f"wanted{suffix}"], count[f"found{suffix}"]
        print(f"{label}: {wanted} wanted, {found} found")
        for name in ("relaxed", "strict", "value", "type"):
            print(f"  {name:8} {f1(count[name + suffix], found, wanted)}")
    for error, number in errors.most_common(arguments.show):
        print(number, error)
    return 0


def score(
    row: dict[str, Any], mentions: list[TimeMention], count: collections.Counter[str], errors: collections.Counter[str]
) -> None:
    gold = [g for g in row["gold"]["timex"] if g.get("functionInDocument") != "PUBLICATION_TIME"]
    left = list(gold)
    for mention in mentions:
        time_ = mention.time
        assert time_.start is not None
        assert time_.end is not None
        plain = kind(time_.timex, mention.rule) != "SET" and time_.timex not in FUZZY
        hit = next((g for g in left if g["start"] < time_.end and time_.start < g["end"]), None)
        words = " ".join(row["text"][max(0, time_.start - 40) : time_.start].split())
        if hit is None:
            errors[f"SPURIOUS {time_.text!r} {time_.timex} {mention.rule} … {words}"] += 1
        else:
            left.remove(hit)
            plain = hit["type"] != "SET" and hit["value"] not in FUZZY
        for suffix in ("", " plain") if plain else ("",):
            count[f"found{suffix}"] += 1
            if hit is not None:
                count[f"relaxed{suffix}"] += 1
                count[f"strict{suffix}"] += (hit["start"], hit["end"]) == (time_.start, time_.end)
                count[f"value{suffix}"] += hit["value"] == time_.timex
                count[f"type{suffix}"] += hit["type"] == kind(time_.timex, mention.rule)
        if hit is not None and hit["value"] != time_.timex:
            errors[
                f"VALUE {time_.text!r} {time_.timex} not {hit['value']} ({row['date'][:10]}) {mention.rule} … {words}"
            ] += 1
    for g in gold:
        plain = g["type"] != "SET" and g["value"] not in FUZZY
        count["wanted"] += 1
        count["wanted plain"] += plain
    for g in left:
        words = " ".join(row["text"][max(0, g["start"] - 40) : g["end"]].split())
        errors[f"MISSED {row['text'][g['start'] : g['end']]!r} {g['value']} … {words}"] += 1


if __name__ == "__main__":
    sys.exit(main())
