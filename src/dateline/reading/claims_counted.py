"""The setting of a count: who is counted, where they were or left and where they went, and when."""

from __future__ import annotations

import msgspec

from dateline.model import Participant, Place, Time
from dateline.reading.mentions import ActorMention, FigureMention
from dateline.reading.scene import Scene
from dateline.reading.scene_places import LEAVING
from dateline.reading.scene_times import is_gapped
from dateline.reading.syntax import Sentence

NEAR = 2  # UCDP's precision of a place near a known one
SPANS = frozenset({"since"})
BESIDE = frozenset({"ADP", "SCONJ", "DET", "NUM", "NOUN", "PROPN", "PRON", "ADJ", "CCONJ", "PUNCT", "ADV"})
MOVED = frozenset({"displaced", "evacuated", "returned"})
ARRIVAL = ("to", "into", "towards", "toward")
WITHIN = ("in", "inside", "across", "at", "on", "near", "around")
# What these are done in, and to, is where those counted have come to.
ARRIVE = frozenset({"arrive", "seek", "take", "find", "shelter", "settle", "gather", "pour", "stream", "flood", "host", "receive"})
HOSTS = frozenset({"shelter", "host", "house", "accommodate", "harbour", "harbor"})
DWELL = frozenset({"live", "stay", "shelter", "reside", "camp", "lodge"})
REACH = frozenset({"reach", "enter"})
CROSSING = ("across", "over", "through", "via")
HARMED = frozenset({"killed", "injured", "casualties", "missing", "abducted"})
BY_WHICH = frozenset({"when", "after", "as", "while"})
RELATIVES = frozenset({"whom", "which"})
UNNAMED = frozenset({
    "dead", "wounded", "casualty", "loss", "fatality", "death", "body", "injury", "missing", "fighter", "man",
    "soldier", "troop", "troops",
})  # fmt: skip
DEED_LINKS = ("of", "in", "during", "from", "at")
AMONG = frozenset({"among", "amongst", "of", "on", "in"})
HEADS = frozenset({"toll", "casualty", "loss", "dead", "death", "victim", "count", "figure", "number", "balance", "tally"})
SUFFERS = frozenset({"have", "suffer", "sustain", "lose", "incur", "number", "field", "command", "muster", "take"})


def where(scene: Scene, mention: FigureMention, anchor: int) -> tuple[Place | None, Place | None]:
    """The place of a count, and for those who moved where they went; their place is the one that they left."""
    frame = scene.clauses.frame(anchor)
    places = scene.places_of(scene.clauses.frame(mention.head)) if mention.head >= 0 else []
    near = (scene.places_of(frame) if mention.predicate >= 0 else []) or places
    near = beside(scene, mention) or near
    if mention.predicate >= 0 and (not near or mention.measure == "population"):
        # "The camp's population": whose number it is, where that is a place.
        owners = [c.i for i in (anchor, *frame.subjects) for c in scene.sentence.children(i, "poss")]
        near = [p.place for i in owners for p in scene.places_at.get(i, ())] or near
    if not near and mention.head >= 0:
        # "the bodies of ten men killed in the town"
        told = [c.i for c in scene.sentence.children(mention.head, "acl")]
        near = [p for i in (*told, *within(scene, anchor)) for p in scene.places_of(scene.clauses.frame(i))]
    if not near and mention.measure in HARMED:
        deeds = (*since(scene, anchor), *along(scene, mention, anchor), *of_deed(scene, mention, anchor))
        near = [p for i in deeds for p in scene.places_of(scene.clauses.frame(i))]
    if mention.head >= 0 and scene.sentence.tokens[mention.head].pos == "PROPN" and mention.measure != "population":
        # "70,000 Karen live in camps": a people that is named like a place is none.
        near = [p for p in near if p not in [named.place for named in scene.places_at.get(mention.head, ())]]
    if not near and mention.predicate >= 0 and scene.sentence.tokens[mention.predicate].lemma in HOSTS:
        near = [p.place for j in frame.subjects for p in scene.place_at(j)]
    if mention.measure == "population" and near and near[0].precision == NEAR and near[0].geonames:
        # "20 km north of Goma, a city of a million": the million live in Goma itself.
        near = [msgspec.structs.replace(near[0], precision=1)]
    if mention.measure not in MOVED or mention.flow == "stock":
        return (near[0] if near else None), None

    def named(*prepositions: str) -> list[Place]:
        return [p.place for name in prepositions for j in frame.preps.get(name, ()) for p in scene.place_at(j)]

    lemma = scene.sentence.tokens[anchor].lemma
    objects = [p.place for j in frame.objects for p in scene.place_at(j)]
    arrived = named(*ARRIVAL) + (named(*WITHIN) if lemma in ARRIVE else []) + (objects if lemma in REACH else [])
    if mention.measure == "returned":
        # They are counted where they have come back to.
        back = arrived or [p for p in near if p not in named("from")]
        return next(iter(back), None), next(iter(back), None)
    passed = named(*CROSSING) if lemma not in ARRIVE else []
    left = named("from", "out of") + (objects if lemma not in REACH and lemma != "cross" else [])
    if lemma in LEAVING and arrived:
        near = []  # Where they went is told, and not where from.
    rest = [p for p in near if p not in arrived and p not in passed and (lemma != "cross" or p not in objects)]
    return next(iter(left or rest or dwelt(scene, mention)), None), next(iter(arrived), None)


