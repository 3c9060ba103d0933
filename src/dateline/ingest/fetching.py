"""Fetching from the web, which is hostile: public addresses only, bodies within a limit, as robots.txt allows."""

from __future__ import annotations

import contextlib
import email.utils
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable
from urllib.parse import urljoin

import msgspec

from dateline.errors import InputError
from dateline.ingest import robots
from dateline.ingest.addresses import Resolve, Target, public_address
from dateline.ingest.unpacking import inflated
from dateline.settings import MAX_INPUT_BYTES, VERSION

AGENT = f"{robots.AGENT}/{VERSION}"
MOST_REDIRECTS = 5
SILENCE_SECONDS = 20.0
MOST_SECONDS = 120.0
# Between two requests to one site, unless its robots.txt asks for more.
PAUSE_SECONDS = 1.0
ROBOTS_SECONDS = 3600.0
NOT_MODIFIED = 304
REDIRECTS = (301, 302, 303, 307, 308)
PERMANENT = (301, 308)


class FetchError(InputError):
    """An address that gave no answer that can be used. `wait` is how many seconds the site asks to be left alone."""

    def __init__(self, message: str, reason: str = "fetch", *, status: int | None = None, wait: float | None = None):
        super().__init__(message, reason)
        self.status = status
        self.wait = wait


class Fetched(msgspec.Struct, frozen=True):
    """An answer, unpacked. `url` is where it came from in the end; `body` is empty where nothing has changed."""

    url: str
    status: int
    body: bytes
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None
    moved: str | None = None


