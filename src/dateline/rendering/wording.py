"""How a claim is put into words for people: the same words in the terminal's table and on the page."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from dateline.model import Attribution, Claim, Figure, Kind, Participant, Place, Time

OWN_VOICE = "the report’s own voice"
KINDS: dict[Kind, str] = {
    "event": "Events", "agreement": "Agreements", "condition": "Conditions", "figure": "Figures",
    "gap": "What is not known",
}  # fmt: skip
SURELY = {"certain": "", "probable": "probably ", "possible": "possibly ", "unknown": "unclear whether "}
CHANGES = {
    "gains": "gained",
    "loses": "lost",
    "holds": "held",
    "begins": "begins",
    "continues": "continues",
    "ends": "ends",
}
WHERE_PRECISION = {
    1: "the place itself", 2: "near the place", 3: "the district", 4: "the province", 5: "a line or an area",
    6: "the country", 7: "international waters or airspace",
}  # fmt: skip
ONE = {"person": "people", "child": "children", "man": "men", "woman": "women", "family": "families"}


@dataclass(frozen=True, slots=True)
class Link:
    """One source of the chain, ready to print. `how` is its stance where that is not plain assertion."""

    name: str
    kind: str
    how: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A claim in words. `what` is the coder's term, `who` the people in it; empty where the claim has none."""

    id: str
    kind: Kind
    what: str
    who: str
    where: str
    when: str
    chain: tuple[Link, ...]
    negative: bool
    standing: str
    doubtful: bool
    words: str
    rule: str
    score: float


def visible(text: str) -> str:
    """The text on one line without anything that moves a cursor, colours, hides or reorders what stands around it."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_visible, text))


def _visible(char: str) -> str:
    if char.isspace():
        return " "
    return "\N{REPLACEMENT CHARACTER}" if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"} else char


def clip(text: str, most: int = 280) -> str:
    """At most `most` characters, cut at a word."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def card(claim: Claim) -> Card:
    """The claim in words."""
    what, who, where, when = _content(claim)
    return Card(
        id=visible(claim.id),
        kind=claim.kind,
        what=what,
        who=who,
        where=where,
        when=when,
        chain=tuple(_link(link) for link in claim.attribution),
        negative=claim.polarity == "negative",
        standing=_standing(claim),
        doubtful=claim.certainty != "certain" or any(link.stance in {"denies", "doubts"} for link in claim.attribution),
        words=visible(claim.text),
        rule=visible(claim.rule),
        score=claim.score,
    )


def _standing(claim: Claim) -> str:
    surely = SURELY[claim.certainty]
    if claim.kind == "gap":
        return ""
    if claim.polarity == "positive":
        return surely + claim.status
    return f"{surely}not so" if claim.status in {"occurred", "ongoing"} else f"{surely}not so ({claim.status})"


def _link(link: Attribution) -> Link:
    stance = "" if link.stance == "asserts" else link.stance
    named = link.source.name and link.source.name != "unnamed"
    name = visible(link.source.name if named else link.source.text) or "somebody"
    return Link(name, spaced(link.source.kind), stance, link.quoted)


def _content(claim: Claim) -> tuple[str, str, str, str]:
    if claim.event:
        event = claim.event
        what = " ".join([visible(event.type), *map(spaced, event.modes)])
        return what, between(event.actor, event.recipient), say_place(event.place), say_time(event.time)
    if claim.agreement:
        deal = claim.agreement
        return (
            f"{spaced(deal.class_)} {spaced(deal.stage)}",
            people(deal.parties),
            say_place(deal.place),
            say_time(deal.time),
        )
    if claim.condition:
        state = claim.condition
        who = people(state.holder) + (f" against {people(state.against)}" if state.against else "")
        return (
            f"{spaced(state.type)} {CHANGES[state.change]}",
            who.strip(),
            say_place(state.place),
            say_time(state.time),
        )
    if claim.figure:
        figure = claim.figure
        where = say_place(figure.place)
        if figure.destination:
            where = f"{where} → {say_place(figure.destination)}".strip()
        return spaced(figure.measure), f"{amount(figure)} {counted(figure)}", where, say_time(figure.time)
    if claim.gap:
        return f"{spaced(claim.gap.question)}?", visible(claim.gap.about.text), "", spaced(claim.gap.reason)
    return "", "", "", ""


def spaced(word: str) -> str:
    """`state_media` as people write it."""
    return visible(word.replace("_", " "))


def people(participants: Iterable[Participant]) -> str:
    """The names, joined by commas."""
    return ", ".join(visible(p.name or p.text) for p in participants)


def between(actor: tuple[Participant, ...], recipient: tuple[Participant, ...]) -> str:
    """Who → whom; a question mark for an actor that the report does not name."""
    if not actor and not recipient:
        return ""
    return f"{people(actor) or '?'} → {people(recipient)}" if recipient else people(actor)


def say_place(place: Place | None) -> str:
    """The resolved name, its region and country."""
    if place is None:
        return ""
    name = visible(place.name or place.text)
    return ", ".join([name, *(visible(part) for part in (place.admin1, place.country) if part and part != name)])


def say_time(time: Time | None) -> str:
    """The days that the words allow: a day, month, year or interval; the words themselves where no date is known."""
    if time is None:
        return ""
    try:
        first = datetime.date.fromisoformat(time.earliest) if time.earliest else None
        last = datetime.date.fromisoformat(time.latest) if time.latest else None
    except ValueError:
        first = last = None
    if first and last:
        return interval(first, last)
    if first:
        return f"from {day(first)}"
    if last:
        return f"by {day(last)}"
    return f"“{visible(time.text)}”, no date"


def day(date: datetime.date) -> str:
    """As in 20 Apr 2018, whatever the locale."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def interval(first: datetime.date, last: datetime.date) -> str:
    """A day, month or year where the interval is just that, both ends otherwise."""
    if first == last:
        return day(first)
    after = last + datetime.timedelta(days=1) if last < datetime.date.max else last
    if first.day == 1 and after.day == 1:
        if (first.month, first.year) == (last.month, last.year):
            return f"{MONTHS[first.month - 1]} {first.year}"
        if first.month == 1 and last.month == 12:
            return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
        left = MONTHS[first.month - 1] + ("" if first.year == last.year else f" {first.year}")
        return f"{left}–{MONTHS[last.month - 1]} {last.year}"
    if (first.month, first.year) == (last.month, last.year):
        return f"{first.day}–{day(last)}"
    return f"{day(first)} – {day(last)}"


def amount(figure: Figure) -> str:
    """The bounds in words: nothing that the report's own words do not allow."""
    low, best, high = figure.low, figure.best, figure.high
    if figure.quantifier == "vague":
        span = (
            f"{low:,}–{high:,}"
            if low is not None and high is not None
            else f"{low:,} or more"
            if low is not None
            else ""
        )
        words = f"“{visible(figure.text)}”"
        return f"{words} ({span})" if span else words
    if low == high == 0:
        return "none"
    if low is not None and high is not None:
        return f"{low:,}" if low == high else f"{low:,}–{high:,}"
    if low is not None:
        return f"at least {low:,}" if figure.quantifier != "approximately" else f"about {low:,}"
    if high is not None:
        return f"nearly {high:,}" if best == high else f"at most {high:,}"
    return f"about {best:,}" if best is not None else f"“{visible(figure.text)}”"


def counted(figure: Figure) -> str:
    """Who or what is counted."""
    group = figure.group
    name = visible(group.name or group.text) if group else ONE.get(figure.unit, spaced(figure.unit) + "s")
    return f"{name} (part of {visible(figure.part_of)})" if figure.part_of else name
