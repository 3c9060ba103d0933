"""Joins a name and its description into one mention: "military spokesman X", "X, the spokesman of Y"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import msgspec

from dateline.model import Participant
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Sentence

LONGEST = 24


def join_appositions(sentence: Sentence, mentions: list[ActorMention], forms: Mapping[str, str]) -> list[ActorMention]:
    """The mentions in order, each apposed one merged into the one that it stands beside.

    `forms` tells of an agent noun whether it is a person, a body or a craft.
    """
    joined: list[ActorMention] = []
    for mention in map(partial(_of_both, sentence), mentions):
        before = joined[-1] if joined else None
        outer = joined[-2] if len(joined) > 1 else None
        if before is not None and outer is not None and _speaks_for(sentence, outer, before, mention, forms):
            joined[-2:] = [_of_side(_merge(sentence, outer, mention, forms), before.participant)]
            continue
        if before is not None and _counted_together(sentence, before, mention):
            joined[-1] = _couple(sentence, before, mention)
        elif before is not None and _apposed(sentence, before, mention):
            joined[-1] = _merge(sentence, before, mention, forms)
        else:
            joined.append(mention)
    return joined


def _of_side(mention: ActorMention, body: Participant) -> ActorMention:
    """The speaker with what the body that he speaks for gives him."""
    who = mention.participant
    mention.participant = msgspec.structs.replace(
        who,
        actor=who.actor or body.actor,
        country=who.country or body.country,
        sectors=who.sectors or body.sectors,
    )
    return mention


def _speaks_for(
    sentence: Sentence, one: ActorMention, body: ActorMention, name: ActorMention, forms: Mapping[str, str]
) -> bool:
    """Whether a name stands beside him who speaks for a body: "a spokesman for the governor, X". A known X may be the
    governor.
    """
    tokens = sentence.tokens
    between = [t.text for t in tokens[body.last + 1 : name.first]]
    if between != [","] or name.kind != "person" or name.participant.actor is not None or one.plural:
        return False
    closes = name.last + 1 < len(tokens) and tokens[name.last + 1].text in {",", "—", "–"}
    prep = tokens[tokens[body.head].head]
    return (
        closes
        and _rank(one) == 0
        and forms.get(one.rule.removeprefix("noun.")) == "person"
        and one.last + 1 == prep.i
        and prep.lower == "for"
        and prep.head == one.head
    )


def _apposed(sentence: Sentence, left: ActorMention, right: ActorMention) -> bool:
    tokens = sentence.tokens
    between = [t.text for t in tokens[left.last + 1 : right.first]]
    if between not in ([], [","], ["("], ["–"], ["—"], [":"]) or right.last - left.first > LONGEST:
        return False
    if "pronoun" in (left.kind, right.kind) or (left.metonym and right.metonym):
        return False
    if (left.metonym or right.metonym) and "person" in (left.kind, right.kind):
        return False
    ranks = _rank(left), _rank(right)
    if between == []:
        over = tokens[tokens[right.head].head]
        if (
            right.kind == "person"
            and _rank(left) == 0
            and not left.plural
            and over.lower == "of"
            and over.head == left.head
        ):
            return True
        return (
            tokens[right.head].head == left.head
            and tokens[right.head].dep in {"appos", "nmod"}
            and min(ranks) < 2 <= max(ranks)
        ) or (
            left.kind != "person"
            and right.kind == "person"
            and not left.plural
            and left.head == left.last
            and _rank(left) == 0
            and tokens[left.head].dep in {"compound", "nmod", "appos"}
        )
    apposed = tokens[right.head].dep == "appos" and left.first <= tokens[right.head].head <= left.last
    closes = right.last + 1 >= len(tokens) or tokens[right.last + 1].text in {",", ".", ")", ";", "”", "who", "–", "—"}
    if between == ["("]:
        if right.kind in {"agency", "outlet"} or left.metonym:
            return False
        return apposed and closes and max(ranks) >= 2
    if max(ranks) < 1 or min(ranks) >= 2:
        return False
    if apposed:
        return True
    single = not left.plural and not right.plural and "person" in (left.kind, right.kind) and min(ranks) == 0
    conjoined = tokens[right.head].dep == "conj" or any(t.dep == "conj" for t in sentence.children(right.head))
    return (
        between == [","]
        and closes
        and single
        and not conjoined
        and right.last + 1 < len(tokens)
        and tokens[right.last + 1].text != "."
    )


def _of_both(sentence: Sentence, mention: ActorMention) -> ActorMention:
    """Whose "Russian and Ukrainian troops" are: of neither side alone, so that they keep their own words for a name."""
    who = mention.participant
    if who.actor is None or mention.rule == "actor.name" or " and " in who.name or mention.head != mention.last:
        return mention
    words = sentence.tokens[mention.first : mention.head]
    pairs = zip(words, words[1:], words[2:], strict=False)
    if not any(b.lower == "and" and a.text[0].isupper() and c.text[0].isupper() for a, b, c in pairs):
        return mention
    first = next((t.start for t in words if t.tag not in ("CD", "DT") and t.text[0].isupper()), who.start)
    name = who.text[first - who.start :]
    return replace(mention, participant=msgspec.structs.replace(who, name=name, actor=None, country=None))


def _counted_together(sentence: Sentence, left: ActorMention, right: ActorMention) -> bool:
    """Whether one number counts both: "2,000 women and girls"."""
    tokens = sentence.tokens
    return (
        left.participant.count is not None
        and left.plural
        and left.kind == right.kind
        and left.rule.startswith("noun.")
        and right.rule.startswith("noun.")
        and [t.lower for t in tokens[left.last + 1 : right.first]] == ["and"]
        and right.first == right.last
        and tokens[right.head].tag == "NNS"
        and tokens[right.head].head == left.head
        and left.participant.sectors == right.participant.sectors
    )


def _couple(sentence: Sentence, left: ActorMention, right: ActorMention) -> ActorMention:
    span = sentence.words(left.first, right.last)
    name = f"{left.participant.name} and {right.participant.name}"
    participant = msgspec.structs.replace(left.participant, text=span.text, end=span.end, name=name)
    return replace(left, last=right.last, participant=participant)


def _rank(mention: ActorMention) -> int:
    """How much of a name the mention is: 3 a person, 2 another name, 1 a country, 0 a description."""
    if mention.rule.startswith("noun."):
        return 0
    if mention.kind == "person" or mention.rule == "actor.surname":
        return 3
    if mention.metonym or mention.kind == "people":
        return 1
    return 2


def _merge(sentence: Sentence, left: ActorMention, right: ActorMention, forms: Mapping[str, str]) -> ActorMention:
    best, other = (right, left) if _rank(right) > _rank(left) else (left, right)
    span = sentence.words(left.first, right.last)
    who, says = best.participant, other.participant
    sectors = who.sectors or says.sectors
    participant = Participant(
        span.text,
        span.start,
        span.end,
        who.name,
        who.actor or says.actor,
        who.country or says.country,
        sectors,
        who.count if who.count is not None else says.count,
    )
    last = right.last
    if (
        last + 1 < len(sentence.tokens)
        and sentence.tokens[left.last + 1 : right.first]
        and sentence.tokens[left.last + 1].text == "("
    ):
        last += sentence.tokens[last + 1].text == ")"
        span = sentence.words(left.first, last)
        participant = Participant(
            span.text,
            span.start,
            span.end,
            participant.name,
            participant.actor,
            participant.country,
            sectors,
            participant.count,
        )
    kind = best.kind
    if best.rule == "actor.entity" and not other.plural and forms.get(other.rule.removeprefix("noun.")) == "person":
        kind = "person"
    return ActorMention(
        left.first,
        last,
        left.head,
        participant,
        best.rule,
        kind,
        best.armed if who.sectors else other.armed,
        best.metonym,
        best.plural,
    )
