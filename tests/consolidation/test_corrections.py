"""Reviewers' values are laid over claims; the claims stay."""

from __future__ import annotations

import datetime

import pytest
from tests.consolidation.making import event, figure, filing

from dateline.consolidation.consolidate import consolidate
from dateline.consolidation.corrections import applied, corrected
from dateline.model import Event
from dateline.model.record import ClaimKey, Correction, Filing

AT = datetime.datetime(2025, 3, 1, tzinfo=datetime.UTC)


def correction(field: str, value: str, *, claim: str = "c1", id: str = "k1", withdrawn: bool = False) -> Correction:
    return Correction(id, ClaimKey("a", claim), field, value, "Ines", AT, None, AT if withdrawn else None)


def event_of(filed: Filing) -> Event:
    assert filed.claims[0].event
    return filed.claims[0].event


def test_a_correction_changes_the_view_and_not_the_filing() -> None:
    filed = filing("a", [event("c1")])
    changed = corrected(filed, [correction("event.recipient", "market traders; porters")])
    assert [p.name for p in event_of(changed).recipient] == ["market traders", "porters"]
    assert event_of(filed).recipient == ()
    (happening,) = consolidate([filed], corrections=[correction("event.type", "PROTEST")]).happenings
    assert happening.type == "PROTEST"


def test_numbers_are_numbers() -> None:
    changed = corrected(filing("a", [figure("c1", "killed", 3, 3)]), [correction("figure.best", "4")]).claims[0].figure
    assert changed
    assert changed.best == 4


def test_a_withdrawn_correction_is_as_if_never_made() -> None:
    filed = filing("a", [event("c1")])
    assert corrected(filed, [correction("event.type", "PROTEST", withdrawn=True)]) is filed


def test_times_and_places_are_given_in_words() -> None:
    both = [correction("event.time", "2025-01-25/2025-01-26"), correction("event.place", "Sake", id="k2")]
    changed = event_of(corrected(filing("a", [event("c1")]), both))
    assert changed.time
    assert (changed.time.earliest, changed.time.latest) == ("2025-01-25", "2025-01-26")
    assert changed.place
    assert changed.place.name == "Sake"


@pytest.mark.parametrize(("field", "value"), [("event.colour", "red"), ("figure.best", "4"), ("status", "perhaps"), ("id", "c9")])
def test_what_cannot_be_said_of_the_claim_is_refused(field: str, value: str) -> None:
    filed = filing("a", [event("c1")])
    with pytest.raises(ValueError, match="k1"):
        applied(filed.claims[0], correction(field, value))
    with pytest.raises(ValueError, match="k1"):
        corrected(filed, [correction(field, value)])
    assert corrected(filed, [correction(field, value)], strict=False) == filed


def test_a_correction_of_a_claim_that_is_gone_leaves_the_view_as_it_is() -> None:
    filed = filing("a", [event("c1")])
    assert consolidate([filed], corrections=[correction("event.type", "PROTEST", claim="c7")]) == consolidate([filed])


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("event.type", "ROW", "an event's type is one of AGREE"),
        ("event.time", "yesterday", "a day is written YYYY-MM-DD"),
        ("event.time", "20250125", "a day is written YYYY-MM-DD"),
        ("event.time", "2025-01-26/2025-01-25", "the second day is before the first"),
    ],
)
def test_no_value_that_the_field_cannot_have(field: str, value: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        applied(filing("a", [event("c1")]).claims[0], correction(field, value))