class Fetcher:
    """Fetches, one address at a time. `allowed` names hosts and ports that are reached though they are private: for tests
    against a server of their own, and given in code alone.
    """

    def __init__(
        self,
        *,
        allowed: frozenset[tuple[str, int]] = frozenset(),
        most_bytes: int = MAX_INPUT_BYTES,
        most_seconds: float = MOST_SECONDS,
        pause: float = PAUSE_SECONDS,
        resolve: Resolve = socket.getaddrinfo,
        sleep: Callable[[float], None] = time.sleep,
    ):
        self._allowed = allowed
        self._most_bytes = most_bytes
        self._most_seconds = most_seconds
        self._pause = pause
        self._resolve = resolve
        self._sleep = sleep
        self._rules: dict[str, tuple[float, robots.Rules]] = {}
        self._last: dict[str, float] = {}

    def get(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        """What stands at the address. Raises `InputError`: reason `refused` for what is never fetched, `fetch` for what
        may do another time.
        """
        known = {name: value for name, value in (("If-None-Match", etag), ("If-Modified-Since", modified)) if value}
        return self._follow(url, known, obey=True)

    def _follow(self, url: str, headers: dict[str, str], *, obey: bool) -> Fetched:
        moved, permanent = None, True
        for _ in range(MOST_REDIRECTS + 1):
            target = Target(url)
            if obey:
                self._obey(target)
            answer, location = self._ask(target, headers)
            if location is None:
                return msgspec.structs.replace(answer, moved=moved)
            permanent = permanent and answer.status in PERMANENT
            url = urljoin(target.url, location)
            moved = url if permanent else moved
        raise FetchError(f"the address leads on more than {MOST_REDIRECTS} times", "refused")

    def _obey(self, target: Target) -> None:
        rules = self._rules_of(target)
        if not rules.allows(target.path):
            raise FetchError(f"the robots.txt of {target.host} asks not to fetch this", "refused")
        due = self._last.get(target.site, float("-inf")) + max(self._pause, rules.delay)
        if (left := due - time.monotonic()) > 0:
            self._sleep(left)
        self._last[target.site] = time.monotonic()

    def _rules_of(self, target: Target) -> robots.Rules:
        """The site's rules; where they cannot be had for a fault of the site, nothing is fetched (RFC 9309, 2.3.1.4)."""
        held = self._rules.get(target.site)
        if held and time.monotonic() - held[0] < ROBOTS_SECONDS:
            return held[1]
        try:
            answer = self._follow(f"{target.site}/robots.txt", {}, obey=False)
            rules = robots.parse_robots(answer.body[: robots.MOST_BYTES].decode("utf-8", "replace"))
        except FetchError as error:
            if error.status is None or not 400 <= error.status < 500 or error.status == 429:
                raise
            rules = robots.EVERYTHING
        self._rules[target.site] = (time.monotonic(), rules)
        return rules

    def _ask(self, target: Target, headers: dict[str, str]) -> tuple[Fetched, str | None]:
        """One request: the answer, and where it sends us on to."""
        address = public_address(target, self._allowed, self._resolve)
        connection = _Connection(target, address, self._most_seconds)
        try:
            connection.request("GET", target.path, headers={**HEADERS, **headers})
            return self._answer(target, connection.getresponse())
        except InputError:
            raise
        except ssl.SSLCertVerificationError as error:
            raise FetchError(f"the certificate of {target.host} is not valid: {error.verify_message}") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            what = "it took too long" if connection.cut or isinstance(error, TimeoutError) else type(error).__name__
            raise FetchError(f"{target.host} gave no answer: {what}") from None
        finally:
            connection.close()

    def _answer(self, target: Target, response: http.client.HTTPResponse) -> tuple[Fetched, str | None]:
        status, headers = response.status, response.headers
        location = headers.get("Location")
        if status in REDIRECTS and location:
            return Fetched(target.url, status, b""), location
        if status != NOT_MODIFIED and not 200 <= status < 300:
            wait = _wait(headers.get("Retry-After"))
            raise FetchError(f"{target.host} answers {status} {response.reason[:40]}", status=status, wait=wait)
        body = b"" if status == NOT_MODIFIED else self._body(response)
        etag, modified = headers.get("ETag"), headers.get("Last-Modified")
        return Fetched(target.url, status, body, headers.get_content_charset(), etag, modified), None

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        most = self._most_bytes
        if (response.length or 0) > most:
            raise FetchError(_too_large(most), "too-large")
        parts: list[bytes] = []
        size = 0
        while size <= most and (part := response.read1(1 << 16)):
            parts.append(part)
            size += len(part)
        body = b"".join(parts)
        if size <= most and response.length:
            raise FetchError("the answer was cut short")
        if size <= most:
            body = inflated(body, (response.headers.get("Content-Encoding") or "").strip().lower(), most)
        if len(body) > most:
            raise FetchError(_too_large(most), "too-large")
        return body


HEADERS = {
    "User-Agent": AGENT,
    "Accept": "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


class _Connection(http.client.HTTPConnection):
    """A connection to the very address that was looked at: a name that is asked for twice may answer differently."""

    def __init__(self, target: Target, address: str, most_seconds: float):
        super().__init__(target.netloc, timeout=min(SILENCE_SECONDS, most_seconds))
        self._address = (address, target.port)
        self._server = target.host if target.scheme == "https" else None
        self._timer = threading.Timer(most_seconds, self._cut_off)
        self._timer.daemon = True
        self.cut = False

    def connect(self) -> None:
        self._timer.start()
        self.sock = socket.create_connection(self._address, self.timeout)
        if self._server is not None:
            context = ssl.create_default_context()
            # The handshake comes after, so that the timer can cut it off.
            secure = context.wrap_socket(self.sock, server_hostname=self._server, do_handshake_on_connect=False)
            self.sock = secure
            secure.do_handshake()

    def close(self) -> None:
        self._timer.cancel()
        super().close()

    def _cut_off(self) -> None:
        self.cut = True
        with contextlib.suppress(OSError, AttributeError):
            self.sock.shutdown(socket.SHUT_RDWR)


def _too_large(most: int) -> str:
    return f"the answer is larger than {most / 1_000_000:,.4g} MB"


def _wait(value: str | None) -> float | None:
    """How long Retry-After asks to wait, in seconds."""
    if value is None:
        return None
    if value.strip().isdigit():
        return float(value.strip()[:9])
    try:
        return max(0.0, email.utils.parsedate_to_datetime(value).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return None


def as_utf8(fetched: Fetched) -> bytes:
    """The body, in UTF-8 where the answer says which encoding it is in and it is that."""
    try:
        fetched.body.decode("utf-8")
    except UnicodeDecodeError:
        with contextlib.suppress(LookupError, ValueError):
            return fetched.body.decode(fetched.charset or "").encode()
    return fetched.body


