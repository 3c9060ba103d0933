"""Intervals: what opens and closes them, who stands behind them, what speaks against them."""

from __future__ import annotations

import datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.consolidation.conditions_made import (
    ALEPPO,
    ARMY,
    ARMY_SAYS,
    CAMP,
    CITY,
    EAST,
    REBELS,
    RESIDENTS,
    SANA,
    SOHR,
    STATE,
    claim,
    control,
    day,
    filing,
    held,
)

from dateline.consolidation.filing import filing_of
from dateline.consolidation.intervals import intervals
from dateline.consolidation.locations import inside
from dateline.model import Attribution, Report
from dateline.model.record import ClaimKey, Filing, Interval
from dateline.pipeline import Reader


def of(filings: list[Filing], holder: str) -> list[Interval]:
    return [i for i in intervals(filings) if any(p.name == holder for p in i.holder)]


def one(filings: list[Filing], holder: str) -> Interval:
    (found,) = of(filings, holder)
    return found


GAIN = filing("a", "2015-04-02", claim(control("gains", STATE, day("2015-04-01"), against=[REBELS])))
RETAKEN = filing("b", "2018-05-21", claim(control("gains", ARMY, day("2018-05-21"), against=[STATE]), SANA))


def test_a_gain_opens_and_nothing_but_evidence_closes() -> None:
    interval = one([GAIN], "Islamic State")
    assert (interval.start, interval.start_precision, interval.end) == ("2015-04-01", 1, None)
    assert interval.last_attested == "2015-04-01"
    assert interval.start_claims == (ClaimKey("a", "c1"),)
    assert interval.end_claims == ()


def test_years_of_silence_close_nothing() -> None:
    later = filing("c", "2017-06-01", claim(control("holds", STATE, None), status="ongoing"))
    interval = one([GAIN, later], "Islamic State")
    assert interval.end is None
    assert interval.last_attested == "2017-06-01"


def test_the_gain_of_another_closes() -> None:
    interval = one([GAIN, RETAKEN], "Islamic State")
    assert (interval.end, interval.end_precision) == ("2018-05-21", 1)
    assert interval.end_claims == (ClaimKey("b", "c1"),)
    assert one([GAIN, RETAKEN], "Syrian Arab Army").start == "2018-05-21"


def test_who_was_driven_out_held_it_before() -> None:
    interval = one([GAIN], "rebels")
    assert (interval.start, interval.end, interval.last_attested) == (None, "2015-04-01", None)
    assert interval.id == "control:a#c1:before"


def test_an_end_without_a_day_came_before_it_was_told() -> None:
    lost = filing("c", "2015-09-10", claim(control("loses", STATE, None)))
    interval = one([GAIN, lost], "Islamic State")
    assert interval.end == "2015-09-10"
    assert interval.end_precision == 5
    assert interval.end_claims == (ClaimKey("c", "c1"),)


def test_a_beginning_without_a_day_keeps_none() -> None:
    interval = one([filing("a", "2015-04-02", claim(control("gains", STATE, None)))], "Islamic State")
    assert (interval.start, interval.start_precision, interval.last_attested) == (None, None, "2015-04-02")


def test_a_report_without_a_date_invents_none() -> None:
    assert intervals([filing("a", None, claim(control("gains", STATE, None)))]) == ()


@pytest.mark.parametrize("status", ["planned", "threatened", "demanded", "hypothetical", "failed"])
def test_what_did_not_happen_opens_nothing(status: str) -> None:
    assert intervals([filing("a", "2015-04-02", claim(control("gains", STATE, day("2015-04-01")), status=status))]) == ()


def test_what_is_only_possible_closes_nothing() -> None:
    perhaps = filing("b", "2018-05-21", claim(control("gains", ARMY, day("2018-05-21")), certainty="possible"))
    assert one([GAIN, perhaps], "Islamic State").end is None


def test_the_other_side_confirms() -> None:
    told = filing("a", "2015-04-02", claim(control("gains", STATE, day("2015-04-01"), against=[ARMY]), SANA))
    assert one([told], "Islamic State").basis == "confirmed"


def test_who_says_that_he_was_driven_out_confirms_who_came() -> None:
    left = filing("b", "2015-04-02", claim(control("loses", ARMY, day("2015-04-01")), ARMY_SAYS))
    gain = filing("a", "2015-04-02", claim(control("gains", STATE, day("2015-04-01"))))
    assert one([gain, left], "Islamic State").basis == "confirmed"


def test_ones_own_word_is_a_claim() -> None:
    assert one([RETAKEN], "Syrian Arab Army").basis == "claimed"


