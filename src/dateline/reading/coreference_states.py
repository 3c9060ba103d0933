"""Whose army, government or police is meant where the words do not say: a choice among countries by what the report tells.

Each piece of evidence gives its country points (`POINTS`). The country with the most is meant where it leads clearly; of
two alike neither is, and the words stay as they are. Where an outlet or agency is at home never counts.
"""

from __future__ import annotations

from collections import defaultdict

from dateline.model import Participant
from dateline.reading.actors_scene import Lexicon
from dateline.reading.coreference_memory import Known, Memory
from dateline.reading.coreference_setting import Setting, governor, is_country
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Sentence

POINTS = {
    "said with it": 9.0,  # "the government in Bangkok"
    "named so before": 5.0,  # "the Yugoslav army … the army"
    "named in other words before": 3.0,  # "Djibouti's troops … the army"
    "government spoken of": 1.5,  # "Thailand evacuated … the government"
    "meant before": 1.5,  # "the army", which then was taken for that country's
    "place of its own clause": 3.0,
    "place of the sentence": 2.0,
    "place of the sentences before": 2.0,
    "side": 1.0,  # an army or armed group of that country fights in the report
    "title": 2.0,
    "most spoken of": 2.0,  # the country's share of all mentions of countries
    "dateline": 1.0,
}
AT_HOME = 1.5  # times the places' points for police and government: armies go abroad, they do not
ENOUGH, LEAD = 2.0, 1.5
LEAD_AT_HOME = 1.0
ENOUGH_OF_PLURAL, LEAD_OF_PLURAL = 4.0, 2.0  # "soldiers" without an article may be anybody's
NEAR = 3  # sentences


def at_home(mention: ActorMention) -> bool:
    """Whether the words are of police or a government, which are found in their own country."""
    return mention.kind not in {"armed", "mixed"}


