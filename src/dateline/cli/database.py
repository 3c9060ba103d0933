"""Which record a command works on: `--db`, else the environment's `DATELINE_DB`, else the config file's `db`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from dateline.record import Record

HELP = "The record: a file (SQLite), or postgresql://…. Default: $DATELINE_DB, else `db` in the config file."

db_option = click.option("--db", metavar="FILE|URL", envvar="DATELINE_DB", help=HELP)


def open_record(db: str | None, *, create: bool = False) -> Record:
    """The record that is named. Raises `StoreError`."""
    where = record_named(db)
    from dateline.record import Record

    return Record.open(where, create=create)


def record_named(db: str | None) -> str:
    """Where the record is. Raises `click.UsageError` where nothing says so."""
    where = db or _configured()
    if not where:
        raise click.UsageError(f"no record named: use --db record.db, or DATELINE_DB, or `db = …` in {config_file()}")
    return where


def config_file() -> Path:
    """The user's config file: `DATELINE_CONFIG` where it is set."""
    chosen = os.environ.get("DATELINE_CONFIG")
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("dateline", appauthor=False) / "config.toml"


def _configured() -> str | None:
    import tomllib

    path = config_file()
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8")).get("db")
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise click.UsageError(f"{path} cannot be read: {error}") from error
    if found is not None and not isinstance(found, str):
        raise click.UsageError(f"{path}: `db` has to be a string, such as \"record.db\"")
    return found
