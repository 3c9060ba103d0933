"""PolNeAR (P3): words of source, cue and content, and attributions matched by their cues.

The corpus marks beliefs, intentions and stances besides speech, so what the codebook calls attitudes is read as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.quality.attribution_beside import Heard, chosen_by_folds
from benchmarks.quality.attribution_given import Given
from benchmarks.quality.attribution_given import measures as given_cues
from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, Tally

from dateline.codebook.attitudes import load_attitudes
from dateline.codebook.cues import load_cues
from dateline.codebook.layout import load_layout
from dateline.codebook.load import DATA
from dateline.learned import Learned
from dateline.model import Attribution, Span
from dateline.reading.attitudes import AttitudeReader
from dateline.reading.attribution import AttributionReader
from dateline.reading.mentions import Layout, Said
from dateline.reading.segment import Segmenter
from dateline.reading.syntax import Parser, Sentence
from dateline.settings import DEFAULT_MODEL

ROLES = ("source", "cue", "content")
HALF = 0.5
# What stands in quotation marks, up to the end of the paragraph where they are left open.
QUOTED = re.compile(r"""“[^”\n]*(?:”|\n|$)|(?:"|'')(?=\w)[^"\n]*?(?:"|''(?!\w)|\n|$)""")


@dataclass
class Found:
    """The character positions of one attribution's roles."""

    source: set[int] = field(default_factory=set)
    cue: set[int] = field(default_factory=set)
    content: set[int] = field(default_factory=set)


def run(bench: Bench) -> Outcome:
    """Word F1 of the roles, attribution F1 by overlapping cues, and how often source and content then agree by half."""
    rows = bench.rows("polnear")
    word = {role: Tally() for role in ROLES}
    encoder = Learned.load().encoder
    whole, source, content = Tally(), Tally(), Tally()
    heard, unsourced = [], 0
    given: dict[str, list[Given]] = {"source": [], "content": []}
    for row, sentences, every in _read(rows):
        gold, quoted = gold_of(row), in_quotes(row["text"])
        found = outermost(every, quoted)
        begun = words(sentences)
        cues, theirs = _all("cue", found), _all("cue", gold)
        spoken = _all("content", every) | quoted
        heard.append(Heard.of(encoder, sentences, begun, cues, spoken, theirs))
        for role in ROLES:
            have, want = _all(role, every if role == "content" else found), _all(role, gold)
            for start in begun:
                word[role].add(start in have and start in want, start in have, start in want)
        unsourced += sum(not one.source for one in gold)
        pairs = matched(found, gold)
        for role, here in given.items():
            here += [Given.of(begun, getattr(have, role), getattr(want, role)) for have, want in pairs]
        whole.add(len(pairs), len(found), len(gold))
        for have, want in pairs:
            source.add((not want.source and not have.source) or dice(want.source, have.source) >= HALF, 1, 1)
            content.add(dice(want.content, have.content) >= HALF, 1, 1)
    with_head = chosen_by_folds(heard)
    return Outcome(
        "P3 PolNeAR attribution",
        bench.part("dev", "polnear"),
        f"{len(rows)} articles, {whole.wanted} attributions",
        [
            Measure("words of cues F1", word["cue"].f1, 0.383, "a list of 45 verbs", "R"),
            Measure("words of cues F1, the encoder's beside", with_head.f1, 0.383, "a list of 45 verbs", "R"),
            Measure("words of sources F1", word["source"].f1),
            Measure("words of contents F1", word["content"].f1),
            Measure("attributions F1 (cues overlap)", whole.f1),
            Measure("attributions precision", whole.precision),
            Measure("attributions recall", whole.recall, 0.451, "a list of 45 verbs", "R"),
            Measure("source right by half of its words, given the cue", source.recall),
            Measure("content right by half of its words, given the cue", content.recall),
            *given_cues(given["source"], given["content"], unsourced, whole.wanted),
        ],
        "Campaign news of the United States. Annotators agreed on 92 % of attributions; no system's number was found. "
        "The set marks nobody's words within another's: of ours, only those count that stand in no other's content and not in "
        "quotation marks. How sure the encoder must be is chosen for each fold of the articles on the others.",
    )


