"""How far two reports' scenes can be one happening: named features with weights, summed to a score that explains itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from dateline.consolidation.blocking import words_digest
from dateline.consolidation.bodies import bodies
from dateline.consolidation.families import LED_OUT, Family
from dateline.consolidation.naming import names_in, place_names
from dateline.consolidation.nearness import Window, alike, days_apart
from dateline.consolidation.scenes import Scene, participants
from dateline.model import Participant, Place

# What each feature weighs; a feature says from -1 (against) to 1 (for), 0 where it can say nothing.
WEIGHTS: Final[dict[str, float]] = {
    "place": 3.0,  # the same, near, or one inside the other
    "time": 3.0,  # days that overlap, as far as they are precise
    "type": 1.0,  # the same act, or acts that one happening can be told as
    "actors": 0.8,  # who did it
    "recipients": 0.8,  # to whom
    "trigger": 0.4,  # the same word for it
    "modes": 0.8,  # the same manner: from the air, by a bomb
    "mouths": 0.6,  # the same source speaks of it
    "lead": 0.4,  # what both reports begin with
    "number": 2.0,  # the same measure with the same number
    "words": 3.0,  # a sentence word for word
}
SAME: Final = 4.25  # score from which two scenes are one happening
NEVER: Final = -100.0
NAMED: Final = 0.5  # what a name in the words of both says of the place
TELLING: Final = 10  # from which a number is hardly the same by chance
TOLD_PLACE: Final = 0.8  # what the name of the other's place in the words of one says
UNDATED: Final = -0.3  # what it says that nothing tells when one of them was: a place, an act and one side are too little then
COUNTRY: Final = 0.25  # what two reports on one country say of it where they name no place

BETWEEN: Final = frozenset(
    [("deal", "aid"), ("deal", "retreat"), ("force", "violence"), ("retreat", "violence"), ("aid", "retreat"), ("troops", "violence")]
)


class Traits(msgspec.Struct, frozen=True):
    """What of a scene is compared, worked out once."""

    family: Family
    types: frozenset[str]
    window: Window | None
    published: int | None
    places: tuple[Place, ...]
    actors: frozenset[str]
    recipients: frozenset[str]
    triggers: frozenset[str]
    modes: frozenset[str]
    mouths: frozenset[str]
    lead: bool
    numbers: frozenset[tuple[str, int]]
    words: frozenset[str]
    families: frozenset[Family]
    names: frozenset[str]
    place_names: frozenset[str]
    country: str | None


def traits_of(scene: Scene) -> Traits:
    told = [t for t in scene.tellings if t.claim.kind != "figure"]
    events = [t.claim.event for t in told if t.claim.event]
    types = {e.type for e in events} | {t.claim.agreement.class_ for t in told if t.claim.agreement}
    types |= {t.claim.condition.type for t in told if t.claim.condition}
    numbers: set[tuple[str, int]] = set()
    for telling in scene.tellings:
        figure = telling.claim.figure
        if figure:
            measure = "led_out" if figure.measure in LED_OUT else figure.measure
            numbers.update((measure, n) for n in {figure.low, figure.best, figure.high} if n)
    sides = [participants(t) for t in told]
    return Traits(
        family=scene.family,
        types=frozenset(types),
        window=scene.best_window(),
        published=scene.published.toordinal() if scene.published else None,
        places=_distinct(scene.places),
        actors=_ids(p for actor, _ in sides for p in actor),
        recipients=_ids(p for _, recipient in sides for p in recipient),
        triggers=frozenset(e.trigger.text.casefold()[:5] for e in events),
        modes=frozenset(mode for e in events for mode in e.modes),
        mouths=frozenset(m.actor for t in scene.tellings for m in t.mouths if m.actor),
        lead=any(t.claim.sentence == 0 for t in scene.tellings),
        numbers=frozenset(numbers),
        words=frozenset(d for t in scene.tellings if (d := words_digest(t.claim.text))),
        families=frozenset(scene.families),
        names=names_in(scene),
        place_names=place_names(scene),
        country=scene.country,
    )


def _distinct(places: Iterable[Place]) -> tuple[Place, ...]:
    seen: dict[tuple[object, ...], Place] = {}
    for place in places:
        seen.setdefault((place.geonames, place.name, place.precision), place)
    return tuple(seen.values())


def _ids(people: Iterable[Participant]) -> frozenset[str]:
    return frozenset(p.actor for p in people if p.actor)


def features(one: Traits, other: Traits) -> dict[str, float]:
    """Each feature's say. A place or time that cannot be the same says `-1` and decides alone."""
    return {
        "place": _place(one, other),
        "time": _time(one, other),
        "type": _type(one, other),
        "actors": _sides(one.actors, other.actors),
        "recipients": _sides(one.recipients, other.recipients),
        "trigger": 1.0 if one.triggers & other.triggers else 0.0,
        "modes": 0.0 if not one.modes or not other.modes else 0.5 if one.modes & other.modes else -0.5,
        "mouths": 1.0 if one.mouths & other.mouths else 0.0,
        "lead": 1.0 if one.lead and other.lead else 0.0,
        "number": _number(one.numbers & other.numbers),
        "words": 1.0 if one.words & other.words else 0.0,
    }


