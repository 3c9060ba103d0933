"""Undoes what the parsers often get wrong in news prose, by the grammar of the sentence alone."""

from __future__ import annotations

from dateline.reading.syntax_counts import give_counted
from dateline.reading.syntax_forms import mend_forms
from dateline.reading.syntax_joins import find_relative, join_clauses, join_phrases, open_relative
from dateline.reading.syntax_order import mend_order
from dateline.reading.syntax_sayings import mend_instruments, mend_reasons, mend_sayings
from dateline.reading.syntax_speakers import FINITE, SPEECH, mend_speakers
from dateline.reading.syntax_tokens import Token, hang

# Gerunds that are nouns after a bare preposition too ("days of shelling", but "accused of hiding").
EVENT_GERUNDS = {"fighting", "shelling", "bombing", "shooting", "killing", "looting", "rioting", "kidnapping",
    "stabbing", "beating", "firing", "rescuing", "crossing", "pounding", "raiding", "infighting"}  # fmt: skip
# Verbs of saying that, after a source at the end of a sentence, are taken for plural nouns ("…, the agency estimates").
SAYING = {"says": "say", "estimates": "estimate", "reports": "report", "claims": "claim", "shows": "show",
    "warns": "warn", "adds": "add", "notes": "note",
          "insists": "insist", "suggests": "suggest", "states": "state", "charges": "charge"}  # fmt: skip
# What a deed does, and no place; and the prepositions by which a deed has its place.
HARM = {"kill", "wound", "injure", "maim", "claim", "leave", "destroy", "damage", "level", "displace"}
# What is signed, and by what prepositions it is said what it is about or between whom.
SIGNING = {"sign", "conclude", "reach", "strike", "ratify", "initial", "broker", "negotiate"}
SIGNED = {"accord", "agreement", "deal", "pact", "treaty", "truce", "ceasefire", "cease-fire", "armistice", "protocol", "memorandum"}
ABOUT = {"on", "of", "for", "over", "between", "with", "in"}
# Verbs of saying whose participles tell how a thing came about ("a truce declared in May has held").
DECLARED = {"declare", "announce", "conclude", "agree", "propose", "order"}
WHERE = {"in", "at", "near", "on", "outside", "inside", "of", "against"}


def mend(tokens: list[Token]) -> None:
    """Undoes what the parsers often get wrong in news: gerunds that are nouns, and verbs joined to the wrong clause."""
    mend_forms(tokens)
    give_counted(tokens)
    for token in tokens:
        if token.dep in ("nmod", "compound", "conj") and token.i + 1 < len(tokens):
            _coordinate_names(tokens, token)
        if token.pos == "NOUN" and any(tokens[c].dep == "auxpass" for c in token.children):
            token.pos, token.tag = "VERB", "VBN"
        elif token.dep == "amod" and token.tag == "VBD":
            _free_verb(tokens, token)
        elif token.dep == "pcomp" and token.lower in EVENT_GERUNDS and not _has_arguments(tokens, token):
            token.dep = "pobj"
        if token.tag == "VBG" and token.pos in ("VERB", "AUX"):
            if token.dep == "aux" and token.lemma not in ("be", "have", "go", "do"):
                _make_subject(tokens, token)
            elif _is_nominal(tokens, token):
                token.pos, token.tag, token.lemma = "NOUN", "NN", token.lower
            elif token.dep == "nsubj":
                _free_subject(tokens, token)
        elif token.tag == "VBZ" and token.pos == "VERB" and token.dep in ("nsubj", "nsubjpass", "dobj", "pobj"):
            token.pos, token.tag = "NOUN", "NNS"
        elif token.tag == "VBD" and token.dep == "conj":
            _join_to_main(tokens, token)
        elif token.dep == "relcl" and token.pos == "PROPN":
            find_relative(tokens, token)
        elif token.dep == "relcl":
            if token.tag == "NNS" and token.lower.endswith("s") and token.i and tokens[token.i - 1].pos == "PROPN":
                token.pos, token.tag, token.lemma = "VERB", "VBZ", token.lower.removesuffix("s")
            open_relative(tokens, token)
            _close_relative(tokens, token)
            _lift_relative(tokens, token)
            _lift_signed(tokens, token)
        elif token.dep == "nmod" and token.pos == "PROPN":
            _head_apposition(tokens, token)
        elif token.dep == "dobj" and token.i:
            _rejoin_name(tokens, token)
    join_phrases(tokens)
    mend_instruments(tokens)
    _find_saying(tokens)
    mend_speakers(tokens)
    if not any(t.pos in ("VERB", "AUX") for t in tokens):
        _find_verb(tokens)
    _promote_participle(tokens)
    for token in tokens:
        if token.dep == "ROOT" and token.pos in ("VERB", "AUX"):
            _reduce_relative(tokens, token)
            _give_subject(tokens, token)
    mend_sayings(tokens)
    mend_reasons(tokens)
    join_clauses(tokens)
    mend_order(tokens)


