"""Utterances: who, by which word, is shown to say which words of a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from dateline.codebook.cues import Cue
from dateline.model import Certainty, Stance
from dateline.reading.syntax import Sentence, Token
from dateline.reading.syntax_sayings import names_means

SUBJECTS = ("nsubj", "nsubjpass")
FINITE = {"VBD", "VBZ", "VBP", "MD"}
RELATIVE = {"WDT", "WP"}
MAX_DEPTH = 6
# A clause beside the said one that a contrast opens, and what such a contrast begins with.
CONTRASTS = {"while", "whereas", "but", "although", "though"}
# Verbs that lend their subject and their tense to the one below: "tried to explain", "began vowing".
CHAIN = frozenset({
    "try", "begin", "start", "continue", "stop", "seem", "appear", "keep", "refuse", "decline", "fail", "attempt", "manage", "go",
    "come", "want", "plan", "have", "tend", "cease", "hesitate", "help", "use", "be", "proceed", "work", "rush",
})  # fmt: skip
# Prepositions that open what a cue is about.
OPENERS = frozenset({"about", "of", "for"})
WEAKNESS: dict[Certainty, int] = {"certain": 0, "probable": 1, "possible": 2, "unknown": 3}


@dataclass(slots=True)
class Link:
    """One source of a chain, as tokens: the head of its phrase (-1 where nobody is named) and its cue's first and
    last.
    """

    speaker: int
    cue: tuple[int, int]
    stance: Stance = "asserts"


@dataclass(slots=True)
class Utterance:
    """A cue with the heads of its sources (one or, co-ordinated, several) and the tokens that are said.

    `outer` are the sources that pass it on, outermost first, `inner` those that it cites. `refers` is the token that
    points
    back to what is said elsewhere ("denied it", "rejected the allegation"), -1 where nothing does.
    """

    entry: Cue
    cue: tuple[int, int]
    at: int
    speakers: list[int]
    content: set[int]
    certainty: Certainty
    stance: Stance
    negated: bool = False
    refers: int = -1
    outer: list[Link] = field(default_factory=list)
    inner: list[Link] = field(default_factory=list)


def weaker(a: Certainty, b: Certainty) -> Certainty:
    """The less certain of two."""
    return a if WEAKNESS[a] >= WEAKNESS[b] else b


def is_passive(sentence: Sentence, i: int) -> bool:
    """Whether verb `i` is passive, a bare participle after its noun among them."""
    token = sentence.tokens[i]
    if sentence.children(i, "agent", "auxpass", "nsubjpass"):
        return True
    bare = token.tag == "VBN" and token.dep in ("acl", "amod") and not sentence.children(i, "aux", "dobj")
    return bare and not is_main(sentence, token)


def is_main(sentence: Sentence, token: Token) -> bool:
    """Whether a participle is the sentence's only verb and has no doer after it: "The group boasted of it", misread."""
    noun = sentence.tokens[token.head]
    lone = token.tag == "VBN" and token.dep == "acl" and noun.dep == "ROOT" and noun.i < token.i
    if not lone or sentence.children(token.i, "agent"):
        return False
    within = reach(sentence, [token.i, *(c.i for c in sentence.children(noun.i, "relcl"))])
    return not any(t.tag in FINITE and t.i not in within for t in sentence.tokens)


def agents(sentence: Sentence, i: int) -> list[int]:
    """The heads after a passive's "by"."""
    nouns = [
        n
        for by in sentence.children(i, "agent", "prep")
        if by.lower == "by" and not names_means(sentence.tokens, by)
        for n in sentence.children(by.i, "pobj")
    ]
    return [j for n in nouns if n.entity not in ("DATE", "TIME") for j in sentence.conjuncts(n.i)]


def is_hidden_verb(sentence: Sentence, token: Token) -> bool:
    """Whether a word tagged a noun has a subject of its own: ", the agency estimates"."""
    return (
        token.tag in ("NN", "NNS")
        and token.dep in ("ROOT", "ccomp", "conj")
        and any(c.i < token.i for c in sentence.children(token.i, "nsubj"))
        and not sentence.children(token.i, "det", "cop", "amod", "nummod")
    )


