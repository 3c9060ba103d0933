"""Reports as JSON: one object a line, read as they come; or one object, or one list, in a whole file."""

from __future__ import annotations

from typing import Any

import msgspec

from dateline.errors import InputError
from dateline.ingest.dates import parse_date
from dateline.model import Report
from dateline.settings import MAX_REPORT_CHARACTERS

WORDS = ("id", "title", "outlet", "url")
# No field beside the text is longer, and an id, by which reports are looked up, not nearly so long.
LONGEST_FIELD = 5_000
LONGEST_ID = 500
FORM = 'a line is {"text": …, and where known "id", "title", "outlet", "url", "published"}'


def decode_json(data: bytes) -> Any:
    """The value that the bytes hold. Raises `InputError`."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise InputError(f"this is not JSON ({error}); {FORM}", "not-json") from None


def to_report(value: Any) -> Report:
    """The report that a JSON object holds; fields that are not the record's are left aside. Raises `InputError`."""
    if not isinstance(value, dict):
        raise InputError(f"this is {_kind(value)}, not an object; {FORM}", "field")
    text = value.get("text")
    if text is None:
        raise InputError(f"`text` is missing; {FORM}", "field")
    if not isinstance(text, str):
        raise InputError(f"`text` is {_kind(text)}, and has to be a string", "field")
    words: dict[str, str | None] = {}
    for name in WORDS:
        found = value.get(name)
        if name == "id" and isinstance(found, int) and not isinstance(found, bool):
            found = str(found)
        if found is not None and not isinstance(found, str):
            raise InputError(f"`{name}` is {_kind(found)}, and has to be a string or null", "field")
        words[name] = found or None
    published = value.get("published")
    if published is not None and not isinstance(published, str):
        raise InputError(f"`published` is {_kind(published)}, and has to be a date such as 2018-04-20, or null", "field")
    return check(Report(text=text, published=parse_date(published) if published else None, **words))


def check(report: Report) -> Report:
    """The report itself. Raises `InputError` where it holds no text, too much of it, or characters that are none."""
    if len(report.text) > MAX_REPORT_CHARACTERS:
        raise InputError(
            f"the report has {len(report.text):,} characters, and {MAX_REPORT_CHARACTERS:,} are the most; "
            "split it into its reports",
            "too-large",
        )
    for name in WORDS:
        most = LONGEST_ID if name == "id" else LONGEST_FIELD
        if len(getattr(report, name) or "") > most:
            raise InputError(f"`{name}` has more than {most:,} characters, which is no {name}", "too-large")
    if not any(map(str.isalpha, report.text)):
        raise InputError("this holds no words" if report.text.strip() else "this is empty", "empty")
    if any("\x00" in value for value in (report.text, report.id, report.title, report.outlet, report.url) if value):
        raise InputError("this holds NUL characters, which no text does; write it anew", "binary")
    try:
        for value in (report.text, report.id, report.title, report.outlet, report.url):
            if value:
                value.encode("utf-8")
    except UnicodeEncodeError:
        raise InputError("this holds halves of characters (lone surrogates); write it anew as UTF-8", "encoding") from None
    return report


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    names = {int: "a number", float: "a number", str: "a string", list: "a list", dict: "an object"}
    return names[type(value)]
