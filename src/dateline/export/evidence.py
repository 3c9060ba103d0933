"""The claims behind what is exported: their words, where they stand, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import msgspec

from dateline.model import Claim
from dateline.model.record import AgreementChain, ClaimKey, Filing, Happening, Interval, Origin

MOST_CHARACTERS = 1000  # of a quote; a claim's words are one sentence, so only a broken one is longer


class View(Protocol):
    """What is exported: the consolidated record."""

    @property
    def happenings(self) -> Sequence[Happening]: ...
    @property
    def intervals(self) -> Sequence[Interval]: ...
    @property
    def chains(self) -> Sequence[AgreementChain]: ...
    @property
    def gaps(self) -> Sequence[ClaimKey]: ...


class Backed(Protocol):
    """What rests on claims and has origins."""

    @property
    def claims(self) -> tuple[ClaimKey, ...]: ...
    @property
    def origins(self) -> tuple[Origin, ...]: ...


class Evidence(msgspec.Struct, frozen=True, omit_defaults=True):
    """One claim as evidence: `start` and `end` are character offsets of the quote in the report's text."""

    claim: str
    quote: str
    start: int
    end: int
    outlet: str | None = None
    agency: str | None = None
    title: str | None = None
    published: str | None = None
    link: str | None = None
    origins: tuple[str, ...] = ()


class Kept(msgspec.Struct, frozen=True):
    """What is kept of a claim and its report while a file is written."""

    claim: Claim
    outlet: str | None
    agency: str | None
    title: str | None
    published: str | None
    link: str | None
    ingested: float


class Claims:
    """The claims that a view rests on, picked from filings as they pass by; what it does not rest on is not kept."""

    def __init__(self, filings: Iterable[Filing], wanted: Iterable[ClaimKey]):
        by_report: dict[str, set[str]] = {}
        for key in wanted:
            by_report.setdefault(key.report, set()).add(key.claim)
        self._kept: dict[ClaimKey, Kept] = {}
        for filing in filings:
            ids = by_report.get(filing.report)
            for claim in filing.claims if ids else ():
                if ids and claim.id in ids:
                    self._kept[ClaimKey(filing.report, claim.id)] = _keep(filing, claim)

    def get(self, key: ClaimKey) -> Kept | None:
        return self._kept.get(key)

    def of(self, keys: Iterable[ClaimKey]) -> list[Kept]:
        return [kept for key in keys if (kept := self._kept.get(key)) is not None]

    def evidence(self, backed: Backed) -> list[Evidence]:
        """Each claim that something rests on, with its origins by name."""
        origins: Mapping[ClaimKey, list[str]] = _origins(backed.origins)
        return [
            _evidence(key, kept, tuple(origins.get(key, ())))
            for key in backed.claims
            if (kept := self._kept.get(key)) is not None
        ]

    def outlets(self, backed: Backed) -> list[str]:
        """Who printed it; where a report names no outlet, the agency that it credits."""
        return list(dict.fromkeys(name for kept in self.of(backed.claims) if (name := kept.outlet or kept.agency)))

    def links(self, backed: Backed) -> list[str]:
        return list(dict.fromkeys(kept.link for kept in self.of(backed.claims) if kept.link))


def _keep(filing: Filing, claim: Claim) -> Kept:
    published = filing.published.isoformat() if filing.published else None
    return Kept(claim, filing.outlet, filing.agency, filing.title, published, filing.url, filing.ingested.timestamp())


def _origins(origins: Iterable[Origin]) -> dict[ClaimKey, list[str]]:
    found: dict[ClaimKey, list[str]] = {}
    for origin in origins:
        for key in origin.claims:
            found.setdefault(key, []).append(origin.name)
    return found


def _evidence(key: ClaimKey, kept: Kept, origins: tuple[str, ...]) -> Evidence:
    claim = kept.claim
    return Evidence(
        claim=str(key),
        quote=claim.text[:MOST_CHARACTERS],
        start=claim.start,
        end=claim.end,
        outlet=kept.outlet,
        agency=kept.agency,
        title=kept.title,
        published=kept.published,
        link=kept.link,
        origins=origins,
    )
