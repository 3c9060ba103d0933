"""python -m training --weights FOLDER --data FOLDER: trains the encoder and writes it to src/dateline/models.

FOLDER of the weights holds model.safetensors and vocab.txt of all-MiniLM-L6-v2 (see training/README.md).
"""

from __future__ import annotations

import argparse
import hashlib
import tempfile
from pathlib import Path

import torch

from dateline.learned import Encoder
from dateline.learned.wordpiece import WordPiece
from training import corpora, topic
from training.export import export_graph, heads_of, quantise, write_card
from training.fit import fit
from training.modelcard import write_model_card
from training.network import Network
from training.score import HEADS, calibration_error, predict, temperature, thresholds
from training.small import predict_small
from training.targets import LABELS, prepare

WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
VOCABULARY = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("src/dateline/models"))
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--start", type=Path, help="go on from 32-bit weights that --keep kept, rather than from MiniLM's")
    parser.add_argument("--keep", type=Path, help="also keep the 32-bit torch weights here")
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    check(given.weights / "model.safetensors", WEIGHTS)
    check(given.weights / "vocab.txt", VOCABULARY)

    examples = [*corpora.written(), *corpora.tuning_gold(), *corpora.records(given.data), *corpora.daily(given.data)]
    cutter = WordPiece.load(given.weights / "vocab.txt")
    rows = [prepare(e, cutter) for e in examples if not corpora.held_out(e)]
    if given.start:  # relevance is learned by now: a quarter of what teaches nothing else keeps it so
        rows = [row for n, row in enumerate(rows) if row.example.knows != {"relevance"} or n % 4 == 0]
    back = [prepare(e, cutter) for e in examples if corpora.held_out(e)]
    print(f"{len(rows)} sentences to train on, {len(back)} kept back", flush=True)
    net = Network({name: len(labels) for name, labels in LABELS.items()})
    if given.start:
        net.load_state_dict(torch.load(given.start, weights_only=True))
    else:
        net.body.load(given.weights / "model.safetensors")
    topic.train(given.data, given.out / "topic.tsv")
    fit(net, rows, back, cutter.padding, given.epochs, given.minutes)
    if given.keep:
        torch.save(net.state_dict(), given.keep)
    write(net, back, cutter, given.weights / "vocab.txt", given.out, corpora.census(examples))


def write(net: Network, back: list, cutter: WordPiece, vocabulary: Path, out: Path, counts: dict[str, int]) -> None:  # type: ignore[type-arg]
    """Calibrates on the sentences kept back and writes the files, the int8 graph's own scores among them."""
    full = predict(net, back, cutter.padding)
    temperatures = {head: temperature(full, head) for head in HEADS}
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        export_graph(net, Path(folder) / "full.onnx")
        quantise(Path(folder) / "full.onnx", out / "encoder.onnx")
    (out / "heads.npz").write_bytes(heads_of(net))
    (out / "vocabulary.txt").write_bytes(vocabulary.read_bytes())
    write_card(out, temperatures, thresholds(full, temperatures["type"]))
    small = predict_small(Encoder(out), full.rows)
    temperatures = {head: temperature(small, head) for head in HEADS}
    write_card(out, temperatures, thresholds(small, temperatures["type"]))
    errors = {head: (calibration_error(small, head, 1.0), calibration_error(small, head, t)) for head, t in temperatures.items()}
    write_model_card(out / "MODEL.md", counts, full, small, errors)


def check(file: Path, digest: str) -> None:
    if hashlib.sha256(file.read_bytes()).hexdigest() != digest:
        raise SystemExit(f"{file} is not the file that training starts from (see training/README.md)")


if __name__ == "__main__":
    main()
