"""What holds over a time: control of a place, siege, blockade, a truce in force, calm."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import cast

import msgspec

from dateline.codebook.patterns import ConditionCategory
from dateline.model import Change, ConditionType, Participant, Place, Status
from dateline.reading.drafts import ConditionDraft, EventDraft
from dateline.reading.matching import Match, Matcher, is_name, is_to_come
from dateline.reading.places_sites import LYING, SITE
from dateline.reading.scene import Scene
from dateline.reading.syntax import Token

ASKING = frozenset({"WP", "WP$", "WDT"})
QUESTIONS = frozenset({"ccomp", "csubj", "csubjpass", "xcomp", "ROOT", "acomp"})
COUNTRY = 6  # UCDP's precision of a whole country
CAPTIVE = frozenset({"hostage", "captive", "prisoner"})
FORMERLY = frozenset({"formerly", "previously", "once"})
NEEDS_PLACE = {"control", "contested"}


class ConditionReader:
    """Finds the conditions of a sentence by the condition categories of the codebook."""

    def __init__(self, categories: Iterable[ConditionCategory], classes: Mapping[str, frozenset[str]]):
        self._matcher = Matcher(((c, c.patterns) for c in categories), classes)
        self._sites = classes.get("site", frozenset())
        self._nouns = classes.get("place-noun", frozenset())

    def find(self, scene: Scene, events: list[EventDraft], *, conflict: bool) -> list[ConditionDraft]:
        """`events` of the same sentence tell who besieges where the words of the siege do not."""
        found: list[ConditionDraft] = []
        for token in scene.sentence.tokens:
            named = scene.actor(token.i) if token.pos == "PROPN" else None
            if named is not None and named.head != token.i:
                # A word of somebody's name tells nothing ("the Movement for the Liberation of …").
                continue
            for match in self._matcher.match(scene, token.i):
                if asked_for(scene, match):
                    continue
                draft = self._draft(scene, match)
                if self._plausible(scene, match, draft, conflict):
                    found.append(draft)
        found = distinct(scene, found)
        for draft in found:
            if draft.type in ("siege", "blockade") and draft.change != "ends" and not draft.holder:
                draft.holder = assailant(scene, draft, events)
        return found

    def _draft(self, scene: Scene, match: Match[ConditionCategory]) -> ConditionDraft:
        category, pattern, frame = match.entry, match.pattern, match.frame
        holder = self._roles(scene, match, pattern.actor)
        against = self._roles(scene, match, pattern.recipient) if pattern.recipient else ()
        lapsed = category.change == "holds" and category.type in ("control", "presence") and no_longer(scene, frame.i)
        return ConditionDraft(
            rule=category.id,
            frame=frame,
            judged=frame.i if scene.sentence.tokens[frame.i].dep != "amod" else -1,
            type="control" if lapsed else cast(ConditionType, category.type),
            change="loses" if lapsed else cast(Change, category.change),
            polarity="positive" if lapsed else None,
            holder=holder,
            against=tuple(p for p in against if p not in holder),
            places=self._places(scene, match),
            status=cast(Status, pattern.status) if pattern.status else None,
        )

    def _roles(self, scene: Scene, match: Match[ConditionCategory], names: Iterable[str]) -> tuple[Participant, ...]:
        for name in names:
            heads = scene.argument(match.frame, name)
            found = scene.participants(heads) or tuple(m.participant for j in heads if (m := scene.modifier_actor(j)))
            if not found and name == "modifier":
                found = scene.modifiers(match.frame)
            if not found and name.startswith("object-"):
                found = tuple(p for j in match.frame.objects for p in scene.modifiers(scene.clauses.frame(j)))
            if found:
                return found
        return ()

    def _places(self, scene: Scene, match: Match[ConditionCategory]) -> list[Place]:
        """The places of the role arguments, each one; a site without a name where the words give no more."""
        named: list[Place] = []
        sites: list[Place] = []
        for name in match.pattern.place or ("object",):
            for j in scene.argument(match.frame, name):
                found = self._named(scene, j)
                named += found
                token = scene.sentence.tokens[j]
                if not found and (token.lemma in self._sites or (token.tag == "NNS" and token.lemma in self._nouns)):
                    sites.append(site(scene, j))
            if named or sites:
                break
        if named:
            return list(dict.fromkeys(named))
        around = scene.places_of(match.frame) if not sites else []
        return sites or around[:1]

    def _named(self, scene: Scene, j: int) -> list[Place]:
        """The places of argument `j`; of "two streets in the east of Goma" these streets, and not Goma."""
        found = self._stated(scene, j)
        token = scene.sentence.tokens[j]
        if not found or token.tag != "NNS" or token.lemma not in self._nouns or {p.geonames for p in found} != {found[0].geonames}:
            return found
        whole = found[0]
        inside = whole.start is not None and whole.end is not None and whole.start <= token.start < whole.end
        # A site's phrase that holds the name tells where it lies; one that does not points back to what was named.
        named = inside and not (whole.name in whole.text and any(p.rule == SITE for p in scene.place_at(j)))
        called = any(p.place == whole for c in scene.sentence.children(j, "appos") for p in scene.place_at(c.i))
        return found if named or called else [part_of(site(scene, j), whole)]

    def _stated(self, scene: Scene, j: int) -> list[Place]:
        """The named places of argument `j`: its own, those that it is said to be, or that are said to be it."""
        sentence = scene.sentence
        token = sentence.tokens[j]
        if token.lower == "it":
            return scene.meant_by_it(j) or [p.place for p in scene.places if p.role == "place" and p.last < j][-1:]
        found = [p.place for p in scene.place_at(j)]
        if any(p.rule == "place.name" and p.first < j == p.last for p in scene.place_at(j)):
            return found  # "Wad Madani city (Al Jazirah)" is the city
        if token.lemma not in self._sites:
            return found or ([site(scene, j)] if is_name(scene, j) else []) or scene.places_within([j]) or self._qualified(scene, j)
        called = [c.i for c in sentence.children(j, "appos")]
        called += [
            c
            for p in sentence.children(j, "prep")
            if p.lower == "of"
            for k in sentence.children(p.i, "pobj")
            for c in sentence.conjuncts(k.i)
        ]
        if token.dep == "appos":
            called.append(token.head)
        elif token.dep == "attr" and sentence.tokens[token.head].lemma in ("be", "become", "remain"):
            called += scene.clauses.arguments.surface(token.head)
        named = [place for i in called for place in [p.place for p in scene.place_at(i)] or ([site(scene, i)] if is_name(scene, i) else [])]
        if named:
            return named
        if not found:
            for preposition in sentence.children(j, "prep"):
                found = [
                    p.place
                    for c in sentence.children(preposition.i, "pobj")
                    for k in sentence.conjuncts(c.i)
                    for p in scene.place_at(k)
                ]
                if found:
                    return found
        return found or scene.places_within([j]) or following_place(scene, j) or self._qualified(scene, j)

    def _qualified(self, scene: Scene, j: int) -> list[Place]:
        """The place in front of a common noun ("Afrin's town centre"), else the name that both make ("Sambisa forest")."""
        if scene.sentence.tokens[j].lemma not in self._nouns:
            return []
        front = scene.sentence.children(j, "compound", "poss", "nmod")
        named = [p.place for c in front if scene.actor(c.i) is None for p in scene.places_at.get(c.i, ())]
        return named[:1] or ([site(scene, j)] if any(c.pos == "PROPN" and c.dep == "compound" for c in front) else [])

    def _plausible(self, scene: Scene, match: Match[ConditionCategory], draft: ConditionDraft, conflict: bool) -> bool:
        if draft.type == "siege" and is_law(scene, draft.frame.i):
            return False
        if (draft.type in NEEDS_PLACE and not draft.places) or match.frame.particles & CAPTIVE:
            return False
        if match.pattern.weak and draft.change == "loses" and all(p.geonames and p.precision >= COUNTRY for p in draft.places):
            # Forces that leave a country did not hold it.
            return False
        armed = any(m.armed for m in scene.actors if m.participant in (*draft.holder, *draft.against))
        if not conflict or match.pattern.weak or draft.type == "presence":
            return armed
        return True


def is_law(scene: Scene, i: int) -> bool:
    """Whether a siege is the name of a rule: who declares a state of siege besieges nobody."""
    token, before = scene.sentence.tokens[i], scene.sentence.tokens[max(0, i - 2) : i]
    return token.lower == "siege" and [t.lower for t in before] == ["state", "of"]


def assailant(scene: Scene, draft: ConditionDraft, events: list[EventDraft]) -> tuple[Participant, ...]:
    """The one who attacks in the clauses that hang on the siege, where there is only one."""
    below = set(scene.sentence.subtree(draft.frame.i))
    attackers = {e.actor for e in events if e.type in ("ASSAULT", "COERCE") and e.actor and e.frame.i in below}
    return next(iter(attackers)) if len(attackers) == 1 else ()


def following_place(scene: Scene, i: int) -> list[Place]:
    """The place in the phrase that stands right after a site, wherever the parse hangs it ("territory in the desert")."""
    tokens = scene.sentence.tokens
    if i + 1 < len(tokens) and tokens[i + 1].lower in ("in", "of", "near", "around", "outside"):
        return [p.place for c in scene.sentence.children(i + 1, "pobj") for p in scene.place_at(c.i)]
    return []


def site(scene: Scene, i: int) -> Place:
    """A place that the report names only by what it is ("two villages")."""
    first, last = scene.sentence.noun_phrase(i)
    words = scene.sentence.words(first, last)
    tokens = scene.sentence.tokens
    here = (p for p in scene.places if p.role == "place")
    # One that another clause names need not be round it.
    near = next((p.place for p in here if not any(_tells(t) for t in tokens[min(i, p.head) : max(i, p.head)])), None)
    country, admin1 = (near.country, near.admin1) if near else (None, None)
    return Place(words.text, words.start, words.end, words.text, country=country, admin1=admin1, precision=4 if admin1 else 6)


def _tells(token: Token) -> bool:
    """Whether the word is a verb that tells more than where something lies."""
    return token.pos in ("VERB", "AUX") and token.lemma not in LYING


def asked_for(scene: Scene, match: Match[ConditionCategory]) -> bool:
    """Whether the words only ask who holds it: "it was not clear who held the base" says of nobody that he did.

    A relative clause asks nothing: "the group, whose fighters hold the base".
    """
    sentence = scene.sentence
    at = sentence.tokens[match.frame.i]
    while at.dep == "conj":
        at = sentence.tokens[at.head]
    if at.dep not in QUESTIONS:
        return False
    heads = [j for name in match.pattern.actor for j in scene.argument(match.frame, name)]
    return any(t.tag in ASKING and t.lower != "that" for j in heads for t in (sentence.tokens[j], *sentence.children(j, "det", "poss")))


def part_of(part: Place, whole: Place) -> Place:
    """Places that lie somewhere in a named one."""
    return msgspec.structs.replace(part, country=whole.country, admin1=whole.admin1, precision=max(whole.precision, 4))


def no_longer(scene: Scene, i: int) -> bool:
    """Whether predicate `i`, or the verb that it hangs on, is said to hold no longer."""
    sentence = scene.sentence
    if any(c.lower in FORMERLY for c in sentence.children(i, "advmod")):
        return True
    verb = next((a for a in (i, *sentence.ancestors(i)) if sentence.tokens[a].pos in ("VERB", "AUX")), i)
    reach = sentence.subtree(verb)
    lows = [sentence.tokens[j].lower for j in reach if j < verb + 5]
    return (
        any(
            (one == "no" and two == "longer") or (one in ("any", "no") and two == "more") for one, two in pairwise(lows)
        )
        or "anymore" in lows
    )


def distinct(scene: Scene, drafts: list[ConditionDraft]) -> list[ConditionDraft]:
    """Drops a draft that another of the same type, change and place says better."""
    kept: list[ConditionDraft] = []
    for draft in sorted(drafts, key=lambda d: (d.frame.nominal, not d.holder, not d.places)):
        twins = [
            k
            for k in kept
            if k.type == draft.type
            and ((draft.frame.nominal and not lasts(scene, draft, k)) or k.change == draft.change)
        ]
        if any(
            not draft.places or located(k) & located(draft)
            for k in twins
            if not draft.holder or not k.holder or k.holder == draft.holder
        ):
            continue
        kept.append(draft)
    return sorted(kept, key=lambda d: d.frame.i)


def located(draft: ConditionDraft) -> set[tuple[str, int | None]]:
    """Where it holds, whatever words name the place ("Goma" and "the city")."""
    return {(p.name, p.geonames) for p in draft.places}


def lasts(scene: Scene, draft: ConditionDraft, other: ConditionDraft) -> bool:
    """Whether a siege that is to be lifted still holds ("demanded that they lift the siege")."""
    verb = other.frame.i
    return other.change == "ends" and draft.change != "ends" and (is_to_come(scene, verb) or scene.sentence.tokens[verb].tag == "VB")
