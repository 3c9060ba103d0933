"""The codebook's function words: by them a text's language is told before it is read."""

from __future__ import annotations

from pathlib import Path

import msgspec

from dateline.codebook import load


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`language` is ISO 639-1 (or 639-3); `words` are empty where the script alone tells the language."""

    language: str
    name: str
    script: str
    words: tuple[str, ...] = ()


def load_languages(folder: Path = load.DATA) -> tuple[Language, ...]:
    """The rows of the table of function words. Raises `CodebookError`."""
    return tuple(load.load_table(folder / "function-words.csv", Language))
