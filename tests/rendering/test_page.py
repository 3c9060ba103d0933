from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from tests.rendering.story import aleppo
from tests.rendering.test_table import hostile

from dateline.rendering.marks import lanes, paragraphs, pieces
from dateline.rendering.page import render_page

VOID = {"meta", "br", "link", "img", "input", "hr"}


class Page(HTMLParser):
    """Every tag with its attributes; fails where tags do not nest, or an id stands twice."""

    def __init__(self, html: str):
        super().__init__()
        self.stack: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()
        assert self.stack == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "details", "article"} & set(self.stack):
            self.words.append(data)


def test_marks_nest_and_links_lead_to_what_is_there() -> None:
    page = Page(render_page([aleppo(), aleppo()]))
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    targets = {attrs["href"] for tag, attrs in page.tags if tag == "a"}
    assert targets <= {f"#{id}" for id in ids}


def test_the_whole_story_is_on_the_page() -> None:
    reading = aleppo()
    text = re.sub(r"(?<=\D)\d{1,2}(?=\W)", "", "".join(Page(render_page([reading])).words))
    for line in reading.report.text.split("\n"):
        assert re.sub(r"\d+|\W+", "", line) in re.sub(r"\d+|\W+", "", text)


def test_nothing_is_fetched_or_run() -> None:
    for reading in (aleppo(), hostile()):
        html = render_page([reading])
        page = Page(html)
        assert not {"script", "img", "link", "iframe", "object", "form", "base"} & {tag for tag, _ in page.tags}
        assert not any(name.startswith("on") or name in {"src", "style"} for _, attrs in page.tags for name in attrs)
        sheet = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
        assert sheet
        assert not re.search(r"url\(|@import|https?:", sheet[1])
        digest = base64.b64encode(hashlib.sha256(sheet[1].encode()).digest()).decode()
        assert f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'" in html


def test_words_of_a_report_are_never_markup() -> None:
    import msgspec

    bad = "</p></style><script>alert(1)</script><img src=x onerror=alert(1)>\"'>{{ 7*7 }}{% raw %}"
    reading = aleppo()
    report = msgspec.structs.replace(
        reading.report, text=bad + reading.report.text, title=bad, outlet=bad, credit=bad, url="javascript:alert(1)"
    )
    html = render_page([msgspec.structs.replace(reading, report=report)])
    page = Page(html)
    assert not {"script", "img"} & {tag for tag, _ in page.tags}
    assert "javascript:" not in html
    assert "{{ 7*7 }}" in html


spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda span: (min(span), max(span) + 1)), max_size=12
)


@given(st.text("ab \n", min_size=61, max_size=61), spans)
def test_pieces_keep_the_text_and_nest(text: str, chosen: list[tuple[int, int]]) -> None:
    found = list(pieces(text, 0, len(text), chosen, range(len(chosen))))
    assert "".join(piece.text for piece in found if piece.does == "text") == text
    stack, badges = [], []
    for piece in found:
        if piece.does == "open":
            stack.append(piece.claim)
        elif piece.does == "close":
            assert stack.pop() == piece.claim
        elif piece.does == "badge":
            badges.append(piece.claim)
    assert stack == []
    assert sorted(badges) == list(range(len(chosen)))


@given(spans)
def test_longer_claims_run_lower(chosen: list[tuple[int, int]]) -> None:
    lane = lanes(chosen)
    for i, (start, end) in enumerate(chosen):
        for j, (inner_start, inner_end) in enumerate(chosen):
            if start < inner_start and inner_end < end and lane[i] < 3:
                assert lane[j] < lane[i]


@given(st.text("ab \n"))
def test_paragraphs_are_lines_with_words(text: str) -> None:
    assert [text[start:end] for start, end in paragraphs(text)] == [line for line in text.split("\n") if line.strip()]
