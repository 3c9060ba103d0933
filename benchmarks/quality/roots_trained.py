"""The PLOVER root (P7a) with PLV too: a linear model over what dateline finds in a sentence, trained on the set itself.

Each sentence is answered by a model that was trained without its fold; sentences that are much alike share a fold. The models are
made anew each time and kept nowhere: nothing of PLV is in what dateline ships.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from statistics import fmean, pstdev

import numpy as np
from benchmarks.quality.protocol import SEED, Row, macro_f1
from benchmarks.quality.roots import between, likeliest, spans

from dateline.consolidation.joining import Joined
from dateline.reading.syntax import Parser, Sentence
from dateline.settings import DEFAULT_MODEL

FOLDS = 5
ALIKE = 0.5  # the share of all their words that two sentences of one fold have in common
STIFF = 1.0  # how much the squared weights count beside the squared errors: given, not fitted; a third or three times make no odds
WORD = re.compile(r"\w+")

Features = dict[tuple[str, ...], float]
# What a feature counts: a word from source to target, one elsewhere, a pair of words half of its second word; the root that the
# rules and that the encoder find, and each root's chance.
WITHIN, ELSEWHERE, PAIR, FOUND, CHANCE = 1.5, 1.0, 0.5, 1.0, 2.0
ARGUMENT = "<>"  # stands for source and target, whose names say nothing of what is done


def words_of(rows: Sequence[Row]) -> list[Features]:
    """The words of each sentence and their pairs, by where they stand; those of source and target left out."""
    parsed = Parser(DEFAULT_MODEL).parse_many((row["text"], [(0, len(row["text"]))]) for row in rows)
    return [
        _words(row["text"], row["gold"]["source"], row["gold"]["target"], found)
        for row, found in zip(rows, parsed, strict=True)
    ]


def found_in(likely: Mapping[str, float], ruled: str) -> Features:
    """What the encoder's event head and the rules say of a sentence."""
    chances: Features = {("chance", name): CHANCE * chance for name, chance in likely.items()}
    return chances | {("head", likeliest(likely)): FOUND, ("rules", ruled): FOUND}


def _words(text: str, source: str, target: str, sentences: Sequence[Sentence]) -> Features:
    first, last = between(text, source, target)
    named = spans(text, source, target)
    found: Features = {}
    before = ""
    for token in (token for sentence in sentences for token in sentence.tokens):
        inside = first <= token.start <= last
        word = ARGUMENT if any(a <= token.start < b for a, b in named) else token.lemma.lower()
        if word != ARGUMENT:
            if not WORD.search(word):
                continue
            weight = WITHIN if inside else ELSEWHERE
            found["word", word] = max(weight, found.get(("word", word), 0.0))
            found["between" if inside else "around", word] = weight
        if before != word:
            found["pair", before, word] = PAIR
        before = word
    return found


def folds(texts: Sequence[str], count: int = FOLDS) -> list[list[int]]:
    """The positions of the texts in so many folds of much the same size, those that are alike in one."""
    bags = [frozenset(WORD.findall(text.casefold())) for text in texts]
    names = [f"{n:09}" for n in range(len(texts))]  # sorted as they stand
    joined = Joined(names)
    for n, one in enumerate(bags):
        for m in range(n):
            if len(one & bags[m]) >= ALIKE * len(one | bags[m]):
                joined.join(names[n], names[m])
    groups = [[int(name) for name in group] for group in joined.groups()]
    random.Random(SEED).shuffle(groups)
    parts: list[list[int]] = [[] for _ in range(count)]
    for group in sorted(groups, key=len, reverse=True):
        min(parts, key=len).extend(group)
    return parts


def answers(features: Sequence[Features], gold: Sequence[str], parts: Sequence[Sequence[int]]) -> list[str]:
    """The root of each sentence, by a ridge classifier that was trained on the other folds."""
    names = sorted(set(gold))
    table = _table(features)
    wanted = np.array([[1.0 if name == one else -1.0 for name in names] for one in gold])
    found = [""] * len(gold)
    for part in parts:
        test = sorted(part)
        known = sorted(set(range(len(gold))) - set(part))
        rows = table[known]
        weights = rows.T @ np.linalg.solve(rows @ rows.T + STIFF * np.eye(len(known)), wanted[known])
        for n, best in zip(test, (table[test] @ weights).argmax(axis=1), strict=True):
            found[n] = names[best]
    return found


def _table(features: Sequence[Features]) -> np.ndarray:
    """A row a sentence, a column a feature, and one that all have."""
    columns = {name: n for n, name in enumerate(dict.fromkeys(name for one in features for name in one))}
    table = np.zeros((len(features), len(columns) + 1))
    table[:, -1] = 1.0
    for row, one in zip(table, features, strict=True):
        for name, value in one.items():
            row[columns[name]] = value
    return table


def by_fold(pairs: Sequence[tuple[str, str]], parts: Sequence[Sequence[int]]) -> tuple[float, float]:
    """Mean and standard deviation of the folds' macro-F1."""
    each = [macro_f1([pairs[n] for n in part]) for part in parts]
    return fmean(each), pstdev(each)
