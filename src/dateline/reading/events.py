"""What happened: events of PLOVER's types, from verbs and from nouns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from dateline.codebook.patterns import Category
from dateline.model import Participant, Place
from dateline.reading.claims_counted import group
from dateline.reading.clauses import Frame
from dateline.reading.denials import is_denied, undone
from dateline.reading.drafts import EventDraft
from dateline.reading.events_same import distinct, names, outcome
from dateline.reading.matching import Match, Matcher, is_plural_name
from dateline.reading.scene import Scene

VIOLENT = {"ASSAULT"}
COUNTRY = 6  # UCDP's precision of a whole country
# Types that a report of sport, trade or weather may word alike: in such a report they need an armed participant.
MARTIAL = {"ASSAULT", "RETREAT", "CONCEDE", "MOBILIZE", "COERCE", "SANCTION", "AGREE"}
# Classes of subjects that may strike although nobody is named.
NAMELESS = ("weapon", "weapon-deed", "attack", "attacker", "crowd", "aircraft", "unmanned", "projectile", "blast")
# Verbs and adjectives that lay a deed at somebody's door: their object's (or subject's), with the preposition of the deed.
BLAME = {"blame": "for", "accuse": "of", "suspect": "of", "condemn": "for", "criticize": "for", "criticise": "for",
    "charge": "with", "convict": "of", "sentence": "for",
         "arrest": "for", "fault": "for", "punish": "for", "implicate": "in", "sanction": "for", "sanctions": "for"}  # fmt: skip
ANSWERABLE = {"responsible": "for", "guilty": "of", "behind": ""}


# Event nouns whose modifier may be the event ("shooting attack", "bombing campaign", "arrest raid").
DEEDS = {"attack", "campaign", "raid", "operation", "spree", "run", "incident", "wave", "rampage", "duel", "exchange",
    "war", "assault", "mission"}
# Movements of forces; one person who goes somewhere is none.
MARCHES = {"event.retreat.withdraw", "event.mobilize.entry"}
PERSONS = {"person", "official"}
UNTOLD = {"many", "much", "few", "some", "most", "several", "more", "others"}
# Armed by their office only: in a report about no war they strike back with tariffs and are under attack on a field.
PEACEFUL = frozenset({"government", "official", "person", "pronoun", "party", "people", "igo", "country"})
# Who leads a company, but a team, too.
TEAMS = "noun.captain"
# Arguments that may be filled by what stands for an actor.
STOOD_FOR = {"subject", "object", "indirect", "on", "against", "by", "at", "of", "with", "between", "among", "from"}
# What is counted of people, verbs of which they alone are the object, and what is held like them.
SUFFERED = frozenset({"killed", "injured", "detained", "abducted", "hostages", "casualties"})
OF_PERSONS = frozenset({"arrest", "detain", "jail", "imprison", "handcuff", "abduct", "kidnap", "murder", "behead", "torture", "rape",
    "assassinate", "interrogate", "intern", "lynch"})  # fmt: skip
NO_PERSONS = frozenset({"warrant", "ship", "vessel", "boat", "tanker", "trawler", "vehicle", "car", "truck", "lorry", "bus", "plane",
    "aircraft", "jet", "shipment", "cargo", "progress", "growth", "spread", "advance", "attention"})  # fmt: skip
MOVES = {"return", "go", "come", "enter", "commit", "agree"}
SEIZURE = "event.coerce.seize"
RESTRAINT = "event.coerce.restrict"
HELD_AS = {"hostage", "captive", "prisoner"}
# To do this to an attack that goes on is its end; where that is denied, it goes on.
HALTING = {"halt", "stop", "suspend", "end", "pause", "cease", "abandon", "interrupt"}
# What kills without anybody's will.
ACCIDENTS = {"crash", "collide", "derail", "collapse", "capsize", "overturn", "fall", "malfunction", "sink", "erupt"}
# Deeds that are none: shots of joy, exercises, words.
PLAYED = {"celebratory", "festive", "ceremonial", "mock", "simulated", "verbal", "imaginary"}
# Deeds that belong to their victim ("her abduction"), and owners who rather do them.
UNDERGONE = {"murder", "assassination", "abduction", "kidnapping", "killing", "execution", "kidnap", "arrest", "detention", "shooting"}
BODIES = frozenset({"government", "armed_group", "armed_forces", "militia", "police", "coalition", "armed"})


class EventReader:
    """Finds the events of a sentence by the event categories of the codebook."""

    def __init__(self, categories: Iterable[Category], classes: Mapping[str, frozenset[str]]):
        self._matcher = Matcher(((c, c.patterns) for c in categories), classes)
        self._classes = classes

    def find(self, scene: Scene, *, conflict: bool, public: bool = False) -> list[EventDraft]:
        """`public` is set where the report is of no war, but of nothing else either that borrows the words of war."""
        found: list[EventDraft] = []
        for token in scene.sentence.tokens:
            if not self._matcher.knows(token) or names_something_else(scene, token.i) or is_left_undone(scene, token.i):
                continue
            best: dict[str, tuple[tuple[int, bool], EventDraft]] = {}
            for match in self._matcher.match(scene, token.i):
                draft = self._draft(scene, match)
                if self._plausible(scene, match, draft, conflict, public):
                    rank = (match.weight, bool(draft.modes))
                    if draft.type not in best or rank > best[draft.type][0]:
                        best[draft.type] = rank, draft
            # One predicate is one act: of several readings, the one that asked for most.
            heaviest = max((rank[0] for rank, _ in best.values()), default=0)
            found += [draft for rank, draft in best.values() if rank[0] == heaviest]
        found = [
            d for d in found if not (self._breaks_out(scene, d, found) or stops_another(d, found) or is_forced(scene, d, found))
        ]
        ended = {d.frame.i for d in found if d.type in ("SANCTION", "REJECT")}
        found = distinct(scene, [d for d in found if d.type != "CONSULT" or d.frame.governor not in ended])
        for draft in found:
            if draft.type in VIOLENT:
                draft.actor = tuple(as_forces(scene, p) for p in draft.actor)
            draft.recipient = draft.recipient or suffered(scene, draft)
        return found

    def _draft(self, scene: Scene, match: Match[Category]) -> EventDraft:
        category, pattern, frame = match.entry, match.pattern, match.frame
        actor = self._roles(scene, frame, pattern.actor, forces=category.type in ("MOBILIZE", "RETREAT"))
        recipient = self._roles(scene, frame, pattern.recipient or default_recipient(frame))
        if category.type in VIOLENT or (category.id in (SEIZURE, RESTRAINT) and not recipient):
            seized = category.type not in VIOLENT and not frame.nominal
            recipient += self._struck(scene, frame, ("object",) if seized else pattern.recipient or default_recipient(frame), recipient)
        if self._is_undergone(scene, frame):
            # "The reporter's murder": whose it is suffered it.
            owners = scene.participants(c.i for c in scene.sentence.children(frame.i, "poss"))
            actor, recipient = tuple(p for p in actor if p not in owners), recipient or owners
        elif frame.nominal and not actor:
            actor = scene.modifiers(frame) or (blamed(scene, frame.i) if category.type in VIOLENT else ())
        recipient = tuple(p for p in recipient if p.name not in names(actor) and not is_site(scene, p, category.type))
        refused = undone(scene, frame) if pattern.negated else -1
        goes_on = frame.nominal and is_unhalted(scene, frame)
        return EventDraft(
            rule=category.id,
            frame=frame,
            judged=gone_to(scene, frame) if refused < 0 else refused,
            type=category.type,
            modes=pattern.modes or category.modes,
            contexts=category.contexts,
            actor=actor,
            recipient=recipient,
            places=[p for p in scene.places_of(frame, pattern.place or default_place(frame)) if not is_doer(scene, p, actor)],
            status="ongoing" if goes_on else pattern.status or None,  # type: ignore[arg-type]
            polarity=pattern.polarity or ("positive" if pattern.negated or goes_on else None),
        )

    @staticmethod
    def _is_undergone(scene: Scene, frame: Frame) -> bool:
        """Whether the owner of a deed, one person and no body, is he to whom it was done: there is nobody else to suffer it."""
        if not frame.nominal or scene.sentence.tokens[frame.i].lemma not in UNDERGONE or frame.preps.get("of"):
            return False
        owners = [m for c in scene.sentence.children(frame.i, "poss") if (m := scene.actor(c.i)) is not None]
        return bool(owners) and all((not m.armed and m.kind not in BODIES) or m.kind in PERSONS for m in owners)

    def _breaks_out(self, scene: Scene, draft: EventDraft, drafts: list[EventDraft]) -> bool:
        """Whether captives are freed by those who stormed the prison, and so by none who held them."""
        if "release" not in draft.modes or not draft.actor:
            return False
        raids = [d for d in drafts if d.type in VIOLENT and names(d.actor) & names(draft.actor)]
        aims = (j for d in raids for n in ("object", "on", "into", "in", "at", "of") for j in scene.argument(d.frame, n))
        return any(self._is(scene, j, "prison") for j in aims)

    def _roles(self, scene: Scene, frame: Frame, names: Iterable[str], *, forces: bool = False) -> tuple[Participant, ...]:
        for name in names:
            heads = scene.argument(frame, name)
            if name == "object" and len(heads) > 1:
                # "held them hostage": what they were held as is nobody else.
                heads = [j for j in heads if scene.sentence.tokens[j].lower not in HELD_AS]
            found = scene.participants(heads) or self._stand_ins(scene, heads, name)
            if found:
                return found
            if name in ("subject", "object") and not frame.nominal:
                found = tuple(scene.named_by(j) for j in heads if self._is(scene, j, "forces") and forces)
                if found:
                    return found
            if name == "modifier":
                found = scene.modifiers(frame)
                if found:
                    return found
            if name == "subject":
                # "Israeli fire", "government shells": whose weapon it is.
                found = tuple(p for j in frame.subjects for p in scene.modifiers(scene.clauses.frame(j)) if self._is(scene, j, "weapon"))
                if found:
                    return found
        return ()

    def _struck(
        self, scene: Scene, frame: Frame, names: Iterable[str], known: tuple[Participant, ...] = ()
    ) -> tuple[Participant, ...]:
        """The buildings and vehicles that were hit, where nobody is named whose they are; beside the `known` only others in a row."""
        for name in names:
            heads = scene.argument(frame, name) if name in (STOOD_FOR | {"to", "into"}) - {"subject", "by", "from"} else []
            others = [j for j in heads if not known or (len(heads) > 1 and not self._stand_ins(scene, [j], name))]
            found = [scene.named_by(j) for j in others if self._is(scene, j, "struck") and scene.actor(j) is None]
            if found:
                return tuple(dict.fromkeys(found))
        return ()

    def _stand_ins(self, scene: Scene, heads: list[int], name: str) -> tuple[Participant, ...]:
        """Who is meant where an argument is no actor: the owner of units and positions, else a patrol by its own words."""
        found: list[Participant] = []
        for j in heads if name in STOOD_FOR else ():
            standing = self._is(scene, j, "standing") or self._is(scene, j, "attacker") or (name == "subject" and is_plural_name(scene, j))
            owner = scene.owner(j) if self._is(scene, j, "asset") or self._is(scene, j, "body-part") else scene.occupant(j)
            if owner is not None and not (standing and self._is(scene, j, "unit")):
                found.append(owner.participant)
            elif standing:
                found.append(scene.named_by(j))
        return tuple(dict.fromkeys(found))

    def _is(self, scene: Scene, i: int, name: str) -> bool:
        token = scene.sentence.tokens[i]
        return token.lemma in self._classes.get(name, ()) or token.lower in self._classes.get(name, ())

    def _plausible(self, scene: Scene, match: Match[Category], draft: EventDraft, conflict: bool, public: bool) -> bool:
        frame = match.frame
        if any(is_played(scene, j) for j in frame.subjects):
            return False
        if match.pattern.polarity and not is_inaction(scene, match):
            return False
        armed = any(self._armed(scene, p) for p in (*draft.actor, *draft.recipient))
        if draft.type in VIOLENT and frame.subjects and not draft.actor and "subject" in match.pattern.actor:
            agents = [j for j in frame.subjects if not any(self._is(scene, j, name) for name in NAMELESS)]
            agents = [j for j in agents if scene.sentence.tokens[j].lower not in ("other", "others")]
            if agents and not any(scene.actor(j) for j in agents) and not frame.nominal:
                return False
        if draft.rule in MARCHES and frame.subjects and not armed and all(scene.sentence.tokens[j].lower in UNTOLD for j in frame.subjects):
            return False
        if (
            draft.rule in MARCHES
            and frame.subjects
            and all((m := scene.actor(j)) is not None and m.kind in PERSONS for j in frame.subjects)
            and not any(self._armed(scene, p, frozenset(PERSONS)) for p in draft.actor)
        ):
            return False
        if outcome(scene, draft) and scene.sentence.tokens[scene.sentence.tokens[frame.i].head].lemma in ACCIDENTS:
            return False
        if not conflict and draft.type in MARTIAL:
            but = PEACEFUL if draft.type in VIOLENT else frozenset()
            sides = [p for p in (*draft.actor, *draft.recipient) if not any(m.participant == p and m.rule == TEAMS for m in scene.actors)]
            fighting = any(self._armed(scene, p, but) for p in sides)
            allowed = not match.pattern.weak or (public and draft.type not in VIOLENT)
            return bool(match.pattern.sure) or (fighting and allowed)
        if match.pattern.weak:
            return armed or bool(draft.actor or draft.recipient)
        return True

    @staticmethod
    def _armed(scene: Scene, participant: Participant, but: frozenset[str] = frozenset()) -> bool:
        return any(m.armed and m.kind not in but for m in scene.actors if m.participant is participant or m.participant == participant)


def is_inaction(scene: Scene, match: Match[Category]) -> bool:
    """Whether words of doing nothing tell of forces that did nothing: undenied, not merely sworn to, and of more than one onlooker."""
    frame, tokens = match.frame, scene.sentence.tokens
    if {"will", "would", "'ll", "wo", "shall", "must", "should"} & {c.lower for c in scene.sentence.children(frame.i, "aux")}:
        return False
    if match.pattern.negated:
        return True
    if is_denied(scene, Frame(frame.i, frame.nominal)):
        return False
    return frame.nominal or not all(is_one_person(scene, j) for j in frame.subjects) or tokens[frame.i].lemma == "do"


def is_one_person(scene: Scene, i: int) -> bool:
    """Whether a subject is a single man or woman: by the article, or by the kind of actor that a singular names."""
    if scene.sentence.tokens[i].tag not in ("NN", "NNP"):
        return False
    mention = scene.actor(i)
    return bool({"a", "an"} & {c.lower for c in scene.sentence.children(i, "det")}) or (mention is not None and mention.kind in PERSONS)


def as_forces(scene: Scene, participant: Participant) -> Participant:
    """A state that shoots, named by the adjective of its fire or its jets: its forces besides its government."""
    mention = next((m for m in scene.actors if m.participant is participant and m.metonym), None)
    if mention is None or participant.sectors != ("GOV",) or scene.sentence.tokens[mention.head].dep not in ("amod", "compound", "nmod"):
        return participant
    return msgspec.structs.replace(participant, sectors=("GOV", "MIL"))


def is_site(scene: Scene, participant: Participant, kind: str) -> bool:
    """Whether a city's name, which may stand for a government, is where it happened ("an offensive on the capital's name")."""
    mention = next((m for m in scene.actors if m.participant is participant and m.metonym), None)
    over = all(p.place.precision >= COUNTRY for p in scene.place_at(mention.head)) if mention is not None else True
    if mention is None or (over and kind != "RETREAT"):
        return False
    tokens = scene.sentence.tokens
    left = kind == "RETREAT" and tokens[mention.head].dep == "dobj"
    return kind in VIOLENT or left or tokens[tokens[mention.head].head].lower in ("in", "at", "near", "around", "outside")


