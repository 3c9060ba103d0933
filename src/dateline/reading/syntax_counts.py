"""Gives a verb the counted object that the parse hangs on a word of measure ("kidnapped up to 16 villagers")."""

from __future__ import annotations

from dateline.reading.syntax_tokens import Token, hang

# What stands between the verb and the number, as far as the parse makes a phrase of it.
MEASURES = (("up", "to"), ("upwards", "of"), ("upward", "of"), ("between",), ("in", "excess", "of"))
# Verbs of which such a phrase tells how far or how long.
GOING = {"go", "come", "walk", "run", "rise", "climb", "drive", "live", "last", "wait", "step", "grow", "fall", "be", "add",
    "amount", "account", "range", "vary", "increase", "travel", "move", "fly", "march", "stay", "get", "catch"}  # fmt: skip
SUBJECTS = ("nsubj", "nsubjpass")
FINITE = ("VBD", "VBZ", "VBP", "VB")  # A present in the plural may be taken for an infinitive.
TELLING = {"report", "record", "count", "register", "confirm", "list", "document", "announce", "claim"}
UNITS = {"percent", "%", "per", "year", "month", "week", "day", "hour", "minute", "mile", "km", "kilometre", "kilometer", "metre",
    "meter", "time", "degree"}  # fmt: skip


def give_counted(tokens: list[Token]) -> None:
    for token in tokens:
        if token.dep == "pobj" and token.pos == "NOUN":
            _part_numbers(tokens, token)
        if token.dep == "pobj" and token.pos in ("NOUN", "PROPN") and token.lemma not in UNITS:
            _give(tokens, token)
        if token.dep in ("acomp", "oprd") and token.tag in ("JJ", "VBN") and tokens[token.head].lemma in TELLING:
            _report(tokens, token)
        if token.lower in ("among", "including") and 1 < token.i < len(tokens) - 2 and tokens[token.i - 1].text == ",":
            _join_part(tokens, token)
        if token.lower == "whom" and token.dep == "pobj" and tokens[token.head].lower == "of":
            _free_main(tokens, tokens[tokens[token.head].head])


def _report(tokens: list[Token], dead: Token) -> None:
    """ "Reports at least 30 dead and ten wounded": the parse takes the dead for what the reporter is, the wounded for a clause."""
    verb = tokens[dead.head]
    if any(tokens[c].dep == "dobj" for c in verb.children) or not any(tokens[c].dep == "nummod" for c in dead.children):
        return
    dead.dep = "dobj"
    for token in [tokens[c] for c in verb.children if c > dead.i and tokens[c].dep == "conj" and tokens[c].tag == "VBN"]:
        first = tokens[min(token.children)] if token.children else token
        if first.dep in SUBJECTS and first.tag == "CD" and not any(tokens[c].dep in ("aux", "auxpass") for c in token.children):
            verb.children.remove(token.i)
            token.head = dead.i
            dead.children.append(token.i)


def _free_main(tokens: list[Token], part: Token) -> None:
    """ "The rebels, 40 of whom gave up, left": the verb of "whom" qualifies the rebels, and the one behind the comma is theirs."""
    verb = tokens[part.head]
    whole = next((tokens[c] for c in verb.children if tokens[c].dep in SUBJECTS and c < part.i), None)
    above = tokens[verb.head]
    later = [tokens[c] for c in verb.children if c > verb.i and tokens[c].dep in ("dep", "conj", "ccomp", "parataxis")]
    later = [above] if verb.dep == "ccomp" and above.i > verb.i else later if verb.dep == "ROOT" else []
    main = next((t for t in later if t.tag in FINITE and "," in [k.text for k in tokens[max(verb.i, t.i - 3) : t.i]]), None)
    if part.dep not in SUBJECTS or whole is None or main is None or any(tokens[c].dep in (*SUBJECTS, "aux") for c in main.children):
        return
    if main is above:
        main.children.remove(verb.i)
    else:
        verb.children.remove(main.i)
        main.dep, main.head = "ROOT", main.i
    verb.children.remove(whole.i)
    whole.dep, whole.head = "nsubj", main.i
    verb.dep, verb.head = "relcl", whole.i
    main.children = sorted([*main.children, whole.i])
    whole.children = sorted([*whole.children, verb.i])


