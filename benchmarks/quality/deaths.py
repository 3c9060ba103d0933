"""FA-KES (P2): the toll, the province, the doer and the cause of the main incident of reports on the war in Syria.

All four are taken from the claims of a reading: the toll told most often among the first ones, the province in which its dead
are placed, or else the first claim, and the doer and manner of the acts around the toll. Who the dead were, `dead` says.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.quality.dead import by_kind
from benchmarks.quality.dead import measures as of_kinds
from benchmarks.quality.protocol import Bench, Measure, Outcome, Row, accuracy, happened, macro_f1, number

from dateline.model import Claim, Participant, Place, Reading

FIRST_TOLLS = 4
AROUND = 2  # sentences before and after the first toll in which its doer and manner are looked for
HARM = frozenset({"killed", "injured", "casualties"})
PROVINCES = {
    "aleppo": "aleppo", "halab": "aleppo", "damasc": "damascus", "dimashq": "damascus", "idlib": "idlib", "idleb": "idlib",
    "deir": "deir ezzor", "dayr": "deir ezzor", "raqqa": "raqqa", "raqa": "raqqa", "homs": "homs", "hims": "homs",
    "hama": "hama", "hasak": "hasakeh", "hassak": "hasakeh", "latakia": "lattakia", "lattakia": "lattakia",
    "tartus": "tartous", "tartous": "tartous", "daraa": "daraa", "deraa": "daraa", "dar'a": "daraa", "qun": "quneitra",
    "suway": "sweida", "sweida": "sweida",
}  # fmt: skip
STATE, IS, COALITION = (
    "syrian government or russian troops",
    "the organization of the islamic state in iraq and the levant - isis",
    "international coalition forces",
)
OPPOSITION, NUSRA, SELF, UNKNOWN = "armed opposition groups", "al-nusra front", "self administration forces", "unknown"
NAMES = (
    (NUSRA, ("nusra", "tahrir al-sham", "fatah al-sham")),
    (IS, ("islamic state", "isis", "isil", "daesh")),
    (SELF, ("ypg", "kurdish", "democratic forces", "sdf", "peshmerga", "asayish")),
    (COALITION, ("coalition", "u.s.", "us-", "american", "united states", "french", "turk", "jordan", "nato")),
    (
        STATE,
        ("syrian arab army", "regime", "russia", "assad", "hezbollah", "government", "syrian army", "syrian force"),
    ),
    (
        OPPOSITION,
        ("rebel", "opposition", "free syrian", "islamist", "insurgent", "ahrar", "jaish", "jaysh"),
    ),
)
CAUSES = {
    "unconventional": "chemical and toxic gases", "aerial": "shelling", "heavy-weapons": "shelling", "drone": "shelling",
    "explosives": "explosion", "suicide-attack": "explosion", "firearms": "shooting", "execute": "execution",
    "massacre": "execution",
}  # fmt: skip
CAUSE_WORDS = (
    ("chemical and toxic gases", ("chemical", "sarin", "chlorine", "toxic", "gas ", "nerve")),
    ("execution", ("execut", "behead", "crucif", "stoned")),
    (
        "shelling",
        ("air strike", "airstrike", "shell", "bomb", "raid", "strike", "rocket", "mortar", "missile", "warplane"),
    ),
    ("explosion", ("explo", "blast", "car bomb", "suicide", "mine", "detonat")),
    ("shooting", ("shot", "sniper", "gun", "opened fire", "clash", "battle", "fighting", "fought", "combat")),
)


def run(bench: Bench) -> Outcome:
    """Exact and near totals, and the accuracy and macro-F1 of the three categories."""
    rows = bench.rows("fakes")
    exact = near = 0
    kinds: list[dict[str, int]] = []
    pairs: dict[str, list[tuple[str, str]]] = {"province": [], "actor": [], "cause": []}
    for row, reading in zip(rows, bench.read(rows, _text), strict=True):
        killed = row["gold"]["killed"]
        gold = int(killed["civilians"] or 0) + int(killed["noncivilians"] or 0)
        total = incident_total(reading)
        kinds.append(by_kind(reading, total))
        exact += total == gold
        near += abs(total - gold) <= 0.2 * gold
        for name, ours in (("province", province(reading)), ("actor", actor(reading)), ("cause", cause(reading))):
            pairs[name].append((row["gold"][name], ours))
    return Outcome(
        "P2 FA-KES incidents",
        bench.part("dev", "fakes"),
        f"{len(rows)} reports",
        [
            Measure("total killed, exact", exact / len(rows), 0.710, "the first number after a word of killing", "R"),
            Measure("total killed, within 20 %", near / len(rows), 0.751, "the same", "R"),
            Measure("province accuracy", accuracy(pairs["province"]), 0.899, "the first province named", "R"),
            Measure("actor accuracy", accuracy(pairs["actor"]), 0.424, "the commonest", "R"),
            Measure("actor macro-F1", macro_f1(pairs["actor"])),
            Measure("cause accuracy", accuracy(pairs["cause"]), 0.535, "the commonest", "R"),
            Measure("cause macro-F1", macro_f1(pairs["cause"])),
            *of_kinds(rows, kinds),
        ],
        "The texts lost their commas; the coding is a crowd's. Numbers to beat are floors of simple rules: none is published. "
        "The set calls the armed dead noncivilians; who is not said to be anything is a civilian to it.",
    )


def _text(row: Row) -> str:
    """The title as a sentence of its own: most texts repeat it without a full stop."""
    title = row["title"] or ""
    return title + ".\n\n" + row["text"].replace(title, title + ". ", 1) if title else str(row["text"])


def tolls(reading: Reading) -> Iterator[list[Claim]]:
    """The deaths of each sentence that tells any, parts and vague numbers left aside."""
    here: list[Claim] = []
    for claim in reading.claims:
        figure = claim.figure
        if (
            not figure
            or figure.measure != "killed"
            or figure.part_of
            or figure.quantifier == "vague"
            or not number(claim)
        ):
            continue
        if here and here[0].sentence != claim.sentence:
            yield here
            here = []
        here.append(claim)
    if here:
        yield here


def incident_total(reading: Reading) -> int:
    """The toll told most often among the first ones, the earliest of those told equally often."""
    totals = []
    for here in tolls(reading):
        # Tolls that several sources give of one thing are not added up.
        said = here[0].attribution
        # Nor are those of a sentence that a lost full stop joined to its own repetition.
        told = {(claim.text.lower(), number(claim) or 0) for claim in here if claim.attribution == said}
        totals.append(sum(value for _, value in told))
        if len(totals) == FIRST_TOLLS:
            break
    return max(totals, key=lambda total: (totals.count(total), -totals.index(total)), default=0)


def province(reading: Reading) -> str:
    """The Syrian province of the dead told of around the first toll, or else of the first claim that is placed in one."""
    first = next(tolls(reading), None)
    at = first[0].sentence if first else 0
    harmed = [c for c in reading.claims if c.figure and c.figure.measure in HARM and c.sentence <= at + AROUND]
    return next(filter(None, map(_province, _places((*harmed, *reading.claims)))), UNKNOWN)


def _places(claims: tuple[Claim, ...]) -> Iterator[Place]:
    for claim in claims:
        body = claim.event or claim.figure or claim.condition or claim.agreement
        if body and body.place:
            yield body.place


def _province(place: Place) -> str | None:
    if place.country not in (None, "SYR"):
        return None
    for name in (place.name, place.text, place.admin1 or ""):
        for word in name.lower().replace("-", " ").split():
            for start, found in PROVINCES.items():
                if word.startswith(start):
                    return found
    return None


def acts(reading: Reading) -> list[Claim]:
    """The attacks around the first toll that are told as done, the nearest first."""
    first = next(tolls(reading), None)
    at = first[0].sentence if first else 0
    found = [
        c for c in reading.claims if c.event and c.event.type == "ASSAULT" and (happened(c) or c.status == "planned")
    ]
    return sorted((c for c in found if abs(c.sentence - at) <= AROUND), key=lambda claim: abs(claim.sentence - at))


def actor(reading: Reading) -> str:
    for claim in acts(reading):
        for one in claim.event.actor if claim.event else ():
            found = _actor(one)
            if found:
                return found
    return UNKNOWN


def _actor(one: Participant) -> str | None:
    words = f"{one.text} {one.name}".lower()
    for label, names in NAMES:
        if any(name in words for name in names):
            return label
    if one.country in ("SYR", "RUS") and {"MIL", "GOV"} & set(one.sectors):
        return STATE
    if one.country == "SYR" and "REB" in one.sectors:
        return OPPOSITION
    return COALITION if one.country in ("USA", "FRA", "GBR", "TUR") else None


def cause(reading: Reading) -> str:
    """Gas before what carried it, then the nearest manner that is told, then what the words say; ground fighting is shooting."""
    near = acts(reading)
    modes = [mode for claim in near for mode in (claim.event.modes if claim.event else ()) if mode in CAUSES]
    if modes:
        return CAUSES["unconventional" if "unconventional" in modes else modes[0]]
    words = " ".join(claim.text.lower() for claim in near[:2])
    return next((label for label, signs in CAUSE_WORDS if any(sign in words for sign in signs)), UNKNOWN)
