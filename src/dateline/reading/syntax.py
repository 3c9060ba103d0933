"""The sentence as the reader sees it: tokens with a dependency parse, free of any parser's own types.

The only module that knows spaCy. Everything after it works on `Sentence` and `Token`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dateline.errors import ModelError
from dateline.model import Span
from dateline.reading.syntax_mending import mend
from dateline.reading.syntax_tokens import Token

__all__ = ["Parser", "Sentence", "Token"]

if TYPE_CHECKING:
    from spacy.language import Language

PARSE_BATCH = 256
STATE = re.compile(r"\bIS\b")


@dataclass(slots=True, eq=False)
class Sentence:
    """One parsed sentence; `start`, `end` are offsets into the report, `text` is the whole report's text."""

    index: int
    start: int
    end: int
    text: str
    tokens: list[Token]

    def words(self, first: int, last: int) -> Span:
        """The span of tokens `first` to `last`, both included."""
        start, end = self.tokens[first].start, self.tokens[last].end
        return Span(self.text[start:end], start, end)

    def subtree(self, i: int) -> list[int]:
        """The indices of token `i` and all that hangs on it, in order."""
        found, queue = [], [i]
        while queue:
            at = queue.pop()
            found.append(at)
            queue.extend(self.tokens[at].children)
        return sorted(found)

    def ancestors(self, i: int) -> Iterator[int]:
        """The heads above token `i`, nearest first."""
        while self.tokens[i].head != i:
            i = self.tokens[i].head
            yield i

    def children(self, i: int, *deps: str) -> list[Token]:
        """The dependents of token `i`, only those of the named relations where some are named."""
        return [self.tokens[c] for c in self.tokens[i].children if not deps or self.tokens[c].dep in deps]

    def conjuncts(self, i: int) -> list[int]:
        """Token `i` and the tokens co-ordinated to it, in order."""
        found, queue = [], [i]
        while queue:
            at = queue.pop()
            found.append(at)
            queue.extend(c for c in self.tokens[at].children if self.tokens[c].dep == "conj")
        return sorted(found)

    def noun_phrase(self, i: int) -> tuple[int, int]:
        """First and last token of the phrase headed by noun `i`, without what is co-ordinated, apposed or relative to it.

        Prepositional complements with "of" are kept ("the Ministry of Defence", "dozens of fighters"), others are not.
        """
        first = last = i
        for child in self.tokens[i].children:
            token = self.tokens[child]
            if child < i:
                if token.dep in LEFT_OF_NOUN:
                    first = min(first, self.subtree(child)[0])
            elif token.dep == "prep" and token.lower == "of" or token.dep in ("case", "nummod") and token.tag != "POS":
                reach = [j for c in token.children for j in self._phrase(c)]
                last = max(last, *reach, child) if reach else last
        return first, last

    def _phrase(self, i: int) -> list[int]:
        first, last = self.noun_phrase(i)
        return list(range(first, last + 1))


LEFT_OF_NOUN = {"det", "amod", "compound", "nummod", "poss", "nmod", "quantmod", "advmod", "predet", "npadvmod", "punct", "case"}


# What the parsers' lemmatisers get wrong in reports of war.
LEMMAS = {
    ("staging", "VBG"): "stage", ("was", "VBD"): "be", ("were", "VBD"): "be", ("been", "VBN"): "be", ("is", "VBZ"): "be",
    ("are", "VBP"): "be", ("'s", "VBZ"): "be", ("be", "VB"): "be", ("being", "VBG"): "be", ("am", "VBP"): "be",
    ("has", "VBZ"): "have", ("had", "VBD"): "have", ("had", "VBN"): "have", ("having", "VBG"): "have",
    ("hopes", "VBZ"): "hope", ("hoped", "VBD"): "hope", ("hoped", "VBN"): "hope", ("hoping", "VBG"): "hope", ("did", "VBD"): "do", ("does", "VBZ"): "do", ("fled", "VBN"): "flee", ("fled", "VBD"): "flee",
}  # fmt: skip


# Words that the parsers cut at the hyphen, and their lemmas. Compounds such as "pro-government" stay cut: their parts are looked at.
JOINED = {
    form: lemma
    for lemma, forms in {
        "ceasefire": ("cease-fire", "cease-fires"), "airstrike": ("air-strike", "air-strikes"), "pullback": ("pull-back", "pull-backs"),
        "pullout": ("pull-out", "pull-outs"), "counteroffensive": ("counter-offensive", "counter-offensives"), "build-up": ("build-up",),
        "counterattack": ("counter-attack", "counter-attacks"), "handover": ("hand-over",), "teargas": ("tear-gas",), "de-escalation": ("de-escalation",),
        "drive-by": ("drive-by",), "sit-in": ("sit-in", "sit-ins"), "crackdown": ("crack-down",), "hostage-taking": ("hostage-taking",),
    }.items()
    for form in forms
}  # fmt: skip


