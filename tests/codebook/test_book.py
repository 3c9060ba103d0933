"""The whole codebook: its entries, its version, its ids."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

from dateline.codebook.book import Codebook, digest
from dateline.codebook.load import DATA

BOOK = Codebook.load()
SECTIONS = {
    "events", "conditions", "stages", "deals", "gaps", "word-classes", "domains", "actor-rules", "place-words", "times",
    "figures", "cues", "attitudes", "hedges", "layout",
}  # fmt: skip


def test_every_section_lists_its_entries() -> None:
    assert {section for section, _ in BOOK.entries()} == SECTIONS


def test_ids_are_unique_dotted_and_lower_case() -> None:
    ids = [entry.id for _, entry in BOOK.entries()]
    assert [id for id, count in Counter(ids).items() if count > 1] == []
    assert [id for id in ids if not re.fullmatch(r"[a-z]+(?:[.][a-z0-9_-]+)+", id)] == []


def test_an_entry_is_found_by_its_id() -> None:
    entry = BOOK.entry("hedge.may")
    assert entry is not None
    assert entry.id == "hedge.may"
    assert BOOK.entry("hedge.nothing") is None


def test_examples_are_whole_sentences_said_once() -> None:
    for _, entry in BOOK.entries():
        for example in (*entry.hits, *entry.misses):
            assert example.strip() == example, entry.id
        assert not set(entry.hits) & set(entry.misses), entry.id
        assert len(set(entry.hits)) == len(entry.hits), entry.id


def test_the_version_follows_the_files(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(DATA, tmp_path / "data"))
    before = digest(folder)
    assert Codebook.load(folder).version == before
    with (folder / "hedges.yaml").open("a", encoding="utf-8") as file:
        file.write("# a remark\n")
    assert digest(folder) != before


def test_a_folder_of_ones_own_is_read(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(DATA, tmp_path / "data"))
    with (folder / "domains.yaml").open("a", encoding="utf-8") as file:
        file.write("\n- {id: domain.chess, words: [rook, bishop]}\n")
    assert Codebook.load(folder).entry("domain.chess") is not None
