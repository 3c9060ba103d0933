"""Control, sieges, blockades and ceasefires over time: what holds where since when, by whose word, and who says otherwise."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dateline.consolidation.backing import Mouths, mouths_of, origins_of
from dateline.consolidation.changes import Change, Told, before_changes, changes, told_by
from dateline.consolidation.locations import PART, best_of, keys_of, piece_of
from dateline.consolidation.nearness import Window, days_apart
from dateline.consolidation.parties import Party, can_be_one, one_of, parties
from dateline.consolidation.sites import Site, sites
from dateline.model import Participant
from dateline.model.record import ClaimKey, Filing, Interval, IntervalBasis

CONTESTED_DAYS = 31  # who is said to hold a place so soon after another took it has not lost it by everybody's word
ANEW_DAYS = 92  # a beginning so long after a siege or truce was last attested begins another


@dataclass(slots=True)
class Span:
    """An interval under way."""

    type: str
    party: Party
    start: Change | None
    attested: list[Told] = field(default_factory=list)
    ends: list[Change] = field(default_factory=list)
    denied: list[Told] = field(default_factory=list)
    closed: Window | None = None

    @property
    def first(self) -> int | None:
        """The first day on which it surely held, for setting it beside others; null where it is known by its end alone."""
        days = [t.window.first for t in self.attested]
        if self.start:
            days.append(self.start.window.last)
        return min(days, default=None)

    @property
    def last(self) -> int | None:
        """The last day on which a claim says that it held."""
        days = [t.window.last for t in self.attested]
        if self.start:
            days.append(self.start.window.last if self.start.dated else max(t.window.last for t in self.start.told))
        if not days:
            return None
        return max(days) if self.closed is None else min(max(days), self.closed.last)

    def told(self) -> list[Told]:
        return [*(self.start.told if self.start else ()), *self.attested, *(t for c in self.ends for t in c.told)]


def intervals(filings: Iterable[Filing]) -> tuple[Interval, ...]:
    """The intervals that the filings' condition claims attest, by type, place and time; the order of filings is nothing to it."""
    found = [interval for site in sites(filings) for interval in intervals_at(site)]
    return tuple(sorted(found, key=lambda i: (i.type, i.place.name, i.start or i.end or "9999", i.id)))


def intervals_at(site: Site) -> list[Interval]:
    """The intervals at one site, of all types."""
    said = mouths_of({filing.report: filing for filing, _, _ in site.told}.values())
    told_at = _by_place(site, said)
    spans_at = {key: _spans(key[0], told) for key, told in sorted(told_at.items())}
    for (type, key), spans in spans_at.items():
        if type == "control" and key.endswith(f"|{PART}"):
            _end_with_all(spans, told_at.get((type, key.removesuffix(PART)), ()))
    return [_interval(span, spans, told_at[at], said) for at, spans in spans_at.items() for span in spans]


def _by_place(site: Site, said: Mouths) -> dict[tuple[str, str], list[Told]]:
    """What is told, by type and place."""
    table = parties()
    told: list[Told] = []
    for filing, claim, place in site.told:
        mouths = said[ClaimKey(filing.report, claim.id)]
        told += told_by(claim, filing, mouths, piece_of(place, claim), table.party)
    keys = keys_of((t.place, t.piece) for t in told)
    found: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for one in told:
        condition = one.claim.condition
        if condition:
            found[(condition.type, keys[(one.place, one.piece)])].append(one)
    return found


def _spans(type: str, told: Sequence[Told]) -> list[Span]:
    """The intervals of one type at one place: its beginnings, attestations and ends gone through day by day."""
    told = before_changes(told)
    starts, stops = changes(told, "start"), changes(told, "stop")
    holds = sorted((t for t in told if t.tells == "hold"), key=lambda t: (t.window.last, not t.party.particular, t.order))
    spans: list[Span] = []
    steps: list[tuple[int, int, ClaimKey, Change | Told]] = [
        *((c.window.last, 0, min(t.key for t in c.told), c) for c in starts),
        *((h.window.last, 1, h.key, h) for h in holds),
        *((c.window.last, 2, min(t.key for t in c.told), c) for c in stops),
    ]
    for _, _, _, step in sorted(steps, key=lambda s: s[:3]):
        if isinstance(step, Told):
            _hold(type, step, spans)
        elif step.tells == "start":
            _start(type, step, spans, told)
        else:
            _stop(type, step, spans, told)
    for denial in sorted((t for t in told if t.tells == "deny"), key=lambda t: t.order):
        _deny(denial, spans)
    return [span for span in spans if span.told()]


def _end_with_all(parts: Sequence[Span], told: Sequence[Told]) -> None:
    """Who gains all of a place has gained the parts that others are said to hold, save those of whom it is still said later."""
    for change in changes(before_changes(told), "start"):
        for span in parts:
            before = span.first is not None and span.last is not None and span.first < change.window.last >= span.last
            if before and span.closed is None and not can_be_one(span.party, change.party):
                span.closed = change.window
                span.ends.append(change)


