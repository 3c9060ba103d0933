"""Is this report about armed conflict? Words that war shares with sport, trade and weather count for nothing here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Sentence, Token

CONFLICT, PUBLIC = "conflict", "public-affairs"
# From how many sentences on the words of war must be more than those of any other field.
LONG = 6
# Attacks that are of war where they cost lives or are made on a settlement or a post; sport and argument have them, too.
ATTACKS = {"attack", "assault", "raid", "ambush", "onslaught", "incursion"}
MADE_ON = {"town", "village", "city", "suburb", "settlement", "hamlet", "outpost", "base", "checkpoint", "convoy", "patrol", "camp",
    "garrison", "airport", "airfield", "position", "stronghold"}  # fmt: skip
HARM = {"kill", "wound", "injure", "maim"}
HARMED = {"dead", "wounded", "injured", "killed", "maimed"}
# What attacks without a will, and attacks that draw no blood.
UNWILLED = {"heart", "panic", "asthma", "anxiety", "cyber", "verbal", "personal", "ransomware", "hacker", "animal", "dog", "bear", "lion",
    "tiger", "leopard", "crocodile", "alligator", "elephant", "hippo", "snake", "bee", "wasp", "hornet", "bull", "pig", "monkey", "cat",
    "hyena", "coyote", "cougar", "jackal", "buffalo", "dingo", "bat", "acid"}  # fmt: skip
GROUPS = frozenset({"armed_group", "militia"})


class Relevance:
    """`domains` maps a field of news to its vocabulary of lemmas; one of the fields is `conflict`. `groups` are the ids of the
    listed armed groups.
    """

    def __init__(self, domains: Mapping[str, frozenset[str]], groups: frozenset[str] = frozenset()):
        self._groups = groups
        self._fields: dict[str, list[str]] = {}
        for name, words in domains.items():
            for word in words:
                self._fields.setdefault(word, []).append(name)

    def fields(self, sentences: Iterable[Sentence]) -> Counter[str]:
        """How many different words of each field's vocabulary stand in the sentences; "troop" and "troops" are one word."""
        tokens = (token for sentence in sentences for token in sentence.tokens)
        seen = {(t.lemma, name) for t in tokens for form in (t.lemma, t.lower) for name in self._fields.get(form, ())}
        return Counter(name for _, name in seen)

    def about_else(self, sentences: list[Sentence]) -> bool:
        """Whether a word of another field stands in them: a report without any is of public affairs, if of no war."""
        return any(n for name, n in self.fields(sentences).items() if name not in (CONFLICT, PUBLIC))

    def about_conflict(self, sentences: list[Sentence], named: Sequence[Sequence[ActorMention]] = ()) -> bool:
        """`named` are the actors of each sentence; a listed armed group tells of war as a word of war does."""
        found = self.fields(sentences)
        groups = {m.participant.actor for mentions in named for m in mentions} & self._groups
        attacked = any(self._is_of_war(sentence, token) for sentence in sentences for token in sentence.tokens)
        found[CONFLICT] += len(groups) + attacked
        others = max((n for name, n in found.items() if name != CONFLICT), default=0)
        margin = 1 if len(sentences) >= LONG else 0
        return found[CONFLICT] >= max(1, others + margin)

    def _is_of_war(self, sentence: Sentence, noun: Token) -> bool:
        """Whether an attack is told by what it cost or where it was made: "raids on farms left 12 dead", "the assault on the town"."""
        if noun.lemma not in ATTACKS or noun.pos != "NOUN" or noun.dep in ("compound", "nmod"):
            return False
        behind = [(p.lower, c) for p in sentence.children(noun.i, "prep") for c in sentence.children(p.i, "pobj")]
        doers = [*sentence.children(noun.i, "compound", "amod", "nmod", "poss"), *(c for p, c in behind if p in ("by", "from", "of"))]
        others = [name for c in doers for name in self._fields.get(c.lemma, ()) if name != CONFLICT]
        if others or any(c.lemma in UNWILLED for c in doers):
            return False
        return any(p in ("on", "against") and c.lemma in MADE_ON for p, c in behind) or harms(sentence, noun)


def harms(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun is the subject of a verb of harm, or what somebody was harmed in."""
    verb = sentence.tokens[noun.head]
    if noun.dep == "pobj" and verb.lower in ("in", "during", "by"):
        verb = sentence.tokens[verb.head]
        return (verb.lemma in HARM and verb.tag == "VBN") or verb.lemma == "die"
    if noun.dep != "nsubj":
        return False
    if verb.lemma in HARM:
        return bool(sentence.children(verb.i, "dobj"))
    told = {t.lower for t in (sentence.tokens[j] for j in sentence.subtree(verb.i))}
    return (verb.lemma == "leave" and not told.isdisjoint(HARMED)) or (verb.lemma == "claim" and "lives" in told)
