"""What a gold report is made of: its sentences, what an analyst takes from each, and what must not be taken from it.

A fact belongs to one sentence (counted from 0) and carries only the fields it tests. Where a field holds a list, any
one of its members is right. Dates are ISO and may stop at the month or the year; "W1" to "W7" is a weekday, Monday
first, which must stay without a calendar date. The README beside this file says how to code.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

Fact = dict[str, Any]
Words = str | list[str] | None
UNANCHORED = {f"W{day}" for day in range(1, 8)}

# Alternatives that go together.
TO_COME = ["planned", "proposed", "agreed"]  # a plan, an undertaking, a term of a deal
THREAT = ["occurred", "ongoing", "threatened", "demanded", "planned", "hypothetical"]  # the threat itself was made
ASKED = ["occurred", "ongoing", "demanded", "proposed"]  # the request itself was made
HEDGED = ["probable", "possible", "unknown"]
HOLDS = ["holds", "continues"]
STANDS = ["begins", "holds", "continues"]
UNCLEAR = ["not_clear", "not_said"]
RELEASE = ["RETREAT", "COOPERATE", "AGREE", "CONCEDE"]  # captives let go
LEAVE = ["RETREAT", "CONCEDE", "AGREE"]  # a withdrawal promised, ordered or laid down
TAKEN = ["ASSAULT", "COERCE"]  # goods, people or a place seized
ENTERED = ["ASSAULT", "MOBILIZE"]  # a place entered
BACKING = ["AID", "SUPPORT", "COOPERATE"]  # arms, money, shelter, a blind eye
LOST = ["loses", "ends"]  # a place, a siege or a truce
ENDED = ["ends", "loses", "collapsed", "violated", "expired", "suspended"]  # a truce given up
HELD = ["hostages", "detained", "abducted"]  # captives counted
DOZENS, SCORES, HUNDREDS, THOUSANDS = (24, 99), (40, 99), (200, 999), (2000, 9999)
TENS_OF_THOUSANDS, HUNDREDS_OF_THOUSANDS, SEVERAL = (20000, 99999), (200000, 999999), (3, 9)


def report(
    id: str,
    published: str | None,
    outlet: str | None,
    sentences: Sequence[str],
    facts: Iterable[Fact],
    nevers: Iterable[Fact] = (),
    *,
    title: str | None = None,
    text: str | None = None,
) -> dict[str, Any]:
    """One report. Without `text` its text is the sentences with single spaces between them."""
    return {
        "id": id,
        "published": published,
        "title": title,
        "outlet": outlet,
        "text": text or " ".join(sentences),
        "sentences": list(sentences),
        "facts": list(facts),
        "never": list(nevers),
    }


def event(
    s: int,
    type: Words,
    *,
    actor: Words = None,
    recipient: Words = None,
    place: Words = None,
    date: Words = None,
    source: Words = None,
    status: Words = None,
    certainty: Words = None,
    polarity: Words = None,
) -> Fact:
    """Something done. Without `status` it must have happened: occurred, ongoing or ended."""
    return _fact("event", s, type, actor=actor, recipient=recipient, place=place, date=date, source=source,
                 status=status, certainty=certainty, polarity=polarity)


def agreement(
    s: int,
    class_: Words,
    stage: Words,
    *,
    party: Words = None,
    place: Words = None,
    date: Words = None,
    source: Words = None,
    certainty: Words = None,
) -> Fact:
    """A deal, and how far it has come."""
    return _fact("agreement", s, class_, stage=stage, party=party, place=place, date=date, source=source,
                 certainty=certainty)


def condition(
    s: int,
    type: Words,
    change: Words,
    *,
    holder: Words = None,
    place: Words = None,
    date: Words = None,
    source: Words = None,
    certainty: Words = None,
) -> Fact:
    """A state that holds over a time. `date` is its start, or its end where it ends."""
    return _fact("condition", s, type, change=change, holder=holder, place=place, date=date, source=source,
                 certainty=certainty)


def figure(
    s: int,
    measure: Words,
    low: int | None,
    high: int | None,
    *,
    group: Words = None,
    place: Words = None,
    date: Words = None,
    source: Words = None,
) -> Fact:
    """A count. Exactly (or about) n is (n, n), at least n is (n, None), at most n is (None, n)."""
    fact = _fact("figure", s, measure, group=group, place=place, date=date, source=source)
    fact["bounds"] = [low, high]
    return fact


def gap(s: int, *, question: Words = None, reason: Words = None, source: Words = None) -> Fact:
    """Something that the report says nobody knows, has said or has checked."""
    return _fact("gap", s, None, question=question, reason=reason, source=source)


def never(
    s: int, kind: str, *, type: Words = None, change: Words = None, own_voice: bool = False, why: str
) -> Fact:
    """What must not be recorded as having happened; with `own_voice`, not without a source."""
    return {"s": s, "kind": kind, "type": _several(type), "change": _several(change), "own_voice": own_voice,
            "why": why}


def write(path: str | Path, reports: Sequence[dict[str, Any]]) -> None:
    """Checks the reports and writes them as JSON lines."""
    ids = [one["id"] for one in reports]
    assert len(set(ids)) == len(ids), "two reports share an id"
    for one in reports:
        check(one)
    lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in reports)
    Path(path).write_text(lines, encoding="utf-8")
    counts = {key: sum(len(one[key]) for one in reports) for key in ("sentences", "facts", "never")}
    print(f"{Path(path).name}: {len(reports)} reports, {counts['sentences']} sentences, "
          f"{counts['facts']} facts, {counts['never']} nevers")


def check(one: dict[str, Any]) -> None:
    """What a slip of the coder's pen would break: the place of sentences, the range of facts, the form of dates."""
    at = 0
    for sentence in one["sentences"]:
        at = one["text"].index(sentence, at) + len(sentence)
    for fact in [*one["facts"], *one["never"]]:
        assert 0 <= fact["s"] < len(one["sentences"]), (one["id"], fact)
        for date in fact.get("date") or []:
            assert date in UNANCHORED or _is_date(date), (one["id"], date)


def _is_date(value: str) -> bool:
    year, month, day = ([*map(int, value.split("-")), 1, 1])[:3]
    return bool(datetime.date(year, month, day))


def _fact(kind: str, s: int, type: Words, **fields: Words) -> Fact:
    told = {name: _several(value) for name, value in fields.items() if value is not None}
    return {"kind": kind, "s": s, "type": _several(type), **told}


def _several(value: Words) -> list[str] | None:
    return [value] if isinstance(value, str) else value
