"""From the head of a source's phrase to the source: its words, its name, and what kind of source it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from dateline.codebook.actors import Actor
from dateline.codebook.cues import SourceWords
from dateline.model import Source, SourceKind
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Sentence, Token

STOPS = {"–", "—", "--", "-", ";"}
CLAUSES = {"relcl", "acl", "advcl", "cc", "conj", "ccomp", "parataxis", "agent"}
# A kind of actor in the actor tables, as a kind of source.
ACTOR_KINDS: dict[str, SourceKind] = {
    "government": "government", "armed_forces": "military", "armed_group": "armed_group", "militia": "armed_group",
    "coalition": "military", "peacekeeping": "international_organisation", "igo": "international_organisation", "ngo":
    "ngo",
    "monitor": "monitor", "agency": "media", "outlet": "media", "police": "official", "court": "official",
    "intelligence": "government", "authority": "government", "media": "media", "security": "official",
}  # fmt: skip
SECTORS: dict[str, SourceKind] = {
    "MIL": "military",
    "REB": "armed_group",
    "PRM": "armed_group",
    "UAF": "armed_group",
    "GOV": "official",
    "JRN": "media",
}
# These say more of a source than what its actor is: a ministry's statement is a document, a named agency of the state
# is state media.
FIRST = {"unnamed", "state_media", "document", "witness", "resident"}
MAKING = frozenset({"compile", "keep", "collect", "gather", "maintain", "prepare", "assemble", "issue", "release", "post", "make"})
SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokespersons", "spokespeople"})
LEADING = frozenset({"heads", "headed", "leads", "led", "directs", "runs", "chairs", "founded", "coordinates", "manages"})
# Bodies for which a spokesman without further words speaks where they spoke before him, and kinds that tell of one person only.
BODIES = frozenset({"government", "military", "armed_group", "international_organisation", "ngo", "monitor"})
PERSONAL = frozenset({"other", "unnamed", "document", "official"})
UNNAMED = Source("", None, None, "unnamed", None, "unnamed")


class Sources:
    """Makes the source of a phrase. `words` is the codebook's table, in its order; `rows` are the actor tables."""

    def __init__(self, words: Iterable[SourceWords], rows: Iterable[Actor] = ()):
        self._words: list[tuple[SourceKind, frozenset[str], tuple[str, ...]]] = [
            (entry.kind, frozenset(entry.head), tuple(f" {w} " for w in entry.words)) for entry in words
        ]
        self._officers = frozenset(h for kind, heads, _ in self._words if kind == "military" for h in heads)
        self._rows = {row.id: row for row in rows}
        self.heads = frozenset(h for _, heads, _ in self._words for h in heads)

    def source(self, sentence: Sentence, head: int, actors: list[ActorMention], heard: Heard | None = None) -> Source:
        """The source whose phrase the token `head` heads; -1 is a source that nobody names. `heard` is what is known of those
        who spoke before.
        """
        if head < 0:
            return UNNAMED
        heard = heard if heard is not None else Heard()
        first, last = phrase(sentence, head)
        mention = mention_at(actors, head, first, last)
        if mention is not None:
            first, last = min(first, mention.first), max(last, mention.last)
        span = sentence.words(first, last)
        apposed = name_apposed(sentence, head, first, last, actors)
        named = mention_at(actors, apposed, first, last) if apposed >= 0 else None
        if named is not None and named.head != apposed:
            named = None
        # A description whose apposition gives the name is that body or person.
        who = named if named is not None and (mention is None or mention.participant.actor is None) else mention
        if apposed >= 0 and named is None and (mention is None or mention.participant.actor is None):
            name, actor = sentence.words(_opening(sentence, apposed, article=False), sentence.noun_phrase(apposed)[1]).text, None
            known = mention.participant.name if mention is not None else ""
            name = known if known.split()[-1:] == name.split()[-1:] else name
        elif who is not None:
            name, actor = who.participant.name or span.text, who.participant.actor
        else:
            name, actor = plain_name(sentence, head, first, last), None
        if sentence.tokens[head].lower == "it" and name.lower() == "it" and (body := heard.lately(sentence.index)) is not None:
            return Source(span.text, span.start, span.end, body.name, body.actor, body.kind)
        kind = self._settled(sentence, head, (first, last), who, name, actors, heard)
        found = Source(span.text, span.start, span.end, name, actor, kind)
        if who is None or who.kind not in ("person", "pronoun"):
            heard.hear(sentence.index, found)
        return found

    def _settled(
        self, sentence: Sentence, head: int, words: tuple[int, int], who: ActorMention | None, name: str,
        actors: list[ActorMention], heard: Heard,
    ) -> SourceKind:  # fmt: skip
        """The kind of a source: of the body that a spokesman speaks for, by his words, or as it was when he spoke before."""
        kind = self.kind(sentence, head, *words, who)
        roles = {sentence.tokens[j].lower for j in (head, *(c.i for c in sentence.children(head, "compound")))}
        if roles & SPOKESMEN and kind != "unnamed":
            bare = not any(c.lower in ("for", "of") for c in sentence.children(head, "prep"))
            last = heard.body if bare else None
            kind = self._spoken_for(sentence, head, words, who, actors) or heard.kinds.get(name) or last or "official"
        elif roles & self._officers and kind in ("official", "government"):
            kind = "military"
        elif kind in ("other", "official"):
            kind = heard.kinds.get(name, "official" if name in heard.officials else kind)
        heard.note(name, kind)
        return kind

    def _spoken_for(
        self, sentence: Sentence, head: int, words: tuple[int, int], who: ActorMention | None, actors: list[ActorMention]
    ) -> SourceKind | None:
        """The kind of the body named in a spokesman's phrase, or to which the tables say that he belongs."""
        first, last = words
        if self._of_table(who) == "armed_group":
            return "armed_group"
        for mention in actors:
            if mention is not who and first <= mention.first and mention.last <= last and mention.kind != "person":
                found = self._of_table(mention)
                if found not in (None, "official", "media") and mention.head != head:
                    return found
        text = " " + " ".join(t.lower for t in sentence.tokens[first : last + 1]).replace(" - ", "-") + " "
        for kind, _, phrases in self._words:
            if kind not in ("unnamed", "document", "witness", "resident", "official") and any(p in text for p in phrases):
                return kind
        row = self._rows.get(who.participant.actor or "") if who is not None else None
        if row is not None and row.kind == "person":
            row = self._rows.get(row.parent or row.affiliation or "")
        return ACTOR_KINDS.get(row.kind) if row is not None else None

    def kind(self, sentence: Sentence, head: int, first: int, last: int, mention: ActorMention | None) -> SourceKind:
        """The kind of source, from the words of its phrase and from what the actor tables know of it."""
        tokens = sentence.tokens
        words = " " + " ".join(t.lower for t in tokens[first : last + 1]).replace(" - ", "-") + " "
        following = " " + " ".join(t.lower for t in tokens[last + 1 : last + 12]) + " "
        listed = mention is not None and mention.participant.actor is not None
        known = self._of_table(mention) if listed else None
        if known == "state_media":
            return known
        name = f" {mention.participant.name.lower()} " if mention is not None else ""
        noun = tokens[head].lower
        if head >= 2 and tokens[head - 1].text == "-":
            noun = f"{tokens[head - 2].lower}-{noun}"
        for kind, heads, phrases in self._words:
            if known and kind not in FIRST:
                break
            if noun in heads or any(p in words or p in name for p in phrases):
                return kind
            if kind == "unnamed" and any(p in following for p in phrases if p.count(" ") > 2):
                return kind
        return known or self._of_table(mention) or self._headed(tokens, last) or "other"

    def _headed(self, tokens: list[Token], last: int) -> SourceKind | None:
        """The kind of the body that somebody is said to lead ("…, who heads the human rights network")."""
        after = [t.lower for t in tokens[last + 1 : last + 16]]
        while after and after[0] in (",", "who"):
            after = after[1:]
        if not after or after[0] not in LEADING or tokens[last + 1].text not in (",", "who"):
            return None
        text = " " + " ".join(after) + " "
        led = (kind for kind, _, phrases in self._words if kind in BODIES and any(p in text for p in phrases))
        return next(led, None)

    def _of_table(self, mention: ActorMention | None) -> SourceKind | None:
        """What the actor tables know: the kind of a row or noun, else its sectors."""
        if mention is None:
            return None
        row = self._rows.get(mention.participant.actor or "")
        if row is not None and row.kind in ("agency", "outlet") and mention.kind != "person" and row.affiliation == "state":
            return "state_media"
        if mention.metonym:
            return "government"
        kind = row.kind if row is not None and mention.kind in ("pronoun", "role") else mention.kind
        if kind in ("coalition", "party") and set(mention.participant.sectors) & {"REB", "UAF", "PRM"}:
            return "armed_group"
        found = ACTOR_KINDS.get(kind)
        return found or next((SECTORS[s] for s in mention.participant.sectors if s in SECTORS), None)


