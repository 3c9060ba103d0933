"""Matches the codebook's patterns against a predicate and its arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from dateline.codebook.load import Entry
from dateline.codebook.patterns import BUILT_IN, Pattern, Tests
from dateline.reading.clauses import Frame
from dateline.reading.denials import is_averted, is_denied, is_unable
from dateline.reading.scene import Scene
from dateline.reading.syntax import Token

Found = TypeVar("Found", bound=Entry)


@dataclass(slots=True)
class Match(Generic[Found]):
    """`entry` recognised its predicate, the token `frame.i`, by `pattern`; `width` more words than that one belong to it."""

    entry: Found
    pattern: Pattern
    frame: Frame
    width: int = 0

    @property
    def weight(self) -> int:
        """How much was asked for before the entry was taken."""
        return self.width + weight(self.pattern)


class Matcher(Generic[Found]):
    """Indexes the patterns of entries by the lemma of their predicate. `classes` are the codebook's named sets of lemmas."""

    def __init__(self, entries: Iterable[tuple[Found, tuple[Pattern, ...]]], classes: Mapping[str, frozenset[str]]):
        self._classes = classes
        self._verbs: dict[str, list[tuple[str, Found, Pattern]]] = {}
        self._nouns: dict[str, list[tuple[tuple[str, ...], Found, Pattern]]] = {}
        self._participles: dict[str, list[tuple[Found, Pattern]]] = {}
        self._adjectives: dict[str, list[tuple[Found, Pattern]]] = {}
        for entry, patterns in entries:
            for pattern in patterns:
                for verb in pattern.verb:
                    lemma, _, particle = verb.partition(" ")
                    self._verbs.setdefault(lemma, []).append((particle, entry, pattern))
                for noun in pattern.noun:
                    for words in {tuple(noun.split()), tuple(noun.replace("-", " - ").split())}:
                        # Parsers keep some hyphened words whole and take others apart ("small - arms fire").
                        self._nouns.setdefault(words[-1], []).append((words[:-1], entry, pattern))
                for participle in pattern.participle:
                    self._participles.setdefault(participle, []).append((entry, pattern))
                for adjective in pattern.adjective:
                    self._adjectives.setdefault(adjective, []).append((entry, pattern))

        self._words = frozenset(self._verbs).union(self._nouns, self._participles, self._adjectives)

    def knows(self, token: Token) -> bool:
        """Whether some pattern asks for the word: what has none is no predicate."""
        return token.lemma in self._words or token.lower in self._words

    def match(self, scene: Scene, i: int) -> list[Match[Found]]:
        """The entries that recognise token `i` as their predicate; the most specific pattern of each."""
        token = scene.sentence.tokens[i]
        if not self.knows(token):
            return []
        verbal = token.pos in ("VERB", "AUX")
        if verbal and token.lower in self._nouns and scene.clauses.names_act(i):
            return self._noun(scene, i)
        if verbal or (token.tag.startswith("VB") and token.pos != "NOUN"):
            if token.dep == "amod" and token.lemma in self._participles:
                return self._participle(scene, i)
            return self._verb(scene, i) if token.lemma in self._verbs else []
        if token.dep == "amod" and (token.lemma in self._participles or token.lower in self._participles):
            return self._participle(scene, i)
        if token.dep in ("acomp", "oprd", "conj") and token.lower in self._adjectives:
            return self._adjective(scene, i)
        if token.pos in ("NOUN", "PROPN") and (token.lemma in self._nouns or token.lower in self._nouns):
            return self._noun(scene, i)
        return []

    def _verb(self, scene: Scene, i: int) -> list[Match[Found]]:
        frame = scene.clauses.frame(i)
        found = []
        for particle, entry, pattern in self._verbs[scene.sentence.tokens[i].lemma]:
            if particle and not has_particle(frame, particle):
                continue
            if not particle and (scene.sentence.tokens[i].lemma, *sorted(frame.particles & {"out", "off", "on"})) in PHRASAL:
                continue
            if pattern.voice and (pattern.voice == "passive") != frame.passive:
                continue
            if pattern.mood and not in_mood(scene, i, pattern.mood):
                continue
            if self._fits(scene, frame, pattern):
                found.append(Match(entry, pattern, frame, bool(particle)))
        return specific(found)

    def _noun(self, scene: Scene, i: int) -> list[Match[Found]]:
        tokens = scene.sentence.tokens
        frame = scene.clauses.frame(i)
        found = []
        token = tokens[i]
        for words, entry, pattern in self._nouns.get(token.lemma, self._nouns.get(token.lower, [])):
            before = tokens[max(0, i - len(words)) : i]
            if words and [t.lower for t in before] != list(words) and [t.lemma for t in before] != list(words):
                continue
            if self._fits(scene, frame, pattern):
                found.append(Match(entry, pattern, frame, len(words)))
        return specific(found)

    def _participle(self, scene: Scene, i: int) -> list[Match[Found]]:
        token = scene.sentence.tokens[i]
        frame = scene.clauses.frame(i)
        if frame.nominal:
            frame = Frame(i, False, passive=True, objects=[token.head])
        frame.subjects = hyphenated(scene, i) or frame.subjects
        listed = self._participles.get(token.lemma) or self._participles.get(token.lower) or []
        return specific(
            [Match(entry, pattern, frame) for entry, pattern in listed if self._fits(scene, frame, pattern)]
        )

    def _adjective(self, scene: Scene, i: int) -> list[Match[Found]]:
        token = scene.sentence.tokens[i]
        verb = scene.clauses.frame(token.head)
        frame = Frame(
            i, False, subjects=verb.surface, surface=verb.surface, preps={**verb.preps, **scene.clauses.frame(i).preps}
        )
        frame.complements = [c.i for c in scene.sentence.children(i, "xcomp", "ccomp")]
        return specific(
            [
                Match(entry, pattern, frame)
                for entry, pattern in self._adjectives[token.lower]
                if self._fits(scene, frame, pattern)
            ]
        )

    def _fits(self, scene: Scene, frame: Frame, pattern: Pattern) -> bool:
        if pattern.subject and not self._subject_fits(scene, frame, pattern.subject):
            return False
        if pattern.not_subject and frame.subjects and self.any_of(scene, frame.subjects, pattern.not_subject):
            return False
        if pattern.object and not self.any_of(scene, self._object(scene, frame), pattern.object):
            return False
        if pattern.not_object and frame.objects and self.any_of(scene, frame.objects, pattern.not_object):
            return False
        for name, tests in pattern.with_.items():
            if not self.any_of(scene, scene.argument(frame, name), tests):
                return False
        if pattern.after and governing_preposition(scene, frame.i) not in pattern.after:
            return False
        if "above" in pattern.place and not scene.argument(frame, "above"):
            return False
        if pattern.not_with and self._has_unwanted(scene, frame, pattern):
            return False
        if pattern.negated and not is_denied(scene, frame) and not (pattern.polarity and is_unable(scene, frame)):
            return False
        if pattern.complement:
            inner = (
                [j for c in frame.complements for j in scene.sentence.conjuncts(c)]
                if pattern.vow
                else frame.complements
            )
            lemmas = {
                scene.sentence.tokens[c].lemma for c in inner if not pattern.vow or vowed(scene, frame, c, pattern.vow)
            }
            if not (self._lemmas(pattern.complement) & lemmas or ("@any" in pattern.complement and lemmas)):
                return False
        return True

    def _has_unwanted(self, scene: Scene, frame: Frame, pattern: Pattern) -> bool:
        """Whether an argument is there that must not be; what tells the time ("on Friday") is none."""
        refused = pattern.not_with if isinstance(pattern.not_with, dict) else dict.fromkeys(pattern.not_with, ("@any",))
        for name, tests in refused.items():
            heads = [j for j in scene.argument(frame, name) if not any(t.first <= j <= t.last for t in scene.times)]
            if heads and self.any_of(scene, heads, tests):
                return True
        return False

    def _subject_fits(self, scene: Scene, frame: Frame, tests: Tests) -> bool:
        if self.any_of(scene, frame.subjects or (frame.modifiers if frame.nominal else []), tests):
            return True
        tokens = scene.sentence.tokens
        if frame.nominal or tokens[frame.i].dep != "relcl" or any(t in BUILT_IN for t in tests):
            return False
        # "a truce in the valley, which took effect": the noun before the last one may be what the clause is about.
        preposition = tokens[tokens[tokens[frame.i].head].head]
        return preposition.pos == "ADP" and self.any_of(scene, [preposition.head], tests)

    def _object(self, scene: Scene, frame: Frame) -> list[int]:
        return frame.preps.get("of", []) if frame.nominal else frame.objects

    def _lemmas(self, tests: Tests) -> set[str]:
        found: set[str] = set()
        for test in tests:
            found |= self._classes.get(test[1:], frozenset()) if test.startswith("@") else {test}
        return found

    def any_of(self, scene: Scene, heads: Iterable[int], tests: Tests) -> bool:
        """Whether one of the arguments passes one of the tests; no argument passes only `@none`."""
        heads = list(heads)
        if not heads:
            return "@none" in tests
        passes = self.passes
        for i in heads:
            for test in tests:
                if passes(scene, i, test):
                    return True
        return False

    def passes(self, scene: Scene, i: int, test: str) -> bool:
        token = scene.sentence.tokens[i]
        if not test.startswith("@"):
            return test in (token.lemma, token.lower)
        if test == "@any":
            return True
        if test == "@none":
            return False
        if test == "@name":
            return is_name(scene, i)
        if test == "@place" and token.lower == "it":
            return any(p.role == "place" and p.last < i for p in scene.places)
        if test == "@place":
            return bool(scene.place_at(i)) or token.lemma in self._classes.get("site", frozenset())
        if test in ("@actor", "@armed", "@civilian"):
            mention = scene.actor(i)
            if mention is None:
                return self._stands_for_actor(scene, i, test)
            unclear = mention.kind in UNCLEAR and mention.participant.actor is None
            return (
                test == "@actor"
                or unclear
                or mention.armed == (test == "@armed")
                or (token.lower == "men" and bool(scene.sentence.children(i, "poss")))
            )
        words = self._classes.get(test[1:], frozenset())
        if token.lemma in words or token.lower in words:
            return True
        return (
            any(c.dep in ("compound", "amod", "nmod") and c.lower in words for c in scene.sentence.children(i))
            and test not in STRICT
        )

    def _stands_for_actor(self, scene: Scene, i: int, test: str) -> bool:
        """Whether a noun that is no actor stands for one: its owner, itself as a unit, or a name that is known as nothing else."""
        token = scene.sentence.tokens[i]
        if token.lemma in self._classes.get("asset", ()):
            owner = scene.owner(i)
            if owner is not None:
                return test == "@actor" or owner.armed == (test == "@armed")
            return token.lemma in self._classes.get("unit", ()) and test != "@civilian"
        return is_plural_name(scene, i) and test != "@civilian"


