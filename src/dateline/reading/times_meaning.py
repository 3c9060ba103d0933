"""What a row of time words means: days, months and years, by the calendar and the day of publication."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from dateline.model.time import Basis
from dateline.reading import times_calendar as cal
from dateline.reading.times_calendar import Period
from dateline.reading.times_matching import Match
from dateline.reading.times_scene import Meaning, Reading, Scene


def dated(match: Match, scene: Scene) -> Reading | None:
    """A day, month, or year, with or without its year."""
    month, day, year = match.number("MONTH", "MON"), match.number("DAY", "ORDINAL"), match.number("YEAR")
    if month is None:
        return _lone_year(match, scene)
    if not _is_month(match, scene, day, year):
        return None
    if year is None and (step := match.number("DEICTIC")) is not None and scene.published:
        return _finish(match, full(scene.published.year + step, month, day), "publication")
    if year is not None:
        return _finish(match, full(year, month, day), "stated")
    found, basis = without_year(scene, month, day, match.number("WEEKDAY", "WDAY"))
    return _finish(match, found, basis)


def without_year(scene: Scene, month: int, day: int | None, weekday_: int | None = None) -> tuple[Period | None, Basis]:
    """A day or month that states no year, by publication, else by a date that the text has stated."""
    published = scene.published
    timex = f"XXXX-{month:02}" + ("" if day is None else f"-{day:02}")
    if published is None:
        stated = scene.memory.stated
        if stated and stated.first:
            here = full(stated.first.year, month, day)
            if here and here.last and (stated.first - here.last).days > 183:
                here = full(stated.first.year + 1, month, day) or here
            if here:
                return here, "context"
        return Period(None, None, timex, "month" if day is None else "day"), "stated"
    if (told := scene.stated()) and told.year != published.year and day is not None:
        # "On November 15, 2017, … and on November 21 he resigned": the year goes on.
        here = full(told.year, month, day)
        if here and here.first and 0 <= (here.first - told).days < 183:
            return here, "context"
    subject = scene.tokens[scene.head].dep in ("nsubj", "nsubjpass", "csubj")  # "said that March was quiet"
    if day is None and scene.lower(-1) == "that" and not subject and (spoken := scene.told(fine=False)):
        # "In September 1996 … that February": of the year being told of.
        here = full(spoken.first.year, month, None) if spoken.first else None
        if here is not None:
            return here, "context"
    candidates = [
        p for p in (full(y, month, day) for y in range(published.year - 4, published.year + 5)) if p and p.first
    ]
    if weekday_:
        candidates = [p for p in candidates if p.weekday == weekday_] or candidates
    return _choose(candidates, scene, published), "publication"


def _choose(candidates: list[Period], scene: Scene, published: dt.date) -> Period | None:
    """Of one day or month in several years: the last up to publication, or the next where the clause looks ahead.

    Nobody leaves out the year of a day eleven months away: a day that is near on one side and a year off on the other
    is the near one, whatever the clause; a month is so only where the clause does not look back.
    """
    past = [p for p in candidates if p.first and p.first <= published]
    coming = [p for p in candidates if p.last and p.last >= published]
    if not past or not coming or not past[-1].last or not coming[0].first:
        return past[-1] if past else coming[0] if coming else None
    back, on = (published - past[-1].last).days, (coming[0].first - published).days
    if scene.relation == "since" or (on <= 0 and back <= 0):
        return past[-1]
    if scene.outlook == "future":
        return past[-1] if back < 31 and on > 250 else coming[0]
    if scene.outlook == "would":
        return coming[0] if on <= back else past[-1]
    near = on < 62 and back > 250
    day = past[-1].grain in ("day", "part")
    if near and (
        day or scene.outlook in ("present", "open") or scene.lower(-1) in ("to", "by", "until", "till", "through")
    ):
        return coming[0]
    return past[-1]


def full(year: int, month: int, day: int | None) -> Period | None:
    try:
        return cal.month(year, month) if day is None else cal.day(dt.date(year, month, day))
    except ValueError:
        return None


def _finish(match: Match, period: Period | None, basis: Basis) -> Reading | None:
    """`period` cut to its early or late part, or given its part of the day."""
    if period is None:
        return None
    return Reading(shade(match, period), basis)


def shade(match: Match, period: Period) -> Period:
    edge = match.text("EDGE", "EDGENOUN")
    if edge:
        period = period.edge(edge)
    part = match.text("CLOCK", "PART", "MOMENT")
    return period.part(part) if part else period


def nth(match: Match, scene: Scene) -> Reading | None:
    """The first week of May, the last days of June, the second half of July."""
    month, year = match.number("MONTH") or 1, match.number("YEAR")
    if not _is_month(match, scene, None, year):
        return None
    basis: Basis = "stated"
    if year:
        whole = full(year, month, None)
    else:
        whole, basis = without_year(scene, month, None)
    if whole is None or whole.first is None:
        return None if whole is None else Reading(whole, basis)
    days, halves = cal.days_in(whole.first.year, month), match.says("half")
    number = match.number("ORDINAL") or (1 if match.says("first", "opening") else None)
    length = 15 if halves else 7
    if number is None or (halves and number == 2):
        first, last = (16 if halves else days - 6), days
    else:
        first, last = (number - 1) * length + 1, min(days, number * length)
    if first > days:
        return None
    return Reading(replace(whole, first=whole.first.replace(day=first), last=whole.first.replace(day=last)), basis)


def _is_month(match: Match, scene: Scene, day: int | None, year: int | None) -> bool:
    """Whether the word for a month is one here, and no verb, no name, no part of a name."""
    lexeme = next(lexeme for symbol, lexeme in match.found if symbol in ("MONTH", "MON"))
    token = scene.tokens[lexeme.first]
    if not token.text[0].isupper() or token.tag == "MD":
        return False
    alone = day is None and year is None
    after = scene.token(1)
    if alone and after is not None and re.fullmatch(r"\d\d?(st|nd|rd|th)?", after.lower) and in_name(scene, after.i):
        return False
    if alone and (token.tag.startswith("VB") or token.entity == "PERSON"):
        return False
    if alone and any(
        scene.tokens[c].tag == "NNP" and scene.tokens[c].dep == "compound" for c in token.children if c < scene.first
    ):
        return False
    if day is not None and year is None and _counts(scene):
        return False
    return not in_name(scene)


def _counts(scene: Scene) -> bool:
    """Whether the number that ends the match counts what follows ("On May 9 and 10 civilians")."""
    last, after = scene.tokens[scene.last], scene.token(1)
    if after is None or not last.text[0].isdigit() or last.head <= scene.last or last.dep != "nummod":
        return False
    return scene.tokens[last.head].tag == "NNS" and not scene.tokens[scene.first].text[0].isupper()


def in_name(scene: Scene, last: int | None = None) -> bool:
    """Whether the words, up to token `last`, are part of a longer name ("March 23 Movement", "Sunday Tribune")."""
    last = scene.last if last is None else last
    after = scene.tokens[last + 1] if last + 1 < len(scene.tokens) else None
    if after is None or after.tag not in ("NNP", "NNPS") or not after.text[0].isupper():
        return False
    part, head = scene.tokens[scene.head], scene.tokens[scene.head].head
    if scene.lower(-1) in ("on", "since", "until", "till"):
        # "On Friday Hamas said": no article, no name.
        return False
    if head <= last or part.dep not in ("compound", "nmod", "nummod", "amod", "npadvmod"):
        return False
    return all(scene.tokens[i].tag in ("NNP", "NNPS") for i in range(last + 1, head + 1))


def _lone_year(match: Match, scene: Scene) -> Reading | None:
    year = match.number("YEAR")
    if year is None:
        return None
    if not match.says("year") and not is_year(match, scene, year):
        return None
    return _finish(match, cal.year(year), "stated")


def is_year(match: Match, scene: Scene, year: int) -> bool:
    """Whether a number by itself is a year, and counts, measures, or names nothing."""
    token = next(scene.tokens[lexeme.last] for symbol, lexeme in match.found if symbol == "YEAR")
    before, after = scene.token(-1), scene.token(1)
    if not token.text.isdigit():
        return True
    if not 1800 <= year <= 2060 and (before is None or before.lower != "in"):
        return False
    if after is not None and (after.lower in scene.clauses.lists["MEASURED"] or after.text in ("%", "°")):
        return False
    if before is None or match.says("the") or match.text("EDGE", "EDGENOUN"):
        return not (after is not None and before is None and token.dep == "nummod" and after.tag == "NNS")
    if before.text in ("$", "€", "£", "#", "No", "No.", "no.", "/") or before.lower in scene.clauses.lists["COUNTED"]:
        return False
    if (
        before.tag in ("NNP", "NNPS")
        and before.end + 1 >= token.start
        and before.lower not in scene.clauses.lists["SEASON"]
    ):
        # "Resolution 1973", "Flight 2010", "Expo 2020": the number belongs to the name.
        return False
    if token.dep == "nummod" and token.head > token.i and scene.tokens[token.head].tag == "NNS":
        # "2000 soldiers" counts; "the 2011 protests", "Syria's 2011 protests", "in 2011 protests" do not.
        return before.tag in ("DT", "PRP$", "POS", "IN", "JJ") and not (year % 100 == 0 and before.tag == "IN")
    return True


def numeric(match: Match, scene: Scene) -> Reading | None:
    """A date in figures; day and month are told apart by their size, or else both orders bound the date."""
    if iso := match.text("ISODATE"):
        iso_year, iso_month, iso_day = (int(part) for part in iso.split("-"))
        found = full(iso_year, iso_month, iso_day)
        return Reading(found) if found else None
    raw = match.text("NUMDATE") or ""
    one, two, year = (int(part) for part in re.split(r"[-/.]", raw))
    day_first, month_first = full(year, two, one), full(year, one, two)
    if "." in raw or day_first is None or month_first is None or one == two:
        found = day_first if "." in raw else day_first or month_first
        return Reading(found) if found else None
    ends = sorted(d for d in (day_first.first, month_first.first) if d)
    return Reading(Period(ends[0], ends[-1], f"{year:04}-XX-XX", "day"))


def on_or_before(date: dt.date, weekday: int) -> dt.date:
    return date - dt.timedelta(days=(date.isoweekday() - weekday) % 7)


def on_or_after(date: dt.date, weekday: int) -> dt.date:
    return date + dt.timedelta(days=(weekday - date.isoweekday()) % 7)


def weekday(match: Match, scene: Scene) -> Reading | None:
    """The last such day up to publication, or the next where the clause looks ahead; "last", "next" as said."""
    number = match.number("WEEKDAY", "WEEKDAYS")
    if number is None or in_name(scene):
        return None
    if match.says("previous", "preceding", "following", "before", "after") or (
        match.says("next") and match.says("the")
    ):
        return _weekday_beside(match, scene, number)
    published = scene.published
    if published is None:
        return Reading(shade(match, Period(None, None, f"XXXX-WXX-{number}", "day", number)))
    step = match.number("DEICTIC")
    if match.says("week"):
        monday = published - dt.timedelta(days=published.weekday()) + dt.timedelta(days=7 * (step or 0))
        found = monday + dt.timedelta(days=number - 1)
    elif step == -1:
        found = on_or_before(published - cal.ONE_DAY, number)
    elif step == 1:
        found = on_or_after(published + cal.ONE_DAY, number)
    elif scene.ahead or (step == 0 and scene.outlook not in ("past", "perfect")):
        found = on_or_after(published, number)
    elif scene.outlook == "would":
        found = on_or_after(scene.matrix_day() or published, number)
    else:
        found = on_or_before(published, number)
    return Reading(shade(match, cal.day(found)), "publication")


def _weekday_beside(match: Match, scene: Scene, number: int) -> Reading | None:
    back = match.says("previous", "preceding", "before")
    told = scene.told(fine=True)
    anchor, basis = (told.first, "context") if told and told.first else (scene.published, "publication")
    if anchor is None:
        return Reading(shade(match, Period(None, None, f"XXXX-WXX-{number}", "day", number)))
    found = on_or_before(anchor - cal.ONE_DAY, number) if back else on_or_after(anchor + cal.ONE_DAY, number)
    return Reading(shade(match, cal.day(found)), basis)  # type: ignore[arg-type]


def day(match: Match, scene: Scene) -> Reading | None:
    """Today, yesterday, this morning, last night, overnight."""
    published = scene.published
    part = "NI" if match.says("tonight", "overnight") else None
    step = match.number("DAYWORD")
    if step is None:
        step = match.number("DEICTIC") or 0 if not match.says("last") else -1
    if match.says("last"):
        step = -1
    if published is None:
        return Reading(_with_part(match, Period(None, None, "XXXX-XX-XX", "day"), part))
    if match.says("overnight"):
        night = cal.day(published - cal.ONE_DAY)
        return Reading(Period(night.first, published, f"{night.timex}TNI", "part", prec=1), "publication")
    found = cal.day(published + dt.timedelta(days=int(step)))
    return Reading(_with_part(match, found, part), "publication")


def _with_part(match: Match, period: Period, part: str | None) -> Period:
    return period.part(part) if part else shade(match, period)


def day_of_month(match: Match, scene: Scene) -> Reading | None:
    number = match.number("DAYTH")
    token, after = scene.tokens[scene.last], scene.token(1)
    if (
        number is None
        or token.dep in ("amod", "compound")
        or (after is not None and after.tag in ("NN", "NNS", "NNP", "JJ"))
    ):
        return None
    if scene.published is None:
        return Reading(Period(None, None, f"XXXX-XX-{number:02}", "day"))
    months = [cal.add_months(scene.published.replace(day=1), step) for step in range(-3, 4)]
    candidates = [p for p in (full(m.year, m.month, number) for m in months) if p]
    found = _choose(candidates, scene, scene.published)
    return Reading(found, "publication") if found else None


def holiday(match: Match, scene: Scene) -> Reading | None:
    rule, year = match.text("HOLIDAY") or "", match.number("YEAR")
    if not any(scene.tokens[i].text[0].isupper() for i in range(scene.first, scene.last + 1)) or in_name(scene):
        return None
    if year is not None:
        return Reading(cal.day(cal.feast(rule, year)))
    if scene.published is None:
        known = re.fullmatch(r"\d\d-\d\d", rule)
        return Reading(Period(None, None, f"XXXX-{rule}" if known else "XXXX-XX-XX", "day"))
    years = range(scene.published.year - 1, scene.published.year + 2)
    step = match.number("DEICTIC")
    candidates = [cal.day(cal.feast(rule, y)) for y in years]
    if step == 1:
        candidates = [p for p in candidates if p.first and p.first > scene.published]
    elif step == -1:
        candidates = [p for p in candidates if p.first and p.first < scene.published]
    found = _choose(candidates, scene, scene.published)
    return Reading(found, "publication") if found else None


def decade(match: Match, scene: Scene) -> Reading | None:
    start = match.number("DECADE", "DECADENAME")
    if start is None:
        return None
    if start < 100:
        raw = next((scene.tokens[lexeme.first] for symbol, lexeme in match.found if symbol == "DECADE"), None)
        quote = raw is not None and (
            raw.text[0] in "'’" or (raw.i > 0 and scene.tokens[raw.i - 1].text in ("'", "’", "‘"))
        )
        if raw is not None and not quote and not match.says("the"):
            return None
        start += 1900
    return _finish(match, cal.decade(start), "stated")


def century(match: Match, scene: Scene) -> Reading | None:
    number = match.number("DAYTH", "ORDINAL")
    return _finish(match, cal.century(number), "stated") if number and 0 < number <= 21 else None


CALENDAR: dict[str, Meaning] = {
    "date": dated, "nth": nth, "numeric": numeric, "weekday": weekday, "day": day, "day_of_month": day_of_month,
    "holiday": holiday, "decade": decade, "century": century,
}  # fmt: skip
