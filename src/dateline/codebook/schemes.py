"""Codes of other schemes that are no part of ours: ACLED's types in their order, countries' numbers and regions."""

from __future__ import annotations

from pathlib import Path

import msgspec

from dateline.codebook.load import load_table


class AcledType(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One sub-event type, in ACLED's hierarchy the rows from first to last. `plover` and `modes` say which of PLOVER's
    events it is where no entry of the codebook says so; with `words`, only where the claim has one of them.
    """

    sub_event_type: str
    event_type: str
    disorder_type: str
    plover: str = ""
    modes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


class CountryCode(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`number` is ISO 3166's; regions are as ACLED and UCDP divide the world, empty where they do not."""

    iso3: str
    number: str = ""
    acled_region: str = ""
    ucdp_region: str = ""


def load_acled_types(folder: Path) -> tuple[AcledType, ...]:
    return tuple(load_table(folder / "acled-types.csv", AcledType))


def load_country_codes(folder: Path) -> dict[str, CountryCode]:
    return {row.iso3: row for row in load_table(folder / "country-codes.csv", CountryCode)}
