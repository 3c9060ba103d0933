"""Which hedge of the codebook governs a predicate: "planned to", "the threat of", "an attack is likely"."""

from __future__ import annotations

from dateline.codebook.hedges import Hedge, Hedges
from dateline.reading.factuality_grammar import Step, about, is_topic, negation, takes_for_granted, tells_past
from dateline.reading.syntax import Sentence, Token

# Verbs of leave, which tell of what came about where somebody lets it, and of nothing where a rule does.
LEAVE = frozenset({"allow", "permit", "enable", "let", "empower", "entitle", "free", "oblige", "compel"})
RULES = frozenset({
    "order", "decree", "law", "bill", "resolution", "rule", "directive", "regulation", "ordinance", "edict", "ruling", "motion",
    "amendment", "legislation", "provision", "clause", "licence", "license", "warrant", "fatwa", "instruction", "guideline", "statute",
    "proclamation", "constitution", "charter", "act", "policy", "circular", "curfew",
})  # fmt: skip


def is_of_rule(sentence: Sentence, verb: Token) -> bool:
    """Whether it is a rule that gives leave: "an order allowing guards to fire", "the law lets them hold suspects"."""
    tokens = sentence.tokens
    above = [tokens[verb.head]] if verb.dep in ("acl", "relcl") else []
    if verb.dep == "csubj":
        above = sentence.children(verb.head, "nsubj", "nsubjpass")
    return any(t.lemma in RULES for t in (*above, *sentence.children(verb.i, "nsubj")))


