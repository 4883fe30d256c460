"""Real samples once a session; what needs POSIX or Linux is collected only there."""

import os
import sys
from pathlib import Path

import pytest

from tests import samples

collect_ignore_glob = [
    *(["test_posix_*"] if os.name != "posix" else []),
    *(["test_linux_*"] if sys.platform != "linux" else []),
]


@pytest.fixture(scope="session")
def media(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The samples by name."""
    return samples.make(tmp_path_factory.mktemp("samples"))
