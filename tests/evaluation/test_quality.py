"""The arithmetic of the measurements on public data; the data itself is not needed."""

from __future__ import annotations

import datetime
import gzip
import json
from collections import Counter
from itertools import permutations
from pathlib import Path
from random import Random

import pytest
from benchmarks.quality import airwars, dates, deaths, entities, incidents, police, records, relations
from benchmarks.quality.assignment import assign
from benchmarks.quality.page import faults, page, table
from benchmarks.quality.protocol import Bench, Measure, Missing, Outcome, Tally, macro_f1, tally, weighted_f1
from benchmarks.quality.templates import Filler, Template, contained, exact, gold_template, score_roles, score_templates
from benchmarks.quality.truecase import Truecaser

from dateline.model import Place, ReaderId, Time

PAIRS = [("a", "a"), ("a", "b"), ("b", "b"), ("c", "a")]


def test_f1_over_labels() -> None:
    assert (tally(PAIRS, "a").precision, tally(PAIRS, "a").recall, tally(PAIRS, "a").f1) == (0.5, 0.5, 0.5)
    assert macro_f1(PAIRS) == pytest.approx((1 / 2 + 2 / 3 + 0) / 3)
    assert weighted_f1(PAIRS) == pytest.approx((2 * 1 / 2 + 2 / 3 + 0) / 4)
    assert (Tally().precision, Tally().recall, Tally().f1) == (0, 0, 0)


def test_a_sample_is_drawn_the_same_each_time_and_said(tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "dev.jsonl").write_text("".join(json.dumps({"id": n}) + "\n" for n in range(50)))
    bench = Bench(tmp_path, limit=10)
    rows = bench.rows("set")
    assert rows == Bench(tmp_path).rows("set", most=10)
    assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)
    assert bench.part("dev", "set") == "dev, 10 of 50 drawn with seed 1"
    with pytest.raises(Missing, match="none"):
        bench.rows("none")


def test_the_page_says_first_where_we_are_behind() -> None:
    low, high = Measure("exact", 0.5, 0.75, "a rule", "R"), Measure("near", 0.9, 0.8, "a rule", "R")
    outcome = Outcome("P0 Made up", "dev", "4 reports", [low, high, Measure("alone", 1.0)], "A note.")
    shown = page([outcome], faults(Counter(a=2), Counter(a=3, b=1)), ReaderId("r", "0", "c"), datetime.date(2020, 5, 1))
    assert "1 of the 2 numbers" in shown
    assert shown.index("- P0 Made up, exact: 0.500, against 0.750 (a rule [R])") < shown.index("## P0 Made up")
    assert "| near | 0.900 | 0.800, a rule [R] |  |" in shown
    assert "| alone | 1.000 | | |" in shown
    assert "0.750 a rule [R]  behind" in table(outcome)


def test_of_an_error_with_a_unit_less_is_better() -> None:
    assert not Measure("mean distance", 12.0, 30.0, "a rule", "R", unit="km").behind
    assert Measure("mean distance", 31.0, 30.0, "a rule", "R", unit="km").behind
    assert not Measure("median distance", 0.04, 0.0, "a rule", "R", unit="km").behind
    outcome = Outcome("P0 Made up", "dev", "4 reports", [Measure("mean distance", 12.04, 30.0, "a rule", "R", unit="km")])
    assert "12.0 km   30.0 km a rule [R]" in table(outcome)
    assert "| mean distance | 12.0 km | 30.0 km, a rule [R] |  |" in page([outcome], "", ReaderId("r", "0", "c"), datetime.date.min)


