"""The result of an evaluation: totals, their intervals, and every fact, as it is printed, saved and compared."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from dateline.errors import InputError
from dateline.evaluation.gold import Gold
from dateline.evaluation.scoring import FactScore, NeverScore, ReportScore

SCHEMA = "dateline/evaluation/1"
RESAMPLES = 1000
SEED = 20180420
SHARE = 0.95
FEWEST_REPORTS = 5  # from fewer, an interval would say more than is known

Interval = tuple[float, float]
Thing = TypeVar("Thing")


class Totals(msgspec.Struct, frozen=True):
    """Counts and shares over a set of reports; `credit`, `strict`, `spans_right` are shares of 1."""

    reports: int
    facts: int
    credit: float
    strict: float
    nevers: int
    nevers_broken: int
    claims: int
    claims_matched: int
    claims_per_fact: float
    spans_right: float


class KindScore(msgspec.Struct, frozen=True):
    """The facts of one kind."""

    facts: int
    credit: float
    strict: float
    interval: Interval | None


class FieldScore(msgspec.Struct, frozen=True):
    """How often one field was right among the facts that test it and were found (for `found`: among all)."""

    right: int
    of: int


class GoldScore(msgspec.Struct, frozen=True):
    """One of the gold files."""

    name: str
    digest: str
    totals: Totals


class Result(msgspec.Struct, frozen=True):
    """An evaluation. `intervals`, of credit, strict and the share of nevers broken, are 95 % bootstrap over reports."""

    schema: str
    reader: dict[str, str] | None
    golds: tuple[GoldScore, ...]
    totals: Totals
    intervals: dict[str, Interval | None]
    by_kind: dict[str, KindScore]
    by_field: dict[str, FieldScore]
    facts: tuple[FactScore, ...]
    nevers: tuple[NeverScore, ...]

    @property
    def misses(self) -> list[FactScore]:
        """The facts that are not wholly right."""
        return [fact for fact in self.facts if fact.wrong]

    @property
    def broken(self) -> list[NeverScore]:
        """The nevers that a claim breaks."""
        return [never for never in self.nevers if never.claim is not None]


def make_result(
    golds: Sequence[Gold], scores: Sequence[Sequence[ReportScore]], reader: dict[str, str] | None
) -> Result:
    """Sums up the scores of each gold's reports, in the order of the golds."""
    every = [report for gold in scores for report in gold]
    facts = [fact for report in every for fact in report.facts]
    return Result(
        schema=SCHEMA,
        reader=reader,
        golds=tuple(GoldScore(g.name, g.digest, totals(s)) for g, s in zip(golds, scores, strict=True)),
        totals=totals(every),
        intervals=intervals(every),
        by_kind=dict(sorted(_by_kind(every).items())),
        by_field=dict(sorted(_by_field(facts).items())),
        facts=tuple(facts),
        nevers=tuple(never for report in every for never in report.nevers),
    )


def totals(reports: Sequence[ReportScore]) -> Totals:
    """The counts and shares of some reports."""
    facts = [fact for report in reports for fact in report.facts]
    nevers = [never for report in reports for never in report.nevers]
    claims = sum(report.claims for report in reports)
    return Totals(
        reports=len(reports),
        facts=len(facts),
        credit=round(sum(fact.credit for fact in facts) / max(len(facts), 1), 4),
        strict=round(sum(fact.credit == 1 for fact in facts) / max(len(facts), 1), 4),
        nevers=len(nevers),
        nevers_broken=sum(never.claim is not None for never in nevers),
        claims=claims,
        claims_matched=len({(fact.report, fact.claim) for fact in facts if fact.claim is not None}),
        claims_per_fact=round(claims / max(len(facts), 1), 2),
        spans_right=round(sum(r.spans_right for r in reports) / max(sum(r.spans for r in reports), 1), 4),
    )


def intervals(reports: Sequence[ReportScore]) -> dict[str, Interval | None]:
    """Bootstrap intervals over reports, which hang together within, while facts of one report do not stand alone."""
    return {
        "credit": bootstrap([_sum(report.facts, lambda fact: fact.credit) for report in reports]),
        "strict": bootstrap([_sum(report.facts, lambda fact: fact.credit == 1) for report in reports]),
        "nevers_broken": bootstrap([_sum(report.nevers, lambda never: never.claim is not None) for report in reports]),
    }


