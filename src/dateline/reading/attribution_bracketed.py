"""A body in brackets at a sentence's end, as the source of the sentence."""

from __future__ import annotations

from dateline.codebook.cues import Cue
from dateline.reading.attribution_speech import Utterance
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Sentence

# Bodies that stand in brackets as the source of what comes before.
BODIES = frozenset({"igo", "ngo", "monitor", "agency", "outlet", "authority"})


def bracketed(sentence: Sentence, actors: list[ActorMention], say: Cue) -> Utterance | None:
    """ "Some 63,000 are registered in the camps (OCHA).": a body in brackets that ends the sentence is its source."""
    tokens = sentence.tokens
    end = next((t.i for t in reversed(tokens[-3:]) if t.text == ")"), -1)
    start = next((i for i in range(end - 1, max(0, end - 12), -1) if tokens[i].text == "("), -1)
    if end < 0 or start < 4 or any(t.text not in (".", ")", "”") for t in tokens[end:]):
        return None
    inside = [m for m in actors if start < m.first and m.last < end and m.kind in BODIES and m.participant.actor]
    if not inside or inside[0].first > start + 3:
        return None
    who = inside[0]
    if any(m.participant.actor == who.participant.actor and m.last < start for m in actors) or any(
        m.last in (start - 1, start) or m.first < start <= m.last for m in actors if m is not who and m.participant.actor and not m.metonym
    ):
        return None  # an abbreviation after its name
    content = set(range(start))
    return Utterance(say, (start, start), start, [who.head], content, "certain", "asserts")
