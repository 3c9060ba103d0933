"""What many tests read with; loading a parser takes seconds, so they share one."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from dateline.codebook.book import Codebook
from dateline.gazetteer import Gazetteer
from dateline.model import Claim
from dateline.pipeline import Reader
from dateline.reading.scene import Scene
from dateline.reading.trace import Tracer
from dateline.settings import DEFAULT_MODEL

ClaimsOf = Callable[..., list[Claim]]
SceneOf = Callable[..., Scene]


@pytest.fixture(scope="session")
def tracer() -> Tracer:
    return Tracer(Codebook.load(), DEFAULT_MODEL, Gazetteer.open())


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader()


@pytest.fixture(scope="session")
def claims_of(tracer: Tracer) -> ClaimsOf:
    """The claims of a text, read as a report."""

    def read(text: str, published: datetime.date | None = None) -> list[Claim]:
        (traced,) = tracer.trace([text], published)
        return traced.claims

    return read


@pytest.fixture(scope="session")
def scene_of(tracer: Tracer) -> SceneOf:
    """A sentence with all that was found in it."""

    def read(text: str, published: datetime.date | None = None) -> Scene:
        (traced,) = tracer.trace([text], published)
        (scene,) = tracer.scenes(traced)
        return scene

    return read