def antecedent(sentence: Sentence, verb: int, pronoun: int) -> int:
    """What a relative pronoun stands for: the noun that the clause hangs on, or the noun before the pronoun."""
    tokens = sentence.tokens
    if tokens[verb].dep == "relcl":
        return _described(sentence, tokens[verb].head, pronoun)
    up = next((a for a in sentence.ancestors(verb) if tokens[a].dep == "relcl"), -1)
    if up >= 0 and tokens[up].head < pronoun:
        return tokens[up].head
    before = pronoun - 1
    while before >= 0 and tokens[before].tag in (",", "IN", "-RRB-", "-LRB-"):
        before -= 1
    return before if before >= 0 and tokens[before].pos in ("NOUN", "PROPN", "PRON") else -1


def _described(sentence: Sentence, noun: int, pronoun: int) -> int:
    """Who is told of after a comma: "Amal Diallo, aide to the president, who said …" is she and not the president."""
    tokens = sentence.tokens
    above = tokens[tokens[noun].head]
    if tokens[noun].dep != "pobj" or above.lower not in ("for", "to", "of") or tokens[pronoun - 1].text != "," or tokens[noun].is_name:
        return noun
    role = tokens[above.head]
    return role.head if tokens[pronoun].lower == "who" and role.dep == "appos" and tokens[role.head].is_name else noun


def subjects(sentence: Sentence, i: int, depth: int = 0) -> list[int]:
    """The heads of who does verb `i`: its own subject, or the one that another clause lends it."""
    tokens = sentence.tokens
    token = tokens[i]
    own = [
        c
        for c in token.children
        if tokens[c].dep in SUBJECTS or (tokens[c].dep == "csubj" and tokens[c].text[:1].isupper())
    ]
    if len(own) > 1 and any(t.text == ":" for t in tokens[own[0] : own[-1]]):
        own = own[-1:]  # a heading before the colon
    if own:
        first = own[-1] if tokens[own[0]].tag in RELATIVE and len(own) > 1 else own[0]
        if tokens[first].tag in RELATIVE and tokens[first].lower != "what":
            found = antecedent(sentence, i, first)
            return [found] if found >= 0 else []
        others = sorted(_coordinated(sentence, first))
        listed = len(others) == 1 or tokens[first].tag == "CD"
        if others and listed and _is_apposition(sentence, first, others):
            return others
        return [first, *others]
    if token.head == i or depth > MAX_DEPTH:
        return []
    return _lent(sentence, i, depth)


def _is_apposition(sentence: Sentence, first: int, names: list[int]) -> bool:
    """Whether the parse joined a description and its names, between commas and without "and"."""
    tokens = sentence.tokens
    if sentence.children(first, "cc") or tokens[first].is_name or not all(tokens[j].is_name for j in names):
        return False
    tree = sentence.subtree(names[0])
    return tokens[tree[0] - 1].text == "," and tree[-1] + 1 < len(tokens) and tokens[tree[-1] + 1].text == ","


def _coordinated(sentence: Sentence, i: int) -> list[int]:
    tokens = sentence.tokens
    return [j for j in sentence.conjuncts(i) if j != i and tokens[j].pos in ("NOUN", "PROPN", "PRON")]


def _lent(sentence: Sentence, i: int, depth: int) -> list[int]:
    tokens = sentence.tokens
    token, head = tokens[i], tokens[i].head
    if token.dep in ("acl", "relcl"):
        return [head] if token.tag == "VBG" or is_main(sentence, token) else []
    if token.dep == "pcomp":
        preposition = tokens[head]
        governor = preposition.head
        if preposition.lower == "as" and tokens[governor].tag.startswith("VB"):
            objects = [c.i for c in sentence.children(governor, "dobj", "nsubjpass")]
            return objects or subjects(sentence, governor, depth + 1)
        head = governor
    if not tokens[head].tag.startswith("VB"):
        return []
    if token.dep in ("xcomp", "ccomp"):
        objects = [c.i for c in sentence.children(head, "dobj") if c.i < i]
        if objects and not is_passive(sentence, head):
            return objects
    if token.dep in ("xcomp", "ccomp", "advcl", "conj", "pcomp", "prep", "dep", "parataxis"):
        return subjects(sentence, head, depth + 1)
    return []


