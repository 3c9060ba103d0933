"""Undoes what the parsers get wrong where one form has two uses: gerund and participle, base form and past."""

from __future__ import annotations

from dateline.reading.syntax_tokens import Token, hang

# Verbs of "X of doing".
CHARGING = {"accuse", "suspect", "convict", "acquit", "guilty", "blame"}
# Verbs whose past is their base form; joined to a past they are one.
UNCHANGED = {"let", "hit", "put", "cut", "set", "shut", "hurt", "split", "spread", "quit", "burst", "thrust", "beat", "shed"}
# What is never a verb though the parsers take it for one, with its lemma.
STRIKES = {"airstrike": "airstrike", "airstrikes": "airstrike", "air-strikes": "air-strike", "gunfire": "gunfire", "shellfire": "shellfire"}
# "Killed in police firing": what somebody's arms do, after a preposition of circumstance.
ARMS = {"firing", "shelling", "bombing", "shooting", "bombardment", *STRIKES}
# "Fighting in the town has spread": acts that are the subject of what follows.
FIGHTING = {"fighting", "shelling", "bombing", "shooting", "looting", "rioting"}
# What the lemmatiser makes of rarer forms.
LEMMAS = {"retook": "retake", "overran": "overrun", "resupplie": "resupply", "outgunne": "outgun", "cordone": "cordon"}
# Small words inside names that the parsers may take for verbs.
PARTICLES = {"dos", "das", "do", "da", "de", "del", "di", "du", "van", "von", "bin", "ben", "ibn", "al"}
# Pasts that the parsers do not know and take for nouns.
PASTS = {"retook", "overran"}
# What those who are named next are doing as they act ("by retreating soldiers"); none takes an object.
MARCHING = {"retreating", "fleeing", "advancing", "marauding", "withdrawing", "rioting", "rampaging", "departing", "oncoming", "passing"}
# What one lets others do, where parsers take it for a noun ("let a plane land").
LET = {"go", "land", "pass", "leave", "return", "work", "live", "fly", "run", "march", "flee"}
# Verbs of intent that look like plurals ("plans to send").
PLANS = {"plans": "plan", "hopes": "hope", "aims": "aim", "threatens": "threaten", "wants": "want", "claims": "claim", "vows": "vow"}
CIRCUMSTANCE = {"in", "during", "after", "despite", "from", "of", "amid", "by", "with", "under"}


def mend_forms(tokens: list[Token]) -> None:
    for token in tokens:
        if token.lower in PASTS and token.pos == "NOUN" and token.dep == "compound":
            _find_past(tokens, token)
        token.lemma = LEMMAS.get(token.lemma, token.lemma)
        if token.lower in PARTICLES and token.text.islower() and token.pos in ("VERB", "AUX") and 0 < token.i < len(tokens) - 1:
            _join_particle(tokens, token)
        elif token.tag == "VBG" and token.dep == "amod":
            _free_gerund(tokens, token)
        elif token.tag == "VBG" and token.dep == "pcomp" and token.lower in MARCHING:
            _qualify(tokens, token)
        elif token.tag == "NN" and token.lower in LET and token.dep in ("dobj", "pobj"):
            _let(tokens, token)
        elif token.tag == "NNS" and token.lower in PLANS and token.dep == "dobj":
            _find_plan(tokens, token)
        elif token.tag.startswith("VB") and token.lower in ARMS and token.i and _name_act(tokens, token):
            continue
        elif token.tag == "VBG" and token.dep in ("advcl", "csubj") and token.lower in FIGHTING:
            _name_subject(tokens, token)
        elif token.tag == "VB" and token.dep == "csubj":
            _name_aid(tokens, token)
        elif token.tag == "VB" and token.dep == "conj" and token.lemma in UNCHANGED:
            _put_in_past(tokens, token)


def _name_aid(tokens: list[Token], verb: Token) -> None:
    """ "Aid convoys have left": a plain form without "to" is no subject, but part of the name of what stands behind it."""
    noun = tokens[verb.i + 1] if verb.i + 1 < len(tokens) else verb
    above = tokens[verb.head]
    if noun.head != verb.i or noun.dep != "dobj" or verb.head < verb.i or any(tokens[c].dep == "aux" for c in verb.children):
        return
    hang(tokens, noun, above.i)
    noun.dep = "nsubjpass" if any(tokens[c].dep == "auxpass" for c in above.children) else "nsubj"
    for child in (*verb.children, verb.i):
        hang(tokens, tokens[child], noun.i)
    verb.dep, verb.pos, verb.tag = "compound", "NOUN", "NN"


