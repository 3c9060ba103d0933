"""The training itself: one pass a sentence, all heads' losses together, the best epoch by the held-out score."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

import torch
from torch import Tensor
from torch.nn import functional as F

from training.network import Network
from training.score import predict, summary
from training.targets import IGNORED, Batch, Row, collate

SEED = 20
BATCH = 16
BODY_RATE, HEAD_RATE = 1.2e-4, 2e-3
WARM_UP = 0.1
SHARE = {"type": 1.0, "status": 0.3, "negated": 0.3, "said": 0.8, "name": 0.4, "relevance": 0.2}


def fit(net: Network, rows: list[Row], kept_back: list[Row], padding: int, epochs: int, minutes: float) -> Network:
    """Trains in place and leaves the best epoch's weights. Stops when the minutes are up."""
    random.seed(SEED)
    torch.manual_seed(SEED)
    net.body.pieces.weight.requires_grad_(False)  # the words' vectors stay: rare words keep their neighbours
    heads = [p for name, p in net.named_parameters() if not name.startswith("body.")]
    body = [p for name, p in net.named_parameters() if name.startswith("body.") and p.requires_grad]
    groups = [{"params": body, "lr": BODY_RATE}, {"params": heads, "lr": HEAD_RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = epochs * ((len(rows) + BATCH - 1) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda n: min((n + 1) / (WARM_UP * steps), max(0.0, (steps - n) / (steps * (1 - WARM_UP))))
    )
    begun, best, kept = time.monotonic(), -1.0, None
    for epoch in range(epochs):
        net.train()
        total, count = 0.0, 0
        for batch in shuffled(rows, padding):
            loss = losses(net, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body + heads, 1.0)
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
            total, count = total + loss.item(), count + 1
        found = predict(net, kept_back, padding)
        score, line = summary(found)
        print(f"epoch {epoch + 1}: loss {total / count:.3f}; held out {line}; {time.monotonic() - begun:.0f} s", flush=True)
        if score > best:
            best, kept = score, {name: value.clone() for name, value in net.state_dict().items()}
        if time.monotonic() - begun > minutes * 60 * (epoch + 1) / (epoch + 2):
            break
    assert kept is not None
    net.load_state_dict(kept)
    return net


def shuffled(rows: list[Row], padding: int) -> Iterator[Batch]:
    """Batches of sentences of like length, in a new order each time."""
    order = sorted(rows, key=lambda row: len(row.pieces) + random.random() * 6)
    batches = [order[n : n + BATCH] for n in range(0, len(order), BATCH)]
    random.shuffle(batches)
    return (collate(batch, padding) for batch in batches)


def losses(net: Network, batch: Batch) -> Tensor:
    logits, relevance = net(batch.pieces, batch.mask)
    at = {name: x[batch.rows, batch.firsts] for name, x in logits.items()}
    weight = batch.weight[batch.rows]
    known = batch.types >= 0
    each = F.binary_cross_entropy_with_logits(at["type"], batch.types.clamp(min=0), reduction="none")
    loss = SHARE["type"] * 20 * (each * known * weight[:, None]).sum() / known.sum().clamp(min=1)
    for name in ("status", "said", "name"):
        target = getattr(batch, name)
        if (target != IGNORED).any():
            each = F.cross_entropy(at[name], target, ignore_index=IGNORED, reduction="none")
            loss = loss + SHARE[name] * (each * weight).sum() / (target != IGNORED).sum()
    asked = batch.negated != IGNORED
    if asked.any():
        each = F.binary_cross_entropy_with_logits(at["negated"][asked, 0], batch.negated[asked].float(), reduction="none")
        loss = loss + SHARE["negated"] * each.mean()
    asked = batch.relevant >= 0
    if asked.any():
        each = F.binary_cross_entropy_with_logits(relevance[asked], batch.relevant[asked], reduction="none")
        loss = loss + SHARE["relevance"] * (each * batch.weight[asked]).mean()
    return loss
