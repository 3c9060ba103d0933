"""re3d (P8), relations: who fights whom, is allied with, leads, belongs to, speaks with whom, and what is where.

Gold are the relations of the six kinds that the annotators hold likely (confidence above a half). One of ours is right where
it has the kind and both its ends overlap the gold's; of the kinds that go both ways the order of the ends does not count.
Each is met once.

Ours come from the claims: attacks and the conditions that follow them (fighting), support, aid and common action (allies),
control (in charge), talks, demands and answers (communication), the place of whatever is told (co-location); and from what
the steps find before: a title with the body that it is of ("the head of the council": in charge, and belongs to it), a person
or a unit "of", "from" or in apposition to a body, whom a speaker addresses, and any phrase of place that hangs on a noun or on
what is said of it. Weapons and things, which are half of the gold's ends of fighting and charge, are no actors for dateline.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, product

from benchmarks.quality.assignment import assign
from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, Tally
from benchmarks.quality.steps import Steps, Told

from dateline.model import Claim, Participant, Place, Reading
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Token

KINDS = {
    "FightingAgainst": "Fighting against", "AlliesOf": "Military allies of", "InChargeOf": "In charge of",
    "BelongsTo": "Belongs to", "CommWith": "Communicated with", "CoLocated": "Co-located",
}  # fmt: skip
MUTUAL = {"FightingAgainst", "AlliesOf", "CommWith", "CoLocated"}
TALK = {"CONSULT", "AGREE", "REQUEST", "THREATEN", "ACCUSE", "REJECT"}
HELP = {"SUPPORT", "AID", "COOPERATE"}
PEOPLE = {"person", "official", "expert"}
HEADS = {"leader", "chief", "commander", "head", "president", "minister", "secretary", "general", "king", "director", "governor",
    "mayor", "chairman", "emir", "founder", "colonel", "ambassador"}  # fmt: skip
ADDRESSED = {
    "tell",
    "meet",
    "visit",
    "inform",
    "ask",
    "urge",
    "thank",
    "warn",
    "brief",
    "assure",
    "welcome",
    "host",
    "join",
    "call",
}
WITH = {"meet", "speak", "talk", "work", "discuss", "consult", "communicate", "confer"}
ARMED = {"MIL", "REB", "INS", "UAF", "PRM"}
ALLIES = {"ally", "partner", "backer"}
IN = {
    "in",
    "at",
    "near",
    "inside",
    "on",
    "around",
    "across",
    "outside",
    "into",
    "to",
    "from",
    "throughout",
    "within",
    "of",
}
Span = tuple[int, int]
Relation = tuple[str, Span, Span]


def run(bench: Bench) -> Outcome:
    """F1 of each kind, and of all together."""
    rows = bench.rows("re3d")
    tallies = {kind: Tally() for kind in KINDS}
    steps = Steps(bench.reader.codebook, places=True)
    for row, reading, told in zip(rows, bench.read(rows), steps.find(rows), strict=True):
        gold = list(of_row(row))
        ours = set(of_claims(reading)) | {one for sentence in told for one in of_sentence(sentence)}
        for kind, tally in tallies.items():
            have, want = distinct(ours, kind), [one for one in gold if one[0] == kind]
            right = (
                len(assign([[float(is_same(one, other)) for other in have] for one in want])) if have and want else 0
            )
            tally.add(right, len(have), len(want))
    every = Tally(*(sum(getattr(t, side) for t in tallies.values()) for side in ("right", "found", "wanted")))
    return Outcome(
        "P8 re3d relations",
        bench.part("dev", "re3d"),
        f"{len(rows)} documents, {every.wanted} relations",
        [
            Measure("all six kinds, F1", every.f1),
            Measure("precision", every.precision),
            Measure("recall", every.recall),
            *(Measure(f"{KINDS[kind]} F1", tally.f1) for kind, tally in tallies.items()),
        ],
        "No comparable number is published. The set's ends are also weapons, goods and pronouns, and its relations those that "
        "one sentence words in any way; dateline's are what its claims and titles say.",
    )


def of_row(row: Row) -> Iterator[Relation]:
    for one in row["gold"]["relations"]:
        if one["type"] in KINDS and one["confidence"] > 0.5:
            yield one["type"], tuple(one["source"]), tuple(one["target"])


def is_same(one: Relation, other: Relation) -> bool:
    if meet(one[1], other[1]) and meet(one[2], other[2]):
        return True
    return one[0] in MUTUAL and meet(one[1], other[2]) and meet(one[2], other[1])


def meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def distinct(relations: Iterable[Relation], kind: str) -> list[Relation]:
    """Those of a kind, each pair of overlapping ends once."""
    found: list[Relation] = []
    for one in sorted(relations):
        if one[0] == kind and not meet(one[1], one[2]) and not any(is_same(one, other) for other in found):
            found.append(one)
    return found


# ── from claims ────────────────────────────────────────────────────────────────────────────────────────────────────────


def of_claims(reading: Reading) -> Iterator[Relation]:
    for claim in reading.claims:
        body = claim.event or claim.condition or claim.figure
        if not body:
            continue
        for one in _who(claim):
            yield from pair("CoLocated", [one], [body.place] if body.place else [])
        if claim.condition and claim.condition.type == "control":
            yield from pair(
                "InChargeOf", claim.condition.holder, [claim.condition.place] if claim.condition.place else []
            )
        if claim.condition:
            yield from pair("FightingAgainst", claim.condition.holder, claim.condition.against)
        event = claim.event
        kind = event and (
            "FightingAgainst" if event.type == "ASSAULT" else "AlliesOf" if event.type in HELP else "CommWith"
        )
        if event and kind and event.type in {"ASSAULT", *HELP, *TALK} and claim.polarity == "positive":
            others = [one for one in event.recipient if kind != "AlliesOf" or set(one.sectors) & ARMED or one.actor]
            yield from pair(kind, event.actor, others)
            if not event.recipient and kind != "AlliesOf":
                for one, other in combinations(event.actor, 2):
                    yield from pair(kind, [one], [other])


def _who(claim: Claim) -> list[Participant]:
    if claim.event:
        return [*claim.event.actor, *claim.event.recipient]
    if claim.condition:
        return [*claim.condition.holder, *claim.condition.against]
    return [claim.figure.group] if claim.figure and claim.figure.group else []


def pair(kind: str, some: Iterable[Participant | Place], others: Iterable[Participant | Place]) -> Iterator[Relation]:
    for one, other in product(some, others):
        if one.start is not None and one.end is not None and other.start is not None and other.end is not None:
            yield kind, (one.start, one.end), (other.start, other.end)


# ── from the steps ─────────────────────────────────────────────────────────────────────────────────────────────────────


def of_sentence(told: Told) -> Iterator[Relation]:
    yield from _located(told)
    yield from _affiliated(told)
    yield from _addressed(told)
    yield from _allied(told)


def _allied(told: Told) -> Iterator[Relation]:
    """Who acts "in support of" whom, and whose allies stand beside them ("the army and its allies")."""
    tokens = told.sentence.tokens
    for token in tokens:
        if token.lower == "support" and tokens[token.head].lower == "in":
            over = tokens[tokens[token.head].head]
            helpers = told.clauses.frame(over.i).subjects if over.pos == "VERB" else [over.i]
            helped = [p.i for c in told.sentence.children(token.i, "prep") for p in told.sentence.children(c.i, "pobj")]
            yield from _between("AlliesOf", told, helpers, helped)
        if token.lemma in ALLIES and token.dep == "conj":
            yield from _between("AlliesOf", told, [token.head], [token.i])


def _between(kind: str, told: Told, some: Iterable[int], others: Iterable[int]) -> Iterator[Relation]:
    for i, j in product(some, others):
        one, other = told.actor(i), told.actor(j)
        if one and other:
            yield kind, _span(one), _span(other)


def _located(told: Told) -> Iterator[Relation]:
    """What has a phrase of place on it, and what does or suffers that on which one hangs."""
    tokens = told.sentence.tokens
    for place in told.places:
        span = place.place
        preposition = tokens[tokens[place.head].head]
        if place.role != "place" or preposition.dep != "prep" or preposition.lower not in IN or span.start is None:
            continue
        over = tokens[preposition.head]
        heads = [over.i]
        if over.pos in ("VERB", "AUX"):
            frame = told.clauses.frame(over.i)
            heads = [*frame.subjects, *frame.objects, *frame.preps.get("against", ())]
        for i in heads:
            if tokens[i].pos in ("NOUN", "PROPN", "PRON"):
                yield "CoLocated", _phrase(told, i), (span.start, span.end or span.start)


def _affiliated(told: Told) -> Iterator[Relation]:
    """Titles and members, by the noun that says so: "the head of the council", "employees of the museum", "Osei, a union
    leader", "he was a member of the board"; and what a body includes."""
    tokens = told.sentence.tokens
    for token in tokens:
        if token.pos == "VERB" and token.lemma == "include":
            frame = told.clauses.frame(token.i)
            yield from _between("BelongsTo", told, frame.objects, frame.subjects)
        if token.pos != "NOUN" or not told.actor(token.i):
            continue
        over = tokens[token.head]
        holder = over if token.dep == "appos" else token
        if token.dep == "attr":
            holder = next(iter(told.sentence.children(over.i, "nsubj")), token)
        for body in _bodies(told, token, named=holder is not token):
            yield "BelongsTo", (holder.start, holder.end), body
            if token.lemma.lower() in HEADS:
                yield "InChargeOf", (holder.start, holder.end), body


