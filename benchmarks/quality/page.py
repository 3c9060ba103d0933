"""The outcomes as tables: for the terminal, and as the page docs/quality.md."""

from __future__ import annotations

import datetime
from collections import Counter

from benchmarks.quality.protocol import MARKS, Measure, Outcome

from dateline.model import ReaderId

HEAD = """# Quality on public data

Made by `python -m benchmarks.quality all`; do not edit. Measured on {date} with dateline {version}, codebook {codebook}, reader {id}.

How the project's own gold is scored is told in [Evaluation](evaluation.md). Here dateline stands before data that others made,
most of it for tasks that are not quite its own: each set's protocol is followed, dateline's output is mapped to it, and what the
mapping loses is lost. The sets are not part of the project, and only numbers are taken from them. Their development parts were at
hand while rules were written, so these numbers flatter; the parts kept back are scored by others.

A number to beat carries where it comes from: {marks}.
"""

# What we set out to reach: how a set's name begins, the measure, the number.
TARGETS = (
    ("P5", "value F1", 0.82),
    ("P6 TR-News", "exact GeoNames id", 0.86),
    ("P6 LGL", "exact GeoNames id", 0.80),
    ("P6 GeoWebNews", "exact GeoNames id", 0.90),
    ("P6 GeoWebNews", "recognition F1", 0.86),
    ("P7a PLOVER roots (PLV)", "root macro-F1", 0.72),
    ("P7a PLOVER roots (PLV)", "by rules and event head together, root macro-F1", 0.72),
    ("P7b", "type found", 0.75),
    ("P3", "words of cues F1", 0.70),
    ("P3", "source right by half of its words, given the cue", 0.80),
    ("P2", "total killed, exact", 0.82),
    ("P2", "province accuracy", 0.93),
    ("P2", "actor accuracy", 0.72),
    ("P2", "cause accuracy", 0.78),
    ("P10 IDMC", "whole fact F1", 0.85),
    ("P7c", "a change of control found, F1", 0.75),
    ("P7c", "weighted F1", 0.55),
)
FAULTS = """## The most frequent faults

Counted on golds of our own that are read while rules are mended (tests/gold: tuning, tuning2, tuning3): all faults, and the ten most
frequent classes. *Before* is the state of 2026-11-22, when the reader first stood whole.

| fault | before | now |
|---|---:|---:|
| *all* | {before} | {now} |
"""


def table(outcome: Outcome) -> str:
    """One set, for the terminal."""
    width = max(len(measure.name) for measure in outcome.measures)
    lines = [f"{outcome.task} ({outcome.part}; {outcome.n})"]
    for one in outcome.measures:
        beat = (
            f"   {one.show(one.beat)} {one.by} [{one.mark}]{'  behind' if one.behind else ''}" if one.beat is not None else ""
        )
        lines.append(f"  {one.name:{width}}  {one.show(one.ours)}{beat}")
    return "\n".join(lines)


def page(outcomes: list[Outcome], own: str, reader: ReaderId, date: datetime.date) -> str:
    """All sets, as Markdown; where we are behind is said first, then `own`, the section of our own faults."""
    marks = "; ".join(f"[{mark}] {says}" for mark, says in MARKS.items())
    parts = [HEAD.format(date=date, version=reader.version, codebook=reader.codebook, id=reader.id, marks=marks)]
    compared = [(outcome, m) for outcome in outcomes for m in outcome.measures if m.beat is not None]
    behind = [(outcome, m) for outcome, m in compared if m.behind]
    parts.append(
        f"## Where dateline is behind\n\n{len(behind)} of the {len(compared)} numbers that stand beside another are worse:\n"
    )
    parts.append(
        "\n".join(f"- {o.task}, {m.name}: {m.show(m.ours)}, against {m.show(m.beat or 0.0)} ({m.by} [{m.mark}])" for o, m in behind)
        + "\n"
    )
    parts.append(targets(outcomes))
    parts.append(own)
    for outcome in outcomes:
        parts.append(f"## {outcome.task}\n\nMeasured on: {outcome.part}; {outcome.n}.\n")
        rows = ["| measure | dateline | number to beat | |", "|---|---:|---|---|", *map(_row, outcome.measures)]
        parts.append("\n".join(rows) + "\n")
        if outcome.notes:
            parts.append(outcome.notes + "\n")
    return "\n".join(parts)


def targets(outcomes: list[Outcome]) -> str:
    """What was aimed at, beside what was reached; also what was missed."""
    rows = []
    for task, name, aim in TARGETS:
        for outcome in outcomes:
            for one in outcome.measures:
                if outcome.task.startswith(task) and one.name == name:
                    verdict = "reached" if one.ours >= aim else f"missed by {aim - one.ours:.3f}"
                    rows.append(f"| {outcome.task}, {name} | {one.ours:.3f} | {aim:.2f} | {verdict} |")
    head = "## What we set out to reach\n\n| measure | dateline | target | |\n|---|---:|---:|---|\n"
    return head + "\n".join(rows) + "\n"


def faults(now: Counter[str], before: Counter[str]) -> str:
    """The most frequent classes of faults on the project's own gold, as a section of the page."""
    rows = [f"| {name} | {before[name]} | {count} |" for name, count in now.most_common(10)]
    return FAULTS.format(before=before.total(), now=now.total()) + "\n".join(rows) + "\n"


def _row(one: Measure) -> str:
    ours = one.show(one.ours)
    if one.beat is None:
        return f"| {one.name} | {ours} | | |"
    return f"| {one.name} | {ours} | {one.show(one.beat)}, {one.by} [{one.mark}] | {'behind' if one.behind else ''} |"
