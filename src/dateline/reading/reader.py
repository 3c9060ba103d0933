"""The steps of a reading, in order: each is a pure function of what the ones before it found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.codebook.book import Codebook
from dateline.gazetteer import Gazetteer
from dateline.learned import Learned
from dateline.model import Claim, Issue, Place, Report, Time
from dateline.reading.actors import ActorReader
from dateline.reading.agreements import AgreementReader
from dateline.reading.attribution import AttributionReader
from dateline.reading.claims import ClaimJoiner, Joined
from dateline.reading.clauses import Clauses
from dateline.reading.conditions import ConditionReader
from dateline.reading.coreference import Coreference
from dateline.reading.drafts import AgreementDraft, Draft
from dateline.reading.events import EventReader
from dateline.reading.factuality import FactualityReader
from dateline.reading.figures import FigureReader
from dateline.reading.figures_evacuation import led_out, tells_of_evacuation
from dateline.reading.gaps import GapReader
from dateline.reading.gate import Gate
from dateline.reading.mentions import FigureMention, Layout
from dateline.reading.places import PlaceReader
from dateline.reading.relevance import GROUPS, Relevance
from dateline.reading.scene import Scene
from dateline.reading.segment import Segmenter
from dateline.reading.syntax import Parser, Sentence
from dateline.reading.times import TimeReader


@dataclass(slots=True)
class Parts:
    """What the steps made of one report."""

    layout: Layout
    claims: list[Claim]
    issues: list[Issue]
    dateline_place: Place | None
    dateline_time: Time | None


class ReportReader:
    """Holds the steps, built once from the codebook."""

    def __init__(self, codebook: Codebook, model: str, gazetteer: Gazetteer, learned: Learned | None = None):
        classes = codebook.classes
        self._segmenter = Segmenter(codebook.layout)
        self._gate = Gate(learned)
        self._parser = Parser(model, known_words(codebook))
        self._times = TimeReader(codebook.times)
        self._places = PlaceReader(gazetteer, codebook.place_words, codebook.countries)
        self._actors = ActorReader(codebook.actors, codebook.agent_nouns, codebook.countries, codebook.actor_rules)
        self._coreference = Coreference(self._actors.lexicon)
        self._figures = FigureReader(codebook.figures)
        self._attribution = AttributionReader(codebook.cues, rows=codebook.actors)
        domains = {d.id.removeprefix("domain."): frozenset(d.words) for d in codebook.domains}
        self._relevance = Relevance(domains, frozenset(row.id for row in codebook.actors if row.kind in GROUPS))
        self._events = EventReader(codebook.events, classes)
        self._conditions = ConditionReader(codebook.conditions, classes)
        self._agreements = AgreementReader(codebook.stages, codebook.deals, classes)
        self._gaps = GapReader(codebook.gaps)
        self._joiner = ClaimJoiner(FactualityReader(codebook.hedges))
        self._light = classes["light"]
        self.model_version = self._parser.version

    def read(self, reports: list[Report]) -> Iterator[Parts]:
        """The parts of each report's reading, in order; the reports share the parser's batches."""
        layouts = [self._segmenter.segment(report.text, report.title) for report in reports]
        for layout in layouts:
            layout.sentences = [s for s in layout.sentences if s.kind != "heading"]
        spans = [[(s.start, s.end) for s in layout.sentences] for layout in layouts]
        kept = self._gate.kept(
            [[(s.block, r.text[s.start : s.end]) for s in layout.sentences] for r, layout in zip(reports, layouts, strict=True)]
        )
        parsed = self._parser.parse_many(
            (report.text, [span for span, keep in zip(row, keeps, strict=True) if keep])
            for report, row, keeps in zip(reports, spans, kept, strict=True)
        )
        for report, layout, row, keeps, found in zip(reports, layouts, spans, kept, parsed, strict=True):
            parts = self._read(report, layout, with_gaps(found, report.text, row, keeps))
            if not all(keeps):
                parts.issues.append(put_aside(keeps))
            yield parts

    def _read(self, report: Report, layout: Layout, sentences: list[Sentence]) -> Parts:
        times = self._times.find(sentences, report.published)
        sides = self._actors.find(sentences, report.published)
        places, issues, filed = self._places.read(sentences, layout.dateline_place, report.text, sides)
        title = report.title or (layout.title.text if layout.title else None)
        actors = self._coreference.resolve(sentences, sides, report.published, places=places, dateline=filed, title=title)
        said = self._attribution.find(sentences, actors, layout)
        conflict = self._relevance.about_conflict(sentences, actors)
        public = not conflict and not self._relevance.about_else(sentences)
        evacuation = tells_of_evacuation(sentences)
        joined, earlier = Joined(), None
        previous: list[FigureMention] = []
        for sentence in sentences:
            n = sentence.index
            figures = self._figures.find(sentence, previous)
            figures = led_out(sentence, figures) if evacuation else figures
            previous = figures or previous
            animate = frozenset(m.head for m in actors[n])
            scene = Scene(
                sentence, Clauses(sentence, self._light, animate), actors[n], places[n], times[n], figures, said[n]
            )
            agreements = self._agreements.find(scene, earlier, conflict=conflict)
            events = self._events.find(scene, conflict=conflict, public=public)
            agreed = {draft.frame.i for draft in agreements}
            drafts: list[Draft] = [
                *(e for e in events if e.type != "AGREE" or e.frame.i not in agreed),
                *self._conditions.find(scene, events, conflict=conflict),
                *agreements,
                *self._gaps.find(scene),
            ]
            self._joiner.join(scene, drafts, joined)
            earlier = last_of(agreements) or earlier
        when = layout.dateline_time
        dated = self._times.parse_date_line(when.text, when.start, report.published) if when else None
        return Parts(layout, joined.claims, issues, filed, dated)


def with_gaps(parsed: list[Sentence], text: str, spans: list[tuple[int, int]], kept: list[bool]) -> list[Sentence]:
    """The parsed sentences at their places among all of the report's; those put aside stand there without words."""
    if all(kept):
        return parsed
    stream = iter(parsed)
    found = [
        next(stream) if keep else Sentence(n, start, end, text, [])
        for n, ((start, end), keep) in enumerate(zip(spans, kept, strict=True))
    ]
    for n, sentence in enumerate(found):
        sentence.index = n
    return found


def put_aside(kept: list[bool]) -> Issue:
    count = len(kept) - sum(kept)
    message = f"{count} of {len(kept)} sentences are hardly about armed conflict and were not read; --no-models reads them"
    return Issue("put-aside", "", None, None, message)


def last_of(agreements: list[AgreementDraft]) -> AgreementDraft | None:
    return agreements[-1] if agreements else None


def known_words(codebook: Codebook) -> frozenset[str]:
    """The words, in lower case, of the names of actors, countries and their peoples."""
    names = [name for row in codebook.actors for name in (row.name, *row.aliases, *row.abbreviations)]
    names += [
        name
        for row in codebook.countries
        for name in (row.name, *row.aliases, *row.demonyms, *row.adjectives, row.capital)
    ]
    return frozenset(word for name in names for word in name.lower().replace("-", " ").split())
