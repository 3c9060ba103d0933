# ruff: noqa: E501 (examples read better whole)
"""How reports are taken apart: frames, blocks, sentences, and that every offset is into the report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.codebook.layout import LayoutEntry, load_layout
from dateline.reading.mentions import LaidSentence, Layout
from dateline.reading.segment import Segmenter
from dateline.reading.sentences import LONGEST

SHARED = Path(__file__).parents[3] / "shared" / "acceptance"
BOOK = load_layout()
SEGMENTER = Segmenter(BOOK)
LEAD = "At least nine people were killed in the market on Monday, doctors said, and dozens were hurt in the blast."


def lay(text: str, title: str | None = None) -> tuple[Layout, list[str]]:
    layout = SEGMENTER.segment(text, title)
    return layout, [text[s.start : s.end] for s in layout.sentences]


def body(text: str, title: str | None = None) -> list[str]:
    return [text[s.start : s.end] for s in SEGMENTER.segment(text, title).sentences if s.kind != "heading"]


def words(span: object) -> str | None:
    return getattr(span, "text", None)


# dateline, place, time, credit
DATELINES = [
    ("SARAJEVO, Bosnia-Herzegovina (AP) — ", "SARAJEVO, Bosnia-Herzegovina", None, "AP"),
    ("MOSCOW/TRIPOLI (Reuters) - ", "MOSCOW/TRIPOLI", None, "Reuters"),
    ("MOGADISHU, Somalia — ", "MOGADISHU, Somalia", None, None),
    ("BANGUI — ", "BANGUI", None, None),
    ("BANGUI—", "BANGUI", None, None),
    ("GAZA, Nov 28 (Reuters) - ", "GAZA", "Nov 28", "Reuters"),
    ("Kyiv (AFP) – ", "Kyiv", None, "AFP"),
    ("(Reuters) - ", None, None, "Reuters"),
    ("Kabul - ", "Kabul", None, None),
    ("WASHINGTON, D.C. — ", "WASHINGTON, D.C.", None, None),
    ("ST. PETERSBURG, Russia (AP) — ", "ST. PETERSBURG, Russia", None, "AP"),
    ("DEIR al-BALAH, Gaza Strip (AP) — ", "DEIR al-BALAH, Gaza Strip", None, "AP"),
    ("PORT-AU-PRINCE, Haiti (AP) -- ", "PORT-AU-PRINCE, Haiti", None, "AP"),
    ("N’DJAMENA (Reuters) - ", "N’DJAMENA", None, "Reuters"),
    ("MOSCOW, March 3. /TASS/. ", "MOSCOW", "March 3", "TASS"),
    ("MOSCOW. March 3 (Interfax) - ", "MOSCOW", "March 3", "Interfax"),
    ("Damascus, SANA – ", "Damascus", None, "SANA"),
    ("Hama, SANA- ", "Hama", None, "SANA"),
    ("RAMALLAH, Monday, June 5, 2023 (WAFA) – ", "RAMALLAH", "Monday, June 5, 2023", "WAFA"),
    ("(Beirut, March 3, 2021) – ", "Beirut", "March 3, 2021", None),
    ("Geneva/Beirut, 5 May 2020 – ", "Geneva/Beirut", "5 May 2020", None),
    ("BEIRUT, LEBANON (5:45 A.M.) – ", "BEIRUT, LEBANON", None, None),
    ("ISLAMABAD: ", "ISLAMABAD", None, None),
    ("Imphal, May 9: ", "Imphal", "May 9", None),
    ("Tripoli, 25 October: ", "Tripoli", "25 October", None),
    ("Srinagar, Jun 5 (PTI) ", "Srinagar", "Jun 5", "PTI"),
    ("TRIPOLI, Libya (AP/Reuters) - ", "TRIPOLI, Libya", None, "AP/Reuters"),
    ("Port Sudan, 4 April 2024 (Radio Dabanga) – ", "Port Sudan", "4 April 2024", "Radio Dabanga"),
    ("NAIROBI, Kenya (AP) _\n\n", "NAIROBI, Kenya", None, "AP"),
    ("MEXICO CITY, Nov 3 (EFE).- ", "MEXICO CITY", "Nov 3", "EFE"),
    ("KYIV, Sept 9, 2022\n", "KYIV", "Sept 9, 2022", None),
    ("Goma, 12 March 2012\n\n", "Goma", "12 March 2012", None),
    ("Goma, 12 March: ", "Goma", "12 March", None),
    ("Srinagar, June 5: ", "Srinagar", "June 5", None),
]


@pytest.mark.parametrize(("head", "place", "time", "credit"), DATELINES)
def test_dateline(head: str, place: str | None, time: str | None, credit: str | None) -> None:
    layout, sentences = lay(head + LEAD)
    assert sentences == [LEAD]
    assert (words(layout.dateline_place), words(layout.dateline_time), layout.credit) == (place, time, credit)


def test_a_headline_with_a_date_is_no_dateline() -> None:
    layout, _ = lay("Rebels Take Kibumba, 12 March 2012\n" + LEAD)
    assert words(layout.title) == "Rebels Take Kibumba, 12 March 2012"


@pytest.mark.parametrize("text", [
    "UPDATE: " + LEAD,
    "Aleppo - Syria's largest city - fell to the army on Monday, the state news agency said in a statement.",
    "Health ministry – 3,823 killed, 15,859 injured since October, and more were missing in the ruins.",
    "NATO — the alliance — said it would act on Monday, and ministers were to meet on Tuesday in Brussels.",
    "The RSF (Rapid Support Forces) - led by a former trader - took the town on Monday, residents said there.",
    "WHO: Cholera has reached the camp and more than nine hundred are ill, the agency said on Monday evening.",
    "Clashes on 12 March: Rebels took the town and the army left for the hills, the state news agency said.",
    "M23 - Rebels in eastern Congo have taken the town of Kibumba, witnesses said on Monday evening.",
    "President Idris: The army will take back every inch of its land, he told parliament on Tuesday.",
])  # fmt: skip
def test_what_is_no_dateline(text: str) -> None:
    layout, sentences = lay(text)
    assert layout.dateline is None
    assert sentences == [text]


SPLITS = [
    ("The U.N. Security Council met on Monday. ", "It adjourned at 4 p.m. ", "Diplomats left."),
    ("The talks are in the U.S. ", "The envoy left on Oct. 7. ", "No. 2 commander Idris stayed."),
    ("Aid was promised by the U.N. ", "Barrel bombs were dropped on the town."),
    ("The U.N. Mission in Goma left. ", "U.S. Forces stayed."),
    ("Lt. Col. J. K. Banda said Gen. Musa had gone. ", "He gave no reason."),
    ("“We will stay,” he said. ", "“We will fight.” ", "They left."),
    ("“Who will come?” he asked. ", "“Nobody!” Idris said."),
    ("“Who will come?” Halima asked in Goma. ", "Nobody came."),
    ("“Who will come?” ", "Officials said the men had been moved."),
    ("“It is over.” ", "He continued, “The town is lost.”"),
    ("The army took it on Monday.", "The rebels fled at 3.30 p.m. to Kidal."),
    ("“It fell,” he said.", "“We left.”"),
    ("The army (which left on Monday. It came back) took 3.5 tonnes. ", "See www.example.org.uk/a.b for it."),
    ("(He later denied it. ", "The army did too.) ", "Then came rain."),
    ("He said: “They came at night… ", "We ran.” ", "The village burned."),
    ("It was over... then it began again.",),
    ("The toll rose to 1,200. ", "300 were children."),
    ("They fled to St. Paul. ", "al-Shabab claimed the attack."),
    ("Fighting went on in D.C. Monday night.",),
    ("He works at Acme Inc. in Lagos. ", "She works at Acme Ltd. ", "She likes it."),
    ("He asked “is it true?” and left.",),
    ("Was it a strike? ", "Yes! ", "It was."),
    ("The ceasefire began at 10 a.m. Moscow time on Monday.",),
    ("The ceasefire began at 10 a.m. Monday.",),
    ("“It fell.”[3] ", "Then they left.[4][5] ", "Nobody stayed."),
    ('He said "We left." ', 'She said "No."'),
    ("``It fell,'' he said. ", "``We left.'' ", "They stayed."),
    ("He had seen the bridge fall. ", "''We left at once,'' he said. ", "''They stayed.'' "),
    ("Halima, 34, fled.  ", "Her son, John F. Idris, did not."),
    ("Rebels took Tessalit, Kidal, etc. ", "The army fled."),
    ("The site Booking.Com was down. ", "Mail press@example.org was not."),
    ("A TELEX OF CAPITALS SAID THAT GEN. IDRIS HAD LEFT KIDAL AT 5 P.M. ", "NOBODY SAW HIM."),
]


@pytest.mark.parametrize("pieces", SPLITS, ids=lambda p: p[0][:30])
def test_sentences(pieces: tuple[str, ...]) -> None:
    assert body("".join(pieces)) == [piece.strip() for piece in pieces]


def test_running_quotation_over_paragraphs() -> None:
    text = (
        "“We came at night,” he said. “We saw them.\n\n“They were many. They had guns.\n\n“Then they left.”\n\n"
        'The army said nothing. "It is so. We know it," he said. He left.'
    )
    layout, sentences = lay(text)
    inside = {sentence for sentence, laid in zip(sentences, layout.sentences, strict=True) if laid.opens_quoted}
    assert inside == {"“They were many.", "They had guns.", "“Then they left.”", 'We know it," he said.'}


def test_unclosed_quotation_ends_with_its_paragraph() -> None:
    layout, _ = lay("He said “we left. And so on.\n\nThe army came back. It stayed.")
    assert [s.opens_quoted for s in layout.sentences] == [False, True, False, False]


def test_title_byline_dateline_credit() -> None:
    text = f"Blast in Kidal market kills nine\n\nBy Jane Doe and John Roe, Associated Press\n\nBAMAKO, Mali (AP) — {LEAD} No one claimed it.\n\n© 2013 AP"
    layout, sentences = lay(text)
    assert words(layout.title) == "Blast in Kidal market kills nine"
    assert words(layout.byline) == "By Jane Doe and John Roe, Associated Press"
    assert layout.credit == "AP"
    assert sentences == [LEAD, "No one claimed it."]


@pytest.mark.parametrize(("end", "credit"), [
    ("\n(AP)", "AP"), (" (AFP)", "AFP"), (" – Reuters", "Reuters"), (" - REUTERS", "Reuters"), ("\n\n© 2018 AFP", "AFP"),
    ("\n\nCopyright 2011 The Associated Press. All rights reserved.", "AP"), ("\n\nSource: Xinhua", "Xinhua"),
    ("\n\nWith reporting by The Associated Press", "AP"),
    ("\n\n(Reporting by Jane Doe; Editing by John Roe)", None), ("\n\nJane Doe in Kidal contributed to this report.", None),
])  # fmt: skip
def test_credit_at_the_end(end: str, credit: str | None) -> None:
    layout, sentences = lay(LEAD + " No one claimed it." + end)
    assert sentences == [LEAD, "No one claimed it."]
    assert layout.credit == credit


def test_situation_report() -> None:
    text = (
        "SUDAN: North Darfur – Flash Update No. 2\nAs of 7 May 2024\n\nHIGHLIGHTS\n• Some 900 families fled Abu Shouk.\n"
        "• The market is shut; see www.example.org.\n  It was shelled on 3 May.\n\nHUMANITARIAN RESPONSE\n"
        "1. Partners gave water to 4,000 people.\n2) A clinic opened.\n\nKilled: 35\n\nFor further information: press@example.org\n"
    )
    layout, _ = lay(text)
    kinds = [(s.kind, text[s.start : s.end]) for s in layout.sentences]
    assert kinds == [
        ("heading", "HIGHLIGHTS"),
        ("bullet", "Some 900 families fled Abu Shouk."),
        ("bullet", "The market is shut; see www.example.org."),
        ("bullet", "It was shelled on 3 May."),
        ("heading", "HUMANITARIAN RESPONSE"),
        ("bullet", "Partners gave water to 4,000 people."),
        ("bullet", "A clinic opened."),
        ("body", "Killed: 35"),
    ]
    assert words(layout.title) == "SUDAN: North Darfur – Flash Update No. 2"
    assert words(layout.dateline_time) == "7 May 2024"


def test_live_blog() -> None:
    text = (
        "LIVE | El Fasher under fire\n\n14:05 GMT – Shelling has begun again.\n\n[13:40] Halima Idris, in the city, says shops are shut.\n\n"
        "1:20 p.m.\n\nThe army has said nothing. The RSF has.\n\n12:10 GMT: CORRECTION: two were hurt, not three.\n\nRead more: our map"
    )
    layout, sentences = lay(text)
    assert words(layout.title) == "LIVE | El Fasher under fire"
    assert sentences == [
        "Shelling has begun again.",
        "Halima Idris, in the city, says shops are shut.",
        "The army has said nothing.",
        "The RSF has.",
        "CORRECTION: two were hurt, not three.",
    ]
    assert {s.kind for s in layout.sentences} == {"post"}


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "Government forces entered the town of Kidal on Monday after a week of\nfighting in the hills to the north, the army said. "
        "Lt. Col. Musa\nIdris told reporters that the rebels had left for the mountains\nbefore dawn.\n\n"
        "The rebels said nothing.\n"
    )
    layout, sentences = lay(text)
    assert len(sentences) == 3
    assert [s.block for s in layout.sentences] == [0, 0, 1]
    assert (
        sentences[1] == "Lt. Col. Musa\nIdris told reporters that the rebels had left for the mountains\nbefore dawn."
    )


def test_lines_that_are_paragraphs_stay_apart() -> None:
    text = "\n".join([LEAD, "The army said nothing. It was Monday.", LEAD, "“We left,” he said."])
    layout, _ = lay(text)
    assert [s.block for s in layout.sentences] == [0, 1, 1, 2, 3]


def test_given_title_is_left_out_of_the_body() -> None:
    layout, sentences = lay(f"Blast kills nine in Kidal market. {LEAD}", "Blast kills nine in Kidal market")
    assert words(layout.title) == "Blast kills nine in Kidal market"
    assert sentences == [LEAD]
    assert body("Army takes Kidal airport after a week.", "Army takes Kidal") == [
        "Army takes Kidal airport after a week."
    ]


def test_text_of_one_line_is_a_sentence() -> None:
    assert body("Two bombs explode in Kidal") == ["Two bombs explode in Kidal"]


def test_tables_and_furniture_are_no_sentences() -> None:
    text = f"{LEAD}\n\n| Town | Killed | Hurt |\n\nADVERTISEMENT\n\nhttps://example.org/a\n\nTags: Mali, Kidal\n\nThe army left."
    assert body(text) == [LEAD, "The army left."]


@pytest.mark.parametrize("text", [
    "", " \n\t ", "***", "\ufeff", "\u200b\u200b", "....", "“", "\r\n\r\n", "1.", "14:05", "•", "• •", "— ", "(", ")" * 99, '"' * 99, "(" * 5000, ". " * 5000,
    "#", "==", "** **", "By ", "©", "|", "14:05 GMT", "(AP)", "AP", "\x00", "\ud800", "By\n\nBy", "- - - -", "\u2028\u2029",
])  # fmt: skip
def test_text_without_sentences(text: str) -> None:
    assert_whole(text, SEGMENTER.segment(text, None))


def test_offsets_with_strange_white_space() -> None:
    text = "\ufeffKIDAL, Mali (AP)\u00a0— \u200bThe army left.\r\n\r\n\tIt\u00a0came back.\u200b \r\n\u2022\u00a0Nine died.\r\n"
    assert body(text) == ["The army left.", "It\u00a0came back.", "Nine died."]


def test_long_sentences_are_cut_at_spaces() -> None:
    text = "The army and the rebels " * 500
    layout, sentences = lay(text)
    assert len(sentences) > 5
    assert all(len(s) <= LONGEST and s.split()[0] in {"The", "army", "and", "the", "rebels"} for s in sentences)
    assert_whole(text, layout)
    assert_whole("x" * 9000, SEGMENTER.segment("x" * 9000, None))


def assert_whole(text: str, layout: Layout) -> None:
    at = 0
    for s in layout.sentences:
        assert at <= s.start < s.end <= len(text)
        assert s.end - s.start <= LONGEST or s.kind == "heading"
        assert text[s.start : s.end].strip() == text[s.start : s.end]
        at = s.end
    blocks = [s.block for s in layout.sentences]
    assert blocks == sorted(blocks)
    for span in (layout.title, layout.byline, layout.dateline, layout.dateline_place, layout.dateline_time):
        assert span is None or text[span.start : span.end] == span.text != ""


PIECES = st.sampled_from([
    "The army left", "U.N.", "Gen.", "“", "”", '"', "‘", "’", "(", ")", ". ", ".", "? ", "! ", "… ", "\n", "\n\n", "\r\n", "• ", "- ", "1. ", "02:05 GMT – ",
    "KIDAL", ", Mali ", "(AP)", " — ", " - ", "By Jane Doe", "© 2018 AFP", "\t", "\u00a0", "\u200b", "\ufeff", "No. 5", "5 March 2012", ": ", "Read more", "|", "#", "said", "al-Shabab", "[1]", "3.5", "a.b", "É", "ß", "漢",
])  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join), st.none() | st.lists(PIECES, max_size=5).map("".join))
def test_any_pieces_of_report_are_laid_whole(text: str, title: str | None) -> None:
    assert_whole(text, SEGMENTER.segment(text, title))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_laid_whole(text: str) -> None:
    assert_whole(text, SEGMENTER.segment(text, text[:40]))


@pytest.mark.parametrize("entry", [e for e in BOOK.entries if e.hits or e.misses], ids=lambda e: e.id)
def test_the_codebooks_own_examples(entry: LayoutEntry) -> None:
    if entry.role in ("opener", "speech", "after_speech", "follower", "website"):
        expected_hit = 2 if entry.role == "opener" else 1
        assert [len(body(line)) for line in entry.hits] == [expected_hit] * len(entry.hits)
        assert [len(body(line)) for line in entry.misses] == [1 if entry.role == "opener" else 2] * len(entry.misses)
    elif entry.role in ("month", "weekday", "particle"):
        assert all(SEGMENTER.segment(line, None).dateline for line in entry.hits)
    elif entry.role == "zone":
        assert all(lay(line)[0].sentences[0].kind == "post" for line in entry.hits)
        assert all(lay(line)[0].sentences[0].kind == "body" for line in entry.misses)
    elif entry.role == "label":
        assert all(SEGMENTER.segment(line, None).dateline is None for line in entry.hits)
        assert all(SEGMENTER.segment(line, None).dateline for line in entry.misses)
    else:
        for line in entry.hits:
            assert body(f"{line}\n\n{LEAD}\n\n{LEAD}") == [LEAD, LEAD] or body(f"{LEAD}\n\n{line}") == [LEAD], line
        for line in entry.misses:
            assert line in body(f"{LEAD}\n\n{line}\n\n{LEAD}"), line


def test_long_reports_take_linear_time() -> None:
    text = f"{LEAD} “We left,” he said (and so on). " * 1500
    assert len(SEGMENTER.segment(text, None).sentences) == 3000


@pytest.mark.skipif(not SHARED.exists(), reason="the shared acceptance reports are not at hand")
def test_boundaries_of_the_gold_reports() -> None:
    hits = wrong = missed = 0
    for name in ("seed.jsonl", "dev.jsonl"):
        for line in (SHARED / name).read_text(encoding="utf-8").splitlines():
            report = json.loads(line)
            gold, at = set(), 0
            for sentence in report["sentences"]:
                at = report["text"].index(sentence, at) + len(sentence)
                gold.add(at)
            layout = SEGMENTER.segment(report["text"], report["title"])
            found = {s.end for s in layout.sentences if s.kind != "heading"}
            hits, wrong, missed = hits + len(gold & found), wrong + len(found - gold), missed + len(gold - found)
    assert 2 * hits / (2 * hits + wrong + missed) >= 0.995


@pytest.mark.parametrize(
    "head", ["(AFP, 12 March 2014)", "(AFP, 12 March 2014) –", "AFP, 12 March 2014:", "12 March 2014 (AFP) -"]
)
def test_a_head_of_agency_and_date_has_no_place(head: str) -> None:
    layout = SEGMENTER.segment(f"{head} {LEAD} {LEAD}", None)
    assert (layout.credit, layout.dateline_place) == ("AFP", None)
    assert layout.dateline_time is not None
    assert layout.dateline_time.text == "12 March 2014"


def test_laid_sentence_defaults() -> None:
    assert LaidSentence(0, 1, 0).kind == "body"
