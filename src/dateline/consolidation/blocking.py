"""Where claims can meet: keys that two claims of one happening share, so that not every pair need be looked at."""

from __future__ import annotations

import datetime
import hashlib
import math
import re
from functools import lru_cache

from dateline.consolidation.bodies import place_words
from dateline.consolidation.families import Family, families_of
from dateline.consolidation.naming import names_in, place_names
from dateline.consolidation.nearness import Window, assumed, window_of
from dateline.consolidation.scenes import Scene, place_of, time_of
from dateline.model import Claim, Place

CELL = 0.5  # degrees
REACH = 0.25  # degrees to which a place's neighbourhood reaches into the next cells
MOST_MONTHS = 14
FEW_DAYS = 2
SELDOM = frozenset({"deal", "protest"})  # what is seldom enough that a country and a day can find it without a place
MEET = {"retreat": "deal", "aid": "deal", "force": "violence", "troops": "violence"}
UNKNOWN = ("-",)  # the month of what has none
LEAST_WORDS = 40  # characters of a claim's text from which the same words mean the same sentence


def blocks_of(claim: Claim, published: datetime.date | None) -> tuple[str, ...]:
    """The blocks of one claim, for an index of claims; empty where it tells of nothing that happened.

    A claim without a place or a time of its own may lie in others through its report: see `blocks_of_scene`.
    """
    return tuple(sorted(keys_of(claim, published)))


def keys_of(claim: Claim, published: datetime.date | None) -> frozenset[str]:
    """`blocks_of` in no order."""
    families = families_of(claim)
    place = place_of(claim)
    if not families or place is None:
        return frozenset()
    window = window_of(time_of(claim), published) or assumed(published)
    return _keys(_groups(families), neighbourhood(place), _months_of(window))


def blocks_of_scene(scene: Scene) -> tuple[str, ...]:
    """The blocks of what a report tells of: its places by its days by its families, and the words of its sentences."""
    return tuple(sorted(keys_of_scene(scene)))


def keys_of_scene(scene: Scene) -> set[str]:
    """`blocks_of_scene` in no order."""
    groups = _groups(scene.families)
    window = scene.best_window()
    months = _months_of(window)
    keys = set[str]().union(*(_keys(groups, neighbourhood(place), months) for place in scene.places))
    names = names_in(scene) | place_names(scene)
    keys.update(f"{group}|n{name}|{month}" for group in groups for name in names for month in months)
    if scene.country and window and window.days <= FEW_DAYS:
        days = range(window.first, window.last + 1)
        keys.update(f"{group}|d{scene.country}|{day}" for group in groups & SELDOM for day in days)
    digests = {digest for t in scene.tellings if (digest := words_digest(t.claim.text))}
    keys.update(f"{group}|w{digest}" for group in groups for digest in digests)
    return keys


@lru_cache(maxsize=1024)
def _groups(families: tuple[Family, ...]) -> frozenset[str]:
    """Families between which one thing can be told of meet under one name."""
    return frozenset(MEET.get(family, family) for family in families)


def words_digest(text: str) -> str | None:
    """A digest of a sentence's words where they are enough to be nobody else's."""
    words = re.sub(r"\W+", " ", text.casefold()).strip()
    return hashlib.blake2b(words.encode(), digest_size=6).hexdigest() if len(words) >= LEAST_WORDS else None


@lru_cache(maxsize=4096)
def _keys(groups: frozenset[str], wheres: tuple[str, ...], months: tuple[str, ...]) -> frozenset[str]:
    """Mostly asked for again: what a report tells of has the days and the place of its claims."""
    return frozenset(f"{group}|{where}|{month}" for where in wheres for month in months for group in groups)


def neighbourhood(place: Place) -> tuple[str, ...]:
    """The cells of half a degree that a place lies in or near, its name, and the province that it is or lies in."""
    return _neighbourhood(place.name, place.precision, place.country, place.admin1, place.lat, place.lon)


@lru_cache(maxsize=65536)
def _neighbourhood(
    name: str, precision: int, country: str | None, admin1: str | None, lat: float | None, lon: float | None
) -> tuple[str, ...]:
    words = " ".join(sorted(place_words(name)))
    if precision >= 6 and lat is not None:
        return (f"c{country or words}",)
    found = [f"n{words}"]
    if admin1 and country:
        found.append(f"p{country}.{admin1}")
    if lat is not None and lon is not None and precision <= 3:
        rows = {math.floor((lat + d) / CELL) for d in (-REACH, REACH)}
        columns = {math.floor((lon + d) / CELL) for d in (-REACH, REACH)}
        found += [f"g{row}.{column % int(360 / CELL)}" for row in rows for column in columns]
    return tuple(found)


def _months_of(window: Window | None) -> tuple[str, ...]:
    return _months(window.first, window.last) if window else UNKNOWN


@lru_cache(maxsize=65536)
def _months(first_day: int, last_day: int) -> tuple[str, ...]:
    """The months that days, as ordinals, lie in or beside; of a long time the years."""
    first = datetime.date.fromordinal(max(1, first_day - 1))
    last = datetime.date.fromordinal(min(datetime.date.max.toordinal(), last_day + 1))
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if count > MOST_MONTHS:
        return (f"{first.year}-{last.year}",)
    months = [divmod(first.year * 12 + first.month - 1 + i, 12) for i in range(count)]
    return tuple(f"{year}-{month + 1:02d}" for year, month in months)
