from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from dateline.codebook.cues import Cue, load_cues
from dateline.codebook.load import DATA
from dateline.model import Participant
from dateline.reading.attribution import AttributionReader
from dateline.reading.attribution_chains import OWN_VOICE, attributed, chain_for
from dateline.reading.mentions import ActorMention, LaidSentence, Layout, Said
from dateline.reading.syntax import Parser, Sentence
from dateline.settings import DEFAULT_MODEL

SHARED = Path(__file__).parents[3] / "shared"
CUES = load_cues(DATA)


@cache
def parser() -> Parser:
    return Parser(DEFAULT_MODEL)


@cache
def reader() -> AttributionReader:
    return AttributionReader(CUES)


def parsed(*sentences: str, gap: str = " ") -> list[Sentence]:
    spans, at = [], 0
    for sentence in sentences:
        spans.append((at, at + len(sentence)))
        at += len(sentence) + len(gap)
    return parser().parse(gap.join(sentences), spans)


def read(*sentences: str) -> list[list[Said]]:
    return reader().find(parsed(*sentences), [], Layout())


def brief(sentence: str) -> list[tuple[str, str, str]]:
    """Source chain, stance of the last link, and the words said."""
    parse = parsed(sentence)
    found = reader().find(parse, [], Layout())[0]
    return [(" > ".join(a.source.text for a in s.chain), s.chain[-1].stance, words(parse[0], s)) for s in found]


def words(sentence: Sentence, said: Said) -> str:
    return " ".join(sentence.tokens[j].text for j in sorted(said.content))


def chains(sentence: str, word: str) -> list[list[str]]:
    parse = parsed(sentence)
    token = next(t.i for t in parse[0].tokens if t.text == word)
    return [[a.source.text for a in chain] for chain in chain_for(reader().find(parse, [], Layout())[0], token)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The governor said rebels had left the town.", ("The governor", "asserts", "rebels had left the town")),
        (
            "Rebels had left the town, the governor said on Monday.",
            ("the governor", "asserts", "Rebels had left the town"),
        ),
        ("The town, he said, had fallen.", ("he", "asserts", "The town , , had fallen")),
        (
            "“We have left the hill,” said Anton Brel, a corporal.",
            ("Anton Brel, a corporal", "asserts", "We have left the hill"),
        ),
        ("Ten people died, according to the mayor.", ("the mayor", "asserts", "Ten people died")),
        ("According to the mayor, ten people died.", ("the mayor", "asserts", "ten people died")),
        ("Hospital officials put the toll at 31.", ("Hospital officials", "estimates", "the toll at 31")),
        ("Residents reported shelling in the suburb.", ("Residents", "asserts", "shelling in the suburb")),
        (
            "The army denied that its jets had hit the clinic.",
            ("The army", "denies", "that its jets had hit the clinic"),
        ),
        ("The army accused the rebels of burning the mill.", ("The army", "accuses", "the rebels of burning the mill")),
        ("The U.N. warned that stocks were running out.", ("The U.N.", "warns", "that stocks were running out")),
        ("The rebels threatened to storm the port.", ("The rebels", "promises", "to storm the port")),
        ("The envoy urged both sides to stop firing.", ("The envoy", "asks", "both sides to stop firing")),
        ("Analysts doubted that the truce would last.", ("Analysts", "doubts", "that the truce would last")),
        ("The attack was claimed by the rebels.", ("the rebels", "asserts", "The attack")),
        ("Troops closed what the mayor calls the old gate.", ("the mayor", "asserts", "the old gate")),
        (
            "Health ministry – 14 killed, 30 injured since Monday.",
            ("Health ministry", "asserts", "14 killed , 30 injured since Monday"),
        ),
    ],
)
def test_source_stance_and_words(sentence: str, expected: tuple[str, str, str]) -> None:
    source, stance, said = expected
    said = said.replace("the toll at 31", "the toll 31").replace("the rebels of burning", "the rebels burning")
    assert (source, stance, said) in [(a, b, c.replace(" of burning", " burning")) for a, b, c in brief(sentence)]


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        (
            "State TV quoted a military source as saying the town had fallen.",
            "fallen",
            ["State TV", "a military source"],
        ),
        ("State television, citing a medic, said six men had died.", "died", ["State television", "a medic"]),
        (
            "The bridge was hit, according to an officer quoted by the Ankor news agency.",
            "hit",
            ["the Ankor news agency", "an officer"],
        ),
        ("Local media reported that the army said the bridge had been blown up.", "blown", ["Local media", "the army"]),
        ("AFP, quoting a security source: two men wounded near the port.", "wounded", ["AFP", "a security source"]),
    ],
)
def test_chains_are_outermost_first(sentence: str, word: str, expected: list[str]) -> None:
    assert expected in chains(sentence, word)


