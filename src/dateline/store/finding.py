"""What a query asks for: where and when, over any table that has the columns of a place and of days."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, FromClause, and_, case, func, literal_column, or_, select

from dateline.gazetteer.names import key as name_key
from dateline.model import Claim
from dateline.store import rows
from dateline.store.bulk import portions
from dateline.store.database import Database
from dateline.store.readings import PAGE, current, rows_of
from dateline.store.schema import claims, readings, reports


class Box(NamedTuple):
    """A part of the world in WGS84 decimal degrees; one over the date line has its west east of its east."""

    south: float
    west: float
    north: float
    east: float


# A GeoNames id or several, a name in any spelling, or a box.
Where = int | str | Box | Collection[int]


def within(table: FromClause, place: Where | None) -> list[ColumnElement[bool]]:
    """Conditions on the columns of a place."""
    if place is None:
        return []
    if isinstance(place, Box):
        lon = table.c.lon
        east_of, west_of = lon >= place.west, lon <= place.east
        across = and_(east_of, west_of) if place.west <= place.east else or_(east_of, west_of)
        return [table.c.lat >= place.south, table.c.lat <= place.north, across]
    if isinstance(place, str):
        return [table.c.place_key == name_key(place)]
    return [table.c.geonames.in_([place] if isinstance(place, int) else list(place))]


def during(
    table: FromClause, from_: datetime.date | None, to: datetime.date | None, *, undated: bool = False
) -> list[ColumnElement[bool]]:
    """Conditions for what can have been within the days, both included. A side that is not known is open; what has
    neither is found only where `undated` says so.
    """
    earliest, latest = table.c.earliest, table.c.latest
    conditions: list[ColumnElement[bool]] = []
    # Written as the index has it, so that the days are compared before a row is fetched.
    if from_ is not None:
        conditions.append(func.coalesce(latest, literal_column("'9999'")) >= from_.isoformat())
    if to is not None:
        conditions.append(func.coalesce(earliest, literal_column("''")) <= to.isoformat())
    if conditions and not undated:
        conditions.append(or_(earliest.is_not(None), latest.is_not(None)))
    return conditions


def among(column: ColumnElement[str], wanted: str | Collection[str] | None) -> list[ColumnElement[bool]]:
    """A condition for one value or for any of several."""
    if wanted is None:
        return []
    return [column == wanted] if isinstance(wanted, str) else [column.in_(list(wanted))]


def telling(base: Database, kinds: Collection[tuple[str, str]], first: datetime.date, last: datetime.date) -> set[str]:
    """Ids of the reports with a claim of one of these kinds and types that is about, or failing a time was published on,
    one of these days; of any reading of theirs.
    """
    found: set[str] = set()
    since = func.coalesce(claims.c.latest, case((claims.c.earliest.is_(None), claims.c.published)), "9999")
    until = func.coalesce(claims.c.earliest, claims.c.latest, claims.c.published, "")
    with base.reading() as connection:
        for kind, type_ in sorted(kinds):
            query = (
                select(reports.c.id).distinct()
                .join(readings, readings.c.report == reports.c.key)
                .join(claims, claims.c.reading == readings.c.key)
                .where(claims.c.kind == kind, claims.c.type == type_)
                .where(since >= first.isoformat(), until <= last.isoformat())
            )
            found.update(connection.scalars(query))
    return found


def find_claims(
    base: Database, conditions: Sequence[ColumnElement[bool]], limit: int | None
) -> Iterator[tuple[str, Claim]]:
    """The claims of standing readings that meet the conditions, with their reports' ids; by publication."""
    # Which readings stand is asked only of the reports that have such a claim at all.
    concerned = (
        select(reports.c.id)
        .join(readings, readings.c.report == reports.c.key)
        .join(claims, claims.c.reading == readings.c.key)
        .where(*conditions)
    )
    standing = current(reports.c.id.in_(concerned)).subquery()
    query = (
        select(claims.c.reading, claims.c.number)
        .join(standing, standing.c.key == claims.c.reading)
        .where(*conditions)
        .order_by(claims.c.published, claims.c.reading, claims.c.number)
        .limit(limit)
    )
    with base.reading() as connection:
        found = connection.execute(query).all()
    for some in portions(found, PAGE):
        held = {row.reading: row for row in rows_of(base, sorted({reading for reading, _ in some}))}
        read: dict[int, tuple[Claim, ...]] = {}
        for key, number in some:
            if key not in read:
                read[key] = rows.claims_of(held[key].document)
            yield held[key].id, read[key][number]
