"""Which names of a sentence the text puts into which others: "X, Y", "X in Y", "X, a town in Y"."""

from __future__ import annotations

import itertools

from dateline.reading.places_name import Name, coordinated, goes_on_as_list
from dateline.reading.places_resolve import contains
from dateline.reading.places_words import Words
from dateline.reading.syntax import Token

UNITS = frozenset({"adm1", "adm2"})
TOWN = 5_000  # people of a town for which its province may be named


def contain(tokens: list[Token], found: list[Name], words: Words) -> None:
    """Which names the sentence puts into which: "X, Y", "X in Y", "X, a town in Y", "X (Y)", "the Y suburb of X".
    """
    for pairs in (list(itertools.pairwise(found)), list(zip(found[1:], found, strict=False))[::-1]):
        for sure, weak in pairs:
            if weak.weak and not sure.weak and weak.alone and weak.candidates and sure.role == "place":
                a, b = (sure, weak) if sure.first < weak.first else (weak, sure)
                weak.weak = not coordinated(tokens, a, b)
    for a, b in list(itertools.pairwise(found))[::-1]:
        if (
            b.kind_word.endswith("s")
            and b.kind_word in words.kinds
            and not a.kind_word
            and coordinated(tokens, a, b)
        ):
            a.wanted, a.kind_word = b.wanted, b.kind_word  # "Pemba and Mueda districts"
    _are_units(tokens, found, words)
    states = _listed_units(tokens, found)
    for at, (inner, outer) in enumerate(itertools.pairwise(found)):
        gap = tokens[inner.last + 1 : outer.first]
        if gap and gap[0].text == ",":
            inner.told = next((t.lower for t in gap[1:] if t.lower in words.kinds), "")
        if _within(gap, words) and not (id(inner) in states and id(outer) in states) and not _is_listed(tokens, found, at):
            inner.inside.append(outer)
            inner.firmly = any(t.lower == "in" for t in gap)
            back = at
            while back and coordinated(tokens, found[back - 1], found[back]):
                back -= 1
                found[back].inside.append(outer)
        elif not inner.candidates and _beside(gap, words):
            inner.inside.append(outer)
        elif gap and gap[-1].lower == "of" and gap[0].lower in words.kinds and len(gap) == 2:
            outer.inside.append(inner)
            inner.role = "modifier"
    for inner in reversed(found):  # what holds a place that no table knows holds what lies in it
        inner.inside.extend(wider for outer in list(inner.inside) if not (outer.candidates or outer.site) for wider in outer.inside)


def _are_units(tokens: list[Token], found: list[Name], words: Words) -> None:
    """ "Marib and Taiz, … of the two provinces": what is called provinces behind them is no town."""
    for i, token in enumerate(tokens[1:], 1):
        kinds = words.kinds.get(token.lower, frozenset())
        if token.tag != "NNS" or "adm1" not in kinds or not ({"two", "both"} & {tokens[i - 1].lower, tokens[max(0, i - 2)].lower}):
            continue
        before = [name for name in found if name.last < i]
        if len(before) == 2 and coordinated(tokens, *before) and not any(name.wanted for name in before):
            for name in before:
                name.wanted = kinds


def _listed_units(tokens: list[Token], found: list[Name]) -> set[int]:
    """The names, by id, of lists that are mostly of provinces that no town is named for ("Washington, Oregon and Utah"): all
    that can be are then provinces, and none lies in the next.
    """
    listed = set[int]()
    at = 0
    while at < len(found):
        end = at
        while end + 1 < len(found) and coordinated(tokens, found[end], found[end + 1]):
            end += 1
        run = found[at : end + 1]
        homes = [{c.country for c in name.candidates if c.kind == "adm1"} for name in run]
        shared = set.intersection(*homes)
        alone = sum(not _has_town(name) for name in run)
        if len(run) > 2 and shared and 2 * alone > len(run):
            listed |= {id(name) for name in run}
            for name in run:
                name.wanted = name.wanted or frozenset({"adm1"})
        at = end + 1
    return listed


def _has_town(name: Name) -> bool:
    """Whether a province of the name is named for a town in it."""
    units = {c.admin1_code for c in name.candidates if c.kind == "adm1"}
    return any(c.kind not in UNITS and c.population >= TOWN and c.admin1_code in units for c in name.candidates)


def _is_listed(tokens: list[Token], found: list[Name], at: int) -> bool:
    """Whether the comma between a name and the next is that of a list of towns ("Berlin, Hamburg and Bonn")."""
    inner, outer = found[at], found[at + 1]
    if [t.text for t in tokens[inner.last + 1 : outer.first]] != [","]:
        return False
    holders = [c for c in outer.candidates[:3] if c.kind in {"country", "adm1", "adm2"}]
    if outer.wanted or any(contains(holder, c) for holder in holders for c in inner.candidates):
        return False
    return goes_on_as_list(tokens, outer.last + 1)


def _beside(gap: list[Token], words: Words) -> bool:
    """Whether the gap puts a name that no table knows beside the next ("Arzeh, near the town of Homs"): in its country, and as far
    as anybody can tell in its province.
    """
    texts = [t.lower for t in gap if t.text != ","]
    return bool(texts) and texts[0] in {"near", "outside"} and all(t in {"the", "of"} or t in words.kinds for t in texts[1:])


def _within(gap: list[Token], words: Words) -> bool:
    if not gap:
        return False
    texts = [t.lower for t in gap]
    if texts in ([","], ["("], ["in"], [",", "in"], ["in", "the"], [",", "in", "the"]):
        return True
    if texts[0] == "in" and len(texts) <= 6 and any(t in words.kinds or t in words.part_of for t in texts):
        return all(t.pos in {"DET", "ADJ", "NOUN", "ADP"} or t.lower in words.people for t in gap)
    if texts[-1] == "the":
        texts = texts[:-1]
    if not texts or texts[0] != "," or texts[-1] not in {"in", "of"} or len(texts) > 12:
        return False
    return any(t in words.kinds or t in words.sites for t in texts) and not any(
        t.pos in {"VERB", "AUX"} and t.dep not in {"amod", "acl"} for t in gap
    )
