"""A reading as MUC-4's templates (P1): one incident a type of attack, its actors, those and that which suffered it, its weapons.

What dateline tells apart as acts is one incident where the type is the same; a general word ("the attack") belongs to the
report's bombing, abduction or arson where there is one. A fight between armed sides alone is none: the task leaves war out.
Weapons have no place in a claim: they are looked for among the words of the claims that make the incident.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from benchmarks.quality.protocol import number
from benchmarks.quality.templates import Filler, Template, normal

from dateline.model import Claim, Participant, Reading

HARMED = {"killed", "injured", "casualties", "missing"}
TAKEN = {"abducted", "hostages"}
ARMED = {"MIL", "REB", "INS", "UAF", "PRM", "COP"}
FIGHTERS = {"MIL", "REB", "INS", "UAF", "PRM"}
PERSONS = re.compile(r"\b(?:members?|men|man|women|woman|persons?|people|individuals?|subjects?|guerrillas?|rebels?|terrorists?|"
    r"soldiers?|troops?|officers?|gunmen|commandos?|squads?|units?|guards?|students?|traffickers?)\b", re.IGNORECASE)  # fmt: skip
WEAPON = re.compile(
    r"\b(?:(?:car|bus|truck|time|home-?made|incendiary|petrol|letter|hand|fragmentation|anti-?personnel|land|sub-?machine|machine|"
    r"automatic|assault|ak-47|m-16|field|high-powered|powerful|explosive)[ -])*(?:bombs?|dynamite|grenades?|explosives?|rockets?|"
    r"mines?|mortars?|(?:sub)?machine-?guns?|guns?|rifles?|pistols?|revolvers?|firearms?|molotov cocktails?|missiles?|"
    r"machetes?|knife|knives|devices?|charges?|weapons)\b",
    re.IGNORECASE,
)
NAME = re.compile(r"(?:[A-Z][\w'’-]+|de|la|del|los|las|y)(?: (?:[A-Z][\w'’-]+|de|la|del|los|las|y))*$")
NOBODY = {"they", "them", "their", "he", "him", "his", "she", "her", "it", "its", "we", "us", "our", "i", "me", "my", "you",
    "casualties", "casualty", "more", "others", "other", "those", "these", "who", "all", "both", "people"} - {"people"}  # fmt: skip
BOMBS = ("bomb", "dynamit", "explo", "blast", "blow", "blew", "mine", "deton")
FIRES = ("burn", "fire to", "torch", "ablaze", "arson", "alight", "set fire")
LOOTS = ("rob", "loot", "steal", "stole")
GENERAL = {"event.assault.attack", "event.assault.destroy", "event.assault.kill", "event.assault.responsibility"}
COUNTS = re.compile(
    r"^(?:(?:at least|more than|about|some|around|nearly|over|up to|several|many|dozens of|hundreds of|thousands of|other|"
    r"another|a group of|an unidentified|unidentified|unknown|(?:group|number) of|\d[\d,.]*|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a|an|the|his|her|their|its)\s+)+",
    re.IGNORECASE,
)


def templates(reading: Reading, classes: Mapping[str, frozenset[str]], titles: frozenset[str]) -> list[Template]:
    """The incidents of a reading, in the order in which they are first told. `titles` are the words for offices."""
    acts = [claim for claim in reading.claims if is_told(claim) and kind_of(claim)]
    special = next((kind for kind in map(kind_of, acts) if kind not in ("ATTACK", "")), "")
    found: dict[str, list[Claim]] = {}
    for claim in acts:
        kind = kind_of(claim)
        if special and claim.rule in GENERAL and kind == "ATTACK" and _beside(claim, acts, special):
            kind = special
        found.setdefault(kind, []).append(claim)
    return [one for kind, claims in found.items() if (one := _template(kind, claims, reading, classes, titles))]


def is_told(claim: Claim) -> bool:
    return claim.polarity == "positive" and claim.status not in (
        "hypothetical",
        "demanded",
        "proposed",
        "planned",
        "agreed",
    )


def kind_of(claim: Claim) -> str:
    """MUC-4's type of a claim; nothing where it tells of no attack."""
    event, figure = claim.event, claim.figure
    if figure:
        return "KIDNAPPING" if figure.measure in TAKEN and number(claim) != 0 else ""
    if not event:
        return ""
    words = event.trigger.text.lower()
    if claim.rule == "event.assault.abduct":
        return "KIDNAPPING"
    if claim.rule == "event.coerce.seize" and any(word in words for word in LOOTS):
        return "ROBBERY"
    if event.type != "ASSAULT":
        return ""
    if claim.rule in ("event.assault.explosives", "event.assault.suicide") or any(word in words for word in BOMBS):
        return "BOMBING"
    return "ARSON" if any(word in words for word in FIRES) else "ATTACK"


