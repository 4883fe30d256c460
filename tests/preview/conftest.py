"""A folder of clips, and files as the child opens them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.preview.base import Preview
from app.preview.frames import take
from app.probe.bounded_file import BoundedFile, open_file
from tests import samples

Take = Callable[[Path], Preview]


@pytest.fixture(scope="session")
def media(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The samples by name."""
    return samples.make(tmp_path_factory.mktemp("samples"))


@pytest.fixture
def taken() -> Take:
    """Takes pictures in this process."""

    def take_(path: Path) -> Preview:
        file, status, _ = open_file(os.fsencode(path))
        with file:
            return take(BoundedFile(file, status.st_size, lambda _count: None))

    return take_
