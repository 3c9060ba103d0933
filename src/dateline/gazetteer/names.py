"""The form in which names are compared: one key for all spellings that differ only in case, marks, hyphens or
article.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters that no canonical decomposition takes apart.
LETTERS = str.maketrans({
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe",
    "Œ": "Oe", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ħ": "h", "Ħ": "H", "ŋ": "n", "ə": "a", "Ə": "A",
})  # fmt: skip
MARKS = str.maketrans(
    {**dict.fromkeys("'’‘`´ʻʼʿʾ′.\u200c\u200d\u200e\u200f", ""), **dict.fromkeys('-‐‑‒–—_,/()"“”|', " ")}
)
# The Arabic article as it is written before the different letters.
ARTICLES = frozenset({
    "al", "el", "ad", "as", "ash", "an", "ar", "at", "az", "es", "ez", "ed", "er", "et", "esh", "en", "ul", "il",
    "ath", "adh",
})  # fmt: skip
COMBINING = re.compile("[\u0300-\u036f]+")
FOREIGN = re.compile("[^\u0000-\u024f\u1e00-\u1eff\u02b0-\u036f\u2000-\u206f]")
FIRST = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """The comparison key of a name; empty where nothing of a name is left."""
    if name.isascii() and name.isalpha():
        return name.lower()
    if not name.isascii():
        name = COMBINING.sub("", unicodedata.normalize("NFKD", name.translate(LETTERS)))
    words = name.lower().translate(MARKS).split()
    if len(words) > 1:
        words[0] = FIRST.get(words[0], words[0])
        last = len(words) - 1
        words = ["al" if word in ARTICLES and i < last else word for i, word in enumerate(words)]
    return " ".join(words)


def without_article(name_key: str) -> str:
    """The key without a leading article ("al bab" → "bab"), or the key as it is."""
    return name_key[3:] if name_key.startswith("al ") else name_key


def is_latin(name: str) -> bool:
    """Whether every letter is Latin: what an English report could print."""
    return name.isascii() or not FOREIGN.search(name)
