"""Gives a verb the counted object that the parse hangs on a word of measure ("kidnapped up to 16 villagers")."""

from __future__ import annotations

from dateline.reading.syntax_tokens import Token

# What stands between the verb and the number, as far as the parse makes a phrase of it.
MEASURES = (("up", "to"), ("upwards", "of"), ("upward", "of"), ("between",), ("in", "excess", "of"))
# Verbs of which such a phrase tells how far or how long.
GOING = {"go", "come", "walk", "run", "rise", "climb", "drive", "live", "last", "wait", "step", "grow", "fall", "be", "add",
    "amount", "account", "range", "vary", "increase", "travel", "move", "fly", "march", "stay", "get", "catch"}  # fmt: skip
UNITS = {"percent", "%", "per", "year", "month", "week", "day", "hour", "minute", "mile", "km", "kilometre", "kilometer", "metre",
    "meter", "time", "degree"}  # fmt: skip


def give_counted(tokens: list[Token]) -> None:
    for token in tokens:
        if token.dep == "pobj" and token.pos in ("NOUN", "PROPN") and token.lemma not in UNITS:
            _give(tokens, token)


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
