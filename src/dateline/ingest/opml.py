"""Lists of feeds: OPML, or one address a line."""

from __future__ import annotations

from xml.parsers import expat

from dateline.errors import InputError
from dateline.ingest.decode import decode
from dateline.ingest.feeds import refuse_entities

MOST_FEEDS = 10_000


def read_feeds(data: bytes, where: str) -> list[str]:
    """The feeds' addresses, each once. Raises `InputError` where there are none."""
    text = decode(data, where).lstrip("\ufeff \r\n\t")
    found = _opml(text) if text.startswith("<") else _plain(text)
    feeds = list(dict.fromkeys(address.strip() for address in found if address.strip()))
    if not feeds:
        raise InputError("this names no feeds; give OPML, or one address a line", "empty")
    return feeds[:MOST_FEEDS]


def _plain(text: str) -> list[str]:
    lines = (line.split("#")[0].strip() if line.lstrip().startswith("#") else line.strip() for line in text.splitlines())
    return [line for line in lines if line]


def _opml(text: str) -> list[str]:
    refuse_entities(text)
    found: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        # Its writers do not agree on the spelling.
        address = attributes.get("xmlUrl") or attributes.get("xmlurl") or attributes.get("xmlURL")
        if name.lower() == "outline" and address:
            found.append(address)

    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = start
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise InputError(f"this list of feeds is broken ({error}); export it anew", "broken") from None
    return found
