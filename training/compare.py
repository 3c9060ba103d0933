"""python -m training.compare [GOLD.jsonl ...]: how rule events and the encoder's agree, by type, on the tuning gold.

Runs where dateline is installed; needs no torch. "in gold" asks only whether a fact of the type stands in the same sentence;
the gold is not exhaustive, so the share of a column in gold is a lower bound of its precision, good for comparing columns.
"""

from __future__ import annotations

import datetime
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

from dateline.learned import Learned
from dateline.model import Report
from dateline.pipeline import Reader

GOLD = Path(__file__).parents[1] / "tests" / "gold"
EVENTS = ("event", "agreement")
BUCKETS = (0.0, 0.05, 0.2, 0.5, 0.8, 1.01)


def main() -> None:
    files = [Path(name) for name in sys.argv[1:]] or sorted(GOLD.glob("tuning*.jsonl"))
    golds = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    reader, encoder = Reader(models=False), Learned.load().encoder
    thresholds = encoder.card.heads["type"].thresholds
    table: dict[str, Counter[str]] = defaultdict(Counter)
    support: dict[int, Counter[str]] = defaultdict(Counter)
    for gold, reading in zip(golds, reader.read_many(map(report, golds)), strict=True):
        text, sentences = reading.report.text, reading.report.sentences
        scores = encoder.encode([text[s.start : s.end] for s in sentences])
        truth = facts(gold)
        for n, (span, score) in enumerate(zip(sentences, scores, strict=True)):
            events = [c for c in reading.claims if c.sentence == n and c.kind == "event"]
            rules = {c.event.type for c in events}  # type: ignore[union-attr]
            learned = {t for word in score.words for t, p in word.types.items() if p >= thresholds.get(t, 0.5) and t in PLOVER}
            said = truth.get(text[span.start : span.end].strip(), set())
            for name in rules | learned | said:
                row = table[name]
                row["rules"] += name in rules
                row["encoder"] += name in learned
                row["both"] += name in rules & learned
                row["gold"] += name in said
                row["rules, in gold"] += name in rules & said
                row["encoder, in gold"] += name in learned & said
                row["both, in gold"] += name in rules & learned & said
                row["encoder alone, in gold"] += name in (learned - rules) & said
            for claim in events:
                trigger, name = claim.event.trigger, claim.event.type  # type: ignore[union-attr]
                chance = score.type_of(trigger.start - span.start, trigger.end - span.start, name)
                bucket = next(b for b in range(len(BUCKETS) - 1) if chance < BUCKETS[b + 1])
                support[bucket]["events"] += 1
                support[bucket]["in gold"] += name in said
    show(table, support)


def report(gold: dict) -> Report:  # type: ignore[type-arg]
    day = datetime.date.fromisoformat(gold["published"]) if gold.get("published") else None
    return Report(gold["text"], gold["id"], gold.get("title"), gold.get("outlet"), None, day)


def facts(gold: dict) -> dict[str, set[str]]:  # type: ignore[type-arg]
    """The first type of each event fact, by its sentence's words; where two types are allowed, both count."""
    found: dict[str, set[str]] = defaultdict(set)
    for fact in gold["facts"]:
        if fact["kind"] == "event":
            found[gold["sentences"][fact["s"]].strip()].update(fact["type"])
        elif fact["kind"] == "agreement":
            found[gold["sentences"][fact["s"]].strip()].add("AGREE")
    return found


def show(table: dict[str, Counter[str]], support: dict[int, Counter[str]]) -> None:
    columns = ("gold", "rules", "rules, in gold", "encoder", "encoder, in gold", "both", "both, in gold", "encoder alone, in gold")
    print(f"{'type':12}" + "".join(f"{c:>24}" for c in columns))
    for name, row in [*sorted(table.items()), ("all", sum(table.values(), Counter()))]:
        print(f"{name:12}" + "".join(f"{row[c]:>24}" for c in columns))
    print("\nrule events by the encoder's probability of their type at their trigger")
    for bucket, row in sorted(support.items()):
        share = row["in gold"] / max(1, row["events"])
        print(f"{BUCKETS[bucket]:.2f}–{min(1.0, BUCKETS[bucket + 1]):.2f}: {row['events']:5} events, {share:.2f} in gold")


PLOVER = frozenset(
    ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
     "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
)  # fmt: skip

if __name__ == "__main__":
    main()
