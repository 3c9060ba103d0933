"""What could not be read is kept with its reason, once, and can be tried again."""

from __future__ import annotations

import datetime

import pytest
from tests.store.made import NOW

from dateline.errors import StoreError
from dateline.store import Store


def test_what_is_put_in_comes_out_with_its_content(store: Store) -> None:
    content = bytes(range(256)) * 3
    id = store.quarantine("a.warc:7", "cut-short", "ends in the middle of a record", content, at=NOW)
    (held,) = store.quarantined()
    assert (held.id, held.name, held.reason, held.at, held.content) == (id, "a.warc:7", "cut-short", NOW, None)
    assert store.content(id) == content
    out = store.release(id)
    assert out.content == content
    assert out.detail == "ends in the middle of a record"
    assert store.quarantined() == []
    with pytest.raises(StoreError, match="nothing with the number"):
        store.release(id)


def test_a_rerun_puts_nothing_in_twice(store: Store) -> None:
    first = store.quarantine("a.html", "no-text", "nothing but scripts", b"<script>")
    assert store.quarantine("a.html", "no-text", "no text at all", b"<script>") == first
    other = store.quarantine("a.html", "no-text", "", b"<style>")
    assert other != first
    assert [(held.id, held.detail) for held in store.quarantined()] == [(first, "no text at all"), (other, "")]
    store.release(first)
    assert store.quarantine("a.html", "no-text", "still none", b"<script>") == first
    assert store.stats().quarantined == 2


def test_names_that_no_database_holds_are_mended(store: Store) -> None:
    store.quarantine("a\x00\udcff.html", "b\x00", "c\x00", None)
    (held,) = store.quarantined()
    assert held.name == "a\ufffd?.html"
    assert held.at <= datetime.datetime.now(datetime.UTC)
    assert store.release(held.id).content is None
