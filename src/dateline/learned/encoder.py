"""Runs the encoder that comes with dateline: pieces of words in, scores for each sentence out. Needs onnxruntime alone.

The graph gives a vector for each piece; the heads on it, one linear layer a question, are kept beside it under the names of
their labels, which are the codebook's. A word is judged by its first piece.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from dateline.errors import ModelError
from dateline.learned.scores import Labelled, SentenceScores, Word
from dateline.learned.wordpiece import WordPiece, words_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

FOLDER = Path(__file__).parents[1] / "models"
BATCH_PIECES = 1024
# The heads of which one label is true at a time; in the others each label is a question of its own.
EXCLUSIVE = frozenset({"status", "said", "name"})


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """One question. `temperature` divides its logits, so that its probabilities are as often right as they say; `thresholds`
    are the probabilities from which on a label was found worth asserting."""

    labels: tuple[str, ...]
    temperature: float = 1.0
    thresholds: dict[str, float] = {}


class Card(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """encoder.json: what the weights are. `sha256` holds a digest for each file beside it."""

    name: str
    longest: int
    heads: dict[str, Head]
    sha256: dict[str, str]


class Encoder:
    """Reads the files of a folder when first asked. Raises `ModelError` where they are missing or not what the card says."""

    def __init__(self, folder: Path = FOLDER):
        self.folder = folder
        try:
            raw = (folder / "encoder.json").read_bytes()
            self.card = msgspec.json.decode(raw, type=Card)
        except (OSError, msgspec.MsgspecError) as error:
            raise ModelError(f"{folder / 'encoder.json'}: the encoder's card cannot be read: {error}") from error
        self.version = f"{self.card.name}-{hashlib.sha256(raw).hexdigest()[:12]}"

    def encode(self, sentences: Sequence[str]) -> list[SentenceScores]:
        """The scores of each sentence, in order; sentences of like length go through together."""
        prepared = [self._prepare(sentence) for sentence in sentences]
        found = [SentenceScores(0.0)] * len(sentences)
        for batch in batches([len(pieces) for pieces, _, _ in prepared]):
            for n, vectors in zip(batch, self.vectors([prepared[n][0] for n in batch]), strict=True):
                _, spans, firsts = prepared[n]
                if spans:
                    found[n] = self._scores(sentences[n], vectors, spans, firsts)
        return found

    def relevances(self, sentences: Sequence[str]) -> list[float]:
        """How probable it is that each sentence is about armed conflict, and nothing else."""
        prepared = [self._prepare(sentence) for sentence in sentences]
        found = [0.0] * len(sentences)
        for batch in batches([len(pieces) for pieces, _, _ in prepared]):
            for n, vectors in zip(batch, self.vectors([prepared[n][0] for n in batch]), strict=True):
                found[n] = self._relevance(vectors)
        return found

    # -- pieces and vectors --------------------------------------------------------------------------------------

    def _prepare(self, sentence: str) -> tuple[list[int], list[tuple[int, int]], list[int]]:
        """The pieces, the spans of the words that are in them whole, and the place of each word's first piece."""
        cutter = self._pieces
        pieces, spans, firsts = [cutter.opening], [], []
        for start, end in words_of(sentence):
            ids = cutter.pieces(sentence[start:end])
            if len(pieces) + len(ids) >= self.card.longest:
                break
            if ids:
                spans.append((start, end))
                firsts.append(len(pieces))
                pieces.extend(ids)
        pieces.append(cutter.closing)
        return pieces, spans, firsts

    def vectors(self, rows: list[list[int]]) -> list[Numbers]:
        """A vector for each piece of each row."""
        import numpy as np

        width = max(map(len, rows))
        pieces = np.full((len(rows), width), self._pieces.padding, dtype=np.int64)
        mask = np.zeros((len(rows), width), dtype=np.int64)
        for n, row in enumerate(rows):
            pieces[n, : len(row)] = row
            mask[n, : len(row)] = 1
        (found,) = self._session.run(None, {"pieces": pieces, "mask": mask})
        return [found[n, : len(row)] for n, row in enumerate(rows)]

    # -- heads ---------------------------------------------------------------------------------------------------

    def _scores(self, sentence: str, vectors: Numbers, spans: list[tuple[int, int]], firsts: list[int]) -> SentenceScores:
        at = vectors[firsts]
        types, negated = self._chances("type", at), self._chances("negated", at)[:, 0]
        statuses = self._chances("status", at)
        type_names, status_names = self.card.heads["type"].labels, self.card.heads["status"].labels
        words = tuple(
            Word(start, end, dict(zip(type_names, t, strict=True)), dict(zip(status_names, s, strict=True)), n)
            for (start, end), t, s, n in zip(spans, types.tolist(), statuses.tolist(), negated.tolist(), strict=True)
        )
        said, names = self._tagged("said", at, spans), self._tagged("name", at, spans)
        return SentenceScores(self._relevance(vectors), words, said, names)

    def _relevance(self, vectors: Numbers) -> float:
        return float(self._chances("relevance", vectors.mean(0)[None])[0, 0])

    def _tagged(self, head: str, at: Numbers, spans: list[tuple[int, int]]) -> tuple[Labelled, ...]:
        """The stretches of a BIO head: `B-x` opens one of label x, `I-x` goes on with it or, alone, opens it too."""
        labels = self.card.heads[head].labels
        chances = self._chances(head, at)
        best = chances.argmax(1).tolist()
        found: list[tuple[int, int, str, list[float]]] = []
        last = ""
        for n, (start, end) in enumerate(spans):
            begins, _, label = labels[best[n]].partition("-")
            if label:
                if begins == "I" and label == last:
                    first, _, _, scores = found.pop()
                    found.append((first, end, label, [*scores, float(chances[n, best[n]])]))
                else:
                    found.append((start, end, label, [float(chances[n, best[n]])]))
            last = label
        return tuple(Labelled(s, e, label, sum(scores) / len(scores)) for s, e, label, scores in found)

    def logits(self, head: str, at: Numbers) -> Numbers:
        """What the head says of each vector, before its temperature."""
        weight, bias = self._heads[head]
        found: Numbers = at @ weight.T + bias
        return found

    def _chances(self, head: str, at: Numbers) -> Numbers:
        logits = self.logits(head, at) / self.card.heads[head].temperature
        return _softmax(logits) if head in EXCLUSIVE else _sigmoid(logits)

    # -- files ---------------------------------------------------------------------------------------------------

    @cached_property
    def _pieces(self) -> WordPiece:
        return WordPiece(self.checked("vocabulary.txt").decode().splitlines())

    @cached_property
    def _heads(self) -> dict[str, tuple[Numbers, Numbers]]:
        import io

        import numpy as np

        with np.load(io.BytesIO(self.checked("heads.npz")), allow_pickle=False) as file:
            return {name: (file[f"{name}.weight"], file[f"{name}.bias"]) for name in self.card.heads}

    @cached_property
    def _session(self) -> Any:
        try:
            import onnxruntime as ort
        except ImportError as error:
            raise ModelError(f"the encoder needs onnxruntime ({error}); install it or read with --no-models") from error
        options = ort.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        return ort.InferenceSession(self.checked("encoder.onnx"), options, providers=["CPUExecutionProvider"])

    def checked(self, name: str) -> bytes:
        """The bytes of a file of the folder, which must be those that the card names."""
        try:
            raw = (self.folder / name).read_bytes()
        except OSError as error:
            raise ModelError(f"{self.folder / name}: cannot be read: {error.strerror}") from error
        if hashlib.sha256(raw).hexdigest() != self.card.sha256.get(name):
            raise ModelError(f"{self.folder / name}: is not the file that encoder.json describes; install dateline anew")
        return raw


def batches(lengths: Sequence[int]) -> list[list[int]]:
    """The numbers 0 to len(lengths) - 1 in groups of like length, none of more than BATCH_PIECES with its padding."""
    groups: list[list[int]] = []
    for n in sorted(range(len(lengths)), key=lengths.__getitem__):
        if groups and lengths[n] * (len(groups[-1]) + 1) <= BATCH_PIECES:
            groups[-1].append(n)
        else:
            groups.append([n])
    return groups


def _sigmoid(x: Numbers) -> Numbers:
    import numpy as np

    found: Numbers = np.reciprocal(1 + np.exp(-x))
    return found


def _softmax(x: Numbers) -> Numbers:
    import numpy as np

    raised = np.exp(x - x.max(axis=-1, keepdims=True))
    found: Numbers = raised / raised.sum(axis=-1, keepdims=True)
    return found
