"""Builds a mention from the noun phrase around a name, a country, an agent noun or a person."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.codebook.actors import Actor, AgentNoun
from dateline.model import Participant
from dateline.reading.actors_edges import bare_name, counted, left_edge, quantity_of, right_edge
from dateline.reading.actors_names import CountryFound, Found, in_office
from dateline.reading.actors_nouns import ARMED_KINDS, NounFound, is_armed
from dateline.reading.actors_scene import Person, Scene, Story, countries_within, within
from dateline.reading.mentions import ActorMention

BODY_KINDS = frozenset({"armed", "security", "official", "mixed", "media", "craft", "role", "political"})
PLURAL_TAGS = frozenset({"NNS", "NNPS"})


def make(
    scene: Scene,
    first: int,
    last: int,
    head: int,
    *,
    name: str,
    rule: str,
    kind: str,
    actor: Actor | None = None,
    actor_id: str | None = None,
    country: str | None = None,
    sectors: Sequence[str] = (),
    armed: bool | None = None,
    metonym: bool = False,
    plural: bool = False,
    count: int | None = None,
) -> ActorMention:
    """A mention of tokens `first` to `last`; what is not given is taken from the row."""
    span = scene.sentence.words(first, last)
    if actor is not None:
        country = country or (actor.country[0] if actor.country else None)
        sectors = sectors or actor.sectors
    participant = Participant(
        span.text, span.start, span.end, name, actor_id or (actor.id if actor else None), country, tuple(sectors), count
    )
    if armed is None:
        armed = is_armed(sectors) or (actor is not None and actor.kind in ARMED_KINDS and actor.kind == kind)
    return ActorMention(first, last, head, participant, rule, kind, armed, metonym, plural)


def described(scene: Scene, story: Story, found: NounFound) -> ActorMention | None:
    """A phrase headed by an agent noun: "Syrian rebels", "Russia's defence ministry", "dozens of IS fighters"."""
    tokens, head, noun = scene.tokens, found.last, found.noun
    first, last = left_edge(scene, head, found.first), right_edge(scene, found)
    syntactic, quantity_first = quantity_of(scene, head)
    across = scene.name_at.get(first)
    if across is not None and across.first < first:
        first = across.first
    names = [f for f in within(scene.names, first, last) if scene.affix(f.first, f.last) is None]
    countries = [c for c in countries_within(scene.countries, first, last) if scene.affix(c.first, c.last) is None]
    if noun.kind == "craft" and not names and not countries and not _owned(scene, first, found):
        return None
    body = in_office(names[0].actors, story.day, story.countries) if names else None
    if names and body is None and names[0].actors:
        body = names[0].actors[0] if len({a.name for a in names[0].actors}) == 1 else None
    iso = countries[0].country.iso3 if countries else None
    row = (
        _state_body(scene, story, found, countries[0], last)
        if countries and not names and noun.kind in BODY_KINDS
        else None
    )
    sectors: Sequence[str] = noun.sectors if noun.kind != "role" else ()
    if not sectors or _weak(noun):
        modified = _sectors(scene, first, found)
        # "clan militiamen", "student gunmen": whoever they are, they are armed.
        sectors = modified if modified and (not noun.sectors or is_armed(modified)) else noun.sectors
    name = bare_name(scene, first, last)
    actor_id = None
    if row is not None:
        name, actor_id, sectors = row.name, row.id, row.sectors
    elif (
        countries and not names and noun.form == "body" and noun.kind in BODY_KINDS and countries[0].last < found.first
    ):
        name = state_name(scene, countries[0], last)
    elif names and noun.kind not in {"civilian", "displaced", "social", "medical"}:
        if body is not None:
            actor_id, iso = body.id, iso or (body.country[0] if body.country else None)
            sectors = body.sectors if _weak(noun) or not sectors or noun.kind == "armed" else sectors
            if _members(scene, found):
                name = body.name
        elif names[0].actors == [] and _members(scene, found):
            name = bare_name(scene, names[0].first, names[0].last)
    kind = row.kind if row is not None else noun.kind
    return make(
        scene,
        min(first, quantity_first),
        last,
        syntactic,
        name=name,
        rule=f"noun.{noun.noun}",
        kind=kind,
        actor_id=actor_id,
        country=iso,
        sectors=sectors,
        plural=found.plural or tokens[head].tag in PLURAL_TAGS,
        count=counted(scene, first, head) if syntactic == head else None,
        armed=is_armed(sectors) if row is None else row.kind in ARMED_KINDS or is_armed(row.sectors),
    )


def named(scene: Scene, story: Story, found: Found) -> ActorMention | None:
    """A name of the table or one that the report introduced, with what stands before it."""
    affix = scene.affix(found.first, found.last)
    if affix is not None and affix not in {"actor.suffix.holding", "actor.suffix.backing"}:
        return None
    head = scene.head_of(found.first, found.last)
    modifier = (
        scene.tokens[head].dep in {"compound", "amod", "nmod", "poss"} and scene.tokens[head].head > found.last
    ) or affix is not None
    first = found.first if modifier else left_edge(scene, head, found.first)
    last, syntactic = found.last, head
    actor = in_office(found.actors, story.day, story.countries)
    one_name = {a.name for a in found.actors}
    if actor is not None or len(one_name) == 1:
        name = actor.name if actor else next(iter(one_name))
    else:
        name = bare_name(scene, found.first, found.last)
    some = actor or (found.actors[0] if found.actors else None)
    kind = some.kind if some else "unlisted_body"
    if not modifier:
        syntactic, quantity_first = quantity_of(scene, head)
        first = min(first, quantity_first)
    countries = {c for a in found.actors for c in a.country[:1]}
    sectors = {s for a in found.actors for s in a.sectors} if actor is None else set()
    return make(
        scene,
        first,
        last,
        syntactic,
        name=name,
        rule=f"actor.{actor.id}" if actor else "actor.name",
        kind=kind,
        actor=actor,
        country=next(iter(countries)) if len(countries) == 1 else None,
        sectors=actor.sectors if actor else tuple(sorted(sectors)),
        armed=some is not None and (some.kind in ARMED_KINDS or is_armed(some.sectors)),
        metonym=" ".join(found.form.pieces) in scene.lexicon.rules.words("actor.place_name"),
        plural=scene.tokens[head].tag in PLURAL_TAGS
        and not scene.tokens[head].text.isupper()
        and kind in {"armed_group", "militia", "armed_forces", "unlisted_body"},
    )


def person(scene: Scene, story: Story, run: Person) -> ActorMention:
    """A person's name with title and role: "Bosnian Serb leader Radovan Karadzic"."""
    first = left_edge(scene, run.head, run.first)
    if run.found is not None:
        actor = in_office(run.found.actors, story.day, story.countries)
        some = actor or run.found.actors[0]
        return make(
            scene,
            first,
            run.last,
            run.head,
            name=some.name,
            rule=f"actor.{some.id}",
            kind="person",
            actor=some,
            actor_id=actor.id if actor else some.id,
            armed=is_armed(some.sectors),
        )
    name = scene.sentence.words(run.first, run.last).text
    known = story.surnames.get(scene.surname(run.last))
    roles = [found for i, found in scene.nouns.items() if first <= i < run.first]
    names = [f for f in within(scene.names, first, run.first - 1) if scene.affix(f.first, f.last) is None]
    countries = [
        c for c in countries_within(scene.countries, first, run.first - 1) if scene.affix(c.first, c.last) is None
    ]
    if known is not None and not roles:
        return make(
            scene,
            first,
            run.last,
            run.head,
            name=known.name,
            rule="actor.surname",
            kind="person",
            actor_id=known.actor,
            country=known.country,
            sectors=known.sectors,
            armed=is_armed(known.sectors),
        )
    body = in_office(names[0].actors, story.day, story.countries) if names else None
    sectors: Sequence[str] = ()
    if roles:
        role = roles[-1]
        sectors = body.sectors if body is not None and not role.noun.sectors else role.noun.sectors
        if not sectors or _weak(role.noun):
            sectors = _sectors(scene, first, role) or sectors
    iso = countries[0].country.iso3 if countries else body.country[0] if body and body.country else None
    return make(
        scene,
        first,
        run.last,
        run.head,
        name=name,
        rule="actor.person",
        kind="person",
        actor_id=body.id if body is not None and roles else None,
        country=iso,
        sectors=sectors,
        armed=is_armed(sectors),
    )


