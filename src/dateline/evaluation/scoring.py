"""Readings against gold reports: how much of what an analyst takes from a report its reading says.

credit           of a fact: the share of its fields that the best claim of its sentence has right, that one was found
                 among them; the mean over all facts
strict           the share of facts with every field right
nevers broken    how many things that did not happen were recorded as having happened
spans right      the share of spans for which report.text[start:end] == text
claims per fact  a gold holds what an analyst would take, not all that could be said; but claims made by the handful to
                 hit one fact show here
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from dateline.evaluation.gold import Fact, GoldReport
from dateline.evaluation.matching import Json, body_of, breaks, candidates, sources, things_of, verdicts

PARTICIPANTS = ("actor", "recipient", "party", "holder", "group", "place")


class FactScore(msgspec.Struct, frozen=True):
    """One fact and the claim that meets it best. `has` says, field by field, what that claim has where it is wrong."""

    key: str
    report: str
    s: int
    sentence: str
    fact: Fact
    credit: float
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    claim: str | None
    has: dict[str, str]


class NeverScore(msgspec.Struct, frozen=True):
    """One thing that did not happen, and the first claim that says it did."""

    key: str
    report: str
    s: int
    sentence: str
    kind: str
    why: str
    claim: str | None


class ReportScore(msgspec.Struct, frozen=True):
    """All that is counted of one report."""

    id: str
    facts: tuple[FactScore, ...]
    nevers: tuple[NeverScore, ...]
    claims: int
    spans: int
    spans_right: int


def score_report(gold: GoldReport, reading: Json) -> ReportScore:
    """Scores one reading, a JSON object, against the gold of the same report."""
    claims: list[Json] = reading["claims"]
    where = _by_sentence(gold, claims)
    spans = list(_spans(claims, reading["report"]["text"]))
    seen: dict[str, int] = defaultdict(int)
    return ReportScore(
        id=gold.id,
        facts=tuple(_score_fact(gold, fact, where[fact["s"]], seen) for fact in gold.facts),
        nevers=tuple(_score_never(gold, never, where[never["s"]], seen) for never in gold.never),
        claims=len(claims),
        spans=len(spans),
        spans_right=sum(spans),
    )


def _by_sentence(gold: GoldReport, claims: Iterable[Json]) -> dict[int, list[Json]]:
    """The claims of each gold sentence: those whose middle lies in it, or before the next."""
    found: dict[int, list[Json]] = defaultdict(list)
    for claim in claims:
        middle = (claim["start"] + claim["end"]) / 2
        found[max(0, bisect_right(gold.starts, middle) - 1)].append(claim)
    return found


def _score_fact(gold: GoldReport, fact: Fact, claims: Sequence[Json], seen: dict[str, int]) -> FactScore:
    best: dict[str, bool] = {"found": False}
    chosen: Json | None = None
    for claim in candidates(fact, claims):
        found = verdicts(fact, claim)
        if chosen is None or sum(found.values()) > sum(best.values()):
            best, chosen = found, claim
    wrong = tuple(name for name, right in best.items() if not right)
    return FactScore(
        key=_key(gold.id, fact, seen),
        report=gold.id,
        s=fact["s"],
        sentence=gold.sentences[fact["s"]],
        fact=fact,
        credit=sum(best.values()) / len(best) if chosen else 0.0,
        right=tuple(name for name, right in best.items() if right),
        wrong=wrong,
        claim=chosen["id"] if chosen else None,
        has={name: has(name, chosen) for name in wrong} if chosen else {},
    )


def _score_never(gold: GoldReport, never: Fact, claims: Sequence[Json], seen: dict[str, int]) -> NeverScore:
    broken = next((claim["id"] for claim in claims if breaks(never, claim)), None)
    return NeverScore(
        key=_key(gold.id, never, seen),
        report=gold.id,
        s=never["s"],
        sentence=gold.sentences[never["s"]],
        kind=never["kind"],
        why=never.get("why", ""),
        claim=broken,
    )


def _key(report: str, thing: Fact, seen: dict[str, int]) -> str:
    """A name for a fact that lasts while the fact and its report's id do, whatever is changed around it."""
    told = hashlib.blake2b(msgspec.json.encode(thing, order="sorted"), digest_size=6).hexdigest()
    seen[told] += 1
    return f"{report}/{told}" + (f"/{seen[told]}" if seen[told] > 1 else "")


def _spans(node: Any, text: str) -> Iterator[bool]:
    """For each span in the JSON of the claims: whether the report has its words at its offsets."""
    if isinstance(node, dict):
        if {"text", "start", "end"} <= node.keys() and node["start"] is not None:
            yield text[node["start"] : node["end"]] == node["text"]
        for value in node.values():
            yield from _spans(value, text)
    elif isinstance(node, list):
        for value in node:
            yield from _spans(value, text)


def has(name: str, claim: Json) -> str:
    """What the claim says in the field of a fact, in few words; empty where it says nothing."""
    body = body_of(claim)
    if name == "date":
        time = body.get("time") or {}
        ends = [time.get("earliest"), time.get("latest")]
        return "/".join(dict.fromkeys(str(end) for end in ends if end)) or str(time.get("timex") or "")
    if name == "bounds":
        return "low {low}, best {best}, high {high}".format(**{k: body.get(k) for k in ("low", "best", "high")})
    if name == "source":
        return "; ".join(str(one.get("name") or one.get("text") or "") for one in sources(claim))
    if name in PARTICIPANTS:
        return "; ".join(str(one.get("name") or one.get("text")) for one in things_of(name, claim) if one)
    if name in ("status", "certainty", "polarity"):
        return str(claim.get(name) or "")
    if name == "change" and claim["kind"] == "agreement":
        name = "stage"
    return str(body.get(name) or "")
