"""Where: the places that a report names, describes or points back to, each resolved in the light of all the others."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

import msgspec

from dateline.codebook.countries import Country
from dateline.codebook.places import PlaceWords
from dateline.gazetteer import Gazetteer
from dateline.gazetteer.names import key
from dateline.model import Issue, Place, Span
from dateline.reading.mentions import ActorMention, PlaceMention
from dateline.reading.places_find import ENOUGH, Finder
from dateline.reading.places_focus import focus, home, homes, standing_at_home
from dateline.reading.places_name import Name, head_of, list_head, surnames
from dateline.reading.places_refer import Known, Memory, Reference, Referrer, place_of
from dateline.reading.places_resolve import Resolver
from dateline.reading.places_sites import Site, SiteFinder, within_place
from dateline.reading.places_words import Words
from dateline.reading.syntax import Sentence

SURE = 4.0
CITY = 50_000
COUNTRY = 6  # UCDP's precision of a country
LANDS = frozenset({"continent", "world_region", "adm1", "region"})
TOWNS = frozenset({"city", "town", "village", "neighbourhood"})
UNKNOWN_KINDS = dict.fromkeys(("province", "state", "governorate", "oblast", "region"), "adm1")


class PlaceReader:
    """Reads the places of a report. One reader serves any number of reports, of any threads."""

    def __init__(self, gazetteer: Gazetteer, words: Iterable[PlaceWords], countries: Iterable[Country]):
        self._words = Words(words, countries)
        self._gazetteer = gazetteer
        self._regions = gazetteer.adjectives()
        self._finder = Finder(gazetteer, self._words, self._regions)
        self._resolver = Resolver(self._words)
        self._sites = SiteFinder(self._words)
        self._referrer = Referrer(gazetteer, self._words)

    def find(
        self, sentences: Sequence[Sentence], dateline: Span | None, text: str, published: datetime.date | None = None
    ) -> tuple[list[list[PlaceMention]], list[Issue]]:
        """The place mentions of each sentence, in order, and an issue for each name that could not be placed.

        `dateline` are the words that say where the report was filed. `published` decides nothing yet: places are
        timeless here.
        """
        return self.read(sentences, dateline, text)[:2]

    def read(
        self, sentences: Sequence[Sentence], dateline: Span | None, text: str, actors: Sequence[list[ActorMention]] = ()
    ) -> tuple[list[list[PlaceMention]], list[Issue], Place | None]:
        """As `find`, and the place of the dateline, weighed with the sentences in the same pass. `actors` are those of
        each sentence: a name that a table knows as one of theirs is no unlisted place, and who fights has a home.
        """
        filed = self._dateline_names(dateline)
        found, people = self._names(sentences, filed)
        for sentence, names, here in zip(sentences, found, actors, strict=False):
            names[:] = [n for n in names if not (n.placed and not n.candidates and self._is_actor(sentence, n, here))]
        self._resolver.resolve([*filed, *(name for names in found for name in names)], people)
        scene = Scene(self._words, self._referrer, focus(filed, found, people, homes(actors)), text)
        for name in reversed(filed):  # the town comes last to mind
            if name.chosen:
                scene.remember_dateline(name)
        mentions = [self._mentions(sentence, names, scene) for sentence, names in zip(sentences, found, strict=True)]
        return mentions, scene.issues, self._filed(dateline, filed) if dateline else None

    def _is_actor(self, sentence: Sentence, name: Name, actors: Iterable[ActorMention]) -> bool:
        """Whether the name is one of the actor tables ("the strike on Hezbollah") and no region so called ("in Galmudug")."""
        before = sentence.tokens[name.first - 1].lower if name.first else ""
        named = any(m.participant.actor and m.first <= name.last and name.first <= m.last for m in actors)
        return named and before not in self._words.seated

    def resolve_dateline(self, dateline: Span) -> Place | None:
        """The place of a dateline ("KYIV, Ukraine (AP)") by itself."""
        return self.read((), dateline, "")[2]

    def _filed(self, dateline: Span, filed: Sequence[Name]) -> Place | None:
        if not filed:
            return None
        name = filed[0]
        start = (dateline.start or 0) + dateline.text.find(name.core)
        return msgspec.structs.replace(self._place_of_dateline(name), text=name.core, start=start, end=start + len(name.core))

    def resolve_spans(self, sentences: Sequence[Sentence], spans: Sequence[Span]) -> list[Place | None]:
        """Places for words known to name one, adjectives of countries among them; None where the gazetteer lacks the
        name.
        """
        found, people = self._names(sentences)
        names = [name for inside in found for name in inside]
        where = [
            (sentences[n.sentence].tokens[n.first].start, sentences[n.sentence].tokens[n.last].end, n) for n in names
        ]
        asked = []
        for span in spans:
            at = [n for start, end, n in where if start < span.end and span.start < end and not n.site and n.candidates]
            same = [n for n in at if n.core.lower() == span.text.lower()]
            wider = [n for n in at if span.text.lower() in n.core.lower()]
            part = [n for n in at if n.core.lower() in span.text.lower()]
            asked.append((same or wider or self._asked(span) or part or [Name(-1, 0, 0, 0, span.text, ())])[0])
        given = {id(name) for name in names}
        self._resolver.resolve([*names, *(name for name in asked if id(name) not in given)], people)
        scene = Scene(self._words, self._referrer, "", "")
        return [
            scene.place(name, name.core, whole=name.core.lower() == span.text.lower()) if name.chosen else None
            for name, span in zip(asked, spans, strict=True)
        ]

    def _asked(self, span: Span) -> list[Name]:
        """The name that the words of the span are, or the one that their adjective stands for; empty where neither."""
        words = span.text.split()
        for worded in (span.text, words[0] if words else ""):
            codes = self._words.people.get(worded.lower())
            region = self._regions.get(key(worded))
            named = region or (self._words.countries[codes[0]].name if codes else worded)
            if not codes and not region and worded != span.text:
                break
            candidates = self._gazetteer.find(named)
            kept = tuple(c for c in candidates if region and c.kind in LANDS) or tuple(
                c for c in candidates if not codes or c.kind == "country"
            )
            if kept:
                return [Name(-1, 0, 0, 0, named, kept)]
        return []

    def _names(self, sentences: Sequence[Sentence], filed: Sequence[Name] = ()) -> tuple[list[list[Name]], list[str]]:
        """The names of each sentence; a weak one only where the report has it elsewhere on better evidence."""
        found, people, persons = [], list[str](), set[str]()
        for sentence in sentences:
            names, countries = self._finder.names(sentence)
            found.append(names)
            people.extend(countries)
            persons |= surnames(sentence)
        sure = {key(name.core) for names in found for name in names if not name.weak}
        own = home(filed, found, people)
        for name in (n for names in found for n in names if n.weak and n.alone and n.role == "place"):
            # A doubtful name is a place where the report's own country has one of the name.
            at_home = [c for c in name.candidates if own & set(c.countries)]
            name.weak = not at_home or name.evidence + max(map(standing_at_home, at_home)) < ENOUGH
        self._list_heads(sentences, found)
        kept = []
        for sentence, names in zip(sentences, found, strict=True):
            kept.append([
                name for name in names
                if (not name.weak or (name.alone and key(name.core) in sure))
                and not (
                    name.core.lower() in persons
                    and sentence.tokens[name.first].entity in {"", "PERSON"}
                    and name.evidence < SURE
                )
            ])  # fmt: skip
        return kept, people

    @staticmethod
    def _list_heads(sentences: Sequence[Sentence], found: list[list[Name]]) -> None:
        """Adds the names that open entries of a bulletin ("Essoh Attah: armed men abducted …"), where others that do are places."""
        heads = [(n, last) for n, sentence in enumerate(sentences) if (last := list_head(sentence)) >= 0]
        known = {n for n, last in heads if any(x.first == 0 and x.last == last and not x.weak for x in found[n])}
        for n, last in heads if known else ():
            if not any(x.first <= last for x in found[n]):
                tokens = sentences[n].tokens
                core = sentences[n].text[tokens[0].start : tokens[last].end]
                found[n].insert(0, Name(sentences[n].index, 0, last, head_of(tokens, 0, last), core, ()))

    def _place_of_dateline(self, name: Name) -> Place:
        if name.chosen is None:
            outer = next((o.chosen for o in name.inside if o.chosen), None)
            return Place(
                name.core, None, None, _proper(name.core), country=outer.country if outer else None, precision=6
            )
        spelled = name.chosen.name if key(name.chosen.name) == key(name.core) or name.core.isupper() else name.core
        if name.core.isupper() and key(spelled) != key(name.core):
            spelled = _proper(name.core)
        return place_of(name.chosen, spelled, self._words.precision.get(name.chosen.kind, 5))

    def _dateline_names(self, dateline: Span | None) -> list[Name]:
        """The towns of a dateline, first as written, each with the country or state that follows it."""
        if dateline is None:
            return []
        plain = dateline.text.split("(")[0].strip(" -–—:.")
        towns = []
        for part in plain.split("/"):
            pieces = [piece.strip() for piece in part.split(",")]
            if not pieces[0] or (not self._gazetteer.find(pieces[0]) and len(pieces) == 1 and not pieces[0].isupper()):
                continue
            town = Name(-1, 0, 0, 0, pieces[0], self._gazetteer.find(pieces[0]), dateline=True, role="dateline")
            for piece in pieces[1:]:
                candidates = self._gazetteer.find(piece)
                if candidates:
                    town.inside.append(Name(-1, 0, 0, 0, piece, candidates, dateline=True, role="dateline"))
            towns.append(town)
        for town in towns[:-1]:
            town.inside.extend(o for o in towns[-1].inside if not town.inside)
        outer = [o for town in towns for o in town.inside]
        return [*towns, *outer]

    def _mentions(self, sentence: Sentence, names: list[Name], scene: Scene) -> list[PlaceMention]:
        taken = {i for name in names for i in range(name.first, name.last + 1)}
        sites = self._sites.find(sentence, names, taken)
        held = taken | {
            i
            for site in sites
            for i in range(site.first, site.last + 1)
            if site.named or not site.definite or site.described
        }
        references = self._referrer.find(sentence, held)
        pointed = {r.head for r in references}
        found: list[PlaceMention] = []
        items: list[Name | Site | Reference] = [*names, *(s for s in sites if s.head not in pointed), *references]
        for item in sorted(items, key=lambda x: (x.last, x.first)):
            if isinstance(item, Name):
                if not any(s.named and s.first <= item.first and item.last < s.last for s in sites):
                    found.append(scene.name(sentence, item))
            elif isinstance(item, Site):
                found.append(scene.site(sentence, item))
            else:
                found.extend(scene.reference(sentence, item, sites))
        found.sort(key=lambda m: (m.first, m.last))
        return [within_place(sentence, m, found) for m in found]


class Scene:
    """What a report has said of places so far, and the mentions made of it."""

    def __init__(self, words: Words, referrer: Referrer, focus: str, text: str):
        self._words = words
        self._referrer = referrer
        self._text = text
        self._unplaced: set[str] = set()
        self.memory = Memory(focus)
        self.issues: list[Issue] = []

    def remember_dateline(self, name: Name) -> None:
        if name.chosen:
            place = self.place(name, _proper(name.core) if name.core.isupper() else name.core)
            self.memory.seen.append(Known(place, name.chosen.kind, -1, 0, "dateline", chosen=name.chosen))

    def name(self, sentence: Sentence, name: Name) -> PlaceMention:
        """The mention of a name, remembered for what points back to it."""
        words = sentence.words(name.first, name.last)
        place = self._unknown(name, words) if name.site or name.chosen is None else self.place(name, words.text)
        place = msgspec.structs.replace(place, text=words.text, start=words.start, end=words.end)
        kind = self._kind(name)
        at = words.start - sentence.start
        if (name.chosen and not name.aside) or name.site or name.role == "place":
            word = name.kind_word or name.told
            self.memory.seen.append(Known(place, kind, sentence.index, at, name.role, word, chosen=name.chosen))
        if name.chosen is None and not name.site and name.role == "place" and place.name not in self._unplaced:
            self._unplaced.add(place.name)
            message = f"the gazetteer knows no place `{place.name}`; it takes the country around it, no coordinates"
            self.issues.append(Issue("unplaced-name", words.text, words.start, words.end, message))
        rule = "place.site" if name.site else "place.name" if name.chosen else "place.unknown"
        return PlaceMention(name.first, name.last, name.head, place, rule, name.role, name.over)  # type: ignore[arg-type]

    def place(self, name: Name, worded: str, whole: bool = False) -> Place:
        """The place of a resolved name; a part of a country has no point of its own. `whole`: the name without its part.
        """
        chosen = name.chosen
        assert chosen is not None
        precision = self._words.precision.get(chosen.kind, 5)
        spelled = chosen.name if chosen.kind == "country" else name.core
        if spelled.isupper() and len(spelled) > 3:
            spelled = chosen.name if key(chosen.name) == key(spelled) else _proper(spelled)
        place = place_of(chosen, spelled, precision)
        if name.part == "direction" and not whole:
            place = msgspec.structs.replace(place, name=worded, precision={1: 2, 2: 2, 6: 5}.get(precision, precision))
            if chosen.kind == "country":
                place = msgspec.structs.replace(place, geonames=None, lat=None, lon=None)
        elif name.part and precision == 1:
            place = msgspec.structs.replace(place, precision=2)
        return place

    def _kind(self, name: Name) -> str:
        """What later words may call the place: towns by what the report calls them, else by size."""
        word = name.kind_word or name.told
        word = "city" if word in self._words.capital else word
        if name.site:
            return "site"
        if name.chosen is None:
            return UNKNOWN_KINDS.get(word, word if word in self._words.precision else "village")
        if name.chosen.kind in TOWNS and word in {"city", "town", "village"}:
            return word
        if name.chosen.kind == "city":
            return "city" if name.chosen.population >= CITY else "town"
        return name.chosen.kind

    def _unknown(self, name: Name, words: Span) -> Place:
        holder = self._holder(name.inside, words)
        if name.site and holder is None and not name.hints:
            holder = self._place_before(name.sentence)
        country = name.hints[0] if name.hints else holder.country if holder else self.memory.focus or None
        admin1 = holder.admin1 if holder and holder.country == country else None
        precision = self._site_precision(holder) if name.site else 4 if admin1 else 6
        worded = words.text if name.site else name.core
        return Place(words.text, words.start, words.end, worded, country=country, admin1=admin1, precision=precision)

    def _holder(self, inside: Sequence[Name], words: Span) -> Place | None:
        """The first place of those that hold it, or, where that is a river or a desert, the next that lies in a province."""
        chain = (one for outer in inside for one in (outer, *(() if outer.site else outer.inside)))
        chosen = [self.place(outer, outer.core) for outer in chain if outer.chosen]
        wide = bool(chosen) and not chosen[0].admin1 and chosen[0].precision < COUNTRY
        finer = (p for p in chosen if wide and p.admin1 and p.country == chosen[0].country)
        return next(finer, chosen[0] if chosen else None)

    def _place_before(self, sentence: int) -> Place | None:
        """The place last told of, which holds a site that the text puts nowhere; none that a report on another country was filed
        from.
        """
        told = self.memory.recent(frozenset(), sentence, ("place",))
        known = told or self.memory.recent(frozenset(), sentence)
        filed_abroad = known is not None and known.role == "dateline" and known.place.country != self.memory.focus
        return known.place if known and not filed_abroad else None

    @staticmethod
    def _site_precision(holder: Place | None) -> int:
        return max(2, holder.precision) if holder else 6

    def site(self, sentence: Sentence, site: Site) -> PlaceMention:
        """A site as worded, in the place that the phrase or the report so far puts it into."""
        words = sentence.words(site.first, site.last)
        holder = self._holder(site.near, words)
        if holder is None and (not site.countries or site.of_forces):
            holder = self._place_before(sentence.index)
        # "a French army base in Gao": where the text puts it says more than whose it is.
        seated = holder is not None and (bool(site.near) or site.of_forces)
        adjective = "" if seated else next(iter(site.countries), "")
        country = adjective or (holder.country if holder else self.memory.focus or None)
        admin1 = holder.admin1 if holder and holder.country == country else None
        precision = 5 if site.countries and not holder else self._site_precision(holder)
        name = _bare(words.text)
        place = Place(words.text, words.start, words.end, name, country=country, admin1=admin1, precision=precision)
        if site.named or not site.plural:
            kind = "camp" if site.word == "camp" else "site"
            self.memory.seen.append(Known(place, kind, sentence.index, words.start - sentence.start, "site", site.word))
        return PlaceMention(site.first, site.last, site.head, place, "place.site", "place")

    def reference(self, sentence: Sentence, reference: Reference, sites: list[Site]) -> list[PlaceMention]:
        """A mention for each place that the words point back to; as a site where nothing is known that they could
        mean.
        """
        words = sentence.words(reference.first, reference.last)
        found = self._site_before(reference, sentence) or self._referrer.resolve(reference, self.memory, sentence.index)
        token = sentence.tokens[reference.head]
        role = "modifier" if token.dep in {"compound", "poss", "nmod"} else "place"
        if not found:
            for site in sites:
                if site.head == reference.head:
                    return [self.site(sentence, site)]
        mentions = []
        near = [name for site in sites if site.head == reference.head for name in site.near]
        for known in found:
            place = msgspec.structs.replace(known.place, text=words.text, start=words.start, end=words.end)
            place = self._seated(place, near, words) if known.chosen is None and len(found) == 1 else place
            mentions.append(PlaceMention(reference.first, reference.last, reference.head, place, "place.refer", role))  # type: ignore[arg-type]
            at = words.start - sentence.start
            self.memory.seen.append(Known(place, known.kind, sentence.index, at, role, known.word, chosen=known.chosen))
        return mentions

    def _seated(self, place: Place, near: Sequence[Name], words: Span) -> Place:
        """A site told of before, in the province where only the words that point back to it put it."""
        holder = self._holder(near, words)
        if place.admin1 or holder is None or not holder.admin1 or place.country not in (None, holder.country):
            return place
        precision = self._site_precision(holder)
        return msgspec.structs.replace(place, country=holder.country, admin1=holder.admin1, precision=precision)

    def _site_before(self, reference: Reference, sentence: Sentence) -> list[Known]:
        """The site of the same word that the report has described before ("a hotel … the hotel")."""
        if reference.number != 1 or (reference.word != "camp" and not any("site" in k for k in reference.kinds)):
            return []
        same = [
            k for k in self.memory.seen if k.word == reference.word and k.role in {"site", "place"} and k.chosen is None
        ]
        return same[-1:]


def _bare(words: str) -> str:
    first, _, rest = words.partition(" ")
    return (
        rest
        if rest and first.lower() in {"the", "a", "an", "its", "their", "his", "her", "this", "that", "our"}
        else words
    )


def _proper(name: str) -> str:
    """A dateline's capitals as a name is written."""
    return "-".join(" ".join(w.capitalize() for w in part.split(" ")) for part in name.split("-"))
