"""`dateline import`: rows of another scheme into the record, each a claim of the source that the row names."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from dateline.cli.asking import db_option
from dateline.cli.database import open_record

SCHEMES = ("ucdp", "acled")


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path, dir_okay=False))
@db_option
@click.option("--scheme", type=click.Choice(SCHEMES), required=True, help="Whose columns the files have.")
def command(files: tuple[Path, ...], db: str | None, scheme: str) -> None:
    """Import events of UCDP GED or ACLED from CSV files.

    A row becomes a reading whose claims are the row's source's. What the record has already is passed over.
    """
    from dateline.errors import InputError
    from dateline.export import readings_of
    from dateline.rendering.account import count

    with open_record(db, create=True) as record:
        for file in files:
            try:
                added = record.store.add(
                    readings_of(file, scheme),  # type: ignore[arg-type]
                    at=datetime.datetime.now(datetime.UTC),
                    from_=str(file),
                )
            except OSError as error:
                raise InputError(f"{file}: cannot be read: {error.strerror}") from None
            except UnicodeDecodeError:
                raise InputError(f"{file}: this is no text in UTF-8; save it as CSV in UTF-8") from None
            except InputError as error:
                raise InputError(f"{file}: {error}") from None
            click.echo(f"dateline: {file}: {count(added.readings, 'row')}, {added.known:,} known already", err=True)
        record.update()
