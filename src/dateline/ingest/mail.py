"""A mail as a report, by the standard library: the first text in it, else its page."""

from __future__ import annotations

import datetime
import email.policy
import email.utils
import re
from email.message import EmailMessage
from email.parser import BytesParser

from dateline.errors import InputError
from dateline.ingest.dates import parse_date
from dateline.ingest.decode import decode
from dateline.ingest.page import fragment_text, read_page
from dateline.model import Report

# Headers with which no report begins, but every mail as it is stored.
OPENS_MAIL = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|X-[A-Za-z-]{1,60}): ?\S", re.IGNORECASE
)
MOST_PARTS = 200


def read_mail(data: bytes, where: str) -> Report:
    """The report in a mail, with its subject, day and sender. Raises `InputError` where it holds no text."""
    try:
        message = BytesParser(policy=email.policy.default).parsebytes(data)
        if not isinstance(message, EmailMessage):
            raise InputError("this is no mail", "broken")
        text = _text(message, where)
        report = Report(
            text=text,
            id=_header(message, "Message-ID"),
            title=_header(message, "Subject"),
            outlet=_sender(message),
            published=_day(message),
        )
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, LookupError, RecursionError, AssertionError) as error:
        # The standard library's parser breaks in many ways on headers made to break it.
        raise InputError(f"the mail cannot be taken apart ({type(error).__name__}); save its text alone", "broken") from None
    return report


def _text(message: EmailMessage, where: str) -> str:
    page = None
    for number, part in enumerate(message.walk()):
        if number >= MOST_PARTS:
            break
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain" and (text := _decoded(part, where)).strip():
            return text
        if kind == "text/html" and page is None:
            page = _decoded(part, where)
    if page is None:
        raise InputError("the mail holds no text; save what is attached by itself", "empty")
    try:
        return read_page(page).text
    except InputError:
        return fragment_text(page)


def _decoded(part: object, where: str) -> str:
    assert isinstance(part, EmailMessage)
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    if charset:
        try:
            return data.decode(charset)
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data, where) if data else ""


def _header(message: EmailMessage, name: str) -> str | None:
    value = message.get(name)
    words = " ".join(str(value).split()) if value is not None else ""
    # Bytes that the header's encoding does not explain come as halves of characters.
    return words.encode("utf-8", "replace").decode()[:1_000] or None


def _sender(message: EmailMessage) -> str | None:
    name, address = email.utils.parseaddr(_header(message, "From") or "")
    return name or address or None


def _day(message: EmailMessage) -> datetime.date | None:
    words = _header(message, "Date")
    try:
        return parse_date(words) if words else None
    except InputError:
        return None
