"""The token of a parsed sentence."""

from __future__ import annotations

from dataclasses import dataclass, field


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
    for token in tokens:
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
