"""`dateline tolls`: how many, according to whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from dateline.cli.asking import Edge, db_option, form_option, in_order, open_record, place_option, print_found

if TYPE_CHECKING:
    from rich.console import RenderableType

    from dateline.model.record import Happening

POLICIES = ("lowest", "best", "range", "recommended")


@click.command("tolls")
@db_option
@place_option
@click.option("--measure", metavar="NAME", help="Only this measure, as killed or displaced.")
@click.option("--from", "from_", type=Edge(), metavar="DATE", help="From this day on.")
@click.option("--to", type=Edge(last=True), metavar="DATE", help="To this day.")
@click.option("--as-of", type=Edge(last=True), metavar="DATE", help="As it stood from what was published by then.")
@click.option("--policy", type=click.Choice(POLICIES), help="Also one figure by a named policy: lowest is ACLED's.")
@form_option
def command(
    db: str | None,
    place: str | None,
    measure: str | None,
    from_: date | None,
    to: date | None,
    as_of: date | None,
    policy: str | None,
    form: str,
) -> None:
    """Show the tolls of each happening by origin, revisions too. Nothing is added up, and nothing chosen without --policy."""
    import msgspec

    in_order(from_, to)
    with open_record(db) as record:
        found = []
        for one in record.happenings(place, from_=from_, to=to, as_of=as_of):
            tolls = tuple(t for t in one.tolls if measure in (None, t.measure))
            if tolls:
                found.append(msgspec.structs.replace(one, tolls=tolls))
    print_found(found, lambda one: toll_lines(one, policy), form, "no such toll is in the record")


def toll_lines(one: Happening, policy: str | None) -> Iterator[RenderableType]:
    """The happening, its tolls, and what the policy makes of them."""
    from rich.text import Text

    from dateline.export.counting import count
    from dateline.rendering.account import indented, toll_line
    from dateline.rendering.wording import say_place, say_time, spaced, visible

    when = say_time(one.time) or "no date"
    yield Text.assemble(
        (f"{when:<18}", "bold"), (f"  {visible(one.type)}", "bold red"), (f"  {say_place(one.place)}" if one.place else "", "cyan")
    )
    for toll in one.tolls:
        yield indented(toll_line(toll))
    for measure in dict.fromkeys(t.measure for t in one.tolls) if policy else ():
        made = count(one.tolls, measure, policy)  # type: ignore[arg-type]
        if made.used:
            numbers = ", ".join(
                f"{name} {n:,}"
                for name, n in (("low", made.low), ("best", made.best), ("high", made.high))
                if n is not None
            )
            yield indented(Text(f"{spaced(measure)} by the policy {policy}: {numbers}", style="bold"))
