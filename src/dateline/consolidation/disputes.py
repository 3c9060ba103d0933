"""What claims of different origins cannot both be true about: who did it, whether, where, when, how many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from dateline.consolidation.families import Family
from dateline.consolidation.nearness import alike, days_apart
from dateline.consolidation.origins import Bodies, Mouth
from dateline.consolidation.scenes import Scene, Telling, blames, denies, participants
from dateline.model import Participant
from dateline.model.record import ClaimKey, Dispute, Side, Toll

ABOUT = 0.1  # "about 200" allows a tenth more or less
Mouths = Mapping[ClaimKey, tuple[tuple[Mouth, str], ...]]
EACH_OTHER = frozenset("side sides other one another each".split())


class Say(msgspec.Struct, frozen=True):
    """What one origin holds as to who did it; `ids` and `names` of those it names, none where it denies only."""

    origin: str
    mouth: str | None
    people: tuple[Participant, ...]
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
    found = [_actor(told, mouths, family), _time(group, mouths), _place(told, mouths), *_numbers(tolls)]
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
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
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
    says = [say for telling in told for say in _says(telling, mouths)]
    against: list[Say] = []
    for say in says:
        if any(_contradict(say, other) for other in says):
            against.append(say)
    if not against and not _mutual(told):
        return None
    denied = [say for say in against if say.denied]
    named = any(say.people and not say.denied for say in says)
    field = "actor" if named or not denied or any(s.people or s.mouth for s in denied) else "type"
    return Dispute(field, _sides(against or says))


def _says(telling: Telling, mouths: Mouths) -> list[Say]:
    """What a claim says as to who did it, for each of its mouths."""
    claim = telling.claim
    if claim.kind == "figure":
        return []
    actor, recipient = participants(telling)
    blame = blames(claim)
    refuses = denies(claim)
    denied = claim.polarity == "negative" or refuses
    people = recipient if blame else () if refuses else actor
    if not people and not denied and not blame:
        return []
    return [Say(name, mouth.actor, people, telling.key, denied, blame) for mouth, name in mouths[telling.key]]


def _mutual(told: Sequence[Telling]) -> bool:
    """Whether two or more each blame the other."""
    for telling in told:
        event = telling.claim.event
        if event and blames(telling.claim) and len(event.actor) > 1:
            words = {w for p in event.recipient for w in p.name.casefold().split()}
            if words <= EACH_OTHER:
                return True
    return False


def _contradict(one: Say, other: Say) -> bool:
    if one.origin == other.origin or (one.denied and other.denied):
        return False
    if one.denied or other.denied:
        return True
    if not one.people or not other.people:
        accuser, said = (one, other) if not one.people else (other, one)
        return bool(Bodies.known().side(accuser.mouth) & _lineage(said.people))
    return not _compatible(one.people, other.people)


def _lineage(people: Iterable[Participant]) -> frozenset[str]:
    bodies = Bodies.known()
    return frozenset().union(*(bodies.side(p.actor) for p in people))


def _compatible(one: Sequence[Participant], other: Sequence[Participant]) -> bool:
    """Whether two namings of who did it can both be true: somebody is in both, or one names nobody in particular."""
    if _lineage(one) & _lineage(other):
        return True
    words = [{w for p in people for w in p.name.casefold().split()} for people in (one, other)]
    return bool(words[0] & words[1]) or not all(any(_particular(p) for p in people) for people in (one, other))


def _particular(person: Participant) -> bool:
    return person.actor is not None or any(word[:1].isupper() for word in person.name.split()[:4] if word)


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
            days_apart(t.window, u.window) > 1 and not _same_origin(t, u, mouths)
            for u in exact if t.window and u.window
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
            (alike(t.place, u.place) or 0.0) <= -0.5 and not _same_origin(t, u, mouths)
            for u in exact if t.place and u.place
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
