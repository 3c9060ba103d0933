"""Readings as one self-contained page: the story with every claim marked in it. No script, nothing fetched."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from dateline.model import Claim, Place, Reading, Time
from dateline.rendering.marks import Piece, lanes, paragraphs, pieces
from dateline.rendering.wording import KINDS, OWN_VOICE, WHERE_PRECISION, Card, card, day, say_place, say_time, visible

HERE = Path(__file__).parent
TIME_PRECISION = {
    1: "the day",
    2: "two to six days",
    3: "the week or month",
    4: "the month or longer",
    5: "more than a month",
}
BASIS = {
    "stated": "stated",
    "publication": "counted from the publication date",
    "context": "taken from another time in the text",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of the story and the numbers of the claims that begin in it."""

    pieces: tuple[Piece, ...]
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One claim on the page: its card, and the pairs of the longer account behind it."""

    card: Card
    lane: int
    more: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """One reading, laid out."""

    number: int
    reading: Reading
    title: str
    facts: tuple[str, ...]
    url: str | None
    rows: tuple[Row, ...]
    claims: tuple[Shown, ...]
    gaps: tuple[int, ...]


def render_page(readings: Iterable[Reading], explain: Callable[[str], str] | None = None) -> str:
    """The page as HTML. `explain` gives the note on a rule's id."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    stories = [_story(number, reading, explain) for number, reading in enumerate(readings, start=1)]
    sheet = (HERE / "page.css").read_text(encoding="utf-8") + "".join(map(_hover, stories))
    digest = base64.b64encode(hashlib.sha256(sheet.encode("utf-8")).digest()).decode("ascii")
    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["visible"] = visible
    return environment.get_template("page.html.jinja").render(
        stories=stories,
        sheet=Markup(sheet),
        digest=digest,
        kinds=KINDS,
        own_voice=OWN_VOICE,
    )


def _hover(story: Story) -> str:
    """Rules that light a claim's words when its card is pointed at, and the other way round. Made of numbers only."""
    rules = []
    for number in range(len(story.claims)):
        name = f"{story.number}-{number + 1}"
        rules.append(
            f".story:has(#c{name}:hover,#c{name}:focus-within,#c{name}:target) .m{name}"
            f"{{background:var(--lit)}}.story:has(.m{name}:hover) #c{name}{{background:var(--lit)}}\n"
        )
    return "".join(rules)


def _story(number: int, reading: Reading, explain: Callable[[str], str] | None) -> Story:
    report = reading.report
    spans = [(claim.start, claim.end) for claim in reading.claims]
    lane = lanes(spans)
    shown = tuple(Shown(card(claim), lane[i], tuple(_more(claim, explain))) for i, claim in enumerate(reading.claims))
    rows = []
    for start, end in paragraphs(report.text):
        touching = [i for i, span in enumerate(spans) if span[0] < end and start < span[1]]
        if not touching and report.title and report.text[start:end].strip() == report.title.strip():
            continue  # the headline stands above the story already
        beginning = tuple(i for i in touching if start <= spans[i][0])
        rows.append(Row(tuple(pieces(report.text, start, end, spans, touching)), beginning))
    published = f"published {day(report.published)}" if report.published else "publication date not known"
    filed = ", ".join(x for x in (say_place(report.dateline.place), say_time(report.dateline.time)) if x)
    facts = (
        report.outlet,
        f"credit {report.credit}" if report.credit else None,
        published,
        f"filed {filed}" if filed else None,
    )
    return Story(
        number=number,
        reading=reading,
        title=visible(report.title or report.id or "A report without a title"),
        facts=tuple(visible(fact) for fact in facts if fact),
        url=report.url if report.url and report.url.startswith(("https://", "http://")) else None,
        rows=tuple(rows),
        claims=shown,
        gaps=tuple(i for i, one in enumerate(shown) if one.card.kind == "gap"),
    )


def _more(claim: Claim, explain: Callable[[str], str] | None) -> Iterable[tuple[str, str]]:
    yield "words", f"“{visible(claim.text)}”"
    for link in claim.attribution:
        cue = f"“{visible(link.cue.text)}”" if link.cue else "no cue of its own"
        yield "source", f"“{visible(link.source.text)}”, {cue}"
    content = claim.event or claim.agreement or claim.condition or claim.figure
    if content:
        if content.place:
            yield "place", _place(content.place)
        if content.time:
            yield "time", _time(content.time)
    if claim.event:
        yield "trigger", f"“{visible(claim.event.trigger.text)}”"
    if claim.agreement:
        if claim.agreement.terms:
            yield "terms", ", ".join(map(visible, claim.agreement.terms))
        if claim.agreement.refers_to:
            yield "refers to", visible(claim.agreement.refers_to)
    note = explain(claim.rule) if explain else ""
    yield "rule", visible(claim.rule) + (f": {visible(note)}" if note else "")
    yield "machine’s own score", f"{claim.score:.2f}"


def _place(place: Place) -> str:
    where = f"{place.lat:.3f}, {place.lon:.3f}" if place.lat is not None and place.lon is not None else "no coordinates"
    precise = WHERE_PRECISION.get(place.precision, str(place.precision))
    return f"“{visible(place.text)}” → {say_place(place)}; {where}; to {precise} ({place.precision})"


def _time(time: Time) -> str:
    precise = TIME_PRECISION.get(time.precision, str(time.precision))
    return f"“{visible(time.text)}” → {say_time(time)}; to {precise} ({time.precision}); {BASIS[time.basis]}"
