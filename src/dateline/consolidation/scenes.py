"""What one report tells of, thing by thing: its claims grouped by what they can be about."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from dateline.consolidation.families import LED_OUT, LETS_THROUGH, Family, families_of
from dateline.consolidation.nearness import Window, alike, assumed, days_apart, window_of
from dateline.consolidation.origins import Mouth, mouths
from dateline.model import Claim, Participant, Place, Time
from dateline.model.record import ClaimKey, Filing

MONTH = 31  # days
Apart = Callable[[ClaimKey, ClaimKey], bool]


@dataclass(slots=True)
class Telling:
    """One claim as consolidation sees it. `time` may be its sentence's where the claim has none of its own."""

    key: ClaimKey
    claim: Claim
    mouths: tuple[Mouth, ...]
    families: tuple[Family, ...]
    place: Place | None
    time: Time | None
    window: Window | None
    attaches: bool = False
    """Whether it only blames or denies, and so belongs to what it speaks of."""


@dataclass(slots=True)
class Scene:
    """The claims of one report that tell of one thing. `window` is stated by its claims, else assumed from publication.

    `families` are those that all its acts can belong to, or all its numbers where it has no act.
    """

    report: str
    published: datetime.date | None
    families: tuple[Family, ...]
    tellings: list[Telling]
    window: Window | None = None
    places: list[Place] = field(default_factory=list)
    country: str | None = None
    _of_act: bool = False

    @property
    def key(self) -> ClaimKey:
        return self.tellings[0].key

    @property
    def family(self) -> Family:
        """The likeliest of its families; a number without an act is only counted."""
        return "counted" if self.counted else self.families[0]

    @property
    def counted(self) -> bool:
        return all(telling.claim.kind == "figure" for telling in self.tellings)

    def add(self, telling: Telling) -> None:
        if not telling.attaches and (telling.claim.kind != "figure" or self.counted):
            self.families = tuple(family for family in self.families if family in telling.families)
        self.tellings.append(telling)
        if telling.window and self._better(telling):
            self.window, self._of_act = telling.window, telling.claim.kind != "figure"
        if telling.place is not None and not telling.attaches:
            self.places.append(telling.place)

    def _better(self, telling: Telling) -> bool:
        """Whether a claim's days say more than those known: an act's before a number's, then the fewer."""
        of_act = telling.claim.kind != "figure"
        if not of_act and not self.counted and telling.window and counted_on(telling.window, self.published):
            return False
        if self.window is None or telling.window is None or of_act != self._of_act:
            return self.window is None or of_act
        return telling.window.days < self.window.days

    def best_window(self) -> Window | None:
        return self.window or assumed(self.published)


def tellings(filing: Filing) -> list[Telling]:
    """The report's claims that tell of something, in the order of the text."""
    by_claim = mouths(filing)
    times = _times_of_sentences(filing)
    found = []
    for claim in filing.claims:
        families = families_of(claim)
        if not families:
            continue
        place, time = place_of(claim), time_of(claim)
        if window_of(time, filing.published) is None:
            time = times.get(claim.sentence)
            beside = window_of(time, filing.published)
            time = time if beside and beside.days <= MONTH else None
        key = ClaimKey(filing.report, claim.id)
        window = window_of(time, filing.published)
        attaches = blames(claim) or denies(claim)
        found.append(Telling(key, claim, by_claim[claim.id], families, place, time, window, attaches))
    return found


def place_of(claim: Claim) -> Place | None:
    body = claim.event or claim.agreement or claim.condition or claim.figure
    return body.place if body else None


def time_of(claim: Claim) -> Time | None:
    body = claim.event or claim.agreement or claim.condition or claim.figure
    return body.time if body else None


def _times_of_sentences(filing: Filing) -> dict[int, Time]:
    """For each sentence in which all times that are given are one, that time; a day of counting is no such time."""
    found: dict[int, dict[tuple[str | None, str | None], Time]] = {}
    for claim in filing.claims:
        time = time_of(claim)
        window = window_of(time, filing.published)
        if time and window and not (claim.figure and counted_on(window, filing.published)):
            found.setdefault(claim.sentence, {})[(time.earliest, time.latest)] = time
    return {sentence: next(iter(times.values())) for sentence, times in found.items() if len(times) == 1}


def counted_on(window: Window, published: datetime.date | None) -> bool:
    """Whether a number's day is that of its report: the dead were counted then, they did not die then."""
    day = published.toordinal() if published else None
    return day is not None and window.days == 1 and day - 1 <= window.last <= day


def scenes(filing: Filing, apart: Apart = lambda one, other: False) -> list[Scene]:
    """The things that a report tells of. Acts come first; numbers, blame and denials then find what they belong to."""
    told = tellings(filing)
    found: list[Scene] = []
    for telling in told:
        if telling.claim.kind != "figure" and not telling.attaches:
            _place(telling, found, filing, apart)
    for telling in told:
        if telling.claim.kind == "figure" or telling.attaches:
            _place(telling, found, filing, apart)
    country = _country(filing)
    for scene in found:
        scene.country = country
        scene.tellings.sort(key=lambda t: (t.claim.sentence, t.claim.start, t.key))
    return sorted(found, key=lambda s: s.key)


