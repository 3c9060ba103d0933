"""Words that make no other mouth, and words that make no other place: for knowing one source, or one place, again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec

from dateline.codebook.load import load_table

MouthClass = Literal["speaker", "document", "rank", "passing", "office", "sort", "part"]


class MouthWord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One word in one class.

    `speaker` and `document` words stand for the body whose they are ("a spokesman for the army", "an army statement");
    `rank` words before a person's name describe nobody; `passing` words tell no two sources apart. `office` words alone
    mean the one named body of their `group`, a source kind ("the ministry"). `sort` words of one `group` are one sort of
    people ("chief", "leaders"). `part` words stand beside a place's name ("western", "district").
    """

    word: str
    class_: MouthClass = msgspec.field(name="class")
    group: str | None = None
    note: str | None = None


class MouthWords(msgspec.Struct, frozen=True):
    """The table by class, and by group where a class has groups."""

    of_class: Mapping[str, frozenset[str]]
    groups: Mapping[str, Mapping[str, frozenset[str]]]


def load_mouth_words(folder: Path) -> MouthWords:
    of_class: dict[str, set[str]] = {}
    groups: dict[str, dict[str, set[str]]] = {"office": {}, "sort": {}}
    for row in load_table(folder / "mouth-words.csv", MouthWord):
        of_class.setdefault(row.class_, set()).add(row.word)
        if row.group:
            groups.setdefault(row.class_, {}).setdefault(row.group, set()).add(row.word)
    return MouthWords(
        {name: frozenset(words) for name, words in of_class.items()},
        {name: {group: frozenset(words) for group, words in of.items()} for name, of in groups.items()},
    )