def bootstrap(parts: Sequence[tuple[float, int]], resamples: int = RESAMPLES, seed: int = SEED) -> Interval | None:
    """The middle 95 % of sum / count over resampled parts, each a (sum, count) of one report; none for a few reports.

    Seeded: the same parts give the same interval.
    """
    parts = [part for part in parts if part[1]]
    if len(parts) < FEWEST_REPORTS:
        return None
    draw = random.Random(seed)
    means = []
    for _ in range(resamples):
        sample = draw.choices(parts, k=len(parts))
        means.append(sum(part[0] for part in sample) / sum(part[1] for part in sample))
    means.sort()
    outside = int(resamples * (1 - SHARE) / 2)
    return (round(means[outside], 4), round(means[-1 - outside], 4))


def _sum(things: Iterable[Thing], of: Callable[[Thing], float]) -> tuple[float, int]:
    values = [of(thing) for thing in things]
    return (sum(values), len(values))


def _by_kind(reports: Sequence[ReportScore]) -> dict[str, KindScore]:
    kinds: dict[str, list[list[FactScore]]] = defaultdict(list)
    for report in reports:
        here: dict[str, list[FactScore]] = defaultdict(list)
        for fact in report.facts:
            here[fact.fact["kind"]].append(fact)
        for kind, facts in here.items():
            kinds[kind].append(facts)
    found = {}
    for kind, groups in kinds.items():
        facts = [fact for group in groups for fact in group]
        found[kind] = KindScore(
            facts=len(facts),
            credit=round(sum(fact.credit for fact in facts) / len(facts), 4),
            strict=round(sum(fact.credit == 1 for fact in facts) / len(facts), 4),
            interval=bootstrap([_sum(group, lambda fact: fact.credit) for group in groups]),
        )
    return found


def _by_field(facts: Iterable[FactScore]) -> dict[str, FieldScore]:
    right: dict[str, int] = defaultdict(int)
    asked: dict[str, int] = defaultdict(int)
    for fact in facts:
        for name in (*fact.right, *fact.wrong):
            asked[name] += 1
            right[name] += name in fact.right
    return {name: FieldScore(right[name], asked[name]) for name in asked}


class Comparison(msgspec.Struct, frozen=True):
    """What differs from an earlier result: pairs of the earlier and the present score of one fact."""

    better: tuple[tuple[FactScore, FactScore], ...]
    worse: tuple[tuple[FactScore, FactScore], ...]
    mended: tuple[NeverScore, ...]
    newly_broken: tuple[NeverScore, ...]
    same: int
    added: int
    gone: int
    credit: tuple[float, float]
    strict: tuple[float, float]


def compare(old: Result, new: Result) -> Comparison:
    """Fact by fact. `credit` and `strict` are before and after over the facts that both results have."""
    before = {fact.key: fact for fact in old.facts}
    after = {fact.key: fact for fact in new.facts}
    pairs = [(before[key], fact) for key, fact in after.items() if key in before]
    broken = {never.key for never in old.broken}
    shared = {never.key for never in old.nevers}
    count = max(len(pairs), 1)
    return Comparison(
        better=tuple(pair for pair in pairs if pair[1].credit > pair[0].credit),
        worse=tuple(pair for pair in pairs if pair[1].credit < pair[0].credit),
        mended=tuple(n for n in new.nevers if n.claim is None and n.key in broken),
        newly_broken=tuple(n for n in new.broken if n.key in shared - broken),
        same=sum(pair[1].credit == pair[0].credit for pair in pairs),
        added=len(after.keys() - before.keys()),
        gone=len(before.keys() - after.keys()),
        credit=(round(sum(p[0].credit for p in pairs) / count, 4), round(sum(p[1].credit for p in pairs) / count, 4)),
        strict=(
            round(sum(p[0].credit == 1 for p in pairs) / count, 4),
            round(sum(p[1].credit == 1 for p in pairs) / count, 4),
        ),
    )


def load_result(path: Path) -> Result:
    """A result saved earlier. Raises `InputError`."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Result)
    except OSError as error:
        raise InputError(f"{path}: this cannot be read: {error.strerror or error}") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        hint = "make one with `dateline evaluate --save`"
        raise InputError(f"{path}: this is no saved result ({error}); {hint}") from None
    if found.schema != SCHEMA:
        raise InputError(f"{path}: this is {found.schema!r}, and only {SCHEMA!r} can be compared; save it anew")
    return found
