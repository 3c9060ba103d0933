"""The tables, as queries name them, on both databases. How they come to be is told step by step in `migrations`.

Days and moments are ISO text (moments in UTC, with microseconds), so that they mean, sort and print the same everywhere.
Reports, readings and claims are written once and never changed; the view's tables may be dropped and rebuilt at any time.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

reports = Table(
    "reports",
    metadata,
    Column("key", BigInteger, primary_key=True, comment="counts from 1"),
    Column("hash", Text, nullable=False, comment="of id, text, day and outlet together; unique"),
    Column("id", Text, nullable=False, comment="the report's own; a corrected text has the same"),
    Column("title", Text, comment="its title"),
    Column("outlet", Text, comment="who published it"),
    Column("agency", Text, comment="the agency that it credits"),
    Column("url", Text, comment="where it was"),
    Column("published", Text, comment="the day of publication"),
    Column("ingested", Text, nullable=False, comment="the moment at which the record learned of it"),
    Column("origin", Text, comment="the file or address that it was taken from"),
    Column("shingles", LargeBinary, comment="hashes of its runs of words, from which copies are known"),
    comment="the texts of reports, each once, in the order in which they came",
)

readings = Table(
    "readings",
    metadata,
    Column("key", BigInteger, primary_key=True, comment="counts from 1, in the order in which they were made safe"),
    Column("report", BigInteger, nullable=False, comment="key of the text; unique together with the reader"),
    Column("reader", Text, nullable=False, comment="id of the reader: of its version, codebook and model together"),
    Column("at", Text, nullable=False, comment="the moment at which it came"),
    Column("claims", Integer, nullable=False, comment="how many claims it makes"),
    Column("document", LargeBinary, nullable=False, comment="the whole reading as JSON, packed by zlib"),
    comment="what readers made of the texts, all that were ever kept",
)

claims = Table(
    "claims",
    metadata,
    Column("reading", BigInteger, primary_key=True, comment="key of the reading"),
    Column("number", Integer, primary_key=True, comment="its place in the reading, from 0"),
    Column("id", Text, nullable=False, comment="its id in the reading"),
    Column("kind", Text, nullable=False, comment="event, agreement, condition, figure or gap"),
    Column(
        "type",
        Text, nullable=False,
        comment="the event's type, the agreement's class, the condition's type, the figure's measure or the gap's question",
    ),
    Column("status", Text, nullable=False, comment="occurred, ongoing, planned …"),
    Column("polarity", Text, nullable=False, comment="positive or negative"),
    Column("starts", Integer, nullable=False, comment="offset of its words in the text"),
    Column("ends", Integer, nullable=False, comment="offset of their end"),
    Column("geonames", BigInteger, comment="its place's GeoNames id"),
    Column("place", Text, comment="its place's name"),
    Column("place_key", Text, comment="the name as names are compared: small letters, no marks, no hyphens"),
    Column("country", Text, comment="ISO 3166 alpha-3"),
    Column("lat", Float, comment="WGS84 decimal degrees"),
    Column("lon", Float, comment="WGS84 decimal degrees"),
    Column("precision", Integer, comment="UCDP `where_prec`, 1 (exact) to 7"),
    Column("earliest", Text, comment="the first day that it can have been, included"),
    Column("latest", Text, comment="the last day that it can have been, included"),
    Column("published", Text, comment="the report's day"),
    comment="the claims of all readings, to be searched; their whole is in the reading",
)

claim_blocks = Table(
    "claim_blocks",
    metadata,
    Column(
        "block",
        BigInteger, primary_key=True,
        comment="a hash of the block's name: two of one hash cost a look at a report too many, nothing more",
    ),
    Column("reading", BigInteger, primary_key=True, comment="key of the reading"),
    comment="which blocks (neighbourhoods of place, time and type) a reading has claims in",
)

judgements = Table(
    "judgements",
    metadata,
    Column("id", Text, primary_key=True, comment="its id"),
    Column("one_report", Text, nullable=False, comment="report of the one claim"),
    Column("one_claim", Text, nullable=False, comment="its id in the reading"),
    Column("one_reading", BigInteger, nullable=False, comment="the reading that the judgement was made on"),
    Column("other_report", Text, nullable=False, comment="report of the other claim"),
    Column("other_claim", Text, nullable=False, comment="its id in the reading"),
    Column("other_reading", BigInteger, nullable=False, comment="the reading that the judgement was made on"),
    Column("verdict", Text, nullable=False, comment="same, different or unsure"),
    Column("author", Text, nullable=False, comment="who judged"),
    Column("time", Text, nullable=False, comment="when"),
    Column("score", Float, comment="a machine's, 0 to 1"),
    Column("why", Text, comment="in words"),
    comment="decisions on pairs of claims, by machines and people",
)

corrections = Table(
    "corrections",
    metadata,
    Column("id", Text, primary_key=True, comment="its id"),
    Column("report", Text, nullable=False, comment="report of the claim"),
    Column("claim", Text, nullable=False, comment="its id in the reading"),
    Column("reading", BigInteger, nullable=False, comment="the reading that the correction was made on"),
    Column("field", Text, nullable=False, comment="such as `event.recipient`"),
    Column("value", Text, nullable=False, comment="what it should be"),
    Column("author", Text, nullable=False, comment="who says so"),
    Column("time", Text, nullable=False, comment="when"),
    Column("why", Text, comment="in words"),
    comment="other values for fields of claims, by reviewers",
)

withdrawals = Table(
    "withdrawals",
    metadata,
    Column("id", Text, primary_key=True, comment="of the judgement or correction"),
    Column("at", Text, nullable=False, comment="the moment since when"),
    comment="judgements and corrections that were taken back; they themselves stay as they were",
)


def _view(name: str, comment: str) -> Table:
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True, comment="its id"),
        Column("type", Text, nullable=False, comment="the happening's or interval's type, the agreement's class"),
        Column(
            "status",
            Text,
            comment="the happening's status, the interval's basis, the stage that the agreement reached last",
        ),
        Column("geonames", BigInteger, comment="its place's GeoNames id"),
        Column("place", Text, comment="its place's name"),
        Column("place_key", Text, comment="the name as names are compared: small letters, no marks, no hyphens"),
        Column("country", Text, comment="ISO 3166 alpha-3"),
        Column("lat", Float, comment="WGS84 decimal degrees"),
        Column("lon", Float, comment="WGS84 decimal degrees"),
        Column("precision", Integer, comment="UCDP `where_prec`, 1 (exact) to 7"),
        Column("earliest", Text, comment="the first day that it can have been, included"),
        Column("latest", Text, comment="the last day that it can have been, included"),
        Column("document", Text, nullable=False, comment="the whole as JSON"),
        comment=comment,
    )


happenings = _view("happenings", "the view: what several reports tell of")
intervals = _view("intervals", "the view: control, sieges, blockades and ceasefires over time")
chains = _view("chains", "the view: agreements through their stages")

view_reports = Table(
    "view_reports",
    metadata,
    Column("report", Text, primary_key=True, comment="the report's id"),
    Column("kind", Text, primary_key=True, comment="the table: happenings, intervals or chains"),
    Column("id", Text, primary_key=True, comment="id in that table"),
    comment="which reports a part of the view rests on",
)

facts = Table(
    "facts",
    metadata,
    Column(
        "name",
        Text, primary_key=True,
        comment="`view-upto`: the key of the newest reading that the view has seen; `view-made-by`: by which method it was made",
    ),
    Column("value", Text, nullable=False, comment="its value"),
    comment="what the record remembers of itself",
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", BigInteger, primary_key=True, comment="counts from 1"),
    Column("name", Text, nullable=False, comment="file, line or address"),
    Column("reason", Text, nullable=False, comment="why, in a word"),
    Column("detail", Text, nullable=False, comment="why, in full"),
    Column("digest", Text, nullable=False, comment="of the content; unique together with the name"),
    Column("at", Text, nullable=False, comment="when it was put in, the last time"),
    Column("released", Text, comment="when it was let out; null while it is in"),
    Column("content", LargeBinary, comment="what could not be read, packed by zlib"),
    comment="what could not be read",
)

migrations = Table(
    "migrations",
    metadata,
    Column("version", Integer, primary_key=True, comment="the step's number"),
    Column("name", Text, nullable=False, comment="what it does"),
    Column("at", Text, nullable=False, comment="when it was taken"),
    comment="the steps that the record has taken",
)
