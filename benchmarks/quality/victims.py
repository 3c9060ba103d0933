"""The names of those killed and hurt in a narrative (P4): as claims carry them, and as the parser's names with what stands by them.

A claim holds a name only where its own words are of that person ("killed Amal Osei"); a list of names under "the victims were" makes
no claim of each. For such lists names are taken from the finding steps: a person's name of two words or more that tells its age,
or stands in a sentence that speaks of the dead, the hurt or their kin, and is not who says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from benchmarks.quality.assignment import assign
from benchmarks.quality.protocol import Tally, happened
from benchmarks.quality.steps import Told

from dateline.model import Claim, Reading
from dateline.reading.syntax import Sentence

HURT = ("killed", "injured", "casualties")
NAME = re.compile(r"[A-Z][\w'’`-]+(?: (?:[A-Z][\w'’`-]+|al|el|bin|ibn|abu|umm))+")
PARTICLES = {"al", "el", "bin", "ibn", "abu", "umm", "-", "’", "'"}
SPEAKS = {
    "kill", "die", "injure", "wound", "victim", "martyr", "dead", "death", "body", "casualty", "identify", "name",
    "son", "daughter", "wife", "husband", "child", "brother", "sister", "mother", "father", "grandmother", "grandfather",
    "sibling", "twin", "infant", "uncle", "aunt", "cousin", "nephew", "niece", "mourn", "loss", "funeral", "survive",
}  # fmt: skip
BYNAMES = {"abu", "abo", "umm", "um", "om"}  # father or mother of: a name beside the name
# What makes a name one of a family, a house or an office rather than of a person.
OWNS = {"family", "families", "home", "homes", "house", "houses", "building", "tower", "street", "neighborhood", "neighbourhood",
    "camp", "school", "mosque", "hospital", "square", "area", "residence", "clan", "roundabout", "apartment", "agency", "page"}  # fmt: skip
AGE = re.compile(r"\s?,?\s?\(?\s?(?:aged? )?\d{1,2}\b(?! ?%)")
TITLES = re.compile(r"^(?:(?:Dr|Mr|Mrs|Ms|Sheikh|Haj|Hajj|Hajja|Professor|Engineer|Doctor|Martyr|The|Journalist|Captain)\.? )+")


def told_names(reading: Reading) -> list[str]:
    """The names in what claims say of whom an attack hit, and of the groups that figures count."""
    found: dict[str, None] = {}
    for claim in filter(happened, reading.claims):
        for text in _hit(claim):
            found.update(dict.fromkeys(TITLES.sub("", match) for match in NAME.findall(text) if not _owns(text)))
    return [name for name in found if " " in name]


def _hit(claim: Claim) -> Iterator[str]:
    if claim.event and claim.event.type == "ASSAULT":
        yield from (one.text for one in claim.event.recipient)
    if claim.figure and claim.figure.measure in HURT and claim.figure.group:
        yield claim.figure.group.text


def _owns(text: str) -> bool:
    return not OWNS.isdisjoint(text.lower().split())


def listed_names(told: Iterable[Told]) -> list[str]:
    """The names of persons of whom the sentences say that they died, were hurt, or are kin of such, in their order."""
    found: dict[str, None] = {}
    for one in told:
        speakers = [(link.source.start, link.source.end) for said in one.said for link in said.chain if link.source.end]
        about = any(token.lemma.lower() in SPEAKS for token in one.sentence.tokens)
        for first, last in runs(one.sentence):
            tokens = one.sentence.tokens
            start, end = tokens[first].start, tokens[last].end
            aged = bool(AGE.match(one.sentence.text, end))
            person = any(token.entity == "PERSON" for token in tokens[first : last + 1])
            speaks = any(start < stop and begin < end for begin, stop in speakers)
            after = tokens[last + 1].lower if last + 1 < len(tokens) else ""
            if after in OWNS or tokens[last].lower in OWNS or not (aged or (person and about and not speaks)):
                continue
            name = TITLES.sub("", one.sentence.text[start:end])
            if len(parts(name) - BYNAMES) > 1:
                found[name] = None
    return list(found)


def runs(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """First and last token of each run of capitalised words, with the particles between them."""
    first = last = -1
    for token in sentence.tokens:
        if token.text[:1].isupper() and token.text.lower() not in ("mr", "mrs") and (token.is_name or token.entity == "PERSON"):
            first, last = (token.i if first < 0 else first), token.i
        elif first >= 0 and token.lower not in PARTICLES:
            yield first, last
            first = -1
    if first >= 0:
        yield first, last


def score_names(tally: Tally, gold: Sequence[str], ours: Sequence[str]) -> None:
    """Adds a narrative: names matched one to one, the same where one's words hold the other's, two at the least."""
    weights = [[float(same_name(one, other)) for other in ours] for one in gold]
    tally.add(len(assign(weights)) if gold and ours else 0, len(ours), len(gold))


def same_name(one: str, other: str) -> bool:
    first, second = parts(one), parts(other)
    return min(len(first), len(second)) > 1 and (first <= second or second <= first)


def parts(name: str) -> frozenset[str]:
    """The words of a name without case, marks and articles."""
    return frozenset(re.findall(r"[^\W\d_]{2,}", re.sub(r"['’`]", "", name.lower()))) - {"al", "el"}
