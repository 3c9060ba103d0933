"""What conditions say of a place day by day: beginnings, ends and days on which they held, each told once or often."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from dateline.consolidation.nearness import Window, days_apart, window_of
from dateline.consolidation.origins import Mouth
from dateline.consolidation.parties import Party, can_be_one, one_of
from dateline.model import Claim, Place
from dateline.model.record import ClaimKey, Filing

Tells = Literal["start", "hold", "stop", "deny"]

TELLS: dict[str, Tells] = {
    "gains": "start", "begins": "start", "holds": "hold", "continues": "hold", "loses": "stop", "ends": "stop",
}  # fmt: skip
# What a denial of each leaves said: who did not lose a place has it, who did not take it does not.
DENIED: dict[Tells, Tells] = {"start": "deny", "hold": "deny", "stop": "hold", "deny": "deny"}
SAID_TO_BE = frozenset({"occurred", "ongoing", "ended"})
RECENT_DAYS = 7  # an end or beginning told without a day is news of so many days
COARSE_DAYS = 31


class Told(msgspec.Struct, frozen=True):
    """One claim about a condition as it bears on one party. `window` are the days of the change, or those on which it held.

    `dated` is false where only the publication bounds them. `implied` marks the loser that a gain names. `other` is the
    other side by the claim's own words: whom it cannot be about.
    """

    key: ClaimKey
    claim: Claim
    tells: Tells
    party: Party
    place: Place
    piece: str
    window: Window
    dated: bool
    open_start: bool
    mouths: tuple[Mouth, ...]
    implied: bool = False
    other: Party = Party()

    @property
    def order(self) -> tuple[int, int, int, ClaimKey]:
        return (self.window.days, self.window.first, self.window.last, self.key)


@dataclass(slots=True)
class Change:
    """A beginning or an end as all its claims tell it."""

    tells: Tells
    party: Party
    told: list[Told] = field(default_factory=list)

    def can_be(self, party: Party) -> bool:
        """Whether the change may be that party's: not where its words set the party against whose it is."""
        return can_be_one(self.party, party) and not any(one_of(t.other, party) for t in self.told)

    @property
    def window(self) -> Window:
        """The narrowest days that a claim gives; the day given oftenest where several are as narrow."""
        return self.best.window

    @property
    def best(self) -> Told:
        dated = [t for t in self.told if t.dated] or self.told
        days = [(t.window.first, t.window.last) for t in dated]
        return min(dated, key=lambda t: (t.window.days, -days.count((t.window.first, t.window.last)), t.order))

    @property
    def dated(self) -> bool:
        return any(t.dated for t in self.told)


def told_by(
    claim: Claim, filing: Filing, mouths: tuple[Mouth, ...], piece: str, party_of: Callable[..., Party]
) -> list[Told]:
    """What one claim tells, none where it does not say that something was so: plans, fears, what is only possible."""
    condition = claim.condition
    if not condition or condition.place is None or claim.status not in SAID_TO_BE:
        return []
    if claim.certainty in ("possible", "unknown"):
        return []
    tells: Tells = TELLS[condition.change]
    against = claim.polarity == "negative" or bool(claim.attribution and claim.attribution[-1].stance == "doubts")
    if against:
        tells = DENIED[tells]
    window, dated = _window(claim, filing, tells)
    if window is None:
        return []
    told = Told(
        key=ClaimKey(filing.report, claim.id),
        claim=claim,
        tells=tells,
        party=party_of(condition.holder),
        place=condition.place,
        piece=piece,
        window=window,
        dated=dated,
        open_start=not (dated and condition.time and condition.time.earliest),
        mouths=mouths,
        other=party_of(condition.against) if condition.type == "control" else Party(),
    )
    if condition.type != "control":
        return [told]
    if one_of(told.party, told.other):
        told = msgspec.structs.replace(told, other=Party())
    found = [] if told.party.unknown else [told]
    if tells == "start" and not told.other.unknown:
        found.append(msgspec.structs.replace(told, tells="stop", party=told.other, implied=True, other=told.party))
    return found


def _window(claim: Claim, filing: Filing, tells: Tells) -> tuple[Window | None, bool]:
    """The days of a change, or those on which something held, and whether the claim itself gives them."""
    time = claim.condition.time if claim.condition else None
    window = window_of(time, filing.published)
    day = filing.published.toordinal() if filing.published else None
    if window is None:
        if day is None:
            return None, False
        return Window(day if tells == "hold" else day - RECENT_DAYS, day, False), False
    if tells == "hold" and time and time.latest is None and day and claim.status == "ongoing":
        return Window(window.first, max(window.first, day), True), True
    return window, True


def changes(told: Iterable[Told], tells: Tells) -> list[Change]:
    """The beginnings, or the ends, each once. The precise come first, and what is told coarsely or without a day joins
    the one that it can mean.
    """
    wanted = sorted((t for t in told if t.tells == tells), key=lambda t: (not t.dated, not t.party.particular, t.order))
    found: list[Change] = []
    for one in wanted:
        change = _known(one, found)
        if change is None:
            change = Change(tells, one.party)
            found.append(change)
        elif one.party.particular and not change.party.particular:
            change.party = change.party.joined(one.party)
        change.told.append(one)
    return sorted(found, key=lambda c: (c.window.last, c.window.first, min(t.key for t in c.told)))


def _known(one: Told, found: Sequence[Change]) -> Change | None:
    """The change that a claim tells again. Without a day of its own it is the latest known one, however long ago."""
    fitting = [change for change in found if change.can_be(one.party) and not one_of(one.other, change.party)]
    if one.dated:
        touching = [change for change in fitting if days_apart(change.window, one.window) <= (0 if coarse(one) else 1)]
        return min(touching, key=lambda c: (days_apart(c.window, one.window), c.window.first, c.window.last), default=None)
    before = [c for c in fitting if c.window.first <= one.window.last and (c.dated or days_apart(c.window, one.window) == 0)]
    return max(before, key=lambda c: (c.window.last, c.window.first), default=None)


def before_changes(told: Iterable[Told]) -> list[Told]:
    """What is told, with days for what a report says held without saying when, where it tells of the change that ended it:
    "the army took the rebel-held town" says that rebels held it until the day before.
    """
    kept = list(told)
    of_report: dict[str, list[Told]] = {}
    for one in kept:
        of_report.setdefault(one.key.report, []).append(one)
    return [_before(one, of_report[one.key.report]) if one.tells == "hold" and not one.dated else one for one in kept]


def _before(one: Told, beside: Iterable[Told]) -> Told:
    if one.claim.polarity == "negative":
        return one
    day = one.window.last
    ends = [
        t.window.first for t in beside
        if day - RECENT_DAYS <= t.window.first <= day
        and ((t.tells == "start" and not can_be_one(t.party, one.party)) or (t.tells == "stop" and one_of(t.party, one.party)))
    ]  # fmt: skip
    if not ends:
        return one
    eve = min(ends) - 1
    return msgspec.structs.replace(one, window=Window(eve, eve, False))


def coarse(one: Told) -> bool:
    return one.window.days > COARSE_DAYS
