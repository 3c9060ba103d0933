"""Main clauses parted by semicolons are parsed each by itself."""

import pytest

from dateline.reading.syntax import Parser
from dateline.reading.syntax_parts import as_sentence, parts
from dateline.settings import DEFAULT_MODEL


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser(DEFAULT_MODEL)


def roots(parser: Parser, text: str) -> list[str]:
    (sentence,) = parser.parse(text, [(0, len(text))])
    return [t.text for t in sentence.tokens if t.dep == "ROOT"]


def test_each_clause_has_a_root_of_its_own(parser):
    text = "At least 12 people were killed, according to the hospital; the army, which lost six men, said nothing."
    assert roots(parser, text) == ["killed", "said"]


def test_offsets_and_words_stay_those_of_the_report(parser):
    text = "Rebels took Kitchanga on Monday; two aid workers died there."
    (sentence,) = parser.parse(text, [(0, len(text))])
    assert all(text[t.start : t.end] == t.text for t in sentence.tokens)
    assert [t.i for t in sentence.tokens] == list(range(len(sentence.tokens)))
    assert ";" in {t.text for t in sentence.tokens}


def test_a_list_without_verbs_is_parsed_as_one(parser):
    assert len(roots(parser, "In Goma five people were killed; in Bukavu, no more than two.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Rebels took the town.",
        "He said: “We hold it; they do not.” They fled.",
        "They hold it (the north; the south is lost) now.",
        "Yes; they do.",
    ],
)
def test_no_parts(text):
    assert parts(text) == []


def test_a_part_is_read_as_a_sentence_of_its_length():
    part = "rebels took the town; "
    assert as_sentence(part) == "Rebels took the town. "