class States:
    """Finds the country's body that a bare noun means."""

    def __init__(self, lexicon: Lexicon):
        self._lexicon = lexicon
        self._words = frozenset(
            word for rule in lexicon.rules.references if rule.id in ("actor.back.army", "actor.back.government") for word in rule.words
        )

    def meant(self, sentence: Sentence, mention: ActorMention, bare: str, memory: Memory) -> Participant | None:
        """The body meant by `bare` ("army", "foreign ministry"), without a span; None where no country leads."""
        earlier = self._earlier(bare, memory)
        points = self._points(sentence, mention, memory, earlier)
        ranked = sorted(points, key=lambda iso: -points[iso])
        definite = sentence.tokens[mention.first].lower in {"the", "these", "those", "this", "that"}
        enough, lead = (ENOUGH, LEAD) if definite or not mention.plural else (ENOUGH_OF_PLURAL, LEAD_OF_PLURAL)
        lead = LEAD_AT_HOME if at_home(mention) else lead
        if not ranked or points[ranked[0]] < enough or (len(ranked) > 1 and points[ranked[0]] - points[ranked[1]] < lead):
            return None
        return earlier[ranked[0]][0].participant if ranked[0] in earlier else self._body(ranked[0], bare, mention, memory)

    def _points(
        self,
        sentence: Sentence,
        mention: ActorMention,
        memory: Memory,
        earlier: dict[str, tuple[Known, str]],
    ) -> dict[str, float]:
        points: dict[str, float] = defaultdict(float)
        setting = memory.setting
        for iso in self._said_with(sentence, mention, setting):
            points[iso] += POINTS["said with it"]
        last = next(iter(earlier), None)
        for iso, (_, how) in earlier.items():
            points[iso] += POINTS[how] if iso == last else POINTS[how] / 2  # who was named last is the one at hand
        civil = at_home(mention)
        for iso, way in self._places(sentence, mention, setting).items():
            points[iso] += POINTS[way] * (AT_HOME if civil else 1)
        if mention.kind == "official":
            for iso in {k.participant.country or "" for k in memory.latest(sentence.index, NEAR) if k.mention.metonym and k.subject}:
                points[iso] += POINTS["government spoken of"]
        for iso in () if civil else setting.sides:
            points[iso] += POINTS["side"]
        for iso in setting.title:
            points[iso] += POINTS["title"]
        for iso, share in setting.shares.items():
            points[iso] += POINTS["most spoken of"] * share
        if setting.dateline:
            points[setting.dateline] += POINTS["dateline"]
        return {iso: n for iso, n in points.items() if is_country(iso)}

    @staticmethod
    def _said_with(sentence: Sentence, mention: ActorMention, setting: Setting) -> list[str]:
        """The country of a place that the noun itself has: "the authorities in Erbil"."""
        here = setting.named[sentence.index] if sentence.index < len(setting.named) else []
        return [
            place.place.country
            for place in here
            if place.place.country
            and mention.last + 2 <= place.first <= mention.last + 4
            and sentence.tokens[mention.last + 1].lower in {"in", "at", "of"}
            and sentence.tokens[mention.last + 1].head == mention.head
        ]

    @staticmethod
    def _places(sentence: Sentence, mention: ActorMention, setting: Setting) -> dict[str, str]:
        """The countries where the clause, the sentence or the nearest sentence before it tells of something, and which of these."""
        found: dict[str, str] = {}
        if sentence.index >= len(setting.places):
            return found
        verb = governor(sentence, sentence.tokens[mention.head]).i
        for place in setting.places[sentence.index]:
            own = place.verb == verb
            if own and place.moved and not at_home(mention):
                continue  # where an army goes is not where it is from
            if own or place.country not in found:
                found[place.country] = "place of its own clause" if own else "place of the sentence"
        for back in range(1, NEAR + 1):
            if sentence.index < back:
                break
            before = setting.places[sentence.index - back]
            for place in before:
                found.setdefault(place.country, "place of the sentences before")
            if before:
                break
        return found

    def _earlier(self, bare: str, memory: Memory) -> dict[str, tuple[Known, str]]:
        """By country the last mention of the body that `bare` is there, and how it was worded; the latest first."""
        pieces = self._lexicon.folding.phrase(bare)
        found: dict[str, tuple[Known, str]] = {}
        for known in reversed(memory.known):
            who, mention = known.participant, known.mention
            iso = who.country
            if not is_country(iso) or iso is None or iso in found or mention.metonym or mention.kind in {"person", "pronoun"}:
                continue
            if self._lexicon.nouns.forms.get(mention.rule.removeprefix("noun.")) == "craft":
                continue
            row = self._lexicon.by_id.get(who.actor or "")
            same = row is not None and row.country[:1] == (iso,) and self._lexicon.states.row(iso, pieces, memory.day) is row
            worded = who.text.lower().endswith(" " + bare)
            if same or (worded and self._lexicon.folding.phrase(who.name)[-len(pieces) :] == pieces):
                plain = who.text.lower().removeprefix("the ") in self._words
                found[iso] = known, "meant before" if plain else "named so before" if worded else "named in other words before"
        return found

    def _body(self, iso: str, bare: str, mention: ActorMention, memory: Memory) -> Participant | None:
        """The country's row for such a body; a government or ministry, which every state has, also without one."""
        row = self._lexicon.states.row(iso, self._lexicon.folding.phrase(bare), memory.day)
        country = self._lexicon.countries.by_iso.get(iso)
        if row is not None:
            wider = bare == "armed forces" and "army" in row.name.lower()  # all a state's arms are more than its army
            name, actor = (bare, None) if wider else (row.name, row.id)
            return Participant("", 0, 0, name, actor, iso, row.sectors)
        if country is None or mention.kind != "official" or bare in {"ministry", "regime"}:
            return None
        return Participant("", 0, 0, f"{country.adjectives[0] if country.adjectives else country.name} {bare}", None, iso)
