"""WikiEvents (P10): who and what fills the roles of an event, by the head of the words.

A gold argument stands for its entity: its informative mention is the one with most of a name, the longest of such. An argument
of ours is right where the head word of its own words, or of the name that they stand for, is that mention's, or, *of any
mention*, one of the entity's. With gold triggers the claims on a trigger answer for it, its type being given. Without, whatever
dateline claims is mapped to the types that it knows, and type, role and entity are compared over a report.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from benchmarks.quality.assignment import assign
from benchmarks.quality.protocol import Bench, Measure, Outcome, Tally

from dateline.model import Claim, Participant, Reading


class Roles(NamedTuple):
    """What a type calls its actor, its recipient and its place; empty where it has none."""

    actor: str
    recipient: str
    place: str = "Place"


ROLES = {
    "Conflict.Attack": Roles("Attacker", "Target"), "Conflict.Demonstrate": Roles("Demonstrator", "Target"),
    "Life.Die": Roles("Killer", "Victim"), "Life.Injure": Roles("Injurer", "Victim"),
    "Contact.Contact": Roles("Participant", "Participant"), "Contact.RequestCommand": Roles("Communicator", "Recipient"),
    "Contact.ThreatenCoerce": Roles("Communicator", "Recipient"),
    "Movement.Transportation": Roles("Transporter", "PassengerArtifact", "Destination"),
    "Justice.ArrestJailDetain": Roles("Jailer", "Detainee"), "Justice.ChargeIndict": Roles("Prosecutor", "Defendant"),
    "Justice.InvestigateCrime": Roles("Investigator", "Defendant"), "Justice.Sentence": Roles("JudgeCourt", "Defendant"),
    "Justice.Convict": Roles("JudgeCourt", "Defendant"), "Justice.TrialHearing": Roles("JudgeCourt", "Defendant"),
    "Justice.ReleaseParole": Roles("JudgeCourt", "Defendant"), "Control.ImpedeInterfereWith": Roles("Impeder", ""),
    "ArtifactExistence.DamageDestroyDisableDismantle": Roles("DamagerDestroyer", "Artifact"),
    "GenericCrime.GenericCrime": Roles("Perpetrator", "Victim"), "Transaction.ExchangeBuySell": Roles("Giver", "Recipient"),
}  # fmt: skip
SPOKEN = {"Contact.Contact.Broadcast": Roles("Communicator", "Recipient")}
# The type of what dateline claims, by its own type; ASSAULT and COERCE by their words too.
TYPES = {
    "ASSAULT": "Conflict.Attack", "FIGHT": "Conflict.Attack", "PROTEST": "Conflict.Demonstrate", "CONSULT": "Contact.Contact",
    "REQUEST": "Contact.RequestCommand", "DEMAND": "Contact.RequestCommand", "THREATEN": "Contact.ThreatenCoerce",
    "INVESTIGATE": "Justice.InvestigateCrime",
}  # fmt: skip
KILLS = re.compile(r"\b(?:kill|murder|slay|slain|assassinat|massacr|execut|behead|died|dead|death)", re.IGNORECASE)
HURTS = re.compile(r"\b(?:injur|wound|hurt|maim)", re.IGNORECASE)
ARRESTS = re.compile(r"\b(?:arrest|detain|jail|imprison|custody|captur|apprehend|seiz)", re.IGNORECASE)
HARM = {"killed": "Life.Die", "injured": "Life.Injure"}
TAIL = re.compile(r" (?:of|in|at|on|from|near|who|that|which|with|for|by)\b.*|[,(].*", re.DOTALL)
Match = Callable[[frozenset[str], "Entity"], bool]


@dataclass(frozen=True, slots=True)
class Entity:
    """The head of an entity's informative mention, and of all its mentions."""

    key: str
    head: str
    heads: frozenset[str]


@dataclass(frozen=True, slots=True)
class Argument:
    """A role of a type (its first two parts) and the head words of what fills it: as it is written, and as it is named."""

    type: str
    role: str
    heads: frozenset[str]


def run(bench: Bench) -> Outcome:
    rows = bench.rows("wikievents")
    given = {"head": Tally(), "any": Tally()}
    free = {"head": Tally(), "any": Tally()}
    kinds: dict[str, Tally] = {}
    events = arguments = lost = 0
    for row, reading in zip(rows, bench.read(rows), strict=True):
        entities = entities_of(row["gold"])
        everything: set[tuple[str, str, Entity]] = set()
        for event in row["gold"]["events"]:
            wanted = [(short(event["type"]), one["role"], entities[one["entity"]]) for one in event["arguments"]]
            everything.update(wanted)
            events, arguments = events + 1, arguments + len(wanted)
            lost += sum(role not in roles_of(event["type"]) for _, role, _ in wanted)
            ours = at_trigger(reading, event["type"], tuple(event["trigger"]))
            for name, match in MATCHES.items():
                add(given[name], wanted, ours, match)
            add(kinds.setdefault(short(event["type"]), Tally()), wanted, ours, informative)
        for name, match in MATCHES.items():
            add(free[name], sorted(everything, key=repr), set(everywhere(reading)), match)
    return Outcome(
        "P10 WikiEvents arguments",
        bench.part("dev", "wikievents"),
        f"{len(rows)} reports, {events} events, {arguments} arguments",
        [
            Measure("with gold triggers, head F1", given["head"].f1, 0.65, "PAIE, trained on the set, on the test part", "M"),
            Measure("with gold triggers, precision", given["head"].precision),
            Measure("with gold triggers, recall", given["head"].recall),
            Measure("with gold triggers, head of any mention F1", given["any"].f1),
            *(Measure(f"with gold triggers, {kind}, head F1", kinds[kind].f1) for kind in SHOWN if kind in kinds),
            Measure("without triggers, head F1", free["head"].f1),
            Measure("without triggers, precision", free["head"].precision),
            Measure("without triggers, recall", free["head"].recall),
            Measure("without triggers, head of any mention F1", free["any"].f1),
        ],
        f"Dateline has an actor, a recipient and a place: {lost} of the arguments have other roles (weapons and devices, vehicles, "
        "topics, origins, goods), and are lost before it begins. It makes no claim of disease, trade, trials and most talk, and "
        "drops sentences that are hardly about conflict. The text is cut into words with spaces between, and has no date. An "
        "event that is told twice is two for the set; without triggers it is one.",
    )


