"""Files that other programs read: HXL by libhxl, GeoJSON by its rules, Parquet by DuckDB, pandas and pyarrow."""

from __future__ import annotations

import io
import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from tests.export.made import COUNTRY, FILINGS, NEAR, PROVINCE, TOWN, VIEW, View, happening

from dateline.export import export
from dateline.export.geojson import geometry

ALL = View(tuple(happening(f"a#c{n}", place=place) for n, place in enumerate([TOWN, NEAR, PROVINCE, COUNTRY, None])), VIEW.intervals)


def file_of(scheme: Any, tmp_path: Path, view: Any = ALL, **more: Any) -> Path:
    path = tmp_path / f"out.{scheme}"
    export(view, FILINGS, scheme, path, **more)
    return path


def test_hxl_is_read_and_valid(tmp_path: Path) -> None:
    hxl = pytest.importorskip("hxl", reason="libhxl is a development package")
    path = file_of("hxl", tmp_path)
    with hxl.data(str(path), hxl.InputOptions(allow_local=True)) as data:
        assert [c.display_tag for c in data.columns][:5] == [
            "#meta+id", "#event+type", "#group+first+name", "#group+name+second", "#date+start",
        ]  # fmt: skip
        rows = list(data)
        assert rows[0].get("#affected+killed-min-max") == "9"
        assert rows[0].get("#affected+killed+max") == "12"
        assert rows[2].get("#geo+lat") is None
    with hxl.data(str(path), hxl.InputOptions(allow_local=True)) as data:
        schema = [
            ["#valid_tag", "#valid_datatype", "#valid_required"],
            ["#affected", "number", ""], ["#geo+lat", "number", ""], ["#geo+lon", "number", ""], ["#date", "date", ""],
            ["#meta+url", "url", ""], ["#meta+id", "text", "true"], ["#event+type", "text", "true"],
        ]  # fmt: skip
        faults: list[object] = []
        assert hxl.schema(schema, callback=faults.append).validate(data), [str(f) for f in faults]


def test_hxl_with_a_word_for_a_number_is_not_valid(tmp_path: Path) -> None:
    hxl = pytest.importorskip("hxl", reason="libhxl is a development package")
    path = file_of("hxl", tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace(",9,9,12,", ",many,9,12,"), encoding="utf-8")
    with hxl.data(str(path), hxl.InputOptions(allow_local=True)) as data:
        schema = [["#valid_tag", "#valid_datatype"], ["#affected", "number"]]
        assert not hxl.schema(schema, callback=lambda fault: None).validate(data)


def test_hxl_is_valid_by_the_standards_own_schema(tmp_path: Path) -> None:
    hxl = pytest.importorskip("hxl", reason="libhxl is a development package")
    faults: list[object] = []
    with hxl.data(str(file_of("hxl", tmp_path)), hxl.InputOptions(allow_local=True)) as data:
        assert hxl.schema(callback=faults.append).validate(data), [str(f) for f in faults]


def ring(polygon: dict[str, Any]) -> list[list[float]]:
    (only,) = polygon["coordinates"]
    return list(only)


def test_geojson_follows_rfc_7946(tmp_path: Path) -> None:
    made = json.loads(file_of("geojson", tmp_path).read_text(encoding="utf-8"))
    assert made["type"] == "FeatureCollection"
    assert "crs" not in made
    assert [f["geometry"] and f["geometry"]["type"] for f in made["features"]] == ["Point", "Polygon", None, None]
    for feature in made["features"]:
        assert set(feature) == {"type", "id", "geometry", "properties"}
        assert feature["type"] == "Feature"
    assert made["features"][0]["geometry"]["coordinates"] == [36.63, 35.93]
    corners = ring(made["features"][1]["geometry"])
    assert corners[0] == corners[-1]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(corners))
    assert area > 0, "an outer ring runs counter-clockwise"
    assert made["features"][2]["properties"]["unit"] == "first-order division"
    assert made["features"][0]["properties"]["tolls"]["killed"] == {"low": 9, "best": 9, "high": 12}
    assert made["features"][0]["properties"]["evidence"][0]["link"] == "https://example.org/a"


def test_geojson_of_intervals(tmp_path: Path) -> None:
    (feature,) = json.loads(file_of("geojson", tmp_path, what="intervals").read_text(encoding="utf-8"))["features"]
    assert (feature["properties"]["holder"], feature["properties"]["basis"]) == (["Islamic State"], "claimed")


def test_the_surroundings_are_always_the_same_circle() -> None:
    assert geometry(NEAR) == geometry(NEAR)
    made = geometry(NEAR)
    assert made
    east, north = max(x for x, _ in ring(made)), max(y for _, y in ring(made))
    assert (north - 35.93) * 111.2 == pytest.approx(25, abs=0.1)
    assert (east - 36.63) * 111.2 * 0.8097 == pytest.approx(25, abs=0.2)


def test_parquet_is_read_back(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is an extra")
    made = parquet.read_table(file_of("parquet", tmp_path)).to_pylist()
    assert len(made) == 5
    assert (made[0]["killed_low"], made[0]["killed_best"], made[0]["killed_high"]) == (9, 9, 12)
    assert made[0]["evidence"][0]["quote"] == "warplanes bombed Idlib"
    assert (made[0]["tolls"][0]["origin"], made[0]["origins"][1]["name"]) == ("Syrian Observatory for Human Rights", "SANA")


def test_parquet_in_pandas(tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is a development package")
    frame = pandas.read_parquet(file_of("parquet", tmp_path))
    assert frame["country"].tolist()[:4] == ["SYR"] * 4
    assert frame["country"].isna().tolist() == [False] * 4 + [True]
    assert frame["killed_best"].sum() == 45


def test_parquet_in_duckdb(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is a development package")
    path = file_of("parquet", tmp_path)
    found = duckdb.sql(f"SELECT earliest, len(evidence), evidence[1].link, disputed FROM '{path}' WHERE where_prec = 1").fetchall()
    assert [(str(day), *rest) for day, *rest in found] == [("2015-04-01", 3, "https://example.org/a", [])]


def test_many_rows_stream(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is an extra")
    many = View(tuple(happening(f"a#x{n}") for n in range(5003)))
    assert export(many, FILINGS, "parquet", io.BytesIO()).rows == 5003
