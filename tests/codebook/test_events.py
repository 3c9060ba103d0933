"""The event categories keep their own promises: each example that should give the category does, each that should not does not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import pytest

from dateline.codebook.book import Codebook
from dateline.codebook.load import DATA
from dateline.codebook.patterns import BUILT_IN, Category, load_events
from dateline.model import Claim, Report
from dateline.pipeline import Reader

CATEGORIES = load_events(DATA)
# Codes of PLOVER 2.0 that a category may carry.
TYPES = {"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
         "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}  # fmt: skip
MODES = {
    "CONSULT": {"visit", "third-party", "multilateral", "phone"},
    "RETREAT": {"withdraw", "release", "disarm", "ceasefire", "access", "resign"},
    "REQUEST": {"assist", "change", "yield", "meet"},
    "ACCUSE": {"disapprove", "investigate", "allege"},
    "REJECT": {"assist", "change", "yield", "meet"},
    "THREATEN": {"restrict", "arrest", "relations", "expel", "territory", "violence"},
    "PROTEST": {"demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"},
    "SANCTION": {"convict", "expel", "withdraw", "discontinue"},
    "MOBILIZE": {"troops", "weapons", "police", "militia"},
    "COERCE": {"seize", "restrict", "arrest", "deport", "withhold", "cyber", "censor", "curfew", "misinformation", "martial-law"},
    "ASSAULT": {"abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
                "suicide-attack", "aerial", "drone",
                "heavy-weapons", "crowd-control", "unconventional"},
}  # fmt: skip

EXAMPLES = [
    (c.id, sentence, wanted)
    for c in CATEGORIES
    for sentences, wanted in ((c.hits, True), (c.misses, False))
    for sentence in sentences
]


@pytest.fixture(scope="session")
def claims(reader: Reader) -> dict[str, list[Claim]]:
    """The claims of every example sentence, each read as a report of its own."""
    sentences = list(dict.fromkeys(sentence for _, sentence, _ in EXAMPLES))
    readings = reader.read_many([Report(sentence, str(n)) for n, sentence in enumerate(sentences)])
    return {sentence: list(reading.claims) for sentence, reading in zip(sentences, readings, strict=True)}


@pytest.mark.parametrize(("rule", "sentence", "wanted"), EXAMPLES)
def test_examples(claims: dict[str, list[Claim]], rule: str, sentence: str, wanted: bool) -> None:
    rules = {claim.rule for claim in claims[sentence] if claim.kind == "event"}
    assert (rule in rules) == wanted, f"{sentence!r} gives {sorted(rules)}"


@pytest.mark.parametrize("category", CATEGORIES, ids=lambda c: c.id)
def test_category_is_complete(category: Category) -> None:
    assert category.type in TYPES
    assert all((category.label, category.definition, category.includes, category.excludes, category.ambiguities, category.roles))
    assert category.hits
    assert category.misses
    assert category.same_as["plover"] == (category.type,)
    used = chain(category.modes, *(pattern.modes for pattern in category.patterns))
    assert set(used) <= MODES.get(category.type, set())


def test_patterns_name_known_classes() -> None:
    known = set(Codebook.load(DATA).classes)
    for category in CATEGORIES:
        for test in class_names(category):
            assert not test.startswith("@") or test in BUILT_IN or test[1:] in known, f"{category.id}: {test}"


def class_names(category: Category) -> Iterator[str]:
    for p in category.patterns:
        yield from chain(p.subject, p.not_subject, p.object, p.not_object, p.complement, *p.with_.values())


def test_no_event_is_made_of_other_news(reader: Reader) -> None:
    """Sport, trade, weather and the stage borrow the words of war."""
    texts = [
        "The visitors attacked from the start and the striker fired a shot into the net, beating the goalkeeper "
        "and sealing victory for the club.",
        "The chef stormed to victory in the contest after a barrage of praise from the judges.",
        "Shares retreated on Monday as the retailer surrendered its gains and rivals launched a bid for the company.",
        "A hurricane pounded the coast, destroying homes and killing nine people, forecasters said.",
        "The candidates clashed over taxes in a debate and the senator attacked her rival's record.",
        "The film bombed at the box office but critics hailed its star.",
    ]
    for reading in reader.read_many([Report(text, str(n)) for n, text in enumerate(texts)]):
        made = [claim.event.type for claim in reading.claims if claim.event]
        assert not {"ASSAULT", "RETREAT", "AGREE", "MOBILIZE", "COERCE"} & set(made), (reading.report.text, made)
