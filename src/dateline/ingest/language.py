"""Which language a text is in, from its script and its commonest little words; small, and without any model."""

from __future__ import annotations

import functools
import re
from collections import Counter

from dateline.codebook.languages import Language, load_languages
from dateline.errors import InputError

SAMPLE = 5_000
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# First and last code point of the scripts told apart; what lies outside them all counts as nothing.
SCRIPTS = (
    ("latin", 0x41, 0x24F), ("greek", 0x370, 0x3FF), ("cyrillic", 0x400, 0x52F), ("armenian", 0x530, 0x58F),
    ("hebrew", 0x590, 0x5FF), ("arabic", 0x600, 0x77F), ("devanagari", 0x900, 0x97F), ("bengali", 0x980, 0x9FF),
    ("tamil", 0xB80, 0xBFF), ("telugu", 0xC00, 0xC7F), ("sinhala", 0xD80, 0xDFF), ("thai", 0xE00, 0xE7F),
    ("myanmar", 0x1000, 0x109F), ("georgian", 0x10A0, 0x10FF), ("hangul", 0x1100, 0x11FF), ("ethiopic", 0x1200, 0x139F),
    ("khmer", 0x1780, 0x17FF), ("latin", 0x1E00, 0x1EFF), ("kana", 0x3040, 0x30FF), ("han", 0x3400, 0x9FFF),
    ("hangul", 0xAC00, 0xD7AF), ("arabic", 0xFB50, 0xFDFF), ("arabic", 0xFE70, 0xFEFC),
)  # fmt: skip
UNKNOWN = "und"


@functools.cache
def _languages() -> tuple[tuple[Language, frozenset[str]], ...]:
    return tuple((row, frozenset(row.words)) for row in load_languages())


def language_of(text: str) -> str:
    """The ISO 639 code of the language; "en" also where a text is too short to tell, "und" for none of the known."""
    sample = text[:SAMPLE]
    script = _script(sample)
    if script is None:
        return "en"
    if script == "han" and any("\u3040" <= c <= "\u30ff" for c in sample):
        script = "kana"
    if script == "latin":
        return _among_latin(WORD.findall(sample.lower()))
    candidates = [(row, words) for row, words in _languages() if row.script == script]
    if len(candidates) == 1:
        return candidates[0][0].language
    tokens = Counter(WORD.findall(sample.lower()))
    return max(candidates, key=lambda c: sum(tokens[w] for w in c[1]))[0].language if candidates else UNKNOWN


def require_english(text: str) -> None:
    """Raises `InputError` where the text is in another language."""
    code = language_of(text)
    if code == UNKNOWN:
        raise InputError("dateline reads English only, and this does not look like English", "not-english")
    if code != "en":
        name = next((row.name for row, _ in _languages() if row.language == code), code)
        raise InputError(f"dateline reads English only, and this looks like {name}; give an English translation", "not-english")


def _script(sample: str) -> str | None:
    """The script of most letters; none where there are fewer than twenty."""
    counts: Counter[str] = Counter()
    for char, number in Counter(sample).items():
        if script := _script_of(char):
            counts[script] += number
    if counts.total() < 20:
        return None
    return counts.most_common(1)[0][0]


@functools.lru_cache(maxsize=4096)
def _script_of(char: str) -> str | None:
    """A letter's script; none for what is no letter."""
    if not char.isalpha():
        return None
    code = ord(char)
    return next((name for name, first, last in SCRIPTS if first <= code <= last), "other")


@functools.cache
def _latin_words() -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """The words of English, and for each other word the languages that have it."""
    latin = [(row, words) for row, words in _languages() if row.script == "latin"]
    own = next((words for row, words in latin if row.language == "en"), frozenset())
    having: dict[str, list[str]] = {}
    for row, words in latin:
        for word in words - own:
            having.setdefault(word, []).append(row.language)
    return own, {word: tuple(languages) for word, languages in having.items()}


def _among_latin(tokens: list[str]) -> str:
    """English is given the benefit of every doubt: another must have far more of its words, and several of them."""
    own, having = _latin_words()
    total, english = len(tokens), 0
    scores: Counter[str] = Counter()
    distinct: Counter[str] = Counter()
    for word, number in Counter(tokens).items():
        if word in own:
            english += number
        for language in having.get(word, ()):
            scores[language] += number
            distinct[language] += len(word) > 1
    # Of several with as many, the first of the table.
    order = (row.language for row, _ in _languages() if row.script == "latin")
    best = max(order, key=lambda code: scores[code], default="en")
    if total >= 8 and distinct[best] >= 3 and scores[best] >= 0.14 * total and scores[best] > 1.6 * english:
        return best
    return UNKNOWN if total >= 100 and english < 0.03 * total else "en"
