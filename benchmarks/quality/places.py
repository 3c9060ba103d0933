"""TR-News, LGL, GeoWebNews and GeoVirus (P6): which places are found, and whether they are resolved to the right ones.

Recognition is overlap over all toponyms of the gold; demonyms and adjectives among them, which dateline takes for peoples
and not for places of a story, count as found where it knows the people. Resolution is on the gold's own spans: the same
GeoNames id, the same country, the same first-level unit, and how far off the point lies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from statistics import fmean, median
from typing import Any

from benchmarks.quality.places_units import Lies, Units
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
TITLES = {"geo_trnews": "TR-News", "geo_lgl": "LGL", "geo_gwn": "GeoWebNews", "geo_virus": "GeoVirus"}
COMPARED = ("exact", "country", "unit", "near", "mean", "median")
# What stands beside a measure of a set: the number, whose it is, where it comes from.
BESIDE: dict[str, dict[str, tuple[float, str, str]]] = {
    **{
        name: {what: (number, MORDECAI, "F") for what, number in zip(COMPARED, row, strict=True)}
        for name, row in {
            "geo_trnews": (0.843, 0.978, 0.881, 0.873, 294.7, 0.0),
            "geo_lgl": (0.794, 0.979, 0.825, 0.827, 303.9, 0.0),
            "geo_gwn": (0.920, 0.985, 0.972, 0.957, 178.3, 0.0),
        }.items()
    },
    "geo_virus": {"near": (0.82, CAMCODER, "M")},
}
NOTES = (
    "Mordecai 3 was measured on other, filtered subsets (274, 967 and 1,564 toponyms), its mean distance without those whose right "
    "place was not among its candidates. Country and ADM1 of a toponym are those of its GeoNames id where the gazetteer has it, else "
    "those that the set's row names (GeoVirus by the page that it links), else those of the nearest town within 50 km; what lies in "
    "no one country, such as a sea, is not counted. A country is in no ADM1: it counts as right where it is taken for that country, "
    "as Mordecai counts it. No answer is wrong in every share; the median takes it as further off than all answers, the mean leaves "
    "it out. The point of a large country may lie more than 161 km from the gold's although the country is the right one, which is "
    "counted as wrong here."
)


def run(bench: Bench) -> list[Outcome]:
    """One outcome a set that is there."""
    gazetteer, countries = Gazetteer.open(), load_countries(DATA)
    reader = PlaceReader(gazetteer, load_places(DATA), countries)
    parser, peoples, units = Parser(DEFAULT_MODEL), set(by_people(countries)), Units(gazetteer, countries)
    found = []
    for name in TITLES:
        try:
            found.append(_measure(bench, name, reader, parser, peoples, units))
        except Missing as missing:
            print(f"skipped: {missing}")
    return found


@dataclass
class Resolved:
    """How the toponyms of a set with a known place were resolved; `km` holds how far off each point is, infinite where none is."""

    exact: Tally = field(default_factory=Tally)
    country: Tally = field(default_factory=Tally)
    unit: Tally = field(default_factory=Tally)
    km: list[float] = field(default_factory=list)

    def add(self, gold: dict[str, Any], lies: Lies, place: Place | None) -> None:
        if gold.get("geonameid"):
            self.exact.add(place is not None and place.geonames == int(gold["geonameid"]), 1, 1)
        if lies.countries:
            self.country.add(lies.same_country(place), 1, 1)
            if lies.unit is not None:
                self.unit.add(lies.same_unit(place), 1, 1)
        if gold.get("lat") is not None:
            self.km.append(_km(place, gold))

    def measures(self, beside: dict[str, tuple[float, str, str]]) -> list[Measure]:
        """All that the set's gold allows, each with the number that stands beside it."""
        tallies = {
            "exact": ("exact GeoNames id", self.exact), "country": ("country", self.country), "unit": ("ADM1", self.unit),
        }  # fmt: skip
        if not self.exact.wanted:
            del tallies["exact"], tallies["unit"]  # a point alone does not tell a unit from a town in it
        found = [Measure(name, one.recall, *beside.get(what, ())) for what, (name, one) in tallies.items()]
        if self.km:
            near = sum(km <= NEAR_KM for km in self.km) / len(self.km)
            answers = [km for km in self.km if km < float("inf")]
            found += [
                Measure("within 161 km", near, *beside.get("near", ())),
                Measure("median distance", median(self.km), *beside.get("median", ()), unit="km"),
                Measure("mean distance", fmean(answers or [0.0]), *beside.get("mean", ()), unit="km"),
            ]
        return found


def _measure(bench: Bench, name: str, reader: PlaceReader, parser: Parser, peoples: set[str], units: Units) -> Outcome:
    rows = bench.rows(name)
    parsed = parser.parse_many((row["text"], rough_sentences(row["text"])) for row in rows)
    seen, resolved = Tally(), Resolved()
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
            resolved.add(one, units.of(one), place)
    counts = [
        f"{resolved.country.wanted} with a country",
        f"{resolved.unit.wanted} with an ADM1 or a country themselves",
    ]
    return Outcome(
        f"P6 {TITLES[name]} places",
        bench.part("dev", name),
        f"{len(rows)} reports, {seen.wanted} toponyms, {len(resolved.km)} with a point, "
        + ", ".join(counts if resolved.exact.wanted else counts[:1]),
        [Measure("recognition F1", seen.f1), *resolved.measures(BESIDE.get(name, {}))],
        NOTES,
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
