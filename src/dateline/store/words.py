"""Words as the full-text search knows them: the same on both databases, since both get them cut and folded here."""

from __future__ import annotations

import re
import unicodedata

# An index of one report holds so many characters at most; PostgreSQL's is limited to a megabyte.
MOST = 200_000
# Longer "words" are no words, and no index takes them.
LONGEST = 200
BETWEEN = re.compile(r"[\W_]+")
POSSESSIVE = re.compile(r"['’]s\b", re.IGNORECASE)
APOSTROPHES = re.compile("['’‘`´ʻʼʿʾ′]")
COMBINING = re.compile("[\u0300-\u036f]+")
LONG = re.compile(rf"\S{{{LONGEST},}}")
QUERY = re.compile(r'"([^"]*)"|(\S+)')


def folded(words: str) -> str:
    """The words alone, with single spaces, without accents; what stands between them is dropped."""
    if not words.isascii():
        words = COMBINING.sub("", unicodedata.normalize("NFKD", words))
    return BETWEEN.sub(" ", APOSTROPHES.sub("", POSSESSIVE.sub("", words))).strip().lower()


def search_words(title: str | None, text: str) -> str:
    """What the index holds of a report."""
    return LONG.sub(" ", folded(f"{title} \n{text[:MOST]}" if title else text[:MOST]))


def phrases(query: str) -> list[str]:
    """What is searched for: each of these must occur; words that the asker put in quotes stand together."""
    found = (folded(phrase or word) for phrase, word in QUERY.findall(query))
    return [phrase for phrase in found if phrase]


def fts5_query(query: str) -> str:
    """The query in FTS5's language; empty where nothing is asked."""
    return " ".join(f'"{phrase}"' for phrase in phrases(query))


def tsquery(query: str) -> list[str]:
    """The phrases, each for `phraseto_tsquery`."""
    return phrases(query)
