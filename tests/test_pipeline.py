"""A report goes in, a reading comes out."""

from __future__ import annotations

import datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.codebook.book import Codebook
from dateline.errors import CodebookError, ModelError
from dateline.model import SCHEMA, Reading, Report
from dateline.pipeline import Reader, batches

TEXT = """KIDAL, Mali, April 20 (Reuters) - Rebels shelled an army camp near Kidal on Thursday, killing six soldiers, \
a spokesman for the army said.

It was not clear when the shelling began.
"""
REPORT = Report(TEXT, "one", "Rebels shell army camp", "The Herald", None, datetime.date(2018, 4, 20))


def test_a_reading(reader: Reader) -> None:
    reading = reader.read(REPORT)
    read = reading.report
    assert reading.schema == SCHEMA
    assert (read.id, read.title, read.outlet, read.credit, read.language) == ("one", REPORT.title, "The Herald", "Reuters", "en")
    assert read.dateline.place is not None
    assert (read.dateline.place.name, read.dateline.place.country) == ("Kidal", "MLI")
    assert read.dateline.time is not None
    assert read.dateline.time.earliest == "2018-04-20"
    assert len(read.sentences) == 2
    assert {"event", "figure", "gap"} <= {claim.kind for claim in reading.claims}


def spans(value: object) -> list[dict[str, object]]:
    """Every object of a plain value that has a text with a start and an end."""
    if isinstance(value, list):
        return [found for one in value for found in spans(one)]
    if not isinstance(value, dict):
        return []
    own = [value] if {"text", "start", "end"} <= set(value) and value["start"] is not None else []
    return own + [found for one in value.values() for found in spans(one)]


def sound(reading: Reading) -> None:
    text, plain = reading.report.text, msgspec.to_builtins(reading)
    for one in spans(plain["claims"]) + spans(plain["issues"]):
        assert text[one["start"] : one["end"]] == one["text"]  # type: ignore[misc]
    ids = [claim.id for claim in reading.claims]
    assert len(set(ids)) == len(ids)
    for claim in reading.claims:
        assert 0 <= claim.sentence < len(reading.report.sentences)
        sentence = reading.report.sentences[claim.sentence]
        assert sentence.start <= claim.start < claim.end <= sentence.end
        set_bodies = [kind for kind in ("event", "agreement", "condition", "figure", "gap") if getattr(claim, kind)]
        assert set_bodies == [claim.kind]
        if claim.figure and claim.figure.part_of:
            assert claim.figure.part_of in ids


def test_spans_and_ids(reader: Reader) -> None:
    sound(reader.read(REPORT))


PIECES = st.sampled_from(
    [
        "Rebels shelled Aden", "the army said", "on Monday", "killing 40 people", "including 10 civilians", "who", "“", "”", ", ", ". ",
        "\n\n", "It was not clear", "a ceasefire", "collapsed", "had agreed to", "withdraw from", "Kidal", "and",
        "more than", "denied", "IS", "U.N.", "—", "é", "\u200b",
    ]
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(text=st.lists(PIECES, max_size=25).map(" ".join), published=st.none() | st.dates(datetime.date(1990, 1, 1)))
def test_any_text_gives_a_sound_reading(reader: Reader, text: str, published: datetime.date | None) -> None:
    sound(reader.read(Report(text, published=published)))


@pytest.mark.parametrize("text", ["", "   \n ", "…", "By Jane Doe", "<b>&amp;</b>", "1 2 3", "\x00"])
def test_texts_that_say_nothing_make_no_claim(reader: Reader, text: str) -> None:
    assert reader.read(Report(text)).claims == ()


def test_no_publication_date_no_calendar_date(reader: Reader) -> None:
    for claim in reader.read(msgspec.structs.replace(REPORT, text="Rebels shelled a camp near Kidal on Friday.", published=None)).claims:
        if claim.event and claim.event.time:
            assert (claim.event.time.earliest, claim.event.time.latest) == (None, None)


def test_reports_come_back_in_order_and_one_by_one(reader: Reader) -> None:
    taken: list[int] = []

    def stream():  # type: ignore[no-untyped-def]
        for number in range(70):
            taken.append(number)
            yield Report("A bomb killed six people.", str(number))

    readings = reader.read_many(stream())
    assert next(readings).report.id == "0"
    assert len(taken) < 70
    assert [reading.report.id for reading in readings] == [str(n) for n in range(1, 70)]


def test_reading_is_repeatable(reader: Reader) -> None:
    one, other = reader.read(REPORT), reader.read(REPORT)
    assert msgspec.json.encode(one) == msgspec.json.encode(other)
    assert msgspec.json.decode(msgspec.json.encode(one), type=Reading) == one


def test_the_reader_names_its_codebook(reader: Reader) -> None:
    assert reader.id.codebook == reader.codebook.version
    assert reader.id.id


def test_batches() -> None:
    assert [[r.text for r in batch] for batch in batches((Report(c) for c in "abcde"), 2)] == [["a", "b"], ["c", "d"], ["e"]]
    assert list(batches([], 2)) == []


def test_a_wrong_model_or_codebook_is_named(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ModelError, match="en_no_such_model"):
        Reader(model="en_no_such_model")
    with pytest.raises(CodebookError):
        Codebook.load(tmp_path)
