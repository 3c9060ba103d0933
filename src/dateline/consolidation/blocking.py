"""Where claims can meet: keys that two claims of one happening share, so that not every pair need be looked at."""

from __future__ import annotations

import datetime
import hashlib
import math
import re
from collections.abc import Iterator, Set

from dateline.consolidation.bodies import place_words
from dateline.consolidation.families import families_of
from dateline.consolidation.naming import names_in, place_names
from dateline.consolidation.nearness import Window, assumed, window_of
from dateline.consolidation.scenes import Scene, place_of, time_of
from dateline.model import Claim, Place

CELL = 0.5  # degrees
REACH = 0.25  # degrees to which a place's neighbourhood reaches into the next cells
MOST_MONTHS = 14
FEW_DAYS = 2
SELDOM = frozenset({"deal", "protest"})  # what is seldom enough that a country and a day can find it without a place
LEAST_WORDS = 40  # characters of a claim's text from which the same words mean the same sentence


def blocks_of(claim: Claim, published: datetime.date | None) -> tuple[str, ...]:
    """The blocks of one claim, for an index of claims; empty where it tells of nothing that happened.

    A claim without a place or a time of its own may lie in others through its report: see `blocks_of_scene`.
    """
    families = families_of(claim)
    if not families:
        return ()
    place = place_of(claim)
    window = window_of(time_of(claim), published) or assumed(published)
    return tuple(sorted(_keys({_group(family) for family in families}, [place] if place else [], window)))


def blocks_of_scene(scene: Scene) -> tuple[str, ...]:
    """The blocks of what a report tells of: its places by its days by its families, and the words of its sentences."""
    groups = {_group(family) for family in scene.families}
    window = scene.best_window()
    keys = set(_keys(groups, scene.places, window))
    months = list(_months(window)) if window else ["-"]
    names = names_in(scene) | place_names(scene)
    keys.update(f"{group}|n{name}|{month}" for group in groups for name in names for month in months)
    if scene.country and window and window.days <= FEW_DAYS:
        days = range(window.first, window.last + 1)
        keys.update(f"{group}|d{scene.country}|{day}" for group in groups & SELDOM for day in days)
    digests = {digest for t in scene.tellings if (digest := words_digest(t.claim.text))}
    keys.update(f"{group}|w{digest}" for group in groups for digest in digests)
    return tuple(sorted(keys))


def _group(family: str) -> str:
    """Families between which one thing can be told of meet under one name."""
    return {"retreat": "deal", "aid": "deal", "force": "violence", "troops": "violence"}.get(family, family)


def words_digest(text: str) -> str | None:
    """A digest of a sentence's words where they are enough to be nobody else's."""
    words = re.sub(r"\W+", " ", text.casefold()).strip()
    return hashlib.blake2b(words.encode(), digest_size=6).hexdigest() if len(words) >= LEAST_WORDS else None


def _keys(groups: Set[str], places: list[Place], window: Window | None) -> Iterator[str]:
    months = list(_months(window)) if window else ["-"]
    for where in {w for place in places for w in neighbourhood(place)}:
        for month in months:
            for group in groups:
                yield f"{group}|{where}|{month}"


def neighbourhood(place: Place) -> Iterator[str]:
    """The cells of half a degree that a place lies in or near, its name, and the province that it is or lies in."""
    name = " ".join(sorted(place_words(place.name)))
    if place.precision >= 6 and place.lat is not None:
        yield f"c{place.country or name}"
        return
    yield f"n{name}"
    if place.admin1 and place.country:
        yield f"p{place.country}.{place.admin1}"
    if place.lat is not None and place.lon is not None and place.precision <= 3:
        for lat in {math.floor((place.lat + d) / CELL) for d in (-REACH, REACH)}:
            for lon in {math.floor((place.lon + d) / CELL) for d in (-REACH, REACH)}:
                yield f"g{lat}.{lon % int(360 / CELL)}"


def _months(window: Window) -> Iterator[str]:
    first = datetime.date.fromordinal(max(1, window.first - 1))
    last = datetime.date.fromordinal(min(datetime.date.max.toordinal(), window.last + 1))
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if count > MOST_MONTHS:
        yield f"{first.year}-{last.year}"
        return
    for i in range(count):
        year, month = divmod(first.year * 12 + first.month - 1 + i, 12)
        yield f"{year}-{month + 1:02d}"