def is_doer(scene: Scene, place: Place, actor: Iterable[Participant]) -> bool:
    """Whether a country's name is who does it and not where ("at the urging of Turkey")."""
    return any(
        m.metonym and place.start is not None and m.participant in actor and m.participant.start == place.start
        for m in scene.actors
    )


def stops_another(draft: EventDraft, drafts: list[EventDraft]) -> bool:
    """Whether what is ended is the attack of somebody else ("police ended a militant assault"), and so no holding of fire."""
    if "ceasefire" not in draft.modes or not draft.actor:
        return False
    ended = [d for d in drafts if d.type in VIOLENT and d.frame.nominal and d.frame.i in draft.frame.objects and d.actor]
    return any(not names(d.actor) & names(draft.actor) for d in ended)


def is_forced(scene: Scene, draft: EventDraft, drafts: list[EventDraft]) -> bool:
    """Whether an entry was fought for, as the clause that hangs on it tells ("reached the town, breaking the siege")."""
    if draft.type != "MOBILIZE" or draft.rule not in MARCHES:
        return False
    hung = {c.i for c in scene.sentence.children(draft.frame.i, "advcl") if c.tag == "VBG"}
    return any(d.type in VIOLENT and d.frame.i in hung and names(d.actor) & names(draft.actor) for d in drafts)


