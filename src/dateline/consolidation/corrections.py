"""Reviewers' values laid over claims as they were read; the claims themselves stay."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from dateline.model import Claim
from dateline.model.record import Correction, Filing

PEOPLE = frozenset(["actor", "recipient", "parties", "holder", "against"])


def corrected(filing: Filing, corrections: Iterable[Correction]) -> Filing:
    """The filing with the corrections that stand, in the order in which they were made.

    Raises `ValueError` where a correction names a field that its claim has not, or a value that the field cannot have.
    """
    own = [c for c in corrections if c.claim.report == filing.report and c.withdrawn is None]
    if not own:
        return filing
    of_claim: dict[str, list[Correction]] = {}
    for correction in sorted(own, key=lambda c: (c.time, c.id)):
        of_claim.setdefault(correction.claim.claim, []).append(correction)
    claims = tuple(_with(claim, of_claim[claim.id]) if claim.id in of_claim else claim for claim in filing.claims)
    return msgspec.structs.replace(filing, claims=claims)


def _with(claim: Claim, corrections: Iterable[Correction]) -> Claim:
    plain: dict[str, Any] = msgspec.to_builtins(claim)
    for correction in corrections:
        *above, last = correction.field.split(".")
        at = plain
        for name in above:
            at = at.get(name) if isinstance(at, dict) else None  # type: ignore[assignment]
        if not isinstance(at, dict) or last not in at or last == "id":
            raise ValueError(f"correction {correction.id}: claim {correction.claim} has no field `{correction.field}`")
        at[last] = _value(last, correction.value)
        try:
            msgspec.convert(plain, Claim, strict=False)
        except msgspec.ValidationError as error:
            where = f"correction {correction.id} of {correction.claim}"
            raise ValueError(f"{where}: `{correction.value}` is no value for `{correction.field}`: {error}") from None
    return msgspec.convert(plain, Claim, strict=False)


def _value(field: str, value: str) -> Any:
    """A reviewer's words as the field holds them: names of people one a semicolon, a place's name, an ISO day or span."""
    if field in PEOPLE:
        names = [name.strip() for name in value.split(";") if name.strip()]
        return [{"text": name, "start": 0, "end": 0, "name": name} for name in names]
    if field in ("place", "destination"):
        return {"text": value, "start": None, "end": None, "name": value} if value else None
    if field == "time":
        first, _, last = value.partition("/")
        day = {"text": value, "start": None, "end": None, "earliest": first or None, "latest": last or first or None}
        return day | {"precision": 1 if not last or last == first else 2, "timex": value, "basis": "stated"} if value else None
    return value or None
