"""Which entries of the codebook fire on a sentence, and on which of its words.

An entry that makes claims or mentions fires where one carries its id. A list of words makes nothing by itself: it
fires where the step that uses it would read the sentence otherwise without it.
"""

from __future__ import annotations

import copy
import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from dateline.codebook.attitudes import Attitude
from dateline.codebook.book import Codebook
from dateline.codebook.cues import Cue, SourceWords
from dateline.codebook.figures import MeasureEntry
from dateline.codebook.hedges import Hedge
from dateline.codebook.layout import LayoutEntry
from dateline.codebook.load import Entry
from dateline.codebook.times import RuleEntry, WordEntry
from dateline.gazetteer import Gazetteer
from dateline.model import Claim, Report
from dateline.reading.actors import ActorReader
from dateline.reading.actors_nouns import Rules, StateBodies
from dateline.reading.agreements import AgreementReader
from dateline.reading.attitudes import AttitudeReader
from dateline.reading.attribution import AttributionReader
from dateline.reading.clauses import Clauses
from dateline.reading.conditions import ConditionReader
from dateline.reading.coreference import Coreference
from dateline.reading.events import EventReader
from dateline.reading.factuality import FactualityReader
from dateline.reading.figures import FigureReader
from dateline.reading.mentions import ActorMention, FigureMention, Layout, PlaceMention, Said, TimeMention
from dateline.reading.places import PlaceReader
from dateline.reading.reader import ReportReader
from dateline.reading.relevance import Relevance
from dateline.reading.scene import Scene
from dateline.reading.segment import Segmenter
from dateline.reading.syntax import Sentence
from dateline.reading.times import TimeReader

MARKED = re.compile(r"\*(\S.*?)\*")
WORD_FIELDS = ("words", "objects", "phrases", "nouns", "verbs", "acts", "head")
# Stands in for the words of a symbol that rows of time words must find under its name.
NO_WORD = "\0"
CLAIMING = frozenset({"events", "conditions", "stages", "gaps"})
JUDGED = frozenset({"VERB", "AUX", "NOUN", "ADJ"})


@dataclass(frozen=True, slots=True)
class Fired:
    """An entry that fired on words of a text; `start`, `end` are offsets into it."""

    section: str
    id: str
    start: int
    end: int
    text: str


@dataclass(slots=True)
class Traced:
    """A text as read with the whole codebook. `marks` are the offsets of words set between asterisks."""

    text: str
    marks: frozenset[int]
    published: datetime.date | None
    layout: Layout
    sentences: list[Sentence]
    claims: list[Claim]
    times: list[list[TimeMention]]
    places: list[list[PlaceMention]]
    actors: list[list[ActorMention]]
    said: list[list[Said]]
    attitudes: list[list[Said]]


