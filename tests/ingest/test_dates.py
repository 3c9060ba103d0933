
"""Days of publication: the forms that are read, and those that could mean two days."""

from __future__ import annotations

import contextlib
import datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import InputError
from dateline.ingest import parse_date


@pytest.mark.parametrize(
    "value",
    [
        "2018-04-20", " 2018-04-20 ", "20180420", "2018/04/20", "2018-04-20T23:59:00Z", "2018-04-20 00:30:00+03:00",
        "20 April 2018", "20th April 2018", "20 Apr. 2018", "Friday 20 April 2018", "April 20, 2018", "Apr 20 2018",
        "Friday, April 20th, 2018", "Fri, 20 Apr 2018 10:00:00 GMT", "20 April 2018 at 14:05", "20-Apr-2018",
        "20.04.2018", "20/04/2018", "04/20/2018",
    ],
)  # fmt: skip
def test_one_day_in_many_forms(value: str) -> None:
    assert parse_date(value) == datetime.date(2018, 4, 20)


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("03/04/2018", "day first or month first"), ("3-4-2018", "day first or month first"),
        ("2018-13-01", "no day of the calendar"), ("31 Feb 2020", "no day of the calendar"), ("2018-04-20x", "not understood"),
        ("April 2018", "not understood"), ("yesterday", "not understood"), ("", "not understood"),
        ("20 Floreal 2018", "not understood"), ("x" * 500, "…"),
    ],
)  # fmt: skip
def test_what_names_no_single_day(value: str, why: str) -> None:
    with pytest.raises(InputError, match=why) as error:
        parse_date(value)
    assert "YYYY-MM-DD" in str(error.value)
    assert len(str(error.value)) < 200


@given(st.datetimes(min_value=datetime.datetime(1000, 1, 1)))
def test_days_come_back(moment: datetime.datetime) -> None:
    day = moment.date()
    assert parse_date(day.isoformat()) == parse_date(moment.isoformat()) == parse_date(format_datetime(moment)) == day
    assert parse_date(f"{day:%B} {day.day}, {day:%Y}") == parse_date(f"{day.day} {day:%b} {day:%Y}") == day


@given(st.text(max_size=60))
def test_any_words_are_a_day_or_refused(value: str) -> None:
    with contextlib.suppress(InputError):
        assert isinstance(parse_date(value), datetime.date)
