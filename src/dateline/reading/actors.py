"""Who acts, suffers, holds, speaks or is counted: the actors of a report, sentence by sentence."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence

from dateline.codebook.actors import Actor, ActorRule, AgentNoun, load_actor_rules
from dateline.codebook.countries import Country
from dateline.codebook.load import DATA
from dateline.reading import actors_phrases as phrases
from dateline.reading.actors_join import join_appositions
from dateline.reading.actors_loose import entities, peoples, persons, pronouns, surnames
from dateline.reading.actors_names import Form, Found, in_office
from dateline.reading.actors_nouns import NounFound
from dateline.reading.actors_scene import Lexicon, Scene, Story
from dateline.reading.mentions import ActorMention
from dateline.reading.syntax import Sentence, Token

# Plurals in the names of many bodies, which name none of them.
COMMON_PLURALS = frozenset({"forces", "nations", "states", "guards", "services", "troops", "units", "people's", "peoples",
    "affairs", "workers", "rebels"})  # fmt: skip
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "iobj", "dative", "conj", "appos", "attr", "agent"})


class ActorReader:
    """Finds every phrase that denotes somebody who can act, be acted upon, hold, speak or be counted."""

    def __init__(
        self,
        actors: Sequence[Actor],
        agent_nouns: Sequence[AgentNoun],
        countries: Sequence[Country],
        rules: Sequence[ActorRule] | None = None,
    ):
        self.lexicon = Lexicon(actors, agent_nouns, countries, rules if rules is not None else load_actor_rules(DATA))

    def find(self, sentences: list[Sentence], published: datetime.date | None) -> list[list[ActorMention]]:
        """The actors of each sentence, in order of their first tokens; no two share a token."""
        story = Story(published)
        scenes = [Scene(sentence, self.lexicon) for sentence in sentences]
        counts = Counter(found.country.iso3 for scene in scenes for found in scene.countries)
        story.countries = [iso for iso, _ in counts.most_common()]
        named = frozenset(
            actor.id
            for scene in scenes
            for found in scene.names
            for actor in found.actors
            if found.form.capitals is None
            and (len(found.form.pieces) > 1 or (len(found.actors) == 1 and actor.kind != "person"))
        )
        here = frozenset(counts) | {
            iso
            for scene in scenes
            for found in scene.names
            if len(found.form.pieces) > 1 and len(found.actors) == 1
            for iso in found.actors[0].country
        }
        for scene in scenes:
            scene.support(here, named)
            _learn_short_names(scene, story)
            _learn_plural_names(scene, story)
        for scene in scenes:
            _use_short_names(scene, story)
            _use_plural_names(scene, story)
            self._mark(scene, story)
        for scene in scenes:
            _learn_surnames(scene, story)
        for scene in scenes:
            surnames(scene, story.surnames)
        return [self._read(scene, story) for scene in scenes]

    def _mark(self, scene: Scene, story: Story) -> None:
        """Notes the agent nouns and persons of a sentence."""
        for i in range(len(scene.tokens)):
            name = scene.name_at.get(i)
            if name is None or name.last == i:
                noun = self.lexicon.nouns.ending_at(scene.tokens, i)
                if noun is not None and (name is None or noun.first < name.first):
                    scene.nouns[i] = noun
        scene.persons = persons(scene)

    def _read(self, scene: Scene, story: Story) -> list[ActorMention]:
        taken = [False] * len(scene.tokens)
        mentions: list[ActorMention] = []

        def keep(mention: ActorMention | None) -> None:
            if mention is None or any(taken[mention.first : mention.last + 1]):
                return
            for j in range(mention.first, mention.last + 1):
                taken[j] = True
            mentions.append(mention)

        depth = {i: sum(1 for _ in scene.sentence.ancestors(i)) for i in (*scene.persons, *scene.nouns)}
        heads = [i for i, noun in scene.nouns.items() if i not in scene.persons and self._is_head(scene, noun)]
        for i in sorted((*scene.persons, *heads), key=lambda i: depth[i]):
            noun = scene.nouns.get(i)
            if noun is not None and scene.affix(noun.first, noun.last) == "actor.suffix.holding":
                keep(phrases.attributive(scene, story, noun))
            elif not taken[i]:
                run = scene.persons.get(i)
                keep(phrases.person(scene, story, run) if run else phrases.described(scene, story, scene.nouns[i]))
        for i, name in scene.name_at.items():
            if i == name.first and not taken[i]:
                keep(phrases.named(scene, story, name))
        for i, noun in scene.nouns.items():
            if not taken[i]:
                keep(phrases.attributive(scene, story, noun))
        for country in scene.countries:
            if not taken[country.first]:
                keep(phrases.country(scene, story, country))
        for mention in (*peoples(scene), *entities(scene, taken), *pronouns(scene)):
            keep(mention)
        mentions.sort(key=lambda mention: mention.first)
        return join_appositions(scene.sentence, mentions, self.lexicon.nouns.forms)

    def _is_head(self, scene: Scene, found: NounFound) -> bool:
        token = scene.tokens[found.last]
        if token.i in scene.name_at or (
            token.pos not in {"NOUN", "PROPN"} and not (token.tag in {"NN", "NNS"} and token.dep in ARGUMENTS)
        ):
            return False
        if token.dep in {"compound", "amod", "nmod"} and token.head > token.i:
            # A participle taken for a noun: "a soldier posing as …".
            after = scene.tokens[token.head]
            before = scene.tokens[found.first - 1] if found.first else None
            return (
                after.i == token.i + 1
                and after.lower.endswith("ing")
                and before is not None
                and before.lower in {"a", "an"}
                and found.noun.form == "person"
            )
        thing = self.lexicon.rules.words("actor.modifier.thing")
        if token.lower in {"force", "reserves", "power", "powers", "forces"} and any(
            t.lower in thing for t in scene.sentence.children(token.i, "amod", "compound")
        ):
            return False
        if token.lower in {"head", "heads"} and any(t.tag == "PRP$" for t in scene.sentence.children(token.i, "poss")):
            return False
        if token.lower in self.lexicon.rules.words("actor.gathering") and self._of_people(scene, token):
            return False
        words = self.lexicon.rules.words("actor.needs_modifier")
        if token.lower not in words or found.first < found.last:
            return True
        left = [
            t
            for t in scene.sentence.children(token.i)
            if t.i < token.i and (t.dep not in {"det", "punct"} or t.lower in {"the", "both", "each"})
        ]
        of = any(t.lower == "of" for t in scene.sentence.children(token.i, "prep"))
        tied = scene.tokens[token.i + 1].lower if token.i + 1 < len(scene.tokens) else ""
        if found.noun.kind == "armed" and tied in self.lexicon.rules.words("actor.suffix.backing"):
            return True
        return bool(left) or (of and found.noun.kind in {"role", "party", "armed"})

    @staticmethod
    def _of_people(scene: Scene, token: Token) -> bool:
        """Whether "of" and an agent noun follow: "a group of fighters" are the fighters."""
        return any(
            child in scene.nouns and scene.nouns[child].noun.form == "person"
            for prep in scene.sentence.children(token.i, "prep")
            if prep.lower == "of"
            for child in prep.children
        )


def _learn_short_names(scene: Scene, story: Story) -> None:
    """Takes in abbreviations that the report explains: "Coalition of Patriots for Change (CPC)"."""
    tokens = scene.tokens
    for i in range(1, len(tokens) - 2):
        short = tokens[i + 1].text.replace(".", "")
        if (
            tokens[i].text != "("
            or tokens[i + 2].text != ")"
            or not (2 <= len(short) <= 10 and sum(map(str.isupper, short)) > 1)
        ):
            continue
        before = scene.name_at.get(i - 1)
        if before is not None:
            actor = in_office(before.actors, story.day, story.countries)
            name = (
                actor.name
                if actor
                else before.actors[0].name
                if before.actors
                else scene.sentence.words(before.first, before.last).text
            )
            story.short.setdefault(short, (name, actor))
            continue
        first = initials(tokens, i, short)
        if first is not None:
            story.short.setdefault(short, (scene.sentence.words(first, i - 1).text, None))
            _stand(scene, Found(first, i - 1, [], Form((), [], None, ())))


def _learn_plural_names(scene: Scene, story: Story) -> None:
    """Takes in the word by which a group with a long name goes: "the Tigers" of "the Liberation Tigers of Tamil Eelam"."""
    for found in scene.names:
        actor = in_office(found.actors, story.day, story.countries)
        if actor is None or actor.kind != "armed_group" or found.last == found.first:
            continue
        for token in scene.tokens[found.first : found.last + 1]:
            if token.text[:1].isupper() and token.text.endswith("s") and len(token.text) > 4 and token.lower not in COMMON_PLURALS:
                story.plural.setdefault(token.text, (actor.name, actor))


def _use_plural_names(scene: Scene, story: Story) -> None:
    """Puts such a word where it stands after "the" and is nothing else."""
    for token in scene.tokens[1:]:
        if token.text in story.plural and scene.tokens[token.i - 1].lower == "the" and token.i not in scene.name_at:
            name, actor = story.plural[token.text]
            _stand(scene, Found(token.i, token.i, [actor], Form((token.lower,), [], name, ())))


def initials(tokens: Sequence[Token], end: int, short: str) -> int | None:
    """The first of the words before token `end` whose initials make `short`, small words skipped."""
    letters, at = [c.lower() for c in short if c.isalpha()], end - 1
    capitals = 0
    while at >= 0 and letters and end - at <= 14:
        text = tokens[at].text
        if text[:1].lower() == letters[-1] and (text[:1].isupper() or len(text) < 4):
            letters.pop()
            capitals += text[:1].isupper()
        elif text in {",", ".", ";", ")", "”", '"'} or (tokens[at].pos in {"VERB", "AUX"} and not text[:1].isupper()):
            return None
        at -= 1
    return at + 1 if not letters and capitals > 1 else None


def _use_short_names(scene: Scene, story: Story) -> None:
    """Puts the report's own abbreviations where it uses them, above the table's."""
    for token in scene.tokens:
        short = token.text.replace(".", "")
        if short not in story.short:
            continue
        actor = story.short[short][1]
        known = scene.name_at.get(token.i)
        if known is None or known.first == known.last:
            _stand(
                scene,
                Found(
                    token.i, token.i, [actor] if actor else [], Form((short.lower(),), [], story.short[short][0], ())
                ),
            )


def _stand(scene: Scene, found: Found) -> None:
    for old in [f for f in scene.names if not (f.last < found.first or found.last < f.first)]:
        scene.names.remove(old)
        for i in range(old.first, old.last + 1):
            scene.name_at.pop(i, None)
    scene.names.append(found)
    scene.names.sort(key=lambda f: f.first)
    for i in range(found.first, found.last + 1):
        scene.name_at[i] = found


def _learn_surnames(scene: Scene, story: Story) -> None:
    """Takes in the persons whom the report names in full, so that the surname alone finds them."""
    for run in scene.persons.values():
        if run.last > run.first or run.found is not None:
            mention = phrases.person(scene, story, run)
            surname = scene.surname(run.last)
            known = story.surnames.get(surname)
            if known is None or (known.actor is None and mention.participant.actor is not None):
                story.surnames[surname] = mention.participant
