"""Checks a codebook folder beyond what loading it does, and says every problem in its editor's words."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, get_args

import msgspec
import yaml

from dateline.codebook.actors import ActorRule
from dateline.codebook.attitudes import Attitude
from dateline.codebook.cues import Cue, SourceWords
from dateline.codebook.figures import MeasureEntry, NumberEntry
from dateline.codebook.hedges import Hedge
from dateline.codebook.layout import LayoutEntry
from dateline.codebook.load import Entry
from dateline.codebook.patterns import (
    ARGUMENTS,
    BUILT_IN,
    PREPOSITIONS,
    AgreementNoun,
    AgreementStage,
    Category,
    ConditionCategory,
    Domain,
    GapCue,
    Pattern,
    WordClass,
    is_argument,
)
from dateline.codebook.places import PlaceWords
from dateline.codebook.plover import CONTEXTS, MODES, SECTORS
from dateline.codebook.times import RuleEntry, WordEntry
from dateline.model import AgreementClass, Change, ConditionType, Question, Reason, Stage, Status

KINDS: dict[str, type[Entry]] = {
    "actors.yaml": ActorRule, "agreement-classes.yaml": AgreementNoun, "agreement-stages.yaml": AgreementStage,
    "attitudes.yaml": Attitude, "classes.yaml": WordClass, "conditions.yaml": ConditionCategory, "cues.yaml": Cue, "domains.yaml": Domain,
    "gaps.yaml": GapCue, "hedges.yaml": Hedge, "layout.yaml": LayoutEntry, "measures.yaml": MeasureEntry,
    "numbers.yaml": NumberEntry, "places.yaml": PlaceWords, "sources.yaml": SourceWords, "time-words.yaml": WordEntry,
    "times.yaml": RuleEntry,
}  # fmt: skip
EVENTS = "events"
# The built-in classes that the search for agreements adds to those of `classes.yaml`.
OF_DEALS = frozenset({"@deal", "@deal-act", "@deal-noun"})
MOST_LISTED = 20
# Where an entry names a value that the model or PLOVER fixes: attribute and what it may be.
VALUES: dict[type[Entry], dict[str, tuple[str, ...]]] = {
    Category: {"type": tuple(MODES), "contexts": tuple(CONTEXTS)},
    ConditionCategory: {"type": get_args(ConditionType), "change": get_args(Change)},
    AgreementStage: {"stage": get_args(Stage)},
    AgreementNoun: {"class_": get_args(AgreementClass)},
    GapCue: {"reason": get_args(Reason), "question": ("", *get_args(Question))},
    ActorRule: {"sectors": tuple(SECTORS)},
}


def check(folder: Path) -> list[str]:
    """Every problem of the codebook in `folder`, each with its file, its line and what to do; none where all is well."""
    problems: list[str] = []
    places: dict[str, str] = {}
    found: list[tuple[str, Entry]] = []
    for path, kind in files(folder):
        for entry, where in read(path, folder, kind, problems):
            if entry.id in places:
                problems.append(f"{where}: the id `{entry.id}` is already that of {places[entry.id]}; ids are unique over all files")
            places.setdefault(entry.id, where)
            found.append((where, entry))
    known = BUILT_IN | OF_DEALS | {"@" + e.id.removeprefix("class.") for _, e in found if isinstance(e, WordClass)}
    for where, entry in found:
        problems += [f"{where}: {text}" for text in faults(entry, known)]
    return problems


def files(folder: Path) -> Iterator[tuple[Path, type[Entry]]]:
    for name, kind in KINDS.items():
        yield folder / name, kind
    yield from ((path, Category) for path in sorted((folder / EVENTS).glob("*.yaml")))


def read(path: Path, folder: Path, kind: type[Entry], problems: list[str]) -> Iterator[tuple[Entry, str]]:
    """The entries of a file that can be read, each with file and line; the others become problems."""
    name = path.relative_to(folder).as_posix()
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except FileNotFoundError:
        problems.append(f"{name}: the file is missing; a codebook has all files of the one that comes with the program")
        return
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        problems.append(f"{name}: cannot be read as YAML: {error}")
        return
    if not isinstance(node, yaml.SequenceNode):
        problems.append(f"{name} line 1: a codebook file is a list of entries, each beginning with `- id:`")
        return
    for child in node.value:
        where = f"{name} line {child.start_mark.line + 1}"
        repeated = list(twice(child))
        problems += [f"{name} line {line}: `{key}` stands twice in one entry; keep one" for key, line in repeated]
        unknown = list(strangers(child, kind))
        problems += [f"{name} line {line}: {text}" for text, line in unknown]
        if unknown or repeated:
            continue
        try:
            yield msgspec.convert(plain(child), kind, strict=False), where
        except msgspec.ValidationError as error:
            problems.append(f"{where}: {error}")


def plain(node: yaml.Node) -> Any:
    """The node as text, lists and mappings; no scalar is taken for a number, a date or a truth value."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: plain(value) for key, value in node.value}
    return [plain(one) for one in node.value] if isinstance(node, yaml.SequenceNode) else node.value


