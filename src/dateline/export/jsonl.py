"""The record's own form: one JSON object a line. Claims among many reports are named `report#claim`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO, Any, Final, Literal, get_args

import msgspec

from dateline.export.evidence import View
from dateline.model.record import AgreementChain, ClaimKey, Filing, Happening, Interval

What = Literal["happenings", "claims", "intervals", "agreements", "gaps", "reports"]
WHATS: Final[tuple[What, ...]] = get_args(What)

_encoder = msgspec.json.Encoder()


def objects(view: View, filings: Iterable[Filing], what: What) -> Iterator[dict[str, Any]]:
    """The objects asked for, as they come; only the gaps of a view are looked up among the filings."""
    if what == "happenings":
        yield from map(plain, view.happenings)
    elif what == "intervals":
        yield from map(plain, view.intervals)
    elif what == "agreements":
        yield from map(plain, view.chains)
    elif what == "reports":
        yield from map(_report, filings)
    else:
        gaps = set(view.gaps) if what == "gaps" else None
        for filing in filings:
            for claim in filing.claims:
                if gaps is None or ClaimKey(filing.report, claim.id) in gaps:
                    yield {**_head(filing), "key": f"{filing.report}#{claim.id}", **msgspec.to_builtins(claim)}


def plain(value: Happening | Interval | AgreementChain) -> dict[str, Any]:
    """A struct as JSON has it, its claims by their keys."""
    made: dict[str, Any] = _keyed(msgspec.to_builtins(value))
    return made


def _keyed(value: Any) -> Any:
    if isinstance(value, dict):
        if value.keys() == {"report", "claim"}:
            return f"{value['report']}#{value['claim']}"
        return {key: _keyed(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_keyed(item) for item in value]
    return value


def _head(filing: Filing) -> dict[str, Any]:
    return {
        "report": filing.report,
        "outlet": filing.outlet,
        "agency": filing.agency,
        "published": filing.published.isoformat() if filing.published else None,
        "url": filing.url,
    }


def _report(filing: Filing) -> dict[str, Any]:
    made = _head(filing)
    return {
        "id": made.pop("report"),
        "title": filing.title,
        **made,
        "ingested": filing.ingested.isoformat(),
        "claims": [f"{filing.report}#{claim.id}" for claim in filing.claims],
    }


def write(file: IO[str], found: Iterable[dict[str, Any]]) -> int:
    """Writes one object a line; how many."""
    number = 0
    for one in found:
        file.write(_encoder.encode(one).decode())
        file.write("\n")
        number += 1
    return number
