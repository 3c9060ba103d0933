"""New filings in an old record: what they touch is made anew, and it is what making all anew would give."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable
from typing import Final, Protocol

import msgspec

from dateline.consolidation.agreements_known import blocks_told
from dateline.consolidation.blocking import blocks_of_scene, keys_of, keys_of_scene
from dateline.consolidation.clustering import Verdicts, cluster, linked
from dateline.consolidation.comparison import Traits
from dateline.consolidation.consolidate import happenings_of
from dateline.consolidation.corrections import corrected
from dateline.consolidation.deals import mentions
from dateline.consolidation.scenes import Scene, scenes
from dateline.consolidation.sites import blocks_of_sites
from dateline.consolidation.terms import blocks_of_terms
from dateline.model import Reading
from dateline.model.record import ClaimKey, Correction, Filing, Happening, Judgement

EPOCH: Final = datetime.datetime(1970, 1, 1)


class Kept(Protocol):
    """What the record can be asked for."""

    def touching(self, blocks: Collection[str]) -> Iterable[Filing]:
        """The filings of which something lies in one of these blocks, as it was read or with what reviewers changed."""

    def of_reports(self, reports: Collection[str]) -> Iterable[Filing]:
        """The filings of these reports, as far as there are any."""


class Renewed(msgspec.Struct, frozen=True):
    """Happenings made anew, and the claims over which they stand: what was known of these claims before is replaced."""

    happenings: tuple[Happening, ...]
    claims: frozenset[ClaimKey]


def blocks_of_filing(filing: Filing) -> tuple[str, ...]:
    """Every block in which something of a report lies: what `Kept.touching` is asked with."""
    found = set[str]().union(*map(keys_of_scene, scenes(filing)), *(keys_of(claim, filing.published) for claim in filing.claims))
    return tuple(sorted(found | blocks_of_sites(filing) | blocks_of_deals(filing)))


def blocks_of_reading(reading: Reading) -> tuple[str, ...]:
    """`blocks_of_filing` for a reading that is about to be filed."""
    report = reading.report
    bare = Filing(report.id, None, report.outlet, report.credit, None, report.published, EPOCH, reading.claims)
    return blocks_of_filing(bare)


def blocks_of_deals(filing: Filing) -> set[str]:
    """The blocks of the agreements that a report tells of, and of what was agreed."""
    deals = mentions(filing)
    return {block for deal in deals for block in blocks_told(deal)} | blocks_of_terms(filing, deals)


def renew(
    changed: Iterable[Filing],
    kept: Kept,
    judgements: Iterable[Judgement] = (),
    corrections: Iterable[Correction] = (),
    *,
    gone: Iterable[Filing] = (),
) -> Renewed:
    """The happenings of which claims of the changed filings are part, and of all that these now join or no longer join.

    `kept` holds the filings of the record, the changed ones among them or not. `gone` are filings as they were before,
    of which the record keeps another reading now, or to which other corrections were made. For a new judgement or
    correction, `changed` are the filings of its claims.
    """
    spread = _Spread(kept, judgements, tuple(corrections))
    spread.begin([(filing, True) for filing in changed] + [(filing, False) for filing in gone])
    while spread.frontier:
        spread.step()
    return spread.made()


class _Spread:
    """Scenes reached from what changed, by links that could join them, until no more are reached."""

    def __init__(self, kept: Kept, judgements: Iterable[Judgement], corrections: tuple[Correction, ...]):
        self.kept = kept
        self.corrections = corrections
        self.verdicts = Verdicts(judgements)
        self.filings: dict[str, Filing] = {}
        self.of_report: dict[str, list[Scene]] = {}
        self.traits: dict[ClaimKey, Traits] = {}
        self.reached: dict[ClaimKey, Scene] = {}
        self.passed: list[Scene] = []
        self.frontier: list[Scene] = []
        self.asked: set[str] = set()

    def begin(self, filings: list[tuple[Filing, bool]]) -> None:
        for filing, stands in filings:
            if stands:
                self._know(filing)
                self._reach(self.of_report[filing.report])
            else:
                old = scenes(filing, self.verdicts.apart)
                self.passed += old
                self.frontier += old

    def step(self) -> None:
        """Reaches what the frontier is linked with."""
        frontier, self.frontier = self.frontier, []
        blocks = {block for scene in frontier for block in blocks_of_scene(scene)} - self.asked
        self.asked |= blocks
        for filing in self.kept.touching(sorted(blocks)) if blocks else ():
            self._know(filing)
        self._judged(frontier)
        unreached = {s.key: s for found in self.of_report.values() for s in found if s.key not in self.reached}
        self._reach(linked(frontier, unreached, self.traits))

    def made(self) -> Renewed:
        groups = cluster(self.reached.values(), self.verdicts)
        happenings = happenings_of(groups, self.filings, self.of_report)
        claims = {t.key for scene in [*self.reached.values(), *self.passed] for t in scene.tellings}
        return Renewed(happenings, frozenset(claims))

    def _know(self, filing: Filing) -> None:
        if filing.report not in self.of_report:
            known = corrected(filing, self.corrections, strict=False)
            self.filings[filing.report] = known
            self.of_report[filing.report] = scenes(known, self.verdicts.apart)

    def _reach(self, found: Iterable[Scene]) -> None:
        for scene in found:
            if scene.key not in self.reached:
                self.reached[scene.key] = scene
                self.frontier.append(scene)

    def _judged(self, frontier: Iterable[Scene]) -> None:
        """Reaches what people hold to be the same as something in the frontier."""
        own = {t.key for scene in frontier for t in scene.tellings}
        others = {b if a in own else a for a, b in self.verdicts.same if (a in own) != (b in own)}
        missing = sorted({key.report for key in others} - set(self.of_report))
        for filing in self.kept.of_reports(missing) if missing else ():
            self._know(filing)
        wanted = {key.report for key in others}
        for report in sorted(wanted):
            self._reach(s for s in self.of_report.get(report, []) if any(t.key in others for t in s.tellings))
