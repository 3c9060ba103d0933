"""Quality floors: what the reader has once reached on a gold, it must not fall below.

    python -m dateline.evaluation.floors           says where the scores stand above their floors
    python -m dateline.evaluation.floors --raise   raises the floors to a hundredth below the scores

Floors are never lowered here. A floor holds for one gold, named by the digest of its file; `--replace NAME` sets the
floor of a gold that was itself changed, in either direction.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from dateline.errors import DatelineError, InputError
from dateline.evaluation.gold import Gold, load_gold
from dateline.evaluation.readings import as_json, evaluate
from dateline.evaluation.result import Totals

if TYPE_CHECKING:
    from dateline.running.batches import Reads

MARGIN = 0.01
HOW = "python -m dateline.evaluation.floors"


class Floor(msgspec.Struct, frozen=True):
    """The least credit and strict share, and the greatest share of broken nevers, on the gold with this digest."""

    digest: str
    credit: float
    strict: float
    nevers_broken: float


Floors = dict[str, Floor]


def load_floors(path: Path) -> Floors:
    """The floors of a file, by the name of the gold file; none where there is no file. Raises `InputError`."""
    if not path.exists():
        return {}
    try:
        return msgspec.json.decode(path.read_bytes(), type=Floors)
    except msgspec.DecodeError as error:
        raise InputError(f"{path}: these are no floors ({error})") from None


def save_floors(path: Path, floors: Floors) -> None:
    """Writes the floors, one gold a block, sorted by name."""
    data = msgspec.json.encode(dict(sorted(floors.items())))
    path.write_bytes(msgspec.json.format(data, indent=2) + b"\n")


def golds_in(folder: Path) -> list[Gold]:
    """Every gold file of a folder."""
    return [load_gold(path) for path in sorted(folder.glob("*.jsonl"))]


def measure(gold: Gold, reader: Reads) -> Totals:
    """The totals of what the reader makes of the gold's reports."""
    readings = (as_json(reading) for reading in reader.read_many(report.stripped() for report in gold.reports))
    return evaluate([gold], readings).totals


def share_broken(totals: Totals) -> float:
    """The share of nevers that are broken."""
    return totals.nevers_broken / max(totals.nevers, 1)


def faults(name: str, floor: Floor | None, digest: str, totals: Totals) -> list[str]:
    """Why this gold fails its floor, in words; empty where it does not."""
    if floor is None:
        return [f"{name} has no floor yet; `{HOW} --raise` sets one"]
    if floor.digest != digest:
        changed = f"if it was changed on purpose: `{HOW} --replace {name}`"
        return [f"{name} is not the gold that its floor was set on; {changed}"]
    found = []
    for field in ("credit", "strict"):
        have, least = getattr(totals, field), getattr(floor, field)
        if have < least:
            found.append(f"{name}: {field} is {have:.4f} and fell below its floor of {least:.4f}")
    if share_broken(totals) > floor.nevers_broken:
        found.append(
            f"{name}: {totals.nevers_broken} of {totals.nevers} nevers are broken ({share_broken(totals):.4f}), "
            f"and at most {floor.nevers_broken:.4f} may be"
        )
    return found


def floor_of(digest: str, totals: Totals) -> Floor:
    """A floor a hundredth below these scores."""
    return Floor(
        digest=digest,
        credit=round(max(totals.credit - MARGIN, 0.0), 4),
        strict=round(max(totals.strict - MARGIN, 0.0), 4),
        nevers_broken=round(share_broken(totals) + MARGIN, 4),
    )


def raised(floor: Floor | None, digest: str, totals: Totals) -> Floor:
    """The stricter of the floor and a hundredth below the scores, field by field. A floor on another gold stays."""
    reached = floor_of(digest, totals)
    if floor is None:
        return reached
    if floor.digest != digest:
        return floor
    return Floor(
        digest=digest,
        credit=max(floor.credit, reached.credit),
        strict=max(floor.strict, reached.strict),
        nevers_broken=min(floor.nevers_broken, reached.nevers_broken),
    )


def room(name: str, floor: Floor, digest: str, totals: Totals) -> str | None:
    """How far the floor could be raised, in words; none where it could not."""
    higher = raised(floor, digest, totals)
    if higher == floor:
        return None
    changes = [
        f"{field} {getattr(floor, field):.4f} → {getattr(higher, field):.4f}"
        for field in ("credit", "strict", "nevers_broken")
        if getattr(higher, field) != getattr(floor, field)
    ]
    return f"{name} stands above its floor: {', '.join(changes)}; `{HOW} --raise` raises it"


def main(words: Sequence[str] | None = None) -> int:
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog=HOW, description=__doc__, formatter_class=plain)
    parser.add_argument("--gold", type=Path, default=Path("tests/gold"), metavar="DIR", help="the gold files")
    parser.add_argument("--floors", type=Path, default=Path("tests/floors.json"), metavar="FILE")
    parser.add_argument("--raise", dest="raises", action="store_true", help="raise the floors")
    parser.add_argument("--replace", action="append", default=[], metavar="NAME", help="a gold that was itself changed")
    given = parser.parse_args(words)
    try:
        return _run(given.gold, given.floors, raises=given.raises, replace=given.replace)
    except DatelineError as error:
        print(f"dateline: {error}", file=sys.stderr)
        return error.exit_code


def _run(folder: Path, path: Path, *, raises: bool, replace: Iterable[str]) -> int:
    from dateline.pipeline import Reader

    golds, floors = golds_in(folder), load_floors(path)
    if not golds:
        raise InputError(f"{folder}: there are no gold files (*.jsonl) here; run this at the root of the project")
    reader, failed = Reader(), 0
    for gold in golds:
        totals, floor = measure(gold, reader), floors.get(gold.name)
        print(f"{gold.name}: credit {totals.credit:.4f}, strict {totals.strict:.4f}, nevers {share_broken(totals):.4f}")
        if gold.name in replace:
            floors[gold.name] = floor_of(gold.digest, totals)
        elif raises:
            floors[gold.name] = raised(floor, gold.digest, totals)
        said = faults(gold.name, floors.get(gold.name), gold.digest, totals)
        failed += bool(said)
        kept = floors.get(gold.name)
        higher = room(gold.name, kept, gold.digest, totals) if kept else None
        for line in (*said, *([higher] if higher else [])):
            print(f"  {line}")
    if raises or replace:
        save_floors(path, floors)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
