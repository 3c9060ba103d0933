"""What one report says of one agreement, and how well that goes with what other reports said of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from dateline.codebook.load import DATA
from dateline.codebook.patterns import load_deals
from dateline.consolidation.joining import Joined
from dateline.consolidation.locations import inside, record_words
from dateline.consolidation.nearness import Window, alike, days_apart, window_of
from dateline.consolidation.parties import Party, one_of, parties
from dateline.consolidation.scenes import place_of
from dateline.model import Agreement, AgreementClass, Claim, Participant, Place, Stage
from dateline.model.record import ClaimKey, Filing

TOLD = frozenset({"proposed", "agreed", "ongoing", "occurred", "ended", "failed"})
MADE = frozenset({"offered", "announced", "agreed"})
OVER = frozenset({"collapsed", "expired", "implemented"})
LEAVING = frozenset({"surrender", "evacuation", "withdrawal", "disarmament"})
WITH_TRUCE = frozenset({"evacuation", "surrender", "withdrawal", "access", "prisoner_exchange", "peace"})

NEVER = -100.0
SAME = 2.5  # score from which a mention means a known agreement
SAME_DAYS = 7
NEAR_DAYS = 31
FAR_DAYS = 183
WORDS_BETWEEN = 3  # words between "initial" and the deal that is meant
_WORD = re.compile(r"[\w-]+")


@dataclass(slots=True)
class Said:
    """One agreement claim with what it is compared by."""

    key: ClaimKey
    claim: Claim
    agreement: Agreement
    stage: Stage
    window: Window | None


@dataclass(slots=True)
class Mention:
    """What one report says of one agreement. `around` are the places of the report, for deals told without one.

    `earlier` and `anew` say that its words point to a deal before the latest, or to one not yet told of. `made` are the
    narrowest days on which it is said to have been made, `over` the last day on which it is said to have ended.
    """

    report: str
    day: int | None
    said: list[Said]
    around: tuple[Place, ...]
    classes: set[AgreementClass] = field(default_factory=set)
    parties: list[Party] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    earlier: bool = False
    anew: bool = False
    made: Window | None = None
    over: int | None = None

    @property
    def stages(self) -> set[Stage]:
        return {s.stage for s in self.said}


def mentions(filing: Filing) -> list[Mention]:
    """The agreements of which a report tells, in the order of the text."""
    said = [s for claim in filing.claims if (s := _said(claim, filing)) is not None]
    if not said:
        return []
    by_id = {s.claim.id: s for s in said}
    groups = Joined(sorted(by_id))
    for s in said:
        meant = by_id.get(s.agreement.refers_to or "")
        if meant is not None and not _another(s, meant):
            groups.join(s.claim.id, meant.claim.id)
    for i, one in enumerate(said):
        for other in said[i + 1 :]:
            if groups.root(one.claim.id) != groups.root(other.claim.id) and _one_deal(one, other):
                groups.join(one.claim.id, other.claim.id)
    around = tuple({p: None for claim in filing.claims if (p := place_of(claim)) is not None and p.lat is not None})
    made = [_mention(filing, [s for s in said if s.claim.id in set(group)], around) for group in groups.groups()]
    return sorted(made, key=lambda m: (m.said[0].claim.sentence, m.said[0].claim.start, m.said[0].key))


def _said(claim: Claim, filing: Filing) -> Said | None:
    """The claim as a stage; null for what is only demanded, planned or supposed. A stage denied is the stage `denied`."""
    agreement = claim.agreement
    if not agreement or claim.status not in TOLD:
        return None
    stage: Stage = "denied" if claim.polarity == "negative" else agreement.stage
    window = window_of(agreement.time, filing.published)
    return Said(ClaimKey(filing.report, claim.id), claim, agreement, stage, window)


def _mention(filing: Filing, said: list[Said], around: tuple[Place, ...]) -> Mention:
    made = Mention(filing.report, filing.published.toordinal() if filing.published else None, said, around)
    made.classes = {s.agreement.class_ for s in said}
    made.parties = _distinct(p for s in said for p in s.agreement.parties)
    made.places = list(dict.fromkeys(s.agreement.place for s in said if s.agreement.place))
    made.earlier = any(_points(s, "earlier") for s in said)
    made.anew = any(_points(s, "anew") for s in said) and not made.earlier
    made.made = narrowest(s.window for s in said if s.stage in MADE)
    made.over = max((s.window.last if s.window else made.day or 0 for s in said if s.stage in OVER), default=None)
    return made


def narrowest(windows: Iterable[Window | None]) -> Window | None:
    return min((w for w in windows if w), key=lambda w: (w.days, w.first), default=None)


def _distinct(people: Iterable[Participant]) -> list[Party]:
    found = {parties().party([person]): None for person in people}
    return [party for party in found if not party.unknown]


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    return frozenset(noun.split()[-1] for deal in load_deals(DATA) for noun in deal.nouns)


def _points(said: Said, sort: str) -> bool:
    """Whether a word of that sort stands before the deal's own: "the initial deal"."""
    words = _WORD.findall(said.claim.text.casefold())
    marked = record_words()[sort]
    return any(word in marked and _nouns() & set(words[i + 1 : i + 1 + WORDS_BETWEEN]) for i, word in enumerate(words))


