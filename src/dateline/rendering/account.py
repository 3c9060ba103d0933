"""The record in lines for people: happenings, intervals, tolls, agreements, disputes, and what is not known."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO

from dateline.model.record import AgreementChain, Evidence, Happening, Interval, Toll
from dateline.rendering.table import PLAIN, console_for
from dateline.rendering.wording import between, card, clip, day, people, say_place, say_time, spaced, visible

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.text import Text


BASES = {"claimed": "claimed", "contested": "contested", "confirmed": "confirmed by the other side"}
COLOURS = {"claimed": "yellow", "contested": "red", "confirmed": "green"}


def print_lines(lines: Iterable[RenderableType], file: TextIO) -> int:
    """Prints styled lines, plain where the output is no terminal; how many there were."""
    console = console_for(file)
    count = 0
    with console.capture() as capture:
        for line in lines:
            count += 1
            console.print(line)
    shown = capture.get()
    if not console.is_terminal:
        shown = "\n".join(line.rstrip() for line in shown.split("\n"))
    if not console.encoding.lower().startswith("utf"):
        shown = shown.translate(PLAIN).encode(console.encoding, "replace").decode(console.encoding)
    file.write(shown)
    return count


def happening_lines(one: Happening, *, full: bool = False) -> Iterator[RenderableType]:
    """A happening: when and what, where, who tells of it, tolls and disputes."""
    from rich.text import Text

    who = between(one.actor, one.recipient)
    head = Text.assemble(
        (f"{say_time(one.time) or 'no date':<18}", "bold"), (f"  {visible(one.type)}", "bold red"), f" {who}" if who else ""
    )
    where = say_place(one.place)
    if where:
        head.append(f"  {where}", style="cyan")
    if one.status not in ("occurred",):
        head.append(f"  ({one.status})", style="yellow")
    yield Hanging(head)
    yield indented(
        Text.assemble(
            ("according to ", "dim"),
            visible(", ".join(o.name for o in one.origins)) or "nobody named",
            (backing(one), "dim"),
        )
    )
    for toll in one.tolls:
        if full or not toll.superseded:
            yield indented(toll_line(toll))
    for dispute in one.disputed:
        sides = " / ".join(f"{visible(s.value)} ({', '.join(map(visible, s.origins))})" for s in dispute.sides)
        yield indented(Text.assemble((f"disputed: {spaced(dispute.field)}: ", "bold red"), sides))
    yield indented(Text(f"{visible(one.id)}", style="dim"))


def backing(one: Happening) -> str:
    """The three numbers that are never merged."""
    return (
        f"  {count(len(one.origins), 'independent origin')}, {count(len(one.outlets), 'outlet')}"
        f", {count(len(one.agencies), 'agency', 'agencies')}, {count(len(one.reports), 'report')}"
    )


def toll_line(toll: Toll) -> Text:
    """A toll of one origin."""
    from rich.text import Text

    whom = f" {visible(toll.group)}" if toll.group else ""
    text = Text.assemble((f"{spaced(toll.measure)} ", "magenta"), (bounds(toll), "bold"), f"{whom}  {visible(toll.origin)}")
    if toll.since:
        text.append(f", {day(toll.since)}", style="dim")
    if toll.superseded:
        text.append("  replaced by its own origin", style="dim yellow")
    if toll.flow == "stock":
        text.append("  at the time", style="dim")
    return text


def bounds(toll: Toll) -> str:
    """Nothing that the origin's words do not allow."""
    low, best, high = toll.low, toll.best, toll.high
    if low is not None and low == high:
        return f"{low:,}"
    if low is not None and high is not None:
        return f"{low:,}–{high:,}"
    if low is not None:
        return f"at least {low:,}"
    if best is not None:
        return f"about {best:,}"
    return f"at most {high:,}" if high is not None else "a number not given"


