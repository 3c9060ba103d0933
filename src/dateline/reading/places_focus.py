"""Which country a report is about, and which are at home in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dateline.gazetteer import Candidate
from dateline.reading.mentions import ActorMention
from dateline.reading.places_name import Name

CITY = 50_000
HOME_SHARE = 0.34
ENGLISH = frozenset({"USA", "GBR", "CAN", "AUS", "NZL", "IRL"})


def homes(actors: Iterable[Iterable[ActorMention]]) -> list[str]:
    """The home country of each army and armed group of the actor tables that the report names, once an actor."""
    named = {
        m.participant.actor: m.participant.country
        for here in actors for m in here if m.armed and not m.metonym and m.participant.actor and m.participant.country
    }  # fmt: skip
    return list(named.values())


def focus(filed: list[Name], found: list[list[Name]], people: list[str], sides: Sequence[str] = ()) -> str:
    """The country that the report is about: most named in places, adjectives and the dateline; metonyms count little.

    Where a report was filed counts, unless it speaks of other states and peoples alone: the war next door is told from
    Nairobi or Beirut. Where it names no place that is known, who fights is at home before who reports.
    """
    points: dict[str, float] = {}
    told = [name for names in found for name in names if name.chosen and not name.aside]
    for name in told:
        weight = 0.5 if name.role == "metonym" else 0.7 if name.chosen and name.chosen.kind == "country" else 1.0
        for code in name.chosen.countries[:1] if name.chosen else ():
            points[code] = points.get(code, 0.0) + weight
    for code in people:
        points[code] = points.get(code, 0.0) + 0.4
    sides = () if told else sides
    for code in sides:
        points[code] = points.get(code, 0.0) + 0.4
    abroad = {*people, *sides, *(name.chosen.country for name in told if name.chosen and name.chosen.kind == "country")}
    told_of = set(points)
    for name in filed:
        for code in name.chosen.countries[:1] if name.chosen else ():
            if code in told_of or not abroad:
                weight = 0.7 if name.chosen and name.chosen.kind == "country" else 1.0 if name is filed[-1] else 2.0
                points[code] = points.get(code, 0.0) + weight
    return max(points, key=points.__getitem__) if points else ""


def home(filed: Sequence[Name], found: list[list[Name]], people: list[str]) -> frozenset[str]:
    """The countries that the sure names, the dateline and the adjectives speak for, each for a third of all at least."""
    points: dict[str, float] = dict.fromkeys(people, 0.0)
    for code in people:
        points[code] += 0.5
    for name in (*filed, *(n for names in found for n in names if not n.weak and not n.aside)):
        codes = {code for c in name.candidates[:3] for code in c.countries}
        for code in codes:
            points[code] = points.get(code, 0.0) + 1.0 / len(codes)
    most = max(points.values(), default=0.0)
    return frozenset(code for code, n in points.items() if n >= HOME_SHARE * most)


def standing_at_home(candidate: Candidate) -> float:
    large = candidate.source == "overlay" or candidate.population >= CITY
    if not large and candidate.country in ENGLISH:
        return 0.0  # its small towns are named by everyday words ("Justice", "Commerce")
    return 2.5 if large else 2.0 if candidate.population or candidate.kind in ("adm1", "adm2") else 1.5
