"""`dateline judge`: a person's decision on two claims."""

from __future__ import annotations

from typing import Any

import click

from dateline.cli.asking import author_option, db_option, open_record

VERDICTS = ("same", "different", "unsure")


@click.group("judge")
def command() -> None:
    """Say that two claims tell of the same thing or not, or take that back.

    A claim is named as `dateline why` prints it: report#claim. A person's judgement stands above the machine's.
    """


def _verdict(verdict: str) -> click.Command:
    @click.command(verdict, help=f"Judge two claims {verdict}.")
    @click.argument("one", metavar="CLAIM")
    @click.argument("other", metavar="CLAIM")
    @db_option
    @author_option("Who judges.")
    @click.option("--why", metavar="TEXT", help="The reason.")
    def judge(one: str, other: str, db: str | None, author: str, why: str | None) -> None:
        from dateline.record import parse_key

        if one == other:
            raise click.UsageError(f"{one}: name two claims; this is one")
        with open_record(db) as record:
            record.update()
            made = record.judge(parse_key(one), parse_key(other), verdict, author, why)  # type: ignore[arg-type]
        click.echo(made.id)

    return judge


@click.command("withdraw")
@click.argument("id")
@db_option
def withdraw(id: str, db: str | None) -> None:
    """Take a judgement or a correction back. It is kept, with the moment at which it ended."""
    with open_record(db) as record:
        record.update()
        record.withdraw(id)


@click.command("list")
@db_option
def show(db: str | None) -> None:
    """List the judgements and corrections."""
    from dateline.rendering.wording import visible

    with open_record(db) as record:
        rows: list[Any] = [*record.store.judgements(), *record.store.corrections()]
    for one in sorted(rows, key=lambda row: row.time):
        what = [one.verdict, one.one, one.other] if hasattr(one, "verdict") else [one.claim, one.field, "=", one.value]
        over = "  withdrawn" if one.withdrawn else ""
        click.echo(
            visible(f"{one.id}  {one.time:%Y-%m-%d %H:%M}  {one.author}  {' '.join(map(str, what))}{over}  {one.why or ''}".rstrip())
        )


for _name in VERDICTS:
    command.add_command(_verdict(_name))
command.add_command(withdraw)
command.add_command(show)
