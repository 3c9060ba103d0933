"""What claims of different origins cannot both be true about: who did it, whether, where, when, how many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from dateline.consolidation.bodies import agent_nouns, bodies
from dateline.consolidation.families import Family, families_of
from dateline.consolidation.nearness import alike, days_apart
from dateline.consolidation.origins import Mouth
from dateline.consolidation.scenes import Scene, Telling, blames, denies, participants
from dateline.model import Claim, Participant
from dateline.model.record import ClaimKey, Dispute, Side, Toll

ABOUT = 0.1  # "about 200" allows a tenth more or less
Mouths = Mapping[ClaimKey, tuple[tuple[Mouth, str], ...]]
EACH_OTHER = frozenset(["side", "sides", "other", "one", "another", "each"])


BROKEN = frozenset(["violated", "collapsed", "suspended"])


class Say(msgspec.Struct, frozen=True):
    """What one origin holds as to who did it: whom it names, and to whom they did it; nobody where it only denies."""

    origin: str
    mouth: str | None
    people: tuple[Participant, ...]
    others: tuple[Participant, ...]
    claim: ClaimKey
    denied: bool = False
    blame: bool = False


def disputes(
    group: Sequence[Scene], around: Sequence[Scene], mouths: Mouths, tolls: Sequence[Toll], family: Family
) -> tuple[Dispute, ...]:
    """The happening's fields and measures on which origins stand against each other, with both sides."""
    if family == "voice":
        return ()
    told = [telling for scene in group for telling in scene.tellings]
    found = [_time(group, mouths), _place(told, mouths), _control(told, mouths), *_numbers(tolls)]
    if family == "deal":
        told += _breaches(group, around)
    found.insert(0, _actor(told, mouths, family))
    return tuple(dispute for dispute in found if dispute)


def _numbers(tolls: Iterable[Toll]) -> list[Dispute]:
    """Measures on which two origins' standing numbers have no number in common."""
    standing: dict[str, list[Toll]] = {}
    for toll in tolls:
        if not toll.superseded:
            standing.setdefault(toll.measure, []).append(toll)
    found = []
    for measure, of_it in sorted(standing.items()):
        against = [t for t in of_it if any(t.origin != u.origin and not _meet(t, u) for u in of_it)]
        if against:
            sides = tuple(Side(_worded(t), (t.origin,), t.claims) for t in against)
            found.append(Dispute(measure, sides))
    return found


def _meet(one: Toll, other: Toll) -> bool:
    """Whether both can be true. Tolls of different people can; a part cannot be more than all."""
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    if (one.group or "").casefold() != (other.group or "").casefold():
        if one.group is not None and other.group is not None:
            return True
        return low <= other_high if other.group is None else other_low <= high
    return max(low, other_low) <= min(high, other_high)


def _bounds(toll: Toll) -> tuple[float, float]:
    low, high = toll.low, toll.high
    if low is None and high is None:
        best = toll.best or 0
        return best * (1 - ABOUT), best * (1 + ABOUT)
    return (float(low) if low is not None else 0.0, float(high) if high is not None else float("inf"))


def _worded(toll: Toll) -> str:
    if toll.low is not None and toll.low == toll.high:
        return str(toll.low)
    if toll.low is not None and toll.high is not None:
        return f"{toll.low} to {toll.high}"
    if toll.low is not None:
        return f"at least {toll.low}"
    return f"up to {toll.high}" if toll.high is not None else f"about {toll.best}"


def _actor(told: Sequence[Telling], mouths: Mouths, family: Family) -> Dispute | None:
    """Who did it, or who broke it: told in two ways that cannot both be true, or denied."""
    says = [say for telling in told for say in _says(telling, mouths, family)]
    named = family in ("violence", "deal", "force")
    against = [say for say in says if any(_contradict(say, other, named) for other in says)]
    if not against and not _mutual(told):
        return None
    denied = [say for say in against if say.denied]
    only_whether = denied and not any(say.people for say in says) and not any(say.mouth for say in denied)
    return Dispute("type" if only_whether else "actor", _sides(against or says))


