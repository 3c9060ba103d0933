"""From the trained network to the files that dateline ships: an int8 graph, the heads beside it, the card."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import numpy as np
import torch

from training.network import Network
from training.targets import LABELS, LONGEST

NAME = "minilm-l6-conflict"


def export_graph(net: Network, file: Path) -> None:
    """The body as a 32-bit graph: `pieces`, `mask` in, `vectors` out."""
    net.eval()
    example = (torch.ones(2, 8, dtype=torch.long), torch.ones(2, 8, dtype=torch.long))
    sizes = {0: torch.export.Dim("batch", min=1, max=4096), 1: torch.export.Dim("length", min=2, max=LONGEST)}
    torch.onnx.export(
        net.body,
        example,
        str(file),
        input_names=["pieces", "mask"],
        output_names=["vectors"],
        dynamic_shapes={"pieces": sizes, "mask": sizes},
        opset_version=20,
        dynamo=True,
        external_data=False,
        verbose=False,
    )


def quantise(full: Path, small: Path) -> None:
    """Weights in 8 bits, one scale a column; 7 of the 8 are used, so that processors without VNNI do not overflow."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        full, small, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gather"]
    )


def heads_of(net: Network) -> bytes:
    """The heads' weights under their names, as an npz."""
    parts = {f"{name}.{part}": tensor for name in LABELS for part, tensor in net.heads[f"on_{name}"].state_dict().items()}
    parts |= {f"relevance.{part}": tensor for part, tensor in net.relevance.state_dict().items()}
    held = io.BytesIO()
    np.savez(held, **{name: tensor.numpy().astype(np.float32) for name, tensor in parts.items()})
    return held.getvalue()


def write_card(folder: Path, temperatures: dict[str, float], thresholds: dict[str, float]) -> None:
    """encoder.json: the labels by name, what their logits are divided by, and the digests of the files beside it."""
    heads = {
        name: {"labels": list(labels), "temperature": round(temperatures[name], 4)}
        for name, labels in {**LABELS, "relevance": ("relevant",)}.items()
    }
    heads["type"]["thresholds"] = thresholds
    files = ("encoder.onnx", "heads.npz", "vocabulary.txt", "topic.tsv")
    card = {
        "name": NAME,
        "longest": LONGEST,
        "heads": heads,
        "sha256": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files},
    }
    (folder / "encoder.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
