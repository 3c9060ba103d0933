"""Intervals as a picture: bars over the years, by whose word, with every claim as a tick. SVG by hand, without a script."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from dateline.model.record import ClaimKey, Interval
from dateline.rendering.account import BASES, count, span
from dateline.rendering.wording import MONTHS, clip, people, say_place, spaced, visible

WIDTH, LEFT, RIGHT = 1120, 216, 36
TOP, ROW, HEADING, BAR, FADE = 96, 46, 34, 14, 54
LABEL_CHARS = 30
CHAR = 5.6  # how wide a letter of a caption is at most, nearly
TYPES = ("control", "siege", "blockade", "ceasefire")
COLOURS = {"claimed": "#d79a2b", "contested": "#c4513a", "confirmed": "#2f8a67"}
INK, FAINT, GRID, PAPER = "#26282b", "#70737a", "#e4e0d6", "#fffdf9"
FONT = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
MONTHS_UP_TO = 3  # years, above which the axis names no months

Days = Mapping[ClaimKey, datetime.date | None]


@dataclass(frozen=True, slots=True)
class Scale:
    """Days to pixels."""

    first: int
    last: int

    def x(self, ordinal: float) -> float:
        across = (ordinal - self.first) / max(1, self.last - self.first)
        return round(LEFT + min(1.0, max(0.0, across)) * (WIDTH - LEFT - RIGHT), 1)

    def ticks(self) -> Iterator[tuple[int, str]]:
        """Where the axis has a line, with its words: years, or months where there are few years."""
        first, last = datetime.date.fromordinal(self.first), datetime.date.fromordinal(self.last)
        years = last.year - first.year + 1
        if years <= MONTHS_UP_TO:
            step = 1 if years == 1 else 3
            for year in range(first.year, last.year + 1):
                for month in range(1, 13, step):
                    at = datetime.date(year, month, 1).toordinal()
                    if self.first <= at <= self.last:
                        yield at, f"{MONTHS[month - 1]} {year}" if month == 1 or years > 1 else MONTHS[month - 1]
            return
        step = next(s for s in (1, 2, 5, 10, 25, 50, 100, 500, 1000, 5000, 10000) if years / s <= 14)
        for year in range(first.year, last.year + 1):
            if year % step == 0:
                at = datetime.date(year, 1, 1).toordinal()
                if self.first <= at <= self.last:
                    yield at, str(year)


@dataclass(frozen=True, slots=True)
class Bar:
    """One interval as drawn: surely from `known` to `until`; faded beyond where no start or end is told."""

    one: Interval
    known: int
    until: int
    told: tuple[int, ...]
    against: tuple[int, ...]

    @property
    def days(self) -> tuple[int, ...]:
        return (self.known, self.until, *self.told, *self.against)


def timeline(intervals: Iterable[Interval], published: Days, title: str, note: str = "") -> str:
    """The picture. `published` gives the day on which each claim was told; a claim without one has no tick."""
    bars = [bar for one in intervals for bar in [_bar(one, published)] if bar]
    bars.sort(key=lambda b: (TYPES.index(b.one.type) if b.one.type in TYPES else 9, b.known, b.until, b.one.id))
    scale = _scale(bars)
    body: list[str] = []
    y, heading, labels = TOP, "", ""
    for bar in bars:
        if bar.one.type != heading:
            heading, labels = bar.one.type, ""
            y += HEADING
            body.append(_text(16, y - 10, spaced(heading).upper(), "head"))
            body.append(f'<path d="M16 {y - 2}H{WIDTH - RIGHT}" class="rule"/>')
        label = _label(bar.one)
        body += _row(bar, scale, y, "" if label == labels else label, title)
        labels = label
        y += ROW
    height = y + 64
    return "\n".join([*_head(height, title, note), *_axis(scale, y), *body, *_legend(y + 34), "</svg>", ""])


def _bar(one: Interval, published: Days) -> Bar | None:
    told = tuple(sorted({d.toordinal() for key in one.claims if (d := published.get(key))}))
    against = tuple(sorted({d.toordinal() for key in one.against if (d := published.get(key))}))
    start, end, seen = _ordinal(one.start), _ordinal(one.end), _ordinal(one.last_attested)
    known = min((n for n in (start, seen, end) if n is not None), default=told[0] if told else None)
    if start is None and told and known is not None:
        known = min(known, told[0])
    if known is None:
        return None
    until = end if end is not None else max(n for n in (start, seen, known) if n is not None)
    return Bar(one, known, max(known, until), told, against)


def _ordinal(iso: str | None) -> int | None:
    try:
        return datetime.date.fromisoformat(iso).toordinal() if iso else None
    except ValueError:
        return None


def _scale(bars: Sequence[Bar]) -> Scale:
    """Whole years around all that is told, with room before for what began nobody knows when."""
    days = [n for bar in bars for n in bar.days] or [datetime.date(2000, 1, 1).toordinal()]
    first, last = datetime.date.fromordinal(min(days)), datetime.date.fromordinal(max(days))
    room = max(20, (max(days) - min(days)) // 16)
    begin = max(1, min(days) - room) if any(bar.one.start is None for bar in bars) else min(days) - 10
    begin = min(max(1, begin), datetime.date(first.year, 1, 1).toordinal()) if last.year - first.year < 2 else max(1, begin)
    return Scale(begin, min(datetime.date.max.toordinal(), max(days) + room))


def _label(one: Interval) -> str:
    return clip(people(one.holder), LABEL_CHARS) or "nobody named"


def _row(bar: Bar, scale: Scale, y: int, label: str, title: str) -> Iterator[str]:
    one, colour = bar.one, COLOURS[bar.one.basis]
    x, right = scale.x(bar.known), scale.x(bar.until)
    right = max(right, x + 2)
    yield f"<g><title>{_safe(_told(one))}</title>"
    if label:
        yield _text(LEFT - 18, y + 19, label, "name", anchor="end")
    where = visible(one.place.name)
    if where.casefold() != visible(title).split(",")[0].casefold():
        yield _text(LEFT - 18, y + 33, clip(where, LABEL_CHARS + 4), "place", anchor="end")
    top, ends = y + 9, y + 9 + BAR
    if one.start is None:
        yield f'<rect x="{x - FADE}" y="{top}" width="{FADE}" height="{BAR}" fill="url(#{one.basis}-from)"/>'
    if one.end is None:
        yield f'<rect x="{right}" y="{top}" width="{FADE}" height="{BAR}" fill="url(#{one.basis}-on)"/>'
    yield f'<rect x="{x}" y="{top}" width="{round(right - x, 1)}" height="{BAR}" fill="{colour}"/>'
    for known, at in ((one.start, x), (one.end, right)):
        if known:
            yield f'<path d="M{at} {top - 2}V{ends + 2}" stroke="{colour}" stroke-width="2.4"/>'
    for told in bar.told:
        yield f'<path d="M{scale.x(told)} {top + 3}V{ends - 3}" class="told"/>'
    for told in bar.against:
        at = scale.x(told)
        yield f'<path d="M{at - 3.5} {top + 3.5}l7 7m0-7l-7 7" class="against"/>'
    yield from _caption(one, x, ends + 13)
    yield "</g>"


def _caption(one: Interval, x: float, y: int) -> Iterator[str]:
    """When and by whose word, under the bar; moved to the left where it would leave the picture."""
    words = clip(f"{span(one)}  ·  {_origins(one)}", 110)
    leaves = x + len(words) * CHAR > WIDTH - RIGHT
    yield _text(WIDTH - RIGHT if leaves else x, y, words, "by", anchor="end" if leaves else "start")


def _origins(one: Interval) -> str:
    return visible(", ".join(o.name for o in one.origins)) or "the reports' own voice"


def _told(one: Interval) -> str:
    """All of it in words, for who points at the bar."""
    who = f" {people(one.holder)}" if one.holder else ""
    seen = f"; last attested {one.last_attested}" if one.last_attested and not one.end else ""
    return (
        f"{spaced(one.type)}{who}, {say_place(one.place)}\n{span(one)}{seen}\n{BASES[one.basis]}, "
        f"according to {_origins(one)}\n{count(len(one.claims), 'claim')} for it, {len(one.against):,} against\n{one.id}"
    )


def _head(height: int, title: str, note: str) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        f'role="img" font-family="{FONT}">'
    )
    yield f"<title>{_safe(title)}</title>"
    yield (
        f"<style>text{{fill:{INK};font-size:13px}}.title{{font-size:24px;font-weight:600}}"
        f".head{{font-size:11px;font-weight:600;letter-spacing:.12em;fill:{FAINT}}}.name{{font-weight:600}}"
        f".place,.by,.note,.key{{font-size:11px;fill:{FAINT}}}.year{{font-size:12px;fill:{FAINT}}}.by{{stroke:{PAPER};stroke-width:4;paint-order:stroke}}"
        f".grid{{stroke:{GRID};fill:none}}.rule{{stroke:{GRID};stroke-width:1.5;fill:none}}"
        f".told{{stroke:{INK};stroke-width:1.4;stroke-opacity:.8;fill:none}}"
        f".against{{stroke:{INK};stroke-width:1.8;fill:none}}</style>"
    )
    yield "<defs>"
    for basis, colour in COLOURS.items():
        for name, (a, b) in {"from": (0, 0.75), "on": (0.75, 0)}.items():
            yield (
                f'<linearGradient id="{basis}-{name}"><stop stop-color="{colour}" stop-opacity="{a}"/>'
                f'<stop offset="1" stop-color="{colour}" stop-opacity="{b}"/></linearGradient>'
            )
    yield "</defs>"
    yield f'<rect width="{WIDTH}" height="{height}" fill="{PAPER}"/>'
    yield _text(16, 42, title, "title")
    if note:
        yield _text(16, 64, note, "note")


def _axis(scale: Scale, bottom: int) -> Iterator[str]:
    for at, words in scale.ticks():
        x = scale.x(at)
        yield f'<path d="M{x} {TOP}V{bottom}" class="grid"/>'
        yield _text(x, TOP - 8, words, "year", anchor="middle")


def _legend(y: int) -> Iterator[str]:
    x = 16
    for basis, words in BASES.items():
        yield f'<rect x="{x}" y="{y - 9}" width="22" height="10" fill="{COLOURS[basis]}"/>'
        yield _text(x + 29, y, words, "key")
        x += 29 + round(len(words) * CHAR) + 26
    yield f'<path d="M{x} {y - 9}v10" class="told"/>'
    yield _text(x + 9, y, "a claim, on the day it was published", "key")
    x += 232
    yield f'<path d="M{x} {y - 7.5}l7 7m0-7l-7 7" class="against"/>'
    yield _text(x + 14, y, "one against it", "key")
    x += 110
    yield f'<rect x="{x}" y="{y - 9}" width="30" height="10" fill="url(#claimed-on)"/>'
    yield _text(x + 36, y, "no start or end is told", "key")


def _text(x: float, y: float, words: str, kind: str, anchor: str = "start") -> str:
    where = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text x="{x}" y="{y}" class="{kind}"{where}>{_safe(words)}</text>'


def _safe(words: str) -> str:
    """Reports' words as text of XML: no markup, nothing that hides or reorders."""
    return escape("\n".join(visible(line) for line in words.split("\n")))


def claim_keys(intervals: Iterable[Interval]) -> set[ClaimKey]:
    """The claims that have ticks."""
    return {key for one in intervals for key in (*one.claims, *one.against)}


