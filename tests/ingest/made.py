"""Files of every kind, made for the tests."""

from __future__ import annotations

import io
from email.message import EmailMessage

TEXT = "The army said on Monday that it had taken the town of Tessalit from the rebels after a week of fighting."
OTHER = "Rebels shelled the market of Tessalit on Friday, killing three people, a resident of the town said by telephone."


def page(*texts: str, title: str = "A town is taken") -> str:
    paragraphs = "".join(f"<p>{text}</p>" for text in texts or (TEXT, OTHER))
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body><article><h1>{title}</h1>{paragraphs}</article></body></html>"


def record(url: str, body: bytes, *, kind: str = "response", headers: str = "Content-Type: text/html; charset=utf-8") -> bytes:
    """One record of a web archive."""
    answer = f"HTTP/1.1 200 OK\r\n{headers}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2018-04-20T00:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def entry(number: int, text: str = TEXT, day: str = "Fri, 20 Apr 2018 10:00:00 +0000", link: str | None = None) -> str:
    link = link or f"https://post.example/{number}"
    return (
        f"<item><title>Report {number}</title><link>{link}</link><guid>{link}</guid><pubDate>{day}</pubDate>"
        f"<description>&lt;p&gt;{text}&lt;/p&gt;</description></item>"
    )


def feed(*entries: str, head: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{head}<rss version="2.0"><channel><title>The Post</title>'
        f"<link>https://post.example/</link>{''.join(entries)}</channel></rss>"
    )


def laughs(depth: int = 12) -> str:
    """A feed whose title would be of 10 ** depth laughs."""
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, depth)
    )
    return feed(f"<item><title>&a{depth - 1};</title></item>", head=f"<!DOCTYPE rss [{entities}]>")


def mail(text: str | None = TEXT, html: str | None = None, **headers: str) -> bytes:
    message = EmailMessage()
    message["From"] = "The Post <news@post.example>"
    message["Subject"] = "Army takes Tessalit"
    message["Date"] = "Fri, 20 Apr 2018 10:00:00 +0000"
    message["Message-ID"] = "<1@post.example>"
    for name, value in headers.items():
        message[name] = value
    if text is not None:
        message.set_content(text)
    if html is not None:
        if text is None:
            message.set_content(html, subtype="html")
        else:
            message.add_alternative(html, subtype="html")
    return message.as_bytes()


def pdf(*lines: str) -> bytes:
    """A PDF file of one page."""
    shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    stream = f"BT /F1 12 Tf 40 780 Td {shown} ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    file = io.BytesIO()
    file.write(b"%PDF-1.4\n")
    places = []
    for number, value in enumerate(objects, 1):
        places.append(file.tell())
        file.write(b"%d 0 obj\n%s\nendobj\n" % (number, value))
    table = file.tell()
    file.write(b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places))
    file.write(b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % table)
    return file.getvalue()
