"""What stands beside a cue that takes a clause, read off quotation marks, colons and "that" where the parse gives none."""

from __future__ import annotations

from dateline.reading.attribution_speech import FINITE, quotations, reach
from dateline.reading.syntax import Sentence

DASHES = {"–", "—", "―", "--", "-"}
CLOSING = {"”", '"', "''", "’", "'"}
SAYING = {"say", "announce", "add", "state"}
# What is done with a report or claim: after these, "that" is what was issued ("the claim that they made").
ISSUING = {
    "make", "issue", "publish", "release", "give", "file", "send", "submit", "produce", "write", "put", "deny", "reject",
    "dismiss", "call", "deliver", "read", "see", "receive", "get", "hear", "present", "prepare", "compile", "circulate",
    "broadcast", "air", "carry", "post", "repeat", "raise", "level", "describe", "confirm", "believe",
}  # fmt: skip


def split_off(sentence: Sentence, i: int) -> set[int]:
    """What follows a verb of saying that the parse breaks in two ("said one of its officers, Lt. X, had been captured")."""
    tokens = sentence.tokens
    if tokens[i].lemma not in SAYING or not sentence.children(i, "nsubj") or not sentence.children(i, "dobj"):
        return set()
    named = sentence.children(i, "dobj")[0]
    verb = next((t for t in tokens[named.i + 1 :] if t.dep == "ROOT" and t.i != i), None)
    if verb is None or named.i < i or named.pos not in ("NOUN", "PROPN", "NUM") or not verb.tag.startswith("VB"):
        return set()
    between = tokens[i + 1 : verb.i]
    if any(t.text in (";", ":", *CLOSING, "“", "``") for t in between) or not any(t.text == "," for t in between):
        return set()
    return set(range(i + 1, max(sentence.subtree(verb.i)) + 1))


def clause_around(sentence: Sentence, i: int) -> set[int]:
    """The clause that the cue is thrown into: "The town, he said, had fallen", "as he said"."""
    tokens = sentence.tokens
    token = tokens[i]
    inserted = token.dep == "parataxis" or (
        token.dep == "advcl" and any(tokens[c].lower == "as" and c < i for c in token.children)
    )
    if token.dep == "advcl" and inserted and tokens[token.head].lemma in ("deny", "reject", "dismiss", "refute"):
        # "denies arming them, as its neighbour has alleged": what the one denies the other says.
        return reach(sentence, [c.i for c in sentence.children(token.head, "xcomp", "ccomp", "dobj")])
    phrases = [c for c in sentence.children(i, "prep") if not any(tokens[n].entity in ("DATE", "TIME") for n in c.children)]
    if token.dep == "advcl" and (phrases or sentence.children(i, "dobj", "ccomp", "xcomp")):
        return set()
    if token.head != i and inserted and tokens[token.head].tag.startswith(("VB", "NN")):
        stop = next((t.i for t in tokens[i:] if t.text == ";"), len(tokens))  # what follows is told by the report again
        return {j for j in sentence.subtree(token.head) if j < stop} - set(sentence.subtree(i))
    return set()


def as_saying(sentence: Sentence, i: int) -> list[int]:
    """The verb that passes on what somebody is quoted as saying."""
    above = sentence.tokens[sentence.tokens[i].head]
    return [above.head] if sentence.tokens[i].dep == "pcomp" and above.lower == "as" else []


def told_to_be(sentence: Sentence, noun: int) -> set[int]:
    """The clause of "their version is that the base was shelled"."""
    be = sentence.tokens[sentence.tokens[noun].head]
    if sentence.tokens[noun].dep != "nsubj" or be.lemma != "be":
        return set()
    told = [c for c in sentence.children(be.i, "ccomp") if any(m.lower == "that" for m in sentence.children(c.i, "mark"))]
    return reach(sentence, [c.i for c in told])


def quoted_beside(sentence: Sentence, first: int, last: int) -> set[int]:
    """The quotation that stands beside the cue and its source."""
    found: set[int] = set()
    for start, end in quotations(sentence):
        if end - start < 3 and not any(t.tag.startswith("VB") for t in sentence.tokens[start : end + 1]):
            continue
        before = sentence.tokens[max(0, start - 2)]
        if (
            start - 2 > last
            and before.tag in ("DT", "JJ", "IN", "PRP$", "POS", "NN", "NNS", "CC")
            and before.dep != "dobj"
        ):
            continue
        if (end < first and first - end <= 4) or (start > last and start - last <= 8):
            found |= set(range(start, end + 1))
    return found if len(found) >= 2 else set()


def quotation_after(sentence: Sentence, last: int) -> set[int]:
    """A quotation right after what the parse takes to be said: "told the host “we are leaving”"."""
    for start, end in quotations(sentence):
        if 1 <= start - last <= 3 and end - start >= 3:
            return set(range(start, end + 1))
    return set()


def has_object(sentence: Sentence, i: int) -> bool:
    return any(c.pos in ("NOUN", "PROPN") for c in sentence.children(i, "dobj")) and sentence.tokens[
        i
    ].lemma not in ("tell", "ask", "inform", "assure", "remind")


def after_colon(sentence: Sentence, i: int) -> set[int]:
    tokens = sentence.tokens
    for j in range(i + 1, min(i + 12, len(tokens) - 1)):
        if tokens[j].text == ":":
            return set(range(j + 1, len(tokens)))
    return set()


def after_that(sentence: Sentence, i: int) -> set[int]:
    """ "alleged that on Wednesday …": the clause whose verb the parse did not find."""
    tokens = sentence.tokens
    if i + 3 >= len(tokens) or tokens[i + 1].lower != "that" or tokens[i + 1].dep != "mark":
        return set()
    stop = next((t.i for t in tokens[i + 2 :] if t.text == ";"), len(tokens))
    return set(range(i + 2, stop))


def closes_part(sentence: Sentence, first: int, last: int) -> bool:
    """Whether ", X said" ends the sentence or its part."""
    tokens = sentence.tokens
    if (
        first < 3
        or tokens[first - 1].text not in {",", *CLOSING}
        or (tokens[0].tag in ("WRB", "IN") and has_object(sentence, last))
    ):
        return False
    stop = next((t.i for t in tokens[last + 1 :] if t.text == ";"), len(tokens))
    rest = [t for t in tokens[last + 1 : stop] if t.tag not in (".", "''", "``")]
    return len(rest) <= 5 and not any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in rest)


def signature(sentence: Sentence) -> tuple[int, int, set[int]] | None:
    """The dash and the head of the name that sign a quotation ("“We left.” – Amina, a teacher"), and the words signed."""
    tokens = sentence.tokens
    dash = next((t.i for t in tokens[2:-1] if t.text in DASHES and tokens[t.i - 1].text in CLOSING), -1)
    if dash < 0 or not any(t.quoted for t in tokens[:dash]) or any(t.tag in FINITE or t.quoted for t in tokens[dash:]):
        return None
    name = next((t.i for t in tokens[dash + 1 :] if t.is_name), -1)
    if name < 0 or any(not t.is_name and t.tag not in ("DT", "NN", "JJ", ".") for t in tokens[dash + 1 : name]):
        return None
    while name + 1 < len(tokens) and tokens[name + 1].is_name:
        name += 1
    return dash, name, {t.i for t in tokens[:dash] if t.quoted}