def _join_particle(tokens: list[Token], particle: Token) -> None:
    """ "Jose dos Santos": what stands small between two names belongs to them, and is no verb."""
    before, after = tokens[particle.i - 1], tokens[particle.i + 1]
    if not (before.is_name and after.text[:1].isupper()) or before.dep in ("compound", "ROOT") or after.i not in particle.children:
        return
    outer, dep = before.head, before.dep
    if particle.i in (outer, particle.head):
        return
    rest = [c for c in particle.children if c != after.i]
    for child in rest:
        hang(tokens, tokens[child], particle.head)
    hang(tokens, after, outer)
    after.dep, after.pos, after.tag = dep, "PROPN", "NNP"
    for child in (*before.children, before.i, particle.i):
        hang(tokens, tokens[child], after.i)
    before.dep = particle.dep = "compound"
    particle.pos, particle.tag, particle.lemma = "PROPN", "NNP", particle.lower


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
        hang(tokens, of, verb.i)


def _qualify(tokens: list[Token], gerund: Token) -> None:
    """ "By retreating soldiers": who is named after the gerund is on the march, and suffers nothing by it."""
    preposition = tokens[gerund.head]
    noun = tokens[gerund.i + 1] if gerund.i + 1 < len(tokens) else gerund
    held = [tokens[c] for c in gerund.children]
    doers = next((t for t in held if t.dep == "dobj" and t.i > gerund.i), None)
    if doers is None or preposition.i != gerund.i - 1 or doers.i not in (noun.i, noun.head) or noun.dep == "det":
        return
    for child in held:
        hang(tokens, child, doers.i if child is not doers else preposition.i)
    doers.dep, gerund.dep = "pobj", "amod"
    hang(tokens, gerund, doers.i)


def _let(tokens: list[Token], act: Token) -> None:
    """ "Let 30 of the wounded go", "let a plane land": the bare verb at the end, taken for a noun that the one before qualifies."""
    before = tokens[act.i - 1]
    above = tokens[act.head]
    letting = next((tokens[j] for j in (above.i, above.head, tokens[above.head].head) if tokens[j].lemma == "let"), None)
    if letting is None or letting.i > before.i or before.head != act.i or before.dep not in ("compound", "amod", "nmod"):
        return
    whole = act if above is letting else above
    while tokens[whole.head] is not letting:
        whole = tokens[whole.head]
    hang(tokens, before, act.head)
    before.dep = act.dep
    for child in [tokens[c] for c in act.children if c < before.i]:
        hang(tokens, child, before.i)
    hang(tokens, act, letting.i)
    act.pos, act.tag, act.dep, act.lemma = "VERB", "VB", "ccomp", act.lower
    subject = before if whole is act else whole
    hang(tokens, subject, act.i)
    subject.dep = "nsubj"
    if before.pos in ("VERB", "ADJ"):
        before.pos = "NOUN"


def _find_past(tokens: list[Token], verb: Token) -> None:
    """ "Marines retook Hue on Monday after the rebels had left": a past taken for part of the name that is its object."""
    noun, before = tokens[verb.head], tokens[verb.i - 1] if verb.i else verb
    above = tokens[noun.head]
    mark = next((tokens[c] for c in above.children if tokens[c].dep == "mark" and c > noun.i), None)
    if noun.i < verb.i or before.i == verb.i or before.head not in (verb.i, noun.i):
        return
    left = [tokens[c] for c in (*noun.children, *verb.children) if c < before.i]
    if before.head != verb.i:
        hang(tokens, before, verb.i)
    for child in left:
        hang(tokens, child, before.i)
    noun.children.remove(verb.i)
    verb.dep, verb.head = noun.dep, noun.head
    if mark is not None and above.dep == "ROOT":
        # What follows the mark hangs on the past, and what stands before it is the past's own.
        for child in [tokens[c] for c in above.children if c < mark.i and c != noun.i]:
            hang(tokens, child, noun.i)
        verb.dep, verb.head = "ROOT", verb.i
        above.children.remove(noun.i)
        above.dep, above.head = "advcl", verb.i
        verb.children.append(above.i)
        own = [tokens[c] for c in noun.children if tokens[c].dep in ("prep", "npadvmod", "punct", "advmod")]
    elif noun.head == noun.i:
        verb.dep, verb.head, own = "ROOT", verb.i, []
    else:
        return noun.children.append(verb.i)
    noun.dep, noun.head = "dobj", verb.i
    verb.children.append(noun.i)
    verb.children.sort()
    for child in own:
        hang(tokens, child, verb.i)
    before.dep = "nsubj"
    verb.pos, verb.tag, verb.lemma = "VERB", "VBD", LEMMAS.get(verb.lower, verb.lower)


