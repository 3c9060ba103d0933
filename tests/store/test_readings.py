"""Reports and readings: kept once, for good, and asked for as they stand or stood."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from tests.store.made import DAY, FIRST, NOW, SECOND, reading
from tests.store.server import Server

from dateline.errors import StoreError
from dateline.model import Claim, Reading, Report
from dateline.store import Added, Box, Store, report_hash
from dateline.store import readings as module

LATER = NOW + datetime.timedelta(days=400)


def kept(store: Store) -> list[str]:
    return [filing.report for filing in store.filings()]


def test_a_reading_comes_back_as_it_went_in(store: Store) -> None:
    one = reading()
    assert store.add([one], at=NOW, from_="post.jsonl") == Added(readings=1, known=0, reports=1, claims=3)
    assert store.reading("r1") == one
    assert store.report_text("r1") == one.report.text
    (filing,) = store.filings()
    assert (filing.report, filing.outlet, filing.agency, filing.published) == ("r1", "The Morning Post", "AP", DAY)
    assert filing.ingested == NOW
    assert filing.claims == one.claims
    assert list(store.check()) == []


def test_what_is_not_there_is_null(store: Store) -> None:
    assert store.reading("r1") is None
    assert store.report_text("r1") is None
    assert list(store.filings()) == []
    assert store.history("r1") == []
    assert store.newest() == 0


def test_a_rerun_changes_nothing(store: Store) -> None:
    store.add([reading("r1"), reading("r2")], at=NOW)
    before = list(store.filings())
    assert store.add([reading("r2"), reading("r3"), reading("r3")], at=LATER) == Added(1, 2, 1, 3)
    assert list(store.filings())[:2] == before
    assert kept(store) == ["r1", "r2", "r3"]


def test_known_are_those_that_this_reader_has_read(store: Store) -> None:
    store.add([reading("r1"), reading("r2", reader=SECOND)], at=NOW)
    hashes = [report_hash(reading(id).report) for id in ("r1", "r2", "r3")]
    assert store.known(FIRST, hashes) == {hashes[0]}
    assert store.known(SECOND, hashes) == {hashes[1]}
    assert store.known(FIRST, []) == set()


def test_the_hash_is_the_same_before_and_after_reading() -> None:
    read = reading().report
    given = Report(read.text, None, None, read.outlet, None, read.published)
    assert report_hash(given, "r1") == report_hash(read)
    assert report_hash(given, "r2") != report_hash(read)
    with pytest.raises(ValueError, match="id"):
        report_hash(given)


@pytest.mark.parametrize("size", [1, 2, 5])
def test_chunks_are_committed_one_by_one(store: Store, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(module, "CHUNK", size)
    told: list[int] = []

    def broken() -> Iterator[Reading]:
        yield from (reading(f"r{number}") for number in range(4))
        raise RuntimeError("the reader broke")

    with pytest.raises(RuntimeError):
        store.add(broken(), at=NOW, after=lambda added: told.append(added.readings))
    assert len(kept(store)) == sum(told) == 4 // size * size


def test_a_chunk_is_bounded_by_its_bytes(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CHUNK_BYTES", 10)
    told: list[int] = []
    store.add((reading(f"r{number}") for number in range(3)), at=NOW, after=lambda added: told.append(added.readings))
    assert told == [1, 1, 1]


def test_a_chunk_is_kept_whole_or_not_at_all(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "_add_words", fails)
    with pytest.raises(KeyboardInterrupt):
        store.add([reading()], at=NOW)
    monkeypatch.undo()
    assert store.stats().texts == 0
    assert store.add([reading()], at=NOW).readings == 1


def test_another_reader_renews_and_the_old_reading_is_kept(store: Store) -> None:
    store.add([reading("r1"), reading("r2")], at=NOW)
    assert list(store.stale(FIRST)) == []
    stale = list(store.stale(SECOND))
    assert [report.id for report in stale] == ["r1", "r2"]
    assert report_hash(stale[0]) == report_hash(reading("r1").report)
    renewed = reading("r1", reader=SECOND, first_claim=7)
    assert store.add([renewed], at=LATER) == Added(readings=1, known=0, reports=0, claims=3)
    assert [report.id for report in store.stale(SECOND)] == ["r2"]
    assert store.reading("r1") == renewed
    assert store.reading("r1", FIRST) == reading("r1")
    assert store.history("r1") == [reading("r1"), renewed]
    assert [filing.claims[0].id for filing in store.filings()] == ["c1", "c7"]
    assert [filing.ingested for filing in store.filings()] == [NOW, NOW]
    assert list(store.check()) == []


def test_a_corrected_report_supersedes_and_erases_nothing(store: Store) -> None:
    corrected = reading("r1", killed=6, published=DAY + datetime.timedelta(days=1))
    store.add([reading("r1", killed=4)], at=NOW)
    store.add([corrected], at=NOW)
    assert kept(store) == ["r1"]
    assert store.report_text("r1") == corrected.report.text
    assert store.history("r1") == [reading("r1", killed=4), corrected]
    (before,) = store.filings(as_of=DAY)
    assert before.claims == reading("r1", killed=4).claims


def test_the_newest_text_stands_whichever_came_first(store: Store) -> None:
    corrected = reading("r1", killed=6, published=DAY + datetime.timedelta(days=1))
    store.add([corrected], at=NOW)
    store.add([reading("r1", killed=4), reading("r1", killed=5, published=None)], at=NOW)
    assert store.reading("r1") == corrected


def test_as_of_a_day_is_what_was_published_by_then(store: Store) -> None:
    days = [DAY, DAY + datetime.timedelta(days=1), None]
    store.add([reading(f"r{number}", published=day) for number, day in enumerate(days)], at=NOW)

    def by(day: datetime.date) -> list[str]:
        return [filing.report for filing in store.filings(as_of=day)]

    assert by(DAY - datetime.timedelta(days=1)) == []
    assert by(DAY) == ["r0"]
    assert by(DAY + datetime.timedelta(days=1)) == ["r0", "r1"]
    # What has no date is known from the day on which it came.
    assert by(NOW.date()) == ["r0", "r1", "r2"]


def test_recorded_by_a_moment_is_what_the_record_then_held(store: Store) -> None:
    store.add([reading("r1")], at=NOW)
    store.add([reading("r1", reader=SECOND, first_claim=7), reading("r2")], at=LATER)
    moment = datetime.timedelta(microseconds=1)
    assert list(store.filings(recorded_by=NOW - moment)) == []
    (then,) = store.filings(recorded_by=LATER - moment)
    assert then.claims == reading("r1").claims
    assert [filing.claims[0].id for filing in store.filings(recorded_by=LATER)] == ["c7", "c1"]


def test_moments_of_any_zone_are_one_moment(store: Store) -> None:
    east = datetime.timezone(datetime.timedelta(hours=9))
    store.add([reading("r1")], at=NOW.astimezone(east))
    (filing,) = store.filings(recorded_by=NOW)
    assert filing.ingested == NOW


def test_filings_of_some_reports(store: Store) -> None:
    store.add([reading(f"r{number}") for number in range(5)], at=NOW)
    assert [filing.report for filing in store.filings({"r3", "r1", "nowhere"})] == ["r1", "r3"]
    assert list(store.filings(set())) == []


def test_filings_come_while_others_are_added(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAGE", 2)
    store.add([reading(f"r{number}") for number in range(5)], at=NOW)
    seen = []
    for filing in store.filings():
        seen.append(filing.report)
        store.add([reading(f"new {filing.report}")], at=LATER)
    assert seen == [f"r{number}" for number in range(5)]


def test_filings_touching_blocks(store: Store) -> None:
    store.add([reading("r1", killed=4), reading("r2", killed=5)], at=NOW)
    assert [f.report for f in store.filings_touching(["event"])] == ["r1", "r2"]
    assert [f.report for f in store.filings_touching(["event Shells killed 5 people", "nothing"])] == ["r2"]
    assert list(store.filings_touching([])) == []
    store.add([reading("r2", killed=6)], at=LATER)
    assert list(store.filings_touching(["event Shells killed 5 people"])) == []


def untimed(one: Reading) -> Reading:
    """The reading with a figure of which only the publication says when."""
    event, figure, siege = one.claims
    assert figure.figure
    bare = msgspec.structs.replace(figure, figure=msgspec.structs.replace(figure.figure, time=None))
    return msgspec.structs.replace(one, claims=(event, bare, siege))


def test_reports_are_found_by_what_they_tell_and_when(store: Store) -> None:
    day = datetime.timedelta(days=1)
    store.add([untimed(reading("r1")), untimed(reading("r2", published=DAY + 90 * day))], at=NOW)
    killed, siege = ("figure", "killed"), ("condition", "siege")
    assert store.reports_telling([killed], DAY - 30 * day, DAY + 30 * day) == {"r1"}
    assert store.reports_telling([killed], DAY - 30 * day, DAY + 120 * day) == {"r1", "r2"}
    assert store.reports_telling([killed], DAY - 90 * day, DAY - 30 * day) == set()
    assert store.reports_telling([siege], DAY + 300 * day, DAY + 400 * day) == {"r1", "r2"}, "a siege that nobody ended"
    assert store.reports_telling([("event", "NOTHING")], DAY - 30 * day, DAY) == set()


def test_blocks_can_be_noted_beside_those_of_a_reading(where: str) -> None:
    with Store.open(where, blocks_of_filing=lambda filing: (f"{filing.report} {filing.outlet}",)) as store:
        store.add([reading("r1")], at=NOW)
        (filing,) = store.filings()
        store.note(msgspec.structs.replace(filing, outlet="Another"))
        store.note(msgspec.structs.replace(filing, outlet="Another"))
        assert [f.report for f in store.filings_touching(["r1 Another"])] == ["r1"]
        assert [f.report for f in store.filings_touching([f"r1 {filing.outlet}"])] == ["r1"]


def test_each_reading_may_come_from_a_file_of_its_own(store: Store) -> None:
    store.add([reading("r1"), reading("r2")], at=NOW, from_=["a.txt", "b.txt"])
    with store.base.reading() as connection:
        assert list(connection.scalars(text("SELECT origin FROM reports ORDER BY key"))) == ["a.txt", "b.txt"]


def test_blocks_and_shingles_can_be_built_anew(where: str) -> None:
    with Store.open(where) as store:
        store.add([reading("r1"), reading("r2", killed=9)], at=NOW)
        assert list(store.filings_touching(["figure"])) == []

    def blocks_of(claim: Claim, published: datetime.date | None) -> tuple[str, ...]:
        return (f"{claim.kind} {published}",)

    with Store.open(
        where,
        blocks_of=blocks_of,
        shingles_of=lambda text: (len(text), 2**64 - 1),
        blocks_of_filing=lambda filing: (f"{filing.report} {len(filing.claims)} {len(filing.shingles)}",),
    ) as store:
        store.rebuild_blocks()
        assert [filing.report for filing in store.filings_touching(["r2 3 2"])] == ["r2"]
        (one, two) = store.filings_touching([f"figure {DAY}"])
        assert one.shingles == two.shingles == (len(reading().report.text), 2**64 - 1)


@pytest.mark.parametrize("numbers", [(), (0,), (1, 2**32 - 1), (2**32,), (2**64 - 1,), (-5, 5)])
def test_shingles_come_back_as_they_were(where: str, numbers: tuple[int, ...]) -> None:
    with Store.open(where, shingles_of=lambda _: numbers) as store:
        store.add([reading()], at=NOW)
        (filing,) = store.filings()
        assert filing.shingles == numbers


def test_search_finds_words_their_forms_and_phrases(store: Store) -> None:
    store.add(
        [
            reading("r1", words="The WHO’s convoy reached Sana'a, al-Qādisiyyah and Überlingen."),
            reading("r2", words="Convoys were bombed."),
        ],
        at=NOW,
    )
    assert store.search("convoy WHO") == ["r1"]
    assert store.search("bombing convoys") == ["r2"]
    assert store.search("sanaa") == store.search("Sana’a") == ["r1"]
    assert store.search("al Qadisiyyah uberlingen") == ["r1"]
    assert store.search('"convoys were"') == ["r2"]
    assert store.search('"were convoys"') == []
    assert len(store.search("fall on Yarmouk", 1)) == 1
    assert set(store.search("killed")) == {"r1", "r2"}


@pytest.mark.parametrize("query", ["", '"', "-", "' OR 1=1 --", "a* NEAR(b)", "x:y", "!!&|", "\x00", ":*", "💥"])
def test_no_search_is_an_error(store: Store, query: str) -> None:
    store.add([reading()], at=NOW)
    assert store.search(query) == []


def test_search_ranks_what_is_about_the_words_first(store: Store) -> None:
    filler = "Nothing else was reported from the north of the country on that quiet day. " * 5
    store.add([reading("r1", words="A bridge. " + filler), reading("r2", words="The bridge, that bridge, a bridge.")], at=NOW)
    assert store.search("bridge") == ["r2", "r1"]


def test_claims_by_what_where_and_when(store: Store) -> None:
    store.add([reading("r1"), reading("r2", killed=7, published=DAY - datetime.timedelta(days=3))], at=NOW)
    day = datetime.date(2014, 4, 30)
    assert [(report, claim.id) for report, claim in store.claims(kind="figure")] == [("r2", "c2"), ("r1", "c2")]
    assert len(list(store.claims(place="Yarmouk", type=["ASSAULT", "siege"]))) == 4
    assert len(list(store.claims(place=162_627, from_=day, to=day))) == 6
    assert len(list(store.claims(place=[162_627, 1], to=day - datetime.timedelta(days=1)))) == 2
    assert len(list(store.claims(place=Box(33, 36, 34, 37), kind="event"))) == 2
    assert list(store.claims(place=Box(33, 37, 34, 36))) == []
    assert list(store.claims(place="Homs")) == []
    assert len(list(store.claims(limit=1))) == 1
    store.add([reading("r2", reader=SECOND, killed=7, published=DAY - datetime.timedelta(days=3), first_claim=8)], at=LATER)
    assert [claim.id for _, claim in store.claims(kind="figure")] == ["c9", "c2"]


def test_hostile_words_are_kept(store: Store) -> None:
    words = "It’s 100 % \\. \\N \t \r\n ' \" ; DROP TABLE reports; -- \x00 \ufeff 💥 ܫܠܡܐ"
    one = reading("r\x001", words=words, outlet="O\x00'\tutlet\n\\N", title=None)
    store.add([one], at=NOW, from_="a\udcff.html")
    (filing,) = store.filings()
    assert filing.report == "r\ufffd1"
    assert filing.outlet == "O\ufffd'\tutlet\n\\N"
    assert store.reading(filing.report) == one
    assert list(store.check()) == []


def test_text_that_is_no_unicode_is_refused_by_name(store: Store) -> None:
    broken = reading("r1")
    broken = msgspec.structs.replace(broken, report=msgspec.structs.replace(broken.report, text="half \ud800"))
    with pytest.raises(StoreError, match="r1"):
        store.add([broken], at=NOW)


def test_a_very_long_report_is_kept(store: Store) -> None:
    words = " ".join(f"word{number}" for number in range(40_000)) + "x" * 5000
    store.add([reading("r1", words=words)], at=NOW)
    assert store.search("word777") == ["r1"]
    assert store.report_text("r1") == reading("r1", words=words).report.text


def test_four_that_add_the_same_at_once_add_it_once(where: str) -> None:
    found = [reading(f"r{number}", killed=number + 1) for number in range(60)]
    added: list[Added] = []

    def add() -> None:
        with Store.open(where) as store:
            for start in range(0, 60, 20):
                added.append(store.add(found[start : start + 20], at=NOW))

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum((one for one in added), Added()) == Added(readings=60, known=180, reports=60, claims=180)
    with Store.open(where) as store:
        assert kept(store) == [f"r{number}" for number in range(60)]
        assert list(store.check()) == []


def test_a_full_disk_is_told_and_what_was_safe_is_kept(tmp_path: Path) -> None:
    found = [reading(f"r{number}") for number in range(2000)]
    with Store.open(tmp_path / "record.db") as store:
        with store.base.reading() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 700}")
        with pytest.raises(StoreError, match="disk is full; make room"):
            store.add(found, at=NOW)
        safe = len(kept(store))
        assert 0 < safe < 2000
        with store.base.reading() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
        assert store.add(found, at=NOW).readings == 2000 - safe
        assert list(store.check()) == []


def test_what_the_bulk_path_is_refused_is_told(postgresql: Server) -> None:
    with Store.open(postgresql.schema()) as store:
        with store.base.writing() as connection:
            connection.execute(text("ALTER TABLE claims ADD CHECK (place_key <> 'yarmouk')"))
        with pytest.raises(StoreError, match="violates check"):
            store.add([reading()], at=NOW)
        assert kept(store) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(id=st.text(min_size=1), outlet=st.none() | st.text(min_size=1), words=st.text())
def test_any_words_come_back_as_they_went_in(
    one_store: Store, id: str, outlet: str | None, words: str
) -> None:
    one = reading(id, outlet=outlet, title=outlet, words=words)
    one_store.add([one], at=NOW)
    name = id.replace("\x00", "\ufffd")
    assert one in one_store.history(name)
    assert {filing.report for filing in one_store.filings([name])} == {name}


@pytest.fixture(scope="module")
def one_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.open(tmp_path_factory.mktemp("one") / "record.db") as store:
        yield store
