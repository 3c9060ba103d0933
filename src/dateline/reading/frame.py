"""What surrounds the body of a report: datelines, bylines, credits, date lines, and lines that are no report at all."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from dateline.codebook.layout import LayoutBook, LayoutEntry
from dateline.reading.sentences import trim_end

FARTHEST_DATELINE = 160
LONGEST_BOILERPLATE = 300
SEPARATOR = re.compile(
    r"\s*--+\s*|\s*[—―]\s*|\s+[–-]\s*|\s*[–-]\s+|(?<=\))\s*[–-]\s*|\s_(?:\s+|$)|:\s+|(?<=/)\.?\s+|(?<=\))\.?\s+"
)
BRACKETED = re.compile(r"[,.]?\s*(?:\(([^()]{1,60})\)|/([^/\s][^/]{0,40})/)\.?\s*\Z")
EDITORS_BRACKETS = re.compile(r"(?:\s*\[[^\[\]]{1,200}\])*\s*")
CITY_IN_CAPITALS = re.compile(r"\b[A-Z][A-Z'’-]{2,}\b.*\Z")
SAINTS = frozenset({"st.", "ste.", "ft.", "mt."})
DASHES = frozenset({"—", "―", "–", "-", "--"})
PARENTHESIS = re.compile(r"\s(?:[–-]|--)\s|—")
CAPITAL_WORD = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’.`\-/–&]*\Z")
CLOCK_WORDS = re.compile(r"\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?\Z", re.IGNORECASE)
CREDIT_EDGE = " \t\u00a0()[]{}-–—―/|.,;:*_©\u200b\ufeff"
YEAR = r"(?:1[89]|20)\d\d"
DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
ADDRESS = re.compile(r"\S+@\S+\.\w+|https?://\S+|www\.\S+")
PICTURE = re.compile(r"\S*\.(?:jpe?g|png|svg|gif|webp)\b\S*", re.IGNORECASE)
NOT_BODY = re.compile(rf"(?:{ADDRESS.pattern}|(?i:{PICTURE.pattern})|[\s|,;:·•()\[\]/-])+\Z")


@dataclass(frozen=True, slots=True)
class Filing:
    """A dateline as found: the body begins at `body`; spans are offsets."""

    start: int
    end: int
    body: int
    place: tuple[int, int] | None
    time: tuple[int, int] | None
    credit: str | None


class Frame:
    """Recognises the parts of a report's frame by the codebook's phrases."""

    def __init__(self, book: LayoutBook):
        self._agencies = book.agencies
        self._labels = frozenset(book.phrases("label"))
        self._particles = frozenset(book.phrases("particle"))
        self._titles = frozenset(
            short for short, kind in book.abbreviations.items() if kind == "title" and short not in SAINTS
        )
        self._days = frozenset(book.phrases("weekday"))
        months, weekdays = _any_of(book.phrases("month")), _any_of(book.phrases("weekday"))
        day = r"\d{1,2}(?:st|nd|rd|th)?(?!\d)"
        calendar = (
            rf"{day}(?:\s+of)?\s+(?:{months})\b\.?(?:,?\s+(?:{YEAR}|[’']?\d\d)\b)?|(?:{months})\b\.?\s+{day}(?:,?\s+{YEAR}\b)?"
            rf"|(?:{months})\b\.?,?\s+{YEAR}\b|\b{YEAR}-\d\d-\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./](?:{YEAR}|\d\d)\b"
        )
        self._date = re.compile(rf"(?:\b(?:{weekdays})\b\.?,?\s+)?(?:{calendar})|\b(?:{weekdays})\b\.?", re.IGNORECASE)
        self._calendar = re.compile(rf"(?:\b(?:{weekdays})\b\.?,?\s+)?(?:{calendar})", re.IGNORECASE)
        self._clock = (
            r"(?:[,|–—-]?\s*(?:at\s+)?\d{1,2}[:.h]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Za-z]{2,5}\b)?)?"
        )
        self._stamp = re.compile(
            rf"(?:(?:{_any_of(book.phrases('stamp'))})\b\s*:?\s*)?(?:on\s+)?(?P<date>{self._calendar.pattern})"
            rf"{self._clock}[\s.)|]*(?:(?:{_any_of(book.phrases('stamp'))})\b.*)?\Z",
            re.IGNORECASE,
        )
        self._furniture = _Phrases(book.of("boilerplate"))
        self._rights = _Phrases(book.of("copyright"))
        self._writers = _Phrases(book.of("contributor"))
        self._by = re.compile(
            rf"(?:{_any_of(e for n in book.of('byline') if n.at == 'start' for e in n.phrases)})\s+", re.IGNORECASE
        )
        self._desks = tuple(e.lower() for n in book.of("byline") if n.at != "start" for e in n.phrases)

    # -- lines ---------------------------------------------------------------------------------------------------

    def is_boilerplate(self, line: str) -> bool:
        """Whether a line (or a sentence) is furniture: an invitation, a contact, a rights line, a bare address."""
        return bool(
            len(line) <= LONGEST_BOILERPLATE
            and (
                self._furniture.fits(line)
                or self._rights.fits(line)
                or self._writers.fits(line)
                or NOT_BODY.match(line)
            )
        )

    def is_contributor(self, line: str) -> bool:
        """Whether a line tells who wrote and edited ("Reporting by …; Editing by …")."""
        return len(line) <= LONGEST_BOILERPLATE and self._writers.fits(line)

    def credit_of_contributor(self, line: str) -> str | None:
        """The agency that a line on who wrote and edited names ("With reporting by The Associated Press")."""
        parts = re.split(r"[;,.()]|\b(?:by|from|and)\b", line)
        return next((credit for part in parts if (credit := self.agency(part.strip(CREDIT_EDGE)))), None)

    def date_line(self, line: str) -> tuple[int, int] | None:
        """Where the date stands in a line that holds nothing but the day of publication or of the situation."""
        if len(line) > 100:
            return None
        match = self._stamp.match(line)
        return match.span("date") if match else None

    def leading_date(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """The calendar date with which a paragraph begins, as pages put it before a headline."""
        match = self._calendar.match(text, start, min(end, start + 60))
        return match.span() if match else None

    def is_byline(self, line: str) -> bool:
        """Whether a line names the writer: "By Jane Doe", "Staff reporter"."""
        if len(line) > 120 or line.endswith(("!", "?")):
            return False
        by = self._by.match(line)
        if by:
            words = re.split(r"[\s,|/]+", line[by.end() :].strip(" .,|"))
            lowered = [w for w in words if w and not self._is_name(w)]
            day = words[0].lower().rstrip(".,") in self._days or words[0].lower() == "the"
            return bool(words[0]) and self._is_name(words[0]) and not lowered and not day and not line.endswith(":")
        low = line.lower()
        return (
            len(line) <= 80 and len(line.split()) <= 7 and any(d in low for d in self._desks) and not line.endswith(".")
        )

    def credit_line(self, line: str) -> str | None:
        """The agency that a line, or the last words of a report, credit: "(AP)", "© 2018 AFP", "– Reuters"."""
        if len(line) > 120:
            return None
        plain = line.strip(CREDIT_EDGE)
        direct = self.agency(plain)
        if direct:
            return direct
        if self._rights.fits(line) or plain.lower().startswith(("source", "via", "credit", "agency")):
            words = re.sub(rf"(?i)copyright|\(c\)|©|{YEAR}|sources?:|via|credit:|agency:|by\b", " ", plain)
            first = re.split(r"[.,;]|\s[-–—|]\s|All rights|all rights", words.strip(CREDIT_EDGE))[0]
            return self.agency(first.strip(CREDIT_EDGE))
        return None

    def agency(self, name: str) -> str | None:
        """The credit of a known agency, of several joined with a slash; none for anything else."""
        if not name or len(name) > 60:
            return None
        known = self._agencies.get(name.lower())
        if known:
            return known if _credit_cased(name) else None
        parts = [p.strip() for p in re.split(r"[/,;&+]|\band\b", name) if p.strip()]
        credits = [self._agencies.get(p.lower()) for p in parts]
        return "/".join(c for c in credits if c) if len(parts) > 1 and all(credits) else None

    # -- the dateline --------------------------------------------------------------------------------------------

    def filing(self, text: str, start: int, end: int, *, chance: int, capitals: bool) -> Filing | None:
        """The dateline with which a paragraph begins.

        `chance` is 2 for the first paragraph of a report, 1 for one near it, 0 for any other: the less of it, the surer
        the signs have to be. `capitals` is set for a text all in capitals, where they are no sign.
        """
        limit = min(end, start + FARTHEST_DATELINE)
        for match in itertools.islice(SEPARATOR.finditer(text, start, limit), 8):
            found = self._head(text, start, match.start(), match, end, chance, capitals)
            if found:
                return found
        if chance and end - start <= 60:
            return self._head(text, start, end, None, end, chance, capitals)
        return None

    def _head(
        self, text: str, start: int, end: int, mark: re.Match[str] | None, block_end: int, chance: int, capitals: bool
    ) -> Filing | None:
        end = trim_end(text, start, end)
        head = text[start:end]
        if not head or len(head) > 120:
            return None
        by = self._by.match(head)
        if by:
            place_at = CITY_IN_CAPITALS.search(head, by.end())
            if not chance or not place_at:
                return None
            head, start = head[place_at.start() :], start + place_at.start()
        credit, head, bracket = self._without_agency(head)
        time, head = self._without_date(head)
        if credit is None:
            credit, head = self._plain_agency(head)
        place = head.strip(" ,\t\u00a0([")
        place = place if "," in place else place.rstrip(".")
        body = mark.end() if mark else block_end
        if not place:
            # "July 9 (Reuters) -", "(AFP, 12 March 2014)", "AFP, 12 March 2014:"
            dated = time and mark and (text[start] == "(" or mark.group().strip() in (*DASHES, ":"))
            sure = credit and (bracket or dated)
            return self._filed(text, start, end, body, "", time, credit) if sure else None
        if not self._is_place(place):
            return None
        strength = self._strength(place, time, credit, bracket, mark, capitals)
        if strength + chance < 3 or strength == 0 or (mark is None and strength < 3):
            return None
        alone = mark is not None and body >= block_end and mark.group().strip() != ":"
        if strength < 3 and not alone and not _opens_report(text, body, block_end):
            return None
        return self._filed(text, start, end, body, place, time, credit)

    def _strength(
        self, place: str, time: str, credit: str | None, bracket: bool, mark: re.Match[str] | None, capitals: bool
    ) -> int:
        """3: a dateline for sure; 2: near the head of a report; 1: only as its first words; 0: none."""
        city = re.split(r"[,/]", place)[0]
        shouted = not capitals and sum(map(str.isalpha, city)) >= 3 and city.upper() == city
        kind = mark.group().strip() if mark else ""
        if place.lower() in self._labels or city.strip().lower() in self._labels:
            return 0
        if mark is None and self._calendar.fullmatch(time) and len(city.split()) <= 2:
            return 3 if shouted or DAY.search(time) else 0  # a line of its own: "KYIV, 9 September 2022"
        if kind in ("", "."):
            return 3 if credit and bracket and (shouted or capitals or time) else 0
        if kind == ":":
            if credit and bracket:
                return 3
            dated = bool(time) and not capitals and not place.rsplit(maxsplit=1)[-1].islower()
            return 1 if (shouted or dated) and len(place) <= 40 else 0
        if credit and (bracket or time or shouted):
            return 3
        if time:
            return 3 if shouted or capitals else 1
        if shouted:
            return 3 if "," in place or "/" in place else 2
        return 1 if (bracket or credit or len(place.split()) <= 3) and not capitals else 0

    def _without_agency(self, head: str) -> tuple[str | None, str, bool]:
        """The credit, the head without its bracket, and whether there was one ("(Reuters)", "/TASS/")."""
        match = BRACKETED.search(head)
        if not match:
            if head.startswith("(") and head.count("(") == 1 and ")" not in head:
                return None, head[1:], False
            return None, head, False
        inner = (match.group(1) or match.group(2)).strip()
        outer = head[: match.start()]
        agency = self.agency(inner)
        if agency or CLOCK_WORDS.match(inner):
            return agency, outer, True
        if not outer.strip():
            return None, inner, False
        if match.group(1) and self._date.search(inner):
            return None, f"{outer}, {inner}", False
        city = outer.partition(",")[0]
        telling = city.upper() == city or self._date.search(outer)
        own = inner if telling and len(inner) <= 25 and self._is_name(inner.split()[0]) else None
        return own, outer if own else head, bool(own)

    def _without_date(self, head: str) -> tuple[str, str]:
        match = self._date.search(head)
        if not match or (
            match.end() < len(head.rstrip(" ,.)")) and not head[match.end() :].lstrip().startswith((",", ".", "(", ";"))
        ):
            return "", head
        return match.group(), head[: match.start()].rstrip(" ,.(;") + head[match.end() :]

    def _plain_agency(self, head: str) -> tuple[str | None, str]:
        """The agency that stands unbracketed after a comma ("Damascus, SANA –"), or beside nothing but a date."""
        alone = self.agency(head.strip(" ,.(["))
        if alone:
            return alone, ""
        before, comma, last = head.rpartition(",")
        credit = self.agency(last.strip(" .")) if comma else None
        return (credit, before) if credit else (None, head)

    def _is_place(self, place: str) -> bool:
        if place.split(maxsplit=1)[0].lower().rstrip(".") + "." in self._titles or any(map(str.isdigit, place)):
            return False
        parts = [p for p in place.split(",") if p.strip()]
        if not parts or len(parts) > 4 or len(place) > 90:
            return False
        return (
            all(len(part.split()) <= 6 and all(map(self._is_name, part.split())) for part in parts)
            and place[0].isupper()
        )

    def _is_name(self, word: str) -> bool:
        word = word.strip('[]()“”"')
        if not word or CAPITAL_WORD.match(word):
            return True
        stem, _, rest = word.partition("-")
        return (stem.strip("’'").lower() in self._particles and (not rest or rest[0].isalpha())) or word[:2] in (
            "d'",
            "d’",
            "l'",
            "l’",
        )

    def _filed(self, text: str, start: int, end: int, body: int, place: str, time: str, credit: str | None) -> Filing:
        body = EDITORS_BRACKETS.match(text, body).end()  # type: ignore[union-attr]
        return Filing(start, end, body, _find(text, place, start, end), _find(text, time, start, end), credit)


class _Phrases:
    """Looks a line up among phrases by where they may stand in it."""

    def __init__(self, entries: tuple[LayoutEntry, ...]):
        by = {
            at: [p.lower() for e in entries if e.at == at for p in e.phrases]
            for at in ("start", "bare", "whole", "within")
        }
        self._start = _beginning(by["start"])
        self._bare = _beginning(by["bare"])
        self._whole = frozenset(by["whole"])
        self._within = re.compile(_any_of(by["within"]), re.IGNORECASE) if by["within"] else None

    def fits(self, line: str) -> bool:
        line = line.strip()
        plain = line.lstrip("([*-–—_ \u00a0").rstrip(")] ")
        if self._whole and (plain.lower() in self._whole or line.lower() in self._whole):
            return True
        if self._start:
            found = self._start.match(plain) or self._start.match(line)
            if found and not _is_statement(plain, found.end()):
                return True
        if self._bare and not plain.endswith((".", "!", "?", "”", '"')) and self._bare.match(plain):
            return True
        return bool(self._within and self._within.search(line))


def _beginning(phrases: list[str]) -> re.Pattern[str] | None:
    """Any of the phrases, up to the end of a word."""
    if not phrases:
        return None
    return re.compile("|".join(re.escape(p) + (r"\b" if p[-1].isalpha() else "") for p in phrases), re.IGNORECASE)


def _is_statement(plain: str, at: int) -> bool:
    """Whether the line that begins with the phrase is long and ends like a sentence of the report."""
    return plain[at - 1 : at] not in ":©" and len(plain) > 140 and plain.endswith(".")


def _any_of(phrases: object) -> str:
    return "|".join(sorted((re.escape(p.lower()) for p in phrases), key=len, reverse=True))  # type: ignore[attr-defined]


def _opens_report(text: str, body: int, end: int) -> bool:
    """Whether what follows a likely dateline is a paragraph, and not the other half of "X - a town - was taken"."""
    first = text[body : body + 1]
    lead = text[body : min(end, body + 200)].split(". ", maxsplit=1)[0]
    return (
        (first.isupper() or first.isdigit() or first in "“\"‘'") and end - body >= 40 and not PARENTHESIS.search(lead)
    )


def _find(text: str, words: str, start: int, end: int) -> tuple[int, int] | None:
    at = text.find(words, start, end) if words else -1
    return (at, at + len(words)) if at >= 0 else None


def _credit_cased(name: str) -> bool:
    """Agencies' short names are also words ("trend", "map"): they credit only in their own capitals."""
    return name != name.lower() or name == "dpa"
