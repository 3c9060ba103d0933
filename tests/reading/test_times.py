"""What times mean: dates by the calendar, by the day of publication, and by other times of the text."""

# A table reads best with a row a line.
# ruff: noqa: E501

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.codebook.load import DATA
from dateline.codebook.times import load_times
from dateline.model import Time
from dateline.reading import times_calendar as cal
from dateline.reading.mentions import TimeMention
from dateline.reading.syntax import Parser, Sentence
from dateline.reading.times import TimeReader, unmeant
from dateline.settings import DEFAULT_MODEL

pytest.importorskip(DEFAULT_MODEL, reason="the language model is not installed")

SHARED = Path(__file__).parents[3] / "shared" / "acceptance"
BOOK = load_times(DATA)
READER = TimeReader(BOOK)
PARSER = Parser(DEFAULT_MODEL)
FRIDAY = dt.date(2018, 4, 20)


def parsed(*sentences: str) -> list[Sentence]:
    text, spans = " ".join(sentences), []
    at = 0
    for sentence in sentences:
        spans.append((at, at + len(sentence)))
        at += len(sentence) + 1
    return PARSER.parse(text, spans)


def found(published: dt.date | None, *sentences: str) -> list[TimeMention]:
    """The times of the last sentence."""
    return READER.find(parsed(*sentences), published)[-1]


def one(published: dt.date | None, *sentences: str) -> TimeMention:
    mentions = found(published, *sentences)
    assert len(mentions) == 1, [m.time.text for m in mentions]
    return mentions[0]


def test_that_month_is_one_of_the_year_being_told_of() -> None:
    mentions = found(dt.date(2018, 4, 20), "Talks broke down in September 1996 over an accord that both sides had signed that February.")
    assert [m.time.timex for m in mentions] == ["1996-09", "1996-02"]
    said = found(dt.date(2018, 4, 20), "She said that March was quiet.")
    assert [m.time.text for m in said] == ["March"]


def test_a_deed_told_of_before_gives_the_day_that_is_counted_from() -> None:
    told = "Six men died in the ambush on April 4 near the river."
    assert str(one(dt.date(2018, 4, 20), told, "Calm returned.", "The army shelled the rebels two days after the ambush.").time.earliest) == "2018-04-06"
    assert str(one(dt.date(2018, 4, 20), told, "Troops left two days before the ambush.").time.earliest) == "2018-04-02"


