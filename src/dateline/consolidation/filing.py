"""A reading as the record keeps it."""

from __future__ import annotations

import datetime

from dateline.consolidation.copies import shingles
from dateline.model import Reading
from dateline.model.record import Filing


def filing_of(reading: Reading, ingested: datetime.datetime) -> Filing:
    """The filing of a reading of which the record learned at `ingested`."""
    report = reading.report
    return Filing(
        report=report.id,
        title=report.title,
        outlet=report.outlet,
        agency=report.credit,
        url=report.url,
        published=report.published,
        ingested=ingested,
        claims=reading.claims,
        shingles=shingles(report.text),
    )
