
"""Languages: English is let through, others are named."""

from __future__ import annotations

import pytest

from dateline.errors import InputError
from dateline.ingest import language_of
from dateline.ingest.language import require_english

FOREIGN = {
    "fr": "L’armée a annoncé lundi que la ville avait été reprise aux rebelles après une semaine de combats dans les collines.",
    "es": "El ejército dijo el lunes que había tomado la ciudad de los rebeldes tras una semana de combates en las colinas.",
    "de": "Die Armee teilte am Montag mit, dass sie die Stadt nach einer Woche von den Rebellen erobert und die Brücke gesperrt hat.",
    "pt": "O exército disse na segunda-feira que tomou a cidade dos rebeldes após uma semana de combates, e que não há mortos.",
    "it": "L'esercito ha detto lunedì che la città è stata presa ai ribelli dopo una settimana di scontri nelle colline.",
    "nl": "Het leger zei maandag dat het de stad na een week van gevechten op de rebellen heeft veroverd en dat er doden zijn.",
    "tr": "Ordu, pazartesi günü bir haftalık çatışmadan sonra kentin ele geçirildiğini ve çok sayıda kişi için yardım olduğunu söyledi.",
    "id": "Tentara mengatakan pada hari Senin bahwa kota itu telah direbut dari pemberontak dan warga tidak dapat kembali ke rumah.",
    "pl": "Wojsko podało w poniedziałek, że miasto zostało zajęte po tygodniu walk na wzgórzach i że nie ma już rebeliantów w mieście.",
    "ru": "Армия сообщила в понедельник, что город был взят после недели боёв на холмах.",
    "uk": "Армія повідомила у понеділок, що місто було взято після тижня боїв, які тривали з початку року.",
    "ar": "قال الجيش يوم الاثنين إنه سيطر على المدينة بعد أسبوع من القتال في التلال",
    "fa": "ارتش روز دوشنبه گفت که شهر را پس از یک هفته نبرد در تپه‌ها از شورشیان گرفته است",
    "zh": "军队星期一表示,经过一周的战斗后已经占领了该镇。政府军进入市中心,居民逃离。",
    "ja": "軍は月曜日、1週間の戦闘の末に町を制圧したと発表した。住民は北へ逃れた。",
    "he": "הצבא הודיע ביום שני כי כבש את העיר לאחר שבוע של קרבות בגבעות שמצפון לה",
}  # fmt: skip
ENGLISH = [
    "The army said on Monday that it had taken the town from the rebels after a week of fighting in the hills.",
    "Celebratory gunfire across southern suburbs, no clashes so far.",
    "Two killed in Tel Aviv.",
    "14:05 GMT – Shelling in El Fasher, La Paz, Las Anod, Les Cayes and Die Zeit reporting.",
    "THE ARMY SAID TODAY THAT IT HAD TAKEN THE TOWN.",
    "12 34 56",
    "",
    "He said “Allahu akbar” (الله أكبر) and fired, witnesses told the court in the capital.",
    "Mr. de la Cruz and Mr. Van der Berg met El Universal and La Nacion in San Salvador on Monday, a spokesman for the group said.",
]


@pytest.mark.parametrize("code", FOREIGN)
def test_other_languages_are_named(code: str) -> None:
    assert language_of(FOREIGN[code]) == code
    with pytest.raises(InputError, match=r"reads English only, and this looks like [A-Z]"):
        require_english(FOREIGN[code])


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_let_through(text: str) -> None:
    assert language_of(text) == "en"


def test_a_language_that_is_not_in_the_table() -> None:
    swedish = "Armén meddelade på måndagen att staden intagits efter en veckas strider i bergen norr om älven. " * 12
    with pytest.raises(InputError, match="English"):
        require_english(swedish)
