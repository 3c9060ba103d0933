"""ACLED: one row an event, with its columns, types and codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from dateline.codebook.load import DATA
from dateline.codebook.patterns import load_conditions, load_events
from dateline.codebook.schemes import AcledType, load_acled_types
from dateline.export.columns import OWN, Column, Row
from dateline.export.counting import Number, Policy, count, point
from dateline.export.evidence import Claims, Kept
from dateline.export.rows import HAPPENED, Left, days, middle, own, precision, quotes
from dateline.export.sides import code_of, country_name, first_of, named, number_of, sort_of
from dateline.model import Participant
from dateline.model.record import Happening, Toll

COLUMNS: Final = (
    Column("event_id_cnty", "text", "the country's code and a number made from the happening's id"),
    Column("event_date", "date", "the day; the middle of a week or month that is all that is known"),
    Column("year", "integer", "its year"),
    Column("time_precision", "integer", "1 a day, 2 a week, 3 a month; what is coarser is left out"),
    Column("disorder_type", "text", "by the sub-event type"),
    Column("event_type", "text", "by the sub-event type"),
    Column("sub_event_type", "text", "of the types that the claims' entries stand for, the first in ACLED's order that fits"),
    Column("actor1", "text", "the first who did it"),
    Column("assoc_actor_1", "text", "the others who did it"),
    Column("inter1", "integer", "1 state forces, 2 rebels, 3 political and 4 identity militias, 5 rioters, 6 protesters, "
           "7 civilians, 8 external and other forces"),
    Column("actor2", "text", "the first to whom it was done"),
    Column("assoc_actor_2", "text", "the others"),
    Column("inter2", "integer", "as inter1; 0 where there is none"),
    Column("interaction", "integer", "the pair, the lower number first"),
    Column("civilian_targeting", "text", "`Civilian targeting` where actor2 are civilians or protesters"),
    Column("iso", "integer", "ISO 3166 numeric"),
    Column("region", "text", "as ACLED divides the world"),
    Column("country", "text", "its English name"),
    Column("admin1", "text", "first-level division"),
    Column("admin2", "text", "empty: not resolved"),
    Column("admin3", "text", "empty: not resolved"),
    Column("location", "text", "the place"),
    Column("latitude", "decimal", "of the place, of its province's point at geo-precision 3"),
    Column("longitude", "decimal", "likewise"),
    Column("geo_precision", "integer", "1 a named town, 2 near one or part of a region, 3 a larger region"),
    Column("source", "text", "outlets, joined by `; `"),
    Column("source_scale", "text", "empty: the record does not grade outlets"),
    Column("notes", "text", "the claims' words and who says so"),
    Column("fatalities", "integer", "by the policy, `lowest` unless another is asked for; 0 where none is reported"),
    Column("tags", "text", "empty"),
    Column("timestamp", "integer", "when the record learned of the last of its claims, Unix time"),
    *OWN,
)  # fmt: skip
TIME: Final[dict[int, int]] = {1: 1, 2: 2, 3: 2, 4: 3}
GEO: Final[dict[int, int]] = {1: 1, 2: 2, 3: 2, 4: 3, 5: 3}
# What ACLED writes for words that name no number, by the lower bound that these words have in the record.
VAGUE: Final[dict[int, int]] = {3: 3, 24: 12, 200: 100}
BY_MODE: Final = frozenset({"Chemical weapon", "Sexual violence"})
TARGETS: Final = frozenset({6, 7})
CROWDS: Final = {"Riots": 5, "Protests": 6}
STANDING: Final = frozenset({"announced", "agreed", "extended", "partly_implemented", "implemented"})
UNARMED: Final = frozenset({"civilian", "identity", ""})


@lru_cache(maxsize=1)
def _types() -> dict[str, AcledType]:
    return {row.sub_event_type: row for row in load_acled_types(DATA)}


@lru_cache(maxsize=1)
def _entries() -> dict[str, tuple[str, ...]]:
    """What the codebook's entries stand for in ACLED's types."""
    found = {entry.id: entry.same_as.get("acled", ()) for entry in load_events(DATA)}
    found |= {entry.id: entry.same_as.get("acled", ()) for entry in load_conditions(DATA)}
    return {id: names for id, names in found.items() if names}


def rows(happenings: Iterable[Happening], claims: Claims, policy: Policy, left: Left) -> Iterator[Row]:
    """One row a happening that ACLED codes. A toll over several days stays one row: it is not known how it falls on them."""
    for happening in happenings:
        why = _left_out(happening, claims)
        if why:
            left[why] += 1
        else:
            yield _row(happening, claims, policy)


def _left_out(happening: Happening, claims: Claims) -> str | None:
    if happening.status not in HAPPENED:
        return "did not happen"
    if days(happening) is None or precision(happening) not in TIME:
        return "no day, week or month"
    if happening.place is None or happening.place.precision not in GEO:
        return "no place below a country"
    if not sub_event_type(happening, claims.of(happening.claims)):
        return "no type of ACLED's"
    return None if claims.outlets(happening) else "no source"


def _row(happening: Happening, claims: Claims, policy: Policy) -> Row:
    kept = claims.of(happening.claims)
    type = _types()[sub_event_type(happening, kept)]
    when, place = days(happening), happening.place
    day = middle(*when) if when else None
    country = place.country if place else None
    inter1, inter2 = _inter(happening.actor, type, country), _inter(happening.recipient, type, country)
    number = code_of(country).number
    return {
        "event_id_cnty": f"{(country or 'XXX').split('|')[0]}{number_of(happening.id)}",
        "event_date": day.isoformat() if day else None,
        "year": day.year if day else None,
        "time_precision": TIME[precision(happening)],
        "disorder_type": type.disorder_type,
        "event_type": type.event_type,
        "sub_event_type": type.sub_event_type,
        "actor1": _first(happening.actor),
        "assoc_actor_1": named(happening.actor[1:]),
        "inter1": inter1,
        "actor2": _first(happening.recipient),
        "assoc_actor_2": named(happening.recipient[1:]),
        "inter2": inter2,
        "interaction": interaction(inter1, inter2),
        "civilian_targeting": "Civilian targeting" if inter2 in TARGETS and type.disorder_type != "Strategic developments" else "",
        "iso": int(number) if number else None,
        "region": code_of(country).acled_region,
        "country": country_name(country),
        "admin1": place.admin1 if place else None,
        "location": place.name if place else None,
        "latitude": place.lat if place else None,
        "longitude": place.lon if place else None,
        "geo_precision": GEO[place.precision] if place else None,
        "source": "; ".join(claims.outlets(happening)),
        "notes": quotes(happening, claims),
        "fatalities": count(happening.tolls, "killed", policy, _numbers(claims)).number or 0,
        "timestamp": int(max((k.ingested for k in kept), default=0)),
        **own(happening, claims),
    }


def _first(people: tuple[Participant, ...]) -> str | None:
    return people[0].name if people else None


def interaction(one: int, other: int) -> int:
    """The pair of actor types, the lower first; one alone has a 0 behind it."""
    low, high = sorted((one, other))
    return 10 * high if low == 0 else 10 * low + high


def _inter(people: tuple[Participant, ...], type: AcledType, country: str | None) -> int:
    """ACLED's number for the sort of the first actor; 0 for none."""
    if not people:
        return 0
    person = people[0]
    sort = sort_of(person)
    if sort == "state":
        return 1 if not country or person.country in country.split("|") or not person.country else 8
    if sort in UNARMED and type.event_type in CROWDS:
        return CROWDS[type.event_type]
    if sort == "civilian" or (sort == "" and not person.actor):
        return 7
    return {"rebel": 2, "militia": 3, "identity": 4}.get(sort, 8)


