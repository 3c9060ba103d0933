"""The verb of saying at a sentence's end gets its speaker and what is said, whatever the parser made of them."""

from __future__ import annotations

from dateline.reading.syntax_speakers import mend_speakers
from dateline.reading.syntax_tokens import Token


def tree(*rows: tuple[str, str, str, str, int]) -> list[Token]:
    """Tokens of (word, tag, part of speech, dependency, head)."""
    tokens, at = [], 0
    for i, (word, tag, pos, dep, head) in enumerate(rows):
        tokens.append(Token(i, word, at, at + len(word), word.lower(), word.lower(), tag, pos, dep, head, ""))
        at += len(word) + 1
    for token in tokens:
        if token.head != token.i:
            tokens[token.head].children.append(token.i)
    return tokens


def test_a_speaker_taken_for_an_apposition_is_given_back() -> None:
    tokens = tree(
        ("Troops", "NNS", "NOUN", "nsubj", 1), ("left", "VBD", "VERB", "ccomp", 11), ("the", "DT", "DET", "det", 3),
        ("fort", "NN", "NOUN", "dobj", 1), ("of", "IN", "ADP", "prep", 3), ("Dara", "NNP", "PROPN", "pobj", 4),
        (",", ",", "PUNCT", "punct", 5),
        ("the", "DT", "DET", "det", 8), ("mayor", "NN", "NOUN", "appos", 5),
        (",", ",", "PUNCT", "punct", 8), ("Sallah", "NNP", "PROPN", "appos", 8),
        ("said", "VBD", "VERB", "ROOT", 11), (".", ".", "PUNCT", "punct", 11),
    )  # fmt: skip
    tokens[11].i = 11
    mend_speakers(tokens)
    assert [tokens[c].text for c in tokens[11].children if tokens[c].dep == "nsubj"] == ["Sallah"]


def test_a_far_subject_belongs_to_what_is_said() -> None:
    tokens = tree(
        ("Scores", "NNS", "NOUN", "nsubj", 8), ("have", "VBP", "AUX", "aux", 3), ("been", "VBN", "AUX", "auxpass", 3),
        ("treated", "VBN", "VERB", "dep", 8),
        (",", ",", "PUNCT", "punct", 8), ("officials", "NNS", "NOUN", "nsubj", 8),
        ("there", "RB", "ADV", "advmod", 5), ("all", "DT", "DET", "det", 5),
        ("said", "VBD", "VERB", "ROOT", 8), (".", ".", "PUNCT", "punct", 8),
    )  # fmt: skip
    mend_speakers(tokens)
    said, treated = tokens[8], tokens[3]
    assert treated.dep == "ccomp"
    assert treated.head == said.i
    assert [tokens[c].text for c in treated.children if tokens[c].dep == "nsubjpass"] == ["Scores"]
    assert [tokens[c].text for c in said.children if tokens[c].dep == "nsubj"] == ["officials"]


def test_a_sound_parse_and_a_plain_object_stay() -> None:
    rows = [
        ("They", "PRP", "PRON", "nsubj", 1), ("fled", "VBD", "VERB", "ROOT", 1),
        (",", ",", "PUNCT", "punct", 1), ("but", "CC", "CCONJ", "cc", 1),
        ("reported", "VBD", "VERB", "conj", 1), ("losses", "NNS", "NOUN", "dobj", 4), (".", ".", "PUNCT", "punct", 1),
    ]  # fmt: skip
    tokens = tree(*rows)
    mend_speakers(tokens)
    assert [t.head for t in tokens] == [row[4] for row in rows]
