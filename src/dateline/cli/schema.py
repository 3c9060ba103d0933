"""`dateline schema`: what a reading looks like, for other programs."""

from __future__ import annotations

import click


@click.command("schema")
def command() -> None:
    """Print the JSON Schema of a reading, the value that `dateline read --format json` prints."""
    import json

    import msgspec

    from dateline.model import SCHEMA, Reading

    schema = msgspec.json.schema(Reading)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": SCHEMA}
    click.echo(json.dumps({**head, **schema}, indent=2))
