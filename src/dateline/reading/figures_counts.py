"""What a number counts: the noun it stands with, the unit of that noun, and the numbers that count nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.codebook.figures import CountedNoun, FigureCodebook
from dateline.reading.numbers import Number, NumberReader
from dateline.reading.syntax import Sentence, Token

NOUN_DEPS = {
    "nummod",
    "quantmod",
    "compound",
    "amod",
    "nmod",
    "det",
    "npadvmod",
    "predet",
    "dep",
    "poss",
    "advmod",
    "punct",
}
NOUNS = {"NN", "NNS", "NNP", "NNPS"}
INSIDE_PHRASE = {"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "NN", "NNS", "NNP", "NNPS", "POS"}
WITHIN_PHRASE = {",", "and", "or", "/", "out", "“", '"', "”", "‘", "’"}
OPENING = {"“", '"', "‘", "'"}
THEM = {"them", "whom", "these", "those", "us", "which"}
PERSON_ENDINGS = (
    "er",
    "ers",
    "or",
    "ors",
    "ist",
    "ists",
    "ian",
    "ians",
    "ee",
    "ees",
    "man",
    "men",
    "woman",
    "women",
    "eer",
    "eers",
    "ant",
    "ants",
    "kin",
)
SURE_ENDINGS = ("ist", "ian", "man", "woman", "eer")
NOT_COUNTED_AFTER = {"-", "–", "/", ":"}
# Of casualties that are not among these, it is not said that there were none: "did not mention any losses".
UNDERGONE = {"suffer", "sustain", "take", "have", "cause", "incur", "inflict", "be", "claim", "result"}
NEITHER = {"neither", "no", "none", "nobody"}
SMALL = {*["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], *map(str, range(1, 11))}
EACH = {"any", "every", "each", "this", "that", "which", "another", "the"}


def _share(tokens: Sequence[Token], number: Number) -> bool:
    """Whether a number is half of a share: "three out of four", "one in five"."""
    here, least = number.high or 0, 10
    after = [t.lower for t in tokens[number.last + 1 : number.last + 4]]
    if after[:2] == ["out", "of"] and number.core == number.last:
        whole = tokens[number.last + 3] if number.last + 3 < len(tokens) else None
        return here < least and whole is not None and whole.lower in SMALL
    before = [t.lower for t in tokens[max(0, number.first - 3) : number.first]]
    return before[1:] == ["out", "of"] and (before[0] in SMALL or before[0].isdigit())


def _is_joined_kin(sentence: Sentence, owner: Token) -> bool:
    """Whether "his" in "a teacher and his son" makes one more person of those that are counted by their articles."""
    noun = sentence.tokens[owner.head]
    if owner.tag != "PRP$" or owner.dep != "poss" or noun.dep != "conj" or noun.tag != "NN":
        return False
    return any(c.lower in ("a", "an") for c in sentence.children(noun.head, "det"))


@dataclass(slots=True)
class Count:
    """A number with what it counts. `at` is the token that the parse hangs the number on, `noun` the counted noun.

    `noun` is -1 without one, and `anchor` then `at`; `end` is the last token of both. `kind` is the codebook's kind of
    noun: "bare" without a noun, "name" for a people's name, "unknown" for a noun that no table knows. `of_them`: the
    number is of a pronoun ("four of them"); `article`: the count is one, worded as "a".
    """

    number: Number
    at: int
    noun: int
    anchor: int
    end: int
    unit: str
    kind: str
    of_them: bool = False
    article: bool = False
    lemma: str = ""


class CountReader:
    """Ties numbers to what they count."""

    def __init__(self, numbers: NumberReader, codebook: FigureCodebook):
        self._numbers = numbers
        self._counted = codebook.counted
        self._told = {phrase for e in codebook.numbers if e.kind == "told" for phrase in e.phrases}
        self._bodies = {phrase for e in codebook.numbers if e.kind == "strong" for phrase in e.phrases}

    def find(self, sentence: Sentence) -> list[Count]:
        found = []
        numbers = self._numbers.find(sentence.tokens)
        starts = {number.first for number in numbers}
        for number in numbers:
            if _share(sentence.tokens, number):
                continue
            if number.plain and number.last + 1 in starts:
                # A stray number before the one that counts: "In 2017 11 people were killed".
                continue
            count = self._count(sentence, number)
            if count is not None and self._counts_somebody(sentence.tokens, count):
                found.append(count)
        return found

    def singles(self, sentence: Sentence, taken: set[int]) -> list[Count]:
        """Persons worded with "a": "a police officer"."""
        found = []
        tokens = sentence.tokens
        for token in tokens:
            if token.lower == "another" and token.dep in ("dobj", "nsubjpass", "nsubj", "conj"):
                number = Number(token.i, token.i, token.i, 1, 1, 1, "exact")
                found.append(Count(number, token.i, -1, token.i, token.i, "person", "bare", article=True))
            article = token.lower in ("a", "an", "another") and token.dep == "det"
            if (
                not (article or _is_joined_kin(sentence, token))
                or token.i in taken
                or token.head <= token.i
            ):
                continue
            noun = tokens[token.head]
            if noun.tag != "NN" or noun.i in taken or token.head > token.i + 7:
                continue
            if any(g.pos == "NUM" for p in sentence.children(noun.i, "prep") for g in sentence.children(p.i, "pobj")):
                continue  # "a family of six": the six are counted.
            row = self._row(noun)
            unit, kind = (row.unit, row.kind) if row is not None else ("person", "civilian")
            if row is None and not noun.lower.endswith(SURE_ENDINGS):
                continue
            if kind not in ("civilian", "armed", "captive") or noun.lower in ("couple", "force", "crew"):
                continue
            number = Number(token.i, token.i, token.i, 1, 1, 1, "exact")
            found.append(Count(number, token.i, noun.i, noun.i, noun.i, unit, kind, article=True, lemma=noun.lemma))
        return found

    def denied(self, sentence: Sentence, taken: set[int]) -> list[Count]:
        """Harm that is said not to have come about, without a number: "neither side suffered casualties"."""
        found = []
        for noun in sentence.tokens:
            row = self._row(noun) if noun.tag in ("NNS", "NN") and noun.i not in taken else None
            if row is None or row.kind != "toll":
                continue
            dets = {t.lower for t in sentence.children(noun.i, "det")}
            above = sentence.tokens[noun.head]
            subjects = sentence.children(above.i, "nsubj") if noun.dep == "dobj" else []
            nobody = any(
                t.lower in NEITHER or any(d.lower in NEITHER for d in sentence.children(t.i, "det")) for t in subjects
            )
            negated = above.lemma in UNDERGONE and "any" in dets
            negated = negated and any(t.dep == "neg" for t in sentence.children(above.i))
            without = above.lower == "without" or sentence.tokens[above.head].lower == "without"
            if nobody or negated or (noun.dep in ("pobj", "dobj") and without):
                number = Number(noun.i, noun.i, noun.i, 0, 0, 0, "exact", nil=True)
                found.append(Count(number, noun.i, noun.i, noun.i, noun.i, row.unit, row.kind, lemma=row.noun))
        return found

    def kind(self, noun: Token) -> str:
        """The codebook's kind of a noun, as in `Count`."""
        return self._kind(noun)[1]

    def as_noun(self, count: Count, noun: Token) -> Count:
        """The count, as one of what a noun further on names."""
        unit, kind = self._kind(noun)
        return replace(count, noun=noun.i, anchor=noun.i, unit=unit, kind=kind, lemma=noun.lemma)

    def _count(self, sentence: Sentence, number: Number) -> Count | None:
        tokens = sentence.tokens
        if number.nobody:
            return Count(number, number.last, -1, number.last, number.last, "person", "civilian")
        at = number.last
        for i in range(number.core, number.last + 1):
            if not number.core <= tokens[i].head <= number.last or tokens[i].head == i:
                at = i
        strong = self._strong(tokens, number)
        if strong is not None:
            return Count(number, at, strong, strong, strong, "person", "armed", lemma=tokens[strong].lemma)
        noun, end, of_them = self._noun(sentence, number, at)
        if number.nil and noun >= 0 and tokens[noun].lemma in self._told:
            noun = end = self._told_of(sentence, noun)
        if noun < 0:
            return Count(number, at, -1, at, max(end, number.last), "person", "bare", of_them)
        unit, kind = self._kind(tokens[noun])
        around = [t.lower for t in (*tokens[number.last + 1 : noun], *tokens[noun + 1 : noun + 3])]
        if kind in ("civilian", "name") and ("armed" in around or around[-2:] == ["under", "arms"]):
            kind = "armed"
        return Count(number, at, noun, noun, max(end, noun), unit, kind, of_them, lemma=tokens[noun].lemma)

    def _noun(self, sentence: Sentence, number: Number, at: int) -> tuple[int, int, bool]:
        tokens = sentence.tokens
        head = tokens[at].head
        if tokens[head].dep in ("compound", "nmod") and self._names(tokens, head):
            head = tokens[head].head
        counts = tokens[head].tag in NOUNS and tokens[head].lower not in self._numbers.days
        if head > number.last and tokens[at].dep in NOUN_DEPS and counts and head - number.last <= 8:
            between = range(number.last + 1, head)
            if all(
                tokens[i].tag in INSIDE_PHRASE or tokens[i].tag == "RB" or tokens[i].lower in WITHIN_PHRASE
                for i in between
            ):
                return self._pulled_back(tokens, number.last, head), head, self._of_them(tokens, number.last)
        after = number.last + 1
        while (
            after < len(tokens)
            and tokens[after].lower in ("more", "other", "others", "additional", "or")
            and after <= number.last + 2
        ):
            if tokens[after].lower == "others":
                return after, after, False
            after += 1
        if after < len(tokens) and tokens[after].lower == "of":
            return self._partitive(sentence, after)
        return self._run(tokens, after)

    def _names(self, tokens: Sequence[Token], name: int) -> bool:
        """Whether a name only names the people counted: "two Shuar guides", but not in "12 guests hostage"."""
        head = tokens[tokens[name].head]
        if tokens[name].tag not in ("NNP", "NNPS") and head.tag not in ("NNS", "NNPS"):
            return False
        row = self._row(head) if head.i == name + 1 else None
        return row is not None and row.kind in ("civilian", "armed", "captive")

    def _strong(self, tokens: Sequence[Token], number: Number) -> int | None:
        """The noun of "a 500-strong garrison", which counts the men in it."""
        after = number.last + 1
        if after < len(tokens) and tokens[after].text in NOT_COUNTED_AFTER:
            after += 1
        if after >= len(tokens) or tokens[after].lower != "strong":
            return None
        noun = self._run(tokens, after + 1)[0]
        return noun if noun >= 0 and tokens[noun].lemma in self._bodies else None

    def _told_of(self, sentence: Sentence, noun: int) -> int:
        """The casualties in "no reports of casualties"."""
        for prep in sentence.children(noun, "prep"):
            for told in sentence.children(prep.i, "pobj") if prep.lower in ("of", "on") else ():
                row = self._row(told)
                if row is not None and row.kind == "toll":
                    return told.i
        return noun

    def _partitive(self, sentence: Sentence, of: int) -> tuple[int, int, bool]:
        tokens = sentence.tokens
        for child in sentence.children(of, "pobj"):
            if child.lower in THEM:
                return -1, child.i, True
            if child.tag in NOUNS:
                return child.i, child.i, False
        if of + 1 < len(tokens) and tokens[of + 1].lower in THEM:
            return -1, of + 1, True
        whole = tokens[tokens[of - 1].head]
        if whole.pos == "NUM" and whole.i > of and tokens[whole.head].tag in NOUNS:
            # "200 of 1,000 wounded people"
            return whole.head, whole.head, False
        noun, end, _ = self._run(
            tokens, of + 2 if of + 1 < len(tokens) and tokens[of + 1].tag in ("DT", "PRP$") else of + 1
        )
        return noun, end, False

    def _run(self, tokens: Sequence[Token], first: int) -> tuple[int, int, bool]:
        """The last noun of the unbroken run of adjectives and nouns from token `first`."""
        noun = -1
        for i in range(first, min(first + 7, len(tokens))):
            token = tokens[i]
            if token.lower in self._numbers.days or (token.entity in ("DATE", "TIME") and self._row(token) is None):
                break
            if token.tag in NOUNS:
                if noun >= 0 and (
                    token.entity in ("DATE", "TIME")
                    or (tokens[noun].tag in ("NNS", "NNPS") and self._row(tokens[noun]))
                ):
                    break
                noun = i
            elif (token.tag == "RP" and tokens[i - 1].tag == "HYPH") or (token.text in OPENING and i == first):
                continue
            elif token.tag not in INSIDE_PHRASE or (noun >= 0 and token.tag not in {"POS", "HYPH"}):
                break
        return (noun, noun, False) if noun >= 0 else (-1, first - 1, False)

    def _pulled_back(self, tokens: Sequence[Token], last: int, head: int) -> int:
        """The noun itself where the parse names one further on ("killed 12 people Monday")."""
        if self._row(tokens[head]) is None:
            for i in range(last + 1, head):
                if (
                    tokens[i].tag == "NNS"
                    and self._row(tokens[i]) is not None
                    and tokens[head].entity in ("DATE", "TIME", "GPE")
                ):
                    return i
        return head

    def _of_them(self, tokens: Sequence[Token], last: int) -> bool:
        return last + 2 < len(tokens) and tokens[last + 1].lower == "of" and tokens[last + 2].lower in THEM

    def _row(self, token: Token) -> CountedNoun | None:
        row = self._counted.get(token.lower) or self._counted.get(token.lemma)
        if row is None and token.tag in ("NNPS", "NNP", "NNS") and token.lower.endswith("s"):
            row = self._counted.get(token.lower[:-1]) or self._counted.get(token.lower[:-3] + "y")
        return row

    def _kind(self, token: Token) -> tuple[str, str]:
        row = self._row(token)
        if row is not None:
            return row.unit, row.kind
        if token.tag in ("NNP", "NNPS"):
            return (
                ("person", "name") if token.entity not in ("DATE", "TIME", "MONEY", "PERCENT") else ("thing", "thing")
            )
        if token.lower.endswith(PERSON_ENDINGS):
            return "person", "civilian"
        return "person", "unknown"

    def _counts_somebody(self, tokens: Sequence[Token], count: Count) -> bool:
        number = count.number
        before = tokens[number.first - 1] if number.first else None
        after = tokens[number.last + 1] if number.last + 1 < len(tokens) else None
        year = number.plain and 1900 <= (number.best or 0) <= 2099 and count.kind in ("name", "unknown")
        if year or count.kind == "thing" or (after is not None and after.lower in self._numbers.units):
            return False
        if before is not None and before.lower in ("every", "each", "per"):
            return False
        if self._dated(tokens, count, before, after):
            return False
        if after is not None and after.text in NOT_COUNTED_AFTER and after.start == tokens[number.last].end:
            return self._strong(tokens, number) is not None
        if before is not None and number.first == number.core:
            if before.text in ("-", "/", ":", "$") and before.end == tokens[number.first].start:
                return False
            if before.lower in self._numbers.prefixes and (count.noun < 0 or before.lower[-1] in "$€£¥"):
                return False
            if before.lower in EACH and tokens[number.core].lower == "one":
                return False
        if count.noun < 0 and not number.nobody:
            return self._bare_counts(tokens, count, before, after)
        return True

    def _dated(self, tokens: Sequence[Token], count: Count, before: Token | None, after: Token | None) -> bool:
        """Whether the number is a day or year beside a month."""
        number = count.number
        value = number.best or 0
        month_after = after is not None and after.lower in self._numbers.months and after.tag != "MD"
        if month_after and (number.high or 0) in range(1, 32):
            return True  # "between 6 and 12 December" as well
        if number.core != number.last or not tokens[number.core].text.isdigit():
            return False
        if value > 31 and not 1900 <= value <= 2099:
            return False
        if month_after:
            return True
        if before is not None and before.lower in self._numbers.months and before.text[0].isupper():
            return value > 31 or count.noun != number.last + 1
        if value <= 31 or before is None:
            return False
        month = (
            before.lower in (",", "of") and number.core > 1 and tokens[number.core - 2].lower in self._numbers.months
        )
        return month or before.pos == "NUM"

    def _bare_counts(self, tokens: Sequence[Token], count: Count, before: Token | None, after: Token | None) -> bool:
        number = count.number
        head = tokens[tokens[count.at].head]
        if number.plain and before is not None and before.tag == "NNP" and head.i < number.core and head.tag == "NNP":
            return False  # A type or route: "a Cessna 206".
        if number.nil:
            return after is not None and after.tag == "VBN"
        if number.core == number.last and tokens[number.core].lower == "one" and not count.of_them:
            count.article = tokens[count.at].dep in ("nsubj", "nsubjpass", "dobj", "conj", "appos", "ROOT", "pobj")
            return count.article
        if number.plain and 1900 <= (number.best or 0) <= 2099 and len(tokens[number.core].text) == 4:
            return after is not None and after.tag in ("VBN", "JJ") and (before is None or before.pos != "ADP")
        # An age: "Ahmad, 16, said".
        if (
            number.plain
            and (number.best or 0) < 110
            and before is not None
            and before.text == ","
            and after is not None
        ):
            return after.text not in (",", ".", ")")
        return True
