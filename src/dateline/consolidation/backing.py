"""Whose word claims of several reports rest on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dateline.consolidation.copies import copy_groups
from dateline.consolidation.origins import Mouth, fold, mouths, origin_names, own_voice
from dateline.model.record import ClaimKey, Filing, Origin

Mouths = Mapping[ClaimKey, tuple[Mouth, ...]]


def mouths_of(filings: Iterable[Filing]) -> dict[ClaimKey, tuple[Mouth, ...]]:
    """The mouths of each claim. The own voice of a copy is that of the first of the reports that are copies.

    The filings are those that tell of one place or one deal: a report that says nothing of it is nobody's voice there.
    """
    by_report = {filing.report: filing for filing in filings}
    own = {report: own_voice(filing) for report, filing in by_report.items()}
    for copies in copy_groups(by_report.values()):
        first = min(copies, key=lambda r: (by_report[r].agency is None, str(by_report[r].published or "9999"), r))
        own |= dict.fromkeys(copies, own[first])
    return {
        ClaimKey(report, id): tuple(own[report] if mouth.own else mouth for mouth in of_claim)
        for report, filing in by_report.items()
        for id, of_claim in mouths(filing).items()
    }


def origins_of(claims: Sequence[ClaimKey], said: Mouths) -> tuple[Origin, ...]:
    """The origins of claims. A report's own voice is one only where the report names no other for them."""
    named = {key.report for key in claims if any(not mouth.own for mouth in said[key])}
    spoken = [(key, mouth) for key in claims for mouth in said[key] if not (mouth.own and key.report in named)]
    everyone = [mouth for _, mouth in spoken]
    stands = fold(everyone)
    names = origin_names(everyone, stands)
    of_origin: dict[str, list[ClaimKey]] = defaultdict(list)
    for key, mouth in spoken:
        if key not in of_origin[stands[mouth.key]]:
            of_origin[stands[mouth.key]].append(key)
    made = [Origin(*names[key], tuple(sorted(keys))) for key, keys in of_origin.items()]
    return tuple(sorted(made, key=lambda origin: (origin.claims[0], origin.name)))