def test_a_denied_loss_contests_both() -> None:
    gain = filing("a", "2015-04-02", claim(control("gains", STATE, day("2015-04-01"), against=[ARMY])))
    denied = claim(control("loses", ARMY, None), polarity="negative", attribution=(Attribution(ARMY_SAYS, None, "denies"),))
    found = [gain, filing("b", "2015-04-02", denied)]
    assert one(found, "Islamic State").basis == "contested"
    assert one(found, "Islamic State").against == (ClaimKey("b", "c1"),)
    army = one(found, "Syrian Arab Army")
    assert (army.basis, army.end, army.against) == ("contested", None, (ClaimKey("a", "c1"),))


def test_others_who_still_see_the_holder_there_contest() -> None:
    before = filing("0", "2015-03-01", claim(control("holds", ARMY, None), RESIDENTS, status="ongoing"))
    gain = filing("a", "2015-04-02", claim(control("gains", STATE, day("2015-04-01"))))
    still = filing("b", "2015-04-12", claim(control("holds", ARMY, None), RESIDENTS, status="ongoing"))
    assert {i.basis for i in intervals([before, gain, still])} == {"contested"}
    assert one([before, gain, still], "Syrian Arab Army").end is None


def test_what_a_report_takes_for_granted_of_what_ended_is_no_attestation_after_it() -> None:
    told = filing(
        "b", "2018-05-22",
        claim(control("gains", ARMY, day("2018-05-21")), SANA),
        claim(control("holds", STATE, None), SANA, id="c2", status="ongoing"),
    )  # fmt: skip
    interval = one([GAIN, told], "Islamic State")
    assert (interval.end, interval.last_attested, interval.basis) == ("2018-05-21", "2018-05-20", "confirmed")


def test_a_change_told_again_later_and_coarsely_is_the_same() -> None:
    again = filing("c", "2019-01-01", claim(control("gains", STATE, day("2015-01-01", "2015-12-31", 5)), RESIDENTS))
    undated = filing("d", "2019-02-01", claim(control("gains", STATE, None), RESIDENTS))
    interval = one([GAIN, RETAKEN, again, undated], "Islamic State")
    assert (interval.start, interval.end) == ("2015-04-01", "2018-05-21")
    assert {key.report for key in interval.start_claims} == {"a", "c", "d"}
    assert one([GAIN, RETAKEN, again, undated], "Syrian Arab Army").end is None


def test_a_word_for_anybody_is_who_is_named_then() -> None:
    terrorists = msgspec.structs.replace(REBELS, name="terrorists")
    told = filing("b", "2015-04-02", claim(control("gains", terrorists, None), SANA))
    (interval,) = intervals([filing("a", "2015-04-02", claim(control("gains", STATE, day("2015-04-01")))), told])
    assert [p.name for p in interval.holder] == ["Islamic State"]
    assert {origin.name for origin in interval.origins} == {"Syrian Observatory for Human Rights", "SANA"}


def test_a_piece_is_not_the_whole() -> None:
    city = filing("a", "2014-01-01", claim(control("holds", ARMY, None, place=ALEPPO), status="ongoing"))
    east = filing("b", "2014-01-01", claim(control("holds", REBELS, None, place=EAST), RESIDENTS, status="ongoing"))
    part = claim(control("gains", REBELS, day("2014-02-01"), place=ALEPPO), RESIDENTS, text="captured parts of Aleppo")
    found = intervals([city, east, filing("c", "2014-02-02", part)])
    assert [(i.place.name, i.basis, i.end) for i in found] == [
        ("Aleppo", "claimed", None), ("eastern Aleppo", "claimed", None), ("part of Aleppo", "claimed", None),
    ]  # fmt: skip
    assert inside(EAST, ALEPPO)
    assert not inside(ALEPPO, EAST)


@pytest.mark.parametrize(("later", "end"), [(None, "2014-03-01"), ("2014-04-01", None)])
def test_who_gains_all_gains_the_parts_save_those_that_another_is_later_said_to_hold(later: str | None, end: str | None) -> None:
    words = "held parts of Aleppo"
    told = [filing("a", "2014-02-02", claim(control("gains", REBELS, day("2014-02-01"), place=ALEPPO), RESIDENTS, text=words))]
    told.append(filing("b", "2014-03-01", claim(control("gains", ARMY, day("2014-03-01"), place=ALEPPO), SANA)))
    if later:
        still = control("holds", REBELS, None, place=ALEPPO)
        told.append(filing("c", later, claim(still, RESIDENTS, status="ongoing", text=words)))
    (rebels,) = of(told, "rebels")
    assert (rebels.place.name, rebels.end) == ("part of Aleppo", end)


def test_a_suburb_is_not_closed_by_the_city() -> None:
    camp = filing("a", "2013-01-01", claim(control("holds", REBELS, None), status="ongoing"))
    city = filing("b", "2013-02-01", claim(control("gains", ARMY, day("2013-02-01"), place=CITY), SANA))
    assert {(i.place.name, i.end, i.basis) for i in intervals([camp, city])} == {
        ("Yarmouk", None, "claimed"), ("Damascus", None, "claimed"),
    }  # fmt: skip
    assert inside(CAMP, CITY)


