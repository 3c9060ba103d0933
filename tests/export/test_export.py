"""Each scheme's columns, codes and types, and the evidence that goes with every row."""

from __future__ import annotations

import csv
import datetime
import io
import json
from pathlib import Path
from typing import Any

import pytest
from tests.export.made import (
    ARMY,
    ARMY_SAYS,
    CHAIN,
    COUNTRY,
    DISPUTE,
    FILINGS,
    INTERVAL,
    NEAR,
    PEOPLE,
    PROVINCE,
    STATE,
    TOWN,
    VIEW,
    View,
    assault,
    claim,
    day,
    filing,
    happening,
    key,
    killed,
    toll,
)

from dateline.codebook.load import DATA
from dateline.codebook.plover import MODES
from dateline.codebook.schemes import load_acled_types, load_country_codes
from dateline.errors import InputError
from dateline.export import SCHEMES, export, filings_of, readings_of
from dateline.export import acled as acled_scheme
from dateline.export import plover as plover_scheme
from dateline.export.counting import by_policy, count
from dateline.model import Event, Participant, Span
from dateline.model.record import Happening, Origin


def written(scheme: Any, view: Any = VIEW, filings: Any = FILINGS, **more: Any) -> bytes:
    out = io.BytesIO()
    export(view, iter(filings), scheme, out, **more)
    return out.getvalue()


def table(scheme: Any, *happenings: Happening, filings: Any = FILINGS, **more: Any) -> list[dict[str, str]]:
    view = View(happenings or VIEW.happenings)
    return list(csv.DictReader(io.StringIO(written(scheme, view, filings, **more).decode(), newline="")))


def left(scheme: Any, *happenings: Happening, filings: Any = FILINGS) -> dict[str, int]:
    return export(View(happenings), filings, scheme, io.BytesIO()).left_out


# Policies


def test_policies() -> None:
    tolls = (toll(12, None, None, "A"), toll(9, 9, 9, "B"), toll(None, 20, 25, "C"), toll(5, 5, 5, "A", superseded=True))
    assert [getattr(count(tolls, "killed", "lowest"), b) for b in ("low", "best", "high")] == [9, 9, 9]
    assert [getattr(count(tolls, "killed", "best"), b) for b in ("low", "best", "high")] == [9, 12, 25]
    assert [getattr(count(tolls, "killed", "range"), b) for b in ("low", "best", "high")] == [9, None, 25]
    assert by_policy((), "best").number is None


def test_parts_that_one_origin_counts_are_added_up() -> None:
    tolls = (toll(2, 2, 2, "A", group="soldiers"), toll(1, 1, 1, "A", group="police officers"), toll(3, 3, 3, "B"))
    assert count(tolls, "killed", "lowest").number == 3


def test_recommended_is_the_newest_flow() -> None:
    old, new = datetime.date(2015, 4, 1), datetime.date(2015, 4, 5)
    tolls = (
        toll(10, 10, 10, "A", since=new), toll(7, 7, 7, "B", since=old), toll(90, 90, 90, "C", since=new, flow="stock"),
    )  # fmt: skip
    assert count(tolls, "killed", "recommended").number == 10


# PLOVER


def test_plover() -> None:
    (one,) = [json.loads(line) for line in written("plover").splitlines()]
    assert {name: one[name] for name in ("id", "date", "event", "mode", "context", "quad_code", "event_scale")} == {
        "id": "a#c1", "date": "2015-04-01", "event": "ASSAULT", "mode": ["aerial"], "context": ["military"], "quad_code": 4,
        "event_scale": -9.5,
    }  # fmt: skip
    assert one["actor"] == [{"name": "Syrian Arab Army", "code": "SYRMIL", "text": "the army", "sector": ["MIL"]}]
    assert one["size"] == {"dead": 9}
    assert one["event_loc"] == {
        "extracted_place": "Idlib", "resolved_place": "Idlib", "geonameid": 169388, "lat": 35.93, "lon": 36.63,
        "province": "Idlib", "country_code": "SYR", "resolution": 4,
    }  # fmt: skip
    assert one["text_info"][0] == {
        "claim": "a#c1", "quote": "warplanes bombed Idlib", "start": 4, "end": 26, "outlet": "The Post", "title": "Title of a",
        "published": "2015-04-02", "link": "https://example.org/a", "origins": ["Syrian Observatory for Human Rights"],
    }  # fmt: skip
    assert set(one) <= {name for name, _ in plover_scheme.FIELDS}


