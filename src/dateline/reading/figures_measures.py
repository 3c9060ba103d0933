"""What a count is a figure of: walks from the counted words to the verb, noun or state that gives the measure."""

from __future__ import annotations

from dateline.reading.figures_counts import Count
from dateline.reading.figures_index import NOUN_LINKS, Hit, MeasureIndex, perfect, role_in_clause
from dateline.reading.syntax import Sentence, Token

SUBJECT = {"nsubj", "csubj"}
PATIENT = {"dobj", "obj", "nsubjpass", "dative", "oprd", "attr", "dep", "ccomp", "npadvmod", "iobj"}
COMPLEMENTS = {"acomp", "oprd", "attr", "xcomp", "ccomp", "amod", "dep"}
COPULAS = {"be", "remain", "stay", "become", "go", "leave", "get", "lie", "stand", "feel", "render", "make"}
AUXILIARIES = {"be", "have", "do"}
BY_THE_WAY = {"for", "by", "with", "against", "from", "about"}
SEIZED = {"abducted", "detained", "hostages"}
ABLE = {"can", "could", "ca"}
HURT = {"injured", "casualties", "missing"}
HARM = {"killed", "injured", "missing"}
PASSED_OVER = {"more", "reported", "reportedly", "feared", "confirmed", "were", "was", "are"}
HANDLED = {"evacuated", "detained", "released", "abducted", "surrendered"}
HELD_BY = frozenset({
    "nsubjpass", "prep", "prt", "dobj", "advmod", "acomp", "oprd", "xcomp", "dative", "npadvmod", "pobj", "attr", "advcl",
    "ccomp", "pcomp", "amod", "agent", "neg",
})  # fmt: skip