def _join_part(tokens: list[Token], among: Token) -> None:
    """ "Three men, among them a boy, were killed": the parse makes the part, and not the whole, the subject of the verb."""
    noun = tokens[among.i - 2]
    part = tokens[among.head]
    if tokens[among.i + 1].lower not in ("them", "whom", "these") or part.dep not in SUBJECTS or part.i < among.i:
        return
    while noun.head < among.i and noun.dep in ("pobj", "prep", "compound") and tokens[noun.head].pos in ("NOUN", "ADP"):
        noun = tokens[noun.head]
    verb = tokens[part.head]
    if noun.pos not in ("NOUN", "PROPN") or noun.head == noun.i or verb.i < part.i or any(
        tokens[c].dep in SUBJECTS and c != part.i for c in verb.children
    ):
        return
    for token, head, dep in ((noun, verb, part.dep), (part, noun, "appos")):
        hang(tokens, token, head.i)
        token.dep = dep


def _part_numbers(tokens: list[Token], noun: Token) -> None:
    """ "The toll rose to 32 and 115 people were hurt": a clause ends at the first number, and the noun is the subject of the next."""
    preposition, number = tokens[noun.head], tokens[min(noun.head + 1, len(tokens) - 1)]
    second = next((tokens[c] for c in number.children if tokens[c].dep == "conj" and tokens[c].tag == "CD"), None)
    after = tokens[noun.i + 1] if noun.i + 1 < len(tokens) else None
    if second is None or after is None or number.tag != "CD" or number.head != noun.i or after.dep not in ("aux", "auxpass"):
        return
    verb = tokens[after.head]
    if verb.dep != "conj" or any(tokens[c].dep in ("nsubj", "nsubjpass") for c in verb.children):
        return
    preposition.children[preposition.children.index(noun.i)] = number.i
    noun.children[noun.children.index(number.i)] = second.i
    number.children.remove(second.i)
    number.dep, number.head = "pobj", preposition.i
    second.dep, second.head = "nummod", noun.i
    passive = any(tokens[c].dep == "auxpass" for c in verb.children)
    noun.dep, noun.head = "nsubjpass" if passive else "nsubj", verb.i
    verb.children.append(noun.i)
    verb.children.sort()


def _give(tokens: list[Token], noun: Token) -> None:
    number = min((c for c in noun.children if tokens[c].tag == "CD"), default=-1)
    verb = next((v for words in MEASURES if (v := _governed(tokens, number, words)) is not None), None)
    if verb is None or tokens[noun.head].i >= number or any(tokens[c].dep in ("dobj", "auxpass") for c in verb.children):
        return
    tokens[noun.head].children.remove(noun.i)
    noun.dep, noun.head = "dobj", verb.i
    verb.children.append(noun.i)
    for token in tokens[verb.i + 1 : number]:
        if token.head < number and token.dep in ("prt", "prep", "advmod", "pcomp", "pobj"):
            tokens[token.head].children.remove(token.i)
            token.dep, token.head = "quantmod", number
            tokens[number].children.append(token.i)
    verb.children.sort()
    tokens[number].children.sort()


def _governed(tokens: list[Token], number: int, words: tuple[str, ...]) -> Token | None:
    """The verb right before `words`, where these stand right before the number."""
    at = number - len(words) - 1
    if number < 0 or at < 0 or tuple(t.lower for t in tokens[at + 1 : number]) != words:
        return None
    verb = tokens[at]
    return verb if verb.pos == "VERB" and verb.tag in ("VBD", "VBN", "VB", "VBG", "VBZ", "VBP") and verb.lemma not in GOING else None
