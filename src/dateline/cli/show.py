"""`dateline show`: what happened, in order, and who says so."""

from __future__ import annotations

from datetime import date

import click

from dateline.cli.asking import Edge, db_option, form_option, in_order, open_record, place_option, print_found


@click.command("show")
@db_option
@place_option
@click.option("--type", "types", multiple=True, metavar="TYPE", help="Only this type, as ASSAULT; may be repeated.")
@click.option("--from", "from_", type=Edge(), metavar="DATE", help="From this day on; a month or year will do.")
@click.option("--to", type=Edge(last=True), metavar="DATE", help="To this day.")
@click.option("--as-of", type=Edge(last=True), metavar="DATE", help="As it stood from what was published by then.")
@click.option("--all", "full", is_flag=True, help="Figures too that their own origin has replaced.")
@form_option
def command(
    db: str | None,
    place: str | None,
    types: tuple[str, ...],
    from_: date | None,
    to: date | None,
    as_of: date | None,
    full: bool,
    form: str,
) -> None:
    """Show the timeline: what happened, according to whom, with tolls and disputes.

    Each happening says how many independent origins, outlets and agencies stand behind it; a copy adds no origin.
    """
    from dateline.rendering.account import happening_lines

    in_order(from_, to)
    with open_record(db) as record:
        found = record.happenings(place, from_=from_, to=to, as_of=as_of)
        wanted = {t.upper() for t in types} | set(types)
        some = [h for h in found if not wanted or h.type in wanted]
        print_found(some, lambda one: happening_lines(one, full=full), form, "nothing of that is in the record")