def _make_subject(tokens: list[Token], gerund: Token) -> None:
    """ "Regime shelling resumed": the gerund, taken for an auxiliary, is the subject, and what stands before it qualifies it."""
    gerund.pos, gerund.tag, gerund.lemma, gerund.dep = "NOUN", "NN", gerund.lower, "nsubj"
    before = tokens[gerund.i - 1] if gerund.i else None
    if before is not None and before.head == gerund.head and before.dep in ("nsubj", "nsubjpass"):
        gerund.dep, before.dep = before.dep, "compound"
        hang(tokens, before, gerund.i)


def _join_to_main(tokens: list[Token], verb: Token) -> None:
    """ "He denied that they had fired and accused …": a plain past joined to a pluperfect in a that-clause belongs to the main verb."""
    other = tokens[verb.head]
    main = tokens[other.head]
    perfect = other.tag == "VBN" and any(tokens[c].dep == "aux" and tokens[c].lower in ("had", "would", "could") for c in other.children)
    own_subject = any(tokens[c].dep in ("nsubj", "nsubjpass") for c in verb.children)
    if perfect and verb.lemma in SPEECH and other.dep == "ccomp" and main.tag == "VBD" and not own_subject and main.i < other.i:
        hang(tokens, verb, main.i)


def _close_relative(tokens: list[Token], verb: Token) -> None:
    """ "…, which borders X, in 2014 and took …": after the comma that closes a relative clause, the main clause goes on."""
    opening = next((tokens[c] for c in verb.children if tokens[c].lower in ("which", "who", "whom") and c < verb.i), None)
    if opening is None or opening.i == 0 or tokens[opening.i - 1].text != ",":
        return
    commas = [t.i for t in tokens[verb.i :] if t.text == ","]
    main = tokens[verb.head]
    for _ in range(6):
        if main.pos == "VERB" or main.head == main.i:
            break
        main = tokens[main.head]
    if not commas or main.pos != "VERB" or main.i > verb.i:
        return
    for child in [tokens[c] for c in verb.children if c > commas[0]]:
        if child.dep in ("prep", "cc", "conj", "npadvmod", "advcl") and (child.dep != "conj" or child.tag == main.tag):
            hang(tokens, child, main.i)


def _lift_signed(tokens: list[Token], verb: Token) -> None:
    """ "An accord on land rights that both had signed": what was signed is the accord, and not what it is about."""
    if verb.lemma not in SIGNING or not any(tokens[c].lower in ("that", "which") and tokens[c].dep == "dobj" for c in verb.children):
        return
    noun = tokens[verb.head]
    for _ in range(3):
        if noun.lemma in SIGNED or noun.dep != "pobj" or tokens[noun.head].lower not in ABOUT:
            break
        noun = tokens[tokens[noun.head].head]
    if noun.i != verb.head and noun.lemma in SIGNED and noun.i < verb.i:
        hang(tokens, verb, noun.i)


