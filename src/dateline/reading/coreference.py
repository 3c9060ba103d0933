"""Who is meant by pronouns and by nouns that point back: "he", "the group", "its troops", "both sides".

Works from left to right, keeping what was named last. Where two actors fit equally, the words stay as they are.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import msgspec

from dateline.codebook.actors import ActorRule
from dateline.model import Participant, Place
from dateline.reading.actors_nouns import is_armed
from dateline.reading.actors_scene import Lexicon
from dateline.reading.coreference_fighters import are_others, called_rebels
from dateline.reading.coreference_many import Many, in_relative, joined
from dateline.reading.coreference_memory import (
    REACH,
    SUBJECTS,
    Known,
    Memory,
    after_according,
    antecedent,
    introduced,
    is_body,
    is_subject,
    renamed,
    subject_of,
)
from dateline.reading.coreference_owners import body_of, is_one_body, is_whole, loyal, mouth_of_body, owned
from dateline.reading.coreference_setting import governor, setting_of
from dateline.reading.coreference_states import States
from dateline.reading.mentions import ActorMention, PlaceMention
from dateline.reading.syntax import Sentence, Token


class Coreference:
    """Gives pronouns and definite nouns the names of the actors they point back to."""

    def __init__(self, lexicon: Lexicon):
        self._lexicon = lexicon
        self._rules = lexicon.rules
        self._reference = {word: rule for rule in lexicon.rules.references for word in rule.words}
        self._side_nouns = {f"noun.{noun}" for noun in ("side", "party", "warring side", "warring party", "rival camp")}
        self._speech = lexicon.rules.words("actor.back.saying")
        self._driving = lexicon.rules.words("actor.back.driving")
        self._brokering = lexicon.rules.words("actor.back.brokering")
        self._loyal = lexicon.rules.words("actor.loyal")
        self._many = Many(lexicon)
        self._states = States(lexicon)

    def resolve(
        self,
        sentences: Sequence[Sentence],
        actors: Sequence[list[ActorMention]],
        published: datetime.date | None = None,
        speakers: Mapping[int, Participant] | None = None,
        *,
        places: Sequence[list[PlaceMention]] = (),
        dateline: Place | None = None,
        title: str | None = None,
    ) -> list[list[ActorMention]]:
        """The mentions with `participant` resolved, in order; `speakers` names who speaks a sentence, where known.

        `places`, of each sentence, `dateline` and `title` help to tell whose army or government is meant.
        """
        memory = Memory(published, setting_of(self._lexicon, sentences, actors, places, dateline, title))
        resolved = []
        for sentence, mentions in zip(sentences, actors, strict=True):
            resolved.append(self._sentence(sentence, mentions, memory, (speakers or {}).get(sentence.index)))
        return called_rebels(resolved)

    def _sentence(
        self, sentence: Sentence, mentions: list[ActorMention], memory: Memory, speaker: Participant | None
    ) -> list[ActorMention]:
        done: list[ActorMention] = []
        first_persons: list[int] = []
        for mention in mentions:
            if (
                mention.rule == "actor.pronoun.speaker"
                or self._owner(sentence, mention, "actor.pronoun.speaker") is not None
            ):
                first_persons.append(len(done))
                done.append(mention)
                continue
            now = self._one(sentence, mention, memory, done)
            done.append(now)
            if now.kind != "pronoun" or now.participant.name != mention.participant.name:
                self._remember(sentence, now, memory)
        for at in range(len(done) - 1):
            one, lord = done[at], done[at + 1]
            if lord.first == one.last + 3 and sentence.tokens[one.last + 1].lower in self._loyal:
                done[at] = loyal(self._lexicon, one, lord.participant, memory.day)
        for at in first_persons:
            done[at] = self._own_side(sentence, done[at], done, memory, speaker)
        return done

    def _remember(self, sentence: Sentence, mention: ActorMention, memory: Memory) -> None:
        token = sentence.tokens[mention.head]
        subject = is_subject(sentence, token)
        verb = sentence.tokens[subject_of(sentence, token)]
        memory.known.append(
            Known(
                mention.participant,
                mention,
                sentence.index,
                subject,
                (subject and verb.lemma in self._speech) or after_according(sentence, mention),
                token.dep in {"dobj", "nsubjpass"} and verb.lemma in self._driving,
                (verb if subject else governor(sentence, token)).lemma in self._brokering and (subject or verb.lower == "by"),
            )
        )

    # ── one mention ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _one(self, sentence: Sentence, mention: ActorMention, memory: Memory, done: list[ActorMention]) -> ActorMention:
        if mention.kind == "pronoun":
            return self._pronoun(sentence, mention, memory, done)
        if mention.rule == "actor.people":
            return renamed(mention, self._people_before(mention, memory))
        if not mention.rule.startswith(("noun.", "actor.attributive")) or mention.metonym:
            return mention
        owner = self._possessor(sentence, mention, memory, done)
        if owner is not None:
            return owned(self._lexicon, mention, owner, memory.day)
        if mention.participant.actor is not None or mention.participant.country is not None:
            return mention
        return self._definite(sentence, mention, memory)

    def _pronoun(
        self, sentence: Sentence, mention: ActorMention, memory: Memory, done: list[ActorMention]
    ) -> ActorMention:
        kind = mention.rule.rsplit(".", 1)[-1]
        token = sentence.tokens[mention.last]
        found: Known | None = None
        if kind == "relative":
            return renamed(mention, antecedent(sentence, token, done))
        if token.lower in {"both", "neither"}:
            return self._sides(sentence, mention, memory)
        if kind == "person":
            found = self._person(sentence, token, memory)
        elif kind == "thing":
            found = self._body(sentence, token, memory)
        elif kind == "many":
            found = self._many.they(sentence, token, memory)
        return renamed(mention, found.participant if found else None)

    def _person(self, sentence: Sentence, token: Token, memory: Memory) -> Known | None:
        """He, she: the nearest person of the sentence, else who spoke or was the subject of the one before."""
        latest = [
            k
            for k in memory.latest(sentence.index, 0 if token.lower.endswith("self") else REACH)
            if self._is_person(k.mention)
        ]
        here = [k for k in latest if k.sentence == sentence.index and k.mention.last < token.i]
        if here:
            return here[0]
        for back in range(1, REACH + 1):
            row = [k for k in latest if k.sentence == sentence.index - back]
            if row and token.lower in {"him", "her"} and token.dep != "poss":
                return next((k for k in row if not k.speaks), row[0])
            if row:
                return next((k for k in row if k.speaks), None) or next((k for k in row if k.subject), None) or row[0]
        return None

    def _body(self, sentence: Sentence, token: Token, memory: Memory) -> Known | None:
        """It: a body or country that is the subject of the sentence, else the speaker or subject before."""
        latest = [k for k in memory.latest(sentence.index, REACH) if is_whole(self._lexicon, k.mention) and is_one_body(k.mention)]
        here = [k for k in latest if k.sentence == sentence.index and k.mention.last < token.i]
        speech = token.dep in SUBJECTS and sentence.tokens[token.head].lemma in self._speech
        inside = sentence.tokens[token.head].dep in {"ccomp", "xcomp", "relcl"} or introduced(sentence, token, here)
        if speech and not (here and inside):
            before = [k for k in latest if k.sentence < sentence.index]
            for fits in (
                [k for k in before if k.sentence == sentence.index - 1 and (k.speaks or k.subject)],
                [k for k in before if k.speaks],
            ):
                if fits:
                    return next((k for k in fits if k.speaks), fits[0])
        driven = next((k for k in here if k.driven), None)
        if driven is not None and in_relative(sentence, token):
            return driven
        subjects = [k for k in here if k.subject]
        if subjects and (token.dep in SUBJECTS or token.dep == "poss"):
            return subjects[0]
        if token.dep == "poss" and (mouth := mouth_of_body(self._lexicon, sentence, token, memory)):
            return mouth
        if subjects or (here and token.dep not in SUBJECTS):
            return None
        return (
            self._carried(sentence, token, latest)
            if token.dep in {*SUBJECTS, "poss"} and (speech or token.i < 4)
            else None
        )

    def _carried(self, sentence: Sentence, token: Token, latest: list[Known]) -> Known | None:
        row = [k for k in latest if k.sentence == sentence.index - 1]
        spoke = next((k for k in row if k.speaks), None)
        if spoke is not None:
            return spoke
        subjects = [k for k in row if k.subject]
        return subjects[-1] if subjects else None

    def _is_person(self, mention: ActorMention) -> bool:
        if mention.kind == "person":
            return True
        noun = mention.rule.removeprefix("noun.")
        return noun != mention.rule and not mention.plural and self._lexicon.nouns.forms.get(noun) == "person"

    def _people_before(self, mention: ActorMention, memory: Memory) -> Participant | None:
        """ "The Serbs" after "the Bosnian Serb leader": the side of that people which the report has spoken of."""
        words = mention.participant.name.split()
        if len(words) != 1 or not mention.plural:
            return None
        one = words[0].lower().removesuffix("s")
        for known in reversed(memory.known):
            text = known.participant.text.split()
            if known.participant.actor and any(
                word.lower().removesuffix("s") == one and before[:1].isupper() and before.lower() != "the"
                for before, word in pairwise(text)
            ):
                return body_of(self._lexicon, known.participant)
        return None

    # ── possessives ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _owner(self, sentence: Sentence, mention: ActorMention, rule: str) -> Token | None:
        if not mention.rule.startswith("noun."):
            return None
        words = self._rules.words(rule)
        return next(
            (
                sentence.tokens[i]
                for i in range(mention.first, mention.last)
                if sentence.tokens[i].dep == "poss" and sentence.tokens[i].lower in words
            ),
            None,
        )

    def _possessor(
        self, sentence: Sentence, mention: ActorMention, memory: Memory, done: list[ActorMention]
    ) -> Participant | None:
        """Whose fighters, troops or spokesman: of a pronoun or of a noun that points back."""
        for rule, find in (
            ("actor.pronoun.person", self._person),
            ("actor.pronoun.thing", self._body),
            ("actor.pronoun.many", self._many.they),
        ):
            token = self._owner(sentence, mention, rule)
            if token is not None:
                known = find(sentence, token, memory)
                return known.participant if known else None
        for i in range(mention.first, mention.last):
            token = sentence.tokens[i]
            if token.dep == "poss" and token.lower in self._reference:
                found = self._back(sentence, self._reference[token.lower], token.lower, token.i, memory)
                return found if found is not None and found.actor is not None else None
        return None

    # ── definite nouns ──────────────────────────────────────────────────────────────────────────────────────────────

    def _definite(self, sentence: Sentence, mention: ActorMention, memory: Memory) -> ActorMention:
        tokens = sentence.tokens
        words = [t.lower for t in tokens[mention.first : mention.last + 1]]
        text = " ".join(words)
        definite = words[0] in {"the", "these", "those", "that", "this"}
        bare = " ".join(w for w in words if w not in {"the", "these", "those", "that", "this"})
        if (text in self._reference and self._reference[text].id == "actor.back.sides") or bare in self._rules.words("actor.back.sides"):
            return self._sides(sentence, mention, memory)
        rule = self._reference.get(bare) or (self._reference["foreign ministry"] if bare.endswith("ministry") else None)
        if rule is None:
            return mention
        attributive = mention.rule == "actor.attributive"
        state = rule.id in {"actor.back.army", "actor.back.government"}
        if not (definite or attributive or (state and text == bare)):
            return mention
        if state:
            return renamed(mention, self._states.meant(sentence, mention, bare, memory), sectors=not attributive)
        return renamed(mention, self._back(sentence, rule, bare, mention.head, memory), sectors=not attributive)

    def _back(
        self, sentence: Sentence, rule: ActorRule, bare: str, head: int, memory: Memory
    ) -> Participant | None:
        if rule.id == "actor.back.person":
            return self._same_role(sentence, bare, memory)
        if rule.id == "actor.back.rebels":
            return self._fighters(sentence, rule, bare, memory)
        found = [k for k in memory.latest(sentence.index, REACH) if self._kind_of(k) in rule.kinds]
        if rule.id == "actor.back.agency":
            found = [k for k in found if k.speaks] or found
        if rule.id == "actor.back.group":
            found = self._of_the_group(sentence, head, found)
        return found[0].participant if found else None

    def _of_the_group(self, sentence: Sentence, head: int, found: list[Known]) -> list[Known]:
        """Who may be "the group": where it says nothing itself, not who is only quoted about it; nobody of two alike."""
        token = sentence.tokens[head]
        if not (token.dep in SUBJECTS and sentence.tokens[token.head].lemma in self._speech):
            found = [k for k in found if not k.speaks or k.mention.armed] or found
        near = [k for k in found if k.sentence == found[0].sentence]
        near = [k for k in near if self._kind_of(k) != "coalition"] or near
        near = [k for k in near if k.subject] or near
        return near if len({k.participant.name for k in near}) == 1 else []

    def _kind_of(self, known: Known) -> str:
        if known.mention.rule == "actor.entity":
            return "entity"
        row = self._lexicon.by_id.get(known.participant.actor or "")
        return row.kind if row is not None else known.mention.kind

    def _fighters(self, sentence: Sentence, rule: ActorRule, bare: str, memory: Memory) -> Participant | None:
        """The one named armed group met so far, or, of several, the subject of this or the last sentence."""
        loose = bare.rsplit(maxsplit=1)[-1] in {"militia", "militiamen", "paramilitaries", "gunmen", "fighters", "group"}
        groups: dict[str, Known] = {}
        for known in memory.known:
            if self._kind_of(known) in rule.kinds and (
                "REB" in known.participant.sectors or (loose and is_armed(known.participant.sectors))
            ):
                row = self._lexicon.by_id.get(known.participant.actor or "")
                if row is not None and row.kind != "person" and "MIL" not in row.sectors:
                    groups.pop(known.participant.name, None)
                    groups[known.participant.name] = known
        if not groups:
            return None
        last = next(reversed(groups.values()))
        if len(groups) == 1:
            return None if are_others(memory.known, last, bare) else last.participant
        near = [k for k in groups.values() if k.sentence >= sentence.index - 1]
        return last.participant if len(near) == 1 and near[0].subject else None

    def _same_role(self, sentence: Sentence, bare: str, memory: Memory) -> Participant | None:
        for known in memory.latest(sentence.index, 6):
            words = known.participant.text.lower().split()
            if bare in " ".join(words) and (known.mention.kind == "person" or len(words) > len(bare.split()) + 1):
                return known.participant
        return None

    def _sides(self, sentence: Sentence, mention: ActorMention, memory: Memory) -> ActorMention:
        """Both sides: two bodies co-ordinated in what was said last, or the only two that fight."""
        pair = joined(sentence, memory)
        for known in memory.latest(sentence.index, 2) if not pair else ():
            if known.mention.rule in self._side_nouns and known.sentence < sentence.index:
                return renamed(mention, known.participant)
            side = known.mention.armed and is_body(known.mention) and not known.brokers
            if side and known.participant.name not in {p.name for p in pair}:
                pair.insert(0, known.participant)
        if len(pair) != 2:
            return mention
        name = f"{pair[0].name} and {pair[1].name}"
        return replace(mention, participant=msgspec.structs.replace(mention.participant, name=name))

    def _own_side(
        self,
        sentence: Sentence,
        mention: ActorMention,
        done: list[ActorMention],
        memory: Memory,
        speaker: Participant | None,
    ) -> ActorMention:
        """We, our fighters: the side of whoever speaks the sentence."""
        if speaker is None:
            for other in done:
                token = sentence.tokens[other.head]
                if (
                    other is not mention
                    and is_subject(sentence, token)
                    and sentence.tokens[subject_of(sentence, token)].lemma in self._speech
                ):
                    speaker = other.participant
        if speaker is None:
            return mention
        if mention.kind != "pronoun":
            return owned(self._lexicon, mention, speaker, memory.day)
        if sentence.tokens[mention.last].lower in {"i", "me", "my"}:
            return renamed(mention, speaker)
        return renamed(mention, body_of(self._lexicon, speaker))
