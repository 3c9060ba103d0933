"""From reports to every scheme, by the real reader."""

from __future__ import annotations

import csv
import datetime
import io
import json
from typing import Any

import pytest

from dateline.consolidation.consolidate import View, consolidate
from dateline.consolidation.filing import filing_of
from dateline.export import SCHEMES, export
from dateline.model import Report
from dateline.model.record import Filing
from dateline.pipeline import Reader

TEXTS = (
    ("2015-04-02", "Government warplanes bombed the town of Douma on Wednesday, killing at least 12 civilians, the Syrian "
     "Observatory for Human Rights said."),
    ("2015-04-03", "Nine people were killed in an air strike on Douma on April 1, state news agency SANA said."),
)  # fmt: skip


@pytest.fixture(scope="module")
def made(reader: Reader) -> tuple[View, list[Filing]]:
    at = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    reports = [
        Report(text, id=f"r{n}", outlet=f"Paper {n}", url=f"https://example.org/{n}", published=datetime.date.fromisoformat(d))
        for n, (d, text) in enumerate(TEXTS)
    ]
    filings = [filing_of(reading, at) for reading in reader.read_many(reports)]
    return consolidate(filings), filings


def written(made: tuple[View, list[Filing]], scheme: Any) -> bytes:
    out = io.BytesIO()
    export(made[0], made[1], scheme, out)
    return out.getvalue()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_scheme_is_written(made: tuple[View, list[Filing]], scheme: Any) -> None:
    if scheme == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is an extra")
    assert written(made, scheme)


@pytest.mark.parametrize(("scheme", "column", "value"), [("acled", "fatalities", "9"), ("ucdp", "best", "9"), ("ucdp", "high", "12"),
                                                        ("airwars", "civilians_killed_max", "12")])  # fmt: skip
def test_numbers_by_the_schemes_own_rules(made: tuple[View, list[Filing]], scheme: Any, column: str, value: str) -> None:
    (row,) = csv.DictReader(io.StringIO(written(made, scheme).decode(), newline=""))
    assert row[column] == value


def test_quotes_are_where_the_evidence_says(made: tuple[View, list[Filing]]) -> None:
    (row,) = csv.DictReader(io.StringIO(written(made, "acled").decode(), newline=""))
    assert row["sub_event_type"] == "Air/drone strike"
    texts = {f"r{n}": text for n, (_, text) in enumerate(TEXTS)}
    for evidence in json.loads(row["dateline_evidence"]):
        report = evidence["claim"].partition("#")[0]
        assert texts[report][evidence["start"] : evidence["end"]] == evidence["quote"]


@pytest.mark.parametrize(("deed", "type"), [
    ("Insurgents hurled a grenade at a checkpoint", "Grenade"),
    ("Insurgents set off a roadside bomb at a checkpoint", "Remote explosive/landmine/IED"),
])  # fmt: skip
def test_a_grenade_is_one_where_the_words_say_so(reader: Reader, deed: str, type: str) -> None:
    report = Report(f"{deed} in the town of Douma on Wednesday, killing two soldiers.", id="r", outlet="Paper",
                    url="https://example.org/r", published=datetime.date(2015, 4, 2))  # fmt: skip
    filings = [filing_of(reader.read(report), datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC))]
    (row,) = csv.DictReader(io.StringIO(written((consolidate(filings), filings), "acled").decode(), newline=""))
    assert row["sub_event_type"] == type


@pytest.mark.parametrize(("verb", "types"), [("agreed to", ["Agreement"]), ("violated", [])])
def test_a_broken_truce_is_no_agreement_of_acleds(reader: Reader, verb: str, types: list[str]) -> None:
    text = f"The army and the rebels {verb} a ceasefire in the town of Douma on Wednesday."
    report = Report(text, id="r", outlet="Paper", url="https://example.org/r", published=datetime.date(2015, 4, 2))
    filings = [filing_of(reader.read(report), datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC))]
    rows = csv.DictReader(io.StringIO(written((consolidate(filings), filings), "acled").decode(), newline=""))
    assert [row["sub_event_type"] for row in rows] == types
