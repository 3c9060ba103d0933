"""Filings made by hand for tests of intervals and agreements."""

from __future__ import annotations

import datetime
from typing import Any

from dateline.model import Agreement, Attribution, Claim, Condition, Event, Participant, Place, Source, Span, Time
from dateline.model.record import Filing

ARMY = Participant("the army", 0, 8, "Syrian Arab Army", "syr-armed-forces", "SYR", ("MIL",))
GOVERNMENT = Participant("the government", 0, 14, "Syrian government", "syr-gov", "SYR", ("GOV",))
STATE = Participant("Islamic State", 0, 13, "Islamic State", "islamic-state", "IMG", ("REB",))
REBELS = Participant("rebels", 0, 6, "rebels", None, None, ("REB",))
CAMP = Place("Yarmouk", 0, 7, "Yarmouk", None, 33.474, 36.304, "SYR", "Damascus", 1)
CITY = Place("Damascus", 0, 8, "Damascus", 170654, 33.51, 36.29, "SYR", "Damascus", 1)
ALEPPO = Place("Aleppo", 0, 6, "Aleppo", 170063, 36.2, 37.16, "SYR", "Aleppo", 1)
EAST = Place("eastern Aleppo", 0, 14, "eastern Aleppo", 170063, 36.2, 37.16, "SYR", "Aleppo", 2)

SOHR = Source("the Observatory", None, None, "Syrian Observatory for Human Rights", "sohr", "monitor")
SANA = Source("SANA", None, None, "SANA", "sana", "state_media")
ARMY_SAYS = Source("the army", None, None, "Syrian Arab Army", "syr-armed-forces", "military")
RESIDENTS = Source("residents", None, None, "residents", None, "resident")


def day(text: str, latest: str | None = "", precision: int = 1) -> Time:
    return Time(text, None, None, text, text if latest == "" else latest, precision, text, "stated")


def claim(body: Condition | Agreement | Event, by: Source | None = SOHR, id: str = "c1", **fields: Any) -> Claim:
    kind = "condition" if isinstance(body, Condition) else "agreement" if isinstance(body, Agreement) else "event"
    place = body.place.text if body.place else "there"
    given: dict[str, Any] = {
        "id": id, "sentence": 0, "text": f"it was so in {place}", "start": 0, "end": 13 + len(place),
        "attribution": (Attribution(by, None, "asserts"),) if by else (), "certainty": "certain", "polarity": "positive",
        "status": "occurred", "kind": kind, "rule": "test", "score": 1.0, kind: body,
    }  # fmt: skip
    return Claim(**{**given, **fields})


def control(change: Any, holder: Participant, time: Time | None, *, against: Any = (), place: Place = CAMP) -> Condition:
    return Condition("control", change, (holder,), tuple(against), place, time)


def held(type: Any, change: Any, time: Time | None, *, holder: tuple[Participant, ...] = (), place: Place = CAMP) -> Condition:
    return Condition(type, change, holder, (), place, time)


def deal(stage: Any, time: Time | None, *, class_: Any = "evacuation", parties: Any = (), place: Place | None = CAMP,
         terms: tuple[str, ...] = (), refers_to: str | None = None) -> Agreement:  # fmt: skip
    return Agreement(class_, stage, tuple(parties), terms, place, time, refers_to)


def event(type: str, modes: tuple[str, ...], actor: tuple[Participant, ...], time: Time | None, place: Place | None = CAMP) -> Event:
    return Event(type, modes, (), actor, (), Span("did", 0, 3), place, time)


def filing(report: str, published: str | None, *claims: Claim, outlet: str | None = None) -> Filing:
    date = datetime.date.fromisoformat(published) if published else None
    at = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    return Filing(report, None, outlet or f"The {report} Post", None, None, date, at, claims, ())