def _country(filing: Filing) -> str | None:
    """The country that most places and people of the report are of, where one leads."""
    count: dict[str, int] = {}
    for claim in filing.claims:
        place = place_of(claim)
        one, other = sides_of(claim)
        for country in {place.country if place else None, *[p.country for p in one], *[p.country for p in other]}:
            if country and len(country) == 3:
                count[country] = count.get(country, 0) + 1
    most = max(count.values(), default=0)
    leading = [country for country, number in count.items() if number == most]
    return leading[0] if len(leading) == 1 else None


DENIES = ("deny", "deni", "disput", "reject", "dismiss")


def blames(claim: Claim) -> bool:
    """Whether the claim is an accusation of somebody for something done."""
    return bool(claim.event and claim.event.type == "ACCUSE" and "allege" in claim.event.modes)


def denies(claim: Claim) -> bool:
    """Whether the claim is somebody's denial of something said to have been done."""
    if not claim.event or claim.event.type != "REJECT":
        return False
    return claim.event.trigger.text.casefold().startswith(DENIES)


def _place(telling: Telling, found: list[Scene], filing: Filing, apart: Apart) -> None:
    wanted: tuple[Family, ...] = ("violence", "deal") if telling.attaches else telling.families
    best, most = None, 0.0
    for scene in found:
        shared = [family for family in wanted if family in scene.families]
        if not shared or any(apart(telling.key, t.key) for t in scene.tellings):
            continue
        score = _belongs(telling, scene) - ORDER_COUNTS * wanted.index(shared[0])
        if score > most:
            best, most = scene, score
    if best is None:
        best = Scene(filing.report, filing.published, telling.families, [])
        found.append(best)
    best.add(telling)


NEWS_DAYS = 14  # what happened longer ago than this before a report is not what the report takes for granted as its news
ORDER_COUNTS = 0.2  # what a later family of a claim costs
AGE_COUNTS = 0.8  # what a month between what happened and its report costs a claim that has no date
LED_OUT_COUNTS = 1.5  # what an evacuation told of has for those who left


def _belongs(telling: Telling, scene: Scene) -> float:
    """How well a claim goes with what is already in a scene of its report; 0 and less is not at all."""
    score = 1.0
    if scene.families[0] == "voice" and not _same_voice(telling, scene):
        return -1.0
    if telling.window and scene.window:
        gap = days_apart(telling.window, scene.window)
        if gap > 1 or (gap == 1 and telling.families[0] == "deal"):
            return -1.0
        wide = max(telling.window.days, scene.window.days) > MONTH and telling.window != scene.window
        score += 0.5 if gap == 0 and not wide else 0.1
    elif (telling.window or scene.window) and not _recent(telling.window or scene.window, scene.published):
        # Something old, or a whole year, has its date; what has none is the news.
        around = _around_now(telling.window or scene.window, scene.published)
        return 0.3 if _same_sentence(telling, scene) and not around else -1.0
    likeness = max_likeness(telling.place, scene.places)
    if likeness is not None:
        if likeness < 0:
            return -1.0 if not (telling.claim.kind == "figure" and _same_sentence(telling, scene)) else 0.1
        score += likeness
    if _same_sentence(telling, scene):
        score += 1.0
    if _leads_out(telling, scene):
        score += LED_OUT_COUNTS
    if telling.window is None and scene.window and scene.published:
        score -= AGE_COUNTS * min(1.0, max(0, scene.published.toordinal() - scene.window.last) / 30)
    distance = min(abs(telling.claim.sentence - t.claim.sentence) for t in scene.tellings)
    return score - 0.02 * distance


def _leads_out(telling: Telling, scene: Scene) -> bool:
    """Whether the claim counts people who left, and the scene tells of letting them out."""
    figure = telling.claim.figure
    if not figure or figure.measure not in LED_OUT:
        return False
    return any(
        (t.claim.agreement and t.claim.agreement.class_ in ("evacuation", "access"))
        or (t.claim.event and t.claim.event.trigger.text.casefold().startswith(LETS_THROUGH))
        for t in scene.tellings
    )


def _same_voice(telling: Telling, scene: Scene) -> bool:
    event = telling.claim.event
    return any(event and t.claim.event and t.claim.event.type == event.type for t in scene.tellings)


def _recent(window: Window | None, published: datetime.date | None) -> bool:
    if window is None or published is None:
        return True
    day = published.toordinal()
    return window.last >= day - NEWS_DAYS and window.days <= MONTH


def _around_now(window: Window | None, published: datetime.date | None) -> bool:
    """Whether a time is a long one that still goes on: the year's uprising, in which all the news happens."""
    return bool(window and published and window.days > MONTH and window.last >= published.toordinal())


def _same_sentence(telling: Telling, scene: Scene) -> bool:
    return any(t.claim.sentence == telling.claim.sentence for t in scene.tellings)


def max_likeness(place: Place | None, places: Sequence[Place]) -> float | None:
    """How well a place goes with places already there: contradiction counts unless another of them is the same."""
    if place is None:
        return None
    found = [likeness for p in places if (likeness := alike(place, p)) is not None]
    return max(found) if found else None


def participants(telling: Telling) -> tuple[tuple[Participant, ...], tuple[Participant, ...]]:
    """Who did it, and to whom."""
    return sides_of(telling.claim)


def sides_of(claim: Claim) -> tuple[tuple[Participant, ...], tuple[Participant, ...]]:
    """Who did, agreed or holds it, and to or against whom."""
    if claim.event:
        return claim.event.actor, claim.event.recipient
    if claim.agreement:
        return claim.agreement.parties, ()
    if claim.condition:
        return claim.condition.holder, claim.condition.against
    return (), ()
