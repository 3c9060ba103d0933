"""Fetching: from public addresses alone, within limits, as robots.txt allows. The only server is the tests' own."""

from __future__ import annotations

import gzip
import ipaddress
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ingest.made import laughs
from tests.ingest.served import Site, serving

from dateline.errors import InputError
from dateline.ingest.addresses import Target, is_public, public_address
from dateline.ingest.fetching import Fetcher, FetchError, as_utf8
from dateline.ingest.opml import read_feeds
from dateline.ingest.robots import fits, parse_robots


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as found:
        yield found


@pytest.fixture
def fetcher(site: Site) -> Fetcher:
    return Fetcher(allowed=site.allowed, most_bytes=100_000, pause=0)


PRIVATE = [
    "127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1",
    "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.18.0.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00::1", "ff02::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::10.0.0.1", "2002:7f00:1::", "::127.0.0.1", "fec0::1",
    "2001:db8::1", "none", "",
]  # fmt: skip
PUBLIC = ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1"]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_an_address_is_as_public_as_what_it_carries(address: ipaddress.IPv4Address) -> None:
    assert is_public(f"::ffff:{address}") == is_public(str(address))
    if not is_public(str(address)):
        assert not is_public(f"64:ff9b::{address}")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/",
        "http://169.254.169.254/latest/meta-data/", "http://127.1/", "http://[::ffff:127.0.0.1]/", "http://0/", "http://LOCALHOST./",
    ],
)  # fmt: skip
def test_private_hosts_are_refused(url: str) -> None:
    with pytest.raises(InputError) as caught:
        Fetcher().get(url)
    assert caught.value.reason in ("refused", "fetch")


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://a.example/", "gopher://a.example/", "//a.example/", "a.example", "http://", "http://u:p@a.example/",
     "http://a.example:99999/", "http://a\u2024b..example/"],
)  # fmt: skip
def test_what_is_no_address_of_the_web(url: str) -> None:
    with pytest.raises(InputError) as caught:
        Target(url)
    assert caught.value.reason == "refused"


def answers(*addresses: str) -> list[object]:
    return [(2, 1, 6, "", (address, 80)) for address in addresses]


def test_one_private_address_among_public_ones_is_refused() -> None:
    target = Target("http://a.example/")
    assert public_address(target, frozenset(), lambda *a, **k: answers("1.1.1.1", "1.0.0.1")) == "1.1.1.1"
    with pytest.raises(InputError, match="private"):
        public_address(target, frozenset(), lambda *a, **k: answers("1.1.1.1", "10.0.0.1"))
    with pytest.raises(InputError, match="port 25"):
        public_address(Target("http://a.example:25/"), frozenset(), lambda *a, **k: answers("1.1.1.1"))


def test_what_is_asked_is_what_was_looked_at(site: Site) -> None:
    """The name is looked up once for each request: one that answers otherwise the second time is no way in."""
    times = []

    def resolve(host: str, *rest: object, **more: object) -> list[object]:
        times.append(host)
        return answers("1.1.1.1" if len(times) == 1 else "127.0.0.1")

    target = Target(f"http://a.example:{80}/")
    assert public_address(target, frozenset(), resolve) == "1.1.1.1"
    assert times == ["a.example"]


def test_get(site: Site, fetcher: Fetcher) -> None:
    site.answers["/feed?a=b%20c"] = (200, {"ETag": '"1"', "Last-Modified": "x", "Content-Type": "text/xml; charset=latin-1"}, b"caf\xe9")
    found = fetcher.get(f"{site.url}/feed?a=b c#part", etag='"0"', modified="y")
    assert (found.status, found.body, found.etag, found.modified, as_utf8(found)) == (200, b"caf\xe9", '"1"', "x", "café".encode())
    path, headers = site.asked[-1]
    assert path == "/feed?a=b%20c"
    assert headers["host"] == f"127.0.0.1:{site.port}"
    assert headers["if-none-match"] == '"0"'
    assert headers["if-modified-since"] == "y"
    assert headers["user-agent"].startswith("dateline/")
    site.answers["/feed"] = (304, {}, b"")
    assert fetcher.get(f"{site.url}/feed", etag='"1"').status == 304


def test_redirects(site: Site, fetcher: Fetcher) -> None:
    site.answers |= {"/a": (301, {"Location": "/b"}, b""), "/b": (302, {"Location": f"{site.url}/c"}, b""), "/c": (200, {}, b"here")}
    found = fetcher.get(f"{site.url}/a")
    assert (found.body, found.url, found.moved) == (b"here", f"{site.url}/c", f"{site.url}/b")
    site.answers["/loop"] = (302, {"Location": "/loop"}, b"")
    with pytest.raises(FetchError, match="leads on more than 5 times"):
        fetcher.get(f"{site.url}/loop")


@pytest.mark.parametrize("there", ["http://127.0.0.1:1/", "http://localhost/", "http://10.0.0.1/", "file:///etc/passwd", "http://[::1]/", "gopher://a/"])
def test_redirects_into_private_addresses_are_refused(site: Site, fetcher: Fetcher, there: str) -> None:
    site.answers["/a"] = (302, {"Location": there}, b"")
    with pytest.raises(InputError) as caught:
        fetcher.get(f"{site.url}/a")
    assert caught.value.reason == "refused"
    site.answers["/robots.txt"] = (302, {"Location": there}, b"")
    with pytest.raises(InputError) as caught:
        Fetcher(allowed=site.allowed, pause=0).get(f"{site.url}/c")
    assert caught.value.reason == "refused"


