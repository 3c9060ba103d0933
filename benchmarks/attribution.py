"""Attribution against PolNeAR (P3 of the data): words of source, cue and content, and attributions matched by cue.

    python benchmarks/attribution.py --data ../shared/data [--split dev] [--limit 20] [--show source]

The corpus marks beliefs, intentions and stances besides speech; `--speech` leaves out what the codebook calls
attitudes.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dateline.codebook.cues import load_cues
from dateline.codebook.layout import load_layout
from dateline.codebook.load import DATA
from dateline.model import Span
from dateline.reading.attribution import AttributionReader
from dateline.reading.mentions import Layout
from dateline.reading.segment import Segmenter
from dateline.reading.syntax import Parser, Sentence
from dateline.settings import DEFAULT_MODEL

ROLES = ("source", "cue", "content")


@dataclass
class Found:
    """The character positions of one attribution's roles."""

    source: set[int] = field(default_factory=set)
    cue: set[int] = field(default_factory=set)
    content: set[int] = field(default_factory=set)


@dataclass
class Count:
    right: int = 0
    found: int = 0
    gold: int = 0

    def __str__(self) -> str:
        precision, recall = self.right / max(self.found, 1), self.right / max(self.gold, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        return f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"


def read(documents: list[dict], attitudes: bool) -> Iterator[tuple[dict, list[Sentence], list[Found]]]:  # type: ignore[type-arg]
    reader = AttributionReader(load_cues(DATA), attitudes=attitudes)
    segmenter, parser = Segmenter(load_layout(DATA)), Parser(DEFAULT_MODEL)
    spans = [[(s.start, s.end) for s in segmenter.segment(d["text"], None).sentences] for d in documents]
    for document, sentences in zip(
        documents, parser.parse_many(zip([d["text"] for d in documents], spans, strict=True)), strict=True
    ):
        yield document, sentences, list(attributions(sentences, reader))


def attributions(sentences: list[Sentence], reader: AttributionReader) -> Iterator[Found]:
    by_cue: dict[tuple[int, int], Found] = {}
    carried: list[Found] = []
    for sentence, said in zip(sentences, reader.find(sentences, [], Layout()), strict=True):
        for one in said:
            link = (
                one.chain[-1]
                if not one.chain or one.cue < 0
                else next((k for k in one.chain if holds(k.cue, sentence, one.cue)), one.chain[-1])
            )
            if link.cue is None:
                continue
            found = by_cue.setdefault((link.cue.start, link.cue.end), Found())
            found.cue |= set(range(link.cue.start, link.cue.end))
            if link.source.start is not None and link.source.end is not None:
                found.source |= set(range(link.source.start, link.source.end))
            for j in one.content:
                found.content |= set(range(sentence.tokens[j].start, sentence.tokens[j].end))
    yield from by_cue.values()
    yield from carried


def holds(cue: Span | None, sentence: Sentence, token: int) -> bool:
    return cue is not None and cue.start <= sentence.tokens[token].start < cue.end


def gold_of(document: dict) -> list[Found]:  # type: ignore[type-arg]
    return [
        Found(*({p for a, b in one.get(role, []) for p in range(a, b)} for role in ROLES))
        for one in document["gold"]["attributions"]
    ]


def words(sentences: list[Sentence]) -> list[range]:
    return [range(t.start, t.end) for s in sentences for t in s.tokens if t.pos not in ("PUNCT", "SPACE")]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, default=Path("../shared/data"))
    arguments.add_argument("--split", default="dev")
    arguments.add_argument("--limit", type=int, default=0)
    arguments.add_argument("--speech", action="store_true")
    arguments.add_argument("--show", choices=("missed", "extra", "source"), default=None)
    given = arguments.parse_args()
    path = given.data / "polnear" / f"{given.split}.jsonl"
    if not path.exists():
        print(f"skipped: {path} is not there")
        return
    documents = [json.loads(line) for line in path.open(encoding="utf-8")][: given.limit or None]
    word = {role: Count() for role in ROLES}
    whole, source, content = Count(), Count(), Count()
    for document, sentences, found in read(documents, not given.speech):
        gold = gold_of(document)
        for role in ROLES:
            have, want = (set().union(*(getattr(o, role) for o in side)) if side else set() for side in (found, gold))
            for w in words(sentences):
                word[role].found += w[0] in have
                word[role].gold += w[0] in want
                word[role].right += w[0] in have and w[0] in want
        match(document, found, gold, whole, source, content, given.show)
    for role in ROLES:
        print(f"words of {role:8} {word[role]}")
    print(f"attributions     {whole}")
    print(f"source, given the cue:  Dice at least a half {source.right / max(source.gold, 1):.3f} of {source.gold}")
    print(f"content, given the cue: Dice at least a half {content.right / max(content.gold, 1):.3f} of {content.gold}")


def match(
    document: dict, found: list[Found], gold: list[Found], whole: Count, source: Count, content: Count, show: str | None
) -> None:  # type: ignore[type-arg]
    text = document["text"]
    used: set[int] = set()
    whole.found += len(found)
    whole.gold += len(gold)
    for want in gold:
        have = next((f for n, f in enumerate(found) if n not in used and f.cue & want.cue), None)
        if have is None:
            if show == "missed":
                print(
                    "missed:",
                    repr(words_at(text, want.cue)),
                    "|",
                    words_at(text, want.source)[:50],
                    "|",
                    words_at(text, want.content)[:80],
                )
            continue
        used.add(found.index(have))
        whole.right += 1
        source.gold += 1
        content.gold += 1
        good = (not want.source and not have.source) or dice(want.source, have.source) >= 0.5
        source.right += good
        content.right += dice(want.content, have.content) >= 0.5
        if show == "source" and not good:
            print(
                "source:",
                repr(words_at(text, want.cue)),
                "gold",
                repr(words_at(text, want.source)),
                "found",
                repr(words_at(text, have.source)),
            )
    if show == "extra":
        for n, extra in enumerate(found):
            if n not in used:
                print(
                    "extra:",
                    repr(words_at(text, extra.cue)),
                    "|",
                    words_at(text, extra.source)[:50],
                    "|",
                    words_at(text, extra.content)[:80],
                )


def words_at(text: str, positions: set[int]) -> str:
    return text[min(positions) : max(positions) + 1].replace("\n", " ") if positions else ""


def dice(a: set[int], b: set[int]) -> float:
    return 2 * len(a & b) / max(len(a) + len(b), 1)


if __name__ == "__main__":
    main()
