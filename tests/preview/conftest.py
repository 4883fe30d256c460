"""Files as the child opens them."""

import os
from pathlib import Path
from typing import Protocol

import pytest

from app.preview.base import Preview
from app.preview.frames import take, take_at
from app.probe.bounded_file import BoundedFile
from app.process.opening import open_file


class Take(Protocol):
    """Takes pictures of a file, or the one at a time."""

    def __call__(self, path: Path, seconds: float | None = None) -> Preview: ...


@pytest.fixture
def taken() -> Take:
    """Takes pictures in this process."""

    def take_(path: Path, seconds: float | None = None) -> Preview:
        file, status, _ = open_file(os.fsencode(path))
        with file:
            source = BoundedFile(file, status.st_size, lambda _count: None)
            return take(source) if seconds is None else take_at(source, seconds)

    return take_
