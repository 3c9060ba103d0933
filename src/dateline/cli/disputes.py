"""`dateline disputes`: where origins contradict each other."""

from __future__ import annotations

import click

from dateline.cli.asking import db_option, form_option, of_place, open_record, place_option, print_found


@click.command("disputes")
@db_option
@place_option
@click.option("--field", metavar="NAME", help="Only disputes about this: actor, place, killed …")
@form_option
def command(db: str | None, place: str | None, field: str | None, form: str) -> None:
    """Show what is disputed, with both sides and who holds to them."""
    from dateline.rendering.account import happening_lines

    with open_record(db) as record:
        found = [h for h in record.happenings(place) if any(field in (None, dispute.field) for dispute in h.disputed)]
        what = f"no {field} is disputed" if field else "nothing is disputed"
        print_found(found, happening_lines, form, of_place(what, place))
