"""Where something holds: places that can only be told apart by all that is said of them, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.consolidation.joining import Joined
from dateline.consolidation.locations import known_by
from dateline.model import Claim, Place
from dateline.model.record import ClaimKey, Filing

TYPES = frozenset({"control", "siege", "blockade", "ceasefire"})


@dataclass(slots=True)
class Site:
    """Places that only all claims together can tell apart, since they share a name or an id, and what is told of them."""

    blocks: frozenset[str]
    told: list[tuple[Filing, Claim, Place]]

    @property
    def claims(self) -> set[ClaimKey]:
        return {ClaimKey(filing.report, claim.id) for filing, claim, _ in self.told}


def told_of(filing: Filing) -> list[tuple[Claim, Place]]:
    """The claims of a report that bear on intervals, with their places."""
    return [
        (claim, claim.condition.place) for claim in filing.claims
        if claim.condition and claim.condition.type in TYPES and claim.condition.place
    ]  # fmt: skip


def sites(filings: Iterable[Filing]) -> list[Site]:
    """What the filings tell, by site. What is told of one site has no bearing on another."""
    told = [(f, claim, place) for f in sorted(filings, key=lambda f: f.report) for claim, place in told_of(f)]
    names = {name for _, _, place in told for name in known_by(place)}
    joined = Joined(sorted(names))
    for _, _, place in told:
        first, *others = known_by(place)
        for other in others:
            joined.join(first, other)
    by_root: dict[str, Site] = {}
    for filing, claim, place in told:
        root = joined.root(known_by(place)[0])
        by_root.setdefault(root, Site(frozenset(), [])).told.append((filing, claim, place))
    for name in sorted(names):
        site = by_root[joined.root(name)]
        site.blocks |= {_block(name)}
    return [by_root[root] for root in sorted(by_root)]


def blocks_of_sites(filing: Filing) -> set[str]:
    """The blocks by which a record finds what else is told of the sites of a report."""
    return {_block(name) for _, place in told_of(filing) for name in known_by(place)}


def _block(name: str) -> str:
    return f"holds|{name}"