class MeasureFinder(MeasureIndex):
    """Finds the measure of a count by the codebook's `measures`."""

    def find(self, s: Sentence, c: Count) -> Hit | None:
        """The measure that the sentence gives the count, by what governs it first, then by what describes it."""
        noun = s.tokens[c.noun] if c.noun >= 0 else None
        if noun is not None and c.kind == "toll":
            hit = self.own(noun)
            if hit is not None and noun.lemma not in ("life",):
                # "Two of the wounded died": what became of them goes before what they were.
                end = self._governor(s, c) if hit.entry.measure in HURT else None
                return end if end is not None and end.entry.measure == "killed" else hit
        governed = self._misread(s, c) or self._governor(s, c)
        if governed is not None and not governed.entry.weak:
            behind = self._adjacent(s, c) if governed.entry.measure in HARM or c.kind == "bare" else None
            # "8 killed 58 injured", without commas: the state that follows is nearer than the verb.
            if behind is not None and governed.entry.measure in HANDLED and behind.entry.measure == "injured":
                return governed  # "evacuated 34 wounded"
            partitive = behind is not None and s.tokens[behind.predicate - 1].lower in ("the", "those")
            return behind if behind is not None and behind.entry.measure in HARM and not partitive else governed
        return (
            self.after(s, c)
            or self._before(s, c)
            or self._preceding(s, c)
            or governed
            or self._following(s, c)
            or (self.own(noun) if noun is not None and self._told_of(s, c, noun) else None)
        )

    def populace(self, s: Sentence, c: Count) -> Hit | None:
        """The people whom a place is said to have: "the town's 15,000 people"."""
        entry = next((e for e in self._actions.get("town", ()) if e.measure == "population"), None)
        if entry is None or c.kind != "civilian" or c.noun < 0:
            return None
        owners = [t for t in s.children(c.noun, "poss") if t.lemma in entry.actions or t.entity in ("GPE", "LOC")]
        return Hit(entry, c.noun) if owners else None

    def described(self, s: Sentence, c: Count) -> Hit | None:
        """What is said of the counted in their own phrase, whatever governs it."""
        return self.after(s, c) or self._before(s, c)

    def _told_of(self, s: Sentence, c: Count, noun: Token) -> bool:
        """Whether counted refugees or hostages are what the clause tells of: not so in "a plan for 20 refugees"."""
        return c.kind == "toll" or noun.lower in self.states or noun.dep != "pobj" or s.tokens[noun.head].lower not in BY_THE_WAY

    # What governs the count.

    def _governor(self, s: Sentence, c: Count) -> Hit | None:
        tokens = s.tokens
        at = c.anchor
        for _ in range(8):
            token = tokens[at]
            head = tokens[token.head]
            if head.i == at:
                return self._clause(s, c, at, "patient", 0) if token.pos in ("VERB", "AUX") else None
            if c.number.first <= head.i <= c.number.last and head.pos in ("ADP", "SCONJ"):
                # The bound itself is the preposition: "between 20 and 30 people fled".
                above = tokens[head.head]
                if above.pos not in ("VERB", "AUX"):
                    return None
                return self._clause(s, c, above.i, "subject" if c.anchor < above.i else "patient", 0)
            if token.dep in ("pobj", "pcomp") or (token.dep == "dobj" and head.tag == "IN"):
                hit, climbed = self._preposition(s, c, head)
                if hit is not None or climbed < 0:
                    return hit
                at = climbed
            elif head.pos in ("VERB", "AUX"):
                if head.dep in ("aux", "auxpass") and (head.lemma in AUXILIARIES or head.lemma not in self.verbs):
                    head = tokens[head.head]
                if token.dep in SUBJECT:
                    return self._clause(s, c, head.i, "subject", 0)
                if token.dep in PATIENT:
                    return self._clause(s, c, head.i, "patient", 0)
                return None
            elif token.dep == "conj" or (token.dep in NOUN_LINKS and at == c.at and at != c.noun):
                if head.lower in self.states:
                    return Hit(self.states[head.lower], head.i) if self.fits(c, self.states[head.lower]) else None
                at = head.i
            else:
                return None
        return None

    def _preposition(self, s: Sentence, c: Count, prep: Token) -> tuple[Hit | None, int]:
        """The measure through the preposition above a count; else the noun to climb on from, or -1."""
        head = s.tokens[prep.head]
        if prep.lower == "of":
            hit = self._action(s, c, head)
            if hit is not None:
                return hit, -1
            bundles = head.lemma in self._groups or head.lower in self._groups or head.pos == "NUM"
            bundles = bundles or c.number.first <= head.i <= c.number.last
            return None, head.i if bundles else -1
        if prep.lower in ("to", "for") and head.lower == "home":
            return self._home(prep), -1
        hit = self._through(s, c, prep, head)
        if hit is None and prep.lower in ("to", "for"):
            hit = self._gift(s, c, head)
        return hit or self._deed(s, c, prep, head) or self._along(s, c, prep, head), -1

    def _deed(self, s: Sentence, c: Count, prep: Token, noun: Token) -> Hit | None:
        """The measure of those by whom what a noun names is done: "a siege by 300 rebels"."""
        if noun.pos == "VERB" and s.tokens[prep.i - 1].pos == "NOUN":
            noun = s.tokens[prep.i - 1]
        for entry in self._actions.get(noun.lemma, ()):
            if entry.role == "through" and prep.lower in entry.through and self.fits(c, entry):
                return Hit(entry, noun.i)
        return None

    def _through(self, s: Sentence, c: Count, prep: Token, head: Token) -> Hit | None:
        """The measure that a verb gives through its preposition: "lost contact with 12 men", "set fire to 12 huts"."""
        above = (head.i, *list(s.ancestors(head.i))[:2])
        verb = next((s.tokens[i] for i in above if s.tokens[i].pos == "VERB"), head)
        for entry in self.entries_of(verb):
            if entry.role == "through" and prep.lower in entry.through and self.fits(c, entry):
                words = {w for k in (head, *s.children(verb.i)) for w in (k.lemma, k.lower)} if entry.needs else set()
                if not entry.needs or not words.isdisjoint(entry.needs):
                    return Hit(entry, verb.i)
        return None

    def _along(self, s: Sentence, c: Count, prep: Token, head: Token) -> Hit | None:
        """What became of those with whom the counted are named: "was captured along with 27 others"."""
        others = prep.lower == "with" and (head.lower in ("along", "together") or c.lemma in ("other", "others"))
        if not others and prep.lower != "alongside":
            return None
        verb = s.tokens[head.head] if head.lower in ("along", "together") else head
        if verb.pos in ("NOUN", "PROPN") and verb.dep in ("nsubj", "nsubjpass"):
            verb = s.tokens[verb.head]
        if verb.pos != "VERB":
            return None
        hit = self._clause(s, c, verb.i, "subject", 0)
        if hit is None and s.children(verb.i, "dobj"):
            hit = self._clause(s, c, verb.i, "patient", 0)
        return hit

    def _home(self, prep: Token) -> Hit | None:
        entry = self._conditions.get(("home", prep.lower))
        return Hit(entry, prep.head) if entry else None

    def _gift(self, s: Sentence, c: Count, head: Token) -> Hit | None:
        """Aid to, passage for: the count is who receives."""
        near = [head, *s.children(head.i, "dobj", "nsubjpass", "conj")]
        for token in near:
            for entry in self._receives.get(token.lemma, ()):
                if self.fits(c, entry):
                    return Hit(entry, head.i)
        if head.pos == "VERB":
            return self._frame(s, c, head, "patient", dative=True)
        above = s.tokens[head.head]
        return self._frame(s, c, above, "patient", dative=True) if above.pos == "VERB" and head.dep == "dobj" else None

    def _action(self, s: Sentence, c: Count, noun: Token) -> Hit | None:
        for entry in self._actions.get(noun.lemma, ()):
            if entry.measure == "population" and c.noun >= 0:
                above = self._governor(s, Count(c.number, noun.i, noun.i, noun.i, c.end, c.unit, c.kind, lemma=c.lemma))
                return above or Hit(entry, noun.i)
            governed = {s.tokens[i].lemma for i in list(s.ancestors(noun.i))[:2]} if entry.governed else set()
            if not governed & set(entry.governed) and self.fits(c, entry):
                return Hit(entry, noun.i)
        toll = self.toll_entry(s, noun)
        return Hit(toll, noun.i) if toll is not None and toll.measure != "population" else None

    def _clause(self, s: Sentence, c: Count, verb: int, role: str, depth: int) -> Hit | None:
        """The measure that a verb gives its subject or its patient, itself or through what it leads to."""
        tokens = s.tokens
        v = tokens[verb]
        kids = s.children(verb)
        given = role
        has_object = any(k.dep in ("dobj", "obj") and k.i != c.anchor and tokens[k.i - 1].text != "(" for k in kids)
        if role == "subject" and (
            any(k.dep == "auxpass" for k in kids)
            or (v.tag == "VBN" and not has_object and not any(k.lemma == "have" for k in kids))
            or (v.tag == "VBD" and not has_object and v.lower in self.states)
        ):
            role = "patient"
        if v.lemma in COPULAS:
            hit = self._stated(s, c, v, kids)
            if hit is not None:
                return hit
        if v.tag == "VBG" and not has_object and v.lower in self.states and any(k.lemma == "be" for k in kids):
            return Hit(self.states[v.lower], v.i) if self.fits(c, self.states[v.lower]) else None  # "are missing"
        hit = self._frame(s, c, v, role)
        if hit is None and given != role and not any(k.dep == "auxpass" for k in kids):
            hit = self._frame(s, c, v, given)
        if hit is not None and hit.entry.measure in SEIZED and depth < 3:
            # "were waylaid and killed": what came of it in the end.
            end = self._joined_verb(s, c, kids, role, depth)
            hit = end if end is not None and end.entry.measure == "killed" else hit
        if depth > 3 or (hit is not None and not hit.entry.weak):
            return hit
        further = self._complement(s, c, v, kids, role, depth)
        return further or hit or self._joined_verb(s, c, kids, role, depth)

    def _only_patients(self, verb: Token) -> bool:
        return all(entry.role == "patient" for entry in self.verbs.get(verb.lemma, ()))

    def _stated(self, s: Sentence, c: Count, v: Token, kids: list[Token]) -> Hit | None:
        """The state that a verb ascribes: "are missing", "left homeless", "registered as displaced"."""
        following = s.tokens[v.i + 1 : v.i + 2]
        as_kids = [g for k in kids if k.dep == "prep" and k.lower == "as" for g in s.children(k.i)]
        for k in [*kids, *as_kids, *following]:
            entry = self.states.get(k.lower)
            if entry is None or k.i <= c.end or k.i in (c.anchor, c.at) or not self.fits(c, entry):
                continue
            ascribed = k.dep in COMPLEMENTS or k in as_kids or k.i == v.i + 1
            if ascribed and not s.children(k.i, "nsubj", "nsubjpass", "nummod", "dobj"):
                return Hit(entry, k.i)
        return None

    def _complement(self, s: Sentence, c: Count, v: Token, kids: list[Token], role: str, depth: int) -> Hit | None:
        hit = self._stated(s, c, v, kids)
        if hit is not None:
            return hit
        for k in kids:
            if k.i in (c.anchor, c.at):
                continue
            if k.dep == "prep":
                hit = self._condition(s, c, k)
                if hit is not None:
                    return hit
            if k.dep in ("xcomp", "ccomp", "oprd") and k.pos in ("VERB", "AUX") and k.i > c.end:
                own = any(g.dep in ("nsubj", "nsubjpass") for g in s.children(k.i))
                if not own:
                    passive = k.tag == "VBN" or any(g.dep == "auxpass" for g in s.children(k.i))
                    hit = self._clause(s, c, k.i, "patient" if passive and not perfect(s, k) else "subject", depth + 1)
                    if hit is not None:
                        return hit
        return None

    def _joined_verb(self, s: Sentence, c: Count, kids: list[Token], role: str, depth: int) -> Hit | None:
        for k in kids:
            if (
                k.dep == "conj"
                and k.pos == "VERB"
                and not any(g.dep in ("nsubj", "nsubjpass") for g in s.children(k.i))
            ):
                passive = role == "patient" and k.tag == "VBN"
                if role == "patient" and not passive:
                    continue
                hit = self._clause(s, c, k.i, role, depth + 1)
                if hit is not None:
                    return hit
        return None

    def _condition(self, s: Sentence, c: Count, prep: Token) -> Hit | None:
        for noun in s.children(prep.i, "pobj"):
            entry = self._conditions.get((prep.lower, noun.lemma))
            if prep.lower in ("among", "amongst"):
                # "were among the dead", "among those killed"
                told = [noun, *s.children(noun.i, "acl")]
                entry = next((self.states[t.lower] for t in told if t.lower in self.states), None)
            if entry is not None and self.fits(c, entry):
                return Hit(entry, noun.i)
        return None

    def _frame(self, s: Sentence, c: Count, verb: Token, role: str, dative: bool = False) -> Hit | None:
        words: set[str] | None = None
        for entry in self.entries_of(verb):
            if entry.role != role or not self.fits(c, entry) or (dative and not entry.needs):
                continue
            if entry.needs or entry.unless:
                if words is None:
                    words = self._around(s, c, verb.i)
                if (entry.needs and words.isdisjoint(entry.needs)) or not words.isdisjoint(entry.unless):
                    continue
            return Hit(entry, verb.i)
        return None

    def _around(self, s: Sentence, c: Count, verb: int) -> set[str]:
        """The words that hang on a verb, without the counted phrase's own number and noun."""
        words: set[str] = set()
        if s.children(verb, "neg") and any(k.lower in ABLE for k in s.children(verb, "aux")):
            words.add("cannot")
        for k in s.children(verb):
            if k.dep not in HELD_BY:
                continue
            if k.i in (c.anchor, c.at):
                # "shot dead nine guards" may be parsed as "dead guards".
                words.update(s.tokens[g].lower for g in k.children if g > c.end or verb < g < c.number.first)
                continue
            words.update((k.lemma, k.lower))
            if k.dep == "xcomp":
                continue  # What hangs on "flee" in "forced to flee their homes" is for that verb.
            for g in s.children(k.i):
                words.update((g.lemma, g.lower))
                if g.dep in ("prep", "pobj"):
                    words.update(w for t in s.children(g.i) for w in (t.lemma, t.lower))
        if c.end + 1 < len(s.tokens) and c.end > verb:
            words.add(s.tokens[c.end + 1].lower)
        return words

    # What describes the count.

    def after(self, s: Sentence, c: Count) -> Hit | None:
        """Participles, clauses and states behind the counted phrase."""
        for at in dict.fromkeys((c.anchor, c.at)):
            for k in s.children(at):
                if k.i <= at:
                    continue
                if k.dep in ("acl", "relcl", "advcl"):
                    hit = self._clause(s, c, k.i, role_in_clause(s, k), 1)
                    if hit is None and k.tag == "VBN" and s.tokens[at].dep == "ROOT":
                        # A main verb taken for a participle: "Twelve guards paid with their lives."
                        hit = self._clause(s, c, k.i, "subject", 1)
                elif k.dep == "prep":
                    hit = self._condition(s, c, k)
                elif k.dep in ("amod", "acomp", "appos") and k.lower in self.states:
                    entry = self.states[k.lower]
                    hit = Hit(entry, k.i) if self.fits(c, entry) else None
                else:
                    hit = None
                if hit is not None:
                    return hit
        return self._adjacent(s, c)

    def _adjacent(self, s: Sentence, c: Count) -> Hit | None:
        """A state right behind the counted words, however it is parsed: "12 people dead", "30 more injured"."""
        for token in s.tokens[c.end + 1 : c.end + 4]:
            entry = self.states.get(token.lower)
            if entry is not None and entry.weak and s.tokens[min(token.i + 1, len(s.tokens) - 1)].lower in self.states:
                continue  # "still missing"
            if entry is not None:
                objects = [k for k in s.children(token.i, "dobj", "obj") if k.i > token.i]
                active = any(not self._counted_state(s, k) for k in objects)
                following = s.tokens[token.i + 1] if token.i + 1 < len(s.tokens) else token
                attributive = token.head > token.i and token.dep == "amod" and following.pos in ("NOUN", "PROPN", "ADJ")
                return Hit(entry, token.i) if self.fits(c, entry) and not active and not attributive else None
            if token.pos != "ADV" and token.lower not in PASSED_OVER:
                return None
        return None

    def _counted_state(self, s: Sentence, noun: Token) -> bool:
        """Whether a noun or number is followed by a state of its own: "10 injured"."""
        last = max([noun.i, *(k for k in noun.children if s.tokens[k].dep == "nummod")])
        return last + 1 < len(s.tokens) and s.tokens[last + 1].lower in self.states

    def _preceding(self, s: Sentence, c: Count) -> Hit | None:
        """A verb right before the counted words, where the parse does not tie the two."""
        verb = s.tokens[c.number.first - 1] if c.number.first else None
        if verb is None or verb.tag not in ("VBD", "VBG", "VBZ", "VBN", "VB") or c.article:
            return None
        return self._frame(s, c, verb, "patient")

    def _misread(self, s: Sentence, c: Count) -> Hit | None:
        """A verb right before the count that the parse takes for a noun: "kills ten people and wounds 50"."""
        verb = s.tokens[c.number.first - 1] if c.number.first else None
        if verb is None or verb.tag not in ("NNS", "NN") or c.article:
            return None
        found = [e for e in self.verbs.get(verb.lemma, ()) if e.measure in HARM and e.role == "patient" and not e.needs]
        return Hit(found[0], verb.i) if found and self.fits(c, found[0]) and verb.lower != "kill" else None

    def _following(self, s: Sentence, c: Count) -> Hit | None:
        """A verb right behind the counted words that has no subject in the parse: "… and another 190 were treated"."""
        auxiliary = False
        for token in s.tokens[c.end + 1 : c.end + 6]:
            if token.pos == "AUX" and token.dep in ("aux", "auxpass"):
                auxiliary = True
            elif token.pos in ("VERB", "AUX"):
                idle = (auxiliary or token.tag == "VBD") and not s.children(token.i, "nsubj", "nsubjpass")
                return self._clause(s, c, token.i, "subject", 1) if idle and not c.article else None
            elif token.pos not in ("ADV", "PART"):
                return None
        return None

    def _before(self, s: Sentence, c: Count) -> Hit | None:
        """Participles and adjectives before the noun: "20 captured soldiers"."""
        for i in range(c.number.last + 1, c.noun):
            entry = self.states.get(s.tokens[i].lower)
            if entry is not None and self.fits(c, entry):
                return Hit(entry, i)
        return None
