"""The encoder's cues beside those of the rules: how sure it must be is chosen on other articles than are counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from benchmarks.quality.protocol import Tally

from dateline.learned import Encoder
from dateline.reading.syntax import Sentence

FOLDS = 4
# From which probability of the encoder's a cue of its own counts, and from which its words widen one of the rules'.
NEW = (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 2.0)
WIDER = (0.5, 0.7, 0.8, 0.9, 2.0)


@dataclass(frozen=True)
class Heard:
    """One article: the offsets at which its words begin, those of the rules' cues and of the set's, and the encoder's cues with their
    scores: those that touch none of the rules', and those that do, without the words that somebody is found to say.
    """

    words: tuple[int, ...]
    rules: frozenset[int]
    wanted: frozenset[int]
    new: tuple[tuple[float, frozenset[int]], ...]
    wider: tuple[tuple[float, frozenset[int]], ...]

    @classmethod
    def of(
        cls,
        encoder: Encoder,
        sentences: Sequence[Sentence],
        words: Sequence[int],
        cues: set[int],
        spoken: set[int],
        wanted: set[int],
    ) -> Heard:
        """`spoken` holds the positions of all that is found to be said, or stands in quotation marks."""
        new, wider = [], []
        texts = [sentence.text[sentence.start : sentence.end] for sentence in sentences]
        for sentence, scores in zip(sentences, encoder.encode(texts), strict=True):
            for said in scores.said:
                span = set(range(sentence.start + said.start, sentence.start + said.end))
                if said.label != "cue":
                    continue
                if span & cues:
                    wider.append((said.score, frozenset((span - spoken) & set(words))))
                elif not span & spoken:
                    new.append((said.score, frozenset(span & set(words))))
        begun = set(words)
        return cls(tuple(words), frozenset(cues & begun), frozenset(wanted & begun), tuple(new), tuple(wider))

    def tally(self, new: float, wider: float) -> Tally:
        """The words of cues with those of the encoder's that reach the two scores."""
        have = self.rules.union(
            *(span for score, span in self.new if score >= new), *(span for score, span in self.wider if score >= wider)
        )
        return Tally(len(have & self.wanted), len(have), len(self.wanted))


def chosen_by_folds(heard: Sequence[Heard]) -> Tally:
    """All articles together, each counted with the scores that were best on those of the other folds."""
    options = list(product(NEW, WIDER))
    tallies = [[one.tally(*option) for option in options] for one in heard]
    whole = Tally()
    for fold in range(FOLDS):
        others = [row for n, row in enumerate(tallies) if n % FOLDS != fold]
        best = max(range(len(options)), key=[_together(others, o).f1 for o in range(len(options))].__getitem__)
        for row in tallies[fold::FOLDS]:
            whole.add(row[best].right, row[best].found, row[best].wanted)
    return whole


def _together(rows: Sequence[Sequence[Tally]], option: int) -> Tally:
    whole = Tally()
    for row in rows:
        whole.add(row[option].right, row[option].found, row[option].wanted)
    return whole
