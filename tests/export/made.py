"""A small view made by hand, with the filings that it rests on."""

from __future__ import annotations

import datetime
from typing import Any

import msgspec

from dateline.model import Attribution, Claim, Event, Figure, Gap, Participant, Place, Source, Span, Time
from dateline.model.record import (
    AgreementChain,
    ClaimKey,
    Dispute,
    Filing,
    Happening,
    Interval,
    Origin,
    Precision,
    Side,
    StageReached,
    Term,
    Toll,
)

ARMY = Participant("the army", 0, 8, "Syrian Arab Army", "syr-armed-forces", "SYR", ("MIL",))
STATE = Participant("Islamic State", 0, 13, "Islamic State", "islamic-state", "IMG", ("REB",))
PEOPLE = Participant("civilians", 0, 9, "civilians", None, None, ("CVL",))
TOWN = Place("Idlib", 5, 10, "Idlib", 169388, 35.93, 36.63, "SYR", "Idlib", 1)
NEAR = msgspec.structs.replace(TOWN, name="near Idlib", precision=2)
PROVINCE = Place("Idlib province", 5, 19, "Idlib", 169387, 35.83, 36.53, "SYR", "Idlib", 4)
COUNTRY = Place("Syria", 5, 10, "Syria", 163843, 35.0, 38.0, "SYR", None, 6)
SOHR = Source("the Observatory", None, None, "Syrian Observatory for Human Rights", "sohr", "monitor")
SANA = Source("SANA", None, None, "SANA", "sana", "state_media")
ARMY_SAYS = Source("the army", None, None, "Syrian Arab Army", "syr-armed-forces", "military")


class View(msgspec.Struct, frozen=True):
    happenings: tuple[Happening, ...] = ()
    intervals: tuple[Interval, ...] = ()
    chains: tuple[AgreementChain, ...] = ()
    gaps: tuple[ClaimKey, ...] = ()


def day(first: str, last: str | None = None, precision: int = 1) -> Time:
    return Time(first, None, None, first, last or first, precision, first, "stated")


def claim(
    id: str, text: str, body: Event | Figure | Gap, by: Source | None = None, rule: str = "test", start: int = 0, **more: Any
) -> Claim:
    kind = {Event: "event", Figure: "figure", Gap: "gap"}[type(body)]
    fields: dict[str, Any] = {
        "id": id, "sentence": 0, "text": text, "start": start, "end": start + len(text),
        "attribution": (Attribution(by, None),) if by else (), "certainty": "certain", "polarity": "positive",
        "status": "occurred", "kind": kind, "rule": rule, "score": 1.0, kind: body,
    }  # fmt: skip
    return Claim(**{**fields, **more})


def assault(modes: tuple[str, ...] = ("aerial",), actor: Any = (ARMY,), recipient: Any = (PEOPLE,), time: Time | None = None) -> Event:
    return Event("ASSAULT", modes, ("military",), tuple(actor), tuple(recipient), Span("bombed", 10, 16), TOWN, time)


def killed(
    low: int | None, best: int | None, high: int | None, quantifier: Any = "exact", group: Any = None, measure: Any = "killed",
    **more: Any,
) -> Figure:  # fmt: skip
    fields: dict[str, Any] = {
        "measure": measure, "low": low, "best": best, "high": high, "quantifier": quantifier, "unit": "person", "group": group,
        "part_of": None, "flow": "flow", "place": TOWN, "destination": None, "time": None, "text": str(best),
    }  # fmt: skip
    return Figure(**{**fields, **more})


def filing(report: str, *claims: Claim, published: str | None = "2015-04-02", outlet: str | None = "The Post", **more: Any) -> Filing:
    fields: dict[str, Any] = {
        "report": report, "title": f"Title of {report}", "outlet": outlet, "agency": None, "url": f"https://example.org/{report}",
        "published": datetime.date.fromisoformat(published) if published else None,
        "ingested": datetime.datetime(2015, 4, 3, tzinfo=datetime.UTC), "claims": claims,
    }  # fmt: skip
    return Filing(**{**fields, **more})


def key(name: str) -> ClaimKey:
    report, _, id = name.partition("#")
    return ClaimKey(report, id)


def toll(low: int | None, best: int | None, high: int | None, origin: str, *claims: str, measure: Any = "killed", **more: Any) -> Toll:
    return Toll(measure, low, best, high, origin, tuple(map(key, claims)), **more)


def happening(id: str = "a#c1", **more: Any) -> Happening:
    claims = more.pop("claims", ("a#c1", "a#c2", "b#c1"))
    fields: dict[str, Any] = {
        "id": id, "type": "ASSAULT", "place": TOWN, "time": day("2015-04-01"), "status": "occurred", "actor": (ARMY,),
        "recipient": (PEOPLE,), "reports": ("a", "b"), "claims": tuple(map(key, claims)), "outlets": ("The Post", "The Herald"),
        "agencies": (), "origins": (
            Origin("Syrian Observatory for Human Rights", "monitor", (key("a#c1"), key("a#c2"))),
            Origin("SANA", "state_media", (key("b#c1"),)),
        ),
        "tolls": (
            toll(12, None, None, "Syrian Observatory for Human Rights", "a#c2"),
            toll(9, 9, 9, "SANA", "b#c1"),
        ),
        "disputed": (),
    }  # fmt: skip
    made = {**fields, **more}
    place, time = made["place"], made["time"]
    made.setdefault("precision", Precision(place.precision if place else None, time.precision if time else None))
    return Happening(**made)


FILINGS = (
    filing(
        "a",
        claim("c1", "warplanes bombed Idlib", assault(), SOHR, rule="event.assault.aerial", start=4),
        claim("c2", "killing at least 12 civilians", killed(12, None, None, "more_than"), SOHR),
        claim("c3", "It was not clear who flew them", Gap("who", Span("who flew them", 17, 30), "not_clear")),
    ),
    filing("b", claim("c1", "=nine people died", killed(9, 9, 9), SANA), outlet="The Herald", published="2015-04-03"),
)
INTERVAL = Interval(
    "control:a#c1", "control", NEAR, (STATE,), "2015-04-01", None, 1, None, "2015-04-02", "claimed", (key("a#c1"),),
    (Origin("SANA", "state_media", (key("a#c1"),)),),
)  # fmt: skip
CHAIN = AgreementChain(
    "a#c1", "evacuation", (ARMY, STATE), TOWN, (StageReached("agreed", day("2015-04-01"), (key("a#c1"),), ()),),
    (Term(key("a#c2"), "yes"),),
)  # fmt: skip
DISPUTE = Dispute("actor", (Side("Syrian Arab Army", ("SOHR",), (key("a#c1"),)), Side("not so", ("SANA",), (key("b#c1"),))))
VIEW = View((happening(),), (INTERVAL,), (CHAIN,), (key("a#c3"),))
