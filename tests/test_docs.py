"""What the pages say is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from docs.refresh import OUTPUT, ROOT, commands_page, pages, run

from dateline import model

TESTED = re.compile(r"<!-- tested -->\n```python\n(.*?)```", re.DOTALL)
LINK = re.compile(r"\[[^\]]+\]\((?!https?://|mailto:)([^)#]+)(?:#[^)]*)?\)")
PAGES = [pytest.param(page, id=page.name) for page in pages()]
STRUCTS = [value for value in vars(model).values() if isinstance(value, type) and issubclass(value, msgspec.Struct)]


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: Path) -> None:
    missing = [
        target for target in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / target).exists()
    ]
    assert missing == []


@pytest.mark.parametrize("page", PAGES)
def test_python_examples_run(page: Path) -> None:
    shared: dict[str, object] = {}
    for block in TESTED.findall(page.read_text(encoding="utf-8")):
        exec(compile(block, page.name, "exec"), shared)


@pytest.mark.parametrize("page", PAGES)
def test_shown_output_is_current(page: Path) -> None:
    for found in OUTPUT.finditer(page.read_text(encoding="utf-8")):
        assert found["shown"] == run(found["command"]), f"`make docs` refreshes {page.name}"


def test_commands_page_is_current() -> None:
    assert (ROOT / "docs" / "commands.md").read_text(encoding="utf-8") == commands_page(), "`make docs` refreshes it"


@pytest.mark.parametrize("struct", STRUCTS, ids=lambda struct: struct.__name__)
def test_every_field_is_described(struct: type[msgspec.Struct]) -> None:
    page = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    names = [field.encode_name for field in msgspec.structs.fields(struct)]
    assert [name for name in names if f"`{name}`" not in page] == []
