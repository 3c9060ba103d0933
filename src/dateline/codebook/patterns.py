"""How an entry of the codebook recognises its predicate: a verb or noun, and what its arguments must be.

A test is a lemma, a class of `classes.yaml` (`@weapon`), or one of the built-in classes:
`@actor` (anybody who can act), `@armed` (armed or state bodies), `@civilian` (other people), `@place`,
`@name` (a name that may be an unknown place's), `@any` (something),
`@none` (nothing). Several tests are alternatives.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from dateline.codebook.load import Entry, load_entries

Tests = tuple[str, ...]
BUILT_IN = frozenset({"@actor", "@armed", "@civilian", "@place", "@name", "@any", "@none"})


WRITTEN = {"with_": "with", "not_with": "not-with", "not_object": "not-object", "not_subject": "not-subject"}


# What an argument may be called: a grammatical one, or a preposition with what may follow it.
ARGUMENTS = frozenset({"subject", "object", "indirect", "surface", "modifier", "above", "none", "self", "complement", "year"})
PREPOSITIONS = frozenset(
    [
        "aboard", "about", "above", "across", "after", "against", "ahead", "along", "alongside", "amid",
        "among", "around", "as", "at", "away", "because", "before", "behind", "below", "beneath", "beside",
        "besides", "between", "beyond", "by", "deeper", "despite", "down", "during", "except", "following", "for", "from",
        "in", "including", "inside", "into", "like", "near", "of", "off", "on", "onto", "out", "outside",
        "over", "past", "short", "since", "through", "throughout", "to", "toward", "towards", "under", "underneath",
        "until", "up", "upon", "via", "with", "within", "without",
    ]
)  # fmt: skip


def is_argument(name: str) -> bool:
    """Whether it names an argument: a grammatical one, or a preposition with what may follow ("out of", "under siege by")."""
    first, *rest = name.split() or [""]
    return name in ARGUMENTS or (first in PREPOSITIONS and (len(rest) < 2 or rest[-1] in PREPOSITIONS))


class Pattern(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename=WRITTEN):
    """One way of wording a category.

    `verb`: lemmas, with a particle where it belongs to the verb ("blow up"); `noun`: event nouns, several words allowed
    ("air strike"); `participle`: an adjectival participle before a noun ("besieged", "held");
    `adjective`: one that is said of a subject. `subject`, `object` and
    `with` (by preposition) test the logical arguments; `complement` the lemma of an infinitive or clause that follows;
    `vow` asks that the subject itself is to do what the complement says ("said it would retaliate"), or not to ("no"), or
    that another must ("must"), or has its own subject ("other"), or will come unless another obeys ("else");
    `mood` asks for what is to come, or for what is not, or for the present as against the past; `after` for the
    preposition that governs a noun ("despite").
    `not_with` lists arguments that must not be there, or says of which words they must not be (`of: [power]`).
    `negated` asks that the words be denied, as where "no intention" is a refusal; what they say is then so.
    `polarity: negative` is for words that affirm that nothing was done ("stood by"), and not for their denial.
    `actor`, `recipient`, `place` name the arguments that fill the roles: subject, object, indirect, modifier, of, by, …
    """

    verb: Tests = ()
    noun: Tests = ()
    participle: Tests = ()
    adjective: Tests = ()
    voice: Literal["", "active", "passive"] = ""
    subject: Tests = ()
    not_subject: Tests = ()
    object: Tests = ()
    not_object: Tests = ()
    with_: dict[str, Tests] = {}
    not_with: Tests | dict[str, Tests] = ()
    complement: Tests = ()
    vow: Literal["", "yes", "no", "to", "must", "other", "else"] = ""
    mood: Literal["", "future", "realis", "present", "past"] = ""
    after: Tests = ()
    actor: Tests = ("subject",)
    recipient: Tests = ()
    place: Tests = ()
    modes: Tests = ()
    status: str = ""
    weak: Literal["", "yes"] = ""
    sure: Literal["", "yes"] = ""
    negated: Literal["", "yes"] = ""
    polarity: Literal["", "negative"] = ""

    def __post_init__(self) -> None:
        strange = next((name for name in self.not_with if not all(map(is_argument, name.split(".")))), None)
        if strange is not None:
            raise ValueError(
                f"`not-with` names arguments, and `{strange}` is none; "
                f"to refuse the word itself, say under which: `not-with: {{on: [{strange}]}}`"
            )


class Category(Entry, frozen=True, kw_only=True):
    """An event category, with PLOVER's headings."""

    label: str
    type: str
    modes: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    definition: str = ""
    includes: str = ""
    excludes: str = ""
    ambiguities: str = ""
    roles: str = ""
    same_as: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    patterns: tuple[Pattern, ...]


class ConditionCategory(Entry, frozen=True, kw_only=True):
    """A condition and a change of it. `holder` and `against` name arguments as in `Pattern.actor`."""

    label: str
    type: str
    change: str
    definition: str = ""
    same_as: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    patterns: tuple[Pattern, ...]


class AgreementStage(Entry, frozen=True, kw_only=True):
    """A stage of an agreement and how reports word it; the class comes from `AgreementNoun`."""

    label: str
    stage: str
    definition: str = ""
    patterns: tuple[Pattern, ...]


class AgreementNoun(Entry, frozen=True, kw_only=True):
    """Words that name a kind of deal: `nouns` name the deal itself, `acts` what is done under it, `verbs` the doing.

    `generic` nouns ("agreement") leave the class to what else is said.
    """

    class_: str = msgspec.field(name="class")
    nouns: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    generic: Literal["", "yes"] = ""


class WordClass(Entry, frozen=True, kw_only=True):
    """A named set of lemmas that patterns test for."""

    words: tuple[str, ...]


class GapCue(Entry, frozen=True, kw_only=True):
    """How a report says that something is not known.

    A verb may ask for a second word among what it governs ("release figure"); `phrases` are sequences of words or lemmas.
    `subjects` are the lemmas that the verb must be said of, `governors` the verbs that the noun must hang on; `asks`: a
    question must follow.
    """

    reason: str
    question: str = ""
    verbs: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    negated: Literal["yes", "no", "either"] = "yes"
    subjects: tuple[str, ...] = ()
    governors: tuple[str, ...] = ()
    asks: Literal["", "yes"] = ""


class Domain(Entry, frozen=True, kw_only=True):
    """The vocabulary of a field of news, by which a report is known to be about armed conflict or not."""

    words: tuple[str, ...]


def load_events(folder: Path) -> tuple[Category, ...]:
    """All event categories: every file of the folder `events`, one a PLOVER type."""
    return tuple(entry for path in sorted((folder / "events").glob("*.yaml")) for entry in load_entries(path, Category))


def load_conditions(folder: Path) -> tuple[ConditionCategory, ...]:
    return load_entries(folder / "conditions.yaml", ConditionCategory)


def load_stages(folder: Path) -> tuple[AgreementStage, ...]:
    return load_entries(folder / "agreement-stages.yaml", AgreementStage)


def load_deals(folder: Path) -> tuple[AgreementNoun, ...]:
    return load_entries(folder / "agreement-classes.yaml", AgreementNoun)


def load_classes(folder: Path) -> tuple[WordClass, ...]:
    return load_entries(folder / "classes.yaml", WordClass)


def load_gaps(folder: Path) -> tuple[GapCue, ...]:
    return load_entries(folder / "gaps.yaml", GapCue)


def load_domains(folder: Path) -> tuple[Domain, ...]:
    return load_entries(folder / "domains.yaml", Domain)
