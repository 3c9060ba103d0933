import pytest

from dateline.gazetteer import Gazetteer


@pytest.fixture(scope="session")
def gazetteer():
    return Gazetteer.open()
