"""The pipeline that is loaded lean is the one that spaCy loads, and leaves spaCy as it was."""

from __future__ import annotations

import subprocess
import sys

import catalogue
import pytest
import spacy

from dateline.errors import ModelError
from dateline.reading.syntax_pipeline import load_pipeline
from dateline.settings import DEFAULT_MODEL


def test_the_tokenizer_is_the_one_that_was_saved() -> None:
    whole, lean = spacy.load(DEFAULT_MODEL), load_pipeline(DEFAULT_MODEL)
    assert lean.tokenizer.to_bytes(exclude=["vocab"]) == whole.tokenizer.to_bytes(exclude=["vocab"])
    text = "The U.N.'s envoy didn't reach Al-Bab (pop. 100,000) at 10a.m.; see https://example.org/a-b."
    assert [t.text for t in lean.make_doc(text)] == [t.text for t in whole.make_doc(text)]


def test_spacy_is_left_as_it_was() -> None:
    points, made = catalogue.AVAILABLE_ENTRY_POINTS, spacy.registry.get("tokenizers", "spacy.Tokenizer.v1")
    load_pipeline(DEFAULT_MODEL)
    with pytest.raises(ModelError):
        load_pipeline("en_no_such_model")
    assert catalogue.AVAILABLE_ENTRY_POINTS is points
    assert spacy.registry.get("tokenizers", "spacy.Tokenizer.v1") is made


def test_it_is_loaded_first_thing_in_a_process() -> None:
    code = f"from dateline.reading.syntax_pipeline import load_pipeline as load; print(load({DEFAULT_MODEL!r})('Two fled.')[1].tag_)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "VBD\n"
