from __future__ import annotations

from pathlib import Path

from tests.evaluation import made

from dateline.evaluation.faults import fault_classes
from dateline.evaluation.gold import load_gold
from dateline.evaluation.readings import evaluate


def faults(tmp_path: Path, *claims: made.Json) -> dict[str, int]:
    gold = load_gold(made.write(tmp_path / "gold.jsonl", made.gold()))
    return dict(fault_classes(evaluate([gold], iter([made.reading(*claims)]))))


def test_what_nobody_found_counts_under_its_type(tmp_path: Path) -> None:
    assert faults(tmp_path) == {"event ASSAULT: not found": 1, "event MOBILIZE: not found": 1}


def test_an_empty_field_and_a_wrong_one_are_two_classes(tmp_path: Path) -> None:
    other = made.assault(place=None, actor=[made.participant("the town")])
    found = faults(tmp_path, other)
    assert found == {"event: place left empty": 1, "event: actor wrong": 1, "event MOBILIZE: not found": 1}


def test_a_broken_never_is_told_apart(tmp_path: Path) -> None:
    entry = made.claim("c2", "condition", "enter the town", {"type": "control", "change": "gains", "holder": []})
    assert faults(tmp_path, made.assault(), entry)["condition: never broken"] == 1


def test_a_fact_that_is_right_counts_nowhere(tmp_path: Path) -> None:
    assert faults(tmp_path, made.assault()) == {"event MOBILIZE: not found": 1}
