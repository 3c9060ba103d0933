"""Who tells, thinks, feels, wants or stands for what: attributions that are shown and make no claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.codebook.attitudes import Attitude
from dateline.codebook.cues import SourceWords
from dateline.model import Attribution
from dateline.reading.attitudes_frames import (
    NOBODY,
    Taken,
    about,
    complement,
    endured,
    is_participle,
    may_hold,
    opened,
    owners_of,
    particles,
    spoken,
)
from dateline.reading.attribution_content import Contents
from dateline.reading.attribution_sources import Sources
from dateline.reading.attribution_speech import CHAIN, agents, cue_span, is_passive, reach, run, subjects
from dateline.reading.mentions import ActorMention, Said
from dateline.reading.syntax import Sentence, Token

# Verbs that say little beside the noun that they govern: "raised questions about", "has a plan for".
LIGHT = frozenset({
    "have", "make", "take", "give", "raise", "express", "voice", "issue", "offer", "show", "hold", "draw", "face", "share", "maintain",
    "reiterate", "launch", "put", "pose", "lodge", "file", "receive", "deliver", "announce", "outline", "find", "see", "get", "feel",
    "be", "harbor", "harbour", "lay", "enter", "reach", "strike", "keep", "unveil", "release", "present",
})  # fmt: skip


@dataclass(slots=True)
class Held:
    """One attitude as tokens: the cue's first and last, whose it is (empty where nobody is named) and what it is about."""

    entry: Attitude
    at: int
    cue: tuple[int, int]
    holders: list[int]
    content: set[int]
    frame: str = ""


