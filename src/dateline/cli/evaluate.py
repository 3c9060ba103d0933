"""`dateline evaluate`: how much of a gold the readings of its reports say."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dateline.errors import InputError
from dateline.settings import DEFAULT_MODEL

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from dateline.evaluation.gold import Fact, Gold
    from dateline.evaluation.matching import Json
    from dateline.evaluation.result import Comparison, Interval, Result
    from dateline.evaluation.scoring import FactScore, NeverScore

FILE = click.Path(path_type=Path, dir_okay=False)
SHOWN_FAULTS = 10


@click.command("evaluate")
@click.argument("golds", nargs=-1, required=True, type=FILE, metavar="GOLD...")
@click.option("--readings", type=FILE, metavar="FILE", help="Score these readings, one a line in the golds' order.")
@click.option("--misses", is_flag=True, help="List what was missed, with its sentences.")
@click.option("--against", type=FILE, metavar="OLD.json", help="Show what got better and worse since a saved result.")
@click.option("--save", type=FILE, metavar="RESULT.json", help="Save the result, with every fact.")
@click.option("--html", type=FILE, metavar="FILE", help="Write the result as a page to read.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option("--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Reading processes.")
@click.option("--codebook", type=click.Path(path_type=Path), metavar="DIR", help="A codebook folder of your own.")
@click.option("--model", default=DEFAULT_MODEL, show_default=True, metavar="NAME", help="A spaCy English pipeline.")
@click.option("--no-models", is_flag=True, help="Read by the rules alone, every sentence.")
@click.pass_context
def command(
    ctx: click.Context,
    golds: tuple[Path, ...],
    readings: Path | None,
    misses: bool,
    against: Path | None,
    save: Path | None,
    html: Path | None,
    form: str,
    workers: int,
    codebook: Path | None,
    model: str,
    no_models: bool,
) -> None:
    """Score what dateline reads against gold reports.

    GOLD is JSON Lines: one report a line, with its sentences, the facts that an analyst takes from them, and what must
    not be taken from them. Reads the reports, or takes their --readings, and prints how much of the gold they say. A
    gold that is not sound is told with its line, and the exit code is 3.
    """
    import msgspec

    from dateline.evaluation.gold import load_gold
    from dateline.evaluation.readings import evaluate, load_readings
    from dateline.evaluation.result import compare, load_result

    loaded = [load_gold(path) for path in golds]
    earlier = load_result(against) if against else None
    made = _Made(loaded, functools.partial(_reader, codebook, model, not no_models), workers)
    result = evaluate(loaded, load_readings(readings, loaded) if readings else made.readings())
    comparison = compare(earlier, result) if earlier else None
    if save:
        _write(save, msgspec.json.format(msgspec.json.encode(result), indent=1) + b"\n")
    if html:
        from dateline.evaluation.page import render_result

        _write(html, render_result(result, comparison).encode("utf-8"))
    if form == "json":
        shown: dict[str, Any] = msgspec.to_builtins(result)
        if comparison:
            shown["against"] = msgspec.to_builtins(comparison)
        click.echo(msgspec.json.format(msgspec.json.encode(shown), indent=1).decode())
    else:
        _print(result, earlier, comparison, misses=misses)
    if made.failed:
        ctx.exit(InputError.exit_code)


class _Made:
    """Readings made now. A report that the reader breaks on is told, and counts as one in which nothing was found."""

    def __init__(self, golds: Sequence[Gold], make: Callable[[], Any], workers: int):
        self.golds = golds
        self.make = make
        self.workers = workers
        self.failed = 0

    def readings(self) -> Iterator[Json]:
        from dateline.evaluation.readings import as_json, unread
        from dateline.running import local
        from dateline.running.batches import Fault

        reports = [report for gold in self.golds for report in gold.reports]
        given = (report.stripped() for report in reports)
        apart = self.workers > 1
        results = local.read_in_processes(self.make, given, self.workers) if apart else local.read_here(self.make, given)
        for report, found in zip(reports, results, strict=True):
            if isinstance(found, Fault):
                self.failed += 1
                click.echo(f"dateline: {found}", err=True)
                yield unread(report)
            else:
                yield as_json(found)


def _reader(codebook: Path | None, model: str, models: bool) -> Any:
    from dateline.pipeline import Reader

    return Reader(codebook=codebook, model=model, models=models)


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise click.ClickException(f"{path}: cannot be written: {error.strerror or error}") from error


def _print(result: Result, earlier: Result | None, comparison: Comparison | None, *, misses: bool) -> None:
    from dateline.rendering.table import PLAIN, console_for

    console = console_for(sys.stdout)
    with console.capture() as capture:
        _print_totals(console, result)
        _print_faults(console, result, earlier)
        if misses:
            _print_misses(console, result)
        if comparison:
            _print_comparison(console, comparison)
    shown = capture.get()
    if not console.is_terminal:
        shown = "\n".join(line.rstrip() for line in shown.split("\n"))
    if not console.encoding.lower().startswith("utf"):
        shown = shown.translate(PLAIN).encode(console.encoding, "replace").decode(console.encoding)
    sys.stdout.write(shown)


def _print_totals(console: Console, result: Result) -> None:
    totals = result.totals
    names = ", ".join(gold.name for gold in result.golds)
    _line(console, f"{names}: {totals.reports} reports, {totals.facts} facts", "bold")
    if result.reader:
        by = result.reader
        _line(console, f"dateline {by['version']}, codebook {by['codebook']}, reader {by['id']}", "dim")
    console.print()
    table = _table("", ">", ">95 % of resamples")
    for name in ("credit", "strict"):
        table.add_row(name, _percent(getattr(totals, name)), _range(result.intervals[name]))
    share = totals.nevers_broken / max(totals.nevers, 1)
    broken = f"{totals.nevers_broken} of {totals.nevers}  {_percent(share)}"
    table.add_row("nevers broken", broken, _range(result.intervals["nevers_broken"]))
    table.add_row("spans right", _percent(totals.spans_right), "")
    table.add_row("claims per fact", f"{totals.claims_per_fact:.2f}", "")
    console.print(table)
    console.print()
    if len(result.golds) > 1:
        table = _table("gold", ">reports", ">facts", ">credit", ">strict", ">nevers broken")
        for gold in result.golds:
            own = gold.totals
            broken = f"{own.nevers_broken} of {own.nevers}"
            counts = (str(own.reports), str(own.facts))
            table.add_row(gold.name, *counts, _percent(own.credit), _percent(own.strict), broken)
        console.print(table)
        console.print()
    table = _table("kind", ">facts", ">credit", ">95 % of resamples", ">strict")
    for kind, one in result.by_kind.items():
        table.add_row(kind, str(one.facts), _percent(one.credit), _range(one.interval), _percent(one.strict))
    console.print(table)
    console.print()
    table = _table("field", ">right", ">of", ">share")
    for name, field in result.by_field.items():
        table.add_row(name, str(field.right), str(field.of), _percent(field.right / field.of))
    console.print(table)


def _print_faults(console: Console, result: Result, earlier: Result | None) -> None:
    """The most frequent classes of faults, beside their counts in the earlier result."""
    from dateline.evaluation.faults import fault_classes

    now, before = fault_classes(result), fault_classes(earlier) if earlier else None
    if not now:
        return
    console.print()
    table = _table("most frequent faults", *([">before"] if before is not None else []), ">facts")
    for name, count in now.most_common(SHOWN_FAULTS):
        table.add_row(name, *([str(before[name])] if before is not None else []), str(count))
    console.print(table)


def _print_misses(console: Console, result: Result) -> None:
    if result.misses:
        _line(console, f"\nMisses ({len(result.misses)})", "bold")
    place = None
    for fact in result.misses:
        if place != (fact.report, fact.s):
            place = (fact.report, fact.s)
            _line(console, f"\n{fact.report}, sentence {fact.s}: {fact.sentence}")
        _line(console, f"  {_what(fact.fact)} {_percent(fact.credit)}  {'; '.join(_faults(fact))}", "red")
    if result.broken:
        _line(console, f"\nNevers broken ({len(result.broken)})", "bold")
    for never in result.broken:
        _print_never(console, never)


def _print_comparison(console: Console, comparison: Comparison) -> None:
    _line(console, "\nAgainst the earlier result", "bold")
    for name in ("credit", "strict"):
        before, now = getattr(comparison, name)
        _line(console, f"  {name} {_percent(before)} → {_percent(now)}")
    counts = f"{len(comparison.better)} better, {len(comparison.worse)} worse, {comparison.same} the same"
    _line(console, f"  facts of both: {counts}; {comparison.added} new, {comparison.gone} gone")
    for title, pairs, colour in (("Better", comparison.better, "green"), ("Worse", comparison.worse, "red")):
        if pairs:
            _line(console, f"\n{title} ({len(pairs)})", "bold")
        for before, now in pairs:
            faults = f"  {'; '.join(_faults(now))}" if now.wrong else ""
            _line(console, f"{now.report}, sentence {now.s}: {now.sentence}")
            _line(console, f"  {_what(now.fact)} {_percent(before.credit)} → {_percent(now.credit)}{faults}", colour)
    for title, nevers in (("Newly broken", comparison.newly_broken), ("No longer broken", comparison.mended)):
        if nevers:
            _line(console, f"\n{title} ({len(nevers)})", "bold")
        for never in nevers:
            _print_never(console, never)


def _print_never(console: Console, never: NeverScore) -> None:
    _line(console, f"{never.report}, sentence {never.s}: {never.sentence}")
    claim = f" (claim {never.claim})" if never.claim else ""
    _line(console, f"  {never.kind}: {never.why}{claim}", "red" if never.claim else "green")


def _what(fact: Fact) -> str:
    told = "/".join(fact.get("type") or fact.get("question") or [])
    return f"{fact['kind']} {told}".rstrip()


def _faults(fact: FactScore) -> Iterator[str]:
    """Each field that is wrong: what is wanted, and what the claim has."""
    for name in fact.wrong:
        if name == "found":
            yield "not found"
            continue
        want = fact.fact.get(name, ["occurred", "ongoing", "ended"])
        told = " or ".join("any" if one is None else str(one) for one in want)
        if name == "bounds":
            told = told.replace(" or ", " to ")
        yield f"{name}: wanted {told}, has {fact.has.get(name) or 'nothing'}"


def _line(console: Console, text: str, style: str = "") -> None:
    from dateline.rendering.wording import visible

    for line in text.split("\n"):
        console.print(visible(line), style=style or None, soft_wrap=True)


def _table(*columns: str) -> Table:
    """A table without a frame; a column whose name begins with ">" stands to the right."""
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0), header_style="dim")
    for column in columns:
        right = column.startswith(">")
        table.add_column(column.removeprefix(">"), justify="right" if right else "left")
    return table


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _range(interval: Interval | None) -> str:
    return f"{100 * interval[0]:.1f} to {100 * interval[1]:.1f}" if interval else ""
