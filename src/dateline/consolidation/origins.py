"""Whose knowledge a claim rests on: the mouths of a report, and which of them are one over many reports."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import msgspec

from dateline.codebook.countries import by_people, load_countries
from dateline.codebook.load import DATA
from dateline.consolidation.bodies import bodies, folded, singular, words
from dateline.model import Attribution, Claim, Source, SourceKind
from dateline.model.record import Filing

OWN: SourceKind = "media"
# Kinds under which a person is quoted for what he is, not for an office that was named before him.
FOR_HIMSELF: frozenset[SourceKind] = frozenset(["witness", "resident", "expert", "unnamed"])
IMPERSONAL: frozenset[SourceKind] = frozenset(["state_media", "media", "document", "international_organisation", "ngo", "monitor"])
MOST_SENTENCES_LATER = 4
MOST_WORDED = 5
LEAST_WORDED = 3  # characters: what is shorter is a pronoun, or letters
MOST_ALSO = 3
_PROPER_WORD = re.compile(r"\b[A-Z]")
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_PROPER = re.compile(r"\b[A-Z][\w’'-]+\s+(?:[a-z]{2,3}[- ])?[A-Z][\w’'-]+")


class Mouth(msgspec.Struct, frozen=True):
    """One source as one report has it. `key` is the same for what is surely the same: an actor's id, or folded words.

    `own` marks a report's or an agency's own voice; `person` a person's name, under an office where there is one;
    `worded` how the report calls it, where that is not its name.
    `speaker` marks somebody described only by the office for which he speaks.
    """

    key: str
    name: str
    kind: SourceKind
    words: frozenset[str]
    own: bool = False
    person: str | None = None
    actor: str | None = None
    speaker: bool = False
    worded: str | None = None


class Said(msgspec.Struct, frozen=True):
    """A mouth as it first speaks in a report: the words for it, and the sentence."""

    mouth: Mouth
    text: str
    sentence: int


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
    found: dict[str, tuple[Mouth, ...]] = {}
    said: dict[str, Said] = {}
    for claim in filing.claims:
        made = [(_called(s.name, s.actor, s.kind, s.text), s.text) for s in _sources(claim)]
        found[claim.id] = tuple(mouth for mouth, _ in made) or (own,)
        for mouth, text in made:
            known = said.get(mouth.key)
            if known is None or claim.sentence < known.sentence:
                said[mouth.key] = Said(mouth, text, claim.sentence)
    into = _shortened([said[key] for key in sorted(said)])
    return {id: tuple(_followed(mouth, into) for mouth in of_claim) for id, of_claim in found.items()}


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


@lru_cache(maxsize=65536)
def _called(name: str, actor: str | None, kind: SourceKind, text: str) -> Mouth:
    """The mouth of these words, wherever they stand."""
    return _worded(mouth_of(Source(text, 0, len(text), name, actor, kind)), text)


def _worded(mouth: Mouth, text: str) -> Mouth:
    """The mouth with what the report calls it, where that has words that its name has not and is no long description."""
    text = re.split(r"[,(]", text)[0].strip()
    words_of_it = _core(text)
    unfit = len(text) < LEAST_WORDED or len(words_of_it) > MOST_WORDED or not _PROPER_WORD.search(text)
    called = _ARTICLE.sub("", text)
    # "Rebels in the town" says where they are; it is no other name for rebels.
    longer = called.casefold().startswith(_ARTICLE.sub("", mouth.name).casefold() + " ")
    if unfit or longer or mouth.person or words_of_it <= _core(mouth.name):
        return mouth
    return msgspec.structs.replace(mouth, worded=called)


def mouth_of(source: Source) -> Mouth:
    """A source taken by itself: a body, a person, or somebody whom the report only describes."""
    known = bodies()
    actor = source.actor or known.named(_body(source.name))
    spoken_for = known.speaks_for(actor)
    if actor and spoken_for:
        name = known.name(spoken_for) or spoken_for
        return Mouth(spoken_for, name, source.kind, _core(name), person=source.name, actor=spoken_for)
    if actor:
        person = source.name if known.is_person(actor) else None
        name = source.name if source.actor else known.name(actor) or source.name
        return Mouth(actor, name, source.kind, _core(name), person=person, actor=actor)
    core = _core(source.name)
    speaker = bool(set(folded(source.name)) & words().of_class["speaker"])
    person = None
    if not speaker and source.kind not in IMPERSONAL and _PROPER.search(source.name):
        person = source.name
    key = "said:" + " ".join(sorted(core))
    return Mouth(key, source.name, source.kind, core, person=person, speaker=speaker)


@lru_cache(maxsize=65536)
def _body(name: str) -> tuple[str, ...]:
    """The words of the body for which a description says somebody speaks: "statement by the X" is X."""
    table = words().of_class
    dropped = table["passing"] | table["document"] | table["speaker"]
    found = list(folded(name))
    while found and found[0] in dropped - {"general"}:
        found.pop(0)
    while found and found[-1] in table["document"] | table["speaker"]:
        found.pop()
    return tuple(found)


@lru_cache(maxsize=65536)
def _core(name: str) -> frozenset[str]:
    """The words of a source's name that tell it from others: without offices, ranks and what only says that it speaks."""
    table = words().of_class
    found = frozenset(singular(word) for word in folded(name))
    dropped = table["passing"] | table["document"] | table["speaker"] | table["rank"]
    return found - dropped - {singular(word) for word in dropped} or found


