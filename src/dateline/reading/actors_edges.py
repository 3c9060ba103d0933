"""Where the phrase around a noun or name begins and ends, and what in it is number or quantity."""

from __future__ import annotations

from dateline.reading.actors_nouns import NounFound
from dateline.reading.actors_scene import Scene

NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
LONGEST_TAIL = 9
BOUNDS = frozenset(
    {("at", "least"), ("more", "than"), ("fewer", "than"), ("less", "than"), ("up", "to"), ("at", "most")}
)


def left_edge(scene: Scene, head: int, first: int) -> int:
    """The first token of the phrase: its determiner, adjectives and compounds, after any comma, quote or label."""
    tokens = scene.tokens
    edge = min(first, scene.sentence.noun_phrase(head)[0])
    number = False
    for i in range(first - 1, edge - 1, -1):
        token = tokens[i]
        if token.text in {":", ";", "(", ")", "“", "”", '"', "—", "..."} or (
            token.dep in {"cc", "mark"} and token.lower != "and"
        ):
            return i + 1
        if number and token.pos in {"NOUN", "PROPN"} and token.lower not in scene.lexicon.rules.words("actor.quantity"):
            return i + 1
        number = number or token.tag == "CD"
        if token.text == "," and (i == 0 or (tokens[i - 1].pos not in {"ADJ"} and tokens[i - 1].tag != "VBN")):
            return i + 1
        if token.pos in {"VERB", "AUX", "SCONJ"} and token.tag in {"VBD", "VBZ", "VBP", "MD", "IN", "WRB"}:
            return i + 1
    while edge < first and (
        tokens[edge].pos in {"PUNCT", "ADV", "CCONJ", "SPACE"} and tokens[edge].lower not in {"about", "nearly"}
    ):
        edge += 1
    if edge and tokens[edge].lower == "least":
        edge -= 1
    elif edge > 1 and tokens[edge].tag == "CD" and (tokens[edge - 2].lower, tokens[edge - 1].lower) in BOUNDS:
        edge -= 2
    return edge


def right_edge(scene: Scene, found: NounFound) -> int:
    """The last token: the noun, or its "of" complement where that says whose body or spokesman it is."""
    tokens, head, noun = scene.tokens, found.last, found.noun
    singular = tokens[head].lemma
    if head + 1 >= len(tokens) or tokens[head + 1].lower != "of":
        return head
    at = head + 3 if head + 3 < len(tokens) and tokens[head + 2].lower == "the" else head + 2
    if noun.kind in {"armed", "security", "mixed"} and at in scene.name_at:
        return scene.name_at[at].last
    if (
        noun.form != "body"
        and noun.kind not in {"role", "official"}
        and singular not in scene.lexicon.rules.words("actor.person.role")
    ):
        return head
    last = scene.sentence.noun_phrase(head)[1]
    if last - head > LONGEST_TAIL or any(t.text in {",", ";", "(", "“"} for t in tokens[head:last]):
        return head
    run = next((p for p in scene.persons.values() if head + 2 < p.first <= last), None)
    return run.first - 1 if run is not None else max(last, head)


def quantity_of(scene: Scene, head: int) -> tuple[int, int]:
    """Head and first token of "dozens of …" around the noun; the noun's own where there is none."""
    tokens = scene.tokens
    token = tokens[head]
    if token.dep == "pobj" and tokens[token.head].lower == "of":
        quantity = tokens[tokens[token.head].head]
        if quantity.lower in scene.lexicon.rules.words("actor.quantity") or quantity.pos == "NUM":
            first = min(scene.sentence.noun_phrase(quantity.i)[0], quantity.i)
            return quantity.i, first
    return head, head


def bare_name(scene: Scene, first: int, last: int) -> str:
    """The words without article, number and quantity."""
    tokens = scene.tokens
    drop = scene.lexicon.rules.words("actor.article")
    at = first
    while at < last and (
        tokens[at].lower in drop
        or tokens[at].pos in {"NUM", "DET", "PUNCT", "ADP", "CCONJ", "SYM"}
        or tokens[at].tag in {"PRP$", "CD"}
    ):
        at += 1
    return scene.sentence.words(at, last).text


def counted(scene: Scene, first: int, head: int) -> int | None:
    """The number stated with the words, where it is one plain number."""
    inside = scene.tokens[first:head]
    numbers = [t for t in inside if t.tag == "CD"]
    large = {"dozen", "hundred", "thousand", "million", "dozens", "hundreds", "thousands"}
    plain = len(numbers) == 1 and numbers[0].dep == "nummod" and numbers[0].head == head
    if plain and not any(t.lower in large for t in inside):
        token = numbers[0]
        digits = token.text.replace(",", "")
        return NUMBERS.get(token.lower) or (
            int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else None
        )
    return None