def interval_lines(one: Interval) -> Iterator[RenderableType]:
    """A state over time: from when to when, how that is known, when it was last attested."""
    from rich.text import Text

    head = Text.assemble(
        (f"{span(one):<34}", "bold"),
        (spaced(one.type), "bold blue"),
        f" {people(one.holder)}" if one.holder else "",
        (f"  {say_place(one.place)}", "cyan"),
    )
    head.append(f"  {BASES[one.basis]}", style=COLOURS[one.basis])
    yield Hanging(head)
    names = visible(", ".join(o.name for o in one.origins))
    seen = f"; last attested {_day(one.last_attested)}" if one.last_attested and not one.end else ""
    yield indented(
        Text.assemble(
            ("according to ", "dim"), names or "the reports' own voice", (seen, "dim"), (f"  {visible(one.id)}", "dim")
        )
    )


def span(one: Interval) -> str:
    """Both ends as precisely as claims give them; a question mark for one that nothing tells."""
    start = _rough(one.start, one.start_precision)
    end = _rough(one.end, one.end_precision) if one.end else "no end told"
    return f"{start} – {end}"


def chain_lines(one: AgreementChain) -> Iterator[RenderableType]:
    """An agreement through its stages."""
    from rich.text import Text

    where = f"  {say_place(one.place)}" if one.place else ""
    who = f" {people(one.parties)}" if one.parties else ""
    yield Hanging(Text.assemble((spaced(one.class_), "bold green"), who, (where, "cyan"), (f"  {visible(one.id)}", "dim")))
    for stage in one.stages:
        origins = visible(", ".join(o.name for o in stage.origins)) or "the reports' own voice"
        yield indented(
            Text.assemble(
                (f"{say_time(stage.time) or 'no date':<18}", ""), (f"  {spaced(stage.stage):<20}", "bold"), origins
            )
        )
    for term in one.terms:
        yield indented(
            Text.assemble(("term ", "dim"), visible(str(term.claim)), (f"  carried out: {term.carried_out}", ""))
        )


def evidence_lines(one: Evidence) -> Iterator[RenderableType]:
    """A claim with its sentence and where it was printed."""
    from rich.text import Text

    shown = card(one.claim)
    chain = " citing ".join(link.name for link in shown.chain) or "the report's own voice"
    head = Text.assemble((f"{visible(str(one.key))}  ", "dim"), (shown.what, "bold"))
    for part in (shown.who, shown.where, shown.when):
        if part:
            head.append(f"  {part}")
    yield Hanging(head)
    printed = ", ".join(visible(x) for x in (one.outlet, day(one.published) if one.published else None, one.url) if x)
    yield indented(
        Text.assemble(
            (chain, "cyan"),
            f"  {shown.standing}",
            (f"  {printed}" if printed else "", "dim"),
            (f"  {shown.rule} {shown.score:.2f}", "dim"),
        )
    )
    yield indented(Text(f"“{clip(visible(one.sentence))}”", style="dim italic"))
    for change in one.corrections:
        why = f": {visible(change.why)}" if change.why else ""
        words = f"{visible(change.id)}: {visible(change.author)} sets {visible(change.field)} = {visible(change.value)}{why}"
        yield indented(Text(words, style="yellow"))


def count(number: int, one: str, many: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


class Hanging:
    """A head whose further lines stand under its first, so that the next head is seen."""

    def __init__(self, text: Text):
        self.text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        first = self.text.wrap(console, options.max_width)[0]
        first.rstrip()
        yield first
        rest = self.text[len(first) :]
        if rest.plain.strip():
            yield indented(rest[len(rest) - len(rest.plain.lstrip()) :])


def indented(text: Text) -> RenderableType:
    """Under its head, also where it is broken."""
    from rich.padding import Padding

    return Padding(text, (0, 0, 0, 4), expand=False)


def _day(iso: str) -> str:
    try:
        return day(datetime.date.fromisoformat(iso))
    except ValueError:
        return visible(iso)


def _rough(iso: str | None, precision: int | None) -> str:
    """A day, or the month or year in which it lies, where no more is known."""
    if not iso:
        return "?"
    words = _day(iso).split(" ")
    if precision == 5:
        return words[-1]
    return " ".join(words[1:]) if precision == 4 else " ".join(words)
