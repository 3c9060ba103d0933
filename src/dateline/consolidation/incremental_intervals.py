"""New filings in an old record: the intervals of every site of which they speak, as making all anew would give them."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from dateline.consolidation.corrections import corrected
from dateline.consolidation.incremental import Kept
from dateline.consolidation.intervals import intervals_at
from dateline.consolidation.sites import blocks_of_sites, sites
from dateline.model.record import ClaimKey, Correction, Filing, Interval


class RenewedIntervals(msgspec.Struct, frozen=True):
    """Intervals made anew, and the claims over which they stand: what rested on any of these before is replaced."""

    intervals: tuple[Interval, ...]
    claims: frozenset[ClaimKey]


def renew_intervals(
    changed: Iterable[Filing], gone: Iterable[Filing], kept: Kept, corrections: Iterable[Correction] = ()
) -> RenewedIntervals:
    """The intervals at the sites of changed filings, which `kept` holds already, and of those as they were before.

    A site reaches as far as its places share names and ids, so it is asked for until no other name is found.
    """
    corrections = tuple(corrections)
    before = list(gone)
    filings = {f.report: corrected(f, corrections, strict=False) for f in changed}
    wanted = {block for f in [*before, *filings.values()] for block in blocks_of_sites(f)}
    asked: set[str] = set()
    while new := wanted - asked:
        asked |= new
        filings |= {f.report: corrected(f, corrections, strict=False) for f in kept.touching(sorted(new))}
        wanted = {b for site in sites(filings.values()) if site.blocks & asked for b in site.blocks}
    touched = [site for site in sites(filings.values()) if site.blocks & asked]
    claims = {key for site in touched for key in site.claims}
    claims |= {key for site in sites(before) for key in site.claims}
    return RenewedIntervals(tuple(i for site in touched for i in intervals_at(site)), frozenset(claims))
