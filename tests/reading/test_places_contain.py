"""Places that no table knows, and sites, lie in the province that the words behind them name."""

from __future__ import annotations

import pytest

from dateline.codebook.countries import load_countries
from dateline.codebook.load import DATA
from dateline.codebook.places import load_places
from dateline.gazetteer import Gazetteer
from dateline.model import Place
from dateline.reading.places import PlaceReader
from dateline.reading.syntax import Parser
from dateline.settings import DEFAULT_MODEL


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser(DEFAULT_MODEL)


@pytest.fixture(scope="module")
def reader() -> PlaceReader:
    return PlaceReader(Gazetteer.open(), load_places(DATA), load_countries(DATA))


def places(parser: Parser, reader: PlaceReader, *sentences: str) -> list[Place]:
    text, spans = " ".join(sentences), []
    for sentence in sentences:
        start = text.index(sentence)
        spans.append((start, start + len(sentence)))
    return [m.place for found in reader.find(parser.parse(text, spans), None, text)[0] for m in found]


@pytest.mark.parametrize(
    ("sentence", "words", "country", "admin1"),
    [
        ("A mine exploded in Jarada village in the northern countryside of Aleppo province.", "Jarada village", "SYR", "Aleppo"),
        ("Gunmen shot a guard at Kassen Square in the centre of Prague.", "Kassen Square", "CZE", "Prague"),
        ("Mortar shells fell on the village of Arzeh in the Tal Wadi area in the countryside of Homs.", "Arzeh", "SYR", "Homs"),
        ("Men shelled Ain al-Nahr village in al-Qarya area in the countryside of Homs.", "Ain al-Nahr village", "SYR", "Homs"),
        ("A drone struck a school in Tel Mira, Tigray Region, Ethiopia.", "Tel Mira", "ETH", "Tigray"),
    ],
)
def test_what_lies_in_an_unlisted_place_lies_where_that_does(
    parser: Parser, reader: PlaceReader, sentence: str, words: str, country: str, admin1: str
) -> None:
    place = next(p for p in places(parser, reader, sentence) if p.text == words)
    assert (place.country, place.admin1) == (country, admin1)


def test_a_site_told_of_again_takes_the_province_that_is_named_then(parser: Parser, reader: PlaceReader) -> None:
    first = "A strike on a training camp in eastern Syria killed six guards."
    found = places(parser, reader, first, "Rockets hit the camp near the town of Tel Mira in Deir ez-Zor province at dawn.")
    again = next(p for p in found if p.text == "the camp")
    assert (again.country, again.admin1) == ("SYR", "Deir ez-Zor")
