"""New filings in an old record: the agreements that they bear on, as making all anew would give them.

Which agreement a report means depends on what was published before it and on nothing after. So what was published before the
first change keeps its agreement, and only what came later and is near is asked anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol

import msgspec

from dateline.consolidation.agreements import made, meant, order_of
from dateline.consolidation.agreements_known import Chain, Known, blocks_met
from dateline.consolidation.corrections import corrected
from dateline.consolidation.deals import Mention, mentions
from dateline.consolidation.incremental import Kept
from dateline.consolidation.terms import WATCHED_DAYS, asked_terms, blocks_of_deeds, day_of, sort_of
from dateline.model.record import AgreementChain, ClaimKey, Correction, Filing


class KeptDeals(Kept, Protocol):
    """What the record can be asked for about agreements."""

    def chains_resting_on(self, reports: Collection[str]) -> Iterable[AgreementChain]:
        """The agreements of the view that rest on any of these reports."""

    def telling(self, sorts: Collection[str], first: int, last: int) -> Iterable[Filing]:
        """The filings with a claim of these sorts (`terms.sort_of`) that can be about days from `first` to `last` (ordinals)."""


class RenewedChains(msgspec.Struct, frozen=True):
    """Agreements made anew, and the ids of those of the view that they replace."""

    chains: tuple[AgreementChain, ...]
    replaced: frozenset[str]


def renew_chains(
    changed: Iterable[Filing], gone: Iterable[Filing], kept: KeptDeals, corrections: Iterable[Correction] = ()
) -> RenewedChains:
    """The agreements that changed filings, which `kept` holds already, or those as they were before have a part in."""
    replay = _Replay(kept, tuple(corrections))
    replay.begin(list(changed), list(gone))
    while replay.frontier:
        replay.step()
    return replay.result()


class _Replay:
    def __init__(self, kept: KeptDeals, corrections: tuple[Correction, ...]):
        self.kept = kept
        self.corrections = corrections
        self.filings: dict[str, Filing] = {}
        self.deals: dict[str, list[Mention]] = {}
        self.chains: dict[str, AgreementChain] = {}
        self.again: set[ClaimKey] = set()  # mentions, by their first claims
        self.frontier: list[Mention] = []
        self.asked: set[str] = set()

    def begin(self, changed: list[Filing], gone: list[Filing]) -> None:
        self._know(changed)
        told = [mention for report in sorted(f.report for f in changed) for mention in self.deals[report]]
        self.again = {mention.said[0].key for mention in told}
        self.first = min((order_of(f) for f in [*changed, *gone]), default=(True,))
        self.frontier = [*(mention for filing in gone for mention in mentions(filing)), *told]
        self._involve({f.report for f in [*changed, *gone]})
        self._watch([*changed, *gone])

    def step(self) -> None:
        """Finds what is near the frontier, and what of it was published later, which is then the frontier."""
        frontier, self.frontier = self.frontier, []
        blocks = {block for mention in frontier for block in blocks_met(mention)} - self.asked
        self.asked |= blocks
        if blocks:
            near = list(self.kept.touching(sorted(blocks)))
            self._know(near)
            self._involve({filing.report for filing in near})

    def result(self) -> RenewedChains:
        member = {key: chain.id for chain in self.chains.values() for stage in chain.stages for key in stage.claims}
        known, placed = Known(), dict[str, Chain]()
        for filing in sorted(self.filings.values(), key=order_of):
            for mention in self.deals[filing.report]:
                key = mention.said[0].key
                if key in self.again:
                    known.put(mention, meant(mention, known))
                elif key in member:
                    placed[member[key]] = known.put(mention, placed.get(member[key]))
        deeds = {f.report: corrected(f, self.corrections, strict=False) for f in self._deeds(known.chains)}
        return RenewedChains(made(known.chains, deeds | self.filings), frozenset(self.chains))

    def _know(self, found: Iterable[Filing]) -> None:
        for filing in found:
            if filing.report not in self.filings:
                self.filings[filing.report] = corrected(filing, self.corrections, strict=False)
                self.deals[filing.report] = mentions(self.filings[filing.report])

    def _involve(self, reports: Collection[str]) -> None:
        """Takes up the agreements that rest on these reports, with all reports that they rest on."""
        new = {c.id: c for c in self.kept.chains_resting_on(sorted(reports)) if c.id not in self.chains}
        self.chains |= new
        keys = {key for chain in new.values() for stage in chain.stages for key in stage.claims}
        missing = sorted({key.report for key in keys} - set(self.filings))
        self._know(self.kept.of_reports(missing) if missing else ())
        for report in sorted({key.report for key in keys}):
            filing = self.filings.get(report)
            for mention in self.deals[report] if filing and order_of(filing) >= self.first else ():
                key = mention.said[0].key
                if key in keys and key not in self.again:
                    self.again.add(key)
                    self.frontier.append(mention)

    def _watch(self, filings: Iterable[Filing]) -> None:
        """Takes up the agreements of which something that these reports tell may carry out a term."""
        blocks = {block for filing in filings for block in blocks_of_deeds(filing)}
        if blocks:
            self._involve({filing.report for filing in self.kept.touching(sorted(blocks))})

    def _deeds(self, chains: Iterable[Chain]) -> Iterable[Filing]:
        for chain in chains:
            sorts = {sort_of(term) for term in asked_terms(chain.gathered, self.filings)} - {""}
            days = [d for s in chain.gathered.said if s.agreement.terms and (d := day_of(s, self.filings[s.key.report])) is not None]
            if sorts and days:
                yield from self.kept.telling(sorted(sorts), min(days), max(days) + WATCHED_DAYS)
