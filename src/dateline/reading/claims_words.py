"""The words of a claim: the clause of its predicate, without who tells it and without the next clause."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.model import Attribution, Participant, Span
from dateline.reading.clauses import Frame
from dateline.reading.scene import Scene

BRACKETS = {"(": ")", "[": "]"}
FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
REACH = 6


def clause_words(scene: Scene, frame: Frame, chain: tuple[Attribution, ...], who: Iterable[Participant] = ()) -> Span:
    """The words of a predicate and all that hangs on it, cut where its source or the cue stands; `who` takes part in it."""
    sentence = scene.sentence
    tokens = [j for j in sentence.subtree(frame.i) if sentence.tokens[j].dep != "punct"]
    if sentence.tokens[frame.i].dep == "amod":
        tokens = [*tokens, *range(frame.i, sentence.tokens[frame.i].head + 1)]
    tokens += [*frame.subjects, *frame.objects]
    foreign = [(link.source.start, link.source.end) for link in chain if link.source.start is not None]
    foreign += [(link.cue.start, link.cue.end) for link in chain if link.cue is not None]
    own = set(tokens) - _further(scene, frame, {p.start for p in who})
    subject = {k for j in sentence.children(frame.i, "nsubj", "nsubjpass") for k in sentence.subtree(j.i)}
    for j in list(own - subject):
        token = sentence.tokens[j]
        if any(a is not None and b is not None and a <= token.start < b for a, b in foreign):
            own.discard(j)
    own.add(frame.i)
    first = last = frame.i
    while first - 1 in own or (first > 0 and sentence.tokens[first - 1].dep == "punct" and first - 2 in own):
        first -= 1
    while (
        last + 1 in own
        or (last + 1 < len(sentence.tokens)
        and sentence.tokens[last + 1].dep == "punct"
        and last + 2 in own)
    ):
        last += 1
    first, last = _bracketed(scene, frame.i, first, last)
    while first < last and sentence.tokens[first].dep in ("punct", "cc") and sentence.tokens[first].text not in BRACKETS:
        first += 1
    while last > first and sentence.tokens[last].dep in ("punct", "cc") and sentence.tokens[last].text not in BRACKETS.values():
        last -= 1
    return sentence.words(first, last)


def _further(scene: Scene, frame: Frame, starts: set[int | None]) -> set[int]:
    """The clauses that the parse joins to the predicate's and that tell something else, with the word that joins them."""
    if frame.nominal:
        return set()
    sentence = scene.sentence
    tokens = sentence.tokens
    needed = {*frame.subjects, *frame.objects, *frame.surface, *(j for heads in frame.preps.values() for j in heads)}
    found: set[int] = set()
    for child in sentence.children(frame.i, "conj", "ccomp", "parataxis"):
        subject = sentence.children(child.i, "nsubj", "nsubjpass")
        beside = child.dep == "conj" and child.i > frame.i and child.tag in FINITE and tokens[frame.i].tag in FINITE
        before = child.dep in ("ccomp", "parataxis") and child.i < frame.i and bool(subject)
        if child.pos not in ("VERB", "AUX") or not (beside or before):
            continue
        tree = set(sentence.subtree(child.i))
        if tree & needed or any(tokens[j].start in starts for j in tree):
            continue
        found |= tree
        if beside:
            found |= {c.i for c in sentence.children(frame.i, "cc") if frame.i < c.i < child.i}
    return found


def _bracketed(scene: Scene, core: int, first: int, last: int) -> tuple[int, int]:
    """The span with a bracket that it opens but does not close, or the other way round, taken in whole or left out."""
    tokens = scene.sentence.tokens
    for opening, closing in BRACKETS.items():
        opened = [j for j in range(first, last + 1) if tokens[j].text == opening]
        closed = [j for j in range(first, last + 1) if tokens[j].text == closing]
        if len(opened) > len(closed):
            end = next((j for j in range(last + 1, min(last + REACH, len(tokens))) if tokens[j].text == closing), -1)
            last = end if end >= 0 else max(core, opened[-1] - 1)
        elif len(closed) > len(opened):
            start = next((j for j in range(first - 1, max(first - REACH, -1), -1) if tokens[j].text == opening), -1)
            first = min(core, closed[0] + 1) if start < 0 else start
    return first, last
