"""MUC-4 (P1), after truecasing: role fillers by entity and template filling, and some simple scores beside them.

The first two follow GRIT and GTT (`templates`), over all reports of the part, those without an attack too; what of a reading
is a template, `incidents` says. The simple scores are of the relevant reports alone: stage, confidence in the perpetrator, and
role fillers pooled over a report, right where, without articles and case, words contain words. None is the 1992 scorer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from benchmarks.quality.incidents import templates
from benchmarks.quality.protocol import Bench, Measure, Missing, Outcome, Row, Tally, accuracy, macro_f1
from benchmarks.quality.slots import measures as of_slots
from benchmarks.quality.templates import (
    ROLES as FILLED,
)
from benchmarks.quality.templates import (
    Template,
    contained,
    exact,
    gold_template,
    score_roles,
    score_templates,
)
from benchmarks.quality.truecase import Truecaser

from dateline.model import Claim, Participant, Reading

MOST = 150
ROLES = {
    "perpetrator, one person or group of persons": ("perp_individual",), "perpetrator, organisation": ("perp_organization",),
    "victim": ("hum_target_name", "hum_target_description"), "target": ("phys_target_id",),
}  # fmt: skip
HEAD = re.compile(r"^.*?--\s*", re.DOTALL)
HEAD_CHARACTERS = 400
MARK = re.compile(
    r"\[\s*(?:text|words indistinct|passage omitted|continues|begin recording|end recording|sentence as received)\s*\]",
    re.IGNORECASE,
)
ARTICLES = {"the", "a", "an", "some", "of"}
AUTHORITY = {"government", "military", "official"}
ORDER = (
    "REPORTED AS FACT",
    "CLAIMED OR ADMITTED",
    "SUSPECTED OR ACCUSED BY AUTHORITIES",
    "SUSPECTED OR ACCUSED",
    "POSSIBLE",
)


def run(bench: Bench) -> list[Outcome]:
    rows = bench.rows("muc4")
    path = bench.data / "wcep_daily" / "all.jsonl.gz"
    if not path.exists():
        raise Missing(f"{path}, by which capitals are put back, is not there")
    truecaser = Truecaser(path)
    readings = list(bench.read(rows, lambda row: truecased(row["text"], truecaser)))
    told = [(row, reading) for row, reading in zip(rows, readings, strict=True) if row["gold"]["templates"]]
    book = bench.reader.codebook
    titles = frozenset(one.noun for one in book.agent_nouns)
    found = [templates(reading, book.classes, titles) for reading in readings]
    return [by_entity(rows, found, bench.part("dev", "muc4")), simple(told[:MOST], bench.part("dev", "muc4"))]


def by_entity(rows: list[Row], found: list[list[Template]], part: str) -> Outcome:
    """Role fillers and whole templates, matched one to one, by exact words and by containment."""
    gold = [[gold_template(template) for template in row["gold"]["templates"]] for row in rows]
    measures: list[Measure] = []
    for same, name in ((exact, "exact"), (contained, "containment")):
        roles = {role: Tally() for role in FILLED}
        whole = Tally()
        for wanted, ours_ in zip(gold, found, strict=True):
            score_roles(roles, wanted, ours_, same)
            score_templates(whole, wanted, ours_, same)
        every = Tally(*(sum(getattr(t, side) for t in roles.values()) for side in ("right", "found", "wanted")))
        grit = (0.545, "GRIT, on the test part", "R") if same is exact else ()
        gtt = (0.5023, "GTT, on the test part", "R") if same is exact else ()
        measures += [
            Measure(f"role fillers by entity, {name}, F1", every.f1, *grit),
            *(Measure(f"{role}, {name}, F1", tally.f1) for role, tally in roles.items()),
            Measure(f"template filling, {name}, F1", whole.f1, *gtt),
        ]
    return Outcome(
        "P1 MUC-4, by entity and template",
        part,
        f"{len(rows)} reports, {sum(map(len, gold))} templates",
        measures,
        "GRIT and GTT were trained on the set's 1,300 other reports; dateline was not. It has no place for a weapon, which is "
        "found by its word, and makes one template of a type of attack.",
    )


def simple(told: list[tuple[Row, Reading]], part: str) -> Outcome:
    tallies = {role: Tally() for role in ROLES}
    stage: list[tuple[str, str]] = []
    confidence: list[tuple[str, str]] = []
    for row, reading in told:
        gold = row["gold"]["templates"]
        attacks = [c for c in reading.claims if c.event and c.event.type in ("ASSAULT", "COERCE", "THREATEN")]
        stage += [(_first(t, "stage"), stage_of(attacks)) for t in gold if _first(t, "stage")]
        for role, slots in ROLES.items():
            _fill(tallies[role], gold, slots, ours(reading, attacks, role))
        for template in gold:
            for slot in template.get("perp_org_confidence", []):
                confidence.append((slot["alts"][0], confidence_of(attacks, slot.get("xref") or [])))
    reached = [(gold, found) for gold, found in confidence if found != "NONE"]
    right = sum(gold == found for gold, found in reached)
    answered = Tally(right, len(reached), len(confidence))
    return Outcome(
        "P1 MUC-4, simple scores",
        part,
        f"{len(told)} relevant reports, {len(stage)} stages, {len(confidence)} confidences",
        [
            Measure(
                "stage accuracy",
                accuracy(stage),
                accuracy([(gold, "ACCOMPLISHED") for gold, _ in stage]),
                "always accomplished",
                "R",
            ),
            Measure("perpetrator confidence F1", answered.f1, 0.336, "best F of 1992, on TST3", "F"),
            Measure("perpetrator confidence accuracy", accuracy(confidence)),
            Measure("perpetrator confidence where the organisation was found", accuracy(reached)),
            Measure("perpetrator confidence macro-F1", macro_f1(confidence)),
            *(Measure(f"{role}, containment F1", tally.f1) for role, tally in tallies.items()),
            *of_slots(told),
        ],
        "Stage and confidence are asked of given templates and organisations, which is easier than 1992's task; where the "
        "organisation is not found to do anything there is no answer. Role fillers, days, places and numbers are "
        "pooled over a report, which is easier too.",
    )


def truecased(text: str, truecaser: Truecaser) -> str:
    """The body of a report, after its heading with station and day, as it would be printed today."""
    body = HEAD.sub("", text, count=1) if "--" in text[:HEAD_CHARACTERS] else text
    return MARK.sub("", truecaser.write(body))


def stage_of(attacks: list[Claim]) -> str:
    if not attacks:
        return "ACCOMPLISHED"
    if any(claim.status in ("occurred", "ongoing", "ended") and claim.polarity == "positive" for claim in attacks):
        return "ACCOMPLISHED"
    return "ATTEMPTED" if any(claim.status == "failed" for claim in attacks) else "THREATENED"


def confidence_of(attacks: list[Claim], names: list[str]) -> str:
    """How surely a report holds an organisation to have done it; NONE where no act of it was found.

    Who tells of an attack by nobody else that has a name claims it; an attack that is only to come is a possible one.
    """
    found = []
    for claim in attacks:
        event = claim.event
        link = claim.attribution[-1] if claim.attribution else None
        own = link is not None and any(_same(name, link.source.name) for name in names)
        does = event is not None and any(_same(name, text) for name in names for text in _told(event.actor))
        if own and link and link.source.kind == "armed_group" and event and not any(one.actor for one in event.actor):
            found.append("POSSIBLE" if claim.status in ("planned", "threatened") else "CLAIMED OR ADMITTED")
        if not does:
            continue
        if claim.certainty != "certain" or claim.status in ("planned", "threatened"):
            found.append("POSSIBLE")
        elif link is None:
            found.append("REPORTED AS FACT")
        elif own:
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
        return list(dict.fromkeys(one.name for one in found if one.actor or one.name[:1].isupper()))
    if role.startswith("perpetrator"):
        found = [one for one in found if not (one.actor and one.text[:1].isupper())]
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
