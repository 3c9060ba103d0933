"""FA-KES near-duplicates: which reports are copies of one text, and which tell of one happening, against the set's groups.

Copies are found by shared words alone. For happenings the reports of the groups are read and consolidated, and each report
is put with those that share the happening of most of its claims.
"""

from __future__ import annotations

import datetime

from benchmarks.quality.protocol import Bench, Measure, Outcome, day

from dateline.consolidation.consolidate import consolidate
from dateline.consolidation.copies import copy_groups, shingles
from dateline.consolidation.filing import filing_of
from dateline.evaluation.clusters import b_cubed, main_of_reports
from dateline.model.record import Filing

NOW = datetime.datetime(2000, 1, 1)


def run(bench: Bench) -> list[Outcome]:
    rows = bench.rows("fakes")
    gold = {row["id"]: row["near_duplicate_group"] or row["id"] for row in rows}
    bare = [
        Filing(row["id"], row["title"], row["source"], None, None, day(row["date"]), NOW, (), shingles(row["text"])) for row in rows
    ]
    copies = {report: group[0] for group in copy_groups(bare) for report in group}
    found = b_cubed(copies, gold)
    of_copies = Outcome(
        "Near-duplicates (FA-KES)",
        bench.part("dev", "fakes"),
        f"{len(rows)} reports, {len(set(gold.values()))} groups",
        [Measure("B-cubed precision", found.precision), Measure("B-cubed recall", found.recall), Measure("B-cubed F1", found.f1)],
        "Reports that share half of the shorter one's runs of five words.",
    )
    sizes = {group: sum(1 for other in gold.values() if other == group) for group in set(gold.values())}
    grouped = [row for row in rows if sizes[gold[row["id"]]] > 1]
    view = consolidate(filing_of(reading, NOW) for reading in bench.read(grouped))
    told = b_cubed(main_of_reports(view), {row["id"]: gold[row["id"]] for row in grouped})
    of_happenings = Outcome(
        "Happenings of near-duplicates (FA-KES)",
        bench.part("dev", "fakes"),
        f"{len(grouped)} reports in groups of two and more",
        [Measure("B-cubed precision", told.precision), Measure("B-cubed recall", told.recall), Measure("B-cubed F1", told.f1)],
        "Reports together where most of their claims are of one happening. Groups of the set may tell of one happening in two texts.",
    )
    return [of_copies, of_happenings]
