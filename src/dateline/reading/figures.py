"""How many: counts of people killed, hurt, held, displaced …, with their bounds, and which count is part of which."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.codebook.figures import FigureCodebook
from dateline.model import Measure
from dateline.reading.figures_counts import Count, CountReader
from dateline.reading.figures_index import Hit
from dateline.reading.figures_measures import MeasureFinder
from dateline.reading.figures_totals import TotalFinder
from dateline.reading.mentions import FigureMention
from dateline.reading.numbers import NumberReader
from dateline.reading.syntax import Sentence, Token

SINGLE_MEASURES: set[Measure] = {"killed", "injured", "missing", "abducted", "hostages", "detained", "released"}
NIL_MEASURES: set[Measure] = {"killed", "injured", "casualties", "missing", "detained", "evacuated", "displaced"}
HARM: set[Measure] = {"killed", "injured"}
STRONG = "strong"
CONTINUED = "figure.continued"


@dataclass(slots=True)
class _Found:
    """A count with its measure; `total` is the index of the count of which it is part, -1 for the sentence before."""

    count: Count
    measure: Measure
    rule: str
    predicate: int
    flow: str
    total: int | None = None


class FigureReader:
    """Finds the figures of a sentence by the codebook, looking back only where the sentence itself does."""

    def __init__(self, codebook: FigureCodebook):
        self._counts = CountReader(NumberReader(codebook.numbers), codebook)
        self._measures = MeasureFinder(codebook.measures, codebook.numbers)
        self._totals = TotalFinder(self._measures, codebook.numbers, self._counts.as_noun)

    def find(self, sentence: Sentence, previous: list[FigureMention] | None = None) -> list[FigureMention]:
        """The figures in order. `previous`: those of the sentence before, for "four of them", "the number is two"."""
        counts = self._counts.find(sentence)
        if any(t.lemma in self._totals.words or t.lower in self._totals.words for t in sentence.tokens):
            taken = {i for c in counts for i in range(c.number.first, c.end + 1)}
            others = [*self._counts.singles(sentence, taken), *self._counts.denied(sentence, taken)]
            counts = sorted([*counts, *others], key=lambda c: c.number.first)
        found: dict[int, _Found] = {}
        for index in range(len(counts)):
            if not self._is_part(sentence, counts, index):
                figure = self._whole(sentence, counts, index, found, previous or [])
                if figure is not None:
                    found[index] = figure
        self._share(sentence, counts, found)
        list_parts(sentence, counts, found)
        self._drop_wholes(sentence, found)
        for index in range(len(counts)):
            if self._is_part(sentence, counts, index):
                figure = self._part(sentence, counts, index, found, previous or [])
                if figure is not None:
                    found[index] = figure
        return self._mentions(found)

    def _whole(
        self, s: Sentence, counts: list[Count], index: int, found: dict[int, _Found], previous: list[FigureMention]
    ) -> _Found | None:
        count = counts[index]
        borne = self._totals.estimated(s, count)
        if borne is not None and self._counts.kind(borne) == "armed":
            return self._own_strength(count, borne)
        hit, of_total = (None, False) if count.kind == "toll" or count.article else self._totals.total(s, count)
        if hit is None and of_total:
            hit = self._totals.asked(s)
            if hit is None:
                return self._continued(count, found, previous)
        if hit is not None and hit.counted >= 0 and count.kind == "bare":
            count = self._counts.as_noun(count, s.tokens[hit.counted])
        if hit is not None and hit.entry.measure == "casualties":
            hit = self._measures.described(s, count) or hit  # "losses at 17 dead"
        hit = hit or self._measures.find(s, count)
        if hit is None or hit.entry.weak:
            hit = self._measures.populace(s, count) or hit
        if hit is None and self._totals.told(s, count):
            asked = self._totals.asked(s)
            if asked is not None and asked.predicate < count.number.first:
                count = self._counts.as_noun(count, s.tokens[asked.counted]) if asked.counted >= 0 else count
                return self._figure(s, count, asked)  # "how many had died; she counted 14"
            return self._continued(count, found, previous)
        if hit is None and found and count.lemma in ("", "other", "others"):
            # "destroyed 300 houses and damaged 50 others"
            last = found[max(found)].count
            count = replace(count, unit=last.unit, kind=last.kind)
            hit = self._measures.find(s, count) if last.unit != "person" else None
        if hit is None:
            return self._restated(s, counts, index, found) or elsewhere(s, count, found.get(index - 1))
        figure = self._figure(s, count, hit)
        if count.article and any(t.dep == "neg" for t in s.children(max(figure.predicate, 0))):
            return None
        if count.article and (figure.measure not in SINGLE_MEASURES or count.kind == "toll"):
            return None
        if count.number.nil and figure.measure not in NIL_MEASURES:
            return None
        return figure

    def _drop_wholes(self, s: Sentence, found: dict[int, _Found]) -> None:
        """Takes out the whole of "twelve of the 40 hostages were freed", which was not freed itself."""
        for index in sorted(found):
            if index - 1 not in found:
                continue
            before, inner = found[index - 1], found[index]
            same = before.count.noun >= 0 and before.count.noun == inner.count.noun
            if same and before.count.number.best == 1 and s.tokens[before.count.at].dep in ("appos", "attr"):
                # "She is one of 300 people hiding there": the 300 are what is told.
                del found[index - 1]
            elif same and before.predicate == inner.predicate:
                own = self._measures.described(s, inner.count)
                if own is None and inner.count.lemma in LIVING:
                    own = self._measures.own(s.tokens[inner.count.noun])  # "1,000 of the 1,700 inhabitants left"
                if own is None or own.predicate == before.predicate:
                    del found[index]
                else:
                    found[index] = self._figure(s, inner.count, own)

    def _share(self, s: Sentence, counts: list[Count], found: dict[int, _Found]) -> None:
        """Gives counts joined by "and" the measure that stands with one of them: "two men and four boys missing"."""
        for index in range(len(counts) - 2, -1, -1):
            count, after = counts[index], found.get(index + 1)
            if (
                index in found
                or after is None
                or count.kind in ("bare", "toll")
                or (count.kind in THINGS) != (after.count.kind in THINGS)
                or after.total is not None
            ):
                continue
            gap = [t.lower for t in s.tokens[count.end + 1 : counts[index + 1].number.first]]
            if len(gap) > 3 and gap[:2] == ["and", ","] and gap[-1] == "," and gap.count(",") == 2:
                gap = ["and"]  # "two marines and, as became known, two workers"
            told_on = bool(gap) or count.noun >= 0  # Headlines leave the comma out: "10 children 5 women".
            if told_on and set(gap) <= {"and", ",", "&"} and not count.article and after.count.kind != "bare":
                found[index] = replace(after, count=count)

        for index in range(1, len(counts)):
            count, before = counts[index], found.get(index - 1)
            if index in found or before is None or before.total is not None or count.kind in ("bare", "toll"):
                continue
            token = s.tokens[count.anchor]
            between = {t.lower for t in s.tokens[before.count.end + 1 : count.number.first]}
            joined = token.dep in ("conj", "appos") and token.head in (before.count.anchor, before.count.at)
            joined = joined and count.unit in ("person", "child") and not count.article
            if joined and between and between <= {"and", ",", "&"}:
                found[index] = replace(before, count=count)

    def _figure(self, s: Sentence, count: Count, hit: Hit) -> _Found:
        measure: Measure = hit.entry.measure
        if count.number.nil and hit.entry.zero:
            measure = hit.entry.zero
        if measure in HARM and self._totals.joined_harm(s, hit.predicate):
            measure = "casualties"
        flow = "stock" if lasts(s, measure, hit.predicate) else hit.entry.flow
        return _Found(count, measure, hit.entry.id, hit.predicate, flow)

    def _own_strength(self, count: Count, noun: Token) -> _Found | None:
        entry = self._measures.states.get(STRONG)
        return _Found(self._counts.as_noun(count, noun), entry.measure, entry.id, -1, entry.flow) if entry else None

    def _continued(self, count: Count, found: dict[int, _Found], previous: list[FigureMention]) -> _Found | None:
        """The measure of the figure told last, for "bringing the total to 40" and "the number is two"."""
        if found:
            last = found[max(found)]
            return _Found(count, last.measure, CONTINUED, last.predicate, last.flow)
        if previous:
            return _Found(count, previous[-1].measure, CONTINUED, -1, previous[-1].flow)
        return None

    def _restated(self, s: Sentence, counts: list[Count], index: int, found: dict[int, _Found]) -> _Found | None:
        """The same people in another unit: "2,208 people (512 families)"."""
        count, before = counts[index], found.get(index - 1)
        if before is None or before.count.unit == count.unit or count.kind == "bare" or not before.predicate >= 0:
            return None
        gap = [t.lower for t in s.tokens[before.count.end + 1 : count.number.first]]
        if gap and len(gap) <= 3 and gap[0] in ("(", ",", "or", "-", "–", "—", "[") and set(gap) <= RESTATING:
            return replace(before, count=count, total=None)
        return None

    def _is_part(self, s: Sentence, counts: list[Count], index: int) -> bool:
        count = counts[index]
        if count.of_them:
            return True
        tokens, first = s.tokens, count.number.first
        if first and tokens[first - 1].lower in ("including", "includes", "included", "include"):
            return True
        if first > 1 and tokens[first - 1].lower in ("them", "whom", "these") and tokens[first - 2].lower in AMONG:
            return True
        after = count.end + 1
        if (
            index + 1 < len(counts)
            and counts[index + 1].number.first == after + 1
            and tokens[after].lower in AMONG - {"of", "including"}
        ):
            return True
        head = tokens[tokens[count.anchor].head]
        if index and tokens[count.anchor].dep == "conj":
            return any(c.anchor == head.i and self._is_part(s, counts, k) for k, c in enumerate(counts[:index]))
        if tokens[count.anchor].dep in ("pobj", "dobj") and head.lower == "including":
            return True
        # "Six civilians were among 22 people killed": the subject is the part.
        if tokens[count.anchor].dep != "nsubj" or head.lemma != "be":
            return False
        among = {p.i for p in s.children(head.i, "prep") if p.lower in AMONG}
        return any(tokens[c.anchor].head in among and c.anchor > count.anchor for c in counts)

    def _part(
        self, s: Sentence, counts: list[Count], index: int, found: dict[int, _Found], previous: list[FigureMention]
    ) -> _Found | None:
        count = counts[index]
        hit = self._measures.find(s, count) if count.of_them else self._own_state(s, count)
        wholes = [k for k in found if found[k].total is None and k != index]
        before = [k for k in wholes if k < index]
        total = before[-1] if before else wholes[0] if wholes and not count.of_them else None
        if count.of_them or s.tokens[count.number.first - 1].lower in ("whom", "them"):
            count = self._totals.described(s, count)
        held = s.tokens[s.tokens[count.anchor].head]
        told = count is not counts[index]
        if count.of_them and not told and s.tokens[count.at].dep == "appos" and self._counts.kind(held) == "armed":
            # "The defenders, about 1,500 of them, …"
            return self._own_strength(count, held)
        if hit is not None:
            figure = self._figure(s, count, hit)
            if total is not None and hit.entry.weak and found[total].flow == figure.flow == "stock":
                figure.measure, figure.rule = found[total].measure, CONTINUED
            if total is not None and found[total].measure == figure.measure:
                figure.total = total
            elif total is None and previous and previous[-1].measure == figure.measure:
                figure.total = -1
            return figure
        if total is not None:
            whole = found[total]
            return replace(whole, count=count, total=total)
        if previous and (count.of_them or s.tokens[count.number.first - 1].lower in ("them", "these")):
            last = previous[-1]
            return _Found(count, last.measure, CONTINUED, -1, last.flow, total=-1)
        hit = self._totals.total(s, count)[0] or self._totals.of_holder(s, count) or self._measures.find(s, count)
        return self._figure(s, count, hit) if hit is not None else None

    def _own_state(self, s: Sentence, count: Count) -> Hit | None:
        """What became of a part that is named by it alone: "100 casualties, including 20 killed"."""
        behind = s.tokens[count.end + 1 : count.end + 2]
        return self._measures.described(s, count) if count.kind == "bare" and behind and behind[0].tag in ("VBN", "JJ") else None

    def _mentions(self, found: dict[int, _Found]) -> list[FigureMention]:
        order = {index: place for place, index in enumerate(sorted(found))}
        mentions = []
        for index in sorted(found):
            figure = found[index]
            number, total = figure.count.number, figure.total
            mentions.append(FigureMention(
                number.first, number.last, figure.count.anchor, figure.measure, number.low, number.best, number.high,
                number.quantifier, figure.count.unit, figure.rule, figure.predicate,
                "stock" if figure.flow == "stock" else "flow",
                total if total is None or total < 0 else order.get(total), total == -1,
            ))  # fmt: skip
        return mentions


def elsewhere(s: Sentence, count: Count, before: _Found | None) -> _Found | None:
    """What befell others at another place, in a clause without its verb: "five died in Goma and two more in Bukavu"."""
    if before is None or before.total is not None or count.unit != "person" or count.kind in ("toll", "unknown", "name"):
        return None
    gap = [t for t in s.tokens[before.count.end + 1 : count.number.first] if t.lower not in MORE and t.pos != "AUX"]
    behind = [t for t in s.tokens[count.end + 1 : count.end + 3] if t.lower not in MORE]
    placed = bool(behind) and behind[0].lower in PLACING and any(t.lower in PLACING for t in gap)
    if not placed or gap[-1].lower not in ("and", ",", ";") or any(t.pos == "VERB" and t.i != before.predicate for t in gap):
        return None
    return replace(before, count=replace(count, unit=before.count.unit, kind=before.count.kind))


def list_parts(s: Sentence, counts: list[Count], found: dict[int, _Found]) -> None:
    """Gives the parts listed behind a colon the measure of their total: "154 died: 102 rebels, 45 soldiers and seven boys"."""
    total, last = -1, -1
    for index, count in enumerate(counts):
        known = found.get(index)
        if known is not None:
            total, last = (index, index) if known.total is None else (total, last)
            continue
        if total < 0 or count.article or count.kind in ("bare", "toll", "unknown", *THINGS):
            continue
        gap = s.tokens[counts[last].end + 1 : count.number.first]
        opened = max((t.i for t in gap if t.text in (":", "–", "—")), default=-1)
        if (last == total and opened < 0) or any(t.tag in FINITE and t.i > opened for t in gap):
            continue
        found[index] = replace(found[total], count=count, total=total)
        last = index


def lasts(s: Sentence, measure: Measure, predicate: int) -> bool:
    """Whether a participle tells of the state that people are in ("are displaced", "have been displaced since", "displaced people")."""
    if measure not in LASTING or predicate < 0 or s.tokens[predicate].tag not in ("VBN", "VBD", "JJ"):
        return False
    token = s.tokens[predicate]
    helpers = {c.lower for c in s.children(predicate, "aux", "auxpass")}
    if helpers & {"being", "will", "would"} or (token.dep == "amod" and any(c.lower == "newly" for c in s.children(predicate, "advmod"))):
        return False
    above = s.tokens[token.head]
    if (token.dep == "amod" and token.i < token.head) or (token.dep in ("acomp", "oprd", "xcomp") and above.lemma in REMAINING):
        return True
    if helpers & {"have", "has", "'ve"}:
        if token.lemma in SETTLED and measure == "displaced":
            return True
        held = s.children(predicate, "prep", "advmod", "advcl")
        marks = [m for c in held for m in s.children(c.i, "mark")]
        return "been" in helpers and any(t.lower in ("since", "still") for t in (*held, *marks))
    return bool(helpers & {"is", "are", "'re", "remain", "remains"}) or (token.dep == "acomp" and above.lower in ("is", "are"))


THINGS = ("building", "vehicle")
FINITE = ("VBD", "VBZ", "VBP", "MD")
LIVING = ("inhabitant",)
MORE = ("more", "another", "others", "further", "a")
PLACING = ("in", "at", "near", "around", "outside", "inside", "from")
LASTING: set[Measure] = {"displaced", "trapped", "detained", "hostages", "missing"}
REMAINING = {"remain", "stay"}
# "Have found shelter in": they are there.
SETTLED = {"find", "take", "settle"}
AMONG = {"among", "amongst", "of", "including"}
RESTATING = {"(", "[", ",", "or", "-", "–", "—", "in", "about", "some", "i.e.", "around", "totalling", "comprising"}