def twice(node: yaml.Node) -> Iterator[tuple[str, int]]:
    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value]
        for at, (key, value) in enumerate(node.value):
            if key.value in keys[:at]:
                yield key.value, key.start_mark.line + 1
            yield from twice(value)
    elif isinstance(node, yaml.SequenceNode):
        for one in node.value:
            yield from twice(one)


def strangers(node: yaml.Node, kind: type[msgspec.Struct]) -> Iterator[tuple[str, int]]:
    """The keys of an entry, or of a pattern in it, that are not known."""
    if not isinstance(node, yaml.MappingNode):
        yield "an entry is a list of keys and values, the first of them `id`", node.start_mark.line + 1
        return
    known = [field.encode_name for field in msgspec.structs.fields(kind)]
    for key, value in node.value:
        if key.value not in known:
            yield unknown(key.value, known), key.start_mark.line + 1
        elif key.value == "patterns" and kind is not RuleEntry and isinstance(value, yaml.SequenceNode):
            for one in value.value:
                yield from strangers(one, Pattern)


def unknown(word: str, known: Iterable[str]) -> str:
    """Says that a word is not known, and which like it is."""
    known = sorted(known)
    near = difflib.get_close_matches(word, known, n=1)
    hint = f"; did you mean `{near[0]}`?" if near else f"; known are {', '.join(known)}" if len(known) <= MOST_LISTED else ""
    return f"`{word}` is not known{hint}"


def faults(entry: Entry, classes: Iterable[str]) -> Iterator[str]:
    """What is wrong with an entry that has the right shape."""
    id = f"`{entry.id}`"
    if not entry.note:
        yield f"{id} has no note; say under `note` what it is for"
    if not entry.hits:
        yield f"{id} has no example that hits; add a sentence under `hits`"
    if not entry.misses:
        yield f"{id} has no example that must not hit; add a sentence under `misses`"
    for name, allowed in VALUES.get(type(entry), {}).items():
        value = getattr(entry, name)
        for one in (value,) if isinstance(value, str) else value:
            if one not in allowed:
                yield f"{id}, {name.rstrip('_')}: {unknown(one, allowed)}"
    if isinstance(entry, Category):
        yield from (f"{id}, modes: {unknown(mode, MODES[entry.type])}" for mode in wrong_modes(entry, entry.modes))
    for number, pattern in enumerate(getattr(entry, "patterns", ()), 1):
        if isinstance(pattern, Pattern):
            yield from (f"{id}, pattern {number}: {text}" for text in of_pattern(entry, pattern, set(classes)))


def of_pattern(entry: Entry, pattern: Pattern, classes: set[str]) -> Iterator[str]:
    tests = (pattern.subject, pattern.not_subject, pattern.object, pattern.not_object, pattern.complement)
    unwanted = pattern.not_with.values() if isinstance(pattern.not_with, dict) else ()
    for test in (test for group in (*tests, *pattern.with_.values(), *unwanted) for test in group):
        if test.startswith("@") and test not in classes:
            yield unknown(test, classes)
    for name in (*pattern.actor, *pattern.recipient, *pattern.place, *pattern.not_with, *pattern.with_):
        if any(not is_argument(part) for part in pieces(name)):
            yield unknown(name, ARGUMENTS | PREPOSITIONS)
    if pattern.status and pattern.status not in get_args(Status):
        yield f"status: {unknown(pattern.status, get_args(Status))}"
    if isinstance(entry, Category):
        yield from (f"modes: {unknown(mode, MODES[entry.type])}" for mode in wrong_modes(entry, pattern.modes))
    if not (pattern.verb or pattern.noun or pattern.participle or pattern.adjective):
        yield "it names no predicate; add `verb`, `noun`, `participle` or `adjective`"


def pieces(name: str) -> list[str]:
    """The steps of a role's name: "object.of", "object-modifier"."""
    return name.removeprefix("object-").split(".")


def wrong_modes(entry: Category, modes: Iterable[str]) -> list[str]:
    return [mode for mode in modes if entry.type in MODES and mode not in MODES[entry.type]]
