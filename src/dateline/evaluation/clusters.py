"""How much of a gold of clusters the record holds: happenings, origins, tolls and disputes, field by field.

`python -m dateline.evaluation.clusters REPORTS.jsonl GOLD.json [--readings FILE]` reads the reports, consolidates them and
says what is right and what is not. The gold names, per cluster, its happenings with their type, place, date, reports,
origins, tolls and disputed fields.
"""

from __future__ import annotations

import argparse
import datetime
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from dateline.consolidation.bodies import bodies, folded, place_words, singular, words
from dateline.consolidation.consolidate import View, consolidate
from dateline.consolidation.filing import filing_of
from dateline.model import Reading, Report
from dateline.model.record import Happening, Toll

STEM = 4  # letters by which a country and its adjective are one word
FIELDS = ("found", "type", "place", "date", "reports", "independent origins", "origin", "toll", "disputed")
# What a gold may call by PLOVER's type and the record by the agreement's class, or by the condition that changed.
DEALS = frozenset(
    ["ceasefire", "surrender", "evacuation", "withdrawal", "prisoner_exchange", "access", "peace", "disarmament", "other"]
)
SAME_TYPE = {"AGREE": DEALS | {"CONCEDE"}, "ASSAULT": frozenset(["control"]), "RETREAT": frozenset(["withdrawal", "surrender"])}


class GoldToll(msgspec.Struct, frozen=True):
    measure: str
    low: int | None
    high: int | None
    origin: str
    reports: tuple[str, ...]
    superseded: bool = False


class GoldHappening(msgspec.Struct, frozen=True):
    id: str
    type: str
    place: str
    date: str
    reports: tuple[str, ...]
    independent_origins: int
    origins: tuple[str, ...]
    tolls: tuple[GoldToll, ...] = ()
    disputed: tuple[str, ...] = ()


class GoldCluster(msgspec.Struct, frozen=True):
    reports: tuple[str, ...]
    happenings: tuple[GoldHappening, ...]


class Item(msgspec.Struct, frozen=True):
    """One thing that the gold asks for: what it was, what was found, and whether that is right."""

    happening: str
    field: str
    right: bool
    gold: str
    found: str


class BCubed(msgspec.Struct, frozen=True):
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.precision + self.recall else 0.0


def b_cubed(found: Mapping[str, str], gold: Mapping[str, str]) -> BCubed:
    """B-cubed over the items of the gold: each item's cluster against its gold cluster. An item not found stands alone."""
    labels = {item: found.get(item, f"alone {item}") for item in gold}
    by_found, by_gold = _members(labels), _members(gold)
    shared = {item: len(by_found[labels[item]] & by_gold[gold[item]]) for item in gold}
    count = max(len(gold), 1)
    return BCubed(
        sum(shared[item] / len(by_found[labels[item]]) for item in gold) / count,
        sum(shared[item] / len(by_gold[gold[item]]) for item in gold) / count,
    )


def _members(labels: Mapping[str, str]) -> dict[str, set[str]]:
    members: dict[str, set[str]] = {}
    for item, label in labels.items():
        members.setdefault(label, set()).add(item)
    return members


def score(view: View, golds: Mapping[str, GoldCluster]) -> list[Item]:
    """Every field of every gold happening, right or wrong."""
    items: list[Item] = []
    for cluster in golds.values():
        taken: set[str] = set()
        for gold in sorted(cluster.happenings, key=lambda g: -len(g.reports)):
            best = max(
                (h for h in view.happenings if h.id not in taken), key=lambda h: (_nearness(h, gold), h.id), default=None
            )
            if best is None or _nearness(best, gold) <= 0:
                items.append(Item(gold.id, "found", False, gold.type, "nothing"))
                items += [Item(gold.id, field, False, wanted, "nothing") for field, wanted in _wanted(gold)]
                continue
            taken.add(best.id)
            items += _fields(best, gold)
    return items


