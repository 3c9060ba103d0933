"""Who says so: the chain of sources behind a claim."""

from __future__ import annotations

from typing import Literal

import msgspec

SourceKind = Literal[
    "state_media", "government", "military", "armed_group", "international_organisation", "monitor", "ngo",
    "media", "official", "expert", "witness", "resident", "unnamed", "document", "other",
]  # fmt: skip
Stance = Literal["asserts", "denies", "estimates", "warns", "accuses", "promises", "asks", "confirms", "doubts"]
Certainty = Literal["certain", "probable", "possible", "unknown"]
Polarity = Literal["positive", "negative"]


class Span(msgspec.Struct, frozen=True):
    """Words of the report: `report.text[start:end] == text`, end exclusive."""

    text: str
    start: int
    end: int


class Source(msgspec.Struct, frozen=True):
    """Who speaks. `name` is resolved (pronouns and short forms undone); `actor` an id of the actor table.

    `start` and `end` are null for a source that the report implies without naming it there.
    """

    text: str
    start: int | None
    end: int | None
    name: str
    actor: str | None = None
    kind: SourceKind = "other"


class Attribution(msgspec.Struct, frozen=True):
    """One link of the chain: a source, the words that show it to be one, and its stance to the content."""

    source: Source
    cue: Span | None
    stance: Stance = "asserts"
    quoted: bool = False
