"""A codebook that an editor got wrong is refused, or its problems listed, in the editor's words."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.codebook.check import KINDS, check
from dateline.codebook.load import DATA, Entry, load_entries, load_table
from dateline.errors import CodebookError


class Cue(Entry, frozen=True, kw_only=True):
    certainty: str = ""
    words: tuple[str, ...] = ()


def entries(tmp_path: Path, text: str) -> tuple[Cue, ...]:
    path = tmp_path / "cues.yaml"
    path.write_text(text, encoding="utf-8")
    return load_entries(path, Cue)


def test_scalars_stay_text(tmp_path: Path) -> None:
    (entry,) = entries(tmp_path, "- id: cue.no\n  certainty: NO\n  words: [12:30, 1.10, on, 2020-01-05]\n")
    assert (entry.certainty, entry.words) == ("NO", ("12:30", "1.10", "on", "2020-01-05"))


def test_an_empty_file_holds_no_entries(tmp_path: Path) -> None:
    assert entries(tmp_path, "# nothing yet\n") == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- id: a\n  certanty: x\n", "line 2: `certanty` is not known; did you mean `certainty`"),
        ("- id: a\n  zzz: x\n", "line 2: `zzz` is not known; known are id, note"),
        ("- id: a\n- id: a\n", "line 2: the id `a` stands twice"),
        ("- id: a\n  note: x\n  note: y\n", "line 3: `note` stands twice"),
        ("id: a\n", "line 1: a codebook file is a list"),
        ("- id: [a\n", "not valid YAML"),
        ("- note: x\n", "line 1: .*id"),
        ("- id: a\n  words: x\n", "line 2: "),
    ],
)
def test_a_wrong_file_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(CodebookError, match=message):
        entries(tmp_path, text)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match=r"none\.yaml: cannot be read"):
        load_entries(tmp_path / "none.yaml", Cue)


def test_a_table_splits_cells_and_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_text("id,words\na,x| y |\nb,\n", encoding="utf-8")
    assert [row.words for row in load_table(path, Cue)] == [("x", "y"), ()]
    path.write_text("id,wrds\na,x\n", encoding="utf-8")
    with pytest.raises(CodebookError, match="`wrds` is not known; did you mean `words`"):
        list(load_table(path, Cue))


# ── check ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A codebook with nothing in it but a class of words."""
    for name in KINDS:
        (tmp_path / name).write_text("[]\n", encoding="utf-8")
    (tmp_path / "classes.yaml").write_text(CLASSES, encoding="utf-8")
    (tmp_path / "events").mkdir()
    return tmp_path


CLASSES = "- {id: class.weapon, note: z, words: [rifle], hits: [x], misses: [y]}\n"
EVENT = "- id: event.mine\n  label: mine\n  type: ASSAULT\n  hits: [x]\n  misses: [y]\n  {}\n  patterns:\n    - {{verb: [mine], {}}}\n"


def added(folder: Path, name: str, text: str) -> list[str]:
    """The problems that `text` adds to a file."""
    assert check(folder) == []
    (folder / name).write_text((CLASSES if name == "classes.yaml" else "") + text, encoding="utf-8")
    return check(folder)


@pytest.mark.parametrize(
    ("head", "pattern", "message"),
    [
        ("note: x\n  modes: [airial]", "subject: ['@actor']", "modes: `airial` is not known; did you mean `aerial`"),
        ("note: x\n  contexts: [militry]", "subject: ['@actor']", "contexts: `militry` is not known; did you mean `military`"),
        ("note: x", "subject: ['@acter']", "pattern 1: `@acter` is not known; did you mean `@actor`"),
        ("note: x", "with: {'on': ['@plaec']}", "pattern 1: `@plaec` is not known; did you mean `@place`"),
        ("note: x", "actor: [sujbect]", "pattern 1: `sujbect` is not known; did you mean `subject`"),
        ("note: x", "place: [object.off.frm]", "pattern 1: `object.off.frm` is not known"),
        ("note: x", "status: planed", "pattern 1: status: `planed` is not known; did you mean `planned`"),
        ("note: x", "modes: [boycott]", "pattern 1: modes: `boycott` is not known"),
        ("note: x", "objct: [x]", "line 8: `objct` is not known; did you mean `object`"),
        ("includs: x", "subject: ['@actor']", "line 6: `includs` is not known; did you mean `includes`"),
        ("note: x\n  note: z", "subject: ['@actor']", "line 7: `note` stands twice"),
    ],
)
def test_problems_of_a_category(folder: Path, head: str, pattern: str, message: str) -> None:
    (problem,) = added(folder, "events/mine.yaml", EVENT.format(head, pattern))
    assert problem.startswith("events/mine.yaml line ")
    assert message in problem


