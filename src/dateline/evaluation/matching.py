"""When a claim has a field of a fact right. Words are compared loosely: a gold names a thing, a report words it.

Claims are JSON objects here, so that readings made by other versions and other programs can be scored as well.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

Json = dict[str, Any]

HAPPENED = frozenset({"occurred", "ongoing", "ended"})
UNWEIGHED = frozenset(
    {"the", "a", "an", "of", "s", "its", "their", "his", "her", "in", "and", "for", "to", "at", "about", "some"}
)
WORD = re.compile(r"[a-z0-9]+")
LOOSE_LOW, LOOSE_HIGH = 0.3, 3  # how far the bounds of a vague number may lie from the gold's


def words(value: str | None) -> set[str]:
    """The words that count, without case, accents and genitives."""
    plain = unicodedata.normalize("NFKD", value or "").encode("ascii", "ignore").decode().lower()
    plain = plain.replace("u.n.", "un").replace("u.s.", "us").replace("'s", "")
    return {word for word in WORD.findall(plain) if word not in UNWEIGHED}


def says(wanted: Iterable[str], *texts: str | None) -> bool:
    """Whether the words of one wanted alternative are all in a text, or those of a text all in the alternative."""
    for want in map(words, wanted):
        for have in map(words, texts):
            if have and (want <= have or have <= want or _singular(want) <= _singular(have)):
                return True
    return False


def _singular(found: set[str]) -> set[str]:
    return {word.rstrip("s") for word in found}


def is_named(wanted: Iterable[str], things: Iterable[Json | None]) -> bool:
    """Whether one of the things is, by its words or its resolved name, a wanted one."""
    return any(says(wanted, thing.get("text"), thing.get("name")) for thing in things if thing)


def is_dated(wanted: Iterable[str], time: Json | None) -> bool:
    """Whether the time begins or ends on a wanted date, or is the wanted weekday without a date."""
    if not time:
        return False
    ends = [str(time.get(end) or "") for end in ("earliest", "latest")]
    for want in wanted:
        if want.startswith("W"):
            if not any(ends) and str(time.get("timex") or "").endswith(f"-{want[1:]}"):
                return True
        elif any(end.startswith(want) for end in ends):
            return True
    return False


def is_bounded(wanted: list[int | None], figure: Json) -> bool:
    """Whether the figure has the wanted bounds; a vague number ("dozens") may be off by a factor of three."""
    low, high = wanted
    has_low, has_best, has_high = (figure.get(name) for name in ("low", "best", "high"))
    if low is not None and low == high:
        return low in (has_best, has_low) and (has_high in (None, high) or has_best == low)
    if high is None:
        return has_low == low and has_high is None
    if not low:
        return has_high == high and not has_low
    return (
        has_low is not None
        and LOOSE_LOW * low <= has_low <= high
        and (has_high is None or has_high <= LOOSE_HIGH * high)
    )


def body_of(claim: Json) -> Json:
    """The object under the claim's own kind."""
    return claim.get(claim.get("kind") or "") or {}


def sources(claim: Json) -> list[Json]:
    """Every source of the chain."""
    return [link.get("source") or {} for link in claim.get("attribution") or []]


def candidates(fact: Json, claims: Iterable[Json]) -> Iterator[Json]:
    """The claims that are of the fact's kind and of one of its types.

    An agreement also counts as an AGREE event, and as a condition of its class (a truce).
    """
    kind, types = fact["kind"], fact.get("type") or ()
    for claim in claims:
        have, body = claim.get("kind"), body_of(claim)
        if kind == "gap":
            fits = have == "gap"
        elif kind == "agreement":
            fits = have == "agreement" and (not types or body.get("class") in types)
        elif kind == "figure":
            fits = have == "figure" and body.get("measure") in types
        elif kind == "event" and have == "agreement":
            fits = "AGREE" in types
        elif kind == "condition" and have == "agreement":
            fits = body.get("class") in types
        else:
            fits = kind == have and body.get("type") in types
        if fits:
            yield claim


def verdicts(fact: Json, claim: Json) -> dict[str, bool]:
    """Which fields of the fact the claim has right; that it was found is the first of them."""
    found = {"found": True}
    found |= {name: _is_right(name, want, claim) for name, want in fact.items() if name not in ("kind", "s", "type")}
    if fact["kind"] == "event" and "status" not in fact and claim["kind"] != "agreement":
        found["status"] = claim.get("status") in HAPPENED
    return found


def _is_right(name: str, want: Any, claim: Json) -> bool:
    body, agreement = body_of(claim), claim["kind"] == "agreement"
    if name == "date":
        return is_dated(want, body.get("time"))
    if name == "source":
        return is_named(want, sources(claim))
    if name == "bounds":
        return is_bounded(want, body)
    if name in ("actor", "recipient", "party", "holder", "group", "place"):
        return is_named(want, things_of(name, claim))
    if name == "status":
        return claim.get("status") in want or (agreement and body.get("stage") in want)
    if name in ("certainty", "polarity"):
        return claim.get(name) in want
    if name == "stage" or (name == "change" and agreement):
        # A deal that is extended has been agreed.
        stages = {"extended", "agreed", "announced"} if body.get("stage") == "extended" else {body.get("stage")}
        return bool(stages & set(want))
    return body.get(name) in want


def things_of(name: str, claim: Json) -> list[Json | None]:
    """The participants or places that the claim has in the role that a fact calls `name`."""
    body = body_of(claim)
    if name in ("group", "place"):
        return [body.get(name)]
    if claim["kind"] == "agreement":
        return body.get("parties") or []
    if name == "party":
        return [*(body.get("actor") or []), *(body.get("recipient") or [])]
    return body.get(name) or []


def breaks(never: Json, claim: Json) -> bool:
    """Whether the claim says that it happened, which the gold forbids."""
    body = body_of(claim)
    if claim.get("kind") != never["kind"] or claim.get("polarity") == "negative":
        return False
    if any(link.get("stance") == "denies" for link in claim.get("attribution") or []):
        return False
    if never.get("own_voice") and claim.get("attribution"):
        return False
    if never.get("type") and not {body.get("type"), body.get("measure"), body.get("class")} & set(never["type"]):
        return False
    if never.get("change") and body.get("change") not in never["change"]:
        return False
    if never["kind"] == "figure":
        return any(body.get(name) for name in ("low", "best"))
    return claim.get("status") in HAPPENED