def test_bodies_over_the_limit(site: Site, fetcher: Fetcher) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Connection", "close")
        handler.end_headers()
        for _ in range(1000):
            handler.wfile.write(b"x" * 10_000)

    site.answers |= {
        "/said": (200, {"Content-Length": "99999999"}, b"x"),
        "/endless": endless,
        "/packed": (200, {"Content-Encoding": "gzip"}, gzip.compress(b" " * 50_000_000)),
        "/fits": (200, {"Content-Encoding": "gzip"}, gzip.compress(b" " * 100_000)),
    }
    for path in ("/said", "/endless", "/packed"):
        with pytest.raises(InputError) as caught:
            fetcher.get(site.url + path)
        assert caught.value.reason == "too-large"
    assert len(fetcher.get(f"{site.url}/fits").body) == 100_000


def test_answers_that_are_none(site: Site) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        for _ in range(100):
            handler.wfile.write(b"H")
            handler.wfile.flush()
            time.sleep(0.05)

    site.answers |= {
        "/drip": drip,
        "/short": (200, {"Content-Length": "500"}, b"x"),
        "/noise": lambda handler: handler.wfile.write(b"\x00\xff" * 50 + b"\r\n\r\n"),
        "/busy": (429, {"Retry-After": "120"}, b""),
        "/gone": (410, {}, b""),
    }

    def asked(path: str) -> FetchError:
        fetcher = Fetcher(allowed=site.allowed, pause=0, most_seconds=0.6)
        with pytest.raises(FetchError) as caught:
            fetcher.get(site.url + path)
        assert caught.value.reason == "fetch"
        return caught.value

    begun = time.monotonic()
    assert "too long" in str(asked("/drip"))
    assert time.monotonic() - begun < 3
    assert str(asked("/short"))
    assert str(asked("/noise"))
    assert (asked("/busy").wait, asked("/gone").status) == (120.0, 410)


def test_robots_are_obeyed(site: Site, fetcher: Fetcher) -> None:
    site.answers |= {"/robots.txt": (200, {}, b"User-agent: *\nDisallow: /private\n"), "/private/a": (200, {}, b"a"), "/b": (200, {}, b"b")}
    assert fetcher.get(f"{site.url}/b").body == b"b"
    with pytest.raises(FetchError, match=r"robots\.txt of 127\.0\.0\.1 asks not to"):
        fetcher.get(f"{site.url}/private/a")
    assert site.paths() == ["/robots.txt", "/b"]
    site.answers["/robots.txt"] = (500, {}, b"")
    with pytest.raises(FetchError, match="500"):
        Fetcher(allowed=site.allowed, pause=0).get(f"{site.url}/b")


def test_a_site_is_not_asked_too_often(site: Site) -> None:
    waits: list[float] = []
    site.answers |= {"/robots.txt": (200, {}, b"User-agent: dateline\nCrawl-delay: 7\n"), "/b": (200, {}, b"b")}
    fetcher = Fetcher(allowed=site.allowed, pause=1, sleep=waits.append)
    fetcher.get(f"{site.url}/b")
    assert waits == []
    fetcher.get(f"{site.url}/b")
    assert 6 < waits[0] <= 7


def test_robots_rules() -> None:
    text = """
    User-agent: other
    Disallow: /

    User-agent: *
    Disallow: /a      # not this
    Allow: /a/b
    Disallow: /*.pdf$
    Disallow: /q?*x=

    User-agent: Dateline
    User-agent: third
    Disallow: /mine
    Crawl-delay: 1e9
    """
    everyone, ours = parse_robots(text, "someone"), parse_robots(text)
    allowed = {"/": True, "/a": False, "/a/c": False, "/a/b": True, "/x.pdf": False, "/x.pdf?y": True, "/q?y&x=1": False, "/mine": True}
    assert {path: everyone.allows(path) for path in allowed} == allowed
    assert ours.allows("/a")
    assert not ours.allows("/mine")
    assert ours.delay == 60.0
    assert parse_robots("Disallow: /\nnonsense\nUser-agent:\nCrawl-delay: -5").allows("/")


@given(st.text("/ab*$", max_size=12), st.text("/ab$", max_size=12))
def test_patterns_fit_as_regular_expressions_do(pattern: str, path: str) -> None:
    import re

    anchored = pattern.endswith("$")
    body = ".*".join(map(re.escape, pattern.removesuffix("$").split("*")))
    assert fits(pattern, path) == bool(re.match(body + (r"\Z" if anchored else ""), path))


def test_patterns_made_to_take_forever() -> None:
    begun = time.monotonic()
    assert not fits("/" + "*a" * 900 + "b", "/" + "a" * 2000)
    assert time.monotonic() - begun < 1


def test_lists_of_feeds() -> None:
    opml = b"""<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline type="rss" xmlUrl="https://a.example/feed"/>
    <outline xmlUrl=" https://b.example/feed?a=1&amp;b=2 "/><outline xmlUrl="https://a.example/feed"/></outline></body></opml>"""
    assert read_feeds(opml, "feeds.opml") == ["https://a.example/feed", "https://b.example/feed?a=1&b=2"]
    assert read_feeds(b"# mine\nhttps://a.example/feed\n\n", "feeds.txt") == ["https://a.example/feed"]
    for data, message in ((b"<opml><body/></opml>", "names no feeds"), (b"<opml>", "broken"), (laughs().encode(), "entities")):
        with pytest.raises(InputError, match=message):
            read_feeds(data, "feeds.opml")
