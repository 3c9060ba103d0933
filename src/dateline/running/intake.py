"""Reports into the record: what it has is passed over, what cannot be read goes to quarantine, the rest is read and kept."""

from __future__ import annotations

import datetime
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice
from typing import Any, Protocol

import msgspec

from dateline.ingest import Failure, read_files, report_id
from dateline.ingest.kept import is_address, read_kept, source_of
from dateline.model import Reading, Report
from dateline.running.batches import Fault
from dateline.store.rows import report_hash

# What was read is safe after so many readings, or so long, whichever comes first.
CHUNK = 200
CHUNK_SECONDS = 2.0
MOST_ASKED = 256
# So many of the latest reports are remembered, so that one given twice is not read twice.
REMEMBERED = 100_000

Found = tuple[str, Report | Failure]
"""The file or address, and what was found in it."""


class Keeps(Protocol):
    """What is asked of the store here."""

    def known(self, reader_id: str, report_hashes: Collection[str]) -> set[str]: ...

    def add(self, found: Iterable[Reading], *, at: datetime.datetime, from_: Iterable[str]) -> Any: ...

    def stale(self, reader_id: str) -> Iterator[Report]: ...

    def quarantine(self, name: str, reason: str, detail: str, content: bytes | None) -> int: ...

    def quarantined(self) -> list[Any]: ...

    def content(self, id: int) -> bytes | None: ...

    def release(self, id: int) -> Any: ...


class Tally(msgspec.Struct):
    """How far the intake has come: reports kept for good, those the record had, what went to quarantine and came out."""

    read: int = 0
    known: int = 0
    quarantined: int = 0
    released: int = 0
    claims: int = 0


class Intake:
    """Takes reports into a store. `read` gives a reading or a fault for each report, in their order.

    Killed at any moment, it loses only what `tell` has not counted; run again, it reads only that.
    """

    def __init__(
        self,
        store: Keeps,
        reader_id: str,
        read: Callable[[Iterable[Report]], Iterable[Reading | Fault]],
        *,
        tell: Callable[[Tally], None] = lambda tally: None,
        complain: Callable[[Failure], None] = lambda failure: None,
    ):
        self.store = store
        self.tally = Tally()
        self._reader_id = reader_id
        self._read = read
        self._tell = tell
        self._complain = complain
        self._held = {(one.name, one.detail) for one in store.quarantined()}
        self._recent: dict[str, None] = {}
        self._pending: list[tuple[str, Reading]] = []
        self._since = time.monotonic()

    def take(self, found: Iterable[Found]) -> set[str]:
        """Takes what is found; the names of what went to quarantine."""
        origins: deque[tuple[str, Report]] = deque()
        failed: set[str] = set()
        try:
            for result in self._read(self._missing(found, origins, failed)):
                origin, report = origins.popleft()
                if isinstance(result, Fault):
                    self._quarantine(_fault(origin, report, result), failed)
                else:
                    self._pending.append((origin, result))
                if len(self._pending) >= CHUNK or time.monotonic() - self._since > CHUNK_SECONDS:
                    self.commit()
        finally:
            # Also when interrupted: what has been read need not be read again.
            self.commit()
        return failed

    def renew(self) -> None:
        """Reads anew what another reader read; its readings are kept."""
        self.take(("", report) for report in self.store.stale(self._reader_id))

    def retry(
        self,
        columns: dict[str, str] | None = None,
        fetch: Callable[[str], Iterable[Report | Failure]] | None = None,
    ) -> None:
        """Tries again what is in quarantine: as it was kept, or else as its file, or its address by `fetch`, is now."""
        items = self.store.quarantined()
        mended: dict[int, str] = {}
        failed = self.take(self._kept(items, columns, mended))
        left = [one for one in items if one.id not in mended]
        sources = {one.id: source for one in left if (source := source_of(one.name, web=fetch is not None))}
        broken: set[str] = set()
        names = {one.name for one in left}
        failed |= self.take(_noted(sorted(set(sources.values())), columns, names, broken, fetch))
        mended |= {one.id: one.name for one in left if one.id in sources and one.name not in broken}
        for id_, name in mended.items():
            if name not in failed:
                self.store.release(id_)
                self.tally.released += 1
        self._tell(self.tally)

    def commit(self) -> None:
        """Makes safe what has been read."""
        pending, self._pending = self._pending, []
        self._since = time.monotonic()
        now = datetime.datetime.now(datetime.UTC)
        if pending:
            origins, readings = zip(*pending, strict=True)
            added = self.store.add(readings, at=now, from_=origins)
            self.tally.read += added.readings
            self.tally.known += added.known
            self.tally.claims += added.claims
        self._tell(self.tally)

    def _missing(self, found: Iterable[Found], origins: deque[tuple[str, Report]], failed: set[str]) -> Iterator[Report]:
        """The reports that this reader has not read into the record."""
        stream, size = iter(found), 1
        while batch := list(islice(stream, size)):
            size = min(2 * size, MOST_ASKED)
            hashes = [
                report_hash(one, report_id(one)) if isinstance(one, Report) else "" for _, one in batch
            ]
            known = self.store.known(self._reader_id, {hash_ for hash_ in hashes if hash_})
            for (origin, one), hash_ in zip(batch, hashes, strict=True):
                if isinstance(one, Failure):
                    self._quarantine(one, failed)
                elif hash_ in known or hash_ in self._recent:
                    self.tally.known += 1
                else:
                    self._remember(hash_)
                    origins.append((origin, one))
                    yield one
            self._tell(self.tally)

    def _remember(self, hash_: str) -> None:
        self._recent[hash_] = None
        if len(self._recent) > REMEMBERED:
            del self._recent[next(iter(self._recent))]

    def _quarantine(self, failure: Failure, failed: set[str]) -> None:
        self._complain(failure)
        failed.add(failure.name)
        self.tally.quarantined += 1
        # What is held for the same reason already stays as it is: a rerun over many of them is quick.
        if (failure.name, failure.message) not in self._held:
            self._held.add((failure.name, failure.message))
            self.store.quarantine(failure.name, failure.reason, failure.message, failure.content)

    def _kept(self, items: list[Any], columns: dict[str, str] | None, mended: dict[int, str]) -> Iterator[Found]:
        for one in items:
            # It stays where it is until it is in the record.
            content = self.store.content(one.id)
            if content is None:
                continue
            found = list(read_kept(content, one.name, columns))
            if found and all(isinstance(part, Report) for part in found):
                mended[one.id] = one.name
                yield from ((source_of(one.name) or one.name, part) for part in found)


def _noted(
    sources: list[str],
    columns: dict[str, str] | None,
    names: set[str],
    broken: set[str],
    fetch: Callable[[str], Iterable[Report | Failure]] | None,
) -> Iterator[Found]:
    for source in sources:
        web = fetch is not None and is_address(source)
        for found in fetch(source) if fetch and web else read_files([source], columns=columns):
            if isinstance(found, Failure):
                broken.add(found.name)
                # What else of a file cannot be read now could be then, perhaps with other columns.
                if found.name not in names:
                    continue
            yield source, found


def _fault(origin: str, report: Report, fault: Fault) -> Failure:
    kept = msgspec.json.encode(report)
    id_ = "_".join(report_id(report).split())[:100]
    return Failure(f"{origin} report {id_}".strip(), None, str(fault), "fault", kept)
