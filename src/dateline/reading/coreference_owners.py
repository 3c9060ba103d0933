"""Whose fighters, troops or spokesman: what a possessed noun means once its owner is known."""

from __future__ import annotations

import datetime
from dataclasses import replace

import msgspec

from dateline.codebook.actors import Actor
from dateline.model import Participant
from dateline.reading.actors_nouns import is_armed
from dateline.reading.actors_scene import Lexicon
from dateline.reading.coreference_memory import MANY_KINDS, Known, Memory, is_body
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Sentence, Token

BODIES = frozenset({"army", "military", "force", "navy", "police", "government"})
FIGHTING = frozenset({"MIL", "REB"})
NOT_THE_OWNER_S_OWN = frozenset({"civilian", "displaced", "medical", "social", "religious"})


def owned(lexicon: Lexicon, mention: ActorMention, owner: Participant, day: datetime.date | None) -> ActorMention:
    """The mention under its owner's name: "its troops" are the army's, "their spokesman" the group's."""
    noun = mention.participant
    if mention.kind in NOT_THE_OWNER_S_OWN:
        return mention
    body, head = body_of(lexicon, owner), noun.name.split()[-1]
    row = lexicon.by_id.get(body.actor or "")
    if mention.kind in {"armed", "security", "mixed"} and (mention.plural or head in BODIES):
        forces = (
            lexicon.states.row(row.country[0], lexicon.folding.phrase(head), day) if _is_state(row) and row else None
        )
        if forces is not None:
            body = _participant(owner, forces)
        elif row is not None and row.kind == "person":
            body = msgspec.structs.replace(body, name=f"{owner.name}'s {noun.name}")
        name = body.name
    elif lexicon.nouns.forms.get(mention.rule.removeprefix("noun.")) == "person" and not mention.plural:
        if body.actor is None or head not in lexicon.rules.words("actor.person.role"):
            return mention
        name = f"{body.name} {head}"
    else:
        return mention
    sectors = body.sectors if is_armed(body.sectors) else noun.sectors
    return replace(
        mention,
        participant=msgspec.structs.replace(noun, name=name, actor=body.actor, country=body.country, sectors=sectors),
    )


def loyal(lexicon: Lexicon, mention: ActorMention, lord: Participant, day: datetime.date | None) -> ActorMention:
    """ "Forces loyal to X" are those of X: of the state or group that X is, else X's own and not those of an office."""
    if lord.actor is None or mention.participant.actor is not None or mention.kind not in {"armed", "security", "mixed"}:
        return mention
    row = lexicon.by_id.get(lord.actor)
    noun = mention.participant
    if row is None or (row.kind == "person" and FIGHTING & {*row.sectors}) or row.kind in MANY_KINDS:
        return owned(lexicon, mention, lord, day)
    if row.kind != "person":
        mine = owned(lexicon, mention, lord, day)
        return mine if mine.participant.actor != lord.actor else mention
    name = f"{lord.name}'s {noun.name.lower()}"
    return replace(
        mention, participant=msgspec.structs.replace(noun, name=name, actor=lord.actor, country=lord.country)
    )


def body_of(lexicon: Lexicon, owner: Participant) -> Participant:
    """The body that a person speaks for or leads, where the table knows it; else the owner itself."""
    row = lexicon.by_id.get(owner.actor or "")
    body = lexicon.by_id.get(row.parent or "") if row is not None and row.kind == "person" else None
    return _participant(owner, body) if body is not None else owner


def is_whole(lexicon: Lexicon, mention: ActorMention) -> bool:
    """Whether a mention is a body, and nobody who speaks for one ("the army spokesman")."""
    return is_body(mention) and lexicon.nouns.forms.get(mention.rule.removeprefix("noun.")) != "person"


def is_one_body(mention: ActorMention) -> bool:
    """Whether "it" may mean the body: it is singular, or a listed name that only looks plural ("Rapid Support Forces")."""
    listed = mention.participant.actor is not None
    return not mention.plural or (listed and mention.participant.text.split()[-1][:1].isupper())


def mouth_of_body(lexicon: Lexicon, sentence: Sentence, its: Token, memory: Memory) -> Known | None:
    """ "A Hamas spokesman said its fighters …": the one who speaks before "its", under the name of the body he speaks for."""
    for known in memory.latest(sentence.index, 0):
        if known.mention.last < its.i and known.speaks and known.subject and not is_whole(lexicon, known.mention):
            row = lexicon.by_id.get(known.participant.actor or "")
            if row is None:
                return _of_named(sentence, known, memory)
            body = lexicon.by_id.get(row.parent or "") if row.kind == "person" else row
            return replace(known, participant=_participant(known.participant, body)) if body is not None else None
    return None


def _of_named(sentence: Sentence, mouth: Known, memory: Memory) -> Known | None:
    """The speaker under the name of a body that no table has: "the army's spokesman", "a spokesman for the Hill Guards"."""
    head = sentence.tokens[mouth.mention.head]
    owners = [*sentence.children(head.i, "poss"), *(t for t in sentence.children(head.i, "compound") if t.lower in BODIES)]
    owners += [o for p in sentence.children(head.i, "prep") if p.lower in ("for", "of") for o in sentence.children(p.i, "pobj")]
    owner = owners[0] if owners else None
    if owner is None or owner.pos == "PRON":
        return None
    named = next((k for k in memory.latest(sentence.index, 0) if k.mention.head == owner.i and k is not mouth), None)
    if named is not None:
        return named if is_body(named.mention) else None
    if owner.pos != "PROPN" and owner.lower not in BODIES:
        return None
    words = [sentence.tokens[i] for i in sorted({owner.i, *(c.i for c in sentence.children(owner.i, "compound", "amod"))})]
    name = " ".join(t.text for t in words)
    return replace(mouth, participant=msgspec.structs.replace(mouth.participant, name=name, actor=None))


def _is_state(row: Actor | None) -> bool:
    return row is not None and row.kind == "government" and bool(row.country) and len(row.country[0]) == 3


def _participant(owner: Participant, row: Actor) -> Participant:
    country = row.country[0] if row.country else None
    return msgspec.structs.replace(owner, name=row.name, actor=row.id, country=country, sectors=row.sectors)
