"""A web page in, the report on it out. Pages are untrusted: nothing is fetched, what breaks the parser is refused."""

from __future__ import annotations

import re

from dateline.errors import InputError
from dateline.ingest.dates import parse_date
from dateline.model import Report

OPENS_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|section|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
TAG = re.compile(r"<(?:html|body|article|div|p|br|h1|span)\b[^>]*>", re.I)
DEEPEST = 2_000
NESTING = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*?(/?)>")
# Elements that close themselves or are closed by their neighbours, and so nest no deeper.
VOID = frozenset(
    ("area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
     "param", "source", "td", "th", "tr", "track", "wbr")
)  # fmt: skip


def looks_like_page(text: str, name: str = "") -> bool:
    """Whether a text is HTML, by what it holds; the name helps only where it ends as pages do."""
    head = text[:20_000]
    if OPENS_PAGE.match(head.lstrip("\ufeff")):
        return True
    return name.lower().endswith((".html", ".htm", ".xhtml")) and bool(TAG.search(head))


def read_page(html: str) -> Report:
    """The main text of a page with its title, date, outlet and address. Raises `InputError` where there is none."""
    if _depth(html) > DEEPEST:
        raise InputError("the page nests its elements too deeply to be read; save its text alone")
    import trafilatura

    try:
        found = trafilatura.bare_extraction(
            html,
            with_metadata=True,
            include_comments=False,
            include_tables=False,
            # A page's date counts only where the page itself states it; dates in its text say when things happened.
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except (RecursionError, ValueError, TypeError, AttributeError, LookupError, AssertionError) as error:
        raise InputError(f"the page cannot be taken apart ({type(error).__name__}); save its text alone") from error
    text = (getattr(found, "text", None) or "").strip()
    if not text:
        raise InputError("no report was found on the page; save its text alone")
    date = _line(found, "date")
    return Report(
        text=text,
        title=_line(found, "title"),
        outlet=_line(found, "sitename"),
        url=_line(found, "url"),
        published=parse_date(date) if date else None,
    )


def _line(found: object, name: str) -> str | None:
    value = getattr(found, name, None)
    return " ".join(value.split())[:1_000] or None if isinstance(value, str) else None


def _depth(html: str) -> int:
    depth = deepest = 0
    for close, name, alone in NESTING.findall(html):
        if alone or name.lower() in VOID:
            continue
        depth = max(depth - 1, 0) if close else depth + 1
        deepest = max(deepest, depth)
    return deepest