# sentence, words, TIMEX3 value, earliest, latest, precision, basis, relation; published on Friday 20 April 2018
DATED = [
    ("The militants left the camp on Friday.", "Friday", "2018-04-20", "2018-04-20", "2018-04-20", 1, "publication", "in"),
    ("Officials met on Saturday.", "Saturday", "2018-04-14", "2018-04-14", "2018-04-14", 1, "publication", "in"),
    ("Envoys will meet on Saturday.", "Saturday", "2018-04-21", "2018-04-21", "2018-04-21", 1, "publication", "in"),
    ("The truce, due to end on Sunday, held.", "Sunday", "2018-04-22", "2018-04-22", "2018-04-22", 1, "publication", "in"),
    ("The capital plans to host talks on Monday.", "Monday", "2018-04-23", "2018-04-23", "2018-04-23", 1, "publication", "in"),
    ("The conference is to be held on Tuesday.", "Tuesday", "2018-04-24", "2018-04-24", "2018-04-24", 1, "publication", "in"),
    ("The generals failed to agree on Tuesday.", "Tuesday", "2018-04-17", "2018-04-17", "2018-04-17", 1, "publication", "in"),
    ("They were given until Monday to leave.", "Monday", "2018-04-23", "2018-04-23", "2018-04-23", 1, "publication", "until"),
    ("Last Friday, the army took the hill.", "Last Friday", "2018-04-13", "2018-04-13", "2018-04-13", 1, "publication", "in"),
    ("Talks resume next Sunday.", "next Sunday", "2018-04-22", "2018-04-22", "2018-04-22", 1, "publication", "in"),
    ("The raid began late Thursday.", "late Thursday", "2018-04-19", "2018-04-19", "2018-04-19", 1, "publication", "in"),
    ("Guns fell silent at noon Thursday.", "noon Thursday", "2018-04-19T12:00", "2018-04-19", "2018-04-19", 1, "publication", "in"),
    ("Gunmen attacked on Saturday evening.", "Saturday evening", "2018-04-14TEV", "2018-04-14", "2018-04-14", 1, "publication", "in"),
    ("A bomb exploded at 9:30 am on Monday.", "9:30 am on Monday", "2018-04-16T09:30", "2018-04-16", "2018-04-16", 1, "publication", "in"),
    ("Two shells landed overnight.", "overnight", "2018-04-19TNI", "2018-04-19", "2018-04-20", 1, "publication", "in"),
    ("The mayor resigned yesterday.", "yesterday", "2018-04-19", "2018-04-19", "2018-04-19", 1, "publication", "in"),
    ("The town was taken in 2012.", "2012", "2012", "2012-01-01", "2012-12-31", 5, "stated", "in"),
    ("Food had run out by 2014.", "2014", "2014", "2014-01-01", "2014-12-31", 5, "stated", "by"),
    ("The city fell for the first time since 2011.", "2011", "2011", "2011-01-01", "2011-12-31", 5, "stated", "after"),
    ("They have held the dam since 2011.", "2011", "2011", "2011-01-01", None, 5, "stated", "since"),
    ("The road has been shut since March.", "March", "2018-03", "2018-03-01", None, 4, "publication", "since"),
    ("Rebels seized the port in December.", "December", "2017-12", "2017-12-01", "2017-12-31", 4, "publication", "in"),
    ("Polls will be held in December.", "December", "2018-12", "2018-12-01", "2018-12-31", 4, "publication", "in"),
    ("Fighters arrived in early April.", "early April", "2018-04", "2018-04-01", "2018-04-10", 4, "publication", "in"),
    ("The front moved in mid-2016.", "mid-2016", "2016", "2016-05-02", "2016-08-31", 5, "stated", "in"),
    ("The bridge was hit on Oct. 27.", "Oct. 27", "2017-10-27", "2017-10-27", "2017-10-27", 1, "publication", "in"),
    ("Voting will take place on 12 May.", "12 May", "2018-05-12", "2018-05-12", "2018-05-12", 1, "publication", "in"),
    ("A deal was signed on 1 Jan. 2016.", "1 Jan. 2016", "2016-01-01", "2016-01-01", "2016-01-01", 1, "stated", "in"),
    ("It is dated 2016-01-05.", "2016-01-05", "2016-01-05", "2016-01-05", "2016-01-05", 1, "stated", "in"),
    ("It is dated 25/03/2014.", "25/03/2014", "2014-03-25", "2014-03-25", "2014-03-25", 1, "stated", "in"),
    ("Two villages burned on Nov. 29 and 30.", "Nov. 29 and 30", "2017-11-29/2017-11-30", "2017-11-29", "2017-11-30", 2, "publication", "in"),
    ("Aid was held up from 9 to 12 March.", "9 to 12 March", "2018-03-09/2018-03-12", "2018-03-09", "2018-03-12", 2, "publication", "in"),
    ("It raged between March and June 2014.", "March and June 2014", "2014-03/2014-06", "2014-03-01", "2014-06-30", 5, "stated", "in"),
    ("Some were freed last October.", "last October", "2017-10", "2017-10-01", "2017-10-31", 4, "publication", "in"),
    ("A convoy arrived this February.", "this February", "2018-02", "2018-02-01", "2018-02-28", 4, "publication", "in"),
    ("Leaders met last month.", "last month", "2018-03", "2018-03-01", "2018-03-31", 4, "publication", "in"),
    ("The pact was made last week.", "last week", "2018-W15", "2018-04-09", "2018-04-15", 3, "publication", "in"),
    ("Fighting eased over the weekend.", "the weekend", "2018-W15-WE", "2018-04-14", "2018-04-15", 2, "publication", "in"),
    ("They held a third of it two years ago.", "two years ago", "2016", "2016-01-01", "2016-12-31", 5, "publication", "in"),
    ("A week ago, a garrison gave up.", "A week ago", "2018-W15", "2018-04-13", "2018-04-13", 2, "publication", "in"),
    ("It was shelled three days ago.", "three days ago", "2018-04-17", "2018-04-17", "2018-04-17", 1, "publication", "in"),
    ("Some 90 died in the past three months.", "the past three months", "P3M", "2018-01-20", "2018-04-20", 5, "publication", "in"),
    ("People arrived in the past 24 hours.", "the past 24 hours", "PT24H", "2018-04-19", "2018-04-20", 2, "publication", "in"),
    ("Clashes have grown in recent weeks.", "recent weeks", "PXW", None, "2018-04-20", 5, "publication", "in"),
    ("He called a truce on New Year's Eve.", "New Year's Eve", "2017-12-31", "2017-12-31", "2017-12-31", 1, "publication", "in"),
    ("Some fled in the 1990s.", "the 1990s", "199", "1990-01-01", "1999-12-31", 5, "stated", "in"),
    ("They have lived in camps for three years.", "three years", "P3Y", "2015-04-20", None, 5, "publication", "for"),
    ("The town was besieged for four years.", "four years", "P4Y", None, None, 5, "stated", "for"),
    ("It followed a week of clashes.", "a week", "P1W", None, None, 5, "stated", "for"),
    ("The 24-hour ultimatum ran out.", "24-hour", "PT24H", None, None, 5, "stated", "for"),
    ("Some 2,000 fled in the first week of April.", "the first week of April", "2018-04", "2018-04-01", "2018-04-07", 3, "publication", "in"),
    ("He was killed on the night of April 2-3.", "the night of April 2-3", "2018-04-02/2018-04-03", "2018-04-02", "2018-04-03", 2, "publication", "in"),
    ("It was the deadliest raid since 2008.", "2008", "2008", "2008-01-01", "2008-12-31", 5, "stated", "after"),
    ("The truce is to last five days.", "five days", "P5D", None, None, 5, "stated", "for"),
    ("They were abducted at the start of 2014.", "the start of 2014", "2014", "2014-01-01", "2014-05-02", 5, "stated", "in"),
    ("The case is heard in May.", "May", "2018-05", "2018-05-01", "2018-05-31", 4, "publication", "in"),
    ("A ban set on Saturday was lifted.", "Saturday", "2018-04-14", "2018-04-14", "2018-04-14", 1, "publication", "in"),
    ("Until Thursday, they had not called him a rebel.", "Thursday", "2018-04-19", "2018-04-19", "2018-04-19", 1, "publication", "until"),
    ("The port expects a loss for the first quarter.", "the first quarter", "2018-Q1", "2018-01-01", "2018-03-31", 5, "publication", "in"),
    ("He was shot on the night of Friday, March 2.", "the night of Friday, March 2", "2018-03-02TNI", "2018-03-02", "2018-03-02", 1, "publication", "in"),
    ("Gunmen struck on Friday night, 2 March.", "Friday night, 2 March", "2018-03-02TNI", "2018-03-02", "2018-03-02", 1, "publication", "in"),
    ("Some 90 died over the last 24 hours.", "the last 24 hours", "PT24H", "2018-04-19", "2018-04-20", 2, "publication", "in"),
    ("The offensive ran into the summer.", "the summer", "2017-SU", "2017-06-01", "2017-08-31", 5, "publication", "in"),
    ("He fought in the 1998–99 war.", "1998–99", "1998/1999", "1998-01-01", "1999-12-31", 5, "stated", "in"),
    ("The pact had been broken a month earlier.", "a month earlier", "2018-03", "2018-03-01", "2018-03-31", 4, "publication", "in"),
    ("The first three towns to surrender on Monday were poor.", "Monday", "2018-04-16", "2018-04-16", "2018-04-16", 1, "publication", "in"),
    ("A proposed visit in September was called off.", "September", "2018-09", "2018-09-01", "2018-09-30", 4, "publication", "in"),
    ("The last half of 2014 was worse.", "The last half of 2014", "2014-H2", "2014-07-01", "2014-12-31", 5, "stated", "in"),
    ("Sales fell for the full year.", "the full year", "2018", "2018-01-01", "2018-04-20", 5, "publication", "in"),
    ("Peace will one day return.", "one day", "FUTURE_REF", None, None, 5, "stated", "in"),
    ("Aid groups plan to feed all by the end of May.", "the end of May", "2018-05", "2018-05-22", "2018-05-31", 4, "publication", "by"),
]  # fmt: skip


