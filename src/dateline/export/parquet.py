"""Parquet: happenings as a typed table for DuckDB, pandas or R, with claims, origins and tolls as nested lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, Any, Final

import msgspec

from dateline.errors import InputError
from dateline.export.columns import Column
from dateline.export.counting import Policy, count
from dateline.export.evidence import Claims
from dateline.export.rows import Left, days
from dateline.model.record import Happening

ROWS_AT_ONCE: Final = 5000
COUNTED: Final = ("killed", "injured", "displaced", "evacuated")
EVIDENCE: Final = ("claim", "quote", "start", "end", "outlet", "agency", "title", "published", "link", "origins")
COLUMNS: Final = (
    Column("id", "text", "the happening's id"),
    Column("type", "text", "PLOVER's type, an agreement's class, or a condition's type"),
    Column("status", "text", "the furthest that a claim not denied says"),
    Column("earliest", "date", "the first day on which it can have happened"),
    Column("latest", "date", "the last"),
    Column("date_prec", "integer", "UCDP's 1 to 5"),
    Column("place", "text", "its name"),
    Column("geonames", "integer", "GeoNames id"),
    Column("lat", "decimal", "of the place, good to where_prec"),
    Column("lon", "decimal", "likewise"),
    Column("where_prec", "integer", "UCDP's 1 to 7"),
    Column("admin1", "text", "first-level division"),
    Column("country", "text", "ISO 3166 alpha-3"),
    Column("actor", "text", "list of names"),
    Column("recipient", "text", "list of names"),
    *(Column(f"{measure}_{bound}", "integer", "by the policy") for measure in COUNTED for bound in ("low", "best", "high")),
    Column("reports", "text", "list of report ids"),
    Column("outlets", "text", "list of names"),
    Column("agencies", "text", "list of names"),
    Column("origins", "text", "list of structs: name, kind"),
    Column("tolls", "text", "list of structs: measure, low, best, high, origin, superseded, flow, since"),
    Column("disputed", "text", "list of fields"),
    Column("evidence", "text", "list of structs: " + ", ".join(EVIDENCE)),
)


def _schema() -> Any:
    import pyarrow as pa  # type: ignore[import-untyped]

    text, names, number = pa.string(), pa.list_(pa.string()), pa.int64()
    toll = pa.struct([
        ("measure", text), ("low", number), ("best", number), ("high", number), ("origin", text), ("superseded", pa.bool_()),
        ("flow", text), ("since", pa.date32()),
    ])  # fmt: skip
    evidence = pa.struct([(name, {"start": number, "end": number, "origins": names}.get(name, text)) for name in EVIDENCE])
    lists = {
        "actor": names, "recipient": names, "reports": names, "outlets": names, "agencies": names, "disputed": names,
        "origins": pa.list_(pa.struct([("name", text), ("kind", text)])), "tolls": pa.list_(toll), "evidence": pa.list_(evidence),
    }  # fmt: skip
    plain = {"text": text, "integer": number, "decimal": pa.float64(), "date": pa.date32()}
    return pa.schema([(column.name, lists.get(column.name, plain[column.type])) for column in COLUMNS])


def write(file: IO[bytes], happenings: Iterable[Happening], claims: Claims, policy: Policy, left: Left) -> int:
    """Writes the table, some thousand rows at a time; how many. Needs pyarrow, which `dateline[parquet]` installs."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise InputError("Parquet needs the package pyarrow: pip install 'dateline[parquet]'") from error
    schema, number = _schema(), 0
    stream: Iterator[Happening] = iter(happenings)
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        while some := list(islice(stream, ROWS_AT_ONCE)):
            writer.write_table(pa.Table.from_pylist([_row(one, claims, policy) for one in some], schema=schema))
            number += len(some)
    return number


def _row(happening: Happening, claims: Claims, policy: Policy) -> dict[str, Any]:
    place, when = happening.place, days(happening)
    counts = {measure: count(happening.tolls, measure, policy) for measure in COUNTED}
    return {
        "id": happening.id,
        "type": happening.type,
        "status": happening.status,
        "earliest": when[0] if when else None,
        "latest": when[1] if when else None,
        "date_prec": happening.precision.date,
        "place": place.name if place else None,
        "geonames": place.geonames if place else None,
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "where_prec": place.precision if place else None,
        "admin1": place.admin1 if place else None,
        "country": place.country if place else None,
        "actor": [person.name for person in happening.actor],
        "recipient": [person.name for person in happening.recipient],
        **{f"{measure}_{bound}": getattr(made, bound) for measure, made in counts.items() for bound in ("low", "best", "high")},
        "reports": list(happening.reports),
        "outlets": list(happening.outlets),
        "agencies": list(happening.agencies),
        "origins": [{"name": origin.name, "kind": origin.kind} for origin in happening.origins],
        "tolls": [
            {name: getattr(toll, name) for name in ("measure", "low", "best", "high", "origin", "superseded", "flow", "since")}
            for toll in happening.tolls
        ],
        "disputed": [dispute.field for dispute in happening.disputed],
        "evidence": [
            {name: value if name != "origins" else list(value) for name, value in msgspec.structs.asdict(e).items()}
            for e in claims.evidence(happening)
        ],
    }
