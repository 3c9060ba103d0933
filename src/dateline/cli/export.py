"""`dateline export`: the record in the field's own schemes."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from dateline.cli.asking import db_option, open_record

SCHEMES = ("jsonl", "plover", "acled", "ucdp", "airwars", "helix", "hxl", "geojson", "parquet")
WHATS = ("happenings", "claims", "intervals", "agreements", "gaps", "reports")
POLICIES = ("lowest", "best", "range", "recommended")


@click.command("export")
@db_option
@click.option(
    "--scheme", type=click.Choice(SCHEMES), default="jsonl", show_default=True, help="In whose columns and codes."
)
@click.option(
    "--what",
    type=click.Choice(WHATS),
    default="happenings",
    show_default=True,
    help="Of what (jsonl; geojson: intervals too).",
)
@click.option(
    "--policy", type=click.Choice(POLICIES), help="How tolls become one number. Default: the scheme's own rule."
)
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write here.")
def command(db: str | None, scheme: str, what: str, policy: str | None, output: Path | None) -> None:
    """Export the record: PLOVER, ACLED, UCDP, Airwars, Helix, HXL, GeoJSON, JSON Lines or Parquet.

    What a scheme cannot hold is left out, and counted on the standard error with the reason. A place that is not known
    exactly becomes an area or a coarser unit.
    """
    from dateline.export import export
    from dateline.rendering.account import count as number

    if output is None and scheme == "parquet" and sys.stdout.isatty():
        raise click.UsageError("Parquet is no text: name a file with -o")
    with open_record(db) as record:
        view = record.view()
        written = export(
            view,
            record.store.filings(),
            scheme,  # type: ignore[arg-type]
            output or sys.stdout.buffer,
            what=what,  # type: ignore[arg-type]
            policy=policy,  # type: ignore[arg-type]
        )
    to = f" to {output}" if output else ""
    click.echo(f"dateline: {number(written.rows, 'row')} written{to}", err=True)
    for reason, count in written.left_out.items():
        click.echo(f"dateline: {count:,} left out: {reason}", err=True)
