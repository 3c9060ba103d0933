"""Gives a verb of saying that closes or interrupts a sentence its speaker, where the parser took the two apart."""

from __future__ import annotations

from dateline.reading.syntax_tokens import Token

# Forms of the verbs that stand after the words they report: ", the mayor of Goma, Amina Diallo, said."
FORMS = {
    form: lemma
    for lemma, forms in {
        "say": "said says say", "tell": "told tells", "add": "added adds", "report": "reported reports report", "state": "stated states",
        "announce": "announced announces", "claim": "claimed claims claim",
        "estimate": "estimated estimates estimate", "note": "noted notes",
        "show": "showed shows show", "warn": "warned warns", "insist": "insisted insists",
        "suggest": "suggested suggests", "write": "wrote writes",
        "confirm": "confirmed confirms", "recall": "recalled recalls", "maintain": "maintained maintains", "allege": "alleged alleges",
        "believe": "believes believe", "reckon": "reckons reckon", "declare": "declared declares",
        "acknowledge": "acknowledged acknowledges", "stress": "stressed stresses", "caution": "cautioned cautions",
        "argue": "argued argues", "assert": "asserted asserts", "complain": "complained complains", "concede": "conceded concedes",
        "explain": "explained explains", "disclose": "disclosed discloses", "contend": "contended contends",
        "reiterate": "reiterated reiterates", "reveal": "revealed reveals", "emphasise": "emphasised emphasises",
        "emphasize": "emphasized emphasizes", "remark": "remarked remarks",
    }.items()
    for form in forms.split()
}  # fmt: skip
# Verbs of speech that a plain past may join to a main verb of speech, over a that-clause in the pluperfect.
SPEECH = frozenset({
    "accuse", "add", "admit", "announce", "appeal", "apologise", "apologize", "ask", "blame", "call", "claim",
    "condemn", "criticise", "criticize", "declare",
    "demand", "denounce", "deny", "dismiss", "insist", "invite", "order", "pledge", "praise", "predict", "promise",
    "reject", "reiterate", "repeat", "say", "swear", "tell",
    "thank", "threaten", "urge", "vow", "warn", "welcome", "express", "offer", "propose", "describe", "repudiate", "reaffirm", "stress",
})  # fmt: skip
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
# A span that opens with one of these is a clause or a phrase of its own, no speaker.
OPENERS = frozenset({"CC", "WDT", "WP", "WP$", "WRB", "TO", "VBG", "VBN", "IN", "RB", "EX"})
LONGEST, REST = 14, 9


def mend_speakers(tokens: list[Token]) -> None:
    """Hangs what is said on the verb of saying, and the noun before the verb on it as its subject."""
    for verb in tokens[4:]:
        if verb.lower not in FORMS or verb.tag not in ("VBD", "VBZ", "VBP", "VBN", "VB", "NN", "NNS"):
            continue
        comma = _opening(tokens, verb)
        if comma < 3 or not _is_clause(tokens[:comma]):
            continue
        ends = _ends(tokens, verb)
        speaker = _speaker(tokens, comma + 1, verb)
        if ends < 0 or speaker is None or (verb.tag in ("NN", "NNS") and not _is_plural_before(tokens, verb, speaker)):
            continue
        own = next((tokens[c] for c in verb.children if tokens[c].dep == "nsubj" and comma < c < verb.i), speaker)
        if _is_sound(tokens, verb, speaker, comma) and _says_next(tokens, verb, ends):
            _rebuild(tokens, verb, own, comma, ends)
        elif not _is_sound(tokens, verb, speaker, comma):
            _rebuild(tokens, verb, speaker, comma, ends)
        return


def _opening(tokens: list[Token], verb: Token) -> int:
    """The comma before the speaker's phrase, or -1. A comma right before the verb closes an apposition: one more belongs to it."""
    wanted = 2 if tokens[verb.i - 1].text == "," else 0
    for i in range(verb.i - 1, max(2, verb.i - LONGEST), -1):
        token = tokens[i]
        if token.text in (",", "”", '"', "''"):
            if wanted == 0:
                return i if token.text == "," or tokens[i - 1].text in (",", ".", "!", "?") else -1
            wanted -= 1
        elif token.tag in FINITE or token.text in (";", ":", "(", ")", "–", "—") or (token.tag == "CC" and wanted):
            return -1
    return -1


def _is_clause(words: list[Token]) -> bool:
    """Whether the words before the speaker's phrase have a verb with tense and its subject."""
    return (
        any(t.tag in FINITE for t in words)
        and any(t.pos in NOMINAL for t in words)
        and words[0].tag not in ("WRB", "VBG", "VBN")
    )


def _ends(tokens: list[Token], verb: Token) -> int:
    """The first token after the verb's own words: the sentence's end, or the comma that goes back to what is said; -1 where
    more follows.
    """
    for token in tokens[verb.i + 1 : verb.i + 1 + REST]:
        if token.text == '"' and token.i == verb.i + 1:
            return -1
        if token.text in (".", "!", "”", '"', "''", ",") or (token.text == ";" and token.i == verb.i + 1):
            return token.i
        if (
            token.tag in FINITE
            or token.tag in ("WDT", "WP")
            or token.lower in ("that", "to", "whether", "if")
            or token.text in (":", ";", "“", "``")
        ):
            return -1
        if token.pos in NOMINAL and tokens[token.i - 1].i == verb.i and verb.lower not in ("told", "tells"):
            return -1
        if token.dep == "det" and token.i == verb.i + 1:
            return -1
    return len(tokens) if verb.i + REST >= len(tokens) - 1 else -1


