"""A process that takes a file into a record until it is killed: `python -m tests.running.taking FILE RECORD`."""

from __future__ import annotations

import sys

from tests.running.fake import FakeReader

from dateline.ingest import read_files
from dateline.running import intake
from dateline.store import Store


def main(file: str, where: str) -> None:
    intake.CHUNK = 7
    reader = FakeReader()
    with Store.open(where) as store:
        taken = intake.Intake(store, reader.id, reader.read, tell=lambda tally: print(tally.read, flush=True))
        taken.take((file, found) for found in read_files([file]))
    print("given", len(reader.given), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
