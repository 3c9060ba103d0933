"""Day, place, number of persons and what became of them in MUC-4's templates (P1), pooled over a report: each value of ours once.

A day is right that lies in the key's (`- 04 FEB 90` is that day or before); a place, whose name is one of the key's places in
it, least or greater but for the country; a number, that the key has for persons; an effect, that the key has for somebody whose
words hold ours or are held by them. Of effects only death and injury are told.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from typing import Any

from benchmarks.quality.protocol import Measure, Tally, happened, number
from benchmarks.quality.templates import contained, normal

from dateline.model import Claim, Reading

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
DAY = re.compile(r"(\d\d?) ([A-Z]{3}) (\d\d)")
PERSONS = ("killed", "injured", "abducted", "hostages", "casualties")
EFFECTS = {"killed": "DEATH", "injured": "INJURY"}
Effect = tuple[str, tuple[str, ...]]
Days = tuple[datetime.date, datetime.date]


def measures(told: Iterable[tuple[dict[str, Any], Reading]]) -> list[Measure]:
    """The slots' F1 over rows and their readings."""
    days, places, numbers, effects = Tally(), Tally(), Tally(), Tally()
    for row, reading in told:
        gold = row["gold"]["templates"]
        attacks = [c for c in reading.claims if (c.event and c.event.type in ("ASSAULT", "COERCE", "THREATEN")) or persons(c)]
        keys = {found for text in _alts(gold, "date") if (found := days_of(text))}
        ours = set(map(day_of, attacks)) - {None}
        met = {key for key in keys if any(one and key[0] <= one <= key[1] for one in ours)}
        days.add(len(met), len(met) + sum(not any(key[0] <= one <= key[1] for key in keys) for one in ours if one), len(keys))
        wanted = {tuple(map(normal, names_of(text))) for text in _alts(gold, "location")}
        named = {normal(body.place.name) for c in attacks if (body := c.event or c.figure) and body.place} - {""}
        found = {names for names in wanted if any(contained(name, one) for name in names for one in named)}
        wrong = [one for one in named if not any(contained(name, one) for names in wanted for name in names)]
        places.add(len(found), len(found) + len(wrong), len(wanted))
        counts = {int(text) for text in _alts(gold, "hum_target_number") if text.isdigit()}
        have = {value for c in attacks if persons(c) and happened(c) and (value := number(c)) is not None}
        numbers.add(len(counts & have), len(have), len(counts))
        add_effects(effects, effects_of(gold), set(filter(None, map(effect_of, reading.claims))) | set(killed(reading.claims)))
    return [
        Measure("day F1", days.f1, 0.589, "best F of 1992, on TST3, template by template", "F"),
        Measure("place F1", places.f1, 0.609, "best F of 1992, on TST3, template by template", "F"),
        Measure("number of persons F1", numbers.f1, 0.606, "best F of 1992, on TST3, template by template", "F"),
        Measure("effect on persons F1", effects.f1, 0.566, "best F of 1992, on TST3, template by template", "F"),
    ]


def persons(claim: Claim) -> bool:
    return bool(claim.figure and claim.figure.measure in PERSONS)


def effects_of(templates: Iterable[dict[str, Any]]) -> set[Effect]:
    """Each effect of the key with the names of whom it befell, one for all templates."""
    slots = [one for t in templates if not t.get("optional_template") for one in t.get("hum_target_effect") or ()]
    return {(one["alts"][0], tuple(map(normal, one.get("xref") or ()))) for one in slots if not one.get("optional")}


def effect_of(claim: Claim) -> tuple[str, str] | None:
    """What became of the group that a figure counts."""
    figure = claim.figure
    if not figure or figure.measure not in EFFECTS or not figure.group or not happened(claim) or not number(claim):
        return None
    return EFFECTS[figure.measure], normal(figure.group.text)


def killed(claims: Iterable[Claim]) -> Iterator[tuple[str, str]]:
    for claim in claims:
        if claim.event and claim.rule == "event.assault.kill" and happened(claim):
            yield from (("DEATH", normal(one.text)) for one in claim.event.recipient)


def add_effects(tally: Tally, gold: set[Effect], ours: set[tuple[str, str]]) -> None:
    """Adds a report. Several of ours for one of the key's are right together, and count once."""
    met = {key for key in gold if any(_befell(key, one) for one in ours)}
    wrong = sum(not any(_befell(key, one) for key in gold) for one in ours)
    tally.add(len(met), len(met) + wrong, len(gold))


def _befell(key: Effect, ours: tuple[str, str]) -> bool:
    return key[0] == ours[0] and any(contained(name, ours[1]) for name in key[1])


def _alts(templates: Iterable[dict[str, Any]], slot: str) -> list[str]:
    return [str(one["alts"][0]) for t in templates if not t.get("optional_template") for one in t.get(slot) or ()]


def days_of(text: str) -> Days | None:
    """The first and the last day that a key's date allows."""
    found = [datetime.date(1900 + int(y), MONTHS.index(m) + 1, int(d)) for d, m, y in DAY.findall(text) if m in MONTHS]
    if not found:
        return None
    return (datetime.date.min if text.lstrip().startswith("-") else found[0], found[-1])


def names_of(text: str) -> list[str]:
    """The places of a key's location below the country, or the country where it is all."""
    parts = [re.sub(r"\s*\(.*?\)", "", part).strip() for part in re.split(r":| - ", text)]
    return [part for part in parts[1:] if part] or parts[:1]


def day_of(claim: Claim) -> datetime.date | None:
    body = claim.event or claim.figure
    time = body.time if body else None
    return datetime.date.fromisoformat(time.earliest) if time and time.earliest and time.precision <= 2 else None
