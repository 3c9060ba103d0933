"""What a report is called where its source gives it no name."""

from __future__ import annotations

import hashlib

from dateline.model import Report


def report_id(report: Report) -> str:
    """The report's own id, else 16 hexadecimal digits that its text, day and outlet alone determine."""
    if report.id:
        return report.id
    published = report.published.isoformat() if report.published else ""
    words = "\x1f".join((report.text, published, report.outlet or ""))
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
