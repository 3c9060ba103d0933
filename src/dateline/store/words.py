"""Words as the full-text search knows them: the same on both databases, since both get them cut and folded here."""

from __future__ import annotations

import re
import unicodedata

# An index of one report holds so many characters at most; PostgreSQL's is limited to a megabyte.
MOST = 200_000
# Longer "words" are no words, and no index takes them.
LONGEST = 200
WORD = re.compile(r"\w+")
# All that stand for an apostrophe within a word.
APOSTROPHES = "’‘`´ʻʼʿʾ′"
POSSESSIVE = re.compile(r"'s\b")
COMBINING = re.compile("[\u0300-\u036f]+")
LONGEST_RUN = re.compile(rf"(?:^| )[^ ]{{{LONGEST + 1}}}")
QUERY = re.compile(r'"([^"]*)"|(\S+)')


def folded(words: str) -> str:
    """The words alone, small, with single spaces, without accents; what stands between them is dropped."""
    words = words.lower()
    if not words.isascii():
        for mark in APOSTROPHES:
            words = words.replace(mark, "'")
        if not words.isascii():
            words = COMBINING.sub("", unicodedata.normalize("NFKD", words))
    words = POSSESSIVE.sub("", words).replace("'", "").replace("_", " ")
    return " ".join(WORD.findall(words))


def search_words(title: str | None, text: str) -> str:
    """What the index holds of a report."""
    words = folded(f"{title} \n{text[:MOST]}" if title else text[:MOST])
    if LONGEST_RUN.search(words):
        words = " ".join(word for word in words.split() if len(word) <= LONGEST)
    return words


def phrases(query: str) -> list[str]:
    """What is searched for: each of these must occur; words that the asker put in quotes stand together."""
    found = (folded(phrase or word) for phrase, word in QUERY.findall(query))
    return [phrase for phrase in found if phrase]


def fts5_query(query: str) -> str:
    """The query in FTS5's language; empty where nothing is asked."""
    return " ".join(f'"{phrase}"' for phrase in phrases(query))