def test_a_sound_category_adds_no_problem(folder: Path) -> None:
    sound = "subject: ['@actor'], with: {'on': ['@place']}, actor: [subject, 'under siege by'], place: [object.of, 'out of']"
    assert added(folder, "events/mine.yaml", EVENT.format("note: x\n  modes: [aerial]", sound)) == []


def test_a_predicate_is_needed(folder: Path) -> None:
    text = EVENT.format("note: x", "subject: ['@actor']").replace("verb: [mine], ", "")
    (problem,) = added(folder, "events/mine.yaml", text)
    assert "names no predicate" in problem


@pytest.mark.parametrize(
    ("name", "text", "messages"),
    [
        ("events/mine.yaml", EVENT.format("note: x", "voice: active").replace("ASSAULT", "ASAULT"),
         ["`ASAULT` is not known; did you mean `ASSAULT`"]),
        ("agreement-stages.yaml", "- {id: stage.x, note: z, label: x, stage: colapsed, hits: [x], misses: [y], patterns: []}",
         ["did you mean `collapsed`"]),
        ("agreement-classes.yaml", "- {id: deal.x, note: z, class: ceasfire, hits: [x], misses: [y]}",
         ["class: `ceasfire` is not known; did you mean `ceasefire`"]),
        ("conditions.yaml", "- {id: condition.x, note: z, label: x, type: seige, change: gain, hits: [x], misses: [y], patterns: []}",
         ["`seige` is not known; did you mean `siege`", "`gain` is not known; did you mean `gains`"]),
        ("gaps.yaml", "- {id: gap.x, note: z, reason: not_sayd, hits: [x], misses: [y]}", ["did you mean `not_said`"]),
        ("hedges.yaml", "- {id: hedge.x, place: modal, words: [x]}", ["no note", "no example that hits", "no example that must not hit"]),
        ("classes.yaml", "- {id: class.weapon, note: z, words: [x], hits: [x], misses: [y]}",
         ["line 2: the id `class.weapon` is already that of classes.yaml line 1"]),
        ("gaps.yaml", "- just words", ["an entry is a list of keys"]),
    ],
)  # fmt: skip
def test_problems_of_other_sections(folder: Path, name: str, text: str, messages: list[str]) -> None:
    problems = added(folder, name, text)
    assert len(problems) == len(messages)
    assert all(any(message in problem for problem in problems) for message in messages), problems


def test_a_file_that_cannot_be_read(folder: Path) -> None:
    (folder / "gaps.yaml").unlink()
    (folder / "cues.yaml").write_text("- id: [", encoding="utf-8")
    (folder / "hedges.yaml").write_text("id: x", encoding="utf-8")
    problems = check(folder)
    assert any(p.startswith("gaps.yaml: the file is missing") for p in problems)
    assert any(p.startswith("cues.yaml: cannot be read as YAML") for p in problems)
    assert any(p.startswith("hedges.yaml line 1: a codebook file is a list") for p in problems)


def test_the_programs_own_codebook_is_sound() -> None:
    assert check(DATA) == []


def test_not_with_names_arguments(folder: Path) -> None:
    text = EVENT.format("note: x", "not-with: [himself]")
    (problem,) = added(folder, "events/mine.yaml", text)
    assert "`not-with` names arguments, and `himself` is none" in problem
    assert "`not-with: {on: [himself]}`" in problem
    (folder / "events/mine.yaml").write_text(EVENT.format("note: x", "not-with: {on: [himself]}"), encoding="utf-8")
    assert check(folder) == []
