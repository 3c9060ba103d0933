"""What the parser's pipeline makes of a word beyond its parse: its part of speech and its lemma.

The pipeline's attribute ruler looks every word up in all its patterns anew, a tenth of the pipeline's time. Nearly all of its
patterns ask for one word with its tag and relation, so that what they make of a word is looked up once and kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from spacy.language import Language

# What a pattern may ask for of a word and still give the same wherever the word stands.
ASKED = frozenset({"ORTH", "TEXT", "LOWER", "TAG", "POS", "DEP", "IS_SPACE"})
# Of so many words is kept what they are; then it is begun anew.
MOST_WORDS = 500_000

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

Key = tuple[int, ...]


class Sort(NamedTuple):
    """What a word is: `opens` and `goes_on` are the patterns of several words in which it can stand, and at which place."""

    tag: str
    pos: str
    dep: str
    lemma: str
    is_space: bool
    opens: tuple[int, ...]
    goes_on: frozenset[tuple[int, int]]


class Words:
    """Knows words by the numbers that the pipeline has for form, tag, relation, part of speech, lemma and morphology."""

    FIELDS = ("ORTH", "TAG", "DEP", "POS", "LEMMA", "MORPH")

    def __init__(self, nlp: Language):
        from spacy.matcher import Matcher

        self._vocab = nlp.vocab
        self._lemmatizer: Any = nlp.get_pipe("lemmatizer") if "lemmatizer" in nlp.pipe_names else None
        ruler: Any = nlp.get_pipe("attribute_ruler") if "attribute_ruler" in nlp.pipe_names else None
        self._ruler = ruler
        self._sorts: dict[tuple[Key, tuple[int, ...]], Sort] = {}
        self._alone = Matcher(nlp.vocab)
        # Of patterns of several words: the ruler's number, how many words, and which of them is changed.
        self._long: list[tuple[int, int, int]] = []
        self.replaces_ruler = ruler is not None and self._take(ruler.patterns)
        if self._lemmatizer is not None:
            _index_lemmas(self._lemmatizer)

    def sorts(self, keys: Sequence[Key]) -> list[Sort]:
        """What the words of a sentence are."""
        known = self._sorts
        found: list[Sort] = []
        opened = False
        for key in keys:
            sort = known.get((key, ()))
            if sort is None:
                sort = self._learn(key, ())
            opened = opened or bool(sort.opens)
            found.append(sort)
        return self._with_long(keys, found) if opened else found

    def _with_long(self, keys: Sequence[Key], found: list[Sort]) -> list[Sort]:
        """The same where patterns of several words fit too."""
        further: dict[int, list[int]] = {}
        for i, sort in enumerate(found):
            for n in sort.opens:
                rule, size, changed = self._long[n]
                if i + size <= len(found) and all((n, at) in found[i + at].goes_on for at in range(1, size)):
                    further.setdefault(i + changed, []).append(rule)
        for i, rules in further.items():
            key = keys[i], tuple(sorted(rules))
            found[i] = self._sorts.get(key) or self._learn(*key)
        return found

    def _take(self, patterns: list[dict[str, Any]]) -> bool:
        """Takes the ruler's patterns in, unless one of them asks for more than can be known of a word alone."""
        asked = [word for rule in patterns for pattern in rule["patterns"] for word in pattern]
        if any(set(word) - ASKED for word in asked):
            return False
        for number, rule in enumerate(patterns):
            for pattern in rule["patterns"]:
                if len(pattern) == 1:
                    self._alone.add(f"{number} 0 0", [pattern])
                    continue
                for at, word in enumerate(pattern):
                    self._alone.add(f"{len(self._long)} {at} 1", [[word]])
                self._long.append((number, len(pattern), range(len(pattern))[rule["index"]]))
        return True

    def _learn(self, key: Key, further: tuple[int, ...]) -> Sort:
        """Asks the pipeline what a word is, by itself and with `further` rules that it fits together with its neighbours."""
        from spacy.tokens import Doc
        from spacy.tokens._retokenize import set_token_attrs

        strings = self._vocab.strings
        form, tag, dep, pos, lemma, morph = (number % 2**64 for number in key)
        doc = Doc(self._vocab, words=[strings[form]])
        word: Any = doc[0]
        word.tag, word.dep, word.pos, word.lemma = tag, dep, pos, lemma
        if morph:
            word.set_morph(morph)
        opens: list[int] = []
        goes_on: list[tuple[int, int]] = []
        rules = set(further)
        if self.replaces_ruler:
            for match, _, _ in self._alone(doc, allow_missing=True):
                number, at, is_long = map(int, strings[match].split())
                if not is_long:
                    rules.add(number)
                elif at:
                    goes_on.append((number, at))
                else:
                    opens.append(number)
            for number in sorted(rules):
                set_token_attrs(word, self._ruler.attrs[number])
        if len(self._sorts) >= MOST_WORDS:
            self._sorts.clear()
        sort = Sort(word.tag_, word.pos_, word.dep_, self._lemma(word), word.is_space, tuple(opens), frozenset(goes_on))
        self._sorts[key, further] = sort
        return sort

    def _lemma(self, word: Any) -> str:
        lower: str = word.lower_
        given: str = word.lemma_.lower()
        if not given:
            given = self._lemmatizer.lemmatize(word)[0].lower() if self._lemmatizer is not None and word.pos_ else lower
        return LEMMAS.get((lower, word.tag_), given)


def _index_lemmas(lemmatizer: Any) -> None:
    """The lemmatiser's lists of tens of thousands of words become sets: it asks only whether a word is in them."""
    if "lemma_index" not in lemmatizer.lookups:
        return
    index = lemmatizer.lookups.get_table("lemma_index")
    for pos, words in list(index.items()):
        if isinstance(words, list):
            index[pos] = frozenset(words)
