import pytest
from tests.conftest import ClaimsOf

from dateline.codebook.countries import by_people, load_countries
from dateline.codebook.load import DATA
from dateline.codebook.places import load_place_rows, load_places
from dateline.gazetteer import Gazetteer
from dateline.model import Span
from dateline.reading.places import PlaceReader
from dateline.reading.syntax import Parser
from dateline.settings import DEFAULT_MODEL


@pytest.fixture(scope="module")
def parser():
    return Parser(DEFAULT_MODEL)


@pytest.fixture(scope="module")
def reader():
    return PlaceReader(Gazetteer.open(), load_places(DATA), load_countries(DATA))


@pytest.fixture(scope="module")
def read(parser, reader):
    def read(*sentences, dateline=None):
        text, spans = " ".join(sentences), []
        for sentence in sentences:
            start = text.index(sentence, spans[-1][1] if spans else 0)
            spans.append((start, start + len(sentence)))
        mentions, issues = reader.find(
            parser.parse(text, spans), Span(dateline, 0, len(dateline)) if dateline else None, text, None
        )
        for found in mentions:
            for mention in found:
                assert text[mention.place.start : mention.place.end] == mention.place.text
        return mentions, issues

    return read


def places(mentions, role="place"):
    return [(m.place.text, m.place.name, m.place.country) for m in mentions if m.role == role]


@pytest.mark.parametrize(("sentence", "text", "country", "precision"), [
    ("Fighting broke out in Idlib on Monday.", "Idlib", "SYR", 1),
    ("Convoys rolled through Idlib province on Monday.", "Idlib province", "SYR", 4),
    ("Rockets fell near Goma overnight.", "Goma", "COD", 2),
    ("Shells fell for hours on villages of eastern Deir el-Zour province.", "eastern Deir el-Zour province", "SYR", 4),
    ("Shells hit homes in Deir Ezzor city.", "Deir Ezzor city", "SYR", 1),
    ("Shells landed in southern Israel.", "southern Israel", "ISR", 5),
    ("Troops entered the northern Gaza Strip.", "northern Gaza Strip", "PSE", 4),
    ("A clash was reported in Kyaukme township in Myanmar.", "Kyaukme township", "MMR", 1),
    ("Aid reached camps in Chad on Friday.", "Chad", "TCD", 6),
])  # fmt: skip
def test_a_place_has_the_precision_of_its_words(read, sentence, text, country, precision):
    mentions, _ = read(sentence)
    assert (text, country, precision) in [(m.place.text, m.place.country, m.place.precision) for m in mentions[0]]


@pytest.mark.parametrize(("sentence", "name", "country"), [
    ("A mine blast hit the city of Tripoli, Lebanon, on Sunday.", "Tripoli", "LBN"),
    ("Militia units clashed in Tripoli, the Libyan capital.", "Tripoli", "LBY"),
    ("Police in Tbilisi said Georgia would close the border with Russia.", "Georgia", "GEO"),
    ("Officers in Atlanta, Georgia, arrested two men.", "Atlanta", "USA"),
])  # fmt: skip
def test_what_the_text_says_decides_between_places_of_one_name(read, sentence, name, country):
    mentions, _ = read(sentence)
    assert country in {m.place.country for m in mentions[0] if m.place.name == name}


def test_roles_tell_places_from_governments_and_parts_of_names(read):
    mentions, _ = read("Moscow said Russian troops had left Goma, where Goma police fired on Yemen's envoys.")
    roles = {(m.place.text, m.role) for m in mentions[0]}
    assert ("Moscow", "metonym") in roles
    assert ("Goma", "place") in roles
    assert ("Goma", "modifier") in roles
    assert ("Yemen", "modifier") in roles
    assert not any(text.startswith("Russian") for text, _ in roles)


@pytest.mark.parametrize("sentence", [
    "Michael Jordan spoke to the Washington Post in March.", "Reuters reported the raid.",
    "“Most of them fled,” Reading said.",
])  # fmt: skip
def test_people_outlets_and_common_words_are_no_places(read, sentence):
    mentions, _ = read(sentence)
    assert places(mentions[0]) == []


def test_definite_words_point_back(read):
    mentions, _ = read(
        "Rebels stormed Goma on Monday.", "The city has a million people.", "Residents there fled.",
        "They had held the capital, Kinshasa, in 1997.",
    )  # fmt: skip
    assert places(mentions[1]) == [("The city", "Goma", "COD")]
    assert places(mentions[2]) == [("there", "Goma", "COD")]


