"""ECB+ (P9): which event mentions of many reports tell of one event; the mentions are given, the topics are not.

Dateline consolidates the reports that it reads. Two mentions are one event where a claim was made on each, by the same entry
of the codebook, and the claims belong to one happening. What dateline makes no claim of falls back on a rule: the same lemma
of the head word in reports that are alike by their words. Beside it stands the lemma alone, in the same run.
"""

from __future__ import annotations

import datetime
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from benchmarks.quality.partitions import in_groups, joined, likeness
from benchmarks.quality.protocol import Bench, Measure, Outcome, Row

from dateline.consolidation.consolidate import consolidate
from dateline.consolidation.filing import filing_of
from dateline.model import Reading
from dateline.reading.syntax import Parser, Sentence
from dateline.settings import DEFAULT_MODEL

NOW = datetime.datetime(2000, 1, 1)
EVENT = ("ACTION", "NEG")
WAR, SHOOTING = 12, 18
ALIKE = 0.2  # least cosine of the words of two reports of one event; chosen on the train part
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that tell of an event. `claim` is the codebook's entry and the happening of the claim made on them, if any."""

    id: str
    report: str
    topic: int
    cluster: str
    start: int
    end: int
    lemma: str
    claim: tuple[str, str] | None = None


def run(bench: Bench) -> list[Outcome]:
    rows = bench.rows("ecbplus")
    mentions = [mention for row, parsed in zip(rows, parse(rows), strict=True) for mention in given(row, parsed)]
    mentions = claimed(mentions, list(bench.read(rows)))
    words = vectors(rows)
    everywhere = {one.id: one.lemma for one in mentions}
    alike = labels(mentions, same_lemma(mentions, words))
    ours = labels(mentions, [*same_lemma(mentions, words), *same_happening(mentions)])
    alone = labels(mentions, same_happening(mentions))
    gold = {one.id: one.cluster for one in mentions}
    met = sum(one.claim is not None for one in mentions)
    sets: list[tuple[str, set[str]]] = [
        ("all", set(gold)),
        ("war (topic 12)", {one.id for one in mentions if one.topic == WAR}),
        ("a shooting (topic 18)", {one.id for one in mentions if one.topic == SHOOTING}),
        ("without mentions that stand alone", in_groups(gold)),
    ]
    measures: list[Measure] = []
    for name, kept in sets:
        if not kept:
            continue
        wanted = {item: gold[item] for item in gold if item in kept}
        lemma, near, own, bare = (likeness(one, wanted) for one in (everywhere, alike, ours, alone))
        measures += [
            Measure(f"{name}: CoNLL F1", own.conll, lemma.conll, "the head's lemma alone", "R"),
            Measure(f"{name}: CoNLL F1 without dateline's happenings", near.conll),
            Measure(f"{name}: CoNLL F1 of dateline's happenings alone", bare.conll),
            *(Measure(f"{name}: {kind} F1", getattr(own, field)) for kind, field in KINDS),
        ]
    best = Measure("all: CoNLL F1, beside systems trained on the set", likeness(ours, gold).conll, 0.795,
        "Barhom 2019, on the test part; lemma baseline there about 0.76, CDLM and Held 2021 0.85 and more", "M")  # fmt: skip
    return [
        Outcome(
            "P9 ECB+, same event across reports",
            bench.part("dev", "ecbplus"),
            f"{len(rows)} reports, {len(gold)} mentions in {len(set(gold.values()))} events, {len(in_groups(gold))} "
            f"of them not alone; dateline makes a claim of {met}",
            [best, *measures],
            "The mentions are the gold's, of its selected sentences, and whoever stands alone counts except where said. One "
            "topic of eight is of war; dateline puts most sentences of the others aside, so that their numbers are the rule's. "
            "The reports have no date, by which happenings are held apart and together elsewhere.",
        )
    ]


KINDS = (("MUC", "muc"), ("B-cubed", "b_cubed"), ("CEAF by entity", "ceaf"))


