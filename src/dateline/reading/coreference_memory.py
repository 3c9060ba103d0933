"""What has been met in a report so far, for the words that point back."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import msgspec

from dateline.model import Participant
from dateline.reading.actors_nouns import is_armed
from dateline.reading.coreference_setting import Setting
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Sentence, Token

REACH = 3
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
BODY_KINDS = frozenset(
    {
        "government",
        "armed_forces",
        "police",
        "intelligence",
        "armed_group",
        "militia",
        "coalition",
        "party",
        "authority",
        "peacekeeping",
        "igo",
        "ngo",
        "monitor",
        "agency",
        "outlet",
        "court",
        "religious",
        "unlisted_body",
        "official",
        "political",
        "media",
        "mixed",
    }
)
MANY_KINDS = frozenset({"armed_group", "militia", "armed_forces", "police", "coalition"})


@dataclass(slots=True)
class Known:
    """An actor met in the report: who, in which sentence, and what it did there: whether the clause is about it, whether it
    speaks, whether it is driven out, whether it stands between others.
    """

    participant: Participant
    mention: ActorMention
    sentence: int
    subject: bool
    speaks: bool
    driven: bool = False
    brokers: bool = False


@dataclass(slots=True)
class Memory:
    """What has been met so far, latest last, and what the report is about."""

    day: datetime.date | None
    setting: Setting = field(default_factory=Setting)
    known: list[Known] = field(default_factory=list)

    def latest(self, sentence: int, reach: int) -> list[Known]:
        """Those of the last sentences, the latest first."""
        found = []
        for known in reversed(self.known):
            if known.sentence < sentence - reach:
                break
            found.append(known)
        return found


def renamed(mention: ActorMention, who: Participant | None, sectors: bool = True) -> ActorMention:
    if who is None:
        return mention
    own = mention.participant
    participant = msgspec.structs.replace(
        own, name=who.name, actor=who.actor, country=who.country, sectors=who.sectors or own.sectors
    )
    armed = is_armed(who.sectors) if who.sectors else mention.armed
    return replace(mention, participant=participant, armed=armed or (mention.armed and not sectors))


def is_body(mention: ActorMention) -> bool:
    return mention.kind in BODY_KINDS or mention.kind in {"armed", "party"}


def is_subject(sentence: Sentence, token: Token) -> bool:
    return token.dep in SUBJECTS or (token.dep in {"conj", "appos"} and sentence.tokens[token.head].dep in SUBJECTS)


def subject_of(sentence: Sentence, token: Token) -> int:
    while token.dep in {"conj", "appos"} and token.head != token.i:
        token = sentence.tokens[token.head]
    return token.head


def after_according(sentence: Sentence, mention: ActorMention) -> bool:
    before = sentence.tokens[mention.first - 2 : mention.first] if mention.first > 1 else []
    return [t.lower for t in before] == ["according", "to"]


def antecedent(sentence: Sentence, token: Token, done: list[ActorMention]) -> Participant | None:
    at: int = token.i
    for i in sentence.ancestors(token.i):
        if sentence.tokens[i].dep in {"relcl", "acl"}:
            at = sentence.tokens[i].head
            break
    for mention in reversed(done):
        if mention.first <= at <= mention.last or (mention.last in (token.i - 1, token.i - 2) and at == token.i):
            return mention.participant
    return None


def introduced(sentence: Sentence, token: Token, here: Sequence[Known]) -> bool:
    """Whether a colon or semicolon before `token` ends a clause whose subject then speaks ("The ministry calls it a surrender:
    200 men gave up, it says").
    """
    stop = next((t.i for t in sentence.tokens[: token.i] if t.text in (":", ";")), -1)
    return any(k.subject and k.mention.last < stop for k in here)