def test_plovers_modes_and_scores_are_all_there() -> None:
    assert {type: set(modes) for type, modes in plover_scheme.MODES.items()} == {t: set(m) for t, m in MODES.items() if m}
    assert set(plover_scheme.SCALE) == set(plover_scheme.QUAD) == set(MODES)


def test_plover_gives_no_point_to_a_province() -> None:
    (one,) = [json.loads(line) for line in written("plover", View((happening(place=PROVINCE),))).splitlines()]
    assert "lat" not in one["event_loc"]
    assert (one["event_loc"]["province"], one["event_loc"]["resolution"]) == ("Idlib", 2)


def test_plover_of_a_deal_and_of_what_has_no_day() -> None:
    (one,) = [json.loads(line) for line in written("plover", View((happening(type="evacuation", status="agreed"),))).splitlines()]
    assert (one["event"], one["quad_code"], one["event_scale"]) == ("AGREE", 1, 2.5)
    assert left("plover", happening(time=None), happening(type="killed")) == {"no day": 1, "no event of PLOVER's": 1}


# ACLED


def test_acled() -> None:
    (row,) = table("acled")
    assert list(row)[:31] == [
        "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1",
        "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region",
        "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision", "source", "source_scale",
        "notes", "fatalities", "tags", "timestamp",
    ]  # fmt: skip
    assert (row["event_date"], row["year"], row["time_precision"]) == ("2015-04-01", "2015", "1")
    assert (row["disorder_type"], row["event_type"], row["sub_event_type"]) == (
        "Political violence", "Explosions/Remote violence", "Air/drone strike",
    )  # fmt: skip
    assert (row["inter1"], row["inter2"], row["interaction"], row["civilian_targeting"]) == ("1", "7", "17", "Civilian targeting")
    assert (row["iso"], row["region"], row["country"], row["geo_precision"]) == ("760", "Middle East", "Syria", "1")
    assert (row["fatalities"], row["source"]) == ("9", "The Post; The Herald")
    assert row["event_id_cnty"].startswith("SYR")


@pytest.mark.parametrize(
    ("time", "date", "precision"),
    [
        (day("2015-04-06", "2015-04-12", 3), "2015-04-09", "2"),
        (day("2015-04-01", "2015-04-30", 4), "2015-04-15", "3"),
    ],
)
def test_acled_takes_the_middle_of_a_week_or_month(time: Any, date: str, precision: str) -> None:
    (row,) = table("acled", happening(time=time))
    assert (row["event_date"], row["time_precision"]) == (date, precision)


def test_acled_leaves_out_what_it_does_not_code() -> None:
    assert left("acled", happening(time=day("2015-01-01", "2015-12-31", 5)), happening(place=COUNTRY), happening(status="planned")) == {
        "did not happen": 1, "no day, week or month": 1, "no place below a country": 1,
    }  # fmt: skip


@pytest.mark.parametrize(("low", "number"), [(24, "12"), (200, "100"), (3, "3")])
def test_acleds_own_numbers_for_words_without_one(low: int, number: str) -> None:
    told = (
        filing("a", claim("c1", "bombed", assault(), rule="event.assault.aerial"), claim("c2", "dozens", killed(low, None, 99, "vague"))),
    )
    (row,) = table("acled", happening(claims=("a#c1", "a#c2"), tolls=(toll(low, None, 99, "A", "a#c2"),)), filings=told)
    assert row["fatalities"] == number


@pytest.mark.parametrize(
    ("recipient", "type"), [((PEOPLE,), "Attack"), ((STATE,), "Armed clash"), ((), "Armed clash")]
)
def test_acled_asks_who_was_attacked(recipient: Any, type: str) -> None:
    told = (filing("a", claim("c1", "attacked", assault(("firearms",), recipient=recipient), rule="event.assault.firearms")),)
    (row,) = table("acled", happening(claims=("a#c1",), recipient=recipient, tolls=()), filings=told)
    assert (row["sub_event_type"], row["fatalities"]) == (type, "0")


@pytest.mark.parametrize(
    ("modes", "type", "inter"),
    [
        (("demo",), "Peaceful protest", "6"),
        (("demo", "arrest"), "Protest with intervention", "6"),
        (("riot",), "Violent demonstration", "5"),
    ],
)
def test_acleds_crowds(modes: tuple[str, ...], type: str, inter: str) -> None:
    crowd = Participant("Protesters", 0, 10, "Protesters", None, None, ("SOC",))
    body = Event("PROTEST", modes, (), (crowd,), (), Span("marched", 0, 7), TOWN, None)
    told = (filing("a", claim("c1", "marched", body, rule="event.protest.demo")),)
    (row,) = table("acled", happening(type="PROTEST", claims=("a#c1",), actor=(crowd,), recipient=(), tolls=()), filings=told)
    assert (row["sub_event_type"], row["inter1"], row["interaction"]) == (type, inter, f"{inter}0")


