"""Harm from strikes and shelling as Airwars keeps it: ranges of what sources say, and a grade for how it is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dateline.export.columns import OWN, Column, Row
from dateline.export.counting import Count, Policy, by_policy, standing, wholes
from dateline.export.evidence import Claims
from dateline.export.rows import HAPPENED, Left, days, own, pinned, quotes
from dateline.export.sides import ARMED_SORTS, country_name, named, of_one_side, sort_of
from dateline.model import Measure
from dateline.model.record import Happening, Toll

COLUMNS: Final = (
    Column("id", "text", "the happening's id"),
    Column("date_start", "date", "the first day on which it can have happened"),
    Column("date_end", "date", "the last"),
    Column("location", "text", "the place"),
    Column("admin1", "text", "first-level division"),
    Column("country", "text", "its English name"),
    Column("latitude", "decimal", "where the place is a town or finer"),
    Column("longitude", "decimal", "likewise"),
    Column("where_prec", "integer", "UCDP's precision of the place"),
    Column("belligerents", "text", "who is said to have done it"),
    Column("strike_type", "text", "the modes of the attack"),
    Column("grading", "text", "Confirmed, Fair, Weak, Contested or Discounted"),
    Column("civilians_killed_min", "integer", "the lowest bound of any origin; of people of whom no side is said too"),
    Column("civilians_killed_max", "integer", "the highest; empty where only a least number is told"),
    Column("civilians_injured_min", "integer", "likewise"),
    Column("civilians_injured_max", "integer", "likewise"),
    Column("militants_killed_min", "integer", "of those who bear arms"),
    Column("militants_killed_max", "integer", "likewise"),
    Column("children_killed_min", "integer", "where children are counted"),
    Column("children_killed_max", "integer", "likewise"),
    Column("sources", "integer", "independent origins"),
    Column("source_names", "text", "the origins by name"),
    Column("narrative", "text", "the claims' words and who says so"),
    *OWN,
)
CHILDREN: Final = ("child", "children", "infant", "infants", "baby", "babies", "boy", "boys", "girl", "girls", "minors")


def rows(happenings: Iterable[Happening], claims: Claims, policy: Policy, left: Left) -> Iterator[Row]:
    """One row an attack that harmed somebody."""
    for happening in happenings:
        harmed = standing(happening.tolls, "killed") or standing(happening.tolls, "injured")
        if happening.type != "ASSAULT" or happening.status not in HAPPENED:
            left["no attack that happened"] += 1
        elif not harmed:
            left["nobody said to be harmed"] += 1
        else:
            yield _row(happening, claims, policy)


def _row(happening: Happening, claims: Claims, policy: Policy) -> Row:
    place, when = happening.place, days(happening)
    killed = _count(happening, "killed", claims, policy, armed=False)
    injured = _count(happening, "injured", claims, policy, armed=False)
    fighters = _count(happening, "killed", claims, policy, armed=True)
    children = by_policy(wholes([t for t in standing(happening.tolls, "killed") if _of_children(t)]), policy)
    modes = {mode for k in claims.of(happening.claims) if k.claim.event for mode in k.claim.event.modes}
    return {
        "id": happening.id,
        "date_start": when[0].isoformat() if when else None,
        "date_end": when[1].isoformat() if when else None,
        "location": place.name if place else None,
        "admin1": place.admin1 if place else None,
        "country": country_name(place.country) if place else None,
        "latitude": place.lat if place and pinned(place) else None,
        "longitude": place.lon if place and pinned(place) else None,
        "where_prec": place.precision if place else None,
        "belligerents": named(happening.actor),
        "strike_type": "; ".join(sorted(modes)),
        "grading": grade(happening, claims),
        "civilians_killed_min": killed.low,
        "civilians_killed_max": killed.high,
        "civilians_injured_min": injured.low,
        "civilians_injured_max": injured.high,
        "militants_killed_min": fighters.low,
        "militants_killed_max": fighters.high,
        "children_killed_min": children.low,
        "children_killed_max": children.high,
        "sources": len(happening.origins),
        "source_names": "; ".join(origin.name for origin in happening.origins),
        "narrative": quotes(happening, claims),
        **own(happening, claims),
    }


def _count(happening: Happening, measure: Measure, claims: Claims, policy: Policy, *, armed: bool) -> Count:
    tolls = [t for t in standing(happening.tolls, measure) if _armed(t, claims) == armed]
    return by_policy(wholes(tolls), policy)


def _armed(toll: Toll, claims: Claims) -> bool:
    """Whether a toll counts those who bear arms. Where nobody says whom it counts, it counts people."""
    groups = [k.claim.figure.group for k in claims.of(toll.claims) if k.claim.figure and k.claim.figure.group]
    return bool(groups) and all(sort_of(group) in ARMED_SORTS for group in groups)


def _of_children(toll: Toll) -> bool:
    return bool(toll.group) and bool(set((toll.group or "").casefold().split()) & set(CHILDREN))


def grade(happening: Happening, claims: Claims) -> str:
    """How the harm is known. Two sources are two independent origins: copies and outlets do not make it fair."""
    tolls = [t for t in happening.tolls if t.measure in ("killed", "injured") and not t.superseded]
    if tolls and all(_armed(t, claims) for t in tolls):
        return "Discounted"
    if any(dispute.field == "actor" for dispute in happening.disputed):
        return "Contested"
    if _accepted(happening, claims):
        return "Confirmed"
    return "Fair" if len(happening.origins) >= 2 and happening.actor else "Weak"


def _accepted(happening: Happening, claims: Claims) -> bool:
    """Whether a belligerent says itself that it did it and that people were harmed."""
    for actor in happening.actor:
        told = {
            kept.claim.kind
            for kept in claims.of(happening.claims)
            if kept.claim.attribution
            and kept.claim.polarity == "positive"
            and kept.claim.attribution[-1].stance in ("asserts", "confirms", "estimates")
            and of_one_side(kept.claim.attribution[-1].source.actor, actor.actor)
        }
        if told >= {"event", "figure"}:
            return True
    return False
