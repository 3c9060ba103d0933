"""Learns the words' weights of dateline.learned.topic: a logistic regression over the distinct words of a sentence."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import torch
from torch.nn import functional as F

from dateline.learned.topic import BIAS, Topic, distinct_words
from training import corpora

SEED, EPOCHS, BATCH, RATE, DECAY = 20, 6, 256, 0.02, 2e-5
RAREST = 8
OWN = 6.0  # how much more a sentence of our own counts than a line filed under a heading


def examples(data: Path) -> list[tuple[str, float, float]]:
    """Text, whether it is relevant, weight."""
    found = []
    for row in corpora.rows(data, "wcep_daily/all.jsonl.gz"):
        heading, text = row["gold"]["category"], re.sub(r"\s*\([^()]*\)\s*$", "", row["text"])
        if corpora.WAR.search(heading):
            found.append((text, 1.0, 1.0))
        elif heading in corpora.PEACE and not corpora.STILL_VIOLENT.search(text):
            found.append((text, 0.0, 1.0))
    own = [*corpora.written(), *corpora.tuning_gold()]
    return found + [(e.text, float(e.relevant), OWN) for e in own if "relevance" in e.knows]


def learn(rows: list[tuple[str, float, float]], words: list[str]) -> dict[str, float]:
    torch.manual_seed(SEED)
    number = {word: n for n, word in enumerate(words)}
    bags = [torch.tensor([number[w] for w in distinct_words(text) if w in number], dtype=torch.long) for text, _, _ in rows]
    truth, weight = torch.tensor([r for _, r, _ in rows]), torch.tensor([w for _, _, w in rows])
    table = torch.nn.EmbeddingBag(len(words), 1, mode="sum")
    bias = torch.nn.Parameter(torch.zeros(1))
    torch.nn.init.zeros_(table.weight)
    optimiser = torch.optim.Adam([*table.parameters(), bias], RATE)
    for _ in range(EPOCHS):
        for chosen in torch.randperm(len(rows)).split(BATCH):
            picked = [bags[n] for n in chosen.tolist()]
            offsets = torch.tensor([0, *(len(b) for b in picked[:-1])]).cumsum(0)
            odds = table(torch.cat(picked), offsets)[:, 0] + bias
            loss = (F.binary_cross_entropy_with_logits(odds, truth[chosen], reduction="none") * weight[chosen]).mean()
            (loss + DECAY * table.weight.pow(2).sum()).backward()
            optimiser.step()
            optimiser.zero_grad()
    weights = table.weight.detach()[:, 0].tolist()
    return {BIAS: float(bias.detach()), **{word: weights[n] for word, n in number.items() if abs(weights[n]) >= 0.05}}


def train(data: Path, out: Path) -> None:
    """Writes the table, and prints how often it is right on lines and sentences kept back."""
    found = examples(data)
    back = [row for row in found if corpora.kept_back(row[0])]
    rows = [row for row in found if not corpora.kept_back(row[0])]
    counts = Counter(word for text, _, _ in rows for word in distinct_words(text))
    weights = learn(rows, sorted(word for word, n in counts.items() if n >= RAREST))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("".join(f"{word}\t{weight:.2f}\n" for word, weight in sorted(weights.items())), encoding="utf-8")
    topic = Topic(weights)
    for name, part in (("lines under headings", [r for r in back if r[2] == 1]), ("own sentences", [r for r in back if r[2] != 1])):
        right = sum((topic.odds(text) > 0) == (truth > 0.5) for text, truth, _ in part) / len(part)
        print(f"topic: {right:.3f} of {len(part)} {name} right; {len(weights)} words", flush=True)
