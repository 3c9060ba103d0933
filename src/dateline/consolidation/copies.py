"""Which reports are copies of one text, by the words that they share."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from itertools import combinations

from dateline.consolidation.joining import Joined
from dateline.model.record import Filing

WORDS_A_SHINGLE = 5
COPIED = 0.5  # share of the shorter text's shingles that stand in the longer one too
SAMPLE_COPIED = 0.25  # share of the sampled ones from which the pair is compared whole
SAMPLE = 8  # one shingle in so many is indexed to find candidates
FEWEST = 8  # texts with fewer shingles share them by chance
MOST_REPORTS = 200  # a shingle in more reports than this is boilerplate and finds no candidates
_WORD = re.compile(r"\w+")


def shingles(text: str) -> tuple[int, ...]:
    """Hashes (64 bits) of the text's runs of five words, sorted, each once. Case and punctuation do not count."""
    words = _WORD.findall(text.casefold())
    runs = {" ".join(words[i : i + WORDS_A_SHINGLE]) for i in range(len(words) - WORDS_A_SHINGLE + 1)}
    # Signed, so that a database keeps it as an integer.
    return tuple(
        sorted(int.from_bytes(hashlib.blake2b(r.encode(), digest_size=8).digest(), "big", signed=True) for r in runs)
    )


def contained(one: Collection[int], other: Collection[int]) -> float:
    """The share of the shorter text's shingles that stand in the longer one; 0 where a text is too short to tell."""
    fewer, more = (one, other) if len(one) <= len(other) else (other, one)
    if len(fewer) < FEWEST:
        return float(bool(fewer) and set(fewer) == set(more))
    return len(frozenset(fewer).intersection(more)) / len(fewer)


def copy_groups(filings: Iterable[Filing]) -> tuple[tuple[str, ...], ...]:
    """Reports of which each is a copy of another in its group; reports that are nobody's copy are left out.

    Candidates share a sampled shingle: one in eight by its value, the same eighth of every text, so that two texts that
    share half of even a short one meet. Each pair is then compared whole.
    """
    kept = {f.report: frozenset(f.shingles) for f in filings if f.shingles}
    sampled = {report: _sampled(own) for report, own in kept.items()}
    weight = {report: sum(shingle % SAMPLE == 0 for shingle in own) for report, own in sampled.items()}
    index: dict[int, list[str]] = defaultdict(list)
    for report in sorted(kept):
        for shingle in sampled[report]:
            index[shingle].append(report)
    shared: Counter[tuple[str, str]] = Counter()
    for reports in index.values():
        if len(reports) <= MOST_REPORTS:
            shared.update(combinations(reports, 2))
    groups = Joined(kept)
    for (one, other), count in sorted(shared.items()):
        likely = count >= SAMPLE_COPIED * min(weight[one], weight[other])
        if likely and groups.root(one) != groups.root(other) and contained(kept[one], kept[other]) >= COPIED:
            groups.join(one, other)
    return tuple(tuple(group) for group in groups.groups() if len(group) > 1)


def _sampled(own: Collection[int]) -> list[int]:
    """The shingles that are indexed; all of a text too short to have enough in the sample."""
    if len(own) < SAMPLE * FEWEST:
        return list(own)
    return [shingle for shingle in own if shingle % SAMPLE == 0]
