"""Rows of other schemes as readings: each row is a report whose claims rest on the sources that the row names."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Final, Literal, get_args

import msgspec

from dateline.codebook.countries import load_countries
from dateline.codebook.load import DATA
from dateline.errors import InputError
from dateline.export.acled import GEO, TIME
from dateline.export.columns import read_csv
from dateline.export.incoming_types import acled_event, ucdp_event
from dateline.export.sides import codes
from dateline.model import (
    SCHEMA,
    Attribution,
    Claim,
    Dateline,
    Event,
    Figure,
    Participant,
    Place,
    ReaderId,
    Reading,
    ReadReport,
    SentenceSpan,
    Source,
    Span,
    Time,
)
from dateline.model.record import Filing
from dateline.settings import VERSION

Imported = Literal["ucdp", "acled"]
IMPORTED: Final[tuple[Imported, ...]] = get_args(Imported)
Fields = Mapping[str, str]

NEEDED: Final[dict[Imported, tuple[str, ...]]] = {
    "ucdp": ("id", "type_of_violence", "side_a", "side_b", "date_start", "date_end", "best", "high", "low"),
    "acled": ("event_id_cnty", "event_date", "sub_event_type", "actor1", "fatalities", "notes"),
}
MOST_CHARACTERS: Final = 100_000
SPLIT: Final = re.compile(r"\s*;\s*")


class Row(msgspec.Struct, frozen=True):
    """One row in dateline's terms."""

    id: str
    text: str
    outlet: str | None
    published: datetime.date | None
    sources: tuple[str, ...]
    event: Event
    killed: tuple[tuple[int, int, int, Participant | None], ...]


def readings_of(file: IO[str] | Path, scheme: Imported) -> Iterator[Reading]:
    """A reading each row: an event, and a figure of the dead for each group that the row counts, by each source.

    Raises `InputError` where columns are missing, and for a row with a date or number that is none.
    """
    if isinstance(file, Path):
        with file.open(encoding="utf-8-sig", newline="") as opened:
            yield from readings_of(opened, scheme)
        return
    make: Callable[[Fields], Row] = _ucdp if scheme == "ucdp" else _acled
    for number, fields in enumerate(read_csv(file), start=2):
        missing = [name for name in NEEDED[scheme] if name not in fields]
        if missing:
            raise InputError(f"line {number}: {scheme} needs the columns {', '.join(missing)}")
        try:
            row = make(fields)
        except (ValueError, KeyError) as error:
            raise InputError(f"line {number}: {error}") from error
        yield _reading(row, scheme)


def filings_of(file: IO[str] | Path, scheme: Imported, ingested: datetime.datetime) -> Iterator[Filing]:
    """The same as filings of which the record learned at `ingested`."""
    for reading in readings_of(file, scheme):
        report = reading.report
        yield Filing(
            report.id, report.title, report.outlet, report.credit, report.url, report.published, ingested, reading.claims
        )


def _reading(row: Row, scheme: Imported) -> Reading:
    text = row.text[:MOST_CHARACTERS]
    claims: list[Claim] = []
    for source in row.sources or ("",):
        chain = (Attribution(Source(source, None, None, source), None),) if source else ()
        claims.append(_claim(f"c{len(claims) + 1}", text, chain, row.event))
        for low, best, high, group in row.killed:
            figure = _figure(low, best, high, group, row.event)
            claims.append(_claim(f"c{len(claims) + 1}", text, chain, figure))
    report = ReadReport(
        id=f"{scheme}-{row.id}",
        text=text,
        title=None,
        outlet=row.outlet,
        url=None,
        credit=None,
        published=row.published,
        language="en",
        dateline=Dateline(None, None),
        sentences=(SentenceSpan(0, len(text)),),
    )
    return Reading(SCHEMA, ReaderId(f"import-{scheme}", VERSION, ""), report, tuple(claims), ())


def _claim(id: str, text: str, chain: tuple[Attribution, ...], body: Event | Figure) -> Claim:
    """A claim that is the row's whole text: a row does not say which words stand for what."""
    kind: Literal["event", "figure"] = "event" if isinstance(body, Event) else "figure"
    return Claim(
        id=id,
        sentence=0,
        text=text,
        start=0,
        end=len(text),
        attribution=chain,
        certainty="certain",
        polarity="positive",
        status="occurred",
        kind=kind,
        rule="import",
        score=1.0,
        event=body if isinstance(body, Event) else msgspec.UNSET,
        figure=body if isinstance(body, Figure) else msgspec.UNSET,
    )


def _figure(low: int, best: int, high: int, group: Participant | None, event: Event) -> Figure:
    return Figure(
        measure="killed",
        low=low,
        best=best,
        high=high,
        quantifier="exact" if low == best == high else "between",
        unit="person",
        group=group,
        part_of=None,
        flow="flow",
        place=event.place,
        destination=None,
        time=event.time,
        text=str(best),
    )


