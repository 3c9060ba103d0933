"""Finds the verb of a telling that the parser took for something else: a noun, a participle, what hangs on another's words."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.reading.syntax_speakers import FINITE, FORMS, NOMINAL, SPEECH
from dateline.reading.syntax_tokens import Token

# By these something is told or sent; who told it stands elsewhere ("reported by radio").
MEANS = frozenset({
    "radio", "telephone", "phone", "fax", "telex", "telegram", "cable", "post", "mail", "email", "e-mail", "letter", "satellite", "video",
    "loudspeaker", "decree", "hand", "text", "sms", "message", "wire", "videolink", "videoconference", "whatsapp", "signal", "skype",
})  # fmt: skip
# Forms that are a noun in the singular and a verb after a plural ("the rebels count 40 dead", "the front state that").
PLAIN = frozenset({"count", "state", "report", "claim", "estimate", "number", "list", "record", "register", "document", "say", "admit"})
DENIALS = frozenset({"deny", "reject", "dismiss", "refute", "dispute", "doubt", "disown"})
PHRASE_ENDS = frozenset({".", ",", ";", ":", "–", "—", "(", "”", '"', "''"})


def mend_sayings(tokens: list[Token]) -> None:
    """Mends the tree where a verb of telling was missed."""
    for token in tokens:
        if token.tag in FINITE and token.dep == "pobj" and token.pos in ("VERB", "AUX"):
            _free_from_preposition(tokens, token)
    _find_plain(tokens)
    _close_inverted(tokens)
    _close_plain(tokens)
    if not any(t.dep == "ROOT" and t.pos in ("VERB", "AUX") for t in tokens):
        _find_past(tokens)


def mend_reasons(tokens: list[Token]) -> None:
    """Hangs "saying …" behind a comma on who denies, not on what is denied: "denied that the base had fallen, saying …"."""
    for token in tokens:
        if token.dep != "advcl" or token.tag != "VBG" or token.lemma not in SPEECH or token.i == 0 or tokens[token.i - 1].text != ",":
            continue
        denied = tokens[token.head]
        while denied.dep in ("conj", "xcomp") and tokens[denied.head].i < denied.i:
            denied = tokens[denied.head]
        denial = tokens[denied.head]
        if denied.dep == "ccomp" and denial.i < denied.i < token.i and denial.lemma in DENIALS:
            _take(tokens, token, denial.i)


def mend_instruments(tokens: list[Token]) -> None:
    """Makes a plain preposition of the "by" that names no doer: "reported by radio", "uprooted by Saturday"."""
    for token in tokens:
        if token.dep == "agent" and not _is_by_somebody(tokens, token):
            token.dep = "prep"


def _is_by_somebody(tokens: list[Token], by: Token) -> bool:
    """Whether "by" names a doer: not after an active verb, not with a day or with the means of a message."""
    verb = tokens[by.head]
    inside = [tokens[c] for c in by.children if tokens[c].dep == "pobj"]
    if any(t.entity in ("DATE", "TIME") and t.pos != "VERB" for t in inside):
        return False
    active = any(tokens[c].dep == "nsubj" for c in verb.children) and not any(tokens[c].dep == "auxpass" for c in verb.children)
    return not names_means(tokens, by) and not (active and verb.tag in FINITE and any(t.lower in MEANS for t in inside))


def names_means(tokens: Sequence[Token], by: Token) -> bool:
    """Whether "by" tells by what means one speaks, not who does: "said by radio", "told us by satellite telephone"."""
    named = [tokens[c] for c in by.children if tokens[c].dep == "pobj" and tokens[c].lower in MEANS]
    return any(not any(tokens[c].dep in ("det", "poss", "nummod") for c in t.children) for t in named)


def _free_from_preposition(tokens: list[Token], verb: Token) -> None:
    """ "A doctor reached by telephone spoke of …": the verb of the sentence, taken for what the preposition governs."""
    noun = next((tokens[c] for c in verb.children if c == verb.i - 1 and tokens[c].dep in ("compound", "nmod", "amod")), None)
    participle = tokens[tokens[verb.head].head]
    subject = tokens[participle.head]
    if noun is None or participle.dep != "acl" or subject.pos not in NOMINAL:
        return
    noun.pos = "NOUN" if noun.pos not in NOMINAL else noun.pos
    noun.dep = "pobj"
    preposition = tokens[verb.head]
    _take(tokens, noun, preposition.i)
    above, dep = subject.head, subject.dep
    if above == subject.i:
        preposition.children.remove(verb.i)
        verb.head, verb.dep = verb.i, "ROOT"
    else:
        _take(tokens, verb, above)
        verb.dep = "ccomp" if dep in ("nsubj", "dep", "dobj", "nsubjpass") else dep
    subject.dep = "nsubj"
    _take(tokens, subject, verb.i)
    for child in [tokens[c] for c in tokens[verb.head].children if c < subject.i]:
        if verb.head > verb.i and not any(t.text == ";" for t in tokens[child.i : verb.i]):
            _take(tokens, child, verb.i)


def _find_plain(tokens: list[Token]) -> None:
    """ "The rebels count 40 dead", "the front state that …": a verb in its plain form, taken for the noun of the same letters."""
    for verb in tokens[1:-1]:
        if verb.lower not in PLAIN or verb.tag != "NN":
            continue
        subject, after = tokens[verb.i - 1], tokens[verb.i + 1]
        if subject.tag not in ("NNS", "NNPS", "NNP") or subject.head != verb.i or subject.dep not in ("compound", "nmod"):
            continue
        counted = after.tag == "CD" and subject.lower.endswith("s")
        if not counted and (after.lower != "that" or after.tag == "WDT"):
            continue
        stop = next((t.i for t in tokens[verb.i :] if t.text == ";"), len(tokens))
        end = verb.i + 1 if not counted else stop
        start = max((t.i for t in tokens[: verb.i] if t.text == ";"), default=-1) + 1
        if any(t.tag in FINITE for t in tokens[start:end]) or (not counted and verb.dep != "ROOT"):
            continue
        _make_verb(tokens, verb, subject, stop, counted=counted)
        return


def _make_verb(tokens: list[Token], verb: Token, subject: Token, stop: int, *, counted: bool) -> None:
    verb.pos, verb.tag, verb.lemma = "VERB", "VBP", verb.lower
    above = tokens[verb.head]
    if above.i != verb.i and verb.i < above.i < stop:
        # What was taken for the predicate is what is counted ("40 dead").
        dep, head = above.dep, above.head
        above.children.remove(verb.i)
        if head == above.i:
            verb.head, verb.dep = verb.i, "ROOT"
        else:
            verb.head, verb.dep = head, dep
            tokens[head].children.append(verb.i)
            tokens[head].children.sort()
            tokens[head].children.remove(above.i)
        above.head, above.dep = verb.i, "dobj"
        verb.children.append(above.i)
    for child in [tokens[c] for c in verb.children]:
        if child.i == subject.i:
            child.dep = "nsubj"
        elif child.i < subject.i:
            _take(tokens, child, subject.i)
        elif counted and child.dep == "nummod":
            number = above if above.dep == "dobj" and above.head == verb.i else None
            child.dep = "nummod" if number is not None else "dobj"
            _take(tokens, child, number.i if number is not None else verb.i)
        elif not counted and child.dep in ("relcl", "acl", "ccomp"):
            child.dep = "ccomp"
    verb.children.sort()


def _close_plain(tokens: list[Token]) -> None:
    """ "…, the agency (IOM) estimates.": the verb at the sentence's end, taken for the plural of a noun."""
    verb = tokens[-2] if len(tokens) > 6 else None
    if verb is None or verb.tag != "NNS" or verb.dep != "ROOT" or verb.lower.removesuffix("s") not in PLAIN:
        return
    told = next((tokens[c] for c in verb.children if tokens[c].dep == "ccomp" and tokens[c].pos in ("VERB", "AUX")), None)
    comma = next((t.i for t in reversed(tokens[: verb.i]) if t.text == ","), -1)
    top = next((t for t in tokens[comma + 1 : verb.i] if t.pos in NOMINAL and not comma < t.head < verb.i), None)
    if told is None or told.i > comma or top is None:
        return
    verb.pos, verb.tag, verb.lemma = "VERB", "VBZ", verb.lower.removesuffix("s")
    for token in tokens[comma + 1 : verb.i]:
        if token.i != top.i and not comma < token.head < verb.i:
            _take(tokens, token, top.i)
    _take(tokens, top, verb.i)
    top.dep = "nsubj"


