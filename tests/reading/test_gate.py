"""Which sentences are read at all."""

from __future__ import annotations

import datetime

from dateline.learned import Learned
from dateline.learned.topic import Topic
from dateline.model import Report
from dateline.pipeline import Reader
from dateline.reading.gate import Gate, chosen

WAR = "Rebels shelled the army's barracks and captured nine soldiers."
SPORT = "The striker scored a late goal for the club."
PLAIN = "Nobody answered."


class Asked:
    """An encoder that finds what it is told to relevant, and remembers what it was asked."""

    def __init__(self, relevant: bool):
        self.relevant = relevant
        self.sentences: list[str] = []

    def relevances(self, sentences: list[str]) -> list[float]:
        self.sentences = sentences
        return [float(self.relevant)] * len(sentences)


def gate(relevant: bool = True) -> tuple[Gate, Asked]:
    encoder = Asked(relevant)
    topic = Topic({"*": -1.0, "rebels": 3.0, "goal": -3.0})
    return Gate(Learned(encoder, topic)), encoder  # type: ignore[arg-type]


def laid(*paragraphs: list[str]) -> list[tuple[int, str]]:
    return [(number, sentence) for number, paragraph in enumerate(paragraphs) for sentence in paragraph]


def test_a_report_mostly_about_conflict_is_read_whole() -> None:
    found, encoder = gate()
    assert found.kept([laid([WAR, WAR], [SPORT, PLAIN], [WAR, WAR])]) == [[True] * 6]
    assert encoder.sentences == []


def test_in_any_other_report_a_paragraph_is_read_whole_or_its_likely_sentences() -> None:
    found, encoder = gate()
    report = laid([WAR, PLAIN], [SPORT], [SPORT, WAR, SPORT], [SPORT, PLAIN])
    assert found.kept([report]) == [[True, True, False, False, True, False, False, False]]
    assert encoder.sentences == []


def test_where_words_find_nothing_the_encoder_is_asked_about_the_doubtful() -> None:
    for relevant in (True, False):
        found, encoder = gate(relevant)
        assert found.kept([laid([SPORT, SPORT, SPORT, PLAIN]), laid([SPORT] * 4)]) == [[False] * 3 + [relevant], [False] * 4]
        assert encoder.sentences == [PLAIN]


def test_a_few_sentences_are_read_whatever_they_are_about() -> None:
    found, encoder = gate(False)
    assert found.kept([laid([SPORT, PLAIN, SPORT])]) == [[True] * 3]
    assert encoder.sentences == []


def test_a_long_paragraph_is_no_one_story() -> None:
    assert chosen([0] * 12, [True] * 5 + [False] * 7) == [True] * 5 + [False] * 7
    assert chosen([0] * 10, [True] * 4 + [False] * 6) == [True] * 10


def test_without_models_all_is_kept() -> None:
    assert Gate(None).kept([laid([SPORT, PLAIN]), []]) == [[True, True], []]


def test_a_report_without_sentences() -> None:
    found, _ = gate()
    assert found.kept([[]]) == [[]]


def test_what_is_put_aside_is_said_and_the_sentences_stay_counted(reader: Reader) -> None:
    sports = "The midfielder scored a goal as the club won the cup. The coach praised the team's striker. "
    text = sports + "Tennis fans cheered the champion at the tournament.\n\n" + WAR
    reading = reader.read(Report(text, published=datetime.date(2020, 1, 1)))
    (issue,) = (issue for issue in reading.issues if issue.code == "put-aside")
    assert issue.message.startswith("3 of 4 sentences")
    assert len(reading.report.sentences) == 4
    assert {claim.sentence for claim in reading.claims} == {3}


def test_a_report_put_aside_whole_makes_no_claims(reader: Reader) -> None:
    text = "The band released an album. Its singer won an award at the festival. Fans cheered. The tour begins in Paris."
    reading = reader.read(Report(text))
    assert reading.claims == ()
    assert [issue.code for issue in reading.issues] == ["put-aside"]
