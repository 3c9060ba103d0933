"""Sentences of several main clauses parted by semicolons: each is parsed by itself, for the parsers hang one on the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from dateline.reading.syntax_tokens import Token

PART = re.compile(r";\s+(?=\S)")
FEWEST = 3  # words of a clause: subject, verb and something more
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def parts(text: str) -> list[tuple[int, int]]:
    """Where the clauses between the semicolons of a sentence start and end, as offsets in `text`, each with the semicolon that
    closes it. None where a part is too short for a clause, or a bracket or quotation runs over a semicolon.
    """
    if ";" not in text:
        return []
    ends = [0, *(m.end() for m in PART.finditer(text)), len(text)]
    found = list(pairwise(ends))
    whole = all(_is_closed(text[a:b]) and len(text[a:b].split()) >= FEWEST for a, b in found)
    return found if len(found) > 1 and whole else []


def _is_closed(words: str) -> bool:
    return words.count("“") == words.count("”") and words.count("(") == words.count(")") and words.count('"') % 2 == 0


def as_sentence(part: str) -> str:
    """The clause as a parser wants it, of the same length: with a capital, and a stop where its semicolon stands."""
    words = part.rstrip()
    end = "." if words.endswith(";") else words[-1:]
    return part[:1].upper() + words[1:-1] + end + part[len(words) :]


def is_clause(tokens: Sequence[Token]) -> bool:
    """Whether the words have a finite verb with a subject for their root."""
    roots = [t for t in tokens if t.dep == "ROOT"]
    if len(roots) != 1 or roots[0].pos not in ("VERB", "AUX"):
        return False
    below = [tokens[c] for c in roots[0].children]
    finite = roots[0].tag in FINITE or any(t.tag in FINITE for t in below if t.dep in ("aux", "auxpass"))
    return finite and any(t.dep in SUBJECTS for t in below)


def joined(clauses: Sequence[Sequence[Token]]) -> list[Token]:
    """The tokens of the clauses one after the other, each clause with its own root: none governs another."""
    tokens: list[Token] = []
    for clause in clauses:
        shift = len(tokens)
        for token in clause:
            token.i += shift
            token.head += shift
            token.children = [c + shift for c in token.children]
        tokens += clause
    return tokens