@dataclass(slots=True)
class Heard:
    """Who has spoken so far in a report: the kind of each by name, and of the body that spoke last."""

    kinds: dict[str, SourceKind] = field(default_factory=dict)
    body: SourceKind | None = None
    officials: set[str] = field(default_factory=set)
    spoke: tuple[int, Source] | None = None

    def hear(self, sentence: int, source: Source) -> None:
        """Keeps a body that spoke in a sentence, for the "it" of the next one."""
        if source.kind not in ("witness", "resident", "unnamed", "official", "expert"):
            self.spoke = sentence, source

    def lately(self, sentence: int) -> Source | None:
        """The body that spoke in the sentence before."""
        return self.spoke[1] if self.spoke is not None and 0 < sentence - self.spoke[0] <= 1 else None

    def note(self, name: str, kind: SourceKind) -> None:
        if kind == "official":
            self.officials.add(name)
        if kind in PERSONAL:
            return
        self.kinds.setdefault(name, kind)
        if kind in BODIES:
            self.body = kind


def name_apposed(sentence: Sentence, head: int, first: int, last: int, actors: list[ActorMention]) -> int:
    """The head of the name that stands beside a description, or -1: "one of its members, the Northern Front", "a spokesman for
    the governor, Amina Diallo".
    """
    tokens = sentence.tokens
    if tokens[head].is_name:
        return -1
    spokesman = tokens[head].lower in SPOKESMEN
    for name in sentence.children(head, "appos"):
        body = any(m.head == name.i and m.kind in ACTOR_KINDS for m in actors)
        if name.is_name and first <= name.i <= last and tokens[_opening(sentence, name.i) - 1].text == "," and not (spokesman and body):
            return name.i
    for preposition in sentence.children(head, "prep"):
        for noun in sentence.children(preposition.i, "pobj"):
            for name in sentence.children(noun.i, "appos"):
                bare = not sentence.children(name.i, "det", "poss") and tokens[_opening(sentence, name.i) - 1].text == ","
                body = any(m.head == name.i and m.kind in ACTOR_KINDS for m in actors)
                if tokens[head].tag == "CD" and name.is_name and tokens[_opening(sentence, name.i) - 1].text == ",":
                    return name.i  # "one of its members, the Northern Front"
                person = name.is_name and not body and name.entity not in ("ORG", "GPE", "LOC", "FAC")
                if person and bare and first <= name.i <= last and spokesman:
                    return name.i
    return -1


