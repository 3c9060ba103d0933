"""Reads with several processes on this machine: in order, with bounded queues, and with no process left behind."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import chain, islice
from multiprocessing import connection, get_context
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

import msgspec

from dateline.errors import DatelineError
from dateline.model import Reading, Report
from dateline.running.batches import Fault, Reads, in_batches, read_batch

AHEAD = 3  # batches in hand for each process, read or waiting for their turn in the output


Maker = TypeVar("Maker", bound=Reads)


class WorkerError(DatelineError):
    """A reading process that ended without being asked to."""


def made(make: Callable[[], Maker]) -> Maker:
    """The reader, in a process that does little else than read: it takes one processor, and what it holds stays for good.

    The collector of cycles would only search that again and again, a sixth of the time until the first reading.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    was = gc.isenabled()
    gc.disable()
    try:
        reader = make()
    finally:
        if was:
            gc.enable()
    gc.freeze()
    return reader


def read_here(make: Callable[[], Reads], reports: Iterable[Report]) -> Generator[Reading | Fault]:
    """Reads in this process. The reader is made when the first report is there: input that is none fails at once."""
    reader: Reads | None = None
    for batch in in_batches(reports):
        reader = reader or made(make)
        yield from read_batch(reader, batch)


def read_in_processes(make: Callable[[], Reads], reports: Iterable[Report], workers: int) -> Generator[Reading | Fault]:
    """Reads with `workers` processes, each of which calls `make` once. `make` must be picklable.

    Results come in the order of the reports. Raises what `make` raises, and `WorkerError` where a process dies.
    """
    batches = in_batches(reports)
    first = list(islice(batches, 1))
    if not first:
        return
    pool = _Pool(make, workers)
    try:
        yield from pool.read(chain(first, batches))
    finally:
        pool.close()


class _Pool:
    def __init__(self, make: Callable[[], Reads], workers: int):
        context = get_context("spawn")
        # Each process is given a processor; threads inside it would only take each other's.
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        self.processes: list[BaseProcess] = []
        self.pipes: list[connection.Connection[Any, Any]] = []
        with _interrupts_ignored():
            for _ in range(workers):
                ours, theirs = context.Pipe()
                process = context.Process(target=_work, args=(make, theirs), daemon=True)
                process.start()
                theirs.close()
                self.processes.append(process)
                self.pipes.append(ours)

    def read(self, batches: Iterator[list[Report]]) -> Iterator[Reading | Fault]:
        idle = deque(range(len(self.pipes)))
        busy: dict[int, int] = {}
        done: dict[int, list[Reading | Fault]] = {}
        sent = given = 0
        more = True
        while True:
            while more and idle and sent - given < AHEAD * len(self.pipes):
                batch = next(batches, None)
                if batch is None:
                    more = False
                    break
                worker = idle.popleft()
                self._send(worker, batch)
                busy[worker] = sent
                sent += 1
            if not busy and not more:
                return
            for worker in self._ready(busy):
                done[busy.pop(worker)] = self._receive(worker)
                idle.append(worker)
            while given in done:
                yield from done.pop(given)
                given += 1

    def _ready(self, busy: dict[int, int]) -> list[int]:
        found = connection.wait([self.pipes[worker] for worker in busy])
        return [worker for worker in busy if self.pipes[worker] in found]

    def _send(self, worker: int, batch: list[Report]) -> None:
        try:
            self.pipes[worker].send_bytes(msgspec.msgpack.encode(batch))
        except OSError as error:
            raise self._died(worker) from error

    def _receive(self, worker: int) -> list[Reading | Fault]:
        try:
            answer = self.pipes[worker].recv()
        except (EOFError, OSError) as error:
            raise self._died(worker) from error
        if isinstance(answer, Exception):
            raise answer
        return [one if isinstance(one, Fault) else msgspec.msgpack.decode(one, type=Reading) for one in answer]

    def _died(self, worker: int) -> WorkerError:
        self.processes[worker].join(1)
        code = self.processes[worker].exitcode
        how = f"was killed by signal {-code}" if code is not None and code < 0 else f"ended with exit code {code}"
        return WorkerError(
            f"a reading process {how}; what was printed until then is whole. If memory ran out, use fewer --workers."
        )

    def close(self) -> None:
        for pipe in self.pipes:
            pipe.close()
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.join(5)


@contextlib.contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Processes started here never see Ctrl-C: this process hears it, and ends them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _work(make: Callable[[], Reads], pipe: connection.Connection[Any, Any]) -> None:
    try:
        reader = made(make)
    except Exception as error:
        with contextlib.suppress(EOFError, OSError):
            pipe.recv_bytes()
            pipe.send(error)
        return
    with contextlib.suppress(EOFError, OSError):
        while True:
            batch = msgspec.msgpack.decode(pipe.recv_bytes(), type=list[Report])
            found = read_batch(reader, batch)
            pipe.send([one if isinstance(one, Fault) else msgspec.msgpack.encode(one) for one in found])
