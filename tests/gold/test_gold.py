"""The gold is sound and its JSON lines are what the Python files say."""

import datetime
import importlib
import itertools
import json
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SETS = {"tuning.jsonl": "tuning", "tuning2.jsonl": "tuning2", "tuning3.jsonl": "tuning3",
        "tuning4.jsonl": "tuning4", "tuning5.jsonl": "tuning5", "tuning6.jsonl": "tuning6",
        "tuning7.jsonl": "tuning7", "tuning8.jsonl": "tuning8", "tuning9.jsonl": "tuning9",
        "test.jsonl": "heldout", "test2.jsonl": "heldout2"}
SIZES = {"tuning.jsonl": 20, "tuning2.jsonl": 30, "tuning3.jsonl": 24, "tuning4.jsonl": 20, "tuning5.jsonl": 22,
         "tuning6.jsonl": 22, "tuning7.jsonl": 18, "tuning8.jsonl": 24, "tuning9.jsonl": 24, "test.jsonl": 20,
         "test2.jsonl": 14}


@pytest.fixture
def module(monkeypatch):
    """The files run as scripts from their own folder, so they are imported from there."""
    monkeypatch.syspath_prepend(str(HERE))
    return importlib.import_module


@pytest.mark.parametrize("name", SETS)
def test_the_lines_are_those_of_the_python_file(name, module):
    lines = [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]
    assert lines == json.loads(json.dumps(module(SETS[name]).REPORTS))


@pytest.mark.parametrize("name", SETS)
def test_reports_are_sound(name, module):
    reports = module(SETS[name]).REPORTS
    assert len({one["id"] for one in reports}) == len(reports) == SIZES[name]
    for one in reports:
        module("gold").check(one)
        assert one["published"] is None or datetime.date.fromisoformat(one["published"])


def test_the_sets_share_nothing(module):
    sets = [module(file).REPORTS for file in SETS.values()]
    for ours, theirs in itertools.combinations(sets, 2):
        assert not {s for one in ours for s in one["sentences"]} & {s for one in theirs for s in one["sentences"]}
        assert not {one["id"] for one in ours} & {one["id"] for one in theirs}


def test_check_finds_a_slip(module):
    gold = module("gold")
    slip = gold.report("x", None, None, ["One.", "Two."], [gold.event(2, "ASSAULT")])
    with pytest.raises(AssertionError):
        gold.check(slip)
    slip = gold.report("x", None, None, ["One."], [gold.event(0, "ASSAULT", date="2003-13")])
    with pytest.raises(ValueError, match="month"):
        gold.check(slip)
