"""What a report tells beside its actors, for the words that do not say whose body is meant: where, of whom, filed where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dateline.model import Place
from dateline.reading.actors_scene import WORLD, Lexicon
from dateline.reading.mentions import ActorMention, PlaceMention
from dateline.reading.syntax import Sentence, Token

ELSEWHERE = frozenset({"from", "with", "by", "for", "about", "like", "than", "as"})
COUNTRY_WIDE = 6
OUTSIDE = frozenset({"agency", "outlet", "media"})


@dataclass(slots=True, frozen=True)
class Located:
    """A country in which something happens: `verb` is the token index of what governs the place, `moved` whether it leads there."""

    verb: int
    country: str
    moved: bool


@dataclass(slots=True)
class Setting:
    """What a report tells beside its actors: per sentence the places where something happens; the countries of the title and
    the dateline; who fights; the shares of all countries.
    """

    places: list[list[Located]] = field(default_factory=list)
    named: list[list[PlaceMention]] = field(default_factory=list)
    title: frozenset[str] = frozenset()
    dateline: str | None = None
    sides: frozenset[str] = frozenset()
    shares: dict[str, float] = field(default_factory=dict)


def setting_of(
    lexicon: Lexicon,
    sentences: Sequence[Sentence],
    actors: Sequence[Sequence[ActorMention]],
    places: Sequence[list[PlaceMention]],
    dateline: Place | None,
    title: str | None,
) -> Setting:
    mentions = [m for row in actors for m in row if m.kind not in OUTSIDE and is_country(m.participant.country)]
    named = countries_of(lexicon, title or "")
    counts = Counter(m.participant.country or "" for m in mentions)
    counts.update(m.place.country for row in places for m in row if m.place.country and is_known(m))
    counts.update(named)
    total = counts.total()
    return Setting(
        [located(sentence, here) for sentence, here in zip(sentences, places, strict=False)],
        list(places),
        named,
        dateline.country if dateline else None,
        frozenset(m.participant.country or "" for m in mentions if m.armed and not m.metonym),
        {iso: n / total for iso, n in counts.items()},
    )


def is_known(mention: PlaceMention) -> bool:
    """Whether the name says the country; "a town" and an unlisted name have it from elsewhere, as from the dateline."""
    return mention.rule == "place.name" or (mention.rule == "place.site" and any(map(str.isupper, mention.place.text)))


def is_country(iso: str | None) -> bool:
    return iso is not None and len(iso) == 3 and iso not in WORLD


def countries_of(lexicon: Lexicon, title: str) -> frozenset[str]:
    """The countries that a title names, by name or adjective."""
    pieces = lexicon.folding.phrase(title)
    return frozenset(
        lexicon.countries.words[pieces[at : at + size]]
        for size in (1, 2, 3)
        for at in range(len(pieces) - size + 1)
        if pieces[at : at + size] in lexicon.countries.words
    )


def located(sentence: Sentence, places: Iterable[PlaceMention]) -> list[Located]:
    """The country of each place at which something is told to happen; not of "from Mali" or "Mali said"."""
    found = []
    for mention in places:
        if mention.role != "place" or not mention.place.country or not is_known(mention):
            continue
        token = sentence.tokens[mention.head]
        if mention.over >= 0:
            token = sentence.tokens[mention.over]
        above = sentence.tokens[token.head]
        wide = mention.place.precision >= COUNTRY_WIDE and token.dep != "pobj"  # "accused Mali"
        if token.dep != "nsubj" and above.lower not in ELSEWHERE and not wide:
            found.append(Located(governor(sentence, token).i, mention.place.country, above.lower in {"to", "into"}))
    return found


def governor(sentence: Sentence, token: Token) -> Token:
    """The verb of the token's clause; the root where there is none."""
    while token.head != token.i:
        token = sentence.tokens[token.head]
        if token.pos in {"VERB", "AUX"}:
            break
    return token
