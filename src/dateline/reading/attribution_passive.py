"""Passive cues: "is said to have fled", "denied by the army", "a toll given by the ministry"."""

from __future__ import annotations

from dateline.codebook.cues import Cue
from dateline.reading.attribution_content import Contents
from dateline.reading.attribution_nouns import of_noun
from dateline.reading.attribution_speakers import may_speak
from dateline.reading.attribution_speech import Utterance, agents, cue_span, is_negated, reach, subjects, weaker
from dateline.reading.syntax import Sentence, Token

REFUSALS = frozenset({"refuse", "decline", "fail", "avoid", "stop", "neglect"})
# Prepositions by which a number is given: "put at 600", "corrected to 31", "given as 25".
GIVEN = frozenset({"at", "to", "as"})


def passive(sentence: Sentence, token: Token, entry: Cue, words: list[int], contents: Contents) -> Utterance | None:
    """What a passive verb says by whom, or with nobody named; None where it says nothing."""
    tokens = sentence.tokens
    by = [j for j in agents(sentence, token.i) if may_speak(sentence, j, entry)]
    told = [a.i for x in sentence.children(token.i, "auxpass") if x.i > token.i for a in sentence.children(x.i, "attr")]
    if by and told and "clause" in entry.takes:
        # "Also reported by the staff was a raid": the verb before its subject.
        span = cue_span(sentence, token.i, words)
        return Utterance(entry, span, token.i, by, reach(sentence, told), entry.certainty, entry.stance)
    subject = _subject(sentence, token, entry)
    said = [c.i for c in sentence.children(token.i, "ccomp")]
    number = any(tokens[j].tag == "CD" or tokens[j].lemma in entry.objects for j in subject)
    given = [c.i for c in sentence.children(token.i, "prep") if c.lower in GIVEN and _is_counted(sentence, c.i)]
    certainty, refers = entry.certainty, -1
    if by and entry.objects and given and set(entry.takes) & GIVEN and not said:
        above = set(sentence.subtree(token.i)) if subject and subject[0] == token.head else set()
        content = (reach(sentence, subject) - above) | reach(sentence, given)
    elif by and entry.objects and not said and not number:
        return None
    elif by and ("object" in entry.takes or ("clause" in entry.takes and said)):
        content, refers = _done_by(sentence, token, subject, said, contents)
    else:
        content = _by_nobody(sentence, token, entry, subject, said, by)
        if "of" not in entry.takes or not by:
            certainty = weaker(certainty, "probable")
    content -= {token.i}
    if not content and refers < 0:
        return None
    span = cue_span(sentence, token.i, words)
    one = Utterance(entry, span, token.i, by, content, certainty, entry.stance, refers=refers)
    one.negated = is_negated(sentence, token.i, REFUSALS)
    return one


def _subject(sentence: Sentence, token: Token, entry: Cue) -> list[int]:
    tokens = sentence.tokens
    subject = [c.i for c in sentence.children(token.i, "nsubjpass")] or (
        subjects(sentence, token.i)[:1] if token.dep == "conj" else []
    )
    if not subject and token.dep in ("acl", "relcl", "amod"):
        subject = [token.head]
    if subject and tokens[subject[0]].tag == "WDT":
        subject = [token.head] if token.dep == "relcl" else subject
    if subject and entry.objects and tokens[subject[0]].lemma not in entry.objects:
        # A relative clause that the parse hangs on the nearest noun: "a bombing at an academy, which was claimed by".
        higher = [a for a in sentence.ancestors(subject[0]) if tokens[a].lemma in entry.objects and a < token.i]
        subject = higher[:1] or subject
    return subject


def _is_counted(sentence: Sentence, preposition: int) -> bool:
    inside = [sentence.tokens[j] for c in sentence.children(preposition, "pobj") for j in sentence.subtree(c.i)]
    return any(t.tag == "CD" for t in inside)


def _done_by(
    sentence: Sentence, token: Token, subject: list[int], said: list[int], contents: Contents
) -> tuple[set[int], int]:
    content = reach(sentence, subject)
    if token.i in content:
        content -= set(sentence.subtree(token.i))
    if said or (subject and sentence.tokens[subject[0]].lower == "it"):
        return reach(sentence, said), -1
    if subject and sentence.tokens[subject[0]].lemma in contents.nouns:
        content = of_noun(sentence, subject[0])
        return content, -1 if content else subject[0]
    return content, -1


def _by_nobody(
    sentence: Sentence, token: Token, entry: Cue, subject: list[int], said: list[int], by: list[int]
) -> set[int]:
    """What is said with nobody named: "was accused of", "it was said that", "are believed to have"."""
    tokens = sentence.tokens
    of = [c.i for c in sentence.children(token.i, "prep") if c.lower == "of"]
    if "of" in entry.takes and subject and of and entry.stance == "accuses":
        return reach(sentence, [*subject, *of]) - set(by)
    if by or entry.stance not in ("asserts", "accuses", "estimates", "confirms"):
        return set()
    if subject and tokens[subject[0]].lower == "it" and said:
        return reach(sentence, said)
    raised = [c.i for c in sentence.children(token.i, "xcomp", "oprd")
              if "object" in entry.takes or any(tokens[g].lower == "to" for g in c.children)]  # fmt: skip
    if raised and {"clause", "infinitive"} & set(entry.takes) and token.dep != "acl":
        return (reach(sentence, [*subject, *raised]) if subject else set(sentence.subtree(token.i))) - {token.i}
    return set()