def beside(scene: Scene, mention: FigureMention) -> list[Place]:
    """The place right behind those who are counted beside others: the second of "five in Goma and two in Bukavu"."""
    tokens, end = scene.sentence.tokens, max(mention.last, mention.head)
    if mention.head < 0 or tokens[mention.head].dep not in ("conj", "npadvmod", "appos") or end + 2 >= len(tokens):
        return []
    preposition = tokens[end + 2 if tokens[end + 1].lower in ("more", "others") else end + 1]
    if preposition.lower not in (*WITHIN, "from", "outside"):
        return []
    return [p.place for t in scene.sentence.children(preposition.i, "pobj") for p in scene.place_at(t.i)]


def dwelt(scene: Scene, mention: FigureMention) -> list[Place]:
    """Where those who left are said to have lived: "the people who had been living in the camp have fled"."""
    clauses = scene.sentence.children(mention.head, "relcl", "acl") if mention.head >= 0 else []
    return [p for c in clauses if c.lemma in DWELL for p in scene.places_of(scene.clauses.frame(c.i))]


def when(scene: Scene, mention: FigureMention, anchor: int) -> Time | None:
    """The time of a count; how many live in a place is told in passing of what goes on there."""
    if mention.measure == "population" and scene.sentence.tokens[anchor].lemma != "population" and not scene.clauses.frame(anchor).subjects:
        return None
    told = [c.i for c in scene.sentence.children(mention.head, "relcl", "acl")] if mention.head >= 0 else []
    by = [c.i for c in scene.sentence.children(anchor, "agent", "prep") if c.lower == "by"]
    agents = [g.i for i in by for g in scene.sentence.children(i, "pobj") if g.pos == "NOUN"]
    deeds = (*told, *within(scene, anchor), *along(scene, mention, anchor), *of_deed(scene, mention, anchor), *agents)
    return (
        behind(scene, mention)
        or scene.time_of(anchor)
        or scene.time_of(mention.first)
        or next((t for i in deeds if (t := scene.time_of(i))), None)
        or headed(scene, mention)
    )


def headed(scene: Scene, mention: FigureMention) -> Time | None:
    """The time in the head of a list: "Toll since Monday: two dead and five wounded"."""
    tokens = scene.sentence.tokens
    colon = next((t.i for t in tokens[: mention.first] if t.text == ":"), -1)
    head = next((t.i for t in tokens[: min(colon, 4)] if t.lemma in HEADS), -1) if colon > 0 else -1
    return scene.time_of(head) if head >= 0 and not any(t.tag in ("VBD", "VBZ", "MD") and t.dep == "ROOT" for t in tokens[:colon]) else None


def counted_words(scene: Scene, mention: FigureMention) -> tuple[int, int]:
    """First and last token of the number and what it counts; of the number alone where another clause names the counted."""
    first, last = min(mention.first, mention.head), max(mention.last, mention.head)
    apart = any(t.text == ";" for t in scene.sentence.tokens[mention.head : mention.first]) if mention.head >= 0 else False
    return (mention.first, mention.last) if apart else (first, last)


def within(scene: Scene, anchor: int) -> list[int]:
    """What a clause with "in which" happens in: "an ambush on Monday in which ten men died"."""
    tokens = scene.sentence.tokens
    clause = next((i for i in (anchor, *scene.sentence.ancestors(anchor)) if tokens[i].dep == "relcl"), -1)
    if clause < 0:
        return []
    inside = [g for p in scene.sentence.children(clause, "prep") if p.lower in WITHIN for g in scene.sentence.children(p.i, "pobj")]
    return [tokens[clause].head] if any(g.lower in RELATIVES for g in inside) else []