def _close_inverted(tokens: list[Token]) -> None:
    """ "…, insisted the army's spokesman, Ali Said.": a verb of saying before its subject, at the sentence's end."""
    for verb in tokens[4:-1]:
        if verb.lower not in FORMS or tokens[verb.i - 1].text not in (",", "”", '"', "''") or tokens[verb.i + 1].pos not in (
            "DET", "ADJ", "NOUN", "PROPN", "PRON"
        ):  # fmt: skip
            continue
        if any(tokens[c].dep in ("nsubj", "nsubjpass") for c in verb.children) or not _is_told(tokens[: verb.i - 1]):
            continue
        last = next((t.i for t in tokens[verb.i + 1 :] if t.text in (".", ";") or t.tag in ("WP", "WDT")), len(tokens))
        rest = tokens[verb.i + 1 : last]
        if len(rest) > 16 or any(t.tag in FINITE or t.tag in ("VB", "TO", "VBG", "VBN") for t in rest):
            continue
        stop = next((t.i for t in rest if t.pos == "ADP" or t.text in PHRASE_ENDS), last)
        heads = [t for t in tokens[verb.i + 1 : stop] if t.pos in NOMINAL and t.tag != "POS"]
        told = _top(tokens, verb.i - 1)
        if not heads or told is None:
            continue
        _invert(tokens, verb, heads[-1], told, last)
        return


