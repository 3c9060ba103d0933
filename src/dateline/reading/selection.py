"""Of the drafts of a sentence, those that say something of their own: no act twice, no word of a deal for an act."""

from __future__ import annotations

from dateline.reading.drafts import ConditionDraft, Draft, EventDraft
from dateline.reading.factuality_grammar import is_none
from dateline.reading.scene import Scene

ALLEGATIONS = frozenset(
    {"allegation", "accusation", "charge", "claim", "report", "suggestion", "account", "rumour", "rumor", "involvement", "responsibility"}
)
# "A cessation of hostilities" is the name of a deal.
HALTS = frozenset({"cessation", "moratorium", "pause", "lull", "halt", "break"})
SIEGES = frozenset({"siege", "blockade", "encirclement"})
# Of two readings of one predicate, the second adds nothing: an ultimatum is a demand, an order to leave is a concession.
INSTEAD = {("REQUEST", "THREATEN"), ("CONCEDE", "REQUEST"), ("ACCUSE", "REJECT"),
    ("CONCEDE", "AGREE"), ("THREATEN", "AGREE"), ("REJECT", "AGREE"), ("CONCEDE", "THREATEN")}  # fmt: skip


def selected(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts to be made claims, in the order of their words."""
    besieged = any(isinstance(d, ConditionDraft) and d.type in ("siege", "blockade") for d in drafts)
    kept = [d for d in drafts if not _is_denial_of_fact(scene, d) and not _is_word_of_deal(scene, d)]
    kept = [d for d in kept if not (besieged and _is_siege_noun(scene, d))]
    types = {(d.frame.i, d.type) for d in kept if isinstance(d, EventDraft)}
    kept = [
        d
        for d in kept
        if not (isinstance(d, EventDraft) and any((d.frame.i, one) in types for one, other in INSTEAD if other == d.type))
    ]
    return sorted(kept, key=lambda d: d.frame.i)


def _is_denial_of_fact(scene: Scene, draft: Draft) -> bool:
    """Whether a refusal only denies what others say: that is a stance to the claim, and no act."""
    if not isinstance(draft, EventDraft):
        return False
    tokens = scene.sentence.tokens
    objects = draft.frame.objects
    if draft.type == "REJECT" and tokens[draft.frame.i].lemma == "have" and not draft.frame.nominal:
        # "Had plans to leave": only "no plans" refuses.
        return not any(is_none(scene.sentence, tokens[j]) for j in objects)
    if tokens[draft.frame.i].lemma == "deny":
        return any(tokens[j].lower in ("it", "that", "this", "having") or tokens[j].lemma in ALLEGATIONS for j in objects)
    if draft.type != "REJECT" or _is_called(scene, draft.frame.i):
        return False
    return any(tokens[j].lemma in ALLEGATIONS for j in (*objects, *draft.frame.surface))


def _is_called(scene: Scene, verb: int) -> bool:
    """Whether what is dismissed is also called something ("dismissed the reports as fabricated"): then the words are an act."""
    sentence = scene.sentence
    if sentence.tokens[verb].lemma in ("call", "brand", "label"):
        return True
    clauses = sentence.children(verb, "advcl", "ccomp", "xcomp")
    return any(c.lower == "as" and c.i > verb for i in (verb, *(c.i for c in clauses)) for c in sentence.children(i, "prep", "mark"))


def _is_word_of_deal(scene: Scene, draft: Draft) -> bool:
    tokens = scene.sentence.tokens
    preposition = tokens[tokens[draft.frame.i].head]
    if not isinstance(draft, EventDraft) or not draft.frame.nominal or preposition.lower not in ("of", "in", "to"):
        return False
    return tokens[preposition.head].lemma in HALTS


def _is_siege_noun(scene: Scene, draft: Draft) -> bool:
    return isinstance(draft, EventDraft) and draft.type == "COERCE" and scene.sentence.tokens[draft.frame.i].lemma in SIEGES