def parse(rows: Sequence[Row]) -> Iterator[list[Sentence]]:
    """A sentence a line, as the set has them."""
    spans = [[match.span() for match in re.finditer(r"[^\n]*\S[^\n]*", row["text"])] for row in rows]
    return Parser(DEFAULT_MODEL).parse_many(zip((row["text"] for row in rows), spans, strict=True))


def given(row: Row, sentences: Sequence[Sentence]) -> Iterator[Mention]:
    """The event mentions of the selected sentences."""
    for n, one in enumerate(row["gold"]["mentions"]):
        if one["selected"] and one["type"].startswith(EVENT):
            start, end = one["span"]
            lemma = head_lemma(sentences, start, end) or row["text"][start:end].lower()
            yield Mention(f"{row['id']} {n}", row["id"], row["topic"], one["cluster"], start, end, lemma)


def head_lemma(sentences: Iterable[Sentence], start: int, end: int) -> str:
    """The lemma of the word on which the others of the span hang; empty where none is met."""
    for sentence in sentences:
        inside = [token for token in sentence.tokens if token.start < end and start < token.end]
        if inside:
            within = {token.i for token in inside}
            heads = [token for token in inside if token.head == token.i or token.head not in within]
            return heads[0].lemma.lower()
    return ""


def claimed(mentions: Sequence[Mention], readings: Sequence[Reading]) -> list[Mention]:
    """The mentions, each with what dateline holds of the claim whose trigger it shares words with."""
    view = consolidate(filing_of(reading, NOW) for reading in readings)
    happening = {(key.report, key.claim): one.id for one in view.happenings for key in one.claims}
    made = {reading.report.id: reading.claims for reading in readings}
    found = []
    for one in mentions:
        claims = [
            claim
            for claim in made[one.report]
            if claim.event and claim.event.trigger.start < one.end and one.start < claim.event.trigger.end
            and (one.report, claim.id) in happening
        ]  # fmt: skip
        held = (claims[0].rule, happening[one.report, claims[0].id]) if claims else None
        found.append(replace(one, claim=held))
    return found


def same_happening(mentions: Iterable[Mention]) -> list[Pair]:
    """Mentions of which dateline says the same of one happening."""
    first: dict[tuple[str, str], str] = {}
    return [(one.id, first.setdefault(one.claim, one.id)) for one in mentions if one.claim]


def same_lemma(mentions: Sequence[Mention], words: dict[str, dict[str, float]], least: float = ALIKE) -> list[Pair]:
    """Mentions by the same word in one report or in two that are alike."""
    by_lemma: dict[str, list[Mention]] = {}
    for one in mentions:
        by_lemma.setdefault(one.lemma, []).append(one)
    return [
        (one.id, other.id)
        for group in by_lemma.values()
        for one, other in combinations(group, 2)
        if one.report == other.report or cosine(words[one.report], words[other.report]) >= least
    ]


def labels(mentions: Iterable[Mention], pairs: Iterable[Pair]) -> dict[str, str]:
    of = joined(pairs)
    return {one.id: of.get(one.id, one.id) for one in mentions}


def vectors(rows: Sequence[Row]) -> dict[str, dict[str, float]]:
    """The words of each report, weighted by how few reports have them, of length one; a line that is an address left out."""
    counts = {row["id"]: Counter(re.findall(r"[a-z]{2,}", _body(row["text"]).lower())) for row in rows}
    held = Counter(word for words in counts.values() for word in words)
    found = {}
    for report, words in counts.items():
        weights = {word: (1 + math.log(n)) * math.log(len(rows) / held[word]) for word, n in words.items()}
        length = math.sqrt(sum(weight**2 for weight in weights.values())) or 1.0
        found[report] = {word: weight / length for word, weight in weights.items()}
    return found


def cosine(one: dict[str, float], other: dict[str, float]) -> float:
    return sum(weight * other.get(word, 0.0) for word, weight in one.items())


def _body(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not line.startswith("http"))
