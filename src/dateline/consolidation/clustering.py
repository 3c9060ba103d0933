"""Which scenes are one happening: the same whatever the order in which reports came, with people's judgements above."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dateline.consolidation.blocking import blocks_of_scene
from dateline.consolidation.comparison import SAME, Traits, features, score, traits_of
from dateline.consolidation.joining import Joined
from dateline.consolidation.nearness import FINE, alike, days_apart
from dateline.consolidation.scenes import Scene
from dateline.model.record import ClaimKey, Judgement

Pair = tuple[ClaimKey, ClaimKey]
MACHINE = "machine"


class Verdicts:
    """People's judgements that stand: of each pair the latest that is not withdrawn."""

    def __init__(self, judgements: Iterable[Judgement] = ()):
        latest: dict[Pair, Judgement] = {}
        for judgement in judgements:
            if judgement.withdrawn is not None or judgement.author.startswith(MACHINE):
                continue
            pair = _pair(judgement.one, judgement.other)
            known = latest.get(pair)
            if known is None or (known.time, known.id) < (judgement.time, judgement.id):
                latest[pair] = judgement
        self.same = sorted(pair for pair, j in latest.items() if j.verdict == "same")
        self.different = frozenset(pair for pair, j in latest.items() if j.verdict == "different")
        self._parted = frozenset(key for pair in self.different for key in pair)

    def apart(self, one: ClaimKey, other: ClaimKey) -> bool:
        return one in self._parted and _pair(one, other) in self.different


def _pair(one: ClaimKey, other: ClaimKey) -> Pair:
    return (one, other) if one <= other else (other, one)


def candidates(scenes: Mapping[ClaimKey, Scene]) -> Iterator[Pair]:
    """Pairs of scenes of different reports that share a block. In a province's block only what is no finer meets."""
    blocks: dict[str, list[ClaimKey]] = defaultdict(list)
    for key, scene in scenes.items():
        for block in blocks_of_scene(scene):
            blocks[block].append(key)
    seen: set[Pair] = set()
    for block, keys in blocks.items():
        if len(keys) < 2:
            continue
        province = "|p" in block
        for pair in _near_in_time(keys, scenes, province):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _near_in_time(keys: Sequence[ClaimKey], scenes: Mapping[ClaimKey, Scene], province: bool) -> Iterator[Pair]:
    """The pairs of a block whose days overlap or touch, without looking at the others."""
    dated = []
    for key in keys:
        window = scenes[key].best_window()
        dated.append((window.first if window else -1, window.last if window else -1, key))
    dated.sort()
    for i, (_, last, one) in enumerate(dated):
        fine = province and _fine(scenes[one])
        for first, _, other in dated[i + 1 :]:
            if first > last + 1:
                break
            if one.report == other.report or (fine and _fine(scenes[other])):
                continue
            yield _pair(one, other)


def _fine(scene: Scene) -> bool:
    return any(place.precision <= FINE and place.lat is not None for place in scene.places)


def cluster(scenes: Iterable[Scene], verdicts: Verdicts) -> list[list[Scene]]:
    """Groups of scenes. The best pairs join first; a pair joins only where all of both groups can stand together.

    The result depends on the scenes and verdicts alone: pairs are taken by score and then by key, and what is joined in
    one connected part depends on nothing outside it.
    """
    by_key = {scene.key: scene for scene in sorted(scenes, key=lambda s: s.key)}
    traits: dict[ClaimKey, Traits] = {}
    judged = _judged_same(by_key, verdicts)
    ranked = _ranked(by_key, traits)
    tied = {key for pair in judged for key in pair} | {key for _, one, other in ranked for key in (one, other)}
    groups = _Groups({key: by_key[key] for key in sorted(tied)}, traits, verdicts)
    for one, other in judged:
        groups.join(one, other, judged=True)
    for _, one, other in ranked:
        groups.join(one, other)
    return groups.made() + [[scene] for key, scene in by_key.items() if key not in tied]


