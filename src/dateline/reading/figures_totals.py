"""Counts that reach their measure in a roundabout way: as the value of a total, or as part of another count."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dateline.codebook.figures import NumberEntry
from dateline.reading.figures_counts import Count
from dateline.reading.figures_index import NOUN_LINKS, Hit
from dateline.reading.figures_measures import MeasureFinder
from dateline.reading.numbers import Number
from dateline.reading.syntax import Sentence, Token

STRONG = "strong"
ESTIMATES = {"put", "estimate", "number", "reckon", "place", "set", "assess"}
BETWEEN_RISES = {"to", "at", "of", "from", "above", "past", "over", "beyond", "below", "than", "up", "as", "by", "around"}


class TotalFinder:
    """Finds what totals are the totals of, and what parts are said to be."""

    def __init__(
        self, measures: MeasureFinder, numbers: Iterable[NumberEntry], describe: Callable[[Count, Token], Count]
    ):
        self._measures = measures
        self._describe = describe
        entries = list(numbers)
        self._totals = {p for e in entries if e.kind == "total" for p in e.phrases}
        self._reaches = {p for e in entries if e.kind == "reaches" for p in e.phrases}
        self._tells = {p for e in entries if e.kind == "tells" for p in e.phrases}
        self.words = {*measures.words, *self._totals}

    def total(self, s: Sentence, c: Count) -> tuple[Hit | None, bool]:
        """The measure of the noun whose value the count is, and whether it is the value of such a noun at all."""
        tokens = s.tokens
        token = tokens[c.anchor]
        if token.dep == "nummod" and tokens[token.head].lower in self._measures.states:
            token = tokens[token.head]
        first = c.number.first
        if first > 1 and tokens[first - 1].lower == "from" and tokens[first - 2].lower in ("up", "down"):
            return None, True
        head = tokens[token.head]
        nouns: list[Token] = []
        if token.dep == "pobj" and head.lower in BETWEEN_RISES:
            if head.lower == "of":
                nouns = [tokens[head.head]]
            else:
                for i in list(s.ancestors(head.i))[:5]:
                    above = tokens[i]
                    if above.pos in ("NOUN", "PROPN"):
                        nouns.append(above)
                    elif above.pos in ("VERB", "AUX"):
                        nouns += self._arguments(s, above)
                        if above.dep not in ("acl", "relcl", "xcomp", "advcl", "ccomp"):
                            break
        elif token.dep in ("attr", "acomp", "dobj", "npadvmod") and head.lemma in self._reaches:
            above = tokens[head.head] if head.dep in ("xcomp", "ccomp") else head
            nouns += [n for n in (*self._arguments(s, head), *self._arguments(s, above)) if n.i < c.number.first]
        for noun in nouns:
            if noun.i == c.anchor:
                continue
            if noun.lower == "it" and c.kind == "bare" and (head.lower == "at" or head.lemma == "be"):
                return None, True
            entry = self._measures.toll_entry(s, noun)
            if entry is None and noun.i < first and self._headed(s, noun):
                entry = self._measures.states.get(noun.lower)
            if entry is not None:
                return Hit(entry, noun.i), True
            if noun.lemma in self._totals:
                hit = self._counted_by(s, noun, c)
                return hit, hit is not None or c.kind == "bare"
        return None, False

    def told(self, s: Sentence, c: Count) -> bool:
        """Whether a bare number is told as one of those counted before: "spoke of no fewer than 40", "lists 21"."""
        at = s.tokens[c.anchor]
        above = s.tokens[at.head]
        if at.dep == "pobj" and above.lower == "of":
            above = s.tokens[above.head]
            above = s.tokens[above.head] if above.lemma == "name" else above
        elif at.dep != "dobj":
            return False
        return c.kind == "bare" and not c.article and above.pos == "VERB" and above.lemma in self._tells

    def _headed(self, s: Sentence, noun: Token) -> bool:
        """Whether a state stands as a noun: "the dead", "its wounded"."""
        return noun.tag in ("JJ", "VBN", "NNS", "NN") and bool(s.children(noun.i, "det", "poss"))

    def estimated(self, s: Sentence, c: Count) -> Token | None:
        """The noun whose number is given: "the intruders, put at 600, …", "rebels estimated at 600", "numbers the rebels at 600"."""
        at = s.tokens[s.tokens[c.anchor].head]
        verb = s.tokens[at.head]
        if c.noun >= 0 or at.lower != "at" or verb.lemma not in ESTIMATES:
            return None
        if verb.pos == "VERB" and (found := s.children(verb.i, "dobj")):
            return found[0]
        if verb.tag != "VBN":
            return None
        if verb.dep == "acl":
            return s.tokens[verb.head]
        return next(iter(s.children(verb.i, "nsubjpass")), None)

    def asked(self, s: Sentence) -> Hit | None:
        """The measure of what is asked after with "how many": "how many suspects were handed over"."""
        for token in s.tokens[1:]:
            if token.lower == "many" and s.tokens[token.i - 1].lower == "how":
                noun = s.tokens[token.head]
                number = Number(token.i, token.i, token.i, None, None, None, "vague")
                known = noun.i > token.i and noun.pos in ("NOUN", "PROPN")
                at = noun.i if known else token.i
                of = [p for c in s.children(token.i, "prep") if c.lower == "of" for p in s.children(c.i, "pobj") if p.pos == "NOUN"]
                who = of[0].i if of and not known else at
                hit = self._measures.find(s, self._describe(Count(number, at, at, at, at, "person", "bare"), s.tokens[who]))
                if hit is not None:
                    return Hit(hit.entry, hit.predicate, who if known or of else -1)
        return None

    def _counted_by(self, s: Sentence, total: Token, c: Count) -> Hit | None:
        """What "the number of …" is the number of."""
        for of in s.children(total.i, "prep"):
            for noun in s.children(of.i, "pobj", "pcomp"):
                if noun.lower in self._measures.states:
                    return Hit(self._measures.states[noun.lower], noun.i)
                bare = Count(c.number, noun.i, noun.i, noun.i, noun.i, "person", "bare")
                hit = self._measures.after(s, bare) or self._modified(s, noun) or self._measures.own(noun) or self._strength(bare, noun)
                if hit is not None:
                    toll = noun.lemma in self._measures.counts and self._describe(bare, noun).kind == "toll"
                    counted = noun.i if noun.tag in ("NNS", "NNPS") and not toll else -1
                    return Hit(hit.entry, hit.predicate, counted)
        return self._modified(s, total)

    def _strength(self, bare: Count, noun: Token) -> Hit | None:
        """ "The number of gunmen": how strong they are."""
        entry = self._measures.states.get(STRONG)
        return Hit(entry, noun.i) if entry is not None and self._describe(bare, noun).kind == "armed" else None

    def _modified(self, s: Sentence, noun: Token) -> Hit | None:
        for k in s.children(noun.i, "amod", "compound", "acl"):
            if k.lower in self._measures.states:
                return Hit(self._measures.states[k.lower], k.i)
        return None

    def _arguments(self, s: Sentence, verb: Token) -> list[Token]:
        return s.children(verb.i, "dobj", "nsubjpass", "nsubj", "attr")

    def described(self, s: Sentence, c: Count) -> Count:
        """What "four of them" are said to be: "four of them police officers", "four of them are children"."""
        tokens = s.tokens
        head = tokens[tokens[c.at].head]
        named = tokens[c.at].dep in NOUN_LINKS or (tokens[c.at].dep == "nsubj" and head.pos == "NOUN")
        nouns = [head] if named and head.i > c.end else []
        if head.lemma == "be" and tokens[c.at].dep == "nsubj":
            nouns = s.children(head.i, "attr")
        nouns = nouns or [k for k in s.children(c.at, "appos") if k.i > c.end and k.pos in ("NOUN", "PROPN")]
        return self._describe(c, nouns[0]) if nouns else c

    def of_holder(self, s: Sentence, c: Count) -> Hit | None:
        """The measure of the uncounted whole before "including": "people, including two soldiers, were killed"."""
        prep = s.tokens[s.tokens[c.anchor].head]
        holder = s.tokens[prep.head]
        if holder.pos not in ("NOUN", "PROPN"):
            return None
        return self._measures.find(
            s, Count(c.number, holder.i, holder.i, holder.i, holder.i, "person", "civilian", lemma=holder.lemma)
        )

    def joined_harm(self, s: Sentence, predicate: int) -> bool:
        """Whether the words are "killed or wounded", "dead and injured" with one count for both."""
        words = s.tokens[predicate + 1 : predicate + 4]
        if predicate > 1 and s.tokens[predicate - 1].lower in ("and", "or", "/"):
            # "killing and injuring a total of 29 people"
            harm = self._harm(s.tokens[predicate - 2]), self._harm(s.tokens[predicate])
            if None not in harm and harm[0] != harm[1]:
                return True
        if predicate < 0 or len(words) < 2 or words[0].lower not in ("or", "and", "/"):
            return False
        own, other = self._harm(s.tokens[predicate]), self._harm(words[1])
        if own is None or other is None or own == other:
            return False
        return len(words) < 3 or words[2].pos != "NUM" or words[0].lower == "or"

    def _harm(self, token: Token) -> str | None:
        if token.pos == "AUX":
            return None  # "acknowledged nine dead and has made no mention …": no verb of loss
        entry = self._measures.states.get(token.lower)
        if entry is None:
            entry = next(
                (e for e in self._measures.verbs.get(token.lemma, ()) if e.measure in ("killed", "injured")), None
            )
        return entry.measure if entry is not None and entry.measure in ("killed", "injured") else None
