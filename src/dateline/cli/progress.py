"""A line on the standard error that shows how far a long reading has come, where a person is there to see it."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import TypeVar

Item = TypeVar("Item")

PATIENCE_SECONDS = 2.0
EVERY_SECONDS = 0.25


def progress(items: Iterator[Item]) -> Iterator[Item]:
    """The items, counted on the terminal after two seconds; silent where errors or output go to the same place."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    begun = shown = time.monotonic()
    drawn = False
    try:
        for count, item in enumerate(items, start=1):
            yield item
            now = time.monotonic()
            if now - begun > PATIENCE_SECONDS and now - shown > EVERY_SECONDS:
                shown, drawn = now, True
                rate = count / (now - begun)
                sys.stderr.write(f"\r\x1b[K{count:,} reports read, {rate:,.1f} a second")
                sys.stderr.flush()
    finally:
        if drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
