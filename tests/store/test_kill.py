"""Ingest killed at any moment: what it said was safe is there, nothing is there twice, and a rerun does only the rest."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.store.ingesting import PORTION
from tests.store.made import FIRST, NOW, reading

from dateline.store import Store, report_hash

ROOT = Path(__file__).parents[2]
KILLS = 20
READINGS = 6000
# Seconds, at most, from the opening of the record, or from the first portion that is safe, to the kill.
LONGEST = 0.2


class Ingest:
    """Starts processes that ingest, and kills them."""

    def __init__(self, process: subprocess.Popen[bytes]):
        self.process = process

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline().decode()
        assert line, "the ingest broke"
        return line.strip()

    def killed(self, after: float, *, at_work: bool) -> int:
        """Kills an ingest so many seconds after it begins to open the record or, `at_work`, after it first says that
        something is safe; how much it said was safe in the end.
        """
        assert self.process.stdin is not None
        self.process.stdin.write(b"go\n")
        self.process.stdin.flush()
        child = safe = 0
        ready = False
        while not child or not ready or (at_work and not safe):
            line = self._line()
            if line.startswith("PID "):
                child = int(line[4:])
            elif line.isdigit():
                safe = int(line)
            ready |= line == "READY"
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        while (line := self._line()) != "ENDED":
            if line.isdigit():
                safe = int(line)
        return safe


@contextmanager
def ingesting(where: str) -> Iterator[Ingest]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.store.ingesting", where, str(READINGS)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )
    with process:
        yield Ingest(process)
        assert process.stdin is not None
        process.stdin.close()


def test_nothing_is_lost_or_doubled(where: str) -> None:
    seed = random.randrange(2**32)
    moments = random.Random(seed)
    hashes = [report_hash(reading(f"r{number}", killed=number + 1).report) for number in range(READINGS)]
    safe = stored = kills_at_work = 0
    with ingesting(where) as ingest:
        for number in range(KILLS):
            safe = max(safe, ingest.killed(moments.uniform(0, LONGEST), at_work=number % 4 > 0))
            with Store.open(where) as store:
                with store.base.writing():
                    pass  # what the killed process sent last, PostgreSQL may still be at work on
                there = store.known(FIRST, hashes)
                counted = store.stats()
            assert set(hashes[:safe]) <= there, f"lost, seed {seed}"
            assert counted.texts == sum(counted.readings.values()) == len(there), f"doubled, seed {seed}"
            assert len(there) % PORTION == 0, f"a portion in part, seed {seed}"
            kills_at_work += stored < len(there) < READINGS
            stored = len(there)
    assert kills_at_work >= KILLS // 4, "the kills came too early or too late to try anything"
    with Store.open(where, blocks_of=lambda claim, _: (claim.kind, claim.text)) as store:
        added = store.add((reading(f"r{number}", killed=number + 1) for number in range(READINGS)), at=NOW)
        assert added.readings == READINGS - stored
        assert added.known == stored
        assert [filing.report for filing in store.filings()] == [f"r{number}" for number in range(READINGS)]
        assert sum(store.stats().claims.values()) == 3 * READINGS
        assert len(list(store.filings_touching(["event"]))) == READINGS
        assert list(store.check()) == []
