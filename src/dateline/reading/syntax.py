"""The sentence as the reader sees it: tokens with a dependency parse, free of any parser's own types.

The pipeline that parses stands behind `syntax_pipeline` and `syntax_words`. Everything after this works on `Sentence` and `Token`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from dateline.model import Span
from dateline.reading.syntax_mending import mend
from dateline.reading.syntax_parts import as_sentence, is_clause, joined, parts
from dateline.reading.syntax_pipeline import load_pipeline, lone_recogniser
from dateline.reading.syntax_tokens import Token, hung, is_tree, mark_quotations
from dateline.reading.syntax_words import Words

__all__ = ["Parser", "Sentence", "Token"]

PARSE_BATCH = 256
FIELDS = ["IDX", "LENGTH", "HEAD", "ENT_TYPE", *Words.FIELDS]
STATE = re.compile(r"\bIS\b")
HYPHENS = ("-", "‑")


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
        tokens = self.tokens
        if not deps:
            return [tokens[c] for c in tokens[i].children]
        return [child for c in tokens[i].children if (child := tokens[c]).dep in deps]

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
            elif (token.dep == "prep" and token.lower == "of") or (token.dep in ("case", "nummod") and token.tag != "POS"):
                reach = [j for c in token.children for j in self._phrase(c)]
                last = max(last, *reach, child) if reach else last
        return first, last

    def _phrase(self, i: int) -> list[int]:
        first, last = self.noun_phrase(i)
        return list(range(first, last + 1))


LEFT_OF_NOUN = {
    "det",
    "amod",
    "compound",
    "nummod",
    "poss",
    "nmod",
    "quantmod",
    "advmod",
    "predet",
    "npadvmod",
    "punct",
    "case",
}


# Words that the parsers cut at the hyphen, and their lemmas. Compounds such as "pro-government" stay cut: their parts are looked at.
JOINED = {
    form: lemma
    for lemma, forms in {
        "ceasefire": ("cease-fire", "cease-fires"), "airstrike": ("air-strike", "air-strikes"), "pullback": ("pull-back", "pull-backs"),
        "pullout": ("pull-out", "pull-outs"), "counteroffensive": ("counter-offensive", "counter-offensives"), "build-up": ("build-up",),
        "counterattack": ("counter-attack", "counter-attacks"), "handover": ("hand-over",), "teargas": ("tear-gas",),
        "de-escalation": ("de-escalation",),
        "drive-by": ("drive-by",), "sit-in": ("sit-in", "sit-ins"), "crackdown": ("crack-down",), "hostage-taking": ("hostage-taking",),
    }.items()
    for form in forms
}  # fmt: skip


class Parser:
    """Parses sentences with an installed spaCy English pipeline. Raises `ModelError` where it is missing.

    The pipeline's recogniser of names takes half of its time, and tells nothing new of names that the codebook knows: it reads
    only the sentences with a name of which a word is not in `known` (lower case).
    """

    def __init__(self, model: str, known: frozenset[str] = frozenset()):
        self.model = model
        self._known = known
        self._nlp = load_pipeline(model)
        self._words = Words(self._nlp)
        self._known_strings: dict[int, str] = {}
        self._recogniser = lone_recogniser(self._nlp)
        unwanted = {"lemmatizer"} | ({"ner"} if self._recogniser else set())
        unwanted |= {"attribute_ruler"} if self._words.replaces_ruler else set()
        self._nlp.select_pipes(disable=[name for name in self._nlp.pipe_names if name in unwanted])
        self.version = f"{self._nlp.meta['lang']}_{self._nlp.meta['name']}-{self._nlp.meta['version']}"

    def parse(self, text: str, spans: Iterable[tuple[int, int]]) -> list[Sentence]:
        """One `Sentence` for each span of `text`, in order."""
        return next(self.parse_many([(text, list(spans))]))

    def parse_many(self, texts: Iterable[tuple[str, list[tuple[int, int]]]]) -> Iterator[list[Sentence]]:
        """As `parse`, for a stream of texts; sentences of several texts share a batch."""

        def stream() -> Iterator[tuple[str, tuple[int, str, int, int, int, bool]]]:
            for number, (text, spans) in enumerate(texts):
                pending[number] = text, len(spans)
                for index, (start, end) in enumerate(spans):
                    words = text[start:end]
                    for a, b in parts(words):
                        yield disguised(as_sentence(words[a:b])), (number, text, index, start + a, start + b, True)
                    yield disguised(words), (number, text, index, start, end, False)

        pending: dict[int, tuple[str, int]] = {}
        done: dict[int, list[Sentence]] = {}
        clauses: list[list[Token]] = []
        at = 0
        parsed = self._nlp.pipe(stream(), as_tuples=True, batch_size=PARSE_BATCH)
        for doc, (number, text, index, start, end, is_part) in self._named(parsed):
            if is_part:
                clauses.append(self._mended(doc, text, start, end))
                continue
            tokens = joined(clauses) if clauses and all(map(is_clause, clauses)) else self._mended(doc, text, start, end)
            clauses = []
            mark_quotations(tokens)
            done.setdefault(number, []).append(Sentence(index, start, end, text, tokens))
            while at in pending and len(done.get(at, ())) == pending[at][1]:
                yield done.pop(at, [])
                del pending[at]
                at += 1
        for number in sorted(pending):
            yield done.get(number, [])

    def _named(self, parsed: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
        """The parsed sentences, with names recognised in those that have one which nobody knows."""
        stream = iter(parsed)
        while batch := list(islice(stream, PARSE_BATCH)):
            if self._recogniser is not None:
                for _ in self._recogniser.pipe(
                    [doc for doc, _ in batch if self._has_unknown_name(doc)], batch_size=PARSE_BATCH
                ):
                    pass
            yield from batch

    def _has_unknown_name(self, doc: Any) -> bool:
        for tag, lower in doc.to_array(["TAG", "LOWER"]).tolist():
            if self._strings(tag).startswith("NNP") and self._strings(lower) not in self._known:
                return True
        return False

    def _mended(self, doc: Any, text: str, start: int, end: int) -> list[Token]:
        """The parser's tree, with what it gets wrong undone."""
        tokens = hung(self._tokens(doc, text, start, end))
        mend(tokens)
        if not is_tree(tokens):
            # Two mends of one odd parse may contradict each other: then it stays as it was.
            tokens = hung(self._tokens(doc, text, start, end))
        return tokens

    def _tokens(self, doc: Any, text: str, start: int, end: int) -> list[Token]:
        """Our tokens for the parser's words, read in one pass over its arrays; words of `JOINED` become one."""
        rows = doc.to_array(FIELDS).astype("int64").tolist()
        sorts = self._words.sorts([tuple(row[4:]) for row in rows])
        tokens: list[Token] = []
        heads: list[int] = []
        places: list[int] = []  # of each of the parser's words; a space has none
        group = "" if text[start:end].isupper() else "IS"
        for i, ((at, length, head, entity, *_), sort) in enumerate(zip(rows, sorts, strict=True)):
            n = len(tokens)
            if sort.is_space:
                places.append(-1)
                continue
            places.append(n)
            heads.append(i + head)
            first = start + at
            last = first + length
            written = text[first:last]
            lemma = "is" if written == group else sort.lemma
            tokens.append(
                Token(n, written, first, last, written.lower(), lemma, sort.tag, sort.pos, sort.dep, 0, self._strings(entity))
            )
        for token, head in zip(tokens, heads, strict=True):
            token.head = places[head] if places[head] >= 0 else token.i
        return _with_joined(tokens, text)

    def _strings(self, key: int) -> str:
        known = self._known_strings.get(key)
        if known is None:
            known = self._known_strings[key] = self._nlp.vocab.strings[key % 2**64] if key else ""
        return known