def blamed(scene: Scene, i: int) -> tuple[Participant, ...]:
    """Whom the sentence holds to have done the deed `i` ("blamed the army for the killings", "is responsible for the raid")."""
    tokens = scene.sentence.tokens
    above = [tokens[tokens[i].head], *scene.sentence.children(i, "relcl")]
    laid = next((v for v in above if v.lemma in ("blame", "pin", "lay") and i in scene.clauses.frame(v.i).objects), None)
    if laid is not None:
        return scene.participants(scene.argument(scene.clauses.frame(laid.i), "on"))
    for verb in above:
        # "a raid for which the town blames the army"
        held = [c for c in scene.sentence.children(verb.i, "prep") if c.lower == BLAME.get(verb.lemma) and verb.dep == "relcl"]
        if any(p.lower == "which" for c in held for p in scene.sentence.children(c.i, "pobj")):
            return scene.participants(scene.clauses.frame(verb.i).objects)
    if tokens[i].dep != "pobj":
        return ()
    preposition = tokens[tokens[i].head]
    governor = tokens[preposition.head]
    if BLAME.get(governor.lemma) == preposition.lower and governor.pos == "VERB":
        frame = scene.clauses.frame(governor.i)
        return scene.participants(frame.objects)
    if ANSWERABLE.get(governor.lower) == preposition.lower:
        verb = tokens[governor.head]
        frame = scene.clauses.frame(verb.i)
        return scene.participants(frame.objects if verb.lemma == "hold" else frame.surface)
    return ()


