"""Bytes to text: what encoding they are in, and what is no text at all."""

from __future__ import annotations

import codecs
import logging
import re

from dateline.errors import InputError

logger = logging.getLogger("dateline")

MAGIC = (
    (b"\x89PNG", "a PNG image", "give text"),
    (b"\xff\xd8\xff", "a JPEG image", "give text"),
    (b"GIF8", "a GIF image", "give text"),
    (b"PK\x03\x04", "a zip archive or an office document", "unpack it, or save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save it as plain text"),
    (b"{\\rtf", "an RTF document", "save it as plain text"),
    (b"SQLite format 3", "a database", "export its reports as JSON lines"),
    (b"7z\xbc\xaf", "a 7-zip archive", "unpack it"),
    (b"BZh", "a bzip2 archive", "unpack it"),
    (b"\xfd7zXZ", "an xz archive", "unpack it"),
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

UTF8 = ("utf-8", "utf8")
# Encodings of more than one byte a letter, in which English papers of East Asia come.
WIDE = ("gb18030", "big5", "cp949", "cp932", "euc_jp")


def refuse_binary(head: bytes) -> None:
    """Raises `InputError` where the first bytes are those of a file that is no text."""
    for magic, what, advice in MAGIC:
        if head.startswith(magic):
            raise InputError(f"this is {what}, not text; {advice}", "binary")
    if b"\x00" in head and not head.startswith(tuple(bom for bom, _ in BOMS)):
        raise InputError("this is binary, not text (or UTF-16 without its mark): it holds NUL bytes; save it as UTF-8 text", "binary")


def decode(data: bytes, where: str, declared: str | None = None) -> str:
    """The text of `data`: by its mark, else as UTF-8, else as `declared` by what carried it, or by its page, else by a
    guess, which is logged. Raises `InputError` where it is no text.
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise InputError(
                    f"this begins as {encoding.upper()} and is broken at byte {error.start}; save it anew as UTF-8",
                    "encoding",
                ) from None
    refuse_binary(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        broken = error.start
    text, encoding = _as(data, declared) or _declared(data) or _guessed(data, broken)
    if encoding in UTF8:
        lost = text.count("\ufffd")
        if lost > max(10, len(text) // 1_000):
            raise InputError(f"this is UTF-8 broken at byte {broken} and {lost - 1:,} other places; save it anew", "encoding")
        logger.warning("%s: broken UTF-8; %d characters are lost", where, lost)
    else:
        logger.warning("%s: not UTF-8; read as %s", where, encoding)
    return text


def encoding_of(head: bytes) -> str:
    """The encoding of what begins so; "utf-8" also where it is broken UTF-8. Raises `InputError` where it is no text."""
    for bom, encoding in BOMS:
        if head.startswith(bom):
            return "utf-8" if bom == codecs.BOM_UTF8 else encoding
    refuse_binary(head)
    try:
        # The last letter may be cut.
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError as error:
        try:
            return _guessed(head, error.start)[1]
        except InputError:
            return "utf-8"
    return "utf-8"


def _declared(data: bytes) -> tuple[str, str] | None:
    match = DECLARED.search(data, 0, 4096)
    return _as(data, (match[1] or match[2]).decode("ascii")) if match else None


def _as(data: bytes, encoding: str | None) -> tuple[str, str] | None:
    """The text in the encoding that it is said to be in; none where it is not."""
    encoding = (encoding or "").lower()
    # Pages that say Latin-1 mean Windows-1252, as browsers know.
    encoding = "cp1252" if encoding in ("iso-8859-1", "latin-1", "latin1", "windows-1252") else encoding
    try:
        text = data.decode(encoding, "replace" if encoding in (*UTF8, "cp1252") else "strict")
    except (LookupError, ValueError):
        return None
    return text, encoding


def _guessed(data: bytes, broken: int) -> tuple[str, str]:
    """By how it looks. What is UTF-8 but for some bytes is broken, and nothing is guessed of it."""
    if _mostly_utf8(data):
        raise InputError(f"this is UTF-8 broken at byte {broken}; fetch or save it anew", "encoding")
    foreign = sum(byte > 127 for byte in data[:100_000])
    mostly_ascii = foreign < 0.08 * min(len(data), 100_000)
    if mostly_ascii:
        # English holds a few marks beyond ASCII; what makes others of them, or letters of stray bytes, is not its encoding.
        text = data.decode("cp1252", "replace")
        if PLAUSIBLE.match(text):
            return text, "Windows-1252"
        for encoding in WIDE:
            found = _as(data, encoding)
            if found and PLAUSIBLE.match(found[0]):
                return found
    else:
        from charset_normalizer import from_bytes

        best = from_bytes(data[:200_000]).best()
        if best is not None:
            try:
                return data.decode(best.encoding, "replace"), best.encoding
            except LookupError:
                pass
    raise InputError(f"this is in no known encoding: no UTF-8 from byte {broken} on; save it as UTF-8", "encoding")


def _mostly_utf8(data: bytes) -> bool:
    """Whether letters of several bytes stand in it as UTF-8 writes them, more of them than what is broken."""
    text = data[:200_000].decode("utf-8", "replace")
    whole = sum(char > "\x7f" and char != "\ufffd" for char in text)
    return whole > 0 and whole >= text.count("\ufffd")