def _start(type: str, change: Change, spans: list[Span], told: Sequence[Told]) -> None:
    """A beginning goes on what is open where that can be the same; else it begins, and for control others' end with it."""
    for span in reversed(spans):
        if span.closed is None and _goes_on(type, span, change):
            span.party = span.party.joined(change.party)
            if span.start is None and not any(t.window.first < change.window.first for t in span.attested):
                span.start = change
            else:
                span.attested += change.told
            return
    begun = Span(type, change.party, change)
    if type == "control":
        resisting = [t for t in told if _resists(t, change, told)]
        begun.denied = resisting
        for span in spans:
            holders = [t for t in resisting if one_of(t.party, span.party)]
            if span.closed is None and not one_of(span.party, change.party) and not holders:
                span.closed = change.window
                span.ends.append(change)
    spans.append(begun)


def _goes_on(type: str, span: Span, change: Change) -> bool:
    if not change.can_be(span.party):
        return False
    if type != "control":
        return span.last is None or change.window.first - span.last <= ANEW_DAYS
    # A gain by somebody named ends what nobody in particular held.
    return one_of(span.party, change.party) or not change.party.particular


def _resists(one: Told, change: Change, told: Sequence[Told]) -> bool:
    """Whether somebody else than those who tell of a gain says that another still has the place: at once by denying the
    loss, or soon after it without telling of the gain or of a recapture.
    """
    if one.tells != "hold" or can_be_one(one.party, change.party) or not _others(one, change):
        return False
    if one.claim.polarity == "negative":
        return days_apart(one.window, change.window) <= CONTESTED_DAYS
    day = change.window.last
    if not day + 1 < one.window.last <= day + CONTESTED_DAYS or one.key.report in {t.key.report for t in change.told}:
        return False
    return not any(t.tells == "start" and one_of(t.party, one.party) and day < t.window.last <= one.window.last for t in told)


def _others(one: Told, change: Change) -> bool:
    return bool({m.key for m in one.mouths} - {m.key for t in change.told for m in t.mouths})


def _hold(type: str, told: Told, spans: list[Span]) -> None:
    """A day on which it held belongs to what was then under way; what nobody saw begin is known from that day on."""
    fitting = [s for s in spans if can_be_one(s.party, told.party) and _reaches(s, told)]
    fitting.sort(key=lambda s: (s.closed is not None, not one_of(s.party, told.party), -(s.first or 0)))
    span = fitting[0] if fitting else Span(type, told.party, None)
    if not fitting:
        spans.append(span)
    span.party = span.party.joined(told.party)
    span.attested.append(told)


def _reaches(span: Span, told: Told) -> bool:
    return span.closed is None or (
        told.window.first <= span.closed.last and (told.window.last <= span.closed.last or told.window.days > 1)
    )


def _stop(type: str, change: Change, spans: list[Span], told: Sequence[Told]) -> None:
    """An end closes what is open, is told again of what is closed, or is all that is known of something."""
    denied = any(_denies_loss(t, change) for t in told)
    fitting = [s for s in spans if change.can_be(s.party)]
    sure = [s for s in fitting if one_of(s.party, change.party)] or fitting
    ended = [s for s in sure if s.closed is not None and days_apart(s.closed, change.window) <= 1]
    open_ = [s for s in sure if s.closed is None and (denied or s.first is None or s.first <= change.window.last)]
    if not ended and not open_:
        if denied:
            spans.append(Span(type, change.party, None, denied=list(change.told)))
        else:
            spans.append(Span(type, change.party, None, ends=[change], closed=change.window))
        return
    span = max(ended or open_, key=lambda s: (s.last or 0, s.first or 0))
    if denied and span.closed is None:
        span.denied += change.told
        return
    if span.closed is None or (change.dated and change.window.days < span.closed.days):
        span.closed = change.window
    span.ends.append(change)


def _denies_loss(one: Told, change: Change) -> bool:
    """Whether others deny this end: their word is attestation, and the end remains a claim against what they attest."""
    return (
        one.tells == "hold"
        and one.claim.polarity == "negative"
        and one_of(one.party, change.party)
        and days_apart(one.window, change.window) <= CONTESTED_DAYS
        and _others(one, change)
    )


def _deny(denial: Told, spans: Sequence[Span]) -> None:
    """A denial stands against the interval that was under way, or began, on the days that it speaks of."""
    near = [
        s for s in spans
        if can_be_one(s.party, denial.party) and s.first is not None
        and s.first - CONTESTED_DAYS <= denial.window.last
        and denial.window.first <= (s.closed.last if s.closed else max(s.last or 0, s.first + CONTESTED_DAYS))
    ]  # fmt: skip
    if near:
        max(near, key=lambda s: (one_of(s.party, denial.party), s.first or 0)).denied.append(denial)


