"""The tables, as queries name them, on both databases. How they come to be is told step by step in `migrations`.

Days and moments are ISO text (moments in UTC, with microseconds), so that they mean, sort and print the same everywhere.
Reports, readings and claims are written once and never changed; the view's tables may be dropped and rebuilt at any time.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

# `key` counts reports in the order in which they came; `origin` is the file or address that a report was taken from.
reports = Table(
    "reports",
    metadata,
    Column("key", BigInteger, primary_key=True),
    Column("hash", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("title", Text),
    Column("outlet", Text),
    Column("agency", Text),
    Column("url", Text),
    Column("published", Text),
    Column("ingested", Text, nullable=False),
    Column("origin", Text),
    Column("shingles", LargeBinary),
)

# `document` is the reading's JSON, compressed by zlib; `claims` is how many it makes.
readings = Table(
    "readings",
    metadata,
    Column("key", BigInteger, primary_key=True),
    Column("report", BigInteger, nullable=False),
    Column("reader", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("claims", Integer, nullable=False),
    Column("document", LargeBinary, nullable=False),
)

# `type` is the event's type, the agreement's class, the condition's type, the figure's measure or the gap's question.
claims = Table(
    "claims",
    metadata,
    Column("reading", BigInteger, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("polarity", Text, nullable=False),
    Column("starts", Integer, nullable=False),
    Column("ends", Integer, nullable=False),
    Column("geonames", BigInteger),
    Column("place", Text),
    Column("place_key", Text),
    Column("country", Text),
    Column("lat", Float),
    Column("lon", Float),
    Column("precision", Integer),
    Column("earliest", Text),
    Column("latest", Text),
    Column("published", Text),
)

# `block` is a hash of the block's name: two blocks of one hash only cost a look at a report too many.
claim_blocks = Table(
    "claim_blocks",
    metadata,
    Column("block", BigInteger, primary_key=True),
    Column("reading", BigInteger, primary_key=True),
)

judgements = Table(
    "judgements",
    metadata,
    Column("id", Text, primary_key=True),
    Column("one_report", Text, nullable=False),
    Column("one_claim", Text, nullable=False),
    Column("one_reading", BigInteger, nullable=False),
    Column("other_report", Text, nullable=False),
    Column("other_claim", Text, nullable=False),
    Column("other_reading", BigInteger, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("time", Text, nullable=False),
    Column("score", Float),
    Column("why", Text),
)

corrections = Table(
    "corrections",
    metadata,
    Column("id", Text, primary_key=True),
    Column("report", Text, nullable=False),
    Column("claim", Text, nullable=False),
    Column("reading", BigInteger, nullable=False),
    Column("field", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("time", Text, nullable=False),
    Column("why", Text),
)

# A judgement or correction that is taken back stays as it was; that it was taken back is a row of its own.
withdrawals = Table(
    "withdrawals",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", Text, nullable=False),
)


def _view(name: str) -> Table:
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True),
        Column("type", Text, nullable=False),
        Column("status", Text),
        Column("geonames", BigInteger),
        Column("place", Text),
        Column("place_key", Text),
        Column("country", Text),
        Column("lat", Float),
        Column("lon", Float),
        Column("precision", Integer),
        Column("earliest", Text),
        Column("latest", Text),
        Column("document", LargeBinary, nullable=False),
    )


# An interval's `status` is its basis, a chain's the stage that it reached last; `document` is the value's JSON.
happenings = _view("happenings")
intervals = _view("intervals")
chains = _view("chains")

view_reports = Table(
    "view_reports",
    metadata,
    Column("report", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
)

# What the record remembers of itself: `view-upto` is the key of the newest reading that the view has seen.
facts = Table(
    "facts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", BigInteger, primary_key=True),
    Column("name", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("released", Text),
    Column("content", LargeBinary),
)

migrations = Table(
    "migrations",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("at", Text, nullable=False),
)
