from __future__ import annotations

from functools import cache

import pytest

from dateline.codebook.hedges import Hedge, load_hedges
from dateline.codebook.load import DATA
from dateline.reading.factuality import Factuality, FactualityReader
from dateline.reading.syntax import Parser
from dateline.settings import DEFAULT_MODEL

HEDGES = load_hedges(DATA)


@cache
def parser() -> Parser:
    return Parser(DEFAULT_MODEL)


@cache
def reader() -> FactualityReader:
    return FactualityReader(HEDGES)


def judge(marked: str) -> Factuality:
    """The predicate in question stands between asterisks."""
    before, _, rest = marked.partition("*")
    text = marked.replace("*", "")
    (sentence,) = parser().parse(text, [(0, len(text))])
    at = next(t.i for t in sentence.tokens if t.start <= len(before) < t.end)
    assert rest
    return reader().judge(sentence, at)


@pytest.mark.parametrize(
    ("sentence", "status", "certainty", "polarity"),
    [
        ("The army *stormed* the port.", "occurred", "certain", "positive"),
        ("Not one prisoner was *freed*.", "occurred", "certain", "negative"),
        ("The order of Monday allowing guards to *fire* on crowds stands.", "hypothetical", "certain", "positive"),
        ("The law permits the army to *detain* villagers.", "hypothetical", "certain", "positive"),
        ("The guards allowed the men to *storm* the port.", "occurred", "certain", "positive"),
        ("The army has *stormed* the port.", "occurred", "certain", "positive"),
        ("The army is *storming* the port.", "ongoing", "certain", "positive"),
        ("*Gunfire* could be heard in two districts.", "occurred", "certain", "positive"),
        ("The rebels came close to *taking* the port.", "hypothetical", "unknown", "positive"),
        ("Gangs *control* the port.", "ongoing", "certain", "positive"),
        ("The convoy will *leave* on Friday.", "planned", "certain", "positive"),
        ("The rebels plan to *storm* the port and *seize* the mill.", "planned", "certain", "positive"),
        ("The group may be planning to *seize* hostages.", "planned", "possible", "positive"),
        ("The rebels offered to *disarm*.", "proposed", "certain", "positive"),
        ("The sides agreed to a *truce*.", "agreed", "certain", "positive"),
        ("The envoy urged both sides to *withdraw*.", "demanded", "certain", "positive"),
        ("The rebels threatened to *shell* the port.", "threatened", "certain", "positive"),
        ("The rebels failed to *take* the port.", "failed", "certain", "negative"),
        ("The rebels tried to *cross* the river.", "failed", "certain", "positive"),
        ("The army refused to *leave*.", "failed", "certain", "negative"),
        ("Families were forced to *flee*.", "occurred", "certain", "positive"),
        ("Guards had to *fire* over the crowd.", "occurred", "certain", "positive"),
        ("The crowd has had to *leave* the square.", "occurred", "certain", "positive"),
        ("Guards will have to *leave* the port.", "demanded", "certain", "positive"),
        ("The mayor said that the guards had to *leave*.", "demanded", "certain", "positive"),
        ("The guards said that they had to *leave*.", "occurred", "certain", "positive"),
        ("Instead of *fighting* on, the garrison fled.", "occurred", "certain", "negative"),
        ("The garrison fled rather than *fight*.", "occurred", "certain", "negative"),
        ("The council blocked a statement on the *shelling* of the port.", "occurred", "certain", "positive"),
        ("Yet the guards did not *intervene*.", "occurred", "certain", "negative"),
        ("Medics managed to *reach* the school.", "occurred", "certain", "positive"),
        ("Families began to *return*.", "ongoing", "certain", "positive"),
        ("The *shelling* stopped at dawn.", "ended", "certain", "positive"),
        ("The buses have not *left*.", "occurred", "certain", "negative"),
        ("Not a single bus has *left* the town.", "occurred", "certain", "negative"),
        ("They entered the town without *firing* a shot.", "occurred", "certain", "negative"),
        ("The army would not leave until the captives had been *freed*.", "hypothetical", "certain", "positive"),
        ("The rebels refused to sign until the army had *withdrawn*.", "hypothetical", "certain", "positive"),
        ("The rebels held the bridge until the army had *withdrawn*.", "occurred", "certain", "positive"),
        ("The mayor offered to come, on condition that the rebels *disarm*.", "proposed", "certain", "positive"),
        ("The army will set the day on which its troops *leave* the port.", "hypothetical", "certain", "positive"),
        ("The police retracted a report that three rebels had been *shot*.", "hypothetical", "unknown", "positive"),
        ("The report that three rebels had been *shot* was withdrawn.", "hypothetical", "unknown", "positive"),
        ("Oslo is to host a meeting on the resumption of *talks*.", "proposed", "certain", "positive"),
        ("The town *was* in nobody's hands.", "occurred", "certain", "negative"),
        ("A convoy *carrying* flour was turned back at the bridge.", "failed", "certain", "positive"),
        ("A convoy *carrying* flour was met at the bridge.", "occurred", "certain", "positive"),
        ("They would not come down until a *swap* had been arranged.", "hypothetical", "certain", "positive"),
        ("They have yet to *deploy*.", "planned", "certain", "negative"),
        ("The mayor was reportedly *seized*.", "occurred", "probable", "positive"),
        ("The rebels may have *used* a tunnel.", "occurred", "possible", "positive"),
        ("If the truce *fails*, aid will stop.", "hypothetical", "certain", "positive"),
        ("It was unclear whether the envoy would *return*.", "hypothetical", "unknown", "positive"),
        ("There was no sign that the army was *leaving* the port.", "ongoing", "probable", "negative"),
        ("The army launched an *offensive*.", "occurred", "certain", "positive"),
        ("The army will launch an *offensive*.", "planned", "certain", "positive"),
        ("Families fled after the *shelling*.", "occurred", "certain", "positive"),
        ("There were no *clashes*.", "occurred", "certain", "negative"),
        ("Police foiled a *bombing*.", "failed", "certain", "positive"),
        ("The threat of air *strikes* grew.", "threatened", "certain", "positive"),
    ],
)
def test_status_certainty_and_polarity(sentence: str, status: str, certainty: str, polarity: str) -> None:
    found = judge(sentence)
    assert (found.status, found.certainty, found.polarity) == (status, certainty, polarity)


