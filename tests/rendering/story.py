"""A reading of the example report as a careful coder would write it, for tests of how readings are shown."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import Any

from dateline.model import (
    SCHEMA,
    Agreement,
    Attribution,
    Claim,
    Condition,
    Dateline,
    Event,
    Figure,
    Gap,
    Issue,
    Participant,
    Place,
    ReaderId,
    Reading,
    ReadReport,
    SentenceSpan,
    Source,
    Span,
    Time,
)

REPORT = Path(__file__).parents[2] / "examples" / "aleppo-2016-12-14.txt"


class Teller:
    """Makes claims over a text by its words, so that offsets are never typed by hand."""

    def __init__(self, text: str):
        self.text = text
        self.claims: list[Claim] = []
        first = text.index("A deal")
        ends = re.finditer(r"\S.*?(?:(?<!a\.m)\.(?=\s|$)|\n\n|$)", text[first:])
        self.sentences = tuple(SentenceSpan(first + m.start(), first + m.end()) for m in ends)

    def span(self, words: str, nth: int = 0) -> Span:
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return Span(words, start, start + len(words))

    def who(self, words: str, name: str | None = None, **more: Any) -> Participant:
        span = self.span(words)
        return Participant(span.text, span.start, span.end, name or words, **more)

    def place(self, words: str, name: str | None = None, **more: Any) -> Place:
        span = self.span(words)
        return Place(span.text, span.start, span.end, name or words, **more)

    def time(
        self,
        words: str,
        earliest: str | None,
        latest: str | None,
        precision: int = 1,
        timex: str = "",
        basis: Any = "publication",
    ) -> Time:
        span = self.span(words)
        return Time(span.text, span.start, span.end, earliest, latest, precision, timex or (earliest or ""), basis)

    def said(
        self, words: str, cue: str, kind: Any, name: str | None = None, stance: Any = "asserts", quoted: bool = False
    ) -> Attribution:
        span, shown = self.span(words), self.span(cue)
        return Attribution(Source(span.text, span.start, span.end, name or words, None, kind), shown, stance, quoted)

    def claim(
        self,
        words: str,
        content: Any,
        rule: str,
        *chain: Attribution,
        certainty: Any = "certain",
        polarity: Any = "positive",
        status: Any = "occurred",
        score: float = 0.8,
    ) -> str:
        span = self.span(words)
        kind = type(content).__name__.lower()
        number = f"c{len(self.claims) + 1}"
        sentence = next(i for i, s in enumerate(self.sentences) if s.start <= span.start < s.end)
        self.claims.append(
            Claim(
                number,
                sentence,
                span.text,
                span.start,
                span.end,
                chain,
                certainty,
                polarity,
                status,
                kind,
                rule,
                score,
                **{kind: content},
            )
        )
        return number


def aleppo() -> Reading:
    """The reading of examples/aleppo-2016-12-14.txt, by hand."""
    text = REPORT.read_text(encoding="utf-8")
    at = Teller(text)
    aleppo = at.place(
        "ALEPPO", "Aleppo", geonames=170063, lat=36.20124, lon=37.16117, country="SYR", admin1="Aleppo", precision=1
    )
    east = at.place(
        "eastern Aleppo",
        "Aleppo",
        geonames=170063,
        lat=36.20124,
        lon=37.16117,
        country="SYR",
        admin1="Aleppo",
        precision=2,
    )
    enclave = at.place("the enclave", "the enclave", country="SYR", precision=6)
    wednesday = at.time("Wednesday", "2016-12-14", "2016-12-14", timex="2016-12-14")
    rebels = at.who("rebel fighters", "Syrian rebels", country="SYR", sectors=("REB",))
    army = at.who("Pro-government forces", country="SYR", sectors=("MIL",))
    observatory = at.said(
        "the Syrian Observatory for Human Rights", "said", "monitor", "Syrian Observatory for Human Rights"
    )
    russia = at.said("Russia’s Defence Ministry", "said", "military")
    denial = at.said("A rebel official", "denied", "armed_group", "rebel official", stance="denies")
    official = at.said("A rebel official", "said", "armed_group", "rebel official")
    un = at.said(
        "The United Nations human rights office", "said", "international_organisation", "UN human rights office"
    )
    reports = at.said("reports", "received reports", "unnamed", "reports")
    television = at.said("Syrian state television", "reported", "state_media")

    deal = at.claim(
        "A deal to evacuate rebel fighters and civilians from eastern Aleppo appeared to have collapsed on Wednesday",
        Agreement("evacuation", "collapsed", (rebels,), (), east, wednesday, None),
        "agree.collapse",
        certainty="probable",
        status="failed",
    )
    at.claim(
        "Russia and Turkey announced it",
        Agreement(
            "evacuation",
            "announced",
            (at.who("Russia", country="RUS"), at.who("Turkey", country="TUR")),
            ("c3",),
            east,
            wednesday,
            deal,
        ),
        "agree.announce",
        status="agreed",
    )
    at.claim(
        "evacuate rebel fighters and civilians from eastern Aleppo",
        Event("RETREAT", ("withdraw",), (), (rebels,), (), at.span("evacuate"), east, None),
        "event.evacuate",
        status="agreed",
    )
    at.claim(
        "shelling resumed",
        Event("ASSAULT", ("artillery",), ("military",), (), (), at.span("shelling"), east, wednesday),
        "event.shell",
    )
    at.claim(
        "Pro-government forces resumed bombing the last rebel-held districts at about 10 a.m.",
        Event(
            "ASSAULT",
            ("aerial",),
            ("military",),
            (army,),
            (rebels,),
            at.span("bombing"),
            at.place("the last rebel-held districts", "rebel-held districts", country="SYR", precision=6),
            at.time("10 a.m.", "2016-12-14", "2016-12-14", basis="context"),
        ),
        "event.bomb",
        observatory,
    )
    at.claim(
        "last rebel-held districts",
        Condition("control", "holds", (rebels,), (), east, None),
        "condition.held",
        observatory,
        status="ongoing",
    )
    at.claim(
        "the rebels had broken the ceasefire at dawn",
        Agreement("ceasefire", "violated", (rebels,), (), None, wednesday, deal),
        "agree.violate",
        russia,
        status="failed",
    )
    at.claim(
        "A rebel official denied that",
        Agreement("ceasefire", "violated", (rebels,), (), None, wednesday, deal),
        "agree.violate",
        denial,
        polarity="negative",
        status="failed",
    )
    at.claim(
        "Iran had imposed new conditions on the agreement",
        Event(
            "REQUEST",
            (),
            ("diplomatic",),
            (at.who("Iran", country="IRN", sectors=("GOV",)),),
            (),
            at.span("imposed"),
            None,
            None,
        ),
        "event.demand",
        official,
    )
    at.claim(
        "Neither account could be independently verified",
        Gap("whether", at.span("Neither account"), "not_verified"),
        "gap.verify",
    )
    at.claim(
        "rocket fire from the rebel enclave killed at least six people in government-held neighbourhoods",
        Figure(
            "killed",
            6,
            None,
            None,
            "more_than",
            "person",
            None,
            None,
            "flow",
            at.place("government-held neighbourhoods", country="SYR", precision=6),
            None,
            wednesday,
            "at least six",
        ),
        "figure.killed",
        television,
    )
    total = at.claim(
        "pro-government forces had killed at least 82 civilians in four districts of the city",
        Figure(
            "killed",
            82,
            None,
            None,
            "more_than",
            "person",
            at.who("civilians", sectors=("CVL",)),
            None,
            "flow",
            east,
            None,
            at.time("Tuesday", None, "2016-12-13", 4, "2016-12-13"),
            "at least 82",
        ),
        "figure.killed",
        un,
        reports,
        certainty="possible",
    )
    at.claim(
        "11 women",
        Figure(
            "killed",
            11,
            11,
            11,
            "exact",
            "woman",
            at.who("women", sectors=("CVL",)),
            total,
            "flow",
            east,
            None,
            None,
            "11",
        ),
        "figure.killed",
        un,
        reports,
        certainty="possible",
    )
    at.claim(
        "13 children",
        Figure(
            "killed",
            13,
            13,
            13,
            "exact",
            "child",
            at.who("children", sectors=("CVL",)),
            total,
            "flow",
            east,
            None,
            None,
            "13",
        ),
        "figure.killed",
        un,
        reports,
        certainty="possible",
    )
    at.claim(
        "The Syrian army denied killing civilians",
        Event(
            "ASSAULT",
            (),
            ("military", "human_rights"),
            (at.who("The Syrian army", "Syrian Armed Forces", country="SYR", sectors=("MIL",)),),
            (at.who("civilians", sectors=("CVL",)),),
            at.span("killing"),
            east,
            None,
        ),
        "event.kill",
        at.said("The Syrian army", "denied", "military", "Syrian Armed Forces", stance="denies"),
        polarity="negative",
    )
    at.claim(
        "About 50,000 civilians remain trapped in the enclave",
        Figure(
            "trapped",
            None,
            50000,
            None,
            "approximately",
            "person",
            at.who("civilians", sectors=("CVL",)),
            None,
            "stock",
            enclave,
            None,
            wednesday,
            "About 50,000",
        ),
        "figure.trapped",
        at.said(
            "the UN envoy, Staffan de Mistura", "according to", "official", "Staffan de Mistura", stance="estimates"
        ),
        status="ongoing",
    )
    at.claim(
        "Rebels seized the eastern half of the city in July 2012",
        Condition(
            "control",
            "gains",
            (rebels,),
            (),
            east,
            at.time("July 2012", "2012-07-01", "2012-07-31", 3, "2012-07", "stated"),
        ),
        "condition.seize",
    )
    at.claim(
        "Government forces put it under siege this summer",
        Condition(
            "siege", "begins", (army,), (), east, at.time("this summer", "2016-06-01", "2016-08-31", 4, "2016-SU")
        ),
        "condition.siege",
    )
    at.claim(
        "have retaken more than 90 percent of it since mid-November",
        Condition(
            "control",
            "gains",
            (army,),
            (rebels,),
            east,
            at.time("since mid-November", "2016-11-15", None, 3, "2016-11"),
        ),
        "condition.retake",
    )
    at.claim("when the evacuation would resume", Gap("when", at.span("the evacuation"), "not_said"), "gap.not-say")
    at.claim(
        "how many fighters were still inside", Gap("how_many", at.span("fighters", 1), "not_clear"), "gap.not-clear"
    )
    unplaced = at.span("the enclave")
    return Reading(
        SCHEMA,
        ReaderId("5f3a9c1e", "0.1.0", "0.1.0"),
        ReadReport(
            "aleppo-2016-12-14",
            text,
            "Aleppo evacuation stalls as truce collapses within hours",
            None,
            None,
            None,
            datetime.date(2016, 12, 14),
            "en",
            Dateline(aleppo, None),
            at.sentences,
        ),
        tuple(at.claims),
        (
            Issue(
                "unplaced-name",
                unplaced.text,
                unplaced.start,
                unplaced.end,
                "no place of this name is known; it keeps its words and has no coordinates",
            ),
            Issue(
                "unplaced-name",
                "government-held neighbourhoods",
                at.span("government-held").start,
                at.span("government-held neighbourhoods").end,
                "described, not named: no coordinates",
            ),
        ),
    )
