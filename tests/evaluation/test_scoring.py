"""Scores that can be worked out in the head, and the same numbers as the acceptance scorer's where that is at hand."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
from tests.evaluation.made import ASSAULT, ENTRY, Json, assault, claim, gold, participant, reading, span, write

from dateline.errors import InputError
from dateline.evaluation.gold import load_gold
from dateline.evaluation.page import render_result
from dateline.evaluation.readings import evaluate, load_readings
from dateline.evaluation.result import Result, bootstrap, compare, load_result

ACCEPTANCE = Path(__file__).parents[3] / "shared" / "acceptance"
ENTERED = {"type": "control", "change": "gains", "holder": [], "against": [], "place": None, "time": None}


@pytest.fixture
def result(tmp_path: Path) -> Any:
    def score(*claims: Json, **more: Any) -> Result:
        return evaluate([load_gold(write(tmp_path / "g.jsonl", gold(**more)))], [reading(*claims)])

    return score


def test_a_claim_with_every_field_right_is_worth_one(result: Any) -> None:
    found = result(assault())
    assert [(fact.credit, fact.wrong) for fact in found.facts] == [(1.0, ()), (0.0, ("found",))]
    assert (found.totals.credit, found.totals.strict, found.totals.claims_per_fact) == (0.5, 0.5, 0.5)


def test_credit_is_the_share_of_fields(result: Any) -> None:
    first = result(assault(actor=[participant("officials")], time=None)).facts[0]
    assert first.right == ("found", "place", "status")
    assert first.credit == 3 / 5
    assert first.has == {"actor": "officials", "date": ""}


def test_the_best_claim_counts_and_more_of_them_show(result: Any) -> None:
    found = result(assault(place=None, time=None), {**assault(), "id": "c2"}, {**assault(actor=[]), "id": "c3"})
    assert (found.facts[0].credit, found.facts[0].claim, found.totals.claims_per_fact) == (1.0, "c2", 1.5)


def test_a_claim_of_another_sentence_does_not_count(result: Any) -> None:
    assert result(assault(), facts=[{**ASSAULT, "s": 1}]).facts[0].claim is None


def test_nevers(result: Any) -> None:
    taken = claim("c1", "condition", "enter the town", ENTERED)
    found = result(taken)
    assert [(never.claim, never.why) for never in found.broken] == [("c1", "it did not go in")]
    assert result({**taken, "polarity": "negative"}).totals.nevers_broken == 0


def test_spans_that_are_not_the_reports_words_show(result: Any) -> None:
    wrong = {**span("shelled"), "text": "shot at"}
    assert result(assault()).totals.spans_right == 1
    assert result(assault(trigger=wrong)).totals.spans_right == pytest.approx(4 / 5)


def test_an_agreement_is_an_agree_event_and_meets_its_parties(result: Any) -> None:
    body = {"class": "ceasefire", "stage": "extended", "parties": [participant("officials")], "terms": []}
    body |= {"place": None, "time": None, "refers_to": None}
    agreed = claim("c1", "agreement", "enter the town", body)
    facts: list[Json] = [
        {"kind": "event", "s": 1, "type": ["AGREE"], "actor": ["officials"]},
        {"kind": "agreement", "s": 1, "type": None, "stage": ["agreed"], "party": ["officials"]},
        {"kind": "condition", "s": 1, "type": ["ceasefire"], "change": ["agreed"]},
    ]
    assert [fact.credit for fact in result(agreed, facts=facts).facts] == [1, 1, 1]


def test_intervals_are_seeded_and_hold_the_mean() -> None:
    parts = [(n % 3 + 0.5, 3) for n in range(30)]
    low, high = bootstrap(parts) or (1, 0)
    assert bootstrap(parts) == (low, high)
    assert 0 < low < sum(part[0] for part in parts) / 90 < high < 1
    assert bootstrap(parts[:4]) is None
    assert bootstrap([(3, 3)] * 9) == (1.0, 1.0)


def test_what_got_better_and_worse(result: Any, tmp_path: Path) -> None:
    before = result(assault(actor=[]), claim("c2", "condition", "enter the town", ENTERED))
    changed = compare(before, result(assault()))
    assert [(old.credit, new.credit) for old, new in changed.better] == [(0.8, 1.0)]
    assert (len(changed.worse), changed.same, len(changed.mended), len(changed.newly_broken)) == (0, 1, 1, 0)
    back = compare(result(assault()), before)
    assert (len(back.worse), len(back.newly_broken), back.credit) == (1, 1, (0.5, 0.4))


def test_facts_are_known_again_when_others_come_and_go(result: Any) -> None:
    changed = compare(result(assault()), result(assault(), facts=[{**ENTRY, "s": 0}, ASSAULT]))
    assert (changed.same, changed.added, changed.gone) == (1, 1, 1)


def test_a_saved_result_is_read_back(result: Any, tmp_path: Path) -> None:
    import msgspec

    found = result(assault())
    path = tmp_path / "r.json"
    path.write_bytes(msgspec.json.encode(found))
    assert compare(load_result(path), found).same == 2
    path.write_text('{"schema": 1}')
    with pytest.raises(InputError, match="no saved result"):
        load_result(path)


def test_the_page_escapes_what_reports_say(tmp_path: Path) -> None:
    sentence = "The <script>alert(1)</script> army left."
    made = gold(id="<b>x</b>", text=sentence, sentences=[sentence], facts=[{**ASSAULT, "actor": ["<i>"]}], never=[])
    found = evaluate([load_gold(write(tmp_path / "g.jsonl", made))], [reading()])
    page = render_result(found, compare(found, found))
    assert "<script" not in page
    assert "<b>x" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "http" not in page.replace("http-equiv", "")


def test_readings_have_to_be_of_these_reports(tmp_path: Path) -> None:
    golds = [load_gold(write(tmp_path / "g.jsonl", gold()))]
    taken = load_readings(write(tmp_path / "r.jsonl", reading(assault())), golds)
    assert [one["report"]["id"] for one in taken] == ["harran"]
    with pytest.raises(InputError, match="1 gold reports and 2 readings"):
        list(load_readings(write(tmp_path / "r.jsonl", reading(), reading()), golds))
    other = reading()
    other["report"]["text"] = "Another."
    with pytest.raises(InputError, match="line 1: this is the reading of another text than report 'harran'"):
        list(load_readings(write(tmp_path / "r.jsonl", other), golds))
    with pytest.raises(InputError, match="line 1: this is no reading"):
        list(load_readings(write(tmp_path / "r.jsonl", {"text": "x"}), golds))


@pytest.fixture(scope="module")
def scorer() -> Any:
    if not (ACCEPTANCE / "score.py").exists():
        pytest.skip(f"{ACCEPTANCE} is not there: nothing to compare with")
    spec = importlib.util.spec_from_file_location("score", ACCEPTANCE / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_acceptance_scorer_gives_the_same_numbers(scorer: Any) -> None:
    from dateline.evaluation.readings import as_json
    from dateline.pipeline import Reader

    path = ACCEPTANCE / "dev.jsonl"
    found = load_gold(path)
    readings = [as_json(one) for one in Reader().read_many(report.stripped() for report in found.reports)]
    ours = evaluate([found], readings)
    golds = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    theirs = scorer.score(golds, readings)
    names = [name for name in theirs if not name.startswith("by_")]
    assert {name: getattr(ours.totals, name) for name in names} == {name: theirs[name] for name in names}
    assert {name: f"{one.right}/{one.of}" for name, one in ours.by_field.items()} == theirs["by_field"]
    assert {kind: one.credit for kind, one in ours.by_kind.items()} == pytest.approx(theirs["by_kind"], abs=6e-4)