@pytest.mark.parametrize("row", DATED, ids=[row[0] for row in DATED])
def test_a_dated_report(row: tuple[str, str, str, str | None, str | None, int, str, str]) -> None:
    mention = one(FRIDAY, row[0])
    time = mention.time
    assert (time.text, time.timex, time.earliest, time.latest, time.precision, time.basis, mention.relation) == row[1:]


UNDATED = [
    ("The militants left the camp on Friday.", "XXXX-WXX-5"),
    ("Gunmen attacked on Saturday evening.", "XXXX-WXX-6"),
    ("Leaders met last month.", "XXXX-XX"),
    ("Rebels seized the port in December.", "XXXX-12"),
    ("The bridge was hit on Oct. 27.", "XXXX-10-27"),
    ("They held a third of it two years ago.", "XXXX"),
    ("Two shells landed overnight.", "XXXX-XX-XXTNI"),
    ("Some 90 died in the past three months.", "P3M"),
    ("The mayor resigned yesterday.", "XXXX-XX-XX"),
]


@pytest.mark.parametrize(("sentence", "timex"), UNDATED)
def test_an_undated_report_gets_no_calendar_date(sentence: str, timex: str) -> None:
    time = one(None, sentence).time
    assert (time.timex, time.earliest, time.latest) == (timex, None, None)


