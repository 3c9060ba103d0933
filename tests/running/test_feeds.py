"""Feeds watched: asked when they are due, once for each thing they say, left alone when they fail."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.ingest.made import OTHER, TEXT, entry, feed, laughs, page
from tests.ingest.served import Site, serving
from tests.running.fake import FakeReader

from dateline.errors import InputError
from dateline.ingest import Failure
from dateline.ingest.fetching import Fetcher
from dateline.running.feeds import Memory, Watch, fetched, parse_span
from dateline.running.intake import Intake
from dateline.store import Store


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as found:
        yield found


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "record.db") as opened:
        yield opened


class Stop(Exception):
    """The time of the test is over."""


class Clock:
    """Time that passes only when it is slept through."""

    def __init__(self, until: float = 1e12):
        self.now = 1_000_000.0
        self.until = self.now + until

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        if self.now > self.until:
            raise Stop


class Watched:
    """A watch over the site's feeds, with what it told."""

    def __init__(self, site: Site, store: Store, folder: Path, *, until: float = 1e12, every: float | None = None, follow: bool = False):
        self.clock = Clock(until)
        self.reader = FakeReader()
        self.told: list[Failure] = []
        self.intake = Intake(store, self.reader.id, self.reader.read, complain=self.told.append)
        self.watch = Watch(
            self.intake,
            Fetcher(allowed=site.allowed, pause=0),
            Memory(folder / "feeds.json", store.newest()),
            every=every,
            follow=follow,
            newest=store.newest,
            complain=self.told.append,
            clock=self.clock,
            sleep=self.clock.sleep,
        )

    def run(self, *addresses: str) -> None:
        with contextlib.suppress(Stop):
            self.watch.run(list(addresses))


def asked(site: Site, path: str) -> list[dict[str, str]]:
    return [headers for was, headers in site.asked if was == path]


def test_a_feed_is_asked_again_only_for_what_changed(site: Site, store: Store, tmp_path: Path) -> None:
    site.answers["/feed"] = (200, {"ETag": '"1"', "Last-Modified": "Fri"}, feed(entry(1), entry(2, OTHER)).encode())
    first = Watched(site, store, tmp_path)
    first.run(f"{site.url}/feed")
    assert first.reader.given == [TEXT, OTHER]
    assert store.reading("127.0.0.1#https://post.example/1") is not None
    site.answers["/feed"] = (304, {}, b"")
    second = Watched(site, store, tmp_path)
    second.run(f"{site.url}/feed")
    assert second.reader.given == []
    headers = asked(site, "/feed")[-1]
    assert (headers["if-none-match"], headers["if-modified-since"]) == ('"1"', "Fri")


def test_a_record_that_was_begun_anew_asks_for_everything(site: Site, store: Store, tmp_path: Path) -> None:
    site.answers["/feed"] = (200, {"ETag": '"1"'}, feed(entry(1)).encode())
    Watched(site, store, tmp_path).run(f"{site.url}/feed")
    with Store.open(tmp_path / "other.db") as other:
        Watched(site, other, tmp_path).run(f"{site.url}/feed")
        assert "if-none-match" not in asked(site, "/feed")[-1]
        assert other.stats().reports == 1


def test_a_corrected_entry_stands_for_the_old_one(site: Site, store: Store, tmp_path: Path) -> None:
    site.answers["/feed"] = (200, {}, feed(entry(1)).encode())
    Watched(site, store, tmp_path).run(f"{site.url}/feed")
    site.answers["/feed"] = (200, {}, feed(entry(1, OTHER)).encode())
    Watched(site, store, tmp_path).run(f"{site.url}/feed")
    (filing,) = store.filings()
    assert store.report_text(filing.report) == OTHER
    assert len(store.history(filing.report)) == 2


def test_watching_keeps_to_its_times(site: Site, store: Store, tmp_path: Path) -> None:
    site.answers["/feed"] = (200, {}, feed(entry(1)).encode())
    Watched(site, store, tmp_path, until=3600, every=900).run(f"{site.url}/feed")
    assert len(asked(site, "/feed")) == 5
    assert store.stats().reports == 1


