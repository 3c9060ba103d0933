"""Judgements and corrections: kept, withdrawn, never changed, and about the same words whichever reading stands."""

from __future__ import annotations

import datetime

import msgspec
import pytest
from tests.store.made import DAY, NOW, SECOND, reading

from dateline.errors import StoreError
from dateline.model.record import ClaimKey, Correction, Judgement
from dateline.store import Store

LATER = NOW + datetime.timedelta(hours=1)
ONE, OTHER = ClaimKey("r1", "c1"), ClaimKey("r2", "c1")
SAME = Judgement("j1", ONE, OTHER, "same", "Ada", NOW, score=None, why="one shelling, two papers")
MEASURE = Correction("k1", ClaimKey("r1", "c2"), "figure.best", "5", "Ada", NOW, why="misread")


@pytest.fixture
def two(store: Store) -> Store:
    store.add([reading("r1"), reading("r2", killed=5)], at=NOW)
    return store


def test_decisions_come_back_as_they_went_in(two: Store) -> None:
    machine = Judgement("j0", OTHER, ONE, "unsure", "machine", LATER, score=0.25)
    two.judge(machine)
    two.judge(SAME)
    two.correct(MEASURE)
    assert two.judgements() == [SAME, machine]
    assert two.corrections() == [MEASURE]
    assert (two.stats().judgements, two.stats().corrections) == (2, 1)
    assert list(two.check()) == []


def test_the_same_again_changes_nothing_and_another_is_refused(two: Store) -> None:
    two.judge(SAME)
    two.judge(SAME)
    assert two.judgements() == [SAME]
    with pytest.raises(StoreError, match="another decision with the id j1"):
        two.judge(msgspec.structs.replace(SAME, verdict="different"))
    with pytest.raises(StoreError, match="another decision with the id j1"):
        two.correct(msgspec.structs.replace(MEASURE, id="j1"))
    assert two.judgements() == [SAME]


def test_what_is_withdrawn_is_kept_and_says_so(two: Store) -> None:
    two.judge(SAME)
    two.correct(MEASURE)
    two.withdraw("j1", LATER)
    two.withdraw("k1", LATER)
    two.withdraw("j1", LATER + datetime.timedelta(days=1))
    assert two.judgements() == [msgspec.structs.replace(SAME, withdrawn=LATER)]
    assert two.corrections() == [msgspec.structs.replace(MEASURE, withdrawn=LATER)]
    with pytest.raises(StoreError, match="no judgement or correction j9"):
        two.withdraw("j9", LATER)


def test_a_decision_may_come_withdrawn(two: Store) -> None:
    gone = msgspec.structs.replace(SAME, withdrawn=LATER)
    two.judge(gone)
    assert two.judgements() == [gone]


@pytest.mark.parametrize("key", [ClaimKey("r1", "c9"), ClaimKey("r9", "c1")])
def test_a_claim_that_is_not_there_cannot_be_judged(two: Store, key: ClaimKey) -> None:
    with pytest.raises(StoreError, match=f"no claim {key}"):
        two.judge(msgspec.structs.replace(SAME, other=key))
    assert two.judgements() == []


def test_decisions_follow_their_words_into_a_new_reading(two: Store) -> None:
    two.judge(SAME)
    two.correct(MEASURE)
    two.add([reading("r1", reader=SECOND, first_claim=2)], at=LATER)
    assert [one.one for one in two.judgements()] == [ClaimKey("r1", "c2")]
    assert [one.other for one in two.judgements()] == [OTHER]
    assert [one.claim for one in two.corrections()] == [ClaimKey("r1", "c3")]
    assert list(two.check()) == []


def test_decisions_on_what_is_no_longer_claimed_have_no_effect_but_are_kept(two: Store) -> None:
    two.correct(MEASURE)
    two.judge(SAME)
    two.add([reading("r1", killed=6, published=DAY + datetime.timedelta(days=1))], at=LATER)
    assert two.judgements() == []
    assert two.corrections() == []
    assert [fault.where for fault in two.check()] == ["judgement j1", "correction k1"]
    assert two.stats().judgements == 1
