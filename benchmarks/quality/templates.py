"""Templates of attacks (P1), their fillers by entity, and two scores of them, made from the rules and not from others' code.

*Role fillers* (CEAF-REE, as in GRIT): over a report the entities of each role are matched one to one with ours; an entity of
ours is right where its words are one of the gold entity's mentions. *Template filling* (as in GTT): the templates of a
report are matched one to one, only such as have the same type, so that most is right; right are the type, once a template,
and the fillers of the five roles. Case, articles and punctuation do not count. *Exact* asks for the words of a mention,
*containment* that one's words hold the other's. What the gold calls optional is right where it is met, and not wanted where not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.quality.assignment import assign
from benchmarks.quality.protocol import Tally

ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
SLOTS = {
    "PerpInd": "perp_individual",
    "PerpOrg": "perp_organization",
    "Target": "phys_target_id",
    "Weapon": "instrument_id",
}
ARTICLES = {"a", "an", "the"}
Same = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Filler:
    """An entity by its mentions, each in the normal form."""

    mentions: tuple[str, ...]
    optional: bool = False


@dataclass(slots=True)
class Template:
    """An incident; the gold may allow several types."""

    types: tuple[str, ...]
    roles: dict[str, list[Filler]] = field(default_factory=lambda: {role: [] for role in ROLES})
    optional: bool = False


def normal(text: str) -> str:
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", text.lower()))
    return " ".join(word for word in words if word not in ARTICLES)


def exact(one: str, other: str) -> bool:
    return bool(one) and one == other


def contained(one: str, other: str) -> bool:
    first, second = set(one.split()), set(other.split())
    return bool(first and second) and (first <= second or second <= first)


def gold_template(row: dict[str, Any]) -> Template:
    """A template of the key. A human target's description that belongs to a name is another mention of it."""
    template = Template(tuple(row["type"][0]["alts"]), optional=bool(row.get("optional_template")))
    for role, slot in SLOTS.items():
        template.roles[role] = [_filler(one["alts"], one["optional"]) for one in row.get(slot, [])]
    named = [(one["alts"], one["optional"]) for one in row.get("hum_target_name", [])]
    described = row.get("hum_target_description", [])
    for alts, optional in named:
        titles = [alt for one in described if set(one.get("xref") or ()) & set(alts) for alt in one["alts"]]
        template.roles["Victim"].append(_filler([*alts, *titles], optional))
    template.roles["Victim"] += [_filler(one["alts"], one["optional"]) for one in described if not one.get("xref")]
    return template


def _filler(alts: Iterable[str], optional: bool = False) -> Filler:
    return Filler(tuple(dict.fromkeys(filter(None, map(normal, alts)))), optional)


def entities(templates: Sequence[Template], role: str) -> list[Filler]:
    """A report's entities of a role: fillers of several templates that share a mention are one."""
    found: list[Filler] = []
    for template in templates:
        for filler in template.roles[role]:
            optional = filler.optional or template.optional
            meets = [one for one in found if set(one.mentions) & set(filler.mentions)]
            merged = dict.fromkeys(m for one in (*meets, filler) for m in one.mentions)
            found = [one for one in found if one not in meets]
            found.append(Filler(tuple(merged), optional and all(one.optional for one in meets)))
    return found


def score_roles(tallies: dict[str, Tally], gold: Sequence[Template], ours: Sequence[Template], same: Same) -> None:
    """Adds a report to the tally of each role."""
    for role in ROLES:
        _match(tallies[role], entities(gold, role), entities(ours, role), same)


def score_templates(tally: Tally, gold: Sequence[Template], ours: Sequence[Template], same: Same) -> None:
    """Adds a report's templates, matched so that most is right."""
    pairs = [[_right(one, other, same) for other in ours] for one in gold]
    matched = dict(assign(pairs)) if gold and ours else {}
    for n, template in enumerate(gold):
        if n in matched:
            tally.add(1, 1, 1)
            for role in ROLES:
                _match(tally, template.roles[role], ours[matched[n]].roles[role], same)
        elif not template.optional:
            tally.add(0, 0, 1 + sum(not one.optional for role in ROLES for one in template.roles[role]))
    left = [one for n, one in enumerate(ours) if n not in matched.values()]
    tally.add(0, sum(1 + sum(len(one.roles[role]) for role in ROLES) for one in left), 0)


def _right(gold: Template, ours: Template, same: Same) -> float:
    """How much is right where the two are matched; nothing where their types differ."""
    if not set(gold.types) & set(ours.types):
        return 0.0
    tally = Tally(1, 1, 1)
    for role in ROLES:
        _match(tally, gold.roles[role], ours.roles[role], same)
    return tally.right - 0.01 * (tally.found - tally.right)


def _match(tally: Tally, gold: Sequence[Filler], ours: Sequence[Filler], same: Same) -> None:
    weights = [[float(any(same(a, b) for a in g.mentions for b in o.mentions)) for o in ours] for g in gold]
    met = dict(assign(weights)) if gold and ours else {}
    tally.add(len(met), len(ours), sum(n in met or not one.optional for n, one in enumerate(gold)))
