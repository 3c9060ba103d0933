"""When: the time of a predicate, taken from its own clause or from one that shares its time, and from no other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import msgspec

from dateline.model import Time
from dateline.reading.clauses import MEANWHILE, Clauses
from dateline.reading.mentions import TimeMention
from dateline.reading.syntax import Sentence, Token

PHASES = {"break", "erupt", "flare", "begin",
    "start", "open", "resume", "take", "last", "end", "follow", "come", "occur", "happen", "hold", "launch"}
# Participles that tell how an act named by a noun came about ("the deal reached in May").
MAKING = {"make", "reach", "sign", "agree", "impose", "launch", "carry", "hold", "broker", "announce", "declare",
    "begin", "mount", "stage", "conduct",
          "issue", "strike", "conclude", "open", "start", "commit", "fire"}  # fmt: skip
# What stands behind one of these lies before or after what the clause above tells.
APART = frozenset({"after", "before", "since", "until", "till", "following", "without", "despite"})
APART_MARKS = frozenset({"after", "before", "since", "until", "if", "unless", "because", "although", "though"})
# "Four were killed and eight others were injured in the town on Monday": one blow, told of once.
HARM = frozenset({"kill", "injure", "wound", "hurt", "shoot", "die", "behead", "execute"})
MAX_STEPS = 6
DAY = 2  # UCDP's precision of a time known to the day or to a few days


def is_apart(sentence: Sentence, i: int) -> bool:
    """Whether what clause or phrase `i` tells lies before or after what the clause above it tells."""
    tokens = sentence.tokens
    if tokens[i].dep == "advcl":
        return any(c.lower in APART_MARKS and c.i < i for c in sentence.children(i, "mark", "advmod", "prep"))
    return tokens[i].dep in ("pcomp", "pobj") and tokens[tokens[i].head].lower in APART


def is_gapped(sentence: Sentence, first: int, second: Token) -> bool:
    """Whether a verb joined to verb `first` lacks what helps it, or tells of one blow with it ("ten died and six were hurt")."""
    helped = [c for c in sentence.children(second.i, "aux", "auxpass") if c.tag not in ("VBN", "VBG")]
    return (second.tag == "VBN" and not helped) or {second.lemma, sentence.tokens[first].lemma} <= HARM


Realities = Callable[[int, int], bool]


def alike(_: int, __: int) -> bool:
    return True


@dataclass(slots=True)
class Dating:
    """Dates the predicates of one sentence. `inside` is the speaker, as a number, of each token that is somebody's words."""

    sentence: Sentence
    clauses: Clauses
    times: list[TimeMention]
    inside: Mapping[int, int]

    def time_of(self, i: int, share: Realities = alike) -> Time | None:
        """The time of predicate `i`: its own, else that of the clause that governs it within the same speaker's words.

        `share` tells of two predicates whether both are told as real, or both as yet to come: else neither dates the other.
        """
        if not any(self._governor(m) == i and not is_length(m.time) for m in self.times):
            i = self._reported_by(i)
        level = self.inside.get(i, 0)
        tokens = self.sentence.tokens
        governed: dict[int, list[TimeMention]] = {}
        loosely: dict[int, list[TimeMention]] = {}
        told: dict[int, list[TimeMention]] = {}
        for mention in self.times:
            governor = self._governor(mention)
            if not is_length(mention.time):
                told.setdefault(governor, []).append(mention)
            if is_length(mention.time) or (governor != i and self.inside.get(mention.head, self.inside.get(mention.first, 0)) != level):
                continue
            governed.setdefault(governor, []).append(mention)
            if self._may_rise(mention, governor):
                verb = next((a for a in self.sentence.ancestors(governor) if tokens[a].pos == "VERB" and not self._is_passed(a)), governor)
                loosely.setdefault(verb, []).append(mention)
        # Whoever tells of an act, the report itself may tell since when: "accuses them of killing 30 since the truce began in May".
        opened = self._since(i, told) if i not in governed else None
        return opened or self._above(i, governed, loosely, share) or self._below(i, governed, loosely, share)

    def _above(
        self, i: int, governed: dict[int, list[TimeMention]], loosely: dict[int, list[TimeMention]], share: Realities
    ) -> Time | None:
        """The time on the predicate, or on the nearest predicate above that is told of the same moment."""
        tokens = self.sentence.tokens
        made = [
            c.i for c in self.sentence.children(i, "acl", "amod")
            if c.i in governed and ((c.tag == "VBN" and c.lemma in MAKING) or c.lower in ("due", "scheduled", "planned", "set"))
        ]  # fmt: skip
        if made and tokens[i].pos == "NOUN":
            return best_time(governed[made[0]])
        at = below = i
        for _ in range(MAX_STEPS):
            dated = self._dated_by(at, governed)
            if dated is not None:
                return None if at != i and self._opens(at, below, governed) else dated
            if at == i and tokens[at].pos == "VERB":
                noun = next((n for n in self._acts(at) if n in governed and tokens[n].pos == "NOUN"), -1)
                if noun >= 0:
                    return best_time(governed[noun])
            if at in loosely and (at == i or not all(self._starts(m) for m in loosely[at])):
                return best_time(loosely[at])
            head = tokens[at].head
            if head == at or self.inside.get(head, 0) != self.inside.get(i, 0) or not self._carries(at, head, i, share):
                return None
            if tokens[at].dep == "conj" and tokens[at].pos == "VERB":
                return self._joined(at, head, governed, loosely)
            below, at = at, head
        return None

    def _acts(self, verb: int) -> list[int]:
        """The nouns of a verb that may name the act it tells of: its objects, what it happened in, what did the harm."""
        frame = self.clauses.frame(verb)
        within = [n for word in ("in", "at", "during") for n in frame.preps.get(word, ())]
        harm = frame.subjects if self.sentence.tokens[verb].lemma in HARM and not frame.passive else ()
        return [*frame.objects, *within, *(n for n in harm if not is_apart(self.sentence, n))]

    def _reported_by(self, i: int) -> int:
        """The passive verb of saying that a state is told with ("was reported calm on Friday"), else the predicate itself."""
        tokens = self.sentence.tokens
        above = tokens[i].head
        told = tokens[i].dep in ("oprd", "xcomp") and tokens[above].tag == "VBN" and self.sentence.children(above, "auxpass")
        return above if told and not self.sentence.children(above, "agent") else i

    def _is_passed(self, i: int) -> bool:
        """Whether a time behind it is rather that of a verb above ("hit buses carrying people evacuated on Saturday")."""
        token = self.sentence.tokens[i]
        return token.dep == "prep" or (token.dep == "acl" and token.tag == "VBG")

    def _opens(self, at: int, below: int, governed: dict[int, list[TimeMention]]) -> bool:
        """Whether the time of predicate `at` is a stretch up to now, which is that of no other act in its clause.

        "Have fled the fighting since May", "3,000 have died since May, bringing the total to 9,000".
        """
        if self.sentence.tokens[below].dep == "dobj" and self.sentence.tokens[at].lemma in self.clauses.light_verbs:
            # "Have carried out 60 strikes since May": one act, told of in two words.
            return False
        since = all(m.relation == "since" for m in governed.get(at, ())) and at in governed
        return since and self.sentence.tokens[below].dep in ("dobj", "pobj", "advcl", "relcl", "acl")

    def _starts(self, mention: TimeMention) -> bool:
        """Whether the time is that from which something is to run ("a truce from Sunday")."""
        tokens = self.sentence.tokens
        return tokens[tokens[mention.head].head].lower == "from"

    def _carries(self, at: int, head: int, i: int, share: Realities) -> bool:
        """Whether the time of `head` is also that of `at`, on the way up from predicate `i`."""
        tokens = self.sentence.tokens
        # What a relative clause or a participle tells in passing may lie far back: it takes no time from the main clause.
        if tokens[at].dep == "relcl" or (tokens[at].dep == "acl" and tokens[at].tag == "VBN"):
            return False
        if is_apart(self.sentence, at):
            return tokens[at].dep == "pobj" and tokens[tokens[at].head].lower in ("after", "following") and self._trails(at)
        verbal = tokens[head].pos == "VERB" and head != i
        return not verbal or tokens[at].dep in ("nsubj", "nsubjpass") or share(i, head)

    def _trails(self, noun: int) -> bool:
        """Whether a time stands right behind a noun's phrase ("fled after an attack on the town on Monday")."""
        tokens = self.sentence.tokens
        last = max(self.sentence.subtree(noun))
        behind = [t.lower for t in tokens[last + 1 : last + 3]]
        return any(last < m.first <= last + 1 + (behind[:1] == ["on"]) for m in self.times)

    def _joined(
        self, at: int, head: int, governed: dict[int, list[TimeMention]], loosely: dict[int, list[TimeMention]]
    ) -> Time | None:
        """The time that a verb joined by "and" shares with the one before it."""
        marked = self.sentence.children(at, "mark")
        known = governed.get(head) or loosely.get(head) or self._managed(head, governed)
        if known is None:
            # The first of the joined verbs shares the time above it, and so do the others.
            return None if marked else self._above(head, governed, loosely, alike)
        clock = self.sentence.tokens[head].lemma == "be" and any(c.lower == "it" for c in self.sentence.children(head, "nsubj"))
        first = [m for m in known if m.first < head or clock]
        if first:
            return best_time(first)
        fine = [m for m in known if m.time.precision <= DAY]
        return best_time(fine) if fine and not marked and self._goes_on(head, at) else None

    def _managed(self, i: int, governed: dict[int, list[TimeMention]]) -> list[TimeMention] | None:
        """The times of what somebody could do, which are those of his doing it ("were able to reach the town on Monday")."""
        able = [c.i for c in self.sentence.children(i, "acomp") if c.lower == "able"]
        able += [i] if self.sentence.tokens[i].lemma == "manage" else []
        done = [c.i for j in able for c in self.sentence.children(j, "xcomp")]
        return next((governed[j] for j in done if j in governed), None)

    def _goes_on(self, first: int, second: int) -> bool:
        """Whether the second of two verbs joined by "and" goes on with what the first tells, in the same tense."""
        tokens = self.sentence.tokens
        # "had crossed and handed in their arms": the past is a second participle.
        perfect = tokens[second].tag == "VBD" and any(c.lemma == "have" for c in self.sentence.children(first, "aux"))
        alike_ = tokens[first].tag == tokens[second].tag or (tokens[first].tag == "VBN" and perfect)
        if not alike_ or any(c.lower == "but" for c in self.sentence.children(first, "cc")):
            return False
        helpers = [{c.lower for c in self.sentence.children(i, "aux")} - {"to"} for i in (first, second)]
        return helpers[0] == helpers[1] or not helpers[1]

    def _below(
        self, i: int, governed: dict[int, list[TimeMention]], loosely: dict[int, list[TimeMention]], share: Realities
    ) -> Time | None:
        """The time on what hangs on the predicate and tells of the same moment."""
        tokens = self.sentence.tokens
        below = [c.i for c in self.sentence.children(i, "conj", "xcomp", "advcl") if self._told_at_once(i, c) and share(i, c.i)]
        if tokens[i].pos == "NOUN":
            # "talks that began on Tuesday": what tells when an act began or took place dates it.
            nouns = [i, *(j for heads in self.clauses.frame(i).preps.values() for j in heads)]
            counted = {j for j in nouns if self.sentence.children(j, "nummod")}
            below += [c.i for j in nouns for c in self.sentence.children(j, "relcl", "acl") if c.lemma in PHASES or j in counted]
        found = next((known[j] for j in below for known in (governed, loosely) if j in known), None)
        return best_time(found) if found else None

    def _told_at_once(self, i: int, clause: Token) -> bool:
        """Whether a clause that hangs on predicate `i` tells of the same moment."""
        opened = {c.lower for c in self.sentence.children(clause.i, "mark", "advmod")}
        if clause.dep == "advcl":
            if is_apart(self.sentence, clause.i):
                return False
            own = self.sentence.children(clause.i, "nsubj", "nsubjpass", "mark")
            return bool(opened & MEANWHILE) or (clause.tag == "VBG" and not own)
        if clause.dep == "conj":
            # "Ten were killed and six wounded on Monday"
            return is_gapped(self.sentence, i, clause) or not self.sentence.children(clause.i, "nsubj", "nsubjpass", "mark")
        return not self.sentence.children(clause.i, "nsubj", "nsubjpass")

    def _since(self, i: int, governed: dict[int, list[TimeMention]]) -> Time | None:
        """The stretch that a dated act opens: "have fled since the revolt began in May", "since the raid of 3 June"."""
        own = ("nsubj", "nsubjpass", "aux", "auxpass", "mark")
        joined = [
            c.i for c in self.sentence.children(i, "conj")
            if c.tag in ("VBN", "VBD") and (not self.sentence.children(c.i, *own) or is_gapped(self.sentence, i, c))
        ]  # fmt: skip
        acts = []
        for at in (i, *joined):
            # "Has killed 60 and lost four since it began in May": both since then.
            for c in self.sentence.children(at, "advcl"):
                acts += [c.i for m in self.sentence.children(c.i, "mark") if m.lower == "since"]
            preps = [c.i for c in self.sentence.children(at, "prep") if c.lower == "since"]
            within = [p.i for c in preps for p in self.sentence.children(c, "pobj", "pcomp")]
            acts += within
            # "Since the talks held around the vote of May 2020": the one time in the phrase is that of the talks.
            deep = [j for p in within if p not in governed for j in self.sentence.subtree(p) if j in governed]
            acts += deep if len(deep) == 1 else []
        opened = next((best_time(governed[j]) for j in acts if j in governed), None)
        return msgspec.structs.replace(opened, latest=None) if opened is not None and opened.earliest else None

    def _dated_by(self, at: int, governed: dict[int, list[TimeMention]]) -> Time | None:
        """The time that hangs on the token, on the infinitive of "is to start", or that its clause describes ("6 June, when …")."""
        if at in governed:
            return best_time(governed[at])
        token = self.sentence.tokens[at]
        if token.lemma in ("let", "make"):
            # "were let go on Monday"
            done = next((c.i for c in self.sentence.children(at, "xcomp", "ccomp") if c.i in governed and c.tag == "VB"), -1)
            if done >= 0:
                return best_time(governed[done])
        if token.lemma == "be":
            comes = next((c.i for c in self.sentence.children(at, "xcomp") if c.i in governed and c.tag == "VB"), -1)
            if comes >= 0:
                return best_time(governed[comes])
        when = next((c.i for c in self.sentence.children(at, "advmod") if c.lower == "when"), -1)
        if when > 0 and token.dep in ("relcl", "advcl"):
            last = when - 1 if self.sentence.tokens[when - 1].text != "," else when - 2
            return next((as_day(m.time) for m in self.times if m.first <= last <= m.last or m.first <= token.head <= m.last), None)
        return None

    def _may_rise(self, mention: TimeMention, governor: int) -> bool:
        """Whether a dated phrase hung on a noun, or on a bare participle, may as well date the verb above ("held by rebels on Tuesday")."""
        tokens = self.sentence.tokens
        above = tokens[governor]
        if (
            above.dep == "pobj"
            and tokens[above.head].lower in ("after", "following", "during", "amid", "before")
            and mention.time.earliest
        ):
            return True
        if (
            (mention.time.earliest is None and not mention.time.timex.startswith("XXXX-WXX-"))
            or (mention.time.precision > 3 and not self._set_off(mention, above) and not self._is_next(mention, governor))
            or tokens[mention.head].dep not in ("pobj", "npadvmod", "tmod")
        ):
            return False
        return above.pos in ("NOUN", "PROPN") or (above.dep == "acl" and above.tag in ("VBN", "VBG"))

    def _is_next(self, mention: TimeMention, governor: int) -> bool:
        """Whether a month or year to come, without a preposition, may be that of a verb above ("is to host talks next month")."""
        tokens = self.sentence.tokens
        verb = next((a for a in self.sentence.ancestors(governor) if tokens[a].pos in ("VERB", "AUX")), -1)
        bare = tokens[mention.first].lower == "next" and tokens[mention.head].dep in ("npadvmod", "tmod")
        return bare and verb >= 0 and tokens[verb].tag in ("VB", "VBZ", "VBP", "VBG")

    def _set_off(self, mention: TimeMention, above: Token) -> bool:
        """Whether a month or year tells nothing of the noun before it: a name has none of its own, and a comma parts them."""
        behind = self.sentence.tokens[above.i + 1 : mention.first]
        return above.pos == "PROPN" or any(t.text == "," for t in behind)

    def _governor(self, mention: TimeMention) -> int:
        """The nearest predicate above the time's words: a verb, or a noun that it qualifies."""
        tokens = self.sentence.tokens
        at = mention.head
        if not mention.first <= at <= mention.last and tokens[at].pos in ("VERB", "AUX", "NOUN"):
            return at
        for _ in range(5):
            head = tokens[at].head
            if head == at:
                return at
            at = head
            if not mention.first <= at <= mention.last and tokens[at].pos in ("VERB", "AUX", "NOUN", "ADJ"):
                return self._told(mention, self._outside(mention, at))
        return at

    def _outside(self, mention: TimeMention, governor: int) -> int:
        """The predicate whose time it is where the parse hangs it on what only reports it.

        "Gunmen took the town on Monday, residents told us": behind what is said, and before who says it.
        "On 3 May (as reported) gunmen took the town": before a bracket that has a verb of its own.
        """
        tokens = self.sentence.tokens
        said = next((c.i for c in self.sentence.children(governor, "ccomp") if c.i < mention.first), -1)
        subject = self.sentence.children(governor, "nsubj", "nsubjpass")
        if said >= 0 and subject and mention.last < subject[0].i:
            return said
        marks = self.sentence.children(governor, "mark") if tokens[governor].dep == "advcl" else []
        if mention.first > tokens[governor].head and tokens[mention.first - 1].lower == "on" and any(
            m.lower in ("after", "before") and m.i > mention.last for m in marks
        ):
            return tokens[governor].head  # "shelled the town on Sunday, a day after it had been declared safe"
        if mention.last < governor and any(t.text == "(" for t in tokens[mention.last : governor]) and tokens[governor].dep == "advcl":
            return tokens[governor].head
        return governor

    def _told(self, mention: TimeMention, governor: int) -> int:
        """The verb of saying where the parse hangs its day on what is said ("said on Friday it was handing over …")."""
        tokens = self.sentence.tokens
        before = mention.first - 1
        while before > 0 and tokens[before].pos in ("ADP", "DET"):
            before -= 1
        subject = self.sentence.children(governor, "nsubj", "nsubjpass")
        said = tokens[governor].dep == "ccomp" and tokens[governor].head == before and tokens[before].pos == "VERB"
        return before if said and subject and subject[0].i > mention.last else governor


def is_length(time: Time) -> bool:
    """Whether the time only tells how long."""
    return time.earliest is None and time.latest is None and time.timex.startswith("P") and not time.timex.endswith("_REF")


def as_day(time: Time) -> Time:
    """A time that opens a stretch ("since 6 June, when …") as the day itself."""
    return msgspec.structs.replace(time, latest=time.earliest) if time.earliest and not time.latest else time


def best_time(mentions: list[TimeMention]) -> Time:
    """Of several times of one predicate, the one that places it best: a dated one before a duration."""
    ranked = sorted(
        (until_then(m) for m in mentions),
        key=lambda m: (
            m.relation == "for",
            m.time.timex == "PRESENT_REF",
            m.time.earliest is None and m.time.latest is None,
            m.time.precision,
        ),
    )
    return ranked[0].time


def until_then(mention: TimeMention) -> TimeMention:
    """"By 2014" and "until Friday" set the latest day and no earliest."""
    if mention.relation not in ("by", "until") or mention.time.latest is None:
        return mention
    return replace(mention, time=msgspec.structs.replace(mention.time, earliest=None))
