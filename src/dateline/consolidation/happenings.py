"""A group of scenes made into a happening: what, where, when, who, and whose word it rests on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from dateline.consolidation.copies import copy_groups
from dateline.consolidation.disputes import disputes
from dateline.consolidation.families import Family
from dateline.consolidation.nearness import COUNTRY, FINE, described
from dateline.consolidation.origins import Mouth, fold, forces_meant, origin_names, own_voice
from dateline.consolidation.scenes import Scene, Telling, participants
from dateline.consolidation.tolls import counts_of, tolls
from dateline.model import Participant, Place, Time
from dateline.model.record import ClaimKey, Filing, Happening, Origin, Precision

# From what is only said to what is over: a happening has the furthest status that a claim gives it.
FURTHEST = ("hypothetical", "threatened", "demanded", "proposed", "planned", "agreed", "ongoing", "occurred", "failed", "ended")


class Voices(msgspec.Struct, frozen=True):
    """Who stands behind a happening: each claim's origin by name, and the origins."""

    of_claim: dict[ClaimKey, str]
    origins: tuple[Origin, ...]
    mouths: dict[ClaimKey, tuple[tuple[Mouth, str], ...]]

    def mouths_of(self, around: Sequence[Scene]) -> dict[ClaimKey, tuple[tuple[Mouth, str], ...]]:
        """The mouths with the names of their origins, also of claims beside the happening by those who speak of it."""
        names = {mouth.key: name for mouths in self.mouths.values() for mouth, name in mouths}
        beside = {
            t.key: tuple((m, names.get(m.key, m.name)) for m in t.mouths) for scene in around for t in scene.tellings
        }
        return beside | self.mouths


def happening(group: Sequence[Scene], filings: Mapping[str, Filing], around: Sequence[Scene]) -> Happening:
    """The happening that a group of scenes tells of. `around` are all scenes of the same reports."""
    group = sorted(group, key=lambda s: (s.published is None, s.published, s.report, _first(s)))
    told = [telling for scene in group for telling in scene.tellings]
    family = _family(group)
    voices = voices_of(group, filings)
    counted = tolls(counts_of(group, voices.of_claim, family))
    reports = tuple(dict.fromkeys(scene.report for scene in group))
    place, time = _place(told), _time(group)
    return Happening(
        id=str(told[0].key),
        type=_type(told, family),
        place=place,
        time=time,
        status=_status(told),
        actor=_people(told, 0),
        recipient=_people(told, 1),
        reports=reports,
        claims=tuple(telling.key for telling in told),
        outlets=_names(filings[r].outlet for r in reports),
        agencies=_names(filings[r].agency for r in reports),
        origins=voices.origins,
        tolls=counted,
        disputed=disputes(group, around, voices.mouths_of(around), counted, family),
        precision=Precision(place.precision if place else None, time.precision if time else None),
    )


def _first(scene: Scene) -> tuple[int, int, str]:
    first = scene.tellings[0]
    return (first.claim.sentence, first.claim.start, first.key.claim)


