"""robots.txt, as RFC 9309 has it: which paths of a site may be fetched, and how often."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

MOST_BYTES = 512_000
MOST_RULES = 5_000
AGENT = "dateline"
LONGEST_DELAY = 60.0


class Rules(NamedTuple):
    """What a site asks of us. `lines` are (allowed, pattern); the longest pattern that fits decides."""

    lines: tuple[tuple[bool, str], ...] = ()
    delay: float = 0.0

    def allows(self, path: str) -> bool:
        """Whether the path, with its query, may be fetched."""
        best, allowed = -1, True
        for allow, pattern in self.lines:
            if len(pattern) >= best and fits(pattern, path) and (len(pattern) > best or allow):
                best, allowed = len(pattern), allow
        return allowed


EVERYTHING = Rules()
NOTHING = Rules(((False, "/"),))


def parse_robots(text: str, agent: str = AGENT) -> Rules:
    """The rules of the groups that name `agent`, else of those for all."""
    groups: dict[str, list[tuple[bool, str]]] = {}
    delays: dict[str, float] = {}
    agents: list[str] = []
    naming = False
    for name, value in _lines(text):
        if name == "user-agent":
            agents = [*agents, value.lower()] if naming else [value.lower()]
            groups.setdefault(agents[-1], [])
            naming = True
            continue
        naming = False
        for one in agents:
            if name in ("allow", "disallow") and value and len(groups[one]) < MOST_RULES:
                groups[one].append((name == "allow", value))
            elif name == "crawl-delay":
                delays[one] = max(delays.get(one, 0.0), _seconds(value))
    own = agent if agent in groups else "*"
    return Rules(tuple(groups.get(own, ())), delays.get(own, 0.0))


def fits(pattern: str, path: str) -> bool:
    """Whether a path begins as the pattern says: `*` stands for anything, `$` at the end for the end."""
    anchored = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for number, part in enumerate(rest):
        if anchored and number == len(rest) - 1:
            return len(path) - len(part) >= at and path.endswith(part)
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return not anchored or at == len(path)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.removeprefix("\ufeff").splitlines():
        name, colon, value = line.split("#")[0].partition(":")
        if colon:
            yield name.strip().lower(), value.strip()[:2_000]


def _seconds(value: str) -> float:
    try:
        return min(max(float(value), 0.0), LONGEST_DELAY)
    except ValueError:
        return 0.0