class AttitudeReader:
    """Finds attitudes in the sentences of a report, where no cue of speech stands."""

    def __init__(self, attitudes: Iterable[Attitude], sources: Iterable[SourceWords] = ()):
        self._sources = Sources(sources)
        self._verbs: dict[str, list[tuple[tuple[str, ...], Attitude]]] = {}
        self._nouns: dict[str, list[Attitude]] = {}
        self._adjectives: dict[str, list[Attitude]] = {}
        for entry in attitudes:
            for word in entry.words:
                first, *rest = word.split()
                if entry.pos == "verb":
                    self._verbs.setdefault(first, []).append((tuple(rest), entry))
                else:
                    (self._nouns if entry.pos == "noun" else self._adjectives).setdefault(word, []).append(entry)
        for entries in self._verbs.values():
            entries.sort(key=lambda e: (-len(e[0]), not e[1].subjects))

    def find(
        self, sentences: Sequence[Sentence], actors: Sequence[list[ActorMention]], said: Sequence[list[Said]]
    ) -> list[list[Said]]:
        """The attitudes of each sentence, apart from what is `said` in it already."""
        found = []
        for n, sentence in enumerate(sentences):
            cues = [link.cue for one in said[n] for link in one.chain if link.cue is not None]
            taken = {t.i for t in sentence.tokens if any(c.start <= t.start < c.end for c in cues)}
            here = actors[n] if n < len(actors) else []
            found.append([s for one in self._held(sentence, taken) for s in self._said(sentence, one, here)])
        return found

    def _held(self, sentence: Sentence, taken: set[int]) -> list[Held]:
        contents = Contents(sentence, frozenset())
        found: list[Held] = []
        used = set(taken)
        for token in sentence.tokens:
            one = None
            if token.i in used or token.quoted:
                continue
            if token.tag.startswith("VB") and token.lemma in self._verbs:
                one = self._verb(sentence, token, contents)
            elif token.pos == "NOUN" and token.lemma in self._nouns:
                one = self._noun(sentence, token)
            if one is None and token.lower in self._adjectives:
                one = self._adjective(sentence, token)
            if one is None:
                continue
            cue = set(range(one.cue[0], one.cue[1] + 1))
            if not used & cue:
                used |= cue
                one.content -= cue
                found.append(one)
        return found

    # ── verbs ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _verb(self, sentence: Sentence, token: Token, contents: Contents) -> Held | None:
        if token.dep in ("amod", "aux", "auxpass", "compound"):
            return None
        if self._is_lent(sentence, token):
            return None
        passive = is_passive(sentence, token.i) or is_participle(sentence, token)
        holders = agents(sentence, token.i) if passive else subjects(sentence, token.i)
        for rest, entry in self._verbs[token.lemma]:
            words = particles(sentence, token.i, rest)
            if words is None:
                continue
            if entry.holder == "none":
                if passive or token.dep == "xcomp":
                    continue
            elif (holders and not may_hold(sentence, holders[0], entry)) or (not holders and (not passive or entry.subjects)):
                continue
            if passive:
                taken = endured(sentence, token, entry)
            else:
                taken = about(sentence, token, entry, words) or spoken(token.i, entry, words, holders, contents)
            if taken is None or not taken.content:
                continue
            if entry.holder == "none":
                taken.content |= reach(sentence, [c.i for c in sentence.children(token.i, "nsubj") if c.lower not in ("it", "there")])
            span = cue_span(sentence, token.i, {token.i, *words, *taken.opened})
            whose = holders if not entry.holder else []
            return Held(entry, token.i, span, whose, taken.content, taken.frame + ("" if holders else "-none"))
        return None

    def _is_lent(self, sentence: Sentence, token: Token) -> bool:
        """Whether a verb only helps another word: "refused to comment on it", "raised concerns about it"."""
        if token.lemma in CHAIN:
            below = [c for c in sentence.children(token.i, "xcomp") if c.lemma in self._verbs and c.i > token.i]
            for rest, entry in (one for c in below for one in self._verbs[c.lemma]):
                words = particles(sentence, below[0].i, rest)
                if words is not None and about(sentence, below[0], entry, words) is not None:
                    return True
        objects = sentence.children(token.i, "dobj", "attr") if token.lemma in LIGHT else []
        held = ((c, e) for c in objects for e in self._nouns.get(c.lemma, ()))
        return any(complement(sentence, c.i, e) is not None for c, e in held)

    # ── nouns and adjectives ───────────────────────────────────────────────────────────────────────────────────────

    def _noun(self, sentence: Sentence, token: Token) -> Held | None:
        i = token.i
        for entry in self._nouns[token.lemma]:
            above = sentence.tokens[token.head]
            taken = complement(sentence, i, entry) or (opened(sentence, above, entry.takes, []) if above.lemma in LIGHT else None)
            if taken is None or (taken.opened and taken.opened[0] < i):
                continue
            owners = owners_of(sentence, i, taken.opened)
            if not owners or entry.holder == "governed":
                held = self._governed(sentence, token, entry, taken)
                if held is not None:
                    return held
            if entry.holder == "governed" or (not owners and taken.frame not in ("clause", "prep:about")):
                continue
            cue = {i, *taken.opened} | {c.i for c in sentence.children(i, "amod", "compound") if c.i < i and c.i not in owners}
            if not owners:
                cue |= {c.i for c in sentence.children(i, "det")}
            return Held(entry, i, run(cue, i), owners, taken.content, "noun-" + taken.frame + ("" if owners else "-none"))
        return None

    @staticmethod
    def _governed(sentence: Sentence, token: Token, entry: Attitude, taken: Taken) -> Held | None:
        """ "Raised questions about": whose the noun is, the verb above it tells."""
        verb = sentence.tokens[token.head]
        if token.dep not in ("dobj", "attr") or verb.lemma not in LIGHT or not verb.tag.startswith("VB") or verb.i > token.i:
            return None
        holders = [j for j in subjects(sentence, verb.i) if sentence.tokens[j].lower not in NOBODY]
        if not holders:
            return None
        span = cue_span(sentence, verb.i, {*taken.opened, *range(verb.i, token.i + 1)})
        return Held(entry, token.i, span, holders, taken.content, "light-" + taken.frame)

    def _adjective(self, sentence: Sentence, token: Token) -> Held | None:
        verb = sentence.tokens[token.head]
        for entry in self._adjectives[token.lower]:
            taken = complement(sentence, token.i, entry) or (complement(sentence, verb.i, entry) if token.dep == "acomp" else None)
            if taken is None:
                continue
            cue = {token.i, *taken.opened}
            if entry.holder == "none":
                held = _impersonal(sentence, token, entry, taken)
                if held is not None:
                    return held
                continue
            if token.dep in ("acomp", "oprd", "attr") and verb.tag.startswith("VB"):
                holders = [j for j in subjects(sentence, verb.i) if may_hold(sentence, j, entry)]
                at = verb.i
                cue |= set(range(verb.i, token.i))
            elif token.tag == "VBN" and sentence.children(token.i, "auxpass"):
                holders = [c.i for c in sentence.children(token.i, "nsubjpass") if may_hold(sentence, c.i, entry)]
                at = token.i
            elif (token.dep == "amod" and token.i > token.head) or token.dep in ("acl", "relcl"):
                holders, at = [token.head], token.i
            else:
                continue
            if holders:
                return Held(entry, token.i, cue_span(sentence, at, cue), holders, taken.content, taken.frame)
        return None

    def _said(self, sentence: Sentence, one: Held, actors: list[ActorMention]) -> list[Said]:
        cue = sentence.words(*one.cue)
        return [
            Said(
                frozenset(one.content),
                (Attribution(self._sources.source(sentence, j, actors), cue, "asserts", False),),
                one.entry.id,
                "unknown",
                cue=one.at,
                speaker=j,
            )
            for j in one.holders or [-1]
        ]


def _impersonal(sentence: Sentence, token: Token, entry: Attitude, taken: Taken) -> Held | None:
    """ "It is unclear whether": how sure a thing is, with nobody named who says so."""
    verb = sentence.tokens[token.head]
    it = next((c for c in sentence.children(verb.i, "nsubj", "expl") if c.lower == "it" and c.i < verb.i), None)
    if token.dep != "acomp" or it is None or verb.i > token.i:
        return None
    return Held(entry, token.i, run(set(range(it.i, token.i + 1)), token.i), [], taken.content, "it-" + taken.frame)