def test_the_capital_is_that_of_the_country_in_focus(read):
    mentions, _ = read("Gangs overran a police post in Les Cayes, Haiti.", "They already hold most of the capital.")
    assert ("the capital", "Port-au-Prince", "HTI") in places(mentions[1])
    mentions, _ = read("A blast shook the Somali capital on Monday.")
    assert ("the Somali capital", "Mogadishu", "SOM") in places(mentions[0])


def test_a_plural_points_to_each(read):
    mentions, _ = read("Shells fell on Marib and Taiz in Yemen.", "Residents of the two provinces hid.")
    assert {m.place.name for m in mentions[1]} == {"Marib", "Taiz"}
    assert len({(m.first, m.last) for m in mentions[1]}) == 1


@pytest.mark.parametrize(("sentence", "site"), [
    ("Fighters seized a hill overlooking the Brigade 137 base.", "the Brigade 137 base"),
    ("The attackers stormed the Hayat Hotel on Friday.", "the Hayat Hotel"),
    ("Gunmen stormed the main prison on Friday.", "the main prison"),
])  # fmt: skip
def test_sites_that_no_town_is_named_for_keep_their_description(read, sentence, site):
    mentions, _ = read(sentence)
    found = next(m for m in mentions[0] if m.place.text == site)
    assert found.rule == "place.site"
    assert found.place.geonames is None
    assert found.place.lat is None


@pytest.mark.parametrize(("sentence", "site", "town"), [
    ("Gunmen stormed the main prison in Bogota.", "the main prison in Bogota", "Bogota"),
    ("A bomb went off at a police academy in Bogota.", "a police academy in Bogota", "Bogota"),
    ("Militants attacked a hotel in the Somali capital.", "a hotel in the Somali capital", "Mogadishu"),
])  # fmt: skip
def test_a_site_in_a_town_is_placed_in_the_town(read, sentence, site, town):
    mentions, _ = read(sentence)
    found = next(m for m in mentions[0] if m.place.text == site)
    assert (found.rule, found.place.name, found.place.precision) == ("place.site", town, 2)
    assert found.place.lat is not None


def test_an_unknown_village_keeps_its_name_and_takes_its_country(read):
    mentions, issues = read("Two farmers were shot in the village of Qurmazeh in Idlib province, Syria.")
    village = next(m.place for m in mentions[0] if m.place.name == "Qurmazeh")
    assert (village.country, village.geonames, village.lat) == ("SYR", None, None)
    assert [i.code for i in issues] == ["unplaced-name"]


@pytest.mark.parametrize(("dateline", "name", "country"), [
    ("KYIV, Ukraine (AP)", "Kyiv", "UKR"), ("PORT-AU-PRINCE, Haiti", "Port-au-Prince", "HTI"),
    ("TRIPOLI, Lebanon (AFP)", "Tripoli", "LBN"),
    ("GAZA/JERUSALEM (Reuters)", "Gaza", "PSE"),
])  # fmt: skip
def test_a_dateline_is_resolved_with_what_follows_it(reader, dateline, name, country):
    place = reader.resolve_dateline(Span(dateline, 10, 10 + len(dateline)))
    assert (place.name, place.country) == (name, country)
    assert dateline[place.start - 10 : place.end - 10] == place.text


def test_every_entry_hits_and_misses_as_it_says(read):
    for entry in load_places(DATA):
        if entry.use in {"title", "common", "site-part", "site-not"}:
            continue  # these take places away or need more than their word: their examples are run by the trace of the codebook
        for sentence in entry.hits:
            assert read(sentence)[0][0], f"{entry.id}: {sentence}"


def test_the_overlay_is_in_order():
    rows, known = load_place_rows(DATA), {c.iso3 for c in load_countries(DATA)}
    ids = [row.id for row in rows]
    assert len(rows) >= 1500
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)
    for row in rows:
        assert not row.country or set(row.country.split("|")) <= known, row.id
        assert (row.lat is None) == (row.lon is None), row.id
        assert row.lat is None or (-90 <= row.lat <= 90 and -180 <= (row.lon or 0) <= 180), row.id


def test_peoples_name_their_countries():
    peoples = by_people(load_countries(DATA))
    assert peoples["congolese"] == ("COD", "COG")
    assert peoples["syrian"] == ("SYR",)


@pytest.mark.parametrize("adjective", ["East African", "European", "Arab", "South Korean", "Central American"])
def test_an_adjective_of_a_part_of_the_world_is_no_place(read, adjective):
    mentions, issues = read(
        "Rebels left Kibumba in Congo on Monday.", f"Troops of the {adjective} force deployed in the town."
    )
    assert issues == []
    assert [(m.place.text, m.place.name) for m in mentions[1]] == [("the town", "Kibumba")]