def country(scene: Scene, story: Story, found: CountryFound) -> ActorMention | None:
    """A country, capital or government seat that may stand for a government, or a people."""
    tokens, iso = scene.tokens, found.country.iso3
    affix = scene.affix(found.first, found.last)
    if affix is not None and affix != "actor.suffix.holding":
        return None
    head = scene.head_of(found.first, found.last)
    token = tokens[head]
    if found.how in {"adjective", "people"} and affix is None:
        plural = token.tag in PLURAL_TAGS
        if (
            plural
            or found.how == "people"
            or (token.pos in {"NOUN", "PROPN"} and token.dep not in {"compound", "amod", "nmod", "poss"})
        ):
            first = left_edge(scene, head, found.first)
            syntactic, quantity_first = quantity_of(scene, head)
            return make(
                scene,
                min(first, quantity_first),
                found.last,
                syntactic,
                name=bare_name(scene, first, found.last),
                rule="actor.people",
                kind="people",
                country=iso,
                sectors=("CVL",),
                plural=plural,
                count=counted(scene, first, head),
                armed=False,
            )
    compass = scene.lexicon.rules.words("actor.compass")
    if (found.first and tokens[found.first - 1].lower == "new") or any(
        t.lower in compass for t in tokens[max(0, found.first - 2) : found.first] if t.head == head
    ):
        return None
    modifier = token.dep in {"compound", "amod", "nmod"}
    row = scene.lexicon.states.government(iso, story.day)
    first = found.first if modifier or affix else left_edge(scene, head, found.first)
    return make(
        scene,
        first,
        found.last,
        head,
        name=found.country.name,
        rule="actor.attributive" if modifier else "actor.metonym",
        kind="government",
        actor_id=row.id if row else None,
        country=iso,
        sectors=("GOV",),
        armed=True,
        metonym=True,
    )


