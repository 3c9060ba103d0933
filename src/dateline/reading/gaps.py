"""What the report says is not known, not said, or not verified."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from dateline.codebook.patterns import GapCue
from dateline.model import Question, Reason
from dateline.reading.clauses import Frame
from dateline.reading.drafts import GapDraft
from dateline.reading.scene import Scene
from dateline.reading.syntax import Token

WH: dict[str, Question] = {
    "when": "when", "where": "where", "who": "who", "whom": "who", "whose": "who", "why": "why", "whether": "whether", "if": "whether",
    "what": "what", "which": "what", "how": "what",
}  # fmt: skip
NEGATIVE = {"no", "not", "n't", "neither", "nor", "none", "nobody", "never", "nothing", "without", "yet"}


class GapReader:
    """Finds what is not known, by the gap cues of the codebook."""

    def __init__(self, cues: Iterable[GapCue]):
        self._verbs: dict[str, list[tuple[str, GapCue]]] = {}
        self._adjectives: dict[str, list[GapCue]] = {}
        self._nouns: dict[str, list[GapCue]] = {}
        for cue in cues:
            for verb in cue.verbs:
                lemma, _, complement = verb.partition(" ")
                self._verbs.setdefault(lemma, []).append((complement, cue))
            for adjective in cue.adjectives:
                self._adjectives.setdefault(adjective, []).append(cue)
            for noun in cue.nouns:
                self._nouns.setdefault(noun, []).append(cue)

    def find(self, scene: Scene) -> list[GapDraft]:
        found: list[GapDraft] = []
        for token in scene.sentence.tokens:
            cue = self._cue(scene, token)
            if cue is not None:
                found.extend(self._drafts(scene, token, cue))
        return distinct(found)

    def _cue(self, scene: Scene, token: Token) -> GapCue | None:
        if token.lemma in self._verbs and token.tag.startswith("VB"):
            arguments = self._complements(scene, token)
            for complement, cue in self._verbs[token.lemma]:
                if complement and complement not in arguments:
                    continue
                if cue.subjects and not self._subject(scene, token) & set(cue.subjects):
                    continue
                if self._polar(cue, is_negated(scene, token)):
                    return cue
        for cue in self._adjectives.get(token.lower, ()) if token.pos in ("ADJ", "VERB", "ADV") else ():
            copula = scene.sentence.tokens[token.head]
            if token.dep in ("acomp", "oprd", "ROOT", "amod") or copula.lemma in ("be", "remain"):
                negative = is_negated(scene, token) or (copula.lemma == "be" and is_negated(scene, copula))
                if self._polar(cue, negative):
                    return cue
        for cue in self._nouns.get(token.lemma, ()) if token.pos == "NOUN" else ():
            if self._polar(
                cue,
                any(c.lower in ("no", "any") for c in scene.sentence.children(token.i))
                or governed_by_without(scene, token),
            ):
                return cue
        return None

    @staticmethod
    def _polar(cue: GapCue, negative: bool) -> bool:
        return cue.negated == "either" or (cue.negated == "yes") == negative

    @staticmethod
    def _complements(scene: Scene, token: Token) -> set[str]:
        return {c.lemma for c in scene.sentence.children(token.i, "xcomp", "ccomp", "dobj", "advcl", "acomp", "prep")}

    @staticmethod
    def _subject(scene: Scene, token: Token) -> set[str]:
        frame = scene.clauses.frame(token.i)
        tokens = scene.sentence.tokens
        return {tokens[j].lemma for j in (*frame.objects, *frame.surface, *frame.subjects)}

    def _drafts(self, scene: Scene, token: Token, cue: GapCue) -> list[GapDraft]:
        questions = self._questions(scene, token, cue)
        return [
            GapDraft(
                rule=cue.id, frame=Frame(token.i, False), judged=-1, status="ongoing", certainty="certain", polarity="positive",
                question=question, reason=cast(Reason, cue.reason), about=about,
            )
            for question, about in questions
        ]  # fmt: skip

    def _questions(self, scene: Scene, token: Token, cue: GapCue) -> list[tuple[Question, tuple[int, int]]]:
        sentence, tokens = scene.sentence, scene.sentence.tokens
        base = token.i
        if token.pos in ("ADJ", "ADV") and tokens[token.head].pos in ("AUX", "VERB"):
            base = token.head
        region = [j for j in sentence.subtree(base)]
        for j in region:
            word = tokens[j]
            if (
                word.lower in WH
                and word.tag in ("WRB", "WP", "WDT", "IN", "WP$")
                and j > min(base, token.i) - 1
                and (word.lower != "if" or word.dep == "mark")
            ):
                if word.tag == "WDT" and word.lower == "which" and tokens[word.head].dep == "relcl":
                    continue
                question = WH[word.lower]
                after = tokens[j + 1].lower if j + 1 < len(tokens) else ""
                if word.lower == "how" and after in ("many", "much", "large", "big"):
                    question = "how_many"
                end = max(k for k in region if tokens[k].dep != "punct")
                return [(question, (j, max(j, end)))]
        if token.dep == "amod":
            first, last = sentence.noun_phrase(token.head)
            return [(self._of_subject({tokens[token.head].lemma}, cue), (first, last))]
        subject = [
            j
            for j in scene.clauses.frame(base).surface or scene.clauses.frame(base).objects
            if tokens[j].lower not in ("it", "there")
        ]
        if subject:
            first, last = sentence.noun_phrase(subject[0])
            words = {tokens[j].lemma for j in range(first, last + 1)}
            return [(self._of_subject(words, cue), (first, last))]
        if token.pos == "NOUN":
            first, last = sentence.noun_phrase(token.i)
            words = {tokens[j].lemma for j in sentence.subtree(token.i)}
            return [(self._of_subject(words, cue), (first, last))]
        return [(cast(Question, cue.question or "what"), (token.i, token.i))]

    @staticmethod
    def _of_subject(words: set[str], cue: GapCue) -> Question:
        for question, lemmas in SUBJECT_WORDS.items():
            if words & lemmas:
                return question
        return cast(Question, cue.question or "what")


SUBJECT_WORDS: dict[Question, frozenset[str]] = {
    "how_many": frozenset({"number", "toll", "figure", "casualty", "extent", "scale", "count", "estimate"}),
    "where": frozenset({"whereabouts", "location"}),
    "who": frozenset({"identity", "responsibility", "perpetrator", "attacker", "group"}),
    "why": frozenset({"cause", "reason", "motive"}),
    "when": frozenset({"date", "timetable", "timing", "timeline", "deadline"}),
    "what": frozenset({"fate", "detail", "term", "condition"}),
}


def is_negated(scene: Scene, token: Token) -> bool:
    """Negated by its own words, by an argument ("neither account", "gave no figures"), or by "without"."""
    sentence = scene.sentence
    children = sentence.children(token.i)
    if any(c.dep == "neg" or c.lower in NEGATIVE for c in children):
        return True
    for argument in children:
        if argument.dep in ("nsubj", "nsubjpass") and argument.lower in ("nobody", "none", "neither"):
            return True
        if argument.dep in ("nsubj", "nsubjpass", "dobj", "attr") and any(
            c.lower in ("no", "neither", "none") for c in sentence.children(argument.i)
        ):
            return True
    head = sentence.tokens[token.head]
    if token.dep == "xcomp" and head.lemma in ("fail", "decline", "refuse"):
        return True
    if (
        token.dep == "xcomp"
        and head.lemma in ("have", "be")
        and any(c.lower == "yet" for c in sentence.children(head.i))
    ):
        return True
    noun = sentence.tokens[head.head] if head.pos == "ADP" else head
    if noun.pos == "NOUN" and token.dep in ("acl", "pcomp") and any(c.lower == "no" for c in sentence.children(noun.i)):
        return True
    return (
        governed_by_without(scene, token)
        or (token.dep in ("conj", "xcomp")
        and head.pos in ("VERB", "AUX")
        and any(c.dep == "neg" for c in sentence.children(head.i)))
    )


def governed_by_without(scene: Scene, token: Token) -> bool:
    tokens = scene.sentence.tokens
    head = tokens[token.head]
    if head.lower == "without":
        return True
    return token.dep == "dobj" and tokens[head.head].lower == "without"


def distinct(drafts: list[GapDraft]) -> list[GapDraft]:
    kept: list[GapDraft] = []
    for draft in drafts:
        if not any(
            k.question == draft.question and k.about[0] <= draft.about[1] and draft.about[0] <= k.about[1] for k in kept
        ):
            kept.append(draft)
    return kept