def suffered(scene: Scene, draft: EventDraft) -> tuple[Participant, ...]:
    """Those who are counted as harmed by a verb, or whom only people can be the object of ("arrested the manager"), by their own words."""
    tokens = scene.sentence.tokens
    if draft.frame.nominal or draft.type not in ("ASSAULT", "COERCE"):
        return ()
    counted = {f.head: group(scene, f) for f in scene.figures if f.measure in SUFFERED and f.predicate == draft.frame.i}
    held = tokens[draft.frame.i].lemma in OF_PERSONS
    heads = [j for j in draft.frame.objects if j in counted or (held and tokens[j].lemma not in NO_PERSONS)]
    return tuple(counted.get(j) or scene.named_by(j) for j in heads if tokens[j].tag in ("NN", "NNS") and scene.actor(j) is None)


def default_recipient(frame: Frame) -> tuple[str, ...]:
    return ("on", "against", "of") if frame.nominal else ("object", "on", "against", "at")


def default_place(frame: Frame) -> tuple[str, ...]:
    return ("in", "at", "on", "of", "against", "near") if frame.nominal else ("object",)


def gone_to(scene: Scene, frame: Frame) -> int:
    """Whose clause tells whether it happened: for talks to which somebody goes or returns, the verb's, and that by which one
    takes part.
    """
    tokens = scene.sentence.tokens
    sharing = scene.clauses.sharing(frame.i) if frame.nominal else -1
    if sharing >= 0:
        return sharing
    preposition = tokens[tokens[frame.i].head]
    verb = tokens[preposition.head]
    gone = frame.nominal and tokens[frame.i].dep == "pobj" and preposition.lower in ("to", "into")
    return verb.i if gone and verb.pos == "VERB" and verb.lemma in MOVES else frame.i


