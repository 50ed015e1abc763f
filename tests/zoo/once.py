"""The zoo as a fixture: ``from tests.zoo.once import animals`` in a conftest or a test module."""

from __future__ import annotations

import pytest

from tests.zoo.make import zoo
from tests.zoo.specimen import ZooFile


@pytest.fixture(scope="session")
def animals(tmp_path_factory: pytest.TempPathFactory) -> list[ZooFile]:
    """Every file of the zoo, made once per process (some three seconds). Tests do not change them."""
    return zoo(tmp_path_factory.getbasetemp() / "zoo")