class Governors:
    """The governing words of the codebook, by lemma and by how they take what they govern."""

    def __init__(self, hedges: Hedges, modifiers: dict[str, list[Hedge]]):
        self._modifiers = modifiers
        self._governors: dict[tuple[str, str], Hedge] = {}
        for hedge in hedges.hedges:
            if hedge.place == "governor":
                for word in hedge.words:
                    for relation in hedge.takes:
                        self._governors.setdefault((word, relation), hedge)

    def of(self, lemma: str, relation: str) -> Hedge | None:
        """The hedge of one word and relation."""
        return self._governors.get((lemma, relation))

    def find(self, sentence: Sentence, governor: Token, step: Step, token: Token) -> Hedge | None:
        """The hedge by which `governor` holds `token`, if any."""
        tokens = sentence.tokens
        relation = step.relation
        lemma = governor.lemma
        if relation == "clause" and governor.pos == "NOUN" and (untrue := self._untrue(sentence, governor)) is not None:
            return untrue
        if relation in ("object", "subject"):
            for particle in sentence.children(governor.i, "prt"):
                two = self._governors.get((f"{lemma} {particle.lower}", relation))
                if two is not None:
                    return two
        if relation == "infinitive" and lemma == "give":
            # "gave them ten days to leave": a deadline, not a permission.
            for given in sentence.children(governor.i, "dobj", "npadvmod", "prep", "dative", "attr", "oprd"):
                term = self._governors.get((f"give {given.lemma}", relation))
                if term is not None:
                    return term
        passive = bool(sentence.children(governor.i, "auxpass", "nsubjpass"))
        if relation == "infinitive" and passive:
            raised = self._governors.get((lemma, "passive"))
            if raised is not None:
                return raised
        if relation == "infinitive" and lemma in LEAVE and is_of_rule(sentence, governor):
            return self._governors.get(("permission", relation))
        if relation == "infinitive" and tells_past(sentence, governor):
            came = self._governors.get((lemma, "past"))
            if came is not None:
                return came
        if relation == "infinitive" and lemma == "be" and token.dep == "xcomp":
            adjective = next((c.lemma for c in sentence.children(governor.i, "acomp")), "")
            return (
                self._governors.get((adjective, "infinitive"))
                if adjective
                else self._governors.get(("plan", "infinitive"))
            )
        if relation == "subject":
            return self._of_subject(sentence, governor, token, passive)
        if step.preposition >= 0:
            word = tokens[step.preposition].lower
            paper = about(sentence, governor, tokens[step.preposition])
            if paper is not None:
                governor, lemma = paper, paper.lemma
            both = self._governors.get((f"{lemma} {word}", relation)) or self._governors.get((f"{lemma} {word}", "preposition"))
            if both is not None:
                return both
            if relation == "gerund":
                return (
                    self._governors.get((lemma, "preposition"))
                    if word in ("of", "from", "on", "to", "for", "about", "against", "in")
                    and (lemma, "preposition") in self._governors
                    else None
                )
            held = self._governors.get((lemma, "preposition"))
            if word == "with" and held is not None and held.status == "threatened":
                return held  # "threatened them with prison"
            if is_topic(sentence, governor):
                held = self._governors.get((lemma, "topic"), held)
            return held if word in ("of", "for", "to", "on", "from", "about", "against") else None
        if relation in ("clause", "question") and lemma == "be":
            lemma = next((c.lemma for c in sentence.children(governor.i, "acomp")), lemma)
        if relation == "question":
            if takes_for_granted(sentence, token):
                return None
            hedge = self._governors.get((lemma, "clause"))
            return (
                hedge
                if hedge is not None
                and hedge.certainty == "unknown"
                and (lemma.startswith("un") or negation(sentence, governor))
                else None
            )
        hedge = self._governors.get((lemma, relation))
        if hedge is not None and relation == "clause" and hedge.certainty == "unknown":
            if lemma in ("know", "clear", "sure", "certain") and not negation(sentence, governor):
                return None
            asked = any(
                c.tag in ("WRB", "WP", "WDT") or c.lower in ("whether", "if") for c in sentence.children(token.i)
            )
            return hedge if asked and not takes_for_granted(sentence, token) else None
        if hedge is not None and hedge.id == "hedge.appear" and lemma not in ("appear", "seem", "tend", "look"):
            return None
        return hedge

    def _untrue(self, sentence: Sentence, noun: Token) -> Hedge | None:
        """The word by which a report is called false, or taken back ("a report that they had fled proved unfounded")."""
        verb = sentence.tokens[noun.head]
        if noun.dep not in ("nsubj", "nsubjpass", "dobj") or sentence.children(verb.i, "neg"):
            return None
        if noun.dep != "nsubj":
            particles = (f"{verb.lemma} {c.lower}" for c in sentence.children(verb.i, "prt", "advmod"))
            taken_back = (self._governors.get((word, "report")) for word in (verb.lemma, *particles))
            retracted = next((h for h in taken_back if h is not None), None)
            if retracted is not None or noun.dep == "dobj":
                return retracted
        states = sentence.children(verb.i, "acomp", "attr", "oprd", "xcomp", "advmod")
        states += [c for s in states if s.dep == "xcomp" for c in sentence.children(s.i, "acomp", "attr", "oprd")]
        found = (self._governors.get((s.lower, "report")) for s in states)
        return next((h for h in found if h is not None), None)

    def _of_subject(self, sentence: Sentence, governor: Token, token: Token, passive: bool) -> Hedge | None:
        """What is said of an event noun: "the shelling stopped", "an attack is likely", "the raid was foiled"."""
        if governor.lemma == "be":
            for child in sentence.children(governor.i, "acomp", "attr"):
                if child.i != token.i:
                    said = self._modifiers.get(child.lower)
                    if said:
                        return said[0]
        hedge = self._governors.get((governor.lemma, "subject"))
        if hedge is None:
            return None
        if (
            "object" in hedge.takes
            and "infinitive" not in hedge.takes
            and hedge.inherits == "no"
            and not passive
            and hedge.id not in ("hedge.stop", "hedge.begin")
        ):
            return None
        if hedge.id == "hedge.appear":
            return None
        if (
            hedge.inherits == "yes"
            and not passive
            and governor.lemma not in ("be", "occur", "happen", "erupt", "break")
        ):
            return None
        return hedge