def test_a_feed_that_fails_is_left_alone_for_longer_and_longer(site: Site, store: Store, tmp_path: Path) -> None:
    site.answers |= {"/bad": (503, {}, b""), "/good": (200, {}, feed(entry(1)).encode())}
    watched = Watched(site, store, tmp_path, until=10 * 3600, every=900)
    watched.run(f"{site.url}/bad", f"{site.url}/good")
    # After 0, 30, 90, 210 and 450 minutes.
    assert len(asked(site, "/bad")) == 5
    assert len(asked(site, "/good")) == 41
    assert store.quarantined() == []
    assert watched.watch.unanswered == 5
    assert "answers 503" in str(watched.told[0])
    site.answers["/bad"] = (429, {"Retry-After": "86400"}, b"")
    again = Watched(site, store, tmp_path, until=12 * 3600, every=900)
    again.clock.now = watched.clock.now
    again.clock.until = again.clock.now + 12 * 3600
    again.run(f"{site.url}/bad")
    # What was to be left alone still is; then it is asked once, and asks for a day.
    assert len(asked(site, "/bad")) == 6


def test_a_feed_that_is_gone_is_not_asked_again(site: Site, store: Store, tmp_path: Path) -> None:
    site.answers["/gone"] = (410, {}, b"")
    watched = Watched(site, store, tmp_path, every=900)
    watched.run(f"{site.url}/gone")
    assert len(asked(site, "/gone")) == 1


def test_hostile_feeds_go_to_quarantine(site: Site, store: Store, tmp_path: Path) -> None:
    site.answers |= {
        "/laughs": (200, {}, laughs().encode()),
        "/into": (302, {"Location": "http://127.0.0.1:1/"}, b""),
        "/no": (200, {}, b"no feed at all"),
    }
    watched = Watched(site, store, tmp_path)
    watched.run(*(site.url + path for path in ("/laughs", "/into", "/no")), "http://10.0.0.1/feed")
    assert [(one.name.removeprefix(site.url), one.reason) for one in store.quarantined()] == [
        ("/laughs", "bomb"), ("/into", "refused"), ("/no", "broken"), ("http://10.0.0.1/feed", "refused"),
    ]  # fmt: skip
    assert watched.reader.given == []


def test_pages_are_followed_once(site: Site, store: Store, tmp_path: Path) -> None:
    link = f"{site.url}/report"
    entries = entry(1, link=link), entry(2, OTHER, link="http://10.0.0.1/x"), entry(3, OTHER + " More.", link="none")
    site.answers |= {
        "/feed": (200, {}, feed(*entries).encode()),
        "/report": (200, {"Content-Type": "text/html"}, page(TEXT, OTHER, OTHER + " Nobody knew more.").encode()),
    }
    for _ in range(2):
        watched = Watched(site, store, tmp_path, follow=True)
        watched.run(f"{site.url}/feed")
    assert len(asked(site, "/report")) == 1
    reading = store.reading(link)
    assert reading is not None
    assert "Nobody knew more." in reading.report.text
    assert (reading.report.outlet, reading.report.title) == ("The Post", "Report 1")
    assert store.report_text("127.0.0.1#http://10.0.0.1/x") == OTHER
    assert store.stats().reports == 3


def test_one_page(site: Site) -> None:
    site.answers["/report"] = (200, {}, page().encode())
    fetcher = Fetcher(allowed=site.allowed, pause=0)
    (found,) = fetched(fetcher, f"{site.url}/report")
    assert not isinstance(found, Failure)
    assert found.url == f"{site.url}/report"
    (failure,) = fetched(fetcher, "http://192.168.0.1/")
    assert isinstance(failure, Failure)
    assert (failure.name, failure.reason) == ("http://192.168.0.1/", "refused")


def test_memory_that_cannot_be_read_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "feeds.json").write_bytes(b'{"upto": "x"')
    memory = Memory(tmp_path / "feeds.json", 5)
    assert memory.feeds == {}
    memory.of("a").etag = "e"
    memory.save(5)
    assert Memory(tmp_path / "feeds.json", 5).of("a").etag == "e"
    assert Memory(tmp_path / "feeds.json", 4).of("a").etag is None


@pytest.mark.parametrize(("words", "seconds"), [("15m", 900), ("2h", 7200), ("1 d", 86400), ("60s", 60)])
def test_spans(words: str, seconds: float) -> None:
    assert parse_span(words) == seconds


@pytest.mark.parametrize("words", ["15", "m", "0m", "1s", "31d", "-5m", "1.5h", "9999999d"])
def test_spans_that_are_none(words: str) -> None:
    with pytest.raises(InputError):
        parse_span(words)
