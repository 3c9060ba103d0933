"""The record over many reports: what is stored, consolidated, asked and judged, behind one door."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from dateline.consolidation import METHOD
from dateline.consolidation.consolidate import View, consolidate
from dateline.consolidation.copies import shingles
from dateline.consolidation.corrections import corrected
from dateline.consolidation.incremental import blocks_of_filing, renew
from dateline.consolidation.incremental_agreements import renew_chains
from dateline.consolidation.incremental_intervals import renew_intervals
from dateline.consolidation.locations import part_of
from dateline.errors import InputError
from dateline.gazetteer import Gazetteer
from dateline.model import Claim, Place, Time
from dateline.model.record import (
    AgreementChain,
    ClaimKey,
    Correction,
    Evidence,
    Filing,
    Happening,
    Interval,
    Judgement,
    Verdict,
)
from dateline.store.store import Store
from dateline.store.view import Kind

# From so many new reports on, making all anew costs less than looking for what each of them touches.
MANY = 2000
Tick = Callable[[str], None]


class Record:
    """A record opened by `Record.open`. What is asked of it is first brought up to date with what was ingested or judged.

    Raises `StoreError` where the database refuses, `InputError` where a name or claim is not known.
    """

    def __init__(self, store: Store):
        self.store = store

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return Gazetteer.open()

    @classmethod
    def open(cls, where: str | Path, *, create: bool = False) -> Self:
        """The record in a SQLite file or at a `postgresql://…` address."""
        return cls(Store.open(where, shingles_of=shingles, blocks_of_filing=blocks_of_filing, create=create))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.store.close()

    # Bringing the view up to date

    def update(self, tick: Tick | None = None) -> int:
        """Consolidates what came since the last time; how many reports that were. A view that an older method of
        consolidation made is made anew.
        """
        new = self.store.unseen()
        outdated = self.store.fact("view-upto") is not None and self.store.fact("view-made-by") != METHOD
        if not new and not outdated:
            return 0
        upto = self.store.newest()
        if outdated:
            self._note_anew(tick)
        if outdated or len(new) > MANY or next(self.store.happenings(limit=1), None) is None:
            self._rebuild(upto, tick)
        else:
            self._renew(new, self._before(new), upto)
        return len(new)

    def rebuild(self, tick: Tick | None = None) -> None:
        """Throws the consolidated view away and makes it anew."""
        self._rebuild(self.store.newest(), tick)

    def _note_anew(self, tick: Tick | None) -> None:
        """Notes the blocks of all that is filed, also of what reviewers changed."""
        if tick:
            tick("noting where claims can meet")
        self.store.rebuild_blocks()
        for filing in self._standing({c.claim.report for c in self.store.corrections()}):
            self.store.note(filing)

    def _rebuild(self, upto: int, tick: Tick | None) -> None:
        if tick:
            tick("consolidating")
        view = consolidate(self.store.filings(), self.store.judgements(), self.store.corrections())
        self.store.put_view(view.happenings, view.intervals, view.chains, replacing=None, upto=upto, made_by=METHOD)

    def _renew(self, reports: Collection[str], before: Collection[Filing], upto: int | None) -> None:
        """What the reports touch is made anew. `before` are filings of theirs that no longer stand so."""
        kept, corrections = _Kept(self.store), self.store.corrections()
        changed = self._standing(reports)
        for filing in changed:
            if any(c.claim.report == filing.report for c in corrections):
                self.store.note(filing)
        made = renew(changed, kept, self.store.judgements(), corrections, gone=before)
        holding = renew_intervals(changed, before, kept, corrections)
        deals = renew_chains(changed, before, kept, corrections)
        claims = made.claims | holding.claims
        touched = {key.report for key in claims} | set(reports)
        replacing: dict[Kind, Collection[str]] = {
            Happening: {h.id for h in self.store.happenings(reports=touched) if made.claims & set(h.claims)},
            Interval: {i.id for i in self.store.intervals(reports=touched) if holding.claims & set(i.claims)},
            AgreementChain: deals.replaced,
        }
        self.store.put_view(made.happenings, holding.intervals, deals.chains, replacing=replacing, upto=upto)

    def _standing(self, reports: Collection[str]) -> list[Filing]:
        """The reports' filings with what reviewers changed."""
        corrections = self.store.corrections()
        return [corrected(filing, corrections, strict=False) for filing in self.store.filings(reports)]

    def _before(self, reports: Collection[str]) -> list[Filing]:
        """The filings of the readings that were put aside for those that stand now, with what reviewers changed."""
        past = {report: readings[-2] for report in reports if len(readings := self.store.history(report)) > 1}
        corrections = self.store.corrections() if past else []
        return [
            corrected(msgspec.structs.replace(filing, claims=past[filing.report].claims), corrections, strict=False)
            for filing in (self.store.filings(past) if past else ())
        ]

    # Asking

    def happenings(
        self,
        place: str | None = None,
        *,
        from_: datetime.date | None = None,
        to: datetime.date | None = None,
        as_of: datetime.date | None = None,
        **more: Any,
    ) -> list[Happening]:
        """Happenings by time, at a place and near it; `as_of`: as they stood to who had read what was published by then."""
        if as_of:
            found = self.as_of(as_of, place).happenings
            return [h for h in found if within(h.time, from_, to) and (place is None or self._is_at(h.place, place))]
        self.update()
        found_: dict[str, Happening] = {}
        for where in self._wheres(place):
            for one in self.store.happenings(place=where, from_=from_, to=to, **more):
                found_[one.id] = one
        return sorted(found_.values(), key=lambda h: ((h.time.earliest or h.time.latest or "") if h.time else "", h.id))

    def intervals(
        self,
        place: str | None = None,
        *,
        type: str | Collection[str] | None = None,
        on: datetime.date | None = None,
        as_of: datetime.date | None = None,
    ) -> list[Interval]:
        """Who held a place, what was besieged, when a ceasefire held; `on`: what is claimed for that day."""
        if as_of:
            kinds = {type} if isinstance(type, str) else set(type or ())
            found = [
                i
                for i in self.as_of(as_of, place).intervals
                if (not kinds or i.type in kinds) and (place is None or self._is_at(i.place, place))
            ]
        else:
            self.update()
            by_id = {i.id: i for where in self._wheres(place) for i in self.store.intervals(place=where, type=type)}
            found = list(by_id.values())
        if on:
            day = on.isoformat()
            found = [i for i in found if (i.start is None or i.start <= day) and (i.end is None or day <= i.end)]
        return sorted(found, key=lambda i: (i.place.name, i.start or i.last_attested or i.end or "", i.id))

    def chains(self, place: str | None = None, *, as_of: datetime.date | None = None) -> list[AgreementChain]:
        """Agreements with the stages that they went through."""
        if as_of:
            return [c for c in self.as_of(as_of, place).chains if place is None or self._is_at(c.place, place)]
        self.update()
        return list({c.id: c for where in self._wheres(place) for c in self.store.chains(place=where)}.values())

    def gaps(self, place: str | None = None) -> Iterator[Evidence]:
        """What reports say is not known; of a place: what reports with a claim about it say so."""
        reports = {r for where in self._wheres(place) for r, _ in self.store.claims(place=where)} if place else None
        keys = [
            ClaimKey(report, claim.id)
            for report, claim in self.store.claims(kind="gap")
            if reports is None or report in reports
        ]
        return self.evidence(keys)

    def evidence(self, keys: Iterable[ClaimKey]) -> Iterator[Evidence]:
        """The claims with their sentences, by publication. Raises `InputError` for one that the record does not have."""
        wanted: dict[str, list[ClaimKey]] = {}
        for key in keys:
            wanted.setdefault(key.report, []).append(key)
        corrections = [c for c in self.store.corrections() if c.withdrawn is None]
        found = []
        for report, here in wanted.items():
            reading = self.store.reading(report)
            claims = {claim.id: claim for claim in reading.claims} if reading else {}
            for key in here:
                claim = claims.get(key.claim)
                if reading is None or claim is None:
                    raise InputError(f"{key}: the record has no such claim")
                span = reading.report.sentences[claim.sentence]
                found.append(
                    Evidence(
                        key,
                        claim,
                        reading.report.text[span.start : span.end],
                        reading.report.outlet or reading.report.credit,
                        reading.report.published,
                        reading.report.url,
                        tuple(c for c in corrections if c.claim == key),
                    )
                )
        return iter(sorted(found, key=lambda e: (e.published or datetime.date.max, e.key)))

    def as_of(self, day: datetime.date, place: str | None = None) -> View:
        """The view from what was published by that day; of a place, from the reports that speak of it."""
        reports: Collection[str] | None = None
        if place is not None:
            reports = {r for where in self._wheres(place) for r, _ in self.store.claims(place=where)}
        filings = self.store.filings(reports, as_of=day)
        return consolidate(filings, self.store.judgements(), self.store.corrections())

    def view(self) -> View:
        """Everything that the record holds together, as `export` takes it."""
        self.update()
        gaps = tuple(ClaimKey(report, claim.id) for report, claim in self.store.claims(kind="gap"))
        return View(tuple(self.store.happenings()), tuple(self.store.intervals()), tuple(self.store.chains()), gaps)

    def _wheres(self, place: str | None) -> list[int | str | None]:
        """A place's name, its unnamed parts, and the GeoNames id of the largest place of the name, which a town's parts carry."""
        if place is None:
            return [None]
        found = max(self._gazetteer.find(place), key=lambda candidate: candidate.population or 0, default=None)
        return [place, part_of(place), found.geonames] if found and found.geonames else [place, part_of(place)]

    def _is_at(self, found: Place | None, place: str) -> bool:
        from dateline.gazetteer.names import key

        wheres = self._wheres(place)
        names = {key(where) for where in wheres if isinstance(where, str)}
        return found is not None and (key(found.name) in names or found.geonames in wheres)

    # Judging

    def judge(self, one: ClaimKey, other: ClaimKey, verdict: Verdict, author: str, why: str | None = None) -> Judgement:
        """A person's decision on two claims, which overrules the machine's until it is withdrawn."""
        list(self.evidence([one, other]))
        first, second = sorted((one, other))
        judgement = Judgement(new_id("j"), first, second, verdict, author, _now(), None, why)
        self.store.judge(judgement)
        self._renew({one.report, other.report}, (), None)
        return judgement

    def correct(self, claim: ClaimKey, field: str, value: str, author: str, why: str | None = None) -> Correction:
        """Another value for a field of a claim (`recipient`, `status`, `figure.low`); the claim itself stays as it was read.

        Names of people are joined by semicolons, a time is a day or two joined by a slash; an empty value empties the field.
        """
        (found,) = self.evidence([claim])
        path = field if "." in field or hasattr(found.claim, field) else f"{found.claim.kind}.{field}"
        correction = Correction(new_id("k"), claim, path, value, author, _now(), why)
        try:
            corrected(next(iter(self.store.filings([claim.report]))), [correction])
        except ValueError as error:
            raise InputError(str(error).partition(": ")[2]) from None
        before = self._standing({claim.report})
        self.store.correct(correction)
        self._renew({claim.report}, before, None)
        return correction

    def withdraw(self, id: str) -> None:
        """Takes a judgement or correction back. It is kept, with the moment at which it ended."""
        keys = {key for j in self.store.judgements() if j.id == id for key in (j.one, j.other)}
        keys |= {c.claim for c in self.store.corrections() if c.id == id}
        if not keys:
            raise InputError(f"{id}: the record has no such judgement or correction")
        reports = {key.report for key in keys}
        before = self._standing(reports)
        self.store.withdraw(id, _now())
        self._renew(reports, before, None)


