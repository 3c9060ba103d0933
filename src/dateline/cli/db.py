"""`dateline db`: looking after a record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dateline.cli.database import db_option, record_named
from dateline.errors import StoreError

if TYPE_CHECKING:
    from sqlalchemy import Column

    from dateline.store import Stats


@click.group("db")
def command() -> None:
    """Check a record, count what is in it, bring it up to date, copy it."""


@command.command("check")
@db_option
@click.pass_context
def check(ctx: click.Context, db: str | None) -> None:
    """Look for anything in the record that is not as it must be.

    Reads every reading: whether it is the one that was put in, whether its words stand at their offsets, whether anything
    is lost, doubled or left over. Faults are printed one a line, and the exit code is then 7. Nothing is changed.
    """
    from dateline.rendering.account import count
    from dateline.rendering.wording import visible
    from dateline.store import Store

    faults = 0
    with Store.open(record_named(db), create=False, migrate=False) as store:
        for fault in store.check():
            faults += 1
            click.echo(visible(str(fault)))
        if not faults:
            click.echo(f"{count(sum(store.stats().readings.values()), 'reading')}, no faults")
    if faults:
        click.echo(f"dateline: faults found: {faults:,}", err=True)
        ctx.exit(StoreError.exit_code)


@command.command("stats")
@db_option
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
def stats(db: str | None, form: str) -> None:
    """Count what the record holds."""
    import msgspec

    from dateline.store import Store

    with Store.open(record_named(db), create=False, migrate=False) as store:
        found = store.stats()
    if form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode(found)).decode())
    else:
        _print(found)


def _print(found: Stats) -> None:
    from dateline.rendering.wording import visible

    rows = [
        ("record", found.where),
        ("schema", str(found.schema)),
        ("size", f"{found.bytes / 1e6:,.1f} MB"),
        ("reports", f"{found.reports:,}" + (f" ({found.texts:,} texts)" if found.texts != found.reports else "")),
        ("published", f"{found.first_published} to {found.last_published}" if found.first_published else "not known"),
        *((f"readings by {reader}", f"{count:,}") for reader, count in found.readings.items()),
        *((f"claims: {kind}", f"{count:,}") for kind, count in found.claims.items()),
        ("happenings", f"{found.happenings:,}"),
        ("intervals", f"{found.intervals:,}"),
        ("agreements", f"{found.chains:,}"),
        ("readings not consolidated", f"{found.unseen:,}"),
        ("judgements", f"{found.judgements:,}"),
        ("corrections", f"{found.corrections:,}"),
        ("in quarantine", f"{found.quarantined:,}"),
    ]
    width = max(len(name) for name, _ in rows) + 2
    for name, value in rows:
        click.echo(visible(f"{name:{width}}{value}"))


@command.command("tables")
def tables() -> None:
    """Print the tables of a record and what their columns mean."""
    from dateline.store.schema import metadata

    for number, table in enumerate(metadata.tables.values()):
        click.echo(("\n" if number else "") + f"{table.name}: {table.comment}")
        for column in table.columns:
            name = f"{column.name} ({', '.join(_marks(column))})"
            click.echo(f"  {name:36}{column.comment}")


def _marks(column: Column[Any]) -> list[str]:
    kind = {"Text": "text", "LargeBinary": "bytes", "Float": "number"}.get(type(column.type).__name__, "whole number")
    return [kind] + ["key"] * column.primary_key + ["may be null"] * bool(column.nullable)


@command.command("migrate")
@db_option
def migrate(db: str | None) -> None:
    """Bring a record of an older dateline up to date.

    Other commands do this by themselves when they open a record for writing. Each step is done whole or not at all.
    """
    from dateline.store import Store

    done = Store.upgrade(record_named(db))
    for step in done:
        click.echo(f"step {step}")
    if not done:
        click.echo("nothing to do: the record is up to date")


@command.command("backup")
@db_option
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def backup(db: str | None, file: Path) -> None:
    """Copy a record into the new file FILE, whole even while others write to it.

    A record of any schema can be copied, so also before `db migrate`. A PostgreSQL record is copied by pg_dump.
    """
    from dateline.store import Store
    from dateline.store.database import Database

    with Store(Database.connect(record_named(db), create=False)) as store:
        store.backup(file)
    click.echo(f"{file}: {file.stat().st_size / 1e6:,.1f} MB")
