"""What a said clause takes for granted: facts told in passing inside an order, a denial, a belief, which are not ordered,
denied or believed."""

from __future__ import annotations

from dataclasses import replace

from dateline.reading.attribution_speech import FINITE, Utterance
from dateline.reading.syntax import Sentence, Token

# Stances whose content is not held to be so, or not yet: what stands in passing inside it is the teller's.
OPEN = frozenset({"asks", "denies", "doubts", "promises", "warns", "accuses"})
# What opens a clause that tells when something was, and with which preposition a past act gives a time.
WHEN = frozenset({"since", "after", "before", "when", "as", "while", "until", "till", "once"})
DURING = frozenset({"since", "after", "during", "throughout", "amid", "before", "following"})
# Who took part in what may never have been: "anyone who broke the truce".
ANYBODY = frozenset({"anyone", "anybody", "everyone", "everybody", "those", "all", "any", "every", "each", "whoever", "no"})
WISHED = frozenset({"will", "would", "may", "might", "can", "could", "shall", "should", "must", "'ll", "'d", "wo", "ca"})


def set_apart(sentence: Sentence, found: list[Utterance]) -> list[Utterance]:
    """Takes the facts told in passing out of the contents that do not state them. Where the source believes or estimates, it
    still tells them, but as what it knows: these utterances are given back.
    """
    more: list[Utterance] = []
    for one in found:
        unsure = one.certainty != "certain" or one.negated
        if not one.content or not (one.stance in OPEN or unsure):
            continue
        known = _known(sentence, one)
        if one.stance == "denies":
            one.content -= _runs_on(sentence, one)
        if not known or known == one.content:
            continue
        one.content -= known
        if one.stance not in OPEN and one.speakers and not one.negated:
            more.append(replace(one, content=known, certainty="certain", stance="asserts", refers=-1))
    return more


def settle(sentence: Sentence, one: Utterance) -> None:
    """Makes certain what a cue leaves open only of things to come, where it tells of what has been."""
    if one.entry.ahead == "yes" and one.certainty != "certain":
        said = [c for c in sentence.children(one.at, "ccomp") if c.i > one.at and c.i in one.content and c.tag.startswith("VB")]
        if said and all(is_told(sentence, c) for c in said):
            one.certainty = "certain"


def _runs_on(sentence: Sentence, one: Utterance) -> set[int]:
    """ "Denies that it fired, and would not say why": a modal shows that the second verb goes on with the denier."""
    said = [c.i for c in sentence.children(one.at, "ccomp") if is_told(sentence, c)]
    more = [c for i in said for c in sentence.children(i, "conj") if c.tag == "VB" and not sentence.children(c.i, "nsubj", "nsubjpass")]
    return {j for c in more if any(a.lower in WISHED for a in sentence.children(c.i, "aux")) for j in sentence.subtree(c.i)}


def _known(sentence: Sentence, one: Utterance) -> set[int]:
    found: set[int] = set()
    tokens = sentence.tokens
    for j in sorted(one.content):
        token = tokens[j]
        if j in found or token.quoted or token.head not in one.content:
            continue
        if (token.dep == "relcl" and _is_aside(sentence, token, one)) or _tells_when(sentence, token):
            found |= set(sentence.subtree(j)) & one.content
    return found


def _is_aside(sentence: Sentence, token: Token, one: Utterance) -> bool:
    """Whether a relative clause tells a fact of somebody or something named: "the town that they took in May"."""
    if not is_told(sentence, token):
        return False
    noun = sentence.tokens[token.head]
    if noun.lower in ANYBODY or any(c.lower in ANYBODY for c in sentence.children(noun.i, "det")):
        return False
    parts = [sentence.tokens[j] for j in sentence.subtree(token.i)]
    if any(c.lower in ("whom", "which") and sentence.tokens[c.head].lower == "of" for c in parts):
        return False  # "87 of whom died" goes on with what is said
    loose = any(t.text == "," for t in sentence.tokens[noun.i + 1 : min(sentence.subtree(token.i)) + 1])
    return loose or one.stance != "accuses"


def _tells_when(sentence: Sentence, token: Token) -> bool:
    """ "since it invaded", "a day after shelling killed ten", "throughout the bombardment"."""
    if token.dep == "advcl":
        opening = [c.lower for c in sentence.children(token.i, "mark", "advmod") if c.i < token.i]
        return bool(opening) and opening[0] in WHEN and is_told(sentence, token)
    if token.dep == "prep" and token.lower in DURING:
        return sentence.tokens[token.head].tag.startswith("VB") and any(
            c.pos == "NOUN" and c.entity not in ("DATE", "TIME") for c in sentence.children(token.i, "pobj")
        )
    return False


def is_told(sentence: Sentence, token: Token) -> bool:
    """Whether verb `token` tells of something past, with tense and without a modal."""
    auxiliaries = sentence.children(token.i, "aux", "auxpass")
    if any(c.lower in WISHED or c.lower == "to" for c in auxiliaries):
        return False
    if token.tag == "VBD" or any(c.tag == "VBD" or (c.lemma == "have" and c.tag in FINITE) for c in auxiliaries):
        return True
    return token.tag == "VBN" and bool(auxiliaries)
