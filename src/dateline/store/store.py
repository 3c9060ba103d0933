"""The store: one contract over SQLite and PostgreSQL."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain, repeat
from pathlib import Path
from types import TracebackType
from typing import Self

from dateline.model import Claim, Reading, Report
from dateline.model.record import AgreementChain, Correction, Filing, Happening, Interval, Judgement
from dateline.store import decisions, finding, migrations, quarantine, readings, rows, upkeep, view
from dateline.store.database import Database
from dateline.store.finding import Where, among, during, within
from dateline.store.quarantine import Quarantined
from dateline.store.readings import Added
from dateline.store.rows import BlocksOf, BlocksOfFiling, Notes, ShinglesOf
from dateline.store.schema import chains, claims, happenings, intervals

Names = str | Collection[str]


class Store:
    """A record, opened by `Store.open`. One process writes at a time, the others wait; any number may read meanwhile.

    Every method raises `StoreError` where the database refuses.
    """

    def __init__(self, base: Database, notes: Notes = Notes()):  # noqa: B008  a tuple, never changed
        self.base = base
        self._notes = notes

    @classmethod
    def open(
        cls,
        where: str | Path,
        *,
        blocks_of: BlocksOf | None = None,
        shingles_of: ShinglesOf | None = None,
        blocks_of_filing: BlocksOfFiling | None = None,
        create: bool = True,
        migrate: bool = True,
    ) -> Self:
        """The record in the file `where`, or at an address `postgresql://…`; made where there is none, unless `create` is
        false, and brought up to date where it is an older program's, unless `migrate` is. `blocks_of` (of a
        claim and its report's day), `blocks_of_filing` and `shingles_of` (of a text) say what `add` notes for
        `filings_touching` and `Filing.shingles`.
        """
        notes = Notes(blocks_of, shingles_of, blocks_of_filing)
        return cls(Database.open(where, create=create, migrate=migrate), notes)

    @staticmethod
    def upgrade(where: str | Path) -> list[str]:
        """Takes the steps that the record at `where` is missing; what each does. `open` does so by itself."""
        base = Database.connect(where, create=False)
        try:
            base.recognise(create=False)
            return [f"{step.version}: {step.name}" for step in base.migrate()]
        finally:
            base.close()

    def close(self) -> None:
        """Lets go of the database."""
        self.base.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # Reports and readings

    def known(self, reader_id: str, report_hashes: Collection[str]) -> set[str]:
        """Which of the reports (`report_hash`) this reader has read into the record already."""
        return readings.known(self.base, reader_id, report_hashes)

    def add(
        self,
        found: Iterable[Reading],
        *,
        at: datetime.datetime,
        from_: str | Iterable[str] | None = None,
        after: Callable[[Added], None] | None = None,
    ) -> Added:
        """Adds readings, each chunk in a transaction of its own; `after` is told of each chunk when it is safe. A reading
        that the record has, by report and reader, is left as it is. `from_` is the file or address they were taken from,
        or one for each.
        """
        total = Added()
        origins = repeat(from_) if from_ is None or isinstance(from_, str) else from_
        prepared = (rows.prepare(reading, at, origin or None, self._notes) for reading, origin in zip(found, origins, strict=False))
        for chunk in readings.chunks(prepared):
            added = readings.add(self.base, chunk)
            total += added
            if after:
                after(added)
        return total

    def filings(
        self,
        reports: Collection[str] | None = None,
        *,
        as_of: datetime.date | None = None,
        recorded_by: datetime.datetime | None = None,
    ) -> Iterator[Filing]:
        """The reading that stands of each report, in the order in which they came.

        `as_of`: only what was published by that day (what has no date: what had come by that day), so what the world could
        know. `recorded_by`: only what this record had at that moment, in the readings of that moment.
        """
        return readings.filings(self.base, readings.current_keys(self.base, reports, as_of, recorded_by))

    def filings_touching(self, blocks: Collection[str]) -> Iterator[Filing]:
        """The filings with a claim in one of the blocks."""
        return readings.filings(self.base, readings.touching(self.base, blocks))

    def reports_telling(self, kinds: Collection[tuple[str, str]], first: datetime.date, last: datetime.date) -> set[str]:
        """Ids of the reports with a claim of one of these kinds and types that can be about a day from `first` to `last`."""
        return finding.telling(self.base, kinds, first, last)

    def note(self, filing: Filing) -> None:
        """Notes blocks of a report as it is given here, beside those of the report as it was read."""
        if self._notes.blocks_of_filing:
            readings.note(self.base, filing.report, map(rows.block_hash, self._notes.blocks_of_filing(filing)))

    def fact(self, name: str) -> str | None:
        """What the record remembers under that name; null where nothing."""
        return view.fact(self.base, name)

    def rebuild_blocks(self) -> None:
        """Notes the blocks and shingles of every reading anew, for when their functions have changed."""
        readings.rebuild(self.base, self._notes)

    def reading(self, report_id: str, reader_id: str | None = None) -> Reading | None:
        """The report's reading that stands, or the newest by that reader; null where there is none."""
        return readings.reading(self.base, report_id, reader_id)

    def history(self, report_id: str) -> list[Reading]:
        """Every reading of every text of the report, the oldest first."""
        return readings.history(self.base, report_id)

    def report_text(self, report_id: str) -> str | None:
        """The report's text as it stands; null where there is no such report."""
        return readings.report_text(self.base, report_id)

    def search(self, words: str, limit: int = 100) -> list[str]:
        """Ids of the reports that hold all the words, the best first; words in quotes stand together."""
        return readings.search(self.base, words, limit)

    def stale(self, reader_id: str) -> Iterator[Report]:
        """The reports whose standing reading another reader made, ready to be read. What is then added stands, and the
        older reading is kept.
        """
        return readings.stale(self.base, reader_id)

    def claims(
        self,
        *,
        kind: Names | None = None,
        type: Names | None = None,
        place: Where | None = None,
        from_: datetime.date | None = None,
        to: datetime.date | None = None,
        limit: int | None = None,
    ) -> Iterator[tuple[str, Claim]]:
        """Claims of standing readings with their reports' ids, by publication. Gaps have neither place nor time."""
        conditions = [
            *among(claims.c.kind, kind),
            *among(claims.c.type, type),
            *within(claims, place),
            *during(claims, from_, to),
        ]
        return finding.find_claims(self.base, conditions, limit)

    # The view

    def put_view(
        self,
        happenings: Iterable[Happening],
        intervals: Iterable[Interval],
        chains: Iterable[AgreementChain],
        *,
        replacing: view.Replacing,
        upto: int | None = None,
        made_by: str | None = None,
    ) -> None:
        """Puts these into the view, in one transaction: in place of the whole view where `replacing` is null, else of what
        has those ids, be it happening, interval or chain, and of what has their own. Given by kind, ids are of that kind
        alone: a happening and an interval may share one. `upto` is what `newest` said before the filings were taken out; `made_by`
        names what made them, for `fact("view-made-by")`.
        """
        view.put(self.base, chain(happenings, intervals, chains), replacing, upto, made_by)

    def newest(self) -> int:
        """A number that grows with every reading added: take it before the filings, give it to `put_view`."""
        return readings.newest(self.base)

    def unseen(self) -> list[str]:
        """Ids of reports with readings that the view has not seen: what is to be consolidated, also after a crash."""
        return readings.since(self.base, view.upto(self.base))

    def happenings(
        self,
        *,
        id: Names | None = None,
        type: Names | None = None,
        status: Names | None = None,
        place: Where | None = None,
        country: Names | None = None,
        from_: datetime.date | None = None,
        to: datetime.date | None = None,
        reports: Collection[str] | None = None,
        limit: int | None = None,
    ) -> Iterator[Happening]:
        """Happenings by time. `place`: a GeoNames id or several, a name in any spelling, or a `Box`; `from_` and `to`: what
        can have been within these days; `reports`: what rests on one of these.
        """
        table = happenings
        conditions = [
            *among(table.c.id, id),
            *among(table.c.type, type),
            *among(table.c.status, status),
            *within(table, place),
            *among(table.c.country, country),
            *during(table, from_, to),
        ]
        return view.find(self.base, Happening, conditions, reports, limit)

    def intervals(
        self,
        *,
        id: Names | None = None,
        type: Names | None = None,
        basis: Names | None = None,
        place: Where | None = None,
        country: Names | None = None,
        from_: datetime.date | None = None,
        to: datetime.date | None = None,
        reports: Collection[str] | None = None,
        limit: int | None = None,
    ) -> Iterator[Interval]:
        """Intervals by their start; one without a start or an end is open there."""
        table = intervals
        conditions = [
            *among(table.c.id, id),
            *among(table.c.type, type),
            *among(table.c.status, basis),
            *within(table, place),
            *among(table.c.country, country),
            *during(table, from_, to, undated=True),
        ]
        return view.find(self.base, Interval, conditions, reports, limit)

    def chains(
        self,
        *,
        id: Names | None = None,
        class_: Names | None = None,
        stage: Names | None = None,
        place: Where | None = None,
        country: Names | None = None,
        from_: datetime.date | None = None,
        to: datetime.date | None = None,
        reports: Collection[str] | None = None,
        limit: int | None = None,
    ) -> Iterator[AgreementChain]:
        """Agreements by their first stage's time; `stage` is the one reached last."""
        table = chains
        conditions = [
            *among(table.c.id, id),
            *among(table.c.type, class_),
            *among(table.c.status, stage),
            *within(table, place),
            *among(table.c.country, country),
            *during(table, from_, to),
        ]
        return view.find(self.base, AgreementChain, conditions, reports, limit)

    # What people and machines decided

    def judge(self, judgement: Judgement) -> None:
        """Keeps a judgement on two claims of the record, by their ids in the readings that stand."""
        decisions.judge(self.base, judgement)

    def correct(self, correction: Correction) -> None:
        """Keeps a correction of a claim of the record."""
        decisions.correct(self.base, correction)

    def withdraw(self, id: str, at: datetime.datetime) -> None:
        """Takes a judgement or a correction back; it is kept, and says since when."""
        decisions.withdraw(self.base, id, at)

    def judgements(self) -> list[Judgement]:
        """All judgements, the withdrawn too, by time. Claims have the ids of the readings that stand; what is about a claim
        that no standing reading makes is left out (`check` tells of it).
        """
        return decisions.all_judgements(self.base)

    def corrections(self) -> list[Correction]:
        """All corrections, as `judgements` has them."""
        return decisions.all_corrections(self.base)

    # What could not be read

    def quarantine(
        self, name: str, reason: str, detail: str, content: bytes | None, *, at: datetime.datetime | None = None
    ) -> int:
        """Keeps what could not be read, once for each name and content; its number."""
        return quarantine.put(self.base, name, reason, detail, content, at)

    def quarantined(self) -> list[Quarantined]:
        """What is in quarantine, without the contents."""
        return quarantine.held(self.base)

    def content(self, id: int) -> bytes | None:
        """The content of something in quarantine, which stays there; null where none was kept."""
        return quarantine.content(self.base, id)

    def release(self, id: int) -> Quarantined:
        """Lets it out, to be tried again: with its content."""
        return quarantine.release(self.base, id)

    # Upkeep

    @property
    def schema(self) -> int:
        """The number of the newest step that the record has taken."""
        with self.base.reading() as connection:
            return migrations.version_of(connection)

    def stats(self) -> upkeep.Stats:
        """What the record holds."""
        return upkeep.stats(self.base)

    def check(self) -> Iterator[upkeep.Fault]:
        """Everything that is wrong with the record; nothing where it is whole."""
        return upkeep.check(self.base)

    def backup(self, path: Path) -> None:
        """A whole copy of a SQLite record in a new file."""
        upkeep.backup(self.base, path)
