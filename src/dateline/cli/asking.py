"""What the commands that ask a record share: its options, and how what was found is printed."""

from __future__ import annotations

import calendar
import datetime
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from dateline.cli.database import db_option, open_record
from dateline.errors import DatelineError

if TYPE_CHECKING:
    from rich.console import RenderableType


form_option = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "jsonl"]),
    default="table",
    show_default=True,
    help="For people, or one JSON object a line.",
)
place_option = click.option("--place", metavar="NAME", help="Only what is there.")

__all__ = ["Edge", "author_option", "db_option", "form_option", "in_order", "of_place", "open_record", "place_option", "print_found"]


def author_option(help: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """`--by NAME`: a person, so no blank."""
    return click.option("--by", "author", required=True, metavar="NAME", callback=_not_blank, help=help)


def _not_blank(ctx: click.Context, param: click.Parameter, value: str) -> str:
    if not value.strip():
        raise click.BadParameter("a name is needed")
    return value.strip()


def in_order(from_: datetime.date | None, to: datetime.date | None) -> None:
    """Raises `click.UsageError` where a span ends before it begins."""
    if from_ and to and to < from_:
        raise click.UsageError(f"--to {to} is before --from {from_}")


def of_place(none: str, place: str | None) -> str:
    """That nothing was found, and of which place it was asked."""
    return f"{none} at {place}" if place else none


class Edge(click.ParamType[Any]):
    """A day, or the first or last one of a month (2018-04) or year (2018)."""

    name = "date"

    def __init__(self, *, last: bool = False):
        self.last = last

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        from dateline.ingest import parse_date

        if isinstance(value, datetime.date):
            return value
        rough = re.fullmatch(r"(\d{4})(?:-(0[1-9]|1[0-2]))?", str(value).strip())
        try:
            if rough:
                year, month = int(rough[1]), int(rough[2] or (12 if self.last else 1))
                return datetime.date(year, month, calendar.monthrange(year, month)[1] if self.last else 1)
            found: datetime.date = parse_date(value)
        except (DatelineError, ValueError) as error:
            self.fail(str(error), param, ctx)
        return found


def print_found(found: Iterable[Any], lines: Callable[[Any], Iterator[RenderableType]], form: str, none: str) -> None:
    """Prints what was found; `none` says on the standard error that nothing was."""
    import msgspec

    from dateline.rendering.account import print_lines

    some = list(found)
    if not some:
        click.echo(f"dateline: {none}", err=True)
    elif form == "jsonl":
        encode = msgspec.json.Encoder().encode
        for one in some:
            click.echo(encode(one).decode())
    else:
        print_lines((line for one in some for line in lines(one)), sys.stdout)