def _names(names: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _family(group: Iterable[Scene]) -> Family:
    """The family that most scenes tell it as; a bare number has no say beside an act."""
    count = Counter(scene.family for scene in group)
    acts = [family for family in sorted(count) if family != "counted"]
    return max(acts, key=lambda family: count[family]) if acts else "counted"


def _type(told: Sequence[Telling], family: Family) -> str:
    """What most claims of the happening's family call it: an agreement's class, PLOVER's type, a condition's, a measure."""
    deals = [t.claim for t in told if t.claim.agreement and family == "deal"]
    told_of = [c for c in deals if c.polarity == "positive" and c.agreement and c.agreement.stage != "denied"] or deals
    classes = Counter(claim.agreement.class_ for claim in told_of if claim.agreement)
    events = Counter(t.claim.event.type for t in told if t.claim.event and family == t.families[0])
    events = events or Counter(t.claim.event.type for t in told if t.claim.event and family in t.families)
    conditions = Counter(t.claim.condition.type for t in told if t.claim.condition and family in t.families)
    measures = Counter(t.claim.figure.measure for t in told if t.claim.figure)
    for named in (classes, events, conditions, measures):
        if named:
            return min(named, key=lambda name: (-named[name], name))
    return family


def _status(told: Sequence[Telling]) -> str:
    said = [t.claim.status for t in told if t.claim.polarity == "positive" and t.claim.kind != "figure"]
    said = said or [t.claim.status for t in told]
    return max(said, key=FURTHEST.index)


def _place(told: Sequence[Telling]) -> Place | None:
    """The most precise place, of several the one named most often, of those the first.

    A name that is on no map says more than the province around it, a mere description less.
    """
    places = [t.place for t in told if t.place is not None and not t.attaches]
    if not places:
        return None
    named = Counter((p.geonames, p.name) for p in places)
    return min(places, key=lambda p: (_vague(p), p.precision, -named[(p.geonames, p.name)]))


def _vague(place: Place) -> int:
    if place.lat is None:
        return 3 if described(place) else 1
    return 0 if place.precision <= FINE else 2 if place.precision < COUNTRY else 4


def _time(group: Sequence[Scene]) -> Time | None:
    """The narrowest time that is given, of several the one given most often, of those the first."""
    times = [t.time for scene in group for t in scene.tellings if t.time and t.window and t.window == scene.window]
    if not times:
        return None
    named = Counter((t.earliest, t.latest) for t in times)
    return min(times, key=lambda t: (t.precision, -named[(t.earliest, t.latest)]))


def _people(told: Sequence[Telling], role: int) -> tuple[Participant, ...]:
    """Who is said to have done it (0) or suffered it (1), by anybody who does not deny it; the oftenest named first."""
    found: dict[str, Participant] = {}
    count: Counter[str] = Counter()
    for telling in told:
        claim = telling.claim
        if claim.polarity == "negative" or telling.attaches:
            continue
        for person in participants(telling)[role]:
            key = person.actor or person.name.casefold()
            found.setdefault(key, person)
            count[key] += 1
    return tuple(found[key] for key in sorted(found, key=lambda k: (-count[k], k)))


def voices_of(group: Sequence[Scene], filings: Mapping[str, Filing]) -> Voices:
    """The origins of a group. An outlet's own voice is one only where its report names no other for the happening."""
    own = _own_of_copies(group, filings)
    forces = {p.actor for scene in group for t in scene.tellings for side in participants(t) for p in side if p.actor}
    said: dict[ClaimKey, tuple[Mouth, ...]] = {}
    counts: set[ClaimKey] = set()
    for scene in group:
        judged = _judging(filings[scene.report])
        named = [t for t in scene.tellings if not t.mouths[0].own and not _reacts(t, judged)]
        for telling in scene.tellings:
            mouths = tuple(
                own[scene.report] if mouth.own else forces_meant(mouth, forces) or mouth for mouth in telling.mouths
            )
            if mouths[0].own and telling.claim.figure:
                mouths = _beside(telling, named) or mouths
            said[telling.key] = mouths
            if (not mouths[0].own or not named) and not _reacts(telling, judged):
                counts.add(telling.key)
    everyone = [mouth for mouths in said.values() for mouth in mouths]
    stands = {mouth.key: mouth.key for mouth in everyone} | fold(mouth for key in counts for mouth in said[key])
    names = origin_names(everyone, stands)
    claims: dict[str, list[ClaimKey]] = defaultdict(list)
    for key, mouths in said.items():
        for mouth in mouths:
            if key in counts and key not in claims[stands[mouth.key]]:
                claims[stands[mouth.key]].append(key)
    return Voices(
        of_claim={key: names[stands[mouths[0].key]][0] for key, mouths in said.items()},
        origins=tuple(Origin(*names[key], tuple(made)) for key, made in claims.items() if made),
        mouths={
            key: tuple((m, names[stands[m.key]][0]) for m in mouths if key in counts) for key, mouths in said.items()
        },
    )


def _own_of_copies(group: Sequence[Scene], filings: Mapping[str, Filing]) -> dict[str, Mouth]:
    """For each report the own voice that it repeats: of copies, that of the first, or of the first that credits anyone."""
    reports = sorted({scene.report for scene in group})
    own = {scene.report: own_voice(filings[scene.report]) for scene in group}
    speaking = {scene.report for scene in group if any(mouth.own for t in scene.tellings for mouth in t.mouths)}
    for copies in copy_groups(filings[r] for r in reports) if speaking and len(reports) > 1 else ():
        by_day = sorted(copies, key=lambda r: (filings[r].agency is None, str(filings[r].published or "9999"), r))
        own |= dict.fromkeys(copies, own[by_day[0]])
    return own


def _beside(telling: Telling, named: Sequence[Telling]) -> tuple[Mouth, ...]:
    """The mouth that gives a number of the same measure in the same sentence: "risen to 25, MSF said, up from 18"."""
    figure = telling.claim.figure
    for other in named:
        same = other.claim.figure and figure and other.claim.figure.measure == figure.measure
        if same and other.claim.sentence == telling.claim.sentence:
            return other.mouths
    return ()


def _reacts(telling: Telling, judged: frozenset[int]) -> bool:
    """Whether the source only judges what others told: it condemns, asks, warns. `judged` are where such words stand."""
    if not telling.claim.attribution:
        return False
    link = telling.claim.attribution[-1]
    return link.stance in ("asks", "warns", "promises") or bool(link.cue and link.cue.start in judged)


def _judging(filing: Filing) -> frozenset[int]:
    """Where in a report the words stand by which somebody condemns or calls on somebody."""
    return frozenset(
        claim.event.trigger.start
        for claim in filing.claims
        if claim.event and (claim.event.type == "REQUEST" or "disapprove" in claim.event.modes)
    )
