"""Chains of sources within one utterance: who cites whom, and who carries whose words."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.codebook.cues import Cue
from dateline.reading.attribution_speech import Link, Utterance, agents, cue_span, is_passive, reach, subjects
from dateline.reading.syntax import Sentence, Token


class Chaining:
    """Finds the outer and inner sources of an utterance, by the codebook's words for passing on and for citing."""

    def __init__(self, cues: Iterable[Cue]):
        verbs = [e for e in cues if e.pos == "verb"]
        self._citing = {e.lemma for e in verbs if "source" in e.takes}
        self._passing_on = {"report", *self._citing} | {e.lemma for e in verbs if "link" in e.takes}

    def cited(self, sentence: Sentence, token: Token) -> Link | None:
        """The inner source of "citing X"."""
        if token.tag != "VBG" or token.lemma not in self._citing:
            return None
        objects = sentence.children(token.i, "dobj")
        return Link(objects[0].i, (token.i, token.i)) if objects else None

    def hang(self, sentence: Sentence, found: list[Utterance]) -> None:
        """Hangs "citing X" on the utterance that it belongs to, and strikes it from what is said."""
        for token in sentence.tokens:
            link = self.cited(sentence, token)
            if link is None:
                continue
            tree = set(sentence.subtree(token.i))
            owner = next(
                (
                    u
                    for u in found
                    if token.head == u.at or token.head in u.speakers or token.head in range(u.cue[0], u.cue[1] + 1)
                ),
                None,
            )
            if owner is None:
                above = set(sentence.ancestors(token.i))
                near = [u for u in found if u.at in above or abs(u.at - token.i) <= 4]
                owner = min(near, key=lambda u: abs(u.at - token.i)) if near else None
            if owner is not None and link.speaker not in owner.speakers:
                owner.inner.append(link)
                said = {c.i for c in sentence.children(token.i, "ccomp")}
                owner.content |= reach(sentence, said)
                owner.content -= tree - reach(sentence, said)

    def passed_on(self, sentence: Sentence, i: int, content: set[int]) -> list[Link]:
        """ "said in a statement carried by the SANA agency": the outer source."""
        links: list[Link] = []
        for prep in sentence.children(i, "prep"):
            for noun in sentence.children(prep.i, "pobj"):
                if noun.i not in content:
                    links += self.carriers(sentence, noun.i)
        return links

    def carriers(self, sentence: Sentence, noun: int) -> list[Link]:
        return [Link(by[0], cue_span(sentence, c.i)) for c in sentence.children(noun, "acl")
                if c.tag == "VBN" and c.lemma in self._passing_on and (by := agents(sentence, c.i))]  # fmt: skip

    def quoter(self, sentence: Sentence, verb: int) -> list[Link]:
        """The outer source of "quoted X as saying" and "X was quoted as saying by Y"."""
        if sentence.tokens[verb].lemma not in self._citing:
            return []
        who = agents(sentence, verb) if is_passive(sentence, verb) else subjects(sentence, verb)
        if not who and is_passive(sentence, verb):
            below = [
                b
                for c in sentence.children(verb, "prep")
                if c.lower == "as"
                for v in sentence.children(c.i, "pcomp")
                for b in agents(sentence, v.i)
            ]
            who = below
        return [Link(who[0], cue_span(sentence, verb))] if who else []
