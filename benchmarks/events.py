"""Event types against three sets (P7 of the data's protocols): PLOVER root given source and target, PLOVER type, ACLED type.

    python benchmarks/events.py --data ../shared/data [--set plv|gsr|case] [--limit 200] [--show]

plv    `zsp_plover`: one root of 15 for a sentence with its source and target marked; accuracy and macro-F1, as published
gsr    `plover_gsr`: does an event of the sentence's type come out, and with how many of other types beside it
case   `case2021_task2`: one of ACLED's types for a snippet, through the codebook's `same_as`; weighted F1. A category that
       answers to several types counts as right with any of them, and as its first type otherwise.

The reader knows nothing of the sets: where it finds no event the answer is "none", which is wrong.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from dateline.codebook.load import DATA
from dateline.codebook.patterns import load_events
from dateline.model import Claim, Event, Reading, Report
from dateline.pipeline import Reader

FILES = {"plv": "zsp_plover/plv_train.jsonl", "gsr": "plover_gsr/all.jsonl", "case": "case2021_task2/dev.jsonl"}
# Older names of PLOVER types, and the root that two of ours share.
ROOTS = {"RETREAT": "YIELD", "CONCEDE": "YIELD", "FIGHT": "ASSAULT", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE"}
ACLED = {
    "ABDUCT_DISSAP": "Abduction/forced disappearance", "AGREEMENT": "Agreement", "AIR_STRIKE": "Air/drone strike",
    "ARMED_CLASH": "Armed clash",
    "ARREST": "Arrests", "ART_MISS_ATTACK": "Shelling/artillery/missile attack", "ATTACK": "Attack",
    "CHANGE_TO_GROUP_ACT": "Change to group/activity",
    "CHEM_WEAP": "Chemical weapon", "DISR_WEAP": "Disrupted weapons use", "FORCE_AGAINST_PROTEST": "Excessive force against protesters",
    "GOV_REGAINS_TERIT": "Government regains territory", "GRENADE": "Grenade", "HQ_ESTABLISHED": "Headquarters or base established",
    "MOB_VIOL": "Mob violence", "NON_STATE_ACTOR_OVERTAKES_TER": "Non-state actor overtakes territory",
    "NON_VIOL_TERRIT_TRANSFER": "Non-violent transfer of territory", "OTHER": "Other", "PEACE_PROTEST": "Peaceful protest",
    "PROPERTY_DISTRUCT": "Looting/property destruction", "PROTEST_WITH_INTER": "Protest with intervention",
    "REM_EXPLOS": "Remote explosive/landmine/IED", "SEX_VIOL": "Sexual violence", "SUIC_BOMB": "Suicide bomb",
    "VIOL_DEMONSTR": "Violent demonstration",
}  # fmt: skip


def words(text: str) -> set[str]:
    return {w.strip(".,'\"’").lower().removesuffix("'s") for w in text.split()} - {"the", "a", "an", "of", ""}


def shared(name: str, event: Event, role: str) -> bool:
    participants = event.actor if role == "actor" else event.recipient
    return any(words(name) & words(f"{p.text} {p.name}") for p in participants)


def fit(claim: Claim, source: str, target: str) -> tuple[int, ...]:
    """How well a claim's participants meet those asked about; ties go to the earlier claim."""
    event = claim.event
    if not event:
        parties = claim.agreement.parties if claim.agreement else ()
        return (sum(bool(words(n) & words(f"{p.text} {p.name}")) for n in (source, target) for p in parties), 0, -claim.start)
    actor, recipient = shared(source, event, "actor"), shared(target, event, "recipient")
    near = bool(words(target) & words(claim.text))
    return (2 * actor + 2 * recipient + near, bool(claim.status not in ("hypothetical",)), -claim.start)


def root(claim: Claim) -> str:
    kind = claim.event.type if claim.event else "AGREE"
    return ROOTS.get(kind, kind)


def read(reader: Reader, documents: Sequence[dict[str, Any]]) -> Iterable[Reading]:
    return reader.read_many([Report(d["text"], d["id"]) for d in documents])


