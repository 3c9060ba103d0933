"""A reading as rows, and back."""

from __future__ import annotations

import datetime
import hashlib
import zlib
from array import array
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from dateline.errors import StoreError
from dateline.gazetteer.names import key as name_key
from dateline.model import Claim, Place, Reading, ReadReport, Report, Time
from dateline.model.record import Filing
from dateline.store.moments import day, iso, moment

BlocksOf = Callable[[Claim, datetime.date | None], Iterable[str]]
BlocksOfFiling = Callable[[Filing], Iterable[str]]
ShinglesOf = Callable[[str], Iterable[int]]
# Level 3 packs almost as well as 6 in a quarter of the time.
LEVEL = 3

_encoder = msgspec.json.Encoder()


class Notes(NamedTuple):
    """What is noted of a reading when it comes, by functions that are not the store's own."""

    blocks_of: BlocksOf | None = None
    shingles_of: ShinglesOf | None = None
    blocks_of_filing: BlocksOfFiling | None = None

    def shingles(self, reading: Reading) -> tuple[int, ...]:
        return tuple(self.shingles_of(reading.report.text)) if self.shingles_of else ()

    def blocks(self, reading: Reading, ingested: datetime.datetime, shingles: tuple[int, ...]) -> list[int]:
        """The hashes of all blocks that the reading or its claims are in."""
        report = reading.report
        blocks: set[str] = set()
        if self.blocks_of:
            for claim in reading.claims:
                blocks.update(self.blocks_of(claim, report.published))
        if self.blocks_of_filing:
            filing = Filing(
                report.id,
                report.title,
                report.outlet,
                report.credit,
                report.url,
                report.published,
                ingested,
                reading.claims,
                shingles,
            )
            blocks.update(self.blocks_of_filing(filing))
        return list({block_hash(block) for block in blocks})


class Prepared(NamedTuple):
    """A reading made ready outside the transaction: everything but the keys."""

    hash: str
    reader: str
    report: tuple[Any, ...]
    document: bytes
    claims: list[tuple[Any, ...]]
    blocks: list[int]
    title: str | None
    text: str


def report_hash(report: Report | ReadReport, id: str | None = None) -> str:
    """What a report is known by: its id, text, day and outlet together. A corrected text is another report of the same id.

    `id` is for a report that has none of its own (see `ingest.identity.report_id`).
    """
    name = id or report.id
    if not name:
        raise ValueError("a report without an id has no hash; give it one")
    published = report.published.isoformat() if report.published else ""
    words = "\x1f".join((name, report.text, published, report.outlet or ""))
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def clean(words: str | None) -> str | None:
    """The words without what no database's text can hold: NUL, and halves of letters from names of files."""
    if not words:
        return words
    if not words.isascii():
        words = words.encode("utf-8", "replace").decode("utf-8")
    return words.replace("\x00", "\ufffd") if "\x00" in words else words


def prepare(reading: Reading, at: datetime.datetime, origin: str | None, notes: Notes) -> Prepared:
    """The rows of a reading. Raises `StoreError` where it holds what no database takes."""
    report = reading.report
    published = report.published.isoformat() if report.published else None
    try:
        document = _encoder.encode(reading)
    except UnicodeEncodeError as error:
        raise StoreError(f"report {report.id!r}: its text is no Unicode: {error}") from error
    shingles = notes.shingles(reading)
    return Prepared(
        report_hash(report),
        reading.reader.id,
        (
            clean(report.id),
            clean(report.title),
            clean(report.outlet),
            clean(report.credit),
            clean(report.url),
            published,
            iso(at),
            clean(origin),
            pack_numbers(shingles) if notes.shingles_of else None,
        ),
        zlib.compress(document, LEVEL),
        [claim_row(claim, number, published) for number, claim in enumerate(reading.claims)],
        notes.blocks(reading, at, shingles),
        report.title,
        report.text,
    )


def claim_row(claim: Claim, number: int, published: str | None) -> tuple[Any, ...]:
    """The claim's row, without the reading's key."""
    type_, place, time = facets(claim)
    return (
        number,
        clean(claim.id),
        claim.kind,
        type_,
        claim.status,
        claim.polarity,
        claim.start,
        claim.end,
        *place_columns(place),
        time.earliest if time else None,
        time.latest if time else None,
        published,
    )


def place_columns(place: Place | None) -> tuple[Any, ...]:
    """geonames, place, place_key, country, lat, lon, precision."""
    if place is None:
        return (None,) * 7
    name = clean(place.name)
    return (place.geonames, name, name_key(name or ""), place.country, place.lat, place.lon, place.precision)


def facets(claim: Claim) -> tuple[str, Place | None, Time | None]:
    """The type, place and time of whatever kind of claim it is."""
    if claim.event:
        return claim.event.type, claim.event.place, claim.event.time
    if claim.agreement:
        return claim.agreement.class_, claim.agreement.place, claim.agreement.time
    if claim.condition:
        return claim.condition.type, claim.condition.place, claim.condition.time
    if claim.figure:
        return claim.figure.measure, claim.figure.place, claim.figure.time
    return claim.gap.question if claim.gap else "", None, None


@lru_cache(maxsize=1 << 17)
def block_hash(block: str) -> int:
    """64 bits of a block's name, as a signed number."""
    return int.from_bytes(hashlib.blake2b(block.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)


def pack_numbers(numbers: Iterable[int]) -> bytes:
    """Numbers as bytes: a letter for their width (as `array` has it), then they themselves."""
    found = tuple(numbers)
    if not found:
        return b""
    code = "q" if min(found) < 0 else "I" if max(found) < 2**32 else "Q"
    return code.encode() + array(code, found).tobytes()


def unpack_numbers(packed: bytes | None) -> tuple[int, ...]:
    """What `pack_numbers` packed."""
    if not packed:
        return ()
    numbers: array[int] = array(packed[:1].decode())
    numbers.frombytes(packed[1:])
    return tuple(numbers)


class ClaimsOnly(msgspec.Struct):
    """A reading of which only the claims are wanted."""

    claims: tuple[Claim, ...]


class TextOnly(msgspec.Struct):
    text: str


class ReportText(msgspec.Struct):
    """A reading of which only the report's text is wanted."""

    report: TextOnly


_reading = msgspec.json.Decoder(Reading)
_claims = msgspec.json.Decoder(ClaimsOnly)
_text = msgspec.json.Decoder(ReportText)


def reading_of(document: bytes) -> Reading:
    return _reading.decode(zlib.decompress(document))


def claims_of(document: bytes) -> tuple[Claim, ...]:
    return _claims.decode(zlib.decompress(document)).claims


def text_of(document: bytes) -> str:
    return _text.decode(zlib.decompress(document)).report.text


def filing_of(row: Any) -> Filing:
    """The filing of a row of report and reading together."""
    return Filing(
        report=row.id,
        title=row.title,
        outlet=row.outlet,
        agency=row.agency,
        url=row.url,
        published=day(row.published),
        ingested=moment(row.ingested),
        claims=claims_of(row.document),
        shingles=unpack_numbers(row.shingles),
    )
