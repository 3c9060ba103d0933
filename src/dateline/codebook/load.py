"""Reads codebook files: YAML lists of entries and CSV tables, checked against a schema, errors in the editor's words."""

from __future__ import annotations

import csv
import difflib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

from dateline.errors import CodebookError

DATA = Path(__file__).parent / "data"

Row = TypeVar("Row", bound=msgspec.Struct)


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every YAML entry of the codebook has. `hits` and `misses` are sentences, run as tests."""

    id: str
    note: str = ""
    hits: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()


Item = TypeVar("Item", bound=Entry)


class _TextLoader(yaml.CBaseLoader):
    """Takes every scalar for text without looking what else it could be."""

    def resolve(self, kind: type[Any], value: Any, implicit: Any) -> str:
        return ""

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


def load_entries(path: Path, kind: type[Item]) -> tuple[Item, ...]:
    """The entries of a YAML file that holds one list. Every scalar is text; a duplicate key is an error."""
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=_TextLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise CodebookError(f"{_name(path)} line {line}: not valid YAML: {error.problem}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise CodebookError(f"{_name(path)}: cannot be read: {error}") from error
    if node is None:
        return ()
    if not isinstance(node, yaml.SequenceNode):
        raise CodebookError(f"{_name(path)} line 1: a codebook file is a list of entries, each beginning with '- id:'")
    entries, seen = [], set[str]()
    for child in node.value:
        line = child.start_mark.line + 1
        entry = _convert(_plain(child, path), kind, path, line, _lines(child))
        if entry.id in seen:
            raise CodebookError(
                f"{_name(path)} line {line}: the id `{entry.id}` stands twice; ids are permanent and unique"
            )
        seen.add(entry.id)
        entries.append(entry)
    return tuple(entries)


def load_table(path: Path, kind: type[Row]) -> Iterator[Row]:
    """The rows of a CSV file with a header; a cell of several values holds them joined by `|`."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file, strict=True)
            header = next(reader, [])
            lists = {field.encode_name for field in msgspec.structs.fields(kind) if "tuple" in str(field.type)}
            for cells in filter(None, reader):
                plain: dict[str, Any] = {
                    key: tuple([v.strip() for v in cell.split("|") if v.strip()]) if key in lists else cell
                    for key, cell in zip(header, [*cells, *[""] * (len(header) - len(cells))], strict=False)
                    if cell or key in lists
                }
                yield _convert(plain, kind, path, reader.line_num, {})
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise CodebookError(f"{_name(path)}: cannot be read as CSV: {error}") from error


def _name(path: Path) -> str:
    return "/".join(path.parts[-2:])


def _plain(node: yaml.Node, path: Path) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, path) for child in node.value]
    found: dict[str, Any] = {}
    for key, value in node.value:
        if key.value in found:
            raise CodebookError(
                f"{_name(path)} line {key.start_mark.line + 1}: `{key.value}` stands twice in one entry"
            )
        found[key.value] = _plain(value, path)
    return found


def _lines(node: yaml.Node) -> dict[str, int]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {key.value: key.start_mark.line + 1 for key, _ in node.value}


def _convert(plain: Any, kind: type[Row], path: Path, line: int, lines: dict[str, int]) -> Row:
    try:
        return msgspec.convert(plain, kind, strict=False)
    except msgspec.ValidationError as error:
        message = str(error)
        unknown = re.search(r"unknown field `(.+?)`", message)
        if unknown:
            names = [field.encode_name for field in msgspec.structs.fields(kind)]
            near = difflib.get_close_matches(unknown[1], names, n=1)
            hint = f"; did you mean `{near[0]}`?" if near else f"; known are {', '.join(names)}"
            raise CodebookError(
                f"{_name(path)} line {lines.get(unknown[1], line)}: `{unknown[1]}` is not known{hint}"
            ) from None
        where = re.search(r"`\$\.(\w+)", message)
        at = lines.get(where[1], line) if where else line
        raise CodebookError(f"{_name(path)} line {at}: {message}") from None
