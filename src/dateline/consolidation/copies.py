"""Which reports are copies of one text, by the words that they share."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from dateline.consolidation.joining import Joined
from dateline.model.record import Filing

WORDS_A_SHINGLE = 5
COPIED = 0.6  # share of the shorter text's shingles that stand in the longer one too
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


def contained(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of the shorter text's shingles that stand in the longer one; 0 where a text is too short to tell."""
    fewer, more = (one, other) if len(one) <= len(other) else (other, one)
    if len(fewer) < FEWEST:
        return float(bool(fewer) and tuple(fewer) == tuple(more))
    return len(set(fewer).intersection(more)) / len(fewer)


def copy_groups(filings: Iterable[Filing]) -> tuple[tuple[str, ...], ...]:
    """Reports of which each is a copy of another in its group; reports that are nobody's copy are left out.

    Candidates share a sampled shingle: one in eight by its value, the same eighth of every text, so that two texts that
    share three fifths of even a short one meet. Each pair is then compared whole.
    """
    kept = {f.report: f.shingles for f in filings if f.shingles}
    index: dict[int, list[str]] = defaultdict(list)
    for report in sorted(kept):
        own = kept[report]
        # A text too short to have enough sampled shingles is found by all of them.
        for shingle in (s for s in own if s % SAMPLE == 0 or len(own) < SAMPLE * FEWEST):
            index[shingle].append(report)
    pairs = {
        (one, other)
        for reports in index.values()
        if len(reports) <= MOST_REPORTS
        for i, one in enumerate(reports)
        for other in reports[i + 1 :]
    }
    groups = Joined(sorted(kept))
    for one, other in sorted(pairs):
        if groups.root(one) != groups.root(other) and contained(kept[one], kept[other]) >= COPIED:
            groups.join(one, other)
    return tuple(tuple(group) for group in groups.groups() if len(group) > 1)