def _nearness(found: Happening, gold: GoldHappening) -> float:
    """How well a happening is the gold one; 0 where it is none of it."""
    shared = set(found.reports) & set(gold.reports)
    if not shared or not type_right(found.type, gold.type):
        return 0.0
    overlap = len(shared) / len(set(found.reports) | set(gold.reports))
    tolls = sum(any(_same_toll(t, g) for t in found.tolls) for g in gold.tolls)
    dated = 1.0 if date_right(found, gold.date) else -1.0 if found.time and found.time.precision <= 2 else 0.0
    return 1 + overlap + dated + 0.3 * tolls + 0.5 * place_right(found, gold.place) + 0.2 * len(found.claims) / 20


def _wanted(gold: GoldHappening) -> list[tuple[str, str]]:
    single = [("type", gold.type), ("place", gold.place), ("date", gold.date), ("reports", ", ".join(gold.reports))]
    single.append(("independent origins", str(gold.independent_origins)))
    single += [("origin", name) for name in gold.origins] + [("toll", _toll_words(t)) for t in gold.tolls]
    return [*single, ("disputed", ", ".join(gold.disputed))]


def _fields(found: Happening, gold: GoldHappening) -> list[Item]:
    place = found.place.name if found.place else "nowhere"
    time = f"{found.time.earliest}/{found.time.latest}" if found.time else "no date"
    disputed = sorted(d.field for d in found.disputed)
    names = [origin.name for origin in found.origins]
    items = [
        Item(gold.id, "found", True, gold.type, found.id),
        Item(gold.id, "type", type_right(found.type, gold.type), gold.type, found.type),
        Item(gold.id, "place", place_right(found, gold.place), gold.place, place),
        Item(gold.id, "date", date_right(found, gold.date), gold.date, time),
        Item(gold.id, "reports", set(found.reports) == set(gold.reports), ", ".join(gold.reports), ", ".join(found.reports)),
        Item(
            gold.id, "independent origins", len(names) == gold.independent_origins, str(gold.independent_origins), str(len(names))
        ),
    ]  # fmt: skip
    matched = _match_origins(names, gold.origins)
    items += [Item(gold.id, "origin", wanted in matched, wanted, matched.get(wanted, "; ".join(names))) for wanted in gold.origins]
    for wanted in gold.tolls:
        hit = next((t for t in found.tolls if _same_toll(t, wanted)), None)
        said = "; ".join(f"{t.measure} {t.low},{t.best},{t.high} {t.origin}{' superseded' * t.superseded}" for t in found.tolls)
        items.append(Item(gold.id, "toll", hit is not None, _toll_words(wanted), "" if hit else said))
    items.append(Item(gold.id, "disputed", disputed == sorted(gold.disputed), ", ".join(sorted(gold.disputed)), ", ".join(disputed)))
    return items


def _toll_words(toll: GoldToll) -> str:
    return f"{toll.measure} {toll.low},{toll.high} {toll.origin}{' superseded' * toll.superseded}"


def type_right(found: str, gold: str) -> bool:
    return found == gold or found in SAME_TYPE.get(gold, frozenset())


def place_right(found: Happening, gold: str) -> bool:
    """Whether the place is the gold's, or one of those that it is said to lie in."""
    if found.place is None:
        return False
    names = [place_words(part.strip()) for part in gold.split(",")]
    own = place_words(found.place.name)
    return any(name <= own or own <= name for name in names)


def date_right(found: Happening, gold: str) -> bool:
    """Whether the happening's days hold the gold's day and are not more than two."""
    if found.time is None or not found.time.earliest:
        return False
    first = datetime.date.fromisoformat(found.time.earliest)
    last = datetime.date.fromisoformat(found.time.latest or found.time.earliest)
    return first <= datetime.date.fromisoformat(gold) <= last and (last - first).days <= 1


def _same_toll(found: Toll, gold: GoldToll) -> bool:
    low, high = found.low, found.high
    if low is None and high is None:
        low = high = found.best
    same = (low, high, found.superseded) == (gold.low, gold.high, gold.superseded)
    return found.measure == gold.measure and same and same_source(found.origin, gold.origin)