def disguised(text: str) -> str:
    """The group "IS", which parsers take for the verb, stands to them as another name of its length."""
    return STATE.sub("EU", text) if "IS" in text and not text.isupper() else text


def _with_joined(tokens: list[Token], text: str) -> list[Token]:
    """The tokens, those of `JOINED` made one."""
    groups = [
        range(hyphen.i - 1, hyphen.i + 2)
        for hyphen in tokens[1:-1]
        if hyphen.text in HYPHENS and f"{tokens[hyphen.i - 1].text}-{tokens[hyphen.i + 1].text}".lower() in JOINED
    ]
    if not groups:
        return tokens
    places: list[int] = []
    found: list[Token] = []
    heads: list[int] = []
    at = 0
    while at < len(tokens):
        group = next((g for g in groups if g.start == at), range(at, at + 1))
        top = next((tokens[i] for i in group if tokens[i].head not in group), tokens[group[-1]])
        token = top
        if len(group) > 1:
            first, last = tokens[group[0]].start, tokens[group[-1]].end
            written = text[first:last]
            lemma = JOINED[f"{tokens[group[0]].text}-{tokens[group[-1]].text}".lower()]  # the words may stand apart: "drive - by"
            token = replace(top, text=written, start=first, end=last, lower=written.lower(), lemma=lemma, children=[])
        places += [len(found)] * len(group)
        heads.append(top.head)
        found.append(token)
        at = group.stop
    for i, (token, head) in enumerate(zip(found, heads, strict=True)):
        token.i, token.head = i, places[head]
    return found