class _Kept:
    """The store as consolidation asks it."""

    def __init__(self, store: Store):
        self.store = store

    def touching(self, blocks: Collection[str]) -> Iterable[Filing]:
        return self.store.filings_touching(blocks)

    def of_reports(self, reports: Collection[str]) -> Iterable[Filing]:
        return self.store.filings(reports)

    def chains_resting_on(self, reports: Collection[str]) -> Iterable[AgreementChain]:
        return self.store.chains(reports=reports)

    def telling(self, sorts: Collection[str], first: int, last: int) -> Iterable[Filing]:
        days = [datetime.date.fromordinal(min(day, datetime.date.max.toordinal())) for day in (first, last)]
        kinds = {(sort.split()[0], sort.split()[1]) for sort in sorts}
        corrected_ones = {c.claim.report for c in self.store.corrections()}
        return self.store.filings(self.store.reports_telling(kinds, *days) | corrected_ones)


def parse_key(text: str) -> ClaimKey:
    """`report#claim`. Raises `InputError`."""
    report, mark, claim = text.rpartition("#")
    if not (report and mark and claim):
        raise InputError(f"{text}: a claim is named by its report and its own id, as in sana-0412#c3")
    return ClaimKey(report, claim)


def place_of(claim: Claim) -> Place | None:
    """Where a claim's content is; null for a gap."""
    body = claim.event or claim.figure or claim.condition or claim.agreement
    return body.place if body else None


def within(time: Time | None, from_: datetime.date | None, to: datetime.date | None) -> bool:
    """Whether a time can lie between two days, both included."""
    if from_ is None and to is None:
        return True
    if time is None or not (time.earliest or time.latest):
        return False
    late = from_ is None or (time.latest or "9999") >= from_.isoformat()
    return late and (to is None or (time.earliest or "") <= to.isoformat())


def new_id(kind: str) -> str:
    return f"{kind}-{uuid.uuid4().hex[:10]}"


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