SHOWN = ("Conflict.Attack", "Life.Die", "Life.Injure", "Justice.ArrestJailDetain")


def short(kind: str) -> str:
    return ".".join(kind.split(".")[:2])


def roles_of(kind: str) -> Roles:
    return SPOKEN.get(kind) or ROLES.get(short(kind), Roles("", "", "Place"))


def entities_of(gold: dict[str, Any]) -> dict[str, Entity]:
    """For each mention the entity that it is of."""
    mentions = {one["id"]: one["text"] for one in gold["entities"]}
    found: dict[str, Entity] = {}
    clustered = {one for cluster in gold["entity_clusters"] for one in cluster}
    for cluster in [*gold["entity_clusters"], *([one] for one in mentions if one not in clustered)]:
        texts = [mentions[one] for one in cluster if one in mentions]
        if texts:
            best = max(texts, key=lambda text: (sum(word[:1].isupper() for word in text.split()), len(text)))
            entity = Entity(cluster[0], head(best), frozenset(map(head, texts)))
            found.update(dict.fromkeys(cluster, entity))
    return found


def head(text: str) -> str:
    """The last word before what is added to it."""
    words = re.findall(r"\w+", TAIL.sub("", text) or text)
    return words[-1].lower() if words else ""


def informative(words: frozenset[str], entity: Entity) -> bool:
    return entity.head in words


def any_mention(words: frozenset[str], entity: Entity) -> bool:
    return not words.isdisjoint(entity.heads)


MATCHES: dict[str, Match] = {"head": informative, "any": any_mention}


def at_trigger(reading: Reading, kind: str, trigger: tuple[int, int]) -> set[Argument]:
    """What the claims on a gold trigger give its roles; of the dead and hurt also what figures count."""
    roles, found = roles_of(kind), set[Argument]()
    for claim in reading.claims:
        span = claim.event.trigger if claim.event else claim
        counts = claim.figure and HARM.get(claim.figure.measure) == short(kind)
        if (claim.event or counts) and span.start < trigger[1] and trigger[0] < span.end:
            found.update(filled(kind, roles, claim))
    return found


def everywhere(reading: Reading) -> Iterator[Argument]:
    """All that a reading gives to roles of types that it can be mapped to."""
    for claim in reading.claims:
        kind = type_of(claim)
        if kind and claim.polarity == "positive":
            yield from filled(kind, roles_of(kind), claim)


def type_of(claim: Claim) -> str:
    if claim.figure:
        return HARM.get(claim.figure.measure, "")
    if not claim.event:
        return ""
    words = claim.event.trigger.text
    if claim.event.type == "ASSAULT" and KILLS.search(words):
        return "Life.Die"
    if claim.event.type == "ASSAULT" and HURTS.search(words):
        return "Life.Injure"
    if claim.event.type == "COERCE":
        return "Justice.ArrestJailDetain" if ARRESTS.search(words) else ""
    return TYPES.get(claim.event.type, "")


def filled(kind: str, roles: Roles, claim: Claim) -> Iterator[Argument]:
    if claim.event:
        sides: list[tuple[str, Iterable[Participant]]] = [(roles.actor, claim.event.actor), (roles.recipient, claim.event.recipient)]
    else:
        figure = claim.figure
        sides = [(roles.recipient, [figure.group] if figure and figure.group else [])]
        if figure and not figure.group and roles.recipient:  # "killed 13": the number stands for them
            yield Argument(short(kind), roles.recipient, frozenset([head(figure.text)]))
    for role, participants in sides:
        for one in participants:
            if role:
                yield Argument(short(kind), role, frozenset([head(one.name), head(one.text)]))
    body = claim.event or claim.figure
    if body and body.place and roles.place:
        yield Argument(short(kind), roles.place, frozenset([head(body.place.name), head(body.place.text)]))


def add(tally: Tally, gold: Iterable[tuple[str, str, Entity]], ours: Iterable[Argument], match: Match) -> None:
    """Matches the arguments of an event, or of a report, one to one; the same entity in a role twice is one."""
    wanted, have = list(dict.fromkeys(gold)), list(ours)
    weights = [
        [float((kind, role) == (one.type, one.role) and match(one.heads, entity)) for one in have]
        for kind, role, entity in wanted
    ]
    tally.add(len(assign(weights)) if wanted and have else 0, len(have), len(wanted))
