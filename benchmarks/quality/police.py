"""India Police Events (P10): which sentences say that police killed, arrested, used force, failed to act, or acted.

A sentence has a class where a claim of dateline in it has police as its actor, or tells of an arrest.
"""

from __future__ import annotations

from benchmarks.quality.protocol import Bench, Measure, Outcome, Tally, happened, number

from dateline.model import Claim, Reading

CLASSES = {"KILL": 0.71, "ARREST": 0.63, "FORCE": 0.76, "FAIL": 0.16, "ANY_ACTION": None}
MOST = 200


def run(bench: Bench) -> Outcome:
    """F1 of each class over sentences, each found where its text stands in the document."""
    rows = bench.rows("india_police_events", most=MOST)
    tallies = {name: Tally() for name in CLASSES}
    sentences = 0
    for row, reading in zip(rows, bench.read(rows), strict=True):
        at = 0
        for sentence in row["gold"]["sentences"]:
            start = row["text"].find(sentence["text"], at)
            if start < 0:
                continue
            at = start + len(sentence["text"])
            sentences += 1
            ours = classes(reading, start, at)
            for name, tally in tallies.items():
                tally.add(name in ours and name in sentence["labels"], name in ours, name in sentence["labels"])
    return Outcome(
        "P10 India Police Events",
        bench.part("dev", "india_police_events"),
        f"{len(rows)} reports, {sentences} sentences",
        [
            Measure(f"{name} F1", tallies[name].f1, beat, "a keyword list" if beat else "", "R" if beat else "")
            for name, beat in CLASSES.items()
        ],
        "Lower-case text with broken quotation marks; dateline keeps no record of what police merely say or watch.",
    )


def classes(reading: Reading, start: int, end: int) -> set[str]:
    """The classes that the claims between two offsets have; deaths beside police force are taken to be of it."""
    found: set[str] = set()
    killed = False
    for claim in reading.claims:
        if start <= (claim.start + claim.end) / 2 < end:
            found |= of_claim(claim)
            killed |= bool(claim.figure and claim.figure.measure == "killed" and number(claim) and happened(claim))
    return found | {"KILL"} if killed and "FORCE" in found else found


def of_claim(claim: Claim) -> set[str]:
    event, figure = claim.event, claim.figure
    if figure and figure.measure == "detained" and happened(claim):
        return {"ARREST", "ANY_ACTION"}
    if not event:
        return set()
    police = any("police" in (p.text + p.name).lower() or "cop" in p.text.lower().split() for p in event.actor)
    arrest = claim.rule.startswith("event.coerce") and any(
        word in event.trigger.text.lower() for word in ("arrest", "detain", "custody", "nab", "round", "held")
    )
    if not police and not arrest:
        return set()
    if claim.polarity == "negative" or claim.status == "failed":
        return {"FAIL"}
    if not happened(claim):
        return set()
    found = {"ANY_ACTION"}
    if arrest:
        found.add("ARREST")
    if event.type == "ASSAULT":
        found.add("FORCE")
        if "kill" in event.trigger.text.lower() or "shot dead" in claim.text.lower():
            found.add("KILL")
    return found
