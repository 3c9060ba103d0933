"""Where examples come from: sentences and gold of the project, and open corpora in a folder of one's own, pinned by digest."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from training.markup import Example, Predicate, parse

ROOT = Path(__file__).parents[1]
SENTENCES = ROOT / "training" / "sentences"
# Files of the open corpora that were trained on, in the JSON lines form that benchmarks/quality reads.
DIGESTS = {
    "wcep_daily/all.jsonl.gz": "e4338e00a4dd7cf07b200e7e45d6cc699c47596e027924b51d98b8f4dcb5373e",
    "plover_gsr/all.jsonl": "981eefce1b1cd20ca14f24c03475d3df5873612abe97c05e29d149074e9dac83",
}
# The PLOVER draft of 2016 told these apart; the codebook follows 2.0.
DRAFT = {"DEMAND": "REQUEST", "FIGHT": "ASSAULT", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE"}
WAR = re.compile(r"armed conflict|\bwar\b|insurgen|Operation (?:Protective|Pillar|Summer)|Attacks and conflicts", re.IGNORECASE)
# Headings under which hardly ever anything of armed conflict stands.
PEACE = {
    "Business and economy", "Business and economics", "Health and environment", "Arts and culture", "Sport", "Sports",
    "Science and technology", "Science", "Health", "Health and medicine", "Disasters", "Disasters and accidents",
    "Subprime mortgage crisis", "UEFA Euro 2012", "2012 Summer Olympics", "2008 Summer Olympics", "Association football",
}  # fmt: skip
DAILY_A_SIDE = 300
AT_LARGE = frozenset({"e", "f", "g", "h"})  # files of sentences about politics at large as well as war
WIDE_CUES = frozenset({"f", "h"})  # files that mark a cue with all the words of its group; the others mark the verb
STILL_VIOLENT = re.compile(
    r"\b(?:kill|attack|bomb|troop|soldier|militar|rebel|terror|war\b|army|gunm[ae]n|milit[ai]|missile|hostage|riot|protest)", re.IGNORECASE
)


def written() -> list[Example]:
    """The project's own training sentences."""
    found = []
    for file in sorted(SENTENCES.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                example = parse(line.strip(), file.stem)
                example.knows = example.knows - what_is_not_told(example)
                example.wide_cues = file.stem in WIDE_CUES
                found.append(example)
    return found


def what_is_not_told(example: Example) -> frozenset[str]:
    """What a file's sentences leave open: of politics at large nobody said whether it is about conflict, and in the file on
    attribution the sentences about other things have no events marked.
    """
    if example.origin not in AT_LARGE:
        return frozenset()
    if example.origin in WIDE_CUES and not example.relevant:
        return frozenset({"relevance", "type", "status"})
    return frozenset({"relevance"})


def tuning_gold() -> list[Example]:
    """Sentences of the gold that rules are tuned on: those with a fact are relevant, those of reports without any are not."""
    found = []
    for file in sorted((ROOT / "tests" / "gold").glob("tuning*.jsonl")):
        for report in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            told = {fact["s"] for fact in report["facts"]}
            for n, sentence in enumerate(report["sentences"]):
                if n in told or not told:
                    found.append(Example(sentence, "gold", relevant=n in told, knows=frozenset({"relevance"})))
    return found


def records(data: Path) -> list[Example]:
    """PLOVER's gold standard records: the words marked as the event have its type, the rest of the sentence is left open."""
    found, seen = [], set()
    for record in rows(data, "plover_gsr/all.jsonl"):
        text, event = record["text"], record["gold"]["event"]
        told = record["gold"].get("textInfo")
        markup = told.get("markup", "") if isinstance(told, dict) else ""
        predicates = []
        for words in re.findall(r"\(EVT: ([^()]+)\)", markup)[:1]:
            start = text.find(words.split()[0])
            if start >= 0 and text.count(words.split()[0]) == 1:
                end = start + len(words.split()[0])
                predicates.append(Predicate(start, end, (DRAFT.get(event, event),)))
        if predicates and text not in seen:
            seen.add(text)
            found.append(Example(text, "plover_gsr", predicates, knows=frozenset({"type"}), only_marked=True))
    return found


def daily(data: Path) -> list[Example]:
    """Current events of Wikipedia by the day's headings: silver for relevance alone."""
    sides: dict[bool, list[tuple[str, str]]] = {True: [], False: []}
    for row in rows(data, "wcep_daily/all.jsonl.gz"):
        heading, text = row["gold"]["category"], re.sub(r"\s*\([^()]*\)\s*$", "", row["text"])
        if not 40 <= len(text) <= 400:
            continue
        if WAR.search(heading) and STILL_VIOLENT.search(text):
            sides[True].append((_digest(text), text))
        elif heading in PEACE and not STILL_VIOLENT.search(text):
            sides[False].append((_digest(text), text))
    return [
        Example(text, "wcep_daily", relevant=relevant, knows=frozenset({"relevance"}), weight=0.3)
        for relevant, texts in sides.items()
        for _, text in sorted(set(texts))[:DAILY_A_SIDE]
    ]


def held_out(example: Example) -> bool:
    """12 of 100 sentences are never trained on, chosen by their words and so the same ones for good."""
    return kept_back(example.text)


def kept_back(text: str) -> bool:
    return int(_digest(text)[:8], 16) % 100 < 12


def census(examples: list[Example]) -> dict[str, int]:
    return dict(Counter(example.origin for example in examples))


def digest_of_sentences() -> str:
    """One digest over the files of our own sentences."""
    files = sorted(SENTENCES.glob("*.txt"))
    return hashlib.sha256(b"".join(hashlib.sha256(f.read_bytes()).digest() for f in files)).hexdigest()


def rows(data: Path, name: str) -> Iterator[dict]:  # type: ignore[type-arg]
    raw = (data / name).read_bytes()
    if hashlib.sha256(raw).hexdigest() != DIGESTS[name]:
        raise ValueError(f"{data / name} is not the file that the model was trained on (see DIGESTS)")
    text = gzip.decompress(raw) if name.endswith(".gz") else raw
    return map(json.loads, text.decode().splitlines())


def _digest(text: str) -> str:
    return hashlib.sha256(text.lower().encode()).hexdigest()

