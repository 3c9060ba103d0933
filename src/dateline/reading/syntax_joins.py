"""Hangs a clause or a name where the grammar of the sentence wants it: a result on the deed, an act on its speaker."""

from __future__ import annotations

from dateline.reading.syntax_order import SAME_IN_PAST
from dateline.reading.syntax_speakers import SPEECH
from dateline.reading.syntax_tokens import Token, hang

# What a deed brings about ("…, the envoy said, ending the lull"): nobody does it by saying so.
RESULTS = {"end", "kill", "wound", "injure", "maim", "leave", "displace", "destroy", "damage", "force", "drive", "bring", "raise",
    "cause", "trap", "break", "sever", "cut", "spark", "trigger", "shatter", "set", "send", "block", "burn", "strand", "halt",
    "disrupt", "prompt", "plunge"}  # fmt: skip
# Further verbs by which one tells of a deed, where they stand behind it.
REPORTING = SPEECH | {"report", "state", "confirm", "write", "note", "explain", "recall", "disclose", "reveal", "acknowledge", "post"}
MODALS = {"would", "will", "could", "might", "may", "should", "must", "can", "to", "'ll", "'d"}
CAUSING = {"let", "make", "help", "see", "hear", "watch"}
# Nouns that tell what is done, by their endings or by themselves.
DEED_ENDINGS = ("al", "ment", "tion", "sion", "ing", "ance", "age", "ure", "ery")
DEEDS = {"release", "end", "return", "halt", "arrest", "pullout", "pullback", "exchange", "retreat", "handover", "loss", "fall", "capture",
    "murder", "death", "escape", "collapse", "transfer", "use"}  # fmt: skip
# Bodies that are nobody, what ties those of them to them, and what ties the sides of a fight to it.
BODIES = {"mission", "ministry", "hospital", "church", "agency", "company", "school", "university", "charity", "organisation",
    "organization", "department", "office", "embassy", "council", "camp", "village", "town", "city", "base", "prison", "jail", "party",
    "newspaper"}  # fmt: skip
OF_BODY = {"of", "from", "in", "at", "for", "with"}
BETWEEN = {"with", "between", "against", "among", "by", "of", "involving"}
ACCUSALS = {"accuse", "suspect", "blame", "condemn", "criticise", "criticize", "convict", "charge"}
# What is in these holds ("a truce in place since May").
STANDING = {"place", "force", "effect", "operation"}


def join_phrases(tokens: list[Token]) -> None:
    """Joins to their nouns the phrases that the parsers hang on the verb, and to a list its members."""
    for token in tokens:
        _list_after_comma(tokens, token)
        _list_singles(tokens, token)
        _date_standing(tokens, token)


def _list_after_comma(tokens: list[Token], second: Token) -> None:
    """ "Killed nine guards, six clerks and a cook, the ministry said": the rest of the list, which the parse hangs on the comma."""
    comma = tokens[second.head]
    first = tokens[comma.i - 1] if comma.i else comma
    rest = [tokens[c] for c in second.children if tokens[c].dep == "conj"]
    if comma.text == "," and comma.i < second.i and rest and second.pos == first.pos == rest[0].pos == "NOUN":
        hang(tokens, second, first.i)
        second.dep = "conj"


def _list_singles(tokens: list[Token], second: Token) -> None:
    """ "A nurse, a driver and a child": three, each with an article of its own, are a list and no apposition."""
    if second.dep != "appos":
        return
    row = [tokens[second.head], second, *(tokens[c] for c in second.children if tokens[c].dep == "conj")]
    single = all(t.tag == "NN" and any(tokens[c].lower in ("a", "an") for c in t.children) for t in row)
    closed = tokens[row[0].i].dep in ("nsubj", "nsubjpass") and tokens[min(row[-1].i + 1, len(tokens) - 1)].text == ","
    if len(row) > 2 and single and not closed:
        second.dep = "conj"


