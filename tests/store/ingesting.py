"""Processes that ingest readings until they are killed: `python -m tests.store.ingesting WHERE READINGS`.

For each line on its standard input it starts a process that ingests, and says `PID n`. That process says READY before it
opens the record, and after each portion how many readings, from the first on, are safe. When it has ended, ENDED is said.
"""

from __future__ import annotations

import contextlib
import os
import sys

from tests.store.made import FIRST, NOW, reading

from dateline.store import Store, report_hash

# Loaded once, that each process need not.
with contextlib.suppress(ImportError):
    import sqlalchemy.dialects.postgresql.psycopg
    import sqlalchemy.dialects.sqlite.pysqlite  # noqa: F401

    import psycopg  # noqa: F401  isort: skip

PORTION = 10


def ingest(where: str, count: int) -> None:
    say("READY")
    with Store.open(where, blocks_of=lambda claim, _: (claim.kind, claim.text)) as store:
        for start in range(0, count, PORTION):
            portion = [reading(f"r{number}", killed=number + 1) for number in range(start, min(start + PORTION, count))]
            had = store.known(FIRST, [report_hash(one.report) for one in portion])
            store.add([one for one in portion if report_hash(one.report) not in had], at=NOW)
            say(str(start + len(portion)))


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def main(where: str, count: int) -> None:
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            status = 1
            try:
                ingest(where, count)
                status = 0
            finally:
                os._exit(status)
        say(f"PID {child}")
        os.waitpid(child, 0)
        say("ENDED")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
