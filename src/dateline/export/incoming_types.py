"""What other schemes' types are in PLOVER: the other way round as far as they say."""

from __future__ import annotations

from functools import lru_cache

from dateline.codebook.load import DATA
from dateline.codebook.schemes import AcledType, load_acled_types
from dateline.model import Event, Participant, Place, Span, Time

# Sub-event types that no PLOVER type has for its own, by the type that holds them.
HELD = {
    "Government regains territory": "ASSAULT", "Non-state actor overtakes territory": "ASSAULT", "Mob violence": "ASSAULT",
    "Excessive force against protesters": "ASSAULT", "Grenade": "ASSAULT", "Attack": "ASSAULT",
    "Change to group/activity": "MOBILIZE", "Disrupted weapons use": "COERCE", "Headquarters or base established": "MOBILIZE",
}  # fmt: skip


@lru_cache(maxsize=1)
def _types() -> dict[str, AcledType]:
    return {row.sub_event_type: row for row in load_acled_types(DATA)}


def ucdp_event(
    type: int, a: Participant, b: Participant, place: Place, time: Time, trigger: Span
) -> Event:
    """Armed force: by both where they fight, by side A where it is one-sided."""
    if type not in (1, 2, 3):
        raise ValueError(f"type_of_violence is 1, 2 or 3, not {type}")
    return Event("ASSAULT", (), ("military",), (a,), (b,), trigger, place, time)


def acled_event(
    sub_event_type: str, actor: tuple[Participant, ...], recipient: tuple[Participant, ...], place: Place, time: Time, trigger: Span
) -> Event:
    """The event of a sub-event type. A mode is said only where the type means one alone: "Air/drone strike" is either."""
    row = _types().get(sub_event_type)
    if row is None:
        raise ValueError(f"`{sub_event_type}` is no sub-event type of ACLED's")
    type = row.plover or HELD.get(sub_event_type, "COERCE")
    modes = row.modes if len(row.modes) == 1 else ()
    return Event(type, modes, (), actor, recipient, trigger, place, time)
