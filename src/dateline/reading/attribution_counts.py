"""Who stands behind a number: whoever counts, lists or mentions it, by whom it is given, whose count it is."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.codebook.cues import Cue
from dateline.reading.attribution_repairs import further_words
from dateline.reading.attribution_speakers import VESSELS
from dateline.reading.attribution_speech import (
    CONTRASTS,
    FINITE,
    Utterance,
    agents,
    cue_span,
    is_negated,
    is_passive,
    reach,
    subjects,
)
from dateline.reading.syntax import Sentence, Token

COUNTED = "counted"
# Numbers of what is no toll: hours, days, prices, shares.
MEASURED = frozenset({"DATE", "TIME", "MONEY", "PERCENT"})
ROUND = frozenset({"dozens", "scores", "hundreds", "thousands", "several", "dozen", "no", "nil", "none", "zero"})
FIGURE_NOUNS = frozenset({"number", "figure", "toll", "count", "tally", "total", "estimate", "calculation", "sum"})
PARTS = frozenset({"whom", "which", "them", "these", "those"})
ENDS = frozenset({";", ":", ".", "(", ")", "–", "—"})
STANDING = frozenset({"at", "in", "on", "inside", "outside", "near"})
GIVEN_WITH = frozenset({"at", "as", "to"})
OF_WORDS = frozenset({"of", "from"})


def counting(sentence: Sentence, token: Token, entries: Iterable[Cue], refusals: frozenset[str]) -> Utterance | None:
    """What a verb counts, lists or mentions, where a number stands in it; in the passive, the number that somebody gave."""
    for entry in entries:
        words = further_words(sentence, token.i, entry) if COUNTED in entry.takes else None
        if words is None:
            continue
        passive = is_passive(sentence, token.i)
        speakers = agents(sentence, token.i) if passive else [j for j in subjects(sentence, token.i) if _counts(sentence, j, entry)]
        content = _given(sentence, token, entry) if passive else _listed(sentence, token, entry, words)
        if speakers and content:
            span = cue_span(sentence, token.i, words)
            one = Utterance(entry, span, token.i, speakers, content - set(words) - {token.i}, entry.certainty, entry.stance)
            one.negated = is_negated(sentence, token.i, refusals)
            return one
    return None


def counter(sentence: Sentence, noun: int, entry: Cue) -> list[int]:
    """Whose count noun `noun` is: "the hospital's count", "the count of the monitors", "a ministry tally"."""
    token = sentence.tokens[noun]
    if token.lemma not in entry.objects and token.lower not in entry.objects:
        return []
    owners = [c.i for c in sentence.children(noun, "poss") if c.tag != "PRP$" or c.lower in ("his", "her", "their", "its")]
    of = [p.i for c in sentence.children(noun, "prep") if c.lower in OF_WORDS for p in sentence.children(c.i, "pobj")]
    of = [j for j in of if sentence.tokens[j].lemma not in ("dead", "death", "loss", "casualty", "victim", "statement", "report")]
    named = [c.i for c in sentence.children(noun, "compound", "nmod", "amod") if c.is_name or c.entity in ("ORG", "NORP", "GPE")]
    return (owners or of or named)[-1:]


def run_on(sentence: Sentence, one: Utterance) -> set[int]:
    """The further members of a list of counts that the parse cut off: "20 dead, 72 injured and 26 missing"."""
    tokens = sentence.tokens
    found, content = set[int](), one.content
    if COUNTED not in one.entry.takes or not content or max(content) < one.at or not any(_is_number(tokens[j]) for j in content):
        return found
    at = max((j for j in content if tokens[j].pos not in ("PUNCT", "CCONJ")), default=max(content)) + 1
    while at < len(tokens) - 1 and (tokens[at].text == "," or tokens[at].lower == "and"):
        start = at + 2 if tokens[at].text == "," and tokens[at + 1].lower == "and" else at + 1
        end = next((t.i for t in tokens[start:] if t.text in (",", *ENDS) or (t.lower == "and" and t.i > start)), len(tokens))
        part = tokens[start:end]
        if not any(_is_number(t) for t in part[:4]):
            break
        if any(t.tag in FINITE for t in part) and not any(t.lower in PARTS for t in part[:5]):
            break
        found |= set(range(start, end))
        at = end
    return found


def scene_of(sentence: Sentence, one: Utterance) -> set[int]:
    """Where who counts stood, told before the count: "at the hospital a doctor spoke of ten bodies"."""
    if COUNTED not in one.entry.takes or not any(_is_number(sentence.tokens[j]) for j in one.content):
        return set()
    found: set[int] = set()
    for child in sentence.children(one.at, "prep"):
        sites = [p for p in sentence.children(child.i, "pobj") if p.pos == "NOUN" and p.entity not in MEASURED]
        if child.i < one.at and child.lower in STANDING and sites and sites[0].lemma not in VESSELS:
            found |= set(sentence.subtree(child.i))
    return found - set(one.speakers)


def _counts(sentence: Sentence, j: int, entry: Cue) -> bool:
    """Whether a subject is somebody who may count: named, a pronoun, or of the entry's subjects."""
    token = sentence.tokens[j]
    if token.entity in MEASURED or token.tag in ("CD", "EX", "WDT") or token.lower in ("there", "this", "that", "what"):
        return False
    named = token.is_name or token.pos == "PRON" or any(sentence.tokens[c].is_name for c in token.children)
    return named or not entry.subjects or token.lemma in entry.subjects or token.lower in entry.subjects


