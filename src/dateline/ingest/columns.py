"""Which column, or which field of an object, holds what of a report: `--map text=body,published=date`."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from typing import Any

from dateline.errors import InputError
from dateline.ingest.lines import to_report
from dateline.model import Report

FIELDS = ("text", "id", "title", "outlet", "url", "published")
FORM = "write it as text=body,published=date"
Columns = Mapping[str, str]


def parse_columns(words: str) -> dict[str, str]:
    """The column of each field, from `text=body,published=date`. `id=` leaves a field out. Raises `InputError`."""
    found: dict[str, str] = {}
    for pair in words.split(","):
        field, equals, column = (part.strip() for part in pair.partition("="))
        if not equals:
            raise InputError(f"`{pair.strip()}` names no column; {FORM}", "field")
        if field not in FIELDS:
            raise InputError(f"`{field}` is no field of a report; they are {', '.join(FIELDS)}", "field")
        if field in found:
            raise InputError(f"`{field}` is given twice; {FORM}", "field")
        found[field] = column
    if found.get("text") == "":
        raise InputError(f"a report needs its `text`; {FORM}", "field")
    return found


def column_of(field: str, columns: Columns) -> str:
    """The column that holds a field, "" for none; without a mapping it has the field's own name."""
    return columns.get(field, field)


def check_columns(there: Collection[str], columns: Columns) -> None:
    """Raises `InputError` where a table lacks the text, or a column that was asked for by name."""
    wanted = [column for column in (*columns.values(), column_of("text", columns)) if column]
    missing = [column for column in wanted if column not in there]
    if missing:
        shown = ", ".join(str(name)[:40] for name in list(there)[:20]) or "none"
        advice = "" if columns else "; say which holds the text, as in --map text=body,published=date"
        raise InputError(f"there is no column `{missing[0]}`; the columns are {shown}{advice}", "field")


def mapped(value: Any, columns: Columns) -> Any:
    """The object with the report's own field names; a dotted name looks into objects within."""
    if not columns or not isinstance(value, dict):
        return value
    return {field: _at(value, column) for field in FIELDS if (column := column_of(field, columns))}


def row_report(row: Mapping[str, Any], columns: Columns) -> Report:
    """The report that a table's row holds; days and numbers are written as the record does. Raises `InputError`."""
    fields: dict[str, Any] = {}
    for field in FIELDS:
        column = column_of(field, columns)
        value = row.get(column) if column else None
        if isinstance(value, datetime.date):
            value = value.isoformat()
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            value = str(value)
        fields[field] = None if value == "" and field != "text" else value
    return to_report(fields)


def _at(value: dict[str, Any], path: str) -> Any:
    if path in value:
        return value[path]
    found: Any = value
    for name in path.split("."):
        if not isinstance(found, dict):
            return None
        found = found.get(name)
    return found