# Verbs that with their particle are others: "rule out" rules nothing.
PHRASAL = {("rule", "out"), ("call", "off"), ("hold", "off"), ("carry", "out"), ("put", "off"), ("take", "off"),
    ("pay", "off"), ("hold", "out"), ("go", "on"), ("carry", "on"), ("keep", "on")}
# Kinds of actors that may or may not be armed ("the alliance", "it").
UNCLEAR = frozenset({"pronoun", "party", "unlisted_body", "mixed"})
# Named bodies of which nothing is known but that they are no state, court or agency: what they do tells what they are.
UNKNOWN_BODIES = frozenset({"unlisted_body", "party"})
# What the parser says is no place; its other kinds of names ("EVENT", "NORP") are too often villages.
NO_PLACE = frozenset({"PERSON", "DATE", "TIME", "MONEY", "LANGUAGE"})
# Classes that only the head noun can be of: "prison guards" are no prison, a "plane crash" is no plane.
STRICT = frozenset(
    {"@site", "@people", "@aircraft", "@unmanned", "@projectile", "@gunfire", "@blast", "@crowd", "@talk-of"}
)


def governing_preposition(scene: Scene, i: int) -> str:
    """The preposition that governs noun `i`, with the noun it leans on where it is a phrase ("in spite of" gives "spite")."""
    tokens = scene.sentence.tokens
    preposition = tokens[tokens[i].head]
    above = tokens[preposition.head]
    if preposition.lower == "of" and above.lower == "out":
        return "out of"
    return (
        above.lower
        if preposition.lower == "of" and above.lower in ("spite", "defiance", "breach", "violation")
        else preposition.lower
    )