def score(said: dict[str, float]) -> float:
    """The weighted sum, or `NEVER` where place, time or type say that the two cannot be one."""
    if said["words"] < 1 and (said["place"] <= -0.5 or said["type"] < 0):
        return NEVER
    if said["time"] <= -1:
        return NEVER
    return sum(WEIGHTS[name] * value for name, value in said.items())


def _number(shared: frozenset[tuple[str, int]]) -> float:
    """What the same number of the same says: little where it is small, for many things have three dead."""
    return 0.0 if not shared else 1.0 if any(n >= TELLING for _, n in shared) else 0.4


def _place(one: Traits, other: Traits) -> float:
    found = [likeness for a in one.places for b in other.places if (likeness := alike(a, b)) is not None]
    likest = max(found) if found else None
    named = _named(one, other)
    if named and (likest is None or -0.5 < likest < named):
        return named
    if likest is None:
        return COUNTRY if one.country and one.country == other.country else 0.0
    return likest


def _named(one: Traits, other: Traits) -> float:
    """What proper names in the words of both say: most where one's word is the other's place."""
    if one.names & other.place_names or other.names & one.place_names:
        return TOLD_PLACE
    return NAMED if one.names & other.names else 0.0


def _time(one: Traits, other: Traits) -> float:
    a, b = one.window, other.window
    if a is None or b is None:
        return UNDATED
    gap = days_apart(a, b)
    if a.stated and b.stated:
        if gap:
            # A night belongs to two days; a second attempt at a deal next day is another.
            return -0.5 if gap == 1 and max(a.days, b.days) <= 3 and "deal" not in (one.family, other.family) else -1.0
        longest = max(a.days, b.days)
        return 1.0 if longest <= 2 else 0.7 if longest <= 7 else 0.0 if longest <= 31 else -0.5
    if gap:
        return 0.0 if gap == 1 else -1.0
    if not a.stated and not b.stated:
        apart = abs((one.published or 0) - (other.published or 0))
    else:
        dated, undated = (a, other) if a.stated else (b, one)
        apart = max(0, (undated.published or 0) - dated.last)
        if dated.days > 7:
            return 0.0 if dated.days <= 31 else -0.5
    return 0.5 if apart <= 1 else 0.2 if apart <= 2 else -0.1 if apart <= 4 else -0.3


def _type(one: Traits, other: Traits) -> float:
    if one.family == other.family:
        if one.family == "voice":
            return 1.0 if one.types & other.types else -1.0
        if one.family == "counted":
            return 1.0 if {m for m, _ in one.numbers} & {m for m, _ in other.numbers} else -1.0
        return 1.0 if one.types & other.types or one.family in ("violence", "deal") else 0.3
    if one.families & other.families:
        return 0.8
    return 0.6 if {(one.family, other.family), (other.family, one.family)} & BETWEEN else -1.0


def _sides(one: frozenset[str], other: frozenset[str]) -> float:
    if not one or not other:
        return 0.0
    if one & other:
        return 1.0
    known = bodies()
    wide_one = frozenset().union(*(known.side(a) for a in one))
    wide_other = frozenset().union(*(known.side(a) for a in other))
    return 0.6 if wide_one & wide_other else -0.3
