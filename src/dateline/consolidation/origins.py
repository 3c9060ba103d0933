"""Whose knowledge a claim rests on: the mouths of a report, and which of them are one over many reports."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from dateline.codebook.actors import Actor, load_actors
from dateline.codebook.load import DATA
from dateline.consolidation.nearness import words_of_name
from dateline.model import Attribution, Claim, Source, SourceKind
from dateline.model.record import Filing

# Words for who speaks for an office, and for what an office puts out: neither makes another mouth.
SPEAKS_FOR = frozenset(
    "spokesman spokeswoman spokesperson spokesmen spokespeople representative head chief director deputy statement "
    "statements communique report press office release official officials commander minister ministers leader leaders "
    "president chairman secretary general second first another separate joint top senior local member members "
    "authorities colonel brigadier major captain lieutenant a an by from to on".split()
)
# Bodies that have their name from what they belong to: "the ministry" is the one that was named.
BARE_OFFICES: dict[str, frozenset[str]] = {
    "military": frozenset("army military command forces troops operations".split()),
    "government": frozenset("ministry government authorities cabinet presidency administration".split()),
    "police": frozenset("police".split()),
    "international_organisation": frozenset("mission organization organisation agency".split()),
    "ngo": frozenset("charity group organization organisation agency".split()),
    "monitor": frozenset("monitor group observatory network".split()),
}
# Sorts of people: a named one speaks with the unnamed ones of his sort whom the same report quotes.
SORTS: tuple[frozenset[str], ...] = (
    frozenset("leader leaders chief chiefs elder elders sheikh sheikhs".split()),
    frozenset("resident residents villager villagers local locals inhabitant inhabitants people".split()),
    frozenset("witness witnesses eyewitness eyewitnesses survivor survivors".split()),
    frozenset("activist activists".split()),
    frozenset("doctor doctors medic medics nurse".split()),
)
OWN: SourceKind = "media"
_PROPER = re.compile(r"\b[A-Z][\w’'-]+\s+(?:[a-z]{2,3}[- ])?[A-Z][\w’'-]+")


class Mouth(msgspec.Struct, frozen=True):
    """One source as one report has it. `key` is the same for what is surely the same: an actor's id, or folded words.

    `own` marks a report's or an agency's own voice; `person` a person's name, under an office where there is one.
    """

    key: str
    name: str
    kind: SourceKind
    words: frozenset[str]
    own: bool = False
    person: str | None = None
    actor: str | None = None


class Bodies:
    """The actor table as far as it says who belongs to whom."""

    def __init__(self, actors: Iterable[Actor]):
        self._rows = {actor.id: actor for actor in actors}

    @classmethod
    @lru_cache(maxsize=1)
    def known(cls) -> Bodies:
        return cls(load_actors(DATA))

    def name(self, id: str) -> str | None:
        row = self._rows.get(id)
        return row.name if row else None

    def is_person(self, id: str | None) -> bool:
        row = self._rows.get(id or "")
        return row is not None and row.kind == "person"

    def speaks_for(self, id: str | None) -> str | None:
        """The body for which a person speaks by trade; null for a minister or a general, who knows for himself."""
        row = self._rows.get(id or "")
        if row is None or row.kind != "person" or not row.parent or not row.note:
            return None
        return row.parent if re.search(r"spokes(?:man|woman|person)", row.note, re.IGNORECASE) else None

    def above(self, id: str | None) -> tuple[str, ...]:
        """The bodies that hold this one, the nearest first."""
        found: list[str] = []
        row = self._rows.get(id or "")
        while row and row.parent and row.parent not in found and len(found) < 8:
            found.append(row.parent)
            row = self._rows.get(row.parent)
        return tuple(found)

    def side(self, id: str | None) -> frozenset[str]:
        """The actor with all that hold it: two that share one of these are not against each other by name alone."""
        return frozenset((id, *self.above(id))) if id else frozenset()


def innermost(claim: Claim) -> Attribution | None:
    """The link of the chain that is closest to what happened: whose knowledge it is."""
    return claim.attribution[-1] if claim.attribution else None


def own_voice(filing: Filing) -> Mouth:
    """Who vouches for what a report says without a source: the credited agency, else the outlet, else the report."""
    name = filing.agency or filing.outlet or filing.report
    return Mouth(f"own:{name.casefold()}", name, OWN, frozenset(), own=True)


def mouths(filing: Filing) -> dict[str, tuple[Mouth, ...]]:
    """The mouths of each claim of one report, by claim id: one, save where several accuse or deny in one act.

    Within a report, short forms are those that they shorten.
    """
    own = own_voice(filing)
    bodies = Bodies.known()
    found: dict[str, tuple[Mouth, ...]] = {}
    texts: dict[str, str] = {}
    for claim in filing.claims:
        said = tuple((mouth_of(source, bodies), source.text) for source in _sources(claim))
        found[claim.id] = tuple(mouth for mouth, _ in said) or (own,)
        texts |= {mouth.key: text for mouth, text in said}
    return _within_report(found, texts)


def _sources(claim: Claim) -> tuple[Source, ...]:
    """The innermost source; for an accusation or a denial that the report tells itself, those who make it."""
    link = innermost(claim)
    if link is not None:
        return (link.source,)
    if claim.event and claim.event.type in ("ACCUSE", "REJECT"):
        return tuple(Source(p.text, p.start, p.end, p.name, p.actor, _kind(p.sectors)) for p in claim.event.actor)
    return ()


def _kind(sectors: tuple[str, ...]) -> SourceKind:
    kinds: dict[str, SourceKind] = {"MIL": "military", "GOV": "government", "REB": "armed_group", "CVL": "resident"}
    return next((kinds[s] for s in sectors if s in kinds), "other")


def mouth_of(source: Source, bodies: Bodies) -> Mouth:
    """A source taken by itself: a body, a person, or somebody whom the report only describes."""
    spoken_for = bodies.speaks_for(source.actor)
    if spoken_for:
        name = bodies.name(spoken_for) or spoken_for
        return Mouth(spoken_for, name, source.kind, _core(name), person=source.name, actor=spoken_for)
    if source.actor:
        person = source.name if bodies.is_person(source.actor) else None
        return Mouth(source.actor, source.name, source.kind, _core(source.name), person=person, actor=source.actor)
    words = _core(source.name)
    person = source.name if _PROPER.search(source.name) and source.kind in PEOPLE else None
    return Mouth("said:" + " ".join(sorted(words)), source.name, source.kind, words, person=person)


PEOPLE: frozenset[SourceKind] = frozenset(["official", "expert", "witness", "resident", "other"])


@lru_cache(maxsize=65536)
def _core(name: str) -> frozenset[str]:
    """The words of a source's name that tell it from others: without offices, ranks and what only says that it speaks."""
    words = frozenset(_singular(w) for w in words_of_name(name.replace("’", "'").replace("'s", "")))
    return words - SPEAKS_FOR or words


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word