def test_an_undated_report_keeps_the_years_that_it_states() -> None:
    assert one(None, "The siege began in January 2015.").time.earliest == "2015-01-01"
    assert one(None, "It was lifted on 3 March 2016.", "On 9 March it was back.").time.earliest == "2016-03-09"


def test_times_that_hang_on_others() -> None:
    first = "The army entered the town on Tuesday."  # the 17th
    assert one(FRIDAY, first, "Rebels had left the day before.").time.earliest == "2018-04-16"
    assert one(FRIDAY, first, "The envoy left the following day.").time.earliest == "2018-04-18"
    assert one(FRIDAY, first, "Rebels began to leave a week earlier.").time.earliest == "2018-04-10"
    assert one(FRIDAY, first, "Planes bombed it hours later.").time.earliest == "2018-04-17"
    assert one(FRIDAY, first, "Shells had hit it earlier in the day.").time.basis == "context"
    assert one(FRIDAY, first, "The raid began at dawn.").time.timex == "2018-04-17TMO"
    since = "There has been no fighting since March 29."
    assert one(FRIDAY, first, since, "Three days earlier, shells fell on a farm.").time.earliest == "2018-03-26"
    assert one(FRIDAY, first, since, "The raid began at dawn.").time.earliest == "2018-04-17"
    assert one(FRIDAY, first, "Rebels had left the night before.").time.timex == "2018-04-16TNI"
    assert one(FRIDAY, first, "The truce had begun at noon the day before.").time.timex == "2018-04-16T12:00"
    assert one(FRIDAY, first, "Shelling went on throughout the night.").time.timex == "2018-04-17TNI"
    assert one(FRIDAY, "Six men were seized on Tuesday.", "They were let go on Wednesday.").time.earliest == "2018-04-18"
    since = one(FRIDAY, "They struck on Oct. 27.", "Some 900 people have fled since then.")
    assert (since.time.earliest, since.time.latest, since.relation) == ("2017-10-27", None, "since")


def test_so_long_after_something_dates_that_something() -> None:
    sentences = parsed("The force acted on Wednesday.", "The ultimatum came four days after a shell hit the market.")
    (mention,) = READER.find(sentences, FRIDAY)[1]
    assert mention.time.earliest == "2018-04-14"
    assert sentences[1].tokens[mention.head].text == "hit"
    later = found(FRIDAY, "Troops withdrew two days after the attack of 3 March.")
    assert [m.time.earliest for m in later] == ["2018-03-05", "2018-03-03"]


def test_a_month_that_was_told_of_gives_no_year_to_a_day() -> None:
    told = "They ended their war in an August 1988 pact."
    assert one(FRIDAY, told, "Talks began on Jan. 2.").time.earliest == "2018-01-02"
    assert one(FRIDAY, "They ended their war on 20 August 1988.", "Talks began on 2 October.").time.earliest == "1988-10-02"


def test_a_figure_a_year_before_is_no_time_to_count_from() -> None:
    first = "Output fell in the third quarter, compared with a year earlier."
    assert [m.time.timex for m in found(FRIDAY, first)] == ["2017-Q3", "2016-Q3"]
    assert one(FRIDAY, first, "Exports rose from 3 tons a year earlier.").time.timex == "2016-Q3"


