"""Files as the child opens them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.preview.base import Preview
from app.preview.frames import take
from app.probe.bounded_file import BoundedFile
from app.process.opening import open_file

Take = Callable[[Path], Preview]


@pytest.fixture
def taken() -> Take:
    """Takes pictures in this process."""

    def take_(path: Path) -> Preview:
        file, status, _ = open_file(os.fsencode(path))
        with file:
            return take(BoundedFile(file, status.st_size, lambda _count: None))

    return take_
