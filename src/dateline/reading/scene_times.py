"""What a time of a sentence is good for: of several the one that dates best, and the ones that only say how long."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from dateline.model import Time
from dateline.reading.mentions import TimeMention


def is_length(time: Time) -> bool:
    """Whether the time only tells how long."""
    return time.earliest is None and time.latest is None and time.timex.startswith("P") and not time.timex.endswith("_REF")


def as_day(time: Time) -> Time:
    """A time that opens a stretch ("since 6 June, when …") as the day itself."""
    return msgspec.structs.replace(time, latest=time.earliest) if time.earliest and not time.latest else time


def best_time(mentions: list[TimeMention]) -> Time:
    """Of several times of one predicate, the one that places it best: a dated one before a duration."""
    ranked = sorted(
        (until_then(m) for m in mentions),
        key=lambda m: (
            m.relation == "for",
            m.time.timex == "PRESENT_REF",
            m.time.earliest is None and m.time.latest is None,
            m.time.precision,
        ),
    )
    return ranked[0].time


def is_mere_length(mention: TimeMention) -> bool:
    """Whether words say how long and not when ("for six months")."""
    time = mention.time
    return mention.relation == "for" and time.earliest is None and time.latest is None and time.timex.startswith("P")


def until_then(mention: TimeMention) -> TimeMention:
    """"By 2014" and "until Friday" set the latest day and no earliest."""
    if mention.relation not in ("by", "until") or mention.time.latest is None:
        return mention
    return replace(mention, time=msgspec.structs.replace(mention.time, earliest=None))
