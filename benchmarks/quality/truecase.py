"""Capitals put back into texts written in capitals alone, by how other reports write the same words.

Learned from the daily reports of Wikipedia's current events: each word is written as it mostly is there after the word
before it, else as it mostly is; a word that they do not have is taken for a name.
"""

from __future__ import annotations

import gzip
import itertools
import json
import re
from collections import Counter, defaultdict
from pathlib import Path

WORD = re.compile(r"[A-Za-z][A-Za-z'’]*|[^A-Za-z]")
BEGINS = re.compile(r"(^\W*|[.!?][\"”]?\s+|\n\n\s*)([a-z])")
ORDINALS = {"st", "nd", "rd", "th"}
NAMED_FROM = 3  # how often a pair of words must have been seen


class Truecaser:
    """Holds the commonest writing of words and of pairs of words."""

    def __init__(self, path: Path, every: int = 2):
        single: dict[str, Counter[str]] = defaultdict(Counter)
        pairs: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for n, line in enumerate(lines):
                if n % every:
                    continue
                words = re.findall(r"[A-Za-z][A-Za-z'’]*", json.loads(line)["text"])
                for before, word in itertools.pairwise(words):
                    single[word.lower()][word] += 1
                    pairs[before.lower(), word.lower()][word] += 1
        self._single = {word: seen.most_common(1)[0][0] for word, seen in single.items()}
        self._pairs = {pair: seen.most_common(1)[0][0] for pair, seen in pairs.items() if seen.total() >= NAMED_FROM}

    def write(self, text: str) -> str:
        """The text with the capitals that its words would have."""
        written, before = [], ""
        short = {found[1].lower(): found[1] for found in re.finditer(r"\[([A-Z]{3,6})\]", text)}
        for piece in WORD.findall(text):
            if not piece[0].isalpha():
                written.append(piece)
                continue
            word = piece.lower()
            usual = short.get(word) or self._pairs.get((before, word)) or self._single.get(word) or word.capitalize()
            ordinal = word in ORDINALS and written and written[-1].isdigit()
            written.append(word if ordinal else usual)
            before = word
        whole = re.sub(r"((?:[A-Za-z'’]+\s+){2,7})\[([A-Z]{3,6})\]", _spelled_out, "".join(written))
        return BEGINS.sub(lambda found: found[1] + found[2].upper(), whole)


def _spelled_out(found: re.Match[str]) -> str:
    """The words before an abbreviation in brackets, with capitals where their initials make it up."""
    words, short = found[1].split(), found[2]
    for start in range(len(words)):
        named = [word for word in words[start:] if word.lower() not in ("of", "the", "for", "and")]
        if "".join(word[0] for word in named).upper() == short:
            head = [*words[:start], *(word if word not in named else word.capitalize() for word in words[start:])]
            return f"{' '.join(head)} ({short})"
    return f"{found[1]}({short})"