def _match_origins(found: Sequence[str], gold: Sequence[str]) -> dict[str, str]:
    """Each gold origin with the one found name that is the same, no name twice; the likest first."""
    pairs = sorted(((_likeness(name, wanted), wanted, name) for wanted in gold for name in found), reverse=True)
    matched: dict[str, str] = {}
    for likeness, wanted, name in pairs:
        if likeness > 0 and wanted not in matched and name not in matched.values():
            matched[wanted] = name
    return matched


def same_source(found: str, gold: str) -> bool:
    return _likeness(found, gold) > 0


def _likeness(found: str, gold: str) -> float:
    """How far two names are one source: the words that they share, by any of their parts and known names."""
    best = 0.0
    for one in _readings_of(found):
        for other in _readings_of(gold):
            if one <= other or other <= one:
                best = max(best, len(one & other) / len(one | other))
    return best


def _readings_of(name: str) -> set[frozenset[str]]:
    """The sets of words that a name can be known by: outside and inside its brackets, and its table names."""
    parts = [part.strip(" )") for part in re.split(r"[(,]", name) if part.strip(" )")]
    table = words().of_class
    dropped = table["passing"] | table["speaker"] | table["document"] | table["rank"]
    found = set()
    for part in [*parts, *filter(None, (_official(part) for part in parts))]:
        core = frozenset(singular(w)[:STEM] for w in folded(part) if w not in dropped)
        found.add(core or frozenset(w[:STEM] for w in folded(part)))
        initials = "".join(word[0] for word in part.split() if word[0].isupper())
        if len(initials) > 2:
            found.add(frozenset([initials.casefold()[:STEM]]))
    return found


def _official(name: str) -> str | None:
    table = words().of_class
    kept = tuple(w for w in folded(name) if w not in table["speaker"] | table["passing"])
    known = bodies().named(kept)
    return bodies().name(known) if known else None


def main_of_reports(view: View) -> dict[str, str]:
    """For each report the happening to which most of its claims belong; of several the first."""
    count: dict[str, dict[str, int]] = {}
    for happening in view.happenings:
        for key in happening.claims:
            of_report = count.setdefault(key.report, {})
            of_report[happening.id] = of_report.get(happening.id, 0) + 1
    return {report: min(of, key=lambda id: (-of[id], id)) for report, of in count.items()}


def gold_of_reports(golds: Mapping[str, GoldCluster]) -> dict[str, str]:
    """For each report the gold happening that it tells of; of several the one that fewest others tell of, its own news."""
    ordered = sorted((h for c in golds.values() for h in c.happenings), key=lambda h: -len(h.reports))
    return {report: h.id for h in ordered for report in h.reports}


def load_reports(path: Path) -> list[Report]:
    lines = [line for line in path.read_bytes().split(b"\n") if line.strip()]
    return [msgspec.json.decode(line, type=Report, strict=False) for line in lines]


def readings_of(reports: Iterable[Report]) -> list[Reading]:
    from dateline.pipeline import Reader

    return list(Reader().read_many(reports))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--readings", type=Path, help="readings of the reports, one a line, instead of reading them now")
    given = parser.parse_args()
    golds = msgspec.json.decode(given.gold.read_bytes(), type=dict[str, GoldCluster])
    if given.readings:
        lines = [line for line in given.readings.read_bytes().split(b"\n") if line.strip()]
        readings = [msgspec.json.decode(line, type=Reading) for line in lines]
    else:
        readings = readings_of(load_reports(given.reports))
    view = consolidate(filing_of(reading, datetime.datetime(2000, 1, 1)) for reading in readings)
    items = score(view, golds)
    for item in items:
        print(f"{'right' if item.right else 'WRONG':6}{item.happening:24}{item.field:20}{item.gold}"
              + ("" if item.right else f"   <- {item.found}"))  # fmt: skip
    print()
    for field in FIELDS:
        own = [item for item in items if item.field == field]
        print(f"{field:22}{sum(i.right for i in own):3} of {len(own)}")
    print(f"{'all':22}{sum(i.right for i in items):3} of {len(items)}  {100 * sum(i.right for i in items) / len(items):.1f} %")
    cubed = b_cubed(main_of_reports(view), gold_of_reports(golds))
    print(f"B-cubed of reports    precision {cubed.precision:.3f}  recall {cubed.recall:.3f}  F1 {cubed.f1:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
