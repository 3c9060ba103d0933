from __future__ import annotations

import gc
import multiprocessing
import time
from collections.abc import Iterator

import pytest
from tests.rendering.fake import FakeReader, NoModel

from dateline.errors import ModelError
from dateline.model import Reading, Report
from dateline.running.batches import BATCH_REPORTS, Fault, in_batches
from dateline.running.local import AHEAD, WorkerError, made, read_here, read_in_processes


def reports(count: int, **special: str) -> Iterator[Report]:
    for number in range(count):
        name = f"r{number}"
        yield Report(special.get(name, "") + "The army shelled the town.", id=name)


def ids(found: list[Reading | Fault]) -> list[str]:
    return [one.report if isinstance(one, Fault) else one.report.id for one in found]


def no_children() -> bool:
    for _ in range(50):
        if not multiprocessing.active_children():
            return True
        time.sleep(0.1)
    return False


def test_batches_keep_order_grow_and_are_bounded_in_characters() -> None:
    batches = list(in_batches([*reports(100), Report("x" * 100_000), Report("y")]))
    assert [len(batch) for batch in batches] == [2, 4, 8, 16, 32, 32, 7, 1]
    assert [report.id for batch in batches for report in batch][:100] == [f"r{i}" for i in range(100)]


def test_a_report_that_breaks_the_reader_costs_no_other() -> None:
    found = list(read_here(FakeReader, reports(40, r7="BREAK ")))
    assert ids(found) == [f"r{i}" for i in range(40)]
    assert [str(one) for one in found if isinstance(one, Fault)] == [
        "r7: the reader broke on this report: ValueError: no such thing (a fault of dateline)"
    ]


def test_several_processes_give_what_one_gives_in_order() -> None:
    alone = list(read_here(FakeReader, reports(150, r70="BREAK ")))
    assert list(read_in_processes(FakeReader, reports(150, r70="BREAK "), 2)) == alone
    assert no_children()


def test_reports_are_not_taken_far_ahead_of_the_output() -> None:
    taken = 0

    def watched() -> Iterator[Report]:
        nonlocal taken
        for report in reports(10_000):
            taken += 1
            yield report

    found = read_in_processes(FakeReader, watched(), 2)
    next(found)
    assert taken <= 2 * AHEAD * BATCH_REPORTS
    found.close()
    assert no_children()


def test_a_process_that_dies_is_told_in_words() -> None:
    with pytest.raises(WorkerError, match=r"ended with exit code 9.*fewer --workers"):
        list(read_in_processes(FakeReader, reports(100, r40="DIE "), 2))
    assert no_children()


def test_a_reader_that_cannot_be_made_says_why() -> None:
    with pytest.raises(ModelError, match="not installed"):
        list(read_in_processes(NoModel, reports(3), 2))
    assert no_children()


def test_nothing_to_read() -> None:
    assert list(read_in_processes(FakeReader, [], 2)) == []


def test_the_collector_runs_again_once_a_reader_is_made_or_is_not() -> None:
    assert isinstance(made(FakeReader), FakeReader)
    assert gc.isenabled()
    with pytest.raises(ModelError):
        made(NoModel)
    assert gc.isenabled()
