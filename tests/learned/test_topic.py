"""The sum of words' weights."""

from __future__ import annotations

import itertools

import pytest

from dateline.learned import Learned
from dateline.learned.topic import Topic

TABLE = "*\t-0.50\nshelled\t2.00\ngoal\t-1.25\n"


def test_odds_are_the_bias_and_the_weight_of_each_distinct_word() -> None:
    topic = Topic.parse(TABLE)
    assert topic.odds("They shelled, and shelled again.") == pytest.approx(1.5)
    assert topic.odds("The goal's scorer") == pytest.approx(-1.75)
    assert topic.odds("") == pytest.approx(-0.5)


@pytest.mark.parametrize(
    ("sentence", "relevant"),
    [
        ("Rebels shelled the barracks and took two soldiers hostage.", True),
        ("Militants attacked a convoy of peacekeepers near the border.", True),
        ("The striker scored a late goal for the club.", False),
        ("The film festival opened with a comedy.", False),
        ("Shares of the airline fell as the stock market closed.", False),
    ],
)
def test_the_table_that_ships(sentence: str, relevant: bool) -> None:
    assert (Learned.load().topic.odds(sentence) > 0) is relevant


def test_odds_do_not_depend_on_the_order_of_the_words() -> None:
    topic = Topic({"*": -0.3, **{word: 0.1 * n for n, word in enumerate("siege rebels shells tank town mayor".split(), 1)}})  # noqa: SIM905
    words = ["siege", "rebels", "shells", "tank", "town", "mayor"]
    assert len({topic.odds(" ".join(order)) for order in itertools.permutations(words)}) == 1
