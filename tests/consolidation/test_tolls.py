"""Each origin's numbers, what replaced what, and the policies."""

from __future__ import annotations

import pytest
from tests.consolidation.making import day, event, figure, filing, said_by

from dateline.consolidation.consolidate import consolidate
from dateline.export.counting import Policy, count
from dateline.model.record import Filing, Happening

ON = day("2025-01-27")
HOSPITAL = said_by("hospital director")
ARMY = said_by("army", "military")


def told(report: str, published: str, *numbers: object, by: object = HOSPITAL) -> Filing:
    claims = [event("c1", on=ON, by=by)]  # type: ignore[arg-type]
    for n, bounds in enumerate(numbers, start=2):
        low, high = bounds if isinstance(bounds, tuple) else (bounds, bounds)
        claims.append(figure(f"c{n}", "killed", low, high, by=by))  # type: ignore[arg-type]
    return filing(report, claims, published)


def one(*filed: Filing) -> Happening:
    (made,) = consolidate(filed).happenings
    return made


def numbers(happening: Happening) -> list[tuple[int | None, int | None, bool]]:
    return [(t.low, t.high, t.superseded) for t in happening.tolls]


def test_an_origin_that_counts_again_replaces_its_number_and_keeps_it() -> None:
    made = one(told("a", "2025-01-28", (18, None)), told("b", "2025-01-29", 25))
    assert numbers(made) == [(18, None, True), (25, 25, False)]
    assert made.disputed == ()


def test_in_one_report_the_number_told_before_elsewhere_is_the_old_one() -> None:
    made = one(told("a", "2025-01-28", (18, None)), told("b", "2025-01-29", 25, 18))
    assert numbers(made) == [(18, None, True), (25, 25, False)]
    assert len(made.tolls[0].claims) == 2


def test_a_correction_downwards_replaces_too() -> None:
    made = one(told("a", "2025-01-28", 137), told("b", "2025-01-30", 112, 137))
    assert numbers(made) == [(137, 137, True), (112, 112, False)]


def test_the_order_of_filing_is_nothing_to_it() -> None:
    late, early = told("b", "2025-01-29", 25), told("a", "2025-01-28", 18)
    assert numbers(one(late, early)) == numbers(one(early, late))


def test_numbers_of_others_stand_beside_it() -> None:
    made = one(told("a", "2025-01-28", 18), told("b", "2025-01-28", 30, by=ARMY))
    assert {(t.origin, t.low, t.superseded) for t in made.tolls} == {("hospital director", 18, False), ("army", 30, False)}
    assert [d.field for d in made.disputed] == ["killed"]


def test_a_part_is_no_toll_of_its_own_where_all_are_counted() -> None:
    part = [
        event("c1", on=ON, by=HOSPITAL), figure("c2", "killed", 561, None, by=HOSPITAL),
        figure("c3", "killed", 139, 139, by=HOSPITAL, group="children", part_of="c2"),
        figure("c4", "killed", 2, 2, s=1, by=HOSPITAL, group="staff"),
    ]  # fmt: skip
    assert numbers(one(filing("a", part))) == [(561, None, False)]


def test_where_only_parts_are_counted_each_says_whom() -> None:
    parts = [
        event("c1", on=ON, by=HOSPITAL), figure("c2", "killed", 2, 2, by=HOSPITAL, group="soldiers"),
        figure("c3", "killed", 1, 1, by=HOSPITAL, group="policeman"),
    ]  # fmt: skip
    assert {(t.group, t.low) for t in one(filing("a", parts)).tolls} == {("soldiers", 2), ("policeman", 1)}


@pytest.mark.parametrize(
    ("policy", "expected"),
    [("lowest", (61, 61, 61)), ("range", (61, None, 137)), ("best", (61, 112, 137)), ("recommended", (112, 112, 112))],
)
def test_policies_are_views_of_the_tolls_that_stand(policy: Policy, expected: tuple[int | None, ...]) -> None:
    made = one(
        told("a", "2025-01-28", 61, by=ARMY), told("b", "2025-01-28", 300, by=said_by("rescuers")),
        told("c", "2025-01-29", 137, by=said_by("rescuers")), told("d", "2025-01-30", 112),
    )  # fmt: skip
    found = count(made.tolls, "killed", policy)
    assert (found.low, found.best, found.high) == expected
    assert count(made.tolls, "missing", policy).used == ()


def test_a_part_of_another_origin_is_not_dropped_by_the_least() -> None:
    told_by = [
        event("c1", on=ON, by=HOSPITAL), figure("c2", "killed", 250, 250, by=HOSPITAL, group="Fighters"),
        figure("c3", "killed", 300, 300, s=1, by=ARMY),
    ]  # fmt: skip
    made = one(filing("a", told_by))
    assert {(t.origin, t.group) for t in made.tolls} == {("hospital director", "Fighters"), ("army", None)}
    assert count(made.tolls, "killed", "lowest").number == 250
