"""A predicate with its logical arguments, whatever the shape of its clause: verbs, event nouns, light verbs."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.reading.arguments import QUANTITY, Arguments
from dateline.reading.syntax import Sentence, Token

# What becomes of the object: parsers take these for objects, adverbs or adjectives ("took them hostage").
OUTCOMES = {
    "hostage", "captive", "prisoner", "ablaze", "alight", "afire", "alive", "dead", "free", "loose", "shut",
    "open",
}  # fmt: skip
# Gerunds that name an act where they have no object.
ACTS = {"fighting", "shelling", "bombing", "shooting", "looting", "killing", "bombardment", "rioting"}
SERIES = QUANTITY | {
    "series", "wave", "string", "spate", "round", "week", "day", "month", "hour", "year", "night", "weeks",
    "campaign", "succession", "pair", "form",
}  # fmt: skip


# By which something was done, and not by whom ("had been captured by the time of the truce").
DEADLINES = {"time", "end", "then", "now", "noon", "midday", "midnight", "nightfall", "dusk",
    "dawn", "morning", "evening", "afternoon", "night", "day"}  # fmt: skip
# With "to" they name a source or a cause, and nobody to whom something goes ("was abandoned, according to the army").
BY_WHOM = {"according", "due", "owing", "thanks", "prior", "contrary"}
# The common form of a preposition.
STRANDED_AS = {"upon": "on"}
# What is never done on: "on last week".
SPANS = {"week", "month", "year", "night", "morning", "afternoon", "spring", "summer", "autumn", "winter"}


# Verbs whose object and participle are one clause: "want prisoners freed", "ordered the flag raised".
WISHES = {"want", "order"}
# Verbs of what one will do or not, whose infinitive stands last: "offered by radio to free them".
OFFERS = {"offer", "propose", "promise", "pledge", "threaten", "vow", "refuse", "decline"}
# Verbs of what something is said to be.
CALLING = {"call", "brand", "label", "term", "dub"}
# What opens a clause of what goes on meanwhile.
MEANWHILE = frozenset({"when", "as", "while"})
# What one takes part in one does: "joined the assault", "took part in the raid".
SHARING = {"participate", "partake", "engage", "involve", "join"}
SHARES = {"part", "hand", "role"}
# What its guest does.
VISITS = {"visit", "trip", "tour", "stopover"}
# "went on fighting": the act is the verb's.
GOING_ON = {"go", "keep", "carry", "continue", "press"}


@dataclass(slots=True)
class Frame:
    """One predicate with its logical arguments, all as token indices of their heads.

    `subjects` do it and `objects` undergo it, whether the clause is active or passive. `preps` maps a preposition
    ("on", "out of") to its complements; `surface` is the grammatical subject.
    """

    i: int
    nominal: bool
    passive: bool = False
    subjects: list[int] = field(default_factory=list)
    objects: list[int] = field(default_factory=list)
    indirect: list[int] = field(default_factory=list)
    surface: list[int] = field(default_factory=list)
    preps: dict[str, list[int]] = field(default_factory=dict)
    particles: set[str] = field(default_factory=set)
    complements: list[int] = field(default_factory=list)
    modifiers: list[int] = field(default_factory=list)
    governor: int = -1


class Clauses:
    """The frames of one sentence, made when asked for.

    `light_verbs` are lemmas ("launch an attack"); `animate` the tokens of those who can act.
    """

    def __init__(self, sentence: Sentence, light: frozenset[str], animate: frozenset[int] = frozenset()):
        self.sentence = sentence
        self.light_verbs = light
        self._frames: dict[int, Frame] = {}
        self.arguments = Arguments(sentence, animate)

    def frame(self, i: int) -> Frame:
        found = self._frames.get(i)
        if found is None:
            token = self.sentence.tokens[i]
            verbal = token.pos in ("VERB", "AUX") or (token.tag.startswith("VB") and token.pos != "NOUN")
            found = self._verb(i) if verbal and not self.names_act(i) else self._noun(i)
            self._frames[i] = found
        return found

    def names_act(self, i: int) -> bool:
        """Whether gerund `i` is the name of what went on, and not done by the subject ("were killed in fighting")."""
        token = self.sentence.tokens[i]
        return token.lower in ACTS and token.dep == "pcomp" and not self.sentence.children(i, "dobj", "nsubj")

    def _verb(self, i: int) -> Frame:
        sentence = self.sentence
        frame = Frame(i, False, passive=self.arguments.is_passive(i))
        self._add_preps(frame, i)
        frame.particles = {c.lower for c in sentence.children(i, "prt", "advmod", "oprd", "acomp")}
        frame.particles.update(c.lower for c in sentence.children(i, "advcl") if c.pos == "ADJ" and c.lower in OUTCOMES)
        # "Looked on while …", "stood by while …": a particle that the parse takes for a preposition governs nothing.
        bare = [c for c in sentence.children(i, "prep") if not c.children]
        frame.particles |= {c.lower for c in bare if c.tag == "RP" or any(t.lower in MEANWHILE for t in sentence.tokens[c.i + 1 : c.i + 2])}
        if sentence.tokens[i].lemma in CALLING and sentence.tokens[i].dep == "relcl":
            # "A report which they called a lie": what it was called, not what was called so.
            frame.particles.update(c.lemma for c in sentence.children(i, "dobj") if c.i > i)
        frame.complements = [c.i for c in sentence.children(i, "xcomp", "ccomp")]
        self._add_wished(frame, i)
        frame.surface = self.arguments.surface(i)
        stranded = self._stranded(i) if frame.passive else ""
        direct = self.arguments.objects(i)
        datives = [j for c in sentence.children(i, "dative") for j in self.arguments.nouns(c)]
        for child in sentence.children(i, "dative"):
            if child.pos in ("ADP", "PART"):
                frame.preps.setdefault(child.lower, []).extend(self.arguments.nouns(child))
        if frame.passive:
            frame.subjects = [
                j
                for c in sentence.children(i, "agent")
                for p in sentence.children(c.i, "pobj")
                if p.lower not in DEADLINES
                for j in self.arguments.expand(p.i)
            ]
            by = [j for j in frame.preps.get("by", []) if j not in frame.subjects and sentence.tokens[j].lower not in DEADLINES]
            frame.subjects += [j for j in by if not self._is_time(j)]
            if stranded:
                # "was fired on": what stands as the subject belongs to the preposition.
                for name in {stranded, STRANDED_AS.get(stranded, stranded)}:
                    frame.preps.setdefault(name, []).extend(frame.surface)
                frame.objects = direct
            elif direct:
                frame.objects, frame.indirect = direct, list(frame.surface)
            else:
                frame.objects, frame.indirect = list(frame.surface), datives
        else:
            frame.subjects, frame.objects, frame.indirect = list(frame.surface), direct, datives
        self._free_outcomes(frame)
        return frame

    def _add_wished(self, frame: Frame, i: int) -> None:
        """What is wanted of somebody, where parsers hang it elsewhere: "called for them to be freed", "wants prisoners set free"."""
        sentence = self.sentence
        for clause in sentence.children(i, "advcl"):
            if any(c.lower == "for" and c.i < clause.i for c in sentence.children(clause.i, "mark")):
                frame.preps.setdefault("for", []).append(clause.i)
        if sentence.tokens[i].lemma in OFFERS:
            late = [c for c in sentence.children(i, "advcl") if any(a.lower == "to" for a in sentence.children(c.i, "aux"))]
            frame.complements += [c.i for c in late if c.i > i]
        if sentence.tokens[i].lemma in WISHES:
            frame.complements += [
                c.i for j in sentence.children(i, "dobj") for c in sentence.children(j.i, "acl") if c.tag == "VBN" and c.i > j.i
            ]

    def _stranded(self, i: int) -> str:
        """The preposition right behind passive verb `i` that governs nothing ("was fired upon near the town"), or none."""
        after = self.sentence.tokens[i + 1] if i + 1 < len(self.sentence.tokens) else None
        held = self.sentence.children(after.i) if after is not None else []
        # "fired on last week", "fired on at a checkpoint"
        free = all(c.pos == "ADV" or (c.lemma in SPANS and self.sentence.children(c.i, "amod")) for c in held)
        bare = after is not None and after.head == i and after.dep in ("prep", "prt") and free
        return after.lower if after is not None and bare and after.lower in ("on", "upon", "at") else ""

    def _free_outcomes(self, frame: Frame) -> None:
        """Takes words like "hostage" out of the objects, where parsers make the real object their modifier."""
        tokens, sentence = self.sentence.tokens, self.sentence
        objects: list[int] = []
        for j in frame.objects:
            modifiers = [c.i for c in sentence.children(j, "compound", "nmod") if c.i > frame.i]
            if tokens[j].lower in OUTCOMES and (modifiers or j == frame.i + 1):
                frame.particles.add(tokens[j].lower)
                objects += modifiers[-1:]
                continue
            after = [c.lower for c in sentence.children(j, "amod") if c.i == frame.i + 1 and c.lower in OUTCOMES]
            frame.particles.update(after)
            objects.append(j)
        frame.objects = objects

    def _noun(self, i: int) -> Frame:
        sentence, tokens = self.sentence, self.sentence.tokens
        frame = Frame(i, True)
        self._add_preps(frame, i)
        frame.modifiers = [
            c.i for c in sentence.children(i, "poss", "compound", "amod", "nmod", "npadvmod", "nsubj") if c.tag != "CD"
        ]
        self._lend_from_series(frame, i)
        frame.subjects = list(frame.preps.get("by", []))
        if "with" in frame.preps and not frame.subjects and not frame.modifiers:
            # "took it after a battle with rebels": the other side is whoever the clause is about.
            verb = next((a for a in sentence.ancestors(i) if tokens[a].pos == "VERB" and tokens[a].dep != "prep"), -1)
            frame.subjects = list(self.arguments.surface(verb)) if verb >= 0 and tokens[i].dep == "pobj" else []
        if tokens[i].lemma in VISITS and not frame.subjects and not frame.modifiers:
            frame.subjects = self._visitors(i)
        frame.complements = [c.i for c in sentence.children(i, "acl", "relcl")]
        for j in [k for c in frame.complements for k in sentence.conjuncts(c)]:
            inner = self.frame(j)
            doers: list[int] = []
            if tokens[j].lemma == "blame":
                # "a raid for which they blame the army", "that they blame on the army"
                doers = inner.preps.get("on", inner.objects)
            elif tokens[j].lemma in self.light_verbs or tokens[j].lemma == "claim":
                doers = inner.subjects
            frame.subjects += [s for s in doers if s != i and s not in frame.subjects]
        head = tokens[i].head
        at = i
        while tokens[at].dep == "conj" and tokens[head].pos in ("NOUN", "PROPN"):
            at, head = head, tokens[head].head
        sharing = self.sharing(i)
        if sharing >= 0 and not frame.subjects and not frame.modifiers:
            frame.subjects += self.arguments.surface(sharing)
        if head != at and tokens[at].dep in ("dobj", "nsubjpass", "nsubj", "attr") and tokens[head].pos == "VERB":
            frame.governor = head
            light = self.frame(head)
            if tokens[at].dep == "nsubj" and not frame.subjects and not frame.modifiers:
                for name in ("between", "with", "among"):
                    frame.preps.setdefault(name, []).extend(light.preps.get(name, ()) or self._behind(light, name))
            if tokens[at].dep != "nsubj" and tokens[head].lemma in self.light_verbs:
                frame.subjects += [s for s in light.subjects if s not in frame.subjects and s != i]
                for name, heads in light.preps.items():
                    frame.preps.setdefault(name, []).extend(h for h in heads if h not in frame.preps.get(name, ()))
        return frame

    def _visitors(self, i: int) -> list[int]:
        """Who says or does something during visit `i`, of which nobody else is said to be the guest."""
        tokens = self.sentence.tokens
        above = tokens[tokens[i].head]
        if tokens[i].dep != "pobj" or above.lower not in ("during", "on", "after", "before"):
            return []
        verb = tokens[above.head]
        whereto = self.sentence.children(i, "prep")
        told = verb.pos == "VERB" and not self.arguments.is_passive(verb.i) and any(c.lower in ("to", "in") for c in whereto)
        return list(self.arguments.surface(verb.i)) if told else []

    def sharing(self, i: int) -> int:
        """The verb by which somebody takes part in the act that noun `i` names ("joined the raid"), or -1."""
        tokens = self.sentence.tokens
        above = tokens[tokens[i].head]
        if tokens[i].dep == "pobj" and above.lower == "in":
            above = tokens[above.head]
            if above.lemma in SHARES and above.dep == "dobj":
                above = tokens[above.head]
            shared = above.lemma in SHARING or any(c.lemma in SHARES for c in self.sentence.children(above.i, "dobj"))
        elif tokens[i].dep in ("pobj", "pcomp") and above.lower in ("on", "with"):
            above = tokens[above.head]
            shared = above.lemma in GOING_ON and tokens[i].lower in ACTS
        else:
            shared = tokens[i].dep == "dobj" and above.lemma == "join"
        return above.i if shared and above.pos == "VERB" else -1

    def _behind(self, frame: Frame, name: str) -> list[int]:
        """What preposition `name` governs where the parse hangs it on a place: "broke out in the town between rebels and soldiers"."""
        within = [c for heads in frame.preps.values() for j in heads for c in self.sentence.children(j, "prep") if c.lower == name]
        return [j for c in within for p in self.sentence.children(c.i, "pobj") for j in self.arguments.expand(p.i)]

    def _lend_from_series(self, frame: Frame, i: int) -> None:
        """ "A series of raids by soldiers on farms": what hangs on the series belongs to the raids."""
        tokens = self.sentence.tokens
        preposition = tokens[tokens[i].head]
        series = tokens[preposition.head]
        if tokens[i].dep != "pobj" or preposition.lower != "of" or series.pos != "NOUN" or series.lemma not in SERIES:
            series = tokens[i]
        else:
            self._add_preps(frame, series.i)
            frame.preps.pop("of", None)
        verb = tokens[series.head]
        if (
            series.dep == "dobj"
            and verb.pos == "VERB"
            and not self.arguments.is_passive(verb.i)
            and "by" not in frame.preps
        ):
            for child in self.sentence.children(verb.i, "prep", "agent"):
                if child.lower == "by" and child.i > series.i:
                    self._add_prep(frame, child, ())

    def _add_preps(self, frame: Frame, i: int) -> None:
        for child in self.sentence.children(i, "prep", "prt", "advmod", "agent"):
            self._add_prep(frame, child, ())

    def _add_prep(self, frame: Frame, token: Token, before: tuple[str, ...]) -> None:
        names = (*before, token.lower)
        heads = [j for c in self.sentence.children(token.i, "pobj", "pcomp") for j in self.arguments.expand(c.i)]
        if heads and (token.dep in ("prep", "agent") or before):
            for name in {" ".join(names)} if before and before[-1] in BY_WHOM else {token.lower, " ".join(names)}:
                frame.preps.setdefault(name, []).extend(heads)
        if len(names) < 3:
            for child in self.sentence.children(token.i, "prep"):
                self._add_prep(frame, child, names)

    def _is_time(self, i: int) -> bool:
        return self.sentence.tokens[i].entity in ("DATE", "TIME")
