"""re3d (P8): people, organisations, places, times, quantities, arms and nationalities in reports on the war in Iraq and Syria.

Gold are the aligned entities that the annotators hold likely (confidence above a half), pronouns and descriptions among
them. Ours are what the steps find before claims are made: actors, places, times, and all numbers that are no part of a
time. A place name that stands for its government is an organisation. Weapons, platforms and nationalities are found by words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from benchmarks.quality.entities_by_word import Found, WordReader
from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, Tally

from dateline.codebook.book import Codebook
from dateline.gazetteer import Gazetteer
from dateline.reading.actors import ActorReader
from dateline.reading.numbers import NumberReader
from dateline.reading.places import PlaceReader
from dateline.reading.segment import Segmenter
from dateline.reading.syntax import Parser
from dateline.reading.times import TimeReader
from dateline.settings import DEFAULT_MODEL

MAIN = ("Person", "Organisation", "Location", "Temporal", "Quantity")
BY_WORD = ("Weapon", "MilitaryPlatform", "Nationality")
TYPES = (*MAIN, *BY_WORD)
PEOPLE = {"person", "official", "expert"}
ONE_PERSON = {"i", "me", "my", "he", "him", "his", "she", "her", "myself", "himself", "herself"}


def run(bench: Bench) -> Outcome:
    """F1 of each type, by overlap and by exact limits, each gold entity met once."""
    rows = bench.rows("re3d")
    overlap = {name: Tally() for name in TYPES}
    exact = {name: Tally() for name in TYPES}
    for row, ours in zip(rows, _entities(rows), strict=True):
        gold = [(e["type"], e["start"], e["end"]) for e in row["gold"]["entities"] if _is_asked(e)]
        for name in TYPES:
            have, want = ([one for one in set(side) if one[0] == name] for side in (ours, gold))
            exact[name].add(len(set(have) & set(want)), len(have), len(want))
            overlap[name].add(met(want, have), len(have), len(want))
    main = Tally(*_sums(overlap[name] for name in MAIN))
    every = Tally(*_sums(overlap.values()))
    return Outcome(
        "P8 re3d entities",
        bench.part("dev", "re3d"),
        f"{len(rows)} documents, {every.wanted} entities",
        [
            Measure("all five types, F1 by overlap", main.f1),
            Measure("all five types, F1 exact", Tally(*_sums(exact[name] for name in MAIN)).f1),
            *(Measure(f"{name} F1 by overlap", overlap[name].f1) for name in TYPES),
            *(Measure(f"{name} F1 exact", exact[name].f1) for name in BY_WORD),
            Measure("with weapons, platforms and nationalities, F1 by overlap", every.f1),
        ],
        "No comparable number is published. Quantities are what the reading of numbers finds, whatever they count. Weapons, military "
        "platforms and nationalities are no part of a claim and are found by the codebook's words alone; there are "
        f"{overlap['Weapon'].wanted}, {overlap['MilitaryPlatform'].wanted} and {overlap['Nationality'].wanted}. Of words such as "
        "Iraqi the set marks few, often doubtfully; faiths, which it calls nationalities too, are not looked for. Civilian vehicles, "
        "documents, money and the set's other rare types are not asked for.",
    )


def _sums(tallies: Iterable[Tally]) -> tuple[int, int, int]:
    all_ = list(tallies)
    return sum(t.right for t in all_), sum(t.found for t in all_), sum(t.wanted for t in all_)


def met(want: list[Found], have: list[Found]) -> int:
    """How many gold entities meet one of ours of their type, each of ours used once."""
    left = sorted(have, key=lambda one: one[1])
    count = 0
    for _, start, end in sorted(want, key=lambda one: one[1]):
        hit = next((one for one in left if one[1] < end and start < one[2]), None)
        if hit:
            left.remove(hit)
            count += 1
    return count


def _is_asked(entity: dict[str, Any]) -> bool:
    return entity["type"] in TYPES and entity.get("aligned", True) and entity["confidence"] > 0.5


def _entities(rows: list[Row]) -> Iterator[list[Found]]:
    book = Codebook.load()
    segmenter, parser = Segmenter(book.layout), Parser(DEFAULT_MODEL)
    actors = ActorReader(book.actors, book.agent_nouns, book.countries)
    places = PlaceReader(Gazetteer.open(), book.place_words, book.countries)
    words = WordReader(book)
    times, numbers = TimeReader(book.times), NumberReader(book.figures.numbers)
    spans = [[(s.start, s.end) for s in segmenter.segment(row["text"], None).sentences] for row in rows]
    parsed = parser.parse_many(zip([row["text"] for row in rows], spans, strict=True))
    for row, sentences in zip(rows, parsed, strict=True):
        mentions, _ = places.find(sentences, None, row["text"], None)
        located = [m.place for here in mentions for m in here if m.role in ("place", "dateline")]
        found: list[Found] = [
            ("Location", p.start, p.end) for p in located if p.start is not None and p.end is not None
        ]
        stand = {(start, end) for _, start, end in found}
        acting = [one for here in actors.find(sentences, None) for one in here]
        found += words.find(sentences, [(one.participant.start, one.participant.end) for one in acting])
        for actor in acting:
            who = actor.participant
            if actor.metonym and any(a < who.end and who.start < b for a, b in stand):
                continue  # a place where something is, and not the government of it
            person = actor.kind in PEOPLE or who.text.lower() in ONE_PERSON
            found.append(("Person" if person else "Organisation", who.start, who.end))
        dated = [
            (m.time.start or 0, m.time.end or 0)
            for here in times.find(sentences, None)
            for m in here
            if m.time.start is not None
        ]
        found += [("Temporal", *span) for span in dated]
        for sentence in sentences:
            for n in numbers.find(sentence.tokens):
                start, end = sentence.tokens[n.first].start, sentence.tokens[n.last].end
                if not n.nil and not any(start < b and a < end for a, b in dated):
                    found.append(("Quantity", start, end))
        yield found
