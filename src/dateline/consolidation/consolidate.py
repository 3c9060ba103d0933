"""Many readings made into one view: a pure function of filings and judgements, whatever the order in which they came."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from dateline.consolidation.clustering import Verdicts, cluster
from dateline.consolidation.happenings import happening
from dateline.consolidation.scenes import Scene, scenes
from dateline.model.record import AgreementChain, ClaimKey, Correction, Filing, Happening, Interval, Judgement


class View(msgspec.Struct, frozen=True):
    """The record as claims and judgements make it. `gaps` are the claims that say what is not known."""

    happenings: tuple[Happening, ...]
    intervals: tuple[Interval, ...]
    chains: tuple[AgreementChain, ...]
    gaps: tuple[ClaimKey, ...]


def consolidate(
    filings: Iterable[Filing], judgements: Iterable[Judgement] = (), corrections: Iterable[Correction] = ()
) -> View:
    """The view of these filings. It may be made anew at any time; nothing in it is kept that claims do not say."""
    by_report = {filing.report: filing for filing in filings}
    kept = [by_report[report] for report in sorted(by_report)]
    verdicts = Verdicts(judgements)
    of_report: dict[str, list[Scene]] = {f.report: scenes(f, verdicts.apart) for f in kept}
    groups = cluster((scene for found in of_report.values() for scene in found), verdicts)
    made = [happening(group, by_report, _around(group, of_report)) for group in groups]
    gaps = tuple(ClaimKey(f.report, claim.id) for f in kept for claim in f.claims if claim.kind == "gap")
    return View(tuple(sorted(made, key=_order)), (), (), gaps)


def _around(group: Iterable[Scene], of_report: dict[str, list[Scene]]) -> list[Scene]:
    reports = dict.fromkeys(scene.report for scene in group)
    return [scene for report in reports for scene in of_report[report]]


def _order(happening: Happening) -> tuple[str, str]:
    time = happening.time
    return ((time.earliest or time.latest or "9999") if time else "9999", happening.id)
