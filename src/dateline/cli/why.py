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

    from dateline.consolidation.consolidate import View
    from dateline.model.record import AgreementChain, ClaimKey
    from dateline.record import Record


def told_of(chain: AgreementChain) -> list[ClaimKey]:
    """The claims that tell of an agreement's stages."""
    return [key for stage in chain.stages for key in stage.claims]


@click.command("why")
@click.argument("id")
@db_option
def command(id: str, db: str | None) -> None:
    """Show the claims behind what has this ID, their sentences, and what people judged of them.

    Of a claim (report#claim), that is what rests on it.
    """
    from dateline.rendering.account import print_lines

    with open_record(db) as record:
        record.update()
        print_lines(_lines(record, id), sys.stdout)


def _named(record: Record, id: str) -> View | None:
    """What has this id of its own; null for nothing."""
    from dateline.consolidation.consolidate import View

    store = record.store
    found = View(tuple(store.happenings(id=id)), tuple(store.intervals(id=id)), tuple(store.chains(id=id)), ())
    return found if found.happenings or found.intervals or found.chains else None


def _resting_on(record: Record, id: str) -> View | None:
    """What rests on the claim of this id, with the claim itself where nothing does; null where there is no such claim."""
    from dateline.consolidation.consolidate import View
    from dateline.record import parse_key

    try:
        key = parse_key(id)
        next(record.evidence([key]))
    except InputError:
        return None
    store, reports = record.store, {key.report}
    happenings = tuple(h for h in store.happenings(reports=reports) if key in h.claims)
    intervals = tuple(i for i in store.intervals(reports=reports) if key in i.claims)
    chains = tuple(c for c in store.chains(reports=reports) if key in told_of(c))
    return View(happenings, intervals, chains, () if happenings or intervals or chains else (key,))


def _lines(record: Record, id: str) -> Iterator[RenderableType]:
    from rich.text import Text

    from dateline.rendering.account import chain_lines, evidence_lines, happening_lines, interval_lines
    from dateline.rendering.wording import visible

    found = _named(record, id) or _resting_on(record, id)
    if found is None:
        raise InputError(f"{id}: nothing in the record has this id; `dateline show` prints them")
    keys: list[ClaimKey] = list(found.gaps)
    for happening in found.happenings:
        yield from happening_lines(happening, full=True)
        keys += happening.claims
    for interval in found.intervals:
        yield from interval_lines(interval)
        keys += interval.claims
    for chain in found.chains:
        yield from chain_lines(chain)
        keys += told_of(chain)
    if not found.gaps:
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
