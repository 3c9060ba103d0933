"""Whether a predicate is denied by its own clause: by itself, by its subject or object, or by a verb of not doing it."""

from __future__ import annotations

from dateline.reading.clauses import Frame
from dateline.reading.scene import Scene
from dateline.reading.syntax import Sentence

# Who fails to do something does not do it.
NOT_DOING = frozenset({"fail", "refuse", "decline", "neglect"})
UNABLE = frozenset({"unable", "powerless", "unwilling", "reluctant", "helpless"})
NOBODY = frozenset({"nobody", "none", "nothing", "neither"})


def is_denied(scene: Scene, frame: Frame) -> bool:
    """Whether the predicate is denied, by itself or by its object ("have no intention")."""
    sentence = scene.sentence
    if sentence.children(frame.i, "neg") or _denies_adjective(sentence, frame.i):
        return True
    if undone(scene, frame) >= 0:
        return True
    if any(sentence.tokens[j].lower in NOBODY or "neither" in determiners(sentence, j) for j in frame.surface):
        return True
    return any({"no", "any", "neither"} & determiners(sentence, j) for j in frame.objects)


def undone(scene: Scene, frame: Frame) -> int:
    """The verb by which the predicate is said not to be done ("refused to let them in"), or -1."""
    tokens = scene.sentence.tokens
    verb = tokens[tokens[frame.i].head]
    refused = tokens[frame.i].dep in ("xcomp", "advcl") and verb.lemma in NOT_DOING
    refused = refused and any(c.lower == "to" for c in scene.sentence.children(frame.i, "aux"))
    return verb.i if refused and not scene.sentence.children(verb.i, "neg") else -1


def is_unable(scene: Scene, frame: Frame) -> bool:
    """Whether the predicate is what somebody could not or would not do: "unable to contain the riot", "unwilling to act"."""
    tokens = scene.sentence.tokens
    token = tokens[frame.i]
    return token.dep == "xcomp" and tokens[token.head].lemma in UNABLE


def _denies_adjective(sentence: Sentence, i: int) -> bool:
    """Whether what is said of a subject is denied by the verb that joins the two ("was not ready")."""
    token = sentence.tokens[i]
    return token.dep == "acomp" and bool(sentence.children(token.head, "neg"))


def is_averted(sentence: Sentence, i: int) -> bool:
    """Whether what verb `i` tells will come unless somebody acts ("would attack unless they left", "if they did not leave")."""
    for clause in sentence.children(i, "advcl"):
        marks = {c.lower for c in sentence.children(clause.i, "mark")}
        if "unless" in marks or ("if" in marks and sentence.children(clause.i, "neg")):
            return True
    return False


def determiners(sentence: Sentence, noun: int) -> set[str]:
    return {c.lower for c in sentence.children(noun, "det")}
