"""Copies the pictures that lie beside another library, of those of its files that are listed here."""

from collections.abc import Generator
from typing import Final, Protocol

from app.library import Library
from app.library.catalogues.merging import OtherLibrary, count_files
from app.library.catalogues.other_library import MergedPlace, path_here, places
from app.library.reader import Reader

Copying = Generator[tuple[bool | None, int], None, None]
"""For each file there: whether there was room here, None if nothing was to be copied; and their number."""

_SLICE: Final = 2_000
"""Files that are looked for at once."""


class PictureStore(Protocol):
    """The pictures of another computer, and the cache here that gets them."""

    def has(self, path: bytes, size: int, mtime_ns: int) -> bool:
        """Return whether there may be pictures of a file of that computer."""
        ...

    def copy(self, path: bytes, here: bytes, size: int, mtime_ns: int) -> bool | None:
        """Copy the pictures of a file; return whether there was room, None if there are no sound ones.

        Raises `OSError` if they cannot be read or stored.
        """
        ...


def copied_pictures(library: Library, other: OtherLibrary, store: PictureStore) -> Copying:
    """Copy the pictures of the files of another library that are listed here. Raises `OSError`."""
    after: int | None = 0
    total = count_files(other)
    while after is not None:
        found, after = places(other, after, _SLICE)  # outside the reader: its errors are of the library here
        with library.reader() as reader:
            for place in found:
                yield _copied(reader, place, store), total


def _copied(reader: Reader, place: MergedPlace, store: PictureStore) -> bool | None:
    if not store.has(place.path, place.size, place.mtime_ns):
        return None
    here = reader.insight(path_here, place)
    return None if here is None else store.copy(place.path, here, place.size, place.mtime_ns)