def test_capitals_are_put_back(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for text in ["Troops of the Armed Forces attacked a town.", "They were armed, and the forces of Peru left."] * 3:
            file.write(json.dumps({"text": text}) + "\n")
    write = Truecaser(path, every=1).write
    assert write("THE ARMED FORCES OF PERU ATTACKED TINGO. THEY LEFT.") == "The Armed Forces of Peru attacked Tingo. They left."
    assert write("THE TINGO WORKERS FRONT [TWF] LEFT; THE TWF WERE ARMED.") == (
        "The Tingo Workers Front (TWF) left; the TWF were armed."
    )


def test_ranges_overlap_in_whole_numbers() -> None:
    assert airwars._overlap([((1, 4), (3, 6))]) == pytest.approx(2 / 6)
    assert airwars._overlap([((1, 1), (1, 1)), ((1, 2), None)]) == 0.5


def test_reports_are_spared_below_the_one_that_completes_the_recall() -> None:
    ranked = [((2, 0, 0, 0), True), ((1, 0, 0, 0), True), ((0, 0, 0, 3), False), ((0, 0, 0, 1), False)]
    assert police.spared(ranked) == 0.5
    assert police.spared([*ranked, ((1, 0, 0, 0), False)]) == pytest.approx(2 / 5)  # ties at their worst
    assert police.spared([((1, 0, 0, 0), False)]) == 0.0


def test_the_greatest_weight_is_matched_one_to_one() -> None:
    assert assign([[1, 3], [2, 3]]) == [(0, 1), (1, 0)]
    assert assign([[2], [3], [1]]) == [(1, 0)]
    assert assign([[0, 0, 4], [0, 0, 0]]) == [(0, 2)]
    assert assign([]) == []
    random = Random(1)
    for _ in range(50):
        weights = [[random.choice([0, 1, 2, 5]) for _ in range(4)] for _ in range(4)]
        best = max(sum(weights[i][j] for i, j in enumerate(order)) for order in permutations(range(4)))
        assert sum(weights[i][j] for i, j in assign(weights)) == best


def test_fillers_are_matched_by_entity() -> None:
    gold = gold_template(
        {
            "type": [{"alts": ["BOMBING", "ATTACK"]}],
            "phys_target_id": [{"alts": ["RADIO STATION", "STATION"], "optional": False}],
            "instrument_id": [{"alts": ["DYNAMITE"], "optional": True}],
            "hum_target_name": [{"alts": ["ANA OSEI"], "optional": False}],
            "hum_target_description": [
                {"alts": ["THE MAYOR"], "optional": False, "xref": ["ANA OSEI"]},
                {"alts": ["GUARDS"], "optional": False, "xref": None},
            ],
        }
    )
    assert [one.mentions for one in gold.roles["Victim"]] == [("ana osei", "mayor"), ("guards",)]
    ours = Template(("BOMBING",))
    ours.roles["Target"] = [Filler(("station",)), Filler(("car",))]
    ours.roles["Victim"] = [Filler(("mayor",)), Filler(("two guards",))]
    roles = {role: Tally() for role in gold.roles}
    score_roles(roles, [gold], [ours], exact)
    assert roles["Target"] == Tally(1, 2, 1)
    assert roles["Victim"] == Tally(1, 2, 2)
    assert roles["Weapon"] == Tally(0, 0, 0)  # optional, and not met
    whole = Tally()
    score_templates(whole, [gold], [ours], contained)
    assert whole == Tally(1 + 1 + 2, 1 + 4, 1 + 3)
    other = Tally()
    score_templates(other, [gold], [Template(("ARSON",), ours.roles)], contained)
    assert other == Tally(0, 5, 4)


@pytest.mark.parametrize(
    ("text", "filler"),
    [("at least 12 villagers", "villagers"), ("a group of soldiers", "soldiers"), ("The FMLN", "fmln"), ("two", "two")],
)
def test_fillers_are_named_without_their_number(text: str, filler: str) -> None:
    assert incidents.fillers([text]) == [Filler((filler,))]


def test_persons_are_named_without_their_office() -> None:
    assert incidents.person_name("Northern Province Governor Ana Osei", frozenset({"governor"})) == "Ana Osei"
    assert incidents.person_name("two guards", frozenset({"governor"})) == "two guards"


def test_ends_of_relations_overlap_and_some_go_both_ways() -> None:
    fights, leads = ("FightingAgainst", (0, 5), (10, 20)), ("InChargeOf", (0, 5), (10, 20))
    assert relations.is_same(fights, ("FightingAgainst", (12, 14), (4, 8)))
    assert not relations.is_same(leads, ("InChargeOf", (12, 14), (4, 8)))
    assert relations.is_same(leads, ("InChargeOf", (4, 8), (12, 14)))
    assert relations.distinct([fights, ("FightingAgainst", (11, 12), (1, 3))], "FightingAgainst") == [fights]


def test_entities_are_met_once() -> None:
    assert entities.met([("P", 0, 5), ("P", 6, 9)], [("P", 0, 9)]) == 1
    assert entities.met([("P", 0, 5), ("P", 6, 9)], [("P", 4, 5), ("P", 6, 9)]) == 2


@pytest.mark.parametrize(
    ("name", "admin1", "country", "province"),
    [
        ("rural Idleb", None, "SYR", "idlib"), ("Manbij", "Aleppo", "SYR", "aleppo"), ("Homs", "Homs", "TUR", None),
        ("Dayr az-Zawr", None, None, "deir ezzor"), ("the village", None, "SYR", None),
    ],
)  # fmt: skip
def test_provinces(name: str, admin1: str | None, country: str | None, province: str | None) -> None:
    assert deaths._province(Place(name, None, None, name, admin1=admin1, country=country)) == province


def test_every_plover_root_has_a_class() -> None:
    assert set(records.ROOTS.values()) <= set(records.QUADS)


def test_a_range_is_two_expressions_in_timex3() -> None:
    days = Time("9 to 12 May", 5, 16, "2018-05-09", "2018-05-12", 2, "2018-05-09/2018-05-12", "stated")
    found = [(t.start, t.end, t.value, t.kind) for t in dates.timexes(days, "time.range.days")]
    assert found == [(5, 6, "2018-05-09", "DATE"), (10, 16, "2018-05-12", "DATE")]
    friday = Time("Friday", 3, 9, None, None, 1, "XXXX-WXX-5", "publication")
    assert [(t.start, t.end, t.value) for t in dates.timexes(friday, "time.weekday")] == [(3, 9, "XXXX-WXX-5")]
    assert [t.kind for t in dates.timexes(friday, "time.weekday.set")] == ["SET"]
