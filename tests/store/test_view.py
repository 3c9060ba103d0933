"""The consolidated view: put, replaced, asked for, thrown away."""

from __future__ import annotations

import datetime

import pytest
from tests.store.made import NOW, place, reading, time

from dateline.model import Participant, Place, Time
from dateline.model.record import (
    AgreementChain,
    ClaimKey,
    Dispute,
    Happening,
    Interval,
    Origin,
    Precision,
    Side,
    StageReached,
    Term,
    Toll,
)
from dateline.store import Box, Store

MAY = datetime.date(2014, 5, 1)
ARMY = Participant("the army", 0, 8, "Syrian Army", "actor.syria.army", "SYR", ("MIL",))


def happening(id: str, *, at: Place | None = None, on: Time | None = None, type: str = "ASSAULT") -> Happening:
    key = ClaimKey(*id.split("#"))
    origin = Origin("AP", "media", (key,))
    return Happening(
        id=id, type=type, place=at, time=on, status="occurred", actor=(ARMY,), recipient=(), reports=(key.report,),
        claims=(key,), outlets=("The Morning Post",), agencies=("AP",), origins=(origin,),
        tolls=(Toll("killed", 4, 4, None, "AP", (key,), since=MAY),),
        disputed=(Dispute("killed", (Side("4", ("AP",), (key,)),)),), precision=Precision(1, 1),
    )  # fmt: skip


def interval(id: str, start: str | None, end: str | None) -> Interval:
    key = ClaimKey(*id.split("#"))
    return Interval(id, "siege", place(), (ARMY,), start, end, 1, None, "2014-04-30", "claimed", (key,), ())


def agreement(id: str, *stages: tuple[str, str]) -> AgreementChain:
    key = ClaimKey(*id.split("#"))
    reached = tuple(StageReached(stage, time(on, on), (key,), ()) for stage, on in stages)  # type: ignore[arg-type]
    return AgreementChain(id, "ceasefire", (), place(), reached, (Term(ClaimKey("other", "c9"), "unknown"),))


ONE = happening("r1#c1", at=place(), on=time())
TWO = happening("r2#c1", at=place("Homs", 169_577, 34.73, 36.71), on=time("2014-06-01", "2014-06-30"), type="PROTEST")
NOWHERE = happening("r3#c1")
SIEGE = interval("r1#c3", "2013-07-01", None)
UNKNOWN = interval("r4#c1", None, None)
OVER = interval("r5#c1", None, "2013-01-01")
TRUCE = agreement("r6#c1", ("offered", "2014-02-01"), ("agreed", "2014-02-10"), ("collapsed", "2014-03-01"))


@pytest.fixture
def full(store: Store) -> Store:
    store.put_view([NOWHERE, TWO, ONE], [SIEGE, UNKNOWN, OVER], [TRUCE], replacing=None)
    return store


def ids(found: object) -> list[str]:
    return [one.id for one in found]  # type: ignore[attr-defined]


def test_values_come_back_as_they_went_in(full: Store) -> None:
    assert list(full.happenings()) == [ONE, TWO, NOWHERE]
    assert list(full.intervals()) == [OVER, SIEGE, UNKNOWN]
    assert list(full.chains()) == [TRUCE]


def test_happenings_by_where(full: Store) -> None:
    assert ids(full.happenings(place="yarmouk")) == ["r1#c1"]
    assert ids(full.happenings(place=169_577)) == ["r2#c1"]
    assert ids(full.happenings(place=[169_577, 162_627])) == ["r1#c1", "r2#c1"]
    assert ids(full.happenings(place=Box(34, 36, 35, 37))) == ["r2#c1"]
    # A box over the date line holds neither.
    assert ids(full.happenings(place=Box(-90, 170, 90, -170))) == []
    assert ids(full.happenings(country="SYR")) == ["r1#c1", "r2#c1"]
    assert ids(full.happenings(country=["USA", "SYR"], place="Homs")) == ["r2#c1"]