def _interval(span: Span, beside: Sequence[Span], told: Sequence[Told], said: Mouths) -> Interval:
    speaking = span.told()
    claims = _keys(speaking)
    start, start_precision = _start_of(span)
    end, end_precision = _end_of(span)
    attesting = [*(span.start.told if span.start else ()), *span.attested]
    first = min(attesting or speaking, key=lambda t: (t.window.last, t.key)).key
    return Interval(
        id=f"{span.type}:{first}{'' if attesting else ':before'}",
        type=span.type,
        place=best_of((t.place, t.piece) for t in attesting or speaking),
        holder=_holder(span),
        start=start,
        end=end,
        start_precision=start_precision,
        end_precision=end_precision,
        last_attested=_iso(span.last),
        basis=_basis(span, beside, told),
        claims=claims,
        origins=origins_of(claims, said),
        start_claims=_keys(span.start.told if span.start else []),
        end_claims=_keys(t for change in span.ends for t in change.told),
        against=_keys(span.denied),
    )


def _keys(told: Iterable[Told]) -> tuple[ClaimKey, ...]:
    return tuple(sorted({t.key for t in told}))


def _iso(day: int | None) -> str | None:
    return datetime.date.fromordinal(day).isoformat() if day is not None else None


def _start_of(span: Span) -> tuple[str | None, int | None]:
    """The earliest day on which it can have begun: a claim's, or the one since which it is said to have held."""
    if span.start and span.start.dated:
        best = span.start.best
        return _iso(best.window.first), _precision(best)
    since = [t for t in span.attested if t.dated and not t.open_start and t.window.days > 1 and t.tells == "hold"]
    if since and span.start is None:
        best = min(since, key=lambda t: t.order)
        return _iso(best.window.first), _precision(best)
    return None, None


def _precision(told: Told) -> int | None:
    condition = told.claim.condition
    return condition.time.precision if condition and condition.time else None


def _end_of(span: Span) -> tuple[str | None, int | None]:
    """The latest day on which it can have ended. An end told without a day came before it was told."""
    if span.closed is None:
        return None, None
    dated = [change for change in span.ends if change.dated]
    if dated:
        best = min((change.best for change in dated), key=lambda t: t.order)
        return _iso(best.window.last), _precision(best)
    if span.last is None:
        return _iso(span.closed.last), 5
    return _iso(span.closed.last), precision_of(span.closed.last - span.last + 1)


def precision_of(days: int) -> int:
    """UCDP `date_prec` of so many days."""
    return 1 if days <= 1 else 2 if days <= 6 else 3 if days <= 7 else 4 if days <= 31 else 5


def _holder(span: Span) -> tuple[Participant, ...]:
    """Who held it, by the claims for it; the oftenest named first, those whom the table knows before others."""
    found: dict[str, tuple[int, Participant]] = {}
    for one in sorted(span.told(), key=lambda t: (t.window.last, t.key)):
        condition = one.claim.condition
        if not condition:
            continue
        people = condition.against if one.implied else condition.holder
        if one.tells == "start" and one not in (span.start.told if span.start else ()) and one not in span.attested:
            continue  # the gain of another, which ends this
        for person in people:
            key = person.actor or person.name.casefold()
            count, known = found.get(key, (0, person))
            found[key] = (count + 1, known)
    ordered = sorted(found.items(), key=lambda item: (item[1][1].actor is None, -item[1][0], item[0]))
    everybody = [person for _, (_, person) in ordered]
    sure = [person for person in everybody if parties().party([person]).particular]
    return tuple(sure or everybody)


def _basis(span: Span, beside: Sequence[Span], told: Sequence[Told]) -> IntervalBasis:
    """Contested where others deny it or say that another held the place meanwhile; confirmed where the other side says it."""
    rivals = [s for s in beside if s is not span and not can_be_one(s.party, span.party)] if span.type == "control" else []
    if span.denied or any(_overlap(span, rival) for rival in rivals):
        return "contested"
    against = _against(span, rivals)
    tellers = [m for t in (*(span.start.told if span.start else ()), *span.attested) for m in t.mouths]
    # Who says that he was driven out says that another came.
    if span.start:
        near = [t for t in told if t.tells == "stop" and days_apart(t.window, span.start.window) <= 1]
        tellers += [m for t in near if not can_be_one(t.party, span.party) for m in t.mouths]
    table = parties()
    for mouth in tellers:
        speaker = table.speaking(mouth)
        other_side = any(one_of(speaker, party) for party in against)
        if other_side and not one_of(speaker, span.party):
            return "confirmed"
    return "claimed"


def _against(span: Span, rivals: Sequence[Span]) -> list[Party]:
    """The other side: those against whom it is said to be, and those who held the place before or after."""
    found = [rival.party for rival in rivals]
    for one in span.told():
        condition = one.claim.condition
        if condition and condition.against and not one.implied:
            found.append(parties().party(condition.against))
    return [party for party in found if not party.unknown and not one_of(party, span.party)]


def _overlap(span: Span, rival: Span) -> bool:
    """Whether two intervals share days by the word of different mouths."""
    if span.first is None or rival.first is None or span.last is None or rival.last is None:
        return False
    one, other = ({m.key for t in s.told() for m in t.mouths} for s in (span, rival))
    # Where one is last attested on the day on which the other is first, the place changed hands.
    return span.first < rival.last and rival.first < span.last and one != other
