"""Whose army, government or police is meant where only the noun is said; a wrong country is worse than none."""

from __future__ import annotations

import datetime

import pytest

from dateline.reading.trace import Tracer


def country(tracer: Tracer, text: str, words: str, day: str) -> str | None:
    """The country given to the last mention worded so."""
    (traced,) = tracer.trace([text], datetime.date.fromisoformat(day))
    return [m.participant.country for row in traced.actors for m in row if m.participant.text == words][-1]


@pytest.mark.parametrize(("text", "words", "day", "iso"), [
    # The place told of, and not the dateline, whose country and agency are others'.
    ("WARSAW (PAP) - Russian shells hit a market in Kherson. The authorities said nine people died. Poland's government offered beds.",
     "The authorities", "2022-12-24", "UKR"),
    ("NAIROBI, Kenya (AP) - Al-Shabab fighters stormed a base near Dhusamareb on Saturday. The army lost 14 men. Somalia has fought "
     "the group for years.", "The army", "2021-02-07", "SOM"),
    ("MOSCOW (Interfax) - Fighting broke out on the border of Kyrgyzstan and Tajikistan. In Batken, the emergencies ministry said, "
     "136,000 people left their homes.", "the emergencies ministry", "2022-09-17", "KGZ"),
    ("BAMAKO (Reuters) - Gunmen killed ten people in Djibo in northern Burkina Faso on Sunday, the authorities said. Mali's army said "
     "it had sent troops to the border.", "the authorities", "2019-11-04", "BFA"),
    ("KYIV (Reuters) - Russian missiles hit Dnipro on Saturday. The air force said it had shot down 21 of 33 missiles.",
     "The air force", "2023-01-15", "UKR"),
    # The same body, named before, goes before the place.
    ("SARAJEVO (AP) - The Yugoslav army shelled the old town of Dubrovnik on Monday. Croatian officials said six people died. The army "
     "denied the charge.", "The army", "1991-12-07", "SRB"),
    ("PARIS (AFP) - France's army killed an al Qaeda leader in northern Mali. The army said he died near Tessalit.",
     "The army", "2020-06-05", "FRA"),
    ("RIYADH (AFP) - Yemen's exiled government in Riyadh said its troops had entered Taiz. Houthi rebels denied it. The government said "
     "12 of its men fell.", "The government", "2015-08-16", "YEM"),
    ("BATKEN, Kyrgyzstan (Reuters) - Tajik troops shelled three villages in Batken on Friday. The Kyrgyz emergencies ministry said 24 "
     "people had died. Russia urged both sides to stop. The ministry said 130,000 people had been moved.",
     "The ministry", "2022-09-17", "KGZ"),
    # What stands with the noun goes before all.
    ("ARANYAPRATHET, Thailand (Reuters) - Thai and Cambodian troops exchanged fire near the border on Thursday. Cambodia said its "
     "soldiers had been shelled. The government in Bangkok rejected a truce.", "The government", "2025-07-25", "THA"),
    ("BEIRUT (Reuters) - Israeli jets bombed a depot near Damascus. The Syrian army fired missiles at the jets. The military in Tel Aviv "
     "said no plane was lost.", "The military", "2018-04-20", "ISR"),
    # A government that has been spoken of as its country.
    ("BANGKOK (AFP) - Thailand evacuated 40,000 villagers from Surin province after shells from Cambodia hit a petrol station, the "
     "government said. Cambodia denied targeting civilians.", "the government", "2025-07-25", "THA"),
    ("CARACAS (AP) - Colombian rebels fought Venezuelan troops in Apure. The army lost eight men. Colombia took in 5,000 people.",
     "The army", "2021-04-30", "VEN"),
])  # fmt: skip
def test_the_country_told_of_is_meant(tracer: Tracer, text: str, words: str, day: str, iso: str) -> None:
    assert country(tracer, text, words, day) == iso


@pytest.mark.parametrize(("text", "words", "day"), [
    ("BANGUI (AFP) - An AFP reporter saw soldiers looting shops in Bangui on Thursday. The office of AFP in Paris lost contact with him.",
     "soldiers", "2013-12-06"),
    ("ADDIS ABABA (Reuters) - Eritrea and Ethiopia fought near Badme. The army said it took 200 prisoners.", "The army", "1999-02-10"),
    ("TEHRAN (IRNA) - Iraqi planes bombed Tabriz on Monday. The junta fled.", "The junta", "1987-01-12"),
    ("GAZA (Reuters) - Israeli tanks entered Rafah. The military said it killed gunmen. Egypt's army shut the crossing.",
     "The military", "2024-05-28"),
])  # fmt: skip
def test_of_two_alike_or_without_such_a_body_nobody_is_named(tracer: Tracer, text: str, words: str, day: str) -> None:
    found = country(tracer, text, words, day)
    assert found in (None, "CAF")


def test_who_brokers_a_deal_is_none_of_its_sides(tracer: Tracer) -> None:
    text = "A deal to free rebel fighters failed hours after Qatar and Egypt brokered it, as both sides broke the truce."
    (traced,) = tracer.trace([text])
    assert [m.participant.name for row in traced.actors for m in row if m.participant.text == "both sides"] == ["sides"]
