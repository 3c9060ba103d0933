"""Place and time of a predicate: its own, those of the clause above it, and none where none is said."""

from __future__ import annotations

import datetime

import pytest

FRIDAY = datetime.date(2018, 4, 20)


def at(scene, word):  # type: ignore[no-untyped-def]
    return next(t.i for t in scene.sentence.tokens if t.lower == word)


@pytest.mark.parametrize(
    ("sentence", "predicate", "day"),
    [
        ("Rebels shelled the port on Monday.", "shelled", "2018-04-16"),
        # the clause above lends its day
        ("Rebels shelled the port on Monday, killing six sailors.", "killing", "2018-04-16"),
        ("Rebels said on Tuesday that they had shelled the port on Monday.", "shelled", "2018-04-16"),
        # the day of saying dates nothing
        ("Rebels said on Tuesday that they had shelled the port.", "shelled", None),
        ("The army announced on Tuesday that the town had fallen.", "fallen", None),
        # what is told in passing keeps its own time, or has none
        ("The rebels, who seized the town in 2012, shelled the port on Monday.", "seized", "2012-01-01"),
        ("The rebels, who seized the town in 2012, shelled the port on Monday.", "shelled", "2018-04-16"),
        ("The rebels, who once ruled the coast, shelled the port on Monday.", "ruled", None),
        # what lies before or after another act has not its time
        ("Before the attack, thousands had fled since October 2017.", "attack", None),
        ("The army encircled the town in May 2012 and let in a convoy.", "let", None),
        # joined acts of one day share it
        ("Rebels stormed the port on Monday and killed six sailors.", "killed", "2018-04-16"),
        ("Six sailors were killed and nine wounded on Monday.", "killed", "2018-04-16"),
        # how often or how long is no day
        ("The truce has been violated daily.", "violated", None),
        # what the act that did the harm, or in which it was done, is dated with
        ("A raid in 2014 killed six sailors.", "killed", "2014-01-01"),
        ("Six sailors died in a raid in 2014.", "died", "2014-01-01"),
        ("Envoys met at a summit in the port in May 2012.", "met", "2012-05-01"),
        ("Six sailors have died since a deal in 2014.", "died", "2014-01-01"),
        # a month behind a comma is the verb's, whatever the parse hangs it on
        ("The army broke off talks with a larger group, the Port Front (PF), in May 2012.", "broke", "2012-05-01"),
        ("Rebels hoisted a flag on Monday, completing the capture after ten days of battle.", "capture", "2018-04-16"),
        # behind what is told, and before who tells it
        ("Rebels shelled a school in Kuriga, in the north, on Monday, residents told reporters.", "shelled", "2018-04-16"),
        # a bracket that tells how it is known
        ("On 16 April 2018 (as reported), rebels shelled the port.", "shelled", "2018-04-16"),
        # a state told with a verb of saying
        ("The town was reported calm on Monday.", "calm", "2018-04-16"),
        # one act in two words
        ("Rebels have carried out 60 strikes since May 2012.", "strikes", "2012-05-01"),
        # a day set for what is planned
        ("A summit due in Aden on Monday was called off.", "summit", "2018-04-23"),
        # an act that opens a stretch
        ("Thousands have fled since the revolt began in May 2012.", "fled", "2012-05-01"),
    ],
)
def test_the_day_of_a_predicate(scene_of, sentence, predicate, day):  # type: ignore[no-untyped-def]
    scene = scene_of(sentence, FRIDAY)
    time = scene.time_of(at(scene, predicate))
    assert (time.earliest if time else None) == day


@pytest.mark.parametrize(
    ("sentence", "predicate", "places"),
    [
        ("Rebels killed six sailors in Aden.", "killed", ["Aden"]),
        ("Rebels shelled Aden.", "shelled", ["Aden"]),
        ("In Aden, rebels shelled a market, killing six people.", "killing", ["Aden"]),
        ("Clashes went on in Aden and Taiz.", "went", ["Aden", "Taiz"]),
        ("Fighting went on.", "went", []),
        # where somebody is from or goes to is not where it happened
        ("The main faction in Aden denied it; Russia accused the rebels.", "accused", []),
        ("The rebels withdrew across the river to Aden.", "withdrew", []),
        ("The rebels withdrew from Aden to Taiz.", "withdrew", ["Aden"]),
    ],
)
def test_the_places_of_a_predicate(scene_of, sentence, predicate, places):  # type: ignore[no-untyped-def]
    scene = scene_of(sentence)
    found = scene.places_of(scene.clauses.frame(at(scene, predicate)), ("object",))
    assert [place.name for place in found] == places


@pytest.mark.parametrize(
    ("sentence", "predicate", "role", "found"),
    [
        ("Rebels took control of the port.", "took", "object.of", ["port"]),
        ("Rebels took control of the port.", "took", "object", ["control"]),
        ("The army lifted the siege of the town on Monday.", "lifted", "object.of", ["town"]),
        ("The port is under the control of rebels.", "is", "under.of", ["rebels"]),
        ("Rebels fired on the patrol.", "fired", "on", ["patrol"]),
        ("Rebels fired on the patrol.", "fired", "at", []),
        ("The army struck a deal with the rebels.", "struck", "with", ["rebels"]),
    ],
)
def test_roles_of_several_steps(scene_of, sentence, predicate, role, found):  # type: ignore[no-untyped-def]
    scene = scene_of(sentence)
    heads = scene.argument(scene.clauses.frame(at(scene, predicate)), role)
    assert [scene.sentence.tokens[i].lower for i in heads] == found


def test_participants_are_named_once(scene_of):  # type: ignore[no-untyped-def]
    scene = scene_of("Hezbollah fighters and soldiers shelled the port.")
    frame = scene.clauses.frame(at(scene, "shelled"))
    found = scene.participants([*frame.subjects, *frame.subjects])
    assert len(found) == len(set(found)) == 2


def test_an_actor_that_only_qualifies_a_noun_is_a_modifier(scene_of):  # type: ignore[no-untyped-def]
    scene = scene_of("Rebel attacks on the port went on.")
    frame = scene.clauses.frame(at(scene, "attacks"))
    assert [p.text.lower() for p in scene.modifiers(frame)] == ["rebel"]
    assert scene.participants([frame.i]) == ()
