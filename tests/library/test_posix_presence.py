"""A library that is deleted, moved or replaced while it is open: nothing is written where nobody finds it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import LibraryGone
from app.library import Library, open_library
from app.library.query import saved_searches


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite3"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    library = open_library(path)
    yield library
    library.close()


def refused(library: Library) -> str:
    """Return the code with which reading and writing are refused."""
    with pytest.raises(LibraryGone) as writing:
        library.write(saved_searches.save, "b", "b").result()
    with pytest.raises(LibraryGone) as reading:
        library.sources()
    assert writing.value.message == reading.value.message
    return writing.value.message.code


def names(library: Library) -> list[str]:
    with library.reader() as reader:
        return [search.name for search in reader.searches()]


def test_a_deleted_library_is_neither_written_nor_read(library: Library, path: Path) -> None:
    library.write(saved_searches.save, "a", "a").result()
    path.unlink()
    assert refused(library) == "library.gone"
    assert not path.exists()


def test_a_library_that_was_put_back_goes_on(library: Library, path: Path) -> None:
    library.write(saved_searches.save, "a", "a").result()
    aside = path.with_name("aside")
    path.rename(aside)
    assert refused(library) == "library.gone"
    aside.rename(path)
    library.write(saved_searches.save, "c", "c").result()
    assert names(library) == ["a", "c"]


def test_a_folder_that_vanished_is_a_library_that_is_gone(library: Library, path: Path) -> None:
    aside = path.parent.with_name("elsewhere")
    path.parent.rename(aside)
    assert refused(library) == "library.gone"
    aside.rename(path.parent)


def test_another_file_at_its_place_is_left_alone(library: Library, path: Path) -> None:
    library.write(saved_searches.save, "a", "a").result()
    path.rename(path.with_name("aside"))
    for ending in ("-wal", "-shm"):
        path.with_name(f"{path.name}{ending}").unlink(missing_ok=True)
    path.write_bytes(b"another")
    assert refused(library) == "library.replaced"
    library.close()
    assert path.read_bytes() == b"another"
    assert not path.with_name("library.sqlite3-wal").exists()
