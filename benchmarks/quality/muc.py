"""MUC-4 (P1): stage, confidence in the perpetrator, and role fillers by a simple containment match, after truecasing.

This is not the 1992 scorer and no template filling: templates are not told apart, a filler is right where, without
articles and case, its words or those of one of its alternatives contain ours or ours contain them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from benchmarks.quality.protocol import Bench, Measure, Missing, Outcome, Tally, accuracy, macro_f1
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


def run(bench: Bench) -> Outcome:
    rows = [row for row in bench.rows("muc4") if row["gold"]["templates"]]
    if len(rows) > MOST:
        rows = rows[:MOST]
    path = bench.data / "wcep_daily" / "all.jsonl.gz"
    if not path.exists():
        raise Missing(f"{path}, by which capitals are put back, is not there")
    truecaser = Truecaser(path)
    tallies = {role: Tally() for role in ROLES}
    stage: list[tuple[str, str]] = []
    confidence: list[tuple[str, str]] = []
    for row, reading in zip(rows, bench.read(rows, lambda row: truecased(row["text"], truecaser)), strict=True):
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
            Measure(
                "stage accuracy",
                accuracy(stage),
                accuracy([(gold, "ACCOMPLISHED") for gold, _ in stage]),
                "always accomplished",
                "R",
            ),
            Measure("perpetrator confidence accuracy", accuracy(confidence), 0.336, "best F of 1992, on TST3", "F"),
            Measure("perpetrator confidence where the organisation was found", accuracy(reached)),
            Measure("perpetrator confidence macro-F1", macro_f1(confidence)),
            *(Measure(f"{role}, containment F1", tally.f1) for role, tally in tallies.items()),
        ],
        "Stage and confidence are asked of given templates, which is easier than 1992's task; role fillers are pooled over a "
        "report and matched by containment, so they stand beside no published number (54.5 is by entity, CEAF-REE).",
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
