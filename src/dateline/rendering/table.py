"""A reading as a table for the terminal. Plain text without colour where the output is no terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TextIO

from dateline.model import Reading
from dateline.rendering.wording import KINDS, OWN_VOICE, Card, card, clip, day, say_place, say_time, visible

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

WIDE = 96
PIPED_WIDTH = 100
COLOURS = {"event": "red", "agreement": "green", "condition": "blue", "figure": "magenta", "gap": "yellow"}

# For terminals and pipes that do not take UTF-8.
PLAIN = str.maketrans({"→": "->", "·": "|", "‹": "<", "›": ">", "“": '"', "”": '"', "’": "'", "–": "-", "…": "..."})

Explain = Callable[[str], str]


def console_for(file: TextIO, width: int | None = None) -> Console:
    """A console that adds nothing to what it is given: no markup, no emoji names, no guessed highlights."""
    import os

    from rich.console import Console

    if width is None and not file.isatty() and not os.environ.get("COLUMNS"):
        width = PIPED_WIDTH
    return Console(file=file, width=width, markup=False, emoji=False, highlight=False)


def print_table(reading: Reading, console: Console, explain: Explain | None = None) -> None:
    """Prints the reading; `explain` gives the note on a rule's id, and asks for rules and scores to be shown."""
    with console.capture() as capture:
        for part in _parts(reading, console.width, explain):
            console.print(part)
    shown = capture.get()
    if not console.is_terminal:
        shown = "\n".join(line.rstrip() for line in shown.split("\n"))
    if not console.encoding.lower().startswith("utf"):
        shown = shown.translate(PLAIN).encode(console.encoding, "replace").decode(console.encoding)
    console.file.write(shown)


def _parts(reading: Reading, width: int, explain: Explain | None) -> Iterator[RenderableType]:
    from rich.text import Text

    yield from _header(reading)
    cards = [card(claim) for claim in reading.claims]
    for kind, title in KINDS.items():
        chosen = [c for c in cards if c.kind == kind]
        if not chosen:
            continue
        yield Text()
        head = Text.assemble((title.upper(), f"bold {COLOURS[kind]}"), (f"  {len(chosen)}", "dim"))
        if width >= WIDE:
            middle = "why not" if kind == "gap" else "where, when"
            yield _grid(None, head, Text(middle, style="dim"), Text("according to", style="dim"))
        else:
            yield _indented(head)
        for one in chosen:
            yield _wide(one) if width >= WIDE else _stacked(one)
            if explain:
                why = f"why: {one.rule}: {visible(explain(one.rule))} (machine’s own score {one.score:.2f})"
                yield _indented(Text(why, style="dim"))
    yield from _issues(reading)
    made_by = visible(
        f"dateline {reading.reader.version}, codebook {reading.reader.codebook}, reader {reading.reader.id}"
    )
    yield Text(f"\nA claim is what a source says, not what is so. {made_by}", style="dim")


def _issues(reading: Reading) -> Iterator[RenderableType]:
    from rich.text import Text

    if not reading.issues:
        return
    yield Text()
    yield _indented(
        Text.assemble(("ISSUES", "bold"), (f"  {len(reading.issues)}, what dateline did not understand", "dim"))
    )
    for issue in reading.issues:
        words = f" “{clip(visible(issue.text), 80)}”" if issue.text else ""
        yield _indented(Text.assemble((visible(issue.code), "yellow"), words, (f"  {visible(issue.message)}", "dim")))


def _header(reading: Reading) -> Iterator[RenderableType]:
    from rich.text import Text

    report = reading.report
    yield Text(visible(report.title or report.id or "a report without a title"), style="bold")
    facts = [visible(x) for x in (report.outlet, f"credit {report.credit}" if report.credit else None) if x]
    filed = [x for x in (say_place(report.dateline.place), say_time(report.dateline.time)) if x]
    if filed:
        facts.append("filed " + ", ".join(filed))
    facts.append(f"{len(report.sentences)} sentences, {len(reading.claims)} claims")
    line = Text(style="dim")
    if report.published:
        line.append(f"published {day(report.published)}")
    else:
        line.append("publication date not known", style="not dim yellow")
    yield line.append(" · ").append(" · ".join(facts))


def _grid(*cells: Text | None) -> RenderableType:
    from rich.table import Table

    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(width=4, justify="right")
    for ratio in (9, 6, 9):
        grid.add_column(ratio=ratio)
    grid.add_row(*cells)
    return grid


def _wide(one: Card) -> RenderableType:
    from rich.console import Group
    from rich.text import Text

    row = _grid(
        Text(one.id, style="dim"),
        _lines(_what(one), Text(one.who)),
        _lines(Text(one.where), Text(one.when)),
        _lines(_chain(one), _standing(one)),
    )
    return Group(row, _quote(one))


def _lines(*parts: Text) -> Text:
    from rich.text import Text

    return Text("\n").join(part for part in parts if part)


def _stacked(one: Card) -> RenderableType:
    from rich.console import Group
    from rich.text import Text

    head = Text.assemble((f"{one.id:>4}  ", "dim"), _what(one))
    where = " · ".join(part for part in (one.where, one.when) if part)
    body = [part for part in (Text(one.who), Text(where), _chain(one), _standing(one)) if part]
    return Group(head, *map(_indented, body), _quote(one))


def _indented(text: Text, by: int = 6) -> RenderableType:
    from rich.padding import Padding

    return Padding(text, (0, 0, 0, by), expand=False)


def _quote(one: Card) -> RenderableType:
    from rich.text import Text

    return _indented(Text(f"“{clip(one.words)}”", style="dim italic"))


def _what(one: Card) -> Text:
    from rich.text import Text

    text = Text()
    if one.negative:
        text.append("NOT", style="bold reverse red").append(" ")
    return text.append(one.what, style=f"bold {COLOURS[one.kind]}")


def _standing(one: Card) -> Text:
    from rich.text import Text

    return Text(one.standing, style="yellow" if one.doubtful else "")


def _chain(one: Card) -> Text:
    from rich.text import Text

    if not one.chain:
        return Text(OWN_VOICE, style="italic")
    text = Text()
    for at, link in enumerate(one.chain):
        if at:
            text.append(" citing ", style="dim")
        text.append(link.name, style="bold cyan").append(f" ‹{link.kind}›", style="cyan")
        if link.how:
            text.append(f" {link.how}", style="bold red" if link.how in {"denies", "doubts"} else "cyan")
        if link.quoted:
            text.append(" in quotation")
    return text
