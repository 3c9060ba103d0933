"""Undoes what parsers get wrong where words stand in an unwonted order: inversions, gifts denied, threats with something."""

from __future__ import annotations

from dateline.reading.syntax_tokens import Token, hang

# "spare the town a battle": what is spared stands second and bare.
SPARING = {"spare", "save", "deny", "cost"}
TIMES = ("DATE", "TIME")
SPANS = {"week", "month", "year", "day"}
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
BEARINGS = {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"}
FINITE = ("VBD", "VBZ", "VBP")
SAME_IN_PAST = {"lay", "put", "set", "cut", "let", "hit", "quit", "shut", "beat", "split", "spread"}


def mend_order(tokens: list[Token]) -> None:
    for token in tokens:
        if token.dep == "npadvmod" and token.pos == "NOUN" and token.entity not in TIMES:
            _free_spared(tokens, token)
            _make_doer(tokens, token)
        elif token.dep in ("advmod", "npadvmod") and token.pos == "PROPN" and 0 < token.i < len(tokens) - 3:
            _take_object(tokens, token)
        elif token.lower == "with" and token.dep == "prep" and tokens[token.head].dep in ("dobj", "nsubjpass"):
            _join_threat(tokens, token)
        elif token.tag == "VBD" and token.dep == "conj":
            _join_infinitive(tokens, token)
        elif token.tag == "VBN" and token.dep == "ROOT":
            _turn_round(tokens, token)
        elif token.dep == "compound" and token.i + 1 == token.head and tokens[token.head].tag in FINITE:
            _make_subject(tokens, token)
        elif token.dep == "dobj" and token.lower in BEARINGS and not token.children:
            token.dep, token.pos, token.tag = "advmod", "ADV", "RB"  # "fled east"
        elif token.dep in ("aux", "auxpass") and token.children:
            _free_helper(tokens, token)
        elif token.lower in ("on", "against", "upon") and token.dep == "prep":
            _aim(tokens, token)
        elif token.lower == "of" and token.dep == "prep" and token.i > 3:
            _give_back(tokens, token)


def _aim(tokens: list[Token], preposition: Token) -> None:
    """ "Attacks by fighters on a convoy": the convoy is what the attacks, and not the fighters, were on."""
    doer = tokens[preposition.head]
    by = tokens[doer.head]
    deed = tokens[by.head]
    if doer.dep == "pobj" and by.lower == "by" and deed.pos == "NOUN" and doer.pos in ("NOUN", "PROPN") and preposition.i > doer.i:
        hang(tokens, preposition, deed.i)


def _make_doer(tokens: list[Token], noun: Token) -> None:
    """ "A doctor, citing the records, counted 27": the noun before a verb that has no subject."""
    verb = tokens[noun.head]
    bare = verb.tag in FINITE and verb.dep in ("ROOT", "ccomp") and not any(tokens[c].dep in SUBJECTS for c in verb.children)
    if bare and noun.i < verb.i and noun.lemma not in SPANS and tokens[noun.i + 1].text == "," and noun.head == verb.i:
        noun.dep = "nsubj"


def _take_object(tokens: list[Token], name: Token) -> None:
    """ "Captured Aweil, the northern town": the name is what was captured, and the noun behind the comma says what it is."""
    verb = tokens[name.head]
    noun = next((tokens[c] for c in verb.children if tokens[c].dep == "dobj" and c > name.i), None)
    if noun is None or tokens[name.i + 1].text != "," or tokens[name.i + 2].tag != "DT" or tokens[name.i + 2].head != noun.i:
        return
    if verb.i < name.i and noun.pos == "NOUN":
        name.dep, noun.dep = "dobj", "appos"
        hang(tokens, noun, name.i)


def _turn_round(tokens: list[Token], verb: Token) -> None:
    """ "Suspended for now is the pullback": the subject, which the parse hangs on what helps the verb, is the verb's."""
    for helper in [tokens[c] for c in verb.children if tokens[c].dep == "auxpass" and c > verb.i]:
        for subject in [tokens[c] for c in helper.children if tokens[c].dep in ("nsubj", "nsubjpass", "attr") and c > helper.i]:
            hang(tokens, subject, verb.i)
            subject.dep = "nsubjpass"


def _make_subject(tokens: list[Token], noun: Token) -> None:
    """ "The camp shelters 52,000": nothing is compounded with a verb that has tense."""
    verb = tokens[noun.head]
    if verb.pos == "VERB" and noun.pos in ("NOUN", "PROPN") and not any(tokens[c].dep in ("nsubj", "nsubjpass") for c in verb.children):
        noun.dep = "nsubj"


def _free_helper(tokens: list[Token], helper: Token) -> None:
    """ "They had at first spoken of four": the subject is that of the verb, and not of what helps it."""
    verb = tokens[helper.head]
    if any(tokens[c].dep in ("nsubj", "nsubjpass") for c in verb.children):
        return
    if any(tokens[c].dep == "nsubj" and c < helper.i for c in helper.children):
        for child in [tokens[c] for c in helper.children]:
            hang(tokens, child, verb.i)


def _give_back(tokens: list[Token], of: Token) -> None:
    """ "the arrest on Saturday of a general": he was arrested, and no day was his."""
    day = tokens[of.head]
    at = tokens[tokens[day.head].head] if day.tag == "CD" else tokens[day.head]
    if at.dep != "prep" or at.lower not in ("on", "in") or day.i > of.i or tokens[at.i + 1].tag != "NNP":
        return
    noun = tokens[at.i - 1]
    inner = [tokens[c] for c in of.children if tokens[c].dep == "pobj"]
    if noun.tag in ("NN", "NNS") and day.entity in TIMES and inner and inner[0].entity not in TIMES and inner[0].lemma not in SPANS:
        hang(tokens, of, noun.i)


def _free_spared(tokens: list[Token], noun: Token) -> None:
    """ "to spare the capital a battle": the battle is what does not come, the capital whom it would have come to."""
    verb = tokens[noun.head]
    given = next((tokens[c] for c in verb.children if tokens[c].dep == "dobj" and verb.i < c < noun.i), None)
    if verb.lemma in SPARING and given is not None:
        given.dep, noun.dep = "dative", "dobj"


def _join_threat(tokens: list[Token], preposition: Token) -> None:
    """ "threatened looters with death": what is threatened is said of the threat, not of the looters."""
    verb = tokens[tokens[preposition.head].head]
    if verb.lemma == "threaten" and verb.pos == "VERB" and verb.i < preposition.i:
        hang(tokens, preposition, verb.i)


def _join_infinitive(tokens: list[Token], verb: Token) -> None:
    """ "an ultimatum to stop and lay down arms", "are to be given buses and allowed to go": what looks like a past is none."""
    first = tokens[verb.head]
    if any(tokens[c].dep in ("nsubj", "nsubjpass", "aux", "auxpass") for c in verb.children):
        return
    if first.tag == "VB" and first.dep in ("xcomp", "ccomp") and verb.lower not in SAME_IN_PAST and tokens[first.head].tag in FINITE:
        # "let ten of them go but refused to leave": who refused is he who let them.
        hang(tokens, verb, first.head)
        return
    helpers = {tokens[c].lower for c in first.children if tokens[c].dep in ("aux", "auxpass")}
    if first.tag == "VBN" and "be" in helpers:
        verb.tag = "VBN"
    elif verb.lower == "lay" and any(tokens[c].dep == "dobj" for c in verb.children):
        verb.tag, verb.lemma = "VB", "lay"
        open_ = [t for t in tokens[first.i + 1 : verb.i] if t.tag == "VB" and any(tokens[c].lower == "to" for c in t.children)]
        if open_ and open_[-1].i != verb.head:
            hang(tokens, verb, open_[-1].i)