def _date_standing(tokens: list[Token], into: Token) -> None:
    """ "Shells broke the truce, in force since May": since when something holds is said of it, and not of the verb."""
    if into.lower != "in" or into.dep != "prep":
        return
    behind = tokens[into.i + 1 : into.i + 3]
    before = [t for t in tokens[max(0, into.i - 2) : into.i] if t.text != ","][-1:]
    if len(behind) < 2 or behind[0].lower not in STANDING or behind[1].lower != "since" or not before or before[0].pos != "NOUN":
        return
    for phrase in (into, behind[1]):
        if phrase.dep == "prep" and phrase.head != before[0].i:
            hang(tokens, phrase, before[0].i)


def join_clauses(tokens: list[Token]) -> None:
    """Moves clauses and names that the parse hung on the wrong verb."""
    for token in tokens:
        if token.dep == "advcl" and token.tag == "VBG" and token.lemma in RESULTS:
            _give_result(tokens, token)
        elif token.dep == "relcl":
            _give_content(tokens, token)
            _lift_to_person(tokens, token)
            _lift_to_outbreak(tokens, token)
        elif token.dep == "advcl" and token.tag == "VB":
            _give_purpose(tokens, token)
        elif token.dep == "conj" and token.tag == "VBD" and token.pos == "VERB":
            _lift_past(tokens, token)
        elif token.dep == "dep" and token.tag == "VBD" and tokens[token.i - 1].text == ",":
            _join_row(tokens, token)
        elif token.dep == "conj" and token.tag == "NN":
            _join_deeds(tokens, token)
        elif token.dep == "conj" and token.pos == "VERB":
            _lift_present(tokens, token)
        elif token.tag == "VBG" and token.dep in ("ccomp", "xcomp", "advcl") and token.i and tokens[token.i - 1].text == ",":
            _free_deed(tokens, token)
        if token.dep == "nsubj" and tokens[token.head].lemma in SPEECH and tokens[token.head].dep == "ROOT":
            _join_speakers(tokens, token)


def _give_result(tokens: list[Token], result: Token) -> None:
    """ "…, the envoy said, killing six": what the source tells of brought it about, and not the telling."""
    saying = tokens[result.head]
    if saying.lemma not in REPORTING or result.i < saying.i or tokens[result.i - 1].text != ",":
        return
    told = next((tokens[c] for c in saying.children if tokens[c].dep == "ccomp" and c < saying.i), None)
    if told is None and saying.dep in ("parataxis", "dep") and saying.head < saying.i:
        told = tokens[saying.head]
    if told is not None and told.pos == "VERB" and any(tokens[c].dep in ("nsubj", "nsubjpass") and c < saying.i for c in saying.children):
        hang(tokens, result, told.i)


def _free_deed(tokens: list[Token], deed: Token) -> None:
    """ "Shelled the town, in what officers called a reply, killing two": who named it did not do it."""
    saying = tokens[deed.head]
    preposition = tokens[saying.head]
    opened = saying.dep == "pcomp" and preposition.lower == "in" and tokens[preposition.i + 1].lower == "what"
    verb = tokens[preposition.head]
    if opened and verb.pos == "VERB" and verb.i < preposition.i:
        hang(tokens, deed, verb.i)
        deed.dep = "advcl"


def _give_content(tokens: list[Token], verb: Token) -> None:
    """ "Denied in a letter to the mission that its men had fired": a conjunction opens what is said, and no relative clause."""
    children = [tokens[c] for c in verb.children if c < verb.i]
    if not any(t.dep == "mark" and t.lower == "that" for t in children) or not any(t.dep in ("nsubj", "nsubjpass") for t in children):
        return
    above = tokens[verb.head]
    while above.dep in ("pobj", "prep", "dative") and above.head < above.i:
        above = tokens[above.head]
    told = [tokens[c] for c in above.children]
    held = any(t.dep in ("ccomp", "dobj") for t in told) or (above.i + 1 < len(tokens) and tokens[above.i + 1].lower == "that")
    if above.pos == "VERB" and above.lemma in SPEECH and above.i != verb.head and not held:
        hang(tokens, verb, above.i)
        verb.dep = "ccomp"


