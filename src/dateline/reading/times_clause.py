"""What the clause around a time says of it: whether it looks ahead, and how the time relates to what happens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from dateline.reading.syntax import Sentence, Token

Outlook = Literal["past", "perfect", "present", "future", "would", "open"]
Relation = Literal["in", "since", "until", "by", "before", "after", "for"]

MAX_CLIMB = 40
CLAUSES = {"xcomp", "ccomp", "advcl", "conj", "acl", "pcomp", "relcl", "dep", "csubj"}
BOUNDS: dict[str, Relation] = {
    "since": "since", "until": "until", "till": "until", "til": "until", "through": "until", "by": "by", "for": "for",
    "before": "before", "ahead": "before", "pre": "before", "after": "after", "following": "after", "beyond": "after",
    "post": "after",
}  # fmt: skip
BARE = {"let", "make", "see", "watch", "hear", "help"}  # govern an infinitive without "to"
ORDINALS = {"first", "second", "third", "fourth", "fifth", "latest", "last", "only"}
SUPERLATIVE = {"first", "only", "last", "lowest", "highest", "unprecedented"}


@dataclass(frozen=True, slots=True)
class Clauses:
    """Reads clauses by the codebook's lists of cues (WILL, PLANNED, DONE, TIMETABLE, ORDER)."""

    lists: Mapping[str, frozenset[str]]

    def outlook(self, sentence: Sentence, head: int) -> Outlook:
        """Where in time the verb over token `head` puts what it tells."""
        tokens = sentence.tokens
        at = head
        for _ in range(MAX_CLIMB):
            token = tokens[at]
            if at != head or token.pos in ("VERB", "AUX"):
                if token.pos in ("VERB", "AUX") or token.tag.startswith("VB"):
                    return self._verb(sentence, at, 0)
                if token.lower in self.lists["PLANNED"] or token.lower == "ahead":
                    return "future"
                if token.pos == "NOUN" and any(
                    tokens[c].dep == "amod" and (tokens[c].lower == "next" or tokens[c].lemma in self.lists["PLANNED"])
                    for c in token.children
                ):
                    return "future"
            if token.head == at:
                return "open"
            at = token.head
        return "open"

    def _verb(self, sentence: Sentence, at: int, depth: int) -> Outlook:
        tokens = sentence.tokens
        verb = tokens[at]
        helpers = [tokens[c] for c in verb.children if tokens[c].dep in ("aux", "auxpass", "aux:pass")]
        words = {helper.lower for helper in helpers}
        if verb.lemma in self.lists["SCHEDULE"] and not (verb.tag == "VBN" and not helpers and verb.dep == "advcl"):
            return "future"
        has = next(
            (
                helper.lower
                for helper in helpers
                if helper.lemma == "have" or helper.lower in ("'ve", "has", "had", "have")
            ),
            None,
        )
        if has is None and words & self.lists["WILL"]:
            return "future"
        if words & {"would", "'d"} and has is None:
            return "would"
        if "to" in words and has is None:
            return self._infinitive(sentence, at, depth)
        if has:
            return "perfect" if has in ("has", "have", "'ve") and not words & self.lists["WILL"] else "past"
        if verb.lemma in self.lists["PLANNED"] and (
            verb.tag in ("VBN", "JJ") or words & {"is", "are", "was", "were", "be"}
        ):
            return "past" if _is_done(sentence, verb) else "future"
        if verb.tag == "VBN" and words & {"is", "are", "'s", "'re", "am"}:
            return "present"
        if verb.tag in ("VBD", "VBN") or words & {"was", "were", "did", "got", "could"}:
            return "past"
        if verb.tag in ("VBZ", "VBP"):
            return self._present(sentence, verb)
        if verb.tag == "VBG":
            if words & {"is", "are", "'s", "'re", "am"}:
                going = any(tokens[c].dep == "xcomp" for c in verb.children) and verb.lemma == "go"
                return "future" if going else "present"
            if verb.head != at and verb.dep in CLAUSES | {"pobj", "prep"} and depth < 8:
                return self._above(sentence, verb.head, depth + 1)
            return "open"
        if verb.tag == "VB" and not helpers and sentence.tokens[verb.head].lemma in BARE and verb.dep in ("xcomp", "ccomp"):
            # "Were let go on Monday": when they were.
            return self._above(sentence, verb.head, depth + 1)
        if verb.tag == "VB":
            return "present" if words & {"do", "does"} else "future" if not helpers else "open"
        return "open"

    def _is_over(self, sentence: Sentence, head: int) -> bool:
        """Whether a time in the genitive belongs to what has happened ("to investigate Sunday's raid")."""
        tokens = sentence.tokens
        if head + 1 >= len(tokens) or tokens[head + 1].tag != "POS" or tokens[head].head <= head:
            return False
        return tokens[tokens[head].head].lemma not in self.lists["APPOINTED"]

    def _present(self, sentence: Sentence, verb: Token) -> Outlook:
        if verb.lemma in self.lists["TIMETABLE"]:
            return "future"
        return "present"

    def _infinitive(self, sentence: Sentence, at: int, depth: int) -> Outlook:
        verb = sentence.tokens[at]
        if verb.head == at or depth > 8:
            return "future"
        governor = sentence.tokens[verb.head]
        if governor.pos in ("NOUN", "PROPN") and any(sentence.tokens[c].lower in ORDINALS for c in governor.children):
            # "The third town to fall this week" fell.
            return "past"
        if governor.lemma in self.lists["PLANNED"] and _had_been(sentence, verb.head):
            # "It had been due to end on Friday": that day is past.
            return "past"
        able = governor.lower == "able" and governor.dep == "acomp"
        if able or verb.dep in ("advcl", "csubj") or (governor.lemma in self.lists["DONE"] and governor.pos in ("VERB", "AUX", "NOUN")):
            above = self._above(sentence, verb.head, depth + 1)
            return "future" if above == "open" else above
        return "future"

    def _above(self, sentence: Sentence, at: int, depth: int) -> Outlook:
        tokens = sentence.tokens
        for _ in range(MAX_CLIMB):
            if tokens[at].pos in ("VERB", "AUX"):
                return self._verb(sentence, at, depth)
            if tokens[at].head == at:
                return "open"
            at = tokens[at].head
        return "open"

    def looks_ahead(self, sentence: Sentence, head: int, relation: Relation) -> Outlook:
        """As `outlook`; a term ("until Friday", "by Friday") that somebody set or asked for lies ahead."""
        if self._is_over(sentence, head):
            return "past"
        found = self.outlook(sentence, head)
        if found in ("past", "perfect", "open", "present") and _at_the_earliest(sentence, head):
            return "future"
        if found in ("past", "perfect", "present") and relation in ("until", "by"):
            verb = governor(sentence, head)
            if verb is not None and sentence.tokens[verb].lemma in self.lists["ORDER"] and not _had(sentence, verb):
                return "future"
        return found