def _ucdp(fields: Fields) -> Row:
    text = _text(fields.get("source_headline"), fields.get("source_article"), fields["id"])
    country = _country(fields.get("country"))
    type = int(fields["type_of_violence"] or 0)
    a, b = _side(fields["side_a"], country, type == 1), _side(fields["side_b"], country, False)
    place = _place(
        fields.get("where_coordinates"), fields.get("latitude"), fields.get("longitude"), country, fields.get("adm_1"),
        int(fields.get("where_prec") or 6),
    )  # fmt: skip
    first, last = _day(fields["date_start"]), _day(fields["date_end"])
    time = _time(first, last, int(fields.get("date_prec") or 5))
    best, low, high = (int(float(fields[name] or 0)) for name in ("best", "low", "high"))
    civilians = Participant("Civilians", 0, 0, "civilians", None, country, ("CVL",))
    parts = (("deaths_a", a), ("deaths_b", b), ("deaths_civilians", civilians))
    counted = [(n, n, n, group) for name, group in parts if (n := int(float(fields.get(name) or 0)))]
    sources = _names(fields.get("source_original")) or _names(fields.get("source_office"))
    published = next((_day(name) for name in _names(fields.get("source_date")) if name), None)
    offices = _names(fields.get("source_office"))
    event = ucdp_event(type, a, b, place, time, Span(text[:0], 0, 0))
    return Row(fields["id"], text, offices[0] if offices else None, published, sources, event, ((low, best, high, None), *counted))


def _acled(fields: Fields) -> Row:
    text = _text(fields["notes"], fields["event_id_cnty"])
    country = _by_number(fields.get("iso")) or _country(fields.get("country"))
    actors = [_side(name, country, False, fields.get("inter1")) for name in _people(fields, "1")]
    recipients = [_side(name, country, False, fields.get("inter2")) for name in _people(fields, "2")]
    exact = {code: prec for prec, code in reversed(GEO.items())}
    place = _place(
        fields.get("location"), fields.get("latitude"), fields.get("longitude"), country, fields.get("admin1"),
        exact.get(int(fields.get("geo_precision") or 3), 4),
    )  # fmt: skip
    day = _day(fields["event_date"])
    unit = int(fields.get("time_precision") or 1)
    time = _time(*_around(day, unit), {code: prec for prec, code in TIME.items() if prec != 2}.get(unit, 1))
    dead = int(float(fields["fatalities"] or 0))
    event = acled_event(fields["sub_event_type"], tuple(actors), tuple(recipients), place, time, Span(text[:0], 0, 0))
    sources = _names(fields.get("source"))
    # ACLED writes 0 where none is reported: that is no claim that nobody was killed.
    killed = ((dead, dead, dead, None),) if dead else ()
    return Row(fields["event_id_cnty"], text, sources[0] if sources else None, None, sources, event, killed)


def _around(day: datetime.date, unit: int) -> tuple[datetime.date, datetime.date]:
    """The days of which a date is the middle: itself, its week, or its month."""
    if unit == 1:
        return day, day
    if unit == 2:
        return day - datetime.timedelta(3), day + datetime.timedelta(3)
    first = day.replace(day=1)
    return first, (first + datetime.timedelta(31)).replace(day=1) - datetime.timedelta(1)


def _people(fields: Fields, number: str) -> list[str]:
    return [name for name in (fields.get(f"actor{number}"), *_names(fields.get(f"assoc_actor_{number}"))) if name]


def _text(*parts: str | None) -> str:
    return next(part for part in parts if part)


def _names(joined: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in SPLIT.split((joined or "").strip().strip('"')) if name))


def _day(text: str) -> datetime.date:
    """A date as these schemes write it: ISO, with a time behind it, or with the month's name."""
    plain = text.strip().split(" 00:")[0].split("T")[0]
    try:
        return datetime.date.fromisoformat(plain)
    except ValueError:
        return datetime.datetime.strptime(plain, "%d %B %Y").date()


def _time(first: datetime.date, last: datetime.date, precision: int) -> Time:
    timex = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return Time(timex, None, None, first.isoformat(), last.isoformat(), precision, timex, "stated")


def _place(name: str | None, lat: str | None, lon: str | None, country: str | None, admin1: str | None, precision: int) -> Place:
    where = name or admin1 or country or ""
    at = (float(lat), float(lon)) if lat and lon else (None, None)
    return Place(where, None, None, where, None, at[0], at[1], country, admin1 or None, precision)


def _side(name: str, country: str | None, state: bool, inter: str | None = None) -> Participant:
    """A side as the scheme names it, sorted by its number or by what UCDP calls governments and civilians."""
    sectors: tuple[str, ...] = ()
    if name.startswith("Government of "):
        sectors = ("GOV", "MIL")
        country = _country(name.removeprefix("Government of ").split(" (")[0]) or country
    elif name == "Civilians" or name.startswith("Civilians ("):
        sectors = ("CVL",)
    elif inter:
        sectors = {"1": ("MIL",), "2": ("REB",), "3": ("PRM",), "4": ("SOC",), "8": ("MIL",)}.get(inter[:1], ("CVL",))
    elif not state:
        sectors = ("REB",)
    return Participant(name, 0, 0, name, None, country if "REB" not in sectors else None, sectors)


def _countries() -> dict[str, str]:
    return {name.casefold(): row.iso3 for row in load_countries(DATA) for name in row.names()}


_KNOWN: dict[str, str] = {}


def _country(name: str | None) -> str | None:
    if not _KNOWN:
        _KNOWN.update(_countries())
    plain = (name or "").split(" (")[0].strip().casefold()
    return _KNOWN.get(plain)


def _by_number(number: str | None) -> str | None:
    wanted = f"{int(number):03d}" if number and number.isdigit() else None
    return next((iso3 for iso3, row in codes().items() if wanted and row.number == wanted), None)