def _says(telling: Telling, mouths: Mouths, family: Family) -> list[Say]:
    """What a claim says as to who did it, for each of its mouths."""
    claim = telling.claim
    if claim.kind not in ("event", "agreement"):
        return []
    actor, recipient = participants(telling)
    denied = denies(claim) or claim.polarity == "negative" or stance_of(claim) in ("denies", "doubts")
    if blames(claim):
        actor, recipient = recipient, ()
    elif denies(claim):
        actor, recipient = (), ()
    elif not _tells_who(claim, family):
        return []
    blame = blames(claim) or stance_of(claim) == "accuses"
    if not (actor or denied or blame):
        return []
    return [Say(name, m.actor, actor, recipient, telling.key, denied, blame) for m, name in mouths.get(telling.key, ())]


def _tells_who(claim: Claim, family: Family) -> bool:
    """Whether a claim's actor is who did it: of a deal, only who broke it or fired is."""
    if claim.agreement:
        return claim.agreement.stage in BROKEN
    if family == "deal":
        return bool(claim.event and claim.event.type == "ASSAULT")
    return families_of(claim)[:1] == (family,)


def stance_of(claim: Claim) -> str:
    return claim.attribution[-1].stance if claim.attribution else "asserts"


def _breaches(group: Sequence[Scene], around: Sequence[Scene]) -> list[Telling]:
    """Fire and blame that the same reports tell of on the day of a deal: the other half of who broke it."""
    own = {id(scene) for scene in group}
    windows = {scene.report: scene.window for scene in group}
    if not any(_broken(t.claim) for scene in group for t in scene.tellings):
        return []
    found = []
    for scene in around:
        window = windows.get(scene.report)
        same_day = window is None or scene.window is None or days_apart(window, scene.window) == 0
        if id(scene) not in own and scene.family == "violence" and same_day:
            found += [t for t in scene.tellings if blames(t.claim) or (t.claim.event and t.claim.attribution)]
    return found


def _broken(claim: Claim) -> bool:
    return claim.status in ("failed", "ended") or bool(claim.agreement and claim.agreement.stage in BROKEN)


def _mutual(told: Sequence[Telling]) -> bool:
    """Whether two or more each blame the other."""
    for telling in told:
        event = telling.claim.event
        if event and blames(telling.claim) and len(event.actor) > 1:
            words = {w for p in event.recipient for w in p.name.casefold().split()}
            if words <= EACH_OTHER:
                return True
    return False


def _contradict(one: Say, other: Say, named: bool) -> bool:
    """Whether two says of different origins cannot both be true; `named` where two names for it alone are against."""
    if one.origin == other.origin or (one.denied and other.denied):
        return False
    if one.denied or other.denied:
        denial, said = (one, other) if one.denied else (other, one)
        # A denial of one's own part, or of somebody's, does not touch what others are said to have done.
        whom = _lineage(denial.people) | bodies().side(denial.mouth)
        return not said.people or not whom or not _all_known(said.people) or bool(whom & _lineage(said.people)) or named
    if _turns_round(one, other) or _turns_round(other, one):
        return True
    if not one.people or not other.people or not named or _fight(one, other) or _fight(other, one):
        return False
    return not _compatible(one.people, other.people)


def _turns_round(one: Say, other: Say) -> bool:
    """Whether somebody of the side that the other names blames somebody else."""
    own = bodies().side(one.mouth)
    return one.blame and bool(own & _lineage(other.people)) and not own & _lineage(one.people)


def _fight(one: Say, other: Say) -> bool:
    """Whether those who did it, by one say, are those who suffered it, by the other: two sides that fight."""
    return bool(_lineage(one.people) & _lineage(other.others))


def _all_known(people: Sequence[Participant]) -> bool:
    return all(p.actor for p in people)


def _lineage(people: Iterable[Participant]) -> frozenset[str]:
    known = bodies()
    return frozenset().union(*(known.side(p.actor) for p in people))


def _compatible(one: Sequence[Participant], other: Sequence[Participant]) -> bool:
    """Whether two namings of who did it can both be true: somebody is in both, or one names nobody in particular."""
    if _lineage(one) & _lineage(other) or _one_country(one, other) or _one_country(other, one):
        return True
    words = [{w for p in people for w in p.name.casefold().split()} for people in (one, other)]
    return bool(words[0] & words[1]) or not all(any(_particular(p) for p in people) for people in (one, other))


