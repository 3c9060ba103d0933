"""What people and machines decided about claims. Nothing is changed: what is taken back has a row that says so.

A claim's id is counted anew by every reading. A decision is therefore kept with the reading that it was made on, and is
handed out with the id that the same claim (its kind, type and words) has in the reading that stands now.
"""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from dateline.errors import StoreError
from dateline.model import Claim
from dateline.model.record import ClaimKey, Correction, Judgement
from dateline.store import rows
from dateline.store.database import Database
from dateline.store.moments import iso, moment
from dateline.store.readings import current, current_keys, rows_of
from dateline.store.schema import claims, corrections, judgements, readings, reports, withdrawals


def judge(base: Database, judgement: Judgement) -> None:
    """Keeps the judgement. The same again changes nothing; another of the same id is refused."""
    with base.writing() as connection:
        values = {
            "id": judgement.id,
            **_reference(connection, base, judgement.one, "one_"),
            **_reference(connection, base, judgement.other, "other_"),
            "verdict": judgement.verdict,
            "author": judgement.author,
            "time": iso(judgement.time),
            "score": judgement.score,
            "why": judgement.why,
        }
        _keep(connection, base, judgements, values)
    if judgement.withdrawn:
        withdraw(base, judgement.id, judgement.withdrawn)


def correct(base: Database, correction: Correction) -> None:
    """Keeps the correction, as `judge` does."""
    with base.writing() as connection:
        values = {
            "id": correction.id,
            **_reference(connection, base, correction.claim, ""),
            "field": correction.field,
            "value": correction.value,
            "author": correction.author,
            "time": iso(correction.time),
            "why": correction.why,
        }
        _keep(connection, base, corrections, values)
    if correction.withdrawn:
        withdraw(base, correction.id, correction.withdrawn)


def _reference(connection: Connection, base: Database, key: ClaimKey, before: str) -> dict[str, Any]:
    reading = connection.scalars(current(reports.c.id == key.report)).first()
    there = select(claims.c.id).where(claims.c.reading == reading, claims.c.id == key.claim)
    if reading is None or connection.execute(there).first() is None:
        raise StoreError(f"{base.where}: there is no claim {key}; `dateline show` prints the ids of claims")
    return {f"{before}report": key.report, f"{before}claim": key.claim, f"{before}reading": reading}


def _keep(connection: Connection, base: Database, table: Table, values: dict[str, Any]) -> None:
    other = corrections if table is judgements else judgements
    row = connection.execute(select(table).where(table.c.id == values["id"])).mappings().first()
    if row is None and connection.execute(select(other.c.id).where(other.c.id == values["id"])).first() is None:
        connection.execute(insert(table).values(values))
    elif row is None or any(row[name] != value for name, value in values.items() if not name.endswith("reading")):
        raise StoreError(f"{base.where}: there is another decision with the id {values['id']}; give it an id of its own")


def withdraw(base: Database, id: str, at: datetime.datetime) -> None:
    """Takes a judgement or correction back; once taken back, it stays so from that moment."""
    with base.writing() as connection:
        known = any(
            connection.execute(select(table.c.id).where(table.c.id == id)).first() for table in (judgements, corrections)
        )
        if not known:
            raise StoreError(f"{base.where}: there is no judgement or correction {id}")
        if connection.execute(select(withdrawals.c.id).where(withdrawals.c.id == id)).first() is None:
            connection.execute(insert(withdrawals).values(id=id, at=iso(at)))


def all_judgements(base: Database) -> list[Judgement]:
    """Every judgement on claims that still stand, the withdrawn too, in the order of their times."""
    query = (
        select(judgements, withdrawals.c.at.label("withdrawn"))
        .outerjoin(withdrawals, withdrawals.c.id == judgements.c.id)
        .order_by(judgements.c.time, judgements.c.id)
    )
    with base.reading() as connection:
        found = connection.execute(query).all()
    refer = References(base)
    for row in found:
        refer.expect(row.one_report, row.one_reading)
        refer.expect(row.other_report, row.other_reading)
    kept = []
    for row in found:
        one = refer.now(row.one_report, row.one_claim, row.one_reading)
        other = refer.now(row.other_report, row.other_claim, row.other_reading)
        if one and other:
            withdrawn = moment(row.withdrawn) if row.withdrawn else None
            time = moment(row.time)
            kept.append(Judgement(row.id, one, other, row.verdict, row.author, time, row.score, row.why, withdrawn))
    return kept


def all_corrections(base: Database) -> list[Correction]:
    """Every correction of a claim that still stands, the withdrawn too, in the order of their times."""
    query = (
        select(corrections, withdrawals.c.at.label("withdrawn"))
        .outerjoin(withdrawals, withdrawals.c.id == corrections.c.id)
        .order_by(corrections.c.time, corrections.c.id)
    )
    with base.reading() as connection:
        found = connection.execute(query).all()
    refer = References(base)
    for row in found:
        refer.expect(row.report, row.reading)
    kept = []
    for row in found:
        claim = refer.now(row.report, row.claim, row.reading)
        if claim:
            withdrawn = moment(row.withdrawn) if row.withdrawn else None
            kept.append(Correction(row.id, claim, row.field, row.value, row.author, moment(row.time), row.why, withdrawn))
    return kept


class References:
    """Claims as decisions name them, found again in the readings that stand now. First `expect` them all, then ask."""

    def __init__(self, base: Database):
        self.base = base
        self._expected: set[tuple[str, int]] = set()
        self._standing: dict[str, int] | None = None
        self._claims: dict[int, tuple[Claim, ...]] = {}

    def expect(self, report: str, reading: int) -> None:
        self._expected.add((report, reading))

    def now(self, report: str, claim: str, reading: int) -> ClaimKey | None:
        """The claim's key in the reading that stands now; null where that does not make the claim."""
        if self._standing is None:
            self._look_up()
        newest = (self._standing or {}).get(report)
        if newest is None or newest == reading:
            return ClaimKey(report, claim) if newest else None
        meant = next((one for one in self._claims[reading] if one.id == claim), None)
        if meant is None:
            return None
        same = [one for one in self._claims[newest] if _likeness(one) == _likeness(meant)]
        same.sort(key=lambda one: (abs(one.start - meant.start), one.id != meant.id))
        return ClaimKey(report, same[0].id) if same else None

    def _look_up(self) -> None:
        ids = {report for report, _ in self._expected}
        keys = current_keys(self.base, ids)
        with self.base.reading() as connection:
            query = select(readings.c.key, reports.c.id).join(reports, reports.c.key == readings.c.report)
            self._standing = {
                id_: key
                for start in range(0, len(keys), 1000)
                for key, id_ in connection.execute(query.where(readings.c.key.in_(keys[start : start + 1000])))
            }
        moved = [(report, old) for report, old in self._expected if self._standing.get(report) not in (None, old)]
        wanted = {old for _, old in moved} | {self._standing[report] for report, _ in moved}
        for row in rows_of(self.base, sorted(wanted)):
            self._claims[row.reading] = rows.claims_of(row.document)


def _likeness(claim: Claim) -> tuple[str, ...]:
    return claim.kind, rows.facets(claim)[0], claim.polarity, claim.text