def is_unhalted(scene: Scene, frame: Frame) -> bool:
    """Whether the act of a noun is said not to have been halted ("never halted its offensive")."""
    tokens = scene.sentence.tokens
    verb = tokens[frame.governor if frame.governor >= 0 else tokens[frame.i].head]
    return verb.lemma in HALTING and verb.pos == "VERB" and bool(scene.sentence.children(verb.i, "neg"))


def names_something_else(scene: Scene, i: int) -> bool:
    """Whether a noun only qualifies another ("combat aircraft", "execution video") or stands in a name ("Conference of Bishops")."""
    tokens = scene.sentence.tokens
    token = tokens[i]
    if token.pos not in ("NOUN", "PROPN") or token.tag.startswith("VB"):
        return False
    if is_played(scene, i):
        return True
    if token.dep in ("compound", "nmod"):
        return tokens[token.head].lemma not in DEEDS
    return token.pos == "PROPN" and token.text[:1].isupper() and i > 0 and scene.actor(i) is not None


def is_left_undone(scene: Scene, i: int) -> bool:
    """Whether an infinitive tells what little or nothing was done for: "the army did little to stop the raid"."""
    tokens = scene.sentence.tokens
    verb, above = tokens[i], tokens[tokens[i].head]
    if verb.tag != "VB" or verb.dep not in ("advcl", "xcomp", "relcl", "acl", "ccomp"):
        return False
    if above.lower in ("little", "nothing"):
        return tokens[above.head].lemma == "do"
    return above.lemma == "do" and any(c.lower in ("little", "nothing") for c in scene.sentence.children(above.i, "dobj"))


def is_played(scene: Scene, i: int) -> bool:
    """Whether noun `i` is called what is no deed ("celebratory gunfire")."""
    return any(c.lower in PLAYED for c in scene.sentence.children(i, "amod", "compound", "nmod"))
