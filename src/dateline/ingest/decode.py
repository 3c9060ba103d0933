"""Bytes to text: what encoding they are in, and what is no text at all."""

from __future__ import annotations

import codecs
import logging
import re

from dateline.errors import InputError

logger = logging.getLogger("dateline")

MAGIC = (
    (b"%PDF", "a PDF file", "extract its text first, for instance with pdftotext"),
    (b"\x89PNG", "a PNG image", "give text"),
    (b"\xff\xd8\xff", "a JPEG image", "give text"),
    (b"GIF8", "a GIF image", "give text"),
    (b"PK\x03\x04", "a zip archive or an office document", "unpack it, or save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save it as plain text"),
    (b"{\\rtf", "an RTF document", "save it as plain text"),
    (b"SQLite format 3", "a database", "export its reports as JSON lines"),
    (b"PAR1", "a Parquet file", "export its reports as JSON lines"),
    (b"7z\xbc\xaf", "a 7-zip archive", "unpack it"),
    (b"BZh", "a bzip2 archive", "unpack it"),
    (b"\xfd7zXZ", "an xz archive", "unpack it"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", "unpack it"),
    (b"\x7fELF", "a program", "give text"),
)  # fmt: skip
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})"
    rb"|<\?xml[^>]{0,100}encoding=[\"']([A-Za-z0-9_.:-]{2,40})",
    re.IGNORECASE,
)
# What an English text of one byte a character holds beyond ASCII: typographic marks, currency, letters with accents.
PLAUSIBLE = re.compile(r"[\x00-\x7f€‚ƒ„…†‡‰‹‘’“”•–—™›\u00a0£§©«®°±²³´·»¼½¾À-ÖØ-öø-ÿŠšŽžŒœŸ]*\Z")


def refuse_binary(head: bytes) -> None:
    """Raises `InputError` where the first bytes are those of a file that is no text."""
    for magic, what, advice in MAGIC:
        if head.startswith(magic):
            raise InputError(f"this is {what}, not text; {advice}")
    if b"\x00" in head and not head.startswith(tuple(bom for bom, _ in BOMS)):
        raise InputError("this is binary, not text (or UTF-16 without its mark); save it as UTF-8 text")


def decode(data: bytes, where: str) -> str:
    """The text of `data`: by its mark, else as UTF-8, else as its page declares or by a guess, which is logged."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise InputError(
                    f"this begins as {encoding.upper()} and is broken at byte {error.start}; save it anew as UTF-8"
                ) from None
    refuse_binary(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text, encoding = _declared(data) or _guessed(data)
    logger.warning("%s: not UTF-8; read as %s", where, encoding)
    return text


def _declared(data: bytes) -> tuple[str, str] | None:
    match = DECLARED.search(data, 0, 4096)
    if not match:
        return None
    encoding = (match[1] or match[2]).decode("ascii").lower()
    # Pages that say Latin-1 mean Windows-1252, as browsers know.
    encoding = "cp1252" if encoding in ("iso-8859-1", "latin-1", "latin1", "windows-1252") else encoding
    try:
        return data.decode(encoding, "replace" if encoding in ("utf-8", "utf8", "cp1252") else "strict"), encoding
    except (LookupError, UnicodeDecodeError):
        return None


def _guessed(data: bytes) -> tuple[str, str]:
    foreign = sum(byte > 127 for byte in data[:100_000])
    if foreign < 0.08 * min(len(data), 100_000):
        text = data.decode("cp1252", "replace")
        if PLAUSIBLE.match(text):
            return text, "Windows-1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    if best is None:
        raise InputError("this is in no known encoding; save it as UTF-8")
    try:
        return data.decode(best.encoding, "replace"), best.encoding
    except LookupError:
        raise InputError("this is in no known encoding; save it as UTF-8") from None