def _one_country(one: Sequence[Participant], other: Sequence[Participant]) -> bool:
    """Whether one says no more than from which country they were, and the other names somebody of it."""
    countries = {p.country for p in other if p.country}
    return any(p.actor is None and p.country in countries for p in one)


def _particular(person: Participant) -> bool:
    """Whether a name tells who: "Hamas", "Shilluk youths", "U.S.-led coalition", and not "Security forces" or "Gunmen"."""
    first, *others = person.name.split() or [""]
    named = any(word[:1].isupper() for word in others) or sum(c.isupper() for c in first) > 1
    alone = not others and first[:1].isupper() and first.casefold() not in agent_nouns()
    return person.actor is not None or person.country is not None or named or alone


def _control(told: Sequence[Telling], mouths: Mouths) -> Dispute | None:
    """Two who are each said, by different origins, to have taken or to hold the same place at the same time."""
    held = [
        t for t in told
        if t.claim.condition and t.claim.condition.type == "control" and t.claim.condition.change in ("gains", "holds")
        and t.claim.condition.holder and t.claim.polarity == "positive"
    ]  # fmt: skip
    against = [
        t for t in held
        if any(not _same_origin(t, u, mouths) and not _compatible(participants(t)[0], participants(u)[0]) for u in held)
    ]  # fmt: skip
    return _by_value("control", against, {t.key: participants(t)[0][0].name for t in against}, mouths)


def _sides(says: Sequence[Say]) -> tuple[Side, ...]:
    by_value: dict[str, list[Say]] = {}
    for say in says:
        names = ", ".join(sorted({p.name for p in say.people}))
        value = f"not {names or 'so'}" if say.denied else names or "another"
        by_value.setdefault(value, []).append(say)
    return tuple(
        Side(value, tuple(dict.fromkeys(s.origin for s in of_it)), tuple(sorted({s.claim for s in of_it})))
        for value, of_it in sorted(by_value.items())
    )


def _time(group: Sequence[Scene], mouths: Mouths) -> Dispute | None:
    """Days that are given precisely and lie more than a day apart: it cannot have happened on both."""
    exact = [
        t for scene in group for t in scene.tellings if t.window and t.window.days <= 2 and t.claim.kind != "figure"
    ]
    against = [
        t for t in exact
        if any(
            t.window and u.window and days_apart(t.window, u.window) > 1 and not _same_origin(t, u, mouths)
            for u in exact
        )
    ]  # fmt: skip
    values = {t.key: (t.time.timex if t.time else "") for t in against}
    return _by_value("time", against, values, mouths)


def _place(told: Sequence[Telling], mouths: Mouths) -> Dispute | None:
    """Places that are given precisely and lie apart."""
    exact = [t for t in told if t.place and t.place.lat is not None and t.place.precision <= 2 and t.claim.kind == "event"]
    against = [
        t for t in exact
        if any(
            t.place and u.place and (alike(t.place, u.place) or 0.0) <= -0.5 and not _same_origin(t, u, mouths)
            for u in exact
        )
    ]  # fmt: skip
    return _by_value("place", against, {t.key: (t.place.name if t.place else "") for t in against}, mouths)


def _same_origin(one: Telling, other: Telling, mouths: Mouths) -> bool:
    return bool({name for _, name in mouths[one.key]} & {name for _, name in mouths[other.key]})


def _by_value(field: str, told: Sequence[Telling], values: Mapping[ClaimKey, str], mouths: Mouths) -> Dispute | None:
    if not told:
        return None
    by_value: dict[str, list[Telling]] = {}
    for telling in told:
        by_value.setdefault(values[telling.key], []).append(telling)
    if len(by_value) < 2:
        return None
    sides = tuple(
        Side(value, tuple(dict.fromkeys(name for t in of_it for _, name in mouths[t.key])), tuple(t.key for t in of_it))
        for value, of_it in sorted(by_value.items())
    )
    return Dispute(field, sides)