def _invert(tokens: list[Token], verb: Token, speaker: Token, told: Token, last: int) -> None:
    verb.pos, verb.lemma = "VERB", FORMS[verb.lower]
    verb.tag = "VBD" if verb.tag not in ("VBZ", "VBP") else verb.tag
    _make_root(tokens, verb)
    for token in tokens[: verb.i]:
        if token.head == token.i and token.i != told.i:
            token.dep = "dep"
            _take(tokens, token, told.i)
    _take(tokens, told, verb.i)
    told.dep = "ccomp"
    for token in tokens[verb.i + 1 : last]:
        if token.i != speaker.i and not (verb.i < token.head < last and token.head != token.i):
            token.dep = "appos" if token.pos in NOMINAL and token.i > speaker.i else "dep" if token.dep == "ROOT" else token.dep
            _take(tokens, token, speaker.i)
    _take(tokens, speaker, verb.i)
    speaker.dep = "nsubj"
    for child in [tokens[c] for c in told.children if verb.i < c < last]:
        _take(tokens, child, speaker.i)


def _find_past(tokens: list[Token]) -> None:
    """ "In a message picked up by a monitor, the front boasted of …": the past of the sentence, taken for a participle."""
    for verb in tokens[2:]:
        subject = tokens[verb.i - 1]
        if subject.text == ")":
            subject = tokens[max(0, next((t.i for t in reversed(tokens[: verb.i]) if t.text == "("), 1) - 1)]
        if verb.tag != "VBN" or verb.dep != "acl" or verb.head >= subject.i or subject.pos not in NOMINAL:
            continue
        while subject.dep in ("compound", "pobj", "prep", "nmod") and tokens[subject.head].pos in (*NOMINAL, "ADP") and (
            subject.head != verb.head
        ):
            subject = tokens[subject.head]
        first = min(_under(tokens, subject.i))
        if first < 1 or tokens[first - 1].text != "," or subject.i > verb.i or verb.head >= first:
            continue
        verb.tag = "VBD"
        _make_root(tokens, verb)
        for token in tokens:
            if token.head == token.i and token.i != verb.i:
                token.dep = "prep" if token.pos == "ADP" else "dep"
                _take(tokens, token, verb.i)
        _take(tokens, subject, verb.i)
        subject.dep = "nsubj"
        return


def _is_told(words: list[Token]) -> bool:
    return any(t.tag in FINITE for t in words) and any(t.pos in NOMINAL for t in words)


def _top(tokens: list[Token], stop: int) -> Token | None:
    """The verb with tense before token `stop` that hangs highest."""
    best, depth = None, 99
    for token in tokens[:stop]:
        finite = token.tag in FINITE or any(tokens[c].tag in FINITE and tokens[c].dep in ("aux", "auxpass") for c in token.children)
        if token.pos not in ("VERB", "AUX") or token.dep in ("aux", "auxpass", "relcl", "acl", "amod") or not finite:
            continue
        level, at = 0, token
        while at.i != at.head and level < 30:
            at, level = tokens[at.head], level + 1
        if level < depth:
            best, depth = token, level
    return best


def _make_root(tokens: list[Token], verb: Token) -> None:
    if verb.head != verb.i:
        tokens[verb.head].children.remove(verb.i)
    verb.head, verb.dep = verb.i, "ROOT"


def _under(tokens: list[Token], top: int) -> list[int]:
    found, stack = [], [top]
    while stack:
        at = stack.pop()
        found.append(at)
        stack += tokens[at].children
    return found


def _take(tokens: list[Token], token: Token, head: int) -> None:
    """Hangs `token` on `head`, unless that stands under it."""
    if token.i == head or head in _under(tokens, token.i):
        return
    if token.head != token.i:
        tokens[token.head].children.remove(token.i)
    token.head = head
    tokens[head].children.append(token.i)
    tokens[head].children.sort()
