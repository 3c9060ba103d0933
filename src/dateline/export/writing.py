"""One command for all schemes: which table, which policy, to which file."""

from __future__ import annotations

import io
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, Literal, get_args

import msgspec

from dateline.errors import InputError
from dateline.export import acled, airwars, geojson, helix, hxl, jsonl, parquet, plover, ucdp
from dateline.export.columns import Column, write_csv
from dateline.export.counting import Policy
from dateline.export.evidence import Claims, View
from dateline.export.jsonl import WHATS, What
from dateline.export.rows import Left, Rows
from dateline.model.record import ClaimKey, Filing, Happening, Interval

Scheme = Literal["plover", "acled", "ucdp", "airwars", "helix", "hxl", "geojson", "jsonl", "parquet"]
SCHEMES: Final[tuple[Scheme, ...]] = get_args(Scheme)
# The policy that a scheme's own rules ask for.
POLICY: Final[Mapping[Scheme, Policy]] = {
    "plover": "best", "acled": "lowest", "ucdp": "best", "airwars": "range", "helix": "recommended", "hxl": "best",
    "geojson": "best", "jsonl": "best", "parquet": "best",
}  # fmt: skip
TABLES: Final[Mapping[Scheme, tuple[Sequence[Column], Rows]]] = {
    "acled": (acled.COLUMNS, acled.rows),
    "ucdp": (ucdp.COLUMNS, ucdp.rows),
    "airwars": (airwars.COLUMNS, airwars.rows),
    "helix": (helix.COLUMNS, helix.rows),
    "hxl": (hxl.COLUMNS, hxl.rows),
}
OTHER: Final[Mapping[Scheme, tuple[What, ...]]] = {"jsonl": WHATS, "geojson": ("happenings", "intervals")}


class Written(msgspec.Struct, frozen=True):
    """How many rows were written, and why what is not among them was left out."""

    rows: int
    left_out: dict[str, int]


def export(
    view: View,
    filings: Iterable[Filing],
    scheme: Scheme,
    out: str | Path | IO[bytes],
    *,
    what: What = "happenings",
    policy: Policy | None = None,
) -> Written:
    """Writes a view in a scheme to a file, which is there whole or not at all, or to a binary stream.

    `filings` are gone through once: they give the words behind the view. `policy` says how tolls become one number, by
    default the one of the scheme's own rules. Raises `InputError` for a scheme that does not hold what is asked for.
    """
    if scheme not in SCHEMES:
        raise InputError(f"there is no scheme `{scheme}`; there are {', '.join(SCHEMES)}")
    if what not in OTHER.get(scheme, ("happenings",)):
        raise InputError(f"the scheme {scheme} holds no {what}; jsonl does")
    left: Left = Counter()
    with _opened(out) as file:
        rows = _write(file, view, filings, scheme, what, policy or POLICY[scheme], left)
    return Written(rows, dict(sorted(left.items())))


def _write(
    file: IO[bytes], view: View, filings: Iterable[Filing], scheme: Scheme, what: What, policy: Policy, left: Left
) -> int:
    if scheme == "jsonl":
        return _as_text(file, lambda text: jsonl.write(text, jsonl.objects(view, filings, what)))
    values: Sequence[Happening] | Sequence[Interval] = view.intervals if what == "intervals" else view.happenings
    claims = Claims(filings, _keys(values))
    if scheme == "geojson":
        found = geojson.features(values, claims, policy, left)
        return _as_text(file, lambda text: geojson.write(text, found))
    if scheme == "parquet":
        return parquet.write(file, view.happenings, claims, policy, left)
    if scheme == "plover":
        objects = plover.objects(view.happenings, claims, policy, left)
        return _as_text(file, lambda text: jsonl.write(text, objects))
    columns, rows_of = TABLES[scheme]
    before = [hxl.TAGS] if scheme == "hxl" else []
    rows = rows_of(view.happenings, claims, policy, left)
    return _as_text(file, lambda text: write_csv(text, columns, rows, before))


def _keys(values: Iterable[Happening | Interval]) -> Iterator[ClaimKey]:
    for value in values:
        yield from value.claims
        if isinstance(value, Happening):
            for toll in value.tolls:
                yield from toll.claims


def _as_text(file: IO[bytes], write: Callable[[IO[str]], int]) -> int:
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=False)
    try:
        return write(text)
    finally:
        text.flush()
        text.detach()


@contextmanager
def _opened(out: str | Path | IO[bytes]) -> Iterator[IO[bytes]]:
    """The stream itself, or a file beside the one wanted that takes its place when it is whole."""
    if not isinstance(out, str | Path):
        yield out
        return
    path = Path(out)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(name, 0o666 & ~umask)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
