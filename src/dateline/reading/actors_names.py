"""Finds names of the actor table and of countries among the tokens of a sentence, longest first."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.codebook.actors import Actor
from dateline.codebook.countries import Country
from dateline.reading.syntax import Token

Pieces = tuple[str, ...]

_POSSESSIVE = re.compile(r"['’]s\b|(?<=s)['’](?=\s|$)", re.I)
_DROPPED = str.maketrans("", "", ".'’‘ʼ`´")
_WORD = re.compile(r"\w+")
BREAK = ("",)
KEPT = 200_000
STATE = frozenset({"government", "armed_forces", "police", "authority"})


class Folding:
    """Folds words so that spellings meet: case, accents, full stops, hyphens, British and American forms."""

    def __init__(self, spelling: dict[str, str]):
        self._spelling = spelling
        self._known: dict[str, Pieces] = {}
        self._phrases: dict[str, Pieces] = {}

    def token(self, text: str) -> Pieces:
        """The pieces of one token; none for a hyphen or possessive, `BREAK` for other punctuation."""
        found = self._known.get(text)
        if found is None:
            found = () if text in {"-", "–", "'s", "’s", "'", "’", "‘"} else self._folded(text) or BREAK
            if len(self._known) < KEPT:
                self._known[text] = found
        return found

    def phrase(self, text: str) -> Pieces:
        """The pieces of a name."""
        found = self._phrases.get(text)
        if found is None:
            found = self._folded(text)
            if len(self._phrases) < KEPT:
                self._phrases[text] = found
        return found

    def _folded(self, text: str) -> Pieces:
        if text.isascii() and text.isalnum():
            word = text.lower()
            return (self._spelling.get(word, word),)
        plain = _POSSESSIVE.sub("", text) if "'" in text or "’" in text else text
        if not plain.isascii():
            plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
        plain = plain.translate(_DROPPED).lower().replace("ı", "i").replace("ł", "l")
        return tuple([self._spelling.get(word, word) for word in _WORD.findall(plain)])


@dataclass(slots=True)
class Form:
    """One way to write a name. `capitals` marks an abbreviation; `raised` the pieces that need a capital letter."""

    pieces: Pieces
    actors: list[Actor]
    capitals: str | None
    raised: tuple[bool, ...]


@dataclass(slots=True)
class Found:
    """A name found at tokens `first` to `last`; `actors` are the rows that it may mean."""

    first: int
    last: int
    actors: list[Actor]
    form: Form


@dataclass(slots=True)
class CountryFound:
    """A country word at tokens `first` to `last`; `how` is name, adjective, people, capital or government."""

    first: int
    last: int
    country: Country
    how: str


class Stream:
    """The folded pieces of a sentence with the token each came from."""

    __slots__ = ("at", "pieces", "shouted", "tokens")

    def __init__(self, tokens: Sequence[Token], folding: Folding):
        self.tokens = tokens
        self.pieces: list[str] = []
        self.at: list[int] = []
        for token in tokens:
            for piece in folding.token(token.text):
                self.pieces.append(piece)
                self.at.append(token.i)
        words = [t.text for t in tokens if t.text.isalpha() and len(t.text) > 1]
        self.shouted = len(words) > 3 and sum(w.isupper() for w in words) > 0.7 * len(words)


class Names:
    """The forms of all names, indexed by their first two pieces."""

    def __init__(self, actors: Iterable[Actor], folding: Folding, common: frozenset[str]):
        self.folding = folding
        self._common = common
        self._by_pieces: dict[tuple[Pieces, str | None], Form] = {}
        self._pairs: dict[tuple[str, str], list[Form]] = {}
        self._singles: dict[str, list[Form]] = {}
        for actor in actors:
            self.add(actor, (actor.name, *actor.aliases), actor.abbreviations)
        for forms in self._pairs.values():
            forms.sort(key=lambda form: -len(form.pieces))

    def add(self, actor: Actor, forms: Iterable[str], abbreviations: Iterable[str]) -> None:
        for text in forms:
            self._add(actor, text, text if text.isupper() and " " not in text else None)
        for text in abbreviations:
            self._add(actor, text, text)

    def _add(self, actor: Actor, text: str, capitals: str | None) -> None:
        plain = _POSSESSIVE.sub("", text) if "'" in text or "’" in text else text
        words = plain.replace("-", " ").replace("–", " ").split()
        pieces: list[str] = []
        raised: list[bool] = []
        for word in words:
            folded = self.folding.phrase(word)
            pieces += folded
            raised += [word[:1].isupper()] * len(folded)
        if not pieces:
            return
        key = tuple(pieces), capitals
        form = self._by_pieces.get(key)
        if form is not None:
            if actor not in form.actors:
                form.actors.append(actor)
            return
        form = self._by_pieces[key] = Form(tuple(pieces), [actor], _bare(capitals) if capitals else None, tuple(raised))
        if len(pieces) == 1:
            self._singles.setdefault(pieces[0], []).append(form)
        else:
            self._pairs.setdefault((pieces[0], pieces[1]), []).append(form)

    def find(self, stream: Stream) -> list[Found]:
        """The longest names from left to right, not overlapping."""
        found: list[Found] = []
        pieces, at, n = stream.pieces, stream.at, 0
        while n < len(pieces):
            hit = self._match(stream, n)
            if hit is None:
                n += 1
                continue
            form, end = hit
            if form.capitals and stream.shouted and len(form.capitals) < 4:
                n += 1
                continue
            found.append(Found(at[n], at[end - 1], form.actors, form))
            n = end
        return found

    def _match(self, stream: Stream, n: int) -> tuple[Form, int] | None:
        pieces, at = stream.pieces, stream.at
        if n and at[n] == at[n - 1]:
            return None
        if n + 1 < len(pieces):
            for form in self._pairs.get((pieces[n], pieces[n + 1]), ()):
                end = n + len(form.pieces)
                if tuple(pieces[n:end]) == form.pieces and self._written(stream, n, end, form):
                    return form, end
        for form in self._singles.get(pieces[n], ()):
            if self._written(stream, n, n + 1, form):
                return form, n + 1
        return None

    def _written(self, stream: Stream, n: int, end: int, form: Form) -> bool:
        """Whether the letters' case in the text allows the form."""
        at, tokens = stream.at, stream.tokens
        if end < len(at) and at[end] == at[end - 1]:
            return False
        if form.capitals is not None:
            text = _bare("".join(tokens[i].text for i in range(at[n], at[end - 1] + 1)))
            return text == form.capitals or (text[:-1] == form.capitals and text.endswith("s"))
        if stream.shouted:
            return True
        lowered = [
            piece
            for piece, up, i in zip(form.pieces, form.raised, at[n:end], strict=True)
            if up and not _raised(tokens[i].text)
        ]
        if not lowered:
            return True
        proper = [piece for piece, up in zip(form.pieces, form.raised, strict=True) if up and piece not in self._common]
        return bool(proper) and all(piece in self._common for piece in lowered)


