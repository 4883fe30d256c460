"""Temporary folders whose paths are as long as a test wants."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can get to, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="cinventory-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)
