"""How the clause of a predicate stands to the rest: on a condition, in passing, in the past."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from dateline.model import Status, Time
from dateline.reading.attribution_chains import Attributed
from dateline.reading.drafts import Draft, EventDraft
from dateline.reading.scene import Scene

# What somebody is denied to have done in, or round, an event does not touch the event.
PARTAKING = frozenset({"participate", "engage", "involve", "join", "assist", "collude", "share", "play", "implicate", "succeed"})
CLAIMING = frozenset({"cue.claim-responsibility", "cue.take-responsibility", "cue.claim-credit", "cue.claim"})
# What a report puts right, and how it had been told.
CORRECTIONS = frozenset({"correction", "corrections", "corrected", "clarification", "erratum", "retraction"})
ERRING = frozenset({"wrongly", "erroneously", "incorrectly", "mistakenly", "falsely", "inaccurately"})
TOLD = frozenset({"report", "say", "state", "write", "announce"})
AROUND = frozenset({"in", "during", "after", "before", "since", "following", "at", "from"})
# What still holds at the time of telling, in whatever tense it is told ("said the army was now in control").
NOW = frozenset({"now", "currently", "today", "presently", "at present"})


def is_conditional(scene: Scene, i: int, status: Status) -> bool:
    """Whether it would happen only if something else did, or is itself that something ("if the withdrawal goes ahead")."""
    sentence = scene.sentence
    if status == "planned":
        clauses = sentence.children(i, "advcl")
    else:
        clauses = [sentence.tokens[j] for j in (i, *sentence.ancestors(i)) if sentence.tokens[j].dep == "advcl"][:1]
    return any(mark.lower in ("if", "unless") for clause in clauses for mark in sentence.children(clause.i, "mark"))


def in_passing(scene: Scene, draft: Draft) -> bool:
    """Whether the predicate stands in a relative clause or before its noun, where a question does not reach."""
    tokens = scene.sentence.tokens
    chain = [draft.frame.i, *scene.sentence.ancestors(draft.frame.i)]
    return any(tokens[i].dep in ("relcl", "amod") for i in chain[:3])


def is_taken_back(scene: Scene, draft: Draft) -> bool:
    """Whether the report only tells what it, or somebody, has told in error ("Correction: we reported that …", "wrongly said")."""
    tokens = scene.sentence.tokens
    corrects = len(tokens) > 1 and tokens[0].lower in CORRECTIONS and tokens[1].text in (":", "-", "–", "—")
    for said in scene.said:
        if said.cue < 0 or draft.frame.i not in said.content or tokens[said.cue].lemma not in TOLD:
            continue
        if any(c.lower in ERRING for c in scene.sentence.children(said.cue, "advmod")):
            return True
        if corrects and any(c.lower in ("we", "it") for c in scene.sentence.children(said.cue, "nsubj")):
            return True
    return False


def is_taken_for_granted(scene: Scene, draft: Draft) -> bool:
    """Whether a denial does not reach the event, in which something else is denied ("denied that anybody had died in the blast")."""
    sentence = scene.sentence
    noun = sentence.tokens[draft.frame.i]
    preposition = sentence.tokens[noun.head]
    if not draft.frame.nominal or noun.dep != "pobj" or preposition.lower not in AROUND:
        return False
    above = sentence.tokens[preposition.head]
    if above.lemma in PARTAKING or any(c.lemma in ("part", "role", "hand") for c in sentence.children(above.i, "dobj")):
        return False
    definite = any(c.lower in ("the", "this", "that", "these", "those") for c in sentence.children(noun.i, "det"))
    return definite and above.pos == "VERB"


def is_pointed_at(scene: Scene, draft: Draft) -> bool:
    """Whether the event is one that has just been told of ("we will not be deterred by these attacks")."""
    return draft.frame.nominal and any(c.lower in ("these", "those") for c in scene.sentence.children(draft.frame.i, "det"))


def is_past(scene: Scene, draft: Draft) -> bool:
    """Whether a state is told in the plain past or the pluperfect."""
    sentence = scene.sentence
    if draft.judged < 0 or any(c.lower in NOW for c in sentence.children(draft.judged, "advmod", "npadvmod")):
        return False
    words = [sentence.tokens[draft.judged], *sentence.children(draft.judged, "aux", "auxpass")]
    return any(t.tag == "VBD" for t in words)


def open_end(time: Time | None, status: Status) -> Time | None:
    """The time of a state that was still holding when it was told of: nothing says that it ended with that day."""
    if time is not None and time.text is not None and time.text.lower() in NOW and time.earliest:
        return msgspec.structs.replace(time, latest=None)
    if time is None or status != "ongoing" or time.latest is None or time.earliest is None:
        return time
    return msgspec.structs.replace(time, latest=None)


def is_refusal_of_none(scene: Scene, draft: Draft) -> bool:
    """ "Had no intention of leaving": the word "no" is what makes the refusal, and denies none."""
    tokens = scene.sentence.tokens
    negated = any(c.dep == "neg" or c.lower in ("never", "hardly") for c in scene.sentence.children(draft.frame.i))
    return not negated and tokens[draft.frame.i].lemma == "have"


def unclaimed(scene: Scene, draft: Draft, voices: list[Attributed]) -> list[Attributed]:
    """ "Nobody has claimed the attack": there was one, and nobody is its source, nor did nobody do it."""
    if not any(v.negated and v.rule in CLAIMING for v in voices):
        return voices
    if isinstance(draft, EventDraft):
        draft.polarity, draft.status = "positive", "occurred"
        draft.actor = ()
        if not draft.frame.nominal and not scene.argument(draft.frame, "for"):
            return []  # "No group claimed responsibility": for what has been told before.
    return [replace(v, chain=v.chain[:-1], negated=False) if v.negated and v.rule in CLAIMING else v for v in voices]


def threatening(voice: Attributed) -> Attributed:
    """The voice of who demands something or else: what would come else is no demand, but a promise of harm."""
    if not voice.chain or voice.chain[-1].stance != "asks":
        return voice
    return replace(voice, chain=(*voice.chain[:-1], msgspec.structs.replace(voice.chain[-1], stance="promises")))