def _read(rows: list[Row]) -> Iterator[tuple[Row, list[Sentence], list[Found]]]:
    cues = load_cues(DATA)
    speakers, minds = AttributionReader(cues), AttitudeReader(load_attitudes(DATA), cues.sources)
    segmenter, parser = Segmenter(load_layout(DATA)), Parser(DEFAULT_MODEL)
    spans = [[(s.start, s.end) for s in segmenter.segment(row["text"], None).sentences] for row in rows]
    parsed = parser.parse_many(zip([row["text"] for row in rows], spans, strict=True))
    for row, sentences in zip(rows, parsed, strict=True):
        said = speakers.find(sentences, [], Layout())
        held = minds.find(sentences, [], said)
        yield row, sentences, attributions(sentences, [[*a, *b] for a, b in zip(said, held, strict=True)])


def _all(role: str, found: list[Found]) -> set[int]:
    return set().union(*(getattr(one, role) for one in found))


def in_quotes(text: str) -> set[int]:
    """The character positions that stand in quotation marks, a paragraph's open ones taken to its end."""
    return {p for m in QUOTED.finditer(text) for p in range(m.start(), m.end())}


def attributions(sentences: list[Sentence], said: list[list[Said]]) -> list[Found]:
    """One for each cue: contents that several mentions of it hold are put together."""
    by_cue: dict[tuple[int, int], Found] = {}
    for sentence, row in zip(sentences, said, strict=True):
        for one in row:
            link = _link(one, sentence)
            if not link or not link.cue:
                continue
            found = by_cue.setdefault((link.cue.start, link.cue.end), Found())
            found.cue |= set(range(link.cue.start, link.cue.end))
            if link.source.start is not None and link.source.end is not None:
                found.source |= set(range(link.source.start, link.source.end))
            for j in one.content:
                found.content |= set(range(sentence.tokens[j].start, sentence.tokens[j].end))
    return list(by_cue.values())


def outermost(found: list[Found], quoted: set[int]) -> list[Found]:
    """Those that nobody else is shown to say: the set marks no attribution within another's content, nor within what is quoted."""
    return [
        one
        for one in found
        if not one.cue <= quoted and not any(other is not one and one.cue & other.content for other in found)
    ]


def _link(one: Said, sentence: Sentence) -> Attribution | None:
    """The link of the chain whose cue stands at the cue that was found."""
    if not one.chain:
        return None
    if one.cue < 0:
        return one.chain[-1]
    start = sentence.tokens[one.cue].start
    return next((link for link in one.chain if _holds(link.cue, start)), one.chain[-1])


def _holds(cue: Span | None, start: int) -> bool:
    return cue is not None and cue.start <= start < cue.end


def gold_of(row: Row) -> list[Found]:
    return [
        Found(*({p for a, b in one.get(role, []) for p in range(a, b)} for role in ROLES))
        for one in row["gold"]["attributions"]
    ]


def words(sentences: list[Sentence]) -> list[int]:
    """The offsets at which words begin."""
    return [t.start for s in sentences for t in s.tokens if t.pos not in ("PUNCT", "SPACE")]


def matched(found: list[Found], gold: list[Found]) -> list[tuple[Found, Found]]:
    """Ours and the gold's whose cues overlap, each once, the gold's in its order."""
    left, pairs = list(found), []
    for want in gold:
        have = next((one for one in left if one.cue & want.cue), None)
        if have is not None:
            left.remove(have)
            pairs.append((have, want))
    return pairs


def dice(one: set[int], other: set[int]) -> float:
    return 2 * len(one & other) / max(len(one) + len(other), 1)
