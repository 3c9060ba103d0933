"""PLOVER 2.0: one JSON object a line, with the fields, codes and scores of its manual."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from dateline.export.counting import Policy, count
from dateline.export.evidence import Claims, Kept
from dateline.export.rows import HAPPENED, Left, days, pinned
from dateline.model import Event, Participant, Place
from dateline.model.record import Happening

QUAD: Final[dict[str, int]] = {
    "AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "CONCEDE": 1, "COOPERATE": 2, "AID": 2, "RETREAT": 2, "REQUEST": 3, "ACCUSE": 3,
    "REJECT": 3, "THREATEN": 3, "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4,
}  # fmt: skip
SCALE: Final[dict[str, float]] = {
    "AGREE": 2.5, "CONSULT": 2.5, "SUPPORT": 5, "CONCEDE": 4.5, "COOPERATE": 9.5, "AID": 10, "RETREAT": 6.5, "REQUEST": 0,
    "ACCUSE": -3, "REJECT": -2, "THREATEN": -3.5, "PROTEST": -5, "SANCTION": -6, "MOBILIZE": -5.5, "COERCE": -7,
    "ASSAULT": -9,
}  # fmt: skip
MODES: Final[dict[str, dict[str, float]]] = {
    "CONSULT": {"visit": 4, "third-party": 1, "multilateral": 4, "phone": 1.5},
    "RETREAT": {"withdraw": 8, "release": 6.5, "disarm": 10, "ceasefire": 7.5, "access": 6.5, "resign": 4.5},
    "REQUEST": {"assist": 0.5, "change": -1, "yield": -1, "meet": 0},
    "ACCUSE": {"disapprove": -2, "investigate": -3.5, "allege": -3.5},
    "REJECT": {"assist": -1.5, "change": -2, "yield": -2, "meet": -2},
    "THREATEN": {"restrict": -3, "arrest": -3.5, "relations": -3.5, "expel": -3.5, "territory": -4, "violence": -3.5},
    "PROTEST": {"demo": -5, "riot": -7, "strike": -5, "hunger": -4.5, "boycott": -4.5, "obstruct": -4.5, "vandalize": -5},
    "SANCTION": {"convict": -6, "expel": -5.5, "withdraw": -6, "discontinue": -6},
    "MOBILIZE": {"troops": -6.5, "weapons": -6.5, "police": -5.5, "militia": -6},
    "COERCE": {
        "seize": -7, "restrict": -7, "arrest": -7, "deport": -7, "withhold": -7, "cyber": -7, "censor": -6.5, "curfew": -6.5,
        "misinformation": -6.5, "martial-law": -7.5,
    },
    "ASSAULT": {
        "abduct": -8.5, "beat": -7.5, "torture": -8.5, "sexual": -8.5, "targeted": -9.5, "destroy": -8.5, "primitive": -8,
        "firearms": -9, "explosives": -9, "suicide-attack": -9.5, "aerial": -9.5, "drone": -9.5, "heavy-weapons": -9.5,
        "crowd-control": -7.5, "unconventional": -10,
    },
}  # fmt: skip
# What a happening of another kind is in PLOVER: deals and halts agree, taking a place is an assault.
OF_OTHERS: Final[dict[str, str]] = {"control": "ASSAULT", "contested": "ASSAULT", "siege": "COERCE", "blockade": "COERCE"}
DEALS: Final = frozenset({
    "ceasefire", "surrender", "evacuation", "withdrawal", "prisoner_exchange", "access", "peace", "disarmament", "other",
})  # fmt: skip
RESOLUTION: Final[dict[int, int]] = {1: 4, 2: 4, 3: 3, 4: 2, 5: 2, 6: 1}  # of UCDP's where_prec
FIELDS: Final = (
    ("id", "the happening's id"), ("date", "the first day on which it can have happened"),
    ("enddate", "the last, where it is another"), ("actor", "who did it, as a list"), ("recipient", "to whom"),
    ("event", "the type"), ("mode", "its modes"), ("context", "its contexts"), ("quad_code", "1 to 4"),
    ("event_scale", "the score of the mode, else of the type"), ("event_loc", "where, without a point if coarser than a town"),
    ("event_text", "the trigger words"), ("size", "dead, injured and arrested by the policy"),
    ("text", "the first claim's words"), ("text_info", "all claims with offsets, links and origins"),
    ("link", "of the first report that has one"), ("cite_info", "outlets"), ("coder", "dateline"),
    ("comment", "what is disputed"),
)  # fmt: skip


def type_of(happening: Happening) -> str | None:
    """PLOVER's type of a happening; null where it has none."""
    if happening.type in QUAD:
        return happening.type
    if happening.type in DEALS:
        return "AGREE"
    return OF_OTHERS.get(happening.type)


