"""Decides which place each name of a report means: by what the text says contains it, by the places around it, by
size last.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from dateline.gazetteer import Candidate
from dateline.gazetteer.names import key
from dateline.reading.places_name import Name
from dateline.reading.places_words import Words

ROUNDS = 3
MOST = 60

# Points of a candidate before its surroundings are looked at; one point of population is a factor of ten.
COUNTRY, FORMER, WORLD, ADM1, ADM2, OVERLAY = 10.5, 6.5, 8.0, 4.6, -1.0, 4.5
ALIAS, CAPITAL, HAS_CITY, LAID_OVER = -1.2, 1.5, -4.0, 1.5
WANTED, UNWANTED, STATED, HINTED, ELSEWHERE = 5.0, -3.0, 6.0, 5.0, -5.0
HOLDS, SEAT = 4.0, 3.5
HOLDERS = frozenset({"country", "adm1", "region"})
# The most that surroundings can add.
SAME_COUNTRY, SAME_ADMIN1, SAME_CELL = 4.5, 2.5, 2.5
DATELINE = 2.0
PEOPLE = 0.6
LARGE = 100_000
CROWD, STRAY, STRAY_ALIAS = 3.0, 15_000, 50_000


@dataclass(slots=True, eq=False)
class Group:
    """The names of one spelling in a report, taken to mean one place."""

    names: list[Name]
    candidates: list[Candidate]
    scores: list[float]
    shares: list[float] = field(default_factory=list)
    weight: float = 1.0
    holding: list[Name] = field(default_factory=list)  # the names that the text puts into this one
    vague: bool = False  # whether a direction alone is the name ("South", "the Northern province")


class Resolver:
    """Resolves all names of one report together."""

    def __init__(self, words: Words):
        self._words = words

    def resolve(self, names: Iterable[Name], people: list[str]) -> None:
        """Sets `chosen` of every name that has candidates. `people` are countries that adjectives and demonyms name."""
        groups = self._groups(names)
        stated = [self._stated(group) for group in groups]
        for group, bonus in zip(groups, stated, strict=True):
            group.scores = [self._prior(c, group) + b for c, b in zip(group.candidates, bonus, strict=True)]
            group.shares = _shares(group.scores)
        for _ in range(ROUNDS):
            votes = Votes(groups, people)
            fresh = [
                _shares([score + votes.support(group, i) for i, score in enumerate(group.scores)]) for group in groups
            ]
            for group, shares in zip(groups, fresh, strict=True):
                group.shares = shares
        votes = Votes(groups, people)
        for group, bonus in zip(groups, stated, strict=True):
            ranked = sorted(range(len(group.shares)), key=group.shares.__getitem__, reverse=True)
            best = next(
                (i for i in ranked if bonus[i] > 0.0 or (bonus[i] == 0.0 and not votes.is_stray(group, i))), None
            )
            for name in group.names:
                name.chosen = None if best is None else group.candidates[best]

    def _groups(self, names: Iterable[Name]) -> list[Group]:
        by_key: dict[tuple[str, frozenset[str]], list[Name]] = defaultdict(list)
        for name in names:
            for one in (name, *(n for n in name.inside if name.site)):
                if one.candidates:
                    by_key[key(one.core), one.wanted].append(one)
        groups = []
        for same in by_key.values():
            ranked = same[0].candidates
            group = Group(same, list(ranked), [], vague=self._is_direction(same[0].core))
            if len(ranked) > MOST:
                group.candidates = sorted(ranked, key=lambda c: self._prior(c, group), reverse=True)[:MOST]
            group.weight = DATELINE if any(n.dateline for n in same) else 1.0 + 0.1 * min(len(same) - 1, 5)
            groups.append(group)
        over = {id(name): group for group in groups for name in group.names}
        for inner in (name for group in groups for name in group.names if not name.site):
            for outer in inner.inside:
                if id(outer) in over:
                    over[id(outer)].holding.append(inner)
        return groups

    def _is_direction(self, core: str) -> bool:
        """Whether a name only says which part of a country it is ("South", "Northern Province"), as many countries have one."""
        words = core.lower().split()
        parts = [word for word in words if word in self._words.parts]
        return bool(parts) and all(word in self._words.parts or word in self._words.kinds for word in words)

    def _prior(self, c: Candidate, group: Group) -> float:
        size = math.log10(c.population + 1)
        if c.kind == "country":
            points = FORMER if c.country in self._words.former else COUNTRY
        elif c.kind in {"continent", "world_region", "sea"}:
            points = WORLD
        elif c.kind == "adm1":
            points = ADM1 + 0.3 * size
        elif c.kind == "adm2":
            points = ADM2 + size if size else 1.5
        elif c.population:
            points = size
        else:
            # GeoNames lists a town whose people it does not know where it is the seat of a district.
            points = OVERLAY if c.source == "overlay" else SEAT if c.kind == "city" else 0.3
        if c.source == "overlay" and c.kind not in {"country", "adm1"}:
            points += LAID_OVER
        elif c.rank:
            points += ALIAS
        if c.kind not in {"country", "adm1", "adm2"} and self._words.capitals.get(key(c.name)) == c.country:
            points += CAPITAL
        wanted = group.names[0].wanted
        if wanted:
            points += WANTED if c.kind in wanted else UNWANTED
        elif c.kind in {"adm1", "adm2"} and self._has_city(c, group.candidates):
            points += HAS_CITY
        return points

    def _has_city(self, unit: Candidate, candidates: list[Candidate]) -> bool:
        """Whether the unit is named after a town in it: a bare name then means the town."""
        return any(
            c.kind not in {"country", "adm1", "adm2"} and c.admin1_code == unit.admin1_code
            and c.country == unit.country
            and c.population >= 5000 and (c.rank <= unit.rank or c.population >= LARGE)
            for c in candidates
        )  # fmt: skip

    def _stated(self, group: Group) -> list[float]:
        """Points for lying where the text says."""
        hints = {code for name in group.names for code in name.hints}
        outer = [o for name in group.names for o in name.inside if not name.site and o.candidates]
        if not hints and not outer:
            return [self._holds(c, group) for c in group.candidates]
        found = []
        firm = any(name.firmly for name in group.names)
        outside = firm or (bool(outer) and all(o.candidates[0].kind in {"country", "adm1"} for o in outer))
        codes = {code for o in outer for c in o.candidates[:12] for code in c.countries}
        is_country = any(c.kind == "country" for c in group.candidates)
        for c in group.candidates:
            points = HINTED if hints & set(c.countries) else 0.0
            best = 0.0
            for o in outer:
                for rank, holder in enumerate(o.candidates[:12]):
                    if not (is_country and c.kind != "country" and holder.kind != "adm1") and contains(holder, c):
                        best = max(best, STATED - 0.1 * rank)
            if not best and not points and outside and c.countries and not is_country and not codes & set(c.countries):
                best = ELSEWHERE
            found.append(points + best + self._holds(c, group))
        return found

    @staticmethod
    def _holds(c: Candidate, group: Group) -> float:
        """Points for holding what the text puts into it ("Tacoma, Washington")."""
        found = [rank for inner in group.holding for rank, held in enumerate(inner.candidates[:12]) if contains(c, held)]
        return HOLDS - 0.1 * min(found) if found and c.kind in HOLDERS else 0.0


class Votes:
    """Where the names of a report lie, each weighing its candidates by their shares."""

    def __init__(self, groups: list[Group], people: list[str]):
        self.countries: dict[str, float] = defaultdict(float)
        self.units: dict[str, float] = defaultdict(float)
        self.cells: dict[tuple[int, int], float] = defaultdict(float)
        self.total = 1.0
        for code in people:
            self.countries[code] += PEOPLE / max(1.0, len(people) ** 0.5)
            self.total += PEOPLE / max(1.0, len(people) ** 0.5)
        self._own: dict[int, tuple[dict[str, float], dict[str, float], dict[tuple[int, int], float]]] = {}
        for group in groups:
            own: tuple[dict[Any, float], dict[Any, float], dict[Any, float]]
            own = defaultdict(float), defaultdict(float), defaultdict(float)
            self._own[id(group)] = own
            self.total += group.weight
            for c, share in zip(group.candidates, group.shares, strict=True):
                if share < 0.01:
                    continue
                vote = share * group.weight
                for code in c.countries:
                    own[0][code] += vote
                if c.kind != "country":
                    own[1][c.admin1_code or f"{c.country}:{c.admin1}"] += vote
                    if c.lat is not None and c.lon is not None and c.kind != "adm1":
                        for cell in _around(c.lat, c.lon):
                            own[2][cell] += vote
            for mine, all_of_it in zip(own, (self.countries, self.units, self.cells), strict=True):
                for place, vote in mine.items():
                    all_of_it[place] += vote  # type: ignore[index]

    def is_stray(self, group: Group, i: int) -> bool:
        """Whether a small place is in a country that nothing else of the report is in: then rather an unknown place
        here. So is a town of any size where the words are for a part of one ("the Jadida district"), and whatever a
        direction alone names.
        """
        c = group.candidates[i]
        unsaid = group.vague and c.kind != "country"
        if not unsaid and (c.kind in {"country", "adm1"} or c.source == "overlay" or self.total - group.weight < CROWD):
            return False
        if any(self.countries.get(code, 0.0) - self._own[id(group)][0].get(code, 0.0) > 0.3 for code in c.countries):
            return False
        if unsaid:
            return True
        part_of_town = "neighbourhood" in group.names[0].wanted
        return part_of_town or c.population < (STRAY_ALIAS if c.rank else STRAY)

    def support(self, group: Group, i: int) -> float:
        """Points that the other names give candidate `i` of the group."""
        c = group.candidates[i]
        countries, units, cells = self._own[id(group)]
        total = max(self.total - group.weight, 1.0)
        points = 0.0
        if c.countries:
            votes = max(self.countries.get(code, 0.0) - countries.get(code, 0.0) for code in c.countries)
            points += SAME_COUNTRY * (votes / total) ** 0.5 if votes > 0 else 0.0
        if c.kind == "country":
            return points
        unit = c.admin1_code or f"{c.country}:{c.admin1}"
        votes = self.units.get(unit, 0.0) - units.get(unit, 0.0)
        points += SAME_ADMIN1 * (votes / total) ** 0.5 if votes > 0 else 0.0
        if c.lat is not None and c.lon is not None and c.kind != "adm1":
            cell = _cell(c.lat, c.lon)
            votes = self.cells.get(cell, 0.0) - cells.get(cell, 0.0)
            points += SAME_CELL * (votes / total) ** 0.5 if votes > 0 else 0.0
        return points


def contains(outer: Candidate, inner: Candidate) -> bool:
    """Whether the one place holds the other, as far as the gazetteer knows."""
    if outer.id == inner.id or not set(outer.countries) & set(inner.countries):
        return False
    if outer.kind == "country":
        return inner.kind != "country"
    if inner.kind == "country":
        return False
    if outer.kind == "adm1":
        if inner.kind == "adm1":
            return False
        return bool(outer.admin1_code and outer.admin1_code == inner.admin1_code) or key(outer.name) == key(
            inner.admin1
        )
    if inner.within and key(inner.within) == key(outer.name):
        return True
    if outer.kind == "adm2":
        return False
    if outer.lat is None or outer.lon is None or inner.lat is None or inner.lon is None:
        return False
    reach = 3.0 if outer.kind == "region" else 0.4
    return abs(outer.lat - inner.lat) < reach and abs(outer.lon - inner.lon) < reach


def _shares(scores: list[float]) -> list[float]:
    top = max(scores)
    parts = [math.exp(min(0.0, score - top)) for score in scores]
    total = sum(parts)
    return [part / total for part in parts]


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return int(lat // 1), int(lon // 1)


def _around(lat: float, lon: float) -> list[tuple[int, int]]:
    row, column = _cell(lat, lon)
    return [(row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