def _raised(text: str) -> bool:
    return (
        text[:1].isupper()
        or text in {"al", "el", "as", "ash", "an", "ad", "at", "de", "la", "le"}
        or text[:1].isdigit()
    )


def _bare(text: str) -> str:
    return text.replace(".", "").replace("-", "").replace("–", "").replace(" ", "")


class Countries:
    """Country names, adjectives, peoples, capitals and what governments are called by."""

    def __init__(self, countries: Iterable[Country], folding: Folding):
        self._index: dict[str, list[tuple[Pieces, Country, str, bool]]] = {}  # the last: short for the name, in capitals
        self.words: dict[Pieces, str] = {}
        self.by_iso: dict[str, Country] = {}
        self._folding = folding
        for country in countries:
            self.by_iso[country.iso3] = country
            for how, texts in (
                ("name", (country.name, *country.aliases)),
                ("adjective", country.adjectives),
                ("people", country.demonyms),
                ("government", country.government_aliases),
                ("capital", (country.capital,) if country.capital else ()),
            ):
                for text in texts:
                    self._add(text, country, how)
        for forms in self._index.values():
            forms.sort(key=lambda form: -len(form[0]))

    def _add(self, text: str, country: Country, how: str) -> None:
        pieces = self._folding.phrase(text.removeprefix("the "))
        if not pieces:
            return
        if pieces in self.words and (self.words[pieces] != country.iso3 or how == "capital"):
            return
        if how in {"name", "adjective", "people"}:
            self.words.setdefault(pieces, country.iso3)
        self._index.setdefault(pieces[0], []).append((pieces, country, how, _bare(text).isupper()))

    def find(self, stream: Stream) -> list[CountryFound]:
        found, pieces, at, n = [], stream.pieces, stream.at, 0
        while n < len(pieces):
            hit = None
            if stream.tokens[at[n]].text[:1].isupper():
                for form, country, how, capitals in self._index.get(pieces[n], ()):
                    end = n + len(form)
                    # "Car bomb" is of no country.
                    if tuple(pieces[n:end]) == form and (not capitals or stream.tokens[at[n]].text.isupper()):
                        hit = CountryFound(at[n], at[end - 1], country, how), end
                        break
            if hit is None:
                n += 1
            else:
                found.append(hit[0])
                n = hit[1]
        return found


def in_office(
    actors: Sequence[Actor], day: datetime.date | None, countries: Sequence[str], strict: bool = False
) -> Actor | None:
    """The one row meant: whose time holds the day, of the countries the report is about; None where still unclear.

    `strict` asks even a lone row to hold on the day, and takes no row of several for an unknown day.
    """
    rows = list(actors)
    if strict and day is not None:
        rows = [row for row in rows if row.held_on(day)]
    elif strict:
        rows = [row for row in rows if row.to is None or len(rows) > 1]
    if len(rows) > 1 and day is not None:
        rows = [row for row in rows if row.held_on(day)] or _nearest(rows, day)
    if len(rows) > 1:
        for country in countries:
            here = [row for row in rows if country in row.country]
            if here:
                rows = here
                break
    if len(rows) > 1 and day is None and not strict and not any(row.kind in STATE for row in rows):
        rows = [row for row in rows if row.to is None] or rows
    return rows[0] if len(rows) == 1 else None


def _nearest(rows: list[Actor], day: datetime.date) -> list[Actor]:
    """Of rows whose time is over or to come, those that ended last before the day."""
    iso = day.isoformat()
    ended = [row for row in rows if row.to is not None and row.to < iso]
    if not ended:
        return rows
    latest = max(row.to or "" for row in ended)
    return [row for row in ended if row.to == latest]
