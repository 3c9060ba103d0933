"""The parse as the reader gets it: offsets, names that parsers misread, and parses mended."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.errors import ModelError
from dateline.reading.syntax import Parser, Sentence, disguised


def token(sentence: Sentence, word: str):  # type: ignore[no-untyped-def]
    return next(t for t in sentence.tokens if t.text == word)


@pytest.fixture(scope="module")
def parse(tracer):  # type: ignore[no-untyped-def]
    def parse(text: str) -> Sentence:
        (sentence,) = tracer._parser.parse(text, [(0, len(text))])
        return sentence

    return parse


def test_tokens_keep_their_offsets_in_the_report(tracer):  # type: ignore[no-untyped-def]
    text = "Calm held.   The rebels left the port, a resident said."
    (sentence,) = tracer._parser.parse(text, [(13, len(text))])
    assert all(text[t.start : t.end] == t.text for t in sentence.tokens)
    assert sentence.words(0, 1).text == "The rebels"
    assert sentence.words(0, 1).start == 13


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet=st.sampled_from("aB .,“”\"'-–\n\u00a0é$5%"), min_size=1, max_size=60))
def test_any_text_is_parsed(tracer, text):  # type: ignore[no-untyped-def]
    (sentence,) = tracer._parser.parse(text, [(0, len(text))])
    assert all(text[t.start : t.end] == t.text for t in sentence.tokens)
    assert all(0 <= t.head < len(sentence.tokens) for t in sentence.tokens)


def test_texts_keep_their_order_where_one_is_empty(tracer):  # type: ignore[no-untyped-def]
    texts = [("One fled.", [(0, 9)]), ("", []), ("Two fled. Three fled.", [(0, 9), (10, 21)])]
    assert [len(found) for found in tracer._parser.parse_many(texts)] == [1, 0, 2]


def test_a_missing_model_is_named():  # type: ignore[no-untyped-def]
    with pytest.raises(ModelError, match="en_no_such_model"):
        Parser("en_no_such_model")


def test_a_group_named_is_no_verb(parse):  # type: ignore[no-untyped-def]
    sentence = parse("Troops drove IS out of the oil field.")
    assert token(sentence, "IS").pos != "AUX"
    assert token(sentence, "IS").lemma == "is"
    assert disguised("THE TOWN IS LOST") == "THE TOWN IS LOST"


def test_words_cut_at_the_hyphen_are_joined(parse):  # type: ignore[no-untyped-def]
    sentence = parse("A cease-fire began after two air-strikes.")
    assert token(sentence, "cease-fire").lemma == "ceasefire"
    assert token(sentence, "air-strikes").lemma == "airstrike"


def test_quoted_words_are_marked(parse):  # type: ignore[no-untyped-def]
    sentence = parse("The mayor called it “a massacre” on Monday.")
    assert [t.text for t in sentence.tokens if t.quoted] == ["a", "massacre"]


@pytest.mark.parametrize(
    "text",
    ["''We left,'' he said.", "``We left,'' he said.", "We left,” he said.", 'We left," he said.', "We left,'' he said."],
)
def test_marks_of_all_kinds_and_what_an_earlier_sentence_opened(parse, text):  # type: ignore[no-untyped-def]
    assert [t.text for t in parse(text).tokens if t.quoted and t.pos != "PUNCT"] == ["We", "left"]


def test_noun_phrases_end_before_what_is_joined_to_them(parse):  # type: ignore[no-untyped-def]
    sentence = parse("The Ministry of Defence in the capital and the army denied it.")
    first, last = sentence.noun_phrase(token(sentence, "Ministry").i)
    assert sentence.words(first, last).text == "The Ministry of Defence"
    assert [sentence.tokens[i].text for i in sentence.conjuncts(token(sentence, "Ministry").i)] == ["Ministry", "army"]


def test_a_gerund_that_is_a_subject_is_a_noun(parse):  # type: ignore[no-untyped-def]
    for text, word in (("Regime shelling resumed at dawn.", "shelling"), ("Heavy fighting raged in the port.", "fighting")):
        gerund = token(parse(text), word)
        assert (gerund.pos, gerund.dep) == ("NOUN", "nsubj")


def test_an_object_cut_off_from_its_name_is_rejoined(parse):  # type: ignore[no-untyped-def]
    sentence = parse("Troops withdrew from the Kodori gorge.")
    assert token(sentence, "gorge").dep == "pobj"


def test_contradicting_mends_leave_a_tree():
    from dateline.reading.syntax_tokens import Token, hung, is_tree

    def row(heads):
        return hung([Token(i, "x", i, i + 1, "x", "x", "NN", "NOUN", "dep", head, "") for i, head in enumerate(heads)])

    assert is_tree(row([1, 1, 1]))
    assert is_tree(row([1, 2, 0, 3]))
    looped = row([1, 1, 1])
    looped[1].head = 2
    assert not is_tree(looped)


@pytest.mark.parametrize(
    ("text", "participle", "verb"),
    [
        ("The truce concluded in Goma in October was broken within minutes.", "concluded", "broken"),
        ("A cease-fire declared 12 days later has largely held.", "declared", "held"),
    ],
)
def test_a_verb_without_a_subject_takes_it_from_the_participle_before_it(parse, text, participle, verb):  # type: ignore[no-untyped-def]
    sentence = parse(text)
    first, second = token(sentence, participle), token(sentence, verb)
    assert (first.dep, second.dep) == ("acl", "ROOT")
    assert sentence.tokens[first.head].head == second.i


@pytest.mark.parametrize(
    ("text", "speaker", "verb"),
    [
        ("Officials had at first spoken of four people wounded.", "Officials", "spoken"),
        ("Some 500,000 people have found shelter in the north, the Office for Aid (OFA) estimates.", "Office", "estimates"),
    ],
)
def test_a_speaker_is_the_subject_of_what_he_says(parse, text, speaker, verb):  # type: ignore[no-untyped-def]
    sentence = parse(text)
    assert token(sentence, verb).pos == "VERB"
    assert (token(sentence, speaker).dep, token(sentence, speaker).head) == ("nsubj", token(sentence, verb).i)


def test_what_is_signed_is_the_accord(parse):  # type: ignore[no-untyped-def]
    sentence = parse("The rebels rejected an accord on land rights that the two sides had signed in Goma.")
    assert sentence.tokens[token(sentence, "signed").head].text == "accord"


@pytest.mark.parametrize("text", ["Shells broke the truce in force since May.", "The truce, in force since May, has held."])
def test_since_when_something_holds_is_said_of_it(parse, text):  # type: ignore[no-untyped-def]
    sentence = parse(text)
    assert [sentence.tokens[token(sentence, word).head].text for word in ("in", "since")] == ["truce", "truce"]
