"""The nouns of the record: what JSON they make, and that they cannot be changed."""

from __future__ import annotations

import datetime
import subprocess
import sys

import msgspec
import pytest

from dateline import model
from dateline.model import (
    SCHEMA,
    Agreement,
    Attribution,
    Claim,
    Dateline,
    Event,
    Figure,
    Participant,
    Place,
    ReaderId,
    Reading,
    ReadReport,
    Report,
    SentenceSpan,
    Source,
    Span,
    Time,
)

REBELS = Participant("the rebels", 0, 10, "rebels", sectors=("REB",))
ADEN = Place("Aden", 19, 23, "Aden", 415189, 12.77, 45.03, "YEM", "Aden", 1)
MONDAY = Time("Monday", 27, 33, "2018-04-16", "2018-04-16", 1, "2018-04-16", "publication")
EVENT = Event("ASSAULT", ("heavy-weapons",), ("military",), (REBELS,), (), Span("shelled", 11, 18), ADEN, MONDAY)
SAID = Attribution(Source("the army", 35, 43, "army", kind="military"), Span("said", 44, 48), "asserts")
CLAIM = Claim("c1", 0, "x", 0, 1, (SAID,), "certain", "positive", "occurred", "event", "event.x", 0.8, event=EVENT)


def test_a_claim_has_the_body_that_its_kind_names_and_no_other() -> None:
    plain = msgspec.to_builtins(CLAIM)
    assert plain["kind"] == "event"
    assert not {"agreement", "condition", "figure", "gap"} & set(plain)


def test_a_class_of_agreement_is_called_so_in_json() -> None:
    plain = msgspec.to_builtins(Agreement("ceasefire", "agreed", (), (), None, None, None))
    assert plain["class"] == "ceasefire"
    assert "class_" not in plain


def test_a_reading_comes_back_from_json_as_it_was() -> None:
    report = ReadReport(
        "one", "x", None, None, None, None, datetime.date(2018, 4, 20), "en", Dateline(None, None), (SentenceSpan(0, 1),)
    )
    reading = Reading(SCHEMA, ReaderId("a", "0", "b"), report, (CLAIM,), ())
    encoded = msgspec.json.encode(reading)
    assert msgspec.json.decode(encoded, type=Reading) == reading
    assert msgspec.json.decode(encoded)["report"]["published"] == "2018-04-20"


@pytest.mark.parametrize("value", [CLAIM, EVENT, ADEN, MONDAY, REBELS, SAID, Report("x")], ids=lambda v: type(v).__name__)
def test_nouns_cannot_be_changed(value: msgspec.Struct) -> None:
    with pytest.raises(AttributeError):
        setattr(value, msgspec.structs.fields(value)[0].name, "other")


def test_words_outside_the_contract_are_refused() -> None:
    plain = msgspec.to_builtins(CLAIM)
    for field, wrong in (("status", "happened"), ("certainty", "sure"), ("kind", "fact"), ("polarity", "neutral")):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert({**plain, field: wrong}, Claim)


def test_bounds_of_a_figure_may_be_open() -> None:
    nothing = dict.fromkeys(("group", "part_of", "place", "destination", "time"))
    figure = Figure(
        measure="killed", low=24, best=None, high=99, quantifier="vague", unit="person", flow="flow", text="dozens", **nothing
    )  # fmt: skip
    assert msgspec.to_builtins(figure)["best"] is None


def test_all_names_are_there() -> None:
    assert [name for name in model.__all__ if not hasattr(model, name)] == []


def test_the_model_imports_nothing_of_the_program() -> None:
    code = "import dateline.model, sys; print([m for m in sys.modules if m.startswith('dateline.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "reading" not in done.stdout.replace("model.reading", "")
    assert "codebook" not in done.stdout
