"""The one step that joins the others: drafts, attribution, certainty, place and time become claims."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from dateline.model import (
    Agreement,
    Certainty,
    Claim,
    Condition,
    Event,
    Figure,
    Gap,
    Place,
    Polarity,
    Span,
    Status,
    Time,
)
from dateline.reading.attribution_chains import Attributed, attributed
from dateline.reading.claims_counted import counted_words, group, when, where
from dateline.reading.claims_setting import (
    in_passing,
    is_conditional,
    is_past,
    is_pointed_at,
    is_refusal_of_none,
    is_taken_back,
    is_taken_for_granted,
    open_end,
    threatening,
    unclaimed,
)
from dateline.reading.claims_words import clause_words
from dateline.reading.clauses import Frame
from dateline.reading.drafts import AgreementDraft, ConditionDraft, Draft, EventDraft, GapDraft
from dateline.reading.factuality import Factuality, FactualityReader
from dateline.reading.figures import CONTINUED
from dateline.reading.mentions import FigureMention
from dateline.reading.scene import Scene
from dateline.reading.scores import score
from dateline.reading.selection import selected

SURENESS: dict[Certainty, int] = {"certain": 3, "probable": 2, "possible": 1, "unknown": 0}
STAGE_STATUS: dict[str, Status] = {
    "offered": "proposed", "announced": "agreed", "agreed": "agreed", "extended": "agreed", "partly_implemented": "ongoing",
    "implemented": "occurred", "suspended": "failed", "violated": "failed", "collapsed": "failed", "expired": "ended", "denied": "failed",
}  # fmt: skip
TO_COME: frozenset[Status] = frozenset({"planned", "proposed", "demanded", "threatened", "hypothetical"})
# Acts of speech are told by whoever tells of them, not by the one who speaks.
SPEECH_ACTS = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONSULT", "SUPPORT", "CONCEDE"})
MAX_PLACES = 4
NEGATED = "hedge.not"


@dataclass(slots=True)
class Joined:
    """The claims of a report so far. Ids count up in the order of the text."""

    claims: list[Claim] = field(default_factory=list)

    def next_id(self) -> str:
        return f"c{len(self.claims) + 1}"


class ClaimJoiner:
    """Makes the claims of one sentence after the other."""

    def __init__(self, factuality: FactualityReader):
        self._factuality = factuality

    def join(self, scene: Scene, drafts: Iterable[Draft], joined: Joined) -> None:
        """Adds the claims of one sentence, in the order of their words."""
        ordered = selected(scene, list(drafts))
        gaps = [d for d in ordered if isinstance(d, GapDraft)]
        for draft in ordered:
            asked = next((g for g in gaps if g is not draft and g.about[0] <= draft.frame.i <= g.about[1]), None)
            if asked is not None and draft.status is None and asked.question == "whether" and not in_passing(scene, draft):
                # What is asked is no claim that it happened; "where they had gone" takes it for granted.
                draft.status, draft.certainty = "hypothetical", "unknown"
            for voice in self._voices(scene, draft):
                if voice.denied and is_taken_for_granted(scene, draft):
                    continue
                self._claims(scene, draft, voice, joined, presumed=asked is not None and asked.question != "whether")
        self._figures(scene, joined)

    @staticmethod
    def _voices(scene: Scene, draft: Draft) -> list[Attributed]:
        """Who says it. Where the predicate is itself the cue ("claimed the attack", "confirmed the deal"), the content counts."""
        predicate = draft.frame.i
        spoken = isinstance(draft, EventDraft) and draft.type in SPEECH_ACTS
        told = spoken or (isinstance(draft, AgreementDraft) and draft.frame.nominal)
        if not told:
            own = [s for s in scene.said if s.cue == predicate and s.content and s.chain]
            if own:
                return unclaimed(scene, draft, attributed(scene.said, [min(own[0].content)]))
        voices = attributed(scene.said, [predicate])
        return unclaimed(scene, draft, voices) if draft.frame.nominal else voices

    # ── events, conditions, agreements, gaps ───────────────────────────────────────────────────────────────────────

    def _claims(self, scene: Scene, draft: Draft, voice: Attributed, joined: Joined, *, presumed: bool) -> None:
        """`presumed`: the report asks when, where or how it happened, and so takes for granted that it did."""
        judged = self._judge(scene, draft, replace(voice, negated=False) if presumed else voice)
        if (
            isinstance(draft, ConditionDraft)
            and draft.change in ("holds", "continues")
            and judged.status == "occurred"
            and not is_past(scene, draft)
        ):
            judged = Factuality("ongoing", judged.certainty, judged.polarity, judged.rules)
        if judged.status == "threatened":
            voice = threatening(voice)
        if isinstance(draft, GapDraft):
            self._add(
                scene,
                draft,
                replace(voice, chain=voice.chain[:-1]) if voice.negated else voice,  # "nobody has claimed": nobody is no source
                judged,
                joined,
                gap=Gap(draft.question, scene.sentence.words(*draft.about), draft.reason),
            )
            return
        time = self._time(scene, draft, judged.status)
        if time is None and judged.status == "ongoing" and isinstance(draft, EventDraft) and draft.type in SPEECH_ACTS:
            # Who was giving somebody two days when it was told did so then; what else was going on has no day.
            said = [s for s in scene.said if draft.frame.i in s.content and s.cue >= 0]
            time = scene.time_of(min(said, key=lambda s: len(s.content)).cue) if said else time
        # One act in two places is one event; each place that somebody holds is a condition of its own.
        places: list[Place | None] = [*draft.places[: MAX_PLACES if isinstance(draft, ConditionDraft) else 1]] or [None]
        for place in places:
            if isinstance(draft, EventDraft):
                trigger = scene.sentence.words(draft.frame.i, draft.frame.i)
                event = Event(
                    draft.type, draft.modes, draft.contexts, draft.actor, draft.recipient, trigger, place, time
                )
                self._add(scene, draft, voice, judged, joined, event=event)
            elif isinstance(draft, ConditionDraft):
                condition = Condition(draft.type, draft.change, draft.holder, draft.against, place, time)
                self._add(scene, draft, voice, judged, joined, condition=condition)
            elif isinstance(draft, AgreementDraft):
                self._agreement(scene, draft, voice, judged, place, time, joined)
                break

    def _time(self, scene: Scene, draft: Draft, status: Status) -> Time | None:
        """The time of the predicate; what is yet to come takes none from what has happened, nor the other way round."""
        state = isinstance(draft, ConditionDraft) and draft.change in ("holds", "continues")
        if state and (draft.frame.nominal or draft.judged < 0):
            # "The rebel-held town was shelled on Tuesday": that day dates the shelling.
            return open_end(scene.time_of(draft.frame.i, lambda one, other: False), status)

        def share(one: int, other: int) -> bool:
            return (status in TO_COME) == (self._factuality.judge(scene.sentence, other).status in TO_COME)

        time = scene.time_of(draft.timed if draft.timed >= 0 else draft.frame.i, share)
        return open_end(time, status) if state else time

    def _agreement(
        self,
        scene: Scene,
        draft: AgreementDraft,
        voice: Attributed,
        judged: Factuality,
        place: Place | None,
        time: Time | None,
        joined: Joined,
    ) -> None:
        refers = next(
            (
                c.id
                for c in reversed(joined.claims)
                if c.kind == "agreement" and c.agreement and c.agreement.class_ == draft.class_
            ),
            None,
        )
        if judged.status in ("hypothetical", "demanded") and draft.stage != "denied":
            # A truce that is only wished for or asked for is none.
            return
        stage = draft.stage
        status = judged.status
        if status not in TO_COME or (stage == "announced" and status == "planned"):
            status = STAGE_STATUS[stage]
        agreement = Agreement(
            draft.class_, stage, draft.parties, (), place, time, refers if draft.points_back else None
        )
        self._add(
            scene,
            draft,
            voice,
            Factuality(status, judged.certainty, judged.polarity, judged.rules),
            joined,
            agreement=agreement,
        )

    def _judge(self, scene: Scene, draft: Draft, voice: Attributed) -> Factuality:
        if draft.judged >= 0:
            judged = self._factuality.judge(scene.sentence, draft.judged)
        else:
            judged = Factuality("ongoing", "certain", "positive", ())
        status = draft.status or judged.status
        if status in TO_COME and is_pointed_at(scene, draft):
            status = "occurred"
        if status in ("occurred", "ongoing", "planned") and draft.judged >= 0 and is_conditional(scene, draft.judged, status):
            status = "hypothetical"
        weakest = judged.certainty if SURENESS[judged.certainty] <= SURENESS[voice.certainty] else voice.certainty
        certainty: Certainty = draft.certainty or weakest
        polarity: Polarity = draft.polarity or judged.polarity
        if isinstance(draft, EventDraft) and draft.type == "REJECT" and is_refusal_of_none(scene, draft):
            polarity = "positive"
        if voice.denied:
            # Who denies that it did not happen holds that it did.
            doubled = judged.polarity == "negative" and draft.polarity is None and NEGATED in judged.rules
            polarity = "positive" if doubled else "negative"
        if (voice.negated and not isinstance(draft, GapDraft)) or is_taken_back(scene, draft):
            status, certainty = "hypothetical", "unknown"
        return Factuality(status, certainty, polarity, judged.rules)

    def _add(
        self,
        scene: Scene,
        draft: Draft,
        voice: Attributed,
        judged: Factuality,
        joined: Joined,
        **body: Event | Condition | Agreement | Gap,
    ) -> None:
        ((kind, value),) = body.items()
        words = self._words(scene, draft, voice)
        claim = Claim(
            joined.next_id(), scene.sentence.index, words.text, words.start, words.end, voice.chain, judged.certainty,
            judged.polarity, judged.status, kind, draft.rule, score(features(draft.frame, value)), **{kind: value},  # type: ignore[arg-type]
        )  # fmt: skip
        if not any(same(claim, other) for other in joined.claims if other.sentence == claim.sentence):
            joined.claims.append(claim)

    @staticmethod
    def _words(scene: Scene, draft: Draft, voice: Attributed) -> Span:
        """The clause of the predicate, without its source and cue, which stand at the edges of it or outside."""
        sentence = scene.sentence
        if isinstance(draft, GapDraft):
            return sentence.words(min(draft.frame.i, draft.about[0]), max(draft.frame.i, draft.about[1]))
        who = (*draft.actor, *draft.recipient) if isinstance(draft, EventDraft) else ()
        return clause_words(scene, draft.frame, voice.chain, who)

    # ── figures ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _figures(self, scene: Scene, joined: Joined) -> None:
        ids: dict[int, str] = {}
        # A part may be told before its whole: "Six civilians were among 22 people killed".
        order = sorted(enumerate(scene.figures), key=lambda one: one[1].part_of is not None and one[1].part_of > one[0])
        for number, mention in order:
            anchor = mention.predicate if mention.predicate >= 0 else mention.head
            for voice in attributed(scene.said, [mention.first]):
                draft = Draft(rule=mention.rule, frame=scene.clauses.frame(anchor), judged=anchor)
                judged = self._judge(scene, draft, voice)
                if voice.negated:
                    continue
                if mention.flow == "stock" and judged.status == "failed":
                    # "Who cannot leave are trapped": only the leaving failed.
                    judged = Factuality("ongoing", judged.certainty, judged.polarity, judged.rules)
                if mention.rule == CONTINUED and mention.flow == "flow" and judged.status == "ongoing":
                    # "The number is two": those hurt were hurt.
                    judged = Factuality("occurred", judged.certainty, judged.polarity, judged.rules)
                figure = self._figure(scene, mention, anchor, ids, joined)
                holds = {
                    "exact": figure.quantifier == "exact",
                    "doer": figure.group,
                    "place": figure.place,
                    "time": figure.time,
                }
                counted = [name for name, true in holds.items() if true]
                words = scene.sentence.words(*counted_words(scene, mention))
                claim = Claim(
                    joined.next_id(), scene.sentence.index, words.text, words.start, words.end, voice.chain, judged.certainty,
                    "negative" if voice.denied else "positive", judged.status, "figure", mention.rule, score(counted), figure=figure,
                )  # fmt: skip
                if not any(same(claim, other) for other in joined.claims if other.sentence == claim.sentence):
                    ids.setdefault(number, claim.id)
                    joined.claims.append(claim)

    def _figure(self, scene: Scene, mention: FigureMention, anchor: int, ids: dict[int, str], joined: Joined) -> Figure:
        place, destination = where(scene, mention, anchor)
        part_of = None
        if mention.part_of is not None:
            part_of = ids.get(mention.part_of)
            if part_of is None:
                part_of = next((c.id for c in reversed(joined.claims) if c.kind == "figure"), None)
        words = scene.sentence.words(mention.first, mention.last)
        return Figure(
            mention.measure, mention.low, mention.best, mention.high, mention.quantifier, mention.unit,
            group(scene, mention), part_of, mention.flow, place, destination, when(scene, mention, anchor), words.text,
        )  # fmt: skip


def features(frame: Frame, body: Event | Condition | Agreement | Gap) -> list[str]:
    """What speaks for a claim and against it, in the names of `scores.WEIGHTS`."""
    if isinstance(body, Gap):
        return ["verb", "doer"]
    doers = body.actor if isinstance(body, Event) else body.holder if isinstance(body, Condition) else body.parties
    holds = {
        "verb": not frame.nominal,
        "doer": bool(doers),
        "known-doer": any(p.actor for p in doers),
        "place": body.place is not None,
        "time": body.time is not None,
        "bare-noun": frame.nominal and not doers,
    }
    return [name for name, true in holds.items() if true]


def same(one: Claim, other: Claim) -> bool:
    """Whether two claims of a sentence say the same, whatever words and rule made them."""
    if one.kind != other.kind or one.attribution != other.attribution or one.polarity != other.polarity:
        return False
    if one.kind == "event" and one.event and other.event:
        return (one.event.type, one.event.actor, one.event.recipient, one.event.place, one.status) == (
            other.event.type,
            other.event.actor,
            other.event.recipient,
            other.event.place,
            other.status,
        ) and bool(one.event.actor)
    if one.kind == "condition" and one.condition and other.condition:
        return one.condition == other.condition
    if one.kind == "figure" and one.figure and other.figure:
        return (one.start, one.end, one.figure.measure) == (other.start, other.end, other.figure.measure)
    return one.gap == other.gap and one.agreement == other.agreement and one.kind in ("gap", "agreement")
