"""The verb of a telling that the parser took for a noun, a participle or what a preposition governs."""

from __future__ import annotations

from tests.reading.test_syntax_speakers import tree

from dateline.reading.syntax_sayings import mend_instruments, mend_sayings
from dateline.reading.syntax_tokens import Token, is_tree


def subjects_of(tokens: list[Token], verb: int) -> list[str]:
    return [tokens[c].text for c in tokens[verb].children if tokens[c].dep == "nsubj"]


def test_a_message_is_no_doer() -> None:
    tokens = tree(
        ("Observers", "NNS", "NOUN", "nsubj", 1), ("reported", "VBD", "VERB", "ROOT", 1), ("by", "IN", "ADP", "agent", 1),
        ("radio", "NN", "NOUN", "pobj", 2), (".", ".", "PUNCT", "punct", 1),
    )  # fmt: skip
    mend_instruments(tokens)
    assert tokens[2].dep == "prep"


def test_who_fired_by_night_keeps_his_passive() -> None:
    tokens = tree(
        ("Shells", "NNS", "NOUN", "nsubjpass", 2), ("were", "VBD", "AUX", "auxpass", 2), ("fired", "VBN", "VERB", "ROOT", 2),
        ("by", "IN", "ADP", "agent", 2), ("rebels", "NNS", "NOUN", "pobj", 3), (".", ".", "PUNCT", "punct", 2),
    )  # fmt: skip
    mend_instruments(tokens)
    assert tokens[3].dep == "agent"


def test_who_counts_is_found_behind_a_noun() -> None:
    tokens = tree(
        ("The", "DT", "DET", "det", 2), ("rebels", "NNS", "NOUN", "compound", 2), ("count", "NN", "NOUN", "ROOT", 2),
        ("40", "CD", "NUM", "nummod", 2), ("dead", "JJ", "ADJ", "amod", 2), (".", ".", "PUNCT", "punct", 2),
    )  # fmt: skip
    mend_sayings(tokens)
    assert tokens[2].tag == "VBP"
    assert subjects_of(tokens, 2) == ["rebels"]
    assert is_tree(tokens)


def test_a_count_of_many_stays_a_noun() -> None:
    tokens = tree(
        ("The", "DT", "DET", "det", 2), ("rebel", "NN", "NOUN", "compound", 2), ("count", "NN", "NOUN", "nsubj", 3),
        ("rose", "VBD", "VERB", "ROOT", 3), (".", ".", "PUNCT", "punct", 3),
    )  # fmt: skip
    mend_sayings(tokens)
    assert tokens[2].tag == "NN"


def test_who_insists_may_come_last() -> None:
    tokens = tree(
        ("They", "PRP", "PRON", "nsubj", 2), ("never", "RB", "ADV", "neg", 2), ("held", "VBD", "VERB", "ROOT", 2),
        ("it", "PRP", "PRON", "dobj", 2), (",", ",", "PUNCT", "punct", 2), ("insisted", "VBD", "VERB", "amod", 7),
        ("army", "NN", "NOUN", "compound", 7), ("spokesman", "NN", "NOUN", "dobj", 2), ("Ali", "NNP", "PROPN", "appos", 7),
        (".", ".", "PUNCT", "punct", 2),
    )  # fmt: skip
    mend_sayings(tokens)
    assert subjects_of(tokens, 5) == ["Ali"]
    assert tokens[2].dep == "ccomp"
    assert is_tree(tokens)


def test_a_verb_is_freed_from_a_preposition() -> None:
    tokens = tree(
        ("A", "DT", "DET", "det", 1), ("doctor", "NN", "NOUN", "ROOT", 1), ("reached", "VBN", "VERB", "acl", 1),
        ("by", "IN", "ADP", "agent", 2), ("phone", "NN", "NOUN", "compound", 5), ("spoke", "VBD", "VERB", "pobj", 3),
        ("of", "IN", "ADP", "prep", 5), ("bodies", "NNS", "NOUN", "pobj", 6), (".", ".", "PUNCT", "punct", 1),
    )  # fmt: skip
    mend_sayings(tokens)
    assert subjects_of(tokens, 5) == ["doctor"]
    assert tokens[4].dep == "pobj"
    assert is_tree(tokens)


def test_the_past_of_a_sentence_is_no_participle() -> None:
    tokens = tree(
        ("In", "IN", "ADP", "ROOT", 0), ("a", "DT", "DET", "det", 2), ("note", "NN", "NOUN", "pobj", 0),
        ("read", "VBN", "VERB", "acl", 2), ("out", "RP", "ADP", "prt", 3), (",", ",", "PUNCT", "punct", 2),
        ("the", "DT", "DET", "det", 7), ("Front", "NNP", "PROPN", "appos", 2), ("boasted", "VBN", "VERB", "acl", 2),
        ("of", "IN", "ADP", "prep", 8), ("it", "PRP", "PRON", "pobj", 9), (".", ".", "PUNCT", "punct", 0),
    )  # fmt: skip
    mend_sayings(tokens)
    assert tokens[8].dep == "ROOT"
    assert subjects_of(tokens, 8) == ["Front"]
    assert is_tree(tokens)