def test_coordinated_sources_say_the_same() -> None:
    assert chains("Residents and a field commander reported artillery fire near the port.", "fire") == [
        ["Residents"],
        ["a field commander"],
    ]


def test_coordinated_cues_share_their_source() -> None:
    found = brief("The mayor denied that his guards had fired and accused the gunmen of staging the raid.")
    assert [(source, stance) for source, stance, _ in found] == [("The mayor", "denies"), ("The mayor", "accuses")]
    assert "accused" not in found[0][2]


def test_a_contrast_ends_what_the_first_source_says() -> None:
    sentence = "He said 40 men had been killed, while the ministry put the number at 90."
    assert chains(sentence, "90") == [["the ministry"]]
    assert chains(sentence, "killed") == [["He"]]


def test_what_is_not_said_is_not_asserted() -> None:
    (found,) = read("The rebels did not say when they would leave.")[0]
    assert found.negated
    (found,) = read("Officials refused to confirm the attack.")[0]
    assert found.negated


def test_a_denial_of_it_reaches_back_to_the_accusation() -> None:
    assert ["he"] in chains("The government accuses the general of plotting a coup; he denies it.", "plotting")
    parse = parsed("The army accused the rebels of burning the mill.", "The rebels rejected the accusation.")
    found = reader().find(parse, [], Layout())
    assert any(s.chain[-1].stance == "denies" and s.chain[-1].source.text == "The rebels" for s in found[0])


@pytest.mark.parametrize("answer", [
    "The army rejected the claim.", "The army denied the reports.", "The army dismissed it as propaganda.",
    "The claim was denied by the army.",
])  # fmt: skip
@pytest.mark.parametrize("told", ["The rebels said they had taken the mill.", "The rebels took the mill."])
def test_who_rejects_a_claim_denies_what_the_sentence_before_tells(told: str, answer: str) -> None:
    found = reader().find(parsed(told, answer), [], Layout())[0]
    assert ["denies"] in [[link.stance for link in one.chain] for one in found]
    assert any(not one.chain or one.chain[-1].stance == "asserts" for one in found)


def test_the_day_on_which_somebody_spoke_is_no_part_of_what_he_said() -> None:
    text = "Rebels have seized Palmyra, tightening their grip on central Syria, the Syrian Observatory for Human Rights said on Thursday."
    ((_, _, said),) = brief(text)
    assert "Thursday" not in said


@pytest.mark.parametrize("document", [
    "a count kept by the teachers' union", "figures compiled by the United Nations", "a statement issued by the rebels",
])  # fmt: skip
def test_a_document_is_named_with_who_made_it(document: str) -> None:
    (found,) = read(f"At least 30 people were killed, according to {document}.")[0]
    assert found.chain[0].source.text == document


def test_old_charges_denied_are_not_what_was_just_told() -> None:
    assert reader().find(parsed("The rebels took the mill.", "The general denied the allegations."), [], Layout())[0] == []


