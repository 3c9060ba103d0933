"""What was agreed and where it stands: the stages of a deal's life, and its class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from dateline.codebook.patterns import AgreementNoun, AgreementStage
from dateline.model import AgreementClass, Participant, Stage
from dateline.reading.clauses import Frame
from dateline.reading.drafts import AgreementDraft
from dateline.reading.matching import Match, Matcher, is_to_come
from dateline.reading.scene import Scene

ONE_SIDED = frozenset({"withdrawal", "surrender", "evacuation", "access"})
POINTING = {"that", "this", "the", "those", "these", "its", "their", "it"}


class AgreementReader:
    """Finds the agreements of a sentence: a deal's stage from the words around it, its class from its own."""

    def __init__(self, stages: Iterable[AgreementStage], deals: Iterable[AgreementNoun], classes: Mapping[str, frozenset[str]]):
        deals = list(deals)
        self._by_noun = {noun: deal for deal in deals for noun in (*deal.nouns, *deal.acts) if not deal.generic}
        named = {head_of(noun) for deal in deals for noun in deal.nouns if not deal.generic}
        acts = frozenset(head_of(noun) for deal in deals for noun in deal.acts)
        self._generic = frozenset(noun for deal in deals if deal.generic for noun in deal.nouns)
        self._own = frozenset(noun for deal in deals if deal.id == "deal.proposal" for noun in deal.nouns)
        self._unrelated, self._halts = classes.get("other-deal", frozenset()), classes.get("truce", frozenset())
        self._aims = classes.get("aim", frozenset())
        self._forces = classes.get("forces", frozenset())
        self._by_verb = {verb: deal for deal in deals for verb in deal.verbs}
        known = frozenset(named) | self._generic
        self.deal_nouns = known | acts
        verbs = frozenset(v.split()[0] for v in self._by_verb)
        self._matcher = Matcher(((s, s.patterns) for s in stages), {**classes, "deal": known, "deal-act": verbs, "deal-noun": known | acts})

    def find(self, scene: Scene, earlier: AgreementDraft | None, *, conflict: bool) -> list[AgreementDraft]:
        """`earlier` is the last agreement of the report, to which "the deal" may point back."""
        found: list[AgreementDraft] = []
        for token in scene.sentence.tokens:
            for match in sorted(self._matcher.match(scene, token.i), key=lambda m: -m.weight):
                draft = self._draft(scene, match, found[-1] if found else earlier)
                if draft is not None and (
                    conflict
                    or (
                        draft.class_ != "other" and any(m.armed for m in scene.actors if m.participant in draft.parties)
                    )
                ):
                    found.append(draft)
        return distinct(scene, found)

    def _draft(self, scene: Scene, match: Match[AgreementStage], earlier: AgreementDraft | None) -> AgreementDraft | None:
        frame = match.frame
        noun = self._deal(scene, frame)
        if noun is not None and match.pattern.complement and match.entry.stage == "announced" and noun in frame.subjects:
            noun = None  # "It announces that it will release them": who announces is no deal
        if noun is None and match.entry.stage in ("offered", "expired", "denied"):
            # "offered to prolong the truce": the deal is what it would be done to.
            noun = next((k for j in frame.complements if (k := self._deal(scene, scene.clauses.frame(j))) is not None), None)
        pronoun = noun is not None and scene.sentence.tokens[noun].lower in ("it", "one", "which")
        done = match.entry.stage == "implemented" and not frame.nominal
        class_ = self._class(scene, frame, noun) or (self._of_word(scene, frame.i) if done else None)
        points_back = False
        if class_ is None and noun is not None and earlier is not None:
            class_ = earlier.class_
        if noun is not None and self._elsewhere(scene, noun):
            return None
        if class_ is None and (noun is None or pronoun or self._vague(scene, match, noun)):
            return None
        between = scene.participants(frame.subjects) if "none" in match.pattern.actor else ()
        if (
            class_ is None
            and frame.subjects
            and not any(m.armed for m in scene.actors if m.participant in (*self._parties(scene, match, noun), *between))
        ):
            # A deal of any kind is one of the conflict only where a side of it strikes it.
            return None
        class_ = class_ or "other"
        if match.entry.stage == "agreed" and self._only_aimed_at(scene, frame.i):
            return None
        if match.entry.stage == "announced" and class_ in (*ONE_SIDED, "prisoner_exchange") and noun is None:
            # A side's own step back is an event.
            return None
        if noun is not None and earlier is not None and earlier.class_ == class_:
            points_back = pronoun or any(c.lower in POINTING for c in scene.sentence.children(noun, "det", "poss"))
        return AgreementDraft(
            rule=match.entry.id,
            frame=frame,
            judged=frame.i,
            class_=class_,
            stage=self._stage(scene, match),
            parties=self._parties(scene, match, noun),
            points_back=points_back,
            places=self._places(scene, frame, noun),
            terms=list(frame.complements),
            polarity="positive" if match.pattern.negated else None,
        )

    def _stage(self, scene: Scene, match: Match[AgreementStage]) -> Stage:
        """What would be done on a condition is offered; what a deal is still to bring is agreed."""
        sentence, stage = scene.sentence, cast(Stage, match.entry.stage)
        if stage == "announced":
            clauses = [c for j in match.frame.complements for c in sentence.children(j, "advcl")]
            if any(m.lower in ("if", "provided", "unless", "once") for c in clauses for m in sentence.children(c.i, "mark")):
                return "offered"
        if stage in ("implemented", "partly_implemented"):
            verb = next((a for a in (match.frame.i, *sentence.ancestors(match.frame.i)) if sentence.tokens[a].pos in ("VERB", "AUX")), -1)
            if verb >= 0 and is_to_come(scene, verb):
                return "agreed"
        return stage

    def _elsewhere(self, scene: Scene, noun: int) -> bool:
        """Whether the deal is one of trade, climate, or the like."""
        sentence = scene.sentence
        if sentence.tokens[noun].lemma in self._halts:
            return False
        near = [c.i for c in sentence.children(noun, "compound", "amod", "nmod", "poss")]
        if any(sentence.tokens[j].lower == "peace" for j in near):
            return False  # "the Paris peace accord" is one of war
        near += [j for p in sentence.children(noun, "prep") if p.lower in ("on", "of", "for", "over") for j in sentence.subtree(p.i)]
        return any({sentence.tokens[j].lower, sentence.tokens[j].lemma} & self._unrelated for j in near)

    def _only_aimed_at(self, scene: Scene, i: int) -> bool:
        """Whether to reach the deal is only what somebody tries or hopes to do."""
        tokens = scene.sentence.tokens
        at = i
        for _ in range(5):
            token, head = tokens[at], tokens[tokens[at].head]
            aimed = token.dep in ("acl", "pcomp", "xcomp", "advcl", "pobj", "prep", "dobj", "conj", "relcl") and head.i != at
            unfinished = token.tag == "VBG" or token.pos in ("NOUN", "ADP") or is_to_come(scene, at) or token.tag == "VB"
            if not aimed or not unfinished:
                return False
            if head.lemma in self._aims:
                return token.dep != "conj"
            at = head.i
        return False

    def _vague(self, scene: Scene, match: Match[AgreementStage], noun: int) -> bool:
        """Whether a word such as "plan" stands for no deal: none but a side's own, and nothing in it that sides agree on."""
        token = scene.sentence.tokens[noun]
        if token.lemma not in self._own:
            return False
        parties = self._parties(scene, match, noun)
        return sum(m.armed for m in scene.actors if m.participant in parties) < 2

    def _deal(self, scene: Scene, frame: Frame) -> int | None:
        """The noun that names the deal among the arguments, or the predicate itself."""
        tokens = scene.sentence.tokens
        pools = [[frame.i] if frame.nominal else [], frame.objects, frame.subjects, frame.surface, *frame.preps.values()]
        for pool in pools:
            for j in pool:
                if tokens[j].lemma in self.deal_nouns or tokens[j].lower in self.deal_nouns:
                    return j
        named = next((t.i for t in reversed(tokens[: frame.i]) if t.lemma in self.deal_nouns and t.pos == "NOUN"), -1)
        for pool in pools:
            for j in pool:
                if (
                    tokens[j].lower in ("it", "one", "which")
                    and tokens[j].pos in ("PRON", "NUM", "NOUN")
                    and frame.objects + frame.subjects
                ):
                    return named if -1 < named < j else j
        return None

    def _class(self, scene: Scene, frame: Frame, noun: int | None) -> AgreementClass | None:
        tokens = scene.sentence.tokens
        if noun is not None:
            words = [*(c.lower for c in scene.sentence.children(noun, "compound", "amod", "nmod")), tokens[noun].lemma]
            for size in range(len(words)):
                for key in (" ".join(words[size:]), *words[size:]):
                    if key in self._by_noun:
                        return cast(AgreementClass, self._by_noun[key].class_)
            inner = [c.i for c in scene.sentence.children(noun, "acl")] + [
                p for name in ("on", "for", "of") for p in scene.clauses.frame(noun).preps.get(name, [])
            ]
            if noun + 2 < len(tokens) and tokens[noun + 1].lower == "to" and tokens[noun + 2].tag == "VB":
                # "a deal to evacuate fighters", wherever the parse hangs the infinitive.
                inner.append(noun + 2)
            preposition = tokens[tokens[noun].head]
            if tokens[noun].dep == "pobj" and preposition.lower == "under":
                # "Under a deal, fighters were to be given safe passage": what is to be done says what kind of deal it is.
                inner.append(preposition.head)
                if tokens[preposition.head].tag == "VBG" and tokens[preposition.head].dep == "xcomp":
                    inner.append(tokens[preposition.head].head)
                inner += [c.i for c in scene.sentence.children(preposition.head, "nsubj", "nsubjpass") if c.pos == "NOUN"]
                inner += [c.i for c in scene.sentence.children(preposition.head, "xcomp", "dobj", "conj", "advcl")]
                inner += [c.i for j in list(inner) for c in scene.sentence.children(j, "dobj")]
            for j in inner:
                found = self._of_word(scene, j)
                if found:
                    return found
        for j in frame.complements if frame.nominal or noun is None else ():
            if scene.sentence.tokens[j].tag in ("VBD", "VBN", "VBZ", "VBP") and not is_to_come(scene, j) and not frame.nominal:
                # What is announced to have been done is no deal.
                continue
            found = self._of_word(scene, j)
            if found:
                return found
        return self._of_word(scene, frame.i) if noun is None and not frame.complements else None

    def _of_word(self, scene: Scene, i: int) -> AgreementClass | None:
        token = scene.sentence.tokens[i]
        moved = scene.sentence.children(i, "dobj")
        if token.lemma == "withdraw" and moved and not any(c.lemma in self._forces or scene.actor(c.i) for c in moved):
            return None
        particles = [c.lower for c in scene.sentence.children(i, "prt", "advmod", "dobj", "prep", "xcomp")]
        for key in (*(f"{token.lemma} {p}" for p in particles), token.lemma):
            if key in self._by_verb:
                return cast(AgreementClass, self._by_verb[key].class_)
        for child in scene.sentence.children(i, "xcomp", "ccomp", "conj"):
            found = self._of_word(scene, child.i)
            if found:
                return found
        words = [*(c.lower for c in scene.sentence.children(i, "compound", "amod")), token.lemma]
        for key in (" ".join(words[-2:]), token.lemma) if token.pos != "VERB" else ():
            if key in self._by_noun:
                return cast(AgreementClass, self._by_noun[key].class_)
        return None

    def _parties(self, scene: Scene, match: Match[AgreementStage], noun: int | None) -> tuple[Participant, ...]:
        frame, found = match.frame, list[Participant]()
        for name in match.pattern.actor:
            found += scene.participants(scene.argument(frame, name))
            if name == "modifier":
                found += scene.modifiers(frame)
        if noun is not None:
            deal = scene.clauses.frame(noun)
            for name in ("between", "with", "by"):
                found += scene.participants(deal.preps.get(name, ()))
        for name in ("with", "between"):
            found += scene.participants(frame.preps.get(name, ()))
        return tuple(dict.fromkeys(found))

    @staticmethod
    def _places(scene: Scene, frame: Frame, noun: int | None) -> list:  # type: ignore[type-arg]
        if noun is not None and noun != frame.i:
            near = scene.clauses.frame(noun)
            for name in ("in", "around", "for", "over", "near", "on", "at"):
                found = [p.place for j in near.preps.get(name, ()) for p in scene.place_at(j)]
                if found:
                    return found[:1]
        return scene.places_of(frame)[:1]


