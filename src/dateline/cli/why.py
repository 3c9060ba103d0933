"""`dateline why`: the claims behind a happening, an interval or an agreement."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from dateline.cli.asking import db_option, open_record
from dateline.errors import InputError

if TYPE_CHECKING:
    from rich.console import RenderableType

    from dateline.model.record import ClaimKey
    from dateline.record import Record


@click.command("why")
@click.argument("id")
@db_option
def command(id: str, db: str | None) -> None:
    """Show the claims behind what has this ID, their sentences, and what people judged of them."""
    from dateline.rendering.account import print_lines

    with open_record(db) as record:
        record.update()
        print_lines(_lines(record, id), sys.stdout)


def _lines(record: Record, id: str) -> Iterator[RenderableType]:
    from rich.text import Text

    from dateline.rendering.account import chain_lines, evidence_lines, happening_lines, interval_lines
    from dateline.rendering.wording import visible

    keys: list[ClaimKey] = []
    for happening in record.store.happenings(id=id):
        yield from happening_lines(happening, full=True)
        keys += happening.claims
    for interval in record.store.intervals(id=id):
        yield from interval_lines(interval)
        keys += interval.claims
    for chain in record.store.chains(id=id):
        yield from chain_lines(chain)
        keys += [key for stage in chain.stages for key in stage.claims]
    if not keys:
        raise InputError(f"{id}: nothing in the record has this id; `dateline show` prints them")
    yield Text("")
    for one in record.evidence(dict.fromkeys(keys)):
        yield from evidence_lines(one)
    about = set(keys)
    for judgement in record.store.judgements():
        if {judgement.one, judgement.other} & about:
            over = " (withdrawn)" if judgement.withdrawn else ""
            why = f": {judgement.why}" if judgement.why else ""
            said = f"{judgement.id}: {judgement.author} judged {judgement.one} and {judgement.other} {judgement.verdict}{why}{over}"
            yield Text(visible(said), style="yellow")
