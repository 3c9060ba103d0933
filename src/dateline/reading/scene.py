"""One sentence with all that was found in it, as the steps that look for events and conditions see it."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.model import Participant, Place, Time
from dateline.reading.clauses import Clauses, Frame
from dateline.reading.mentions import ActorMention, FigureMention, PlaceMention, Said, TimeMention
from dateline.reading.scene_places import Placing
from dateline.reading.scene_times import Dating, Realities, alike
from dateline.reading.syntax import Sentence

HOLDING = frozenset({"hold", "control", "occupy", "man", "defend", "run", "use", "own", "operate"})
POINTING_NOWHERE = frozenset({"it", "its", "which", "that", "this", "what", "who", "whom"})
REFLEXIVE = {"himself", "herself", "itself", "themselves", "ourselves"}


class Scene:
    """Finds the participants, the place and the time of a predicate. All token arguments are indices in the sentence."""

    def __init__(
        self,
        sentence: Sentence,
        clauses: Clauses,
        actors: list[ActorMention],
        places: list[PlaceMention],
        times: list[TimeMention],
        figures: list[FigureMention],
        said: list[Said],
    ):
        actors = [m for m in actors if not is_place_name(m, places)]
        self.sentence, self.clauses = sentence, clauses
        self.actors, self.places, self.times, self.figures, self.said = actors, places, times, figures, said
        self.actor_at = {m.head: m for m in reversed(actors)}
        self._actor_over: dict[int, ActorMention] = {}
        for m in sorted(actors, key=lambda m: m.first - m.last):
            for i in range(m.first, m.last + 1):
                self._actor_over[i] = m
        self.places_at: dict[int, list[PlaceMention]] = {}
        for p in places:
            if p.role != "dateline" and not self._acts(p) and not is_inside_name(p, actors):
                for i in stands_for(sentence, p):
                    self.places_at.setdefault(i, []).append(p)
        self.places = [p for p in places if not self._acts(p) and not is_inside_name(p, actors)]
        self._inside: dict[int, int] = {}
        for number, words in enumerate(sorted(said, key=lambda s: -len(s.content))):
            for i in words.content:
                self._inside[i] = number + 1
            around = [c.i for c in sentence.children(words.cue, "prep", "npadvmod")] if words.cue >= 0 else []
            if around and words.content.issuperset(around):
                self._inside[words.cue] = number + 1  # where and when it was counted, it was
        self._dating = Dating(sentence, clauses, times, self._inside)
        self._placing = Placing(sentence, clauses, self.places, self.places_at, self.actor_at, times, self._inside)

    def _acts(self, place: PlaceMention) -> bool:
        """Whether a country's name stands for its government here, as the doer or a party, and for no place."""
        mention = self.actor_at.get(place.head)
        if mention is None or not mention.metonym or (place.place.precision < 6 and place.role != "metonym"):
            return False
        tokens = self.sentence.tokens
        at = tokens[place.head]
        while at.dep == "conj" and tokens[at.head].pos == "PROPN":
            at = tokens[at.head]
        if at.dep == "pobj" and tokens[at.head].lower == "of":
            return place.role == "metonym"
        return at.dep == "nsubj" or (at.dep == "pobj" and tokens[at.head].lower in ("by", "between", "with"))

    # ── participants ───────────────────────────────────────────────────────────────────────────────────────────────

    def actor(self, i: int) -> ActorMention | None:
        """The mention headed by token `i`, else the one whose words cover it."""
        found = self.actor_at.get(i)
        if found is None:
            over = self._actor_over.get(i)
            if over is not None and not (
                over.first <= i < over.head and self.sentence.tokens[i].dep in ("amod", "compound") and not over.metonym
            ):
                found = over
        return found

    def participants(self, tokens: Iterable[int]) -> tuple[Participant, ...]:
        found: list[Participant] = []
        for i in tokens:
            mention = self.actor(i)
            if (
                mention is not None
                and mention.participant.text.lower() not in REFLEXIVE
                and not is_unresolved(mention)
                and mention.participant not in found
            ):
                found.append(mention.participant)
        return tuple(found)

    def argument(self, frame: Frame, name: str) -> list[int]:
        """The heads of a named argument: subject, object, indirect, modifier, surface, or a preposition.

        `above` is what a noun in a prepositional phrase is said of, `year` the year before a noun, `self` the predicate.
        """
        if "." in name:
            outer, _, inner = name.partition(".")
            return [k for j in self.argument(frame, outer) for k in self.argument(self.clauses.frame(j), inner)]
        if name == "above":
            return self._above(frame.i)
        if name == "self":
            return [frame.i]
        if name == "complement":
            return frame.complements
        if name == "year":
            of = [p for c in self.sentence.children(frame.i, "prep") if c.lower == "of" for p in self.sentence.children(c.i, "pobj")]
            return [
                c.i
                for c in (*self.sentence.children(frame.i), *of)
                if c.tag == "CD" and len(c.text) == 4 and c.text[:2] in ("19", "20")
            ]
        if name == "subject":
            return frame.subjects
        if name == "object":
            return frame.objects
        if name == "indirect":
            return frame.indirect
        if name == "surface":
            return frame.surface
        if name == "modifier":
            return [j for j in frame.modifiers if self.actor(j) is not None or self.modifier_actor(j) is not None]
        found = list(frame.preps.get(name, ()))
        if not found and not frame.nominal:
            for j in frame.objects:
                found += self._behind(j, name)
        return found

    def _behind(self, i: int, name: str) -> list[int]:
        """What preposition `name` governs behind noun `i`, or behind the name that another one gives it ("cleared the town of
        Bor of rebels").
        """
        found: list[int] = []
        for c in self.sentence.children(i, "prep"):
            for p in self.sentence.children(c.i, "pobj"):
                found += self.clauses.arguments.expand(p.i) if c.lower == name else []
                found += self._behind(p.i, name) if p.pos == "PROPN" else []
        return found

    def _above(self, i: int) -> list[int]:
        """What noun `i` is said of by the preposition before it: "the town" of "the town under army control",
        "the town fell into rebel hands"; or by the copula: "the guards remained mere spectators".
        """
        tokens = self.sentence.tokens
        preposition = tokens[tokens[i].head]
        if tokens[i].dep == "attr":
            return self.clauses.frame(preposition.i).surface
        if tokens[i].dep != "pobj":
            return []
        if preposition.lower == "of" and tokens[preposition.head].lower == "out":
            preposition = tokens[preposition.head]
        governor = tokens[preposition.head]
        if governor.pos in ("NOUN", "PROPN"):
            return [governor.i]
        if governor.pos in ("VERB", "AUX"):
            frame = self.clauses.frame(governor.i)
            return frame.objects or frame.surface
        return []

    def modifier_actor(self, i: int) -> ActorMention | None:
        """An actor mention that is only the modifier of a noun ("rebel attack", "Israel's shelling")."""
        over = self._actor_over.get(i)
        return over if over is not None and over.first <= i <= over.last else None

    def owner(self, i: int) -> ActorMention | None:
        """Whose thing noun `i` is, as its modifier or after "of" tells ("rebel positions", "a convoy of the army")."""
        found = [self.modifier_actor(c.i) or self.actor_at.get(c.i) for c in self.sentence.children(i, "poss", "compound", "amod", "nmod")]
        for c in self.sentence.children(i, "prep"):
            if c.lower == "of":
                found += [self.actor(p.i) for p in self.sentence.children(c.i, "pobj")]
        return next((m for m in found if m is not None and not is_unresolved(m)), None) or self.occupant(i)

    def occupant(self, i: int) -> ActorMention | None:
        """Who holds the ground or the post that noun `i` is ("a pocket held by the rebels")."""
        held = [c.i for c in self.sentence.children(i, "acl") if c.lemma in HOLDING]
        by = [p.i for h in held for c in self.sentence.children(h, "agent") for p in self.sentence.children(c.i, "pobj")]
        return next((m for j in by if (m := self.actor(j)) is not None and not is_unresolved(m)), None)

    def named_by(self, i: int) -> Participant:
        """A participant of the words of noun `i`, for one who acts or suffers and is in no table."""
        first, last = self.sentence.noun_phrase(i)
        while first < i and self.sentence.tokens[first].dep in ("det", "punct"):
            first += 1
        span = self.sentence.words(first, last)
        return Participant(span.text, span.start, span.end, span.text)

    def modifiers(self, frame: Frame) -> tuple[Participant, ...]:
        found = []
        for j in frame.modifiers:
            mention = self.modifier_actor(j)
            if (
                mention is not None
                and not (mention.first <= frame.i <= mention.last)
                and mention.participant not in found
            ):
                found.append(mention.participant)
        return tuple(found)

    # ── places ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def place_at(self, i: int) -> list[PlaceMention]:
        return self._placing.place_at(i)

    def places_of(self, frame: Frame, roles: Iterable[str] = ()) -> list[Place]:
        """The places of a predicate, as in `Placing.places_of`."""
        arguments = [(name, self.argument(frame, name)) for name in roles]
        return self._placing.places_of(frame, arguments)

    def places_within(self, heads: Iterable[int]) -> list[Place]:
        return self._placing.places_within(heads)

    def meant_by_it(self, i: int) -> list[Place]:
        """The place that token `i`, an "it", points back to, as in `Placing.meant_by_it`."""
        return self._placing.meant_by_it(i)

    # ── times ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def time_of(self, i: int, share: Realities = alike) -> Time | None:
        """The time of predicate `i`, as in `Dating.time_of`."""
        return self._dating.time_of(i, share)


