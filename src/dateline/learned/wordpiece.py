"""Words of a sentence, and the pieces of words that the encoder was trained on (BERT's uncased WordPiece)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

# A possessive is no part of its word, a hyphen or an inner full stop is: "cease-fire", "U.S", "didn't", "Assad" + "'s".
WORD = re.compile(r"[^\W_]+(?:(?:[-./&‑]|['’](?!s\b))[^\W_]+)*|['’]s\b|\S")
LONGEST_WORD = 100
LARGEST_CACHE = 100_000


def words_of(text: str) -> list[tuple[int, int]]:
    """The character spans of the words and marks of a sentence, in order."""
    return [match.span() for match in WORD.finditer(text)]


class WordPiece:
    """Cuts words into the longest known pieces. `vocabulary` is in the order of the piece numbers."""

    def __init__(self, vocabulary: Sequence[str]):
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._unknown = self._ids["[UNK]"]
        self.opening = self._ids["[CLS]"]
        self.closing = self._ids["[SEP]"]
        self.padding = self._ids["[PAD]"]
        self._known: dict[str, tuple[int, ...]] = {}

    @classmethod
    def load(cls, file: Path) -> WordPiece:
        return cls(file.read_text(encoding="utf-8").splitlines())

    def pieces(self, word: str) -> tuple[int, ...]:
        """The numbers of the word's pieces; none for a word of nothing but control characters."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= LARGEST_CACHE:
                self._known.clear()
            found = self._known[word] = tuple(n for part in parts_of(word) for n in self._longest(part))
        return found

    def _longest(self, part: str) -> list[int]:
        if len(part) > LONGEST_WORD:
            return [self._unknown]
        found: list[int] = []
        start = 0
        while start < len(part):
            for end in range(len(part), start, -1):
                number = self._ids.get(part[start:end] if start == 0 else "##" + part[start:end])
                if number is not None:
                    break
            else:
                return [self._unknown]
            found.append(number)
            start = end
        return found


def parts_of(word: str) -> list[str]:
    """The word in lower case and without accents, cut at punctuation and around each Chinese character."""
    parts: list[str] = []
    open_part = ""
    for char in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(char)
        if category == "Mn" or category in {"Cc", "Cf", "Co", "Cn", "Cs"} or char == "�":
            continue
        alone = category.startswith("P") or (char.isascii() and not char.isalnum()) or "㐀" <= char <= "鿿"
        if alone or char.isspace():
            if open_part:
                parts.append(open_part)
                open_part = ""
            if alone and not char.isspace():
                parts.append(char)
        else:
            open_part += char
    if open_part:
        parts.append(open_part)
    return parts
