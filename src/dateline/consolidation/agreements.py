"""Agreements through their stages over many reports, and what became of their terms."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dateline.consolidation.agreements_known import Chain, Known
from dateline.consolidation.backing import Mouths, mouths_of, origins_of
from dateline.consolidation.deals import OVER, SAME, Mention, Said, features, mentions, score
from dateline.consolidation.nearness import days_apart
from dateline.consolidation.terms import Deeds, asked_terms, sort_of, terms_of
from dateline.model import AgreementClass, Participant, Place, Time
from dateline.model.record import AgreementChain, Filing, StageReached

LATEST_COUNTS = 1.5  # what "the initial deal" takes from the latest of several

# Order of stages told of the same day.
ORDER = (
    "offered", "denied", "announced", "agreed", "extended", "partly_implemented", "implemented", "suspended", "violated",
    "collapsed", "expired",
)  # fmt: skip


def chains(filings: Iterable[Filing]) -> tuple[AgreementChain, ...]:
    """The agreements that the filings' claims tell of. Reports are taken by the day on which they were published, so the
    order in which they came is nothing to it.
    """
    kept = {filing.report: filing for filing in filings}
    known = Known()
    for filing in sorted(kept.values(), key=order_of):
        for mention in mentions(filing):
            known.put(mention, meant(mention, known))
    return made(known.chains, kept)


def order_of(filing: Filing) -> tuple[bool, datetime.date, str]:
    """Reports by the day on which they were published, those of no known day last."""
    return (filing.published is None, filing.published or datetime.date.max, filing.report)


def meant(mention: Mention, known: Known) -> Chain | None:
    """The agreement that a mention means: the best of those known; null where it tells of one not yet known."""
    ranked = [(score(features(mention, chain.gathered)), chain) for chain in known.near(mention)]
    fitting = [(total, chain) for total, chain in ranked if total >= SAME]
    if not fitting:
        return None
    if mention.earlier and len(fitting) > 1:
        latest = max(chain.number for _, chain in fitting)
        fitting = [(total - LATEST_COUNTS * (chain.number == latest), chain) for total, chain in fitting]
    return max(fitting, key=lambda f: (f[0], f[1].gathered.day or 0, f[1].number))[1]


def made(all_chains: Sequence[Chain], filings: Mapping[str, Filing]) -> tuple[AgreementChain, ...]:
    """The chains with their stages and terms. `filings` are those that tell of them and of what was done of their terms."""
    wanted = {sort_of(term) for chain in all_chains for term in asked_terms(chain.gathered, filings)}
    deeds = Deeds(filings.values(), frozenset(wanted - {""}))
    return tuple(sorted((_made(chain, filings, deeds) for chain in all_chains), key=lambda c: (_began(c), c.id)))


def _made(chain: Chain, filings: Mapping[str, Filing], deeds: Deeds) -> AgreementChain:
    everything = sorted(chain.gathered.said, key=lambda s: (filings[s.key.report].published is None, _when(s, filings), s.key))
    said = mouths_of(filings[report] for report in {s.key.report for s in everything})
    return AgreementChain(
        id=str(everything[0].key),
        class_=_class(everything),
        parties=_parties(everything),
        place=_place(everything),
        stages=_stages(everything, said, filings),
        terms=terms_of(chain.gathered, filings, deeds),
    )


def _when(said: Said, filings: Mapping[str, Filing]) -> int:
    published = filings[said.key.report].published
    return said.window.first if said.window else published.toordinal() if published else 0


def _began(chain: AgreementChain) -> str:
    return next((s.time.earliest or s.time.latest or "9999" for s in chain.stages if s.time), "9999")


def _class(said: Sequence[Said]) -> AgreementClass:
    """What most claims call it that do not deny it; "a deal" says nothing against what others call it."""
    told = [s for s in said if s.stage != "denied"] or said
    count = Counter(s.agreement.class_ for s in told)
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


def _stages(said: Sequence[Said], mouths: Mouths, filings: Mapping[str, Filing]) -> tuple[StageReached, ...]:
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
