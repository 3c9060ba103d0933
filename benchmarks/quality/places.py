"""TR-News, LGL, GeoWebNews and GeoVirus (P6): which places are found, and whether they are resolved to the right ones.

Recognition is overlap over all toponyms of the gold; demonyms and adjectives among them, which dateline takes for peoples
and not for places of a story, count as found where it knows the people. Resolution is on the gold's own spans.
"""

from __future__ import annotations

import re
from typing import Any

from benchmarks.quality.protocol import Bench, Measure, Missing, Outcome, Tally

from dateline.codebook.countries import by_people, load_countries
from dateline.codebook.load import DATA
from dateline.codebook.places import load_places
from dateline.gazetteer import Gazetteer
from dateline.gazetteer.centres import distance_km
from dateline.model import Place, Span
from dateline.reading.places import PlaceReader
from dateline.reading.syntax import Parser, Sentence
from dateline.settings import DEFAULT_MODEL

NEAR_KM = 161
BREAK = re.compile(r"(?<=[a-z0-9)”\"’][.!?])[\"”’]?\s+(?=[A-Z“\"‘(•-])|\n+")
NO_PLACE = ("Expression", "Homonym", "Demonym", "Language", "Non_Toponym")
MORDECAI, CAMCODER = "Mordecai 3, on its own subset", "CamCoder"
# set: (name, exact and within 161 km to beat)
SETS: dict[str, tuple[str, tuple[float, str, str] | None, tuple[float, str, str] | None]] = {
    "geo_trnews": ("TR-News", (0.843, MORDECAI, "F"), (0.873, MORDECAI, "F")),
    "geo_lgl": ("LGL", (0.794, MORDECAI, "F"), (0.827, MORDECAI, "F")),
    "geo_gwn": ("GeoWebNews", (0.920, MORDECAI, "F"), (0.957, MORDECAI, "F")),
    "geo_virus": ("GeoVirus", None, (0.82, CAMCODER, "M")),
}


def run(bench: Bench) -> list[Outcome]:
    """One outcome a set that is there."""
    reader = PlaceReader(Gazetteer.open(), load_places(DATA), load_countries(DATA))
    parser, peoples = Parser(DEFAULT_MODEL), set(by_people(load_countries(DATA)))
    found = []
    for name in SETS:
        try:
            found.append(_measure(bench, name, reader, parser, peoples))
        except Missing as missing:
            print(f"skipped: {missing}")
    return found


def _measure(bench: Bench, name: str, reader: PlaceReader, parser: Parser, peoples: set[str]) -> Outcome:
    rows = bench.rows(name)
    parsed = parser.parse_many((row["text"], rough_sentences(row["text"])) for row in rows)
    seen, exact, near = Tally(), Tally(), Tally()
    for row, sentences in zip(rows, parsed, strict=True):
        every = row["gold"]["toponyms"]
        gold = [one for one in every if is_toponym(one)]
        spans = _named(reader, sentences, row["text"])
        here = sum(one["text"].lower() in peoples or _meets(one, spans) for one in gold)
        extra = sum(not any(a < one["end"] and one["start"] < b for one in every) for a, b in spans)
        seen.add(here, here + extra, len(gold))
        known = [one for one in gold if one.get("geonameid") or one.get("lat") is not None]
        places = reader.resolve_spans(sentences, [Span(one["text"], one["start"], one["end"]) for one in known])
        for one, place in zip(known, places, strict=True):
            if one.get("geonameid"):
                exact.add(place is not None and place.geonames == int(one["geonameid"]), 1, 1)
            if one.get("lat") is not None:
                near.add(_km(place, one) <= NEAR_KM, 1, 1)
    title, best, close = SETS[name]
    measures = [Measure("recognition F1", seen.f1)]
    if exact.wanted:
        measures.append(Measure("exact GeoNames id", exact.recall, *(best or ())))
    measures.append(Measure("within 161 km", near.recall, *(close or ())))
    return Outcome(
        f"P6 {title} places",
        bench.part("dev", name),
        f"{len(rows)} reports, {seen.wanted} toponyms, {near.wanted} with a point",
        measures,
        "Mordecai 3 was measured on other, filtered subsets (274, 967 and 1,564 toponyms). The point of a large country may lie "
        "more than 161 km from the gold's although the country is the right one, which is counted as wrong here.",
    )


def rough_sentences(text: str) -> list[tuple[int, int]]:
    """Spans good enough for measuring: the texts have no layout to go by."""
    ends = [*(found.end() for found in BREAK.finditer(text)), len(text)]
    return [(a, b) for a, b in zip([0, *ends], ends, strict=False) if text[a:b].strip()]


def is_toponym(gold: dict[str, Any]) -> bool:
    sort = gold.get("type", "")
    known = gold.get("geonameid") or gold.get("wikipedia") or not sort
    return bool(known) and not any(word in sort for word in NO_PLACE)


def _named(reader: PlaceReader, sentences: list[Sentence], text: str) -> set[tuple[int, int]]:
    mentions, _ = reader.find(sentences, None, text)
    return {
        (m.place.start or 0, m.place.end or 0)
        for here in mentions
        for m in here
        if m.rule in ("place.name", "place.unknown")
    }


def _meets(gold: dict[str, Any], spans: set[tuple[int, int]]) -> bool:
    return any(a < gold["end"] and gold["start"] < b for a, b in spans)


def _km(place: Place | None, gold: dict[str, Any]) -> float:
    if place is None or place.lat is None or place.lon is None:
        return float("inf")
    return distance_km((place.lat, place.lon), (gold["lat"], gold["lon"]))