def _within_report(found: dict[str, tuple[Mouth, ...]], texts: dict[str, str]) -> dict[str, tuple[Mouth, ...]]:
    """Folds the mouths of one report: "the ministry" and "the charity", a chief and the chiefs, a surname."""
    all_said = {mouth.key: mouth for said in found.values() for mouth in said if not mouth.own}
    named = [all_said[key] for key in sorted(all_said)]
    into: dict[str, Mouth] = {}
    for mouth in named:
        better = _fuller(mouth, named) or _bare_office(mouth, named) or _sort(mouth, named, texts)
        if better:
            into[mouth.key] = better
    return {id: tuple(_followed(mouth, into) for mouth in said) for id, said in found.items()}


def _followed(mouth: Mouth, into: dict[str, Mouth]) -> Mouth:
    person = mouth.person
    for _ in range(4):
        if mouth.key not in into:
            break
        mouth = into[mouth.key]
    if person and not mouth.person:
        return msgspec.structs.replace(mouth, person=person)
    return mouth


def _fuller(mouth: Mouth, others: Sequence[Mouth]) -> Mouth | None:
    """The one other name that holds all words of this one: "al-Jawari" in "Mohammed al-Jawari"."""
    if mouth.actor or not mouth.words:
        return None
    fuller = [o for o in others if o.key != mouth.key and mouth.words < o.words]
    if not fuller:
        return None
    longest = max(fuller, key=lambda o: (len(o.words), o.key))
    return longest if all(o.words <= longest.words for o in fuller) else None


