"""Which sentences of a report are worth the reading: those of a report about something else than conflict are put aside unparsed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from dateline.learned import Learned

# Log odds from which on a sentence is likely about conflict.
LIKELY = 0.35
# In a report that has such a sentence, others are read from these log odds on: they may lean on it.
LIKELY_BESIDE = -0.5
# A report most of whose sentences are likely about conflict is read whole: its others lean on them.
WHOLE_REPORT = 2 / 3
# A paragraph of no more sentences than these tells one story, and is read whole from a smaller share on.
SHORT, WHOLE_PARAGRAPH = 10, 0.4
# In a report without any likely sentence the encoder is asked about those of no less than these log odds.
DOUBTFUL = -1.5
# Put aside is then only what it is fairly sure of.
POSSIBLE = 0.15

# So few sentences are read whatever they are about: nothing is gained by asking.
FEW = 3

Laid = tuple[int, str]


class Gate:
    """Judges by the sums of words' weights; where they find nothing, and are not sure of that, the encoder is asked.

    Without `learned` all is kept.
    """

    def __init__(self, learned: Learned | None):
        self._learned = learned

    def kept(self, reports: Sequence[Sequence[Laid]]) -> list[list[bool]]:
        """For each report's sentences, given with the number of their paragraph, which to read."""
        if self._learned is None:
            return [[True] * len(sentences) for sentences in reports]
        found: list[list[bool]] = []
        doubtful: list[tuple[int, int]] = []
        for r, sentences in enumerate(reports):
            if len(sentences) <= FEW:
                found.append([True] * len(sentences))
                continue
            odds = [self._learned.topic.odds(text) for _, text in sentences]
            likely = [o > LIKELY for o in odds]
            kept = chosen([block for block, _ in sentences], likely)
            found.append([k or o > LIKELY_BESIDE for k, o in zip(kept, odds, strict=True)] if any(likely) else kept)
            if not any(found[r]):
                doubtful += [(r, n) for n, o in enumerate(odds) if o > DOUBTFUL]
        if doubtful:
            asked = self._learned.encoder.relevances([reports[r][n][1] for r, n in doubtful])
            for (r, n), chance in zip(doubtful, asked, strict=True):
                found[r][n] = chance >= POSSIBLE
        return found


def chosen(blocks: list[int], likely: list[bool]) -> list[bool]:
    """Of a report's sentences, the likely ones and those that stand in the same report or paragraph with enough of them."""
    if sum(likely) >= WHOLE_REPORT * len(likely):
        return [True] * len(likely)
    found: list[bool] = []
    for _, group in groupby(zip(blocks, likely, strict=True), key=lambda pair: pair[0]):
        paragraph = [is_likely for _, is_likely in group]
        whole = len(paragraph) <= SHORT and sum(paragraph) >= WHOLE_PARAGRAPH * len(paragraph)
        found += [True] * len(paragraph) if whole else paragraph
    return found