def scale(type: str, modes: Iterable[str]) -> float:
    """The score of the mode, of several the one farthest from nought, else of the type."""
    scores = [MODES[type][mode] for mode in modes if type in MODES and mode in MODES[type]]
    return max(scores, key=abs) if scores else SCALE[type]


def objects(happenings: Iterable[Happening], claims: Claims, policy: Policy, left: Left) -> Iterator[dict[str, Any]]:
    """One object a happening. What has no day or no type is left out: `date` and `event` are required."""
    for happening in happenings:
        type, when = type_of(happening), days(happening)
        if type is None or when is None or happening.status not in HAPPENED:
            left["no event of PLOVER's" if type is None else "no day" if when is None else "did not happen"] += 1
            continue
        yield _object(happening, type, claims, policy)


def _object(happening: Happening, type: str, claims: Claims, policy: Policy) -> dict[str, Any]:
    kept = claims.of(happening.claims)
    events = [k.claim.event for k in kept if k.claim.event and k.claim.event.type == type and k.claim.polarity == "positive"]
    modes = sorted({mode for event in events for mode in event.modes if mode in MODES.get(type, {})})
    when = days(happening)
    outlets, links = claims.outlets(happening), claims.links(happening)
    made: dict[str, Any] = {
        "id": happening.id,
        "date": when[0].isoformat() if when else None,
        "enddate": when[1].isoformat() if when and when[1] != when[0] else None,
        "actor": [_participant(p) for p in happening.actor],
        "recipient": [_participant(p) for p in happening.recipient],
        "event": type,
        "mode": modes,
        "context": sorted({context for event in events for context in event.contexts}),
        "quad_code": QUAD[type],
        "event_scale": scale(type, modes),
        "event_loc": _location(happening.place) if happening.place else None,
        "event_text": _trigger(events),
        "size": _size(happening, policy),
        "text": _first_words(kept),
        "text_info": [_info(e) for e in claims.evidence(happening)],
        "link": links[0] if links else None,
        "cite_info": "; ".join(outlets) or None,
        "coder": "dateline",
        "comment": "; ".join(f"disputed: {d.field}" for d in happening.disputed) or None,
    }
    return {key: value for key, value in made.items() if value is not None and (value != [] or key == "actor") and value != {}}


def _participant(person: Participant) -> dict[str, Any]:
    made = {"name": person.name, "code": "".join((person.country or "", "".join(person.sectors[:1]))), "text": person.text}
    return {key: value for key, value in made.items() if value} | ({"sector": list(person.sectors)} if person.sectors else {})


def _location(place: Place) -> dict[str, Any]:
    at = {"lat": place.lat, "lon": place.lon} if pinned(place) else {}
    made = {
        "extracted_place": place.text,
        "resolved_place": place.name,
        "geonameid": place.geonames,
        **at,
        "province": place.admin1,
        "country_code": place.country,
        "resolution": RESOLUTION.get(place.precision),
    }
    return {key: value for key, value in made.items() if value is not None}


def _trigger(events: list[Event]) -> str | None:
    return events[0].trigger.text if events else None


def _first_words(kept: list[Kept]) -> str | None:
    return kept[0].claim.text if kept else None


def _size(happening: Happening, policy: Policy) -> dict[str, int]:
    measures = {"dead": "killed", "injured": "injured", "arrested": "detained"}
    found = {name: count(happening.tolls, measure, policy).number for name, measure in measures.items()}  # type: ignore[arg-type]
    return {name: number for name, number in found.items() if number is not None}


def _info(evidence: Any) -> dict[str, Any]:
    return {name: value for name in evidence.__struct_fields__ if (value := getattr(evidence, name)) not in (None, ())}