def _speaker(tokens: list[Token], first: int, verb: Token) -> Token | None:
    """The head noun of the phrase before the verb."""
    span = tokens[first : verb.i]
    if not span or span[0].tag in OPENERS or not any(t.pos in NOMINAL for t in span):
        return None
    stop = next(
        (
            t.i
            for t in span
            if t.pos == "ADP" or t.text == "," or (t.tag in ("VBG", "VBN", "WP", "WDT") and t.i > first + 1)
        ),
        verb.i,
    )
    heads = [t for t in tokens[first:stop] if t.pos in NOMINAL and t.tag != "POS"]
    return heads[-1] if heads else None


def _is_plural_before(tokens: list[Token], verb: Token, speaker: Token) -> bool:
    """ "…, radio stations in the region report.": a bare form is a verb only after a plural, at the end."""
    return (
        verb.tag == "NN"
        and speaker.tag in ("NNS", "NNPS")
        and verb.i + 1 < len(tokens)
        and tokens[verb.i + 1].text in (".", ",")
    )


def _is_sound(tokens: list[Token], verb: Token, speaker: Token, comma: int) -> bool:
    """Whether the parse has it right: the speaker is the only subject, and what is said hangs on the verb or holds it."""
    subjects = [c for c in verb.children if tokens[c].dep in ("nsubj", "nsubjpass")]
    if verb.tag in ("NN", "NNS") or not subjects or min(subjects) < comma:
        return False
    if any(tokens[c].dep == "ccomp" and c < comma for c in verb.children):
        return True
    return verb.dep in ("parataxis", "ccomp", "relcl", "advcl", "acl") and verb.head != verb.i


def _says_next(tokens: list[Token], verb: Token, ends: int) -> bool:
    """Whether the parse makes the part after a semicolon the words of who spoke before it ("…, he said; two were hit")."""
    return ends < len(tokens) and tokens[ends].text == ";" and any(tokens[c].dep == "ccomp" and c > ends for c in verb.children)


def _rebuild(tokens: list[Token], verb: Token, speaker: Token, comma: int, ends: int) -> None:
    content = _content(tokens, verb, comma)
    if content is None:
        return
    if verb.tag in ("NN", "NNS", "VBN", "VB"):
        verb.tag = (
            "VBZ"
            if verb.lower.endswith("s")
            else "VBD"
            if verb.lower.endswith("ed") or verb.lower in ("said", "told")
            else "VBP"
        )
    verb.pos, verb.lemma = "VERB", FORMS[verb.lower]
    after = [tokens[c] for c in verb.children if c > ends]
    _uproot(tokens, verb)
    verb.dep, verb.head = "ROOT", verb.i
    top = content
    while top.head != top.i and not comma < top.head <= verb.i:
        top = tokens[top.head]
    if top is not content and top.pos not in ("VERB", "AUX"):
        top = content
    _uproot(tokens, top)
    top.head, top.dep = verb.i, "ccomp"
    _adopt(tokens, verb, top.i)
    for far in [tokens[c] for c in verb.children if c < comma and tokens[c].dep in ("nsubj", "nsubjpass")]:
        own = any(tokens[c].dep in ("nsubj", "nsubjpass") for c in content.children)
        far.dep = "nsubjpass" if any(tokens[c].dep == "auxpass" for c in content.children) else "nsubj"
        far.dep = "dep" if own else far.dep
        _move(tokens, far, content.i)
    for token in after:
        if ends < len(tokens) and tokens[ends].text == ";":
            token.dep = "conj" if token.dep == "ccomp" else token.dep
        else:
            _move(tokens, token, top.i)
    for token in tokens[comma + 1 : verb.i]:
        if token.i != speaker.i and (token.head == token.i or not comma < token.head < verb.i):
            token.dep = "dep" if token.dep == "ROOT" else token.dep
            _move(tokens, token, speaker.i)
    _uproot(tokens, speaker)
    speaker.head, speaker.dep = verb.i, "nsubj"
    _adopt(tokens, verb, speaker.i)


def _content(tokens: list[Token], verb: Token, comma: int) -> Token | None:
    """The main verb of what is said: the verb with tense before the comma that hangs highest."""
    best, depth = None, 99
    for token in tokens[:comma]:
        if token.pos not in ("VERB", "AUX") or token.dep in ("aux", "auxpass", "relcl", "acl", "amod", "compound"):
            continue
        if token.tag not in FINITE and not any(
            tokens[c].tag in FINITE and tokens[c].dep in ("aux", "auxpass") for c in token.children
        ):
            continue
        level, at = 0, token
        while at.i not in (at.head, verb.i) and level < 30:
            at, level = tokens[at.head], level + 1
        if level < depth:
            best, depth = token, level
    return best


def _uproot(tokens: list[Token], token: Token) -> None:
    if token.head != token.i and token.i in tokens[token.head].children:
        tokens[token.head].children.remove(token.i)


def _adopt(tokens: list[Token], parent: Token, child: int) -> None:
    if child not in parent.children:
        parent.children.append(child)
        parent.children.sort()


def _move(tokens: list[Token], token: Token, head: int) -> None:
    if head == token.i or _is_under(tokens, head, token.i):
        return
    _uproot(tokens, token)
    token.head = head
    _adopt(tokens, tokens[head], token.i)


def _is_under(tokens: list[Token], at: int, top: int) -> bool:
    for _ in range(60):
        if at == top:
            return True
        if tokens[at].head == at:
            return False
        at = tokens[at].head
    return True
