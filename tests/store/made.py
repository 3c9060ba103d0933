"""Readings made by hand, so that the store's tests need no reader. Our own prose."""

from __future__ import annotations

import datetime

from dateline.model import (
    SCHEMA,
    Claim,
    Condition,
    Dateline,
    Event,
    Figure,
    Participant,
    Place,
    ReaderId,
    Reading,
    ReadReport,
    SentenceSpan,
    Span,
    Time,
)

NOW = datetime.datetime(2026, 3, 4, 5, 6, 7, 89, tzinfo=datetime.UTC)
FIRST = "reader-1"
SECOND = "reader-2"
DAY = datetime.date(2014, 5, 1)


def place(name: str = "Yarmouk", geonames: int | None = 162_627, lat: float = 33.4762, lon: float = 36.3019) -> Place:
    return Place(name, None, None, name, geonames, lat, lon, "SYR", "Damascus", 1)


def time(earliest: str | None = "2014-04-30", latest: str | None = "2014-04-30") -> Time:
    return Time("on Wednesday", None, None, earliest, latest, 1, earliest or "", "publication")


def participant(text: str, words: str) -> Participant:
    start = text.index(words)
    return Participant(words, start, start + len(words), words)


def reading(
    id: str = "r1",
    *,
    killed: int = 4,
    reader: str = FIRST,
    published: datetime.date | None = DAY,
    outlet: str | None = "The Morning Post",
    words: str = "",
    title: str | None = "Shells fall on Yarmouk",
    first_claim: int = 1,
) -> Reading:
    """Shelling, its dead, and a siege; `words` are put at the report's end, claims are counted from `first_claim`."""
    one = f"Shells killed {killed} people in Yarmouk on Wednesday, a monitor said."
    two = "The army has besieged the camp since July."
    text = f"{one} {two}{' ' if words else ''}{words}"
    shells = Span("Shells", 0, 6)
    event = Event("ASSAULT", ("heavy-weapons",), (), (), (participant(text, "people"),), shells, place(), time())
    figure = Figure(
        "killed", killed, killed, killed, "exact", "person", None, None, "flow", place(), None, time(), str(killed)
    )
    siege = Condition("siege", "continues", (participant(text, "The army"),), (), place(), time("2013-07-01", None))
    end = text.index(" in Yarmouk")
    claims = [
        _claim(text, first_claim, 0, 0, end, "event", event),
        _claim(text, first_claim + 1, 0, 7, end, "figure", figure),
        _claim(text, first_claim + 2, 1, len(one) + 1, len(one) + 1 + len(two), "condition", siege),
    ]
    sentences = (SentenceSpan(0, len(one)), SentenceSpan(len(one) + 1, len(text)))
    report = ReadReport(
        id, text, title, outlet, f"https://example.org/{id}", "AP", published, "en", Dateline(None, None), sentences
    )
    return Reading(SCHEMA, ReaderId(reader, "0.1.0", "0.1.0"), report, tuple(claims), ())


def _claim(
    text: str, number: int, sentence: int, start: int, end: int, kind: str, content: Event | Figure | Condition
) -> Claim:
    base = {"id": f"c{number}", "sentence": sentence, "text": text[start:end], "start": start, "end": end}
    said = {"attribution": (), "certainty": "certain", "polarity": "positive", "status": "occurred"}
    return Claim(**base, **said, kind=kind, rule="test.made", score=0.9, **{kind: content})  # type: ignore[arg-type]