def _judged_same(scenes: Mapping[ClaimKey, Scene], verdicts: Verdicts) -> list[Pair]:
    scene_of = {t.key: key for key, scene in scenes.items() for t in scene.tellings} if verdicts.same else {}
    return [(scene_of[a], scene_of[b]) for a, b in verdicts.same if a in scene_of and b in scene_of]


def _ranked(scenes: Mapping[ClaimKey, Scene], traits: dict[ClaimKey, Traits]) -> list[tuple[float, ClaimKey, ClaimKey]]:
    """The pairs that can join, the best first. `traits` are filled with those of all scenes that were looked at."""
    found = []
    for one, other in candidates(scenes):
        for key in (one, other):
            if key not in traits:
                traits[key] = traits_of(scenes[key])
        total = score(features(traits[one], traits[other]))
        if total >= SAME:
            found.append((-round(total, 6), one, other))
    return sorted(found)


def linked(
    frontier: Iterable[Scene], others: Mapping[ClaimKey, Scene], traits: dict[ClaimKey, Traits]
) -> list[Scene]:
    """Those of the other scenes that a link strong enough to join ties to one of the frontier.

    `traits` are those of the other scenes as far as they are worked out; they are filled up.
    """
    blocks: dict[str, list[ClaimKey]] = defaultdict(list)
    for key, scene in others.items():
        for block in blocks_of_scene(scene):
            blocks[block].append(key)
    found: dict[ClaimKey, Scene] = {}
    for scene in frontier:
        own = traits_of(scene)
        for block in blocks_of_scene(scene):
            for key in blocks.get(block, ()):
                other = others[key]
                if key in found or not _may_meet(scene, other, block):
                    continue
                if key not in traits:
                    traits[key] = traits_of(other)
                if score(features(own, traits[key])) >= SAME:
                    found[key] = other
    return [found[key] for key in sorted(found)]


def _may_meet(one: Scene, other: Scene, block: str) -> bool:
    """Whether a pair that shares a block is looked at: as in `candidates`."""
    a, b = one.best_window(), other.best_window()
    apart = bool(a and b and days_apart(a, b) > 1)
    return one.report != other.report and not apart and not ("|p" in block and _fine(one) and _fine(other))


class _Groups:
    """Groups under way, and what keeps two of them apart."""

    def __init__(self, scenes: Mapping[ClaimKey, Scene], traits: dict[ClaimKey, Traits], verdicts: Verdicts):
        self._scenes = scenes
        self._traits = traits
        self._verdicts = verdicts
        self._names = {key: str(key) for key in scenes}
        self._joined = Joined(self._names.values())
        self._members = {str(key): [key] for key in scenes}

    def join(self, one: ClaimKey, other: ClaimKey, *, judged: bool = False) -> None:
        a, b = self._joined.root(self._names[one]), self._joined.root(self._names[other])
        if a == b or not self._can_join(self._members[a], self._members[b], judged):
            return
        self._joined.join(a, b)
        root = self._joined.root(a)
        self._members[root] = self._members.pop(a) + self._members.pop(b)

    def made(self) -> list[list[Scene]]:
        return [[self._scenes[key] for key in sorted(self._members[root])] for root in sorted(self._members)]

    def _traits_of(self, key: ClaimKey) -> Traits:
        if key not in self._traits:
            self._traits[key] = traits_of(self._scenes[key])
        return self._traits[key]

    def _can_join(self, one: list[ClaimKey], other: list[ClaimKey], judged: bool) -> bool:
        if self._verdicts.different and any(
            self._verdicts.apart(t.key, u.key)
            for a in one
            for b in other
            for t in self._scenes[a].tellings
            for u in self._scenes[b].tellings
        ):
            return False
        return judged or not any(self._against(self._traits_of(a), self._traits_of(b)) for a in one for b in other)

    def _against(self, one: Traits, other: Traits) -> bool:
        """Whether two members name days or places that cannot be one."""
        a, b = one.window, other.window
        if a and b and days_apart(a, b) > 1:
            return True
        if one.words & other.words or not one.places or not other.places:
            return False
        said = [likeness for p in one.places for q in other.places if (likeness := alike(p, q)) is not None]
        return bool(said) and max(said) <= -0.5
