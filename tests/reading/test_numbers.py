from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.codebook.figures import load_figures
from dateline.codebook.load import DATA
from dateline.reading.numbers import Number, NumberReader
from dateline.reading.syntax import Token

READER = NumberReader(load_figures(DATA).numbers)
ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
ONES += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def tokens(text: str) -> list[Token]:
    found = re.finditer(r"\d[\d.,]*\d|\w+|\S", text)
    return [
        Token(i, m[0], m.start(), m.end(), m[0].lower(), m[0].lower(), "", "", "", i, "") for i, m in enumerate(found)
    ]


def numbers(text: str) -> list[Number]:
    return READER.find(tokens(text))


def only(text: str) -> Number:
    found = numbers(text)
    assert len(found) == 1, (text, found)
    return found[0]


def in_words(value: int) -> str:
    if value < 20:
        return ONES[value]
    if value < 100:
        return TENS[value // 10] + (f"-{ONES[value % 10]}" if value % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= size:
            rest = value % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{in_words(value // size)} {name}" + (joint + in_words(rest) if rest else "")
    raise AssertionError(value)


@given(st.integers(0, 10**10))
def test_a_number_in_words_reads_back(value: int) -> None:
    number = only(f"{in_words(value)} people")
    assert (number.low, number.best, number.high) == (value, value, value)


@given(st.integers(0, 10**9))
def test_a_number_in_digits_reads_back_grouped_or_not(value: int) -> None:
    for text in (str(value), f"{value:,}"):
        assert only(f"{text} people").best == value


@given(st.integers(1, 999), st.sampled_from([("thousand", 10**3), ("million", 10**6)]))
def test_a_scale_multiplies_digits(value: int, scale: tuple[str, int]) -> None:
    assert only(f"{value} {scale[0]} people").best == value * scale[1]


@given(st.integers(1, 10**7), st.sampled_from(["at least", "more than", "over", "no fewer than"]))
def test_a_minimum_has_no_upper_end(value: int, bound: str) -> None:
    number = only(f"{bound} {value:,} people")
    assert (number.low, number.best, number.high, number.quantifier) == (value, None, None, "more_than")


@given(st.integers(1, 10**7), st.sampled_from(["up to", "as many as", "fewer than", "no more than"]))
def test_a_maximum_has_no_lower_end(value: int, bound: str) -> None:
    number = only(f"{bound} {value:,} people")
    assert (number.low, number.best, number.high, number.quantifier) == (None, None, value, "less_than")


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_range_keeps_both_ends(one: int, other: int) -> None:
    low, high = sorted((one, other + 10**6))
    number = only(f"between {low:,} and {high:,} people")
    assert (number.low, number.best, number.high, number.quantifier) == (low, None, high, "between")


@given(st.text(alphabet="0123456789,.- aandhalfmillionofdozens"))
def test_no_text_breaks_the_reader_and_numbers_lie_in_order(text: str) -> None:
    words, last = tokens(text), -1
    for number in READER.find(words):
        assert last < number.first <= number.core <= number.last < len(words)
        assert number.low is None or number.high is None or number.low <= number.high
        last = number.last


@pytest.mark.parametrize(
    ("text", "low", "best", "high", "quantifier"),
    [
        ("Eighty-two girls", 82, 82, 82, "exact"),
        ("one and a half million people", 1_500_000, 1_500_000, 1_500_000, "exact"),
        ("two-and-a-half million people", 2_500_000, 2_500_000, 2_500_000, "exact"),
        ("2.6 million people", 2_600_000, 2_600_000, 2_600_000, "exact"),
        ("half a million people", 500_000, 500_000, 500_000, "exact"),
        ("a quarter of a million people", 250_000, 250_000, 250_000, "exact"),
        ("a hundred and twenty men", 120, 120, 120, "exact"),
        ("250 000 people", 250_000, 250_000, 250_000, "exact"),
        ("20k people", 20_000, 20_000, 20_000, "exact"),
        ("a dozen men", 12, 12, 12, "exact"),
        ("half a dozen men", 6, 6, 6, "exact"),
        ("more than a dozen men", 12, None, None, "more_than"),
        ("about 1,000 men", None, 1000, None, "approximately"),
        ("an estimated 93,000 men", None, 93_000, None, "approximately"),
        ("nearly 200 men", None, 200, 200, "approximately"),
        ("at least some 20 men", 20, None, None, "more_than"),
        ("up to about another 50 men", None, None, 50, "less_than"),
        ("20 or more men", 20, None, None, "more_than"),
        ("20 to 30 men", 20, None, 30, "between"),
        ("20-30 men", 20, None, 30, "between"),
        ("2-3 million men", 2_000_000, None, 3_000_000, "between"),
        ("two to three thousand men", 2000, None, 3000, "between"),
        ("seven or eight men", 7, None, 8, "between"),
        ("several men", 3, None, 9, "vague"),
        ("a few men", 3, None, 9, "vague"),
        ("dozens of men", 24, None, 99, "vague"),
        ("scores of men", 40, None, 99, "vague"),
        ("several dozen men", 24, None, 99, "vague"),
        ("hundreds of men", 200, None, 999, "vague"),
        ("several hundred men", 200, None, 999, "vague"),
        ("a few thousand men", 2000, None, 9999, "vague"),
        ("tens of thousands of men", 20_000, None, 99_999, "vague"),
        ("hundreds of thousands of men", 200_000, None, 999_999, "vague"),
        ("millions of men", 2_000_000, None, 9_999_999, "vague"),
        ("not a single man", 0, 0, 0, "exact"),
        ("no men", 0, 0, 0, "exact"),
    ],
)
def test_wordings(text: str, low: int | None, best: int | None, high: int | None, quantifier: str) -> None:
    number = only(text)
    assert (number.low, number.best, number.high, number.quantifier) == (low, best, high, quantifier)


def test_from_and_to_are_two_numbers() -> None:
    assert [n.best for n in numbers("rose from 20 to 30")] == [20, 30]


def test_no_more_than_is_a_bound_and_no_none() -> None:
    assert only("no more than 20 men").high == 20
    assert not only("no fewer than 20 men").nil


def test_a_year_is_plain_and_a_grouped_number_is_not() -> None:
    assert only("in 2016 they left").plain
    assert not only("some 2,016 people").plain
