"""A denial that words no act of its own ("denied responsibility") denies the act of the sentence before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.reading.attribution_speech import Utterance, agents, subjects
from dateline.reading.mentions import ActorMention, Said
from dateline.reading.syntax import Sentence

# What one denies to have had in an act, and to have been in regard of it.
PARTS = frozenset({"role", "part", "hand", "involvement", "responsibility", "complicity", "participation", "connection", "link"})
ANSWERABLE = frozenset({"responsible", "involved", "behind", "complicit"})
STATE = frozenset({"GOV", "MIL"})


def carry_denials(
    sentences: Sequence[Sentence], found: list[list[Utterance]], said: list[list[Said]], actors: Sequence[list[ActorMention]]
) -> None:
    """Adds to the sayings of a sentence who denies, in the next one, to have done what it tells."""
    for n in range(1, len(sentences)):
        for one in found[n]:
            if one.stance != "denies" or one.negated or not _words_no_act(sentences[n], one):
                continue
            mine = [s for s in said[n] if s.cue == one.at and s.speaker >= 0]
            before = actors[n - 1] if n - 1 < len(actors) else []
            who = [m for s in mine for m in (actors[n] if n < len(actors) else []) if m.first <= s.speaker <= m.last]
            told = sentences[n - 1]
            acts = _accused(told, found[n - 1]) or _done_by(told, before, who, sentences[n]) or _done_by_nobody(told)
            acts -= {u.at for u in found[n - 1]}
            if not mine or not acts:
                continue
            answer(said[n - 1], mine, frozenset(acts))
            for s in mine:
                s.content = frozenset()  # "a role in the attack" does not say that there was none


def answer(told: list[Said], mine: list[Said], content: frozenset[int]) -> None:
    """Adds to a sentence's sayings those by which the next one answers `content`; where nobody said it, the report keeps saying it."""
    if not any(content <= s.content for s in told):
        told.append(Said(content, (), ""))
    told += [replace(s, content=content, cue=-1, speaker=-1) for s in mine]


def _words_no_act(sentence: Sentence, one: Utterance) -> bool:
    tokens = sentence.tokens
    if one.entry.lemma.split()[-1] in PARTS:
        return True
    held = [c for c in sentence.children(one.at, "dobj", "attr") if c.i in one.content]
    if held:
        return all(c.lemma in PARTS for c in held)
    for clause in sentence.children(one.at, "ccomp", "xcomp"):
        if clause.lemma == "participate" or (clause.lemma in ("take", "have", "play") and _objects(sentence, clause.i) & PARTS):
            return True
        states = [clause, *sentence.children(clause.i, "acomp", "prep", "attr", "pcomp")]
        if any(t.lower in ANSWERABLE for t in states):
            return True
    return any(tokens[j].lower in ANSWERABLE for j in one.content) and not any(tokens[j].tag == "VBD" for j in one.content)


def _objects(sentence: Sentence, i: int) -> set[str]:
    return {c.lemma for c in sentence.children(i, "dobj")}


def _accused(sentence: Sentence, found: list[Utterance]) -> set[int]:
    """The deeds of the last accusation; what was counted is not denied with them."""
    last = max((u for u in found if u.content and u.stance == "accuses"), key=lambda u: u.at, default=None)
    return {j for j in last.content if sentence.tokens[j].tag.startswith("VB")} if last is not None else set()


def _done_by(sentence: Sentence, actors: list[ActorMention], who: list[ActorMention], denial: Sentence) -> set[int]:
    """The verbs whose doer is he who denies."""
    acts: set[int] = set()
    for token in sentence.tokens:
        if token.pos != "VERB":
            continue
        doers = agents(sentence, token.i) if sentence.children(token.i, "auxpass", "agent") else subjects(sentence, token.i)
        heads = [m for m in actors if m.head in doers]
        if any(_is_same(sentence, m, denial, other) for m in heads for other in who):
            acts.add(token.i)
    return acts


def _done_by_nobody(sentence: Sentence) -> set[int]:
    """The verbs of the main clause where nobody known has done it: "eight men were shot", "gunmen attacked a post"."""
    acts: set[int] = set()
    for token in sentence.tokens:
        main = token.dep == "ROOT" or (token.dep == "conj" and token.head in acts)
        if token.pos != "VERB" or not main:
            continue
        if sentence.children(token.i, "auxpass"):
            if not agents(sentence, token.i):
                acts.add(token.i)
        elif (doers := subjects(sentence, token.i)) and all(_is_anybody(sentence, j) for j in doers):
            acts.add(token.i)
    return acts


def _is_anybody(sentence: Sentence, i: int) -> bool:
    """Whether a noun names nobody that is known: "gunmen", "a drone"."""
    token = sentence.tokens[i]
    known = any(c.lower not in ("a", "an") for c in sentence.children(i, "det")) or sentence.children(i, "poss", "compound")
    return token.pos == "NOUN" and not known and not any(c.is_name for c in sentence.children(i, "amod", "nmod", "appos"))


def _is_same(sentence: Sentence, doer: ActorMention, denial: Sentence, denier: ActorMention) -> bool:
    a, b = doer.participant, denier.participant
    if a.name == b.name or (a.actor is not None and a.actor == b.actor):
        return True
    if a.country and a.country == b.country and STATE & set(a.sectors) and STATE & set(b.sectors):
        return True
    owner = denial.tokens[denier.head].lemma
    if any(c.lemma == owner and not c.is_name for c in sentence.children(doer.head, "compound", "amod", "poss")):
        return True  # "government planes"
    words = {t.lemma.lower() for t in denial.tokens[denier.first : denier.last + 1]}
    return not sentence.tokens[doer.head].is_name and sentence.tokens[doer.head].lemma in words - {"force", "official", "spokesman"}
