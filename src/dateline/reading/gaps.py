"""What the report says is not known, not said, or not verified."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from dateline.codebook.patterns import GapCue
from dateline.model import Question, Reason
from dateline.reading.clauses import Frame
from dateline.reading.drafts import GapDraft
from dateline.reading.gaps_negation import governed_by_without, is_negated
from dateline.reading.scene import Scene
from dateline.reading.syntax import Token

WH: dict[str, Question] = {
    "when": "when", "where": "where", "who": "who", "whom": "who", "whose": "who", "why": "why", "whether": "whether", "if": "whether",
    "what": "what", "which": "what", "how": "what",
}  # fmt: skip
GOVERNED = ("xcomp", "ccomp", "dobj", "advcl", "acomp", "prep", "prt", "advmod", "dative", "oprd")
# Verbs that need to be told what; where nothing follows them, it stood before them.
TELLING = frozenset({
    "say", "reveal", "disclose", "tell", "specify", "explain", "predict", "guess", "know", "indicate", "divulge", "clarify", "confirm",
    "discuss", "establish", "foresee", "understand", "announce",
})  # fmt: skip
SIDES = frozenset({"side", "group", "party", "faction", "force", "militia", "army", "country"})
# "asked not to be named" tells nothing of what is not known.
WISHES = frozenset({
    "ask", "request", "wish", "want", "insist", "prefer", "demand", "condition", "order", "tell", "urge", "promise",
    "have",
})  # fmt: skip


class GapReader:
    """Finds what is not known, by the gap cues of the codebook."""

    def __init__(self, cues: Iterable[GapCue]):
        self._verbs: dict[str, list[tuple[str, GapCue]]] = {}
        self._adjectives: dict[str, list[GapCue]] = {}
        self._nouns: dict[str, list[GapCue]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], GapCue]]] = {}
        for cue in cues:
            for verb in cue.verbs:
                lemma, _, complement = verb.partition(" ")
                self._verbs.setdefault(lemma, []).append((complement, cue))
            for adjective in cue.adjectives:
                self._adjectives.setdefault(adjective, []).append(cue)
            for noun in cue.nouns:
                self._nouns.setdefault(noun, []).append(cue)
            for phrase in cue.phrases:
                first, *others = phrase.split()
                self._phrases.setdefault(first, []).append((tuple(others), cue))

    def find(self, scene: Scene) -> list[GapDraft]:
        found: list[GapDraft] = []
        for token in scene.sentence.tokens:
            cue = self._phrase(scene, token)
            if cue is not None:
                found.append(self._draft(scene, predicate_of(scene, token), cue))
                continue
            cue = self._cue(scene, token)
            if cue is not None:
                found.append(self._draft(scene, token, cue))
        return distinct(scene, found)

    def _phrase(self, scene: Scene, token: Token) -> GapCue | None:
        tokens = scene.sentence.tokens
        for word in (token.lower, token.lemma):
            for others, cue in self._phrases.get(word, ()):
                following = tokens[token.i + 1 : token.i + 1 + len(others)]
                if len(following) == len(others) and all(w in (t.lower, t.lemma) for w, t in zip(others, following, strict=True)):
                    return cue
        return None

    def _cue(self, scene: Scene, token: Token) -> GapCue | None:
        if token.lemma in self._verbs and token.tag.startswith("VB"):
            return self._verb(scene, token)
        for cue in self._adjectives.get(token.lower, ()) if token.pos in ("ADJ", "VERB", "ADV", "NOUN") else ():
            copula = scene.sentence.tokens[token.head]
            if token.dep in ("acomp", "oprd", "ROOT", "amod", "attr") or copula.lemma in ("be", "remain"):
                if token.dep == "amod" and scene.actor_at.get(token.head) is not None and not of_words({copula.lemma}):
                    # "unknown gunmen": whoever they are, they are not what is asked.
                    continue
                if any(c.lower == "to" and scene.sentence.children(c.i, "pobj") for c in scene.sentence.children(token.i, "prep")):
                    # What is unknown to some may be known to others.
                    continue
                negative = is_negated(scene, token) or (copula.lemma == "be" and is_negated(scene, copula))
                if self._polar(cue, negative) and self._said_of(scene, token, cue) and self._asks(scene, token, cue):
                    return cue
        for cue in self._nouns.get(token.lemma, ()) if token.pos == "NOUN" else ():
            if self._governed(scene, token, cue) and self._polar(cue, denied(scene, token)):
                return cue
        return None

    def _verb(self, scene: Scene, token: Token) -> GapCue | None:
        arguments = self._complements(scene, token)
        for complement, cue in self._verbs[token.lemma]:
            if (complement and complement not in arguments) or not self._said_of(scene, token, cue):
                continue
            if self._polar(cue, is_negated(scene, token)) and self._asks(scene, token, cue) and not wished(scene, token):
                return cue
        return None

    @staticmethod
    def _polar(cue: GapCue, negative: bool) -> bool:
        return cue.negated == "either" or (cue.negated == "yes") == negative

    @staticmethod
    def _complements(scene: Scene, token: Token) -> set[str]:
        governed = [c for c in scene.sentence.children(token.i, *GOVERNED) if c.dep != "ccomp" or c.i > token.i]
        inner = [p for c in governed if c.dep == "prep" for p in scene.sentence.children(c.i, "pobj")]
        found = {word for c in (*governed, *inner) for word in (c.lemma, c.lower)}
        if any(c.dep == "nsubjpass" for c in scene.sentence.children(token.i)):
            found |= {c.lemma for c in scene.sentence.children(token.i, "nsubjpass")}
        return found

    @staticmethod
    def _said_of(scene: Scene, token: Token, cue: GapCue) -> bool:
        """Whether the subject is one that the cue asks for; of what is left unsaid in the passive, nothing is asked."""
        if not cue.subjects:
            return True
        frame = scene.clauses.frame(token.i if token.pos == "VERB" or token.dep == "amod" else token.head)
        if token.pos == "VERB" and frame.passive and token.dep != "amod":
            return True
        tokens = scene.sentence.tokens
        if token.pos == "VERB" and token.i + 1 < len(tokens) and asks(tokens[token.i + 1]):
            return True
        heads = [token.head] if token.dep == "amod" else [*frame.subjects, *frame.surface]
        infinitive = any(c.lower == "to" for c in scene.sentence.children(token.i, "aux"))
        if token.pos == "VERB" and (not heads or (infinitive and token.dep in ("relcl", "acl"))):
            return True
        return any(
            tokens[j].lemma in cue.subjects
            or (
                "@actor" in cue.subjects
                and (scene.actor(j) is not None or tokens[j].pos == "PRON" or tokens[j].lower in ("one", "nobody"))
            )
            for j in heads
        )

    def _asks(self, scene: Scene, token: Token, cue: GapCue) -> bool:
        return not cue.asks or self._asked(scene, token) is not None or scene.clauses.frame(token.i).passive

    @staticmethod
    def _governed(scene: Scene, token: Token, cue: GapCue) -> bool:
        if not cue.governors:
            return True
        governor = scene.sentence.tokens[token.head]
        return governor.lemma in cue.governors or governor.lower == "without" or token.dep == "ROOT"

    def _draft(self, scene: Scene, token: Token, cue: GapCue) -> GapDraft:
        question, about = self._question(scene, token, cue)
        return GapDraft(
            rule=cue.id, frame=Frame(token.i, False), judged=-1, status="ongoing", certainty="certain", polarity="positive",
            question=question, reason=cast(Reason, cue.reason), about=about,
        )  # fmt: skip

    # ── what is asked ──────────────────────────────────────────────────────────────────────────────────────────────

    def _question(self, scene: Scene, token: Token, cue: GapCue) -> tuple[Question, tuple[int, int]]:
        sentence, tokens = scene.sentence, scene.sentence.tokens
        asked = self._asked(scene, token)
        if asked is not None:
            return asked
        if token.dep == "amod":
            return self._about(scene, [token.head], cue)
        if token.pos == "NOUN" and token.lemma in self._nouns:
            topics = [p.i for c in self._topics(scene, token) for p in sentence.children(c.i, "pobj", "pcomp")]
            governor = tokens[token.head]
            if not topics and governor.lower == "without" and of_words({token.lemma}) in (None, "what"):
                # "put the losses at a large number, without further detail": of what is told there.
                topics = [j for j in scene.clauses.frame(governor.head).objects if of_words({tokens[j].lemma})]
                if topics:
                    return self._about(scene, topics[:1], cue)
            return self._about(scene, [token.i, *topics], cue)
        topics = [p.i for c in self._topics(scene, token) for p in sentence.children(c.i, "pobj", "pcomp")]
        if topics and cue.reason == "no_comment":
            return self._about(scene, topics[:1], cue)
        frame = scene.clauses.frame(self._base(scene, token))
        if not frame.nominal and not frame.passive and token.pos == "VERB":
            topics = [j for name in ("on", "about", "of", "for", "regarding", "to") for j in frame.preps.get(name, ())]
            heads = frame.surface if cue.reason == "disputed" else frame.objects or topics
        else:
            heads = frame.objects if frame.passive else frame.surface
        heads = [j for j in heads if tokens[j].lower not in ("it", "there")]
        if heads and asks(tokens[heads[0]]):
            return question_at(scene, heads[0]), (heads[0], heads[0])  # "was sunk, by whom is not known"
        if heads:
            return self._about(scene, heads[:1], cue)
        before = tokens[token.i - 1] if token.i else token
        if token.dep == "ROOT" and before.pos == "NOUN":
            return self._about(scene, [before.i], cue)
        return cast(Question, cue.question or "what"), (token.i, token.i)

    @staticmethod
    def _topics(scene: Scene, noun: Token) -> list[Token]:
        """The prepositions that say what a noun is about, on it, on its verb, or on the adjective said of it."""
        sentence = scene.sentence
        governor = sentence.tokens[noun.head]
        holders = [noun.i, governor.i, *(c.i for c in sentence.children(governor.i, "acomp"))]
        return [
            p
            for i in holders
            for p in sentence.children(i, "prep")
            if p.lower in ("on", "about", "of", "regarding", "concerning", "as")
        ]

    @staticmethod
    def _about(scene: Scene, heads: list[int], cue: GapCue) -> tuple[Question, tuple[int, int]]:
        phrases = [scene.sentence.noun_phrase(j) for j in heads]
        tokens = scene.sentence.tokens
        own = {tokens[j].lemma for j in heads}
        inner = {tokens[j].lemma for head in heads for j in scene.sentence.subtree(head)}
        return of_words(own) or of_words(inner) or cast(Question, cue.question or "what"), phrases[-1]

    @staticmethod
    def _base(scene: Scene, token: Token) -> int:
        above = scene.sentence.tokens[token.head]
        return above.i if token.pos in ("ADJ", "ADV", "NOUN") and above.pos in ("AUX", "VERB") else token.i

    def _asked(self, scene: Scene, token: Token) -> tuple[Question, tuple[int, int]] | None:
        """The indirect question among what hangs on the cue, wherever it stands."""
        sentence, tokens = scene.sentence, scene.sentence.tokens
        base = self._base(scene, token)
        opened = fronted(scene, token, base)
        if opened is not None:
            return question_at(scene, opened), (opened, before_cue(scene, opened, token))
        if token.i + 1 < len(tokens) and asks(tokens[token.i + 1]) and token.pos == "VERB":
            clause = clause_of(scene, token.i + 1)
            if clause > token.i:
                return question_at(scene, token.i + 1), (token.i + 1, max(sentence.subtree(clause)))
        first, last = segment_of(scene, token)
        region = [j for j in sentence.subtree(base) if first <= j <= last]
        for j in region:
            word = tokens[j]
            if not asks(word):
                continue
            clause = clause_of(scene, j)
            above = tokens[tokens[clause].head]
            if above.i not in (base, token.i) and above.lemma in self._verbs and tokens[above.i - 1].lower in ("nor", "or"):
                continue  # "would neither confirm reports nor say how many": that is asked by the other
            if tokens[clause].dep == "relcl" or (clause == base and j < base):
                continue
            if tokens[clause].dep == "advcl" and word.tag != "WP" and (clause < base or tokens[clause].head not in (base, token.i)):
                continue
            inner = sentence.subtree(clause) if clause not in (base, token.i) else [k for k in region if k >= j]
            if base not in inner or clause == base:
                last = max((k for k in inner if tokens[k].dep != "punct"), default=j)
                return question_at(scene, j), (j, max(j, last))
        return None


def asks(word: Token) -> bool:
    """Whether a word can open an indirect question."""
    return word.lower in WH and word.tag in ("WRB", "WP", "WDT", "IN", "WP$") and (word.lower != "if" or word.dep == "mark")


def question_at(scene: Scene, j: int) -> Question:
    tokens = scene.sentence.tokens
    if tokens[j].lower == "how" and j + 1 < len(tokens) and tokens[j + 1].lower in ("many", "much", "large", "big"):
        return "how_many"
    if tokens[j].lower == "how" and j + 1 < len(tokens) and tokens[j + 1].lower in ("long", "soon"):
        return "when"
    if tokens[j].lower in ("which", "what") and tokens[j].dep == "det":
        asked = tokens[j].head
        if scene.actor(asked) is not None or tokens[asked].lemma in SIDES:
            return "who"  # "which side controls it"
    return WH[tokens[j].lower]


def segment_of(scene: Scene, token: Token) -> tuple[int, int]:
    """The first and last token between the semicolons and colons around a token."""
    tokens = scene.sentence.tokens
    first = max((t.i + 1 for t in tokens[: token.i] if t.text in (";", ":")), default=0)
    last = min((t.i - 1 for t in tokens[token.i :] if t.text in (";", ":")), default=len(tokens) - 1)
    return first, last


def fronted(scene: Scene, token: Token, base: int) -> int | None:
    """The word by which a question before the cue opens: "Where they went, he would not say", "by whom is not known"."""
    sentence, tokens = scene.sentence, scene.sentence.tokens
    first, _ = segment_of(scene, token)
    # "The ferry was sunk, by whom is not known"
    first = max((t.i for t in tokens[first : token.i - 2] if t.text == "," and tokens[t.i + 1].pos == "ADP" and asks(tokens[t.i + 2])),
        default=first)  # fmt: skip
    while first < token.i and (tokens[first].pos in ("PUNCT", "CCONJ") or (tokens[first].pos == "ADP" and asks(tokens[first + 1]))):
        first += 1
    if first >= token.i or not asks(tokens[first]):
        return None
    if token.pos != "VERB" or scene.clauses.frame(token.i).passive:
        others = [j for j in scene.clauses.frame(base).surface if first not in sentence.subtree(j)]
        return first if all(j < first for j in others if tokens[j].pos in ("NOUN", "PROPN", "PRON")) else None
    says = next((c for c in sentence.children(token.i, "xcomp") if c.i > token.i), token)
    said = [c for c in sentence.children(says.i, "dobj", "ccomp", "prep", "xcomp") if c.i > says.i]
    free = all(c.dep == "prep" and c.lower in ("in", "on", "at", "to") for c in said)
    return first if free and says.lemma in TELLING else None


def before_cue(scene: Scene, first: int, token: Token) -> int:
    """The last token of a question that stands before the clause of its cue."""
    tokens = scene.sentence.tokens
    subjects = [j for j in scene.clauses.frame(token.i).surface if j > first]
    ends = [t.i - 1 for t in tokens[first : token.i] if t.text == ","]
    return max(first, ends[-1] if ends else min([*subjects, token.i]) - 1)


def predicate_of(scene: Scene, token: Token) -> Token:
    """The verb of the clause in which a phrase stands."""
    tokens = scene.sentence.tokens
    return next((tokens[a] for a in (token.i, *scene.sentence.ancestors(token.i)) if tokens[a].pos in ("VERB", "AUX")), token)


def clause_of(scene: Scene, i: int) -> int:
    """The verb of the clause that a question word opens."""
    tokens = scene.sentence.tokens
    at = i
    for _ in range(6):
        if (tokens[at].pos in ("VERB", "AUX") and at != i) or tokens[at].head == at:
            return at
        at = tokens[at].head
    return at


def wished(scene: Scene, token: Token) -> bool:
    """Whether somebody only asks that it not be done ("asked not to be named"), or the words are a set phrase ("not to mention")."""
    sentence = scene.sentence
    head = sentence.tokens[token.head]
    before = [t.lower for t in sentence.tokens[max(0, token.i - 3) : token.i]]
    if token.lower == "mention" and before[-2:] == ["not", "to"]:
        return True
    if before[-2:] == ["not", "to"] or before[-3:-1] == ["not", "to"]:
        return head.lemma in WISHES or token.dep != "xcomp"
    # "Is not known, a doctor told AFP" states a fact; "told him not to be named", "asked that it not be shown" wish one.
    return (
        any(c.tag not in ("VBZ", "VBD", "VBP") for c in sentence.children(token.i, "auxpass"))
        and head.lemma in WISHES
        and head.lemma != "have"
        and token.dep in ("xcomp", "ccomp", "acl")
    )


def denied(scene: Scene, noun: Token) -> bool:
    """Whether a noun is said not to be there: "no details", "not any details", "without details", "lack of details"."""
    sentence = scene.sentence
    determiners = {c.lower for c in sentence.children(noun.i)}
    if "no" in determiners or "neither" in determiners or governed_by_without(scene, noun):
        return True
    governor = sentence.tokens[noun.head]
    return "any" in determiners and governor.pos in ("VERB", "AUX") and is_negated(scene, governor)


def of_words(words: set[str]) -> Question | None:
    return next((question for question, lemmas in SUBJECT_WORDS.items() if words & lemmas), None)


SUBJECT_WORDS: dict[Question, frozenset[str]] = {
    "how_many": frozenset({
        "number", "toll", "figure", "casualty", "casualties", "extent", "scale", "count", "estimate", "loss",
        "losses", "fatality", "fatalities",
        "death", "tally", "strength", "size", "breakdown",
    }),
    "where": frozenset({"whereabouts", "location", "destination"}),
    "who": frozenset({"identity", "responsibility", "perpetrator", "attacker", "culprit", "affiliation", "nationality"}),
    "why": frozenset({"cause", "reason", "motive"}),
    "when": frozenset({"date", "timetable", "timing", "timeline", "deadline", "timeframe"}),
    "what": frozenset({"fate", "detail", "term", "condition"}),
}  # fmt: skip


def distinct(scene: Scene, drafts: list[GapDraft]) -> list[GapDraft]:
    """One gap for each question about the same words; "declined to comment on it" is one."""
    kept: list[GapDraft] = []
    for draft in drafts:
        token = scene.sentence.tokens[draft.frame.i]
        above = next((k for k in kept if token.dep == "xcomp" and token.head == k.frame.i), None)
        if above is not None:
            if above.about == (above.frame.i, above.frame.i):
                above.question, above.about = draft.question, draft.about
            continue
        if not any(overlap(k, draft) or k.about[0] <= draft.frame.i <= k.about[1] for k in kept):
            kept.append(draft)
    return kept


def overlap(one: GapDraft, other: GapDraft) -> bool:
    return one.about[0] <= other.about[1] and other.about[0] <= one.about[1]
