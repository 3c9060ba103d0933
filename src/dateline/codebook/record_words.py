"""Words by which claims of several reports are told apart: pieces of a place, and deals before or after another."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec

from dateline.codebook.load import load_table


class RecordWord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One word in one class.

    `piece` words stand in the name of a part of a place ("eastern Aleppo"); those of one `group` name the same part.
    `share` words before a place say that only some of it is meant. `earlier` words point to a deal before the latest,
    `anew` words to one of which nothing was said yet.
    """

    word: str
    class_: Literal["piece", "share", "earlier", "anew"] = msgspec.field(name="class")
    group: str | None = None
    note: str | None = None


def load_record_words(folder: Path) -> Mapping[str, Mapping[str, str]]:
    """By class, each word with its group, or with itself where it has none."""
    found: dict[str, dict[str, str]] = {"piece": {}, "share": {}, "earlier": {}, "anew": {}}
    for row in load_table(folder / "record-words.csv", RecordWord):
        found[row.class_][row.word] = row.group or row.word
    return found
