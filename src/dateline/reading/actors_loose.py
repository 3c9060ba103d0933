"""What has no agent noun and no row: persons by their names alone, unknown bodies, pronouns."""

from __future__ import annotations

from collections.abc import Container, Iterator

from dateline.reading.actors_edges import bare_name, left_edge, quantity_of
from dateline.reading.actors_phrases import make
from dateline.reading.actors_scene import HYPHENS, Person, Scene
from dateline.reading.mentions import ActorMention

PARTICLES = frozenset(
    {
        "al",
        "el",
        "bin",
        "ibn",
        "de",
        "la",
        "van",
        "von",
        "del",
        "da",
        "di",
        "dos",
        "abu",
        "ben",
        "ul",
        "ud",
        "der",
        "-",
        "–",
        "‑",
    }
)


def persons(scene: Scene) -> dict[int, Person]:
    """Persons by head token: names of the table, and runs that the parser or a title shows to be a person's."""
    tokens, found = scene.tokens, dict[int, Person]()
    for name in scene.names:
        if name.actors and all(actor.kind == "person" for actor in name.actors):
            head = scene.head_of(name.first, name.last)
            found[head] = Person(name.first, name.last, head, name)
    i = 0
    while i < len(tokens):
        end = _run(scene, i)
        if end < i:
            i += 1
            continue
        titles = scene.lexicon.rules.words("actor.title")
        first = next(
            (
                j + 1
                for j in range(end - 1, i - 1, -1)
                if j in scene.nouns or j in scene.country_at or tokens[j].lower in titles
            ),
            i,
        )
        given = [j for j in range(first, end + 1) if tokens[j].entity == "PERSON"]
        if len(given) > 1 and given == list(range(given[0], end + 1)):
            first = given[0]
        titled = _titled(scene, first)
        people = sum(tokens[j].entity == "PERSON" for j in range(first, end + 1))
        if not titled and people and (_placed(scene, first, end) or _vessel(scene, first)):
            people = 0
        if (
            not titled
            and people
            and first == end
            and tokens[first].dep not in {"nsubj", "nsubjpass", "poss", "dative", "conj"}
        ):
            people = 0
        if not titled and tokens[end].lower in scene.lexicon.rules.words("actor.place.noun"):
            people = 0
        if (titled or people) and first not in scene.nouns and first not in scene.country_at:
            head = scene.head_of(first, end)
            found.setdefault(head, Person(first, end, head, None))
        i = end + 1
    return found


def _run(scene: Scene, i: int) -> int:
    """The last token of the run of names that begins at `i`; before `i` where none does."""
    tokens, end = scene.tokens, i - 1
    j = i
    while j < len(tokens) and j not in scene.name_at:
        token = tokens[j]
        if (token.is_name and token.text[:1].isupper()) or (end >= i and token.lower in PARTICLES):
            if token.is_name and token.lower not in HYPHENS:
                end = j
            if token.entity not in {"PERSON", ""} and end >= i and tokens[i].entity == "PERSON":
                break
        elif (
            token.lower in PARTICLES
            and token.text not in HYPHENS
            and j + 1 < len(tokens)
            and tokens[j + 1].text in HYPHENS
        ):
            pass
        else:
            break
        j += 1
    return end


def surnames(scene: Scene, known: Container[str]) -> None:
    """Adds the lone surnames of persons whom the report has named in full, whatever the parser takes them for."""
    for token in scene.tokens:
        if (
            token.is_name
            and token.i not in scene.name_at
            and not any(p.first <= token.i <= p.last for p in scene.persons.values())
        ):
            before = scene.tokens[token.i - 1] if token.i else None
            lone = before is None or not before.is_name or before.i in scene.nouns
            if (
                lone
                and scene.surname(token.i) in known
                and not (token.dep == "compound" and scene.tokens[token.head].is_name)
            ):
                scene.persons[token.i] = Person(token.i, token.i, token.i, None)


def _placed(scene: Scene, first: int, last: int) -> bool:
    """Whether the name stands where places stand: "in Taiz", "near Goma and Taiz"."""
    tokens = scene.tokens
    token = tokens[scene.head_of(first, last)]
    while token.dep in {"conj", "appos"} and token.head != token.i:
        token = tokens[token.head]
    if token.dep != "pobj":
        return (
            first == last
            and token.dep in {"dobj", "ROOT"}
            and first + 1 < len(tokens)
            and tokens[first + 1].text == ","
            and token.dep == "ROOT"
        )
    before = tokens[token.head]
    return before.lower in scene.lexicon.rules.words("actor.place.preposition") or (
        before.lower == "of"
        and (
            tokens[before.head].lemma in scene.lexicon.rules.words("actor.place.noun")
            or tokens[before.head].lemma in scene.lexicon.rules.words("actor.place.of")
        )
    )


def _vessel(scene: Scene, first: int) -> bool:
    """Whether the name is a ship's: "landing ship X", "MV X"."""
    words = scene.lexicon.rules.words("actor.vessel")
    return scene.tokens[first].lower in words or (first > 0 and scene.tokens[first - 1].lower in words)


