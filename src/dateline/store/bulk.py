"""Many rows at once, by the fastest way that each database has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Table

Row = Sequence[Any]
T = TypeVar("T")


@lru_cache(maxsize=64)
def _statement(table: Table, how: str) -> str:
    names = ", ".join(column.name for column in table.columns)
    if how == "copy":
        return f"COPY {table.name} ({names}) FROM STDIN"
    return f"INSERT INTO {table.name} ({names}) VALUES ({', '.join('?' * len(table.columns))})"


def insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Inserts rows that hold a value for every column of the table, in the schema's order."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_statement(table, "insert"), list(map(tuple, rows)))
        return
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(_statement(table, "copy")) as copy:
        for row in rows:
            copy.write_row(row)


def portions(values: Iterable[T], size: int) -> Iterator[list[T]]:
    """The values in lists of that size, the last one shorter."""
    stream = iter(values)
    while portion := list(islice(stream, size)):
        yield portion
