"""What was agreed, and whether later claims say that it was done."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

import msgspec

from dateline.consolidation.deals import Mention, Said
from dateline.consolidation.locations import inside
from dateline.consolidation.nearness import alike, window_of
from dateline.consolidation.parties import one_of, parties
from dateline.consolidation.scenes import place_of, time_of
from dateline.model import Claim, Participant, Place
from dateline.model.record import CarriedOut, ClaimKey, Filing, Term

WATCHED_DAYS = 180  # how long after it was agreed a deed is taken for what was agreed
TELLING = frozenset({"occurred", "ended", "ongoing", "failed"})  # what says that something was done, or was not
SEASON_DAYS = 100
NEARLY = 0.9  # share of an agreed number that counts as all of it


class Deed(msgspec.Struct, frozen=True):
    """Something said to have been done, or not."""

    day: int
    key: ClaimKey
    claim: Claim
    place: Place | None


def sort_of(claim: Claim) -> str:
    """What sort of deed a claim tells of; empty for what cannot be a term."""
    if claim.event:
        return f"event {claim.event.type}"
    if claim.figure:
        return f"figure {claim.figure.measure}"
    if claim.condition:
        return f"condition {claim.condition.type} {claim.condition.change}"
    return ""


class Deeds:
    """What reports say was done, by sort and day."""

    def __init__(self, filings: Iterable[Filing], wanted: Collection[str]):
        self._of: dict[str, list[Deed]] = defaultdict(list)
        for filing in sorted(filings, key=lambda f: f.report) if wanted else ():
            for claim in filing.claims:
                sort = sort_of(claim)
                day = _day_of_deed(claim, filing) if sort in wanted else None
                if day is not None:
                    self._of[sort].append(Deed(day, ClaimKey(filing.report, claim.id), claim, place_of(claim)))
        for deeds in self._of.values():
            deeds.sort(key=lambda d: (d.day, d.key))

    def after(self, sort: str, day: int) -> list[Deed]:
        """Deeds of a sort from that day on, as long as deeds are watched for."""
        deeds = self._of.get(sort, [])
        first = bisect_left(deeds, day, key=lambda d: d.day)
        last = bisect_left(deeds, day + WATCHED_DAYS, key=lambda d: d.day)
        return deeds[first:last]


def blocks_of_terms(filing: Filing, deals: Iterable[Mention]) -> set[str]:
    """The blocks by which a record finds the agreements of which a deed may carry out a term."""
    found = set()
    for deal in deals:
        for said in deal.said:
            day = day_of(said, filing)
            if day is not None:
                claims = {claim.id: claim for claim in filing.claims}
                sorts = {sort_of(claims[id]) for id in said.agreement.terms if id in claims} - {""}
                found |= {f"term|{sort}|{day // SEASON_DAYS}" for sort in sorts}
    return found


def blocks_of_deeds(filing: Filing) -> set[str]:
    """The blocks in which the terms lie that what a report tells may carry out."""
    found = set()
    for claim in filing.claims:
        day = _day_of_deed(claim, filing) if sort_of(claim) else None
        if day is not None:
            seasons = range((day - WATCHED_DAYS) // SEASON_DAYS, day // SEASON_DAYS + 1)
            found |= {f"term|{sort_of(claim)}|{season}" for season in seasons}
    return found


def _day_of_deed(claim: Claim, filing: Filing) -> int | None:
    """The day by which something was done, or was not; null where the claim does not say that, or nobody knows when."""
    if claim.status not in TELLING:
        return None
    window = window_of(time_of(claim), filing.published)
    return window.last if window else filing.published.toordinal() if filing.published else None


def day_of(said: Said, filing: Filing) -> int | None:
    """The day from which what was agreed is watched for."""
    return said.window.first if said.window else filing.published.toordinal() if filing.published else None


def asked_terms(deal: Mention, filings: Mapping[str, Filing]) -> list[Claim]:
    """The claims that say what was agreed, as the claims of the deal point to them."""
    found = []
    for said in deal.said:
        claims = {claim.id: claim for claim in filings[said.key.report].claims} if said.agreement.terms else {}
        found += [claims[id] for id in said.agreement.terms if id in claims]
    return found


def terms_of(deal: Mention, filings: Mapping[str, Filing], deeds: Deeds) -> tuple[Term, ...]:
    """The terms of an agreement, each once though several reports tell it, and whether each was carried out."""
    found: dict[tuple[object, ...], tuple[ClaimKey, Claim, int | None]] = {}
    for said in sorted(deal.said, key=lambda s: (str(filings[s.key.report].published or "9999"), s.key)):
        if not said.agreement.terms:
            continue
        filing = filings[said.key.report]
        claims = {claim.id: claim for claim in filing.claims}
        day = day_of(said, filing)
        for id in said.agreement.terms:
            claim = claims.get(id)
            if claim is not None:
                found.setdefault(_signature(claim), (ClaimKey(said.key.report, id), claim, day))
    return tuple(Term(key, _carried_out(key, claim, day, deal, deeds)) for key, claim, day in found.values())


def _signature(claim: Claim) -> tuple[object, ...]:
    event, figure = claim.event, claim.figure
    place = place_of(claim)
    about: tuple[object, ...] = (sort_of(claim), place.name if place else None)
    if event:
        return (*about, event.modes, _keys(event.actor), _keys(event.recipient))
    if figure:
        return (*about, figure.low, figure.best, figure.high, _keys([figure.group] if figure.group else []))
    return (*about, () if sort_of(claim) else claim.text)


def _keys(people: Iterable[Participant]) -> tuple[str, ...]:
    return tuple(sorted(p.actor or p.name.casefold() for p in people))


def _carried_out(key: ClaimKey, term: Claim, day: int | None, deal: Mention, deeds: Deeds) -> CarriedOut:
    """What claims about the term itself say; failing these, what they say of the agreement as a whole.

    Where some say that it was done and others that it was not, nothing is chosen: it is not known.
    """
    after = deeds.after(sort_of(term), day) if day is not None else []
    told = {_tells(term, deed.claim) for deed in after if _is_of(term, key, deed, deal)}
    if told:
        if told >= {"yes", "no"} or told >= {"partly", "no"}:
            return "unknown"
        return "yes" if "yes" in told else "partly" if "partly" in told else "no"
    if "implemented" in deal.stages:
        return "yes"
    return "partly" if "partly_implemented" in deal.stages else "unknown"


def _tells(term: Claim, deed: Claim) -> CarriedOut:
    if deed.polarity == "negative" or deed.status == "failed":
        return "no"
    if deed.status == "ongoing":
        return "partly"
    agreed, done = term.figure, deed.figure
    if agreed and done:
        wanted = next((n for n in (agreed.low, agreed.best, agreed.high) if n is not None), None)
        number = next((n for n in (done.best, done.high, done.low) if n is not None), None)
        if wanted is not None and number is not None and number < NEARLY * wanted:
            return "partly"
    return "yes"


def _is_of(term: Claim, key: ClaimKey, deed: Deed, deal: Mention) -> bool:
    """Whether a deed can be what was agreed: the same act, at the place of the deal or by its parties, by those named."""
    if deed.key == key:
        return False
    if term.event and deed.claim.event:
        modes = set(term.event.modes), set(deed.claim.event.modes)
        if all(modes) and not modes[0] & modes[1]:
            return False
    if not _agree(_actors(term), _actors(deed.claim)):
        return False
    here = [p for p in (place_of(term), *deal.places) if p is not None]
    if deed.place is not None and here:
        return any((alike(deed.place, p) or 0.0) >= 0.5 or inside(deed.place, p) for p in here)
    named = parties().party(_actors(deed.claim))
    return any(one_of(named, party) for party in deal.parties)


def _actors(claim: Claim) -> tuple[Participant, ...]:
    if claim.event:
        return claim.event.actor
    return claim.condition.holder if claim.condition else ()


def _agree(one: tuple[Participant, ...], other: tuple[Participant, ...]) -> bool:
    a, b = parties().party(one), parties().party(other)
    return not (a.particular and b.particular) or one_of(a, b)
