"""A record in memory, which consolidation asks as it asks the store."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from dateline.consolidation.incremental import blocks_of_filing
from dateline.consolidation.incremental_agreements import renew_chains
from dateline.consolidation.incremental_intervals import renew_intervals
from dateline.model.record import AgreementChain, Filing, Interval


class Held:
    """Filings, and the intervals and agreements that were made of them so far."""

    def __init__(self) -> None:
        self.filings: dict[str, Filing] = {}
        self.intervals: dict[str, Interval] = {}
        self.chains: dict[str, AgreementChain] = {}

    def touching(self, blocks: Collection[str]) -> Iterable[Filing]:
        return [f for f in self.filings.values() if set(blocks) & set(blocks_of_filing(f))]

    def of_reports(self, reports: Collection[str]) -> Iterable[Filing]:
        return [self.filings[report] for report in reports if report in self.filings]

    def chains_resting_on(self, reports: Collection[str]) -> Iterable[AgreementChain]:
        return [c for c in self.chains.values() if any(key.report in reports for s in c.stages for key in s.claims)]

    def telling(self, sorts: Collection[str], first: int, last: int) -> Iterable[Filing]:
        return self.filings.values()

    def put(self, one: Filing) -> None:
        """Files a report, in place of what was filed of it before, and renews what it touches."""
        gone = [self.filings[one.report]] if one.report in self.filings else []
        self.filings[one.report] = one
        holding = renew_intervals([one], gone, self)
        self.intervals = {id: i for id, i in self.intervals.items() if not holding.claims & set(i.claims)}
        self.intervals |= {i.id: i for i in holding.intervals}
        deals = renew_chains([one], gone, self)
        self.chains = {id: c for id, c in self.chains.items() if id not in deals.replaced} | {c.id: c for c in deals.chains}
