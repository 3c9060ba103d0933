"""Reads news reports of armed conflict: what they say, who says so, and how surely."""

from __future__ import annotations

import datetime
import functools
from typing import TYPE_CHECKING

from dateline.settings import VERSION

if TYPE_CHECKING:
    from dateline.model import Reading, Report
    from dateline.pipeline import Reader

__all__ = ["Reader", "Report", "__version__", "read"]
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


def __getattr__(name: str) -> object:
    """`dateline.Reader` and `dateline.Report`, loaded when asked for: importing dateline itself stays cheap."""
    if name == "Reader":
        from dateline.pipeline import Reader

        return Reader
    if name == "Report":
        from dateline.model import Report

        return Report
    raise AttributeError(f"module 'dateline' has no attribute {name!r}")
