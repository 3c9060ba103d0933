"""Finds the codebook's rows of time words in a sentence's lexemes: one tree of patterns, walked from each lexeme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from dateline.codebook.times import RuleEntry, Times
from dateline.errors import CodebookError
from dateline.reading.times_lexing import Lexeme, Value


@dataclass(slots=True)
class Match:
    """Lexemes `first` to `last` (both included, without what only stands around them) as a rule reads them.

    `found` holds symbol and lexeme in order; a plain word is its own symbol.
    """

    rule: RuleEntry
    first: int
    last: int
    found: list[tuple[str, Lexeme]]

    def value(self, *symbols: str) -> Value | None:
        return next((lexeme.symbols[symbol] for symbol, lexeme in self.found if symbol in symbols), None)

    def values(self, *symbols: str) -> list[Value]:
        return [lexeme.symbols[symbol] for symbol, lexeme in self.found if symbol in symbols]

    def number(self, *symbols: str) -> int | None:
        value = self.value(*symbols)
        return int(value) if isinstance(value, int | float) else None

    def text(self, *symbols: str) -> str | None:
        value = self.value(*symbols)
        return None if value is None else str(value)

    def says(self, *words: str) -> bool:
        return any(symbol in words for symbol, _ in self.found)


@dataclass(slots=True)
class Node:
    next: dict[str, Node] = field(default_factory=dict)
    ends: list[tuple[int, RuleEntry, int, int]] = field(default_factory=list)


class Matcher:
    """All patterns of a codebook. `literals` are the plain words they name."""

    def __init__(self, times: Times):
        self._root = Node()
        literals = set[str]()
        symbols = set(times.lists) | {
            "DAY",
            "DAYTH",
            "YEAR",
            "SHORTYEAR",
            "ISODATE",
            "NUMDATE",
            "DECADE",
            "CLOCK",
            "RANGE",
        }
        anchors = set[str]()
        for order, rule in enumerate(times.rules):
            for pattern in rule.patterns:
                elements = [_element(raw, rule, symbols) for raw in pattern.split()]
                self._plant(self._root, elements, 0, rule, order, 0, 0)
                words = {c for choices, *_ in elements for c in choices if not c.isupper()}
                literals |= words
                if not any(c.isupper() for choices, *_ in elements for c in choices):
                    anchors |= words - COMMON
        self.literals = frozenset(literals)
        self.anchors = frozenset(anchors)

    def _plant(
        self, node: Node, elements: list[tuple[list[str], bool, str]], at: int, rule: RuleEntry, order: int,
        front: int, back: int,
    ) -> None:  # fmt: skip
        if at == len(elements):
            if not any(end[1] is rule and end[2:] == (front, back) for end in node.ends):
                node.ends.append((order, rule, front, back))
            return
        choices, optional, mark = elements[at]
        if at and node is self._root:
            # What could be left out was: a time begins with no comma and no preposition.
            choices = [choice for choice in choices if choice not in (",", "of", "on", "at")]
        if optional:
            self._plant(node, elements, at + 1, rule, order, front, back)
        for choice in choices:
            child = node.next.setdefault(choice, Node())
            self._plant(child, elements, at + 1, rule, order, front + (mark == "<"), back + (mark == ">"))

    def matches(self, lexemes: list[Lexeme], start: int) -> Iterator[Match]:
        """What the lexemes from `start` on may be, the longest first; of equals, the rule that stands first."""
        node = self._root.next
        if not any(symbol in node for symbol in lexemes[start].symbols):
            return
        found: list[tuple[int, int, Match]] = []
        self._walk(self._root, lexemes, start, start, [], found)
        found.sort(key=lambda row: row[:2])
        for _, _, match in found:
            yield match

    def _walk(
        self, node: Node, lexemes: list[Lexeme], start: int, at: int, path: list[tuple[str, Lexeme]],
        found: list[tuple[int, int, Match]],
    ) -> None:  # fmt: skip
        for order, rule, front, back in node.ends if not path or path[-1][0] != "," else ():
            match = Match(rule, start + front, at - 1 - back, list(path))
            found.append((start - at, order, match))
        if at == len(lexemes):
            return
        lexeme = lexemes[at]
        for symbol in lexeme.symbols:
            child = node.next.get(symbol)
            if child is not None:
                path.append((symbol, lexeme))
                self._walk(child, lexemes, start, at + 1, path, found)
                path.pop()


# Too common to look for a time on their account alone.
COMMON = frozenset(
    {"the", "at", "in", "more", "of", "that", "these", "right", "on", "<in", "hours", "early", "small", "current"}
)


def _element(raw: str, rule: RuleEntry, symbols: set[str]) -> tuple[list[str], bool, str]:
    mark = raw[0] if raw[0] in "<>" and len(raw) > 1 else ""
    body = raw[len(mark) :]
    optional = body.endswith("?")
    choices = (body[:-1] if optional else body).split("|")
    for choice in choices:
        if choice.isupper() and choice not in symbols:
            raise CodebookError(f"times.yaml, `{rule.id}`: no words stand under `{choice}`")
    return choices, optional, mark
