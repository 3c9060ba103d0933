"""Undoes what the parsers get wrong where one form has two uses: gerund and participle, base form and past."""

from __future__ import annotations

from dateline.reading.syntax_tokens import Token

# Verbs of "X of doing".
CHARGING = {"accuse", "suspect", "convict", "acquit", "guilty", "blame"}
# Verbs whose past is their base form; joined to a past they are one.
UNCHANGED = {"let", "hit", "put", "cut", "set", "shut", "hurt", "split", "spread", "quit", "burst", "thrust", "beat", "shed"}
# "Killed in police firing": what somebody's arms do, after a preposition of circumstance.
ARMS = {"firing", "shelling", "bombing", "shooting", "bombardment"}
# "Fighting in the town has spread": acts that are the subject of what follows.
FIGHTING = {"fighting", "shelling", "bombing", "shooting", "looting", "rioting"}
# What the lemmatiser makes of rarer forms.
LEMMAS = {"retook": "retake", "resupplie": "resupply", "outgunne": "outgun", "cordone": "cordon"}
CIRCUMSTANCE = {"in", "during", "after", "despite", "from", "of", "amid"}


def mend_forms(tokens: list[Token]) -> None:
    for token in tokens:
        token.lemma = LEMMAS.get(token.lemma, token.lemma)
        if token.tag == "VBG" and token.dep == "amod":
            _free_gerund(tokens, token)
        elif token.tag == "VBG" and token.dep in ("advcl", "csubj") and token.lower in FIGHTING:
            _name_subject(tokens, token)
        elif token.tag == "VBG" and token.dep in ("acl", "advcl") and token.i and token.lower in ARMS:
            _name_act(tokens, token)
        elif token.tag == "VB" and token.dep == "conj" and token.lemma in UNCHANGED:
            _put_in_past(tokens, token)


def _free_gerund(tokens: list[Token], gerund: Token) -> None:
    """ "Accused the army of burning homes": no homes that burn, but what the army is said to have done."""
    noun = tokens[gerund.head]
    of = tokens[noun.head]
    if noun.dep != "pobj" or of.lower != "of" or of.i != gerund.i - 1:
        return
    above = tokens[of.head]
    verb = above if above.lemma in CHARGING else tokens[above.head]
    if verb.lemma not in CHARGING or verb.i > gerund.i:
        return
    noun.children.remove(gerund.i)
    gerund.dep, gerund.head, gerund.pos = "pcomp", of.i, "VERB"
    of.children.remove(noun.i)
    of.children.append(gerund.i)
    noun.dep = "dobj"
    noun.head = gerund.i
    gerund.children.append(noun.i)
    gerund.children.sort()
    if above is not verb:
        _move(tokens, of, verb.i)


def _name_act(tokens: list[Token], gerund: Token) -> None:
    noun = tokens[gerund.i - 1]
    preposition = tokens[noun.head]
    bare = preposition.i == noun.i - 1 - sum(c < noun.i for c in noun.children)
    transitive = any(tokens[c].dep == "dobj" for c in gerund.children)
    if noun.dep != "pobj" or preposition.lower not in CIRCUMSTANCE or not bare or transitive:
        return
    preposition.children.remove(noun.i)
    preposition.children.append(gerund.i)
    preposition.children.sort()
    tokens[gerund.head].children.remove(gerund.i)
    gerund.pos, gerund.tag, gerund.lemma, gerund.dep, gerund.head = "NOUN", "NN", gerund.lower, "pobj", preposition.i
    noun.dep, noun.head = "compound", gerund.i
    gerund.children.append(noun.i)
    gerund.children.sort()


def _name_subject(tokens: list[Token], gerund: Token) -> None:
    """Makes a gerund without an object, at the head of a clause without a subject, that clause's subject."""
    kids = [tokens[c] for c in gerund.children]
    verb = tokens[gerund.head]
    if any(k.dep in ("dobj", "nsubj", "aux", "mark") for k in kids) or verb.i < gerund.i or not verb.tag.startswith("VB"):
        return
    if any(tokens[c].dep in ("nsubj", "nsubjpass", "expl") for c in verb.children) or verb.tag in ("VB", "VBG"):
        return
    passive = any(tokens[c].dep == "auxpass" for c in verb.children)
    gerund.pos, gerund.tag, gerund.lemma, gerund.dep = "NOUN", "NN", gerund.lower, "nsubjpass" if passive else "nsubj"


def _put_in_past(tokens: list[Token], verb: Token) -> None:
    """ "Encircled the suburb and let in a convoy": a verb without "to" that is joined to a past."""
    other = tokens[verb.head]
    if other.tag == "VBD" and not any(tokens[c].dep in ("aux", "nsubj") for c in verb.children):
        verb.tag = "VBD"


def _move(tokens: list[Token], token: Token, head: int) -> None:
    tokens[token.head].children.remove(token.i)
    token.head = head
    tokens[head].children.append(token.i)
    tokens[head].children.sort()