def test_a_clause_within_what_it_counts_from_lends_no_day() -> None:
    told = "The raid came on Wednesday, a week after troops, whose mandate ends in June, left the base."
    assert {m.time.text: m.time.earliest for m in found(FRIDAY, told)}["a week"] == "2018-04-11"


def test_until_then_waits_for_what_is_to_come() -> None:
    time = one(FRIDAY, "The army struck on Tuesday.", "The truce will begin on Sunday.", "Until then, the road is shut.").time
    assert time.timex == "2018-04-22"
    assert one(FRIDAY, "The army struck on Tuesday.", "It has shelled the road since then.").time.earliest == "2018-04-17"


def test_the_day_before_a_dated_act_is_a_date() -> None:
    assert [m.time.timex for m in found(FRIDAY, "He met them the day before the attack of 3 March.")] == ["2018-03-02", "2018-03-03"]


def test_a_date_in_apposition_is_the_same_day() -> None:
    mentions = found(FRIDAY, "Rebels struck on 21 March.", "Two days later, on 23 March, the army struck back.")
    assert [m.time.earliest for m in mentions] == ["2018-03-23", "2018-03-23"]


def test_a_day_of_the_week_without_a_date_is_moved_as_such() -> None:
    time = one(None, "The army entered the town on Tuesday.", "Rebels had left the day before.").time
    assert (time.timex, time.earliest, time.basis) == ("XXXX-WXX-1", None, "context")


def test_a_genitive_without_apostrophe_is_one_day() -> None:
    assert one(FRIDAY, "Mondays raid destroyed a clinic.").time.earliest == "2018-04-16"
    assert one(FRIDAY, "The court sits on Mondays.").time.earliest is None


def test_a_plan_is_dated_from_the_day_it_was_made() -> None:
    mentions = found(FRIDAY, "The minister said on Monday that a truce would begin on Wednesday.")
    assert [m.time.earliest for m in mentions] == ["2018-04-16", "2018-04-18"]


@pytest.mark.parametrize("sentence", [
    "A 16-year-old boy was shot.",
    "About 2000 people fled.",
    "The council passed Resolution 1973 on the matter.",
    "Flight 2014 was diverted.",
    "The rebels may march on the capital.",
    "They sold 40 tanks for $2010 each.",
    "The March 23 Movement holds the town.",
    "Jan Egeland visited the camp.",
    "Nearly a third of the quarter is in ruins.",
    "The depot lost 300 shells a day.",
])  # fmt: skip
def test_what_is_no_time(sentence: str) -> None:
    assert [m.time.text for m in found(FRIDAY, sentence)] == []


def test_the_head_leads_to_the_verb_that_a_time_dates() -> None:
    (sentence,) = parsed("The army said on Friday that rebels had left the town in March.")
    mentions = READER.find([sentence], FRIDAY)[0]
    above = [[sentence.tokens[i].text for i in sentence.ancestors(m.head)] for m in mentions]
    assert "said" in above[0]
    assert above[1].index("left") < above[1].index("said")


DATELINES = [
    ("April 7, 2021", "2021-04-07", "stated"),
    ("As of 7 April 2021", "2021-04-07", "stated"),
    ("KYIV, Nov 9", "2022-11-09", "publication"),
    ("GENEVA/NAIROBI, 24 Dec.", "2022-12-24", "publication"),
    ("2022-11-08", "2022-11-08", "stated"),
]


@pytest.mark.parametrize(("line", "date", "basis"), DATELINES)
def test_datelines(line: str, date: str, basis: str) -> None:
    time = READER.parse_date_line(line, 100, dt.date(2022, 11, 10) if "Dec" not in line else dt.date(2022, 12, 27))
    assert time is not None
    assert time.start is not None
    assert (time.earliest, time.basis, line[time.start - 100 :].startswith(time.text)) == (date, basis, True)


def test_a_dateline_without_year_or_publication_has_no_calendar_date() -> None:
    time = READER.parse_date_line("KYIV, Nov 9", 0, None)
    assert time is not None
    assert (time.timex, time.earliest) == ("XXXX-11-09", None)
    assert READER.parse_date_line("KYIV, Ukraine (AP) —", 0, FRIDAY) is None


def test_every_rule_of_the_codebook_reads_its_examples() -> None:
    assert list(unmeant()) == []
    for rule in BOOK.rules:
        assert rule.hits, rule.id
        for sentence in rule.hits:
            assert rule.id in [m.rule for m in found(dt.date(2020, 6, 15), sentence)], sentence
        for sentence in rule.misses:
            assert rule.id not in [m.rule for m in found(dt.date(2020, 6, 15), sentence)], sentence


