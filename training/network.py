"""MiniLM (BERT, 6 layers of 384) written out in torch, its weights read from a safetensors file, and the heads on it."""

from __future__ import annotations

import json
import math
import struct
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

LAYERS, WIDTH, HEADS, INNER, PIECES, POSITIONS = 6, 384, 12, 1536, 30522, 512


def safetensors(file: Path) -> dict[str, Tensor]:
    """The 32-bit float tensors of a safetensors file: eight bytes of length, a JSON header, then the raw numbers."""
    raw = file.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + length])
    found = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        begin, end = entry["data_offsets"]
        numbers = np.frombuffer(raw[8 + length + begin : 8 + length + end], dtype="<f4").copy()
        found[name] = torch.from_numpy(numbers).reshape(entry["shape"])
    return found


class Layer(nn.Module):
    def __init__(self, dropout: float):
        super().__init__()
        self.mixed = nn.Linear(WIDTH, 3 * WIDTH)  # query, key and value at once: one product of matrices for three
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, _ = x.shape
        size = WIDTH // HEADS
        q, k, v = self.mixed(x).view(batch, length, 3, HEADS, size).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(size) + bias, dim=-1)
        mixed = (weights @ v).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Body(nn.Module):
    """Piece numbers and mask in, a vector a piece out."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.pieces = nn.Embedding(PIECES, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        where = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.drop(self.norm(self.pieces(pieces) + self.positions(where)))
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load(self, file: Path) -> None:
        """Takes the weights under the names that BERT's own files give them."""
        given = safetensors(file)
        state = {
            # All pieces are of the first segment here: its vector is added once and for all.
            "pieces.weight": given["embeddings.word_embeddings.weight"]
            + given["embeddings.token_type_embeddings.weight"][0],
            "positions.weight": given["embeddings.position_embeddings.weight"],
            "norm.weight": given["embeddings.LayerNorm.weight"],
            "norm.bias": given["embeddings.LayerNorm.bias"],
        }
        names = {
            "attention.output.dense": "out", "attention.output.LayerNorm": "norm1",
            "intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "norm2",
        }  # fmt: skip
        for n in range(LAYERS):
            for part in ("weight", "bias"):
                three = [given[f"encoder.layer.{n}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                state[f"layers.{n}.mixed.{part}"] = torch.cat(three)
            for theirs, ours in names.items():
                for part in ("weight", "bias"):
                    state[f"layers.{n}.{ours}.{part}"] = given[f"encoder.layer.{n}.{theirs}.{part}"]
        self.load_state_dict(state)


class Network(nn.Module):
    """The body with one linear head a question. `sizes` are the label counts of the word heads."""

    def __init__(self, sizes: dict[str, int], dropout: float = 0.1):
        super().__init__()
        self.body = Body(dropout)
        self.drop = nn.Dropout(dropout)
        self.heads = nn.ModuleDict({"on_" + name: nn.Linear(WIDTH, size) for name, size in sizes.items()})
        self.relevance = nn.Linear(WIDTH, 1)

    def forward(self, pieces: Tensor, mask: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        """The logits of each head for each piece, and of relevance for each sentence (over the mean of its pieces)."""
        x = self.body(pieces, mask)
        weight = mask.to(x.dtype)[:, :, None]
        mean = (x * weight).sum(1) / weight.sum(1)
        x = self.drop(x)
        return {name.removeprefix("on_"): head(x) for name, head in self.heads.items()}, self.relevance(self.drop(mean))[:, 0]
