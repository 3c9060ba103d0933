"""`dateline ingest`: reports into the record."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dateline.cli.database import db_option, open_record
from dateline.cli.read import Day
from dateline.errors import InputError
from dateline.settings import DEFAULT_MODEL

if TYPE_CHECKING:
    import datetime

    from dateline.ingest import Failure
    from dateline.model import Reading, Report
    from dateline.running.batches import Fault
    from dateline.running.intake import Found, Intake, Tally
    from dateline.store.store import Store


class Mapping(click.ParamType[Any]):
    """Which column holds which field."""

    name = "mapping"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dict[str, str]:
        from dateline.ingest import parse_columns

        try:
            found: dict[str, str] = parse_columns(value)
        except InputError as error:
            self.fail(str(error), param, ctx)
        return found


class Span(click.ParamType[Any]):
    """How often."""

    name = "span"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        from dateline.running.feeds import parse_span

        try:
            return parse_span(value) if isinstance(value, str) else float(value)
        except InputError as error:
            self.fail(str(error), param, ctx)


@click.command("ingest")
@click.argument("sources", nargs=-1, metavar="[FILE|FOLDER|PATTERN|URL]...")
@db_option
@click.option("--map", "columns", type=Mapping(), metavar="FIELD=COLUMN,…", help="As in text=body,published=date.")
@click.option("--published", type=Day(), help="The publication date of reports that state none.")
@click.option("--outlet", metavar="NAME", help="Who published the reports that do not say.")
@click.option("--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Reading processes.")
@click.option("--stale", is_flag=True, help="Read anew what an older reader or codebook read; the old is kept.")
@click.option("--retry", is_flag=True, help="Try again what is in quarantine.")
@click.option("--feeds", metavar="FILE", help="Ask the feeds that FILE lists: OPML, or one address a line.")
@click.option("--every", type=Span(), metavar="SPAN", help="Keep asking the feeds, as in --every 15m.")
@click.option("--follow", is_flag=True, help="Fetch the page of each entry of a feed for its whole text.")
@click.option("--codebook", type=click.Path(path_type=Path), metavar="DIR", help="A codebook folder of your own.")
@click.option("--model", default=DEFAULT_MODEL, show_default=True, metavar="NAME", help="A spaCy English pipeline.")
@click.option("--no-models", is_flag=True, help="Read by the rules alone, every sentence.")
@click.pass_context
def command(
    ctx: click.Context,
    sources: tuple[str, ...],
    db: str | None,
    columns: dict[str, str] | None,
    published: datetime.date | None,
    outlet: str | None,
    workers: int,
    stale: bool,
    retry: bool,
    feeds: str | None,
    every: float | None,
    follow: bool,
    codebook: Path | None,
    model: str,
    no_models: bool,
) -> None:
    """Read reports into a record.

    FILE is a text, an HTML page, JSON Lines, JSON, CSV, Parquet, a feed, a web archive, a mail or a PDF file, as it is or
    packed by gzip or zstd; `-` reads the standard input, and a public address of the web is fetched. What the record has
    is passed over, so that a run that was broken off is taken up by running it again. What cannot be read goes to
    quarantine with the reason, and the exit code is 3.
    """
    from dateline.running import local
    from dateline.running.intake import Intake

    if not (sources or stale or retry or feeds):
        raise click.UsageError("nothing to ingest; see `dateline ingest --help`", ctx)
    if (every or follow) and not feeds:
        raise click.UsageError("--every and --follow are for --feeds FILE", ctx)
    addresses = _feeds(feeds) if feeds else []
    with open_record(db, create=True) as record:
        store = record.store
        make = functools.partial(_reader, codebook, model, not no_models)
        reader = local.made(make)
        bar = Bar()
        intake = Intake(store, reader.id.id, _reads(make, reader, workers), tell=bar.tell, complain=bar.complain)
        unanswered = 0
        try:
            with bar:
                if retry:
                    intake.retry(columns, _web())
                if stale:
                    intake.renew()
                if sources:
                    own = str(store.base.path) if store.base.path else None
                    intake.take(_found(sources, columns, published, outlet, bar, own))
                if addresses:
                    watched = Intake(store, reader.id.id, _reads(make, reader, 1), tell=bar.tell, complain=bar.complain)
                    watched.tally = intake.tally
                    unanswered = _watch(watched, store, addresses, every, follow, bar)
        finally:
            held = len(store.quarantined())
            click.echo(_summary(intake.tally, held), err=True)
    if intake.tally.quarantined or unanswered or (retry and held):
        ctx.exit(InputError.exit_code)


def _watch(intake: Intake, store: Store, addresses: list[str], every: float | None, follow: bool, bar: Bar) -> int:
    import hashlib

    from dateline.ingest.fetching import Fetcher
    from dateline.running.feeds import Memory, Watch
    from dateline.settings import cache_folder

    # By its place: what was asked for another record says nothing of this one.
    where = str(store.base.path.absolute()) if store.base.path else store.base.where
    name = hashlib.blake2b(where.encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
    memory = Memory(cache_folder() / "feeds" / f"{name}.json", store.newest())
    watch = Watch(
        intake, Fetcher(), memory, every=every, follow=follow, newest=store.newest, complain=bar.complain
    )
    watch.run(addresses)
    return watch.unanswered


def _feeds(file: str) -> list[str]:
    from dateline.ingest.opml import read_feeds

    try:
        return read_feeds(Path(file).read_bytes(), file)
    except OSError as error:
        raise click.UsageError(f"{file}: cannot be read: {error.strerror}") from error
    except InputError as error:
        raise InputError(f"{file}: {error}", error.reason) from None


def _web() -> Callable[[str], Iterator[Report | Failure]]:
    from dateline.ingest.fetching import Fetcher
    from dateline.running.feeds import fetched

    return functools.partial(fetched, Fetcher())


def _reader(codebook: Path | None, model: str, models: bool) -> Any:
    from dateline.pipeline import Reader

    return Reader(codebook=codebook, model=model, models=models)


def _reads(
    make: Callable[[], Any], reader: Any, workers: int
) -> Callable[[Iterable[Report]], Iterator[Reading | Fault]]:
    from dateline.running import local

    if workers > 1:
        return lambda reports: local.read_in_processes(make, reports, workers)
    return lambda reports: local.read_here(lambda: reader, reports)


def _found(
    sources: tuple[str, ...],
    columns: dict[str, str] | None,
    published: datetime.date | None,
    outlet: str | None,
    bar: Bar,
    own: str | None,
) -> Iterator[Found]:
    from dateline.ingest import expand, read_files
    from dateline.ingest.kept import is_address

    # The record may lie in the folder that is read.
    ours = {os.path.realpath(own + end) for end in ("", "-wal", "-shm", "-journal")} if own else set()
    files = [file for file in expand(sources) if "\0" in file or os.path.realpath(file) not in ours]
    bar.total = sum(map(_size, files))
    web = _web() if any(map(is_address, files)) else None
    for file in files:
        if web and is_address(file):
            yield from ((file, found) for found in web(file))
            continue
        for found in read_files([file], published=published, outlet=outlet, columns=columns, taken=bar.took):
            yield file, found


def _size(file: str) -> int:
    try:
        return os.stat(file).st_size
    except (OSError, ValueError):
        return 0


def _summary(tally: Tally, held: int) -> str:
    from dateline.rendering.account import count

    parts = [f"{count(tally.read, 'report')} read, {count(tally.claims, 'claim')}", f"{tally.known:,} known already"]
    if tally.released:
        parts.append(f"{tally.released:,} out of quarantine")
    if tally.quarantined:
        parts.append(f"{tally.quarantined:,} could not be read")
    if held:
        parts.append(f"{held:,} in quarantine")
    return "dateline: " + "; ".join(parts)


class Bar:
    """How far it has come, on the standard error, where a person is there to see it."""

    def __init__(self) -> None:
        self.total = 0
        self._taken = 0
        self._shown: Any = None
        self._task: Any = None

    def __enter__(self) -> Bar:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

            columns = (BarColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), TimeRemainingColumn())
            self._shown = Progress(*columns, console=Console(stderr=True), transient=True)
            self._shown.start()
            self._task = self._shown.add_task("reading", total=None)
        return self

    def __exit__(self, *error: object) -> None:
        if self._shown:
            self._shown.stop()
            self._shown = None

    def took(self, size: int) -> None:
        """So many bytes of the files more have been taken."""
        self._taken += size

    def tell(self, tally: Tally) -> None:
        """Shows how far it has come."""
        if self._shown:
            words = f"{tally.read:,} read, {tally.known:,} known, {tally.quarantined:,} not readable"
            total = self.total or None
            self._shown.update(self._task, description=words, completed=min(self._taken, self.total), total=total)

    def complain(self, failure: Failure) -> None:
        """Tells of what could not be read."""
        from dateline.rendering.wording import visible

        words = f"dateline: {visible(str(failure))}"
        if self._shown:
            self._shown.console.print(words, markup=False, highlight=False, soft_wrap=True)
        else:
            click.echo(words, err=True)
