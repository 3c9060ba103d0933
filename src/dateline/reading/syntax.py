"""The sentence as the reader sees it: tokens with a dependency parse, free of any parser's own types.

The only module that knows spaCy. Everything after it works on `Sentence` and `Token`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from dateline.errors import ModelError
from dateline.model import Span
from dateline.reading.syntax_mending import mend
from dateline.reading.syntax_tokens import Token, hung, is_tree, mark_quotations

__all__ = ["Parser", "Sentence", "Token"]

if TYPE_CHECKING:
    from spacy.language import Language

PARSE_BATCH = 256
FIELDS = ["IDX", "LENGTH", "TAG", "POS", "DEP", "HEAD", "ENT_TYPE", "LEMMA", "IS_SPACE"]
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


# What the parsers' lemmatisers get wrong in reports of war.
LEMMAS = {
    ("staging", "VBG"): "stage", ("was", "VBD"): "be", ("were", "VBD"): "be", ("been", "VBN"): "be", ("is", "VBZ"): "be",
    ("are", "VBP"): "be", ("'s", "VBZ"): "be", ("be", "VB"): "be", ("being", "VBG"): "be", ("am", "VBP"): "be",
    ("has", "VBZ"): "have", ("had", "VBD"): "have", ("had", "VBN"): "have", ("having", "VBG"): "have",
    ("hopes", "VBZ"): "hope", ("hoped", "VBD"): "hope", ("hoped", "VBN"): "hope", ("hoping", "VBG"): "hope",
    **{(form, tag): lemma for lemma, past, gerund in (
        ("stage", "staged", "staging"), ("wage", "waged", "waging"), ("rage", "raged", "raging"), ("rape", "raped", "raping"),
        ("hate", "hated", "hating"), ("ride", "rode", "riding"), ("snipe", "sniped", "sniping"), ("cane", "caned", "caning"),
    ) for form, tag in ((past, "VBD"), (past, "VBN"), (gerund, "VBG"))},
    ("did", "VBD"): "do", ("does", "VBZ"): "do", ("fled", "VBN"): "flee", ("fled", "VBD"): "flee",
}  # fmt: skip


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
        self._nlp = _load(model)
        self._lemmas: dict[tuple[str, str], str] = {}
        self._known_strings: dict[int, str] = {}
        self._lemmatizer: Any = self._nlp.get_pipe("lemmatizer") if "lemmatizer" in self._nlp.pipe_names else None
        self._recogniser = _lone_recogniser(self._nlp)
        unwanted = ("lemmatizer", "ner") if self._recogniser else ("lemmatizer",)
        self._disabled = [name for name in unwanted if name in self._nlp.pipe_names]
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
            parsed = self._nlp.pipe(stream(), as_tuples=True, batch_size=PARSE_BATCH)
            for doc, (number, text, index, start, end) in self._named(parsed):
                done.setdefault(number, []).append(self._sentence(doc, text, index, start, end))
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

    def _sentence(self, doc: Any, text: str, index: int, start: int, end: int) -> Sentence:
        tokens = hung(self._tokens(doc, text, start))
        mend(tokens)
        if not is_tree(tokens):
            # Two mends of one odd parse may contradict each other: then it stays as it was.
            tokens = hung(self._tokens(doc, text, start))
        mark_quotations(tokens)
        return Sentence(index, start, end, text, tokens)

    def _tokens(self, doc: Any, text: str, start: int) -> list[Token]:
        """Our tokens for the parser's words, read in one pass over its arrays; words of `JOINED` become one."""
        words = self._words(doc, text, start)
        tokens: list[Token] = []
        places: dict[int, int] = {}
        heads: list[int] = []
        for group in _joined(words):
            inside = {word.i for word in group}
            top = next((w for w in group if w.head not in inside), group[-1])
            for word in group:
                places[word.i] = len(tokens)
            first, last = group[0].at, group[-1].at + len(group[-1].text)
            written = top.text if len(group) == 1 else text[first:last]
            lower = written.lower()
            lemma = top.lemma if len(group) == 1 else JOINED[lower.replace("‑", "-")]
            heads.append(top.head)
            tokens.append(
                Token(len(tokens), written, first, last, lower, lemma, top.tag, top.pos, top.dep, 0, top.entity)
            )
        for token, head in zip(tokens, heads, strict=True):
            token.head = places.get(head, token.i)
        return tokens

    def _words(self, doc: Any, text: str, start: int) -> list[_Word]:
        strings = self._strings
        found = []
        rows = doc.to_array(FIELDS).astype("int64")
        for i, (at, length, tag, pos, dep, head, entity, lemma, space) in enumerate(rows.tolist()):
            if space:
                continue
            first = start + at
            written = text[first : first + length]
            tag_text = strings(tag)
            found.append(
                _Word(
                    i,
                    first,
                    written,
                    tag_text,
                    strings(pos),
                    strings(dep),
                    i + head,
                    strings(entity),
                    self._lemma(doc, i, written, tag_text, lemma),
                )
            )
        return found

    def _strings(self, key: int) -> str:
        known = self._known_strings.get(key)
        if known is None:
            known = self._known_strings[key] = self._nlp.vocab.strings[key % 2**64] if key else ""
        return known

    def _lemma(self, doc: Any, i: int, written: str, tag: str, given: int) -> str:
        lower = written.lower()
        key = lower, tag
        known = self._lemmas.get(key)
        if known is None:
            if written == "IS":
                return lower
            known = self._strings(given).lower()
            if not known:
                word = doc[i]
                known = self._lemmatizer.lemmatize(word)[0].lower() if self._lemmatizer and word.pos_ else lower
            known = LEMMAS.get(key, known)
            self._lemmas[key] = known
        return known


class _Word(NamedTuple):
    """A word as the parser gives it: `at` is its offset in the report, `head` an index among the parser's words."""

    i: int
    at: int
    text: str
    tag: str
    pos: str
    dep: str
    head: int
    entity: str
    lemma: str


def disguised(text: str) -> str:
    """The group "IS", which parsers take for the verb, stands to them as another name of its length."""
    return STATE.sub("EU", text) if "IS" in text and not text.isupper() else text


def _joined(words: list[_Word]) -> Iterator[list[_Word]]:
    """The parser's words one by one, those of `JOINED` together."""
    at = 0
    while at < len(words):
        size = (
            3
            if at + 2 < len(words)
            and words[at + 1].text in ("-", "‑")
            and f"{words[at].text}-{words[at + 2].text}".lower() in JOINED
            else 1
        )
        yield words[at : at + size]
        at += size


def _lone_recogniser(nlp: Language) -> Any:
    """The pipeline's `ner`, where it needs no other component's vectors and may be run by itself."""
    if "ner" not in nlp.pipe_names:
        return None
    ner: Any = nlp.get_pipe("ner")
    shares = any("listener" in node.name for node in ner.model.walk())
    return None if shares else ner


def _load(model: str) -> Language:
    _without_commands()
    import spacy

    try:
        return spacy.load(model)
    except OSError as error:
        raise ModelError(
            f"the language model `{model}` is not installed: install it, or name another spaCy English pipeline with --model"
        ) from error


def _without_commands() -> None:
    """Spares the import of spaCy's command line, which `import spacy` asks for and which takes a third of its time."""
    if "spacy" in sys.modules:
        return
    commands, info = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    vars(info)["info"] = None
    sys.modules |= {"spacy.cli": commands, "spacy.cli.info": info}
    try:
        import_module("spacy")
    finally:
        del sys.modules["spacy.cli"], sys.modules["spacy.cli.info"]
