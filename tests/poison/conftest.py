"""Real samples once a session."""

from pathlib import Path

import pytest

from tests import samples


@pytest.fixture(scope="session")
def media(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The samples by name."""
    return samples.make(tmp_path_factory.mktemp("samples"))
