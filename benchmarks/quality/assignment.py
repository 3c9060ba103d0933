"""One-to-one matching of the greatest weight, as measures ask for it that compare sets of entities or templates."""

from __future__ import annotations

from collections.abc import Sequence


def assign(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pairs of a row and a column, each used once, whose weights sum to the most; pairs of no weight are left out.

    The Hungarian method with potentials: each row in turn takes a column by the cheapest way of moving others.
    """
    turned = bool(weights) and len(weights) > len(weights[0])
    cost = (
        [[-w for w in column] for column in zip(*weights, strict=True)]
        if turned
        else [[-w for w in row] for row in weights]
    )
    rows, columns = len(cost), len(cost[0]) if cost else 0
    over_rows, over_columns = [0.0] * (rows + 1), [0.0] * (columns + 1)
    taken = [0] * (columns + 1)  # the row, counted from 1, that has a column
    for row in range(1, rows + 1):
        taken[0], at = row, 0
        least, way, seen = [float("inf")] * (columns + 1), [0] * (columns + 1), [False] * (columns + 1)
        while taken[at]:
            seen[at] = True
            free = [j for j in range(1, columns + 1) if not seen[j]]
            for j in free:
                here = cost[taken[at] - 1][j - 1] - over_rows[taken[at]] - over_columns[j]
                if here < least[j]:
                    least[j], way[j] = here, at
            nearest = min(free, key=lambda j: least[j])
            step = least[nearest]
            for j in range(columns + 1):
                if seen[j]:
                    over_rows[taken[j]] += step
                    over_columns[j] -= step
                else:
                    least[j] -= step
            at = nearest
        while at:
            taken[at], at = taken[way[at]], way[at]
    pairs = [(taken[j] - 1, j - 1) for j in range(1, columns + 1) if taken[j]]
    return sorted((j, i) if turned else (i, j) for i, j in pairs if cost[i][j] < 0)
