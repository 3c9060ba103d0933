"""What quarantine kept, read again as what it was: a line stays a line, a page a page."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from dateline.ingest.columns import Columns, mapped
from dateline.ingest.decode import decode
from dateline.ingest.failure import Failure, attempt
from dateline.ingest.files import read_bytes
from dateline.ingest.lines import decode_json, to_report
from dateline.ingest.page import looks_like_page, read_page
from dateline.model import Report

WITHIN = re.compile(r"(?P<source>.+?)(?: (?P<part>line|item|row|entry|record) \d+| report \S+)\Z", re.DOTALL)


def is_address(name: str) -> bool:
    """Whether a name is an address of the web."""
    return name.lower().startswith(("http://", "https://"))


def source_of(name: str, *, web: bool = False) -> str | None:
    """The file that something in quarantine was in, if it is there; or its address, where `web` says so."""
    within = WITHIN.match(name)
    source = within["source"] if within else name
    if is_address(source):
        return source if web else None
    for path in (name, source):
        try:
            if os.path.isfile(path):
                return path
        except ValueError:
            continue
    return None


def read_kept(content: bytes, name: str, columns: Columns | None = None) -> Iterator[Report | Failure]:
    """The reports in what was kept under a name that a `Failure` has."""
    within = WITHIN.match(name)
    if within is None:
        yield from read_bytes(content, name, columns=columns)
    elif within["part"] == "record":
        yield attempt(name, None, lambda: _page(content, name), content)
    else:
        # Rows and entries were kept under the record's own names of fields, lines and items as they were.
        own = columns or {} if within["part"] in ("line", "item") else {}
        yield attempt(name, None, lambda: to_report(mapped(decode_json(content), own)), content)


def _page(content: bytes, name: str) -> Report:
    text = decode(content, name)
    return read_page(text) if looks_like_page(text, ".html") else Report(text=text)
