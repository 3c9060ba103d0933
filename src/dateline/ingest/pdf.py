"""The text of a PDF file, by pypdf. A scanned page is a picture and has none."""

from __future__ import annotations

import io
import logging
import re
import time
from collections import Counter

from dateline.errors import InputError
from dateline.model import Report
from dateline.settings import MAX_REPORT_CHARACTERS

MOST_PAGES = 500
MOST_SECONDS = 30.0
NUMBER = re.compile(r"(?:page\s+)?[-–—]?\s*\d{1,3}\s*[-–—]?(?:\s*(?:/|of)\s*\d{1,3})?\Z", re.IGNORECASE)
BROKEN = re.compile(r"\b([A-Za-z]{2,})-\n([a-z]{2,})([^\w\s]*)[ ]?")
WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
ENDS = tuple(".!?:;”\"’')")


def read_pdf(data: bytes) -> Report:
    """The report in a PDF file. Raises `InputError` where it holds no text, or is broken, locked or too much."""
    try:
        import pypdf
    except ImportError:
        raise InputError("this is a PDF file; `pip install dateline[pdf]` reads it", "missing-package") from None
    # It tells of every flaw that it mends.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    begun = time.monotonic()
    parts: list[str] = []
    try:
        file = pypdf.PdfReader(io.BytesIO(data))
        if file.is_encrypted:
            raise InputError("this is a PDF file with a password; save it without", "locked")
        if len(file.pages) > MOST_PAGES:
            raise InputError(f"this is a PDF file of more than {MOST_PAGES} pages; split it into its reports", "too-large")
        for page in file.pages:
            parts.append(page.extract_text())
            if sum(map(len, parts)) > MAX_REPORT_CHARACTERS:
                raise InputError(
                    f"this PDF file has more than {MAX_REPORT_CHARACTERS:,} characters; split it into its reports", "too-large"
                )
            if time.monotonic() - begun > MOST_SECONDS:
                raise InputError("this PDF file takes too long to read; extract its text first", "bomb")
    except InputError:
        raise
    except (pypdf.errors.LimitReachedError, MemoryError):
        raise InputError("this PDF file unpacks to more than is taken; extract its text first", "bomb") from None
    except Exception as error:
        # What a broken file makes of the parser cannot be told beforehand.
        raise InputError(f"this PDF file is broken ({type(error).__name__}); extract its text first", "broken") from None
    text = joined(parts)
    if not text:
        raise InputError("this PDF file holds no text, perhaps pictures of it; extract its text first", "empty")
    return Report(text=text.encode("utf-8", "replace").decode().replace("\x00", ""))


def joined(pages: list[str]) -> str:
    """The pages as one text: without what stands at the top or foot of many of them, and words that lines broke made whole."""
    sheets = [[line.strip() for line in page.strip().split("\n")] for page in pages if page.strip()]
    edges = Counter(line for sheet in sheets for line in {sheet[0], sheet[-1]})
    often = {line for line, count in edges.items() if count >= 3 and count >= len(sheets) / 3}
    text = ""
    for sheet in sheets:
        while sheet and (sheet[0] in often or NUMBER.match(sheet[0])):
            sheet.pop(0)
        while sheet and (sheet[-1] in often or NUMBER.match(sheet[-1])):
            sheet.pop()
        page = "\n".join(sheet)
        # A sentence may go on overleaf.
        between = "\n\n" if not text or text.endswith(ENDS) else "\n"
        text = f"{text}{between}{page}" if page else text
    return _mended(text.strip())


def _mended(text: str) -> str:
    """Words that a line's end broke: with a hyphen or without, as the text has them elsewhere, else as its breaks go."""
    breaks = BROKEN.findall(text)
    known = Counter(WORD.findall(text.lower()))
    # A text that breaks words does so often; one that does not has only its own hyphens at the ends of lines.
    breaking = len(breaks) >= 3 and len(breaks) * 40 >= text.count("\n")

    def mend(match: re.Match[str]) -> str:
        whole, apart = f"{match[1]}{match[2]}", f"{match[1]}-{match[2]}"
        more = known[whole.lower()] - known[apart.lower()]
        return f"{whole if more > 0 or (more == 0 and breaking) else apart}{match[3]}\n"

    return BROKEN.sub(mend, text)
