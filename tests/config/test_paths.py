"""The folder of pictures beside a library is told of each path that a user may type."""

from pathlib import Path

import pytest

from app.config.paths import pictures_beside


@pytest.mark.parametrize(("library", "folder"), [("/a/l.sqlite3", "/a/previews"), ("/", "/previews")])
def test_pictures_lie_in_the_folder_of_the_library(library: str, folder: str) -> None:
    assert pictures_beside(Path(library)) == Path(folder)