def stands_for(sentence: Sentence, place: PlaceMention) -> set[int]:
    """The tokens at which a place is found: its own, and the noun that it gives a name to ("the capital, Goma")."""
    head = sentence.tokens[place.head]
    above = sentence.tokens[head.head]
    named = head.dep == "appos" and above.pos == "NOUN" and not place.first <= above.i <= place.last
    return {place.head, place.last} | ({place.over} if place.over >= 0 else set()) | ({above.i} if named and head.is_name else set())


def is_place_name(mention: ActorMention, places: list[PlaceMention]) -> bool:
    """Whether a name that no table of actors knows is read as a place."""
    if mention.participant.actor is not None or mention.kind not in ("person", "unlisted_body"):
        return False
    return any(p.role == "place" and p.head == mention.head for p in places)


def is_inside_name(place: PlaceMention, actors: list[ActorMention]) -> bool:
    """Whether a place is only part of an actor's name ("the East African Community")."""
    return any(
        m.first <= place.first and place.last <= m.last and not place.first <= m.head <= place.last and not m.metonym
        for m in actors
        if m.participant.actor is not None or m.kind == "unlisted_body"
    )


def is_unresolved(mention: ActorMention) -> bool:
    """Whether a pronoun for things points back to nobody known, or asks who it was."""
    who = mention.participant
    return mention.kind == "pronoun" and who.actor is None and who.name.lower() in POINTING_NOWHERE
