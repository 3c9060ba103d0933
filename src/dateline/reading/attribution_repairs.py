"""Small checks and corrections on the utterances of one sentence, where the parse or the punctuation misleads."""

from __future__ import annotations

from dateline.codebook.cues import Cue
from dateline.reading.attribution_speech import CONTRASTS, Utterance, is_word
from dateline.reading.syntax import Sentence


def of_the_speaker_himself(sentence: Sentence, one: Utterance) -> bool:
    """ "I think", "you know" within a quotation are no further source."""
    tokens = sentence.tokens
    return tokens[one.at].quoted and any(tokens[s].lower in ("i", "we", "you") for s in one.speakers if s >= 0)


def trimmed(sentence: Sentence, content: set[int]) -> frozenset[int]:
    """Without the punctuation at both ends."""
    inside = sorted(content)
    while inside and (not is_word(sentence.tokens[inside[-1]]) or sentence.tokens[inside[-1]].pos == "CCONJ"):
        inside.pop()
    first = next((n for n, j in enumerate(inside) if is_word(sentence.tokens[j])), 0)
    return frozenset(inside[first:])


def gives_none(sentence: Sentence, i: int) -> bool:
    """ "gave no figures": the object itself is denied."""
    return any(c.dep == "dobj" and any(g.lower == "no" for g in sentence.children(c.i)) for c in sentence.children(i))


def clause_end(sentence: Sentence, first: int, last: int) -> int:
    """The source's phrase ends before a comma with "who", "which" or a further clause."""
    tokens = sentence.tokens
    for j in range(first, last):
        if tokens[j].text in (",", ";") and (
            tokens[j + 1].tag in ("WDT", "WP", "CC", "VBG", "IN", "WRB") or tokens[j].text == ";"
        ):
            return j - 1
    return last


def is_quoted(sentence: Sentence, content: frozenset[int]) -> bool:
    words = [j for j in content if is_word(sentence.tokens[j])]
    quoted = sum(sentence.tokens[j].quoted for j in words)
    return len(words) >= 2 and quoted >= 0.8 * len(words)


def raise_conjoined(sentence: Sentence, found: list[Utterance]) -> None:
    """ "denied that his men had fired and accused …": the tense shows that the second verb goes with the first cue,
    not with what it says.
    """
    tokens = sentence.tokens
    for inner in found:
        token = tokens[inner.at]
        below = tokens[token.head]
        if (
            token.dep != "conj"
            or below.dep != "ccomp"
            or any(tokens[c].dep in ("nsubj", "nsubjpass", "aux", "auxpass") for c in token.children)
        ):
            continue
        outer = next((u for u in found if u.at == below.head), None)
        if (
            outer is None
            or token.tag != tokens[outer.at].tag
            or not any(tokens[c].dep in ("aux", "auxpass") for c in below.children)
        ):
            continue
        tree = set(sentence.subtree(inner.at))
        inner.speakers = list(outer.speakers)
        outer.content -= tree | {j for j in (min(tree) - 1,) if tokens[j].pos == "CCONJ"}


def cut_contrasts(sentence: Sentence, found: list[Utterance]) -> None:
    """Takes from one source's words what a contrast gives to another: "He said …, while the ministry put …"."""
    tokens = sentence.tokens
    for inner in found:
        head = tokens[inner.at]
        own = [c for c in head.children if tokens[c].dep in ("nsubj", "nsubjpass")]
        if not own or any(tokens[c].lower == "that" and tokens[c].dep == "mark" for c in head.children):
            continue
        tree = sentence.subtree(inner.at)
        before = [tokens[j].lower for j in range(max(0, min(tree) - 2), min(tree) + 1)]
        contrasted = head.dep == "advcl" and any(tokens[c].lower in CONTRASTS for c in head.children)
        joined = head.dep == "conj" and ("but" in before or ("," in before and bool({"and", "while"} & set(before))))
        if contrasted or joined:
            for outer in found:
                if outer is not inner and inner.at in outer.content and outer.at < inner.at:
                    outer.content -= set(tree)


def further_words(sentence: Sentence, i: int, entry: Cue) -> list[int] | None:
    """The tokens of the entry's words after its verb, or None where one is missing."""
    wanted = entry.lemma.split()[1:]
    if not wanted:
        return []
    tokens = sentence.tokens
    found: list[int] = []
    for word in wanted:
        near = [c for holder in (i, *found) for c in tokens[holder].children]
        match = next(
            (
                j
                for j in near
                if word in (tokens[j].lower, tokens[j].lemma) and (j > i or tokens[j].dep in ("nsubjpass", "dobj"))
            ),
            -1,
        )
        if match < 0 and word in ("the", "a"):
            continue
        if match < 0 or any(
            tokens[c].entity in ("DATE", "TIME") for c in tokens[match].children if tokens[c].dep == "pobj"
        ):
            return None
        found.append(match)
    return found
