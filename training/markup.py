"""The mark-up of the training sentences (see sentences/README.md), and what it makes of a line."""

from __future__ import annotations

from dataclasses import dataclass, field

TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "CONTROL", "SIEGE", "CALM", "DISPLACE", "HARM",
)  # fmt: skip
STATUSES = (
    "occurred", "ongoing", "planned", "agreed", "demanded", "threatened", "offered", "hypothetical", "failed",
)  # fmt: skip
SPANS = {"S": "source", "C": "cue", "P": "place", "G": "group", "N": "person"}


@dataclass(slots=True)
class Predicate:
    start: int
    end: int
    types: tuple[str, ...]
    status: str | None = None
    negated: bool | None = None


@dataclass(slots=True)
class Example:
    """A sentence and what is known of it. What is not in `knows` is not asked of the sentence in training.

    `knows` may hold: type, status, said, name, relevance. With `only_marked`, words without a mark are not counted as
    negatives of `type`. Without `wide_cues`, the words around a cue may be of it. `weight` is the sentence's weight in the loss.
    """

    text: str
    origin: str
    predicates: list[Predicate] = field(default_factory=list)
    spans: list[tuple[int, int, str]] = field(default_factory=list)
    relevant: bool = True
    knows: frozenset[str] = frozenset({"type", "status", "said", "name", "relevance"})
    only_marked: bool = False
    wide_cues: bool = True
    weight: float = 1.0


def parse(line: str, origin: str) -> Example:
    """The example of one line. Raises ValueError where the mark-up is broken."""
    relevant = not line.startswith("~")
    text, marks = strip(line if relevant else line[1:].strip())
    example = Example(text, origin, relevant=relevant)
    for start, end, label in marks:
        if label in SPANS:
            example.spans.append((start, end, SPANS[label]))
            continue
        names, *letters = label.split("/")
        types = tuple(names.split("+"))
        unknown = set(types) - set(TYPES) | set(letters) - set(STATUSES) - {"neg"}
        if unknown:
            raise ValueError(f"unknown label {unknown} in: {line}")
        if relevant:
            status = next((letter for letter in letters if letter != "neg"), "occurred")
            example.predicates.append(Predicate(start, end, types, status, "neg" in letters))
    return example


def strip(line: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The line without marks, and each mark's span and label."""
    out: list[str] = []
    open_at: list[int] = []
    marks: list[tuple[int, int, str]] = []
    i = 0
    while i < len(line):
        char = line[i]
        if char == "[":
            open_at.append(len(out))
        elif char == "|" and open_at:
            close = line.find("]", i)
            if close < 0:
                raise ValueError(f"mark not closed in: {line}")
            marks.append((open_at.pop(), len(out), line[i + 1 : close]))
            i = close
        elif char == "]":
            raise ValueError(f"] without a label in: {line}")
        else:
            out.append(char)
        i += 1
    if open_at:
        raise ValueError(f"[ not closed in: {line}")
    return "".join(out), marks
