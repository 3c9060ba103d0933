"""What models learned from sentences make of a sentence. They advise the reader; it stands on its rules without them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dateline.learned.encoder import FOLDER, Encoder
from dateline.learned.scores import Labelled, SentenceScores, Word
from dateline.learned.topic import Topic

__all__ = ["Encoder", "Labelled", "Learned", "SentenceScores", "Topic", "Word"]


@dataclass(frozen=True, slots=True)
class Learned:
    """The learned parts of a reader. The encoder's weights are read when it is first asked."""

    encoder: Encoder
    topic: Topic

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Learned:
        """Raises `ModelError` where the files are missing or not those of the card."""
        encoder = Encoder(folder)
        return cls(encoder, Topic.parse(encoder.checked("topic.tsv").decode()))

    @property
    def version(self) -> str:
        return self.encoder.version