def _is_done(sentence: Sentence, verb: Token) -> bool:
    """Whether a participle that may set a day tells of what somebody did ("a truce proposed by Spain", "was set on fire")."""
    tokens = sentence.tokens
    children = [tokens[c] for c in verb.children]
    if any(c.dep in ("xcomp", "advcl") and c.tag == "VB" for c in children):
        return False
    ablaze = verb.lemma == "set" and any(c.lower in ("on", "ablaze", "alight", "free", "up", "off") and c.dep != "aux" for c in children)
    fire = ablaze and any(t.lower in ("fire", "ablaze", "alight", "free", "up", "off") for t in tokens[verb.i + 1 : verb.i + 3])
    if verb.lemma == "set" and any(c.dep == "prep" and c.lower in ("on", "in") for c in children):
        # "A record set on Monday": what is to come is set for a day.
        return not any(c.dep == "prep" and c.lower == "for" for c in children)
    return fire or (verb.tag == "VBN" and any(c.dep == "agent" for c in children))


def _had(sentence: Sentence, verb: int) -> bool:
    tokens = sentence.tokens
    return any(tokens[c].lower == "had" and tokens[c].dep == "aux" for c in tokens[verb].children)


def _had_been(sentence: Sentence, at: int) -> bool:
    tokens = sentence.tokens
    words = {tokens[c].lower for c in tokens[at].children} | {tokens[c].lower for c in tokens[tokens[at].head].children}
    return "had" in words and ("been" in words or tokens[tokens[at].head].lower == "been")


