"""How well places are found and resolved, on the development parts of TR-News, LGL, GeoWebNews and GeoVirus.

    python benchmarks/places.py --data ../shared/data [SET …]

Prints one line of JSON a set. Recognition is span overlap over all toponyms of the gold, demonyms and adjectives among
them
(which dateline does not take for places of a story; they count as found here where dateline knows them as peoples).
Resolution is on gold spans:
exact GeoNames id, country, and whether the point is within 161 km. Country and distance are left out where the gold
has none.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from dateline.codebook.countries import by_people, load_countries
from dateline.codebook.load import DATA
from dateline.codebook.places import load_places
from dateline.gazetteer import Gazetteer
from dateline.gazetteer.build import distance_km
from dateline.model import Span
from dateline.reading.places import PlaceReader
from dateline.reading.syntax import Parser
from dateline.settings import DEFAULT_MODEL

SETS = ("geo_trnews", "geo_lgl", "geo_gwn", "geo_virus")
BREAK = re.compile(r"(?<=[a-z0-9)”\"’][.!?])[\"”’]?\s+(?=[A-Z“\"‘(•-])|\n+")
NO_PLACE = ("Expression", "Homonym", "Demonym", "Language", "Non_Toponym")


def sentences(text: str) -> list[tuple[int, int]]:
    """Rough sentence spans, enough for measuring."""
    ends = [*(m.end() for m in BREAK.finditer(text)), len(text)]
    return [(a, b) for a, b in zip([0, *ends], ends, strict=False) if text[a:b].strip()]


def is_toponym(gold: dict[str, Any]) -> bool:
    kind = gold.get("type", "")
    return bool(gold.get("geonameid") or gold.get("wikipedia") or not kind) and not any(
        word in kind for word in NO_PLACE
    )


def near(place: Any, gold: dict[str, Any]) -> float | None:
    if gold.get("lat") is None:
        return None
    if place is None or place.lat is None or place.lon is None:
        return float("inf")
    return distance_km((place.lat, place.lon), (gold["lat"], gold["lon"]))


def measure(path: Path, reader: PlaceReader, parser: Parser, peoples: set[str]) -> dict[str, Any]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    parsed = list(parser.parse_many((row["text"], sentences(row["text"])) for row in rows))
    hits = misses = extra = exact = asked = 0
    far: list[float] = []
    began = time.perf_counter()
    for row, inside in zip(rows, parsed, strict=True):
        gold = [g for g in row["gold"]["toponyms"] if is_toponym(g)]
        mentions, _ = reader.find(inside, None, row["text"])
        named = {
            (m.place.start or 0, m.place.end or 0)
            for found in mentions
            for m in found
            if m.rule in {"place.name", "place.unknown"}
        }
        found_here = [
            g["text"].lower() in peoples or any(a < g["end"] and g["start"] < b for a, b in named) for g in gold
        ]
        hits, misses = hits + sum(found_here), misses + len(found_here) - sum(found_here)
        extra += sum(not any(a < g["end"] and g["start"] < b for g in row["gold"]["toponyms"]) for a, b in named)
        known = [g for g in gold if g.get("geonameid") or g.get("lat") is not None]
        places = reader.resolve_spans(inside, [Span(g["text"], g["start"], g["end"]) for g in known])
        for g, place in zip(known, places, strict=True):
            if g.get("geonameid"):
                asked += 1
                exact += place is not None and place.geonames == int(g["geonameid"])
            km = near(place, g)
            if km is not None:
                far.append(km)
    count = sum(map(len, parsed))
    return {
        "set": path.parent.name, "documents": len(rows), "recognition_p": round(hits / max(hits + extra, 1), 3),
        "recognition_r": round(hits / max(hits + misses, 1), 3),
        "recognition_f1": round(2 * hits / max(2 * hits + misses + extra, 1), 3), "asked": asked,
        "exact": round(exact / asked, 4) if asked else None,
        "within_161_km": round(sum(km <= 161 for km in far) / max(len(far), 1), 4),
        "median_km": round(statistics.median(far), 1) if far else None,
        "ms_a_sentence": round(1000 * (time.perf_counter() - began) / max(count, 1), 3),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the folder that holds the sets")
    parser.add_argument("sets", nargs="*", default=SETS, help=f"which sets (all: {', '.join(SETS)})")
    given = parser.parse_args()
    reader = PlaceReader(Gazetteer.open(), load_places(DATA), load_countries(DATA))
    peoples = set(by_people(load_countries(DATA)))
    language = Parser(DEFAULT_MODEL)
    for name in given.sets:
        path = given.data / name / "dev.jsonl"
        if not path.exists():
            print(f"{path} is missing: skipped", file=sys.stderr)
            continue
        print(json.dumps(measure(path, reader, language, peoples)), flush=True)


if __name__ == "__main__":
    main()
