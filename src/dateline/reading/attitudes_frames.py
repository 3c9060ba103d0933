"""What a word of attitude takes in a sentence: what it is about, whose it is, and which words make its cue."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.codebook.attitudes import Attitude
from dateline.codebook.cues import Cue
from dateline.reading.attribution_content import Contents
from dateline.reading.attribution_speech import agents, antecedent, reach
from dateline.reading.syntax import Sentence, Token

# Subjects that can hold no attitude.
NOBODY = frozenset({
    "it", "there", "this", "that", "these", "those", "what", "which", "each", "you", "something", "nothing", "everything", "anything",
})  # fmt: skip
SPOKEN = Cue(id="attitude", lemma="say", pos="verb", takes=("clause",))
TIMES = ("DATE", "TIME")
COUNTED = (*TIMES, "MONEY")
# Phrases after an object that tell when or where, not what it is about.
BESIDE = frozenset({"in", "on", "at", "during", "after", "before", "since", "by", "until"})
# How far after a word of naming a name in quotation marks is looked for, in tokens.
NEAR = 12
RELATIVE = ("WDT", "WP")


@dataclass(slots=True)
class Taken:
    """What a word takes: the tokens that it is about, those of the words that open them, and by which construction."""

    content: set[int]
    opened: list[int]
    frame: str


def about(sentence: Sentence, token: Token, entry: Attitude, words: list[int]) -> Taken | None:
    """What an active verb is about, by the first of its constructions that is there."""
    takes = entry.takes
    for child in sentence.children(token.i, "ccomp", "xcomp"):
        inside = [sentence.tokens[c] for c in child.children]
        to = any(c.lower == "to" and c.dep == "aux" for c in inside)
        if not child.tag.startswith("VB"):
            continue
        frame = "infinitive" if to else ("gerund" if child.tag == "VBG" and child.dep == "xcomp" else "clause")
        if frame in takes and (child.i > token.i or frame == "clause"):
            asked = [c.i for c in sentence.children(token.i, "dobj", "dative")] if "object" in takes else []
            return Taken(reach(sentence, [child.i, *asked]), [], frame)
    if "named" in takes:
        return named(sentence, token)
    if "like" in takes:
        return looks(sentence, token)
    if "object" in takes:
        taken = thing(sentence, token, words)
        if taken is not None:
            return taken
    return opened(sentence, token, takes, words)


def spoken(i: int, entry: Attitude, words: list[int], holders: list[int], contents: Contents) -> Taken | None:
    """Words quoted before or after a verb that tells how they were spoken."""
    if "quoted" not in entry.takes or not holders:
        return None
    found, _ = contents.of_verb(i, SPOKEN, words, holders)
    return Taken(found, [], "quoted") if any(contents.sentence.tokens[j].quoted for j in found) else None


def thing(sentence: Sentence, token: Token, words: list[int]) -> Taken | None:
    """The object of a verb, with what follows it; the noun of a relative clause that has none of its own."""
    tokens = sentence.tokens
    objects = [c for c in sentence.children(token.i, "dobj") if c.i not in words]
    lacking = not objects and token.dep == "relcl" and not sentence.children(token.i, "prep", "ccomp", "xcomp", "acomp")
    if lacking and any(tokens[c].tag in RELATIVE and tokens[c].dep in ("nsubj", "nsubjpass") for c in token.children):
        return None
    if lacking or (objects and objects[0].tag in RELATIVE):
        noun = token.head if token.dep == "relcl" else antecedent(sentence, token.i, objects[0].i) if objects else -1
        return Taken(set(sentence.subtree(noun)) - set(sentence.subtree(token.i)), [], "relative") if noun >= 0 else None
    if not objects or objects[0].entity in TIMES:
        return None
    more = [c.i for c in sentence.children(token.i, "prep", "oprd") if c.i > objects[0].i and c.lower not in BESIDE]
    return Taken(reach(sentence, [objects[0].i, *more]), [], "object")


def named(sentence: Sentence, token: Token) -> Taken | None:
    """ "Called it a farce", "sees them as rivals": a thing and what it is held to be."""
    objects = sentence.children(token.i, "dobj")
    said = [c for c in sentence.children(token.i, "oprd", "attr", "acomp") if c.i > token.i]
    small = [c for c in sentence.children(token.i, "ccomp", "xcomp") if c.i > token.i and not c.tag.startswith("VB")]
    holders = [token.i, *(c.i for c in objects)]
    likened = [c for h in holders for c in sentence.children(h, "prep") if c.lower == "as" and c.i > token.i]
    likened += [c for c in sentence.children(token.i, "advcl") if any(m.lower == "as" for m in sentence.children(c.i, "mark"))]
    quoted = {t.i for t in sentence.tokens[token.i + 1 : token.i + NEAR] if t.quoted}
    if quoted and not token.quoted:
        return Taken(set(range(token.i + 1, max(quoted) + 1)), [], "named")
    if small or (objects and (said or likened)):
        return Taken(reach(sentence, [c.i for c in (*objects, *said, *small, *likened)]), [], "named")
    return None


def looks(sentence: Sentence, token: Token) -> Taken | None:
    """ "Seems like a trap", "looks certain"."""
    held = [c for c in sentence.children(token.i, "acomp", "oprd", "attr") if c.i > token.i]
    likened = [c for c in sentence.children(token.i, "prep", "advcl") if c.i > token.i and c.lower in ("like", "as")]
    if token.lemma in ("look", "sound") and not likened:
        return None
    if likened:
        return Taken(set(sentence.subtree(likened[0].i)) - {likened[0].i}, [likened[0].i], "like")
    return Taken(reach(sentence, [c.i for c in held]), [], "adjective") if held else None


def opened(sentence: Sentence, token: Token, takes: tuple[str, ...], words: list[int]) -> Taken | None:
    """The phrase or clause that one of the prepositions opens."""
    for holder in (token.i, *words):
        for child in sentence.children(holder, "prep"):
            if child.i > token.i and child.lower in takes:
                found = set(sentence.subtree(child.i)) - {child.i}
                if found and not any(sentence.tokens[c].entity in TIMES for c in child.children):
                    return Taken(found, [child.i], "prep:" + child.lower)
        for child in sentence.children(holder, "advcl", "ccomp", "xcomp"):
            mark = next((c for c in sentence.children(child.i, "mark") if c.lower in takes and c.i > token.i), None)
            if mark is not None:  # "called for all of them to leave"
                return Taken(set(sentence.subtree(child.i)) - {mark.i}, [mark.i], "prep:" + mark.lower)
    return None


def endured(sentence: Sentence, token: Token, entry: Attitude) -> Taken | None:
    """What a passive verb is about: its subject, or the noun before it, and the clause after it; else a phrase after it."""
    clause = [c.i for c in sentence.children(token.i, "ccomp", "xcomp", "oprd")]
    beneath = [c.i for c in sentence.children(token.i, "nsubjpass")]
    noun = [token.head] if not beneath and token.dep in ("acl", "relcl") else []
    likened = [c.i for c in sentence.children(token.i, "prep") if c.lower == "as" and c.i > token.i]
    takes = entry.takes
    if not ("object" in takes or (clause and {"clause", "infinitive"} & set(takes)) or ("named" in takes and (clause or likened))):
        return None
    if not (beneath or noun or clause or likened):
        return opened(sentence, token, ("about", "for", "whether", "if", "how", "why"), [])
    found = reach(sentence, [*beneath, *noun])
    if noun:
        found -= set(sentence.subtree(token.i))
    mark = [j for j in likened if j == token.i + 1]  # "is seen as": the word goes with the verb
    return Taken((found | reach(sentence, [*clause, *likened])) - {token.i, *mark}, mark, "passive")


def is_participle(sentence: Sentence, token: Token) -> bool:
    """Whether a verb is a participle of something done to the subject above it: "asked about the raid, he left"."""
    return token.tag == "VBN" and token.dep == "advcl" and not sentence.children(token.i, "aux", "dobj", "nsubj")


def complement(sentence: Sentence, i: int, entry: Attitude) -> Taken | None:
    """The clause, infinitive or phrase that a noun or adjective holds."""
    tokens, takes = sentence.tokens, entry.takes
    for child in sentence.children(i, "acl", "ccomp", "xcomp", "advcl"):
        marks = {tokens[c].lower for c in child.children if tokens[c].dep in ("mark", "aux")}
        if child.i > i and "infinitive" in takes and "to" in marks:
            return Taken(set(sentence.subtree(child.i)), [], "infinitive")
        asked = {"whether", "if", "why", "how", "when", "where", "who", "what"} & {tokens[c].lower for c in child.children}
        if child.i > i and "clause" in takes and ("that" in marks or child.dep == "ccomp" or (asked and entry.holder)):
            return Taken(set(sentence.subtree(child.i)), [], "clause")
    return opened(sentence, tokens[i], takes, [])


def owners_of(sentence: Sentence, i: int, opened: list[int]) -> list[int]:
    """Whose a noun is: the owner, or the one after "by" or "from"."""
    owners = [c.i for c in sentence.children(i, "poss")] or agents(sentence, i)
    return owners or [
        p.i
        for f in sentence.children(i, "prep")
        if f.lower in ("from", "among") and f.i not in opened
        for p in sentence.children(f.i, "pobj")
    ]


def particles(sentence: Sentence, i: int, rest: tuple[str, ...]) -> list[int] | None:
    """The tokens of the words that go with a verb, or None where one is missing."""
    found: list[int] = []
    for word in rest:
        after = i + len(found) + 1
        match = next((c.i for c in sentence.children(i) if c.i > i and c.lower == word), -1)
        if match < 0 and after < len(sentence.tokens) and sentence.tokens[after].lower == word:
            match = after
        if match < 0:
            return None
        found.append(match)
    return found


def may_hold(sentence: Sentence, j: int, entry: Attitude) -> bool:
    """Whether a subject can be of the entry's: somebody, or one of the nouns that it names."""
    token = sentence.tokens[j]
    if token.pos not in ("NOUN", "PROPN", "PRON", "NUM") or token.entity in COUNTED or token.lower in NOBODY:
        return False
    return not entry.subjects or token.lemma in entry.subjects
