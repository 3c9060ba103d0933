"""Which sentences of a report are worth the reading: those of a report about something else than conflict are put aside unparsed."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.learned import Learned

# A report most of whose sentences are likely about conflict is read whole: its others lean on them.
WHOLE = 0.6
# Log odds of words between which the encoder is asked.
DOUBT = (-1.5, 0.0)
LIKELY = 0.5


class Gate:
    """Judges by the sums of words' weights, and asks the encoder where they leave a doubt. Without `learned` all is kept."""

    def __init__(self, learned: Learned | None):
        self._learned = learned

    def kept(self, reports: Sequence[Sequence[str]]) -> list[list[bool]]:
        """For each report's sentences, which to read. The reports' doubtful sentences go through the encoder together."""
        if self._learned is None:
            return [[True] * len(sentences) for sentences in reports]
        topic = self._learned.topic
        found, doubtful = [], []
        for r, sentences in enumerate(reports):
            odds = [topic.odds(sentence) for sentence in sentences]
            likely = sum(o > DOUBT[1] for o in odds)
            if likely >= WHOLE * len(odds):
                found.append([True] * len(odds))
                continue
            found.append([o > DOUBT[1] for o in odds])
            doubtful += [(r, n) for n, o in enumerate(odds) if DOUBT[0] < o <= DOUBT[1]]
        if doubtful:
            asked = self._learned.encoder.relevances([reports[r][n] for r, n in doubtful])
            for (r, n), chance in zip(doubtful, asked, strict=True):
                found[r][n] = chance >= LIKELY
        return found
