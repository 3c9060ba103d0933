"""What nouns such as "claim" hold, and whose they are."""

from __future__ import annotations

from dateline.reading.attribution_beside import ISSUING, told_to_be
from dateline.reading.attribution_speech import agents, reach
from dateline.reading.syntax import Sentence


def of_noun(sentence: Sentence, i: int, takes: tuple[str, ...] = ("clause", "of", "infinitive")) -> set[int]:
    """What a noun such as "claim" holds: its that-clause, infinitive or complement."""
    tokens = sentence.tokens
    found = told_to_be(sentence, i)
    for child in sentence.children(i, "acl", "ccomp", "relcl", "appos"):
        marks = {tokens[c].lower for c in child.children if tokens[c].dep in ("mark", "aux")}
        if "clause" in takes and child.dep in ("relcl", "acl") and _misread(sentence, child.i):
            marks.add("that")
        if ("clause" in takes and "that" in marks and child.dep != "appos") or (
            "infinitive" in takes and "to" in marks and child.tag == "VB"
        ):
            found |= set(sentence.subtree(child.i))
    if not found and "clause" in takes:
        # The that-clause hangs on a source in between: "accusations by experts that …".
        for j in sentence.subtree(i):
            if tokens[j].dep in ("acl", "ccomp", "relcl") and tokens[j].head != i and j > i:
                marks = {tokens[c].lower for c in tokens[j].children if tokens[c].dep == "mark"}
                if "that" in marks:
                    found |= set(sentence.subtree(j))
    for child in sentence.children(i, "prep"):
        if not found and child.lower in takes:
            inside = [c for c in sentence.children(child.i, "pobj", "pcomp") if c.pos != "PROPN"]
            found |= reach(sentence, [c.i for c in inside])
    return found


def _misread(sentence: Sentence, i: int) -> bool:
    """Whether a relative clause with "that" as its object has no room for that object: "the claim that guards
    beat them".
    """
    that = [c for c in sentence.children(i, "dobj", "attr") if c.tag in ("WDT", "IN") and c.lower == "that"]
    if not that or not sentence.children(i, "nsubj", "nsubjpass"):
        return False
    return (
        sentence.tokens[i].lemma not in ISSUING
        or len(sentence.children(i, "dobj")) > 1
        or bool(sentence.children(i, "auxpass", "acomp", "nsubjpass"))
        or any(c.tag == "MD" for c in sentence.children(i, "aux"))
    )


def noun_speakers(sentence: Sentence, i: int, is_source: set[int]) -> list[int]:
    """Whose claim it is: the owner, the one after "by" or "from", or an actor before the noun ("rebel claims")."""
    tokens = sentence.tokens
    owners = [c.i for c in sentence.children(i, "poss")]
    if owners:
        return owners
    by = agents(sentence, i) or [
        p.i for f in sentence.children(i, "prep") if f.lower == "from" for p in sentence.children(f.i, "pobj")
    ]
    if by:
        return by
    return [
        c.i
        for c in sentence.children(i, "compound", "amod", "nmod")
        if c.i in is_source or tokens[c.i].entity in ("ORG", "NORP", "GPE")
    ][:1]
