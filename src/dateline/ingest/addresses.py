"""Which addresses may be fetched from: those of the public internet, and no others."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from dateline.errors import InputError

PORTS = {"http": 80, "https": 443}
# An IPv6 address may carry an IPv4 one: of a translator (RFC 6052, 8215), or as was once thought of (RFC 4291).
TRANSLATED = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"), ipaddress.ip_network("::/96"))
Resolve = Callable[..., list[Any]]


class Target:
    """An address taken apart and found fit: scheme, host, port, and the path with its query."""

    def __init__(self, url: str):
        """Raises `InputError` for what is no address of the web, or hides something in it."""
        try:
            parts = urlsplit(url.strip())
            port = parts.port or PORTS.get(parts.scheme.lower(), 0)
            host = (parts.hostname or "").rstrip(".").encode("idna" if not _is_number(parts.hostname) else "ascii").decode()
        except (ValueError, UnicodeError):
            raise InputError("this is no address of the web; it begins with https://", "refused") from None
        self.scheme = parts.scheme.lower()
        if self.scheme not in PORTS or not host:
            raise InputError("this is no address of the web; it begins with https://", "refused")
        if parts.username is not None or parts.password is not None:
            raise InputError("an address with a name and password in it is not fetched", "refused")
        self.host, self.port = host.lower(), port
        self.path = _plain(parts)
        self.url = urlunsplit((self.scheme, self.netloc, self.path, "", ""))

    @property
    def netloc(self) -> str:
        """Host and port as they stand in an address."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def site(self) -> str:
        """What a robots.txt speaks for."""
        return f"{self.scheme}://{self.netloc}"


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet: not of this machine, its network, or any other that is closed."""
    try:
        ip = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
        inner += [ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) for network in TRANSLATED if ip in network]
        if any(one is not None and not is_public(str(one)) for one in inner):
            return False
        if ip.ipv4_mapped is not None:
            return True
        if ip.is_site_local or (ip.is_reserved and ip not in TRANSLATED[0]):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_unspecified


def public_address(target: Target, allowed: frozenset[tuple[str, int]], resolve: Resolve = socket.getaddrinfo) -> str:
    """The IP address to connect to. Every address of the host's must be public, else it is refused: one that changes with
    the asking is no way in. `allowed` names hosts and ports that are reached all the same. Raises `InputError`.
    """
    try:
        found = resolve(target.host, target.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise InputError(f"the host {target.host} is not found", "fetch") from None
    addresses = [str(one[4][0]) for one in found]
    if not addresses:
        raise InputError(f"the host {target.host} is not found", "fetch")
    if (target.host, target.port) in allowed:
        return addresses[0]
    if not all(map(is_public, addresses)):
        raise InputError(f"{target.host} is a private address, from which nothing is fetched", "refused")
    if target.port not in PORTS.values():
        raise InputError(f"port {target.port} is none of the web's, and nothing is fetched from it", "refused")
    return addresses[0]


def _is_number(host: str | None) -> bool:
    return host is not None and (":" in host or host.replace(".", "").isdigit())


def _plain(parts: SplitResult) -> str:
    """Path and query in ASCII, as they are sent."""
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    return f"{path}?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?[]|')}" if parts.query else path