def _lift_relative(tokens: list[Token], verb: Token) -> None:
    """ "A bombing at an academy in Bogota, which killed 22": what kills is not the town, nor the building, but the deed."""
    subject = next((tokens[c] for c in verb.children if tokens[c].dep in ("nsubj", "nsubjpass") and c < verb.i), None)
    if subject is None or subject.lower not in ("which", "that") or verb.lemma not in HARM:
        return
    deed = tokens[verb.head]
    while deed.dep == "pobj" and tokens[deed.head].lower in WHERE and tokens[tokens[deed.head].head].i != deed.i:
        above = tokens[tokens[deed.head].head]
        if above.pos not in ("NOUN", "PROPN"):
            return
        deed = above
    if deed.i != verb.head and deed.pos == "NOUN":
        hang(tokens, verb, deed.i)


def _reduce_relative(tokens: list[Token], root: Token) -> None:
    """ "The truce agreed last week, was to be followed …": the first verb only qualifies the subject of the second."""
    if root.tag not in ("VBD", "VBN") or any(tokens[c].dep in ("cc", "aux", "auxpass", "dobj") for c in root.children):
        return
    second = next((tokens[c] for c in root.children if _lacks_subject(tokens, root, tokens[c])), None)
    subject = next((tokens[c] for c in root.children if tokens[c].dep == "nsubj" and c < root.i), None)
    if second is None or subject is None or subject.pos not in ("NOUN", "PROPN"):
        return
    root.children.remove(second.i)
    second.head, second.dep = second.i, "ROOT"
    hang(tokens, subject, second.i)
    if any(tokens[c].dep == "auxpass" for c in second.children):
        subject.dep = "nsubjpass"
    root.head, root.dep, root.tag = subject.i, "acl", "VBN"
    subject.children.append(root.i)
    for child in [tokens[c] for c in root.children if c > second.i or c < subject.i]:
        hang(tokens, child, second.i)


def _lacks_subject(tokens: list[Token], root: Token, second: Token) -> bool:
    """Whether a verb after the root has tense and no subject but that of the root, whose object it cannot be."""
    inner = [tokens[c] for c in second.children]
    if second.i < root.i or second.pos not in ("VERB", "AUX"):
        return False
    if any(t.dep in ("nsubj", "nsubjpass", "expl", "csubj", "mark") for t in inner):
        return False
    if second.dep == "conj":
        return tokens[second.i - 1].text == ","
    finite = second if second.tag in FINITE else next((t for t in inner if t.tag in FINITE and t.dep in ("aux", "auxpass")), None)
    plain = root.lemma not in SPEECH or root.lemma in DECLARED
    return second.dep == "ccomp" and finite is not None and plain and tokens[finite.i - 1].text not in ("“", '"', ":", "‘")


def _give_subject(tokens: list[Token], verb: Token) -> None:
    """ "… freed 30 prisoners, the ministry said": a speaker that the parse joined to the object of what is said."""
    if any(tokens[c].dep in ("nsubj", "nsubjpass") for c in verb.children) or not any(
        tokens[c].dep == "ccomp" and c < verb.i for c in verb.children
    ):
        return
    commas = [t.i for t in tokens[: verb.i] if t.text == ","]
    if not commas:
        return
    speaker = next((t for t in tokens[commas[-1] + 1 : verb.i] if t.pos in ("NOUN", "PROPN") and t.head <= commas[-1]), None)
    if speaker is not None:
        speaker.dep = "nsubj"
        hang(tokens, speaker, verb.i)


def _head_apposition(tokens: list[Token], name: Token) -> None:
    """ "The Houthis, rebels who hold the port, refused": the name before the comma is the subject, what follows describes it."""
    noun = tokens[name.head]
    subject = noun.dep in ("nsubj", "nsubjpass") and noun.tag in ("NN", "NNS") and noun.i > name.i + 1
    if not subject or tokens[name.i + 1].text != "," or not any(tokens[c].text == "," and c > noun.i for c in noun.children):
        return
    hang(tokens, name, noun.head)
    name.dep, noun.dep = noun.dep, "appos"
    for child in [tokens[c] for c in noun.children if c < name.i]:
        hang(tokens, child, name.i)
    hang(tokens, noun, name.i)


