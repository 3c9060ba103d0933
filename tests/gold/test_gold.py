"""The gold is sound and its JSON lines are what the Python files say."""

import datetime
import json
from pathlib import Path

import gold
import heldout
import pytest
import tuning

HERE = Path(__file__).parent
SETS = [("tuning.jsonl", tuning.REPORTS), ("test.jsonl", heldout.REPORTS)]


@pytest.mark.parametrize(("name", "reports"), SETS)
def test_the_lines_are_those_of_the_python_file(name, reports):
    lines = [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]
    assert lines == json.loads(json.dumps(reports))


@pytest.mark.parametrize(("name", "reports"), SETS)
def test_reports_are_sound(name, reports):
    assert len({one["id"] for one in reports}) == len(reports) == 20
    for one in reports:
        gold.check(one)
        assert one["published"] is None or datetime.date.fromisoformat(one["published"])


def test_the_sets_share_nothing():
    ours, kept = ({s for one in reports for s in one["sentences"]} for _, reports in SETS)
    assert not ours & kept
    assert not {one["id"] for one in tuning.REPORTS} & {one["id"] for one in heldout.REPORTS}


def test_check_finds_a_slip():
    slip = gold.report("x", None, None, ["One.", "Two."], [gold.event(2, "ASSAULT")])
    with pytest.raises(AssertionError):
        gold.check(slip)
    slip = gold.report("x", None, None, ["One."], [gold.event(0, "ASSAULT", date="2003-13")])
    with pytest.raises(ValueError, match="month"):
        gold.check(slip)
