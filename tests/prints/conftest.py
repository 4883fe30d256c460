"""A tiny video, made once, and the function that reads its print."""

import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.near.picture_print import PicturePrint
from app.prints import pictures
from app.probe.bounded_file import BoundedFile
from tests.prints import clips

Take = Callable[..., PicturePrint]


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A video of 3.2 seconds with eight scenes."""
    return clips.write(tmp_path_factory.mktemp("prints") / "film.mp4")


def take_print(path: Path, seconds: float | None = None, **clock: Callable[[], float]) -> PicturePrint:
    """Return the print of a file."""
    with io.FileIO(os.fspath(path)) as file:
        source = BoundedFile(file, path.stat().st_size, lambda _count: None)
        return pictures.picture_print(source, seconds, **clock)


@pytest.fixture
def taken() -> Take:
    """The function that takes the print of a file."""
    return take_print


@pytest.fixture(scope="session")
def film_print(film: Path) -> PicturePrint:
    """The print of `film`."""
    return take_print(film)