def head_of(phrase: str) -> str:
    """The head noun of a name of a deal ("cessation" of "cessation of hostilities")."""
    return phrase.split(" of ", maxsplit=1)[0].rsplit(maxsplit=1)[-1]


def distinct(scene: Scene, drafts: list[AgreementDraft]) -> list[AgreementDraft]:
    """One draft for each predicate, and one for each class, stage and parties; one that names none is of those named."""
    kept: list[AgreementDraft] = []
    for draft in sorted(drafts, key=lambda d: not d.parties):
        if not any(
            draft.frame.i == one.frame.i
            or ((draft.class_, draft.stage) == (one.class_, one.stage) and draft.parties in ((), one.parties))
            or is_part_of(scene, draft, one)
            for one in drafts
            if one in kept or is_part_of(scene, draft, one)
        ):
            kept.append(draft)
    return sorted(kept, key=drafts.index)


def is_part_of(scene: Scene, draft: AgreementDraft, one: AgreementDraft) -> bool:
    """Whether a draft only says what is offered, or what did not come about ("offered to prolong it", "failed to renew it, ending …")."""
    if draft is one or draft.class_ != one.class_ or one.frame.i not in list(scene.sentence.ancestors(draft.frame.i)):
        return False
    if draft.frame.i in one.frame.complements:
        return one.stage in ("offered", "expired") and draft.stage == "extended"
    return one.stage == "expired" and draft.stage == "collapsed"
