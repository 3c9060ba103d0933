"""Every entry of the codebook fires on each of its hits and on none of its misses."""

from __future__ import annotations

import datetime

import pytest

from dateline.codebook.book import Codebook
from dateline.codebook.load import Entry
from dateline.reading.trace import Traced, Tracer

BOOK = Codebook.load()
ENTRIES = list(BOOK.entries())
# The examples that speak of days take this one for that of publication.
PUBLISHED = datetime.date(2020, 6, 15)
# A line of a report's frame does its work above or beneath the report.
LEAD = "Fighting went on in the hills above the town on Tuesday, and the road to the coast was closed."


def texts(section: str, example: str) -> list[str]:
    if section != "layout":
        return [example]
    return [example, f"{example}\n\n{LEAD}\n\n{LEAD}", f"{LEAD}\n\n{example}"]


@pytest.fixture(scope="module")
def traced(tracer: Tracer) -> dict[str, Traced]:
    """Every example as read, all in one go, for the parser takes many at a time."""
    examples = [(section, one) for section, entry in ENTRIES for one in (*entry.hits, *entry.misses)]
    wanted = list(dict.fromkeys(text for section, one in examples for text in texts(section, one)))
    return dict(zip(wanted, tracer.trace(wanted, PUBLISHED), strict=True))


@pytest.mark.parametrize(("section", "entry"), ENTRIES, ids=[entry.id for _, entry in ENTRIES])
def test_an_entry_fires_on_its_hits_alone(
    section: str, entry: Entry, tracer: Tracer, traced: dict[str, Traced]
) -> None:
    def fires(example: str) -> bool:
        return any(True for text in texts(section, example) for _ in tracer.firings(section, entry, traced[text]))

    assert entry.hits, "an entry needs an example that hits"
    assert entry.misses, "an entry needs an example that must not hit"
    assert [example for example in entry.hits if not fires(example)] == []
    assert [example for example in entry.misses if fires(example)] == []


def test_what_fires_says_where(tracer: Tracer) -> None:
    text = "The rebels said they had shot down a warplane near Idlib on Friday."
    found = tracer.fired(text, PUBLISHED)
    assert {"cue.say", "time.weekday", "time.word.weekday"} <= {one.id for one in found}
    assert all(text[one.start : one.end] == one.text for one in found)
    (friday,) = [one for one in found if one.id == "time.weekday"]
    assert (friday.section, friday.text) == ("times", "Friday")


def test_words_between_asterisks_are_the_ones_judged(tracer: Tracer) -> None:
    def hedged(text: str) -> set[str]:
        return {one.text for one in tracer.fired(text) if one.id == "hedge.may"}

    assert hedged("Fighting may resume where rebels *hold* the pass.") == set()
    assert hedged("Fighting may *resume* where rebels hold the pass.") == {"resume"}