def _shortened(said: Sequence[Said]) -> dict[str, Mouth]:
    """The mouths of one report that are others of it: "the ministry", a surname, a chief beside the chiefs, a man by name
    after the office that he holds.
    """
    into: dict[str, Mouth] = {}
    for one in said:
        better = _fuller(one, said) or _bare_office(one, said) or _sort(one, said) or _holder(one, said)
        if better:
            into[one.mouth.key] = better
    return into


def _followed(mouth: Mouth, into: Mapping[str, Mouth]) -> Mouth:
    person = mouth.person
    seen: set[str] = set()
    while mouth.key in into and mouth.key not in seen:
        seen.add(mouth.key)
        mouth = into[mouth.key]
    if person and not mouth.person:
        return msgspec.structs.replace(mouth, person=person)
    return mouth


def _fuller(one: Said, others: Sequence[Said]) -> Mouth | None:
    """The one other name that holds all words of this one: "al-Jawari" in "Mohammed al-Jawari"."""
    mouth = one.mouth
    if mouth.actor or not mouth.words:
        return None
    fuller = [o.mouth for o in others if o.mouth.key != mouth.key and mouth.words < o.mouth.words]
    if not fuller:
        return None
    longest = max(fuller, key=lambda o: (len(o.words), o.key))
    return longest if all(o.words <= longest.words for o in fuller) else None


@lru_cache(maxsize=1)
def _offices() -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """The words for offices by the kind of body, as they stand and with those for one."""
    return tuple(
        (kind, office, office | frozenset(singular(word) for word in office)) for kind, office in words().groups["office"].items()
    )


def _bare_office(one: Said, others: Sequence[Said]) -> Mouth | None:
    """The named body that a bare office word means, where the report has quoted but one of its kind so far."""
    mouth = one.mouth
    if mouth.actor or mouth.person:
        return None
    for kind, office, forms in _offices() if mouth.words else ():
        if mouth.words <= forms:
            named = [o.mouth for o in others if o.mouth.actor and o.mouth.key != mouth.key and o.sentence <= one.sentence]
            meant = {o.key: o for o in named if o.kind == kind or o.words & office}
            if len(meant) == 1:
                return next(iter(meant.values()))
    return None


def _sort(one: Said, others: Sequence[Said]) -> Mouth | None:
    """For a person with a title of a sort ("Chief Ajak Deng"), the unnamed ones of that sort in the same report."""
    if one.mouth.actor or one.mouth.person is None:
        return None
    for sort in words().groups["sort"].values():
        if sort & set(folded(one.text)):
            same = [o.mouth for o in others if not o.mouth.actor and o.mouth.person is None and sort & set(folded(o.mouth.name))]
            return same[0] if len(same) == 1 else None
    return None


def _holder(one: Said, others: Sequence[Said]) -> Mouth | None:
    """The office whose head spoke unnamed a little before, for a man who is named without saying what he is.

    Newswire tells first what a source is and only then its name: "the head of civil defence said. … Brigadier X said".
    """
    mouth = one.mouth
    if mouth.person is None or mouth.kind in FOR_HIMSELF or not _undescribed(one):
        return None
    before = [o for o in others if o.mouth.speaker and 0 < one.sentence - o.sentence <= MOST_SENTENCES_LATER]
    if len(before) != 1:
        return None
    if mouth.actor:
        return before[0].mouth if before[0].mouth.words & set(folded(bodies().office(mouth.actor))) else None
    named = [o for o in others if o.mouth.person and o.mouth.key != mouth.key and not o.mouth.actor and _undescribed(o)]
    return None if named else before[0].mouth


