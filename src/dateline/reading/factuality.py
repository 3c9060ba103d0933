"""Whether it happened: status, certainty and polarity of a predicate, from its grammar and the words that govern it."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.codebook.hedges import Hedge, Hedges
from dateline.model import Certainty, Polarity, Status
from dateline.reading.factuality_governors import Governors
from dateline.reading.factuality_grammar import (
    auxiliaries_of,
    came_next,
    comes_first,
    is_awaited,
    is_past_alike,
    is_set_day,
    is_to_be_held,
    is_turned_back,
    moves_with,
    negation,
    opening,
    seeming_verb,
    shared_modifiers,
    stands_in_present,
    step_up,
    to_come,
    told_of,
)
from dateline.reading.syntax import Sentence, Token

WEAKNESS: dict[Certainty, int] = {"certain": 0, "probable": 1, "possible": 2, "unknown": 3}
REALIS = {"occurred", "ongoing", "ended"}
IRREALIS = {"planned", "proposed", "agreed", "demanded", "threatened", "hypothetical"}
MAX_CLIMB = 8
# Verbs that make somebody do what the bare form after them says.
CAUSING = frozenset({"have", "make", "let", "help", "see"})


@dataclass(frozen=True, slots=True)
class Factuality:
    """`rules` are the hedges that made it so, innermost first."""

    status: Status
    certainty: Certainty
    polarity: Polarity
    rules: tuple[str, ...]


@dataclass(slots=True)
class _Verdict:
    status: Status
    certainty: Certainty = "certain"
    negative: bool = False
    rules: list[str] = field(default_factory=list)

    def apply(self, hedge: Hedge, negated: bool = False) -> None:
        """The effect of a governing word; a negated one takes back what it says."""
        if hedge.over and self.status not in hedge.over and hedge.certainty is None:
            return
        self.rules.append(hedge.id)
        if negated and hedge.moot == "yes":
            self.status, self.certainty = "hypothetical", "unknown"
            return
        if negated and hedge.status == "ended" and hedge.place == "governor":
            self.status = "ongoing"  # "never halted", "did not stop"
            return
        if hedge.status is not None and (not hedge.over or self.status in hedge.over):
            realis_over_irrealis = hedge.status in REALIS and self.status in IRREALIS and not hedge.over
            alternative = self.status == "threatened" and hedge.status == "demanded"
            if (not realis_over_irrealis and not alternative) or hedge.status == "ended":
                self.status = hedge.status
        if hedge.certainty is not None and WEAKNESS[hedge.certainty] > WEAKNESS[self.certainty]:
            self.certainty = hedge.certainty
        if (hedge.polarity == "negative") != negated and hedge.certainty != "unknown":
            self.negative = not self.negative
        if negated and hedge.polarity == "negative" and self.status == "failed":
            self.status = "occurred"
        elif negated and self.status == "occurred" and hedge.place == "governor":
            self.status = "failed"


class FactualityReader:
    """Judges predicates. Built once; `judge` is pure."""

    def __init__(self, hedges: Hedges):
        self._modifiers: dict[str, list[Hedge]] = {}
        self._modals: dict[tuple[str, bool], Hedge] = {}
        self._markers: dict[str, Hedge] = {}
        self._states: dict[str, Hedge] = {}
        # The verbs that tell of an event noun that it comes about.
        self._coming = {w for h in hedges.hedges if h.inherits == "yes" or h.id == "hedge.begin" for w in h.words}
        self._coming -= {"be", "have", "make"}
        for hedge in hedges.hedges:
            for word in hedge.words:
                self._index(hedge, word)
        self._governors = Governors(hedges, self._modifiers)

    def _index(self, hedge: Hedge, word: str) -> None:
        if hedge.place == "modifier":
            self._modifiers.setdefault(word, []).append(hedge)
        elif hedge.place == "modal":
            self._modals[word, hedge.perfect == "yes"] = hedge
        elif hedge.place == "marker":
            self._markers[word] = hedge
        elif hedge.place == "state":
            self._states[word] = hedge

    def judge(self, sentence: Sentence, i: int) -> Factuality:
        """Whether the predicate at token `i`, a verb, an event noun or a predicative adjective, is said to have come
        about.
        """
        verdict = self._judge(sentence, i, 0)
        polarity: Polarity = "negative" if verdict.negative else "positive"
        return Factuality(verdict.status, verdict.certainty, polarity, tuple(verdict.rules))

    def _judge(self, sentence: Sentence, i: int, depth: int) -> _Verdict:
        token = sentence.tokens[i]
        if (
            token.dep in ("acomp", "attr", "oprd", "prep")
            and token.head != i
            and sentence.tokens[token.head].lemma == "be"
            and token.pos != "NOUN"
        ):
            i, token = token.head, sentence.tokens[token.head]
        verdict = self._base(sentence, token, depth)
        self._local(sentence, token, verdict)
        self._seeming(sentence, token, verdict)
        self._climb(sentence, i, verdict, depth)
        return verdict

    # ── tense ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _base(self, sentence: Sentence, token: Token, depth: int) -> _Verdict:
        if not token.tag.startswith("VB"):
            return _Verdict("planned" if is_to_be_held(sentence, token, self._coming) else "occurred")
        if (
            token.tag == "VBN"
            and token.dep == "acl"
            and any(c.lower in ("every", "each", "any") for c in sentence.children(token.head))
        ):
            # "for every ten prisoners freed": a rate, no happening.
            return _Verdict("hypothetical")
        auxiliaries = auxiliaries_of(sentence, token)
        words = {c.lower for c in auxiliaries}
        if token.tag == "VB" and all(c.lower == "do" for c in auxiliaries):
            bare = not sentence.children(token.i, "nsubj", "nsubjpass", "expl") and not is_past_alike(sentence, token)
            loose = ("ROOT", "ccomp", "conj", "parataxis", *(("advcl",) if token.quoted else ()))
            if (bare and token.dep in loose) or (not auxiliaries and not bare and sentence.children(token.i, "mark")):
                # An imperative, or the bare form after "demanded that".
                return _Verdict("demanded", rules=["imperative"])
        above = self._shared(sentence, token, words, depth)
        if above is not None:
            return above
        if "to" in words and "have" not in {c.lemma for c in auxiliaries} and not came_next(sentence, token):
            return _Verdict("planned")
        if token.tag == "VBG":
            if any(c.lemma == "be" for c in auxiliaries):
                passive = sentence.children(token.i, "auxpass")
                return _Verdict("occurred" if passive else "ongoing")
            if is_turned_back(sentence, token):
                return _Verdict("failed")
            if token.dep in ("advcl", "dep") and depth < 2 and sentence.tokens[token.head].tag.startswith("VB"):
                above = self._judge(sentence, token.head, depth + 1)
                return _Verdict(
                    above.status if above.status in IRREALIS or above.status == "failed" else "occurred",
                    above.certainty,
                )
            return _Verdict("occurred")
        if token.dep != "pcomp" and any(c.tag == "VBG" and c.lower == "being" for c in auxiliaries):
            return _Verdict("ongoing")
        if token.tag in ("VBZ", "VBP") and token.lemma in self._states:
            return _Verdict("ongoing", rules=[self._states[token.lemma].id])
        if (
            token.tag == "VBN"
            and token.lemma in self._states
            and any(c.tag in ("VBZ", "VBP") and c.lemma == "be" for c in auxiliaries)
        ):
            return _Verdict("ongoing", rules=[self._states[token.lemma].id])
        return _Verdict("occurred")

    def _shared(self, sentence: Sentence, token: Token, words: set[str], depth: int) -> _Verdict | None:
        """What has come about no more than the verb above it: "would have them leave", "will step down once troops
        deploy".
        """
        head = sentence.tokens[token.head]
        if depth > 1 or token.head == token.i or not (head.tag.startswith(("VB", "MD")) or is_set_day(sentence, token)):
            return None
        caused = token.tag == "VB" and not words and token.dep in ("ccomp", "xcomp") and head.lemma in CAUSING
        day = is_set_day(sentence, token)
        if not caused and not day and not comes_first(sentence, token, words):
            return None
        above = self._judge(sentence, head.head if day else token.head, depth + 1)
        if above.status not in IRREALIS and above.status != "failed":
            return None
        return _Verdict(above.status if caused else "hypothetical", above.certainty, rules=list(above.rules))

    # ── what hangs on the predicate ────────────────────────────────────────────────────────────────────────────────

    def _local(self, sentence: Sentence, token: Token, verdict: _Verdict) -> None:
        auxiliaries = auxiliaries_of(sentence, token)
        perfect = any(c.lemma == "have" for c in auxiliaries)
        negated = negation(sentence, token)
        for auxiliary in auxiliaries:
            hedge = self._modals.get((auxiliary.lower, perfect)) or self._modals.get((auxiliary.lower, False))
            if hedge is None:
                continue
            if negated and auxiliary.lower in ("can", "could", "ca"):
                # "could not reach": it is sure that it did not come about.
                verdict.status, verdict.certainty = "failed", "certain"
                verdict.rules.append(hedge.id)
            else:
                verdict.status = "occurred"
                verdict.apply(hedge)
                if hedge.status is not None:
                    verdict.status = hedge.status
        if negated and (hedge := self._first(negated)) is not None:
            verdict.apply(hedge)
        self._modified(sentence, token, verdict, bool(negated))
        self._marked(sentence, token, verdict)

    def _seeming(self, sentence: Sentence, token: Token, verdict: _Verdict) -> None:
        hedge = self._governors.of(seeming_verb(sentence, token), "infinitive")
        if hedge is not None and hedge.certainty is not None:
            verdict.certainty = max(verdict.certainty, hedge.certainty, key=lambda c: WEAKNESS[c])
            verdict.rules.append(hedge.id)

    def _first(self, word: str) -> Hedge | None:
        found = self._modifiers.get(word)
        return found[0] if found else None

    def _modified(self, sentence: Sentence, token: Token, verdict: _Verdict, negated: bool) -> None:
        tokens = sentence.tokens
        shared = shared_modifiers(sentence, token)
        for child in (*token.children, *shared):
            one = tokens[child]
            if one.dep in ("neg", "det", "aux", "auxpass", "nsubj", "nsubjpass"):
                continue
            for hedge in self._modifiers.get(one.lower, ()):
                if hedge.id in {"hedge.not", "hedge.no"}:
                    continue
                if one.lower == "yet":
                    if negated and child > min(token.children):
                        verdict.status = "planned"
                        verdict.rules.append(hedge.id)
                elif one.dep in ("advmod", "amod", "npadvmod", "acomp", "compound"):
                    verdict.apply(hedge)
            if one.dep == "prep":
                for noun in sentence.children(child, "pobj"):
                    for hedge in self._modifiers.get(f"{one.lower} {noun.lemma}", ()):
                        verdict.apply(hedge)
            denied = negated or tokens[child - 1].lower == "no" or any(g.lower in ("no", "any") for g in sentence.children(child))
            if one.lower in ("longer", "anymore", "more") and one.dep == "advmod" and denied:
                ended = self._first("no longer")
                if ended:
                    verdict.status = "ended"
                    verdict.negative = False
                    verdict.rules.append(ended.id)

    def _marked(self, sentence: Sentence, token: Token, verdict: _Verdict) -> None:
        """ "if", "whether", "unless" before the clause."""
        tokens = sentence.tokens
        for child in token.children:
            one = tokens[child]
            if one.dep in ("mark", "advmod", "prep") and child < token.i:
                hedge = self._markers.get(one.lower)
                if hedge and (one.dep == "mark" or one.lower not in ("without", "against", "instead")):
                    present = stands_in_present(sentence, token) or is_awaited(sentence, token)
                    if one.lower in ("until", "till") and not present:
                        continue
                    if hedge.over and present:
                        verdict.status = hedge.status or verdict.status
                        verdict.rules.append(hedge.id)
                    elif not hedge.over:
                        verdict.apply(hedge)

    # ── what governs the predicate ─────────────────────────────────────────────────────────────────────────────────

    def _climb(self, sentence: Sentence, i: int, verdict: _Verdict, depth: int) -> None:
        tokens = sentence.tokens
        at = i
        for _ in range(MAX_CLIMB):
            token = tokens[at]
            if (marker := self._markers.get(opening(sentence, token))) is not None:
                verdict.apply(marker)
                return
            if token.head == at:
                return
            if token.dep == "conj":
                if not moves_with(sentence, token):
                    return
                if (
                    token.tag == "VB"
                    and any(c.lower == "or" for c in sentence.children(token.head, "cc"))
                    and verdict.status == "planned"
                ):
                    # "to leave or face arrest": what else there is was neither asked for nor promised.
                    verdict.status = "threatened"
                at = token.head
                continue
            if (step := step_up(sentence, token)) is None:
                return
            if step.preposition >= 0:
                marker = self._markers.get(tokens[step.preposition].lower)
                if marker is not None and not marker.over and (not marker.takes or step.relation in marker.takes):
                    verdict.apply(marker)
                    return
            governor = tokens[step.governor]
            hedge = self._governors.find(sentence, governor, step, token)
            if hedge is not None and hedge.noun == "yes" and governor.tag.startswith("VB"):
                hedge = None
            if hedge is None and step.preposition >= 0 and at == i and depth < 2:
                doer = tokens[governor.head] if governor.dep == "dobj" else governor
                if doer.tag.startswith("VB"):
                    self._accompanies(sentence, doer, tokens[step.preposition], verdict, depth)
                return
            if hedge is None:
                if step.relation != "infinitive" or token.dep != "xcomp":
                    return
            elif hedge.inherits == "yes":
                if depth < 2 and governor.tag.startswith("VB"):
                    above = self._judge(sentence, to_come(sentence, governor), depth + 1)
                    if above.status != "occurred" or above.rules:
                        verdict.rules.append(hedge.id)
                    if above.status in IRREALIS or above.status in told_of(sentence, governor):
                        verdict.status = above.status
                    # "launched no attack" is denied once, although both verb and noun show it.
                    verdict.negative = verdict.negative or above.negative
                    verdict.certainty = max(verdict.certainty, above.certainty, key=lambda c: WEAKNESS[c])
                    verdict.rules.extend(above.rules)
                return
            else:
                if at != i and step.relation in ("object", "subject") and hedge.status in REALIS:
                    return
                if (
                    hedge.status in REALIS
                    and governor.tag.startswith("VB")
                    and depth < 2
                    and self._open(sentence, governor, hedge, verdict, depth)
                ):
                    return
                copula = tokens[governor.head] if governor.dep == "acomp" else governor
                verdict.apply(hedge, bool(negation(sentence, governor) or negation(sentence, copula)))
                if copula.i != governor.i:
                    self._governed_by_modal(sentence, copula, verdict)
                if hedge.status == "failed" and hedge.polarity is None and governor.tag in ("VBG", "VBZ", "VBP", "VB"):
                    # "are trying to": still open.
                    verdict.status = "planned"
                self._yet(sentence, governor, verdict)
            if governor.tag.startswith("VB"):
                self._governed_by_modal(sentence, governor, verdict)
            at = governor.i

    def _accompanies(
        self, sentence: Sentence, governor: Token, preposition: Token, verdict: _Verdict, depth: int
    ) -> None:
        """What a verb is done with or by has not come about before it: "will answer with strikes", "is to be followed
        by a pullback".
        """
        if preposition.lower in ("with", "by", "through", "via"):
            above = self._judge(sentence, governor.i, depth + 1)
            if above.status in IRREALIS:
                verdict.status = above.status
                verdict.rules.extend(above.rules)

    def _open(self, sentence: Sentence, governor: Token, hedge: Hedge, verdict: _Verdict, depth: int) -> bool:
        """Where the beginning or end is itself not yet done: "will resume attacks", "failed to end the siege"."""
        above = self._judge(sentence, governor.i, depth + 1)
        if above.status not in IRREALIS and above.status != "failed":
            return False
        verdict.rules += [hedge.id, *above.rules]
        verdict.certainty = max(verdict.certainty, above.certainty, key=lambda c: WEAKNESS[c])
        if hedge.status == "ended":
            verdict.status = "ongoing"
        else:
            verdict.status, verdict.negative = above.status, verdict.negative or above.negative
        return True

    def _yet(self, sentence: Sentence, governor: Token, verdict: _Verdict) -> None:
        """ "have yet to deploy"."""
        if governor.lemma in ("have", "be") and any(c.lower == "yet" for c in sentence.children(governor.i)):
            verdict.status, verdict.negative = "planned", True

    def _governed_by_modal(self, sentence: Sentence, governor: Token, verdict: _Verdict) -> None:
        """A modal on the governor reaches down: "may be planning to", "would try to"."""
        auxiliaries = auxiliaries_of(sentence, governor)
        perfect = any(c.lemma == "have" for c in auxiliaries)
        for auxiliary in auxiliaries:
            hedge = self._modals.get((auxiliary.lower, perfect))
            if hedge is None:
                continue
            if hedge.certainty is not None and WEAKNESS[hedge.certainty] > WEAKNESS[verdict.certainty]:
                verdict.certainty = hedge.certainty
            if verdict.status in REALIS and hedge.status is not None:
                verdict.status = hedge.status
            verdict.rules.append(hedge.id)
        for child in governor.children:
            for hedge in self._modifiers.get(sentence.tokens[child].lower, ()):
                if hedge.certainty is not None and sentence.tokens[child].dep == "advmod":
                    verdict.apply(hedge)
