"""Days and places set beside each other: what two windows, or two places, allow."""

from __future__ import annotations

import datetime
import math
from functools import lru_cache

import msgspec

from dateline.consolidation.bodies import place_words
from dateline.model import Place, Time

DAY_PRECISION = 2  # UCDP date_prec up to which a time names days rather than weeks
KM_PER_DEGREE = 111.2
FINE = 3  # UCDP where_prec up to which coordinates say where in a district
COUNTRY = 6  # UCDP where_prec from which a place is a whole country, or nowhere known
APART_KM = 60.0
NEAR_KM = 25.0
SAME_KM = 6.0
RECENT_DAYS = 7  # a report without a date of the happening tells of this many days before it was published


class Window(msgspec.Struct, frozen=True):
    """Days in which it happened, as ordinals, both inclusive. `stated` is false where only the publication bounds it."""

    first: int
    last: int
    stated: bool

    @property
    def days(self) -> int:
        return self.last - self.first + 1


def window_of(time: Time | None, published: datetime.date | None) -> Window | None:
    """The days that a time's words allow; null where it names none. An open start or end is the other end's day."""
    return _window(time.earliest, time.latest, time.precision) if time is not None else None


@lru_cache(maxsize=65536)
def _window(earliest: str | None, latest: str | None, precision: int) -> Window | None:
    first, last = _ordinal(earliest or latest), _ordinal(latest or earliest)
    if first is None or last is None or last < first:
        return None
    if latest is None and precision > DAY_PRECISION:
        # "since March": it began somewhere in the unit that precision names.
        last = first + {3: 6, 4: 30}.get(precision, 365)
    return Window(first, last, True)


def assumed(published: datetime.date | None) -> Window | None:
    """The days that a report is likeliest to tell of when it names none."""
    if published is None:
        return None
    day = published.toordinal()
    return Window(day - RECENT_DAYS, day, False)


def _ordinal(day: str | None) -> int | None:
    if day is None:
        return None
    try:
        return datetime.date.fromisoformat(day).toordinal()
    except ValueError:
        return None


def days_apart(one: Window, other: Window) -> int:
    """Whole days between the windows; 0 where they overlap."""
    return max(0, one.first - other.last, other.first - one.last)


def km_apart(one: Place, other: Place) -> float | None:
    """Kilometres between the points; null where either has none. Good to a percent below some 500 km."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    east = (one.lon - other.lon + 180) % 360 - 180
    east *= math.cos(math.radians((one.lat + other.lat) / 2))
    return KM_PER_DEGREE * math.hypot(one.lat - other.lat, east)


def alike(one: Place, other: Place) -> float | None:
    """How far two places can be one: 1 the same, 0 told apart by nothing, -1 elsewhere; null where nothing can be said."""
    if one.geonames is not None and one.geonames == other.geonames:
        return _sameness(one, other)
    if place_words(one.name) == place_words(other.name) and (
        one.country == other.country or not one.country or not other.country
    ):
        return _sameness(one, other)
    if one.country and other.country and one.country != other.country:
        return -1.0
    if described(one) or described(other):
        # "The hospital" may stand in any town of the province, and of which province is often only supposed.
        return 0.45 if one.admin1 and one.admin1 == other.admin1 else None
    coarse, fine = (one, other) if one.precision >= other.precision else (other, one)
    if coarse.precision >= 6 and coarse.lat is not None:
        # A country, or an unplaced name of it, holds all that lies there.
        return 0.2
    if coarse.precision >= 4 and coarse.lat is not None:
        if coarse.admin1 and fine.admin1:
            return 0.5 if coarse.admin1 == fine.admin1 else -0.5
        return 0.1
    km = km_apart(one, other)
    if km is None:
        return _unlocated(one, other)
    if km <= SAME_KM:
        return 0.9
    if km <= NEAR_KM:
        return 0.6
    return 0.1 if km <= APART_KM else -1.0


def _sameness(one: Place, other: Place) -> float:
    """What it says that two places are the same one: less where it is a whole province or country, or only "the hospital"."""
    if one.lat is None and other.lat is None:
        return 0.5 if described(one) else 1.0
    coarsest = max(one.precision, other.precision)
    return 0.25 if coarsest >= 6 else 0.5 if coarsest >= 4 else 1.0


def _unlocated(one: Place, other: Place) -> float | None:
    """Of two named places of which one has no coordinates: provinces say something."""
    if not one.admin1 or not other.admin1:
        return None
    if one.admin1 != other.admin1:
        return -0.6
    # A named place can be a quarter of a town, but hardly another unknown name.
    return -0.3 if one.lat is None and other.lat is None else 0.25


def described(place: Place) -> bool:
    """Whether a place is only described: "the hospital", "a U.N. camp"."""
    return place.lat is None and place.name.split()[-1:] != [] and place.name.split()[-1][:1].islower()