def _undescribed(one: Said) -> bool:
    """Whether the words for a person are his name alone, or his name after a rank."""
    return set(folded(one.text)) - words().of_class["rank"] <= set(folded(one.mouth.person or ""))


def forces_meant(mouth: Mouth, forces: Iterable[str]) -> Mouth | None:
    """For "an army spokesman", the one state's forces that the happening names, if it is but one."""
    known = bodies()
    named = sorted({id for id in forces if known.arms(id)})
    office = words().groups["office"]["military"]
    bare = not mouth.actor and not mouth.own and not mouth.person and mouth.words
    if not bare or len(named) != 1 or not mouth.words <= office | {singular(word) for word in office}:
        return None
    name = known.name(named[0]) or named[0]
    return Mouth(named[0], name, mouth.kind, _core(name), actor=named[0], worded=mouth.worded or mouth.name)


def fold(found: Iterable[Mouth]) -> dict[str, str]:
    """Which keys are one origin, over the reports of one happening: each key with the key that stands for it.

    One body is another where it belongs to it, where both are forces of one state, or where its words are all in the
    other's and in nobody else's. A person stays apart from his body, save who speaks for it.
    """
    by_key = {m.key: m for m in sorted(found, key=lambda m: (m.key, m.name, m.person or ""))}
    named = {key: m for key, m in by_key.items() if not m.own}
    stands: dict[str, str] = {}
    stands |= _parts(named)
    stands |= _publishers(by_key)
    for key, mouth in named.items():
        # Of "a Syrian official" no more is known than the country: many bodies have its name in theirs.
        if not mouth.actor and mouth.words - _peoples():
            fuller = [o for o in named.values() if mouth.words < o.words]
            top = [o for o in fuller if not any(o.words < p.words for p in fuller)]
            if len(top) == 1:
                stands[key] = top[0].key
    return {key: _end(key, stands) for key in by_key}


@lru_cache(maxsize=1)
def _peoples() -> frozenset[str]:
    """The words for countries and their people."""
    return frozenset(singular(word) for word in by_people(load_countries(DATA)))


def _publishers(by_key: Mapping[str, Mouth]) -> dict[str, str]:
    """A body's own reports speak for it: the own voice of SANA is the SANA that others cite."""
    found = {key: bodies().named(folded(mouth.name)) for key, mouth in by_key.items() if mouth.own}
    return {key: actor for key, actor in found.items() if actor and actor in by_key}


def _parts(named: Mapping[str, Mouth]) -> dict[str, str]:
    """Bodies that stand for a larger one of which they are the only part that speaks, and forces of one state."""
    known = bodies()
    parts: dict[str, list[str]] = defaultdict(list)
    arms: dict[str, list[str]] = defaultdict(list)
    for key, mouth in named.items():
        if not mouth.actor or known.is_person(mouth.actor):
            continue
        whose = known.arms(mouth.actor)
        if whose:
            arms[whose].append(key)
        for above in known.above(mouth.actor):
            if above in named:
                parts[above].append(key)
    found = {above: keys[0] for above, keys in sorted(parts.items()) if len(keys) == 1}
    for keys in arms.values():
        for key in keys:
            if key != keys[0] and key not in found:
                found[key] = keys[0]
    return found


def _end(key: str, stands: Mapping[str, str]) -> str:
    seen = {key}
    while key in stands and stands[key] not in seen:
        key = stands[key]
        seen.add(key)
    return key


def origin_names(found: Iterable[Mouth], stands: Mapping[str, str]) -> dict[str, tuple[str, SourceKind]]:
    """For each key that stands for an origin, its name and kind: the body, and in brackets who spoke for it and its other names."""
    by_origin: dict[str, list[Mouth]] = defaultdict(list)
    for mouth in found:
        by_origin[stands[mouth.key]].append(mouth)
    named: dict[str, tuple[str, SourceKind]] = {}
    for key, all_of_it in by_origin.items():
        ordered = sorted(all_of_it, key=lambda m: (m.key != key, -len(m.words), m.name, m.person or "", m.worded or ""))
        first = ordered[0]
        other = [name for m in ordered for name in (m.person, None if m.speaker else m.name, m.worded) if name]
        also: dict[frozenset[str], str] = {_core(first.name): first.name}
        for name in other:
            if not any(_core(name) <= known for known in also):
                also[_core(name)] = name
        brackets = list(also.values())[1 : 1 + MOST_ALSO]
        named[key] = (f"{first.name} ({', '.join(brackets)})" if brackets else first.name, first.kind)
    return named
