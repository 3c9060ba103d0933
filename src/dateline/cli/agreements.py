"""`dateline agreements`: what was agreed, and what became of it."""

from __future__ import annotations

from datetime import date

import click

from dateline.cli.asking import Edge, db_option, form_option, of_place, open_record, place_option, print_found


@click.command("agreements")
@db_option
@place_option
@click.option("--as-of", type=Edge(last=True), metavar="DATE", help="As it stood from what was published by then.")
@form_option
def command(db: str | None, place: str | None, as_of: date | None, form: str) -> None:
    """Show agreements through their stages, with their terms and whether each was carried out."""
    from dateline.rendering.account import chain_lines

    with open_record(db) as record:
        found = record.chains(place, as_of=as_of)
        print_found(found, chain_lines, form, of_place("the record tells of no agreement", place))