def test_acleds_types_are_all_there_in_their_order() -> None:
    names = [row.sub_event_type for row in load_acled_types(DATA)]
    assert len(names) == 25
    assert names.index("Government regains territory") < names.index("Armed clash") < names.index("Other")
    used = {name for names in acled_scheme._entries().values() for name in names}
    assert used <= set(names)


def test_pairs_of_actors() -> None:
    assert [acled_scheme.interaction(*pair) for pair in ((1, 2), (2, 1), (7, 3), (5, 0), (0, 0))] == [12, 12, 37, 50, 0]


# UCDP

GED = [
    "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id",
    "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id",
    "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original",
    "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt",
    "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end",
    "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa",
    "gwnob",
]  # fmt: skip


def test_ucdp() -> None:
    (row,) = table("ucdp")
    assert list(row)[: len(GED)] == GED
    assert (row["type_of_violence"], row["side_a"], row["side_b"]) == ("3", "Government of Syria", "Civilians")
    assert (row["low"], row["best"], row["high"]) == ("9", "9", "12")
    assert (row["number_of_sources"], row["source_original"]) == ("2", "Syrian Observatory for Human Rights;SANA")
    assert (row["date_start"], row["date_end"], row["date_prec"]) == ("2015-04-01 00:00:00.000", "2015-04-01 00:00:00.000", "1")
    assert (row["where_prec"], row["priogrid_gid"], row["region"], row["country"]) == ("1", "181154", "Middle East", "Syria")
    assert row["geom_wkt"] == "POINT (36.63 35.93)"
    assert int(row["id"]) > 0


def test_ucdps_three_types_of_violence() -> None:
    rebels = Participant("Jaish", 0, 5, "Jaish al-Islam", None, None, ("REB",))
    found = table("ucdp", happening(actor=(STATE,), recipient=(ARMY,)), happening(actor=(STATE,), recipient=(rebels,)))
    assert [(r["type_of_violence"], r["side_a"], r["side_b"]) for r in found] == [
        ("1", "Government of Syria", "Islamic State"), ("2", "Islamic State", "Jaish al-Islam"),
    ]  # fmt: skip


def test_forces_of_which_no_country_is_told_are_those_of_the_place() -> None:
    army = Participant("the army", 0, 8, "army", None, None, ("MIL",))
    (row,) = table("ucdp", happening(actor=(army,), recipient=(army, STATE)))
    assert (row["dyad_name"], row["type_of_violence"]) == ("Government of Syria - Islamic State", "1")


def test_ucdp_puts_the_dead_on_their_sides_and_the_rest_unknown() -> None:
    told = (
        filing("a", claim("c1", "x", assault()), claim("c2", "x", killed(5, 5, 5, group=PEOPLE)), claim("c3", "x", killed(9, 9, 9)),
               claim("c4", "x", killed(2, 2, 2, group=ARMY))),
    )  # fmt: skip
    tolls = (toll(9, 9, 9, "A", "a#c3"), toll(5, 5, 5, "B", "a#c2", group="civilians"), toll(2, 2, 2, "A", "a#c4", group="soldiers"))
    (row,) = table("ucdp", happening(claims=("a#c1", "a#c2", "a#c3", "a#c4"), tolls=tolls), filings=told)
    deaths = {name: int(row[f"deaths_{name}"]) for name in ("a", "b", "civilians", "unknown")}
    assert sum(deaths.values()) == int(row["best"])


def test_ucdp_needs_a_death_and_sides() -> None:
    assert left("ucdp", happening(tolls=()), happening(actor=()), happening(type="evacuation"), happening(place=None)) == {
        "no armed force": 1, "no place": 1, "no two sides": 1, "nobody killed": 1,
    }  # fmt: skip


# Airwars, Helix


def test_airwars_ranges() -> None:
    (row,) = table("airwars")
    assert (row["civilians_killed_min"], row["civilians_killed_max"]) == ("9", "12")
    assert (row["grading"], row["sources"]) == ("Fair", "2")


