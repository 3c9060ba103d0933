"""What runs over a sentence's end: quotations that go on, bullets under a source, and words that point back."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from dateline.reading.attribution_denials import answer
from dateline.reading.attribution_speech import Utterance
from dateline.reading.mentions import Layout, Said
from dateline.reading.syntax import Sentence
from dateline.reading.syntax_tokens import mark_of_quotation

CLAUSE_BREAKS = {";", ","}
# What somebody said before, not what the report itself has just told.
OF_ACCUSERS = {"accusation", "allegation", "charge", "suggestion", "criticism", "denial", "rumour", "rumor"}


def carry(sentences: list[Sentence], found: list[list[Utterance]], said: list[list[Said]], layout: Layout) -> None:
    """Adds to `said` what a sentence alone does not show."""
    for n in range(len(sentences)):
        _resolve(n, sentences, found, said)
    _quotations(sentences, said)
    _bullets(sentences, said, layout)


def _resolve(n: int, sentences: list[Sentence], found: list[list[Utterance]], said: list[list[Said]]) -> None:
    """Gives "denied it", "rejected the allegation" the words that they deny, in this sentence or the one before."""
    sentence = sentences[n]
    for one in [u for u in found[n] if u.refers >= 0]:
        mine = [s for s in said[n] if s.cue == one.at]
        if one.negated and one.stance in ("asserts", "confirms"):
            # "has never admitted to it": neither said nor denied.
            said[n] = [s for s in said[n] if s.cue != one.at]
            continue
        _set_apart(sentence, one, said[n])
        earlier = [u for u in found[n] if u.at < one.at and u.content and u.refers < 0]
        content = set(max(earlier, key=lambda u: u.at).content) if earlier else _clause_before(sentence, one)
        content -= _own_clause(sentence, one)
        if content:
            for s in mine:
                s.content = frozenset(content)
            continue
        if not one.content:
            said[n] = [s for s in said[n] if s.cue != one.at]
        if n and one.stance in ("denies", "doubts"):
            last = max((u for u in found[n - 1] if u.content), key=lambda u: u.at, default=None)
            if last is not None:
                said[n - 1] += [replace(s, content=frozenset(last.content), cue=-1, speaker=-1) for s in mine]
            elif not said[n - 1] and sentence.tokens[one.refers].lemma not in OF_ACCUSERS:
                answer(said[n - 1], mine, frozenset(range(len(sentences[n - 1].tokens))))


def _own_clause(sentence: Sentence, one: Utterance) -> set[int]:
    """The words in which somebody answers what was said before a semicolon."""
    start = max((t.i for t in sentence.tokens[: one.at] if t.text == ";"), default=-1)
    return {t.i for t in sentence.tokens[start:]} if start >= 0 else set()


def _set_apart(sentence: Sentence, one: Utterance, said: list[Said]) -> None:
    """Takes an answer out of the words that it answers ("…, the army said; the rebels denied it")."""
    own = _own_clause(sentence, one)
    for other in said:
        if other.cue != one.at and other.cue not in own:
            other.content = other.content - own


def _clause_before(sentence: Sentence, one: Utterance) -> set[int]:
    tokens = sentence.tokens
    start = min([one.at, *(s for s in one.speakers if s >= 0)])
    for i in range(start - 1, 0, -1):
        if tokens[i].text == ";" or (
            tokens[i].text == ","
            and tokens[min(i + 1, len(tokens) - 1)].lower in ("but", "an", "a", "which", "something")
        ):
            return {t.i for t in tokens[:i]}
    return set()


def _quotations(sentences: list[Sentence], said: list[list[Said]]) -> None:
    """A quotation that goes on over sentences keeps its speaker, told before, within or after it."""
    inside = False
    run: list[int] = []
    for n, sentence in enumerate(sentences):
        starts_inside = inside
        quoted: set[int] = set()
        for token in sentence.tokens:
            mark = mark_of_quotation(sentence.tokens, token.i, inside)
            inside = mark == "opens" if mark else inside
            if inside and not mark:
                quoted.add(token.i)
        if (
            _new_paragraph(sentence, sentences[n - 1] if n else None)
            and starts_inside
            and not any(mark_of_quotation(sentence.tokens, t.i, True) == "closes" for t in sentence.tokens)
        ):
            inside = starts_inside = False
            quoted = set()
        words = {t.i for t in sentence.tokens if t.pos != "PUNCT"}
        whole = bool(quoted) and len(quoted & words) >= 0.8 * len(words)
        if starts_inside or whole:
            run.append(n)
            _hand_on(run, sentences, said, quoted, n, starts_inside)
        else:
            run = [n] if inside else []  # a sentence before the quotation opens is none of it


def _hand_on(
    run: list[int], sentences: list[Sentence], said: list[list[Said]], quoted: set[int], n: int, continues: bool
) -> None:
    own = [s for s in said[n] if s.speaker >= 0 and s.cue >= 0 and s.cue not in quoted and s.content & quoted]
    if own:
        # The speaker comes at the quotation's end: the sentences before it are his too.
        if continues:
            for earlier in run[:-1]:
                if not any(s.chain and s.chain[-1].quoted for s in said[earlier]):
                    _give(sentences[earlier], said[earlier], own[-1], continues)
            mine = frozenset(quoted) | own[-1].content
            own[-1].content = mine
        return
    if not quoted or n == 0:
        return
    before = [s for s in said[n - 1] if s.chain and s.chain[-1].quoted]
    if before:
        _give(sentences[n], said[n], before[-1], continues)


def _give(sentence: Sentence, said: list[Said], from_: Said, continues: bool) -> None:
    content = {t.i for t in sentence.tokens if t.quoted}
    if not content and continues:
        content = {t.i for t in sentence.tokens}
    if content:
        link = from_.chain[-1]
        chain = (*from_.chain[:-1], msgspec.structs.replace(link, quoted=True))
        said.append(Said(frozenset(content), chain, from_.rule, from_.certainty, from_.negated, -1, -1))


def _new_paragraph(sentence: Sentence, before: Sentence | None) -> bool:
    return before is not None and "\n\n" in sentence.text[before.end : sentence.start]


def _bullets(sentences: list[Sentence], said: list[list[Said]], layout: Layout) -> None:
    """Bullets under "The ministry said:" are the ministry's."""
    if len(layout.sentences) != len(sentences):
        return
    source: Said | None = None
    for n, (sentence, laid) in enumerate(zip(sentences, layout.sentences, strict=True)):
        if laid.kind != "bullet":
            ends = sentence.tokens[-1].text == ":" if sentence.tokens else False
            source = max(said[n], key=lambda s: s.cue, default=None) if ends else None
        elif source is not None and not said[n]:
            said[n].append(
                Said(
                    frozenset(t.i for t in sentence.tokens),
                    source.chain,
                    source.rule,
                    source.certainty,
                    source.negated,
                    -1,
                    -1,
                )
            )
