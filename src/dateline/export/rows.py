"""What the tables of all schemes have in common: a happening's days, place and evidence as cells."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import msgspec

from dateline.export.columns import Row
from dateline.export.counting import Policy
from dateline.export.evidence import Claims
from dateline.model import Place
from dateline.model.record import Happening

Left = Counter[str]  # why happenings were left out, and how many
Rows = Callable[[Iterable[Happening], Claims, Policy, Left], Iterator[Row]]

HAPPENED = frozenset({"occurred", "ongoing", "ended", "agreed", "failed"})
POINT = 2  # UCDP where_prec up to which coordinates say where it was
_encoder = msgspec.json.Encoder()


def own(happening: Happening, claims: Claims) -> dict[str, str | int]:
    """The cells of `columns.OWN`."""
    return {
        "dateline_id": happening.id,
        "dateline_origins": len(happening.origins),
        "dateline_disputed": "; ".join(dispute.field for dispute in happening.disputed),
        "dateline_evidence": _encoder.encode(claims.evidence(happening)).decode(),
    }


def days(happening: Happening) -> tuple[datetime.date, datetime.date] | None:
    """The first and last day on which it can have happened; null where no claim names any."""
    time = happening.time
    if time is None or not (time.earliest or time.latest):
        return None
    first, last = (datetime.date.fromisoformat(d) for d in (time.earliest or time.latest, time.latest or time.earliest) if d)
    return first, max(first, last)


def precision(happening: Happening) -> int:
    """UCDP `date_prec`."""
    return happening.precision.date or (happening.time.precision if happening.time else 5)


def middle(first: datetime.date, last: datetime.date) -> datetime.date:
    return first + (last - first) // 2


def pinned(place: Place | None) -> bool:
    """Whether a place is known so well that its point may be given. A coarser one keeps only its name and unit."""
    return place is not None and place.lat is not None and place.lon is not None and place.precision <= POINT


def quotes(happening: Happening, claims: Claims) -> str:
    """The words of the claims, each once, each with who is said to say so."""
    found: dict[str, None] = {}
    for evidence in claims.evidence(happening):
        by = ", ".join(evidence.origins)
        found.setdefault(f"“{evidence.quote}”" + (f" ({by})" if by else ""))
    return " ".join(found)
