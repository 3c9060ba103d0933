"""The names that stand in the words of claims: a village that is on no map is still known by its name."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.codebook.countries import load_countries
from dateline.codebook.load import DATA
from dateline.consolidation.bodies import agent_nouns, folded, place_words
from dateline.consolidation.nearness import COUNTRY, described
from dateline.consolidation.scenes import Scene, participants

LEAST = 4  # letters
_NAME = re.compile(r"(?<=[a-z,;:”’'] )[A-Z][\w-]{3,}")
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december""".split()  # noqa: SIM905
)


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    """The words of countries and of what is theirs: half of all reports of a war share them."""
    rows = load_countries(DATA)
    return frozenset(word for row in rows for name in (row.name, *row.aliases, *row.adjectives) for word in folded(name))


def names_in(scene: Scene) -> frozenset[str]:
    """The proper names in the words of a scene's acts, but for countries, days, and those who take part."""
    found: set[str] = set()
    for telling in scene.tellings:
        if telling.claim.kind != "figure":
            found.update(word for match in _NAME.findall(telling.claim.text) for word in folded(match))
    if not found:
        return frozenset()
    known = {w for t in scene.tellings for side in participants(t) for p in side for w in (*folded(p.name), *folded(p.text))}
    known |= {word for t in scene.tellings for mouth in t.mouths for word in folded(mouth.name)}
    return frozenset(w for w in found - known - _countries() - _CALENDAR - agent_nouns() if len(w) >= LEAST)


def place_names(scene: Scene) -> frozenset[str]:
    """The words of the scene's named places, as far as they are no whole country."""
    named = (p for p in scene.places if not described(p) and (p.lat is None or p.precision < COUNTRY))
    return frozenset(word for place in named for word in place_words(place.name) if len(word) >= LEAST) - _countries()
