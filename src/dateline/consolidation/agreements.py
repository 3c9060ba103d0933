"""Agreements through their stages over many reports, and what became of their terms."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.consolidation.backing import Mouths, mouths_of, origins_of
from dateline.consolidation.deals import OVER, SAME, Mention, Said, features, mentions, narrowest, score
from dateline.consolidation.nearness import FINE, days_apart
from dateline.consolidation.terms import Deeds, sort_of, terms_of
from dateline.model import AgreementClass, Participant, Place, Time
from dateline.model.record import AgreementChain, Filing, StageReached

LOOKS_BACK_DAYS = 400  # an agreement not heard of for longer is meant only by a mention that dates it
CELL = 0.5  # degrees
SEASON_DAYS = 100
LATEST_COUNTS = 1.5  # what "the initial deal" takes from the latest of several

# Order of stages told of the same day.
ORDER = (
    "offered", "denied", "announced", "agreed", "extended", "partly_implemented", "implemented", "suspended", "violated",
    "collapsed", "expired",
)  # fmt: skip


@dataclass(slots=True)
class Chain:
    """An agreement under way: the mentions that mean it, and all that they say gathered as one mention."""

    number: int
    mentions: list[Mention]
    gathered: Mention

    def add(self, mention: Mention) -> None:
        self.mentions.append(mention)
        known = self.gathered
        known.day = max((d for d in (known.day, mention.day) if d is not None), default=None)
        known.said += mention.said
        known.made = narrowest([known.made, mention.made])
        known.over = max((d for d in (known.over, mention.over) if d is not None), default=None)
        known.classes = known.classes | mention.classes
        if known.classes - {"other"}:
            known.classes = known.classes - {"other"}
        known.parties = list(dict.fromkeys([*known.parties, *mention.parties]))
        known.places = list(dict.fromkeys([*known.places, *mention.places]))


class Known:
    """The chains so far, found by where and by whom, so that a mention is not compared with all."""

    def __init__(self) -> None:
        self._by: dict[tuple[str, str], list[Chain]] = defaultdict(list)
        self.chains: list[Chain] = []

    def near(self, mention: Mention) -> list[Chain]:
        """Chains that a place or a party can speak for, and that were heard of lately or at the time that is named."""
        keys = [(key, when) for key in self._asked(mention) for when in _seasons(mention, asked=True)]
        found = {chain.number: chain for key in keys for chain in self._by.get(key, ())}
        return [found[number] for number in sorted(found) if self._lately(found[number], mention)]

    def put(self, mention: Mention, chain: Chain | None) -> None:
        if chain is None:
            gathered = Mention(mention.report, mention.day, [], mention.around)
            chain = Chain(len(self.chains), [], gathered)
            self.chains.append(chain)
        chain.add(mention)
        for key in ((key, when) for key in self._told(mention) for when in _seasons(mention, asked=False)):
            if not self._by[key] or self._by[key][-1] is not chain:
                self._by[key].append(chain)

    @staticmethod
    def _told(mention: Mention) -> set[str]:
        """Where a chain is found: at its places, or without one by its parties and at the places of its reports."""
        places = mention.places or mention.around
        found = {key for place in places for key in _spots(place, reach=False)}
        if not mention.places:
            found |= {f"by {key}" for party in mention.parties for key in party.keys}
        return found | {f"always {key}" for party in mention.parties for key in party.keys}

    @staticmethod
    def _asked(mention: Mention) -> set[str]:
        """Where a mention looks: around its places and among chains without one; without a place by party, anywhere."""
        places = mention.places or mention.around
        found = {key for place in places for key in _spots(place, reach=True)}
        by = "by" if mention.places else "always"
        return found | {f"{by} {key}" for party in mention.parties for key in party.keys}

    @staticmethod
    def _lately(chain: Chain, mention: Mention) -> bool:
        known = chain.gathered
        if known.day is None or mention.day is None or mention.day - known.day <= LOOKS_BACK_DAYS:
            return True
        made = mention.made
        return made is not None and known.made is not None and days_apart(made, known.made) == 0


def _seasons(mention: Mention, *, asked: bool) -> list[str]:
    """Keys of the time of a mention: the stretch of days in which it was published, and that of which it speaks.
    What was published on no known day meets all.
    """
    day, made = mention.day, mention.made
    if not asked:
        found = ["any", f"on {day // SEASON_DAYS}" if day is not None else "on no day"]
        return [*found, f"of {made.first // SEASON_DAYS}"] if made else found
    if day is None:
        return ["any"]
    last = day // SEASON_DAYS
    found = ["on no day", *(f"on {last - n}" for n in range(LOOKS_BACK_DAYS // SEASON_DAYS + 2))]
    if made:
        found += [f"of {n}" for n in range(made.first // SEASON_DAYS - 4, made.last // SEASON_DAYS + 1)]
    return found


def _spots(place: Place, *, reach: bool) -> set[str]:
    """Keys of a place: its cell (of half a degree), and its country where it is no finer. With `reach`, also the cells
    around it and what is told of the whole country; a country itself reaches all that lies there.
    """
    wide = f"wide {place.country}"
    if place.lat is None or place.lon is None or place.precision > FINE:
        return {wide, f"in {place.country}"} if reach else {wide, f"in {place.country}", f"named {place.name}"}
    row, column = int(place.lat // CELL), int(place.lon // CELL)
    if not reach:
        return {f"{row} {column}", f"in {place.country}", f"named {place.name}"}
    cells = {f"{row + i} {column + j}" for i in (-1, 0, 1) for j in (-1, 0, 1)}
    return {*cells, wide, f"named {place.name}"}


def chains(filings: Iterable[Filing]) -> tuple[AgreementChain, ...]:
    """The agreements that the filings' claims tell of. Reports are taken by the day on which they were published, so the
    order in which they came is nothing to it.
    """
    kept = {filing.report: filing for filing in filings}
    told = [f for f in kept.values() if any(c.agreement for c in f.claims)]
    ordered = sorted(told, key=lambda f: (f.published is None, f.published, f.report))
    known = Known()
    for filing in ordered:
        for mention in mentions(filing):
            known.put(mention, _meant(mention, known))
    said = mouths_of(told)
    deeds = Deeds(kept.values(), _wanted(known.chains, kept))
    made = [_made(chain, said, kept, deeds) for chain in known.chains]
    return tuple(sorted(made, key=lambda c: (_began(c), c.id)))


def _meant(mention: Mention, known: Known) -> Chain | None:
    """The agreement that a mention means: the best of those known; null where it tells of one not yet known."""
    ranked = [(score(features(mention, chain.gathered)), chain) for chain in known.near(mention)]
    fitting = [(total, chain) for total, chain in ranked if total >= SAME]
    if not fitting:
        return None
    if mention.earlier and len(fitting) > 1:
        latest = max(chain.number for _, chain in fitting)
        fitting = [(total - LATEST_COUNTS * (chain.number == latest), chain) for total, chain in fitting]
    return max(fitting, key=lambda f: (f[0], f[1].gathered.day or 0, f[1].number))[1]


def _wanted(all_chains: Iterable[Chain], filings: dict[str, Filing]) -> frozenset[str]:
    """The sorts of deeds that the terms of these chains ask for."""
    found: set[str] = set()
    for chain in all_chains:
        for said in chain.gathered.said:
            claims = {c.id: c for c in filings[said.key.report].claims} if said.agreement.terms else {}
            found |= {sort_of(claims[id]) for id in said.agreement.terms if id in claims}
    return frozenset(found - {""})


def _made(chain: Chain, said: Mouths, filings: dict[str, Filing], deeds: Deeds) -> AgreementChain:
    everything = sorted(chain.gathered.said, key=lambda s: (filings[s.key.report].published is None, _when(s, filings), s.key))
    stages = _stages(everything, said, filings)
    return AgreementChain(
        id=str(everything[0].key),
        class_=_class(everything),
        parties=_parties(everything),
        place=_place(everything),
        stages=stages,
        terms=terms_of(chain.gathered, filings, deeds),
    )


def _when(said: Said, filings: dict[str, Filing]) -> int:
    published = filings[said.key.report].published
    return said.window.first if said.window else published.toordinal() if published else 0


def _began(chain: AgreementChain) -> str:
    return next((s.time.earliest or s.time.latest or "9999" for s in chain.stages if s.time), "9999")


def _class(said: Sequence[Said]) -> AgreementClass:
    """What most claims call it; "a deal" says nothing against what others call it."""
    count = Counter(s.agreement.class_ for s in said)
    return min(count, key=lambda c: (c == "other", -count[c], c))


def _parties(said: Sequence[Said]) -> tuple[Participant, ...]:
    found: dict[str, Participant] = {}
    count: Counter[str] = Counter()
    for one in said:
        for person in one.agreement.parties:
            key = person.actor or person.name.casefold()
            found.setdefault(key, person)
            count[key] += 1
    return tuple(found[key] for key in sorted(found, key=lambda k: (-count[k], k)))


def _place(said: Sequence[Said]) -> Place | None:
    places = [s.agreement.place for s in said if s.agreement.place]
    if not places:
        return None
    named = Counter((p.geonames, p.name) for p in places)
    return min(places, key=lambda p: (p.lat is None, p.precision, -named[(p.geonames, p.name)], p.name))


@dataclass(slots=True)
class Reached:
    """A stage as all its claims tell it."""

    said: list[Said]
    day: int

    @property
    def time(self) -> Time | None:
        dated = [s for s in self.said if s.window and s.agreement.time]
        best = min(dated, key=lambda s: (s.window.days if s.window else 0, s.key), default=None)
        return best.agreement.time if best else None


def _stages(said: Sequence[Said], mouths: Mouths, filings: dict[str, Filing]) -> tuple[StageReached, ...]:
    """The stages in their order. A stage told again is the same one; a second breach on another day is a second stage."""
    found: list[tuple[str, Reached]] = []
    for one in sorted(said, key=lambda s: (s.window is None, s.window.days if s.window else 0, _when(s, filings), s.key)):
        same = [r for stage, r in found if stage == one.stage and _same_stage(one, r)]
        if same:
            nearest = min(same, key=lambda r: (abs(r.day - _when(one, filings)), r.day))
            nearest.said.append(one)
        else:
            found.append((one.stage, Reached([one], _when(one, filings))))
    ordered = sorted(found, key=lambda r: (r[1].day, ORDER.index(r[0]), min(s.key for s in r[1].said)))
    made = []
    for _, reached in ordered:
        keys = tuple(sorted(s.key for s in reached.said))
        made.append(StageReached(reached.said[0].stage, reached.time, keys, origins_of(keys, mouths)))
    return tuple(made)


def _same_stage(one: Said, reached: Reached) -> bool:
    if one.window is None or one.stage in OVER:
        return True
    return any(s.window is not None and days_apart(s.window, one.window) <= 1 for s in reached.said) or not any(
        s.window for s in reached.said
    )
