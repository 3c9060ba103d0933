"""What several reports tell of becomes one happening, and what they do not, does not."""

from __future__ import annotations

from tests.consolidation.making import (
    ALEPPO,
    GOMA,
    KIVU,
    SAKE,
    agreement,
    control,
    day,
    event,
    figure,
    filing,
    judged,
    people,
    said_by,
)  # fmt: skip

from dateline.consolidation.consolidate import consolidate
from dateline.model import Claim, Participant, Place
from dateline.model.record import Filing, Happening

TEXT = " ".join(f"word{i} of the story" for i in range(30))


def view(*filed: Filing) -> tuple[Happening, ...]:
    return consolidate(filed).happenings


def of_reports(happenings: tuple[Happening, ...]) -> list[tuple[str, ...]]:
    return sorted(h.reports for h in happenings)


def test_a_wire_story_its_copy_and_another_outlet_are_one_happening_of_two_origins() -> None:
    told = [event("c1", on=day("2025-01-27")), figure("c2", "killed", 12, 12)]
    made = view(
        filing("wire", told, outlet="AFP", agency="AFP", text=TEXT),
        filing("copy", told, "2025-01-29", outlet="The Gazette", text=TEXT),
        filing("own", [event("c1", on=day("2025-01-27"))], outlet="Lake Radio"),
    )
    (one,) = made
    assert sorted(one.outlets) == ["AFP", "Lake Radio", "The Gazette"]
    assert one.agencies == ("AFP",)
    assert sorted(origin.name for origin in one.origins) == ["AFP", "Lake Radio"]


def test_an_official_quoted_in_two_papers_is_one_origin() -> None:
    governor = said_by("governor of the province", "official")
    (one,) = view(
        filing("a", [event("c1", on=day("2025-01-27"), by=governor)]), filing("b", [event("c1", on=day("2025-01-27"), by=governor)])
    )
    assert len(one.origins) == 1
    assert len(one.outlets) == 2


def test_a_second_attack_next_week_in_the_same_town_is_another() -> None:
    made = view(
        filing("a", [event("c1", on=day("2025-01-20"))], "2025-01-21"), filing("b", [event("c1", on=day("2025-01-27"))], "2025-01-28")
    )
    assert len(made) == 2


def test_a_second_attempt_at_a_deal_next_day_is_another() -> None:
    first = agreement("c1", "evacuation", "suspended", on=day("2025-01-27"), status="failed")
    second = agreement("c1", "evacuation", "collapsed", on=day("2025-01-28"), status="failed")
    assert len(view(filing("a", [first]), filing("b", [second]))) == 2


def test_undated_reports_of_the_same_day_and_town_are_one_and_of_other_towns_are_not() -> None:
    assert of_reports(view(filing("a", [event("c1")]), filing("b", [event("c1")]))) == [("a", "b")]
    assert len(view(filing("a", [event("c1")]), filing("b", [event("c1", place=ALEPPO)]))) == 2


def test_where_nothing_tells_when_a_place_an_act_and_one_side_are_too_little() -> None:
    m23, army = people("M23:m23"), people("army:cod-armed-forces")
    one = filing("a", [event("c1", actor=m23, recipient=army)], None)
    assert len(view(one, filing("b", [event("c1", s=3, actor=m23, trigger="raided")], None))) == 2
    assert len(view(one, filing("b", [event("c1", s=3, actor=m23, recipient=army, trigger="raided")], None))) == 1


def test_a_town_and_its_province_can_be_one_place_but_a_country_tells_little() -> None:
    on = day("2025-01-27")
    army = people("M23:m23")
    assert len(view(filing("a", [event("c1", on=on, actor=army)]), filing("b", [event("c1", on=on, actor=army, place=KIVU)]))) == 1


def test_background_joins_the_old_happening() -> None:
    then = day("2012-11-20")
    old = filing("old", [event("c1", on=then, actor=people("M23:m23"))], "2012-11-21")
    new = filing("new", [event("c1", on=day("2025-01-27")), event("c2", s=4, on=then, actor=people("M23:m23"))], "2025-01-28")
    assert of_reports(view(old, new)) == [("new",), ("old", "new")]


def test_what_is_threatened_planned_or_demanded_makes_no_happening() -> None:
    for status in ("threatened", "demanded", "planned", "hypothetical", "proposed"):
        assert view(filing("a", [event("c1", status=status)])) == ()


def test_a_number_belongs_to_the_act_of_its_report() -> None:
    (one,) = view(filing("a", [event("c1", s=0), figure("c2", "killed", 61, 61, s=2), figure("c3", "injured", 5, 5, s=2)]))
    assert one.type == "ASSAULT"
    assert [(t.measure, t.low) for t in one.tolls] == [("injured", 5), ("killed", 61)]


