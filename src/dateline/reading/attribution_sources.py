"""From the head of a source's phrase to the source: its words, its name, and what kind of source it is."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.codebook.cues import SourceWords
from dateline.model import Source, SourceKind
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Sentence

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
UNNAMED = Source("", None, None, "unnamed", None, "unnamed")


class Sources:
    """Makes the source of a phrase. `words` is the codebook's table, in its order."""

    def __init__(self, words: Iterable[SourceWords]):
        self._words: list[tuple[SourceKind, frozenset[str], tuple[str, ...]]] = [
            (entry.kind, frozenset(entry.head), tuple(f" {w} " for w in entry.words)) for entry in words
        ]
        self.heads = frozenset(h for _, heads, _ in self._words for h in heads)

    def source(self, sentence: Sentence, head: int, actors: list[ActorMention]) -> Source:
        """The source whose phrase the token `head` heads; -1 is a source that nobody names."""
        if head < 0:
            return UNNAMED
        first, last = phrase(sentence, head)
        mention = mention_at(actors, head, first, last)
        if mention is not None:
            first, last = min(first, mention.first), max(last, mention.last)
        span = sentence.words(first, last)
        kind = self.kind(sentence, head, first, last, mention)
        if mention is not None:
            who = mention.participant
            return Source(span.text, span.start, span.end, who.name or span.text, who.actor, kind)
        return Source(span.text, span.start, span.end, plain_name(sentence, head, first, last), None, kind)

    def kind(self, sentence: Sentence, head: int, first: int, last: int, mention: ActorMention | None) -> SourceKind:
        """The kind of source, from the words of its phrase and from what the actor tables know of it."""
        tokens = sentence.tokens
        words = " " + " ".join(t.lower for t in tokens[first : last + 1]).replace(" - ", "-") + " "
        following = " " + " ".join(t.lower for t in tokens[last + 1 : last + 12]) + " "
        listed = mention is not None and mention.participant.actor is not None
        # A spokesman speaks for the body that his phrase names; an unlisted actor is what its words say.
        known = self._of_table(mention) if listed and not tokens[head].lower.startswith("spokes") else None
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
        return known or self._of_table(mention) or "other"

    def _of_table(self, mention: ActorMention | None) -> SourceKind | None:
        """What the actor tables know: the kind of a row or noun, else its sectors."""
        if mention is None:
            return None
        if mention.metonym:
            return "government"
        if mention.kind in ("coalition", "party") and set(mention.participant.sectors) & {"REB", "UAF", "PRM"}:
            return "armed_group"
        found = ACTOR_KINDS.get(mention.kind)
        return found or next((SECTORS[s] for s in mention.participant.sectors if s in SECTORS), None)


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
            if token.dep in CLAUSES and not (child < head and token.dep in ("cc", "conj", "acl")):
                continue
            if token.dep == "prep" and any(tokens[p].entity in ("DATE", "TIME") for p in token.children):
                continue
            if (token.dep in ("npadvmod", "advmod") and child > at) or (
                token.dep == "appos" and tokens[child].tag == "CD"
            ):
                continue
            queue.append(child)
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
    while last > head and (tokens[last].pos == "PUNCT" and tokens[last].text != ")"):
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
