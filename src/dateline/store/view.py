"""The consolidated view: happenings, intervals and chains as they follow from claims and judgements. Derived, so it may be
thrown away and built again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

import msgspec
from sqlalchemy import ColumnElement, Connection, Table, delete, func, insert, select

from dateline.model import Place
from dateline.model.record import AgreementChain, ClaimKey, Happening, Interval
from dateline.store import bulk
from dateline.store.bulk import portions
from dateline.store.database import Database
from dateline.store.rows import clean, place_columns
from dateline.store.schema import chains, facts, happenings, intervals, view_reports

Kind = type[Happening] | type[Interval] | type[AgreementChain]
Replacing = Collection[str] | Mapping[Kind, Collection[str]] | None
V = TypeVar("V", Happening, Interval, AgreementChain)
TABLES: dict[Kind, Table] = {Happening: happenings, Interval: intervals, AgreementChain: chains}
UPTO = "view-upto"
MADE_BY = "view-made-by"
LIST = 1000

_encoder = msgspec.json.Encoder()


def put(
    base: Database,
    values: Iterable[Happening | Interval | AgreementChain],
    replacing: Replacing,
    upto: int | None,
    made_by: str | None = None,
) -> None:
    """Puts the values into the view in one transaction: in place of all of it, or of those with the ids named (of any kind,
    or of the kind that they are named for) and of those with their own ids.
    """
    named: Mapping[Kind, Collection[str]] = (
        replacing if isinstance(replacing, Mapping) else dict.fromkeys(TABLES, replacing or ())
    )
    rows: dict[Table, list[tuple[Any, ...]]] = {table: [] for table in TABLES.values()}
    report_rows: set[tuple[str, str, str]] = set()
    for value in values:
        table = TABLES[type(value)]
        rows[table].append(_row(value))
        report_rows.update((report, table.name, value.id) for report in _reports(value))
    with base.writing() as connection:
        if replacing is None:
            for table in (*rows, view_reports):
                connection.execute(delete(table))
        for kind, table in TABLES.items():
            some = rows[table]
            if replacing is not None:
                _remove(connection, table, {*named.get(kind, ()), *(row[0] for row in some)})
            bulk.insert(connection, table, some)
        bulk.insert(connection, view_reports, sorted(report_rows))
        for name, said in ((UPTO, upto), (MADE_BY, made_by)):
            if said is not None:
                connection.execute(delete(facts).where(facts.c.name == name))
                connection.execute(insert(facts).values(name=name, value=str(said)))


def _remove(connection: Connection, table: Table, ids: Collection[str]) -> None:
    for some in portions(sorted(ids), LIST):
        connection.execute(delete(table).where(table.c.id.in_(some)))
        connection.execute(delete(view_reports).where(view_reports.c.kind == table.name, view_reports.c.id.in_(some)))


def _row(value: Happening | Interval | AgreementChain) -> tuple[Any, ...]:
    type_, status, place, earliest, latest = _facets(value)
    document = _encoder.encode(value).decode()
    return (clean(value.id), type_, status, *place_columns(place), earliest, latest, document)


def _facets(
    value: Happening | Interval | AgreementChain,
) -> tuple[str, str | None, Place | None, str | None, str | None]:
    """Type, status, place, earliest and latest day."""
    if isinstance(value, Happening):
        time = value.time
        return value.type, value.status, value.place, time.earliest if time else None, time.latest if time else None
    if isinstance(value, Interval):
        return value.type, value.basis, value.place, value.start, value.end
    times = [stage.time for stage in value.stages if stage.time]
    earliest = min((time.earliest for time in times if time.earliest), default=None)
    latest = max((time.latest for time in times if time.latest), default=None)
    return value.class_, value.stages[-1].stage if value.stages else None, value.place, earliest, latest


def _reports(value: Happening | Interval | AgreementChain) -> set[str]:
    keys: list[ClaimKey] = []
    if isinstance(value, AgreementChain):
        for stage in value.stages:
            keys += stage.claims
        keys += [term.claim for term in value.terms]
    else:
        keys += value.claims
    if isinstance(value, Happening):
        return {*value.reports, *(key.report for key in keys)}
    return {key.report for key in keys}


def find(
    base: Database,
    kind: type[V],
    conditions: Sequence[ColumnElement[bool]],
    reports: Collection[str] | None = None,
    limit: int | None = None,
) -> Iterator[V]:
    """The values that meet the conditions and, where reports are named, rest on one of them; by time, then id."""
    table = TABLES[kind]
    query = select(table.c.document, table.c.earliest, table.c.id).where(*conditions).limit(limit)
    query = query.order_by(func.coalesce(table.c.earliest, table.c.latest, "9999"), table.c.id)
    found: list[Any] = []
    with base.reading() as connection:
        if reports is None:
            found = list(connection.execute(query))
        else:
            seen = set()
            for some in portions(sorted(set(reports)), LIST):
                ids = select(view_reports.c.id).where(
                    view_reports.c.kind == table.name, view_reports.c.report.in_(some)
                )
                for row in connection.execute(query.where(table.c.id.in_(ids))):
                    if row.id not in seen:
                        seen.add(row.id)
                        found.append(row)
    decoder = msgspec.json.Decoder(kind)
    for row in found:
        yield decoder.decode(row.document)


def upto(base: Database) -> int:
    """The key of the newest reading that the view has seen, 0 where none."""
    return int(fact(base, UPTO) or 0)


def fact(base: Database, name: str) -> str | None:
    """What the record remembers under that name; null where nothing."""
    with base.reading() as connection:
        return connection.execute(select(facts.c.value).where(facts.c.name == name)).scalar_one_or_none()
