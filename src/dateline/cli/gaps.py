"""`dateline gaps`: what the reports say is not known."""

from __future__ import annotations

import click

from dateline.cli.asking import db_option, form_option, of_place, open_record, place_option, print_found


@click.command("gaps")
@db_option
@place_option
@form_option
def command(db: str | None, place: str | None, form: str) -> None:
    """Show what reports say is not known, not said or not verified."""
    from dateline.rendering.account import evidence_lines

    with open_record(db) as record:
        record.update()
        print_found(record.gaps(place), evidence_lines, form, of_place("no report says what is not known", place))
