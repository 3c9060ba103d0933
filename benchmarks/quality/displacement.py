"""IDMC excerpts (P10): how many people or households were displaced, evacuated, or lost their homes.

A row codes one fact of its excerpt; of ours the first figure of displacement is taken, else the first of destruction, else
the first.
"""

from __future__ import annotations

from benchmarks.quality.protocol import Bench, Measure, Outcome, Tally, number

from dateline.model import Claim

TERMS = {
    "Displaced": {"displaced", "returned"}, "Forced to Flee": {"displaced"}, "Relocated": {"displaced", "evacuated"},
    "Homeless": {"displaced"}, "Sheltered": {"displaced"}, "In Relief Camp": {"displaced"}, "Evacuated": {"evacuated"},
    "Destroyed Housing": {"destroyed"}, "Partially Destroyed Housing": {"destroyed"},
}  # fmt: skip
HOUSEHOLDS = {"household", "building"}


def run(bench: Bench) -> Outcome:
    """F1 of facts whose quantity is exact, and of those whose unit and term are right as well."""
    rows = bench.rows("idmc")
    quantity, unit, term, fact, place = Tally(), Tally(), Tally(), Tally(), Tally()
    for row, reading in zip(rows, bench.read(rows), strict=True):
        gold = {(int(f["quantity"]), f["unit"], f["term"]) for f in row["gold"]["facts"]}
        best = lead([claim for claim in reading.claims if claim.figure])
        hit = next((g for g in gold if best and g[0] == number(best)), None)
        right_unit = right_term = False
        if hit and best and best.figure:
            right_unit = hit[1] == ("Households" if best.figure.unit in HOUSEHOLDS else "People")
            right_term = best.figure.measure in TERMS[hit[2]]
            where = best.figure.place or best.figure.destination
            told = [str(f["location"]).lower() for f in row["gold"]["facts"] if f.get("location")]
            if told:
                place.add(bool(where and any(set(_words(t)) & set(_words(where.name)) for t in told)), 1, 1)
        for tally, right in (
            (quantity, hit),
            (unit, right_unit),
            (term, right_term),
            (fact, right_unit and right_term),
        ):
            tally.add(bool(right), best is not None, len(gold))
    return Outcome(
        "P10 IDMC displacement",
        bench.part("dev", "idmc"),
        f"{len(rows)} excerpts, {fact.wanted} facts",
        [
            Measure("quantity F1", quantity.f1, 0.760, "the largest number of the excerpt", "R"),
            Measure("quantity and unit F1", unit.f1),
            Measure("quantity and term F1", term.f1),
            Measure("whole fact F1", fact.f1),
            Measure("place shares a word, given the quantity", place.recall),
        ],
        "About 3 % of the gold quantities hold typing errors. Many excerpts are of storms and floods.",
    )


def _words(name: str) -> list[str]:
    return name.lower().replace(",", " ").replace("-", " ").split()


def lead(claims: list[Claim]) -> Claim | None:
    """The figure that a coder takes from an excerpt."""
    measures = {claim.figure.measure for claim in claims if claim.figure}
    for wanted in ({"displaced", "evacuated", "returned"}, {"destroyed"}, measures):
        for claim in claims:
            if claim.figure and claim.figure.measure in wanted and claim.figure.part_of is None:
                return claim
    return None