def _bodies(told: Told, noun: Token, *, named: bool) -> Iterator[Span]:
    """The bodies after "of" or "from", or before the noun where it describes somebody `named`; no places and no persons."""
    places = {place.head for place in told.places if place.role == "place"}
    before = list(told.sentence.children(noun.i, "compound", "nmod")) if named else []
    after = [
        p
        for c in told.sentence.children(noun.i, "prep")
        if c.lower in ("of", "from")
        for p in told.sentence.children(c.i, "pobj")
    ]
    for token in (*before, *after):
        found = told.actor(token.i)
        if (
            token.pos == "PROPN"
            and token.i not in places
            and not (found and found.kind in PEOPLE and found.head == token.i)
        ):
            yield token.start, token.end


def _addressed(told: Told) -> Iterator[Relation]:
    """Whom somebody tells, meets or visits, or speaks with."""
    for token in told.sentence.tokens:
        if token.pos == "VERB" and token.lemma in ADDRESSED | WITH:
            frame = told.clauses.frame(token.i)
            others = [
                *(frame.objects if token.lemma in ADDRESSED else ()),
                *frame.preps.get("with", ()),
                *frame.indirect,
            ]
            yield from _between("CommWith", told, frame.subjects, others)


def _phrase(told: Told, i: int) -> Span:
    mention = told.actor(i)
    token: Token = told.sentence.tokens[i]
    return _span(mention) if mention else (token.start, token.end)


def _span(mention: ActorMention) -> Span:
    return mention.participant.start, mention.participant.end
