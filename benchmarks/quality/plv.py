"""PLV (P7a): one PLOVER root of 15 for a sentence with its source and target, by the rules, by the encoder, and by a model that
learns on PLV what both find.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, accuracy, macro_f1
from benchmarks.quality.records import NONE, QUADS, ROOTS, root
from benchmarks.quality.roots import BY_RULES, chances, likeliest
from benchmarks.quality.roots_trained import FOLDS, answers, by_fold, folds, found_in, words_of

from dateline.learned import Learned
from dateline.model import Claim, Event

Pairs = Sequence[tuple[str, str]]
Chances = dict[str, float]
ZSP = ("ZSP (NLI model and codebook), on the test part", "F")


def plv(bench: Bench) -> list[Outcome]:
    """As dateline is; and taught by PLV."""
    rows = bench.rows("zsp_plover", "plv_train")
    gold = [ROOTS.get(row["gold"]["gold_root"], row["gold"]["gold_root"]) for row in rows]
    ruled, likely = by_rules(bench, rows), by_encoder(rows)
    part = bench.part("plv_train", "zsp_plover")
    return [as_it_is(part, gold, ruled, likely), taught(part, rows, gold, ruled, likely)]


def as_it_is(part: str, gold: Sequence[str], ruled: Sequence[str], likely: Sequence[Chances]) -> Outcome:
    together = [
        likeliest(chances | {name: chances.get(name, 0.0) + BY_RULES} if name != NONE else chances)
        for name, chances in zip(ruled, likely, strict=True)
    ]
    ways = {
        "": ruled,
        "by the encoder's event head alone, ": [likeliest(chances) for chances in likely],
        "by rules and event head together, ": together,
    }
    return Outcome(
        "P7a PLOVER roots (PLV)",
        part,
        f"{len(gold)} sentences, {ruled.count(NONE)} without an answer",
        [measure for name, ours in ways.items() for measure in _measures(name, _pairs(gold, ours))],
        "ZSP is given source and target and must choose a root; dateline reads the sentence and may find nothing. The encoder's "
        "head is given both, as ZSP is, and never saw PLV. Together, the root by the rules counts as half a certainty more. "
        "Cooperation or conflict is macro-F1 too. PLV is of politics at large. Test part kept from us.",
    )


def taught(
    part: str, rows: Sequence[Row], gold: Sequence[str], ruled: Sequence[str], likely: Sequence[Chances]
) -> Outcome:
    parts = folds([row["text"] for row in rows])
    worded, found = words_of(rows), [found_in(*both) for both in zip(likely, ruled, strict=True)]
    whole = _pairs(gold, answers([one | other for one, other in zip(worded, found, strict=True)], gold, parts))
    mean, deviation = by_fold(whole, parts)
    return Outcome(
        "P7a PLOVER roots, taught by PLV",
        part,
        f"{len(rows)} sentences in {FOLDS} folds",
        [
            *_measures("", whole),
            Measure("root macro-F1, mean of the folds", mean),
            Measure("root macro-F1, standard deviation of the folds", deviation),
            Measure("by words only, root macro-F1", macro_f1(_pairs(gold, answers(worded, gold, parts)))),
            Measure("by rules and event head only, root macro-F1", macro_f1(_pairs(gold, answers(found, gold, parts)))),
        ],
        "A linear model (ridge) that learns on four folds and answers the fifth, from the root by the rules, the chances by the encoder's "
        "head, and the sentence's words and their pairs. Sentences that share half of their words are in one fold. The shares are of all "
        "folds together. ZSP learns nothing, but its authors made PLV. Nothing that is learnt here is in dateline.",
    )


def _pairs(gold: Sequence[str], ours: Sequence[str]) -> Pairs:
    return list(zip(gold, ours, strict=True))


def _measures(name: str, pairs: Pairs) -> list[Measure]:
    quads = [(QUADS[gold], QUADS.get(ours, NONE)) for gold, ours in pairs]
    sides = [(side(gold), side(ours)) for gold, ours in quads]
    return [
        Measure(f"{name}root macro-F1", macro_f1(pairs), 0.824, *ZSP),
        Measure(f"{name}root accuracy", accuracy(pairs), 0.838, *ZSP),
        Measure(f"{name}four classes, macro-F1", macro_f1(quads), 0.896, *ZSP),
        Measure(f"{name}cooperation or conflict, F1", macro_f1(sides), 0.964, *ZSP),
    ]


def side(quad: str) -> str:
    """Cooperation or conflict, of one of the four classes."""
    return quad.rpartition(" ")[2]


def by_rules(bench: Bench, rows: list[Row]) -> list[str]:
    """The root of the claim of each sentence that fits its source and target best."""
    found = []
    for row, reading in zip(rows, bench.read(rows), strict=True):
        claims = [claim for claim in reading.claims if claim.event or claim.agreement]
        asked = partial(fit, source=row["gold"]["source"], target=row["gold"]["target"])
        best = max(claims, key=asked, default=None)
        found.append(root(best) if best else NONE)
    return found


def by_encoder(rows: list[Row]) -> list[dict[str, float]]:
    """How likely each root is of each sentence, by the encoder's event head."""
    found = Learned.load().encoder.encode([row["text"] for row in rows])
    return [
        chances(row["text"], row["gold"]["source"], row["gold"]["target"], scores.words)
        for row, scores in zip(rows, found, strict=True)
    ]


def words(text: str) -> set[str]:
    return {w.strip(".,'\"’").lower().removesuffix("'s") for w in text.split()} - {"the", "a", "an", "of", ""}


def fit(claim: Claim, source: str, target: str) -> tuple[int, ...]:
    """How well a claim's participants meet those asked about; ties go to the earlier claim."""
    event = claim.event
    if not event:
        parties = claim.agreement.parties if claim.agreement else ()
        told = sum(bool(words(name) & words(f"{p.text} {p.name}")) for name in (source, target) for p in parties)
        return (told, 0, -claim.start)
    meets = 2 * shared(source, event, "actor") + 2 * shared(target, event, "recipient")
    return (meets + bool(words(target) & words(claim.text)), claim.status != "hypothetical", -claim.start)


def shared(name: str, event: Event, role: str) -> bool:
    return any(words(name) & words(f"{p.text} {p.name}") for p in (event.actor if role == "actor" else event.recipient))
