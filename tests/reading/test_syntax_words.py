"""What a word is, looked up once, is what the pipeline says of it in its sentence."""

from __future__ import annotations

import pytest
import spacy

from dateline.reading.syntax import FIELDS
from dateline.reading.syntax_words import LEMMAS, Words
from dateline.settings import DEFAULT_MODEL

SENTENCES = (
    "The rebels didn't leave, and there were no talks; who is to blame isn't known.",
    "There's nobody left who could have been staging it.\n It had been quiet, that much is clear.",
    "I told you that they'd gotten away: it wasn't us whom the two best-armed men saw.",
    "More than 20 soldiers, each of them wounded, were led away after having surrendered on Sept. 3.",
    "He does what he likes, as do his men; \"some got killed,\" she said, “and most aren't found”.",
    "Ain't it so that lots of shells hit the harbour? Kinda, but it's gonna end.",
)


@pytest.fixture(scope="module")
def nlp():  # type: ignore[no-untyped-def]
    return spacy.load(DEFAULT_MODEL)


def sorts_of(nlp, words, text, disable):  # type: ignore[no-untyped-def]
    with nlp.select_pipes(disable=disable):
        doc = nlp(text)
    return doc, words.sorts([tuple(row[4:]) for row in doc.to_array(FIELDS).astype("int64").tolist()])


@pytest.mark.parametrize("text", SENTENCES)
def test_words_are_what_the_pipeline_makes_of_them(nlp, text):  # type: ignore[no-untyped-def]
    words = Words(nlp)
    assert words.replaces_ruler
    plain = nlp(text)
    _, found = sorts_of(nlp, words, text, ["attribute_ruler", "lemmatizer", "ner"])
    for token, sort in zip(plain, found, strict=True):
        lemma = LEMMAS.get((token.lower_, token.tag_), token.lemma_.lower())
        assert (sort.tag, sort.pos, sort.dep, sort.lemma) == (token.tag_, token.pos_, token.dep_, lemma), token.text
        assert sort.is_space == token.is_space


def test_a_pattern_of_several_words_is_told_by_the_words_beside_it(nlp):  # type: ignore[no-untyped-def]
    words = Words(nlp)
    _, found = sorts_of(nlp, words, "There are talks.", ["attribute_ruler", "lemmatizer", "ner"])
    _, others = sorts_of(nlp, words, "They are here.", ["attribute_ruler", "lemmatizer", "ner"])
    assert [found[1].pos, others[1].pos] == ["VERB", "AUX"]


def test_a_ruler_that_asks_for_more_is_left_to_the_pipeline(nlp):  # type: ignore[no-untyped-def]
    patterns = nlp.get_pipe("attribute_ruler").patterns
    try:
        nlp.get_pipe("attribute_ruler").add([[{"LOWER": "hill"}, {"OP": "+"}]], {"POS": "PROPN"})
        words = Words(nlp)
        assert not words.replaces_ruler
        doc, found = sorts_of(nlp, words, "The hill fell.", ["lemmatizer", "ner"])
        assert [sort.pos for sort in found] == [token.pos_ for token in doc] == ["DET", "PROPN", "VERB", "PUNCT"]
    finally:
        nlp.get_pipe("attribute_ruler").clear()
        nlp.get_pipe("attribute_ruler").add_patterns(patterns)


def test_lemmas_are_the_same_from_lists_and_sets(nlp):  # type: ignore[no-untyped-def]
    plain = spacy.load(DEFAULT_MODEL)
    Words(nlp)
    text = "The men's lives, wolves and axes fell as bodies were left lying in worse and farther fields."
    assert [token.lemma_ for token in nlp(text)] == [token.lemma_ for token in plain(text)]
