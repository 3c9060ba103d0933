"""The table of words by which one source, or one place, is known again."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from dateline.codebook.load import DATA
from dateline.codebook.mouths import MouthClass, load_mouth_words
from dateline.errors import CodebookError
from dateline.model import SourceKind


def test_every_class_has_words_and_offices_are_of_kinds_of_sources() -> None:
    words = load_mouth_words(DATA)
    assert set(words.of_class) == set(get_args(MouthClass))
    assert set(words.groups["office"]) <= {*get_args(SourceKind), "police"}
    assert all(word == word.casefold() for found in words.of_class.values() for word in found)


def test_an_unknown_class_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "mouth-words.csv").write_text("word,class,group,note\nhead,speeker,,\n", encoding="utf-8")
    with pytest.raises(CodebookError, match="line 2"):
        load_mouth_words(tmp_path)
