"""The record in lines: heads that hang, nothing said where nothing is known, whom a number counts."""

from __future__ import annotations

import io

import pytest

from dateline.model import Participant, Place
from dateline.model.record import ClaimKey, Happening, Interval, Origin, Precision, Toll
from dateline.rendering.account import happening_lines, interval_lines, print_lines

KEY = ClaimKey("r1", "c1")
MONITOR = Origin("Syrian Observatory for Human Rights", "monitor", (KEY,))
PLACE = Place("Qudsaya", 0, 7, "Qudsaya", None, 33.53, 36.22, "SYR", "Rif Dimashq", 1)


def happening(*actors: str, tolls: tuple[Toll, ...] = ()) -> Happening:
    return Happening(
        id="r1#c1", type="ceasefire", place=PLACE, time=None, status="occurred", reports=("r1",), claims=(KEY,),
        outlets=(), agencies=(), origins=(MONITOR,), tolls=tolls, disputed=(), precision=Precision(1, None),
        actor=tuple(Participant(name, 0, len(name), name, None, None, ()) for name in actors), recipient=(),
    )  # fmt: skip


def shown(one: Happening | Interval) -> list[str]:
    out = io.StringIO()
    print_lines(interval_lines(one) if isinstance(one, Interval) else happening_lines(one), out)
    return out.getvalue().splitlines()


def test_where_nobody_is_named_there_is_no_gap() -> None:
    assert shown(happening())[0] == "no date             ceasefire  Qudsaya, Rif Dimashq, SYR"


def test_the_further_lines_of_a_head_stand_under_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    heads = [line for line in shown(happening("Republican Guard", "National Defence Force")) if not line.startswith("    ")]
    assert heads == ["no date             ceasefire Republican"]
    lines = shown(happening("Republican Guard", "National Defence Force"))
    assert max(map(len, lines)) <= 40
    assert " ".join(" ".join(lines[:3]).split()).startswith(
        "no date ceasefire Republican Guard, National Defence Force Qudsaya, Rif Dimashq, SYR"
    )


def test_a_number_says_whom_it_counts() -> None:
    toll = Toll("evacuated", None, 250, None, "a commander", (KEY,), False, "flow", None, "fighters")
    assert "    evacuated about 250 fighters  a commander" in shown(happening(tolls=(toll,)))