def attributive(scene: Scene, story: Story, found: NounFound) -> ActorMention | None:
    """An agent noun before a noun that is no actor: "rebel enclave", "regime shelling", "rebel-held"."""
    noun = found.noun
    affix = scene.affix(found.first, found.last)
    head = scene.tokens[found.last].head
    if any(other.first <= found.first and found.last < other.last for other in scene.nouns.values()):
        return None
    if affix is None and (head in scene.country_at or head in scene.name_at) and head > found.last:
        return None
    where = scene.country_at.get(found.first - 1) if found.first and affix is None else None
    if where is not None and where.how in {"adjective", "name"}:
        row = _state_body(scene, story, found, where)
        if row is not None:
            return make(
                scene,
                where.first,
                found.last,
                found.last,
                name=row.name,
                rule="actor.attributive",
                kind=row.kind,
                actor=row,
                plural=True,
            )
    if noun.noun in scene.lexicon.rules.words("actor.attributive.not"):
        return None
    if noun.kind == "civilian" and scene.tokens[head].lemma in scene.lexicon.rules.words("actor.counted"):
        return make(
            scene,
            found.first,
            found.last,
            found.last,
            name=noun.plural,
            rule="actor.attributive",
            kind=noun.kind,
            sectors=noun.sectors,
            armed=False,
            plural=True,
        )
    if (
        noun.form == "body"
        and noun.kind == "armed"
        and not found.plural
        and noun.noun not in scene.lexicon.rules.words("actor.attributive.body")
    ):
        return None
    if (
        affix not in {None, "actor.suffix.holding"}
        or not (is_armed(noun.sectors) or noun.noun in scene.lexicon.rules.words("actor.attributive.body"))
        or noun.kind in {"craft", "criminal"}
        or noun.form == "craft"
    ):
        return None
    span = scene.sentence.words(found.first, found.last)
    name = noun.plural if noun.form == "person" and not found.plural else span.text
    return make(
        scene,
        found.first,
        found.last,
        found.last,
        name=name,
        rule="actor.attributive",
        kind=noun.kind,
        sectors=noun.sectors,
        armed=True,
        plural=True,
    )


def state_name(scene: Scene, where: CountryFound, last: int) -> str:
    """One name for "Kenya's foreign ministry" and "the Kenyan foreign ministry", for which the table has no row."""
    tokens = scene.tokens
    rest = " ".join(
        t.text for t in tokens[where.last + 1 : last + 1] if t.tag != "POS" and t.text not in {"-", "–"}
    )
    adjectives = where.country.adjectives
    return f"{adjectives[0] if adjectives else where.country.name} {rest}"


def _owned(scene: Scene, first: int, found: NounFound) -> bool:
    return any(first <= i < found.first and is_armed(noun.noun.sectors) for i, noun in scene.nouns.items())


def _weak(noun: AgentNoun) -> bool:
    """Whether the noun alone does not say whose side it is on."""
    return not noun.sectors or noun.sectors == ("UAF",)


def _members(scene: Scene, found: NounFound) -> bool:
    """Whether the words mean the body itself or its fighters, rather than one who speaks or works for it."""
    noun = found.noun
    if noun.kind not in {"armed", "security", "mixed", "role", "party"} or noun.form == "craft":
        return noun.form == "craft"
    singular = noun.noun.split()[-1]
    plain = singular not in scene.lexicon.rules.words("actor.person.role")
    many = found.plural or scene.tokens[found.last].tag in PLURAL_TAGS
    return plain if noun.form == "body" else many and (plain or singular == "member")


def _sectors(scene: Scene, first: int, found: NounFound) -> tuple[str, ...]:
    """Sectors of the modifiers before a noun that has none of its own: "rebel spokesman", "army defectors"."""
    for i in range(found.first - 1, first - 1, -1):
        modifier = scene.nouns.get(i)
        if modifier is None or (scene.tokens[i].pos == "ADJ" and not is_armed(modifier.noun.sectors)):
            continue
        if scene.affix(modifier.first, modifier.last) is None and modifier.noun.sectors:
            return modifier.noun.sectors
    return ()


def _state_body(
    scene: Scene, story: Story, found: NounFound, where: CountryFound, last: int | None = None
) -> Actor | None:
    """The row of the country's own body that the words name, if they name one: "ministry" with what goes on to `last`
    ("of defence").
    """
    start = where.last + 1 if where.last < found.first else found.first
    if last is not None and found.last < last and where.last < found.first:
        whole = scene.lexicon.states.row(where.country.iso3, scene.pieces(start, last), story.day)
        if whole is not None:
            return whole
    pieces = scene.pieces(start, found.last)
    plain = scene.lexicon.rules.words("actor.state.adjective")
    keep = len(scene.pieces(found.first, found.last))
    if any(piece not in plain for piece in pieces[: max(0, len(pieces) - keep)]):
        full = scene.lexicon.states.exact(where.country.iso3, pieces, story.day)
        return full
    return scene.lexicon.states.row(where.country.iso3, pieces, story.day)