def along(scene: Scene, mention: FigureMention, anchor: int) -> list[int]:
    """The deed that a clause beside the harm tells of: "ten were killed when gunmen attacked on Monday"."""
    if mention.measure not in HARMED or mention.predicate < 0:
        return []
    sentence = scene.sentence
    verbs = (anchor, *sentence.ancestors(anchor), *blows(sentence, anchor))
    clauses = [c for i in verbs for c in sentence.children(i, "advcl") if sentence.tokens[i].pos == "VERB"]
    return [c.i for c in clauses if any(m.lower in BY_WHICH for m in sentence.children(c.i, "mark", "advmod"))]


def blows(sentence: Sentence, verb: int) -> list[int]:
    """The verbs joined to one of harm that tell of the same blow, and with it share what stands behind the last of them."""
    return [c.i for c in sentence.children(verb, "conj") if c.pos == "VERB" and is_gapped(sentence, verb, c)]


def since(scene: Scene, anchor: int) -> list[int]:
    """What the harm has come of: "have found 40 bodies since a dam burst near the town"."""
    sentence = scene.sentence
    verb = next((i for i in (anchor, *sentence.ancestors(anchor)) if sentence.tokens[i].pos == "VERB"), anchor)
    clauses = [c for i in (verb, *blows(sentence, verb)) for c in sentence.children(i, "advcl")]
    return [c.i for c in clauses if any(m.lower == "since" for m in sentence.children(c.i, "mark"))]


def of_deed(scene: Scene, mention: FigureMention, anchor: int) -> list[int]:
    """The nouns in which people came to harm: "the dead of Monday's raid include …", "died in the war that began in 1992"."""
    if mention.measure not in HARMED or mention.predicate < 0:
        return []
    heads = {mention.predicate, anchor, *blows(scene.sentence, anchor)}
    return [j for i in sorted(heads) for word in DEED_LINKS for j in scene.clauses.frame(i).preps.get(word, ())]


def behind(scene: Scene, mention: FigureMention) -> Time | None:
    """The time that stands behind a count with no other verb between: "3,823 killed, 15,859 injured since May"."""
    tokens = scene.sentence.tokens
    last = max(mention.last, mention.head)
    counting = {f.predicate for f in scene.figures} | {i for f in scene.figures for i in range(f.first, f.last + 1)}
    following = [t for t in scene.times if t.first > last and (t.relation in SPANS or mention.part_of is not None)]
    for time in following[:1] if mention.predicate < 0 or tokens[mention.predicate].i <= last + 1 else ():
        between = tokens[last + 1 : time.first]
        if all(t.i in counting or (t.pos in BESIDE and t.text not in (";", ":", "–", "—", "(", ")")) for t in between):
            return time.time
    return None


def group(scene: Scene, mention: FigureMention) -> Participant | None:
    """Who is counted: the actor at the counted noun, else the noun's own words."""
    if mention.head < 0:
        return None
    sentence = scene.sentence
    head = mention.head
    if sentence.tokens[head].lower in RELATIVES:
        # "families, 12 of whom died": those of whom the clause is told.
        clause = next((i for i in sentence.ancestors(head) if sentence.tokens[i].dep == "relcl"), head)
        head = sentence.tokens[clause].head if clause != head else head
    found = scene.actor(head)
    if found is None:
        found = sufferer(scene, mention)
    if found is not None:
        return found.participant
    if head != mention.head:
        words = sentence.words(*sentence.noun_phrase(head))
        return Participant(words.text, words.start, words.end, words.text)
    token = scene.sentence.tokens[mention.head]
    if token.pos not in ("NOUN", "PROPN", "ADJ") or token.tag == "CD":
        return None
    first, last = scene.sentence.noun_phrase(mention.head)
    words = scene.sentence.words(max(first, mention.last + 1) if first <= mention.last < mention.head else first, last)
    return Participant(words.text, words.start, words.end, words.text)


def sufferer(scene: Scene, mention: FigureMention) -> ActorMention | None:
    """Whose dead, losses or men a figure counts where its own noun does not say: "Georgian deaths", "the army lost 40"."""
    sentence = scene.sentence
    token = sentence.tokens[mention.head]
    if not (token.tag == "CD" or token.lemma in UNNAMED):
        return None
    near = [c.i for c in sentence.children(mention.head, "amod", "compound", "poss", "nmod")]
    near += [g.i for p in sentence.children(mention.head, "prep") if p.lower in AMONG for g in sentence.children(p.i, "pobj")]
    near += [c.i for j in near for c in sentence.children(j, "amod", "compound")]
    for i in sentence.ancestors(mention.head):
        if sentence.tokens[i].pos == "VERB":
            near += [j.i for j in sentence.children(i, "nsubj")] if sentence.tokens[i].lemma in SUFFERS else []
            break
    return next((m for m in (scene.actor(j) for j in near) if m is not None), None)
