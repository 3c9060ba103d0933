"""Whom "they" means: who of those spoken of is many, and who of them lost, left, held or said."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model import Participant
from dateline.reading.actors_scene import Lexicon
from dateline.reading.coreference_memory import MANY_KINDS, SUBJECTS, Known, Memory
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Sentence, Token

SINGLE_KINDS = frozenset({"armed_forces", "police", "government", "intelligence"})


class Many:
    """Finds who "they", "them" and "their" are, by clause, number and role; nobody where two fit."""

    def __init__(self, lexicon: Lexicon):
        self._forms = lexicon.nouns.forms
        self._persons = frozenset(noun for noun, form in self._forms.items() if form == "person")
        self._speech = lexicon.rules.words("actor.back.saying")
        self._leaving = lexicon.rules.words("actor.back.leaving")

    def they(self, sentence: Sentence, token: Token, memory: Memory) -> Known | None:
        """Several persons, or a body spoken of as many."""
        latest = [k for k in memory.latest(sentence.index, 2) if k.mention.plural or self.is_many(k.mention)]
        here = [
            k
            for k in memory.latest(sentence.index, 0)
            if k.mention.last < token.i and (k in latest or (k.subject and sentence.tokens[k.mention.head].tag == "NNS"))
        ]
        row = [k for k in latest if k.sentence == sentence.index - 1 and not token.lower.endswith("selves")]
        says = token.dep in SUBJECTS and sentence.tokens[token.head].lemma in self._speech
        driven = self._driven(sentence, token, here or row)
        if driven is not None:
            return driven
        counted = self._counted(sentence, token, here)
        if counted is not None:
            return counted
        doers = doers_beside(sentence, token)
        done_to = [k for k in here if k.mention.head not in doers]
        if len(done_to) < len(here):
            names = {k.participant.name for k in here if k.mention.head in doers}
            fitting = [k for k in done_to or row if k.participant.name not in names]
            return fitting[0] if len({k.participant.name for k in fitting}) == 1 else None
        return self._here(token, here, says) if here else self._before(sentence, row, memory, says)

    def is_many(self, mention: ActorMention) -> bool:
        """Whether a body is spoken of as many: "the Taliban … they", "the army … they"."""
        if mention.metonym:
            return False
        return mention.kind in MANY_KINDS or self._forms.get(mention.rule.removeprefix("noun.")) == "body"

    def _driven(self, sentence: Sentence, token: Token, among: Sequence[Known]) -> Known | None:
        """Those driven out: they held what they are driven from, and it is they who flee."""
        known = next((k for k in among if k.driven), None)
        if known is None:
            return None
        verb = sentence.tokens[token.head]
        leaves = token.dep in SUBJECTS and verb.lemma in self._leaving
        return known if leaves or (known.sentence == sentence.index and in_relative(sentence, token)) else None

    @staticmethod
    def _counted(sentence: Sentence, token: Token, here: Sequence[Known]) -> Known | None:
        """ "276 girls, and 21 of them": of those of whom there is a number, the last."""
        part = sentence.tokens[sentence.tokens[token.head].head]
        if token.dep != "pobj" or sentence.tokens[token.head].lower != "of" or not (part.tag == "CD" or part.pos == "NUM"):
            return None
        return next((k for k in here if k.mention.plural and k.participant.count), None)

    def _here(self, token: Token, here: Sequence[Known], says: bool) -> Known | None:
        subjects = [k for k in here if k.subject]
        if subjects:
            others = {k.participant.name: k for k in here if k.mention.armed and not k.subject and not self._is_single(k.mention)}
            if not says and others and self._is_single(subjects[0].mention):
                return next(iter(others.values())) if len(others) == 1 else None
            return subjects[0]
        if token.dep == "poss":
            return here[0]
        many = {k.participant.name: k for k in here if k.mention.plural or (k.mention.armed and not self._is_single(k.mention))}
        return next(iter(many.values())) if token.dep in SUBJECTS and not says and len(many) == 1 else None

    def _before(self, sentence: Sentence, row: Sequence[Known], memory: Memory, says: bool) -> Known | None:
        if says and any(k.speaks for k in row):
            return next(k for k in row if k.speaks)
        subjects = [k for k in row if k.subject and k.mention.plural] or [k for k in row if k.subject]
        subjects = [k for k in subjects if not k.speaks] or subjects
        persons = [
            k
            for k in memory.latest(sentence.index, 1)
            if k.sentence == sentence.index - 1 and k.subject and self._is_person(k.mention)
        ]
        if len(persons) > 1:
            return None
        many = [k for k in row if k.mention.plural]
        return subjects[-1] if subjects else many[0] if len({k.participant.name for k in many}) == 1 else None

    def _is_person(self, mention: ActorMention) -> bool:
        noun = mention.rule.removeprefix("noun.")
        return mention.kind == "person" or (noun != mention.rule and not mention.plural and noun in self._persons)

    def _is_single(self, mention: ActorMention) -> bool:
        """Whether the words are a singular noun, which "it" would point back to: "the army", "the government"."""
        return not mention.plural and (
            mention.kind in SINGLE_KINDS or self._forms.get(mention.rule.removeprefix("noun.")) == "body"
        )


def doers_beside(sentence: Sentence, token: Token) -> set[int]:
    """Who does what is done to pronoun `token`, and whom it cannot mean: "soldiers chased the men and shot six of them"."""
    tokens = sentence.tokens
    if token.lower != "them":
        return set()
    above = tokens[token.head]
    if token.dep == "pobj" and above.lower == "of" and tokens[above.head].dep == "dobj":
        verb = tokens[tokens[above.head].head]
    elif token.dep in ("dobj", "dative") or (token.dep == "pobj" and above.lower in ("at", "on", "against", "upon")):
        verb = tokens[above.head] if token.dep == "pobj" else above
    else:
        return set()
    while verb.dep == "conj" and verb.pos == "VERB" and not sentence.children(verb.i, *SUBJECTS):
        verb = tokens[verb.head]
    return {j for c in sentence.children(verb.i, "nsubj") for j in sentence.conjuncts(c.i)} if verb.pos == "VERB" else set()


def in_relative(sentence: Sentence, token: Token) -> bool:
    """Whether the token stands in a relative clause."""
    return any(sentence.tokens[i].dep == "relcl" for i in sentence.ancestors(token.i))


def joined(sentence: Sentence, memory: Memory) -> list[Participant]:
    """The two armed sides that the sentence itself joins ("a gathering of rebels and soldiers … both sides"), or none."""
    armed = [k for k in memory.latest(sentence.index, 0) if k.mention.armed and not k.brokers]
    for one in armed:
        token = sentence.tokens[one.mention.head]
        other = next((k for k in armed if token.dep == "conj" and k.mention.head == token.head), None)
        if other is not None:
            return [other.participant, one.participant]
    return []
