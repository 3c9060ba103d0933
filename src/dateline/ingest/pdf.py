"""The text of a PDF file, by pypdf. A scanned page is a picture and has none."""

from __future__ import annotations

import io
import logging
import time

from dateline.errors import InputError
from dateline.model import Report
from dateline.settings import MAX_REPORT_CHARACTERS

MOST_PAGES = 500
MOST_SECONDS = 30.0


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
    text = "\n\n".join(part.strip() for part in parts if part.strip())
    if not text:
        raise InputError("this PDF file holds no text, perhaps pictures of it; extract its text first", "empty")
    return Report(text=text.encode("utf-8", "replace").decode().replace("\x00", ""))