def _at_the_earliest(sentence: Sentence, head: int) -> bool:
    words = [token.lower for token in sentence.tokens[max(0, head - 4) : head]]
    if words and words[-1] in ("effective", "payable"):
        return True
    before = [token.lower for token in sentence.tokens[max(0, head - 9) : head]]
    if any(before[k : k + 2] == ["ahead", "of"] for k in range(len(before))):
        return True
    return any(
        words[k : k + 3] in (["as", "early", "as"], ["as", "soon", "as"], ["no", "later", "than"])
        for k in range(len(words))
    )


def governor(sentence: Sentence, head: int) -> int | None:
    """The nearest verb over token `head` (or the token itself)."""
    tokens = sentence.tokens
    for _ in range(MAX_CLIMB):
        if tokens[head].pos in ("VERB", "AUX"):
            return head
        if tokens[head].head == head:
            return None
        head = tokens[head].head
    return None


def depth(sentence: Sentence, i: int) -> int:
    """How many heads stand above token `i`."""
    count = 0
    tokens = sentence.tokens
    while tokens[i].head != i and count < MAX_CLIMB:
        i = tokens[i].head
        count += 1
    return count


def phrase_head(sentence: Sentence, first: int, last: int) -> int:
    """The token of `first` to `last` whose head lies outside them; of several, no punctuation or determiner."""
    tokens = sentence.tokens
    found = [i for i in range(first, last + 1) if not first <= tokens[i].head <= last or tokens[i].head == i]
    plain = [i for i in found if tokens[i].pos not in ("PUNCT", "DET", "SYM", "PART")]
    return (plain or found or [last])[0]


def relation(sentence: Sentence, first: int) -> tuple[Relation, int]:
    """How the words before token `first` relate the time to what happens, and the token that says so (or -1)."""
    tokens = sentence.tokens
    at = first - 1
    while at >= 0 and tokens[at].lower in (
        "the",
        "about",
        "around",
        "early",
        "late",
        "mid",
        "at",
        "least",
        "on",
        "of",
        "-",
        "from",
    ):
        if tokens[at].lower == "of" and (at == 0 or tokens[at - 1].lower not in ("ahead", "outside")):
            return "in", -1
        at -= 1
    if at < 0:
        return "in", -1
    word = tokens[at].lower
    if word == "to" and at > 0 and tokens[at - 1].lower in ("prior", "up"):
        return ("before" if tokens[at - 1].lower == "prior" else "until"), at
    if word == "since" and _superlative(sentence, at):
        return "after", at
    return BOUNDS.get(word, "in"), at if word in BOUNDS else -1


def _superlative(sentence: Sentence, since: int) -> bool:
    """Whether "since" compares ("the worst fighting since March"), and tells no span in which something went on."""
    tokens = sentence.tokens
    for at in range(since - 1, max(-1, since - 8), -1):
        token, before = tokens[at], tokens[at - 1].lower if at else ""
        if token.tag in ("JJS", "RBS") or token.lower in SUPERLATIVE:
            loose = before in ("at", "when", "who", "which", "has", "had", "have") or token.tag in ("RB", "VBD", "VBN")
            return not loose
        if token.pos in ("VERB", "AUX") and token.tag != "VBG":
            return False
    return False
