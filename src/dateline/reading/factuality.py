"""Whether it happened: status, certainty and polarity of a predicate, from its grammar and the words that govern it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from dateline.codebook.hedges import Hedge, Hedges
from dateline.model import Certainty, Polarity, Status
from dateline.reading.syntax import Sentence, Token

WEAKNESS: dict[Certainty, int] = {"certain": 0, "probable": 1, "possible": 2, "unknown": 3}
REALIS = {"occurred", "ongoing", "ended"}
IRREALIS = {"planned", "proposed", "agreed", "demanded", "threatened", "hypothetical"}
NEGATIVE_SUBJECTS = {"nobody", "none", "neither", "nothing"}
MAX_CLIMB = 8


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
        if hedge.status is not None and (not hedge.over or self.status in hedge.over):
            realis_over_irrealis = hedge.status in REALIS and self.status in IRREALIS and not hedge.over
            if not realis_over_irrealis or hedge.status == "ended":
                self.status = hedge.status
        if hedge.certainty is not None and WEAKNESS[hedge.certainty] > WEAKNESS[self.certainty]:
            self.certainty = hedge.certainty
        if (hedge.polarity == "negative") != negated and hedge.certainty != "unknown":
            self.negative = not self.negative
        if negated and hedge.polarity == "negative" and self.status == "failed":
            self.status = "occurred"
        elif negated and self.status == "occurred" and hedge.place == "governor":
            self.status = "failed"


class _Step(NamedTuple):
    """One step up from a predicate: the governing token, how it holds the predicate, and the preposition between, or -1."""

    governor: int
    relation: str
    preposition: int


class FactualityReader:
    """Judges predicates. Built once; `judge` is a pure function of the sentence."""

    def __init__(self, hedges: Hedges):
        self._modifiers: dict[str, list[Hedge]] = {}
        self._modals: dict[tuple[str, bool], Hedge] = {}
        self._markers: dict[str, Hedge] = {}
        self._governors: dict[tuple[str, str], Hedge] = {}
        self._states: dict[str, Hedge] = {}
        # The verbs that tell of an event noun that it comes about.
        self._coming = {w for h in hedges.hedges if h.inherits == "yes" or h.id == "hedge.begin" for w in h.words} - {"be", "have", "make"}
        for hedge in hedges.hedges:
            for word in hedge.words:
                self._index(hedge, word)

    def _index(self, hedge: Hedge, word: str) -> None:
        if hedge.place == "modifier":
            self._modifiers.setdefault(word, []).append(hedge)
        elif hedge.place == "modal":
            self._modals[word, hedge.perfect == "yes"] = hedge
        elif hedge.place == "marker":
            self._markers[word] = hedge
        elif hedge.place == "state":
            self._states[word] = hedge
        else:
            for relation in hedge.takes:
                self._governors.setdefault((word, relation), hedge)

    def judge(self, sentence: Sentence, i: int) -> Factuality:
        """Whether the predicate at token `i`, a verb, an event noun or a predicative adjective, is said to have come about."""
        verdict = self._judge(sentence, i, 0)
        polarity: Polarity = "negative" if verdict.negative else "positive"
        return Factuality(verdict.status, verdict.certainty, polarity, tuple(verdict.rules))

    def _judge(self, sentence: Sentence, i: int, depth: int) -> _Verdict:
        token = sentence.tokens[i]
        if token.dep in ("acomp", "attr", "oprd", "prep") and token.head != i and sentence.tokens[token.head].lemma == "be" and token.pos != "NOUN":
            i, token = token.head, sentence.tokens[token.head]
        verdict = self._base(sentence, token, depth)
        self._local(sentence, token, verdict)
        self._climb(sentence, i, verdict, depth)
        return verdict

    # ── tense ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _base(self, sentence: Sentence, token: Token, depth: int) -> _Verdict:
        if not token.tag.startswith("VB"):
            return _Verdict("planned" if self._to_be_held(sentence, token) else "occurred")
        if token.tag == "VBN" and token.dep == "acl" and any(c.lower in ("every", "each", "any") for c in sentence.children(token.head)):
            # "for every ten prisoners freed": a rate, no happening.
            return _Verdict("hypothetical")
        auxiliaries = [c for c in sentence.children(token.i, "aux", "auxpass")] or self._shared(sentence, token)
        words = {c.lower for c in auxiliaries}
        if token.tag == "VB" and all(c.lower == "do" for c in auxiliaries):
            bare = not sentence.children(token.i, "nsubj", "nsubjpass", "expl")
            loose = ("ROOT", "ccomp", "conj", "parataxis", "advcl") if token.quoted else ("ROOT", "ccomp", "conj", "parataxis")
            if bare and token.dep in loose or not auxiliaries and not bare and sentence.children(token.i, "mark"):
                # An imperative, or the bare form after "demanded that".
                return _Verdict("demanded", rules=["imperative"])
        if "to" in words and "have" not in {c.lemma for c in auxiliaries}:
            return _Verdict("planned")
        if token.tag == "VBG":
            if any(c.lemma == "be" for c in auxiliaries):
                passive = sentence.children(token.i, "auxpass")
                return _Verdict("occurred" if passive else "ongoing")
            if token.dep in ("advcl", "dep") and depth < 2 and sentence.tokens[token.head].tag.startswith("VB"):
                above = self._judge(sentence, token.head, depth + 1)
                return _Verdict(above.status if above.status in IRREALIS or above.status == "failed" else "occurred", above.certainty)
            return _Verdict("occurred")
        if any(c.tag == "VBG" and c.lower == "being" for c in auxiliaries):
            return _Verdict("ongoing")
        if token.tag in ("VBZ", "VBP") and token.lemma in self._states:
            return _Verdict("ongoing", rules=[self._states[token.lemma].id])
        if token.tag == "VBN" and token.lemma in self._states and any(c.tag in ("VBZ", "VBP") and c.lemma == "be" for c in auxiliaries):
            return _Verdict("ongoing", rules=[self._states[token.lemma].id])
        return _Verdict("occurred")

    def _to_be_held(self, sentence: Sentence, noun: Token) -> bool:
        """ "talks, to be held in May"; "the next round of talks, to begin on Monday"."""
        heads = [noun.i]
        after = [t for t in sentence.tokens[noun.i + 1 : noun.i + 3] if t.text != ","]
        if after and after[0].lower == "to" and sentence.tokens[after[0].head].lemma in self._coming:
            return True
        if noun.dep == "pobj" and sentence.tokens[noun.head].lower == "of":
            heads.append(sentence.tokens[noun.head].head)
        return any(
            ("" if c.tag != "VB" else c.lemma) in self._coming and any(a.lower == "to" for a in sentence.children(c.i, "aux"))
            for h in heads for c in sentence.children(h, "acl", "relcl", "advcl")
        )  # fmt: skip

    def _shared(self, sentence: Sentence, token: Token) -> list[Token]:
        """The auxiliaries that a co-ordinated verb shares with the first one."""
        if token.dep != "conj" or token.tag not in ("VB", "VBN", "VBG") or sentence.children(token.i, "nsubj", "nsubjpass"):
            return []
        head = sentence.tokens[token.head]
        if not head.tag.startswith("VB") or token.tag == "VB" and head.tag != "VB":
            return []
        return sentence.children(head.i, "aux", "auxpass") or self._shared(sentence, head)

    # ── what hangs on the predicate ────────────────────────────────────────────────────────────────────────────────

    def _local(self, sentence: Sentence, token: Token, verdict: _Verdict) -> None:
        auxiliaries = sentence.children(token.i, "aux", "auxpass") or self._shared(sentence, token)
        perfect = any(c.lemma == "have" for c in auxiliaries)
        negation = self._negation(sentence, token)
        for auxiliary in auxiliaries:
            hedge = self._modals.get((auxiliary.lower, perfect)) or self._modals.get((auxiliary.lower, False))
            if hedge is None:
                continue
            if negation and auxiliary.lower in ("can", "could", "ca"):
                # "could not reach": it is sure that it did not come about.
                verdict.status, verdict.certainty = "failed", "certain"
                verdict.rules.append(hedge.id)
            else:
                verdict.status = "occurred"
                verdict.apply(hedge)
                if hedge.status is not None:
                    verdict.status = hedge.status
        if negation:
            verdict.apply(negation)
        self._modified(sentence, token, verdict, bool(negation))
        self._marked(sentence, token, verdict)

    def _negation(self, sentence: Sentence, token: Token) -> Hedge | None:
        tokens = sentence.tokens
        for child in token.children:
            one = tokens[child]
            if one.dep == "neg" or one.lower in ("never", "nor", "neither", "hardly", "barely", "scarcely", "rarely"):
                if one.lower == "no" and any(tokens[c].lower in ("longer", "more", "less", "fewer") for c in token.children):
                    return None
                following = tokens[one.i + 1].lower if one.i + 1 < len(tokens) else ""
                if following in ("only", "just", "least"):
                    continue
                return self._first("not")
            if one.dep in ("nsubj", "nsubjpass", "dobj", "attr") and token.tag.startswith("VB") and (one.lower in NEGATIVE_SUBJECTS or self._no(sentence, one)):
                return self._first("no")
            if one.dep == "det" and one.lower == "no":
                return self._first("no")
        if token.dep == "conj" and not sentence.children(token.i, "nsubj", "nsubjpass"):
            joiner = {c.lower for c in sentence.children(token.head, "cc")}
            if joiner & {"or", "nor"} or token.tag == "VB" and tokens[token.head].tag == "VB" and "but" not in joiner:
                return self._negation(sentence, tokens[token.head])
        if token.dep in ("attr", "nsubj") and tokens[token.head].lemma == "be" and tokens[token.head].i != token.i:
            if any(c.dep == "neg" and c.lower != "no" for c in sentence.children(token.head)):
                return self._first("not")
        return None

    def _no(self, sentence: Sentence, noun: Token) -> bool:
        for child in sentence.children(noun.i):
            if child.lower == "no" and child.dep in ("det", "neg", "advmod"):
                return not any(g.lower in ("more", "less", "fewer", "longer") for g in sentence.children(noun.i))
        first = min(sentence.subtree(noun.i), default=noun.i)
        opening = [t.lower for t in sentence.tokens[max(0, first - 1) : noun.i]]
        if any(a == "not" and b in ("a", "one", "single") for a, b in zip(opening, opening[1:], strict=False)):
            return True
        return noun.lower == "one" and any(c.lower == "no" for c in sentence.children(noun.i))

    def _first(self, word: str) -> Hedge | None:
        found = self._modifiers.get(word)
        return found[0] if found else None

    def _modified(self, sentence: Sentence, token: Token, verdict: _Verdict, negated: bool) -> None:
        tokens = sentence.tokens
        for child in token.children:
            one = tokens[child]
            if one.dep in ("neg", "det", "aux", "auxpass", "nsubj", "nsubjpass"):
                continue
            for hedge in self._modifiers.get(one.lower, ()):
                if hedge.id == "hedge.not" or hedge.id == "hedge.no":
                    continue
                if one.lower == "yet":
                    if negated:
                        verdict.status = "planned"
                        verdict.rules.append(hedge.id)
                elif one.dep in ("advmod", "amod", "npadvmod", "acomp", "compound"):
                    verdict.apply(hedge)
            if one.dep == "prep":
                for noun in sentence.children(child, "pobj"):
                    for hedge in self._modifiers.get(f"{one.lower} {noun.lemma}", ()):
                        verdict.apply(hedge)
            if one.lower in ("longer", "anymore", "more") and one.dep == "advmod" and (negated or any(g.lower in ("no", "any") for g in sentence.children(child)) or tokens[child - 1].lower == "no"):
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
                    if one.lower in ("until", "till") and token.tag not in ("VBZ", "VBP"):
                        continue
                    if hedge.over and token.tag in ("VBZ", "VBP"):
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
            if token.head == at:
                return
            if token.dep == "conj":
                if not self._moves_with(sentence, token):
                    return
                if token.tag == "VB" and any(c.lower == "or" for c in sentence.children(token.head, "cc")) and verdict.status == "planned":
                    verdict.status = "threatened"
                at = token.head
                continue
            step = self._step(sentence, token)
            if step is None:
                return
            if step.preposition >= 0:
                marker = self._markers.get(tokens[step.preposition].lower)
                if marker is not None and not marker.over:
                    verdict.apply(marker)
                    return
            governor = tokens[step.governor]
            hedge = self._governor(sentence, governor, step, token)
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
                    above = self._judge(sentence, governor.i, depth + 1)
                    if above.status != "occurred" or above.rules:
                        verdict.rules.append(hedge.id)
                    if above.status in IRREALIS or above.status in ("failed", "ongoing", "ended"):
                        verdict.status = above.status
                    # "launched no attack" is denied once, although both verb and noun show it.
                    verdict.negative = verdict.negative or above.negative
                    verdict.certainty = max(verdict.certainty, above.certainty, key=lambda c: WEAKNESS[c])
                    verdict.rules.extend(above.rules)
                return
            else:
                if at != i and step.relation in ("object", "subject") and hedge.status in REALIS:
                    return
                if hedge.status in REALIS and governor.tag.startswith("VB") and depth < 2 and self._open(sentence, governor, hedge, verdict, depth):
                    return
                negation = self._negation(sentence, governor)
                verdict.apply(hedge, negation is not None)
                if hedge.status == "failed" and hedge.polarity is None and governor.tag in ("VBG", "VBZ", "VBP", "VB"):
                    # "are trying to": still open.
                    verdict.status = "planned"
                self._yet(sentence, governor, verdict)
            if governor.tag.startswith("VB"):
                self._governed_by_modal(sentence, governor, verdict)
            at = governor.i

    def _accompanies(self, sentence: Sentence, governor: Token, preposition: Token, verdict: _Verdict, depth: int) -> None:
        """What a verb is done with or by has not come about before it: "will answer with strikes", "is to be followed by a pullback"."""
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
        auxiliaries = sentence.children(governor.i, "aux", "auxpass") or self._shared(sentence, governor)
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

    def _moves_with(self, sentence: Sentence, token: Token) -> bool:
        """Whether a co-ordinated word shares what governs the first one."""
        head = sentence.tokens[token.head]
        if not token.tag.startswith("VB"):
            return not head.tag.startswith("VB")
        if sentence.children(token.i, "nsubj", "nsubjpass"):
            return head.dep in ("ccomp", "advcl") and any(c.lower in ("that", "if", "whether") for c in sentence.children(token.i, "mark"))
        return token.tag in ("VB", "VBG", "VBN") and token.tag == head.tag

    def _step(self, sentence: Sentence, token: Token) -> _Step | None:
        tokens = sentence.tokens
        head = tokens[token.head]
        to = any(c.lower == "to" for c in (sentence.children(token.i, "aux") or self._shared(sentence, token)))
        if token.dep in ("xcomp", "ccomp", "acl", "advcl", "oprd", "relcl") and token.tag.startswith("VB"):
            if to:
                return _Step(head.i, "infinitive", -1)
            if token.dep in ("ccomp",) or token.dep == "acl" and sentence.children(token.i, "mark"):
                return _Step(head.i, "gerund" if token.tag == "VBG" and not sentence.children(token.i, "aux", "nsubj") else "clause", -1)
            if token.dep in ("xcomp", "oprd"):
                return _Step(head.i, "gerund", -1)
            asked = token.dep == "advcl" and any(c.tag in ("WRB", "WP") for c in sentence.children(token.i))
            return _Step(head.i, "question", -1) if asked else None
        if token.dep == "acomp" and head.lemma == "be":
            return None
        if token.dep in ("acomp", "xcomp", "attr", "oprd"):
            return _Step(head.i, "subject" if head.lemma == "be" else "gerund", -1)
        if token.dep in ("pobj", "pcomp"):
            return _Step(head.head, "gerund" if token.dep == "pcomp" else "preposition", head.i)
        if token.dep == "dobj":
            return _Step(head.i, "object", -1)
        if token.dep in ("nsubj", "nsubjpass", "csubj", "csubjpass"):
            return _Step(head.i, "subject", -1)
        return None

    def _governor(self, sentence: Sentence, governor: Token, step: _Step, token: Token) -> Hedge | None:
        tokens = sentence.tokens
        relation = step.relation
        lemma = governor.lemma
        if relation in ("object", "subject"):
            for particle in sentence.children(governor.i, "prt"):
                two = self._governors.get((f"{lemma} {particle.lower}", relation))
                if two is not None:
                    return two
        passive = bool(sentence.children(governor.i, "auxpass", "nsubjpass"))
        if relation == "infinitive" and passive:
            raised = self._governors.get((lemma, "passive"))
            if raised is not None:
                return raised
        if relation == "infinitive" and lemma == "be" and token.dep == "xcomp":
            adjective = next((c.lemma for c in sentence.children(governor.i, "acomp")), "")
            return self._governors.get((adjective, "infinitive")) if adjective else self._governors.get(("plan", "infinitive"))
        if relation == "subject":
            return self._of_subject(sentence, governor, token, passive)
        if step.preposition >= 0:
            word = tokens[step.preposition].lower
            if relation == "gerund":
                return self._governors.get((lemma, "preposition")) if word in ("of", "from", "on", "to", "for", "about", "against", "in") and (lemma, "preposition") in self._governors else None
            return self._governors.get((lemma, "preposition")) if word in ("of", "for", "to", "on", "from", "about", "against") else None
        if relation in ("clause", "question") and lemma == "be":
            lemma = next((c.lemma for c in sentence.children(governor.i, "acomp")), lemma)
        if relation == "question":
            hedge = self._governors.get((lemma, "clause"))
            return hedge if hedge is not None and hedge.certainty == "unknown" and (lemma.startswith("un") or self._negation(sentence, governor)) else None
        hedge = self._governors.get((lemma, relation))
        if hedge is not None and relation == "clause" and hedge.certainty == "unknown":
            if lemma in ("know", "clear", "sure", "certain") and self._negation(sentence, governor) is None:
                return None
            asked = any(c.tag in ("WRB", "WP", "WDT") or c.lower in ("whether", "if") for c in sentence.children(token.i))
            return hedge if asked else None
        if hedge is not None and hedge.id == "hedge.appear" and lemma not in ("appear", "seem", "tend", "look"):
            return None
        return hedge

    def _of_subject(self, sentence: Sentence, governor: Token, token: Token, passive: bool) -> Hedge | None:
        """What is said of an event noun: "the shelling stopped", "an attack is likely", "the raid was foiled"."""
        if governor.lemma == "be":
            for child in sentence.children(governor.i, "acomp", "attr"):
                if child.i != token.i:
                    for hedge in self._modifiers.get(child.lower, ()):
                        return hedge
        hedge = self._governors.get((governor.lemma, "subject"))
        if hedge is None:
            return None
        if "object" in hedge.takes and "infinitive" not in hedge.takes and hedge.inherits == "no" and not passive and hedge.id not in ("hedge.stop", "hedge.begin"):
            return None
        if hedge.id == "hedge.appear":
            return None
        if hedge.inherits == "yes" and not passive and governor.lemma not in ("be", "occur", "happen", "erupt", "break"):
            return None
        return hedge
