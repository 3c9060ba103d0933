"""A place name in a sentence, and what can be seen at it from the tokens alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.gazetteer import Candidate
from dateline.gazetteer.names import ARTICLES
from dateline.reading.syntax import Sentence, Token

HYPHENS = frozenset({"-", "–", "‐"})
LARGE = 100_000
OF_CITY = frozenset({"city", "town", "village"})


@dataclass(slots=True, eq=False)
class Name:
    """A place name in a sentence. `first` to `last` are the mention's tokens, `core` the name's own words.

    `wanted` are the kinds that a kind word asks for; `inside` the names that the text puts it into; `hints` countries
    that an adjective gives; `part` is direction, near or empty. A `weak` name is one only where the report
    has the same name elsewhere on better evidence; `alone` is whether no other capitalised word stands at its side.
    One `aside` only says of somebody where he is from or whose ("UK-based"). `firmly` is whether the
    text says "in" of what it is inside; `over` the noun that it makes definite ("the town of Goma"). `told` is the kind
    that an apposition gives ("Goma, a lakeside city"). One `placed` is in no table and stands where only a place can.
    """

    sentence: int
    first: int
    last: int
    head: int
    core: str
    candidates: tuple[Candidate, ...]
    wanted: frozenset[str] = frozenset()
    kind_word: str = ""
    hints: tuple[str, ...] = ()
    inside: list[Name] = field(default_factory=list)
    firmly: bool = False
    part: str = ""
    role: str = "place"
    evidence: float = 0.0
    site: bool = False
    dateline: bool = False
    short: bool = False
    weak: bool = False
    aside: bool = False
    alone: bool = True
    told: str = ""
    chosen: Candidate | None = None
    given: str = ""
    over: int = -1
    placed: bool = False


def stands_alone(tokens: list[Token], first: int, last: int) -> bool:
    """Whether no capitalised name word stands directly beside the span."""
    before, after = token_at(tokens, first - 1), token_at(tokens, last + 1)
    if before is not None and before.is_name and before.text[0].isupper() and tokens[first].start - before.end <= 1:
        return False
    return after is None or not (after.is_name and after.text[0].isupper() and after.start - tokens[last].end <= 1)


def surnames(sentence: Sentence) -> set[str]:
    """The last words of the persons' full names in the sentence."""
    tokens, found = sentence.tokens, set[str]()
    for token in tokens[1:]:
        before = tokens[token.i - 1]
        if (
            token.entity == "PERSON"
            and before.entity == "PERSON"
            and token.text[0].isupper()
            and before.text[0].isupper()
        ):
            found.add(token.lower)
    return found


def coordinated(tokens: list[Token], a: Name, b: Name) -> bool:
    gap = [t.lower for t in tokens[a.last + 1 : b.first]]
    return gap in (["and"], [","], [",", "and"], ["or"], ["&"])


def goes_on(tokens: list[Token], name: Name) -> bool:
    """Whether an article goes on with the name ("Ain al-Dananeer"), which is then another's than the match's."""
    after = token_at(tokens, name.last + 1)
    return (
        after is not None
        and after.text in ARTICLES
        and after.start - tokens[name.last].end == 1
        and opens_name(tokens, after.i)
        and not any(c.kind == "country" for c in name.candidates[:3])
    )


def goes_on_as_list(tokens: list[Token], i: int) -> bool:
    """Whether a list of names goes on at `i` up to its "and" (", Bonn and Berlin")."""
    while i + 1 < len(tokens) and tokens[i].text in {",", "and", "or", "&"}:
        word = tokens[i + 1]
        if tokens[i].text != ",":
            return word.text[0].isupper() and word.is_name
        if word.text in {"and", "or"}:
            i += 1
            continue
        if not (word.text[0].isupper() and word.is_name):
            return False
        i += 1
        while i < len(tokens) and tokens[i].text[0].isupper():
            i += 1
    return False


def opens_name(tokens: list[Token], i: int) -> bool:
    text = tokens[i].text
    if text[0].isupper():
        return True
    return (
        text.lower() in ARTICLES
        and i + 2 < len(tokens)
        and tokens[i + 1].text in HYPHENS
        and tokens[i + 2].text[0].isupper()
    )


def token_at(tokens: list[Token], i: int) -> Token | None:
    return tokens[i] if 0 <= i < len(tokens) else None


def head_of(tokens: list[Token], first: int, last: int) -> int:
    """The token of the span that the parse hangs it on."""
    for i in range(last, first - 1, -1):
        head = tokens[i].head
        if (head < first or head > last or head == i) and tokens[i].dep != "punct":
            return i
    return last


def list_head(sentence: Sentence) -> int:
    """The last token of a name that opens the sentence and stands before a colon, -1 where none does."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens[:6]):
        if token.text == ":":
            opens = i + 1 < len(tokens) and tokens[i + 1].text[0].isupper()
            return i - 1 if i and opens and all(t.is_name or t.text in HYPHENS for t in tokens[:i]) else -1
        if not (token.text[0].isupper() or token.text in HYPHENS):
            return -1
    return -1


def standing(name: Name) -> float:
    """How much of a place the name is by itself, before its surroundings are looked at."""
    if len(name.core) == 3 and not name.core.isupper():
        # "Car bomb": what is short for a country's name is written in capitals.
        name.candidates = tuple(c for c in name.candidates if c.kind != "country" or c.rank == 0)
    if name.core.endswith(".") and not name.core.isupper():
        # "La." is short for a state, "LA" for a town.
        name.candidates = tuple(c for c in name.candidates if c.kind == "adm1") or name.candidates
    best = 0.0
    for c in name.candidates[:6]:
        if c.kind in {"country", "continent", "world_region"}:
            best = max(best, 3.5)
        elif c.source == "overlay" and c.kind not in OF_CITY:
            best = max(best, 2.5)
        elif c.kind == "adm1":
            best = max(best, 2.0 if c.rank == 0 else 1.0)
        elif c.source == "overlay" or c.population >= LARGE:
            best = max(best, 2.0 if c.rank == 0 or c.source == "overlay" else 1.0)
        elif c.population >= 5000:
            best = max(best, 1.0 if c.rank == 0 else 0.5)
    key_length = len(name.core.replace(".", ""))
    if key_length <= 3:
        known = any(c.kind in {"country", "world_region"} for c in name.candidates[:3])
        overlaid = any(c.source == "overlay" and c.kind != "adm1" for c in name.candidates[:6])
        known = known or (key_length == 3 and any(c.population >= LARGE and c.rank == 0 for c in name.candidates[:3]))
        name.short = not (known or overlaid) or (not name.core.isupper() and name.core[0].isupper() and key_length < 3)
        best -= 0.0 if known else 1.0
    return best
