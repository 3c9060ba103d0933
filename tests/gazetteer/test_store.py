import pickle
import sqlite3
import threading

import pytest

from dateline.errors import GazetteerError
from dateline.gazetteer import Gazetteer, dump, sources
from dateline.gazetteer.centres import distance_km
from dateline.gazetteer.names import key

DUMP = "\t".join([
    "99000001", "Tell Nowhere", "Tell Nowhere", "Tall Nawhir,تل", "35.1", "40.2", "P", "PPL", "SY", "", "07", "", "",
    "", "120", "", "",
    "Asia/Damascus", "2020-01-01",
])  # fmt: skip


@pytest.mark.parametrize("spellings", [
    ("Deir ez-Zor", "Deir al-Zor", "DEIR EL ZOR"), ("Sana'a", "Sanaa", "Sana’a"), ("São Paulo", "Sao Paulo"),
    ("St. Petersburg", "Saint Petersburg"), ("al-Bab", "Al Bab", "el-Bab"),
])  # fmt: skip
def test_spellings_share_a_key(spellings):
    assert len({key(s) for s in spellings}) == 1


def test_a_key_of_nothing_is_empty(gazetteer):
    assert key(" - ") == ""
    assert gazetteer.find("") == ()
    assert gazetteer.find("Xqzzt Nowhere") == ()


@pytest.mark.parametrize(("name", "country", "kind"), [
    ("Goma", "COD", "city"), ("Idlib Governorate", "SYR", "adm1"),
    ("Gaza Strip", "PSE", "adm1"), ("Georgia", "GEO", "country"),
    ("Eastern Ghouta", "SYR", "region"), ("England", "GBR", "adm1"), ("Darfur", "SDN", "region"),
])  # fmt: skip
def test_finds_places_of_every_source(gazetteer, name, country, kind):
    assert any(c.country == country and c.kind == kind for c in gazetteer.find(name))


def test_a_place_of_two_sources_is_one(gazetteer):
    north = [c for c in gazetteer.find("North Darfur") if c.country == "SDN" and c.kind == "adm1"]
    assert len(north) == 1
    assert north[0].geonames == 408666


def test_countries_and_subdivisions_carry_ids_and_points(gazetteer):
    syria = next(c for c in gazetteer.find("Syria") if c.kind == "country")
    idlib = next(c for c in gazetteer.find("Idlib") if c.kind == "adm1")
    assert syria.geonames == 163843
    assert idlib.admin1_code == "SY.12"
    assert idlib.lat is not None
    assert idlib.lon is not None
    assert distance_km((syria.lat, syria.lon), (idlib.lat, idlib.lon)) < 300


def test_threads_share_a_gazetteer(gazetteer):
    seen = []
    threads = [threading.Thread(target=lambda: seen.append(gazetteer.find("Mosul")[0].geonames)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(seen)) == 1
    assert len(seen) == 4


def test_a_gazetteer_travels_to_another_process(gazetteer):
    assert pickle.loads(pickle.dumps(gazetteer)).find("Kyiv") == gazetteer.find("Kyiv")


def test_a_missing_or_broken_file_is_told_in_one_line(tmp_path):
    broken = tmp_path / "places.sqlite"
    broken.write_bytes(b"no database at all")
    for path in (broken, tmp_path / "missing.sqlite"):
        with pytest.raises(GazetteerError) as told:
            Gazetteer.open(path)
        assert "\n" not in str(told.value)
        assert path.name in str(told.value)


def test_a_broken_cache_file_is_built_anew(tmp_path, monkeypatch, gazetteer):
    monkeypatch.setenv("DATELINE_CACHE", str(tmp_path))
    built = []

    def build(path, codebook):
        built.append(path)
        path.write_bytes(gazetteer.path.read_bytes())

    monkeypatch.setattr("dateline.gazetteer.store.build", build)
    first = Gazetteer.open()
    assert built == [first.path]
    first.path.write_bytes(first.path.read_bytes()[:5000])
    assert Gazetteer.open().find("Goma")
    assert len(built) == 2
    assert Gazetteer.open().find("Goma")
    assert len(built) == 2


def test_the_file_name_follows_the_tables(tmp_path):
    for name in ("countries.csv", "places.csv"):
        (tmp_path / name).write_text("a\n")
    before = sources.digest(tmp_path)
    (tmp_path / "places.csv").write_text("b\n")
    assert sources.digest(tmp_path) != before


def test_a_dump_adds_what_was_lacking(tmp_path, gazetteer):
    own = tmp_path / "own.sqlite"
    own.write_bytes(gazetteer.path.read_bytes())
    source = tmp_path / "SY.txt"
    source.write_text(DUMP + "\n" + DUMP.replace("99000001", "170794") + "\n", encoding="utf-8")
    opened = Gazetteer.open(own)
    assert opened.load_geonames_dump(source) == 1
    village = opened.find("Tall Nawhir")[0]
    assert (village.name, village.kind, village.country, village.admin1_code) == (
        "Tell Nowhere",
        "village",
        "SYR",
        "SY.07",
    )
    assert opened.find("Goma") == gazetteer.find("Goma")


def test_a_dump_of_another_form_is_refused_and_changes_nothing(tmp_path, gazetteer):
    own = tmp_path / "own.sqlite"
    own.write_bytes(gazetteer.path.read_bytes())
    source = tmp_path / "bad.txt"
    source.write_text("1\tonly two\n")
    with pytest.raises(GazetteerError, match="line 1"):
        dump.add(own, source)
    assert sqlite3.connect(own).execute("SELECT count(*) FROM places").fetchone()[0] > 200_000
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.txt", "own.sqlite"]
