"""Every test of the store runs on both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.store.server import Server, Unavailable, server

from dateline.store import Store

Opened = Callable[..., Store]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A server of the tests' own."""
    try:
        with server("fsync=off") as running:
            yield running
    except Unavailable as error:
        pytest.skip(f"no PostgreSQL: {error}")


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A place for a record, with nothing there yet."""
    if request.param == "sqlite":
        return str(tmp_path / "record.db")
    running: Server = request.getfixturevalue("postgresql")
    return running.schema()


@pytest.fixture
def store(where: str) -> Iterator[Store]:
    """An empty record."""
    with Store.open(where, blocks_of=lambda claim, _: (claim.kind, f"{claim.kind} {claim.text}")) as opened:
        yield opened
