"""Who takes part in an event, holds a place, or is counted."""

from __future__ import annotations

import msgspec


class Participant(msgspec.Struct, frozen=True):
    """`name` is resolved ("the group" becomes "M23"); `actor` is an id of the actor table.

    `country` is ISO 3166 alpha-3 (or PLOVER's IGO, NGO, IMG, ISM); `sectors` are PLOVER codes;
    `count` is the number stated with the words ("three soldiers").
    """

    text: str
    start: int
    end: int
    name: str
    actor: str | None = None
    country: str | None = None
    sectors: tuple[str, ...] = ()
    count: int | None = None