def sound(sentences: list[Sentence], mentions: list[list[TimeMention]]) -> None:
    assert len(mentions) == len(sentences)
    for sentence, here in zip(sentences, mentions, strict=True):
        last = -1
        for mention in here:
            time = mention.time
            assert sentence.text[time.start : time.end] == time.text
            assert last < mention.first <= mention.last < len(sentence.tokens)
            assert 0 <= mention.head < len(sentence.tokens)
            assert 1 <= time.precision <= 5
            assert time.timex
            if time.earliest and time.latest:
                assert dt.date.fromisoformat(time.earliest) <= dt.date.fromisoformat(time.latest)
            last = mention.last


WORDS = sorted({word for entry in BOOK.words if not entry.id.startswith("time.cue.") for word in entry.words})
ROWS = st.lists(st.one_of(
    st.sampled_from(WORDS), st.sampled_from([w.title() for w in WORDS]), st.integers(0, 2100).map(str),
    st.sampled_from(["the", "of", "on", "in", "since", "ago", "before", "after", "later", "earlier", ",", "-", "end", "to", "and",
                     "that", "same", "next", "previous", "said", "will", "1990s", "9:30", "3rd", "2020-13-45", "31/02/2014"]),
), min_size=1, max_size=14).map(" ".join)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(ROWS, st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31)))
def test_any_row_of_time_words_gives_sound_times(text: str, published: dt.date) -> None:
    sentences = parsed(text)
    sound(sentences, READER.find(sentences, published))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(ROWS)
def test_no_calendar_date_without_the_digits_of_a_year(text: str) -> None:
    sentences = parsed(text)
    mentions = READER.find(sentences, None)
    sound(sentences, mentions)
    spelt = re.search(r"nineteen|twenty|thousand|eighteen|hundred|century|centuries|\d0s|ties\b", text, re.IGNORECASE)
    if not re.search(r"\d{4}", text) and not spelt:
        assert all(m.time.earliest is None and m.time.latest is None for m in mentions[0])


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=120))
def test_any_text_gives_sound_times(text: str) -> None:
    sentences = PARSER.parse(text, [(0, len(text))])
    sound(sentences, READER.find(sentences, FRIDAY))


@given(st.dates(dt.date(1, 1, 1), dt.date(9990, 1, 1)), st.integers(-200, 200), st.sampled_from(["D", "W", "M", "Y", "E"]))
def test_moving_back_and_forth_stays_near(date: dt.date, count: int, unit: str) -> None:
    there = cal.move(date, count, unit)
    back = cal.move(there, -count, unit) if there else None
    assert back is None or abs((back - date).days) <= 3


def test_weeks_seasons_and_feasts() -> None:
    assert cal.week(dt.date(2021, 1, 1)).timex == "2020-W53"
    assert cal.season(2014, "WI").last == dt.date(2015, 2, 28)
    assert cal.easter(2024) == dt.date(2024, 3, 31)
    assert cal.feast("11-4-4", 2023) == dt.date(2023, 11, 23)


def covers(want: str, time: Time) -> bool:
    if want.startswith("W"):
        return time.earliest is None and time.latest is None and time.timex.endswith(f"-{want[1:]}")
    return any(str(date).startswith(want) for date in (time.earliest, time.latest))


@pytest.mark.skipif(not (SHARED / "dev.jsonl").exists(), reason="the acceptance reports are not at ../shared")
def test_every_dated_fact_of_the_acceptance_reports_has_its_time() -> None:
    missed = []
    for line in (SHARED / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        report, spans, at = json.loads(line), [], 0
        for sentence in report["sentences"]:
            at = report["text"].index(sentence, at)
            spans.append((at, at + len(sentence)))
        published = dt.date.fromisoformat(report["published"]) if report["published"] else None
        times = READER.find(PARSER.parse(report["text"], spans), published)
        for fact in report.get("facts", ()):
            wanted = fact.get("date") or ()
            wanted = [wanted] if isinstance(wanted, str) else wanted
            if wanted and not any(covers(want, m.time) for m in times[fact["s"]] for want in wanted):
                missed.append((report["id"], report["sentences"][fact["s"]], wanted))
    assert missed == []
