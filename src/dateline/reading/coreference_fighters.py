"""Of which kind the fighters are of whom a report says no more: rebels, where it speaks of rebels and of no other armed group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from dateline.reading.coreference_memory import Known
from dateline.reading.mentions import ActorMention

FIGHTERS = frozenset({"fighter", "fighters", "militant", "militants", "gunmen", "insurgent", "insurgents"})
# Armed groups that are no rebels: militias, criminals, separatists apart, mercenaries.
OTHERS = frozenset({"PRM", "CRM", "SEP"})


def called_rebels(rows: list[list[ActorMention]]) -> list[list[ActorMention]]:
    """The mentions, in which fighters of an unknown group are rebels where the report's armed groups all are."""
    spoken = {s for row in rows for m in row if not is_unknown(m) for s in m.participant.sectors}
    if "REB" not in spoken or spoken & OTHERS:
        return rows
    return [[as_rebels(m) if is_unknown(m) else m for m in row] for row in rows]


def are_others(known: Sequence[Known], group: Known, bare: str) -> bool:
    """Whether the report has told of fighters of that bare name beside the group: "the Hezbollah fighters … and rebels said"."""
    beside = (k for k in known if k.sentence == group.sentence and k.mention.head != group.mention.head)
    return any(k.participant.actor is None and k.participant.name.lower() == bare for k in beside)


def is_unknown(mention: ActorMention) -> bool:
    who = mention.participant
    words = who.name.lower().split()
    return who.actor is None and set(who.sectors) == {"UAF"} and bool(words) and words[-1] in FIGHTERS


def as_rebels(mention: ActorMention) -> ActorMention:
    return replace(mention, participant=msgspec.structs.replace(mention.participant, sectors=("REB",)))