def _beside(claim: Claim, acts: Sequence[Claim], kind: str) -> bool:
    return any(kind_of(other) == kind and abs(other.sentence - claim.sentence) <= 1 for other in acts)


def _template(
    kind: str,
    claims: Sequence[Claim],
    reading: Reading,
    classes: Mapping[str, frozenset[str]],
    titles: frozenset[str],
) -> Template | None:
    events = [claim.event for claim in claims if claim.event]
    actors = [one for event in events for one in event.actor]
    suffered = [one for event in events for one in event.recipient]
    measures = TAKEN if kind == "KIDNAPPING" else HARMED
    sentences = {claim.sentence for claim in claims}
    suffered += [
        c.figure.group
        for c in reading.claims
        if c.figure and c.figure.group and c.figure.measure in measures and number(c) != 0 and c.sentence in sentences
    ]
    if _is_war(actors, suffered):
        return None
    struck = [one for one in suffered if is_thing(one.text, classes)]
    template = Template((kind,))
    template.roles["PerpOrg"] = fillers(body_name(one) for one in actors if is_body(one))
    template.roles["PerpInd"] = fillers(words_of(one) for one in actors if not is_body(one) or PERSONS.search(one.text))
    template.roles["Victim"] = fillers(person_name(words_of(one), titles) for one in suffered if is_victim(one, struck))
    where = [event.place.text for event in events if event.place and is_thing(event.place.text, classes)]
    ruined = [
        c.figure.text
        for c in reading.claims
        if c.figure and c.figure.measure == "destroyed" and c.sentence in sentences
    ]
    template.roles["Target"] = fillers([*(one.text for one in struck), *where, *ruined])
    template.roles["Weapon"] = fillers(found[0] for claim in claims for found in WEAPON.finditer(claim.text))
    return template if template.roles["Victim"] or template.roles["Target"] else None


def _is_war(actors: Sequence[Participant], suffered: Sequence[Participant]) -> bool:
    """Whether all who suffered are armed bodies at war with the actors."""
    return bool(actors and suffered) and all(set(one.sectors) & ARMED for one in (*actors, *suffered))


def is_victim(one: Participant, struck: Sequence[Participant]) -> bool:
    """Whether the task asks for it: no thing, no country, and no armed body, whose losses are war."""
    armed = bool(set(one.sectors) & FIGHTERS) and not set(one.sectors) & {"CVL", "GOV"}
    country = one.country is not None and one.sectors == ("GOV",) and one.text[:1].isupper() and " " not in one.text
    return one not in struck and not armed and not country


def is_body(one: Participant) -> bool:
    """Whether it is an organisation by name, and no person or band."""
    return bool(one.actor or one.sectors) and one.name[:1].isupper()


def is_thing(text: str, classes: Mapping[str, frozenset[str]]) -> bool:
    """Whether words name a building, a vehicle or works."""
    head = re.split(r"\s+(?:of|in|at|on|that|which|belonging)\s+|,", text.lower())[0].split()
    return bool(head) and any(one in classes["struck"] for one in (head[-1], *singular(head[-1])))


def singular(word: str) -> list[str]:
    """What the word may be the plural of."""
    ends = (("ies", "y"), ("es", ""), ("s", ""))
    return [word.removesuffix(end) + then for end, then in ends if word.endswith(end)]


def words_of(one: Participant) -> str:
    """What somebody is called here; of a pronoun that was resolved, whom it means."""
    text = one.name if one.text.lower() in NOBODY else one.text
    return "" if text.lower() in NOBODY else re.split(r",| who | that | which ", text)[0]


def body_name(one: Participant) -> str:
    """The body's own words where they are a name, else the name that stands for them."""
    text = re.sub(r"\s*[(\[].*", "", words_of(one))
    return text if text and (text.isupper() or text.istitle()) else one.name


def person_name(text: str, titles: frozenset[str]) -> str:
    """The name of a person without the office before it; other words as they are."""
    found = NAME.search(text)
    if not found:
        return text
    words = found[0].split()
    at = max((n + 1 for n, word in enumerate(words) if word.lower() in titles), default=0)
    return " ".join(words[at:]) if len(words) - at > 1 else text


def fillers(texts: Iterable[str]) -> list[Filler]:
    """Each text as an entity, without what counts it."""
    found = dict.fromkeys(filter(None, (normal(COUNTS.sub("", text)) for text in texts)))
    return [Filler((text,)) for text in found]
