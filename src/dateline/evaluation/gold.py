"""Gold reports: what an analyst takes from each sentence, and what must not be taken from it.

One JSON object a line: `{id, published, title, outlet, text, sentences[], facts[], never[]}`. A fact names its sentence
(`s`, counted from 0), its `kind`, the `type`s of which any one is right, and only the fields that it tests.
"""

from __future__ import annotations

import datetime
import difflib
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, get_args

import msgspec

from dateline.errors import InputError
from dateline.model import (
    AgreementClass,
    Certainty,
    Change,
    ConditionType,
    Measure,
    Polarity,
    Question,
    Reason,
    Report,
    Stage,
    Status,
)

WORDS = frozenset({"actor", "recipient", "party", "holder", "group", "place", "source"})
CHOICES: dict[str, frozenset[str]] = {
    "status": frozenset(get_args(Status)) | frozenset(get_args(Stage)), "certainty": frozenset(get_args(Certainty)),
    "polarity": frozenset(get_args(Polarity)), "stage": frozenset(get_args(Stage)),
    "change": frozenset(get_args(Change)) | frozenset(get_args(Stage)), "question": frozenset(get_args(Question)),
    "reason": frozenset(get_args(Reason)),
}  # fmt: skip
TYPES: dict[str, frozenset[str] | None] = {
    "event": None, "agreement": frozenset(get_args(AgreementClass)),
    "condition": frozenset(get_args(ConditionType)) | frozenset(get_args(AgreementClass)),
    "figure": frozenset(get_args(Measure)), "gap": frozenset(get_args(Question)),
}  # fmt: skip
OWN = frozenset({"kind", "s", "type"})
FACT_FIELDS = OWN | WORDS | CHOICES.keys() | {"date", "bounds"}
NEVER_FIELDS = OWN | {"change", "own_voice", "why"}
REPORT_FIELDS = frozenset({"id", "published", "title", "outlet", "text", "sentences", "facts", "never"})
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?|W[1-7]")

Fact = dict[str, Any]


class GoldReport(msgspec.Struct, frozen=True):
    """One report of a gold and what is asked of its reading. `starts` are the offsets of its sentences in `text`."""

    id: str
    published: datetime.date | None
    title: str | None
    outlet: str | None
    text: str
    sentences: tuple[str, ...]
    facts: tuple[Fact, ...]
    never: tuple[Fact, ...]
    starts: tuple[int, ...]

    def stripped(self) -> Report:
        """The report as the reader gets it: nothing of the gold in it."""
        return Report(text=self.text, id=self.id, title=self.title, outlet=self.outlet, published=self.published)


class Gold(msgspec.Struct, frozen=True):
    """A gold file. `digest` is the blake2b of its bytes: a score holds for this gold and no other."""

    name: str
    digest: str
    reports: tuple[GoldReport, ...]


class _Slip(Exception):
    """What is wrong in one line of a gold, and what to do about it."""


def load_gold(path: Path) -> Gold:
    """The gold that a file holds. Raises `InputError` that names the file, the line, the fault and the way out."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: this cannot be read: {error.strerror or error}") from None
    reports: list[GoldReport] = []
    lines_of: dict[str, int] = {}
    for number, line in enumerate(data.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            report = _report(line)
            if report.id in lines_of:
                raise _Slip(f"the id {report.id!r} is that of line {lines_of[report.id]} too; give each its own")
        except _Slip as slip:
            raise InputError(f"{path} line {number}: {slip}") from None
        lines_of[report.id] = number
        reports.append(report)
    if not reports:
        raise InputError(f"{path}: this holds no gold reports; a gold has one JSON object a line")
    return Gold(path.name, digest(data), tuple(reports))


def digest(data: bytes) -> str:
    """32 hexadecimal digits that name these bytes."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _report(line: bytes) -> GoldReport:
    try:
        value = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _Slip(f"this is not JSON ({error}); a gold has one JSON object a line") from None
    if not isinstance(value, dict):
        raise _Slip("this is no object; a gold report is {\"id\", \"text\", \"sentences\", \"facts\", \"never\", …}")
    for name in ("id", "text", "sentences", "facts"):
        if name not in value:
            hint = _guess(name, value.keys() - REPORT_FIELDS)
            raise _Slip(f"`{name}` is missing{hint}; a plain report without gold cannot be scored")
    for name in ("id", "text"):
        if not isinstance(value[name], str) or not value[name]:
            raise _Slip(f"`{name}` has to be a string that is not empty")
    for name in ("title", "outlet", "published"):
        if not isinstance(value.get(name), str | None):
            raise _Slip(f"`{name}` has to be a string or null")
    sentences = value["sentences"]
    if not isinstance(sentences, list) or not all(isinstance(one, str) and one for one in sentences):
        raise _Slip("`sentences` has to be a list of strings, none of them empty")
    facts, never = value["facts"], value.get("never") or []
    for name, things, check in (("facts", facts, _check_fact), ("never", never, _check_never)):
        if not isinstance(things, list):
            raise _Slip(f"`{name}` has to be a list")
        for at, thing in enumerate(things):
            try:
                check(thing, len(sentences))
            except _Slip as slip:
                raise _Slip(f"`{name}` item {at}: {slip}") from None
    return GoldReport(
        id=value["id"],
        published=_day(value.get("published")),
        title=value.get("title"),
        outlet=value.get("outlet"),
        text=value["text"],
        sentences=tuple(sentences),
        facts=tuple(facts),
        never=tuple(never),
        starts=tuple(_starts(value["text"], sentences)),
    )


