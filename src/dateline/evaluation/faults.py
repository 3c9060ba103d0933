"""Which faults are most frequent: what is wrong with the facts of a result, counted by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from dateline.evaluation.result import Result
from dateline.evaluation.scoring import FactScore


def fault_classes(result: Result) -> Counter[str]:
    """How often each class of fault occurs, such as "event: place left empty" or "event ASSAULT: not found".

    A fact with two wrong fields counts in two classes; one that was not found in one. A broken never is a class of its own.
    """
    return Counter(
        [*(name for fact in result.misses for name in classes_of(fact)), *(f"{n.kind}: never broken" for n in result.broken)]
    )


def classes_of(fact: FactScore) -> Iterable[str]:
    """The classes in which a fact's faults count."""
    kind = fact.fact["kind"]
    if fact.claim is None:
        told = "/".join(fact.fact.get("type") or fact.fact.get("question") or [])
        yield f"{kind} {told}: not found" if told else f"{kind}: not found"
        return
    for name in fact.wrong:
        if name in fact.has and not fact.has[name]:
            yield f"{kind}: {name} left empty"
        elif fact.fact.get(name) in ([], [None]):
            yield f"{kind}: {name} where there is none"
        else:
            yield f"{kind}: {name} wrong"
