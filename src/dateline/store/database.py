"""A connection to SQLite or PostgreSQL: the only module, with `bulk`, that knows which of the two it is."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from dateline.errors import StoreError
from dateline.store import migrations

# Written into the file's head, so that `file` and other programs can tell it from another database.
APPLICATION_ID = 0x64746C6E
OLDEST_POSTGRESQL = 14
PRAGMAS = (
    "PRAGMA busy_timeout = 60000",
    # A chunk that is acknowledged outlives a power cut; one sync a chunk costs little.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -65536",
    "PRAGMA mmap_size = 268435456",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 67108864",
)
SCHEMA = "dateline"
# One writer at a time, as in SQLite: keys then follow the order in which chunks were committed.
WRITER_LOCK = 0x646C


class Database:
    """One database, opened and of this program's schema. `where` is how messages name it, without a password."""

    def __init__(self, engine: Engine, where: str, path: Path | None):
        self.engine = engine
        self.where = where
        self.path = path
        self.dialect = engine.dialect.name

    @classmethod
    def open(cls, where: str | Path, *, create: bool = True, migrate: bool = True) -> Database:
        """The database at `where`: a file, or a `postgresql://` address. One that is not there, or empty, is made where
        `create` says so; an older one is brought up to date where `migrate` does. Raises `StoreError`.
        """
        database = cls.connect(where, create=create)
        try:
            with database.explained():
                database._prepare(create, migrate)
        except BaseException:
            database.close()
            raise
        return database

    @classmethod
    def connect(cls, where: str | Path, *, create: bool = True) -> Database:
        """The database as it is, whatever its schema."""
        return cls._postgresql(str(where)) if is_address(where) else cls._sqlite(Path(where), create)

    @classmethod
    def _sqlite(cls, path: Path, create: bool) -> Database:
        if not path.exists():
            if not create:
                raise StoreError(f"{path}: there is no record; `dateline ingest … --db {path}` makes one")
            if not path.parent.is_dir():
                raise StoreError(f"{path}: the folder {path.parent} does not exist; make it, or name another")
        elif not path.is_file():
            raise StoreError(f"{path}: is no file; name a file for the record")
        elif path.stat().st_size and not _is_sqlite(path):
            raise StoreError(f"{path}: is no SQLite database; name another file for the record")
        engine = create_engine(URL.create("sqlite", database=str(path.absolute())), connect_args={"timeout": 60})
        event.listen(engine, "connect", _set_pragmas)
        event.listen(engine, "begin", _begin)
        return cls(engine, str(path), path)

    @classmethod
    def _postgresql(cls, address: str) -> Database:
        try:
            url = make_url(address).set(drivername="postgresql+psycopg")
        except (ArgumentError, ValueError) as error:
            raise StoreError(f"the address of the record is not understood: {error}") from error
        where = url.set(drivername="postgresql").render_as_string(hide_password=True)
        try:
            engine = create_engine(url, pool_pre_ping=True)
        except (ImportError, NoSuchModuleError) as error:
            raise StoreError(f"{where}: PostgreSQL needs psycopg; `pip install dateline[postgres]`") from error
        if "options" not in url.query:
            event.listen(engine, "connect", _set_search_path)
        return cls(engine, where, None)

    def _prepare(self, create: bool, migrate: bool) -> None:
        self.recognise(create)
        with self.engine.connect() as connection:
            version = migrations.version_of(connection)
        migrations.check_version(version, self.where)
        if version == migrations.NEWEST:
            return
        if version and not migrate:
            raise StoreError(f"{self.where}: made by an older dateline (schema {version}); run `dateline db migrate`")
        self.migrate()

    def recognise(self, create: bool) -> None:
        """Refuses a database that is somebody else's, or one that cannot hold a record."""
        with self.reading() as connection:
            self._recognise(connection, create)

    def _recognise(self, connection: Connection, create: bool) -> None:
        tables = inspect(connection).get_table_names()
        if self.dialect == "sqlite":
            if tables and "migrations" not in tables:
                raise StoreError(f"{self.where}: is a database of another program; name another file for the record")
        else:
            version = int(connection.execute(text("SHOW server_version_num")).scalar_one())
            if version // 10000 < OLDEST_POSTGRESQL:
                raise StoreError(f"{self.where}: PostgreSQL {version // 10000} is too old; it must be {OLDEST_POSTGRESQL} or newer")
            encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
            if encoding != "UTF8":
                raise StoreError(f"{self.where}: its encoding is {encoding}; make the database with ENCODING 'UTF8'")
        if not create and "migrations" not in tables:
            raise StoreError(f"{self.where}: there is no record; `dateline ingest` makes one")

    def migrate(self, upto: int = migrations.NEWEST) -> list[migrations.Migration]:
        """Takes the missing steps, each process that opens the database waiting for the first; which were taken."""
        with self.writing() as connection:
            if self.dialect == "postgresql":
                schema = connection.execute(text("SHOW search_path")).scalar_one()
                if schema == SCHEMA:
                    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
            else:
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            return migrations.migrate(connection, self.where, upto)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for queries."""
        with self.explained(), self.engine.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction, the only one that writes: committed at the end, undone by any error."""
        with self.explained(), self.engine.connect() as opened:
            connection = opened.execution_options(dateline_writes=True)
            with connection.begin():
                if self.dialect == "postgresql":
                    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": WRITER_LOCK})
                yield connection

    @contextlib.contextmanager
    def explained(self) -> Iterator[None]:
        """Says in words what the database refused."""
        try:
            yield
        except DBAPIError as error:
            raise StoreError(f"{self.where}: {_in_words(error.orig)}") from error
        except self.engine.dialect.loaded_dbapi.Error as error:
            # From the driver itself, which the bulk path uses directly.
            raise StoreError(f"{self.where}: {_in_words(error)}") from error

    def close(self) -> None:
        """Lets go of all connections; the database is opened anew where it is used again."""
        self.engine.dispose()