class Tracer(ReportReader):
    """Reads texts and tells which entries made the reading what it is. Takes as long to load as a reader."""

    def __init__(self, codebook: Codebook, model: str, gazetteer: Gazetteer):
        super().__init__(codebook, model, gazetteer)
        self._codebook = codebook
        self._gazetteer = gazetteer
        self._speakers = AttributionReader(codebook.cues)
        # Attitudes are no claims, so the reader leaves them out; their entries are looked at all the same.
        self._minds = AttitudeReader(codebook.attitudes, codebook.cues.sources)
        self._judge = FactualityReader(codebook.hedges)
        self._without: dict[str, Callable[[Entry, Traced], Any]] = {
            "times": self._times_without, "place-words": self._places_without, "actor-rules": self._actors_without,
            "figures": self._figures_without, "word-classes": self._drafts_without, "deals": self._drafts_without,
            "domains": self._fields_without, "layout": self._layout_without, "cues": self._said_without,
        }  # fmt: skip

    def fired(self, text: str, published: datetime.date | None = None) -> list[Fired]:
        """Every entry that fires on `text`, in the order of the words. Words between asterisks are the only predicates
        that hedges are tried on.
        """
        (traced,) = self.trace([text], published)
        found: dict[Fired, None] = {}
        for section, entry in self._codebook.entries():
            if self._words_of(section, entry) is None or worded(entry, traced.text):
                found.update(dict.fromkeys(self.firings(section, entry, traced)))
        return sorted(found, key=lambda f: (f.start, f.end, f.section, f.id))

    def trace(self, texts: Sequence[str], published: datetime.date | None = None) -> Iterator[Traced]:
        """Each text read as a report of its own; they share the parser's batches."""
        marked = [unmarked(text) for text in texts]
        layouts = [self._segmenter.segment(text, None) for text, _ in marked]
        for layout in layouts:
            layout.sentences = [s for s in layout.sentences if s.kind != "heading"]
        pieces = ((text, [(s.start, s.end) for s in layout.sentences]) for (text, _), layout in zip(marked, layouts, strict=True))
        parsed = self._parser.parse_many(pieces)
        for (text, marks), layout, sentences in zip(marked, layouts, parsed, strict=True):
            sides = self._actors.find(sentences, published)
            places, _, filed = self._places.read(sentences, layout.dateline_place, text, sides)
            actors = self._coreference.resolve(sentences, sides, published, places=places, dateline=filed)
            said = self._speakers.find(sentences, actors, layout)
            yield Traced(
                text, marks, published, layout, sentences,
                self._read(Report(text, published=published), layout, sentences).claims,
                self._times.find(sentences, published),
                places,
                actors,
                said,
                self._minds.find(sentences, actors, said),
            )  # fmt: skip

    def firings(self, section: str, entry: Entry, traced: Traced) -> Iterator[Fired]:
        """Where one entry fires on a traced text."""
        reach = self._reach(section, entry, traced)
        for start, end in sorted(set(reach)):
            yield Fired(section, entry.id, start, end, traced.text[start:end])

    def _reach(self, section: str, entry: Entry, traced: Traced) -> Iterator[tuple[int, int]]:
        if section in CLAIMING or isinstance(entry, MeasureEntry):
            yield from ((c.start, c.end) for c in traced.claims if c.rule == entry.id)
        elif isinstance(entry, RuleEntry):
            for sentence, times in zip(traced.sentences, traced.times, strict=True):
                yield from (extent(sentence, m.first, m.last) for m in times if m.rule == entry.id)
        elif isinstance(entry, Cue) and "aside" not in entry.takes:
            yield from self._of_cue(entry, traced)
        elif isinstance(entry, Attitude):
            held = (one for row in traced.attitudes for one in row if one.rule == entry.id)
            yield from ((c.start, c.end) for one in held if (c := one.chain[-1].cue) is not None)
        elif isinstance(entry, SourceWords):
            links = [link for said in traced.said for one in said for link in one.chain]
            yield from ((a.source.start or 0, a.source.end or 0) for a in links if a.source.kind == entry.kind)
        elif isinstance(entry, Hedge):
            yield from self._of_hedge(entry, traced)
        elif self._differs(section, entry, traced):
            yield from worded(entry, traced.text) or [(0, len(traced.text))]

    def _differs(self, section: str, entry: Entry, traced: Traced) -> bool:
        if getattr(entry, "type", "") == "spelling" and not worded(entry, traced.text):
            return False
        reads = self._without[section]
        given, without = reads(entry, traced), reads(bare(entry), traced)
        if section == "deals":
            # A deal's words are there to make agreements, whatever else they keep from being one.
            return any(draft not in without for draft in given)
        return bool(given != without)

    @staticmethod
    def _words_of(section: str, entry: Entry) -> tuple[str, ...] | None:
        """The words of an entry that is a list of words, None where it is more than that."""
        if section in CLAIMING or isinstance(entry, (MeasureEntry, RuleEntry, Attitude, Cue, SourceWords, Hedge)):
            return None
        return words_of(entry)

    # ── entries whose ids mentions carry ───────────────────────────────────────────────────────────────────────────

    def _of_cue(self, entry: Cue, traced: Traced) -> Iterator[tuple[int, int]]:
        lemma = entry.lemma.split()[0]
        for sentence, said in zip(traced.sentences, traced.said, strict=True):
            lemmas = {t.start: t.lemma for t in sentence.tokens}
            for one in said:
                cues = [link.cue for link in one.chain if link.cue is not None]
                if one.rule == entry.id:
                    yield (cues[-1].start, cues[-1].end) if cues else (sentence.start, sentence.end)
                elif {"link", "source"} & set(entry.takes) and entry.pos == "verb" and len(one.chain) > 1:
                    # A link of a chain is no `Said` of its own.
                    yield from ((c.start, c.end) for c in cues if any(lemmas.get(at) == lemma for at in range(c.start, c.end)))

    def _of_hedge(self, entry: Hedge, traced: Traced) -> Iterator[tuple[int, int]]:
        for sentence in traced.sentences:
            for token in sentence.tokens:
                asked = token.start in traced.marks if traced.marks else token.pos in JUDGED
                if asked and entry.id in self._judge.judge(sentence, token.i).rules:
                    yield token.start, token.end

    # ── lists of words: what the step that uses them reads with an entry as given ──────────────────────────────────

    def _times_without(self, entry: Entry, traced: Traced) -> object:
        times = copy.copy(self._codebook.times)
        times.words = exchanged(times.words, entry)
        times.lists = {one.symbol: frozenset(one.words) for one in times.words}
        return TimeReader(times).find(traced.sentences, traced.published)

    def _places_without(self, entry: Entry, traced: Traced) -> object:
        reader = PlaceReader(self._gazetteer, exchanged(self._codebook.place_words, entry), self._codebook.countries)
        return reader.find(traced.sentences, traced.layout.dateline_place, traced.text, traced.published)

    def _actors_without(self, entry: Entry, traced: Traced) -> object:
        if words_of(entry) and entry in self._codebook.actor_rules:
            return traced.actors
        rules = exchanged(self._codebook.actor_rules, entry)
        known = self._actors.lexicon
        if entry.id in ("actor.common", "actor.country.first") or getattr(entry, "type", "") == "spelling":
            reader = ActorReader(self._codebook.actors, self._codebook.agent_nouns, self._codebook.countries, rules)
        else:
            lexicon = copy.copy(known)
            lexicon.rules = Rules(rules)
            if getattr(entry, "type", "") == "state_body":
                lexicon.states = StateBodies(self._codebook.actors, known.countries.words, lexicon.rules, known.folding)
            reader = copy.copy(self._actors)
            reader.lexicon = lexicon
        sides = reader.find(traced.sentences, traced.published)
        return Coreference(reader.lexicon).resolve(traced.sentences, sides, traced.published, places=traced.places)

    def _said_without(self, entry: Entry, traced: Traced) -> object:
        speakers = AttributionReader(replace(self._codebook.cues, cues=exchanged(self._codebook.cues.cues, entry)))
        return speakers.find(traced.sentences, traced.actors, traced.layout)

    def _figures_without(self, entry: Entry, traced: Traced) -> object:
        reader = FigureReader(replace(self._codebook.figures, numbers=exchanged(self._codebook.figures.numbers, entry)))
        return figures(reader, traced.sentences)

    def _fields_without(self, entry: Entry, traced: Traced) -> object:
        domains = exchanged(self._codebook.domains, entry)
        return Relevance({d.id.removeprefix("domain."): frozenset(d.words) for d in domains}).fields(traced.sentences)

    def _layout_without(self, entry: Entry, traced: Traced) -> object:
        book = replace(self._codebook.layout, entries=exchanged(self._codebook.layout.entries, entry))
        return Segmenter(book).segment(traced.text, None)

    def _drafts_without(self, entry: Entry, traced: Traced) -> object:
        book = replace(
            self._codebook,
            word_classes=exchanged(self._codebook.word_classes, entry),
            deals=exchanged(self._codebook.deals, entry),
        )
        classes = book.classes
        events, conditions = EventReader(book.events, classes), ConditionReader(book.conditions, classes)
        agreements = AgreementReader(book.stages, book.deals, classes)
        found: list[Any] = []
        for scene in self.scenes(traced, classes.get("light", frozenset())):
            acts = events.find(scene, conflict=True)
            found += [*acts, *conditions.find(scene, acts, conflict=True), *agreements.find(scene, None, conflict=True)]
        return found

    def scenes(self, traced: Traced, light: frozenset[str] | None = None) -> Iterator[Scene]:
        """Each sentence of a traced text with all that was found in it; `light` are the verbs taken for light ones."""
        for sentence, counts in zip(traced.sentences, figures(self._figures, traced.sentences), strict=True):
            n = sentence.index
            clauses = Clauses(sentence, self._light if light is None else light, frozenset(m.head for m in traced.actors[n]))
            yield Scene(sentence, clauses, traced.actors[n], traced.places[n], traced.times[n], counts, traced.said[n])


