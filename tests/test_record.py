"""The record from reading to asking: consolidated, asked as of a day, judged, corrected."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dateline.cli.main import cli
from dateline.errors import InputError
from dateline.ingest import read_files
from dateline.model import Report
from dateline.model.record import ClaimKey
from dateline.pipeline import Reader
from dateline.record import Record, parse_key

YARMOUK = Path(__file__).parents[1] / "examples" / "yarmouk" / "reports.jsonl"
DAY = datetime.date(2016, 2, 18)
WIRE = (
    "JUBA (Reuters) - At least 18 people were killed when gunmen attacked a camp for the displaced in Malakal on Wednesday, "
    "Doctors Without Borders said. The army denied that its soldiers had taken part in the attack."
)
COPY = WIRE.replace("JUBA (Reuters) - ", "MALAKAL — ") + "\n(Reuters)"
LATER = (
    "JUBA (AP) - The toll of Wednesday's attack on the camp in Malakal has risen to 25 dead, Doctors Without Borders said. "
    "It was not clear who the gunmen were."
)
REPORTS = [
    Report(WIRE, "wire", outlet="Reuters", published=DAY),
    Report(COPY, "copy", outlet="The Nile Courier", published=DAY + datetime.timedelta(days=1)),
    Report(LATER, "later", outlet="AP", published=DAY + datetime.timedelta(days=2)),
]


@pytest.fixture(scope="module")
def readings(reader: Reader) -> list[object]:
    return list(reader.read_many(REPORTS))


@pytest.fixture
def path(tmp_path: Path, readings: list) -> Path:  # type: ignore[type-arg]
    """A record into which the three reports came one by one, and which was asked after each."""
    path = tmp_path / "record.db"
    with Record.open(path, create=True) as record:
        for reading in readings:
            record.store.add([reading], at=datetime.datetime.now(datetime.UTC))
            record.update()
    return path


def attack(record: Record, **more: object) -> object:
    (found,) = [h for h in record.happenings("Malakal", **more) if h.type == "ASSAULT"]  # type: ignore[arg-type]
    return found


def run(path: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, [*words, "--db", str(path)], env={"DATELINE_DB": None, "DATELINE_CONFIG": "/nowhere"})


def test_three_reports_tell_of_one_attack(path: Path) -> None:
    with Record.open(path) as record:
        found = attack(record)
    assert set(found.reports) == {"wire", "copy", "later"}
    assert [(t.low, t.superseded) for t in found.tolls if t.measure == "killed"] == [(18, True), (25, False)]


def test_one_by_one_gives_what_all_at_once_gives(path: Path) -> None:
    with Record.open(path) as record:
        before = record.happenings(), record.intervals(), record.chains()
        record.rebuild()
        assert (record.happenings(), record.intervals(), record.chains()) == before


def test_what_was_known_on_a_day(path: Path) -> None:
    with Record.open(path) as record:
        found = attack(record, as_of=DAY)
        assert record.happenings("Malakal", as_of=DAY - datetime.timedelta(days=1)) == []
    assert found.reports == ("wire",)
    assert [t.low for t in found.tolls] == [18]


def test_a_judgement_parts_what_the_machine_joined_until_it_is_withdrawn(path: Path) -> None:
    with Record.open(path) as record:
        claims = [key for key in attack(record).claims if key.report in ("wire", "later")]
        here, there = [next(k for k in claims if k.report == name) for name in ("wire", "later")]
        judgement = record.judge(here, there, "different", "a coder", "another camp")
        groups = {h.id for h in record.happenings() if {here, there} & set(h.claims)}
        assert len(groups) == 2
        record.withdraw(judgement.id)
        assert {here, there} <= set(attack(record).claims)


def test_a_correction_changes_the_view_and_not_the_claim(path: Path) -> None:
    with Record.open(path) as record:
        key = next(k for k in attack(record).claims if k.report == "wire")
        before = next(iter(record.evidence([key]))).claim
        record.correct(key, "place", "Bentiu", "a coder")
        after = next(iter(record.evidence([key])))
        assert after.claim == before
        assert [c.value for c in after.corrections] == ["Bentiu"]
        with pytest.raises(InputError, match="no field"):
            record.correct(key, "colour", "red", "a coder")


def test_a_corrected_place_moves_what_rests_on_it_and_meets_what_comes_later(path: Path, reader: Reader) -> None:
    """Also over what was noted of the report as it was read: a report that comes later joins at the corrected place."""
    later = "BENTIU (AP) - At least 18 people were killed when gunmen attacked a camp for the displaced in Bentiu on Wednesday."
    (reading,) = reader.read_many([Report(later, "bentiu", outlet="AP", published=DAY)])
    with Record.open(path) as record:
        for key in [k for k in attack(record).claims if k.report == "wire"]:
            record.correct(key, "place", "Bentiu", "a coder")
        record.store.add([reading], at=datetime.datetime.now(datetime.UTC))
        record.update()
        before = record.happenings(), record.intervals(), record.chains()
        record.rebuild()
        assert (record.happenings(), record.intervals(), record.chains()) == before


def test_a_view_of_an_older_method_is_made_anew(path: Path) -> None:
    with Record.open(path) as record:
        before = record.happenings()
        record.store.put_view([], [], [], replacing=None, made_by="an older one")
        assert record.happenings() == before
        assert record.store.fact("view-made-by") != "an older one"


def test_what_is_not_known_is_shown_with_its_sentence(path: Path) -> None:
    result = run(path, "gaps")
    assert result.exit_code == 0
    assert "It was not clear who the gunmen were." in result.output


def test_show_counts_origins_outlets_and_agencies_apart(path: Path) -> None:
    result = run(path, "show", "--place", "Malakal", "--from", "2016", "--to", "2016-02")
    assert result.exit_code == 0
    assert "3 outlets, 2 agencies, 3 reports" in " ".join(result.output.split())
    assert "killed 25" in result.output
    assert "killed at least 18" not in result.output


def test_why_shows_every_sentence(path: Path) -> None:
    with Record.open(path) as record:
        id = attack(record).id
    result = run(path, "why", id)
    assert result.exit_code == 0
    assert "At least 18 people were killed" in result.output
    assert "has risen to 25 dead" in result.output


def test_why_of_a_claim_shows_what_rests_on_it(path: Path) -> None:
    with Record.open(path) as record:
        happening = attack(record)
        gap = next(iter(record.gaps())).key
    last = str(happening.claims[-1])
    assert last != happening.id
    assert run(path, "why", last).output == run(path, "why", happening.id).output
    told = run(path, "why", str(gap)).output
    assert told.startswith(str(gap))
    assert "“It was not clear who the gunmen were.”" in told


def test_nothing_found_is_said_of_what_was_asked(path: Path) -> None:
    assert "no colour is disputed at Juba" in run(path, "disputes", "--field", "colour", "--place", "Juba").output
    assert "the record tells of no agreement at Juba" in run(path, "agreements", "--place", "Juba").output
    assert "no report says what is not known at Paris" in run(path, "gaps", "--place", "Paris").output


def test_tolls_by_a_named_policy(path: Path) -> None:
    result = run(path, "tolls", "--measure", "killed", "--policy", "lowest")
    assert "killed by the policy lowest: low 25" in result.output


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("why", "nothing#c9"), "nothing in the record has this id"),
        (("judge", "same", "a", "b#c1", "--by", "me"), "a claim is named by its report"),
        (("judge", "same", "a#c1", "b#c1", "--by", "me"), "a#c1: the record has no such claim"),
        (("judge", "withdraw", "j-0"), "no such judgement or correction"),
        (("correct", "wire#c1", "--set", "recipient", "--by", "me"), "a change is written FIELD=VALUE"),
        (("correct", "wire#c1", "--set", "type=ROW", "--by", "me"), "an event's type is one of AGREE"),
        (("correct", "wire#c1", "--set", "actor=army", "--by", " "), "a name is needed"),
        (("judge", "same", "wire#c1", "wire#c1", "--by", "me"), "name two claims; this is one"),
        (("show", "--from", "soon"), "is not understood"),
        (("show", "--from", "2016-13"), "the date '2016-13' is not understood"),
        (("show", "--from", "2017", "--to", "2016"), "--to 2016-12-31 is before --from 2017-01-01"),
        (("tolls", "--from", "2017-02", "--to", "2017-01"), "is before --from"),
        (("control", "Malakal", "--svg", "/nowhere/x.svg"), "/nowhere/x.svg cannot be written"),
        (("import", "--scheme", "acled", "none.csv"), "none.csv: cannot be read: No such file or directory"),
    ],
)
def test_wrong_words_get_one_clear_line(path: Path, words: tuple[str, ...], says: str) -> None:
    result = run(path, *words)
    told = result.output + str(result.exception)
    assert result.exit_code != 0
    assert says in told.replace("\n", " ")


def test_a_key_names_report_and_claim() -> None:
    assert parse_key("sana-0412#2#c3") == ClaimKey("sana-0412#2", "c3")
    with pytest.raises(InputError):
        parse_key("c3")


@pytest.mark.parametrize("scheme", ["jsonl", "plover", "acled", "airwars", "hxl", "geojson"])
def test_export_writes_the_attack_in_every_scheme(path: Path, scheme: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run(path, "export", "--scheme", scheme, "-o", str(out))
    assert result.exit_code == 0, result.output
    assert "Malakal" in out.read_text(encoding="utf-8")


def test_what_was_exported_can_be_imported_as_claims_of_its_source(path: Path, tmp_path: Path) -> None:
    table, other = tmp_path / "acled.csv", tmp_path / "other.db"
    assert run(path, "export", "--scheme", "acled", "-o", str(table)).exit_code == 0
    assert run(other, "import", "--scheme", "acled", str(table)).exit_code == 0
    with Record.open(other) as record:
        found = attack(record)
    assert {t.low or t.best for t in found.tolls if t.measure == "killed"} >= {25}


def test_what_a_scheme_cannot_hold_is_left_out_and_counted(path: Path, reader: Reader, tmp_path: Path) -> None:
    """Gunmen who attack a camp are two sides to UCDP; shells that nobody is said to have fired are none."""
    shells = Report("BOR (AP) - Shelling killed three people in Bor on Thursday, police said.", "bor", published=DAY)
    with Record.open(path) as record:
        record.store.add(reader.read_many([shells]), at=datetime.datetime.now(datetime.UTC))
    result = run(path, "export", "--scheme", "ucdp", "-o", str(tmp_path / "ged.csv"))
    assert result.exit_code == 0
    assert "1 row written" in result.output
    assert "1 left out: no two sides" in result.output


def test_a_record_that_grew_report_by_report_is_the_same_as_one_made_at_once(reader: Reader, tmp_path: Path) -> None:
    reports = list(read_files([str(YARMOUK)]))
    with Record.open(tmp_path / "yarmouk.db", create=True) as record:
        for reading in reader.read_many(r for r in reports if isinstance(r, Report)):
            record.store.add([reading], at=datetime.datetime.now(datetime.UTC))
            record.update()
        grown = record.happenings(), record.intervals(), record.chains()
        record.rebuild()
        assert (record.happenings(), record.intervals(), record.chains()) == grown
    assert len(grown[0]) > 30