def _titled(scene: Scene, first: int) -> bool:
    if first == 0:
        return False
    before = scene.tokens[first - 1]
    if before.lower in scene.lexicon.rules.words("actor.title"):
        return True
    noun = scene.nouns.get(first - 1)
    return (
        noun is not None
        and noun.noun.form == "person"
        and not noun.plural
        and before.dep in {"compound", "nmod", "appos", "amod"}
        and (scene.tokens[first].entity in {"PERSON", ""} or noun.noun.kind in {"role", "analyst"})
    )


def entities(scene: Scene, taken: list[bool]) -> Iterator[ActorMention]:
    """Organisations that only the parser knows by their capital letters."""
    tokens, i = scene.tokens, 0
    while i < len(tokens):
        j = i
        while j < len(tokens) and tokens[j].entity == "ORG" and not taken[j] and tokens[j].text not in {"(", ")", ","}:
            j += 1
        if j > i:
            first, last = i, j - 1
            while (
                first > 0
                and tokens[first - 1].is_name
                and not taken[first - 1]
                and tokens[first - 1].head in range(first, last + 1)
            ):
                first -= 1
            while first < last and (
                tokens[first].pos in {"DET", "PUNCT"} or tokens[first].tag == "POS" or tokens[first].text == "’s"
            ):
                first += 1
            while last > first and tokens[last].tag == "POS":
                last -= 1
            head = scene.head_of(first, last)
            thing = scene.lexicon.rules.words("actor.place.noun")
            if (
                tokens[head].is_name
                and not _placed(scene, first, last)
                and not _vessel(scene, first)
                and tokens[last].lower not in thing
            ):
                modifier = tokens[head].dep in {"compound", "amod", "nmod"} and tokens[head].head > last
                left = first if modifier else left_edge(scene, head, first)
                if any(taken[left:first]):
                    left = first
                yield make(
                    scene,
                    left,
                    last,
                    head,
                    name=bare_name(scene, first, last),
                    rule="actor.entity",
                    kind="unlisted_body",
                    armed=False,
                )
        i = max(j, i + 1)


def peoples(scene: Scene) -> Iterator[ActorMention]:
    """Peoples that are no country's: "the Kurds", "Tutsis"."""
    words = scene.lexicon.rules.words("actor.peoples")
    for token in scene.tokens:
        if token.lower in words and token.text[:1].isupper() and token.dep not in {"compound", "amod", "nmod"}:
            syntactic, quantity = quantity_of(scene, token.i)
            first = left_edge(scene, token.i, token.i)
            yield make(
                scene,
                min(first, quantity),
                token.i,
                syntactic,
                name=bare_name(scene, first, token.i),
                rule="actor.people",
                kind="people",
                sectors=("CVL",),
                plural=True,
                armed=False,
            )


def pronouns(scene: Scene) -> Iterator[ActorMention]:
    """Pronouns that may stand for an actor; "it" of "it was not clear" is none."""
    rules = scene.lexicon.rules
    for token in scene.tokens:
        for kind in ("person", "thing", "many", "speaker", "relative"):
            if token.pos in {"PRON", "DET"} and token.lower in rules.words(f"actor.pronoun.{kind}"):
                if (kind == "thing" and _expletive(scene, token.i)) or (
                    token.lower == "both" and token.dep not in {"nsubj", "dobj", "pobj", "nsubjpass"}
                ):
                    break
                head, first = quantity_of(scene, token.i)
                yield make(
                    scene,
                    first,
                    token.i,
                    head,
                    name=token.lower,
                    rule=f"actor.pronoun.{kind}",
                    kind="pronoun",
                    armed=False,
                    plural=kind == "many" or token.lower in {"we", "us", "our"},
                )
                break
        else:
            if (
                token.dep in {"nsubj", "nsubjpass", "dobj"}
                and token.lower in rules.words("actor.pronoun.quantity")
                and not scene.sentence.children(token.i, "prep")
            ):
                yield make(
                    scene,
                    token.i,
                    token.i,
                    token.i,
                    name=token.lower,
                    rule="actor.pronoun.quantity",
                    kind="pronoun",
                    armed=False,
                    plural=True,
                )


def _expletive(scene: Scene, i: int) -> bool:
    token = scene.tokens[i]
    if token.dep == "expl" or token.lower != "it":
        return token.dep == "expl"
    verb = scene.tokens[token.head]
    if verb.lemma == "take":
        # "it took three weeks", "it took the army a week to come": what took something is nobody only where it was time or trouble.
        spent = scene.sentence.children(verb.i, "xcomp", "ccomp", "advcl")
        spent += [c for c in scene.sentence.children(verb.i, "dobj", "npadvmod") if c.entity in ("DATE", "TIME")]
        return any(c.dep in ("dobj", "npadvmod") or any(a.lower == "to" for a in scene.sentence.children(c.i, "aux")) for c in spent)
    empty = scene.lexicon.rules.words("actor.expletive")
    if (
        verb.lemma in empty
        and verb.pos in {"VERB", "AUX"}
        and (token.dep == "nsubjpass" or verb.lemma in {"appear", "seem", "remain", "take", "emerge"})
    ):
        return True
    return verb.lemma == "be" and any(
        t.lemma in empty or t.tag == "CD" or t.pos == "NUM"
        for t in scene.sentence.children(verb.i, "acomp", "attr", "advmod")
    )
