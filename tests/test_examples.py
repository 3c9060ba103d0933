"""What the record of Yarmouk says: the example from its reports to its timeline."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from dateline.cli.main import cli
from dateline.model.record import Happening, Interval
from dateline.record import Record

REPORTS = Path(__file__).parents[1] / "examples" / "yarmouk" / "reports.jsonl"
COPIES = {
    "jordan-times-2012-12-17": "ap-2012-12-16",
    "daily-star-2013-12-31": "afp-2013-12-30",
    "gulf-news-2015-04-02": "reuters-2015-04-01",
    "arab-news-2015-04-02": "reuters-2015-04-01",
    "jordan-times-2015-12-27": "afp-2015-12-26",
    "straits-times-2018-05-21": "reuters-2018-05-20",
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("yarmouk") / "record.db"
    done = run(path, "ingest", str(REPORTS))
    assert done.exit_code == 0, done.output
    return path


def run(path: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, [*words, "--db", str(path)], env={"DATELINE_DB": None, "DATELINE_CONFIG": "/nowhere"})


@pytest.fixture(scope="module")
def intervals(path: Path) -> list[Interval]:
    with Record.open(path) as record:
        return record.intervals("Yarmouk")


@pytest.fixture(scope="module")
def happenings(path: Path) -> list[Happening]:
    with Record.open(path) as record:
        return record.happenings()


def held_by(intervals: list[Interval], actor: str) -> list[Interval]:
    return [i for i in intervals if i.type == "control" and any(actor in h.name for h in i.holder)]


def test_the_reports_are_of_the_agreed_kind() -> None:
    rows = [json.loads(line) for line in REPORTS.read_text(encoding="utf-8").splitlines()]
    assert len(rows) >= 25
    assert len({row["id"] for row in rows}) == len(rows)
    assert all(set(row) == {"id", "title", "outlet", "url", "published", "text"} and row["url"] is None for row in rows)
    assert all(row["id"].endswith(row["published"]) for row in rows)


def test_the_siege_lasts_from_2013_to_2018_and_the_state_denies_it(intervals: list[Interval]) -> None:
    (siege,) = [i for i in intervals if i.type == "siege"]
    assert (siege.start or "")[:7] == "2013-07"
    assert siege.end == "2018-05-21"
    assert siege.basis == "contested"
    assert "sana-2014-01-14" in {key.report for key in siege.against}


def test_islamic_state_holds_from_april_2015_until_the_government_does(intervals: list[Interval]) -> None:
    held = held_by(intervals, "Islamic State")
    assert {(i.start or "")[:7] for i in held} == {"2015-04"}
    assert {i.end for i in held} == {"2018-05-21"}
    (army,) = held_by(intervals, "Syrian Arab Army")
    assert (army.start, army.end) == ("2018-05-21", None)


def test_rebels_held_it_before(intervals: list[Interval]) -> None:
    (rebels,) = held_by(intervals, "rebels")
    assert rebels.start == "2012-12-17"
    assert (rebels.end or "")[:7] == "2015-04"


def test_what_was_known_in_2014_has_no_islamic_state(path: Path) -> None:
    done = run(path, "control", "Yarmouk", "--as-of", "2014-06")
    assert "Syrian rebels" in done.output
    assert "Islamic State" not in done.output


def test_copies_add_outlets_and_no_origins(path: Path, happenings: list[Happening]) -> None:
    (entry,) = [h for h in happenings if "reuters-2015-04-01" in h.reports and "agps-2015-04-04" in h.reports]
    assert {"Reuters", "Gulf News", "Arab News"} <= set(entry.outlets)
    names = {origin.name for h in happenings for origin in h.origins}
    assert not names & {"Gulf News", "Arab News", "The Jordan Times", "The Daily Star", "The Straits Times"}
    with Record.open(path) as record:
        assert {filing.report for filing in record.store.filings()} >= set(COPIES) | set(COPIES.values())


def test_tolls_stand_beside_each_other_and_one_is_revised(happenings: list[Happening]) -> None:
    strike = next(h for h in happenings if "ap-2012-12-16" in h.reports and h.tolls)
    assert sorted(t.low or 0 for t in strike.tolls if t.measure == "killed") == [8, 25]
    entry = next(h for h in happenings if "reuters-2015-04-05" in h.reports and any(t.superseded for t in h.tolls))
    told = [(t.low, t.superseded) for t in entry.tolls if t.measure == "killed" and "Observatory" in t.origin]
    assert told == [(26, True), (38, False)]


def test_something_is_disputed(happenings: list[Happening]) -> None:
    assert any(dispute.field == "killed" for h in happenings for dispute in h.disputed)
    broken = next(h for h in happenings if "afp-2014-03-02" in h.reports and h.disputed)
    assert [dispute.field for dispute in broken.disputed] == ["actor"]


def test_the_deal_of_december_2015_collapses(path: Path) -> None:
    with Record.open(path) as record:
        chains = [[stage.stage for stage in chain.stages] for chain in record.chains()]
    assert ["agreed", "collapsed"] in chains
    assert any("denied" in chain for chain in chains)


def test_gaps_are_kept(path: Path) -> None:
    with Record.open(path) as record:
        assert len(list(record.gaps())) >= 10


def test_the_picture(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "yarmouk.svg"
    done = run(path, "control", "Yarmouk", "--svg", str(file))
    assert done.exit_code == 0
    words = "".join(ElementTree.parse(file).getroot().itertext())
    assert "Islamic State" in words
    assert "2016" in words
