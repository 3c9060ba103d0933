"""`dateline read`: reports in, readings out."""

from __future__ import annotations

import contextlib
import functools
import io
import itertools
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO

import click

from dateline.errors import InputError
from dateline.settings import DEFAULT_MODEL

if TYPE_CHECKING:
    import datetime

    from dateline.model import Reading, Report
    from dateline.running.batches import Fault

Note = Callable[[str], str]
FORMATS = ["table", "json", "jsonl", "html"]
SUFFIXES = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".html": "html", ".htm": "html"}


class Day(click.ParamType[Any]):
    """A publication date as a person writes it."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        from dateline.ingest import parse_date

        try:
            found: datetime.date = parse_date(value)
        except (InputError, ValueError) as error:
            self.fail(str(error), param, ctx)
        return found


@click.command("read")
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option("--published", type=Day(), help="The publication date, such as 2018-04-20.")
@click.option("--outlet", metavar="NAME", help="Who published it.")
@click.option("--title", metavar="TITLE", help="Its title.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="Default: by the name of -o, else table.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write here.")
@click.option("--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Reading processes.")
@click.option("--explain", is_flag=True, help="Show the codebook entry behind each claim (table and html).")
@click.option("--codebook", type=click.Path(path_type=Path), metavar="DIR", help="A codebook folder of your own.")
@click.option("--model", default=DEFAULT_MODEL, show_default=True, metavar="NAME", help="A spaCy English pipeline.")
@click.option("--no-models", is_flag=True, help="Read by the rules alone, every sentence.")
@click.pass_context
def command(
    ctx: click.Context,
    files: tuple[str, ...],
    published: datetime.date | None,
    outlet: str | None,
    title: str | None,
    form: str | None,
    output: Path | None,
    workers: int,
    explain: bool,
    codebook: Path | None,
    model: str,
    no_models: bool,
) -> None:
    """Read reports and print what they say, claim by claim.

    FILE is a text, an HTML page, or JSON Lines with one report a line; `-`, or no FILE, reads the standard input.
    --published, --outlet and --title go before what a single report says of itself; of several reports they are
    given to those that do not say. What cannot be read is told on the standard error, the rest is read, and the exit
    code is 3.
    """
    if not files:
        if sys.stdin.isatty():
            raise click.UsageError("no FILE given, and nothing is piped in; see `dateline read --help`", ctx)
        files = ("-",)
    form = form or (SUFFIXES.get(output.suffix.lower(), "table") if output else "table")
    given = {name: value for name, value in (("published", published), ("outlet", outlet), ("title", title)) if value}
    source = Source(files, given)
    readings = _readings(source, functools.partial(_reader, codebook, model, not no_models), workers)
    note = _notes(codebook) if explain and form in {"table", "html"} else None
    with _opened(output) as file, contextlib.closing(readings):
        WRITERS[form](source.counted(readings), file, note)
    if source.failed:
        ctx.exit(InputError.exit_code)


class Source:
    """The reports of the files, and how many of them could not be read. Failures are told as they come."""

    def __init__(self, files: tuple[str, ...], given: dict[str, Any]):
        self.files = files
        self.given = given
        self.failed = 0

    def reports(self) -> Iterator[Report]:
        """The reports that can be read, with what the command line says of them.

        Of a single report the command line knows better than its file; of several it fills in what they do not say.
        """
        import msgspec

        found = self._found()
        if not self.given:
            yield from found
            return
        first = list(itertools.islice(found, 2))
        for report in itertools.chain(first, found):
            said = {} if len(first) == 1 else {name: getattr(report, name) for name in self.given}
            yield msgspec.structs.replace(report, **{name: said.get(name) or self.given[name] for name in self.given})

    def _found(self) -> Iterator[Report]:
        from dateline.ingest import Failure, read_files

        for found in read_files(self.files):
            if isinstance(found, Failure):
                self.fail(str(found))
            else:
                yield found

    def counted(self, results: Iterator[Reading | Fault]) -> Iterator[Reading]:
        """The readings alone; a report that the reader broke on is told and counted."""
        from dateline.cli.progress import progress
        from dateline.running.batches import Fault

        for result in progress(results):
            if isinstance(result, Fault):
                self.fail(str(result))
            else:
                yield result

    def fail(self, message: str) -> None:
        """Tells of one report that was not read."""
        self.failed += 1
        from dateline.rendering.wording import visible

        click.echo(("\r\x1b[K" if sys.stderr.isatty() else "") + f"dateline: {visible(message)}", err=True)


def _reader(codebook: Path | None, model: str, models: bool) -> Any:
    from dateline.pipeline import Reader

    return Reader(codebook=codebook, model=model, models=models)


def _readings(source: Source, make: Callable[[], Any], workers: int) -> Generator[Reading | Fault]:
    from dateline.running import local

    if workers > 1:
        return local.read_in_processes(make, source.reports(), workers)
    return local.read_here(make, source.reports())


def _notes(codebook: Path | None) -> Note:
    from dateline.cli.codebook import notes
    from dateline.codebook.book import Codebook

    found: Note = notes(Codebook.load(codebook))
    return found


@contextlib.contextmanager
def _opened(output: Path | None) -> Iterator[BinaryIO]:
    if output is None:
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    try:
        with output.open("wb") as file:
            yield file
    except OSError as error:
        if error.filename is None:
            raise  # not the opening: what stands in here may be a closed pipe or a full disk
        raise click.ClickException(f"{output}: cannot be written: {error.strerror}") from error


def _write_table(readings: Iterator[Reading], file: BinaryIO, note: Note | None) -> None:
    from dateline.rendering.table import console_for, print_table

    into = None if file is sys.stdout.buffer else io.TextIOWrapper(file, encoding="utf-8", write_through=True)
    text: TextIO = into or sys.stdout
    console = console_for(text)
    for number, reading in enumerate(readings):
        if number:
            console.print("\n")
        print_table(reading, console, note)
        text.flush()
    if into:
        into.detach()


def _write_jsonl(readings: Iterator[Reading], file: BinaryIO, note: Note | None) -> None:
    import msgspec

    encoder = msgspec.json.Encoder()
    for reading in readings:
        file.write(encoder.encode(reading) + b"\n")
        file.flush()


def _write_json(readings: Iterator[Reading], file: BinaryIO, note: Note | None) -> None:
    import msgspec

    first = next(readings, None)
    if first is None:
        return
    file.write(msgspec.json.format(msgspec.json.encode(first), indent=2) + b"\n")
    file.flush()
    if next(readings, None) is not None:
        raise click.UsageError("only the first of several reports was printed: --format json holds one; use jsonl")


def _write_html(readings: Iterator[Reading], file: BinaryIO, note: Note | None) -> None:
    from dateline.rendering.page import render_page

    found = list(readings)
    if found:
        file.write(render_page(found, note).encode("utf-8"))


WRITERS = {"table": _write_table, "json": _write_json, "jsonl": _write_jsonl, "html": _write_html}
