"""`dateline correct`: another value for a field of a claim."""

from __future__ import annotations

import click

from dateline.cli.asking import author_option, db_option, open_record


@click.command("correct")
@click.argument("claim")
@db_option
@click.option("--set", "changes", multiple=True, required=True, metavar="FIELD=VALUE", help="As in recipient=Hamas.")
@author_option("Who corrects.")
@click.option("--why", metavar="TEXT", help="The reason.")
def command(claim: str, db: str | None, changes: tuple[str, ...], author: str, why: str | None) -> None:
    """Correct fields of CLAIM (report#claim). The claim stays as it was read; the view takes the correction.

    `dateline judge withdraw ID` takes a correction back.
    """
    from dateline.record import parse_key

    pairs = []
    for change in changes:
        field, mark, value = change.partition("=")
        if not mark or not field.strip():
            raise click.BadParameter(f"{change}: a change is written FIELD=VALUE", param_hint="--set")
        pairs.append((field.strip(), value.strip()))
    with open_record(db) as record:
        record.update()
        for field, value in pairs:
            click.echo(record.correct(parse_key(claim), field, value, author, why).id)
