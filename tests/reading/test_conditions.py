"""What holds over a time: control, sieges, truces, and who holds them."""

from __future__ import annotations

import pytest


def conditions(claims):  # type: ignore[no-untyped-def]
    return [
        (
            c.condition.type,
            c.condition.change,
            [p.name.lower() for p in c.condition.holder],
            c.condition.place.name if c.condition.place else None,
        )
        for c in claims
        if c.condition
    ]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Rebels seized Kidal on Monday.", ("control", "gains", ["rebels"], "Kidal")),
        ("Kidal was captured by the rebels.", ("control", "gains", ["rebels"], "Kidal")),
        ("The army holds Kidal, a rebel commander said.", ("control", "holds", ["army"], "Kidal")),
        ("Rebels were driven out of Kidal by the army.", ("control", "loses", ["rebels"], "Kidal")),
        ("Shells fell on the rebel-held town of Kidal.", ("control", "holds", ["rebel"], "Kidal")),
        ("Kidal is under siege by rebels, soldiers said.", ("siege", "continues", ["rebels"], "Kidal")),
        ("Rebel soldiers marched into Kidal at dawn.", ("control", "gains", ["soldiers"], "Kidal")),
        ("The rebels melted away from Gao before dawn.", ("control", "loses", ["rebels"], "Gao")),
        ("The rebels are keeping the hilltop after the battle.", ("control", "holds", ["rebels"], "the hilltop")),
        ("Rebels shelled Goma, but the army denied that the town of Kidal had been lost.", ("control", "loses", [], "Kidal")),
        ("The army denied that any ground had been gained near the shelled town of Kidal.", ("control", "gains", [], "Kidal")),
        ("Kidal has been surrounded since May and shelled by rebels every day.", ("siege", "begins", ["rebels"], "Kidal")),
        ("Rebel gunmen are inside the barracks.", ("presence", "holds", ["gunmen"], "barracks")),
        ("Rebels blocked the road to Gao on Monday.", ("blockade", "begins", ["rebels"], "road")),
        ("Soldiers withdrew from Manbij, leaving it to the rebels.", ("control", "gains", ["rebels"], "Manbij")),
        ("The army broke through rebel lines, ending a siege of Kidal.", ("siege", "ends", [], "Kidal")),
        ("The army ended the rebels' siege of Kidal.", ("siege", "ends", ["rebels"], "Kidal")),
        ("The surrender of Kidal to the rebels ended the siege.", ("control", "gains", ["rebels"], "Kidal")),
        ("Control of Kidal was transferred to the rebels.", ("control", "gains", ["rebels"], "Kidal")),
        ("The soldiers gave up the village to the rebels after a battle.", ("control", "gains", ["rebels"], "the village")),
        ("Soldiers cleared the town of Kidal of rebels.", ("control", "loses", ["rebels"], "Kidal")),
        ("The army denied that the shelled camp had been cleared.", ("control", "gains", [], "shelled camp")),
        ("Rebels were able to capture Kidal on Monday.", ("control", "gains", ["rebels"], "Kidal")),
        ("A ceasefire took effect at dawn.", ("ceasefire", "begins", [], None)),
        ("The ceasefire collapsed at dawn.", ("ceasefire", "ends", [], None)),
    ],
)
def test_what_holds(claims_of, sentence, wanted):  # type: ignore[no-untyped-def]
    found = conditions(claims_of(sentence))
    assert wanted[:2] in [one[:2] for one in found], found
    (one,) = [one for one in found if one[:2] == wanted[:2]]
    assert one[3] == wanted[3]
    assert [name.split()[-1].rstrip("s") for name in one[2]] == [name.rstrip("s") for name in wanted[2]]


def test_whoever_attacks_the_besieged_besieges_them(claims_of):  # type: ignore[no-untyped-def]
    found = conditions(claims_of("Rebels tightened the siege of Kidal, shelling the town from the hills."))
    assert [holder for type, _, holder, _ in found if type == "siege"] == [["rebels"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Fans took control of the ball and the team captured the title.",
        "The bank holds shares in the mine.",
        "The price of bread fell in Kidal.",
        "The court lifted the ban.",
        "Pensioners marched into the town hall with a list of their wishes.",
        "Farmers blocked the road to the capital in a row over milk.",
        "The champions are keeping the cup at their base.",
    ],
)
def test_nothing_holds_in_other_news(claims_of, sentence):  # type: ignore[no-untyped-def]
    assert conditions(claims_of(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Rebels seized two neighbourhoods in the south of Kidal.", "two neighbourhoods in the south of Kidal"),
        ("The army lost several districts of Kidal to the rebels.", "several districts of Kidal"),
        # a share of a place is told of the place
        ("Rebels took control of large parts of Kidal.", "Kidal"),
        ("Rebels seized the towns of Kidal and Gao.", "Kidal"),
    ],
)
def test_parts_of_a_place_are_not_the_place(claims_of, sentence, place):  # type: ignore[no-untyped-def]
    found = [c.condition.place for c in claims_of(sentence) if c.condition]
    assert found
    assert all(one.text.startswith(place.split(" in ")[0]) for one in found[:1])
    assert (found[0].geonames is None) == (place != "Kidal")


def test_who_occupies_already_has_it(claims_of):  # type: ignore[no-untyped-def]
    found = conditions(claims_of("The army attacked the rebels occupying Kidal on Monday."))
    assert [one[:2] for one in found] == [("control", "holds")]
    found = conditions(claims_of("The rebels occupied Kidal on Monday."))
    assert [one[:2] for one in found] == [("control", "gains")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Flames captured a second village near Kidal during the siege.",
        "Soldiers sealed off an area around the crater near Kidal.",
        "Soldiers sealed off the street where the rebels had been shot.",
    ],
)
def test_fires_take_nothing_and_a_cordon_besieges_nobody(claims_of, sentence):  # type: ignore[no-untyped-def]
    assert not [c for c in conditions(claims_of(sentence)) if c[:2] in (("control", "gains"), ("siege", "begins"))]


@pytest.mark.parametrize(
    "sentence",
    ["Soldiers put Kidal under a state of siege in May.", "Kidal has been under a “state of siege” since the rebels left."],
)
def test_a_state_of_siege_is_law_and_no_siege(claims_of, sentence):  # type: ignore[no-untyped-def]
    assert not [c for c in conditions(claims_of(sentence)) if c[0] == "siege"]


def test_who_is_only_asked_for_holds_nothing(claims_of):  # type: ignore[no-untyped-def]
    claims = claims_of("Rebels attacked the base near Dhusamareb on Tuesday. It was not clear who held the base.")
    assert not conditions(claims)
    assert [c.gap.question for c in claims if c.gap] == ["who"]


@pytest.mark.parametrize(
    "text",
    [
        "Sappers cleared the shelled town of mines.",
        "Bulldozers cleared the bombed road of rubble.",
        "A court cleared the general of charges over the attack.",
        "After the battle it was not clear who held the base.",
        "After the battle it was unclear which side controlled the base.",
        "The monitors could not say whose forces controlled the shelled port.",
        "The base was abandoned after the shelling, according to the army.",
    ],
)
def test_nobody_is_said_to_have_it(claims_of, text):  # type: ignore[no-untyped-def]
    assert [one for one in conditions(claims_of(text)) if one[0] == "control" and one[1] != "loses"] == []


def test_a_relative_clause_asks_nothing(claims_of):  # type: ignore[no-untyped-def]
    found = conditions(claims_of("Rebels attacked Mali, whose army fights on and still occupies Kidal."))
    assert [one[:2] for one in found] == [("control", "holds")]
