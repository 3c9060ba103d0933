"""The token of a parsed sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(slots=True, eq=False)
class Token:
    """`i` and `head` are indices in the sentence (a root is its own head); `start`, `end` offsets into the report."""

    i: int
    text: str
    start: int
    end: int
    lower: str
    lemma: str
    tag: str
    pos: str
    dep: str
    head: int
    entity: str
    children: list[int] = field(default_factory=list)
    quoted: bool = False

    @property
    def is_name(self) -> bool:
        return self.pos == "PROPN"


def hung(tokens: list[Token]) -> list[Token]:
    """The tokens, each among the children of its head; words joined to one that hung on each other's dependents become a root."""
    for token in tokens if not is_tree(tokens) else ():
        at, seen = token.i, set[int]()
        while tokens[at].head != at and at not in seen:
            seen.add(at)
            at = tokens[at].head
        if at in seen:
            joined = max(seen, key=lambda i: len(tokens[i].text) if "-" in tokens[i].text else 0)
            tokens[joined].head, tokens[joined].dep = joined, "ROOT"
    for token in tokens:
        if token.head != token.i:
            tokens[token.head].children.append(token.i)
    return tokens


def hang(tokens: list[Token], token: Token, head: int) -> None:
    """Hangs a token that is no root on another head."""
    tokens[token.head].children.remove(token.i)
    token.head = head
    tokens[head].children.append(token.i)
    tokens[head].children.sort()


def is_tree(tokens: list[Token]) -> bool:
    """Whether every token hangs, over its heads, on a root."""
    safe: set[int] = set()
    for token in tokens:
        path: list[int] = []
        at = token.i
        while at not in safe and tokens[at].head != at:
            if len(path) > len(tokens):
                return False
            path.append(at)
            at = tokens[at].head
        safe.update(path)
    return True


def mark_of_quotation(tokens: list[Token], i: int, inside: bool) -> Literal["", "opens", "closes"]:
    """Whether token `i` opens or closes a quotation. Marks that serve for both are told by the space beside them, or else by
    whether a quotation runs already.
    """
    token = tokens[i]
    if token.text in ("“", "``"):
        return "opens"
    if token.text == "”":
        return "closes"
    if token.text not in ('"', "''"):
        return ""
    loose_before = i == 0 or tokens[i - 1].end < token.start or tokens[i - 1].text in ("(", "[", "—", "–")
    loose_after = i + 1 == len(tokens) or token.end < tokens[i + 1].start
    if loose_before == loose_after:
        return "closes" if inside else "opens"
    return "opens" if loose_before else "closes"


def mark_quotations(tokens: list[Token]) -> None:
    """Tells the words within quotation marks. A mark that closes what was opened in an earlier sentence has all before it quoted."""
    inside = started = False
    for token in tokens:
        mark = mark_of_quotation(tokens, token.i, inside)
        if mark == "closes" and not inside and not started:
            for earlier in tokens[: token.i]:
                earlier.quoted = True
        started = started or bool(mark)
        inside = mark == "opens" if mark else inside
        token.quoted = inside and not mark
