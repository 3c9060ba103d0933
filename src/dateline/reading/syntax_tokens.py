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
