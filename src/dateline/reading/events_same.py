"""Which of the events of a sentence are one act told twice: the deed and what came of it, the verb and its noun."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.model import Participant
from dateline.reading.drafts import EventDraft
from dateline.reading.scene import Scene

OUTCOME_VERBS = {"kill", "wound", "injure", "destroy", "damage", "maim", "hit", "strike", "set", "burn", "demolish", "level", "flatten"}
DEADLY = OUTCOME_VERBS | {"shoot", "bomb", "sink", "murder", "massacre", "execute", "assassinate", "slay"}
# Words for fighting of which nothing is said: in a sentence that tells an act, they mean that act.
VAGUE = {"violence", "bloodshed", "escalation", "carnage", "incident"}
ONE_ACT = {"dobj", "pobj", "nsubj", "nsubjpass", "xcomp", "compound"}


def distinct(scene: Scene, drafts: list[EventDraft]) -> list[EventDraft]:
    """Drops the poorer of two drafts of one type whose predicates are one act ("launched an offensive", "bombed and shelled")."""
    kept: list[EventDraft] = []
    talks = [d for d in drafts if d.type == "CONSULT"]
    held = {d.frame.i for d in talks if any(is_held(scene, other, d) for other in talks)}

    def poverty(draft: EventDraft) -> tuple[bool, bool, int, bool]:
        told = bool(draft.actor) + bool(draft.recipient) + bool(draft.places)
        return draft.frame.i in held, outcome(scene, draft), -told, draft.frame.nominal

    for draft in sorted(drafts, key=poverty):
        twin = next((k for k in kept if same_act(scene, k, draft)), None)
        if twin is None:
            kept.append(draft)
        else:
            if draft.modes and not twin.modes:
                twin.rule, twin.contexts = draft.rule, draft.contexts
            twin.modes = tuple(dict.fromkeys((*twin.modes, *draft.modes)))
            twin.actor = twin.actor or draft.actor
            if outcome(scene, draft) or not twin.recipient:
                others = draft.actor if draft.frame.i in held else ()
                added = [p for p in (*draft.recipient, *others) if p.name not in names((*twin.recipient, *twin.actor))]
                twin.recipient = (*twin.recipient, *added)
            twin.places = twin.places or draft.places
    told = {d.type for d in kept if d.actor or d.recipient}
    bare = [d for d in kept if d.type in told and not (d.actor or d.recipient) and scene.sentence.tokens[d.frame.i].lemma in VAGUE]
    return sorted((d for d in kept if d not in bare), key=lambda d: d.frame.i)


def outcome(scene: Scene, draft: EventDraft) -> bool:
    """Whether the draft only tells what came of another act ("…, killing 26 and wounding nine")."""
    token = scene.sentence.tokens[draft.frame.i]
    if token.lemma not in OUTCOME_VERBS or scene.sentence.children(token.i, "mark"):
        return False
    if token.dep != "relcl" and scene.sentence.children(token.i, "nsubj"):
        return False
    head = scene.sentence.tokens[token.head]
    if token.dep == "relcl" and head.pos in ("NOUN", "PROPN") and not scene.actor(head.i):
        return head.i in scene.clauses.frame(token.i).subjects
    return (token.dep == "advcl" and token.tag == "VBG") or (token.dep == "conj" and head.lemma in OUTCOME_VERBS)


def same_act(scene: Scene, one: EventDraft, other: EventDraft) -> bool:
    if one.type != other.type:
        return False
    if one.frame.i == other.frame.i or is_summed_up(scene, other.frame.i) or is_summed_up(scene, one.frame.i):
        return True
    if one.type == "CONSULT" and is_held(scene, one, other):
        return True
    compatible = not one.actor or not other.actor or bool(names(one.actor) & names(other.actor))
    if not compatible:
        return False
    sentence = scene.sentence
    tokens = sentence.tokens
    a, b = one.frame.i, other.frame.i
    if (other.frame.nominal and deed_of(scene, b) == a) or (one.frame.nominal and deed_of(scene, a) == b):
        return True
    beside = ((a, other.frame), (b, one.frame))
    if one.rule == other.rule and any(tokens[x].dep == "acl" and tokens[x].head in y.subjects for x, y in beside):
        # "Troops advancing from the west seized a hill."
        return True
    above = tokens[b].head
    if outcome(scene, other):
        if tokens[b].dep == "relcl":
            # "an attack in the capital that killed nine": the parse may tie the clause to the capital.
            return above == a or (tokens[above].dep == "pobj" and a in sentence.ancestors(above))
        while tokens[above].lemma in OUTCOME_VERBS and tokens[above].dep in ("conj", "advcl") and above != a:
            above = tokens[above].head
        return above == a or any(c.i == a for c in sentence.children(above, "dobj", "nsubj", "nsubjpass"))
    if not (above == a or tokens[a].head == b or one.frame.governor == b or other.frame.governor == a):
        return False
    if tokens[b].dep == "conj" or tokens[a].dep == "conj":
        one_sided = not (one.recipient and other.recipient)
        if "abduct" in other.modes and "abduct" in one.modes and (one_sided or names(one.recipient) & names(other.recipient)):
            return True
        return one.places == other.places and one.recipient == other.recipient
    return tokens[b].dep in ONE_ACT or tokens[a].dep in ONE_ACT


def is_held(scene: Scene, verb: EventDraft, noun: EventDraft) -> bool:
    """Whether a noun of talks is the object of the verb that holds or hosts them: they are as much to come as it is."""
    token = scene.sentence.tokens[noun.frame.i]
    return noun.frame.nominal and not verb.frame.nominal and token.dep in ("dobj", "nsubjpass") and token.head == verb.frame.i


def deed_of(scene: Scene, i: int) -> int:
    """The verb of which noun `i` names the deed or the means ("killed in an attack", "claimed responsibility for it"), or -1."""
    tokens = scene.sentence.tokens
    if tokens[i].dep != "pobj":
        return -1
    preposition = tokens[tokens[i].head]
    above = tokens[preposition.head]
    if above.lower in ("responsibility", "credit") and preposition.lower == "for":
        return above.head
    if above.lemma == "be" and preposition.lower == "behind":
        return above.i
    return above.i if above.lemma in DEADLY and preposition.lower in ("in", "with", "by", "during", "using") else -1


def is_summed_up(scene: Scene, i: int) -> bool:
    """Whether noun `i` only calls by a name what the sentence has told ("…, in what was the army's largest surrender")."""
    tokens = scene.sentence.tokens
    verb = tokens[tokens[i].head]
    return (
        tokens[i].dep == "attr"
        and verb.lemma == "be"
        and verb.dep in ("pcomp", "relcl", "conj", "advcl")
        and any(c.lower in ("what", "which", "it", "that", "this") for c in scene.sentence.children(verb.i, "nsubj"))
    )


def names(participants: Iterable[Participant]) -> set[str]:
    return {p.name for p in participants}
