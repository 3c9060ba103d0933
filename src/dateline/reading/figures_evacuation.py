"""Who is led out: people who leave a place of which the report tells that it is evacuated leave with the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dateline.reading.mentions import FigureMention
from dateline.reading.syntax import Sentence

EVACUATION = frozenset({"evacuate", "evacuation", "evacuee"})
LEAVING = frozenset({"leave", "depart"})


def tells_of_evacuation(sentences: Iterable[Sentence]) -> bool:
    return any(token.lemma in EVACUATION for sentence in sentences for token in sentence.tokens)


def led_out(sentence: Sentence, figures: Iterable[FigureMention]) -> list[FigureMention]:
    """The figures of a report that tells of an evacuation: by "left" alone nobody is driven out there."""
    tokens = sentence.tokens
    return [
        replace(figure, measure="evacuated")
        if figure.measure == "displaced" and figure.predicate >= 0 and tokens[figure.predicate].lemma in LEAVING
        else figure
        for figure in figures
    ]
