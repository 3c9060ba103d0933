"""Which words of the sentence a cue says: the constructions of the codebook, and the punctuation where the parse
fails.
"""

from __future__ import annotations

from dateline.codebook.cues import Cue
from dateline.reading.attribution_beside import (
    CLOSING,
    after_colon,
    after_that,
    as_saying,
    clause_around,
    closes_part,
    has_object,
    quotation_after,
    quoted_beside,
    split_off,
)  # fmt: skip
from dateline.reading.attribution_nouns import of_noun
from dateline.reading.attribution_speech import antecedent, clause_start, is_finite, reach
from dateline.reading.syntax import Sentence

POINTING = {"it", "this", "that", "them", "these", "those", "so"}
DEFINITE = {"the", "that", "this", "those", "these", "such", "its", "his", "her", "their", "any", "all"}
OUTCOMES = {"leave", "kill", "wound", "injure", "force", "destroy", "bring", "take", "trap", "cause", "send", "set", "damage"}


class Contents:
    """What the cues of one sentence say. `nouns` are the lemmas of the noun cues ("allegation")."""

    def __init__(self, sentence: Sentence, nouns: frozenset[str]):
        self.sentence = sentence
        self.nouns = nouns
        self.spoken: set[int] = set()

    def of_verb(self, i: int, entry: Cue, words: list[int], speakers: list[int]) -> tuple[set[int], int]:
        """The tokens that verb `i` says, and the token by which it points back to something said elsewhere, or -1."""
        content: set[int] = set()
        refers = -1
        takes = entry.takes
        if "label" in takes:
            content |= self._label(i)
        if "object" in takes and entry.stance in ("denies", "doubts", "confirms"):
            pointing = next((c.i for c in self.sentence.children(i, "dobj") if c.lower in POINTING), -1)
            if pointing >= 0:
                return set(), pointing
        if "clause" in takes or "question" in takes:
            content |= self._clause(i, speakers, "clause" not in takes, bool(words))
            if entry.stance in ("denies", "doubts"):
                # "was sceptical: an adviser said …": what comes after the colon is no longer what is doubted.
                colon = next((t.i for t in self.sentence.tokens[i + 1 :] if t.text == ":"), len(self.sentence.tokens))
                content = {j for j in content if j < colon}
        if "naming" in takes and entry.objects:
            content, refers = self._named_so(i, entry)
        elif "naming" in takes:
            named = self.sentence.children(i, "oprd", "attr")
            content |= (
                reach(self.sentence, [c.i for c in (*self.sentence.children(i, "dobj"), *named)]) if named else set()
            )
            content |= reach(
                self.sentence, [c.i for c in self.sentence.children(i, "ccomp") if not c.tag.startswith("VB")]
            )
        if "quotation" in takes:
            content |= self._quotation(i, speakers)
        if "infinitive" in takes and not content:
            content |= self._infinitive(i, entry)
        if "object" in takes and not content:
            found, refers = self._object(i, entry, words)
            content |= found
        if not content or "object" in takes:
            content |= self._prepositional(i, entry, words)
        if entry.lemma.endswith(("responsibility", "credit", "involvement")):
            content |= set(words)
        return content - {i}, refers

    def strike(self, content: set[int], asides: dict[str, frozenset[str]]) -> set[int]:
        """Without the reporter's remarks on what the source left unsaid: "without giving details"."""
        tokens = self.sentence.tokens
        for j in list(content):
            verbs = asides.get(tokens[j].lower)
            if (
                verbs
                and tokens[j].dep in ("prep", "mark")
                and any(tokens[c].lemma in verbs for c in (*tokens[j].children, tokens[j].head))
            ):
                content -= set(self.sentence.subtree(j))
        return content

    # ── clauses ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _named_so(self, i: int, entry: Cue) -> tuple[set[int], int]:
        """What is called one of the entry's objects ("called the report a lie"), or the word that points back to it."""
        sentence, tokens = self.sentence, self.sentence.tokens
        named = sentence.children(i, "oprd", "attr", "acomp", "dobj", "ccomp", "xcomp", "advmod")
        label = next((c for c in named if c.lower in entry.objects or c.lemma in entry.objects), None)
        if label is None:
            return set(), -1
        things = [c for c in (*named, *sentence.children(label.i, "nsubj", "det", "amod", "compound")) if c.i < label.i]
        things = [c for c in things if c.pos in ("NOUN", "PROPN", "PRON") or c.lower in POINTING or c.tag == "WDT"]
        if not things:
            return set(), -1
        thing = things[0].i
        if tokens[thing].tag in ("WDT", "WP"):
            found = antecedent(sentence, i, thing)
            return (set(sentence.subtree(found)) - set(sentence.subtree(i)) if found >= 0 else set()), -1
        if tokens[thing].lower in POINTING:
            return set(), thing
        if tokens[thing].lemma in self.nouns:
            inner = of_noun(sentence, thing)
            return (inner, -1) if inner else (set(), thing)
        return {j for j in sentence.subtree(thing) if j != label.i}, -1

    def _clause(self, i: int, speakers: list[int], questions_only: bool, worded: bool = False) -> set[int]:
        sentence, tokens = self.sentence, self.sentence.tokens
        holders = [i, *(c.i for c in sentence.children(i, "acomp")), *as_saying(sentence, i)]
        complements = [
            c
            for h in holders
            for c in sentence.children(h, "ccomp")
            if (not questions_only or any(tokens[m].lower in ("whether", "if") for m in c.children))
            and not any(t.text == ";" or (t.text == ":" and c.i < i) for t in tokens[min(c.i, i) : max(min(sentence.subtree(c.i)), i)])
        ]
        if not complements:
            # "assured residents that", "raised concern that": the clause hangs on the object.
            objects = sentence.children(i, "dobj")
            objects += [o for p in sentence.children(i, "prep") if p.i > i for o in sentence.children(p.i, "pobj")]
            hanging = [c for o in objects for c in sentence.children(o.i, "acl", "ccomp", "relcl")]
            complements = [
                c for c in hanging if any(tokens[m].lower == "that" and tokens[m].dep == "mark" for m in c.children)
            ]
        found = reach(sentence, [c.i for c in complements])
        if questions_only:
            return found
        group = reach(sentence, [s for s in speakers if tokens[s].head == i]) | {i}
        first, last = min(group), max(group)
        if not found:
            found = (
                clause_around(self.sentence, i)
                or quoted_beside(self.sentence, first, last)
                or split_off(self.sentence, i)
                or (set() if has_object(self.sentence, i) and not worded else after_colon(self.sentence, i))
                or after_that(self.sentence, i)
            )
        else:
            found |= quotation_after(self.sentence, max(last, *found))
        found -= group
        if (found and max(found) < first) or (
            not found and closes_part(self.sentence, first, max(last, i)) and not has_object(self.sentence, i)
        ):
            found |= self._before(first)
        elif found:
            found |= self._second_half(i, found)
        if found and max(found) < first:
            found |= self._outcome(i)
        if found and min(found) < first < max(found):
            # What stands before a colon or semicolon introduces the speaker, it is not his.
            stop = max((j for j in range(min(found), first) if tokens[j].text in (":", ";")), default=-1)
            after = next((t.i for t in tokens[last:] if t.text == ";"), len(tokens))
            found = {j for j in found if stop < j < after}
        return {j for j in found if j not in group}

    def _outcome(self, i: int) -> set[int]:
        """ "…, says the mayor, leaving two dead": what the act led to, said by the same source."""
        later = [c for c in self.sentence.children(i, "advcl") if c.i > i and c.tag == "VBG" and c.lemma in OUTCOMES]
        return reach(self.sentence, [c.i for c in later])

    def _quotation(self, i: int, speakers: list[int]) -> set[int]:
        if self.sentence.children(i, "xcomp"):
            return set()
        found = self._clause(i, speakers, False)
        quoted = [j for j in found if self.sentence.tokens[j].quoted]
        return found if len(quoted) * 2 > len(found) else set()

    def _before(self, first: int) -> set[int]:
        tokens = self.sentence.tokens
        if first < 1 or tokens[first - 1].text not in {",", *CLOSING}:
            return set()
        return set(range(clause_start(self.sentence, first - 1, self.spoken), first - 1))

    def _second_half(self, i: int, found: set[int]) -> set[int]:
        """A second said clause that the parse hangs on the cue: "said A had left and B were on the way"."""
        sentence, tokens = self.sentence, self.sentence.tokens
        more: set[int] = set()
        for child in sentence.children(i, "conj"):
            own = any(tokens[c].dep in ("nsubj", "nsubjpass", "expl") for c in child.children)
            opened = min(sentence.subtree(child.i))
            marked = any(tokens[c].lower == "that" and tokens[c].dep == "mark" for c in child.children)
            joined = tokens[opened - 1].lower == "and" and tokens[opened - 2].text != ","
            if own and is_finite(sentence, child.i) and (joined or marked) and child.i not in self.spoken:
                more |= set(sentence.subtree(child.i))
        last = max((j for j in found if tokens[j].pos != "PUNCT"), default=-1)  # the full stop may hang on either clause
        for child in sentence.children(i, "prep", "npadvmod", "advmod", "punct"):
            tree = sentence.subtree(child.i)
            if found and min(found) < tree[0] and tree[-1] < last:
                more |= set(tree)
        return more

    # ── phrases ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _infinitive(self, i: int, entry: Cue) -> set[int]:
        sentence, tokens = self.sentence, self.sentence.tokens
        found: set[int] = set()
        for child in sentence.children(i, "xcomp", "ccomp", "advcl"):
            gerund = child.tag == "VBG" or any(
                tokens[c].tag == "VBG" and tokens[c].dep in ("aux", "auxpass") for c in child.children
            )
            if (gerund and child.dep != "advcl") or any(
                tokens[c].lower == "to" and tokens[c].dep == "aux" for c in child.children
            ):
                found |= set(sentence.subtree(child.i))
                break
        if found:
            asked = sentence.children(i, "dobj") if entry.stance in ("asks", "warns") else ()
            found |= reach(sentence, [c.i for c in asked])
        return found

    def _object(self, i: int, entry: Cue, words: list[int]) -> tuple[set[int], int]:
        sentence, tokens = self.sentence, self.sentence.tokens
        found: set[int] = set()
        refers = -1
        for child in sentence.children(i, "dobj", "nsubjpass") or sentence.children(i, "attr"):
            noun = child.i
            if child.tag in ("WDT", "WP"):
                noun = antecedent(sentence, i, child.i)
                if noun < 0:
                    continue
            if child.i in words:
                found.add(child.i)
                continue
            if entry.objects and not any({tokens[j].lemma, tokens[j].lower} & {*entry.objects} for j in (noun, *self._of(noun))):
                continue
            if tokens[noun].lemma in self.nouns:
                inner = of_noun(sentence, noun)
                if inner:
                    return inner, -1
                if self._points(noun):
                    refers = noun
            tree = set(sentence.subtree(noun))
            if noun != child.i:
                tree -= set(sentence.subtree(i))
            found |= tree | self._places_after(i, child.i)
            if entry.objects and "clause" in entry.takes and entry.stance in ("asserts", "estimates"):
                found |= self._circumstances(i, entry)
        if not sentence.children(i, "dobj") and "clause" not in entry.takes:
            found |= reach(sentence, [c.i for c in sentence.children(i, "ccomp")])
        return found, refers

    def _places_after(self, i: int, noun: int) -> set[int]:
        """The phrases after the object that go with it: "reported fire in the suburb"."""
        found: set[int] = set()
        for child in self.sentence.children(i, "prep"):
            inside = self.sentence.children(child.i, "pobj")
            if (
                child.i > noun
                and inside
                and inside[0].entity not in ("DATE", "TIME")
                and inside[0].lemma not in self.nouns
                and child.lower not in ("by", "as", "to")
            ):
                found |= set(self.sentence.subtree(child.i))
        return found

    def _circumstances(self, i: int, entry: Cue) -> set[int]:
        """Where, when and what more was counted: "In the market a reporter counted ten dead and nine wounded"."""
        tokens, found = self.sentence.tokens, set[int]()
        for child in self.sentence.children(i, "prep", "npadvmod", "conj"):
            if child.dep != "conj" or child.lemma in entry.objects or child.lower in entry.objects:
                found |= set(self.sentence.subtree(child.i))
        return found if any(tokens[j].tag == "CD" for j in self.sentence.subtree(i)) else set()

    def _of(self, noun: int) -> list[int]:
        return [
            p.i
            for of in self.sentence.children(noun, "prep")
            if of.lower == "of"
            for p in self.sentence.children(of.i, "pobj")
        ]

    def _points(self, noun: int) -> bool:
        tokens = self.sentence.tokens
        return (
            any(tokens[c].lower in DEFINITE for c in tokens[noun].children)
            or tokens[noun].dep == "appos"
            or tokens[noun].tag == "NNS"
        )

    def _prepositional(self, i: int, entry: Cue, words: list[int]) -> set[int]:
        sentence, tokens = self.sentence, self.sentence.tokens
        wanted = {
            t
            for t in entry.takes
            if t not in ("clause", "infinitive", "object", "question", "label", "source", "naming", "quotation", "link", "counted")
        }
        if not wanted:
            return set()
        objects = [c.i for c in sentence.children(i, "dobj", "nsubjpass") if c.i not in words]
        objects = [j for j in objects if j == objects[0] or tokens[j].lemma not in self.nouns]
        named = [antecedent(sentence, i, j) if tokens[j].tag in ("WDT", "WP") else j for j in objects]
        done = not objects and any(sentence.children(c.i, "pcomp") for c in sentence.children(i, "prep") if c.lower in wanted)
        if entry.objects and not done and not any(n >= 0 and {tokens[n].lemma, tokens[n].lower} & {*entry.objects} for n in named):
            return set()
        found: set[int] = set()
        for holder in (i, *words, *objects, *(c.i for c in sentence.children(i, "acomp"))):
            for child in sentence.children(holder, "prep", "agent", "advcl", "xcomp", "ccomp"):
                opening = (
                    child.lower
                    if child.dep in ("prep", "agent")
                    else next((tokens[m].lower for m in child.children if tokens[m].dep == "mark"), "")
                )
                if opening in wanted:
                    found |= set(sentence.subtree(child.i)) - {child.i}
        if entry.objects and not found:
            # The parse hangs the number on a word within the object: "put the number of rebels killed at 1,500".
            tree = reach(sentence, objects)
            found = tree if any(tokens[j].lower in wanted for j in tree) else set()
        if found and entry.stance == "asks":
            found |= self._infinitive(i, entry)
        if found and entry.stance == "accuses":
            found |= self._outcome(i)
        if found:
            found |= reach(sentence, [n for n in named if n >= 0]) - (
                set(sentence.subtree(i)) if named != objects else set()
            )
        return found

    def _label(self, i: int) -> set[int]:
        """ "what Kyiv calls forced deportations": the words after the cue."""
        tokens = self.sentence.tokens
        start = max(0, i - 8)
        if not any(tokens[j].lower == "what" for j in range(start, i)):
            return set()
        found: set[int] = set()
        for j in range(i + 1, len(tokens)):
            if tokens[j].text in {",", ".", ";", ":"} or (tokens[j].tag in ("VBD", "VBZ", "VBP", "MD") and j > i + 2):
                break
            found.add(j)
        if found and tokens[min(found)].lower == "as":
            found.discard(min(found))
        return found
