"""`dateline read`: reports in, readings out."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from dateline.errors import InputError
from dateline.settings import DEFAULT_MODEL

if TYPE_CHECKING:
    from dateline.model import Report


@click.command("read")
@click.argument("files", nargs=-1, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["json", "jsonl"]), default="jsonl")
@click.option("--codebook", type=click.Path(path_type=Path), default=None)
@click.option("--model", default=DEFAULT_MODEL)
@click.pass_context
def command(ctx: click.Context, files: tuple[Path, ...], form: str, codebook: Path | None, model: str) -> None:
    """Read reports and print what they say, claim by claim."""
    from dateline.pipeline import Reader

    failed = 0

    def reports() -> Iterator[Report]:
        nonlocal failed
        for found in given(files):
            if hasattr(found, "text"):
                yield found
            else:
                failed += 1
                click.echo(f"dateline: {found}", err=True)

    reader = Reader(codebook=codebook, model=model)
    for reading in reader.read_many(reports()):
        line = msgspec.json.encode(reading)
        if form == "json":
            line = msgspec.json.format(line, indent=2)
        sys.stdout.buffer.write(line + b"\n")
        sys.stdout.buffer.flush()
    if failed:
        ctx.exit(InputError.exit_code)


def given(files: Iterable[Path]) -> Iterator[Report]:
    from dateline.ingest import read_files

    return read_files(files)