def sub_event_type(happening: Happening, kept: list[Kept]) -> str:
    """Of the types that the claims can be, the first in ACLED's order that the sides fit; empty where there is none."""
    named_types = {name for k in kept if k.claim.polarity == "positive" for name in _of_claim(k)}
    fitting = [name for name in _types() if name in named_types and _fits(name, happening, kept)]
    return fitting[0] if fitting else ""


def _of_claim(kept: Kept) -> tuple[str, ...]:
    claim = kept.claim
    if claim.agreement:
        # A deal that is broken, given up or denied is none that was made.
        return ("Agreement",) if claim.agreement.stage in STANDING else ()
    for id, names in _entries().items():
        if claim.rule == id or claim.rule.startswith(f"{id} "):
            return tuple(name for name in names if _worded(_types()[name], claim.text))
    event = claim.event
    if not event:
        return ()
    if event.type == "PROTEST":
        return tuple(row.sub_event_type for row in _types().values() if row.event_type in CROWDS)
    by_mode = [
        row.sub_event_type for row in _types().values()
        if row.plover == event.type and set(row.modes) & set(event.modes) and _worded(row, claim.text)
    ]  # fmt: skip
    plain = [row.sub_event_type for row in _types().values() if row.plover == event.type and not row.modes]
    return tuple(by_mode or [*plain, *(["Attack"] if event.type == "ASSAULT" else [])])


def _worded(row: AcledType, text: str) -> bool:
    return not row.words or any(word in row.words for word in re.findall(r"\w+", text.lower()))


def _fits(name: str, happening: Happening, kept: list[Kept]) -> bool:
    """Whether the sides are those of the type: civilians are attacked, armed sides clash, a state regains."""
    gains = [k.claim.condition for k in kept if k.claim.condition and k.claim.condition.change == "gains"]
    by_state = any(first_of(c.holder, ["state"]) for c in gains)
    if name == "Government regains territory":
        return bool(gains) and by_state
    if name == "Non-state actor overtakes territory":
        return bool(gains) and not by_state
    if name == "Non-violent transfer of territory":
        return not any(k.claim.event and k.claim.event.type == "ASSAULT" for k in kept)
    if name in ("Armed clash", "Attack"):
        unarmed = bool(happening.recipient) and all(sort_of(p) in UNARMED for p in happening.recipient)
        return unarmed == (name == "Attack")
    return _of_crowd(name, kept) if _types()[name].event_type in CROWDS else name not in BY_MODE or _with(_types()[name].modes, kept)


def _of_crowd(name: str, kept: list[Kept]) -> bool:
    """Protests and riots: by what the crowd does, and what is done to it."""
    rioted = _with(("riot", "vandalize"), kept)
    stopped = _with(("crowd-control", "arrest"), kept)
    hurt = any(k.claim.figure and k.claim.figure.measure in ("killed", "injured") for k in kept)
    if name == "Excessive force against protesters":
        return stopped and hurt and not rioted
    if name == "Protest with intervention":
        return stopped and not rioted
    if name == "Peaceful protest":
        return not rioted
    return rioted and (name == "Violent demonstration") != _with(("beat", "destroy"), kept)


def _with(modes: Iterable[str], kept: list[Kept]) -> bool:
    wanted = set(modes)
    return any(k.claim.event and wanted & set(k.claim.event.modes) for k in kept)


def _numbers(claims: Claims) -> Number:
    """A toll as ACLED counts it: words without a number ("dozens") by its own table."""

    def number(toll: Toll) -> int | None:
        figures = [k.claim.figure for k in claims.of(toll.claims) if k.claim.figure]
        if figures and all(f.quantifier == "vague" for f in figures):
            return VAGUE.get(toll.low or 0, toll.low or 0)
        return point(toll)

    return number