# A part of what a database says, and what is to be done.
ADVICE = {
    "locked": "another program is writing to it; try again when it is done",
    "disk is full": "make room, and run it again: what was safe is kept",
    "unable to open": "is it there, and may you write to its folder?",
    "readonly": "may you write to it and to its folder?",
    "malformed": "take the newest backup, or save what can be read with sqlite3's .recover",
    "fts5": "this Python's SQLite has no full-text search; use another Python",
    "Connection refused": "is the server running?",
    "No such file": "is the server running?",
    "password": "see to the user and the password in the address or in ~/.pgpass",
    "does not exist": "make it with createdb",
    "permission denied": "the user needs the right to create in the database",
}


def _in_words(error: BaseException | None) -> str:
    """The first line of what the database said, with advice where there is some."""
    what = str(error).strip().split("\n")[0] or type(error).__name__
    return next((f"{what}; {advice}" for part, advice in ADVICE.items() if part in what), what)


def is_address(where: str | Path) -> bool:
    """Whether a record is named by a PostgreSQL address, else it is a file."""
    return isinstance(where, str) and where.startswith(("postgresql:", "postgres:", "postgresql+psycopg:"))


def _is_sqlite(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(15) == b"SQLite format 3"
    except OSError as error:
        raise StoreError(f"{path}: cannot be opened: {error.strerror}") from error


def _set_pragmas(connection: sqlite3.Connection, _record: Any) -> None:
    # Transactions are begun by `_begin`, not by the driver, which would leave out those that make tables.
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(pragma).close()
    # Kept in the file itself, so it is not done to a file of another program.
    new = not connection.execute("PRAGMA page_count").fetchone()[0]
    if new or connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
        connection.execute("PRAGMA journal_mode = WAL").close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("dateline_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _set_search_path(connection: Any, _record: Any) -> None:
    # A schema of its own, so that the record can share a database; an address with options= chooses another.
    with connection.cursor() as cursor:
        cursor.execute(f"SET search_path TO {SCHEMA}")
    connection.commit()
