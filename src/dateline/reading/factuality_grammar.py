"""The grammar of what happened: negation, shared auxiliaries, the step from a predicate to what governs it."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from dateline.reading.syntax import Sentence, Token

NEGATIVE_SUBJECTS = {"nobody", "none", "neither", "nothing"}
SEEMING = frozenset({"appear", "seem", "look"})
SEEMING_REACH = 12
# Verbs whose past is like their present; "lay" is also the past of "lie".
SAME_IN_PAST = frozenset({"lay", "put", "set", "cut", "let", "hit", "quit", "shut", "beat", "split", "spread"})
# "Hardly a shot was heard."
FEW = frozenset({"hardly", "scarcely", "barely"})
# "At no moment did they hold the town."
NEVER_AT = frozenset({"moment", "time", "point", "stage", "circumstance", "occasion", "way", "condition", "case"})
# Words that open a clause of what must come first.
AWAITING = frozenset({"once", "when", "after", "before", "as", "whenever", "until", "till"})
HAULING = frozenset({"carry", "bring", "take", "transport", "deliver", "haul", "ferry"})
BARRING = frozenset({"block", "bar", "stop", "halt", "refuse", "deny", "intercept", "hijack", "loot", "seize"})
REFUSING = frozenset({"refuse", "decline"})
PERCEIVING = frozenset({"hear", "see", "feel", "smell"})
DAYS = frozenset({"day", "date", "hour", "moment", "time", "deadline", "month", "week"})
NEGATIVE_ADVERBS = {"never", "nor", "neither", "hardly", "barely", "scarcely", "rarely"}


class Step(NamedTuple):
    """One step up from a predicate: the governing token, how it holds the predicate, and the preposition between, or
    -1.
    """

    governor: int
    relation: str
    preposition: int


def shared_auxiliaries(sentence: Sentence, token: Token) -> list[Token]:
    """The auxiliaries that a co-ordinated verb shares with the first one."""
    if token.dep != "conj" or token.tag not in ("VB", "VBN", "VBG") or sentence.children(token.i, "nsubj", "nsubjpass"):
        return []
    head = sentence.tokens[token.head]
    if not head.tag.startswith("VB") or (token.tag == "VB" and head.tag != "VB"):
        return []
    return sentence.children(head.i, "aux", "auxpass") or shared_auxiliaries(sentence, head)


def auxiliaries_of(sentence: Sentence, token: Token) -> list[Token]:
    """The auxiliaries of a verb, without the "could" of what "could be heard": that was heard."""
    found = sentence.children(token.i, "aux", "auxpass") or shared_auxiliaries(sentence, token)
    if token.lemma in PERCEIVING and not sentence.children(token.i, "neg") and any(c.dep == "auxpass" for c in found):
        return [c for c in found if c.lower not in ("could", "can")]
    return found


def is_past_alike(sentence: Sentence, token: Token) -> bool:
    """Whether what looks like a bare form is a past or present ("encircled the town and let in a convoy")."""
    head = sentence.tokens[token.head]
    return token.dep == "conj" and head.tag in ("VBD", "VBZ", "VBP") and not sentence.children(token.i, "aux")


def stands_in_present(sentence: Sentence, token: Token) -> bool:
    """Whether a verb is in the present, or has a form that could be and the clause above is no past ("impossible until they
    lay down their arms").
    """
    above = sentence.tokens[token.head]
    helpers = {c.lower for c in sentence.children(above.i, "aux")}
    present = above.tag in ("VBZ", "VBP", "MD") or bool(helpers & {"will", "can", "must", "cannot", "may", "shall"})
    return token.tag in ("VBZ", "VBP") or (token.tag in ("VBD", "VB") and token.lower in SAME_IN_PAST and present)


def is_to_be_held(sentence: Sentence, noun: Token, coming: set[str]) -> bool:
    """ "talks, to be held in May"; "the next round of talks, to begin on Monday". `coming` are the verbs that tell of an event
    noun that it comes about.
    """
    heads = [noun.i]
    after = [t for t in sentence.tokens[noun.i + 1 : noun.i + 3] if t.text != ","]
    if after and after[0].lower == "to" and sentence.tokens[after[0].head].lemma in coming:
        return True
    if noun.dep == "pobj" and sentence.tokens[noun.head].lower == "of":
        heads.append(sentence.tokens[noun.head].head)
    return any(
        c.tag == "VB" and c.lemma in coming and any(a.lower == "to" for a in sentence.children(c.i, "aux"))
        for h in heads for c in sentence.children(h, "acl", "relcl", "advcl")
    )  # fmt: skip


def came_next(sentence: Sentence, verb: Token) -> bool:
    """Whether an infinitive tells no aim but what happened then ("lost the town, only to retake it within days")."""
    to = next((c for c in sentence.children(verb.i, "aux") if c.lower == "to"), None)
    told = sentence.tokens[verb.head].tag in ("VBD", "VBN", "VBZ")
    return verb.dep == "advcl" and to is not None and to.i > 0 and told and sentence.tokens[to.i - 1].lower == "only"


def tells_past(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb tells what happened and not what somebody holds to be due: "he said that they had to leave" is a demand of
    theirs, "they said that they had to leave" is not.
    """
    helpers = {c.lower for c in sentence.children(verb.i, "aux", "auxpass")}
    if verb.tag not in ("VBD", "VBN") or (verb.tag == "VBN" and not helpers & {"was", "were", "had", "has", "have"}):
        return False
    if sentence.children(verb.i, "neg") or helpers & {"would", "will", "may", "might", "should", "could", "to"}:
        return False
    others = [c for c in sentence.children(verb.i, "nsubj", "nsubjpass") if c.tag not in ("PRP", "WP", "WDT", "DT")]
    return not others or verb.dep != "ccomp" or not sentence.children(verb.head, "nsubj")


def about(sentence: Sentence, verb: Token, preposition: Token) -> Token | None:
    """The object of a verb that a topic after it belongs to: the statement of "blocked a statement on the shelling"."""
    if not verb.tag.startswith("VB") or preposition.lower not in ("on", "about", "over"):
        return None
    return next((c for c in sentence.children(verb.i, "dobj") if c.pos == "NOUN" and c.i < preposition.i), None)


def opening(sentence: Sentence, token: Token) -> str:
    """The two or three words right before a predicate's phrase ("instead of", "in lieu of"); empty at the sentence's start."""
    first = min(sentence.subtree(token.i), default=token.i)
    before = [t.lower for t in sentence.tokens[max(0, first - 3) : first]]
    return " ".join(before[-2:]) if before[-3:] != ["in", "lieu", "of"] else "in lieu of"


def is_topic(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun is what is only talked of: "met on the revival of talks"."""
    return noun.dep == "pobj" and sentence.tokens[noun.head].lower in ("on", "about", "over", "regarding", "concerning")


def is_awaited(sentence: Sentence, token: Token) -> bool:
    """Whether a clause with "until", though in a past tense, tells of what must come first: "would not leave until it had
    been signed", "refused to sign until they had left".
    """
    above = sentence.tokens[token.head]
    if token.tag not in ("VBD", "VBN") or not any(c.lower in ("until", "till") for c in sentence.children(token.i)):
        return False
    helpers = {c.lower for c in sentence.children(above.i, "aux") or shared_auxiliaries(sentence, above)}
    refused = above.lemma in REFUSING or (above.dep == "xcomp" and sentence.tokens[above.head].lemma in REFUSING)
    return refused or ("would" in helpers and bool(negation(sentence, above)))


def comes_first(sentence: Sentence, token: Token, words: set[str]) -> bool:
    """Whether a clause tells what must come before the verb above it: "once troops deploy". `words` are its auxiliaries."""
    if token.dep != "advcl" or not (token.tag in ("VBZ", "VBP") or (token.tag == "VBN" and words & {"has", "have", "is", "are"})):
        return False
    return any(c.lower in AWAITING and c.i < token.i for c in sentence.children(token.i, "mark", "advmod"))


def is_turned_back(sentence: Sentence, token: Token) -> bool:
    """Whether what is under way somewhere does not get there: "a convoy carrying flour was turned back"."""
    verb = sentence.tokens[sentence.tokens[token.head].head]
    if token.tag != "VBG" or token.dep != "acl" or token.lemma not in HAULING or sentence.tokens[token.head].dep != "nsubjpass":
        return False
    return verb.lemma in BARRING or any(c.lower == "back" for c in sentence.children(verb.i, "prt", "advmod"))


def is_set_day(sentence: Sentence, token: Token) -> bool:
    """Whether a relative clause says what a day is for: "named a day on which they leave"."""
    opened = any(c.lower == "when" for c in sentence.children(token.i, "advmod")) or any(
        g.lower == "which" for c in sentence.children(token.i, "prep") for g in sentence.children(c.i, "pobj")
    )
    return token.dep == "relcl" and opened and sentence.tokens[token.head].lemma in DAYS and token.tag in ("VBZ", "VBP")


def seeming_verb(sentence: Sentence, token: Token) -> str:
    """The verb in whose doubt the whole phrase of `token` stands: "what appeared to be captured soldiers being led away"."""
    tokens = sentence.tokens
    what = next((t for t in reversed(tokens[max(0, token.i - SEEMING_REACH) : token.i]) if t.lower == "what"), None)
    if what is None or tokens[what.head].lemma not in SEEMING or what.head > token.i:
        return ""
    between = tokens[what.head + 1 : token.i]
    if [t.lower for t in between[:2]] != ["to", "be"] or any(t.text in ",;:" or t.tag in ("VBD", "MD") for t in between):
        return ""
    return tokens[what.head].lemma


def shared_modifiers(sentence: Sentence, token: Token) -> list[int]:
    """The adverbs before the first of two co-ordinated verbs that hold for both: "were reportedly killed and wounded"."""
    if token.dep != "conj" or token.tag != "VBN" or sentence.children(token.i, "aux", "auxpass"):
        return []
    head = sentence.tokens[token.head]
    if head.tag != "VBN":
        return []
    own = [c.i for c in sentence.children(head.i, "advmod") if c.i < head.i]
    return [*own, *shared_modifiers(sentence, head)]


def negation(sentence: Sentence, token: Token) -> str:
    """The word of the codebook by which the predicate is negated, "not" or "no"; empty where it is not."""
    tokens = sentence.tokens
    for child in token.children:
        one = tokens[child]
        if one.dep == "neg" or one.lower in NEGATIVE_ADVERBS:
            if one.lower == "no" and any(
                tokens[c].lower in ("longer", "more", "less", "fewer") for c in token.children
            ):
                return ""
            following = tokens[one.i + 1].lower if one.i + 1 < len(tokens) else ""
            if following in ("only", "just", "least"):
                continue
            return "not"
        if (
            one.dep in ("nsubj", "nsubjpass", "dobj", "attr")
            and token.tag.startswith("VB")
            and (one.lower in NEGATIVE_SUBJECTS or is_none(sentence, one))
        ):
            return "no"
        if one.dep == "det" and one.lower == "no":
            return "no"
        if one.dep == "prep" and one.lower == "in" and any(is_nobodys(sentence, p) for p in sentence.children(one.i, "pobj")):
            return "no"
        if one.dep == "prep" and one.i < token.i and any(
            p.lemma in NEVER_AT and is_none(sentence, p) for p in sentence.children(one.i, "pobj")
        ):  # fmt: skip
            return "not"
    if token.dep == "conj" and not sentence.children(token.i, "nsubj", "nsubjpass"):
        joiner = {c.lower for c in sentence.children(token.head, "cc")}
        if joiner & {"or", "nor"} or (token.tag == "VB" and tokens[token.head].tag == "VB" and "but" not in joiner):
            return negation(sentence, tokens[token.head])
    of_be = token.dep in ("attr", "nsubj") and tokens[token.head].lemma == "be" and tokens[token.head].i != token.i
    if of_be and any(c.dep == "neg" and c.lower != "no" for c in sentence.children(token.head)):
        return "not"
    return ""


def is_nobodys(sentence: Sentence, noun: Token) -> bool:
    """ "Nobody's hands", "no one's control", "neither side's hands"."""
    return any(
        c.lower in NEGATIVE_SUBJECTS or is_none(sentence, c) or any(g.lower == "neither" for g in sentence.children(c.i))
        for c in sentence.children(noun.i, "poss")
    )


def is_none(sentence: Sentence, noun: Token) -> bool:
    """Whether a phrase denies that there is any: "no shell", "neither side", "not a single civilian"."""
    for child in sentence.children(noun.i):
        if any(one.lower in FEW and one.dep == "advmod" for one in (child, *sentence.children(child.i))):
            return True
        if child.lower == "neither" and child.dep in ("det", "preconj", "cc"):
            return True
        if child.lower == "no" and child.dep in ("det", "neg", "advmod"):
            return not any(g.lower in ("more", "less", "fewer", "longer") for g in sentence.children(noun.i))
    first = min(sentence.subtree(noun.i), default=noun.i)
    words = [t.lower for t in sentence.tokens[max(0, first - 1) : noun.i + (noun.lower in ("one", "single"))]]
    if any(a == "not" and b in ("a", "one", "single") for a, b in pairwise(words)):
        return True
    return noun.lower == "one" and any(c.lower == "no" for c in sentence.children(noun.i))


def to_come(sentence: Sentence, governor: Token) -> int:
    """The verb that tells of the subject: in "the campaign is to start" it is the infinitive."""
    if governor.lemma == "be" and not sentence.children(governor.i, "acomp", "attr"):
        for child in sentence.children(governor.i, "xcomp"):
            if child.tag == "VB" and any(c.lower == "to" for c in sentence.children(child.i, "aux")):
                return child.i
    return governor.i


def moves_with(sentence: Sentence, token: Token) -> bool:
    """Whether a co-ordinated word shares what governs the first one."""
    head = sentence.tokens[token.head]
    if not token.tag.startswith("VB"):
        return not head.tag.startswith("VB")
    if sentence.children(token.i, "nsubj", "nsubjpass"):
        return head.dep in ("ccomp", "advcl") and any(
            c.lower in ("that", "if", "whether") for c in sentence.children(token.i, "mark")
        )
    return token.tag in ("VB", "VBG", "VBN") and token.tag == head.tag


def takes_for_granted(sentence: Sentence, token: Token) -> bool:
    """Whether a question asks where, when or how something happened, and so not whether it did ("unclear where they had gone")."""
    asked = {c.lower for c in sentence.children(token.i) if c.tag in ("WRB", "WP", "WDT")}
    helped = {c.lower for c in sentence.children(token.i, "aux", "auxpass")}
    past = token.tag == "VBD" or (token.tag == "VBN" and bool(helped & {"had", "has", "have", "was", "were"}))
    return bool(asked & {"where", "when", "why", "how", "who", "which"}) and past and "would" not in helped


def step_up(sentence: Sentence, token: Token) -> Step | None:
    """From a predicate to the word that it is complement, subject or object of."""
    tokens = sentence.tokens
    head = tokens[token.head]
    to = any(c.lower == "to" for c in (sentence.children(token.i, "aux") or shared_auxiliaries(sentence, token)))
    if token.dep in ("xcomp", "ccomp", "acl", "advcl", "oprd", "relcl") and token.tag.startswith("VB"):
        if to:
            return Step(head.i, "infinitive", -1)
        if token.dep in ("ccomp",) or (token.dep == "acl" and sentence.children(token.i, "mark")):
            return Step(
                head.i,
                "gerund" if token.tag == "VBG" and not sentence.children(token.i, "aux", "nsubj") else "clause",
                -1,
            )
        if token.dep in ("xcomp", "oprd"):
            return Step(head.i, "gerund", -1)
        asked = token.dep == "advcl" and any(c.tag in ("WRB", "WP") for c in sentence.children(token.i))
        return Step(head.i, "question", -1) if asked else None
    if token.dep == "acomp" and head.lemma == "be":
        return None
    if token.dep in ("acomp", "xcomp", "attr", "oprd"):
        return Step(head.i, "subject" if head.lemma == "be" else "gerund", -1)
    if token.dep in ("pobj", "pcomp"):
        return Step(head.head, "gerund" if token.dep == "pcomp" else "preposition", head.i)
    if token.dep == "dobj":
        return Step(head.i, "object", -1)
    if token.dep in ("nsubj", "nsubjpass", "csubj", "csubjpass"):
        return Step(head.i, "subject", -1)
    return None


def told_of(sentence: Sentence, governor: Token) -> tuple[str, ...]:
    """The statuses that a verb gives the event it is said of; what a noun calls it does not make it go on ("the raid is a crime")."""
    named = governor.lemma == "be" and sentence.children(governor.i, "attr")
    return ("failed", "ended") if named else ("failed", "ongoing", "ended")