def test_happenings_by_when(full: Store) -> None:
    assert ids(full.happenings(from_=MAY)) == ["r2#c1"]
    assert ids(full.happenings(to=MAY)) == ["r1#c1"]
    assert ids(full.happenings(from_=datetime.date(2014, 6, 10), to=datetime.date(2014, 6, 11))) == ["r2#c1"]


def test_happenings_by_what(full: Store) -> None:
    assert ids(full.happenings(type="PROTEST")) == ["r2#c1"]
    assert ids(full.happenings(id=["r1#c1", "r9#c1"])) == ["r1#c1"]
    assert ids(full.happenings(status="planned")) == []
    assert ids(full.happenings(limit=2)) == ["r1#c1", "r2#c1"]
    assert ids(full.happenings(reports=["r3", "r1"])) == ["r1#c1", "r3#c1"]
    assert ids(full.happenings(reports=[])) == []


def test_intervals_are_open_where_nothing_is_known(full: Store) -> None:
    assert ids(full.intervals(from_=MAY)) == ["r1#c3", "r4#c1"]
    assert ids(full.intervals(to=datetime.date(2012, 1, 1))) == ["r5#c1", "r4#c1"]
    assert ids(full.intervals(place="Yarmouk", from_=MAY, to=MAY, type="siege", basis="claimed")) == ["r1#c3", "r4#c1"]


def test_chains_by_stage_and_time(full: Store) -> None:
    assert ids(full.chains(stage="collapsed", class_="ceasefire")) == ["r6#c1"]
    assert ids(full.chains(stage="agreed")) == []
    assert ids(full.chains(from_=MAY)) == []
    assert ids(full.chains(from_=datetime.date(2014, 2, 20), to=datetime.date(2014, 2, 21))) == ["r6#c1"]
    # The report of a term counts too.
    assert ids(full.chains(reports=["other"])) == ["r6#c1"]


def test_a_part_of_the_view_is_replaced(full: Store) -> None:
    moved = happening("r1#c1", at=place("Homs", 169_577), on=time())
    joined = happening("r2#c2", on=time())
    full.put_view([moved, joined], [], [], replacing=["r2#c1", "r1#c3"])
    assert set(ids(full.happenings())) == {"r1#c1", "r2#c2", "r3#c1"}
    assert list(full.happenings(id="r1#c1")) == [moved]
    assert ids(full.intervals()) == ["r5#c1", "r4#c1"]
    assert list(full.chains()) == [TRUCE]
    full.put_view([], [], [], replacing=[])
    assert len(list(full.happenings())) == 3
    full.put_view([ONE], [], [], replacing=None)
    assert (ids(full.happenings()), ids(full.intervals()), ids(full.chains())) == (["r1#c1"], [], [])
    assert ids(full.happenings(reports=["r2"])) == []


def test_a_view_that_breaks_off_changes_nothing(full: Store) -> None:
    def broken() -> object:
        yield TWO
        raise RuntimeError

    with pytest.raises(RuntimeError):
        full.put_view(broken(), [], [], replacing=None)  # type: ignore[arg-type]
    assert len(list(full.happenings())) == 3


def test_what_the_view_has_not_seen(store: Store) -> None:
    store.add([reading("r1"), reading("r2")], at=NOW)
    assert store.unseen() == ["r1", "r2"]
    upto = store.newest()
    store.add([reading("r3")], at=NOW)
    store.put_view([ONE], [], [], replacing=None, upto=upto)
    assert store.unseen() == ["r3"]
    store.put_view([], [], [], replacing=[], upto=store.newest())
    assert store.unseen() == []
    store.add([reading("r1", reader="another")], at=NOW)
    assert store.unseen() == ["r1"]
    assert store.stats().unseen == 1


def test_what_made_the_view_is_remembered(store: Store) -> None:
    assert store.fact("view-made-by") is None
    store.put_view([ONE], [], [], replacing=None, upto=1, made_by="7")
    store.put_view([], [], [], replacing=[], upto=2)
    assert (store.fact("view-made-by"), store.fact("view-upto")) == ("7", "2")
