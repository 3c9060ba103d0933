"""What kinds of claims can tell of one thing: families of types, and the families that a counted measure is a toll of."""

from __future__ import annotations

from typing import Final, Literal

from dateline.model import Claim, Event, Figure, Measure

Family = Literal["violence", "deal", "retreat", "aid", "force", "protest", "talks", "troops", "siege", "voice", "counted"]

# PLOVER's types. A speech act is a happening of the family `voice`, and there only of its own type.
OF_EVENT: Final[dict[str, tuple[Family, ...]]] = {
    "ASSAULT": ("violence",),
    "AGREE": ("deal",),
    "CONCEDE": ("deal", "retreat"),
    "COOPERATE": ("deal", "aid"),
    "RETREAT": ("retreat", "deal"),
    "AID": ("aid",),
    "COERCE": ("force",),
    "SANCTION": ("force",),
    "PROTEST": ("protest",),
    "CONSULT": ("talks",),
    "MOBILIZE": ("troops",),
    "SUPPORT": ("deal", "voice"),
    "REQUEST": ("voice",),
    "ACCUSE": ("voice",),
    "REJECT": ("voice",),
    "THREATEN": ("voice",),
}
# A condition tells of something that happened where it changes; where it goes on, it belongs to an interval alone.
OF_CHANGE: Final[dict[str, tuple[Family, ...]]] = {
    "control": ("violence", "retreat"),
    "contested": ("violence",),
    "siege": ("siege",),
    "blockade": ("siege",),
    "ceasefire": ("deal",),
}
CHANGES: Final = frozenset({"gains", "loses", "begins", "ends"})
# Families in the order in which a counted number looks for what it is the toll of. What is not here is no toll.
OF_MEASURE: Final[dict[Measure, tuple[Family, ...]]] = {
    "killed": ("violence", "protest", "force"),
    "injured": ("violence", "protest", "force"),
    "casualties": ("violence", "protest"),
    "missing": ("violence",),
    "destroyed": ("violence",),
    "abducted": ("violence", "force"),
    "hostages": ("violence", "force"),
    "detained": ("force", "protest", "violence"),
    "released": ("deal", "retreat", "aid"),
    "surrendered": ("deal", "retreat", "violence"),
    "evacuated": ("deal", "aid", "retreat", "force"),
    "displaced": ("deal", "violence", "force", "aid"),
    "returned": ("deal", "aid"),
    "trapped": ("siege",),
}
# An act of help by these words carries out what was agreed with those who let it through.
LETS_THROUGH: Final = ("evacu", "corrid")
# Numbers that count the same people where people are led out under a deal.
LED_OUT: Final = frozenset({"displaced", "evacuated"})
TOLD: Final = frozenset({"occurred", "ongoing", "ended", "failed", "agreed"})


def families_of(claim: Claim) -> tuple[Family, ...]:
    """The families that the claim can belong to, the likeliest first; none where it tells of nothing that happened.

    What is threatened, demanded, planned or supposed does not become something that occurred. An offer is a stage of a
    deal, so agreements count whatever their stage.
    """
    if claim.event:
        return _of_event(claim.event) if claim.status in TOLD else ()
    if claim.agreement:
        return ("deal",) if claim.status in TOLD or claim.status == "proposed" else ()
    if claim.condition:
        changed = claim.condition.change in CHANGES and claim.status in TOLD
        return OF_CHANGE.get(claim.condition.type, ()) if changed else ()
    if claim.figure:
        return _of_figure(claim.figure) if claim.status in TOLD else ()
    return ()


def _of_event(event: Event) -> tuple[Family, ...]:
    if event.type == "AID" and event.trigger.text.casefold().startswith(LETS_THROUGH):
        return ("aid", "deal")
    if event.type == "MOBILIZE" and "troops" in event.modes:
        # Who enters a town takes part in the fight for it.
        return ("troops", "violence")
    return OF_EVENT.get(event.type, ())


def _of_figure(figure: Figure) -> tuple[Family, ...]:
    """Those who live somewhere displaced are nobody's toll; what is no toll of anything tells of nothing."""
    if figure.measure not in OF_MEASURE:
        return ()
    return ("counted",) if figure.flow == "stock" else (*OF_MEASURE[figure.measure], "counted")
