"""Who does what to whom: logical arguments, whatever the shape of the clause."""

from __future__ import annotations

import pytest


def words(scene, heads):  # type: ignore[no-untyped-def]
    return [scene.sentence.tokens[i].lower for i in heads]


def frame_of(scene, predicate):  # type: ignore[no-untyped-def]
    token = next(t for t in scene.sentence.tokens if t.lower == predicate)
    return scene.clauses.frame(token.i)


@pytest.mark.parametrize(
    ("sentence", "predicate", "subjects", "objects"),
    [
        # actives and passives
        ("The rebels captured the bridge.", "captured", ["rebels"], ["bridge"]),
        ("The bridge was captured by the rebels.", "captured", ["rebels"], ["bridge"]),
        ("The bridge was captured on Tuesday.", "captured", [], ["bridge"]),
        ("Six medics have been killed by a mortar.", "killed", ["mortar"], ["medics"]),
        # relatives
        ("The men who shot the judge fled.", "shot", ["men"], ["judge"]),
        ("The judge whom the men shot died.", "shot", ["men"], ["judge"]),
        ("The bridge that the rebels blew up had just been repaired.", "blew", ["rebels"], ["bridge"]),
        ("The brigade that stormed the camp was disbanded.", "stormed", ["brigade"], ["camp"]),
        # participles
        ("Militants holding the dam rejected the offer.", "holding", ["militants"], ["dam"]),
        ("The dam held by the militants broke.", "held", ["militants"], ["dam"]),
        ("Soldiers took the hill, killing six rebels.", "killing", ["soldiers"], ["rebels"]),
        ("A mine hit the truck, wounding two nurses.", "wounding", ["mine"], ["nurses"]),
        # co-ordination
        ("Police beat and arrested the students.", "arrested", ["police"], ["students"]),
        ("Police beat and arrested the students.", "beat", ["police"], ["students"]),
        ("The army and the militia shelled the port.", "shelled", ["army", "militia"], ["port"]),
        ("Gunmen abducted a priest and two nuns.", "abducted", ["gunmen"], ["priest", "nuns"]),
        ("The convoy was stopped and looted by gunmen.", "looted", ["gunmen"], ["convoy"]),
        # control
        ("The rebels agreed to release the pilots.", "release", ["rebels"], ["pilots"]),
        ("The general ordered the troops to leave.", "leave", ["troops"], []),
        ("The group threatened to kill the hostages.", "kill", ["group"], ["hostages"]),
        ("The militants were given the option to leave.", "leave", ["militants"], []),
        ("Police were accused of torturing the students.", "torturing", ["police"], ["students"]),
        ("The blockade prevented ships from reaching the port.", "reaching", ["ships"], ["port"]),
        # quantities: both the number and what it is of
        ("Rebels seized dozens of villages.", "seized", ["rebels"], ["dozens", "villages"]),
        ("Hundreds of fighters surrendered.", "surrendered", ["hundreds", "fighters"], []),
        ("Most of the town was destroyed.", "destroyed", [], ["most", "town"]),
    ],
)
def test_logical_arguments(scene_of, sentence, predicate, subjects, objects):  # type: ignore[no-untyped-def]
    scene = scene_of(sentence)
    frame = frame_of(scene, predicate)
    assert (words(scene, frame.subjects), words(scene, frame.objects)) == (subjects, objects)


def test_a_dative_is_indirect(scene_of):  # type: ignore[no-untyped-def]
    scene = scene_of("France gave missiles to the rebels.")
    frame = frame_of(scene, "gave")
    assert (words(scene, frame.objects), words(scene, frame.indirect)) == (["missiles"], ["rebels"])


def test_prepositions_may_be_of_several_words(scene_of):  # type: ignore[no-untyped-def]
    scene = scene_of("The army drove the rebels out of the harbour.")
    assert words(scene, frame_of(scene, "drove").preps["out of"]) == ["harbour"]


@pytest.mark.parametrize(
    ("sentence", "noun", "subjects", "preps"),
    [
        ("Rebels launched an attack on the barracks.", "attack", ["rebels"], {"on": ["barracks"]}),
        ("An attack on the barracks by rebels failed.", "attack", ["rebels"], {"on": ["barracks"]}),
        ("A series of raids on farms by soldiers followed.", "raids", ["soldiers"], {"on": ["farms"]}),
    ],
)
def test_event_nouns_have_arguments(scene_of, sentence, noun, subjects, preps):  # type: ignore[no-untyped-def]
    scene = scene_of(sentence)
    frame = frame_of(scene, noun)
    assert frame.nominal
    assert words(scene, frame.subjects) == subjects
    assert {name: words(scene, frame.preps[name]) for name in preps} == preps


def test_what_stands_before_an_event_noun_may_be_its_doer(scene_of):  # type: ignore[no-untyped-def]
    scene = scene_of("Rebel attacks on the port went on.")
    assert words(scene, frame_of(scene, "attacks").modifiers) == ["rebel"]


def test_who_gives_out_a_text_demands_what_it_demands(claims_of):  # type: ignore[no-untyped-def]
    found = claims_of("The rebels issued a statement demanding a truce.")
    (asked,) = [c.event for c in found if c.event and c.event.type == "REQUEST"]
    assert [p.name for p in asked.actor] == ["rebels"]


@pytest.mark.parametrize(
    "text",
    [
        "The army and the rebels each accused the other of shelling the town.",
        "The army and the rebels accused each other of shelling the town.",
    ],
)
def test_what_each_accuses_the_other_of_both_are_said_to_have_done(scene_of, text):  # type: ignore[no-untyped-def]
    scene = scene_of(text)
    assert words(scene, frame_of(scene, "shelling").subjects) == ["army", "rebels"]


def test_who_says_something_on_a_visit_is_the_visitor(scene_of):  # type: ignore[no-untyped-def]
    scene = scene_of("The president said during a visit to Goma that the war was over.")
    assert words(scene, frame_of(scene, "visit").subjects) == ["president"]


def test_the_main_clause_goes_on_behind_a_relative_one(scene_of):  # type: ignore[no-untyped-def]
    scene = scene_of("China, which has moved troops to its side of the border, called on both to talk and said it would host them.")
    assert words(scene, frame_of(scene, "called").subjects) == ["china"]


def test_shot_at_is_a_passive(scene_of):  # type: ignore[no-untyped-def]
    scene = scene_of("The workers were marched up a hill and shot at as they walked.")
    assert frame_of(scene, "shot").passive


def test_a_verb_with_a_clause_of_its_own_shares_no_object(scene_of):  # type: ignore[no-untyped-def]
    scene = scene_of("The party demanded that the president resign and accused him of treason.")
    assert words(scene, frame_of(scene, "demanded").objects) == []