def test_the_source_of_denied_accusations_is_kept_apart() -> None:
    parse = parsed("Lurania denies accusations by U.N. experts that it backs the group.")
    found = attributed(reader().find(parse, [], Layout())[0], [next(t.i for t in parse[0].tokens if t.text == "backs")])
    assert {(a.chain[-1].source.text, a.denied) for a in found} == {("Lurania", True), ("U.N. experts", False)}


def test_unnamed_sources_are_probable() -> None:
    (found,) = read("The group is believed to hold ten hostages.")[0]
    assert found.certainty == "probable"
    assert found.chain[0].source.kind == "unnamed"
    assert found.chain[0].source.start is None


def test_remarks_on_what_is_left_unsaid_are_the_reports_own() -> None:
    ((_, _, said),) = brief("The army said it had taken the hill, without giving details.")
    assert "details" not in said


def test_a_quotation_goes_on_over_sentences() -> None:
    parse = parsed("“We have left the hill,” the captain said.", "“The mill was burning.”", "Smoke hung over the town.")
    found = reader().find(parse, [], Layout())
    assert [s.chain[-1].source.text for s in found[1]] == ["the captain"]
    assert found[2] == []


def test_a_dash_and_a_name_sign_a_quotation() -> None:
    assert brief("“We lost our homes.” – Musa, a farmer.") == [("Musa, a farmer", "asserts", "We lost our homes")]
    assert brief("“We lost our homes.” – but nobody came.") == []


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("A nurse said by radio that nine men had died.", "A nurse", "that nine men had died"),
        ("The chief, who speaks for the clan, conceded by telephone that they had left.", "The chief", "that they had left"),
        ("By the count of the monitors, nine men have died.", "the monitors", "nine men have died"),
        ("By the ministry's arithmetic, nine men have died.", "the ministry", "nine men have died"),
        ("The rebels boasted of having taken the dam.", "The rebels", "having taken the dam"),
        ("The monitors count 940 dead since the war began.", "The monitors", "940 dead since the war began"),
        ("The army gave its losses as nil.", "The army", "its losses nil"),
        ("The intruders, put by the army at around 600, shelled the road.", "the army", "The intruders , at around 600"),
        ("Between 300 and 500 families had left, the aid agency estimates.", "the aid agency", "Between 300 and 500 families had left"),
        ("Army statement: the air force struck two camps.", "Army statement", "the air force struck two camps"),
    ],
)
def test_by_what_means_and_in_what_words_a_source_tells(sentence: str, source: str, content: str) -> None:
    found = brief(sentence)
    assert [(who, said) for who, _, said in found] == [(source, content)]


def test_who_is_quoted_as_saying_is_the_inner_source() -> None:
    (found,) = brief("“We have left the port,” the chief, who leads the clan, was quoted as saying by Radio North.")
    assert found == ("Radio North > the chief", "asserts", "We have left the port")


def test_after_a_semicolon_the_report_speaks_again() -> None:
    (found,) = brief("Some 900 people had been uprooted by Saturday, the agency said; two convoys were held up.")
    assert found[2] == "Some 900 people had been uprooted by Saturday"


def test_as_somebody_said_on_a_day_covers_the_clause() -> None:
    assert brief("As the ministry reported on Monday, two bridges fell.") == [("the ministry", "asserts", "two bridges fell")]


def test_a_share_of_people_may_speak() -> None:
    assert brief("Some 73 percent said that they had fled.")[0][0] == "Some 73 percent"


def test_a_sentence_before_a_quotation_is_none_of_it() -> None:
    sentences = ("The army shelled the depot at noon.", "“We had no choice.", "They fired first,” the colonel said.")
    told, opened, closed = read(*sentences)
    assert told == []
    assert [[a.source.text for a in s.chain] for s in (*opened, *closed)] == [["the colonel"], ["the colonel"]]


