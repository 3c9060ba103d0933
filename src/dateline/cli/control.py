"""`dateline control`: who held a place, according to whom."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dateline.cli.asking import Edge, db_option, form_option, open_record, print_found
from dateline.errors import InputError

if TYPE_CHECKING:
    from dateline.model.record import Interval
    from dateline.record import Record

STATES = ("control", "siege", "blockade", "ceasefire")


@click.command("control")
@click.argument("place")
@db_option
@click.option("--on", type=Edge(), metavar="DATE", help="What is told of this day.")
@click.option("--as-of", type=Edge(last=True), metavar="DATE", help="As it stood from what was published by then.")
@click.option("--svg", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Also as a picture: bars over time.")
@form_option
def command(place: str, db: str | None, on: date | None, as_of: date | None, svg: Path | None, form: str) -> None:
    """Show who held PLACE, and when it was besieged or under a ceasefire, according to whom.

    claimed: one side says so. contested: others say otherwise. confirmed: the side that lost says so too. An interval ends
    only where a claim ends it; until then it says when it was last attested.
    """
    from dateline.rendering.account import interval_lines

    with open_record(db) as record:
        found = record.intervals(place, type=STATES, on=on, as_of=as_of)
        if svg:
            draw(record, found, place, svg)
        print_found(found, interval_lines, form, f"nobody is told to have held {place}")


def draw(record: Record, found: list[Interval], place: str, file: Path) -> None:
    """Writes the intervals as a picture."""
    from dateline.rendering.timeline import claim_keys, timeline

    published = {one.key: one.published for one in record.evidence(claim_keys(found))}
    reports = {key.report for key in published}
    note = f"who held it, when it was besieged or under a ceasefire, according to whom; from {len(reports):,} reports"
    try:
        file.write_text(timeline(found, published, place, note), encoding="utf-8")
    except OSError as error:
        raise InputError(f"{file} cannot be written: {error.strerror}") from None
