"""Patterns against predicates: what they test, and which of several is taken."""

from __future__ import annotations

import msgspec
import pytest

from dateline.codebook.patterns import Category, Pattern
from dateline.reading.matching import Matcher, weight

CLASSES = {"gun": frozenset({"rifle", "pistol"}), "site": frozenset({"bridge"})}


def matches(scene_of, sentence: str, **pattern: object) -> list[str]:  # type: ignore[no-untyped-def]
    """The words that a category of one pattern takes for its predicate."""
    one = msgspec.convert(pattern, Pattern)
    category = Category(id="event.test", label="test", type="ASSAULT", patterns=(one,))
    scene = scene_of(sentence)
    matcher = Matcher([(category, category.patterns)], CLASSES)
    return [t.lower for t in scene.sentence.tokens if matcher.match(scene, t.i)]


@pytest.mark.parametrize(
    ("sentence", "pattern", "found"),
    [
        ("Gunmen stormed the hall.", {"verb": ["storm"]}, ["stormed"]),
        ("A storm hit the hall.", {"verb": ["storm"]}, []),
        ("Rebels blew up the bridge.", {"verb": ["blow up"]}, ["blew"]),
        ("A wind blew over the bridge.", {"verb": ["blow up"]}, []),
        ("The bridge was taken.", {"verb": ["take"], "voice": "passive"}, ["taken"]),
        ("Rebels took the bridge.", {"verb": ["take"], "voice": "passive"}, []),
        ("Rebels took the bridge.", {"verb": ["take"], "object": ["@site"]}, ["took"]),
        ("Rebels took a nap.", {"verb": ["take"], "object": ["@site"]}, []),
        ("Rebels took a nap.", {"verb": ["take"], "not-object": ["nap"]}, []),
        ("Rebels fired rifles.", {"verb": ["fire"], "object": ["@gun"]}, ["fired"]),
        ("Rebels fired the cook.", {"verb": ["fire"], "object": ["@gun"]}, []),
        ("Rebels fired.", {"verb": ["fire"], "object": ["@none"]}, ["fired"]),
        ("Rebels fired at the bridge.", {"verb": ["fire"], "with": {"at": ["@site"]}}, ["fired"]),
        ("Rebels fired at noon.", {"verb": ["fire"], "with": {"at": ["@site"]}}, []),
        ("Rebels fired at the bridge.", {"verb": ["fire"], "not-with": ["at"]}, []),
        ("Rebels left.", {"verb": ["leave"], "subject": ["@armed"]}, ["left"]),
        ("Nurses left.", {"verb": ["leave"], "subject": ["@armed"]}, []),
        ("Nurses left.", {"verb": ["leave"], "subject": ["@civilian"]}, ["left"]),
        ("Rain fell.", {"verb": ["fall"], "subject": ["@actor"]}, []),
        ("Shells fell on Aleppo.", {"verb": ["fall"], "with": {"on": ["@place"]}}, ["fell"]),
        ("The rebels agreed to leave.", {"verb": ["agree"], "complement": ["leave"]}, ["agreed"]),
        ("The rebels agreed to stay.", {"verb": ["agree"], "complement": ["leave"]}, []),
        ("Troops will leave.", {"verb": ["leave"], "mood": "future"}, ["leave"]),
        ("Troops left.", {"verb": ["leave"], "mood": "future"}, []),
        ("The air strike killed six.", {"noun": ["air strike"]}, ["strike"]),
        ("The strike killed six.", {"noun": ["air strike"]}, []),
        ("The besieged town starved.", {"participle": ["besieged", "besiege"]}, ["besieged"]),
    ],
)
def test_patterns(scene_of, sentence, pattern, found):  # type: ignore[no-untyped-def]
    assert matches(scene_of, sentence, **pattern) == found


def test_the_doer_in_a_compound_participle_is_the_subject(scene_of):  # type: ignore[no-untyped-def]
    assert matches(scene_of, "Families fled the rebel-held district.", participle=["hold", "held"], subject=["@armed"]) == ["held"]


def test_the_pattern_that_asks_for_most_is_taken(scene_of):  # type: ignore[no-untyped-def]
    loose, tight = (msgspec.convert(p, Pattern) for p in ({"verb": ["fire"]}, {"verb": ["fire"], "object": ["@gun"]}))
    category = Category(id="event.test", label="test", type="ASSAULT", patterns=(loose, tight))
    scene = scene_of("Rebels fired rifles.")
    (match,) = Matcher([(category, category.patterns)], CLASSES).match(scene, 1)
    assert match.pattern == tight
    assert weight(tight) > weight(loose)


def test_what_no_pattern_asks_for_is_no_predicate(scene_of):  # type: ignore[no-untyped-def]
    one = Pattern(verb=("shell",))
    matcher = Matcher([(Category(id="event.test", label="test", type="ASSAULT", patterns=(one,)), (one,))], {})
    tokens = scene_of("Troops shelled the town.").sentence.tokens
    assert [token.text for token in tokens if matcher.knows(token)] == ["shelled"]
