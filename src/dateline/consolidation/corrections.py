"""Reviewers' values laid over claims as they were read; the claims themselves stay."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterable
from typing import Any

import msgspec

from dateline.codebook.plover import MODES
from dateline.model import Claim
from dateline.model.record import Correction, Filing

PEOPLE = frozenset(["actor", "recipient", "parties", "holder", "against"])


def corrected(filing: Filing, corrections: Iterable[Correction], *, strict: bool = True) -> Filing:
    """The filing with the corrections that stand, in the order in which they were made.

    Raises `ValueError` where one cannot be applied. Not `strict`, it changes nothing then: a newer reading may no longer
    have the claim or the field that somebody once corrected.
    """
    own = [c for c in corrections if c.claim.report == filing.report and c.withdrawn is None]
    if not own:
        return filing
    claims = {claim.id: claim for claim in filing.claims}
    for correction in sorted(own, key=lambda c: (c.time, c.id)):
        claim = claims.get(correction.claim.claim)
        try:
            if claim is None:
                raise ValueError(f"correction {correction.id}: there is no claim {correction.claim}")
            claims[claim.id] = applied(claim, correction)
        except ValueError:
            if strict:
                raise
    return msgspec.structs.replace(filing, claims=tuple(claims.values()))


def applied(claim: Claim, correction: Correction) -> Claim:
    """The claim with one correction. Raises `ValueError` where the claim has no such field, or the field no such value."""
    plain: dict[str, Any] = msgspec.to_builtins(claim)
    *above, last = correction.field.split(".")
    at: Any = plain
    for name in above:
        at = at.get(name) if isinstance(at, dict) else None
    if not isinstance(at, dict) or last not in at or last == "id":
        raise ValueError(f"correction {correction.id}: claim {correction.claim} has no field `{correction.field}`")
    try:
        at[last] = _value(correction.field, correction.value)
        return msgspec.convert(plain, Claim, strict=False)
    except ValueError as error:
        where = f"correction {correction.id} of {correction.claim}"
        raise ValueError(f"{where}: `{correction.value}` is no value for `{correction.field}`: {error}") from None


def _value(path: str, value: str) -> Any:
    """A reviewer's words as the field holds them: names of people one a semicolon, a place's name, an ISO day or span.

    Raises `ValueError` for a day that is none, and for a type of events that PLOVER has not.
    """
    field = path.rpartition(".")[2]
    if path == "event.type" and value not in MODES:
        raise ValueError(f"an event's type is one of {', '.join(MODES)}")
    if field in PEOPLE:
        names = [name.strip() for name in value.split(";") if name.strip()]
        return [{"text": name, "start": 0, "end": 0, "name": name} for name in names]
    if field in ("place", "destination"):
        return {"text": value, "start": None, "end": None, "name": value} if value else None
    if field == "time":
        first, _, last = value.partition("/")
        days = [_day(day) for day in (first, last) if day]
        if days != sorted(days):
            raise ValueError("the second day is before the first")
        day = {"text": value, "start": None, "end": None, "earliest": first or None, "latest": last or first or None}
        return day | {"precision": 1 if not last or last == first else 2, "timex": value, "basis": "stated"} if value else None
    return value or None


def _day(iso: str) -> datetime.date:
    with contextlib.suppress(ValueError):
        found = datetime.date.fromisoformat(iso)
        if found.isoformat() == iso:
            return found
    raise ValueError("a day is written YYYY-MM-DD, two with a slash between")
