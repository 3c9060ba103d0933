"""Reads news reports of armed conflict: what they say, who says so, and how surely."""

from __future__ import annotations

import datetime
import functools
from typing import TYPE_CHECKING

from dateline.settings import VERSION

if TYPE_CHECKING:
    from dateline.model import Reading
    from dateline.pipeline import Reader

__all__ = ["__version__", "read"]
__version__ = VERSION


def read(
    text: str, published: datetime.date | None = None, *, title: str | None = None, outlet: str | None = None
) -> Reading:
    """The reading of one report, by a reader that is loaded on the first call (seconds) and kept.

    Without `published`, what hangs on it gets no calendar date. Raises `ModelError` where the language model is missing.
    """
    from dateline.model import Report

    return _reader().read(Report(text=text, published=published, title=title, outlet=outlet))


@functools.cache
def _reader() -> Reader:
    from dateline.pipeline import Reader

    return Reader()