def test_the_names_of_a_list_do_not_lie_in_each_other(read):
    mentions, _ = read("Police searched flats in Copenhagen, Hamburg, Bremen and Mannheim on Monday.")
    assert [m.place.country for m in mentions[0]] == ["DNK", "DEU", "DEU", "DEU"]


def test_words_that_hold_a_name_stand_for_its_place(parser, reader):
    text = "The Kenyan embassy in Kampala reopened, and European airlines flew to northern Uganda."
    sentences = parser.parse(text, [(0, len(text))])
    spans = [Span(w, text.index(w), text.index(w) + len(w)) for w in ("Kenyan embassy", "European", "Uganda")]
    assert [(p.name, p.lat is not None) for p in reader.resolve_spans(sentences, spans)] == [
        ("Kenya", True), ("Europe", True), ("Uganda", True)
    ]  # fmt: skip


def test_where_a_source_sits_is_no_place_of_the_story(read):
    mentions, _ = read("Strikes went on in Syria, a UK-based monitor says.", "The raid hit a village.")
    assert [(m.place.text, m.place.country) for m in mentions[1]] == [("a village", "SYR")]


@pytest.mark.parametrize(("sentence", "expected"), [
    ("Parts of Aleppo city in Northern Syria burned.", [("Aleppo city", "SYR"), ("Northern Syria", "SYR")]),
    ("Mortars fell on Ain al-Dananeer village in Homs.", [("Ain al-Dananeer village", "SYR"), ("Homs", "SYR")]),
])  # fmt: skip
def test_half_a_name_is_no_name(read, sentence, expected):
    mentions, _ = read(sentence)
    assert [(m.place.text, m.place.country) for m in mentions[0]] == expected


@pytest.mark.parametrize("words", ["the Yarmouk refugee camp", "the Yarmouk Palestinian refugee camp", "Yarmouk camp"])
def test_a_camp_is_known_behind_words_for_whom_it_is(read, words):
    mentions, _ = read(f"Shells hit {words} in Damascus on Monday.")
    assert "Yarmouk" in [m.place.name for m in mentions[0]]


def test_short_forms_of_countries_are_written_in_capitals(claims_of: ClaimsOf) -> None:
    (bomb,) = (c for c in claims_of("Car bomb kills four in Azaz.") if c.event)
    assert bomb.event
    assert bomb.event.place
    assert bomb.event.place.name == "Azaz"


@pytest.mark.parametrize(("sentence", "name", "country", "admin1"), [
    ("A depot in Tacoma, Washington burned down.", "Washington", "USA", "Washington state"),
    ("Two men from Slidell, La. were held.", "La.", "USA", "Louisiana"),
    ("The army shelled Syrias Homs on Monday.", "Homs", "SYR", "Homs"),
    ("Kurdish fighters entered the town of Ras al-Ain near Qamishli.", "Ras al-Ain", "SYR", "Hasakah"),
])  # fmt: skip
def test_what_the_sentence_says_decides(read, sentence, name, country, admin1):
    mentions, _ = read(sentence)
    assert (name, country, admin1) in [(m.place.name, m.place.country, m.place.admin1) for m in mentions[0]]


def test_a_continent_is_no_place_elsewhere(read):
    mentions, _ = read("In Asia, Canada seeks other friends.")
    assert ("Asia", 6255147) in [(m.place.name, m.place.geonames) for m in mentions[0]]


@pytest.mark.parametrize(("adjective", "name"), [("South Ossetian", "South Ossetia"), ("Scottish", "Scotland"), ("Darfuri", "Darfur")])
def test_an_adjective_of_a_part_of_a_country_stands_for_it(parser, reader, adjective, name):
    text = f"The {adjective} envoy left."
    start = text.index(adjective)
    (place,) = reader.resolve_spans(parser.parse(text, [(0, len(text))]), [Span(adjective, start, start + len(adjective))])
    assert place is not None
    assert place.name == name


@pytest.mark.parametrize(("told", "country"), [
    (["Fighters stormed a camp near Galcadho on Monday.", "The Somali army said that it lost five men."], "SOM"),
    (["Fighters stormed a camp near Galcadho on Monday.", "Kenya said that it lost five men."], "KEN"),
    (["Fighters stormed a camp near Galcadho on Monday."], "KEN"),
])  # fmt: skip
def test_where_a_report_was_filed_counts_if_it_speaks_of_that_country(read, told, country):
    mentions, _ = read(*told, dateline="NAIROBI, Kenya")
    assert ("Galcadho", country) in [(m.place.name, m.place.country) for m in mentions[0]]


