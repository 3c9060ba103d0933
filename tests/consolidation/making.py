"""Claims and filings made by hand, in few words."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from dateline.consolidation.copies import shingles
from dateline.model import (
    Agreement,
    AgreementClass,
    Attribution,
    Claim,
    Condition,
    Event,
    Figure,
    Measure,
    Participant,
    Place,
    Polarity,
    Source,
    SourceKind,
    Span,
    Stage,
    Stance,
    Status,
    Time,
)
from dateline.model.record import ClaimKey, Filing, Judgement, Verdict

GOMA = Place("Goma", 0, 4, "Goma", 216281, -1.674, 29.228, "COD", "North Kivu", 1)
SAKE = Place("Sake", 0, 4, "Sake", 204879, -1.574, 29.045, "COD", "North Kivu", 1)
BUKAVU = Place("Bukavu", 0, 6, "Bukavu", 217831, -2.508, 28.861, "COD", "South Kivu", 1)
KIVU = Place("North Kivu", 0, 10, "North Kivu", 206938, -0.5, 29.0, "COD", "North Kivu", 4)
ALEPPO = Place("Aleppo", 0, 6, "Aleppo", 170063, 36.2, 37.16, "SYR", "Aleppo", 1)


def day(iso: str | None, last: str | None = None, precision: int = 1) -> Time | None:
    return Time(iso, 0, 1, iso, last or iso, precision, iso, "stated") if iso else None


def said_by(
    name: str | None, kind: SourceKind = "other", actor: str | None = None, stance: Stance = "asserts", text: str | None = None
) -> tuple[Attribution, ...]:
    return (Attribution(Source(text or name, 0, 1, name, actor, kind), Span("said", 5000, 5004), stance),) if name else ()


def people(*names: str) -> tuple[Participant, ...]:
    """`M23:m23` names an actor with its id."""
    return tuple(Participant(n.split(":")[0], 0, 1, n.split(":")[0], n.split(":")[1] if ":" in n else None) for n in names)


def event(
    id: str,
    type: str = "ASSAULT",
    *,
    s: int = 0,
    place: Place | None = GOMA,
    on: Time | None = None,
    by: Sequence[Attribution] = (),
    actor: Sequence[Participant] = (),
    recipient: Sequence[Participant] = (),
    status: Status = "occurred",
    polarity: Polarity = "positive",
    trigger: str = "attack",
    modes: tuple[str, ...] = (),
    text: str | None = None,
) -> Claim:
    body = Event(type, modes, (), tuple(actor), tuple(recipient), Span(trigger, s * 100, s * 100 + 1), place, on)
    return _claim(id, s, by, status, "event", text, polarity, event=body)


def figure(
    id: str,
    measure: Measure,
    low: int | None,
    high: int | None,
    *,
    s: int = 0,
    place: Place | None = None,
    on: Time | None = None,
    by: Sequence[Attribution] = (),
    group: str | None = None,
    best: int | None = None,
    part_of: str | None = None,
    status: Status = "occurred",
) -> Claim:
    one = people(group)[0] if group else None
    best = best if best is not None else low if low is not None else high
    body = Figure(measure, low, best, high, "exact", "person", one, part_of, "flow", place, None, on, str(best))
    return _claim(id, s, by, status, "figure", None, "positive", figure=body)


def agreement(
    id: str,
    class_: AgreementClass,
    stage: Stage,
    *,
    s: int = 0,
    place: Place | None = GOMA,
    on: Time | None = None,
    by: Sequence[Attribution] = (),
    parties: Sequence[Participant] = (),
    status: Status = "agreed",
) -> Claim:
    body = Agreement(class_, stage, tuple(parties), (), place, on, None)
    return _claim(id, s, by, status, "agreement", None, "positive", agreement=body)


def control(
    id: str,
    holder: str,
    *,
    s: int = 0,
    place: Place | None = GOMA,
    on: Time | None = None,
    by: Sequence[Attribution] = (),
) -> Claim:
    body = Condition("control", "gains", people(holder), (), place, on)
    return _claim(id, s, by, "occurred", "condition", None, "positive", condition=body)


def _claim(id: str, s: int, by: Sequence[Attribution], status: Status, kind, text, polarity, **body) -> Claim:  # type: ignore[no-untyped-def]
    start = s * 100 + int("".join(c for c in id if c.isdigit()) or 0)
    return Claim(
        id=id, sentence=s, text=text or f"words of {id}", start=start, end=start + 1, attribution=tuple(by), certainty="certain",
        polarity=polarity, status=status, kind=kind, rule="made.by-hand", score=1.0, **body,
    )  # fmt: skip


def filing(
    report: str,
    claims: Iterable[Claim],
    published: str | None = "2025-01-28",
    *,
    outlet: str | None = None,
    agency: str | None = None,
    text: str = "",
) -> Filing:
    on = datetime.date.fromisoformat(published) if published else None
    at = datetime.datetime(2025, 2, 1, tzinfo=datetime.UTC)
    return Filing(report, None, outlet or f"The {report} Gazette", agency, None, on, at, tuple(claims), shingles(text))


def judged(one: str, other: str, verdict: Verdict, *, id: str = "j1", hour: int = 0, withdrawn: bool = False) -> Judgement:
    at = datetime.datetime(2025, 3, 1, hour, tzinfo=datetime.UTC)
    keys = [ClaimKey(*key.split("#")) for key in (one, other)]
    return Judgement(id, keys[0], keys[1], verdict, "Ines", at, withdrawn=at if withdrawn else None)
