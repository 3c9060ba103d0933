"""Airwars, Gaza (P4): the range of civilians killed and injured in one incident, where it was, and how far it is agreed.

A range is made of all counts of dead in a narrative: its low is the least and its high the greatest that the sentence with
the most telling figure allows. Status follows the sources: the belligerent's own statement, one source, or several.
"""

from __future__ import annotations

from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, accuracy, happened, macro_f1, number

from dateline.gazetteer.centres import distance_km
from dateline.model import Claim, Reading

BOILERPLATE = ("Due to the scale and urgency", "The local time of the incident", "The incident occured at")
MOST = 300
LIKELY, SINGLE, DECLARED, CONTESTED = "Likely strike", "Single source claim", "Declared strike", "Contested strike"
ISRAEL, PALESTINE = ("isr", "israel", "idf"), ("hamas", "palestinian", "jihad", "qassam")
Range = tuple[int, int]


def run(bench: Bench) -> Outcome:
    rows = bench.rows("airwars_gaza", most=MOST)
    killed: list[tuple[Range, Range | None]] = []
    injured: list[tuple[Range, Range | None]] = []
    status: list[tuple[str, str]] = []
    km: list[float] = []
    for row, reading in zip(rows, bench.read(rows, _text), strict=True):
        gold = row["gold"]
        if gold["civilians_killed"]:
            killed.append((tuple(gold["civilians_killed"]), toll(reading, "killed")))
        if gold["civilians_injured"]:
            injured.append((tuple(gold["civilians_injured"]), toll(reading, "injured")))
        status.append((gold["strike_status"], strike_status(reading)))
        if gold["lat"] is not None:
            km.append(distance(reading, (gold["lat"], gold["lon"])))
    return Outcome(
        "P4 Airwars, Gaza",
        bench.part("dev", "airwars_gaza"),
        f"{len(rows)} narratives, {len(killed)} with deaths, {len(injured)} with injuries, {len(km)} with a point",
        [
            Measure("killed, low exact", _exact(killed, 0), 0.375, "least and greatest of the first numbers", "R"),
            Measure("killed, high exact", _exact(killed, 1), 0.314, "the same", "R"),
            Measure("killed, range exact", accuracy(killed), 0.266, "the same", "R"),
            Measure("killed, overlap of ranges", _overlap(killed)),
            Measure("injured, range exact", accuracy(injured)),
            Measure("injured, overlap of ranges", _overlap(injured)),
            Measure(
                "status macro-F1",
                macro_f1(status),
                macro_f1([(gold, LIKELY) for gold, _ in status]),
                "the commonest",
                "R",
            ),
            Measure(
                "status accuracy",
                accuracy(status),
                accuracy([(gold, LIKELY) for gold, _ in status]),
                "the commonest",
                "R",
            ),
            Measure("place within 5 km", sum(x <= 5 for x in km) / max(len(km), 1)),
            Measure("place within 25 km", sum(x <= 25 for x in km) / max(len(km), 1)),
        ],
        "Ranges are an analyst's judgement over posts that the narrative only sums up. The number to beat was made on 421 "
        "incidents of the same part.",
    )


def _text(row: Row) -> str:
    return "\n".join(line for line in row["text"].split("\n") if not line.startswith(BOILERPLATE))


def toll(reading: Reading, measure: str) -> Range | None:
    """From the least to the greatest count that any claim makes of the whole incident; a single person counts as one."""
    counts: list[Range] = []
    for claim in reading.claims:
        figure = claim.figure
        if (
            figure
            and figure.measure == measure
            and not figure.part_of
            and number(claim) is not None
            and happened(claim)
        ):
            low = next(x for x in (figure.low, figure.best, figure.high) if x is not None)
            high = next(x for x in (figure.high, figure.best, figure.low) if x is not None)
            counts.append((low, high))
    named = sum(measure == "killed" and _kills_one(claim) for claim in reading.claims)
    if not counts:
        return (named, named) if named else None
    top = max(high for _, high in counts)
    near = [one for one in counts if one[1] * 2 >= top]
    return (min(low for low, _ in near), top)


def _kills_one(claim: Claim) -> bool:
    event = claim.event
    return bool(
        event and event.type == "ASSAULT" and "kill" in event.trigger.text.lower() and len(event.recipient) == 1
        and event.recipient[0].text[:1].isupper()
    )  # fmt: skip


def _exact(pairs: list[tuple[Range, Range | None]], end: int) -> float:
    return sum(ours is not None and gold[end] == ours[end] for gold, ours in pairs) / max(len(pairs), 1)


def _overlap(pairs: list[tuple[Range, Range | None]]) -> float:
    """The mean of shared over covered whole numbers."""
    shares = []
    for gold, ours in pairs:
        shared = min(gold[1], ours[1]) - max(gold[0], ours[0]) + 1 if ours else 0
        covered = max(gold[1], ours[1]) - min(gold[0], ours[0]) + 1 if ours else 1
        shares.append(max(shared, 0) / covered)
    return sum(shares) / max(len(shares), 1)


def strike_status(reading: Reading) -> str:
    """By who speaks: a belligerent of its own attack, one source only, or several; contested where both are blamed."""
    doers: set[str] = set()
    speakers: set[str] = set()
    for claim in reading.claims:
        names = [link.source.name.lower() for link in claim.attribution]
        speakers.update(names)
        event = claim.event
        if not event or event.type != "ASSAULT":
            continue
        who = " ".join(f"{p.text} {p.name} {p.country or ''}".lower() for p in event.actor)
        doers.update(side for side, words in (("isr", ISRAEL), ("pse", PALESTINE)) if any(w in who for w in words))
        own = any(word in name for name in names for word in ISRAEL)
        if own and claim.polarity == "positive" and any(w in who for w in ISRAEL):
            return DECLARED
    if {"isr", "pse"} <= doers:
        return CONTESTED
    return SINGLE if len(speakers) == 1 else LIKELY


def distance(reading: Reading, point: tuple[float, float]) -> float:
    """Kilometres from the most precise place of the first sentences to the point; far where there is none."""
    found = []
    for claim in reading.claims:
        body = claim.event or claim.figure or claim.condition
        if body and body.place and body.place.lat is not None and body.place.lon is not None:
            found.append((body.place.precision, claim.start, (body.place.lat, body.place.lon)))
    return distance_km(min(found)[2], point) if found else float("inf")
