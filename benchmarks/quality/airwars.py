"""Airwars, Gaza (P4): how many civilians were killed and hurt in one incident, who they were, where, when, by whom; how far agreed.

A range is made of all counts of dead in a narrative: its low is the least and its high the greatest that the sentence with
the most telling figure allows. Status follows the sources: the belligerent's own statement, one source, or several. The set's
date is that of the incident, so the reader is not given it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, Tally, accuracy, happened, macro_f1, number
from benchmarks.quality.steps import Steps
from benchmarks.quality.victims import listed_names, score_names, told_names

from dateline.gazetteer.centres import distance_km
from dateline.model import Claim, Figure, Reading

BOILERPLATE = ("Due to the scale and urgency", "The local time of the incident", "The incident occured at")
MOST = 300
LIKELY, SINGLE, DECLARED, CONTESTED = "Likely strike", "Single source claim", "Declared strike", "Contested strike"
ISRAEL, PALESTINE = ("isr", "israel", "idf"), ("hamas", "palestinian", "jihad", "qassam")
# Sources that are more than one, though they have one name.
MANY = re.compile(
    r"\b(?:sources|outlets|media|reports|relatives|accounts|users|posts|organi[sz]ations|(?:eye)?witnesses|residents|officials|"
    r"journalists|agencies|groups|others|members|neighbou?rs|friends|tweets|family|channels|survivors|people|they|some|many|"
    r"several|various|multiple|most|all)\b",
    re.IGNORECASE,
)
Range = tuple[int, int]


# Whom a breakdown counts, by a word of the counted group.
GROUPS = {
    "children": re.compile(r"\b(?:child|children|infants?|bab(?:y|ies)|toddlers?|boys?|girls?|kids?|minors?|newborns?)\b"),
    "women": re.compile(r"\b(?:wom[ae]n|mothers?|wives|wife|grandmothers?)\b"),
    "men": re.compile(r"\b(?:m[ae]n|fathers?|husbands?|grandfathers?)\b"),
}
# What was hit, by a word of what claims name; the first that fits.
STRUCK = {
    "Healthcare": re.compile(r"\b(?:hospital|clinic|ambulances?|paramedics?|medical|health)\b"),
    "Education": re.compile(r"\b(?:schools?|universit(?:y|ies)|college|kindergarten)\b"),
    "Religious": re.compile(r"\b(?:mosque|church|cathedral)\b"),
    "Apartment Building": re.compile(r"\b(?:apartments?|towers?)\b"),
    "Residential": re.compile(r"\b(?:homes?|houses?|residen\w+|famil(?:y|ies)|building)\b"),
    "IDP or Refugee Camp": re.compile(r"\b(?:tents?|displaced|camp|shelter)\b"),
    "Agriculture": re.compile(r"\b(?:farm\w*|orchard|greenhouse|fields?)\b"),
    "Water": re.compile(r"\bwater\b"),
}
SIDES = {"isr": "Israeli Military", "pse": "Palestinian Militants"}
HOUSING = "Residential"


@dataclass
class Pairs:
    """What the gold has beside what we have, incident by incident."""

    killed: list[tuple[Range, Range | None]] = field(default_factory=list)
    injured: list[tuple[Range, Range | None]] = field(default_factory=list)
    groups: dict[str, list[tuple[Range, Range | None]]] = field(default_factory=lambda: {name: [] for name in GROUPS})
    status: list[tuple[str, str]] = field(default_factory=list)
    sides: list[tuple[frozenset[str], frozenset[str]]] = field(default_factory=list)
    struck: list[tuple[bool, bool]] = field(default_factory=list)  # ours among the gold's; housing among the gold's
    days: list[tuple[str, str | None]] = field(default_factory=list)
    km: list[float] = field(default_factory=list)
    by_claims: Tally = field(default_factory=Tally)
    by_lists: Tally = field(default_factory=Tally)
    lists: int = 0


def run(bench: Bench) -> Outcome:
    rows = bench.rows("airwars_gaza", most=MOST)
    undated = [{**row, "date": None} for row in rows]
    pairs = Pairs()
    for row, reading in zip(rows, bench.read(undated, _text), strict=True):
        add(pairs, row, reading)
    listed = [row for row in undated if row["gold"]["victims"]]
    for row, told in zip(listed, Steps(bench.reader.codebook).find(listed, _text), strict=True):
        score_names(pairs.by_lists, _names(row), listed_names(told))
    kept = f"{len(rows)} narratives, {len(pairs.killed)} with deaths, {len(pairs.injured)} with injuries, {len(pairs.km)} with a point"
    return Outcome(
        "P4 Airwars, Gaza",
        bench.part("dev", "airwars_gaza"),
        f"{kept}, {pairs.lists} with lists of victims",
        [*ranges(pairs), *others(pairs)],
        "Ranges are an analyst's judgement over posts that the narrative only sums up; children, women and men are often counted "
        "by the names in lists, which dateline does not count. The number to beat was made on 421 incidents of the same part. The "
        "reader is not told the day, which would be the answer. A claim has a name only of whom it is made; the names of the dead "
        "in lists are found by the parser and the words around them. The set spells names other than its narratives, "
        "which counts against both.",
    )


def add(pairs: Pairs, row: Row, reading: Reading) -> None:
    """One incident to what is compared; what the gold leaves out is left out."""
    gold = row["gold"]
    if gold["civilians_killed"]:
        pairs.killed.append((tuple(gold["civilians_killed"]), toll(reading, "killed")))
    if gold["civilians_injured"]:
        pairs.injured.append((tuple(gold["civilians_injured"]), toll(reading, "injured")))
    for group, wanted in (gold["killed_breakdown"] or {}).items():
        pairs.groups[group].append((tuple(wanted), part(reading, group)))
    pairs.status.append((gold["strike_status"], strike_status(reading)))
    named = frozenset(side for one in gold["belligerents"] or () for side in one.split(", ") if side)
    if named:
        pairs.sides.append((named, belligerents(reading)))
    if gold["infrastructure"]:
        wanted = gold["infrastructure"].split(", ")
        pairs.struck.append((infrastructure(reading) in wanted, HOUSING in wanted))
    if gold["date"]:
        pairs.days.append((gold["date"], date(reading)))
    if gold["lat"] is not None:
        pairs.km.append(distance(reading, (gold["lat"], gold["lon"])))
    if gold["victims"]:
        pairs.lists += 1
        score_names(pairs.by_claims, _names(row), told_names(reading))


def ranges(pairs: Pairs) -> list[Measure]:
    measures = [
        Measure("killed, low exact", _exact(pairs.killed, 0), 0.375, "least and greatest of the first numbers", "R"),
        Measure("killed, high exact", _exact(pairs.killed, 1), 0.314, "the same", "R"),
        Measure("killed, range exact", accuracy(pairs.killed), 0.266, "the same", "R"),
        Measure("killed, overlap of ranges", _overlap(pairs.killed)),
        Measure("injured, range exact", accuracy(pairs.injured)),
        Measure("injured, overlap of ranges", _overlap(pairs.injured)),
    ]
    for group, found in pairs.groups.items():
        measures += [
            Measure(f"{group} killed, low exact ({len(found)})", _exact(found, 0)),
            Measure(f"{group} killed, high exact", _exact(found, 1)),
            Measure(f"{group} killed, range exact", accuracy(found)),
            Measure(f"{group} killed, range exact where we have one", accuracy([pair for pair in found if pair[1]])),
        ]
    return measures


def others(pairs: Pairs) -> list[Measure]:
    likely = [(gold, LIKELY) for gold, _ in pairs.status]
    israel = [(gold, frozenset([SIDES["isr"]])) for gold, _ in pairs.sides]
    count = max(len(pairs.struck), 1)
    return [
        Measure("status macro-F1", macro_f1(pairs.status), macro_f1(likely), "the commonest", "R"),
        Measure("status accuracy", accuracy(pairs.status), accuracy(likely), "the commonest", "R"),
        Measure("belligerent accuracy", accuracy(pairs.sides), accuracy(israel), "the commonest", "R"),
        Measure(
            "what was hit, accuracy", sum(a for a, _ in pairs.struck) / count,
            sum(b for _, b in pairs.struck) / count, "the commonest", "R",
        ),
        Measure("date accuracy", accuracy(pairs.days)),
        Measure("date accuracy where we have one", accuracy([pair for pair in pairs.days if pair[1]])),
        Measure("place within 5 km", sum(x <= 5 for x in pairs.km) / max(len(pairs.km), 1)),
        Measure("place within 25 km", sum(x <= 25 for x in pairs.km) / max(len(pairs.km), 1)),
        *(
            Measure(f"names of victims, {name}, {kind}", value)
            for name, tally in (("by claims alone", pairs.by_claims), ("with lists", pairs.by_lists))
            for kind, value in (("F1", tally.f1), ("precision", tally.precision), ("recall", tally.recall))
        ),
    ]  # fmt: skip


def _names(row: Row) -> list[str]:
    return [one["name"] for one in row["gold"]["victims"]]


def _text(row: Row) -> str:
    return "\n".join(line for line in row["text"].split("\n") if not line.startswith(BOILERPLATE))


def toll(reading: Reading, measure: str) -> Range | None:
    """From the least to the greatest count that any claim makes of the whole incident; a single person counts as one."""
    found = _range(reading, measure, lambda figure: not figure.part_of)
    if found:
        return found
    named = sum(measure == "killed" and _kills_one(claim) for claim in reading.claims)
    return (named, named) if named else None


def part(reading: Reading, group: str) -> Range | None:
    """The dead who are children, women or men, as far as one count has them all."""
    words = GROUPS[group]

    def counts(figure: Figure) -> bool:
        text = figure.group.text.lower() if figure.group else figure.unit
        return bool(words.search(text)) and not any(GROUPS[name].search(text) for name in GROUPS if name != group)

    return _range(reading, "killed", counts)


def _range(reading: Reading, measure: str, counted: Callable[[Figure], bool]) -> Range | None:
    counts: list[Range] = []
    for claim in reading.claims:
        figure = claim.figure
        if figure and figure.measure == measure and counted(figure) and number(claim) is not None and happened(claim):
            low = next(x for x in (figure.low, figure.best, figure.high) if x is not None)
            high = next(x for x in (figure.high, figure.best, figure.low) if x is not None)
            counts.append((low, high))
    if not counts:
        return None
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
    """By who speaks: a belligerent of its own attack, one source only, or several; contested where both are blamed.

    One speaker is the single source only where it stands for one, and a fair share of what is told of the attack is its own:
    who is quoted once, in a report that tells the rest by itself, is one voice among others.
    """
    speakers: set[str] = set()
    own = told = 0
    many = False
    for claim in reading.claims:
        names = [link.source.name.lower() for link in claim.attribution]
        speakers.update(names)
        many = many or any(MANY.search(link.source.text) for link in claim.attribution)
        if _of_attack(claim):
            told, own = told + 1, own + bool(names)
        if any(word in name for name in names for word in ISRAEL) and claim.polarity == "positive" and "isr" in _doers(claim):
            return DECLARED
    if set(SIDES) <= _all_doers(reading):
        return CONTESTED
    return SINGLE if len(speakers) == 1 and not many and told <= 5 * own else LIKELY


def _of_attack(claim: Claim) -> bool:
    return bool(claim.event and claim.event.type == "ASSAULT") or bool(
        claim.figure and claim.figure.measure in ("killed", "injured", "casualties")
    )


def _doers(claim: Claim) -> set[str]:
    """The sides that a claim has attack."""
    if not claim.event or claim.event.type != "ASSAULT":
        return set()
    who = " ".join(f"{p.text} {p.name} {p.country or ''}".lower() for p in claim.event.actor)
    return {side for side, words in (("isr", ISRAEL), ("pse", PALESTINE)) if any(word in who for word in words)}


def _all_doers(reading: Reading) -> set[str]:
    return {side for claim in reading.claims for side in _doers(claim)}


def belligerents(reading: Reading) -> frozenset[str]:
    return frozenset(SIDES[side] for side in _all_doers(reading))


def infrastructure(reading: Reading) -> str | None:
    """The kind of the first thing that an attack is said to have hit, else of its place."""
    attacks = [claim.event for claim in reading.claims if claim.event and claim.event.type == "ASSAULT"]
    hit = [one.text for event in attacks for one in event.recipient]
    places = [event.place.text for event in attacks if event.place]
    kinds = (kind for text in (*hit, *places) for kind, words in STRUCK.items() if words.search(text.lower()))
    return next(kinds, None)


def date(reading: Reading) -> str | None:
    """The day of the first attack or count of victims that has one."""
    for claim in filter(_of_attack, reading.claims):
        body = claim.event or claim.figure
        time = body.time if body else None
        if time and time.earliest and time.precision == 1:
            return time.earliest
    return None


def distance(reading: Reading, point: tuple[float, float]) -> float:
    """Kilometres from the most precise place of the first sentences to the point; far where there is none."""
    found = []
    for claim in reading.claims:
        body = claim.event or claim.figure or claim.condition
        if body and body.place and body.place.lat is not None and body.place.lon is not None:
            found.append((body.place.precision, claim.start, (body.place.lat, body.place.lon)))
    return distance_km(min(found)[2], point) if found else float("inf")
