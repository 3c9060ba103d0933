"""Watching feeds: each is asked when it is due, says what is new, and is left alone for longer when it fails."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from dateline.errors import InputError
from dateline.ingest import Failure, read_bytes
from dateline.ingest.decode import decode
from dateline.ingest.failure import failed
from dateline.ingest.feeds import read_feed
from dateline.ingest.fetching import NOT_MODIFIED, Fetcher, FetchError, as_utf8
from dateline.model import Report
from dateline.running.intake import Found, Intake

UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
SPAN = re.compile(r"(\d{1,6})\s*([smhd])\Z")
LEAST_SECONDS = 60.0
MOST_SECONDS = 86400.0
# Entries whose pages were fetched are remembered by feed, the latest so many.
MOST_SEEN = 2_000
GONE = 410
TRANSIENT = "fetch"


class Feed(msgspec.Struct):
    """What is remembered of a feed. `due` is in seconds since 1970; a feed that is gone for good is not asked again."""

    etag: str | None = None
    modified: str | None = None
    failures: int = 0
    due: float = 0.0
    gone: bool = False
    seen: list[str] = []


def parse_span(words: str) -> float:
    """Seconds, from "15m", "2h", "1d". Raises `InputError`."""
    match = SPAN.match(words.strip().lower())
    if not match:
        raise InputError(f"{words!r} is no span of time; write it as 15m, 2h or 1d", "field")
    seconds = float(int(match[1]) * UNITS[match[2]])
    if not LEAST_SECONDS <= seconds <= 30 * MOST_SECONDS:
        raise InputError("feeds are asked once a minute at most, and once in 30 days at least", "field")
    return seconds


class Memory:
    """What is remembered of feeds from one run to the next, in a file. `upto` is how far the record had come then: one that
    has less is another record, or an older one, and its feeds are asked from the beginning.
    """

    def __init__(self, path: Path | None, upto: int):
        self._path = path
        self.feeds: dict[str, Feed] = {}
        if path is None:
            return
        with contextlib.suppress(OSError, msgspec.DecodeError, UnicodeDecodeError):
            held = msgspec.json.decode(path.read_bytes(), type=_Held)
            if held.upto <= upto:
                self.feeds = held.feeds

    def of(self, address: str) -> Feed:
        """What is remembered of a feed."""
        return self.feeds.setdefault(address, Feed())

    def save(self, upto: int) -> None:
        """Writes it down, whole or not at all."""
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        new = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        new.write_bytes(msgspec.json.encode(_Held(upto, self.feeds)))
        new.replace(self._path)


class _Held(msgspec.Struct):
    upto: int
    feeds: dict[str, Feed]


class Watch:
    """Takes what feeds say into a record. `follow` fetches the page of each entry for its whole text.

    `every` is in seconds; without it, each feed is asked once.
    """

    def __init__(
        self,
        intake: Intake,
        fetcher: Fetcher,
        memory: Memory,
        *,
        every: float | None = None,
        follow: bool = False,
        newest: Callable[[], int] = lambda: 0,
        complain: Callable[[Failure], None] = lambda failure: None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ):
        self.unanswered = 0
        self._intake = intake
        self._fetcher = fetcher
        self._memory = memory
        self._every = every
        self._follow = follow
        self._newest = newest
        self._complain = complain
        self._clock = clock
        self._sleep = sleep

    def run(self, addresses: list[str]) -> None:
        """Asks each feed once, or again and again until it is interrupted."""
        for address in addresses:
            self._memory.of(address).gone = False
        # One that failed of late is left alone, also by a run that was begun anew.
        left_alone = {a for a in addresses if (feed := self._memory.of(a)).failures and feed.due > self._clock()}
        self.ask([a for a in addresses if self._every is None or a not in left_alone])
        while self._every is not None:
            waiting = [feed.due for address in addresses if not (feed := self._memory.of(address)).gone]
            if not waiting:
                return
            if (left := min(waiting) - self._clock()) > 0:
                # In pieces, so that a clock set back or a machine that slept does not make it wait for long.
                self._sleep(min(left, LEAST_SECONDS))
                continue
            self.ask([a for a in addresses if self._memory.of(a).due <= self._clock()])

    def ask(self, addresses: Iterable[str]) -> None:
        """Asks the feeds, and remembers of each what is safe in the record."""
        for address in addresses:
            asked = msgspec.structs.replace(self._memory.of(address))
            self._intake.take(self._visit(address, asked))
            self._memory.feeds[address] = asked
            # Only now: what it said is in the record, and need not be asked for again.
            self._memory.save(self._newest())

    def _visit(self, address: str, feed: Feed) -> Iterator[Found]:
        body = None
        try:
            answer = self._fetcher.get(address, etag=feed.etag, modified=feed.modified)
            body = answer.body
            if answer.status != NOT_MODIFIED:
                yield from self._entries(address, decode(as_utf8(answer), address), feed)
                feed.etag, feed.modified = answer.etag, answer.modified
        except InputError as error:
            feed.failures += 1
            feed.gone = error.reason == "refused" or (isinstance(error, FetchError) and error.status == GONE)
            feed.due = self._clock() + self._wait(feed.failures, error)
            failure = failed(address, None, error, body)
            if error.reason == TRANSIENT:
                # It may do in a while, and nothing is lost: no case for quarantine.
                self.unanswered += 1
                self._complain(failure)
            else:
                yield address, failure
        else:
            feed.failures, feed.gone = 0, False
            feed.due = self._clock() + (self._every or 0.0)

    def _wait(self, failures: int, error: InputError) -> float:
        """Twice as long with each failure, up to a day, and as long as the site asks."""
        wait = min((self._every or LEAST_SECONDS) * 2.0 ** min(failures, 20), max(MOST_SECONDS, self._every or 0.0))
        return max(wait, min((error.wait or 0.0) if isinstance(error, FetchError) else 0.0, 7 * MOST_SECONDS))

    def _entries(self, address: str, text: str, feed: Feed) -> Iterator[Found]:
        seen = set(feed.seen)
        for found in read_feed(text, address, address):
            if not self._follow or isinstance(found, Failure) or not found.url:
                yield address, found
                continue
            mark = hashlib.blake2b(f"{found.id}\x1f{found.text}".encode(), digest_size=8).hexdigest()
            if mark in seen:
                continue
            yield from self._page(found)
            feed.seen = [*feed.seen, mark][-MOST_SEEN:]

    def _page(self, entry: Report) -> Iterator[Found]:
        """The report on an entry's page; where that cannot be had, the entry itself."""
        assert entry.url is not None
        try:
            pages = list(fetched_reports(self._fetcher, entry.url))
        except InputError:
            pages = []
        if len(pages) == 1 and isinstance(page := pages[0], Report) and len(page.text) > len(entry.text):
            entry = msgspec.structs.replace(
                page, id=entry.id, title=entry.title, outlet=entry.outlet, url=entry.url, published=entry.published
            )
        yield entry.url or "", entry


def fetched_reports(fetcher: Fetcher, address: str) -> Iterator[Report | Failure]:
    """The reports at an address. Raises `InputError` where it cannot be fetched."""
    answer = fetcher.get(address)
    for found in read_bytes(as_utf8(answer), address):
        if isinstance(found, Report) and not found.url:
            yield msgspec.structs.replace(found, url=answer.url)
        else:
            yield found


def fetched(fetcher: Fetcher, address: str) -> Iterator[Report | Failure]:
    """The reports at an address, or why it cannot be fetched."""
    try:
        yield from fetched_reports(fetcher, address)
    except InputError as error:
        yield failed(address, None, error)
