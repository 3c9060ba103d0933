"""A feed, RSS or Atom, as reports: an entry each, by feedparser. Nothing is fetched here."""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import msgspec

from dateline.errors import InputError
from dateline.ingest.dates import parse_date
from dateline.ingest.failure import Failure, accepted, failed
from dateline.ingest.page import fragment_text
from dateline.model import Report

OPENS_FEED = re.compile(
    # Possessive: what stands before is looked at once, not in every way to part it.
    r"\ufeff?\s*+(?>(?:<\?[^>]{0,300}>|<!--.{0,2000}?-->|<!DOCTYPE[^>]{0,5000}>)\s*+)*+"
    r"<(?:rss|feed|rdf:RDF|atom:feed)\b",
    re.IGNORECASE | re.DOTALL,
)
# A declaration of an entity: feeds have no need of them, bombs do.
ENTITY = re.compile(r"<!ENTITY\b", re.IGNORECASE)
FEED_TAG = re.compile(r"<(?:rss|feed|rdf:RDF|atom:feed)\b", re.IGNORECASE)
MOST_ENTRIES = 5_000
OWN_NAME = re.compile(r"(?:https?://|tag:|urn:)", re.IGNORECASE)


def looks_like_feed(text: str) -> bool:
    """Whether a text is RSS or Atom, also one made to do harm."""
    head = text[:20_000]
    if OPENS_FEED.match(head):
        return True
    if not head.lstrip("\ufeff \r\n\t").startswith(("<?xml", "<!DOCTYPE")):
        return False
    entity = ENTITY.search(text)
    return bool(entity and FEED_TAG.search(text, entity.end()))


def refuse_entities(text: str) -> None:
    """Raises `InputError` where a document declares entities of its own."""
    if ENTITY.search(text):
        raise InputError(
            "this declares entities of its own, as a bomb of entities does; nothing of it is read", "bomb"
        )


def read_feed(text: str, where: str, address: str | None = None) -> Iterator[Report | Failure]:
    """The entries of a feed that was taken from `address`, as reports with the feed's title for their outlet.

    An entry is known by its own id, so that one that changes is a corrected report. Raises `InputError` where it is broken.
    """
    refuse_entities(text)
    try:
        import feedparser  # type: ignore[import-untyped]
    except ImportError:
        raise InputError("this is a feed; `pip install dateline[intake]` reads it", "missing-package") from None
    try:
        found = feedparser.parse(
            # Never a text: feedparser would take one for an address, and fetch it.
            io.BytesIO(text.encode("utf-8", "replace")),
            response_headers={"content-type": "application/xml; charset=utf-8", "content-location": address or ""},
            resolve_relative_uris=False,
            sanitize_html=False,
        )
    except Exception as error:
        # What a broken feed makes of its looser parser cannot be told beforehand.
        raise InputError(f"this feed is broken ({type(error).__name__}); fetch it anew", "broken") from None
    entries = found.entries[:MOST_ENTRIES]
    if not entries and found.bozo:
        what = str(found.get("bozo_exception", "")).split("\n")[0][:100]
        raise InputError(f"this feed is broken ({what}); fetch it anew", "broken")
    outlet = _words(found.feed.get("title"))
    host = _host(address or found.feed.get("link"))
    for number, entry in enumerate(entries, 1):
        kept = _content(entry).encode("utf-8", "replace")
        try:
            report = _entry(entry, outlet, host)
            kept = msgspec.json.encode(report)
            yield accepted(report)
        except InputError as error:
            yield failed(f"{where} entry {number}", None, error, kept)


def _entry(entry: Any, outlet: str | None, host: str) -> Report:
    title = _words(entry.get("title"))
    text = fragment_text(_content(entry)) or title or ""
    text = text.encode("utf-8", "replace").decode()
    return Report(text, _id(entry, host), title, outlet, _words(entry.get("link")), _published(entry))


def _content(entry: Any) -> str:
    """The longest of what an entry holds: its content, else its summary."""
    parts = [part.get("value") or "" for part in entry.get("content") or ()]
    return str(max([*parts, entry.get("summary") or ""], key=len))


def _id(entry: Any, host: str) -> str | None:
    """The entry's id within its feed: no feed may give its entries another's ids."""
    own = _words(entry.get("id") or entry.get("link"))
    if not own:
        return None
    if OWN_NAME.match(own) and host and _host(own) == host:
        return own[:500]
    return f"{host}#{own}"[:500] if host else own[:500]


def _host(address: str | None) -> str:
    try:
        return (urlsplit(address or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _published(entry: Any) -> datetime.date | None:
    for name in ("published", "created", "updated"):
        # Asked for a name that is not there, feedparser answers for another.
        if name not in entry:
            continue
        words = str(entry[name])
        try:
            return parse_date(words)
        except InputError:
            if parsed := dict.get(entry, f"{name}_parsed"):
                return datetime.date(*parsed[:3])
    return None


def _words(value: Any) -> str | None:
    if not isinstance(value, str):
        return None
    text = fragment_text(value) if "<" in value or "&" in value else value
    return " ".join(text.encode("utf-8", "replace").decode().split())[:1_000] or None
