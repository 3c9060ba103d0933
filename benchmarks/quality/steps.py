"""What the finding steps make of a report before claims are made of it: for tasks that ask for more than a claim tells.

Every sentence is parsed, also those that a reading puts aside because they are hardly about armed conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.quality.protocol import Row, day

from dateline.codebook.book import Codebook
from dateline.gazetteer import Gazetteer
from dateline.reading.actors import ActorReader
from dateline.reading.attribution import AttributionReader
from dateline.reading.clauses import Clauses
from dateline.reading.coreference import Coreference
from dateline.reading.mentions import ActorMention, PlaceMention, Said
from dateline.reading.places import PlaceReader
from dateline.reading.segment import Segmenter
from dateline.reading.syntax import Parser, Sentence
from dateline.settings import DEFAULT_MODEL


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence with who is in it, the pronouns resolved, what is said in it by whom, and its places, if asked for."""

    sentence: Sentence
    clauses: Clauses
    actors: list[ActorMention]
    said: list[Said]
    places: list[PlaceMention]

    def actor(self, i: int) -> ActorMention | None:
        """The mention that token `i` heads, else the first whose words cover it."""
        over = [m for m in self.actors if m.first <= i <= m.last]
        return next((m for m in over if m.head == i), over[0] if over else None)


class Steps:
    """Holds the steps, built once from the codebook."""

    def __init__(self, book: Codebook | None = None, *, places: bool = False):
        self.book = book or Codebook.load()
        self._places = PlaceReader(Gazetteer.open(), self.book.place_words, self.book.countries) if places else None
        self._segmenter, self._parser = Segmenter(self.book.layout), Parser(DEFAULT_MODEL)
        self._actors = ActorReader(self.book.actors, self.book.agent_nouns, self.book.countries)
        self._coreference = Coreference(self._actors.lexicon)
        self._attribution = AttributionReader(self.book.cues, rows=self.book.actors)

    def find(self, rows: Sequence[Row], text: Callable[[Row], str] = lambda row: row["text"]) -> Iterator[list[Told]]:
        """The sentences of each row, in order."""
        layouts = [self._segmenter.segment(text(row), None) for row in rows]
        spans = [[(s.start, s.end) for s in layout.sentences] for layout in layouts]
        parsed = self._parser.parse_many(zip(map(text, rows), spans, strict=True))
        for row, layout, sentences in zip(rows, layouts, parsed, strict=True):
            published = day(row.get("date"))
            actors = self._coreference.resolve(sentences, self._actors.find(sentences, published), published)
            said = self._attribution.find(sentences, actors, layout)
            places = (
                self._places.find(sentences, None, text(row), published)[0] if self._places else [[] for _ in sentences]
            )
            light = self.book.classes["light"]
            yield [
                Told(s, Clauses(s, light, frozenset(m.head for m in actors[n])), actors[n], said[n], places[n])
                for n, s in enumerate(sentences)
            ]
