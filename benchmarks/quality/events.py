"""Event types (P7): PLOVER's roots where source and target are given, PLOVER's types end to end, and ACLED's sub-types.

The reader knows nothing of the sets: where it finds no event the answer is "none", which is wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from benchmarks.quality.plv import plv
from benchmarks.quality.protocol import Bench, Measure, Missing, Outcome, accuracy, happened, tally, weighted_f1
from benchmarks.quality.records import NONE, gsr

from dateline.codebook.load import DATA
from dateline.codebook.patterns import load_events
from dateline.model import Claim, Reading

ACLED = {
    "ABDUCT_DISSAP": "Abduction/forced disappearance", "AGREEMENT": "Agreement", "AIR_STRIKE": "Air/drone strike",
    "ARMED_CLASH": "Armed clash", "ARREST": "Arrests", "ART_MISS_ATTACK": "Shelling/artillery/missile attack",
    "ATTACK": "Attack", "CHANGE_TO_GROUP_ACT": "Change to group/activity", "CHEM_WEAP": "Chemical weapon",
    "DISR_WEAP": "Disrupted weapons use", "FORCE_AGAINST_PROTEST": "Excessive force against protesters",
    "GOV_REGAINS_TERIT": "Government regains territory", "GRENADE": "Grenade",
    "HQ_ESTABLISHED": "Headquarters or base established", "MOB_VIOL": "Mob violence",
    "NON_STATE_ACTOR_OVERTAKES_TER": "Non-state actor overtakes territory",
    "NON_VIOL_TERRIT_TRANSFER": "Non-violent transfer of territory", "OTHER": "Other", "PEACE_PROTEST": "Peaceful protest",
    "PROPERTY_DISTRUCT": "Looting/property destruction", "PROTEST_WITH_INTER": "Protest with intervention",
    "REM_EXPLOS": "Remote explosive/landmine/IED", "SEX_VIOL": "Sexual violence", "SUIC_BOMB": "Suicide bomb",
    "VIOL_DEMONSTR": "Violent demonstration",
}  # fmt: skip
CONTROL = ("Government regains territory", "Non-state actor overtakes territory", "Non-violent transfer of territory")
STATE = {"GOV", "MIL"}


def run(bench: Bench) -> list[Outcome]:
    """The three sets, those that are there."""
    found: list[Outcome] = []
    measures: list[Callable[[Bench], list[Outcome]]] = [plv, gsr, case]
    for measure in measures:
        try:
            found += measure(bench)
        except Missing as missing:
            print(f"skipped: {missing}")
    return found


def case(bench: Bench) -> list[Outcome]:
    """ACLED's type of a snippet through the codebook's `same_as`; a category with several answers is right with any."""
    rows = bench.rows("case2021_task2")
    same_as = {category.id: category.same_as.get("acled", ()) for category in load_events(DATA)}
    pairs, control = [], []
    for row, reading in zip(rows, bench.read(rows), strict=True):
        want = ACLED.get(row["gold"]["acled_subtype"])
        if want is None:
            continue
        votes: Counter[str] = Counter()
        peaceful = unfought(reading)
        for claim in reading.claims:
            answers = answers_of(claim, same_as, peaceful)
            if answers:
                votes[want if want in answers else answers[0]] += 1
        pairs.append((want, votes.most_common(1)[0][0] if votes else NONE))
        control.append((want in CONTROL, changes_control(reading)))
    moved = tally(control, True)
    sides = [(gold, side_of(reading_)) for gold, reading_ in _control_pairs(bench, rows)]
    return [
        Outcome(
            "P7c CASE 2021 task 2, ACLED types",
            bench.part("dev", "case2021_task2"),
            f"{len(pairs)} snippets of ACLED's types",
            [
                Measure(
                    "weighted F1",
                    weighted_f1(pairs),
                    0.839,
                    "best of the shared task, on 25 types of the whole set",
                    "P",
                ),
                Measure("accuracy", accuracy(pairs)),
            ],
            "The best systems were trained on ACLED's own notes. Names in the snippets were replaced by invented ones.",
        ),
        Outcome(
            "P7c CASE 2021 task 2, control changes",
            bench.part("dev", "case2021_task2"),
            f"{sum(gold for gold, _ in control)} snippets of control changes among {len(control)}",
            [
                Measure("a change of control found, F1", moved.f1),
                Measure("precision", moved.precision),
                Measure("recall", moved.recall),
                Measure("which of the three, accuracy", accuracy(sides)),
            ],
            "A snippet has one type; changes of control in snippets filed under battles count against precision here.",
        ),
    ]


def _control_pairs(bench: Bench, rows: list[dict[str, object]]) -> list[tuple[str, Reading]]:
    chosen = [row for row in rows if ACLED.get(row["gold"]["acled_subtype"]) in CONTROL]  # type: ignore[index]
    readings = bench.read(chosen)
    return [(ACLED[row["gold"]["acled_subtype"]], reading) for row, reading in zip(chosen, readings, strict=True)]  # type: ignore[index]


def answers_of(claim: Claim, same_as: dict[str, tuple[str, ...]], peaceful: bool) -> tuple[str, ...]:
    if claim.agreement:
        return ("Agreement",)
    if claim.condition and claim.condition.type == "control" and claim.condition.change in ("gains", "loses"):
        return (CONTROL[2] if peaceful else side(claim),)
    return tuple(same_as.get(claim.rule, ())) if claim.event else ()


def changes_control(reading: Reading) -> bool:
    return any(
        c.condition and c.condition.type == "control" and c.condition.change in ("gains", "loses") and happened(c)
        for c in reading.claims
    )


def side_of(reading: Reading) -> str:
    """Which of ACLED's three a snippet tells of: the state wins, another wins, or it changes hands without a fight."""
    moved = [
        c
        for c in reading.claims
        if c.condition and c.condition.type == "control" and c.condition.change in ("gains", "loses") and happened(c)
    ]
    if not moved:
        return NONE
    if unfought(reading):
        return CONTROL[2]
    return side(next((c for c in moved if c.condition and c.condition.holder), moved[0]))


def unfought(reading: Reading) -> bool:
    """Whether somebody left or handed over, or nothing at all was done, and no attack is told but the taking itself."""
    taken = {c.sentence for c in reading.claims if c.condition and c.condition.change == "gains"}
    events = [(c, c.event) for c in reading.claims if c.event and happened(c)]
    left = any("withdraw" in event.modes and event.actor for _, event in events)
    return left and all(c.sentence in taken and not event.recipient for c, event in events if event.type == "ASSAULT")


def side(claim: Claim) -> str:
    """Which of ACLED's two a change by force is: by whether a state's force holds the place after it."""
    condition = claim.condition
    sectors = {sector for one in condition.holder for sector in one.sectors} if condition else set()
    state = bool(sectors & STATE) and "REB" not in sectors
    lost = condition is not None and condition.change == "loses" and bool(condition.holder)
    return CONTROL[0] if state != lost else CONTROL[1]