@pytest.mark.parametrize(("sentence", "name"), [
    ("The troops have regrouped at Oog, far to the west.", "Oog"),
    ("Paratroopers dropped into the Takengon area on Monday.", "Takengon"),
    ("Shells fired at al-Furqan killed six people.", "al-Furqan"),
    ("Soldiers retook the central town of Konna on Friday.", "Konna"),
])  # fmt: skip
def test_a_name_where_only_a_place_can_stand(read, sentence, name):
    mentions, _ = read(sentence)
    assert name in [m.place.name for m in mentions[0] if m.role == "place"]


def test_an_article_alone_is_no_name_and_a_river_no_town(read):
    mentions, _ = read("Floods in the basin of the Han left many homeless in al-Bab.")
    assert [m.place.name for m in mentions[0]] == ["al-Bab"]


@pytest.mark.parametrize(("told", "city"), [
    (["Fighters held the shrine on Friday.", "Their leader is being treated in London.", "Talks with him have failed.",
      "Nobody else spoke.", "Shells fell on the city."], "Najaf"),
    (["Fighters held the shrine in Karbala on Friday.", "Nobody spoke.", "Shells fell on the city."], "Karbala"),
])  # fmt: skip
def test_the_city_is_where_the_report_was_filed_unless_it_opens_with_another(read, told, city):
    mentions, _ = read(*told, dateline="NAJAF, Iraq")
    assert [m.place.name for m in mentions[-1] if m.rule == "place.refer"] == [city]


def test_the_capital_may_be_one_of_its_time(read):
    mentions, _ = read("Troops drove rebels out of two districts of the capital.", dateline="BUJUMBURA, Burundi")
    assert "Bujumbura" in [m.place.name for m in mentions[0]]


def test_it_that_was_overrun_is_the_town_told_of(read):
    mentions, _ = read("Rebels reached the town of Goma on Monday.", "It was overrun by noon, and they looted it.")
    assert ("It", "Goma", "COD") in places(mentions[1])


def test_it_that_was_done_is_no_place(read):
    mentions, _ = read("Rebels reached the town of Goma on Monday.", "It was denied by noon.")
    assert places(mentions[1]) == []


@pytest.mark.parametrize(("sentence", "name"), [
    ("Twelve people died in a dawn raid on Duk Marial.", "Duk Marial"),
    ("The army's offensive on Lubero Kati has displaced thousands.", "Lubero Kati"),
    ("Rebels raided Tarkuna and Waadi on Monday.", "Waadi"),
    ("Militiamen raided Gorrum and burned huts.", "Gorrum"),
])  # fmt: skip
def test_what_is_raided_under_a_name_alone_is_a_place(read, sentence, name):
    mentions, _ = read(sentence)
    assert name in [m.place.name for m in mentions[0]]


def test_a_listed_group_that_is_raided_is_no_place(claims_of: ClaimsOf):
    claims = claims_of("An air strike on Hezbollah killed two fighters near Goma.")
    assert all("Hezbollah" not in c.event.place.name for c in claims if c.event and c.event.place)


def test_an_unlisted_village_may_remain_encircled(read):
    mentions, _ = read("Rebels entered Goma on Monday.", "Sanbil, to the south, remains encircled.")
    assert [name for _, name, _ in places(mentions[1])] == ["Sanbil"]


def test_a_part_of_a_town_is_no_large_town_abroad(read):
    """El Jadida is a city of Morocco; a district of that name in a report on Iraq lies in Iraq."""
    mentions, _ = read(
        "Troops in Mosul shelled rebels near Tikrit and Kirkuk in northern Iraq.",
        "The al-Jadida district was hit twice, Iraqi police said.",
    )
    assert [country for _, _, country in places(mentions[1])] == ["IRQ"]


def test_a_province_that_a_direction_names_needs_its_country(read):
    (here,), issues = read("Shells fell in Northern Province on Monday.")
    assert [(m.place.name, m.place.country) for m in here] == [("Northern Province", None)]
    assert [issue.code for issue in issues] == ["unplaced-name"]
    mentions, _ = read("Zambian police said that shells fell in Northern Province on Monday.")
    assert ("Northern Province", "ZMB") in [(m.place.name, m.place.country) for m in mentions[0]]


