"""Who says what in a report: from sentences to `Said`."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.codebook.actors import Actor
from dateline.codebook.cues import Cue, Cues
from dateline.model import Attribution
from dateline.reading.attribution_background import set_apart, settle
from dateline.reading.attribution_beside import DASHES, signature
from dateline.reading.attribution_bracketed import bracketed
from dateline.reading.attribution_carry import carry
from dateline.reading.attribution_content import Contents
from dateline.reading.attribution_counts import counter, counting, run_on, scene_of
from dateline.reading.attribution_denials import carry_denials
from dateline.reading.attribution_links import Chaining
from dateline.reading.attribution_nouns import noun_speakers, of_noun
from dateline.reading.attribution_passive import REFUSALS, passive
from dateline.reading.attribution_repairs import (
    clause_end,
    cut_contrasts,
    further_words,
    gives_none,
    is_quoted,
    of_the_speaker_himself,
    raise_conjoined,
    trimmed,
)
from dateline.reading.attribution_sources import Heard, Sources
from dateline.reading.attribution_speakers import VESSELS, issuer, may_speak
from dateline.reading.attribution_speech import (
    Link,
    Utterance,
    clause_start,
    cue_span,
    is_hidden_verb,
    is_negated,
    is_passive,
    is_word,
    reach,
    run,
    subjects,
    weaker,
    with_opener,
)
from dateline.reading.mentions import ActorMention, Layout, Said
from dateline.reading.syntax import Sentence, Token

COLON_MAX = 14
QUOTES = frozenset({"”", '"', "''"})
# Words after "per" that name nobody.
PERSONS = frozenset({"person", "family", "household", "people", "man", "woman", "head", "patient"})


class AttributionReader:
    """Finds the sayings of a report. What people only hope, want or plan, `AttitudeReader` finds; claims need none of it."""

    def __init__(self, cues: Cues, rows: Iterable[Actor] = ()):
        self._sources = Sources(cues.sources, rows)
        self._verbs: dict[str, list[Cue]] = {}
        self._nouns: dict[str, Cue] = {}
        self._asides: dict[str, frozenset[str]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], Cue]]] = {}
        for entry in cues.cues:
            words = entry.lemma.split()
            if "aside" in entry.takes:
                self._asides[entry.lemma] = frozenset(entry.objects)
            elif entry.pos == "phrase":
                self._phrases.setdefault(words[0], []).append((tuple(words), entry))
            elif entry.pos == "verb":
                self._verbs.setdefault(words[0], []).append(entry)
            else:
                self._nouns[entry.lemma] = entry
        for entries in self._verbs.values():
            entries.sort(key=lambda e: -len(e.lemma.split()))
        self._chaining = Chaining(cues.cues)
        self._noun_lemmas = frozenset(self._nouns)

    def find(self, sentences: list[Sentence], actors: list[list[ActorMention]], layout: Layout) -> list[list[Said]]:
        """The sayings of each sentence. `actors` are the resolved mentions, a list a sentence; where one is missing the
        source is made of its noun phrase."""
        found = [self._utterances(s, actors[n] if n < len(actors) else []) for n, s in enumerate(sentences)]
        heard = Heard()
        said = [self._said(s, found[n], actors[n] if n < len(actors) else [], heard) for n, s in enumerate(sentences)]
        carry(sentences, found, said, layout)
        carry_denials(sentences, found, said, actors)
        return said

    # ── finding ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _utterances(self, sentence: Sentence, actors: list[ActorMention]) -> list[Utterance]:
        candidates = [t for t in sentence.tokens if t.lemma in self._verbs and t.tag.startswith("VB")]
        contents = Contents(sentence, self._noun_lemmas)
        contents.spoken = {
            t.i
            for t in candidates
            if "clause" in self._verbs[t.lemma][-1].takes and any(c.dep == "nsubj" for c in sentence.children(t.i))
        }
        found: list[Utterance] = []
        for token in sentence.tokens:
            if token.lower in self._phrases:
                one = self._phrase(sentence, token, contents)
            elif token.tag.startswith("VB") or (token.lemma in self._verbs and is_hidden_verb(sentence, token)):
                one = self._verb(sentence, token, contents) or self._inverted(sentence, token, contents)
            elif token.pos == "NOUN" and (one := self._mistagged(sentence, token)) is not None:
                pass
            elif token.lemma in self._nouns and token.pos == "NOUN":
                one = self._noun(sentence, token, actors)
            else:
                continue
            if one is not None:
                found.append(one)
        self._chaining.hang(sentence, found)
        raise_conjoined(sentence, found)
        if not found or any(t.text == ":" or t.text in DASHES for t in sentence.tokens[:COLON_MAX]):
            headed = self._headed(sentence, actors, found)
            if headed is not None and not any(
                u.content & headed.content and len(u.content) >= len(headed.content) for u in found
            ):
                found.append(headed)
        if not found and (signed := signature(sentence)) is not None:
            dash, name, words = signed
            found.append(Utterance(self._verbs["say"][-1], (dash, dash), dash, [name], words, "certain", "asserts"))
        if not found:
            cited = bracketed(sentence, actors, self._verbs["say"][-1])
            found += [cited] if cited is not None else []
        cut_contrasts(sentence, found)
        for one in found:
            one.content |= run_on(sentence, one) | scene_of(sentence, one)
            settle(sentence, one)
        found += set_apart(sentence, found)
        return [u for u in found if (u.content or u.refers >= 0) and not of_the_speaker_himself(sentence, u)]

    def _verb(self, sentence: Sentence, token: Token, contents: Contents) -> Utterance | None:
        lemma = token.lemma
        if lemma == "be":
            lemma = next((c.lower for c in sentence.children(token.i, "acomp") if c.lower in self._verbs), lemma)
        for entry in self._verbs.get(lemma, ()):
            words = further_words(sentence, token.i, entry)
            if words is None or {"source", "link"} & set(entry.takes):
                continue
            make = passive if is_passive(sentence, token.i) else self._active
            one = make(sentence, token, entry, words, contents)
            if one is not None:
                return one
        return counting(sentence, token, self._verbs.get(lemma, ()), REFUSALS)

    def _inverted(self, sentence: Sentence, token: Token, contents: Contents) -> Utterance | None:
        """ "“They fled,” recounted the mayor": any verb between a quotation and its subject is one of saying."""
        tokens, i = sentence.tokens, token.i
        if token.lemma in self._verbs or token.tag not in ("VBD", "VBZ") or i < 4 or tokens[i - 1].text not in QUOTES:
            return None
        who = [c.i for c in sentence.children(i, "nsubj") if c.i > i and c.pos in ("NOUN", "PROPN", "PRON")]
        if not who or (not tokens[i - 2].quoted and tokens[i - 2].text != ","):
            return None
        entry = self._verbs["say"][-1]
        content, _ = contents.of_verb(i, entry, [], who)
        return Utterance(entry, (i, i), i, who, content, entry.certainty, entry.stance) if content else None

    def _active(
        self, sentence: Sentence, token: Token, entry: Cue, words: list[int], contents: Contents
    ) -> Utterance | None:
        tokens = sentence.tokens
        speakers = [j for j in subjects(sentence, token.i) if may_speak(sentence, j, entry)]
        if not speakers and token.dep not in ("advcl", "acl", "xcomp"):
            return None
        content, refers = contents.of_verb(token.i, entry, words, speakers)
        if not content and token.dep == "pcomp" and tokens[token.head].lower == "as":
            # "“…”, the chief was quoted as saying": the words stand beside the verb above.
            content, refers = contents.of_verb(tokens[token.head].head, entry, words, speakers)
            content -= set(sentence.subtree(token.head))
        content = contents.strike(content, self._asides)
        if not content and tokens[-1].text == ":" and "clause" in entry.takes and speakers:
            # What is said stands in the bullets that follow.
            content = {len(tokens) - 1}
        impersonal = [j for j in speakers if tokens[j].lower == "it" and entry.subjects == ("it",)]
        speakers = [] if impersonal else [issuer(sentence, j, token.i) for j in speakers]
        if (not content and refers < 0) or (not speakers and not impersonal):
            return None
        span = with_opener(sentence, cue_span(sentence, token.i, set(words) - content), content)
        one = Utterance(entry, span, token.i, speakers, content, entry.certainty, entry.stance, refers=refers)
        one.negated = is_negated(sentence, token.i, REFUSALS) or (bool(entry.objects) and gives_none(sentence, token.i))
        one.outer = self._chaining.passed_on(sentence, token.i, content)
        if token.dep == "pcomp" and tokens[token.head].lower == "as":
            one.outer += self._chaining.quoter(sentence, tokens[token.head].head)
        return one

    def _noun(self, sentence: Sentence, token: Token, actors: list[ActorMention]) -> Utterance | None:
        entry = self._nouns[token.lemma]
        content = of_noun(sentence, token.i, entry.takes)
        if not content:
            return None
        known = {m.head for m in actors} | {
            j for j in token.children if self._sources.kind(sentence, j, j, j, None) not in ("other", "document")
        }
        speakers = noun_speakers(sentence, token.i, known)
        content -= reach(sentence, [s for s in speakers if s not in content])
        speakers = [s for s in speakers if s not in content]
        certainty = entry.certainty
        if not speakers:
            if token.dep in ("nsubj", "nsubjpass") and token.lemma in VESSELS:
                return None
            if token.lemma in ("report", "statement", "announcement"):
                certainty = weaker(certainty, "probable")
        beside = {c.i for c in sentence.children(token.i, "amod", "compound") if c.i < token.i and c.i not in speakers}
        opener = {c.i for c in sentence.children(token.i, "prep") if c.lower in entry.takes and c.i not in content}
        span = run({token.i, *beside, *opener}, token.i)
        one = Utterance(entry, span, token.i, speakers, content, certainty, entry.stance)
        one.negated = any(sentence.tokens[c].lower in ("no", "neither") for c in token.children)
        return one

    def _mistagged(self, sentence: Sentence, token: Token) -> Utterance | None:
        """ "Al-Shabaab claims responsibility": in the present tense the parse may take the verb for a noun."""
        tokens, i = sentence.tokens, token.i
        if not 0 < i < len(tokens) - 1 or tokens[i - 1].pos not in ("NOUN", "PROPN"):
            return None
        for entry in self._verbs.get(token.lemma, ()):
            words = entry.lemma.split()[1:]
            if words and words == [t.lower for t in tokens[i + 1 : i + 1 + len(words)]] and "for" in entry.takes:
                stop = next(
                    (t.i for t in tokens[i + 1 :] if t.text in (",", ";", ".") or t.pos == "CCONJ"), len(tokens)
                )
                return Utterance(entry, (i, i), i, [i - 1], set(range(i + 1, stop)), entry.certainty, entry.stance)
        return None

    def _phrase(self, sentence: Sentence, token: Token, contents: Contents) -> Utterance | None:
        tokens, i = sentence.tokens, token.i
        for words, entry in self._phrases[token.lower]:
            end = i + len(words)
            if tuple(t.lower for t in tokens[i:end]) != words or end >= len(tokens):
                continue
            heads = [c.i for c in sentence.children(end - 1, "pobj", "pcomp")] or [
                j for j in range(end, min(end + 6, len(tokens))) if tokens[j].pos in ("NOUN", "PROPN", "PRON")
            ][:1]
            if not heads or tokens[heads[0]].lemma in ("plan", "law", "schedule", "rule", "term"):
                return None
            counted = heads[:1] if "tally" in entry.takes else []
            if counted:
                heads = self._counter(sentence, heads[0], entry)
                if not heads:
                    continue
            speakers = [j for j in sentence.conjuncts(heads[0]) if j == heads[0] or tokens[j].pos in ("NOUN", "PROPN")]
            last = max(j for s in speakers for j in (*counted, s, *sentence.subtree(s)) if j >= i)
            part = max((t.i for t in tokens[:i] if t.text == ";"), default=-1)
            content = {j for j in self._beside(sentence, i, min(last, clause_end(sentence, end, last)), contents) if j > part}
            return Utterance(entry, (i, end - 1), i, speakers, content, entry.certainty, entry.stance)
        return None

    def _counter(self, sentence: Sentence, noun: int, entry: Cue) -> list[int]:
        """Whose count it is: the owner of "count" in "by the hospital's count"; without such nouns, a source."""
        if not entry.objects:
            kind = self._sources.kind(sentence, noun, noun, noun, None)
            return [noun] if kind not in ("other", "document") and sentence.tokens[noun].lemma not in PERSONS else []
        return counter(sentence, noun, entry)

    def _beside(self, sentence: Sentence, first: int, last: int, contents: Contents) -> set[int]:
        """The words that "according to X", from token `first` to `last`, covers."""
        tokens = sentence.tokens
        head = tokens[first].head
        above = (
            a for a in (head, *sentence.ancestors(head)) if tokens[a].tag.startswith("VB") and not first <= a <= last
        )
        verb = next(above, -1)
        after = tokens[last + 1] if last + 1 < len(tokens) else None
        start = max((t.i for t in tokens[:first] if t.text == ";"), default=0)
        opens = not any(is_word(t) and t.pos != "CCONJ" for t in tokens[start:first])
        if opens:
            return (
                {t.i for t in tokens[last + 1 :]}
                if verb < 0
                else set(sentence.subtree(verb)) - set(range(first, last + 1))
            )
        relative = (
            last + 2 < len(tokens)
            and after is not None
            and after.text == ","
            and tokens[last + 2].tag in ("WP", "WDT", "WRB")
        )
        if after is None or verb <= last or relative:
            return set(range(clause_start(sentence, first - 1, contents.spoken), first))
        return (set(sentence.subtree(verb)) if verb >= 0 else {t.i for t in tokens}) - set(range(first, last + 1))

    def _headed(self, sentence: Sentence, actors: list[ActorMention], found: list[Utterance]) -> Utterance | None:
        """ "Health ministry – 3,823 killed", "AFP, quoting a security source: two journalists wounded"."""
        tokens = sentence.tokens
        colon = next(
            (t.i for t in tokens[1:COLON_MAX] if t.text == ":" or (t.text in DASHES and tokens[t.i - 1].end < t.start)),
            -1,
        )
        if (
            colon < 1
            or len(tokens) - colon < 3
            or any(t.tag in ("VBD", "VBZ", "VBP", "MD") or t.text in "()/|" for t in tokens[:colon])
        ):
            return None
        stop = next((t.i for t in tokens[:colon] if t.text == "," or t.tag == "VBG"), colon)
        head = next((j for j in range(stop - 1, -1, -1) if tokens[j].pos in ("NOUN", "PROPN")), -1)
        if head < 0:
            return None
        while (
            tokens[head].head < stop
            and tokens[head].head != head
            and tokens[tokens[head].head].pos in ("NOUN", "PROPN")
        ):
            head = tokens[head].head
        if any(s > colon for u in found if u.content for s in u.speakers if colon < s <= colon + 12 and u.at > s):
            return None  # who speaks comes after the colon: what stands before it is a heading
        known = any(m.first <= head <= m.last and not m.metonym and m.kind not in ("", "person") for m in actors)
        known = known or (tokens[head].lemma in VESSELS and bool(sentence.children(head, "compound", "poss")))
        kind = self._sources.kind(sentence, head, 0, stop - 1, None)
        if not known and kind in ("other", "document", "resident"):
            return None
        entry = self._verbs["say"][-1]
        one = Utterance(entry, (colon, colon), colon, [head], {t.i for t in tokens[colon + 1 :]}, "certain", "asserts")
        one.inner = [link for t in tokens[stop:colon] if (link := self._chaining.cited(sentence, t)) is not None]
        return one

    # ── said ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _said(
        self, sentence: Sentence, utterances: list[Utterance], actors: list[ActorMention], heard: Heard
    ) -> list[Said]:
        found = []
        for one in utterances:
            content = trimmed(sentence, {j for j in one.content if j not in range(one.cue[0], one.cue[1] + 1)})
            for speaker in one.speakers or [-1]:
                outer = one.outer + (self._chaining.carriers(sentence, speaker) if speaker >= 0 else [])
                links = [*outer, Link(speaker, one.cue, one.stance), *one.inner]
                quoted = is_quoted(sentence, content)
                chain = tuple(
                    Attribution(
                        self._sources.source(sentence, k.speaker, actors, heard),
                        sentence.words(*k.cue),
                        k.stance,
                        quoted and k is links[-1],
                    )
                    for k in links
                )
                found.append(Said(content, chain, one.entry.id, one.certainty, one.negated, one.at, speaker))
        return found
