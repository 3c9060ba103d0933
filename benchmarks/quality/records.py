"""PLOVER's gold standard records (P7b), end to end: the type of a sentence, and its triples of source, type and target.

A record's source and target are each a set of countries (or IGO, NGO …); a record is the triples that they make. Where several
act on each other and no target is named, each acts on each. What dateline holds to be future or declared is, as PLOVER has it,
a promise or a concession.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import permutations

from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, Tally

from dateline.model import Claim, Participant

# Older names of PLOVER types, and the root that two of ours share.
ROOTS = {
    "RETREAT": "YIELD", "CONCEDE": "YIELD", "FIGHT": "ASSAULT", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE",
    "INVESTIGATE": "ACCUSE",
}  # fmt: skip
# PLOVER: of these, what is to come is AGREE.
PROMISED = {"CONSULT", "SUPPORT", "COOPERATE", "AID"}
TO_COME = {"planned", "proposed", "agreed"}
# PLOVER: declared by one side and not yet carried out, these are CONCEDE.
DECLARED = {"ceasefire", "withdrawal", "prisoner_exchange", "disarmament"}
NOBODY = "---"
Triple = tuple[str, str, str]


def gsr(bench: Bench) -> list[Outcome]:
    """Whether an event of the sentence's type comes out and what comes out beside it; sources, targets and triples."""
    rows = bench.rows("plover_gsr", "all")
    texts = list(dict.fromkeys(row["text"] for row in rows))
    readings = dict(zip(texts, bench.read([next(r for r in rows if r["text"] == text) for text in texts]), strict=True))
    right = beside = 0
    tallies = {name: Tally() for name in ("source", "event", "target", "triple")}
    for text, reading in readings.items():
        claims = [claim for claim in reading.claims if claim.event or claim.agreement]
        ours = {triple for claim in claims for triple in of_claim(claim)}
        here = [row for row in rows if row["text"] == text]
        gold = {triple for row in here for triple in of_row(row)}
        found = {root(claim) for claim in claims}
        for row in here:
            right += root_of(row) in found
            beside += len(found - {root_of(row)})
        for n, name in enumerate(("source", "event", "target")):
            one, two = ({t[n] for t in side} - {NOBODY} for side in (gold, ours))
            tallies[name].add(len(one & two), len(two), len(one))
        tallies["triple"].add(len(gold & ours), len(ours), len(gold))
    return [
        Outcome(
            "P7b PLOVER gold standard records",
            bench.part("all", "plover_gsr"),
            f"{len(rows)} records",
            [
                Measure("type found", right / len(rows)),
                Measure("other types found beside, a sentence", beside / len(rows)),
                *(Measure(f"{name} F1", tally.f1) for name, tally in tallies.items()),
            ],
            "No accuracy is published for this set. Sources and targets are compared by their countries; a sentence of the set "
            "has mostly one record, and whatever else it tells counts against precision.",
        )
    ]


def of_row(row: Row) -> set[Triple]:
    gold = row["gold"]
    sources, targets = (
        {one["code"][:3] for one in gold.get(name) or () if isinstance(one, dict)} for name in ("source", "target")
    )
    return triples(sources, root_of(row), targets)


def of_claim(claim: Claim) -> set[Triple]:
    if claim.event:
        return triples(codes(claim.event.actor), root(claim), codes(claim.event.recipient))
    return triples(codes(claim.agreement.parties), root(claim), set()) if claim.agreement else set()


def codes(participants: Iterable[Participant]) -> set[str]:
    return {one.country for one in participants if one.country}


def triples(sources: set[str], kind: str, targets: set[str]) -> set[Triple]:
    if not targets and len(sources) > 1:
        return {(one, kind, other) for one, other in permutations(sources, 2)}
    return {(one, kind, other) for one in sources or {NOBODY} for other in targets or {NOBODY}}


def root_of(row: Row) -> str:
    kind = row["gold"]["event"].upper()
    return ROOTS.get(kind, kind)


def root(claim: Claim) -> str:
    """PLOVER's root of a claim; a truce that is broken is fighting, as CAMEO has it (196)."""
    if claim.agreement:
        deal = claim.agreement
        if deal.stage == "violated":
            return "ASSAULT"
        alone = deal.stage == "announced" and len(deal.parties) == 1
        return "YIELD" if alone and deal.class_ in DECLARED else "AGREE"
    kind = claim.event.type if claim.event else "AGREE"
    return "AGREE" if kind in PROMISED and claim.status in TO_COME else ROOTS.get(kind, kind)