def _listed(sentence: Sentence, token: Token, entry: Cue, words: list[int]) -> set[int]:
    tokens = sentence.tokens
    told = sentence.children(token.i, "dobj", "attr", "oprd") if "object" in entry.takes else []
    heads = [c.i for c in told if entry.subjects or not entry.objects or {c.lemma, c.lower} & {*entry.objects}]
    of = [p.i for w in words for p in sentence.children(w, "pobj", "pcomp")]
    heads += of
    number = any(_is_counted(sentence, j) for j in heads)
    for preposition in sentence.children(token.i, "prep"):
        if preposition.lower in GIVEN_WITH and preposition.lower in entry.takes and preposition.i not in words:
            ends = sentence.children(preposition.i, "pobj", "amod", "pcomp", "nummod")
            if any(_is_number(t) or _is_counted(sentence, t.i) for t in ends if t.entity not in MEASURED):
                more = sentence.children(token.i, "dobj", "oprd", "nsubjpass")
                return reach(sentence, [preposition.i, *(c.i for c in more)]) if more else set()
    if not number:
        return set()
    content = reach(sentence, heads)
    for child in sentence.children(token.i, "prep", "advcl", "npadvmod", "acomp", "advmod"):
        contrast = any(tokens[c].dep == "mark" and tokens[c].lower in CONTRASTS for c in child.children)
        vessel = any(p.lemma in VESSELS for p in sentence.children(child.i, "pobj"))
        if child.i not in content and not contrast and not vessel and (child.i > min(content) or child.dep in ("prep", "npadvmod")):
            content |= set(sentence.subtree(child.i))
    return content


def _given(sentence: Sentence, token: Token, entry: Cue) -> set[int]:
    """The number that a participle or a passive says to be somebody's ("a toll of 40 put out by the rebels")."""
    subject = [c.i for c in sentence.children(token.i, "nsubjpass")] or ([token.head] if token.dep in ("acl", "relcl") else [])
    if token.dep == "acl" and sentence.tokens[token.i - 1].text == "," and sentence.tokens[token.i - 2].tag == "CD":
        subject = [token.i - 2]  # "from 100, given by the mayor, to 300"
    if not subject:
        return set()
    top = sentence.tokens[subject[0]]
    named = {top.lemma, top.lower} & ({*entry.objects} | FIGURE_NOUNS)
    if top.tag != "CD" and not named and not (entry.subjects and _is_counted(sentence, top.i)):
        return set()
    if not any(_is_number(sentence.tokens[j]) for j in sentence.subtree(top.i)):
        top = _meant(sentence, top)
    content = reach(sentence, [top.i]) - set(sentence.subtree(token.i))
    for child in sentence.children(token.i, "prep"):
        content |= set(sentence.subtree(child.i)) if child.lower in GIVEN_WITH else set()
    return content if any(_is_number(sentence.tokens[j]) for j in content) else set()


def _meant(sentence: Sentence, noun: Token) -> Token:
    """The number that "a figure put out by" stands beside."""
    if noun.dep == "appos":
        return sentence.tokens[noun.head]
    first = min(sentence.subtree(noun.i))
    before = sentence.tokens[max(0, first - 6) : first]
    if not before or before[-1].text != ",":
        return noun
    return next((t for t in reversed(before) if t.tag == "CD" and t.entity not in MEASURED), noun)


def _is_counted(sentence: Sentence, j: int) -> bool:
    """Whether noun `j`, or one joined to it, has a number that tells how many."""
    for i in (j, *sentence.conjuncts(j)):
        token = sentence.tokens[i]
        of = [p for c in sentence.children(i, "prep") if c.lower == "of" for p in sentence.children(c.i, "pobj")]
        parts = [token, *sentence.children(i, "nummod", "det", "amod"), *of, *(n for p in of for n in sentence.children(p.i, "nummod"))]
        if token.entity not in MEASURED and any(_is_number(t) for t in parts):
            return True
    return False


def _is_number(token: Token) -> bool:
    return (token.tag == "CD" and token.entity not in MEASURED) or token.lower in ROUND