def figures(reader: FigureReader, sentences: Iterable[Sentence]) -> list[list[FigureMention]]:
    found: list[list[FigureMention]] = []
    previous: list[FigureMention] = []
    for sentence in sentences:
        found.append(reader.find(sentence, previous))
        previous = found[-1] or previous
    return found


def unmarked(text: str) -> tuple[str, frozenset[int]]:
    """A text without the asterisks around its marked words, and the offsets of those words."""
    marks, plain, at = [], "", 0
    for found in MARKED.finditer(text):
        plain += text[at : found.start()]
        marks.append(len(plain))
        plain += found[1]
        at = found.end()
    return plain + text[at:], frozenset(marks)


def extent(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    span = sentence.words(first, last)
    return span.start, span.end


def words_of(entry: Entry) -> tuple[str, ...]:
    """All words that an entry lists, under whatever key."""
    return tuple(word for name in WORD_FIELDS for word in getattr(entry, name, ()))


def worded(entry: Entry, text: str) -> list[tuple[int, int]]:
    """Where words of the entry stand in the text, in whatever number."""
    low, found = text.lower(), []
    for word in words_of(entry):
        at = low.find(word.lower())
        while at >= 0:
            end = at + len(word)
            if not (low[max(0, at - 1) : at].isalnum() or low[end : end + 1].isalnum()):
                found.append((at, end))
            at = low.find(word.lower(), at + 1)
    return found


def bare(entry: Entry) -> Entry:
    """The entry without its words."""
    if isinstance(entry, WordEntry):
        return msgspec.structs.replace(entry, words={NO_WORD: next(iter(entry.words.values()))})
    if isinstance(entry, LayoutEntry):
        return msgspec.structs.replace(entry, phrases=(NO_WORD,))
    emptied: dict[str, Any] = {n: type(getattr(entry, n))() for n in WORD_FIELDS if hasattr(entry, n)}
    return msgspec.structs.replace(entry, **emptied)


def exchanged(entries: Iterable[Any], entry: Entry) -> tuple[Any, ...]:
    """The entries with `entry` in the place of the one of its id."""
    return tuple(entry if one.id == entry.id else one for one in entries)
