"""Prints a scheme's columns with what dateline puts in them: `python -m dateline.export acled`. The page is made from it."""

from __future__ import annotations

import sys
import textwrap

from dateline.export import parquet, plover
from dateline.export.writing import TABLES

WIDTH = 118


def lines_of(scheme: str) -> list[str]:
    """One line a column, or more where what it holds takes them."""
    if scheme == "plover":
        found = [(name, "", about) for name, about in plover.FIELDS]
    else:
        columns = parquet.COLUMNS if scheme == "parquet" else TABLES[scheme][0]  # type: ignore[index]
        found = [(column.name, column.type, column.about) for column in columns]
    widths = [max(len(row[i]) for row in found) for i in (0, 1)]
    lines = []
    for name, type, about in found:
        head = f"{name:<{widths[0]}}  {type:<{widths[1]}}  " if widths[1] else f"{name:<{widths[0]}}  "
        first, *rest = textwrap.wrap(about, WIDTH - len(head))
        lines += [head + first, *(" " * len(head) + line for line in rest)]
    return lines


if __name__ == "__main__":
    print("\n".join(line for scheme in sys.argv[1:] for line in lines_of(scheme)))