def one_origin(**more: Any) -> Happening:
    return happening(origins=(Origin("A", "monitor", (key("a#c1"),)),), **more)


def test_airwars_grades() -> None:
    assert table("airwars", one_origin())[0]["grading"] == "Weak"
    assert table("airwars", happening(disputed=(DISPUTE,)))[0]["grading"] == "Contested"
    own = (filing("a", claim("c1", "we bombed", assault(), ARMY_SAYS), claim("c2", "killing", killed(2, 2, 2), ARMY_SAYS)),)
    taken = happening(claims=("a#c1", "a#c2"), tolls=(toll(2, 2, 2, "Syrian Arab Army", "a#c2"),))
    assert table("airwars", taken, filings=own)[0]["grading"] == "Confirmed"
    fighters = (filing("a", claim("c1", "bombed", assault()), claim("c2", "killing", killed(2, 2, 2, group=STATE))),)
    row = table("airwars", taken, filings=fighters)[0]
    assert (row["grading"], row["militants_killed_min"], row["civilians_killed_min"]) == ("Discounted", "2", "")


def test_helix_gives_every_origins_figure_and_recommends_one() -> None:
    old, new = datetime.date(2015, 4, 2), datetime.date(2015, 4, 5)
    told = (
        filing("a", claim("c1", "more than 400 people fled", killed(400, None, None, "more_than", measure="displaced"))),
        filing("b", claim("c1", "some 900 people have fled", killed(None, 900, None, "approximately", measure="displaced"))),
    )
    tolls = (
        toll(400, None, None, "UNHCR", "a#c1", measure="displaced", since=old),
        toll(None, 900, None, "OCHA", "b#c1", measure="displaced", since=new),
    )
    found = table("helix", happening(claims=("a#c1", "b#c1"), tolls=tolls), filings=told)
    assert [(r["quantifier"], r["reported"], r["role"], r["unit"], r["category"]) for r in found] == [
        ("MORE_THAN", "400", "TRIANGULATION", "PERSON", "Internal displacements"),
        ("APPROXIMATELY", "900", "RECOMMENDED", "PERSON", "Internal displacements"),
    ]  # fmt: skip
    assert (found[0]["source"], found[0]["source_excerpt"], found[0]["iso3"]) == ("UNHCR", "more than 400 people fled", "SYR")


# The record's own


@pytest.mark.parametrize(
    ("what", "ids"),
    [("happenings", ["a#c1"]), ("intervals", ["control:a#c1"]), ("agreements", ["a#c1"]), ("reports", ["a", "b"])],
)
def test_jsonl(what: Any, ids: list[str]) -> None:
    assert [json.loads(line)["id"] for line in written("jsonl", what=what).splitlines()] == ids


def test_jsonl_names_claims_by_report_and_claim() -> None:
    (one,) = map(json.loads, written("jsonl").splitlines())
    assert one["claims"] == ["a#c1", "a#c2", "b#c1"]
    assert one["origins"][1] == {"name": "SANA", "kind": "state_media", "claims": ["b#c1"]}
    assert {"id", "type", "place", "time", "status", "reports", "claims", "outlets", "agencies", "origins", "tolls", "disputed",
            "precision"} <= set(one)  # fmt: skip
    (chain,) = map(json.loads, written("jsonl", what="agreements").splitlines())
    assert (chain["class"], chain["stages"][0]["claims"], chain["terms"]) == (
        CHAIN.class_, ["a#c1"], [{"claim": "a#c2", "carried_out": "yes"}],
    )  # fmt: skip
    (interval,) = map(json.loads, written("jsonl", what="intervals").splitlines())
    assert (interval["basis"], interval["end"], interval["claims"]) == (INTERVAL.basis, None, ["a#c1"])


def test_jsonl_of_claims_and_gaps() -> None:
    assert [json.loads(line)["key"] for line in written("jsonl", what="claims").splitlines()] == ["a#c1", "a#c2", "a#c3", "b#c1"]
    (gap,) = map(json.loads, written("jsonl", what="gaps").splitlines())
    assert (gap["key"], gap["gap"]["question"], gap["url"]) == ("a#c3", "who", "https://example.org/a")


# All of them


@pytest.mark.parametrize("scheme", ["acled", "ucdp", "airwars", "hxl"])
def test_tables_carry_their_evidence_and_no_formulas(scheme: Any) -> None:
    row = table(scheme)[-1]
    evidence = json.loads(next(value for name, value in row.items() if name == "dateline_evidence"))
    assert [e["claim"] for e in evidence] == ["a#c1", "a#c2", "b#c1"]
    assert (evidence[0]["start"], evidence[0]["end"], evidence[0]["quote"]) == (4, 26, "warplanes bombed Idlib")
    assert not [value for value in row.values() if value.startswith(("=", "+", "@"))]