def _bare_office(mouth: Mouth, others: Sequence[Mouth]) -> Mouth | None:
    """The named body that a bare office word means, where the report names but one of its kind."""
    if mouth.actor or mouth.person:
        return None
    for kind, words in BARE_OFFICES.items():
        if mouth.words and mouth.words <= words:
            meant = [o for o in others if o.actor and o.key != mouth.key and _is_kind(o, kind, words)]
            return meant[0] if len(meant) == 1 else None
    return None


def _is_kind(mouth: Mouth, kind: str, words: frozenset[str]) -> bool:
    return mouth.kind == kind or bool(mouth.words & words)


def _sort(mouth: Mouth, others: Sequence[Mouth], texts: dict[str, str]) -> Mouth | None:
    """For a person with a title of a sort ("Chief Ajak Deng"), the unnamed ones of that sort in the same report."""
    if mouth.actor or mouth.person is None:
        return None
    for sort in SORTS:
        if sort & set(texts.get(mouth.key, "").casefold().split()):
            same = [o for o in others if o.person is None and sort & set(o.name.casefold().split())]
            return same[0] if len(same) == 1 else None
    return None


def fold(mouths: Iterable[Mouth]) -> dict[str, str]:
    """Which keys are one origin, over the reports of one happening: each key with the key that stands for it.

    One body is another where it belongs to it, or where its words are all in the other's and in nobody else's. A person
    stays apart from the body, save who speaks for it.
    """
    bodies = Bodies.known()
    by_key = {m.key: m for m in sorted(mouths, key=lambda m: (m.key, m.name, m.person or ""))}
    stands: dict[str, str] = {}
    for key, mouth in by_key.items():
        if mouth.own:
            continue
        if mouth.actor and not bodies.is_person(mouth.actor):
            held = [a for a in bodies.above(mouth.actor) if a in by_key]
            if held:
                stands[held[-1]] = stands.get(held[-1], key)
        elif not mouth.actor:
            fuller = [o for o in by_key.values() if o.key != key and not o.own and mouth.words and mouth.words < o.words]
            top = [o for o in fuller if not any(o.words < p.words for p in fuller)]
            if len(top) == 1:
                stands[key] = top[0].key
    return {key: _end(key, stands) for key in by_key}


def _end(key: str, stands: dict[str, str]) -> str:
    seen = {key}
    while key in stands and stands[key] not in seen:
        key = stands[key]
        seen.add(key)
    return key


def origin_names(mouths: Iterable[Mouth], stands: dict[str, str]) -> dict[str, tuple[str, SourceKind]]:
    """For each key that stands for an origin, its name and kind: the office, and in brackets who spoke for it."""
    by_origin: dict[str, list[Mouth]] = defaultdict(list)
    for mouth in mouths:
        by_origin[stands[mouth.key]].append(mouth)
    found: dict[str, tuple[str, SourceKind]] = {}
    for key, all_of_it in by_origin.items():
        ordered = sorted(all_of_it, key=lambda m: (m.key != key, -len(m.words), m.name))
        first = ordered[0]
        persons = sorted({m.person for m in ordered if m.person and m.person != first.name})
        name = f"{first.name} ({', '.join(persons)})" if persons else first.name
        found[key] = (name, first.kind)
    return found
