"""`dateline gazetteer`: what a place name may mean."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.group("gazetteer")
def command() -> None:
    """Look up places, or load a GeoNames file of your own."""


@command.command("find")
@click.argument("name")
def find(name: str) -> None:
    """List the places called NAME, the likeliest first. The first call builds the gazetteer."""
    from rich.table import Table

    from dateline.gazetteer import Gazetteer
    from dateline.rendering.table import console_for
    from dateline.rendering.wording import visible

    found = Gazetteer.open().find(name)
    if not found:
        click.echo(f"no place called {visible(name)} is known")
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("name", "kind", "within", "country", "geonames"):
        table.add_column(title, overflow="fold")
    for title in ("latitude", "longitude", "people"):
        table.add_column(title, justify="right", no_wrap=True)
    for place in found:
        table.add_row(
            place.name,
            place.kind,
            place.admin1 or place.within,
            place.country,
            str(place.geonames or ""),
            f"{place.lat:.4f}" if place.lat is not None else "",
            f"{place.lon:.4f}" if place.lon is not None else "",
            f"{place.population:,}" if place.population else "",
        )
    console_for(sys.stdout).print(table)


@command.command("load")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def load(file: Path) -> None:
    """Add the places of a GeoNames dump: allCountries.txt, or one country's file."""
    from dateline.gazetteer import Gazetteer

    added = Gazetteer.open().load_geonames_dump(file)
    click.echo(f"{added:,} places added")
