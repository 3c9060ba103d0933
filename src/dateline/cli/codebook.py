"""`dateline codebook`: what the program knows, checked, shown and tried."""

from __future__ import annotations

import difflib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dateline.errors import CodebookError
from dateline.settings import DEFAULT_MODEL

if TYPE_CHECKING:
    from dateline.codebook.book import Codebook

own_folder = click.option(
    "--codebook", "folder", type=click.Path(path_type=Path), metavar="DIR", help="A codebook folder of your own."
)


@click.group("codebook")
def command() -> None:
    """Check the codebook, show its entries, try them on a sentence."""


@command.command("check")
@own_folder
def check(folder: Path | None) -> None:
    """Check that every file is valid, every id unique, and every entry has examples."""
    book = _load(folder)
    entries = list(book.entries())
    twice = [id for id, count in Counter(entry.id for _, entry in entries).items() if count > 1]
    if twice:
        raise CodebookError(f"ids are unique over the whole codebook, and these are not: {', '.join(sorted(twice))}")
    for section, count in Counter(section for section, _ in entries).items():
        click.echo(f"{count:6,}  {section}")
    bare = [entry.id for _, entry in entries if not (entry.hits and entry.misses)]
    click.echo(f"{len(entries):6,}  entries in all, codebook {book.version}: valid")
    if bare:
        shown = ", ".join(bare[:8]) + (" …" if len(bare) > 8 else "")
        click.echo(f"{len(bare):6,}  without an example that hits or one that misses: {shown}")


@command.command("show")
@click.argument("id")
@own_folder
def show(id: str, folder: Path | None) -> None:
    """Show one entry in full: its note, what it looks for, its examples."""
    import msgspec
    import yaml

    found = {entry.id: (section, entry) for section, entry in _load(folder).entries()}
    if id not in found:
        near = difflib.get_close_matches(id, found, n=5, cutoff=0.4) or [known for known in found if id in known][:5]
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        raise click.UsageError(f"the codebook has no entry `{id}`{hint}")
    section, entry = found[id]
    plain = {key: value for key, value in msgspec.to_builtins(entry).items() if value not in ((), [], "", None, {})}
    click.echo(f"# {section}")
    click.echo(yaml.safe_dump([plain], sort_keys=False, allow_unicode=True, width=100).rstrip())


@command.command("try")
@click.argument("sentence")
@own_folder
@click.option("--model", default=DEFAULT_MODEL, show_default=True, metavar="NAME", help="A spaCy English pipeline.")
def attempt(sentence: str, folder: Path | None, model: str) -> None:
    """Read SENTENCE and show every entry that fires on it, and on which words."""
    from dateline.gazetteer import Gazetteer
    from dateline.reading.trace import Tracer
    from dateline.rendering.wording import visible

    if not any(map(str.isalpha, sentence)):
        raise click.UsageError("the sentence holds no words")
    book = _load(folder)
    note = notes(book)
    fired = Tracer(book, model, Gazetteer.open()).fired(sentence)
    for one in fired:
        click.echo(f"{one.id}  ({one.section})  on “{visible(one.text)}”")
        if note(one.id):
            click.echo(f"    {visible(note(one.id))}")
    if not fired:
        click.echo("no entry of the codebook fires on this sentence")


def notes(book: Codebook) -> Any:
    """A function from a rule's id to its note, empty where the id is no entry's."""
    known = {entry.id: entry.note for _, entry in book.entries()}
    return lambda rule: known.get(rule, "")


def _load(folder: Path | None) -> Codebook:
    from dateline.codebook.book import Codebook

    return Codebook.load(folder)