def test_a_number_without_an_act_is_told_under_its_measure() -> None:
    (one,) = view(filing("a", [figure("c1", "displaced", 5000, None, place=SAKE)]))
    assert one.type == "displaced"


def test_a_deal_is_called_by_its_class_and_taking_a_place_by_what_was_done() -> None:
    (deal,) = view(filing("a", [agreement("c1", "ceasefire", "agreed")]))
    assert (deal.type, deal.status) == ("ceasefire", "agreed")
    (taken,) = view(filing("b", [event("c1"), control("c2", "M23:m23")]))
    assert taken.type == "ASSAULT"


def test_who_only_condemns_is_no_origin() -> None:
    said: list[Claim] = [event("c1", by=said_by("residents", "resident"))]
    said.append(event("c2", "ACCUSE", s=3, place=None, actor=people("United Nations:united-nations"), modes=("disapprove",)))
    condemned = said_by("United Nations", "international_organisation", "united-nations")
    cue = said[1].event.trigger if said[1].event else None
    said.append(event("c3", s=3, place=None, by=(type(condemned[0])(condemned[0].source, cue, "accuses"),)))
    made = view(filing("a", said))
    assert ["residents"] in [[o.name for o in h.origins] for h in made]


def test_people_part_and_join_and_take_it_back() -> None:
    filed = [filing("a", [event("c1")]), filing("b", [event("c1")]), filing("c", [event("c1", place=ALEPPO)])]

    def after(*judgements: object) -> list[tuple[str, ...]]:
        return of_reports(consolidate(filed, judgements).happenings)  # type: ignore[arg-type]

    assert after() == [("a", "b"), ("c",)]
    assert after(judged("a#c1", "b#c1", "different")) == [("a",), ("b",), ("c",)]
    assert after(judged("a#c1", "b#c1", "different", withdrawn=True)) == [("a", "b"), ("c",)]
    assert ("a", "c") in [tuple(r for r in of if r != "b") for of in after(judged("a#c1", "c#c1", "same"))]
    assert after(judged("a#c1", "b#c1", "different"), judged("b#c1", "a#c1", "same", id="j2", hour=2)) == [("a", "b"), ("c",)]


def test_people_part_claims_of_one_report() -> None:
    one = filing("a", [event("c1"), event("c2", s=1)])
    assert len(view(one)) == 1
    assert len(consolidate([one], [judged("a#c1", "a#c2", "different")]).happenings) == 2


def test_gaps_are_told() -> None:
    assert consolidate([filing("a", [event("c1", place=GOMA)])]).gaps == ()


def test_a_village_on_no_map_is_known_by_its_name_in_the_words() -> None:
    village = Place("Kitombo", 0, 7, "Kitombo", None, None, None, "COD", None, 6)
    one = filing("a", [event("c1", place=village, on=day("2025-01-27"), text="a raid on the village of Kitombo on Monday")])
    words = "it denied that it had raided Kitombo"
    other = filing("b", [event("c1", place=None, on=day("2025-01-27"), text=words), figure("c2", "killed", 4, 4)])
    elsewhere = filing("c", [event("c1", place=None, on=day("2025-01-27"), text="a raid on the village of Bulongo on Monday")])
    assert of_reports(view(one, other, elsewhere)) == [("a", "b"), ("c",)]
    (found,) = view(one, other)
    assert found.place == village


def test_a_day_on_which_the_dead_were_counted_is_not_the_day_they_died() -> None:
    counted = [event("c1"), figure("c2", "killed", 52, 52, on=day("2025-01-29"))]
    (one,) = view(filing("a", [event("c1", on=day("2025-01-27"))]), filing("b", counted, "2025-01-29"))
    assert one.time == day("2025-01-27")


def test_a_deal_without_a_place_is_found_by_its_country_and_day() -> None:
    on = day("2025-01-27")
    congo = (Participant("army", 0, 4, "Congolese army", "fardc", "COD"),)
    one = filing("a", [agreement("c1", "prisoner_exchange", "implemented", on=on)])
    other = filing("b", [agreement("c1", "prisoner_exchange", "implemented", place=None, on=on, parties=congo)])
    assert of_reports(view(one, other)) == [("a", "b")]


def test_who_entered_the_town_took_part_in_the_fight_for_it() -> None:
    (one,) = view(filing("a", [event("c1", "MOBILIZE", actor=people("M23:m23"), trigger="entered", modes=("troops",)), event("c2", s=1)]))
    assert one.type == "ASSAULT"
    assert [p.name for p in one.actor] == ["M23"]


def test_a_war_of_years_lends_its_years_to_no_news() -> None:
    war = event("c1", "ASSAULT", on=day("2025-01-01", "2025-12-31", 5), trigger="uprising")
    made = view(filing("a", [war, event("c2", trigger="shelling"), figure("c3", "killed", 12, 12)]))
    assert sorted((h.time is None, len(h.claims)) for h in made) == [(False, 1), (True, 2)]