@pytest.mark.parametrize("before", [["Shells fell on El Fasher all night."], []])
def test_a_facility_that_a_direction_names_is_where_the_report_is(read, before):
    mentions, _ = read(*before, "South Hospital was hit twice.", dateline="EL FASHER, Sudan")
    (found,) = [m.place for m in mentions[-1] if m.place.text == "South Hospital"]
    assert (found.country, found.admin1) == ("SDN", "North Darfur")


def test_who_fights_is_at_home_before_who_reports(claims_of: ClaimsOf) -> None:
    told = "NAIROBI, Kenya (Reuters) - Al-Shabaab stormed {} near Galcadho on Friday, killing nine men."
    for base in ("a base of the Somali National Army", "an army base"):
        found = [c.event.place for c in claims_of(told.format(base)) if c.event and c.event.place]
        assert {place.country for place in found} == {"SOM"}


def test_a_headline_names_no_village_by_its_capitals(read):
    mentions, _ = read("Nine Civilians Killed in Terrorist Attacks in Damascus.")
    assert places(mentions[0]) == [("Damascus", "Damascus", "SYR")]


def test_a_last_word_without_a_capital_is_one_of_the_name(read):
    mentions, _ = read("Jets hit a village in eastern Deir ezzor province on Friday.")
    assert ("eastern Deir ezzor province", "SYR") in [(m.place.text, m.place.country) for m in mentions[0]]


@pytest.mark.parametrize(("sentence", "site", "country", "admin1"), [
    ("Two schools were bombed by Russian jets at dawn in the village of Arzeh in rural Hama.", "Two schools", "SYR", "Hama"),
    ("Rebels attacked two factories located on the outskirts of Homs.", "two factories", "SYR", "Homs"),
    ("Soldiers left the Deir Ezzor military airport.", "the Deir Ezzor military airport", "SYR", "Deir ez-Zor"),
    ("Gunmen fired at the Egyptian embassy in Tripoli, Libya.", "the Egyptian embassy", "LBY", "Tripoli"),
    ("Gunmen attacked a French army base in Gao.", "a French army base", "MLI", "Gao"),
])  # fmt: skip
def test_a_site_lies_where_the_clause_puts_it(read, sentence, site, country, admin1):
    mentions, _ = read(sentence)
    assert (site, country, admin1) in [(m.place.text, m.place.country, m.place.admin1) for m in mentions[0]]


def test_a_village_that_no_table_knows_lies_where_its_neighbour_does(read):
    mentions, _ = read("Gunmen hid in Arzeh, near the town of Salamiyah.")
    assert ("Arzeh", "SYR", "Hama") in [(m.place.name, m.place.country, m.place.admin1) for m in mentions[0]]


def test_bodies_are_no_villages(read):
    mentions, _ = read("Islamic State executed nine men of a Syrian tribe: monitors.", "The Observatory for Human Rights said so.")
    assert not places([m for here in mentions for m in here])


@pytest.mark.parametrize(("sentence", "name", "country"), [
    ("Fighters of two groups clashed in Katanga on Monday.", "Katanga", "COD"),
    ("Police raided a farm in Western Kasai province on Monday.", "Western Kasai", "COD"),
    ("Rebels ambushed a patrol on Luzon on Monday.", "Luzon", "PHL"),
    ("A bomb went off in Northamptonshire, England, on Monday.", "Northamptonshire", "GBR"),
])  # fmt: skip
def test_islands_and_former_provinces_are_known(read, sentence, name, country):
    mentions, issues = read(sentence)
    assert (name, country) in [(m.place.name, m.place.country) for m in mentions[0]]
    assert not issues


def test_a_street_of_everyday_words_is_a_name(read):
    mentions, _ = read("A car burned on North John Street on Monday.")
    assert "North John Street" in [m.place.text for m in mentions[0]]


def test_a_list_of_states_is_of_states_alone(read):
    mentions, _ = read("Officials looked into cases in Washington, Oregon and Utah on Monday.")
    assert [m.place.admin1 for m in mentions[0]] == ["Washington state", "Oregon", "Utah"]
    mentions, _ = read("Shells fell on Aleppo, Homs and Hama on Monday.")
    assert {m.place.precision for m in mentions[0]} == {1}


def test_a_base_of_foreign_forces_stands_where_the_report_is(read):
    mentions, _ = read("Rockets fell on Baghdad on Sunday.", "Two men were hurt at a US military base.")
    assert [m.place.country for m in mentions[1] if m.role == "place"] == ["IRQ"]