def find_relative(tokens: list[Token], name: Token) -> None:
    """ "A number that Oxfam doubts": the plural behind the name that the parse makes the head of the clause is its verb."""
    verb = tokens[name.i + 1] if name.i + 1 < len(tokens) else name
    opens = [tokens[c] for c in name.children if c < name.i and tokens[c].lower in ("that", "which", "whom")]
    if name.pos != "PROPN" or verb.tag != "NNS" or verb.head != name.i or not opens or not verb.lower.endswith("s"):
        return
    hang(tokens, verb, name.head)
    verb.pos, verb.tag, verb.dep = "VERB", "VBZ", name.dep
    hang(tokens, name, verb.i)
    name.dep = "nsubj"
    hang(tokens, opens[0], verb.i)
    opens[0].dep, opens[0].tag = "dobj", "WDT"


def open_relative(tokens: list[Token], plural: Token) -> None:
    """ "Algeria, which arms and shelters the group": the plurals right behind a relative pronoun that has no verb are its verbs."""
    opening = tokens[plural.i - 1] if plural.i else plural
    if plural.tag != "NNS" or opening.lower not in ("which", "who", "that") or opening.head != plural.i:
        return
    below = [tokens[c] for c in plural.children]
    if any((t.tag.startswith("VB") and t.dep != "conj") or t.dep == "prep" for t in below):
        return
    last = next((t for t in below if t.dep == "conj" and t.tag in ("NNS", "VBZ") and tokens[t.i - 1].dep == "cc"), plural)
    for verb in (plural, last):
        if verb.tag == "NNS":
            verb.pos, verb.tag = "VERB", "VBZ"
            verb.lemma = verb.lower.removesuffix("ies") + "y" if verb.lower.endswith("ies") else verb.lower.removesuffix("s")
    opening.dep = "nsubj"
    for child in [tokens[c] for c in (*plural.children, *last.children) if c > last.i]:
        beside = not any(t.dep == "cc" or t.text == "," for t in tokens[last.i : child.i])
        if child.dep in ("appos", "nsubj", "npadvmod", "conj") and beside and child.pos in ("NOUN", "PROPN", "PRON"):
            hang(tokens, child, last.i)
            child.dep = "dobj"


def _give_purpose(tokens: list[Token], purpose: Token) -> None:
    """ "Accused them of firing on the road to stop people": the aim is that of the deed, and not of who accuses."""
    verb = tokens[purpose.head]
    if verb.lemma not in ACCUSALS or not any(tokens[c].lower == "to" for c in purpose.children):
        return
    for preposition in tokens[verb.i + 1 : purpose.i]:
        if preposition.lower in ("of", "for", "with") and verb.i in (preposition.head, tokens[preposition.head].head):
            deed = next((tokens[c] for c in preposition.children if tokens[c].dep == "pcomp" and c < purpose.i), None)
            if deed is not None:
                hang(tokens, purpose, deed.i)
                return


def _join_deeds(tokens: list[Token], deed: Token) -> None:
    """ "The pullout of both groups and the deployment of a force": a deed is joined to the deed, not to who does it."""
    other = tokens[deed.head]
    of = tokens[other.head]
    first = tokens[of.head]
    if other.dep != "pobj" or of.lower != "of" or first.i > of.i or _names_deed(other) or not (_names_deed(first) and _names_deed(deed)):
        return
    if any(tokens[c].lower in ("the", "an", "a") for c in deed.children) and any(tokens[c].lower == "of" for c in deed.children):
        joint = next((tokens[c] for c in other.children if tokens[c].dep == "cc" and c < deed.i), None)
        hang(tokens, deed, first.i)
        if joint is not None:
            hang(tokens, joint, first.i)


def _lift_to_person(tokens: list[Token], verb: Token) -> None:
    """ "Two nurses of a mission whom gunmen seized": "who" and "whom" tell of somebody, and not of the body he is of."""
    body = tokens[verb.head]
    opened = any(tokens[c].lower in ("who", "whom") and c < verb.i for c in verb.children)
    preposition = tokens[body.head]
    person = tokens[preposition.head]
    somebody = person.pos in ("NOUN", "PROPN") and person.i < preposition.i and person.lemma not in BODIES
    if opened and body.lemma in BODIES and body.dep == "pobj" and preposition.lower in OF_BODY and somebody:
        hang(tokens, verb, person.i)


