"""Web pages: the report on them, and nothing that the page does not state."""

from __future__ import annotations

import datetime

import pytest

from dateline.errors import InputError
from dateline.ingest.page import looks_like_page, read_page

LEAD = "The army said on Monday that it had taken the town of Tessalit from the rebels after a week of fighting."
PAGE = f"""<!DOCTYPE html><html><head><title>Army takes Tessalit | The Sahel Post</title>
<meta property="og:site_name" content="The Sahel Post"><meta property="og:title" content="Army takes Tessalit">
<meta property="article:published_time" content="2013-02-08T10:00:00+00:00">
<link rel="canonical" href="https://sahelpost.example/tessalit"></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Army takes Tessalit</h1>
<p>BAMAKO, Mali (AP) — {LEAD}</p><p>Residents said shells had fallen on the market on 3 January 2012, killing “at least
nine” people &amp; wounding dozens.</p><ul><li>Some 1,200 people fled.</li></ul>
<p>The rebels did not comment on the loss of the town, which they had held since April.</p></article>
<footer>© 2013 The Sahel Post</footer><script>alert("no")</script></body></html>"""


def test_a_page() -> None:
    report = read_page(PAGE)
    assert report.title == "Army takes Tessalit"
    assert report.outlet == "The Sahel Post"
    assert report.url == "https://sahelpost.example/tessalit"
    assert report.published == datetime.date(2013, 2, 8)
    assert LEAD in report.text
    assert "people & wounding" in report.text
    assert "News" not in report.text
    assert "alert" not in report.text


def test_no_date_is_taken_from_the_story() -> None:
    bare = PAGE.replace('<meta property="article:published_time" content="2013-02-08T10:00:00+00:00">', "")
    assert read_page(bare).published is None


@pytest.mark.parametrize("text", [PAGE, "<p>One.</p>", "\ufeff<!-- a --><html>", "<?xml version='1.0'?><html>"])
def test_pages_are_told_by_what_they_hold(text: str) -> None:
    assert looks_like_page(text)


@pytest.mark.parametrize("text", [LEAD, "<AP> " + LEAD, "The <b>army</b> left.", "5 < 6"])
def test_what_is_no_page(text: str) -> None:
    assert not looks_like_page(text)
    assert not looks_like_page(text, "notes.txt")


def test_entities_of_a_page_are_not_expanded() -> None:
    bomb = "".join(f'<!ENTITY {b} "{f"&{a};" * 50}">' for a, b in zip("abcdefg", "bcdefgh", strict=True))
    page = f'<!DOCTYPE html [<!ENTITY a "boom">{bomb}]><html><body><article><p>{LEAD} &h;</p></article></body></html>'
    assert len(read_page(page).text) < 500


@pytest.mark.parametrize("page", ["<html>", "<html><body>" + "<b><i>" * 5_000 + LEAD, "<p>" + "<" * 50])
def test_pages_without_a_report(page: str) -> None:
    with pytest.raises(InputError):
        read_page(page)