def test_cells_that_look_like_formulas_are_text() -> None:
    bad = Participant("x", 0, 1, "=HYPERLINK(1)", None, None, ("REB",))
    (row,) = table("airwars", happening(actor=(bad,)))
    assert row["belligerents"] == "'=HYPERLINK(1)"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_file_is_whole_or_not_there(scheme: Any, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = export(VIEW, FILINGS, scheme, out)
    assert out.read_bytes()
    assert done.rows >= (0 if scheme == "helix" else 1)

    class Broken(View, frozen=True):
        @property
        def broken(self) -> None:
            raise OSError

    def filings() -> Any:
        yield FILINGS[0]
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="gone"):
        export(VIEW, filings(), scheme, tmp_path / "other", what="claims" if scheme == "jsonl" else "happenings")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_what_a_scheme_does_not_hold_is_refused() -> None:
    with pytest.raises(InputError, match="acled holds no intervals"):
        written("acled", what="intervals")
    with pytest.raises(InputError, match="no scheme"):
        written("gtd")


def test_every_country_has_its_codes() -> None:
    codes = load_country_codes(DATA)
    assert (codes["SYR"].number, codes["AFG"].number, codes["UKR"].acled_region) == ("760", "004", "Europe")


# Coming back


def test_ucdp_there_and_back() -> None:
    text = written("ucdp").decode()
    (made,) = filings_of(io.StringIO(text, newline=""), "ucdp", datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC))
    event = made.claims[0].event
    assert event
    assert (event.type, event.actor[0].name, event.recipient[0].name) == ("ASSAULT", "Government of Syria", "Civilians")
    assert (event.place.name, event.place.lat, event.place.precision) == ("Idlib", 35.93, 1) if event.place else False
    assert (event.time.earliest, event.time.latest, event.time.precision) == ("2015-04-01", "2015-04-01", 1) if event.time else False
    figure = made.claims[1].figure
    assert figure
    assert (figure.low, figure.best, figure.high) == (9, 9, 12)
    assert {c.attribution[0].source.name for c in made.claims} == {"Syrian Observatory for Human Rights", "SANA"}
    assert (made.outlet, made.published) == ("The Post", datetime.date(2015, 4, 2))


def test_acled_there_and_back() -> None:
    text = written("acled").decode()
    (reading,) = readings_of(io.StringIO(text, newline=""), "acled")
    event = reading.claims[0].event
    assert event
    assert event.place
    assert event.time
    assert (event.type, event.actor[0].name, event.recipient[0].sectors) == ("ASSAULT", "Syrian Arab Army", ("CVL",))
    assert (event.place.country, event.place.precision, event.time.earliest) == ("SYR", 1, "2015-04-01")
    assert {c.attribution[0].source.name for c in reading.claims} == {"The Post", "The Herald"}
    assert [c.figure.best for c in reading.claims if c.figure] == [9, 9]
    assert all(reading.report.text[c.start : c.end] == c.text for c in reading.claims)


def test_a_week_comes_back_as_a_week() -> None:
    rows = written("acled", View((happening(time=day("2015-04-06", "2015-04-12", 3)),))).decode()
    (reading,) = readings_of(io.StringIO(rows, newline=""), "acled")
    time = reading.claims[0].event.time if reading.claims[0].event else None
    assert time
    assert (time.earliest, time.latest, time.precision) == ("2015-04-06", "2015-04-12", 3)


def test_rows_that_are_none_are_refused() -> None:
    with pytest.raises(InputError, match="needs the columns"):
        list(readings_of(io.StringIO("id,best\n1,2\n"), "ucdp"))
    broken = written("ucdp").decode().replace("2015-04-01 00:00:00.000", "soon")
    with pytest.raises(InputError, match="line 2"):
        list(readings_of(io.StringIO(broken, newline=""), "ucdp"))


def test_places_known_coarsely_are_not_pinned() -> None:
    for place in (PROVINCE, COUNTRY):
        assert table("hxl", happening(place=place))[-1]["Latitude"] == ""
        assert table("airwars", happening(place=place))[-1]["latitude"] == ""
    assert (TOWN.lat, NEAR.lat) == (35.93, 35.93)