def f_scores(gold: Sequence[str], found: Sequence[str]) -> dict[str, float]:
    scores = {}
    for label in sorted(set(gold)):
        right = sum(g == f == label for g, f in zip(gold, found, strict=True))
        scores[label] = 2 * right / (gold.count(label) + found.count(label))
    return scores


def plv(reader: Reader, documents: list[dict[str, Any]], show: bool) -> None:
    gold, found = [], []
    for document, reading in zip(documents, read(reader, documents), strict=True):
        want = document["gold"]
        claims = [c for c in reading.claims if c.event or c.agreement]
        best = max(claims, key=lambda c: fit(c, want["source"], want["target"]), default=None)
        gold.append(ROOTS.get(want["gold_root"], want["gold_root"]))
        found.append(root(best) if best else "none")
        if show and gold[-1] != found[-1]:
            print(f"{gold[-1]:10} {found[-1]:10} {want['marked'][:260]}")
    scores = f_scores(gold, found)
    right = sum(g == f for g, f in zip(gold, found, strict=True))
    print("plv  accuracy", round(right / len(gold), 3), "macro-F1", round(sum(scores.values()) / len(scores), 3),
          "none", found.count("none"), "of", len(gold))  # fmt: skip
    print("    ", {k: round(v, 2) for k, v in scores.items()})


def gsr(reader: Reader, documents: list[dict[str, Any]], show: bool) -> None:
    right, beside, recall = 0, 0, defaultdict(list)
    for document, reading in zip(documents, read(reader, documents), strict=True):
        want = ROOTS.get(document["gold"]["event"].upper(), document["gold"]["event"].upper())
        found = {root(c) for c in reading.claims if c.event or c.agreement}
        right += want in found
        beside += len(found - {want})
        recall[want].append(want in found)
        if show and want not in found:
            print(f"{want:10} {'+'.join(sorted(found)):20} {document['text'][:260]}")
    print("gsr  recall of the type", round(right / len(documents), 3), "other types a sentence", round(beside / len(documents), 2))
    print("    ", {k: f"{sum(v)}/{len(v)}" for k, v in sorted(recall.items())})


def case(reader: Reader, documents: list[dict[str, Any]], show: bool) -> None:
    same_as = {c.id: c.same_as.get("acled", ()) for c in load_events(DATA)}
    gold, found = [], []
    for document, reading in zip(documents, read(reader, documents), strict=True):
        want = ACLED.get(document["gold"]["acled_subtype"])
        if want is None:
            continue
        votes: Counter[str] = Counter()
        for claim in reading.claims:
            answers = same_as.get(claim.rule, ()) if claim.event else ("Agreement",) if claim.agreement else ()
            if answers:
                votes[want if want in answers else answers[0]] += 1
        gold.append(want)
        found.append(votes.most_common(1)[0][0] if votes else "none")
        if show and gold[-1] != found[-1]:
            print(f"{want:32} {dict(votes)} {document['text'][:260]}")
    scores = f_scores(gold, found)
    weighted = sum(scores[label] * gold.count(label) for label in scores) / len(gold)
    print(
        "case weighted F1",
        round(weighted, 3),
        "accuracy",
        round(sum(g == f for g, f in zip(gold, found, strict=True)) / len(gold), 3),
        "none",
        found.count("none"),
        "of",
        len(gold),
    )
    print("    ", {k: round(v, 2) for k, v in scores.items()})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--set", choices=sorted(FILES), action="append", help="default: all three")
    parser.add_argument("--limit", type=int, help="every nth document, so that about this many are read")
    parser.add_argument("--show", action="store_true", help="print what is wrong")
    args = parser.parse_args()
    reader = None
    for name in args.set or sorted(FILES):
        path = args.data / FILES[name]
        if not path.exists():
            print(f"{name}: {path} is not there; skipped", file=sys.stderr)
            continue
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        if args.limit:
            documents = documents[:: max(1, len(documents) // args.limit)]
        reader = reader or Reader()
        {"plv": plv, "gsr": gsr, "case": case}[name](reader, documents, args.show)


if __name__ == "__main__":
    main()
