"""Displacement figures in the vocabulary of IDMC's Helix: every origin's figure a row, one of them recommended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dateline.export.columns import OWN, Column, Row
from dateline.export.counting import Policy, by_policy, point, standing
from dateline.export.evidence import Claims, Evidence, Kept
from dateline.export.rows import HAPPENED, Left, days, own, pinned
from dateline.export.sides import country_name
from dateline.model import Measure
from dateline.model.record import Happening, Toll

COLUMNS: Final = (
    Column("id", "text", "the claim's key"),
    Column("event_id", "text", "the happening's id"),
    Column("iso3", "text", "ISO 3166 alpha-3; of a stateless or joint area the first country"),
    Column("country", "text", "its English name"),
    Column("figure_cause", "text", "`Conflict`"),
    Column("category", "text", "a Helix category: a flow or a stock"),
    Column("term", "text", "a Helix term"),
    Column("quantifier", "text", "MORE_THAN, LESS_THAN, EXACT, APPROXIMATELY"),
    Column("unit", "text", "PERSON, HOUSEHOLD"),
    Column("reported", "integer", "the number as it is told"),
    Column("total_figures", "integer", "the same for persons; empty for households, whose size nobody tells"),
    Column("role", "text", "RECOMMENDED for the figure that the policy takes, else TRIANGULATION"),
    Column("displacement_occurred", "text", "BEFORE for a figure given before or as people are moved out, else UNKNOWN"),
    Column("start_date", "date", "first day possible; for a stock its date"),
    Column("end_date", "date", "last day possible; for a stock empty, since nobody tells its expiry"),
    Column("date_prec", "integer", "UCDP's precision of the days"),
    Column("location", "text", "where they left"),
    Column("destination", "text", "where they went"),
    Column("latitude", "decimal", "where the place is a town or finer"),
    Column("longitude", "decimal", "likewise"),
    Column("source", "text", "the origin"),
    Column("publisher", "text", "the outlet"),
    Column("source_excerpt", "text", "the claim's words"),
    Column("link", "text", "of the report"),
    *OWN,
)
# Category and term by measure, for a flow and for a stock.
FLOW: Final[dict[Measure, tuple[str, str]]] = {
    "displaced": ("Internal displacements", "Displaced"),
    "evacuated": ("Internal displacements", "Evacuated"),
    "returned": ("Return", "Returns"),
}
STOCK: Final[dict[Measure, tuple[str, str]]] = {
    "displaced": ("IDPs", "Displaced"),
    "evacuated": ("Partial stock", "Evacuated"),
    "returned": ("Returnees", "Returns"),
}
QUANTIFIERS: Final = {
    "exact": "EXACT", "approximately": "APPROXIMATELY", "more_than": "MORE_THAN", "less_than": "LESS_THAN",
    "between": "APPROXIMATELY", "vague": "APPROXIMATELY",
}  # fmt: skip
UNITS: Final = {"person": "PERSON", "household": "HOUSEHOLD", "family": "HOUSEHOLD"}


def rows(happenings: Iterable[Happening], claims: Claims, policy: Policy, left: Left) -> Iterator[Row]:
    """A row each figure that stands. Stocks and flows are recommended apart; nothing is added up."""
    for happening in happenings:
        if happening.status not in HAPPENED:
            left["did not happen"] += 1
            continue
        count = 0
        for measure in FLOW:
            for flow in ("flow", "stock"):
                tolls = [t for t in standing(happening.tolls, measure) if t.flow == flow]
                taken = by_policy(tolls, policy).used if tolls else ()
                recommended = taken if len(taken) == 1 else _nearest(tolls, policy)
                for toll in tolls:
                    row = _row(happening, toll, claims, toll in recommended)
                    if row:
                        count += 1
                        yield row
        if not count:
            left["nobody said to be displaced"] += 1


def _nearest(tolls: list[Toll], policy: Policy) -> tuple[Toll, ...]:
    """The figure that is the policy's number, for policies that look at several."""
    number = by_policy(tolls, policy).number
    return tuple([t for t in tolls if point(t) == number][:1])


def _row(happening: Happening, toll: Toll, claims: Claims, recommended: bool) -> Row | None:
    kept = [k for k in claims.of(toll.claims) if k.claim.figure]
    if not kept:
        return None
    first: Kept = kept[0]
    figure = first.claim.figure or None
    if figure is None or figure.unit not in UNITS:
        return None
    evidence: list[Evidence] = [e for e in claims.evidence(happening) if e.claim == str(toll.claims[0])]
    category, term = (FLOW if toll.flow == "flow" else STOCK)[toll.measure]
    place, when = figure.place or happening.place, days(happening)
    country = (place.country or "").split("|")[0] if place else ""
    return {
        "id": str(toll.claims[0]),
        "event_id": happening.id,
        "iso3": country,
        "country": country_name(country),
        "figure_cause": "Conflict",
        "category": category,
        "term": term,
        "quantifier": QUANTIFIERS[figure.quantifier],
        "unit": UNITS[figure.unit],
        "reported": point(toll),
        "total_figures": point(toll) if UNITS[figure.unit] == "PERSON" else None,
        "role": "RECOMMENDED" if recommended else "TRIANGULATION",
        "displacement_occurred": "BEFORE" if first.claim.status in ("planned", "agreed") else "UNKNOWN",
        "start_date": when[0].isoformat() if when else None,
        "end_date": when[1].isoformat() if when and toll.flow == "flow" else None,
        "date_prec": happening.precision.date,
        "location": place.name if place else None,
        "destination": figure.destination.name if figure.destination else None,
        "latitude": place.lat if place and pinned(place) else None,
        "longitude": place.lon if place and pinned(place) else None,
        "source": toll.origin,
        "publisher": first.outlet or first.agency,
        "source_excerpt": first.claim.text if not evidence else evidence[0].quote,
        "link": first.link,
        **own(happening, claims),
    }