class Parser:
    """Parses sentences with an installed spaCy English pipeline. Raises `ModelError` where it is missing."""

    def __init__(self, model: str):
        self.model = model
        self._nlp = _load(model)
        self._lemmas: dict[tuple[str, str], str] = {}
        self._lemmatizer = self._nlp.get_pipe("lemmatizer") if "lemmatizer" in self._nlp.pipe_names else None
        self._disabled = [name for name in ("lemmatizer",) if name in self._nlp.pipe_names]
        self.version = f"{self._nlp.meta['lang']}_{self._nlp.meta['name']}-{self._nlp.meta['version']}"

    def parse(self, text: str, spans: Iterable[tuple[int, int]]) -> list[Sentence]:
        """One `Sentence` for each span of `text`, in order."""
        return next(self.parse_many([(text, list(spans))]))

    def parse_many(self, texts: Iterable[tuple[str, list[tuple[int, int]]]]) -> Iterator[list[Sentence]]:
        """As `parse`, for a stream of texts; sentences of several texts share a batch."""
        def stream() -> Iterator[tuple[str, tuple[int, str, int, int, int]]]:
            for number, (text, spans) in enumerate(texts):
                pending[number] = text, len(spans)
                for index, (start, end) in enumerate(spans):
                    yield disguised(text[start:end]), (number, text, index, start, end)

        pending: dict[int, tuple[str, int]] = {}
        done: dict[int, list[Sentence]] = {}
        at = 0
        with self._nlp.select_pipes(disable=self._disabled):
            for doc, (number, text, index, start, end) in self._nlp.pipe(stream(), as_tuples=True, batch_size=PARSE_BATCH):
                done.setdefault(number, []).append(self._sentence(doc, text, index, start, end))
                while at in pending and len(done.get(at, ())) == pending[at][1]:
                    yield done.pop(at, [])
                    del pending[at]
                    at += 1
        for number in sorted(pending):
            yield done.get(number, [])

    def _sentence(self, doc: Any, text: str, index: int, start: int, end: int) -> Sentence:
        tokens: list[Token] = []
        places: dict[int, int] = {}
        for words in _joined([word for word in doc if not word.is_space]):
            top = next((w for w in words if w.head not in words), words[-1])
            for word in words:
                places[word.i] = len(tokens)
            at, written = start + words[0].idx, text[start + words[0].idx : start + words[-1].idx + len(words[-1].text)]
            lower = written.lower()
            lemma = JOINED[lower.replace("‑", "-")] if len(words) > 1 else lower if written == "IS" else self._lemma(top)
            tokens.append(Token(
                len(tokens), written, at, at + len(written), lower, lemma, top.tag_, top.pos_, top.dep_, top.head.i, top.ent_type_,
            ))  # fmt: skip
        for token in tokens:
            token.head = places.get(token.head, token.i)
            if token.head != token.i:
                tokens[token.head].children.append(token.i)
        mend(tokens)
        _mark_quotations(tokens)
        return Sentence(index, start, end, text, tokens)

    def _lemma(self, word: Any) -> str:
        key = word.lower_, word.tag_
        known = self._lemmas.get(key)
        if known is None:
            known = word.lemma_.lower()
            if not known:
                known = self._lemmatizer.lemmatize(word)[0].lower() if self._lemmatizer and word.pos_ else word.lower_
            known = LEMMAS.get(key, known)
            self._lemmas[key] = known
        return known


def disguised(text: str) -> str:
    """The group "IS", which parsers take for the verb, stands to them as another name of its length."""
    return STATE.sub("EU", text) if "IS" in text and not text.isupper() else text


def _joined(words: list[Any]) -> Iterator[list[Any]]:
    """The parser's words one by one, those of `JOINED` together."""
    at = 0
    while at < len(words):
        size = 3 if at + 2 < len(words) and words[at + 1].text in ("-", "‑") and "-".join((words[at].lower_, words[at + 2].lower_)) in JOINED else 1
        yield words[at : at + size]
        at += size


def _mark_quotations(tokens: list[Token]) -> None:
    inside = False
    for token in tokens:
        if token.text in {"“", "``"} or token.text == '"' and not inside:
            inside = True
        elif token.text in {"”", "''", '"'}:
            inside = False
        else:
            token.quoted = inside


def _load(model: str) -> Language:
    import spacy

    try:
        return spacy.load(model)
    except OSError as error:
        raise ModelError(
            f"the language model `{model}` is not installed: install it, or name another spaCy English pipeline with --model"
        ) from error
