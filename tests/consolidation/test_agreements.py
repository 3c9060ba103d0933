"""Agreements: which one a later report means, its stages, and what became of its terms."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.consolidation.conditions_made import (
    ALEPPO,
    CAMP,
    GOVERNMENT,
    REBELS,
    RESIDENTS,
    SANA,
    SOHR,
    STATE,
    claim,
    day,
    deal,
    event,
    filing,
)

from dateline.consolidation.agreements import chains
from dateline.consolidation.filing import filing_of
from dateline.model import Claim, Report
from dateline.model.record import AgreementChain, ClaimKey, Filing
from dateline.pipeline import Reader

SIDES = (GOVERNMENT, STATE)


def stages(chain: AgreementChain) -> list[str]:
    return [reached.stage for reached in chain.stages]


def text(words: str, claim: Claim) -> Claim:
    return Claim(**{field: getattr(claim, field) for field in claim.__struct_fields__} | {"text": words})


AGREED = filing("a", "2018-04-20", claim(deal("agreed", day("2018-04-20"), parties=SIDES), SANA, status="agreed"))


def test_later_reports_add_stages() -> None:
    collapsed = filing("b", "2018-04-23", claim(deal("collapsed", day("2018-04-22")), status="failed"))
    (chain,) = chains([collapsed, AGREED])
    assert (chain.class_, stages(chain)) == ("evacuation", ["agreed", "collapsed"])
    assert chain.id == "a#c1"
    assert [p.name for p in chain.parties] == ["Islamic State", "Syrian government"]
    assert [o.name for o in chain.stages[1].origins] == ["Syrian Observatory for Human Rights"]


def test_a_stage_told_by_many_is_one_with_their_origins() -> None:
    again = filing("b", "2018-04-21", claim(deal("agreed", day("2018-04-20"), parties=SIDES), RESIDENTS, status="agreed"))
    (chain,) = chains([AGREED, again])
    assert stages(chain) == ["agreed"]
    assert len(chain.stages[0].origins) == 2


def test_a_new_deal_after_the_old_collapsed_is_another() -> None:
    collapsed = filing("b", "2018-04-23", claim(deal("collapsed", day("2018-04-22")), status="failed"))
    new = filing("c", "2018-05-20", claim(deal("agreed", day("2018-05-19"), parties=SIDES), status="agreed"))
    done = filing("d", "2018-05-21", claim(deal("implemented", day("2018-05-21"))))
    assert [stages(c) for c in chains([AGREED, collapsed, new, done])] == [["agreed", "collapsed"], ["agreed", "implemented"]]


def test_the_initial_deal_is_not_the_latest() -> None:
    first = filing("a", "2018-04-20", claim(deal("agreed", day("2018-04-20"), parties=SIDES), status="agreed"))
    second = filing("b", "2018-05-10", claim(deal("agreed", day("2018-05-10"), parties=SIDES), status="agreed"))
    back = claim(deal("collapsed", None), status="failed", text="the initial deal for Yarmouk had collapsed")
    found = chains([first, second, filing("c", "2018-05-12", back)])
    assert [stages(c) for c in found] == [["agreed", "collapsed"], ["agreed"]]
    plain = claim(deal("collapsed", None), status="failed", text="the deal for Yarmouk had collapsed")
    assert [stages(c) for c in chains([first, second, filing("c", "2018-05-12", plain)])] == [["agreed"], ["agreed", "collapsed"]]


def test_elsewhere_or_of_others_is_another() -> None:
    there = filing("b", "2018-04-21", claim(deal("agreed", day("2018-04-20"), place=ALEPPO), status="agreed"))
    assert len(chains([AGREED, there])) == 2
    swap = filing("b", "2018-04-21", claim(deal("agreed", day("2018-04-20"), class_="prisoner_exchange"), status="agreed"))
    assert len(chains([AGREED, swap])) == 2


def test_a_report_that_points_back_joins_whatever_the_class() -> None:
    both = filing(
        "a", "2018-04-20",
        claim(deal("agreed", day("2018-04-20"), parties=SIDES), status="agreed"),
        claim(deal("violated", None, class_="ceasefire", place=None, refers_to="c1"), id="c2", status="failed"),
    )  # fmt: skip
    (chain,) = chains([both])
    assert stages(chain) == ["agreed", "violated"]


def test_two_breaches_are_two_stages() -> None:
    breaches = [
        filing(f"b{n}", f"2018-04-2{n}", claim(deal("violated", day(f"2018-04-2{n}")), status="failed")) for n in (1, 5, 9)
    ]
    (chain,) = chains([AGREED, *breaches])
    assert stages(chain) == ["agreed", "violated", "violated", "violated"]


def test_what_is_only_demanded_is_no_agreement() -> None:
    assert chains([filing("a", "2018-04-20", claim(deal("agreed", None, parties=SIDES), status="demanded"))]) == ()


def test_a_denial_is_a_stage_denied() -> None:
    said = deal("agreed", day("2018-04-20"), parties=SIDES)
    denied = filing("b", "2018-04-21", claim(said, RESIDENTS, polarity="negative", status="agreed"))
    (chain,) = chains([AGREED, denied])
    assert sorted(stages(chain)) == ["agreed", "denied"]


def test_who_denies_a_deal_does_not_say_of_what_sort_it_was() -> None:
    truce = claim(deal("agreed", day("2018-04-20"), class_="ceasefire", parties=SIDES), status="agreed")
    denials = [
        claim(deal("agreed", None, refers_to="c1"), RESIDENTS, id=id, polarity="negative", status="agreed") for id in ("c2", "c3")
    ]
    (chain,) = chains([filing("a", "2018-04-20", truce, *denials)])
    assert (chain.class_, stages(chain)) == ("ceasefire", ["denied", "agreed"])


TERMS = filing(
    "a", "2018-04-20",
    claim(deal("agreed", day("2018-04-20"), parties=SIDES, terms=("c2",)), status="agreed"),
    claim(event("RETREAT", ("withdraw",), (STATE,), None), id="c2", status="agreed"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "outcome"),
    [({"status": "occurred"}, "yes"), ({"status": "ongoing"}, "partly"), ({"status": "failed"}, "no"), ({"polarity": "negative"}, "no")],
)
def test_whether_a_term_was_carried_out(fields: dict[str, str], outcome: str) -> None:
    later = filing("b", "2018-04-22", claim(event("RETREAT", ("withdraw",), (STATE,), day("2018-04-21")), RESIDENTS, **fields))
    (chain,) = chains([TERMS, later])
    assert [(term.claim, term.carried_out) for term in chain.terms] == [(ClaimKey("a", "c2"), outcome)]


def test_nobody_says_whether_it_was_carried_out() -> None:
    assert [term.carried_out for term in chains([TERMS])[0].terms] == ["unknown"]
    before = filing("b", "2018-04-02", claim(event("RETREAT", ("withdraw",), (STATE,), day("2018-04-01"))))
    elsewhere = filing("c", "2018-04-25", claim(event("RETREAT", ("withdraw",), (STATE,), None, ALEPPO)))
    others = filing("d", "2018-04-25", claim(event("RETREAT", ("withdraw",), (GOVERNMENT,), None)))
    (chain,) = chains([TERMS, before, elsewhere, others])
    assert [term.carried_out for term in chain.terms] == ["unknown"]


def test_where_sources_disagree_nothing_is_chosen() -> None:
    did = filing("b", "2018-04-22", claim(event("RETREAT", ("withdraw",), (STATE,), None), SANA))
    did_not = filing("c", "2018-04-22", claim(event("RETREAT", ("withdraw",), (STATE,), None), SOHR, polarity="negative"))
    assert chains([TERMS, did, did_not])[0].terms[0].carried_out == "unknown"


def test_the_whole_carried_out_is_each_term_carried_out() -> None:
    done = filing("b", "2018-04-25", claim(deal("implemented", day("2018-04-24"), parties=SIDES)))
    assert chains([TERMS, done])[0].terms[0].carried_out == "yes"


DAYS = [f"2018-{month:02}-{d:02}" for month in (4, 5, 6) for d in (2, 12, 22)]


@st.composite
def some_filings(draw: st.DrawFn) -> list[Filing]:
    return [
        filing(
            f"r{number}",
            draw(st.sampled_from([None, *DAYS])),
            claim(
                deal(
                    draw(st.sampled_from(["offered", "agreed", "violated", "collapsed", "implemented"])),
                    draw(st.sampled_from([None, *map(day, DAYS)])),
                    class_=draw(st.sampled_from(["evacuation", "ceasefire", "other"])),
                    parties=draw(st.sampled_from([(), SIDES, (GOVERNMENT, REBELS)])),
                    place=draw(st.sampled_from([CAMP, CAMP, None, ALEPPO])),
                ),
                draw(st.sampled_from([None, SOHR, SANA])),
                status="agreed",
                text=draw(st.sampled_from(["the deal for Yarmouk", "the initial deal for Yarmouk", "a new deal for Yarmouk"])),
            ),
        )
        for number in range(draw(st.integers(1, 8)))
    ]


@settings(max_examples=40, deadline=None)
@given(some_filings(), st.randoms())
def test_the_order_of_reports_is_nothing_to_it(filings: list[Filing], random: st.DataObject) -> None:
    shuffled = list(filings)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert chains(shuffled) == chains(filings)


@settings(max_examples=40, deadline=None)
@given(some_filings())
def test_every_claim_is_a_stage_of_one_agreement(filings: list[Filing]) -> None:
    found = [key for chain in chains(filings) for reached in chain.stages for key in reached.claims]
    assert sorted(found) == sorted(ClaimKey(f.report, c.id) for f in filings for c in f.claims)


def test_from_prose(reader: Reader) -> None:
    at = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    texts = [
        ("2018-04-20", "The Syrian government and Islamic State agreed on Friday to evacuate fighters from the Yarmouk camp, "
         "SANA said."),
        ("2018-04-23", "An evacuation deal between the Syrian government and Islamic State in Yarmouk collapsed on Sunday, "
         "activists said."),
        ("2018-05-20", "The Syrian government and Islamic State reached a new evacuation deal in Yarmouk on Saturday, "
         "activists said."),
    ]  # fmt: skip
    filings = [
        filing_of(reader.read(Report(words, id=f"r{n}", outlet=f"Paper {n}", published=datetime.date.fromisoformat(d))), at)
        for n, (d, words) in enumerate(texts)
    ]
    found = [c for c in chains(filings) if c.class_ == "evacuation"]
    assert [stages(c) for c in found] == [["agreed", "collapsed"], ["agreed"]]
    assert [o.name for o in found[0].stages[0].origins] == ["SANA"]
