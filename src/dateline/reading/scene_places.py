"""Where: the place of a predicate, taken from its own clause or from one that goes on in the same place, and from no other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dateline.model import Place
from dateline.reading.clauses import Clauses, Frame
from dateline.reading.mentions import ActorMention, PlaceMention, TimeMention
from dateline.reading.places_name import list_head
from dateline.reading.scene_times import HARM, PHASES, is_apart
from dateline.reading.syntax import Sentence, Token

LOCATIVE = ("in", "at", "near", "on", "around", "inside", "across", "into", "outside", "over", "along", "within", "from", "to",
            "towards", "toward", "through", "throughout", "against", "of", "off", "north of", "south of", "east of", "west of")  # fmt: skip
MAX_STEPS, MAX_DEPTH = 6, 12
ATTEMPTS = frozenset({"attempt", "bid", "try", "drive", "push", "operation", "offensive", "advance"})
# What says of somebody whence or whose he is.
OF_SOMEBODY = frozenset({"from", "for", "about"})
# Who leaves is placed where they left, not where they go or what they cross.
LEAVING = frozenset({"withdraw", "retreat", "leave", "flee", "escape", "evacuate", "depart", "cross"})
LEFT = frozenset({"withdrawal", "retreat", "pullout", "pullback", "evacuation", "departure", "exodus", "transfer", "flight"})
# So are those whom others take away.
MOVING = frozenset({"deport", "expel", "transfer", "relocate", "bus", "displace", "resettle", "extradite"})
ONWARD = frozenset({"to", "into", "towards", "toward", "across", "through", "over"})
CROSSED = frozenset({"across", "over", "through", "via"})
# Prepositions of parties, of reasons and of other times.
ELSEWHERE = frozenset({"by", "against", "with", "without", "before", "after", "since", "until", "despite", "like", "than", "as"})
STANDING = ("in", "at", "near", "on", "inside", "outside", "around", "along", "off")
# What tells of somebody's life, and not of where something was done to him.
LIVES = frozenset({"bear", "raise", "educate", "know", "call", "base", "name", "accuse", "suspect", "come", "arrive"})
MEETINGS = frozenset({"talk", "talks", "negotiation", "meeting", "summit", "conference"})
BREAKS_OUT = PHASES | {"break", "erupt", "flare", "rage", "continue"}
COARSE, COUNTRY = 4, 6  # UCDP's precisions of a province and of a country


@dataclass(slots=True)
class Placing:
    """Places the predicates of one sentence. `inside` is the speaker, as a number, of each token that is somebody's words."""

    sentence: Sentence
    clauses: Clauses
    places: list[PlaceMention]
    at: Mapping[int, list[PlaceMention]]
    actor_at: Mapping[int, ActorMention]
    times: list[TimeMention]
    inside: Mapping[int, int]

    def place_at(self, i: int) -> list[PlaceMention]:
        return [p for p in self.at.get(i, ()) if p.role != "modifier"]

    def places_of(self, frame: Frame, arguments: Iterable[tuple[str, list[int]]] = ()) -> list[Place]:
        """The places of a predicate: its role arguments, then its locatives, then the nearest above it in the same clause."""
        onward = False
        for name, heads in arguments:
            onward = onward or name in ONWARD
            found = self.places_within(heads)
            if found:
                return self._finer(found, frame)
        leaves = self._leaves(frame, onward)
        found = self._locatives(frame, leaves=leaves)
        if not found and not frame.nominal:
            # "ten were killed and six wounded in Goma": the first verb shares what follows the last.
            joined = [c.i for c in self.sentence.children(frame.i, "conj") if c.pos == "VERB" and (
                not self.stands_alone(c) or {c.lemma, self.sentence.tokens[frame.i].lemma} <= HARM)]  # fmt: skip
            others = [self.clauses.frame(j) for j in joined]
            found = next((p for f in others if (p := self._locatives(f) or self._around(f) or self._below(f))), [])
        if not found:
            found = self._around(frame)
        if found:
            return self._finer(found, frame)
        gone = leaves and not ONWARD.isdisjoint(frame.preps)
        return [] if gone else self._places_above(frame.i) or self._headed() or self._below(frame)

    def stands_alone(self, verb: Token) -> bool:
        """Whether a joined verb has a subject and a finite form of its own, and so a place of its own."""
        finite = verb.tag != "VBN" or self.sentence.children(verb.i, "aux", "auxpass")
        return bool(finite and self.sentence.children(verb.i, "nsubj", "nsubjpass", "expl"))

    def places_within(self, heads: Iterable[int], depth: int = 0) -> list[Place]:
        found: list[Place] = []
        for j in heads:
            here = [p.place for p in self.place_at(j)]
            found += here
            for c in () if here else self.sentence.children(j, "prep", "appos", "compound", "nmod", "conj"):
                if c.dep != "prep":
                    found += [p.place for p in self.place_at(c.i)]
                    continue
                for g in self.sentence.children(c.i, "pobj"):
                    inner = [p.place for p in self.place_at(g.i)]
                    # "The truce followed two days of talks in Geneva": the talks were there.
                    deeper = not depth and (c.lower in LOCATIVE or c.lower == "by") and self.sentence.tokens[g.i].lemma not in MEETINGS
                    found += inner or (self.places_within([g.i], 1) if deeper else [])
        return list(dict.fromkeys(found))

    def _leaves(self, frame: Frame, onward: bool = False) -> bool:
        """Whether the predicate takes somebody from where they are. `onward`: its entry asks for where they go."""
        lemma = self.sentence.tokens[frame.i].lemma
        return lemma in LEFT if frame.nominal else lemma in LEAVING or (lemma in MOVING and not onward)

    def _finer(self, found: list[Place], frame: Frame) -> list[Place]:
        """The town of "in the town of Chibok, in Borno state", where the parse hangs the state on the verb too."""
        wide = found[0]
        if wide.precision < COARSE:
            return found
        for name in (*STANDING, "from"):
            for place in self.places_within(frame.preps.get(name, ())):
                unit = wide.precision >= COUNTRY or wide.admin1 in (None, place.admin1)
                if place.precision < COARSE and place.country == wide.country and unit and place.geonames:
                    return [place, *found]
        return found

    def _locatives(self, frame: Frame, *, subject: bool = True, leaves: bool | None = None) -> list[Place]:
        found: list[Place] = []
        leaves = self._leaves(frame) if leaves is None else leaves
        adverbs = [p.place for c in self.sentence.children(frame.i, "advmod") for p in self.place_at(c.i)]
        if adverbs:
            return list(dict.fromkeys(adverbs))
        for name in LOCATIVE:
            if leaves and name in ONWARD:
                continue
            for j in frame.preps.get(name, ()):
                found += [p.place for p in self.place_at(j)]
            if found:
                return list(dict.fromkeys(found))
        doers = [j for j in frame.subjects if (m := self.actor_at.get(j)) is not None and m.metonym]
        if leaves and self.sentence.tokens[frame.i].lemma == "cross":
            return found
        told_of = [j for j in frame.surface if j not in doers and (subject or j in frame.objects)]
        for j in [*frame.objects, *frame.preps.get("of", ()), *told_of]:
            found += self.places_within([j]) or self._meant(j, frame)
            if found:
                return list(dict.fromkeys(found))
        for name, heads in frame.preps.items():
            if name not in ELSEWHERE and not (leaves and name in ONWARD):
                found += self.places_within(heads)
        return list(dict.fromkeys(found))

    def _meant(self, j: int, frame: Frame) -> list[Place]:
        """The town or site that "it" is, where something is done to it: one that another clause is about, named before."""
        token = self.sentence.tokens[j]
        return self.meant_by_it(j) if token.lower == "it" and not frame.nominal and j in frame.objects else []

    def meant_by_it(self, j: int) -> list[Place]:
        """The last town or site before token `j` that a clause of the same speaker is about."""
        level = self.inside.get(j, 0)
        before = [p for p in self.places if p.last < j and p.role == "place" and self.inside.get(p.head, 0) == level]
        told = [p.place for p in before if self._is_argument(p.head)]
        return [p for p in told[-1:] if p.precision < COARSE or p.geonames is None]

    def _is_argument(self, i: int) -> bool:
        """Whether a place's name is what a verb is about, or stands behind a verb's preposition, and qualifies no other noun."""
        tokens = self.sentence.tokens
        while tokens[i].dep == "pobj" and tokens[tokens[i].head].lower == "of" and tokens[tokens[tokens[i].head].head].pos == "NOUN":
            i = tokens[tokens[i].head].head
        above = tokens[tokens[i].head]
        governor = tokens[above.head] if tokens[i].dep == "pobj" else above
        return tokens[i].dep in ("nsubj", "nsubjpass", "dobj", "pobj") and governor.pos == "VERB"

    def _around(self, frame: Frame) -> list[Place]:
        """A place a step further off: in what is done or asked, at what somebody was doing, beside the doer."""
        found: list[Place] = []
        if not frame.nominal and self.sentence.tokens[frame.i].lemma in HARM:
            # "injured after a knife attack in the town"
            found = self.places_within(h for name in ("after", "following", "amid", "during") for h in frame.preps.get(name, ()))
        for c in () if found else self.sentence.children(frame.i, "xcomp", "ccomp"):
            if any(a.lower == "to" for a in self.sentence.children(c.i, "aux")):
                # "ordered them to leave Kherson", "vowed to retake the town"
                found = found or self._locatives(self.clauses.frame(c.i))
        for j in () if found else [*frame.objects, *frame.surface, *(h for name in ("on", "at") for h in frame.preps.get(name, ()))]:
            for c in self.sentence.children(j, "acl"):
                if c.lemma not in LIVES and not found:
                    found = self._standing(self.clauses.frame(c.i))
        if frame.nominal and not found:
            # "hostilities, which broke out in the valley"
            told = [c.i for c in self.sentence.children(frame.i, "relcl", "acl") if c.lemma in BREAKS_OUT]
            found = next((p for i in told if (p := self._locatives(self.clauses.frame(i), subject=False))), [])
        if frame.passive and not found:
            # "seized by gunmen near the town"
            near = [g.i for j in frame.subjects for c in self.sentence.children(j, "prep") if c.lower in STANDING
                    for g in self.sentence.children(c.i, "pobj")]  # fmt: skip
            found = self.places_within(near)
        return found

    def _standing(self, frame: Frame) -> list[Place]:
        """Where somebody was while something was done to them ("families camped near the bridge", "buses leaving the town")."""
        heads = [j for name in STANDING for j in frame.preps.get(name, ())]
        if self.sentence.tokens[frame.i].lemma in LEAVING:
            heads += [j for j in frame.objects if j != frame.i]
        return self.places_within(heads)

    def _places_above(self, i: int) -> list[Place]:
        """The place of the clause that governs predicate `i`, or of the noun that it is said of."""
        tokens = self.sentence.tokens
        level = self.inside.get(i, 0)
        at = i
        for _ in range(MAX_STEPS):
            head = tokens[at].head
            if head == at or self.inside.get(head, 0) != level or self._lies_apart(at):
                break
            if tokens[at].dep == "ccomp" and any(t.text == ";" for t in tokens[at:head]):
                break  # a main clause of its own
            below, at = at, head
            if tokens[at].pos in ("VERB", "AUX"):
                if tokens[below].dep == "conj" and self._dated_apart(below, at):
                    return []
                # Where the subject is says nothing of what is told on the object's side ("a blast in the city ended talks").
                found = self._locatives(self.clauses.frame(at), subject=tokens[below].dep != "dobj")
                if found:
                    return found
            elif tokens[at].pos in ("NOUN", "PROPN"):
                found = [p.place for p in self.place_at(at)]
                if found:
                    return found
        return self._lone(i, level)

    def _below(self, frame: Frame) -> list[Place]:
        """The nearest place that the words of the predicate lead down to, through whatever they tell of the same happening; a
        town a step further off before its country."""
        reach, level = frozenset(self.sentence.subtree(frame.i)), self.inside.get(frame.i, 0)
        ways = [
            (steps + (0 if p.place.precision < COARSE else 2 if p.place.admin1 or p.place.precision >= COUNTRY else 4), p.place)
            for p in self.places
            if p.role == "place" and p.head in reach and self.inside.get(p.head, 0) == level and (steps := self._steps(p.head, frame.i))
        ]
        return [min(ways, key=lambda way: way[0])[1]] if ways else []

    def _steps(self, low: int, high: int) -> int:
        """How many steps lead up from a place to a predicate, 0 where one of them leaves what the predicate tells."""
        tokens, steps, at = self.sentence.tokens, 0, low
        while at != high:
            token = tokens[at]
            elsewhere = token.dep == "prep" and (token.lower in ELSEWHERE or token.lower in OF_SOMEBODY)
            # "at a site where families live": what is told of a place by "where" lies there.
            told = token.dep == "relcl" and not any(c.lower == "where" for c in self.sentence.children(at, "advmod"))
            told_apart = told or token.dep in ("ccomp", "parataxis") or (token.dep == "acl" and token.lemma in LIVES) or self._is_aim(at)
            if elsewhere or told_apart or self._lies_apart(at) or (token.dep == "conj" and self.stands_alone(token)):
                return 0
            steps, at = steps + 1, token.head
            if steps > MAX_DEPTH:
                return 0
        return steps

    def _is_aim(self, i: int) -> bool:
        """Whether it only tells what for ("a resolution to extend sanctions on Mali"); where one tries is where one is."""
        token = self.sentence.tokens[i]
        purpose = token.dep in ("acl", "advcl") and any(c.lower == "to" for c in self.sentence.children(i, "aux"))
        return purpose and self.sentence.tokens[token.head].lemma not in ATTEMPTS

    def _headed(self) -> list[Place]:
        """The place that opens an entry of a bulletin ("Kumbo: soldiers burned houses")."""
        last = list_head(self.sentence)
        return [p.place for p in self.places if p.last == last and p.role == "place"] if last >= 0 else []

    def _lone(self, i: int, level: int) -> list[Place]:
        """The only place that the same speaker names in the sentence, unless it belongs to another time or act."""
        near = [p for p in self.places if p.role == "place" and self.inside.get(p.head, 0) == level]
        lone = {p.place.name for p in near}
        if len(lone) != 1 or self._told_apart(near[0].head, i) or self._of_somebody(near[0].head) or self._is_crossed(near[0].head):
            return []
        over, verb = self._verb_over(near[0].head), self._verb_over(i)
        if over != verb and self.sentence.tokens[over].dep == "conj" and self.stands_alone(self.sentence.tokens[over]) and verb in (
            self.sentence.tokens[over].head, *self.sentence.subtree(self.sentence.tokens[over].head)
        ) and verb not in self.sentence.subtree(over):  # fmt: skip
            return []  # "the truce would run from nine and a corridor be opened at the crossing"
        beside = over not in self.sentence.subtree(verb) and verb not in self.sentence.subtree(over)
        return [] if beside and (self._dated_apart(over, verb) or self._dated_apart(verb, over)) else [near[0].place]

    def _is_crossed(self, i: int) -> bool:
        """Whether the phrase only says over what somebody moves ("their transfer across the river")."""
        above = self.sentence.tokens[self.sentence.tokens[i].head]
        return above.lower in CROSSED

    def _dated_apart(self, one: int, other: int) -> bool:
        """Whether two verbs, in clauses side by side, have each a time of its own."""
        first, second = (next((t.time for t in self.times if self._verb_over(t.head) == i), None) for i in (one, other))
        return None not in (first, second) and first != second and self.stands_alone(self.sentence.tokens[one])

    def _verb_over(self, i: int) -> int:
        tokens = self.sentence.tokens
        return next((j for j in (i, *self.sentence.ancestors(i)) if tokens[j].pos in ("VERB", "AUX")), i)

    def _of_somebody(self, i: int) -> bool:
        """Whether a place only says who somebody is ("the main faction in the city said"): a subject's own modifier."""
        tokens = self.sentence.tokens
        for j in self.sentence.ancestors(i):
            if tokens[j].pos in ("VERB", "AUX") or tokens[j].lower == "of":
                return False
            if tokens[j].dep == "nsubj":
                return i < tokens[j].head and any(m.first <= j <= m.last for m in self.actor_at.values())
        return False

    def _told_apart(self, one: int, other: int) -> bool:
        """Whether two tokens stand in clauses of which one lies before, after or beside the other."""
        tokens = self.sentence.tokens
        for start in (one, other):
            chain = [start, *self.sentence.ancestors(start)]
            if any(self._lies_apart(at) or tokens[at].dep in ("relcl", "acl") for at in chain):
                return True
        return False

    def _lies_apart(self, i: int) -> bool:
        """Whether what `i` tells need not have gone on where the clause above it did; what came of an act mostly did."""
        tokens = self.sentence.tokens
        if tokens[i].dep == "pobj":
            return tokens[tokens[i].head].lower == "before"
        return is_apart(self.sentence, i)