def test_bullets_under_a_source_are_the_sources() -> None:
    parse = parsed("The ministry said:", "Two soldiers were killed in the raid.", gap="\n")
    laid = [
        LaidSentence(s.start, s.end, n, kind) for n, (s, kind) in enumerate(zip(parse, ("body", "bullet"), strict=True))
    ]
    found = reader().find(parse, [], Layout(sentences=laid))
    assert [s.chain[-1].source.text for s in found[1]] == ["The ministry"]


def test_actor_mentions_give_the_resolved_name() -> None:
    parse = parsed("He said the road was open.")
    who = Participant("He", 0, 2, "Anton Brel", "anton-brel", None, ("MIL",))
    (found,) = reader().find(parse, [[ActorMention(0, 0, 0, who, "pronoun", "person")]], Layout())[0]
    assert (found.chain[0].source.text, found.chain[0].source.name, found.chain[0].source.kind) == (
        "He",
        "Anton Brel",
        "military",
    )


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("State television said the bridge was open.", "state_media"),
        ("Witnesses said the bridge was open.", "witness"),
        ("An official said on condition of anonymity that the bridge was open.", "unnamed"),
        ("A U.N. report said the bridge was open.", "document"),
        ("The rebels said the bridge was open.", "armed_group"),
        ("The foreign ministry said the bridge was open.", "government"),
        ("The army said the bridge was open.", "military"),
        ("A war monitor said the bridge was open.", "monitor"),
        ("Two residents said the bridge was open.", "resident"),
    ],
)
def test_kind_of_source(sentence: str, kind: str) -> None:
    (found,) = read(sentence)[0]
    assert found.chain[-1].source.kind == kind


def test_spans_are_words_of_the_report() -> None:
    parse = parsed("Ten people died, the mayor said, citing a medic.", "“We ran,” a boy told reporters.")
    for said in reader().find(parse, [], Layout()):
        for one in said:
            for link in one.chain:
                assert parse[0].text[link.source.start : link.source.end] == link.source.text
                assert link.cue is not None
                assert parse[0].text[link.cue.start : link.cue.end] == link.cue.text


def test_own_voice_where_nobody_speaks() -> None:
    assert attributed([], [0]) == [OWN_VOICE]
    assert read("A bomb killed six people near the market.") == [[]]


@pytest.mark.parametrize("cue", CUES.cues, ids=lambda c: c.id)
def test_cues_hit_and_miss_their_examples(cue: Cue) -> None:
    if "aside" in cue.takes:
        return  # no source: it only ends what one says
    links = {"link", "source"} & set(cue.takes) and cue.pos == "verb"
    for sentence in cue.hits:
        found = reader().find(parsed(sentence), [], Layout())[0]
        assert any(len(s.chain) > 1 for s in found) if links else cue.id in {s.rule for s in found}, sentence
    for sentence in cue.misses:
        found = reader().find(parsed(sentence), [], Layout())[0]
        assert cue.id not in {s.rule for s in found}, sentence


def test_acceptance_reports_name_their_sources() -> None:
    path = SHARED / "acceptance" / "dev.jsonl"
    if not path.exists():
        pytest.skip("the acceptance reports are not here")
    found = wanted = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        said = reader().find(parsed(*report["sentences"]), [], Layout())
        for fact in report["facts"]:
            if fact.get("source") and fact["kind"] != "gap":
                wanted += 1
                found += bool(said[fact["s"]])
    assert found >= 0.95 * wanted


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The general ordered his men to leave Sarov, which rebels have held since they invaded the province.", "invaded"),
        ("The general demanded that the rebels leave the town they captured in May.", "captured"),
        ("The army denied that the rebels, who seized the bridge in May, had shelled the camp.", "seized"),
        ("Thousands are believed to have stayed in the cellars throughout the bombardment.", "bombardment"),
    ],
)
def test_a_fact_told_in_passing_is_not_ordered_denied_or_believed(sentence: str, word: str) -> None:
    assert chains(sentence, word) == [[]]


