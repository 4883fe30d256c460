"""What only POSIX has in place of a library: it is refused at once, and never opened."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.errors import LibraryError
from app.library import Library, open_library, open_to_read

opening = pytest.mark.parametrize("opening", [open_library, open_to_read])


@opening
@pytest.mark.parametrize("name", ["pipe", "pipe.sqlite3"])
def test_a_fifo_is_refused(tmp_path: Path, name: str, opening: Callable[[Path], Library]) -> None:
    path = tmp_path / name
    os.mkfifo(path)
    with pytest.raises(LibraryError, match="is not a regular file"):
        opening(path)
    assert list(tmp_path.iterdir()) == [path]


@opening
@pytest.mark.parametrize("name", ["/dev/null", "/dev/zero", "/dev/tty"])
def test_a_device_is_refused(name: str, opening: Callable[[Path], Library]) -> None:
    with pytest.raises(LibraryError, match=f"{name} is not a regular file"):
        opening(Path(name))
    assert not Path(f"{name}.lock").exists()


@opening
def test_a_link_to_another_programs_file_is_refused(
    tmp_path: Path, opening: Callable[[Path], Library]
) -> None:
    (tmp_path / "file").write_bytes(b"text")
    path = tmp_path / "link.sqlite3"
    path.symlink_to("file")
    with pytest.raises(LibraryError, match="is not a Cinventory library"):
        opening(path)
    assert {item.name for item in tmp_path.iterdir()} == {"file", "link.sqlite3"}


def test_a_library_that_cannot_be_made_is_not_said_to_have_contents() -> None:
    with pytest.raises(LibraryError, match=r"The library /dev/null/x cannot be made: Not a directory\."):
        open_library(Path("/dev/null/x"))
