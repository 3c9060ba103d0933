"""Many readings made into one view: a pure function of filings and judgements, whatever the order in which they came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from dateline.consolidation.agreements import chains
from dateline.consolidation.clustering import Verdicts, cluster
from dateline.consolidation.corrections import corrected
from dateline.consolidation.happenings import happening
from dateline.consolidation.intervals import intervals
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
    changes = tuple(corrections)
    by_report = {filing.report: corrected(filing, changes, strict=False) for filing in filings}
    kept = {report: by_report[report] for report in sorted(by_report)}
    verdicts = Verdicts(judgements)
    of_report = {report: scenes(filing, verdicts.apart) for report, filing in kept.items()}
    groups = cluster((scene for found in of_report.values() for scene in found), verdicts)
    gaps = tuple(ClaimKey(f.report, claim.id) for f in kept.values() for claim in f.claims if claim.kind == "gap")
    filed = tuple(kept.values())
    return View(happenings_of(groups, kept, of_report), intervals(filed), chains(filed), gaps)


def happenings_of(
    groups: Iterable[Sequence[Scene]], filings: Mapping[str, Filing], of_report: Mapping[str, Sequence[Scene]]
) -> tuple[Happening, ...]:
    """The happenings of groups of scenes, in the order of their days."""
    return tuple(sorted((happening(group, filings, _around(group, of_report)) for group in groups), key=_order))


def _around(group: Iterable[Scene], of_report: Mapping[str, Sequence[Scene]]) -> list[Scene]:
    reports = dict.fromkeys(scene.report for scene in group)
    return [scene for report in reports for scene in of_report[report]]


def _order(happening: Happening) -> tuple[str, str]:
    time = happening.time
    return ((time.earliest or time.latest or "9999") if time else "9999", happening.id)
