"""What happened: events of PLOVER's types, from verbs and from nouns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dateline.codebook.patterns import Category, Pattern
from dateline.model import Participant
from dateline.reading.clauses import Frame
from dateline.reading.drafts import EventDraft
from dateline.reading.matching import Match, Matcher
from dateline.reading.scene import Scene

VIOLENT = {"ASSAULT"}
# Types that a report of sport, trade or weather may word alike: in such a report they need an armed participant.
MARTIAL = {"ASSAULT", "RETREAT", "CONCEDE", "MOBILIZE", "COERCE", "SANCTION", "AGREE"}


class EventReader:
    """Finds the events of a sentence by the event categories of the codebook."""

    def __init__(self, categories: Iterable[Category], classes: Mapping[str, frozenset[str]]):
        self._matcher = Matcher(((c, c.patterns) for c in categories), classes)
        self._classes = classes

    def find(self, scene: Scene, *, conflict: bool) -> list[EventDraft]:
        found: list[EventDraft] = []
        for token in scene.sentence.tokens:
            for match in self._matcher.match(scene, token.i):
                draft = self._draft(scene, match)
                if draft is not None and self._plausible(scene, match, draft, conflict):
                    found.append(draft)
        return distinct(scene, found)

    def _draft(self, scene: Scene, match: Match[Category]) -> EventDraft:
        category, pattern, frame = match.entry, match.pattern, match.frame
        actor = self._roles(scene, frame, pattern.actor)
        recipient = self._roles(scene, frame, pattern.recipient or default_recipient(frame))
        if frame.nominal and not actor:
            actor = scene.modifiers(frame)
        recipient = tuple(p for p in recipient if p not in actor)
        return EventDraft(
            rule=category.id,
            frame=frame,
            judged=frame.i,
            type=category.type,
            modes=pattern.modes or category.modes,
            contexts=category.contexts,
            actor=actor,
            recipient=recipient,
            places=scene.places_of(frame, pattern.place or default_place(frame)),
            status=pattern.status or None,  # type: ignore[arg-type]
        )

    def _roles(self, scene: Scene, frame: Frame, names: Iterable[str]) -> tuple[Participant, ...]:
        for name in names:
            found = scene.participants(scene.argument(frame, name))
            if found:
                return found
            if name == "modifier":
                found = scene.modifiers(frame)
                if found:
                    return found
            if name == "subject":
                # "Israeli fire", "government shells": whose weapon it is.
                found = tuple(p for j in frame.subjects for p in scene.modifiers(scene.clauses.frame(j)) if self._is(scene, j, "weapon"))
                if found:
                    return found
        return ()

    def _is(self, scene: Scene, i: int, name: str) -> bool:
        token = scene.sentence.tokens[i]
        return token.lemma in self._classes.get(name, ()) or token.lower in self._classes.get(name, ())

    def _plausible(self, scene: Scene, match: Match[Category], draft: EventDraft, conflict: bool) -> bool:
        frame = match.frame
        armed = any(self._armed(scene, p) for p in (*draft.actor, *draft.recipient))
        if draft.type in VIOLENT and frame.subjects and not draft.actor:
            agents = [j for j in frame.subjects if not self._is(scene, j, "weapon") and not self._is(scene, j, "attack")]
            if agents and not any(scene.actor(j) for j in agents) and not frame.nominal:
                return False
        if not conflict and draft.type in MARTIAL:
            return armed and not match.pattern.weak
        if match.pattern.weak:
            return armed or bool(draft.actor or draft.recipient)
        return True

    @staticmethod
    def _armed(scene: Scene, participant: Participant) -> bool:
        return any(m.armed for m in scene.actors if m.participant is participant or m.participant == participant)


def default_recipient(frame: Frame) -> tuple[str, ...]:
    return ("on", "against", "of") if frame.nominal else ("object", "on", "against", "at")


def default_place(frame: Frame) -> tuple[str, ...]:
    return ("in", "at", "on", "of", "against", "near") if frame.nominal else ("object",)


def specificity(pattern: Pattern) -> int:
    return len(pattern.with_) + bool(pattern.object) + bool(pattern.subject)


def distinct(scene: Scene, drafts: list[EventDraft]) -> list[EventDraft]:
    """Drops the poorer of two drafts of one type whose predicates are one act ("launched an offensive", "bombed and shelled")."""
    kept: list[EventDraft] = []
    for draft in sorted(drafts, key=lambda d: (-bool(d.actor) - bool(d.recipient) - bool(d.places), d.frame.nominal)):
        twin = next((k for k in kept if same_act(scene, k, draft)), None)
        if twin is None:
            kept.append(draft)
        else:
            twin.modes = tuple(dict.fromkeys((*twin.modes, *draft.modes)))
    return sorted(kept, key=lambda d: d.frame.i)


def same_act(scene: Scene, one: EventDraft, other: EventDraft) -> bool:
    if one.type != other.type:
        return False
    if one.frame.i == other.frame.i:
        return True
    tokens = scene.sentence.tokens
    a, b = one.frame.i, other.frame.i
    related = tokens[b].head == a or tokens[a].head == b or one.frame.governor == b or other.frame.governor == a
    if not related:
        return False
    compatible = not one.actor or not other.actor or names(one.actor) == names(other.actor)
    joined = tokens[b].dep == "conj" or tokens[a].dep == "conj"
    if joined:
        return compatible and one.places == other.places and one.recipient == other.recipient
    return compatible and (tokens[b].dep in ("dobj", "pobj", "nsubj", "nsubjpass", "xcomp", "compound") or tokens[a].dep in ("dobj", "nsubj", "nsubjpass", "xcomp", "compound"))


def names(participants: Iterable[Participant]) -> set[str]:
    return {p.name for p in participants}
