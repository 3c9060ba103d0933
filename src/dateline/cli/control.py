"""`dateline control`: who held a place, according to whom."""

from __future__ import annotations

from datetime import date

import click

from dateline.cli.asking import Edge, db_option, form_option, open_record, print_found

STATES = ("control", "siege", "blockade", "ceasefire")


@click.command("control")
@click.argument("place")
@db_option
@click.option("--on", type=Edge(), metavar="DATE", help="What is told of this day.")
@click.option("--as-of", type=Edge(last=True), metavar="DATE", help="As it stood from what was published by then.")
@form_option
def command(place: str, db: str | None, on: date | None, as_of: date | None, form: str) -> None:
    """Show who held PLACE, and when it was besieged or under a ceasefire, according to whom.

    claimed: one side says so. contested: others say otherwise. confirmed: the side that lost says so too. An interval ends
    only where a claim ends it; until then it says when it was last attested.
    """
    from dateline.rendering.account import interval_lines

    with open_record(db) as record:
        found = record.intervals(place, type=STATES, on=on, as_of=as_of)
        print_found(found, interval_lines, form, f"nobody is told to have held {place}")
