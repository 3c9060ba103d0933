"""The command line: one command a file, each imported only when it is called."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from typing import Any, NoReturn

import click

from dateline.errors import DatelineError
from dateline.settings import VERSION

INTERRUPTED = 130
PIPE_CLOSED = 141

# name → (module, what `dateline --help` says of it); the module's command is called `command`.
COMMANDS = {
    "read": ("dateline.cli.read", "Read reports and print what they say, claim by claim."),
    "ingest": ("dateline.cli.ingest", "Read reports into a record: files, folders, archives, feeds."),
    "show": ("dateline.cli.show", "What happened, in order: according to whom, with tolls and disputes."),
    "control": ("dateline.cli.control", "Who held a place, and when it was besieged, according to whom."),
    "tolls": ("dateline.cli.tolls", "How many, by origin, with revisions."),
    "agreements": ("dateline.cli.agreements", "What was agreed, and what became of it."),
    "disputes": ("dateline.cli.disputes", "Where origins contradict each other."),
    "gaps": ("dateline.cli.gaps", "What reports say is not known."),
    "why": ("dateline.cli.why", "The claims and sentences behind anything in the record."),
    "judge": ("dateline.cli.judge", "Say that two claims tell of the same thing, or not."),
    "correct": ("dateline.cli.correct", "Correct a field of a claim; what was read is kept."),
    "export": ("dateline.cli.export", "Write the record in the field's own schemes."),
    "import": ("dateline.cli.import_", "Take in events of UCDP or ACLED."),
    "db": ("dateline.cli.db", "Check a record, count what is in it, bring it up to date, copy it."),
    "schema": ("dateline.cli.schema", "Print the JSON Schema of a reading."),
    "evaluate": ("dateline.cli.evaluate", "Score readings against gold reports."),
    "codebook": ("dateline.cli.codebook", "Check the codebook, show its entries, try them on a sentence."),
    "gazetteer": ("dateline.cli.gazetteer", "Look up places, or load a GeoNames file of your own."),
}


class PipeClosed(Exception):
    """Whoever read our output has stopped reading."""


class Commands(click.Group):
    """A group that knows its commands by name and imports one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(COMMANDS[cmd_name][0]).command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, says) for name, (_, says) in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError as error:
            raise PipeClosed from error
        return result


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(VERSION, prog_name="dateline", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, envvar="DATELINE_DEBUG", help="Show the traceback of an unexpected error.")
def cli(debug: bool) -> None:
    """Reads news reports of armed conflict and writes down what they say, who says so, and how surely.

    \b
    Exit codes
      0  every report was read
      1  an unexpected error: a fault of dateline
      2  the command was not understood
      3  some or all of the input could not be read
      4  the codebook is not valid
      5  the gazetteer cannot be built or opened
      6  the language model is missing
      7  the record cannot be opened, read or written, or is not whole
      130, 141  interrupted; the reader of the output went away
    """
    if debug:
        os.environ["DATELINE_DEBUG"] = "1"


def main() -> NoReturn:
    """Runs the command line and leaves with its exit code; expected errors are one line, never a traceback."""
    try:
        code = cli.main(prog_name="dateline", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except DatelineError as error:
        click.echo(f"dateline: {error}", err=True)
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("dateline: interrupted", err=True)
        code = INTERRUPTED
    except PipeClosed:
        code = PIPE_CLOSED
    except Exception as error:
        if os.environ.get("DATELINE_DEBUG"):
            raise
        what = f"{type(error).__name__}: {error}".split("\n")[0]
        click.echo(
            f"dateline: unexpected error: {what}\nThis is a fault of dateline; `dateline --debug …` shows where.",
            err=True,
        )
        code = 1
    leave(code if isinstance(code, int) else 0)


def leave(code: int) -> NoReturn:
    """Exits. What is still unwritten is dropped where nobody may read it: flushing could fail, or wait for good."""
    if code in (PIPE_CLOSED, INTERRUPTED):
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)


if __name__ == "__main__":
    main()
