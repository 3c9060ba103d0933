"""Whose knowledge a claim rests on, in one report and over several."""

from __future__ import annotations

from tests.consolidation.making import event, filing, people, said_by

from dateline.consolidation.origins import Mouth, fold, mouth_of, mouths, origin_names, own_voice
from dateline.model import Attribution, Claim, Source


def keys(*claims: Claim, **of: str) -> list[str]:
    return [m[0].key for m in mouths(filing("r", claims, **of)).values()]


def test_without_a_source_the_credited_agency_vouches_else_the_outlet() -> None:
    assert keys(event("c1"), agency="AFP", outlet="Post") == ["own:afp"]
    assert keys(event("c1"), outlet="Post") == ["own:post"]


def test_of_a_chain_the_innermost_is_the_origin() -> None:
    chain = (*said_by("State radio", "state_media"), *said_by("a village chief", "resident"))
    assert keys(event("c1", by=chain)) == keys(event("c1", by=said_by("a village chief", "resident")))


def test_who_speaks_for_a_body_is_the_body() -> None:
    assert keys(event("c1", by=said_by("statement by the United Nations", "document"))) == ["united-nations"]
    spoken = keys(event("c1", by=said_by("spokesman of the port authority")), event("c2", by=said_by("port authority")))
    assert spoken[0] == spoken[1]


def test_a_short_form_is_the_full_name_before_it() -> None:
    found = keys(event("c1", by=said_by("Marthe Kabila", "official")), event("c2", s=1, by=said_by("Kabila", "official")))
    assert found[0] == found[1]


def test_a_bare_office_is_the_one_body_of_its_kind() -> None:
    msf = said_by("Doctors Without Borders", "ngo", "msf")
    assert keys(event("c1", by=msf), event("c2", s=1, by=said_by("the charity", "ngo"))) == ["msf", "msf"]


def test_a_bare_office_is_no_body_that_the_report_quotes_later() -> None:
    rebels, later = said_by("Rebels", "armed_group"), said_by("Hezbollah", "armed_group", "hezbollah")
    assert keys(event("c1", by=rebels), event("c2", s=1, by=later)) == ["said:rebel", "hezbollah"]


def test_a_chief_speaks_with_the_chiefs() -> None:
    found = mouths(
        filing(
            "r",
            [
                event("c1", by=said_by("leaders of the camp")),
                event("c2", s=1, by=said_by("Abdou Sani", "official", text="Chief Abdou Sani")),
            ],
        )
    )
    assert found["c1"][0].key == found["c2"][0].key
    assert found["c2"][0].person == "Abdou Sani"


def test_a_bare_name_after_the_head_of_an_office_is_that_head() -> None:
    head = said_by("head of the region's fire service")
    named = said_by("Ilir Hoxha", "other", text="Colonel Ilir Hoxha")
    baker = said_by("Ilir Hoxha", "resident", text="Ilir Hoxha, a baker")
    assert len(set(keys(event("c1", by=head), event("c2", s=1, by=named)))) == 1
    assert len(set(keys(event("c1", by=head), event("c2", s=1, by=baker)))) == 2


def test_who_accuses_in_the_reports_own_voice_is_a_mouth_each() -> None:
    blame = event("c1", "ACCUSE", actor=people("M23:m23", "Congolese army:fardc"), modes=("allege",))
    assert [m.key for m in mouths(filing("r", [blame]))["c1"]] == ["m23", "fardc"]


def source(name: str, actor: str | None = None) -> Mouth:
    return mouth_of(Source(name, 0, 1, name, actor))


def test_a_body_and_the_one_part_of_it_that_speaks_are_one() -> None:
    both = [source("United Nations", "united-nations"), source("UNMISS", "unmiss")]
    assert len(set(fold(both).values())) == 1
    three = [*both, source("MONUSCO", "monusco")]
    assert len(set(fold(three).values())) == 3


def test_words_that_only_one_other_has_are_its_short_form() -> None:
    found = [source("city council"), source("Riverton city council")]
    assert len(set(fold(found).values())) == 1
    two = [*found, source("Hilltown city council")]
    assert len(set(fold(two).values())) == 3


def test_an_origin_is_called_by_its_body_with_who_spoke_for_it() -> None:
    office = mouth_of(Source("head of the fire service", 0, 1, "head of the fire service"))
    said = [office, Mouth(office.key, office.name, office.kind, office.words, person="Ilir Hoxha")]
    assert list(origin_names(said, fold(said)).values()) == [("head of the fire service (Ilir Hoxha)", "other")]


def test_where_somebody_stands_is_no_other_name_for_him() -> None:
    def called(text: str) -> str | None:
        link = Attribution(Source(text, 0, len(text), "rebels", None, "armed_group"), None)
        return mouths(filing("r", [event("c1", by=(link,))]))["c1"][0].worded

    assert called("Rebels in Goma") is None
    assert called("The Goma front of the rebels") == "Goma front of the rebels"


def test_attribution_is_read_from_the_claim() -> None:
    link = Attribution(Source("residents", 0, 9, "residents", None, "resident"), None)
    assert keys(event("c1", by=(link,))) == ["said:resident"]


def test_a_countrys_official_is_no_monitor_of_the_country() -> None:
    monitor = mouth_of(Source("SOHR", None, None, "Syrian Observatory for Human Rights", "sohr", "monitor"))
    official = mouth_of(Source("a Syrian official", None, None, "Syrian official", None, "official"))
    assert len(set(fold([monitor, official]).values())) == 2


def test_a_bodys_own_report_is_its_word() -> None:
    cited = mouth_of(Source("SANA", None, None, "SANA", "sana", "state_media"))
    own = own_voice(filing("r", (), outlet="SANA"))
    assert len(set(fold([cited, own]).values())) == 1
