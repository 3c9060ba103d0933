"""UCDP GED: one row an event of organised violence with at least one death, with its columns, codes and precisions."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import msgspec

from dateline.export.columns import OWN, Column, Row
from dateline.export.counting import Count, Policy, by_policy, count, standing, wholes
from dateline.export.evidence import Claims
from dateline.export.rows import HAPPENED, Left, days, own, precision
from dateline.export.sides import code_of, country_name, first_of, number_of, of_one_side, sort_of
from dateline.model import Participant
from dateline.model.record import Happening, Toll

COLUMNS: Final = (
    Column("id", "integer", "a number made from the happening's id"),
    Column("relid", "text", "the happening's id"),
    Column("year", "integer", "of date_start"),
    Column("active_year", "integer", "empty: it needs a year's count of the dyad"),
    Column("code_status", "text", "`Clear`; `Check dyad` where who did it is disputed"),
    Column("type_of_violence", "integer", "1 state-based, 2 non-state, 3 one-sided"),
    Column("conflict_dset_id", "integer", "empty: UCDP's own numbers are not assigned"),
    Column("conflict_new_id", "integer", "empty"),
    Column("conflict_name", "text", "the dyad's name"),
    Column("dyad_dset_id", "integer", "empty"),
    Column("dyad_new_id", "integer", "empty"),
    Column("dyad_name", "text", "side_a - side_b"),
    Column("side_a_dset_id", "integer", "empty"),
    Column("side_a_new_id", "integer", "empty"),
    Column("side_a", "text", "`Government of X` for a state, of the place's country where none is told; the actor for one-sided violence"),
    Column("side_b_dset_id", "integer", "empty"),
    Column("side_b_new_id", "integer", "empty"),
    Column("side_b", "text", "`Civilians` for one-sided violence"),
    Column("number_of_sources", "integer", "independent origins, which is not the number of reports"),
    Column("source_article", "text", "outlet, date and title of each report, joined by `; `"),
    Column("source_office", "text", "outlets"),
    Column("source_date", "date", "publication dates"),
    Column("source_headline", "text", "titles"),
    Column("source_original", "text", "the origins by name"),
    Column("where_prec", "integer", "1 to 7"),
    Column("where_coordinates", "text", "the place for which the coordinates stand"),
    Column("where_description", "text", "the words for the place"),
    Column("adm_1", "text", "first-level division"),
    Column("adm_2", "text", "empty: not resolved"),
    Column("latitude", "decimal", "of the place, or of the unit that where_prec names"),
    Column("longitude", "decimal", "likewise"),
    Column("geom_wkt", "text", "the same as a point"),
    Column("priogrid_gid", "integer", "the cell of half a degree, for where_prec 1 to 3"),
    Column("country", "text", "its English name"),
    Column("country_id", "integer", "empty: Gleditsch and Ward's numbers are not in the codebook"),
    Column("region", "text", "Africa, Americas, Asia, Europe, Middle East"),
    Column("event_clarity", "integer", "1; 2 where only a month or more is known"),
    Column("date_prec", "integer", "1 to 5"),
    Column("date_start", "date", "the earliest day possible"),
    Column("date_end", "date", "the latest day possible"),
    Column("deaths_a", "integer", "of side A"),
    Column("deaths_b", "integer", "of side B"),
    Column("deaths_civilians", "integer", "of civilians"),
    Column("deaths_unknown", "integer", "of best, whom no claim puts on a side"),
    Column("best", "integer", "by the policy, `best` unless another is asked for"),
    Column("high", "integer", "the highest bound"),
    Column("low", "integer", "the lowest bound"),
    Column("gwnoa", "integer", "empty"),
    Column("gwnob", "integer", "empty"),
    *OWN,
)
TYPES: Final = frozenset({"ASSAULT", "control", "contested", "COERCE"})
MIDNIGHT: Final = " 00:00:00.000"
CELL: Final = 0.5  # degrees
ARMED: Final = ("state", "rebel", "militia", "identity", "other")


class Sides(msgspec.Struct, frozen=True):
    """Who fights whom, and which of the three types of violence that is."""

    type: int
    a: Participant
    b: Participant | None
    name_a: str
    name_b: str


def rows(happenings: Iterable[Happening], claims: Claims, policy: Policy, left: Left) -> Iterator[Row]:
    for happening in happenings:
        fault = _left_out(happening)
        if fault:
            left[fault] += 1
            continue
        sides = sides_of(happening)
        killed = count(happening.tolls, "killed", policy)
        if sides is None:
            left["no two sides"] += 1
        elif not any((killed.best, killed.low, killed.high)):
            left["nobody killed"] += 1
        else:
            yield _row(happening, sides, killed, claims, policy)


def _left_out(happening: Happening) -> str | None:
    if happening.status not in HAPPENED - {"agreed", "failed"}:
        return "did not happen"
    if happening.type not in TYPES:
        return "no armed force"
    if days(happening) is None:
        return "no day"
    return None if happening.place and happening.place.lat is not None else "no place"


def sides_of(happening: Happening) -> Sides | None:
    """The sides by UCDP's rules; null where it is not said who used force, or against whom."""
    doers = [p for p in happening.actor if sort_of(p) in ARMED]
    if not doers:
        return None
    a, others = doers[0], [*happening.recipient, *doers[1:]]
    state, against_state = first_of([a], ["state"]), first_of(others, ["state"])
    country = happening.place.country if happening.place else None
    name_a = side_name(a, country)
    against = [p for p in others if sort_of(p) in ARMED and not of_one_side(p.actor, a.actor)]
    b = next((p for p in against if side_name(p, country) != name_a), None)
    if b is None:
        unarmed = others and all(sort_of(p) not in ARMED for p in others)
        return Sides(3, a, None, name_a, "Civilians") if unarmed else None
    name_b = side_name(b, country)
    if state or against_state:
        return Sides(1, a, b, name_a, name_b) if state else Sides(1, b, a, name_b, name_a)
    return Sides(2, a, b, name_a, name_b)