def is_negated(sentence: Sentence, i: int, refusals: frozenset[str]) -> bool:
    """Whether what verb `i` would report is not said: "did not say", "refused to say", "no one said", "could not
    confirm".
    """
    tokens = sentence.tokens
    for child in tokens[i].children:
        token = tokens[child]
        if token.dep == "neg" or token.lower in ("never", "nor", "neither", "hardly"):
            return True
        if token.dep == "aux" and token.lower in ("will", "would", "could", "may", "might", "should", "can", "wo"):
            return True
        if token.dep in SUBJECTS and (
            token.lower in ("nobody", "none", "neither")
            or any(tokens[g].lower in ("no", "neither") for g in token.children)
        ):
            return True
    head = tokens[i].head
    if head != i and tokens[i].dep in ("xcomp", "ccomp") and tokens[i].tag in ("VB", "VBG"):
        return tokens[head].lemma in refusals or is_negated(sentence, head, refusals)
    if tokens[i].dep == "pcomp":
        return tokens[head].lower == "without"
    if tokens[i].dep == "conj" and not any(
        tokens[c].dep in SUBJECTS or tokens[c].dep == "aux" for c in tokens[i].children
    ):
        return tokens[i].tag == "VB" and is_negated(sentence, head, refusals)
    return False


def reach(sentence: Sentence, heads: Iterable[int]) -> set[int]:
    """All that hangs on the heads."""
    return {j for head in heads for j in sentence.subtree(head)}


def clause_start(sentence: Sentence, before: int, spoken: set[int]) -> int:
    """Where the stretch of words begins that a closing ", X said" covers: the sentence, or after an earlier speaker's
    clause.
    """
    tokens = sentence.tokens
    for i in range(before - 1, 0, -1):
        if tokens[i].text == ";":
            return i + 1
        after = tokens[i + 1].lower if i + 1 < before else ""
        if tokens[i].text == "," and (after in CONTRASTS or after == "and") and any(j < i for j in spoken):
            return i + 2 if after in ("but", "and") else i + 1
    return 0


def quotations(sentence: Sentence) -> list[tuple[int, int]]:
    """First and last token of each run of quoted words."""
    runs: list[tuple[int, int]] = []
    for token in sentence.tokens:
        if not token.quoted:
            continue
        if runs and runs[-1][1] == token.i - 1:
            runs[-1] = runs[-1][0], token.i
        else:
            runs.append((token.i, token.i))
    return runs


def is_finite(sentence: Sentence, i: int) -> bool:
    """Whether verb `i` heads a clause with tense."""
    token = sentence.tokens[i]
    return token.tag in FINITE or any(
        sentence.tokens[c].tag in FINITE for c in token.children if sentence.tokens[c].dep in ("aux", "auxpass")
    )


def cue_span(sentence: Sentence, i: int, words: Iterable[int] = ()) -> tuple[int, int]:
    """First and last token of the cue: the verb and the further words of its entry, with the auxiliaries, adverbs and the verbs
    beside it that lend it their subject ("has tried to explain").
    """
    tokens = sentence.tokens
    wanted, at = {i, *words}, i
    while True:
        wanted |= {c for c in tokens[at].children if _goes_with(tokens[c], at)}
        head = tokens[tokens[at].head]
        if tokens[at].dep != "xcomp" or head.i > at or head.lemma not in CHAIN or not head.tag.startswith("VB"):
            return run(wanted, i)
        wanted.add(head.i)
        at = head.i


def _goes_with(token: Token, verb: int) -> bool:
    """Whether a dependent of a cue's verb belongs to the cue."""
    adverb = token.dep == "advmod" and not token.children
    if token.i < verb:
        return token.dep in ("aux", "auxpass", "neg") or (adverb and (token.tag == "RB" or token.lower in ("since", "once")))
    if token.dep == "dobj":
        return token.lower.endswith(("self", "selves"))
    return token.dep == "prt" or (adverb and token.tag == "RB" and token.lower.endswith("ly"))


def with_opener(sentence: Sentence, span: tuple[int, int], content: set[int]) -> tuple[int, int]:
    """The cue with the preposition right after it, where that is no part of what is said: "complained about", "said of"."""
    after = span[1] + 1
    if after >= len(sentence.tokens) or after in content:
        return span
    token = sentence.tokens[after]
    opens = token.dep == "prep" and token.lower in OPENERS and span[0] <= token.head <= span[1]
    return (span[0], after) if opens and not any(sentence.tokens[c].entity in ("DATE", "TIME") for c in token.children) else span


def run(wanted: set[int], i: int) -> tuple[int, int]:
    """First and last of the `wanted` tokens that stand in one row with token `i`."""
    first = last = i
    while first - 1 in wanted:
        first -= 1
    while last + 1 in wanted:
        last += 1
    return first, last


def is_word(token: Token) -> bool:
    """Whether a token is more than punctuation."""
    return token.pos not in ("PUNCT", "SPACE") and token.dep != "punct"