def _lift_to_outbreak(tokens: list[Token], verb: Token) -> None:
    """ "Clashes with troops that broke out on Monday": what breaks out is not the troops."""
    side = tokens[verb.head]
    breaks = verb.lemma in ("erupt", "ensue", "flare") or (verb.lemma == "break" and any(tokens[c].lower == "out" for c in verb.children))
    preposition = tokens[side.head]
    deed = tokens[preposition.head]
    if breaks and side.dep == "pobj" and preposition.lower in BETWEEN and deed.tag in ("NN", "NNS") and deed.i < preposition.i:
        hang(tokens, verb, deed.i)


def _join_row(tokens: list[Token], verb: Token) -> None:
    """ "They came at dawn, stormed the post and left": one after the other, though the parse does not join them."""
    first = tokens[verb.head]
    own = any(tokens[c].dep in ("nsubj", "nsubjpass", "expl", "mark") for c in verb.children)
    if first.tag == "VBD" and first.i < verb.i and first.lemma not in SPEECH and not own:
        verb.dep = "conj"


def _names_deed(noun: Token) -> bool:
    return noun.pos == "NOUN" and (noun.lemma.endswith(DEED_ENDINGS) or noun.lemma in DEEDS)


def _lift_past(tokens: list[Token], verb: Token) -> None:
    """ "He said it would hold fire and asked them to do the same": a past cannot stand beside an infinitive."""
    other = tokens[verb.head]
    helpers = [tokens[c] for c in other.children if tokens[c].dep == "aux"]
    bare = not helpers and other.dep in ("ccomp", "xcomp") and tokens[other.head].lemma in CAUSING
    infinite = other.tag == "VB" and (bare or any(t.lower in MODALS for t in helpers))
    # "Overran the post of the men who guard the mine and burned it": nor beside a present in passing.
    present = other.tag in ("VBP", "VBZ") and other.dep == "relcl" and verb.lower not in SAME_IN_PAST
    if not infinite and not present:
        return
    if any(tokens[c].dep in ("nsubj", "nsubjpass") for c in verb.children):
        return
    above = other
    steps = ("ccomp", "xcomp", "acomp", "conj", "advcl", "relcl", "acl", *(("pobj", "prep", "dobj") if present else ()))
    while above.dep in steps and above.head < above.i:
        above = tokens[above.head]
        if above.tag == "VBD":
            hang(tokens, verb, above.i)
            return


def _lift_present(tokens: list[Token], verb: Token) -> None:
    """ "Says its men were hit and vows revenge", "fears that it may spread and has sent men": what stands in the tense of the
    verb above, and not in that of the verb beside, belongs to the one above.
    """
    other = tokens[verb.head]
    main = tokens[other.head]
    if other.dep != "ccomp" or main.i > other.i or not _is_present(tokens, main) or not _is_present(tokens, verb):
        return
    if _is_present(tokens, other) or any(tokens[c].dep in ("nsubj", "nsubjpass", "mark") for c in verb.children):
        return
    hang(tokens, verb, main.i)


def _is_present(tokens: list[Token], verb: Token) -> bool:
    """Whether the verb stands in the present or perfect of a single subject ("vows", "is sending", "has sent")."""
    helpers = {tokens[c].lower for c in verb.children if tokens[c].dep in ("aux", "auxpass")}
    return helpers <= {"is", "has", "been"} and (verb.tag == "VBZ" or bool(helpers & {"is", "has"}))


def _join_speakers(tokens: list[Token], speaker: Token) -> None:
    """ "… freed 30 men, the Red Cross and the ministry said": the first of two speakers, joined to the object of what is said."""
    saying = tokens[speaker.head]
    first = min(_within(tokens, speaker))
    joint = tokens[first - 1] if first > 1 else speaker
    other = tokens[joint.head]
    if joint.dep != "cc" or joint.lower != "and" or other.dep != "conj" or other.i > first or saying.i < speaker.i:
        return
    opening = min(_within(tokens, other))
    if opening < 1 or tokens[opening - 1].text != "," or other.pos not in ("NOUN", "PROPN") or other.head > opening:
        return
    hang(tokens, other, saying.i)
    other.dep, speaker.dep = "nsubj", "conj"
    hang(tokens, speaker, other.i)


def _within(tokens: list[Token], top: Token) -> list[int]:
    found, stack = [top.i], list(top.children)
    while stack:
        at = stack.pop()
        found.append(at)
        stack += tokens[at].children
    return found
