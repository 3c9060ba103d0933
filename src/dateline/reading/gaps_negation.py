"""Whether a cue of what is not known is negated, by whatever words around it."""

from __future__ import annotations

from dateline.reading.scene import Scene
from dateline.reading.syntax import Token

NEGATIVE = frozenset({"no", "not", "n't", "neither", "nor", "none", "nobody", "never", "nothing", "without", "yet"})
NOBODY = frozenset({"nobody", "none", "neither", "nothing", "little"})
# What is hard or impossible to say is not said.
UNABLE = frozenset({"unable", "impossible", "difficult", "hard", "unwilling", "reluctant", "early", "soon", "powerless"})


def is_negated(scene: Scene, token: Token) -> bool:
    """Negated by its own words, by an argument ("neither account", "gave no figures"), by what governs it, or by "without"."""
    sentence = scene.sentence
    children = sentence.children(token.i)
    if any(c.dep == "neg" or (c.lower in NEGATIVE and c.dep != "cc") for c in children):
        return True
    if token.i and sentence.tokens[token.i - 1].lower == "nor":
        return True
    if any(g.lower == "neither" for c in children if c.dep == "agent" for g in sentence.children(c.i)):
        return True
    for argument in children:
        if argument.dep not in ("nsubj", "nsubjpass", "dobj", "attr", "csubj"):
            continue
        own = {c.lower for c in sentence.children(argument.i)}
        if argument.dep in ("nsubj", "nsubjpass") and (argument.lower in NOBODY or (argument.lower == "one" and "no" in own)):
            return True
        if own & {"no", "neither", "none"}:
            return True
    return _by_governor(scene, token) or governed_by_without(scene, token)


def _by_governor(scene: Scene, token: Token) -> bool:
    sentence = scene.sentence
    head = sentence.tokens[token.head]
    governing = sentence.children(head.i)
    if head.i == token.i or (token.dep in ("ccomp", "xcomp") and token.i < head.i):
        return False
    if token.dep in ("advcl", "xcomp") and any(
        p.lower == "position" and "no" in {c.lower for c in sentence.children(p.i)}
        for i in governing if i.lower == "in" for p in sentence.children(i.i, "pobj")
    ):  # fmt: skip
        return True
    if token.dep == "xcomp" and head.lemma == "remain" and any(c.lower == "to" for c in sentence.children(token.i, "aux")):
        return True
    if token.dep in ("acl", "relcl") and head.lower == "position":
        return _is_denied(scene, head.i)
    if token.dep in ("xcomp", "ccomp", "csubj", "acl") and (head.lemma in ("fail", "decline", "refuse") or head.lower in UNABLE):
        return True
    if token.dep == "advcl" and any(c.lower in UNABLE for c in governing if c.dep == "acomp"):
        return True
    if token.dep == "xcomp" and head.lemma in ("have", "be") and any(c.lower == "yet" for c in governing):
        return True
    if token.dep == "xcomp" and head.lower in ("able", "possible", "prepared", "ready") and _is_denied(scene, head.i):
        return True
    if token.dep in ("relcl", "acl") and head.lower in ("nothing", "none"):
        return True
    noun = sentence.tokens[head.head] if head.pos == "ADP" else head
    if noun.pos == "NOUN" and token.dep in ("acl", "pcomp", "relcl") and any(c.lower == "no" for c in sentence.children(noun.i)):
        return True
    joined = token.dep == "xcomp" or (token.dep == "conj" and any(c.lower in ("or", "nor") for c in governing if c.dep == "cc"))
    return joined and head.pos in ("VERB", "AUX") and any(c.dep == "neg" for c in governing)


def _is_denied(scene: Scene, i: int) -> bool:
    """Whether the verb above a noun or adjective is negated, or the noun itself."""
    sentence = scene.sentence
    above = next((a for a in (i, *sentence.ancestors(i)) if sentence.tokens[a].pos in ("VERB", "AUX") and a != i), i)
    return any(c.dep == "neg" for c in sentence.children(above)) or any(c.lower in ("no", "not") for c in sentence.children(i))


def governed_by_without(scene: Scene, token: Token) -> bool:
    tokens = scene.sentence.tokens
    head = tokens[token.head]
    if head.lower == "without":
        return True
    return token.dep == "dobj" and tokens[head.head].lower == "without"