def _rejoin_name(tokens: list[Token], noun: Token) -> None:
    """ "… from the Kodori gorge": a common noun cut off from the name before it, which a preposition governs."""
    name = tokens[noun.i - 1]
    if (
        name.dep == "pobj"
        and name.pos == "PROPN"
        and noun.pos == "NOUN"
        and noun.head < name.i
        and not any(c < noun.i for c in noun.children)
    ):
        hang(tokens, noun, name.head)
        noun.dep, name.dep = "pobj", "compound"
        for child in [tokens[c] for c in name.children]:
            hang(tokens, child, noun.i)
        hang(tokens, name, noun.i)


def _find_verb(tokens: list[Token]) -> None:
    """ "The front claims responsibility": a sentence without a verb, where a plural before its last noun can be one."""
    root = next((t for t in tokens if t.dep == "ROOT" and t.pos == "NOUN"), None)
    if root is None or root.i < 2:
        return
    verb, before = tokens[root.i - 1], tokens[root.i - 2]
    if verb.tag != "NNS" or verb.dep != "compound" or before.pos not in ("NOUN", "PROPN"):
        return
    left = [tokens[c] for c in root.children if c < verb.i]
    root.children.remove(verb.i)
    verb.pos, verb.tag, verb.dep, verb.head = "VERB", "VBZ", "ROOT", verb.i
    root.dep = "dobj"
    root.head = verb.i
    verb.children.append(root.i)
    hang(tokens, before, verb.i) if before.head == root.i else None
    before.dep = "nsubj"
    for token in left:
        if token.i != before.i:
            hang(tokens, token, before.i)


def _is_nominal(tokens: list[Token], gerund: Token) -> bool:
    children = [tokens[c] for c in gerund.children]
    if any(c.dep == "dobj" for c in children):
        return False
    if gerund.dep == "pobj":
        return gerund.lower in EVENT_GERUNDS or any(c.dep in ("det", "amod", "compound", "poss") for c in children)
    if gerund.dep == "nsubj" and any(c.lower == "as" for c in children):
        return False
    return gerund.dep in ("nsubj", "nsubjpass", "compound")


def _free_subject(tokens: list[Token], gerund: Token) -> None:
    """ "A bomber posing as a guest killed four": the noun that the parse makes a modifier of the participle is the subject."""
    noun = next((tokens[c] for c in gerund.children if tokens[c].dep == "compound" and c == gerund.i - 1), None)
    if noun is None:
        return
    hang(tokens, noun, gerund.head)
    noun.dep, gerund.dep = "nsubj", "acl"
    for child in [tokens[c] for c in gerund.children if c < noun.i]:
        hang(tokens, child, noun.i)
    hang(tokens, gerund, noun.i)


def _find_saying(tokens: list[Token]) -> None:
    for verb in tokens[2:]:
        after = tokens[verb.i + 1].text if verb.i + 1 < len(tokens) else "."
        before = tokens[verb.i - 1]
        if verb.lower not in SAYING or verb.tag != "NNS" or after not in (".", ",") or before.pos not in ("NOUN", "PROPN"):
            continue
        comma = next((t.i for t in reversed(tokens[: verb.i]) if t.text == ","), -1)
        root = next((t for t in tokens if t.dep == "ROOT"), None)
        if comma < 1 or root is None or root.i > comma or verb.i - comma > 12:
            continue
        speaker = next(
            (
                t
                for t in tokens[comma + 1 : verb.i]
                if t.pos in ("NOUN", "PROPN") and (t.head <= comma or t.head == verb.i)
            ),
            before,
        )
        while tokens[speaker.head].i > comma and tokens[speaker.head].i < verb.i and tokens[speaker.head].pos in ("NOUN", "PROPN"):
            speaker = tokens[speaker.head]
        if speaker.dep in ("poss", "compound", "nmod"):
            speaker = before
        _make_main(tokens, verb, root, speaker, comma)
        return


