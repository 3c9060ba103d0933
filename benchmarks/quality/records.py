"""PLOVER's gold standard records (P7b), end to end: the type of a sentence, and its triples of source, type and target.

A record's source and target are each a set of countries (or IGO, NGO …); a record is the triples that they make. Where several
act on each other and no target is named, each acts on each. What dateline holds to be future or declared is, as PLOVER has it,
a promise or a concession.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import permutations

from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, Tally, accuracy, macro_f1

from dateline.model import Claim, Participant

# Older names of PLOVER types, and the root that two of ours share.
ROOTS = {
    "RETREAT": "YIELD", "CONCEDE": "YIELD", "FIGHT": "ASSAULT", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE",
    "INVESTIGATE": "ACCUSE",
}  # fmt: skip
QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT"), "verbal cooperation"),
    **dict.fromkeys(("COOPERATE", "AID", "YIELD"), "material cooperation"),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), "verbal conflict"),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), "material conflict"),
}
NONE = "none"
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
    texts: dict[str, list[Row]] = {}
    for row in rows:
        texts.setdefault(row["text"], []).append(row)
    found = beside = quad = 0
    first: list[tuple[str, str]] = []
    sentences: list[tuple[set[Triple], set[Triple]]] = []
    for here, reading in zip(texts.values(), bench.read([here[0] for here in texts.values()]), strict=True):
        claims = sorted(
            (claim for claim in reading.claims if claim.event or claim.agreement), key=lambda claim: claim.start
        )
        roots = [root(claim) for claim in claims]
        for row in here:
            found += root_of(row) in roots
            quad += QUADS[root_of(row)] in {QUADS.get(one) for one in roots}
            beside += len(set(roots) - {root_of(row)})
            first.append((root_of(row), roots[0] if roots else NONE))
        ours = {triple for claim in claims for triple in of_claim(claim)}
        sentences.append(({triple for row in here for triple in of_row(row)}, ours))
    return [
        Outcome(
            "P7b PLOVER gold standard records",
            bench.part("all", "plover_gsr"),
            f"{len(rows)} records of {len(texts)} sentences",
            [
                Measure("type found", found / len(rows)),
                Measure("other types found beside, a sentence", beside / len(rows)),
                Measure("type of the first event, accuracy", accuracy(first)),
                Measure("type of the first event, macro-F1", macro_f1(first)),
                Measure("one of four classes found", quad / len(rows)),
                Measure(
                    "four classes of the first event, accuracy",
                    accuracy([(QUADS[one], QUADS.get(two, NONE)) for one, two in first]),
                ),
                *told(sentences),
            ],
            "No accuracy is published for this set, of PETRARCH2 or any other. Sources and targets are compared by their countries; a "
            "sentence of the set has mostly one record, and whatever else it tells counts against precision. The first event is the one "
            "that the sentence tells first; where none is found, it is wrong.",
        )
    ]


def told(sentences: Iterable[tuple[set[Triple], set[Triple]]]) -> list[Measure]:
    """Sources, events, targets, and the three together, over sentences of gold and our triples."""
    tallies = {name: Tally() for name in ("source", "event", "target", "triple")}
    types: dict[str, Tally] = {}
    for gold, ours in sentences:
        for n, name in enumerate(("source", "event", "target")):
            one, two = ({t[n] for t in side} - {NOBODY} for side in (gold, ours))
            tallies[name].add(len(one & two), len(two), len(one))
            for kind in one | two if name == "event" else ():
                types.setdefault(kind, Tally()).add(kind in one & two, kind in two, kind in one)
        tallies["triple"].add(len(gold & ours), len(ours), len(gold))
    each = [tally.f1 for tally in types.values() if tally.wanted]
    return [
        *(Measure(f"{name} F1", tally.f1) for name, tally in tallies.items()),
        Measure("event macro-F1", sum(each) / max(len(each), 1)),
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