def is_name(scene: Scene, i: int) -> bool:
    """Whether token `i` is a name that is known neither as an actor nor as anything but a place; it may be an unknown village."""
    token = scene.sentence.tokens[i]
    return (
        token.pos == "PROPN" and token.entity not in NO_PLACE and scene.actor(i) is None and not scene.places_at.get(i)
    )


def is_plural_name(scene: Scene, i: int) -> bool:
    """Whether a subject in the plural has a name that is known as nothing: what does things under it is a group ("the Tigers
    sank a boat").
    """
    token = scene.sentence.tokens[i]
    led = token.dep == "nsubj" or scene.sentence.children(i, "relcl")
    if token.tag != "NNPS" or not led or token.entity in ("DATE", "TIME", "MONEY", "PERCENT"):
        return False
    return scene.actor(i) is None and not scene.places_at.get(i)


def has_particle(frame: Frame, particle: str) -> bool:
    """Whether `particle` belongs to the verb: as such, or as a preposition in front of another ("out" of "out of the talks")."""
    if particle in frame.particles or any(name.startswith(f"{particle} ") for name in frame.preps):
        return True
    return particle in frame.preps and particle not in PREPOSITIONS


# Prepositions that, with a complement of their own, are seldom part of the verb ("took pictures in the square").
PREPOSITIONS = frozenset({"in", "on", "out", "off", "up", "down", "over", "back", "away", "through", "to"})


