"""Loads the spaCy pipeline that parses, and no more of it than is used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from dateline.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language


def load_pipeline(model: str) -> Language:
    """The installed pipeline of that name. Raises `ModelError` where there is none."""
    _without_commands()
    import spacy

    try:
        with _nothing_twice():
            nlp = spacy.load(model, exclude=["senter"])
    except OSError as error:
        raise ModelError(
            f"the language model `{model}` is not installed: install it, or name another spaCy English pipeline with --model"
        ) from error
    _multiply_by_numpy(nlp)
    return nlp


def lone_recogniser(nlp: Language) -> Any:
    """The pipeline's `ner`, where it needs no other component's vectors and may be run by itself."""
    if "ner" not in nlp.pipe_names:
        return None
    ner: Any = nlp.get_pipe("ner")
    shares = any("listener" in node.name for node in ner.model.walk())
    return None if shares else ner


def _multiply_by_numpy(nlp: Language) -> None:
    """Has the pipeline's matrices multiplied by numpy, which takes a third to a quarter of the time of the library that it uses."""
    from thinc.api import NumpyOps

    ops = NumpyOps(use_blis=False)
    for _, component in nlp.components:
        model = getattr(component, "model", None)
        for node in model.walk() if model is not None else ():
            if type(node.ops) is NumpyOps:
                node.ops = ops


def _without_commands() -> None:
    """Spares the import of spaCy's command line, which `import spacy` asks for and which takes a third of its time."""
    if "spacy" in sys.modules:
        return
    commands, info = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    vars(info)["info"] = None
    sys.modules |= {"spacy.cli": commands, "spacy.cli.info": info}
    try:
        import_module("spacy")
    finally:
        del sys.modules["spacy.cli"], sys.modules["spacy.cli.info"]


@contextmanager
def _nothing_twice() -> Iterator[None]:
    """Spares, while a pipeline is loaded, what is thrown away again: a third of the time.

    A pipeline's tokenizer is made from the language's own exceptions and then anew from those that it was saved with; and
    for each function that its settings name all packages' entry points are searched.
    """
    import catalogue
    from spacy.util import registry

    name = "spacy.Tokenizer.v1"
    points = catalogue.AVAILABLE_ENTRY_POINTS
    catalogue.AVAILABLE_ENTRY_POINTS = _ByGroup(points)
    try:
        made = registry.get("tokenizers", name)
        registry.tokenizers.register(name, func=_empty_tokenizer)
        try:
            yield
        finally:
            registry.tokenizers.register(name, func=made)
    finally:
        catalogue.AVAILABLE_ENTRY_POINTS = points


def _empty_tokenizer() -> Callable[[Language], Any]:
    from spacy.tokenizer import Tokenizer

    return lambda nlp: Tokenizer(nlp.vocab)


class _ByGroup:
    """Entry points, searched once for each group."""

    def __init__(self, points: Any):
        self._points = points
        self._found: dict[str, Any] = {}

    def select(self, *, group: str) -> Any:
        if group not in self._found:
            self._found[group] = self._points.select(group=group)
        return self._found[group]
