"""How well figures are read: displacement facts of IDMC excerpts, and the total killed of FA-KES reports.

    python benchmarks/figures.py [--data DIR] [--set idmc|fakes] [--show]

Needs the development files of `idmc` and `fakes` under DIR (../shared/data by default); says so and skips where one is
missing. Scores the figure step alone: no places, times or attribution. Only scores may be published.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

from dateline.codebook.figures import load_figures
from dateline.codebook.load import DATA
from dateline.reading.figures import FigureReader
from dateline.reading.mentions import FigureMention
from dateline.reading.syntax import Parser
from dateline.settings import DEFAULT_MODEL

TERMS = {
    "Displaced": {"displaced", "returned"}, "Forced to Flee": {"displaced"}, "Relocated": {"displaced", "evacuated"},
    "Homeless": {"displaced"}, "Sheltered": {"displaced"}, "In Relief Camp": {"displaced"}, "Evacuated": {"evacuated"},
    "Destroyed Housing": {"destroyed"}, "Partially Destroyed Housing": {"destroyed"},
}  # fmt: skip
HEAD = 5
HOUSEHOLDS = {"household", "building"}
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’')]*\s+(?=[\"“‘'(A-Z0-9])")


class Reader:
    def __init__(self) -> None:
        self._parser = Parser(DEFAULT_MODEL)
        self._figures = FigureReader(load_figures(DATA))

    def read(self, text: str) -> list[list[tuple[FigureMention, str]]]:
        """The figures of each sentence, each with its counted noun. Sentences are cut simply: this is no segmenter."""
        spans, start = [], 0
        for cut in SENTENCE_END.finditer(text):
            if not re.search(r"\b(?:U\.S|U\.N|Mr|Dr|St|Lt|Col|Gen|No)\.$", text[start : cut.start()]):
                spans.append((start, cut.start()))
                start = cut.end()
        spans.append((start, len(text)))
        read, previous = [], list[FigureMention]()
        for sentence in self._parser.parse(text, [span for span in spans if text[slice(*span)].strip()]):
            previous = self._figures.find(sentence, previous)
            read.append([(figure, sentence.tokens[figure.head].lower) for figure in previous])
        return read


def value(figure: FigureMention) -> int:
    """One number for a figure, as the coders wrote it: the upper end of a range."""
    return next((v for v in (figure.best, figure.high, figure.low) if v is not None), 0)


def idmc(reader: Reader, rows: list[dict[str, Any]], show: bool) -> dict[str, float]:
    """Facts that match in quantity, unit and term. A row codes one fact of its excerpt: see `lead`."""
    gold_all = predicted_all = right = quantity = unit_right = term_right = 0
    for row in rows:
        gold = {(int(f["quantity"]), f["unit"], f["term"]) for f in row["gold"]["facts"]}
        read = [f for sentence in reader.read(row["text"]) for f, _ in sentence]
        flood = [
            f
            for f in read
            if f.measure in ("displaced", "evacuated", "destroyed", "returned", "affected", "trapped", "remaining")
        ]
        best = lead(flood)
        gold_all += len(gold)
        predicted_all += best is not None
        hit = [g for g in gold if best is not None and g[0] == value(best)]
        named = best is not None and "Households" if best is not None and best.unit in HOUSEHOLDS else "People"
        if hit and best is not None:
            quantity += 1
            unit_right += hit[0][1] == named
            term_right += best.measure in TERMS[hit[0][2]]
            right += hit[0][1] == named and best.measure in TERMS[hit[0][2]]
        if show and (not hit or best is None or best.measure not in TERMS[hit[0][2]] or hit[0][1] != named):
            print(
                row["text"][:600], "\n   gold", sorted(gold), "\n   read", [(f.measure, value(f), f.unit) for f in read]
            )
    counts = {"quantity": quantity, "quantity+unit": unit_right, "quantity+term": term_right, "fact": right}
    scores = {f"{name} F1": f_one(count, predicted_all, gold_all) for name, count in counts.items()}
    return {"excerpts": len(rows), **scores}


def lead(figures: list[FigureMention]) -> FigureMention | None:
    """The figure that a coder takes from an excerpt: the first of displacement, else the first of all."""
    for measures in ({"displaced", "evacuated", "returned"}, {"destroyed"}, {f.measure for f in figures}):
        for figure in figures:
            if figure.measure in measures and figure.part_of is None:
                return figure
    return None


def fakes(reader: Reader, rows: list[dict[str, Any]], show: bool) -> dict[str, float]:
    """Total killed of the main incident: the deaths that the earliest sentence with any tells of."""
    exact = near = 0
    for row in rows:
        killed = row["gold"]["killed"]
        gold = int(killed["civilians"] or 0) + int(killed["noncivilians"] or 0)
        title = row["title"] or ""
        # Most texts repeat their title without a full stop.
        read = reader.read(title + ". " + row["text"].replace(title, title + ". ", 1) if title else row["text"])
        total = incident_total(read)
        exact += total == gold
        near += abs(total - gold) <= 0.2 * gold
        if show and total != gold:
            print(row["title"], "|", row["text"][:700], "\n   gold", gold, killed, "read", total,
                  [[(f.measure, value(f), noun, f.part_of) for f, noun in s] for s in read[:6]])  # fmt: skip
    return {"reports": len(rows), "exact": exact / len(rows), "within 20 %": near / len(rows)}


def incident_total(read: list[list[tuple[FigureMention, str]]]) -> int:
    """The toll told most often among the first ones, the earliest of those told equally often."""
    totals = []
    for sentence in read:
        if len(totals) == HEAD:
            break
        deaths = [f for f, _ in sentence if f.measure == "killed" and f.part_of is None and value(f)]
        deaths = [f for f in deaths if f.quantifier != "vague"]
        if deaths:
            totals.append(sum(value(f) for f in deaths if f.predicate == deaths[0].predicate))
    return max(totals, key=lambda total: (totals.count(total), -totals.index(total)), default=0)


def f_one(right: int, predicted: int, gold: int) -> float:
    return 2 * right / (predicted + gold) if predicted + gold else 0.0


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, default=Path(__file__).resolve().parents[2] / "shared" / "data")
    options.add_argument("--set", choices=["idmc", "fakes"])
    options.add_argument("--show", action="store_true", help="print what was read wrongly")
    chosen = options.parse_args()
    reader = Reader()
    for name, measure in (("idmc", idmc), ("fakes", fakes)):
        path = chosen.data / name / "dev.jsonl"
        if chosen.set in (None, name):
            if not path.exists():
                print(f"{name}: skipped, {path} is missing", file=sys.stderr)
                continue
            rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
            print(name, {k: round(v, 3) for k, v in measure(reader, rows, chosen.show).items()})


if __name__ == "__main__":
    main()
