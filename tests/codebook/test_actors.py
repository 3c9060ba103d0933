"""The tables of actors and agent nouns: their ids, their dates, and what they may not hold."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from pathlib import Path

import pytest

from dateline.codebook.actors import Actor, load_actor_rules, load_actors, load_agent_nouns
from dateline.codebook.load import DATA
from dateline.errors import CodebookError

ACTORS = load_actors(DATA)
NOUNS = load_agent_nouns(DATA)
RULES = load_actor_rules(DATA)


def test_ids_are_unique_and_well_formed():
    assert [i for i, n in Counter(a.id for a in ACTORS).items() if n > 1] == []
    assert [a.id for a in ACTORS if not re.fullmatch(r"[a-z][a-z0-9-]*", a.id)] == []
    assert [a.id for a in ACTORS] == sorted(a.id for a in ACTORS)


def test_parents_exist():
    ids = {a.id for a in ACTORS}
    assert [(a.id, a.parent) for a in ACTORS if a.parent and a.parent not in ids] == []


def test_dates_are_iso_and_in_order():
    for actor in ACTORS:
        for value in (actor.from_, actor.to):
            assert value is None or re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", value), (actor.id, value)
        if actor.from_ and actor.to:
            assert actor.from_[: len(actor.to)] <= actor.to, actor.id


def test_names_carry_no_article_or_bracket():
    assert [a.id for a in ACTORS if a.name != a.name.strip() or "(" in a.name] == []


def test_every_fully_named_body_is_one_row():
    """Two bodies of one full name at one time in one country would be one body twice."""
    groups: dict[tuple[str, str], list[Actor]] = {}
    for actor in ACTORS:
        if actor.kind in {"peacekeeping", "igo", "coalition", "monitor"}:
            groups.setdefault((actor.name.lower(), actor.kind), []).append(actor)
    assert [k for k, rows in groups.items() if len(rows) > 1] == []


@pytest.mark.parametrize(
    ("day", "held"), [("2004-01-01", False), ("2004-12-07", True), ("2021-08-15", True), ("2021-08-16", False)]
)
def test_held_on_takes_both_bounds_in(day: str, held: bool):
    row = Actor(id="x", name="X", kind="government", from_="2004-12", to="2021-08-15")
    assert row.held_on(datetime.date.fromisoformat(day)) is held


def test_a_bound_of_a_year_holds_for_the_whole_year():
    row = Actor(id="x", name="X", kind="party", from_="1999", to="2001")
    assert row.held_on(datetime.date(1999, 1, 1))
    assert row.held_on(datetime.date(2001, 12, 31))
    assert not row.held_on(datetime.date(2002, 1, 1))


def test_nouns_are_unique_and_lower_unless_names():
    assert [n for n, c in Counter(x.noun for x in NOUNS).items() if c > 1] == []


def test_rule_words_are_lower_case():
    assert [(r.id, w) for r in RULES for w in r.words if w != w.lower()] == []


def test_an_unknown_column_is_named(tmp_path: Path):
    (tmp_path / "actors.csv").write_text("id,name,kind,natoin\nx,X,party,FRA\n")
    with pytest.raises(CodebookError, match="natoin"):
        load_actors(tmp_path)


def test_an_unknown_kind_is_refused(tmp_path: Path):
    (tmp_path / "actors.csv").write_text("id,name,kind\nx,X,gangs\n")
    with pytest.raises(CodebookError, match="line 2"):
        load_actors(tmp_path)