def _opening(sentence: Sentence, i: int, *, article: bool = True) -> int:
    """The first word of the phrase of noun `i`, with its article or without."""
    first = sentence.noun_phrase(i)[0]
    while first < i and (sentence.tokens[first].pos == "PUNCT" or (not article and sentence.tokens[first].tag == "DT")):
        first += 1
    return first


def _made_by(sentence: Sentence, token: Token) -> bool:
    """Whether a participle tells who made a document ("a count kept by the union"), without whom it is nobody's."""
    return token.dep == "acl" and token.tag == "VBN" and token.lemma in MAKING and bool(sentence.children(token.i, "agent"))


def phrase(sentence: Sentence, head: int) -> tuple[int, int]:
    """First and last token of a source's phrase: with its apposition and prepositions, without clauses and what is
    co-ordinated.
    """
    tokens = sentence.tokens
    kept: set[int] = set()
    queue = [head]
    while queue:
        at = queue.pop()
        kept.add(at)
        for child in tokens[at].children:
            token = tokens[child]
            if token.dep in CLAUSES and not (child < head and token.dep in ("cc", "conj", "acl")) and not _made_by(sentence, token):
                continue
            if token.dep == "prep" and any(tokens[p].entity in ("DATE", "TIME") for p in token.children):
                continue
            if (token.dep in ("npadvmod", "advmod") and child > at) or (
                token.dep == "appos" and tokens[child].tag == "CD"
            ):
                continue
            queue.append(child)
            if _made_by(sentence, token):
                kept.update(j for by in sentence.children(child, "agent") for j in sentence.subtree(by.i))
    first = last = head
    stop = next(
        (
            t.i
            for t in tokens[head + 1 :]
            if (t.text in STOPS and t.i in kept and tokens[t.i - 1].end < t.start) or t.text == ":"
        ),
        len(tokens),
    )
    kept = {j for j in kept if j < stop}
    while first - 1 in kept:
        first -= 1
    while last + 1 in kept:
        last += 1
    while first < head and tokens[first].pos in ("PUNCT", "CCONJ"):
        first += 1
    while last > head and (tokens[last].tag == "POS" or (tokens[last].pos == "PUNCT" and tokens[last].text != ")")):
        last -= 1
    opened = sum(t.text == "(" for t in tokens[first : last + 1]) - sum(t.text == ")" for t in tokens[first : last + 1])
    if opened > 0 and last + 1 < len(tokens) and tokens[last + 1].text == ")":
        last += 1
    elif opened < 0 and tokens[last].text == ")":
        last -= 1
    return first, last


def mention_at(actors: list[ActorMention], head: int, first: int, last: int) -> ActorMention | None:
    """The mention of the source: the one with its head, or the smallest that covers it; a name in apposition serves
    too.
    """
    covering = [m for m in actors if m.first <= head <= m.last]
    exact = [m for m in covering if m.head == head]
    if exact or covering:
        return min(exact or covering, key=lambda m: m.last - m.first)
    return None


def plain_name(sentence: Sentence, head: int, first: int, last: int) -> str:
    """The name of a source that no actor mention resolves: the name in apposition to a common noun, else its phrase
    without article.
    """
    tokens = sentence.tokens
    if not tokens[head].is_name:
        for child in sentence.children(head, "appos"):
            if child.is_name and first <= child.i <= last:
                a, b = sentence.noun_phrase(child.i)
                return sentence.words(a, b).text
    if first < last and tokens[first].tag == "DT":
        first += 1
    return sentence.words(first, last).text
