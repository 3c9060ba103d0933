"""Where gold toponyms lie, and how ours are held to them; the data itself is not needed."""

from __future__ import annotations

import pytest
from benchmarks.quality.places import Resolved
from benchmarks.quality.places_units import Lies, Units

from dateline.codebook.countries import load_countries
from dateline.codebook.load import DATA
from dateline.gazetteer import Gazetteer
from dateline.model import Place

IN_HOMS = Lies(frozenset({"SYR"}), "Homs")
SYRIA = Lies(frozenset({"SYR"}), "")


@pytest.fixture(scope="module")
def units() -> Units:
    return Units(Gazetteer.open(), load_countries(DATA))


def place(country: str | None, admin1: str | None, geonames: int = 1, lat: float | None = 34.73) -> Place:
    return Place("x", None, None, "x", geonames, lat, 36.72 if lat is not None else None, country, admin1)


def test_the_gold_s_id_tells_country_and_unit(units: Units) -> None:
    assert units.of({"geonameid": "169577", "lat": 34.73, "lon": 36.72}) == IN_HOMS
    assert units.of({"geonameid": "163843", "lat": 35.0, "lon": 38.0}) == SYRIA
    assert units.of({"geonameid": "6255146"}) == Lies()  # Africa


def test_else_the_row_tells(units: Units) -> None:
    row = {"geonameid": "999999999", "country": "Syria", "lat": 0.0, "lon": 0.0}
    assert units.of({**row, "admin1": "Ḩimş"}) == IN_HOMS
    assert units.of({**row, "admin1": "Nowhere"}) == Lies(frozenset({"SYR"}), None)
    assert units.of({"wikipedia": "https://en.wikipedia.org/wiki/Sierra_Leone", "lat": 8.5, "lon": -12.1}) == Lies(frozenset({"SLE"}), "")


def test_else_the_nearest_town_tells(units: Units) -> None:
    assert units.of({"geonameid": "999999999", "lat": 34.75, "lon": 36.70}) == IN_HOMS
    assert units.of({"lat": 30.0, "lon": -40.0}) == Lies()


def test_a_country_is_right_where_it_is_taken_for_itself() -> None:
    assert SYRIA.same_unit(place("SYR", None))
    assert not SYRIA.same_unit(place("SYR", "Homs"))
    assert SYRIA.same_country(place("SYR", "Homs"))
    assert not IN_HOMS.same_unit(place("SYR", None))
    assert not IN_HOMS.same_country(None)


def test_no_answer_is_wrong_and_furthest_off() -> None:
    resolved = Resolved()
    gold = {"geonameid": "1", "lat": 34.73, "lon": 36.72}
    resolved.add(gold, IN_HOMS, place("SYR", "Homs"))
    resolved.add(gold, IN_HOMS, place("SYR", "Homs", 2, 35.73))
    resolved.add(gold, IN_HOMS, None)
    resolved.add({**gold, "geonameid": "3"}, Lies(), place(None, None, 3))  # a sea: only its id and its point count
    found = {measure.name: measure.ours for measure in resolved.measures({"exact": (0.9, "a rule", "R")})}
    assert (found["exact GeoNames id"], found["country"], found["ADM1"]) == (2 / 4, 2 / 3, 2 / 3)
    assert found["within 161 km"] == 3 / 4
    assert found["mean distance"] == pytest.approx(111.2 / 3, abs=0.1)
    assert found["median distance"] == pytest.approx(111.2 / 2, abs=0.1)


def test_points_alone_tell_no_unit() -> None:
    resolved = Resolved()
    resolved.add({"lat": 34.73, "lon": 36.72}, IN_HOMS, place("SYR", "Homs"))
    assert [measure.name for measure in resolved.measures({})] == [
        "country", "within 161 km", "median distance", "mean distance",
    ]  # fmt: skip