def _make_main(tokens: list[Token], verb: Token, root: Token, speaker: Token, comma: int) -> None:
    """Makes `verb` the root over the old one, with `speaker` for its subject; what stood under it joins the subject."""
    tokens[verb.head].children.remove(verb.i) if verb.head != verb.i else None
    verb.pos, verb.tag, verb.lemma, verb.dep, verb.head = "VERB", "VBZ", SAYING[verb.lower], "ROOT", verb.i
    root.dep = "ccomp"
    root.head = verb.i
    verb.children.append(root.i)
    hang(tokens, speaker, verb.i)
    speaker.dep = "nsubj"
    for child in [tokens[c] for c in verb.children if comma < c < verb.i and c != speaker.i]:
        hang(tokens, child, speaker.i)


def _promote_participle(tokens: list[Token]) -> None:
    """ "The forces, factions included, responded by …": the verb after a parenthesis, taken for a participle of its subject."""
    root = next((t for t in tokens if t.dep == "ROOT"), None)
    if root is None or root.pos not in ("NOUN", "PROPN"):
        return
    verb = next((tokens[c] for c in root.children if tokens[c].dep == "acl" and tokens[c].tag in ("VBN", "VBD")), None)
    if verb is None or tokens[verb.i - 1].text != "," or any(tokens[c].dep == "agent" for c in verb.children):
        return
    root.children.remove(verb.i)
    verb.tag, verb.dep, verb.head = "VBD", "ROOT", verb.i
    root.dep, root.head = "nsubj", verb.i
    verb.children.append(root.i)
    verb.children.sort()


def _coordinate_names(tokens: list[Token], token: Token) -> None:
    """ "… leave Homs and Hama", "against the town and Yarmouk camp": names that the parse subordinates, or joins to the verb."""
    head = tokens[token.head]
    if token.dep in ("nmod", "compound"):
        joint = tokens[token.i + 1]
        lone = joint.dep == "cc" and joint.head in (head.i, token.i) and not any(tokens[c].dep == "conj" for c in token.children)
        if token.pos == "PROPN" and lone and head.i > joint.i and head.head != head.i:
            above = tokens[head.head]
            hang(tokens, token, above.i)
            token.dep, head.dep = head.dep, "conj"
            hang(tokens, head, token.i)
            hang(tokens, joint, token.i)
    elif head.pos == "VERB" and token.pos in ("PROPN", "NOUN", "ADJ") and token.text[0].isupper() and token.i > head.i + 2:
        joint, before = tokens[token.i - 1], tokens[token.i - 2]
        if joint.dep == "cc" and joint.head == head.i and before.pos in ("NOUN", "PROPN") and before.i > head.i:
            token.pos = "PROPN"
            hang(tokens, token, before.i)
            hang(tokens, joint, before.i)


def _has_arguments(tokens: list[Token], verb: Token) -> bool:
    return any(tokens[c].dep in ("nsubj", "dobj", "ccomp", "xcomp") for c in verb.children)


def _free_verb(tokens: list[Token], verb: Token) -> None:
    """ "A bomb hit buses carrying …": a plain past cannot qualify the noun after it; it is the verb of the clause."""
    subject = next((tokens[c] for c in verb.children if tokens[c].dep == "npadvmod" and c < verb.i), None)
    noun = tokens[verb.head]
    if subject is None or noun.i < verb.i:
        return
    before = [tokens[c] for c in noun.children if c < subject.i]
    after = [tokens[c] for c in noun.children if c > noun.i and tokens[c - 1].text == "," and tokens[c].tag == "VBG"]
    noun.children.remove(verb.i)
    verb.dep, verb.head = noun.dep, noun.head if noun.head != noun.i else verb.i
    if verb.head != verb.i:
        tokens[verb.head].children.remove(noun.i)
        tokens[verb.head].children.append(verb.i)
        tokens[verb.head].children.sort()
        verb.dep = "ccomp" if tokens[verb.head].pos == "VERB" else verb.dep
    noun.dep, noun.head, subject.dep = "dobj", verb.i, "nsubj"
    verb.children.append(noun.i)
    verb.children.sort()
    for child in before:
        hang(tokens, child, subject.i)
    for child in after:
        child.dep = "advcl"
        hang(tokens, child, verb.i)