def in_mood(scene: Scene, i: int, mood: str) -> bool:
    """Whether verb `i` stands in a mood or tense that a pattern asks for."""
    if mood in ("present", "past"):
        return is_present(scene, i) == (mood == "present")
    return (mood == "future") == is_to_come(scene, i)


def is_present(scene: Scene, i: int) -> bool:
    """Whether verb `i` tells what is so when it is told ("occupies", "is still occupied")."""
    if any(c.lower in ("still", "currently", "now") for c in scene.sentence.children(i, "advmod")):
        return True
    tag, dep = scene.sentence.tokens[i].tag, scene.sentence.tokens[i].dep
    if dep in ("acl", "amod") and tag in ("VBN", "VBG", "VBD"):
        # "the town occupied by rebels", "the men occupying it": how things are, not how they came to be.
        return True
    tense = {c.lower for c in scene.sentence.children(i, "aux", "auxpass")}
    return (tag in ("VBZ", "VBP") and not tense) or bool(tense & {"is", "are", "remain", "remains"})


def is_to_come(scene: Scene, i: int) -> bool:
    """Whether verb `i` stands in a future or an infinitive."""
    return any(c.lower in ("will", "would", "to", "'ll", "shall") for c in scene.sentence.children(i, "aux"))


def vowed(scene: Scene, frame: Frame, i: int, which: str) -> bool:
    """Whether the clause of verb `i` says what the subject of `frame` itself will do, or (`which` "no") will not
    do; "to": whether it is an infinitive; "must": whether it says what another has to do; "else": what will come unless.
    """
    sentence = scene.sentence
    if which == "to":
        return any(c.lower == "to" for c in sentence.children(i, "aux"))
    if which == "other":
        return bool(sentence.children(i, "nsubj", "nsubjpass")) or sentence.tokens[i].dep == "acl"
    if which == "must":
        perfect = any(c.lemma == "have" for c in sentence.children(i, "aux"))
        if perfect or not any(c.lower == "must" for c in sentence.children(i, "aux")):
            return False
        asked, asking = scene.participants(scene.clauses.frame(i).surface), scene.participants(frame.subjects)
        return bool(asked) and not {p.name for p in asked} & {p.name for p in asking}
    if not any(c.lower in ("will", "would", "'ll", "shall", "wo") for c in sentence.children(i, "aux")):
        return False
    if which == "else" and not is_averted(sentence, i):
        return False
    if bool(sentence.children(i, "neg")) != (which == "no"):
        return False
    inner = scene.clauses.frame(i)
    doers = inner.surface if inner.passive else inner.subjects
    own = {p.name for p in scene.participants(frame.subjects)}
    mine = any(sentence.tokens[c.i].tag == "PRP$" for j in doers for c in sentence.children(j, "poss"))
    return (mine or any(p.name in own for p in scene.participants(doers))) != (which == "else")


def hyphenated(scene: Scene, i: int) -> list[int]:
    """The doer in a compound participle: "rebel" of "rebel-held"."""
    tokens = scene.sentence.tokens
    if i >= 2 and tokens[i - 1].text in "-–‑":
        return [i - 2]
    return []


def specific(found: list[Match[Found]]) -> list[Match[Found]]:
    """One match for each entry: that of the pattern that tests most, of equals one that is not weak."""
    best: dict[str, Match[Found]] = {}
    for match in found:
        known = best.get(match.entry.id)
        if known is None or (match.weight, not match.pattern.weak) > (known.weight, not known.pattern.weak):
            best[match.entry.id] = match
    return list(best.values())


def weight(pattern: Pattern) -> int:
    """How much a pattern asks for."""
    return (
        bool(pattern.subject)
        + bool(pattern.object)
        + len(pattern.with_)
        + bool(pattern.complement)
        + bool(pattern.voice)
        + bool(pattern.negated)
    )