def test_a_hedge_counts_only_for_what_it_governs() -> None:
    sentence = "The soldiers {}surrendered{} in Laukkai, in what may have been the largest {}defeat{} ever."
    assert judge(sentence.format("*", "*", "", "")).certainty == "certain"
    assert judge(sentence.format("", "", "*", "*")).certainty == "possible"


@pytest.mark.parametrize("hedge", HEDGES.hedges, ids=lambda h: h.id)
def test_hedges_hit_and_miss_their_examples(hedge: Hedge) -> None:
    for sentence in hedge.hits:
        found = judge(sentence)
        assert hedge.id in found.rules, sentence
        assert hedge.certainty in (None, found.certainty)
        assert hedge.polarity in (None, found.polarity)
    for sentence in hedge.misses:
        assert hedge.id not in judge(sentence).rules, sentence


@pytest.mark.parametrize(
    ("sentence", "status", "certainty", "polarity"),
    [
        ("The army never halted its *offensive*.", "ongoing", "certain", "positive"),
        ("The rebels did not stop *shelling* the town.", "ongoing", "certain", "positive"),
        ("The council has not discussed a *truce*.", "hypothetical", "unknown", "positive"),
        ("The army encircled the town and *let* in a convoy.", "occurred", "certain", "positive"),
        ("Ten men were reportedly killed and nine *wounded*.", "occurred", "probable", "positive"),
        ("Footage showed what appeared to be *captured* soldiers.", "occurred", "probable", "positive"),
        ("The alliance gave the militia ten days to *leave*.", "demanded", "certain", "positive"),
        ("He denied claims that dozens had been *killed*.", "occurred", "certain", "positive"),
    ],
)
def test_negated_endings_shared_hedges_and_terms(sentence: str, status: str, certainty: str, polarity: str) -> None:
    found = judge(sentence)
    assert (found.status, found.certainty, found.polarity) == (status, certainty, polarity)


def test_what_came_next_is_no_aim(claims_of):  # type: ignore[no-untyped-def]
    text = "The rebels lost the town within a week, only to storm it again in May."
    assert [c.status for c in claims_of(text) if c.event and c.event.type == "ASSAULT"] == ["occurred"]
