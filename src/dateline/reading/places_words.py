"""The codebook's words about places, made ready for looking up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from dateline.codebook.countries import Country, by_people
from dateline.codebook.places import PlaceWords
from dateline.gazetteer.names import key


class Words:
    """Sets and maps of lower-case words, by what the codebook says that they do."""

    def __init__(self, entries: Iterable[PlaceWords], countries: Iterable[Country]):
        by_use: dict[str, set[str]] = defaultdict(set)
        kinds: dict[str, set[str]] = defaultdict(set)
        self.precision: dict[str, int] = {}  # kind of place → UCDP where_prec
        self.refer: dict[str, list[frozenset[str]]] = {}  # tried in the order of the entries
        for entry in entries:
            by_use[entry.use].update(entry.words)
            for word in entry.words:
                if entry.use == "precision":
                    self.precision[word] = entry.precision or 5
                elif entry.use == "kind":
                    kinds[word].update(entry.kinds)
                elif entry.use == "refer":
                    self.refer.setdefault(word, []).append(frozenset(entry.kinds))
        self.kinds = {word: frozenset(values) for word, values in kinds.items()}
        self.sites = frozenset(by_use["site"])
        self.facilities = frozenset(by_use["facility"])
        self.parts = frozenset(by_use["part"])
        self.near = frozenset(by_use["near"])
        self.part_of = frozenset(by_use["part-of"])
        self.strict = frozenset(by_use["strict"])
        self.locative = frozenset(by_use["locative"])
        self.party = frozenset(by_use["party"])
        self.seated = frozenset(by_use["seated"])
        self.areas = frozenset(by_use["area"])
        self.overrun = frozenset(by_use["overrun"])
        self.tails = frozenset(by_use["tail"])
        self.taken = frozenset(by_use["taken"])
        self.stormed = frozenset(by_use["stormed"])
        self.doing = frozenset(by_use["doing"])
        self.still = frozenset(by_use["still"])
        self.site_verbs = frozenset(by_use["site-verb"])
        self.common = frozenset(by_use["common"])
        self.bodies = frozenset(by_use["body"])
        self.titles = frozenset(by_use["title"])
        self.said_of_places = frozenset(self.kinds) | self.sites | self.facilities | self.parts | self.bodies
        self.capital = frozenset(by_use["capital"])
        self.plural = frozenset(by_use["plural"])
        self.number = frozenset(by_use["number"])
        self.there = frozenset(by_use["there"])
        self.site_nouns = frozenset(by_use["site-noun"])
        self.site_part = frozenset(by_use["site-part"])
        self.site_not = frozenset(by_use["site-not"])
        self.seats = frozenset(map(key, by_use["seat"]))
        self.island_countries = frozenset(by_use["island-country"])
        countries = tuple(countries)
        self.people = by_people(countries)
        self.countries = {country.iso3: country for country in countries}
        self.former = frozenset(country.iso3 for country in countries if country.former)
        self.capitals = {
            key(country.capital): country.iso3 for country in countries if country.capital and not country.former
        }
        self.metonyms = {key(name) for country in countries for name in country.government_aliases}