def _day(value: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(value) if value else None
    except ValueError:
        raise _Slip(f"`published` is {value!r}, and has to be a date such as 2018-04-20, or null") from None


def _starts(text: str, sentences: Iterable[str]) -> Iterable[int]:
    at = 0
    for number, sentence in enumerate(sentences):
        start = text.find(sentence, at)
        if start < 0:
            raise _Slip(
                f"sentence {number} is not in `text` after the one before it; "
                f"copy it from there letter for letter: {sentence[:60]!r}"
            )
        yield start
        at = start + len(sentence)


def _check_fact(fact: Any, sentences: int) -> None:
    _check_frame(fact, sentences, FACT_FIELDS)
    if fact["kind"] not in ("gap", "agreement") and not fact.get("type"):
        raise _Slip(f"a fact of kind {fact['kind']} needs a `type`")
    for name in WORDS & fact.keys():
        _check_list(name, fact[name], None)
    for name in CHOICES.keys() & fact.keys():
        _check_list(name, fact[name], CHOICES[name])
    if "date" in fact:
        _check_list("date", fact["date"], None)
        for date in fact["date"]:
            if not DATE.fullmatch(date):
                raise _Slip(f"the date {date!r} has to be like 2018-04-20, 2018-04, 2018 or W5 (some Friday)")
    if "bounds" in fact:
        bounds = fact["bounds"]
        if not isinstance(bounds, list) or len(bounds) != 2 or not all(_is_count(one) for one in bounds):
            raise _Slip("`bounds` has to be two numbers, null where the words set no bound, such as [10, null]")


def _check_never(never: Any, sentences: int) -> None:
    _check_frame(never, sentences, NEVER_FIELDS)
    if never.get("change") is not None:
        _check_list("change", never["change"], CHOICES["change"])
    if not isinstance(never.get("own_voice", False), bool):
        raise _Slip("`own_voice` has to be true or false")
    if not isinstance(never.get("why", ""), str):
        raise _Slip("`why` has to be a string")


def _check_frame(thing: Any, sentences: int, known: Iterable[str]) -> None:
    if not isinstance(thing, dict):
        raise _Slip("this has to be an object")
    for name in thing.keys() - set(known):
        raise _Slip(f"`{name}` is not known{_guess(name, known)}")
    if thing.get("kind") not in TYPES:
        raise _Slip(f"`kind` is {thing.get('kind')!r}, and has to be one of {', '.join(TYPES)}")
    s = thing.get("s")
    if not isinstance(s, int) or isinstance(s, bool) or not 0 <= s < sentences:
        raise _Slip(f"`s` is {s!r}, and has to be the number of a sentence, from 0 to {sentences - 1}")
    if thing.get("type") is not None:
        _check_list("type", thing["type"], TYPES[thing["kind"]])


def _check_list(name: str, value: Any, known: frozenset[str] | None) -> None:
    if not isinstance(value, list) or not value or not all(isinstance(one, str) and one for one in value):
        raise _Slip(f"`{name}` has to be a list of strings, of which any one is right")
    for one in value:
        if known is not None and one not in known:
            raise _Slip(f"`{name}` holds {one!r}, which is not known{_guess(one, known)}")


def _is_count(value: Any) -> bool:
    return value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= 0)


def _guess(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean `{near[0]}`?" if near else ""