def side_name(person: Participant, country: str | None) -> str:
    """UCDP's name of a side: every force of a state is its government, by default that of the country where it was."""
    whose = person.country or (country if not person.actor else None)
    if sort_of(person) == "state" and whose:
        return f"Government of {country_name(whose) or whose}"
    return person.name


def _row(happening: Happening, sides: Sides, killed: Count, claims: Claims, policy: Policy) -> Row:
    when, place = days(happening), happening.place
    parts = _parts(happening, sides, claims, policy)
    best = killed.number or 0
    known = sum(parts.values())
    evidence = claims.evidence(happening)
    reports = list(dict.fromkeys((e.outlet or e.agency or "", e.published or "", e.title or "") for e in evidence))
    named = {side for dispute in happening.disputed for side in [dispute.field]}
    return {
        "id": number_of(happening.id),
        "relid": happening.id,
        "year": when[0].year if when else None,
        "code_status": "Check dyad" if "actor" in named else "Clear",
        "type_of_violence": sides.type,
        "conflict_name": f"{sides.name_a} - {sides.name_b}",
        "dyad_name": f"{sides.name_a} - {sides.name_b}",
        "side_a": sides.name_a,
        "side_b": sides.name_b,
        "number_of_sources": len(happening.origins),
        "source_article": "; ".join(",".join(f'"{part}"' for part in report) for report in reports),
        "source_office": ";".join(dict.fromkeys(report[0] for report in reports if report[0])),
        "source_date": ";".join(dict.fromkeys(report[1] for report in reports if report[1])),
        "source_headline": ";".join(dict.fromkeys(report[2] for report in reports if report[2])),
        "source_original": ";".join(origin.name for origin in happening.origins),
        "where_prec": place.precision if place else None,
        "where_coordinates": place.name if place else None,
        "where_description": place.text if place else None,
        "adm_1": place.admin1 if place else None,
        "latitude": place.lat if place else None,
        "longitude": place.lon if place else None,
        "geom_wkt": f"POINT ({place.lon} {place.lat})" if place else None,
        "priogrid_gid": _cell(place.lat, place.lon) if place and place.precision <= 3 else None,
        "country": country_name(place.country) if place else None,
        "region": code_of(place.country).ucdp_region if place else None,
        "event_clarity": 2 if precision(happening) >= 4 else 1,
        "date_prec": precision(happening),
        "date_start": when[0].isoformat() + MIDNIGHT if when else None,
        "date_end": when[1].isoformat() + MIDNIGHT if when else None,
        **(parts if known <= best else dict.fromkeys(parts, 0)),
        "deaths_unknown": best - known if known <= best else best,
        "best": best,
        "high": killed.high if killed.high is not None else best,
        "low": killed.low if killed.low is not None else best,
        **own(happening, claims),
    }


def _cell(lat: float | None, lon: float | None) -> int | None:
    """PRIO-GRID's number of the cell: from 1 in the south-west, 720 a row."""
    if lat is None or lon is None:
        return None
    row, column = math.floor((lat + 90) / CELL), math.floor((lon + 180) / CELL)
    return row * int(360 / CELL) + column + 1


def _parts(happening: Happening, sides: Sides, claims: Claims, policy: Policy) -> dict[str, int]:
    """The dead whom claims put on a side. Each part is counted by the policy for itself."""
    found: dict[str, list[Toll]] = {"deaths_a": [], "deaths_b": [], "deaths_civilians": []}
    for toll in standing(happening.tolls, "killed"):
        side = _side(toll, sides, claims)
        if side:
            found[side].append(toll)
    return {name: _number(tolls, policy) for name, tolls in found.items()}


def _number(tolls: Sequence[Toll], policy: Policy) -> int:
    return by_policy(wholes(tolls), policy).number or 0


def _side(toll: Toll, sides: Sides, claims: Claims) -> str | None:
    groups = [k.claim.figure.group for k in claims.of(toll.claims) if k.claim.figure and k.claim.figure.group]
    if not groups:
        return None
    person = groups[0]
    if sort_of(person) == "civilian":
        return "deaths_civilians"
    for name, side in (("deaths_a", sides.a), ("deaths_b", sides.b)):
        if side is None:
            continue
        same_state = sort_of(person) == "state" and sort_of(side) == "state" and person.country in (side.country, None)
        if of_one_side(person.actor, side.actor) or same_state or person.name == side.name:
            return name
    return None
