"""The scorer of clusters: what is right is said to be right, and nothing else."""

from __future__ import annotations

import datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.consolidation.making import day, event, figure, filing, said_by

from dateline.consolidation.consolidate import consolidate
from dateline.consolidation.filing import filing_of
from dateline.evaluation.clusters import (
    GoldCluster,
    GoldHappening,
    GoldToll,
    b_cubed,
    gold_of_reports,
    load_reports,
    main_of_reports,
    same_source,
    score,
)
from dateline.pipeline import Reader

ACCEPTANCE = Path(__file__).parents[3] / "shared" / "acceptance"
LEAST = 0.85
HOSPITAL = said_by("director of Goma hospital")
FILED = [filing("a", [event("c1", on=day("2025-01-27"), by=HOSPITAL), figure("c2", "killed", 12, 12, by=HOSPITAL)])]
TOLL = GoldToll("killed", 12, 12, "Goma hospital", ("a",))
GOLD = GoldHappening("goma", "ASSAULT", "market, Goma", "2025-01-27", ("a",), 1, ("Goma hospital",), (TOLL,))


def wrong(gold: GoldHappening) -> set[str]:
    items = score(consolidate(FILED), {"goma": GoldCluster(gold.reports, (gold,))})
    return {item.field for item in items if not item.right}


def changed(**fields: object) -> GoldHappening:
    return GoldHappening(**{f: getattr(GOLD, f) for f in GOLD.__struct_fields__} | fields)


def test_what_is_right_is_right() -> None:
    assert wrong(GOLD) == set()


def test_each_field_can_be_wrong_alone() -> None:
    assert wrong(changed(date="2025-01-25")) == {"date"}
    assert wrong(changed(place="Sake")) == {"place"}
    assert wrong(changed(disputed=("actor",))) == {"disputed"}
    assert wrong(changed(origins=("army",))) == {"origin"}
    assert wrong(changed(tolls=(GoldToll("killed", 12, 12, "Goma hospital", ("a",), True),))) == {"toll"}
    assert wrong(changed(independent_origins=2)) == {"independent origins"}


def test_what_is_not_found_is_wrong_in_all() -> None:
    assert wrong(changed(type="PROTEST")) >= {"found", "type", "place", "date", "origin", "toll"}


def test_one_source_has_many_names() -> None:
    assert same_source("head of the fire service (Ilir Hoxha)", "fire service")
    assert same_source("Sudan People's Liberation Army", "SPLA spokesman")
    assert same_source("Doctors Without Borders", "MSF")
    assert not same_source("Goma city council", "Goma hospital")


@given(st.dictionaries(st.text(max_size=3), st.text(max_size=2), min_size=1))
def test_b_cubed_of_the_gold_itself_is_whole(gold: dict[str, str]) -> None:
    assert b_cubed(gold, gold).f1 == 1.0
    everything = dict.fromkeys(gold, "one")
    assert b_cubed(everything, gold).recall == 1.0


def test_reports_are_with_their_own_news() -> None:
    view = consolidate(FILED)
    assert main_of_reports(view) == {"a": view.happenings[0].id}
    other = changed(id="other", reports=("a", "b"))
    assert gold_of_reports({"goma": GoldCluster(("a", "b"), (GOLD, other))}) == {"a": "goma", "b": "other"}


@pytest.mark.skipif(not (ACCEPTANCE / "clusters_dev.jsonl").exists(), reason="the acceptance clusters are not here")
def test_what_was_reached_on_the_acceptance_clusters_is_kept(reader: Reader) -> None:
    """From prose to happenings: a change of the reader that costs the record its happenings shows here."""
    golds = msgspec.json.decode((ACCEPTANCE / "clusters_dev_gold.json").read_bytes(), type=dict[str, GoldCluster])
    at = datetime.datetime(2000, 1, 1)
    view = consolidate(filing_of(r, at) for r in reader.read_many(load_reports(ACCEPTANCE / "clusters_dev.jsonl")))
    items = score(view, golds)
    wrong = [f"{item.happening} {item.field}: {item.gold} <- {item.found}" for item in items if not item.right]
    assert 1 - len(wrong) / len(items) >= LEAST, "\n".join(wrong)
    assert b_cubed(main_of_reports(view), gold_of_reports(golds)).f1 >= 0.95