def _another(one: Said, meant: Said) -> bool:
    """Whether "the earlier deal" cannot be the one that it points to, since both are over, each in its way."""
    return one.stage in OVER and meant.stage in OVER and one.stage != meant.stage and _points(one, "earlier")


def _one_deal(one: Said, other: Said) -> bool:
    """Whether two claims of one report, neither of which points to the other, are about one agreement."""
    if class_score({one.agreement.class_}, {other.agreement.class_}, close=True) < 0:
        return False
    made = one.stage in MADE and other.stage in MADE
    if made and one.window and other.window and days_apart(one.window, other.window) > SAME_DAYS:
        return False
    if _points(one, "anew") != _points(other, "anew") and one.stage in MADE | OVER and other.stage in MADE | OVER:
        return False
    if _points(one, "earlier") != _points(other, "earlier"):
        return False
    places = place_score(*([p] if p else [] for p in (one.agreement.place, other.agreement.place)))
    return places >= 0 and parties_score(_distinct(one.agreement.parties), _distinct(other.agreement.parties)) >= 0


def class_score(one: set[AgreementClass], other: set[AgreementClass], *, close: bool = False) -> float:
    """How far classes can be of one agreement. A truce goes with what is agreed under it where a report tells both (`close`)."""
    if (one - {"other"}) & (other - {"other"}):
        return 2.0
    if "other" in one or "other" in other:
        return 0.8
    if one & LEAVING and other & LEAVING:
        return 1.0
    truce = ("ceasefire" in one and other & WITH_TRUCE) or ("ceasefire" in other and one & WITH_TRUCE)
    return 0.3 if close and truce else NEVER


def parties_score(one: Sequence[Party], other: Sequence[Party]) -> float:
    """2 where two parties are the same, 1 where one is, below 0 where all are named and none is the same."""
    same = sum(1 for party in one if any(one_of(party, o) for o in other))
    if same:
        return 2.0 if same > 1 else 1.0
    named = [p for p in one if p.particular], [p for p in other if p.particular]
    return -2.0 if named[0] and named[1] else 0.0


def place_score(one: Sequence[Place], other: Sequence[Place]) -> float:
    """1.5 for the same place, less for near ones and for one inside the other; `NEVER` for places apart."""
    likes = [like for p in one for q in other if (like := alike(p, q)) is not None]
    if not likes:
        return 0.0
    if any(inside(p, q) or inside(q, p) for p in one for q in other):
        return max(0.7, 1.5 if max(likes) >= 0.9 else 0.0)
    best = max(likes)
    return 1.5 if best >= 0.9 else 0.4 if best > 0 else NEVER if best <= -0.5 else 0.0


def features(mention: Mention, known: Mention) -> Mapping[str, float]:
    """What speaks for a mention meaning a known agreement, by name; `known` gathers all that was said of that.

    Where class or time rule it out, nothing more is asked.
    """
    by_class, time = class_score(mention.classes, known.classes), _time_score(mention, known)
    if min(by_class, time) <= NEVER:
        return {"class": by_class, "parties": 0.0, "place": 0.0, "around": 0.0, "time": time}
    places = place_score(mention.places, known.places)
    around = 0.0
    if not mention.places or not known.places:
        around = 0.7 if place_score(mention.places or mention.around, known.places or known.around) >= 1.5 else 0.0
    return {
        "class": by_class,
        "parties": parties_score(mention.parties, known.parties),
        "place": places,
        "around": around,
        "time": time,
    }


def score(said: Mapping[str, float]) -> float:
    """The sum; `NEVER` where anything rules it out, or where neither a party nor a place speaks for it."""
    if min(said.values()) <= NEVER or (said["parties"] <= 0 and said["place"] <= 0 and said["around"] <= 0):
        return NEVER
    return sum(said.values())


def _time_score(mention: Mention, known: Mention) -> float:
    made, before = mention.made, known.made
    if made and before and days_apart(made, before) > SAME_DAYS:
        return NEVER
    found = 1.5 if made and before and days_apart(made, before) == 0 and made.days <= NEAR_DAYS else 0.0
    if mention.anew and known.day is not None and mention.day is not None and mention.day - known.day > SAME_DAYS:
        return NEVER
    begins = (made.first if made else mention.day or 0) if mention.stages & MADE else None
    if known.over is not None and begins is not None and begins > known.over and not mention.earlier and not found:
        return NEVER
    gap = abs(mention.day - known.day) if mention.day is not None and known.day is not None else None
    if gap is None:
        return found
    return found + (1.0 if gap <= SAME_DAYS else 0.5 if gap <= NEAR_DAYS else 0.0 if gap <= FAR_DAYS else -1.0)