def _find_plan(tokens: list[Token], verb: Token) -> None:
    """ "UNMISS plans to send men": a name that the parse makes the verb of the plural behind it, which is one itself."""
    name = tokens[verb.head]
    aim = next((tokens[c] for c in verb.children if tokens[c].dep in ("acl", "relcl") and tokens[c].tag == "VB"), None)
    if name.dep != "ROOT" or name.i != verb.i - 1 or name.tag.startswith("VB") or aim is None or name.text.islower():
        return
    name.children.remove(verb.i)
    verb.dep, verb.head, aim.dep = "ROOT", verb.i, "xcomp"
    verb.pos, verb.tag, verb.lemma = "VERB", "VBZ", PLANS[verb.lower]
    for child in [tokens[c] for c in name.children if c > verb.i or tokens[c].dep == "punct"]:
        hang(tokens, child, verb.i)
    name.head, name.dep, name.pos, name.tag = verb.i, "nsubj", "PROPN", "NNP"
    verb.children.append(name.i)
    verb.children.sort()


def _name_act(tokens: list[Token], act: Token) -> bool:
    """Makes a noun of an act that the noun before it does: "killed in police firing", "army shelling killed nine"."""
    noun = tokens[act.i - 1]
    if any(tokens[c].dep == "dobj" for c in act.children) or act.tag not in ("VBG", "VBZ", "VBP") or noun.pos not in ("NOUN", "PROPN"):
        return False
    above = tokens[noun.head]
    if noun.dep == "pobj" and act.dep in ("acl", "advcl", "conj", "dep"):
        bare = above.i == noun.i - 1 - sum(c < noun.i for c in noun.children) or act.lower in STRIKES
        if above.lower not in CIRCUMSTANCE or not bare:
            return False
        _take_place(tokens, act, noun, above.i, "pobj")
    elif noun.dep == "conj" and above.dep in ("nsubj", "pobj") and above.pos in ("NOUN", "PROPN") and above.i < noun.i:
        return _name_joined(tokens, act, noun, above)
    elif noun.dep == "nsubj" and above.i > act.i and act.head in (noun.i, above.i) and above.tag.startswith("VB"):
        _take_place(tokens, act, noun, above.i, "nsubj")
    elif noun.dep == "nsubj" and above.i == act.i and act.lower in STRIKES:
        verb = next((t for t in tokens[act.i + 1 :] if t.tag in ("VBD", "VBZ", "VBP") and _hangs(tokens, t, act.i)), None)
        if verb is None or any(tokens[c].dep in ("nsubj", "nsubjpass", "mark") for c in verb.children):
            return False
        _stand_for(tokens, verb, act)
        _take_place(tokens, act, noun, verb.i, "nsubj")
    else:
        return False
    return True


def _name_joined(tokens: list[Token], act: Token, noun: Token, first: Token) -> bool:
    """ "Rioting and police firing left two dead", "in clashes and army shelling": the act beside another that is a noun already."""
    if act.i in (act.head, first.head):
        verb = next((t for t in tokens[act.i + 1 :] if t.tag in ("VBD", "VBZ", "VBP") and _hangs(tokens, t, act.i)), None)
        if verb is None or first.dep != "nsubj" or any(tokens[c].dep in ("nsubj", "nsubjpass", "mark") for c in verb.children):
            return False
        _stand_for(tokens, verb, act)
        hang(tokens, first, verb.i)
    elif act.head not in (noun.i, first.i) or (first.dep == "pobj" and tokens[first.head].lower not in CIRCUMSTANCE):
        return False
    _take_place(tokens, act, noun, first.i, "conj")
    return True


def _hangs(tokens: list[Token], token: Token, head: int) -> bool:
    """Whether `token` hangs on `head`, by way of phrases only."""
    while token.head != token.i:
        if token.head == head:
            return True
        token = tokens[token.head]
        if token.pos in ("VERB", "AUX"):
            return False
    return False


def _stand_for(tokens: list[Token], verb: Token, act: Token) -> None:
    """Puts `verb` where `act` stands in the tree, with what follows it."""
    tokens[verb.head].children.remove(verb.i)
    verb.dep, verb.head = act.dep, verb.i if act.head == act.i else act.head
    if act.head != act.i:
        tokens[act.head].children.remove(act.i)
        tokens[act.head].children.append(verb.i)
        tokens[act.head].children.sort()
    for child in [tokens[c] for c in act.children if c > verb.i]:
        hang(tokens, child, verb.i)
    act.head = act.i


def _take_place(tokens: list[Token], act: Token, noun: Token, head: int, dep: str) -> None:
    """Hangs `act`, now a noun, on `head` in the place of `noun`, which only qualifies it."""
    for token in (noun, act):
        if token.head != token.i:
            tokens[token.head].children.remove(token.i)
    act.pos, act.tag, act.dep, act.head = "NOUN", "NNS" if act.lower in STRIKES and act.lower.endswith("s") else "NN", dep, head
    act.lemma = STRIKES.get(act.lower, act.lower)
    tokens[head].children.append(act.i)
    tokens[head].children.sort()
    noun.dep, noun.head = "compound", act.i
    act.children.append(noun.i)
    act.children.sort()


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
