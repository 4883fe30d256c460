"""What needs POSIX users, modes and signals is collected only where there are some."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

collect_ignore_glob = [
    *(["test_posix_*"] if os.name != "posix" else []),
    *(["test_linux_*"] if sys.platform != "linux" else []),
]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can get to, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="cinventory-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)