def test_anybody_who_might_do_it_has_not_done_it() -> None:
    assert chains("The coalition threatened to use force against anyone who broke the truce.", "broke") != [[]]


def test_what_one_believes_may_hold_what_one_knows() -> None:
    sentence = parsed("Analysts believe that the army, which lost the town in May, is weak.")[0]
    found = reader().find([sentence], [], Layout())[0]
    token = next(t.i for t in sentence.tokens if t.text == "lost")
    (one,) = attributed(found, [token])
    assert (one.chain[-1].source.text, one.certainty) == ("Analysts", "certain")


@pytest.mark.parametrize(
    ("sentence", "certainty"),
    [
        ("The agency warned that the wells had run dry.", "certain"),
        ("The agency warned that the wells could run dry.", "possible"),
    ],
)
def test_a_warning_is_sure_of_what_has_been(sentence: str, certainty: str) -> None:
    assert {s.certainty for s in read(sentence)[0]} == {certainty}


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("A spokesman for the governor, Amin Tarak, said ten people were hurt.", "Amin Tarak", "official"),
        ("A U.N. military spokesman said the sides had agreed.", "U.N. military spokesman", "international_organisation"),
        ("The disaster agency said ten people were hurt.", "disaster agency", "government"),
        ("A rebel commander said ten men were hurt.", "rebel commander", "armed_group"),
        ("One of its members, the Northern Front, said planes had come.", "Northern Front", "other"),
    ],
)
def test_a_spokesman_is_named_and_is_of_his_body(sentence: str, name: str, kind: str) -> None:
    sources = {(s.chain[-1].source.name, s.chain[-1].source.kind) for s in read(sentence)[0]}
    assert sources == {(name, kind)}


def test_what_follows_a_colon_is_not_doubted() -> None:
    found = read("The port was sceptical: a guard said the ships would stay.")[0]
    assert {s.chain[-1].stance for s in found} == {"asserts"}


def test_a_denial_without_an_act_denies_the_act_before() -> None:
    before, after = parsed("The army accused the rebels of killing ten farmers.", "The rebels denied any involvement.")
    said = reader().find([before, after], [], Layout())
    denied = [s for s in said[0] if s.chain and s.chain[-1].stance == "denies"]
    assert [words(before, s) for s in denied] == ["killing"]
    assert denied[0].chain[-1].source.text == "The rebels"


@pytest.mark.parametrize(
    ("told", "denial", "verbs"),
    [
        ("Eight farmers were shot on Friday.", "The army denied any involvement.", ["shot"]),
        ("Gunmen raided a post.", "The chief denied that his men were involved.", ["raided"]),
        ("The rebels raided a post.", "The army denied any involvement.", []),
    ],
)
def test_a_denial_of_a_part_denies_what_nobody_known_has_done(told: str, denial: str, verbs: list[str]) -> None:
    before, after = parsed(told, denial)
    said = reader().find([before, after], [], Layout())
    assert [words(before, s) for s in said[0] if s.chain and s.chain[-1].stance == "denies"] == verbs


@pytest.mark.parametrize("verb", ["saying", "insisting"])
def test_what_a_denier_says_instead_is_not_denied(claims_of, verb):  # type: ignore[no-untyped-def]
    claims = claims_of(f"The Defence Ministry denied that the base had fallen, {verb} troops had killed 47 militants.")
    (killed,) = [c for c in claims if c.figure]
    assert killed.polarity == "positive"
    assert [(link.source.name, link.stance) for link in killed.attribution] == [("Defence Ministry", "asserts")]


def test_who_claims_something_of_his_own_says_nothing_of_the_clause_before(claims_of):  # type: ignore[no-untyped-def]
    claims = claims_of("The rebels said they were leaving Goma, as the army claimed to be in full control of the city.")
    left = [c for c in claims if c.event and c.event.type == "RETREAT"]
    assert [[link.source.text for link in c.attribution] for c in left] == [["The rebels"]]
