"""MEANTIME (P9): how certain a report is of each gold event, and whether it says that it did not happen.

The gold gives the events; the factuality step is asked about the word of each. A future event counts as it is marked.
"""

from __future__ import annotations

from benchmarks.quality.protocol import Bench, Measure, Outcome, accuracy, macro_f1, tally

from dateline.codebook.hedges import load_hedges
from dateline.codebook.layout import load_layout
from dateline.codebook.load import DATA
from dateline.reading.factuality import FactualityReader
from dateline.reading.segment import Segmenter
from dateline.reading.syntax import Parser, Sentence
from dateline.settings import DEFAULT_MODEL

CERTAINTY = {"certain": "CERTAIN", "probable": "PROBABLE", "possible": "POSSIBLE", "unknown": "POSSIBLE"}
POLARITY = {"positive": "POS", "negative": "NEG"}


def run(bench: Bench) -> Outcome:
    """Macro-F1 of certainty (three values) and of polarity (two) over the events that the gold labels."""
    rows = bench.rows("meantime")
    segmenter, parser = Segmenter(load_layout(DATA)), Parser(DEFAULT_MODEL)
    reader = FactualityReader(load_hedges(DATA))
    spans = [[(s.start, s.end) for s in segmenter.segment(row["text"], None).sentences] for row in rows]
    parsed = parser.parse_many(zip([row["text"] for row in rows], spans, strict=True))
    sure: list[tuple[str, str]] = []
    sign: list[tuple[str, str]] = []
    for row, sentences in zip(rows, parsed, strict=True):
        for event in row["gold"]["events"]:
            found = place(sentences, event["start"], event["end"])
            certainty, polarity = "certain", "positive"
            if found:
                told = reader.judge(*found)
                certainty, polarity = told.certainty, told.polarity
            if event.get("certainty") in CERTAINTY.values():
                sure.append((event["certainty"], CERTAINTY[certainty]))
            if event.get("polarity") in POLARITY.values():
                sign.append((event["polarity"], POLARITY[polarity]))
    hedged = [(gold != "CERTAIN", ours != "CERTAIN") for gold, ours in sure]
    return Outcome(
        "P9 MEANTIME factuality",
        bench.part("dev", "meantime"),
        f"{len(rows)} reports, {len(sure)} events",
        [
            Measure("certainty macro-F1", macro_f1(sure), naive(sure), "always certain", "R"),
            Measure(
                "certainty accuracy",
                accuracy(sure),
                accuracy([(gold, "CERTAIN") for gold, _ in sure]),
                "always certain",
                "R",
            ),
            Measure("not certain, F1", tally(hedged, True).f1),
            Measure("polarity macro-F1", macro_f1(sign), naive(sign), "always positive", "R"),
            Measure("negated, F1", tally(sign, "NEG").f1),
        ],
        "Business news. Few of the gold's events are uncertain or negated, so accuracy says little.",
    )


def naive(pairs: list[tuple[str, str]]) -> float:
    """The macro-F1 of the commonest label."""
    golds = [gold for gold, _ in pairs]
    most = max(set(golds), key=golds.count)
    return macro_f1([(gold, most) for gold in golds])


def place(sentences: list[Sentence], start: int, end: int) -> tuple[Sentence, int] | None:
    """The sentence and the token of a span: of several tokens the one on which the others hang."""
    for sentence in sentences:
        inside = [i for i, token in enumerate(sentence.tokens) if token.start < end and start < token.end]
        if inside:
            return sentence, next((i for i in inside if sentence.tokens[i].head not in inside), inside[0])
    return None
