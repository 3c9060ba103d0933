"""A web page in, the report on it out. Pages are untrusted: nothing is fetched, what breaks the parser is refused."""

from __future__ import annotations

import re

from dateline.errors import InputError
from dateline.ingest.dates import parse_date
from dateline.model import Report

OPENS_PAGE = re.compile(
    # Possessive: what is made of a thousand comments is looked at once, not in every way to part it.
    r"\s*+(?:<\?xml[^>]{0,200}>\s*+)?(?>(?:<!--.{0,2000}?-->\s*+))*+"
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

SILENT = frozenset(("script", "style", "template", "noscript", "iframe", "object", "svg", "head", "title"))
BLOCKS = frozenset(
    ("address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3",
     "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul")
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
        raise InputError("the page nests its elements too deeply to be read; save its text alone", "bomb")
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
        raise InputError(f"the page cannot be taken apart ({type(error).__name__}); save its text alone", "broken") from error
    text = (getattr(found, "text", None) or "").strip()
    if not text:
        raise InputError("no report was found on the page; save its text alone", "empty")
    date = _line(found, "date")
    return Report(
        text=text,
        title=_line(found, "title"),
        outlet=_line(found, "sitename"),
        url=_line(found, "url"),
        published=parse_date(date) if date else None,
    )


def fragment_text(html: str) -> str:
    """The words of a piece of HTML, a paragraph a line: what feeds carry. Scripts and styles are none of them."""
    if "<" not in html and "&" not in html:
        return html.strip()
    if _depth(html) > DEEPEST:
        raise InputError("the page nests its elements too deeply to be read; save its text alone", "bomb")
    import lxml.etree  # type: ignore[import-untyped]
    import lxml.html  # type: ignore[import-untyped]

    try:
        root = lxml.html.fragment_fromstring(html.replace("\x00", ""), create_parent="div")
    except (lxml.etree.LxmlError, ValueError, RecursionError, AssertionError) as error:
        raise InputError(f"the page cannot be taken apart ({type(error).__name__}); save its text alone", "broken") from None
    parts: list[str] = []
    for event, element in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        silent = not isinstance(element.tag, str) or element.tag in SILENT
        if event == "start":
            parts.append("\n" if element.tag in BLOCKS else "")
            parts.append("" if silent else element.text or "")
        elif event in ("end", "comment", "pi"):
            parts.append("\n" if element.tag in BLOCKS else "")
            parts.append((element.tail or "") if element is not root else "")
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


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