def test_a_siege_begins_goes_on_and_ends() -> None:
    begun = filing("a", "2013-07-20", claim(held("siege", "begins", day("2013-07-15", precision=2), holder=(ARMY,))))
    on = filing("b", "2014-02-01", claim(held("siege", "continues", None), RESIDENTS, status="ongoing"))
    over = filing("c", "2018-05-21", claim(held("siege", "ends", day("2018-05-21")), SANA))
    (interval,) = intervals([begun, on, over])
    assert (interval.start, interval.start_precision, interval.end) == ("2013-07-15", 2, "2018-05-21")
    assert (interval.last_attested, [p.name for p in interval.holder]) == ("2014-02-01", ["Syrian Arab Army"])
    assert len(interval.origins) == 3


def test_since_tells_the_start() -> None:
    told = claim(held("ceasefire", "holds", day("2014-02-07", None), place=ALEPPO), status="ongoing")
    (interval,) = intervals([filing("a", "2014-02-10", told)])
    assert (interval.start, interval.end, interval.last_attested) == ("2014-02-07", None, "2014-02-10")


def test_another_truce_years_later_is_another() -> None:
    first = filing("a", "2014-02-07", claim(held("ceasefire", "begins", day("2014-02-07"))))
    second = filing("b", "2016-02-27", claim(held("ceasefire", "begins", day("2016-02-27"))))
    assert [(i.start, i.end) for i in intervals([first, second])] == [("2014-02-07", None), ("2016-02-27", None)]


DAYS = [f"2015-{month:02}-{d:02}" for month in (3, 4, 5) for d in (1, 9, 17, 25)]


@st.composite
def some_filings(draw: st.DrawFn) -> list[Filing]:
    made = []
    for number in range(draw(st.integers(1, 8))):
        body = control(
            draw(st.sampled_from(["gains", "loses", "holds"])),
            draw(st.sampled_from([ARMY, STATE, REBELS])),
            draw(st.sampled_from([None, *map(day, DAYS), day("2015-01-01", "2015-12-31", 5), day("2015-04-01", None)])),
            against=draw(st.sampled_from([(), (ARMY,), (REBELS,)])),
            place=draw(st.sampled_from([CAMP, CAMP, CITY])),
        )
        made.append(
            filing(
                f"r{number}",
                draw(st.sampled_from([None, *DAYS])),
                claim(
                    body,
                    draw(st.sampled_from([None, SOHR, SANA, ARMY_SAYS])),
                    polarity=draw(st.sampled_from(["positive", "positive", "negative"])),
                    status=draw(st.sampled_from(["occurred", "ongoing"])),
                ),
            )
        )
    return made


@settings(max_examples=40, deadline=None)
@given(some_filings(), st.randoms())
def test_the_order_of_reports_is_nothing_to_it(filings: list[Filing], random: st.DataObject) -> None:
    shuffled = list(filings)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert intervals(shuffled) == intervals(filings)


@settings(max_examples=40, deadline=None)
@given(some_filings())
def test_each_interval_is_whole(filings: list[Filing]) -> None:
    found = intervals(filings)
    assert len({i.id for i in found}) == len(found)
    for interval in found:
        assert interval.claims
        assert bool(interval.end) == bool(interval.end_claims)
        assert set(interval.start_claims) | set(interval.end_claims) <= set(interval.claims)
        assert not interval.start or not interval.end or interval.start <= interval.end
        assert {key for origin in interval.origins for key in origin.claims} <= set(interval.claims)


def read_all(reader: Reader, *reports: tuple[str, str]) -> list[Filing]:
    at = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    return [
        filing_of(reader.read(Report(text, id=f"r{n}", outlet=f"Paper {n}", published=datetime.date.fromisoformat(d))), at)
        for n, (d, text) in enumerate(reports)
    ]


def test_from_prose(reader: Reader) -> None:
    filings = read_all(
        reader,
        ("2012-12-18", "Rebels drove government forces out of the Yarmouk camp on Monday, the Syrian Observatory for Human "
         "Rights said. The army denied losing the camp."),
        ("2015-04-02", "Islamic State fighters seized Yarmouk on Wednesday, activists said. Syrian state news agency SANA "
         "said terrorists had captured the camp."),
        ("2018-05-21", "The Syrian army regained control of the Yarmouk camp on Monday, state television said."),
    )  # fmt: skip
    found = [i for i in intervals(filings) if i.type == "control" and i.place.name == "Yarmouk"]
    state = next(i for i in found if i.holder[0].name == "Islamic State")
    assert (state.start, state.end, state.basis) == ("2015-04-01", "2018-05-21", "confirmed")
    rebels = next(i for i in found if i.holder[0].name == "Rebels")
    assert (rebels.start, rebels.end, rebels.basis) == ("2012-12-17", "2015-04-01", "contested")
    assert [i.start for i in found if i.end is None] == ["2018-05-21"]
