"""Writes what the commands print into the pages: `python -m docs.refresh`, or `make docs`.

A comment `<!-- output: COMMAND -->` in a page is followed by a block that holds what the command prints; the commands'
own page is made whole from their `--help`. tests/test_docs.py checks that both are current.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click

ROOT = Path(__file__).parents[1]
OUTPUT = re.compile(r"(<!-- output: (?P<command>.+?) -->\n```\w*\n)(?P<shown>.*?)(```\n)", re.DOTALL)
WIDTH = "100"


def pages() -> list[Path]:
    """README and every page of the documentation."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def run(command: str) -> str:
    """What a command of ours prints, run at the root of the project."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": WIDTH, "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"}
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 141):
        raise RuntimeError(f"{command} left with {done.returncode}: {done.stderr}")
    return done.stdout.rstrip() + "\n"


def refreshed(text: str) -> str:
    """The page with every output block as the command prints it now."""
    return OUTPUT.sub(lambda found: found[1] + run(found["command"]) + found[4], text)


def commands_page() -> str:
    """The page of all commands, from their own help."""
    from dateline.cli.main import cli

    parts = ["# Commands\n\nMade from `--help` by `make docs`; do not edit.\n"]
    # The names of the help option as the command line itself gives them: click keeps the first that it is asked with.
    names = cli.context_settings["help_option_names"]
    top = click.Context(cli, info_name="dateline", terminal_width=100, max_content_width=100, help_option_names=names)
    for context in walk(cli, top):
        depth = "##" if context.parent is None or context.parent.parent is None else "###"
        parts.append(f"{depth} {context.command_path}\n\n```text\n{context.get_help().rstrip()}\n```\n")
    return "\n".join(parts)


def walk(command: click.Command, context: click.Context) -> Iterator[click.Context]:
    """A context for the command and for each of its own, in the order of its help."""
    yield context
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            if child:
                yield from walk(
                    child,
                    click.Context(child, info_name=name, parent=context, terminal_width=100, max_content_width=100),
                )


def main() -> None:
    """Writes every page anew."""
    (ROOT / "docs" / "commands.md").write_text(commands_page(), encoding="utf-8")
    for page in pages():
        text = page.read_text(encoding="utf-8")
        page.write_text(refreshed(text), encoding="utf-8")


if __name__ == "__main__":
    main()
